<?cs # More time for a unit or a person.  Shows: Periode, Tahun ?><?cs
set:Page.judul = "Perpanjang batas" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "periode" ?><?cs
set:Page.kembali = "/cgi-bin/periode/lihat?id=" + Periode.id ?><?cs set:Page.kembali_judul = Periode.nama ?><?cs
include:"layout/atas.cs" ?>
<h1>Perpanjang batas <?cs var:Periode.nama ?></h1>
<p>Batas sekarang: pegawai <?cs var:Periode.batas_pegawai ?>, penilai <?cs var:Periode.batas_penilai ?>, admin <?cs var:Periode.batas_admin ?>. Batas yang lebih awal dari tanggal baru ikut mundur ke tanggal itu. Yang bersangkutan mendapat pemberitahuan beserta alasannya.</p>
<?cs call:formulir("/cgi-bin/periode/perpanjang") ?><?cs call:rev(Periode.rev) ?><?cs call:sembunyi("id", Periode.id) ?>
<?cs if:Tahun == #0 ?><?cs call:bidang_angka("tahun", "Untuk tahun", "", "Kosongkan untuk tahun ini.", "") ?><?cs /if ?>
<?cs call:bidang("unit", "Kode unit kerja", "", "Unit ini dan semua unit di bawahnya. Kosongkan bila hanya untuk satu orang.", "") ?>
<?cs call:bidang_kenal("nomor", "atau NIP satu pegawai", "", "", "", "off") ?>
<?cs call:bidang_tanggal("sampai", "Batas baru", "", "", "1") ?>
<?cs call:bidang_teks("alasan", "Alasan", "", "Tercatat dan dibaca oleh yang bersangkutan.", "1", "3") ?>
<p class="aksi"><?cs call:tombol("Perpanjang") ?><a class="tombol" href="/cgi-bin/periode/lihat?id=<?cs var:url_escape(Periode.id) ?>">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
