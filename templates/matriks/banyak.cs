<?cs # One text for many.  Shows: Skp, Calon, KolomId, Untuk ?><?cs
set:Page.judul = "Beri peran" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "matriks" ?><?cs
set:Page.kembali = "/cgi-bin/matriks?skp=" + Skp.id ?><?cs set:Page.kembali_judul = "Matriks peran hasil" ?><?cs include:"layout/atas.cs" ?>
<h1>Beri peran pada satu RHK</h1>
<blockquote><?cs var:Untuk ?></blockquote>
<p class="pengantar">Satu rumusan untuk semua yang dicentang; setiap orang menerimanya sebagai RHK yang disiapkan. Rumusan berbeda untuk tiap orang: <a href="/cgi-bin/matriks/isi?skp=<?cs var:url_escape(Skp.id) ?>&amp;kolom=<?cs var:url_escape(KolomId) ?>">isi kolom satu per satu</a>.</p>
<?cs call:formulir("/cgi-bin/matriks/banyak") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs call:sembunyi("kolom", KolomId) ?>
<?cs call:bidang_teks("teks", "Hasil yang diharapkan", "", "Contoh: Terverifikasinya dokumen usulan wilayah barat. 10 sampai 1.000 huruf.", "1", "2") ?>
<?cs call:bidang_angka("porsi", "Porsi waktu (%)", "", "Boleh kosong.", "") ?>
<fieldset class="bidang<?cs if:string.length(Problem.p) ?> salah<?cs /if ?>" id="f-p" tabindex="-1"<?cs if:string.length(Problem.p) ?> aria-describedby="m-p"<?cs /if ?>><legend>Untuk siapa? <span class="wajib">wajib</span></legend><?cs call:masalah("p") ?><?cs
each:c = Calon ?>
<div class="centang"><input type="checkbox" id="f-p-<?cs var:c.p ?>" name="p" value="<?cs var:c.p ?>"<?cs if:Page.isi ?><?cs each:q = Query.p ?><?cs if:q == c.p ?> checked<?cs /if ?><?cs /each ?><?cs /if ?>><label for="f-p-<?cs var:c.p ?>"><?cs var:c.nama ?><?cs if:c.tanpa ?> <strong>(belum mendapat peran)</strong><?cs elif:string.length(c.ada) ?> <span class="redup">(sudah <?cs var:c.ada ?> di sini)</span><?cs /if ?></label></div><?cs /each ?></fieldset>
<div class="aksi"><?cs call:tombol("Beri peran") ?><?cs call:tautan_tombol("/cgi-bin/matriks?skp=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
