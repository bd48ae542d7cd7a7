<?cs # The top of the tree.  Shows: UnitList (id kode nama jenis pimpinan), Boleh, Tanggal ?><?cs
set:Page.judul = "Unit kerja" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "unit" ?><?cs
include:"layout/atas.cs" ?>
<div class="judul"><h1>Unit kerja</h1><?cs if:Boleh ?><?cs call:tautan_tombol("/cgi-bin/unit/baru", "Tambah unit", "1") ?><?cs /if ?></div>
<p class="pengantar">Susunan pada <?cs var:Tanggal ?>. Buka sebuah unit untuk melihat pimpinan, pegawai, dan unit di bawahnya.</p>
<p class="aksi"><a class="tombol" href="/cgi-bin/unit/pohon?tanggal=<?cs var:url_escape(Tanggal.iso) ?>">Seluruh susunan sebagai pohon</a></p>
<?cs include:"unit/tanggal.cs" ?>
<?cs if:subcount(UnitList) ?><?cs include:"unit/tabel.cs" ?><?cs
else ?><?cs call:kosong("Belum ada unit pada tanggal ini", "Tambahkan unit teratas, atau impor seluruh susunan dari berkas CSV atau XLSX.") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
