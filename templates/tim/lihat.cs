<?cs # One team.  Shows: Tim, AnggotaList, Bisa, SayaKetua ?><?cs
set:Page.judul = Tim.nama ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "tim" ?><?cs
set:Page.kembali = "/cgi-bin/tim" ?><?cs set:Page.kembali_judul = "Tim kerja" ?><?cs include:"layout/atas.cs" ?><?cs include:"tim/macro.cs" ?>
<div class="judul"><h1 id="f-tim" tabindex="-1"><?cs var:Tim.nama ?></h1><p><?cs call:status_tim(Tim.status) ?></p></div>
<dl class="panel">
<div><dt>Dibentuk di</dt><dd><?cs var:Tim.unit_nama ?></dd></div>
<div><dt>Keputusan</dt><dd><?cs if:string.length(Tim.sk) ?><?cs var:Tim.sk ?><?cs if:string.length(Tim.tanggal_sk.iso) ?>, <?cs var:Tim.tanggal_sk ?><?cs /if ?><?cs else ?>SK belum dicatat<?cs /if ?></dd></div>
<div><dt>Masa tugas</dt><dd><?cs call:rentang(Tim.mulai, Tim.selesai) ?></dd></div>
</dl>
<?cs if:Tim.status == "DRAF" && Bisa.kelola ?><div class="kabar ingat"><?cs call:ikon("info") ?><div><p><strong>Tim belum aktif.</strong> Anggota belum melihatnya. Lengkapi ketua dan anggota, lalu aktifkan; semua yang tercantum diberi tahu.</p>
<?cs call:formulir_tombol("/cgi-bin/tim/aktifkan") ?><?cs call:sembunyi("id", Tim.id) ?><?cs call:rev(Tim.rev) ?><button class="tombol utama">Aktifkan tim</button></form></div></div><?cs /if ?>
<?cs if:subcount(AnggotaList) ?><table class="kartu"><caption>Ketua dan anggota</caption>
<thead><tr><th scope="col">Nama</th><th scope="col">Dalam tim</th><th scope="col">Masa</th><th scope="col">Porsi waktu</th><?cs if:SayaKetua ?><th scope="col">SKP</th><?cs /if ?><?cs if:Bisa.kelola ?><th scope="col"><span class="sr">Tindakan</span></th><?cs /if ?></tr></thead>
<tbody><?cs each:a = AnggotaList ?>
<tr<?cs if:!a.terbuka ?> class="redup"<?cs /if ?>><td data-label="Nama"><strong><?cs var:a.isi.nama ?></strong><?cs if:a.saya ?> <span class="redup">(Anda)</span><?cs /if ?><span class="sumber"><?cs var:a.jabatan ?><?cs if:string.length(a.unit) ?> · <?cs var:a.unit ?><?cs /if ?></span></td><td data-label="Dalam tim"><?cs if:a.isi.ketua ?><strong>Ketua</strong><?cs else ?>Anggota<?cs /if ?><?cs if:string.length(a.isi.peran) ?>: <?cs var:a.isi.peran ?><?cs /if ?></td><td data-label="Masa"><?cs call:rentang(a.isi.mulai, a.isi.selesai) ?><?cs if:a.kelak ?> <span class="sumber">belum mulai</span><?cs elif:!a.terbuka ?> <span class="sumber">sudah keluar</span><?cs /if ?></td><td data-label="Porsi waktu"><?cs if:a.isi.porsi > #0 ?><?cs var:a.isi.porsi ?>%<?cs else ?>–<?cs /if ?></td><?cs
if:SayaKetua ?><td data-label="SKP"><?cs if:string.length(a.skp) && !a.saya ?><a href="/cgi-bin/skp/lihat?id=<?cs var:url_escape(a.skp) ?>"><?cs call:status_skp(a.status) ?><span class="sr"> SKP <?cs var:a.isi.nama ?></span></a><?cs else ?>–<?cs /if ?></td><?cs /if ?><?cs
if:Bisa.kelola ?><td><?cs if:a.terbuka && (!a.isi.ketua || Tim.status == "DRAF") ?><a href="/cgi-bin/tim/keluar?id=<?cs var:url_escape(Tim.id) ?>&amp;p=<?cs var:url_escape(a.isi.pegawai) ?>">Keluarkan<span class="sr"> <?cs var:a.isi.nama ?></span></a><?cs elif:a.terbuka ?><a href="/cgi-bin/tim/ketua?id=<?cs var:url_escape(Tim.id) ?>">Ganti ketua</a><?cs /if ?></td><?cs /if ?></tr><?cs /each ?>
</tbody></table><?cs
else ?><?cs call:kosong("Belum ada anggota", "Tambahkan ketua dan anggota dari unit mana pun.") ?><?cs /if ?>
<?cs if:SayaKetua ?><p>Anda memimpin tim ini: buat RHK Organisasi yang melekat pada tim di SKP Anda, bagikan peran lewat <a href="/cgi-bin/matriks">matriks peran hasil</a> atau <a href="/cgi-bin/paket">paket RHK</a>, dan tinjau SKP anggota sebelum diputuskan Pejabat Penilai Kinerja.</p><?cs /if ?>
<?cs if:Bisa.kelola ?><div class="aksi"><?cs call:tautan_tombol("/cgi-bin/tim/anggota?id=" + Tim.id, "Tambah anggota", "") ?><?cs call:tautan_tombol("/cgi-bin/tim/ubah?id=" + Tim.id, "Ubah data tim", "") ?><?cs
if:Tim.status == "AKTIF" ?><?cs call:tautan_tombol("/cgi-bin/tim/akhiri?id=" + Tim.id, "Akhiri tim", "") ?><?cs
else ?><?cs call:formulir_tombol("/cgi-bin/tim/hapus") ?><?cs call:sembunyi("id", Tim.id) ?><?cs call:rev(Tim.rev) ?><button class="tombol">Hapus draf tim</button></form><?cs /if ?></div><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
