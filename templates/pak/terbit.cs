<?cs # Issue or replace a PAK.  Shows: Orang, ButirList, Total, Sidik, Nomor, HariIni, Kota, Sebab, Lama ?><?cs
if:string.length(Lama.id) ?><?cs set:Page.judul = "Ganti PAK" ?><?cs else ?><?cs set:Page.judul = "Terbitkan PAK" ?><?cs /if ?><?cs set:Page.tahap = "tindaklanjut" ?><?cs set:Page.anak = "kredit-lain" ?><?cs set:Page.lebar = "1" ?><?cs
set:Page.kembali = "/cgi-bin/kredit?p=" + Orang.p ?><?cs set:Page.kembali_judul = "Angka kredit" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/nilai.cs" ?><?cs include:"macro/kredit.cs" ?>
<h1><?cs var:Page.judul ?></h1>
<p class="pengantar"><?cs if:string.length(Lama.id) ?>Menggantikan PAK <?cs var:Lama.nomor ?>. Masanya tetap sama; predikat dan saldo dihitung menurut keadaan sekarang.<?cs else ?>Penetapan Angka Kredit untuk <strong><?cs var:Orang.nama ?></strong>, <?cs var:Orang.jabatan ?>. Bulan yang dihitung di sini tidak dihitung lagi, juga bila predikat tahunan berbeda.<?cs /if ?></p>
<?cs if:Sebab == "pak-belum-cukup" ?><?cs call:kotak("ingat", "Angka kredit belum cukup", "PAK diterbitkan bila jumlahnya memenuhi kebutuhan kenaikan pangkat atau jenjang.") ?><?cs
elif:Sebab == "pak-sudah" ?><?cs call:kotak("ingat", "Belum ada yang baru", "Semua yang dihitung sudah tercantum dalam PAK " + Pak.nomor + ".") ?><?cs
elif:Sebab == "pak-perlu-diganti" ?><?cs call:kotak("ingat", "PAK yang lama perlu diganti dahulu", "Predikat atau saldo dalam PAK " + Pak.nomor + " berubah sejak terbit.") ?><p><?cs call:tautan_tombol("/cgi-bin/pak/ganti?id=" + Pak.id, "Ganti PAK " + Pak.nomor, "1") ?></p><?cs
elif:Sebab == "pak-bukan-terakhir" ?><?cs call:kotak("ingat", "Hanya PAK terakhir yang dapat diganti", "PAK ini sudah diganti atau sudah diikuti PAK lain.") ?><?cs
elif:Sebab == "pak-tidak-berlaku" ?><?cs call:kotak("ingat", "Tidak berlaku", "Pegawai ini tidak mempunyai angka kredit pada jabatannya sekarang.") ?><?cs /if ?>
<?cs if:subcount(ButirList) ?><?cs include:"pak/butir.cs" ?><?cs /if ?>
<?cs if:!string.length(Sebab) ?><?cs if:string.length(Lama.id) ?><?cs call:formulir("/cgi-bin/pak/ganti") ?><?cs call:sembunyi("id", Lama.id) ?><?cs else ?><?cs call:formulir("/cgi-bin/pak/terbit") ?><?cs call:sembunyi("p", Orang.p) ?><?cs /if ?><input type="hidden" name="sidik" value="<?cs var:Sidik ?>"><?cs call:masalah("sidik") ?>
<?cs call:bidang("nomor", "Nomor PAK", Nomor, "Diusulkan menurut aturan penomoran; boleh diganti dengan nomor agenda unit Anda.", "1") ?>
<?cs call:bidang_tanggal("tanggal", "Tanggal penetapan", HariIni.iso, "", "1") ?>
<?cs call:bidang("kota", "Ditetapkan di", Kota, "", "1") ?>
<?cs if:string.length(Lama.id) ?><?cs call:bidang_teks("alasan", "Alasan penggantian", "", "Misalnya putusan keberatan dan nomornya. 10 sampai 500 huruf.", "1", "3") ?><?cs /if ?>
<div class="aksi"><?cs if:string.length(Lama.id) ?><?cs call:tombol("Ganti PAK") ?><?cs else ?><?cs call:tombol("Terbitkan PAK") ?><?cs /if ?><?cs call:tautan_tombol("/cgi-bin/kredit?p=" + Orang.p, "Tidak jadi", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
