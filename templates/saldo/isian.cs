<?cs # Fields of a balance; jenis says which; empty: all. ?><?cs
if:Saldo.jenis != "RIWAYAT" ?><?cs
if:Saldo.jenis != "PANGKAT" ?><?cs call:pilihan_buka("jenjang", "Jenjang", "Saldo: jenjang tempat angka kredit berlaku. Uji dan lowongan: jenjang yang dituju.", "") ?><?cs call:pilihan("jenjang", "", "–", Saldo.jenjang) ?><?cs each:j = JenjangList ?><?cs call:pilihan("jenjang", j.kode, j.nama, Saldo.jenjang) ?><?cs /each ?><?cs call:pilihan_tutup("jenjang") ?><?cs /if ?><?cs
if:!string.length(Saldo.jenis) || Saldo.jenis == "PANGKAT" ?><?cs call:bidang("golongan", "Golongan", Saldo.golongan, "Hanya untuk TMT golongan, misalnya III/a.", "") ?><?cs /if ?><?cs
if:Saldo.jenis != "PANGKAT" && Saldo.jenis != "UJI" && Saldo.jenis != "LOWONGAN" ?><?cs call:bidang_angka("nilai", "Angka kredit", Saldo.nilai, "Misalnya 40 atau 96,654. Peningkatan pendidikan: 25% kebutuhan kenaikan pangkat.", "") ?><?cs /if ?><?cs
call:bidang_tanggal("tanggal", "Tanggal", Saldo.tanggal.iso, "Saldo awal dan integrasi: hari terakhir yang sudah dihitung. Lainnya: tanggal berlaku.", "") ?><?cs /if ?><?cs
if:!string.length(Saldo.jenis) || Saldo.jenis == "RIWAYAT" ?><?cs
if:!string.length(Saldo.jenis) ?><p class="petunjuk">Hanya untuk riwayat penilaian:</p><?cs /if ?><?cs
call:bidang("skala", "Aturan dan skala", Saldo.skala, "Misalnya DP3, PP 46/2011, atau PermenPANRB 8/2021.", "") ?><?cs
call:bidang("hasil", "Hasil", Saldo.hasil, "Seperti tertulis di dokumennya: Baik, 87,5, Amat Baik.", "") ?><?cs
call:bidang_tanggal("mulai", "Masa penilaian dari", Saldo.mulai.iso, "", "") ?><?cs
call:bidang_tanggal("selesai", "Sampai", Saldo.selesai.iso, "", "") ?><?cs /if ?><?cs
call:bidang("dasar", "Nomor PAK, SK, atau dokumen", Saldo.dasar, "", "") ?>
