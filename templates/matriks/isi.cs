<?cs # Cells of one person, or of one column.  Shows: Skp, Dinilai, Sel, P,
   KolomId, Untuk, Lewati, Lanjut ?><?cs
set:Page.judul = "Isi matriks: " + Untuk ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "matriks" ?><?cs
set:Page.kembali = "/cgi-bin/matriks?skp=" + Skp.id ?><?cs set:Page.kembali_judul = "Matriks peran hasil" ?><?cs include:"layout/atas.cs" ?>
<h1><?cs if:string.length(P) ?>Peran <?cs var:Untuk ?><?cs else ?>Isi kolom<?cs /if ?></h1>
<?cs if:string.length(P) ?><p class="pengantar">Untuk setiap RHK <?cs var:Dinilai.nama ?>, tulis hasil yang diharapkan darinya. Yang tidak perlu boleh kosong; satu RHK boleh memuat beberapa peran.</p><?cs
else ?><blockquote><?cs var:Untuk ?></blockquote>
<p class="pengantar">Tulis hasil yang diharapkan dari tiap pegawai. Yang tidak perlu boleh kosong. Satu rumusan untuk banyak orang: <a href="/cgi-bin/matriks/banyak?skp=<?cs var:url_escape(Skp.id) ?>&amp;kolom=<?cs var:url_escape(KolomId) ?>">beri sekaligus</a>.</p><?cs /if ?>
<?cs call:formulir("/cgi-bin/matriks/isi") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs if:string.length(P) ?><?cs call:sembunyi("p", P) ?><?cs else ?><?cs call:sembunyi("kolom", KolomId) ?><?cs call:sembunyi("lewati", Lewati) ?><?cs /if ?>
<?cs each:s = Sel ?><fieldset class="kelompok"><legend><?cs var:s.label ?></legend><?cs
call:sembunyi("orang_" + s.n, s.p) ?><?cs call:sembunyi("rhk_" + s.n, s.rhk) ?><?cs if:string.length(s.id) ?><?cs call:sembunyi("id_" + s.n, s.id) ?><?cs call:sembunyi("rev_" + s.n, s.rev) ?><?cs /if ?><?cs
if:s.tanpa ?><p class="sumber">Belum mendapat peran apa pun</p><?cs elif:s.diambil ?><p class="sumber">Sudah menjadi RHK pegawai</p><?cs /if ?><?cs
if:string.length(s.id) ?><?cs set:s.judul = "Hasil yang diharapkan" ?><?cs else ?><?cs set:s.judul = "Peran baru" ?><?cs /if ?><?cs
call:bidang_teks("teks_" + s.n, s.judul, s.teks, "", "", "2") ?><?cs call:bidang_angka("porsi_" + s.n, "Porsi waktu (%)", s.porsi, "", "") ?></fieldset>
<?cs /each ?>
<div class="aksi"><?cs call:tombol("Simpan") ?><?cs if:string.length(Lanjut) && !string.length(P) ?><?cs call:tombol_kedua("lanjut", Lanjut, "Simpan, lalu pegawai berikutnya") ?><?cs /if ?><?cs call:tautan_tombol("/cgi-bin/matriks?skp=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
