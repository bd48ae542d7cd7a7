<?cs # Shows: PutusList, TanggapList, SayaList (nama periode) ?><?cs
set:Page.judul = "Keberatan" ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "keberatan" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/hasil.cs" ?><?cs
def:baris_keberatan(k) ?>
<tr><td data-label="Pegawai"><?cs var:k.nama ?><span class="sumber"><?cs if:string.length(k.periode) ?><?cs var:k.periode ?> <?cs /if ?><?cs var:k.tahun ?></span></td><td data-label="Diajukan"><?cs var:k.diajukan ?></td><td data-label="Status"><?cs call:status_keberatan(k.status) ?></td><td data-label="Batas"><?cs if:k.status == "DIAJUKAN" ?>penjelasan: <?cs var:k.batas_tanggapan ?><?cs elif:k.status == "DITANGGAPI" ?>putusan: <?cs var:k.batas_putusan ?><?cs else ?>–<?cs /if ?></td><td><a href="/cgi-bin/keberatan/lihat?id=<?cs var:url_escape(k.id) ?>">Buka<span class="sr"> keberatan <?cs var:k.nama ?></span></a></td></tr><?cs /def ?><?cs
def:kepala_tabel(judul) ?><h2><?cs var:judul ?></h2><table class="kartu"><caption class="sr"><?cs var:judul ?></caption><thead><tr><th scope="col">Pegawai</th><th scope="col">Diajukan</th><th scope="col">Status</th><th scope="col">Batas</th><th scope="col"><span class="sr">Buka</span></th></tr></thead><tbody><?cs /def ?>
<h1>Keberatan</h1>
<p class="pengantar">Keberatan atas hasil penilaian diajukan kepada atasan pejabat penilai, dari halaman hasil penilaian. Penilai memberi penjelasan, atasannya memutus; putusannya final.</p>
<?cs if:subcount(PutusList) ?><?cs call:kepala_tabel("Menunggu putusan Anda") ?><?cs each:k = PutusList ?><?cs call:baris_keberatan(k) ?><?cs /each ?></tbody></table><?cs /if ?>
<?cs if:subcount(TanggapList) ?><?cs call:kepala_tabel("Menunggu penjelasan Anda") ?><?cs each:k = TanggapList ?><?cs call:baris_keberatan(k) ?><?cs /each ?></tbody></table><?cs /if ?>
<?cs if:subcount(SayaList) ?><?cs call:kepala_tabel("Keberatan saya") ?><?cs each:k = SayaList ?><?cs call:baris_keberatan(k) ?><?cs /each ?></tbody></table><?cs
elif:!subcount(PutusList) && !subcount(TanggapList) ?><?cs call:kosong("Tidak ada keberatan", "Bila Anda tidak sependapat dengan hasil penilaian Anda, buka hasilnya lalu pilih Ajukan keberatan.") ?><?cs /if ?>
<p><a href="/cgi-bin/hasil">Hasil penilaian saya</a></p>
<?cs include:"layout/bawah.cs" ?>
