<?cs # Accounts of a unit.  Shows: Unit, Versi, AkunList, Tanpa (without password) ?><?cs
set:Page.judul = "Akun unit" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "akun" ?><?cs
set:Page.kembali = "/cgi-bin/unit/lihat?id=" + Unit.id ?><?cs set:Page.kembali_judul = Versi.nama ?><?cs
include:"layout/atas.cs" ?><?cs include:"akun/keadaan.cs" ?>
<h1>Akun: <?cs var:Versi.nama ?></h1>
<?cs if:Tanpa != "0" ?><section class="panel"><h2>Kode aktivasi seluruh unit</h2>
<p><strong><?cs var:Tanpa ?> pegawai</strong> unit ini belum punya kata sandi. Buat kode untuk mereka sekaligus dalam satu lembar yang dapat dicetak. Kode mereka yang sebelumnya tidak berlaku lagi.</p>
<?cs call:formulir("/cgi-bin/akun/unit") ?><?cs call:sembunyi("id", Unit.id) ?><p class="aksi"><?cs call:tombol("Buat kode untuk semuanya") ?></p></form></section><?cs /if ?>
<?cs if:subcount(AkunList) ?><?cs include:"akun/tabel.cs" ?><?cs else ?><?cs call:kosong("Tidak ada pegawai", "Tidak ada pegawai dalam wewenang Anda yang tercatat langsung di unit ini hari ini.") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
