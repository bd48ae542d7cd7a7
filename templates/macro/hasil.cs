<?cs # Words of assessments and objections. ?><?cs

def:sebutan_predikat(kode) ?><?cs
if:kode == "SANGAT_BAIK" ?>Sangat Baik<?cs elif:kode == "BAIK" ?>Baik<?cs elif:kode == "BUTUH_PERBAIKAN" ?>Butuh Perbaikan<?cs elif:kode == "KURANG" ?>Kurang<?cs elif:kode == "SANGAT_KURANG" ?>Sangat Kurang<?cs else ?>–<?cs /if ?><?cs /def ?><?cs

def:sebutan_rating(kode) ?><?cs
if:kode == "DI_ATAS" || kode == "1" ?>Di atas ekspektasi<?cs elif:kode == "SESUAI" || kode == "2" ?>Sesuai ekspektasi<?cs elif:kode == "DI_BAWAH" || kode == "3" ?>Di bawah ekspektasi<?cs else ?>–<?cs /if ?><?cs /def ?><?cs

def:status_hasil(kode) ?><?cs
if:kode == "TERBUKA" ?><?cs call:lencana("biasa", "Belum dikirim") ?><?cs
elif:kode == "DIKIRIM" ?><?cs call:lencana("biasa", "Menunggu dinilai") ?><?cs
elif:kode == "DIKEMBALIKAN" ?><?cs call:lencana("ingat", "Dikembalikan") ?><?cs
elif:kode == "DINILAI" ?><?cs call:lencana("biasa", "Sedang dinilai") ?><?cs
elif:kode == "DITETAPKAN" ?><?cs call:lencana("ingat", "Ditetapkan, belum dibaca") ?><?cs
elif:kode == "DIBACA" ?><?cs call:lencana("baik", "Ditetapkan, sudah dibaca") ?><?cs
elif:kode == "KEBERATAN" ?><?cs call:lencana("ingat", "Dalam keberatan") ?><?cs
else ?><?cs call:lencana("baik", "Final") ?><?cs /if ?><?cs /def ?><?cs

def:jenis_hasil(n) ?><?cs if:n.jenis == "PENUTUP" ?>Penilaian penutup<?cs elif:n.jenis == "TAHUNAN" ?>Tahunan<?cs elif:string.length(n.periode) ?><?cs var:n.periode ?><?cs else ?>Periodik<?cs /if ?><?cs /def ?><?cs

def:status_keberatan(kode) ?><?cs
if:kode == "DIAJUKAN" ?><?cs call:lencana("ingat", "Menunggu penjelasan penilai") ?><?cs
elif:kode == "DITANGGAPI" ?><?cs call:lencana("ingat", "Menunggu putusan") ?><?cs
elif:kode == "DIPUTUS_TETAP" ?><?cs call:lencana("baik", "Diputus: tetap") ?><?cs
elif:kode == "DIPUTUS_UBAH" ?><?cs call:lencana("baik", "Diputus: diubah") ?><?cs
else ?><?cs call:lencana("biasa", "Dicabut") ?><?cs /if ?><?cs /def ?><?cs

# One piece of evidence; b is a Bukti with .ke ?><?cs
def:baris_bukti(b) ?><strong>Bukti <?cs var:b.ke ?></strong>: <?cs if:b.jenis == "TAUTAN" ?><a href="<?cs var:url_validate(b.tautan) ?>" rel="noopener noreferrer" target="_blank"><?cs if:string.length(b.nama) ?><?cs var:b.nama ?><?cs else ?><?cs var:b.tautan ?><?cs /if ?></a><?cs elif:b.jenis == "BERKAS" ?><a href="/cgi-bin/berkas?id=<?cs var:url_escape(b.id) ?>"><?cs var:b.nama ?></a><?cs else ?><?cs var:b.nama ?><?cs /if ?><?cs if:string.length(b.nomor) ?>, nomor <?cs var:b.nomor ?><?cs /if ?><span class="sumber"><?cs if:b.jenis == "BERKAS" ?>berkas, <?cs elif:b.jenis == "TAUTAN" ?>tautan, <?cs else ?>naskah dinas, <?cs /if ?><?cs var:b.waktu ?></span><?cs /def ?><?cs

# What a superior said; u is an Umpan. ?><?cs
def:baris_umpan(u) ?><q><?cs var:u.teks ?></q><span class="sumber"><?cs if:u.kategori == "BAIK" ?>baik<?cs elif:u.kategori == "CUKUP" ?>cukup<?cs else ?>perlu perbaikan<?cs /if ?>; <?cs var:u.dari_nama ?>, <?cs var:u.sebagai ?>, <?cs var:u.waktu ?></span><?cs /def ?><?cs

# The rating beside the proposal; b has rating, usul, beda, alasan ?><?cs
def:rating_dan_usul(b) ?><p>Rating: <strong><?cs call:sebutan_rating(b.rating) ?></strong><?cs if:b.usul > #0 ?>. Usul aplikasi: <?cs call:sebutan_rating(b.usul) ?><?cs if:b.beda ?> (penilai memilih lain)<?cs /if ?><?cs /if ?>.</p><?cs if:string.length(b.alasan) ?><p>Alasan penilai: <q><?cs var:b.alasan ?></q></p><?cs /if ?><?cs /def ?><?cs

# All inputs of the result b of ButirList. ?><?cs
def:isi_butir(b) ?>
<table class="kartu"><caption class="sr">Indikator, target, dan realisasi</caption><thead><tr><th scope="col">Indikator</th><th scope="col">Target</th><th scope="col">Realisasi dan sumber data</th></tr></thead><tbody><?cs each:i = b.indikator ?>
<tr><td data-label="Indikator"><?cs var:i.teks ?><span class="sumber"><?cs call:istilah(i.aspek) ?></span></td><td data-label="Target"><?cs var:i.target ?></td><td data-label="Realisasi"><?cs if:!subcount(i.realisasi) ?>Belum dilaporkan<?cs /if ?><?cs each:r = i.realisasi ?><p><?cs var:r.isi ?><?cs if:string.length(r.persen) ?> (<?cs var:r.persen ?> % dari target)<?cs /if ?><?cs if:r.usul > #0 ?>: <?cs call:sebutan_rating(r.usul) ?><?cs /if ?><span class="sumber"><?cs var:r.periode ?><?cs if:string.length(r.sumber) ?>; sumber: <?cs var:r.sumber ?><?cs else ?>; sumber tidak disebut<?cs /if ?></span></p><?cs /each ?></td></tr><?cs /each ?></tbody></table>
<?cs if:b.langkah > #0 ?><p>Rencana aksi: <?cs var:b.langkah_selesai ?> dari <?cs var:b.langkah ?> langkah selesai.</p><?cs /if ?>
<p><strong>Bukti</strong></p><?cs if:subcount(b.bukti) ?><ul><?cs each:x = b.bukti ?><li><?cs call:baris_bukti(x) ?></li><?cs /each ?></ul><?cs else ?><p>Tidak ada.</p><?cs /if ?>
<p><strong>Umpan balik pimpinan</strong></p><?cs if:subcount(b.umpan) ?><ul><?cs each:u = b.umpan ?><li><?cs call:baris_umpan(u) ?></li><?cs /each ?></ul><?cs else ?><p>Tidak ada.</p><?cs /if ?><?cs /def ?>
