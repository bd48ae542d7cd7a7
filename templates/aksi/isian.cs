<?cs # The fields of one step.  Shows: Skp, Aksi, RhkList, Bulan, Bulan_ini ?><?cs
call:pilihan_buka("rhk", "Rencana hasil kerja", "", "1") ?><?cs each:r = RhkList ?><?cs call:pilihan("rhk", r.rhk.id, r.rhk.teks, Aksi.rhk) ?><?cs /each ?><?cs call:pilihan_tutup("rhk") ?>
<?cs call:pilihan_buka("bulan", "Bulan", "", "1") ?><?cs each:b = Bulan ?><option value="<?cs var:b.nomor ?>"<?cs if:(Page.isi && Query.bulan == b.nomor) || (!Page.isi && Bulan_ini == b.nomor) ?> selected<?cs /if ?>><?cs call:bulan(b.nomor) ?></option><?cs /each ?><?cs call:pilihan_tutup("bulan") ?>
<?cs call:bidang_teks("teks", "Rencana aksi", Aksi.teks, "Satu langkah menuju hasil. Contoh: Memverifikasi 20 usulan Sumatera Barat.", "1", "2") ?>
<?cs call:bidang("target", "Target langkah ini", Aksi.target, "Angka dan satuan, atau uraian. Contoh: 20 usulan.", "1") ?>
<?cs call:centang("berulang", "Berulang: tawarkan lagi tiap bulan", Aksi.berulang, "") ?>
