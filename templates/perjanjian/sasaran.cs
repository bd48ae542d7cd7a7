<?cs # Shows: Pk, Unit, Tahun, Sasaran, Perspektif, Baris ?><?cs
set:Page.judul = "Sasaran Perjanjian Kinerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "perjanjian" ?><?cs set:Page.kembali = "/cgi-bin/perjanjian/lihat?id=" + Pk.id ?><?cs set:Page.kembali_judul = "Perjanjian Kinerja" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/indikator.cs" ?>
<h1><?cs if:string.length(Sasaran.id) ?>Ubah sasaran<?cs else ?>Tambah sasaran<?cs /if ?></h1>
<p class="pengantar"><?cs var:Unit.nama ?>, <?cs var:Pk.nomor ?></p>
<?cs call:formulir("/cgi-bin/perjanjian/sasaran") ?><button class="sr" tabindex="-1">Simpan</button><?cs call:sembunyi("id", Pk.id) ?><?cs call:sembunyi("s", Sasaran.id) ?><?cs call:rev(Pk.rev) ?>
<?cs call:bidang_teks("teks", "Sasaran", Sasaran.teks, "Seperti pada naskah. Contoh: Meningkatnya kualitas penyelenggaraan acara daerah.", "1", "3") ?>
<?cs call:pilih_perspektif() ?>
<h2 id="f-indikator" tabindex="-1">Indikator dan target</h2><?cs call:masalah("indikator") ?>
<?cs call:baris_indikator("", "") ?>
<div class="aksi"><?cs call:tombol("Simpan sasaran") ?><?cs call:tautan_tombol("/cgi-bin/perjanjian/lihat?id=" + Pk.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
