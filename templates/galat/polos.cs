<?cs # The same when the layout cannot be drawn. ?><?cs
include:"galat/judul.cs" ?><!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><title><?cs var:Page.judul ?> – Kinerja</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/kinerja.css"></head>
<body>
<main>
<?cs include:"galat/isi.cs" ?>
</main>
</body>
</html>
