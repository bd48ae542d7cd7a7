<?cs # The fields of one period; in baru.cs and ubah.cs ?><?cs
call:bidang("nama", "Nama", Periode.nama, "", "1") ?><?cs
call:pilihan_buka("jenis", "Jenis periode", "", "1") ?><?cs call:pilihan("jenis", "TRIWULAN", "Triwulan", Periode.jenis) ?><?cs call:pilihan("jenis", "BULAN", "Bulan", Periode.jenis) ?><?cs call:pilihan("jenis", "AKHIR", "Final (akhir tahun)", Periode.jenis) ?><?cs call:pilihan_tutup("jenis") ?><?cs
call:bidang_tanggal("mulai", "Mulai", Periode.mulai.iso, "", "1") ?><?cs
call:bidang_tanggal("selesai", "Selesai", Periode.selesai.iso, "", "1") ?><?cs
call:bidang_tanggal("batas_pegawai", "Batas pegawai", Periode.batas_pegawai.iso, "Hari terakhir pegawai mengisi dan mengirim.", "1") ?><?cs
call:bidang_tanggal("batas_penilai", "Batas penilai", Periode.batas_penilai.iso, "Hari terakhir Pejabat Penilai Kinerja menilai.", "1") ?><?cs
call:bidang_tanggal("batas_admin", "Batas admin", Periode.batas_admin.iso, "Hari terakhir admin melengkapi dan menutup.", "1") ?>
