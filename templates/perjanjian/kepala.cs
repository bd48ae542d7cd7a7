<?cs # The fields of the heading.  Shows: Pk, Unit, Tahun ?><p class="pengantar"><?cs var:Unit.nama ?>, tahun <?cs var:Tahun ?><?cs if:string.length(Unit.pimpinan) ?><br>Pimpinan: <?cs var:Unit.pimpinan ?><?cs /if ?></p><?cs
call:bidang("nomor", "Nomor", Pk.nomor, "Nomor naskah Perjanjian Kinerja. Contoh: PK-12/D2/2026.", "1") ?><?cs
call:bidang_tanggal("tanggal", "Tanggal", Pk.tanggal.iso, "Tanggal penandatanganan.", "1") ?><?cs
call:bidang_angka("anggaran", "Anggaran (Rp)", Pk.anggaran, "Boleh kosong. Contoh: 12.500.000.000.", "") ?>
