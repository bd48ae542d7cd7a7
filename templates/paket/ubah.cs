<?cs # Shows: Paket, Isi ?><?cs
set:Page.judul = "Ubah paket RHK" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "paket" ?><?cs
set:Page.kembali = "/cgi-bin/paket/lihat?id=" + Paket.id ?><?cs set:Page.kembali_judul = Paket.nama ?><?cs include:"layout/atas.cs" ?><?cs include:"paket/macro.cs" ?>
<h1>Ubah paket RHK</h1>
<p class="pengantar">Yang sudah masuk ke SKP seseorang tidak ikut berubah.</p>
<?cs call:formulir("/cgi-bin/paket/ubah") ?><?cs call:sembunyi("id", Paket.id) ?><?cs call:rev(Paket.rev) ?>
<?cs call:bidang("nama", "Nama paket", Paket.nama, "", "1") ?>
<?cs call:bidang("jabatan", "Untuk jabatan", Paket.jabatan, "Boleh kosong.", "") ?>
<fieldset class="bidang<?cs if:string.length(Problem.hapus) ?> salah<?cs /if ?>" id="f-hapus" tabindex="-1"><legend>RHK di dalamnya</legend><?cs call:masalah("hapus") ?>
<?cs each:r = Isi ?><div class="panel"><?cs call:bidang_teks("teks_" + r.nomor, "RHK " + r.nomor, r.teks, "", "1", "2") ?><?cs call:paket_ukuran(r) ?>
<div class="centang"><input type="checkbox" id="f-hapus-<?cs var:r.id ?>" name="hapus" value="<?cs var:r.id ?>"<?cs if:Page.isi ?><?cs each:q = Query.hapus ?><?cs if:q == r.id ?> checked<?cs /if ?><?cs /each ?><?cs /if ?>><label for="f-hapus-<?cs var:r.id ?>">Keluarkan dari paket<span class="sr">: RHK <?cs var:r.nomor ?></span></label></div></div>
<?cs /each ?></fieldset>
<div class="aksi"><?cs call:tombol("Simpan") ?><?cs call:tautan_tombol("/cgi-bin/paket/lihat?id=" + Paket.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
