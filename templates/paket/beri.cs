<?cs # To whom.  Shows: Paket, Calon, Tahun, TahunKini, TahunDepan ?><?cs
set:Page.judul = "Berikan paket RHK" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "paket" ?><?cs
set:Page.kembali = "/cgi-bin/paket/lihat?id=" + Paket.id ?><?cs set:Page.kembali_judul = Paket.nama ?><?cs include:"layout/atas.cs" ?>
<h1>Berikan paket RHK <?cs var:Tahun ?></h1>
<p class="pengantar"><?cs var:Paket.nama ?> berisi <?cs var:subcount(Isi) ?> RHK. Yang dicentang diberi tahu dan memilih sendiri yang masuk ke SKP <?cs var:Tahun ?>-nya. <?cs if:Tahun == TahunKini ?><a href="/cgi-bin/paket/beri?id=<?cs var:url_escape(Paket.id) ?>&amp;tahun=<?cs var:url_escape(TahunDepan) ?>">Untuk tahun <?cs var:TahunDepan ?></a><?cs else ?><a href="/cgi-bin/paket/beri?id=<?cs var:url_escape(Paket.id) ?>">Untuk tahun <?cs var:TahunKini ?></a><?cs /if ?></p>
<?cs if:!subcount(Calon) ?><?cs call:kosong("Tidak ada pegawai yang dapat diberi", "Paket diberikan kepada pegawai unit ini, pegawai yang Anda nilai, dan anggota tim yang Anda pimpin.") ?><?cs
else ?><?cs call:formulir("/cgi-bin/paket/beri") ?><?cs call:sembunyi("id", Paket.id) ?><?cs call:sembunyi("tahun", Tahun) ?>
<fieldset class="bidang<?cs if:string.length(Problem.p) ?> salah<?cs /if ?>" id="f-p" tabindex="-1"><legend>Penerima <span class="wajib">wajib</span></legend><?cs call:masalah("p") ?>
<?cs each:c = Calon ?><?cs if:c.sudah ?><p><?cs var:c.nama ?> <span class="sumber"><?cs var:c.jabatan ?> · sudah diberi paket ini</span></p><?cs
else ?><div class="centang"><input type="checkbox" id="f-p-<?cs var:c.p ?>" name="p" value="<?cs var:c.p ?>"<?cs if:Page.isi ?><?cs each:q = Query.p ?><?cs if:q == c.p ?> checked<?cs /if ?><?cs /each ?><?cs elif:c.cocok ?> checked<?cs /if ?>><label for="f-p-<?cs var:c.p ?>"><?cs var:c.nama ?><span class="sumber"><?cs var:c.jabatan ?><?cs if:string.length(c.unit) ?> · <?cs var:c.unit ?><?cs /if ?></span></label></div><?cs /if ?>
<?cs /each ?></fieldset>
<div class="aksi"><?cs call:tombol("Berikan paket") ?><?cs call:tautan_tombol("/cgi-bin/paket/lihat?id=" + Paket.id, "Tidak jadi", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
