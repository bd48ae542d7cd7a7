<?cs # Own account.  Shows: Pegawai, Akun, SesiList (sesi, ini) ?><?cs
set:Page.judul = "Akun saya" ?><?cs set:Page.tahap = "akun" ?><?cs
include:"layout/atas.cs" ?>
<h1>Akun saya</h1>
<dl class="data">
<div><dt>Nama</dt><dd><?cs var:Pegawai.nama ?></dd></div>
<div><dt>NIP</dt><dd><?cs call:nip(Pegawai.nomor) ?></dd></div>
<div><dt>Peran</dt><dd><?cs if:subcount(Akun.peran) ?><?cs each:p = Akun.peran ?><?cs call:istilah(p.nama) ?><?cs if:!last(p) ?>, <?cs /if ?><?cs /each ?><?cs else ?>Pegawai<?cs /if ?></dd></div>
</dl>
<p class="aksi"><?cs call:tautan_tombol("/cgi-bin/login/sandi", "Ganti kata sandi", "") ?><?cs call:tautan_tombol("/cgi-bin/laporan/baru", "Laporkan data salah", "") ?></p>
<h2>Sesi yang sedang berlangsung</h2>
<p>Setiap peramban tempat Anda masuk adalah satu sesi. Akhiri sesi yang tidak Anda kenali, lalu ganti kata sandi. Sesi berakhir sendiri setelah <?cs var:User.menit ?> menit tanpa kegiatan, paling lama 12 jam.</p>
<table class="kartu"><caption class="sr">Sesi yang sedang berlangsung</caption>
<thead><tr><th scope="col">Peramban</th><th scope="col">Jaringan</th><th scope="col">Masuk</th><th scope="col">Terakhir aktif</th><th scope="col">Tindakan</th></tr></thead>
<tbody><?cs each:s = SesiList ?>
<tr><td data-label="Peramban"><?cs var:s.sesi.peramban ?><?cs if:s.ini ?> <?cs call:lencana("baik", "sesi ini") ?><?cs /if ?></td>
<td data-label="Jaringan"><?cs var:s.sesi.jaringan ?></td>
<td data-label="Masuk"><?cs var:s.sesi.dibuat ?></td>
<td data-label="Terakhir aktif"><?cs var:s.sesi.terakhir ?></td>
<td data-label="Tindakan"><?cs if:!s.ini ?><?cs call:formulir_tombol("/cgi-bin/login/sesi/akhiri") ?><?cs call:sembunyi("id", s.sesi.id) ?><button class="tombol">Akhiri<span class="sr"> sesi <?cs var:s.sesi.peramban ?>, masuk <?cs var:s.sesi.dibuat ?></span></button></form><?cs else ?>–<?cs /if ?></td></tr><?cs /each ?>
</tbody></table>
<?cs if:subcount(SesiList) > #1 ?><?cs call:formulir_tombol("/cgi-bin/login/sesi/akhiri") ?><p class="aksi"><button class="tombol bahaya">Akhiri semua sesi lain</button></p></form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
