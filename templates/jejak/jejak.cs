<?cs # Shows: Jejak, Orang, Nip, Tahun, Semua, Lanjut, Kepala ?><?cs
set:Page.judul = "Jejak audit" ?><?cs set:Page.tahap = "jejak" ?><?cs set:Page.lebar = "1" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/jejak.cs" ?>
<h1>Jejak audit</h1>
<p class="pengantar">Setiap perubahan tercatat bersama pelaku, jabatan, dan waktunya. Catatan hanya bertambah dan saling terikat: yang diubah diam-diam akan ketahuan.</p>
<form class="formulir" method="get" action="/cgi-bin/jejak"><?cs
if:Semua ?><?cs call:bidang("nip", "NIP pegawai", Nip, "Kosongkan untuk jejak Anda sendiri.", "") ?><?cs /if ?><?cs
call:bidang_angka("tahun", "Tahun", Tahun, "", "") ?><?cs call:tombol("Tampilkan") ?></form>
<?cs if:string.length(Orang.nama) ?><h2><?cs var:Orang.nama ?>, tahun <?cs var:Tahun ?></h2>
<?cs if:subcount(Jejak) ?><table class="kartu"><caption>Yang terbaru ada di atas</caption>
<thead><tr><th scope="col">Nomor</th><th scope="col">Waktu</th><th scope="col">Pelaku</th><th scope="col">Tindakan</th><th scope="col">Perubahan</th></tr></thead>
<tbody><?cs each:j = Jejak ?>
<tr><td class="n" data-label="Nomor"><?cs var:j.urutan ?></td><td data-label="Waktu"><time datetime="<?cs var:j.waktu.iso ?>"><?cs var:j.waktu ?></time></td><td data-label="Pelaku"><?cs if:string.length(j.oleh) ?><strong><?cs var:j.oleh ?></strong><?cs else ?>Sistem<?cs /if ?><?cs if:j.sebagai == "demo" ?><span class="sumber">data contoh</span><?cs elif:string.length(j.sebagai) ?><span class="sumber"><?cs var:j.sebagai ?></span><?cs /if ?></td><td data-label="Tindakan"><?cs call:aksi(j.aksi) ?><span class="sumber"><?cs call:nama_tabel(j.tabel) ?> <code><?cs var:j.aksi ?></code></span></td><td data-label="Perubahan"><?cs
if:subcount(j.Beda) ?><details><summary><?cs var:subcount(j.Beda) ?> bidang</summary><dl class="beda"><?cs each:b = j.Beda ?><div><dt><?cs each:l = b.Jalur ?><?cs call:nama_data(l.nama) ?><?cs if:string.length(l.ke) ?> <?cs var:l.ke ?><?cs /if ?><?cs if:!last(l) ?>: <?cs /if ?><?cs /each ?></dt><dd><?cs if:string.length(b.sebelum) ?><del><?cs call:nilai_data(b.nama, b.sebelum) ?></del> <?cs /if ?><?cs if:string.length(b.sesudah) ?><ins><?cs call:nilai_data(b.nama, b.sesudah) ?></ins><?cs /if ?></dd></div><?cs /each ?></dl><?cs if:string.length(j.beda_lain) ?><p class="redup">dan <?cs var:j.beda_lain ?> lainnya</p><?cs /if ?></details><?cs else ?>–<?cs /if ?></td></tr><?cs /each ?>
</tbody></table>
<?cs if:string.length(Lanjut) ?><p><a href="/cgi-bin/jejak?tahun=<?cs var:url_escape(Tahun) ?>&amp;sampai=<?cs var:url_escape(Lanjut) ?>&amp;nip=<?cs var:url_escape(Nip) ?>">Yang lebih lama</a></p><?cs /if ?><?cs
else ?><?cs call:kosong("Belum ada jejak", "Tidak ada perubahan yang tercatat pada tahun ini.") ?><?cs /if ?>
<?cs if:string.length(Kepala) ?><p class="redup">Kepala rantai: <code><?cs var:Kepala ?></code></p><?cs /if ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
