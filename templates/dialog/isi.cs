<?cs # Shows: Skp head, Dialog, Agenda, Hari, Berikutnya, Kata, Sepakat, Penilainya ?><?cs
set:Page.judul = "Berita acara dialog kinerja" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "feedback" ?><?cs
set:Page.kembali = "/cgi-bin/dialog?skp=" + Skp.id ?><?cs set:Page.kembali_judul = "Dialog kinerja" ?><?cs include:"layout/atas.cs" ?>
<h1>Berita acara dialog kinerja</h1>
<p class="pengantar"><?cs var:Dinilai.nama ?>, <?cs var:Dinilai.jabatan ?></p>
<?cs call:formulir("/cgi-bin/dialog/isi") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs if:subcount(Dialog) ?><?cs call:sembunyi("id", Dialog.0.isi.id) ?><?cs call:rev(Dialog.0.isi.rev) ?><?cs /if ?>
<?cs call:bidang_tanggal("tanggal", "Tanggal dialog", Hari.iso, "", "1") ?>
<?cs call:bidang_teks("agenda", "Pokok bahasan", Agenda, "Satu baris satu pokok. Usulan disusun dari umpan balik dan langkah yang belum selesai.", "1", "6") ?>
<?cs if:Penilainya ?><?cs call:bidang_teks("kata", "Kata pejabat penilai", Kata, "", "", "4") ?><?cs else ?><?cs call:bidang_teks("kata", "Kata pegawai", Kata, "", "", "4") ?><?cs /if ?>
<?cs call:bidang_teks("kesepakatan", "Kesepakatan", Sepakat, "Apa yang disepakati, siapa yang mengerjakan, kapan.", "", "4") ?>
<?cs call:bidang_tanggal("berikutnya", "Dialog berikutnya", Berikutnya.iso, "", "") ?>
<p class="petunjuk">Menyimpan berarti Anda menyetujui isinya; pihak lain diminta membaca dan menyetujui.</p>
<div class="aksi"><?cs call:tombol("Simpan berita acara") ?><?cs call:tautan_tombol("/cgi-bin/dialog?skp=" + Skp.id, "Tidak jadi", "") ?></div></form>
<?cs include:"layout/bawah.cs" ?>
