<?cs # No objection is possible (any more): 409.  Shows: result_show() ?><?cs
set:Page.judul = "Keberatan tidak dapat diajukan" ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "keberatan" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/hasil.cs" ?>
<h1>Keberatan tidak dapat diajukan</h1>
<?cs if:Nilai.status == "FINAL" ?><p>Hasil penilaian ini sudah final<?cs if:subcount(KeberatanList) ?>: keberatan atasnya sudah diputus, dan putusan atasan pejabat penilai bersifat final<?cs /if ?>.</p><?cs
elif:Nilai.status == "KEBERATAN" ?><p>Keberatan atas hasil ini sudah diajukan dan belum diputus.</p><?cs
elif:string.length(Jam.batas) ?><p>Batasnya <strong><?cs var:Jam.batas ?></strong>, dan sudah lewat. Tidak ada yang disimpan.</p><?cs
else ?><p>Hasil penilaian ini belum ditetapkan.</p><?cs /if ?>
<?cs each:k = KeberatanList ?><p><a href="/cgi-bin/keberatan/lihat?id=<?cs var:url_escape(k.id) ?>">Buka keberatan</a> <?cs call:status_keberatan(k.status) ?></p><?cs /each ?>
<p><a href="/cgi-bin/hasil/lihat?id=<?cs var:url_escape(Nilai.id) ?>">Kembali ke hasil penilaian</a></p>
<?cs include:"layout/bawah.cs" ?>
