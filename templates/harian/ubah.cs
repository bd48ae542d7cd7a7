<?cs # One line changed or taken away.  Shows: see harian_show(), Harian, Jam ?><?cs
set:Page.judul = "Ubah catatan harian" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "harian" ?><?cs
set:Page.kembali = "/cgi-bin/harian?hari=" + Hari.iso ?><?cs set:Page.kembali_judul = "Progres harian" ?><?cs include:"layout/atas.cs" ?>
<h1>Ubah catatan harian</h1>
<?cs call:formulir("/cgi-bin/harian/ubah") ?><?cs call:sembunyi("id", Harian.id) ?><?cs call:rev(Harian.rev) ?>
<?cs include:"harian/isian.cs" ?>
<div class="aksi"><?cs call:tombol("Simpan perubahan") ?><?cs call:tautan_tombol("/cgi-bin/harian?hari=" + Hari.iso, "Tidak jadi", "") ?></div></form>
<details><summary>Hapus catatan ini</summary><?cs call:formulir("/cgi-bin/harian/hapus") ?><?cs call:sembunyi("id", Harian.id) ?><?cs call:rev(Harian.rev) ?><p><?cs var:Harian.kegiatan ?></p><?cs call:tombol_bahaya("Hapus catatan") ?></form></details>
<?cs include:"layout/bawah.cs" ?>
