<?cs # The fields of a team itself.  Shows: Tim ?><?cs
call:bidang("nama", "Nama tim kerja", Tim.nama, "Misalnya Tim Kurasi Acara Daerah.", "1") ?>
<div class="dua"><?cs call:bidang("sk", "Nomor SK", Tim.sk, "Boleh menyusul.", "") ?>
<?cs call:bidang_tanggal("tanggal_sk", "Tanggal SK", Tim.tanggal_sk.iso, "", "") ?>
<?cs call:bidang_tanggal("mulai", "Bertugas sejak", Tim.mulai.iso, "", "1") ?>
<?cs call:bidang_tanggal("selesai", "Sampai", Tim.selesai.iso, "Kosongkan bila belum ditentukan.", "") ?></div>
