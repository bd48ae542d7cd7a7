<?cs # Roles of one person.  Shows: Pegawai, PeranList (peran pemberi unit),
   TungguList (setuju) ?><?cs
set:Page.judul = "Peran " + Pegawai.nama ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "peran" ?><?cs
set:Page.kembali = "/cgi-bin/akun/lihat?p=" + Pegawai.pegawai ?><?cs set:Page.kembali_judul = "Akun " + Pegawai.nama ?><?cs
include:"layout/atas.cs" ?>
<h1>Peran <?cs var:Pegawai.nama ?></h1>
<?cs if:subcount(PeranList) ?>
<table class="kartu"><caption class="sr">Peran</caption>
<thead><tr><th scope="col">Peran</th><th scope="col">Lingkup</th><th scope="col">Diberikan</th><th scope="col">Tindakan</th></tr></thead>
<tbody><?cs each:r = PeranList ?>
<tr><td data-label="Peran"><?cs call:istilah(r.peran.nama) ?></td>
<td data-label="Lingkup"><?cs if:string.length(r.unit) ?><?cs var:r.unit ?> dan unit di bawahnya<?cs else ?>seluruh instansi<?cs /if ?></td>
<td data-label="Diberikan"><?cs var:r.peran.waktu ?><?cs if:string.length(r.pemberi) ?>, oleh <?cs var:r.pemberi ?><?cs /if ?></td>
<td data-label="Tindakan"><?cs call:formulir_tombol("/cgi-bin/peran/cabut") ?><?cs call:sembunyi("p", Pegawai.pegawai) ?><?cs call:sembunyi("peran", r.peran.nama) ?><?cs call:sembunyi("lingkup", r.peran.unit) ?><button class="tombol bahaya">Cabut<span class="sr"> peran <?cs call:istilah(r.peran.nama) ?></span></button></form></td></tr><?cs /each ?>
</tbody></table><?cs else ?><p class="redup">Tidak memegang peran; ia pegawai biasa.</p><?cs /if ?>
<?cs if:subcount(TungguList) ?><?cs call:kotak("ingat", "Menunggu admin kedua", "Peran yang diminta berlaku setelah disetujui admin instansi lain.") ?><ul><?cs each:t = TungguList ?><li><?cs call:istilah(t.setuju.peran) ?>, diminta <?cs var:t.setuju.waktu ?>; <a href="/cgi-bin/setuju">lihat</a></li><?cs /each ?></ul><?cs /if ?>
<h2>Beri peran</h2>
<?cs call:formulir("/cgi-bin/peran/beri") ?><?cs call:sembunyi("p", Pegawai.pegawai) ?>
<?cs call:radio_buka("peran", "Peran", "Admin instansi lain harus menyetujui. Setelah itu pemegangnya mendapat pemberitahuan dan wewenangnya berlaku.", "1") ?><?cs
call:radio("peran", "ADMIN_UNIT", "Admin unit: pegawai dan akun sebuah unit dan unit di bawahnya", "") ?><?cs
call:radio("peran", "ADMIN_INSTANSI", "Admin instansi: seluruh administrasi", "") ?><?cs
call:radio("peran", "PENGELOLA", "Pengelola kinerja: melihat perencanaan seluruh instansi", "") ?><?cs
call:radio("peran", "AUDITOR", "Auditor: melihat semuanya, mengubah tidak satu pun", "") ?><?cs
call:radio("peran", "PIMPINAN", "Pimpinan instansi: melihat ringkasan", "") ?><?cs
call:radio("peran", "OPERATOR", "Operator sistem: tanpa isi kinerja", "") ?><?cs call:radio_tutup("peran") ?>
<?cs call:bidang("unit", "Kode unit", "", "Hanya untuk admin unit.", "") ?>
<p class="aksi"><?cs call:tombol("Minta persetujuan") ?></p>
</form>
<?cs include:"layout/bawah.cs" ?>
