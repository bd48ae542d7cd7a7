<?cs # Shows: TugasList, Penilai, Tahun; after a refusal Query, Problem ?><?cs
set:Page.judul = "Tambah SKP: setting periode" ?><?cs set:Page.tahap = "perencanaan" ?><?cs
set:Page.kembali = "/cgi-bin/skp" ?><?cs set:Page.kembali_judul = "SKP saya" ?><?cs include:"layout/atas.cs" ?>
<?cs def:penugasan_jabatan(t) ?>
<div class="centang"><input type="radio" id="f-tugas-<?cs var:t.isi.id ?>" name="tugas" value="<?cs var:t.isi.id ?>"<?cs if:Page.isi && Query.tugas == t.isi.id ?> checked<?cs /if ?>><label for="f-tugas-<?cs var:t.isi.id ?>"><?cs call:penugasan(t.isi.penugasan) ?><?cs var:t.isi.jabatan ?>, <?cs var:t.unit_nama ?> <span class="sumber">Usul periode: <?cs var:t.usul_mulai ?> sampai <?cs var:t.usul_selesai ?> · model <?cs call:istilah(t.model) ?></span></label></div><?cs /def ?>
<h1>Tambah SKP: setting periode</h1>
<?cs if:!subcount(TugasList) ?><?cs call:kosong("Jabatan Anda pada tahun ini belum tercatat", "SKP dibuat untuk satu jabatan. Mintalah admin kepegawaian melengkapi jabatan Anda, lalu kembali ke halaman ini.") ?><?cs
else ?>
<p class="pengantar">Periode sudah diusulkan dari jabatan Anda. Biasanya Anda cukup memeriksanya, lalu menekan <strong>Buat SKP</strong>.</p>
<?cs if:string.length(Penilai.nama) ?><p>Pejabat Penilai Kinerja Anda hari ini: <strong><?cs var:Penilai.nama ?></strong>, <?cs var:Penilai.jabatan ?>. Bila keliru, beri tahu admin kepegawaian sebelum mengajukan; menyusun SKP tetap dapat dimulai sekarang.</p><?cs
else ?><?cs call:kotak("ingat", "Pejabat Penilai Kinerja Anda belum tercatat", "SKP tetap dapat disusun sekarang. Mintalah admin kepegawaian melengkapi data atasan sebelum Anda mengajukan.") ?><?cs /if ?>
<?cs call:formulir("/cgi-bin/skp/baru") ?>
<?cs if:subcount(TugasList) == #1 ?><?cs call:sembunyi("tugas", TugasList.0.isi.id) ?>
<div class="panel" id="f-tugas"><dl><div><dt>Jabatan</dt><dd><?cs call:penugasan(TugasList.0.isi.penugasan) ?><?cs var:TugasList.0.isi.jabatan ?></dd></div><div><dt>Unit kerja</dt><dd><?cs var:TugasList.0.unit_nama ?></dd></div><div><dt>Mulai menjabat</dt><dd><?cs var:TugasList.0.isi.mulai ?></dd></div><div><dt>Model SKP</dt><dd><?cs if:TugasList.0.model == "JPT" ?>JPT (pejabat pimpinan tinggi)<?cs else ?>JA/JF (pejabat administrasi dan fungsional)<?cs /if ?></dd></div></dl></div><?cs
else ?><?cs call:radio_buka("tugas", "Untuk jabatan", "Anda memegang lebih dari satu jabatan pada tahun ini; setiap jabatan mempunyai SKP sendiri.", "1") ?><?cs
each:t = TugasList ?><?cs call:penugasan_jabatan(t) ?><?cs /each ?><?cs call:radio_tutup("tugas") ?><?cs /if ?>
<?cs call:bidang_tanggal("mulai", "Periode awal", TugasList.0.usul_mulai.iso, "Tidak lebih awal dari tanggal mulai menjabat.", "1") ?>
<?cs call:bidang_tanggal("selesai", "Periode akhir", TugasList.0.usul_selesai.iso, "Pada tahun yang sama; biasanya 31 Desember.", "1") ?>
<?cs if:string.length(Pimpinan.pendekatan) ?><?cs set:usul_pendekatan = Pimpinan.pendekatan ?><?cs else ?><?cs set:usul_pendekatan = "KUANTITATIF" ?><?cs /if ?><?cs call:radio_buka("pendekatan", "Pendekatan hasil kerja", "Berlaku untuk seluruh SKP; dalam satu SKP tidak dicampur.", "1") ?><?cs
call:radio("pendekatan", "KUANTITATIF", "Kuantitatif: indikator dan target ditulis terpisah dan terukur", usul_pendekatan) ?><?cs
call:radio("pendekatan", "KUALITATIF", "Kualitatif: ukuran keberhasilan dan target diceritakan dalam satu kalimat", usul_pendekatan) ?><?cs
if:string.length(Pimpinan.pendekatan) ?><p class="sumber">SKP pimpinan Anda memakai pendekatan <?cs call:istilah(Pimpinan.pendekatan) ?>. Sebaiknya sama, tetapi tidak wajib.</p><?cs /if ?><?cs call:radio_tutup("pendekatan") ?>
<div class="aksi"><?cs call:tombol("Buat SKP") ?><?cs call:tautan_tombol("/cgi-bin/skp", "Tidak jadi", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
