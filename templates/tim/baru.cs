<?cs # A new team.  Shows: UnitList, SemuaUnit, Unit, HariIni ?><?cs
set:Page.judul = "Bentuk tim kerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "tim" ?><?cs
set:Page.kembali = "/cgi-bin/tim" ?><?cs set:Page.kembali_judul = "Tim kerja" ?><?cs include:"layout/atas.cs" ?><?cs include:"tim/macro.cs" ?>
<h1>Bentuk tim kerja</h1>
<p class="pengantar">Isi data timnya dahulu; ketua dan anggota dipilih pada langkah berikutnya. Tim baru berlaku setelah Anda mengaktifkannya.</p>
<?cs call:formulir("/cgi-bin/tim/baru") ?>
<?cs set:Tim.mulai.iso = HariIni.iso ?><?cs
if:subcount(UnitList) ?><?cs call:pilihan_buka("unit", "Dibentuk di unit", "", "1") ?><?cs each:u = UnitList ?><?cs call:pilihan("unit", u.id, u.nama, Unit.id) ?><?cs /each ?><?cs call:pilihan_tutup("unit") ?><?cs
elif:string.length(Unit.id) ?><?cs call:sembunyi("unit", Unit.id) ?><?cs /if ?>
<?cs if:SemuaUnit ?><?cs call:bidang("kode", "Kode unit", Unit.kode, "Sebagai admin instansi Anda dapat membentuk tim di unit mana pun; tulis kodenya, misalnya D2.1.", "") ?><?cs /if ?>
<?cs include:"tim/isian.cs" ?>
<div class="aksi"><?cs call:tombol("Simpan, lalu pilih anggota") ?><?cs call:tautan_tombol("/cgi-bin/tim", "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
