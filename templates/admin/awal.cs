<?cs # Where administration begins.  Shows: Boleh.{impor,pengaturan,unit} ?><?cs
set:Page.judul = "Administrasi" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "awal" ?><?cs
include:"layout/atas.cs" ?>
<h1>Administrasi</h1>
<p class="pengantar">Setiap perubahan di sini tercatat dalam jejak audit dengan nama dan jabatan Anda.</p>
<div class="dua">
<?cs if:Boleh.unit ?><section class="panel"><h2><a href="/cgi-bin/unit">Unit kerja</a></h2><p>Susunan organisasi menurut tanggal: pimpinan, pegawai, perubahan nama dan induk.</p></section><?cs /if ?>
<section class="panel"><h2><a href="/cgi-bin/pegawai">Pegawai</a></h2><p>Data pegawai, jabatan definitif, Plt., Plh., Pj., dan atasan yang menilai.</p></section>
<section class="panel"><h2><a href="/cgi-bin/akun">Akun</a></h2><p>Kode aktivasi dan pemulihan kata sandi, penonaktifan akun, sesi.</p></section>
<section class="panel"><h2><a href="/cgi-bin/peran">Peran</a></h2><p>Siapa memegang peran apa, dan sejak kapan.</p></section>
<?cs if:Boleh.unit ?><section class="panel"><h2><a href="/cgi-bin/pejabat">Plt., Plh., dan Pj.</a></h2><p>Pejabat pengganti menurut masa penugasan, dengan keputusannya; penambahan dan pencabutan.</p></section><?cs /if ?>
<?cs if:User.bisa.PEGAWAI_UBAH ?><section class="panel"><h2><a href="/cgi-bin/anomali">Anomali data</a></h2><p>Tanpa atasan, atasan tidak aktif, unit tanpa pimpinan, dan lainnya, masing-masing dengan pembetulannya; atasan banyak pegawai sekaligus.</p></section><?cs /if ?>
<?cs if:User.bisa.PEGAWAI_UBAH ?><section class="panel"><h2><a href="/cgi-bin/laporan/antrean">Laporan data salah</a></h2><p>Pembetulan yang diminta pegawai, dengan data lama dan baru berdampingan.</p></section><?cs /if ?>
<?cs if:User.bisa.PERIODE_LIHAT ?><section class="panel"><h2><a href="/cgi-bin/periode">Periode dan hari libur</a></h2><p>Periode penilaian dengan batas bagi pegawai, penilai, dan admin; perpanjangan; hari libur.</p></section><?cs /if ?>
<section class="panel"><h2><a href="/cgi-bin/setuju">Persetujuan admin kedua</a></h2><p>Pemberian peran, dan kode pemulihan bagi pemegang peran atau atasan, berlaku setelah disetujui dua admin.</p></section>
<?cs if:Boleh.impor ?><section class="panel"><h2><a href="/cgi-bin/impor">Impor</a></h2><p>Unit dan pegawai dari berkas CSV atau XLSX, dengan uji coba sebelum disimpan.</p></section><?cs /if ?>
<section class="panel"><h2><a href="/cgi-bin/cetak">Cetak satu unit</a></h2><p>Dokumen SKP seluruh pegawai suatu unit dalam satu berkas.</p></section>
<?cs if:Boleh.pengaturan ?><section class="panel"><h2><a href="/cgi-bin/admin/pengaturan">Pengaturan instansi</a></h2><p>Nama, logo, zona waktu, kontak bantuan, jaringan kantor.</p></section><?cs /if ?>
</div>
<?cs include:"layout/bawah.cs" ?>
