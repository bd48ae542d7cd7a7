<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><title>Terjadi kesalahan di server – Kinerja</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/kinerja.css"></head>
<body>
<main>
<h1>Terjadi kesalahan di server</h1>
<p>Kesalahan ini bukan pada isian Anda, dan tidak ada yang tersimpan sebagian. Coba sekali lagi; bila tetap gagal, sampaikan nomor di bawah kepada pengelola sistem.</p>
<p><a href="/cgi-bin/beranda">Ke beranda</a></p>
<p>Nomor permintaan: <strong>NOMOR-PERMINTAAN</strong></p>
</main>
</body>
</html>
