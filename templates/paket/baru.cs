<?cs # A package out of a plan.  Shows: Skp, Dinilai, Pilih, UnitList ?><?cs
set:Page.judul = "Buat paket RHK" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "paket" ?><?cs
set:Page.kembali = "/cgi-bin/paket" ?><?cs set:Page.kembali_judul = "Paket RHK" ?><?cs include:"layout/atas.cs" ?><?cs include:"paket/macro.cs" ?>
<h1>Buat paket RHK</h1>
<?cs if:!subcount(Pilih) ?><?cs call:kosong("Belum ada RHK untuk dijadikan paket", "Susun RHK pada SKP Anda, atau buka SKP seorang bawahan dan pilih Jadikan paket RHK.") ?><?cs
elif:!subcount(UnitList) ?><?cs call:kosong("Tidak ada unit yang Anda pimpin", "Paket RHK dibuat oleh pimpinan unit, ketua tim kerja, atau admin unit.") ?><?cs
else ?><p class="pengantar">RHK dan indikator disalin dari SKP <?cs var:Skp.tahun ?> <?cs var:Dinilai.nama ?>. Sesudahnya bunyi RHK di paket dapat disesuaikan tanpa mengubah SKP itu.</p>
<?cs call:formulir("/cgi-bin/paket/baru") ?><?cs call:sembunyi("skp", Skp.id) ?>
<?cs call:bidang("nama", "Nama paket", "", "Misalnya Kurator acara daerah.", "1") ?>
<?cs call:pilihan_buka("unit", "Disimpan di unit", "Pimpinan unit ini dan admin unitnya juga dapat memakainya.", "1") ?><?cs each:u = UnitList ?><?cs call:pilihan("unit", u.id, u.nama, UnitList.0.id) ?><?cs /each ?><?cs call:pilihan_tutup("unit") ?>
<?cs call:bidang("jabatan", "Untuk jabatan", "", "Boleh kosong. Bila diisi sama dengan nama jabatannya, pemegangnya langsung tercentang saat paket diberikan.", "") ?>
<fieldset class="bidang<?cs if:string.length(Problem.rhk) ?> salah<?cs /if ?>" id="f-rhk" tabindex="-1"><legend>RHK di dalam paket <span class="wajib">wajib</span></legend><?cs call:masalah("rhk") ?>
<?cs each:r = Pilih ?><div class="panel"><div class="centang"><input type="checkbox" id="f-rhk-<?cs var:r.id ?>" name="rhk" value="<?cs var:r.id ?>"<?cs if:Page.isi ?><?cs each:q = Query.rhk ?><?cs if:q == r.id ?> checked<?cs /if ?><?cs /each ?><?cs /if ?>><label for="f-rhk-<?cs var:r.id ?>"><?cs var:r.teks ?></label></div><?cs call:paket_ukuran(r) ?></div>
<?cs /each ?></fieldset>
<div class="aksi"><?cs call:tombol("Buat paket") ?><?cs call:tautan_tombol("/cgi-bin/paket", "Tidak jadi", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
