<?cs # Perjanjian Kinerja and plans that draw from it; include it after
   layout/atas.cs. ?><?cs

def:daftar_perspektif(daftar) ?><?cs if:!subcount(daftar) ?><em>belum ada</em><?cs /if ?><?cs each:p = daftar ?><?cs call:istilah(p.kode) ?><?cs if:!last(p) ?>, <?cs /if ?><?cs /each ?><?cs /def ?><?cs

# What differs, in words for the table. ?><?cs
def:apa_beda(b) ?><?cs
if:b.jenis == "tiada" ?>Sasaran tidak ada lagi<?cs
elif:b.jenis == "teks" ?>Rumusan hasil kerja<?cs
elif:b.jenis == "perspektif" ?>Perspektif<?cs
elif:b.jenis == "indikator" ?>Indikator<?cs
elif:b.jenis == "target" ?>Target “<?cs var:b.tentang ?>”<?cs
elif:b.jenis == "arah" ?>Arah “<?cs var:b.tentang ?>”<?cs
elif:b.jenis == "indikator-baru" ?>Indikator belum ada di SKP<?cs
elif:b.jenis == "indikator-tiada" ?>Indikator tidak ada lagi di Perjanjian Kinerja<?cs
else ?><?cs var:b.jenis ?><?cs /if ?><?cs /def ?><?cs

def:tabel_beda_pk(daftar, judul) ?><table class="kartu"><caption><?cs var:judul ?></caption>
<thead><tr><th scope="col">Hasil kerja</th><th scope="col">Yang berbeda</th><th scope="col">Di SKP</th><th scope="col">Di Perjanjian Kinerja</th></tr></thead>
<tbody><?cs each:b = daftar ?><?cs if:b.jenis != "belum" ?>
<tr><td data-label="Hasil kerja"><?cs var:b.teks ?></td><td data-label="Yang berbeda"><?cs call:apa_beda(b) ?></td><?cs
if:b.jenis == "perspektif" ?><td data-label="Di SKP"><?cs call:daftar_perspektif(b.perspektif_skp) ?></td><td data-label="Di Perjanjian Kinerja"><?cs call:daftar_perspektif(b.perspektif_pk) ?></td><?cs
elif:b.jenis == "arah" ?><td data-label="Di SKP"><?cs call:istilah(b.skp) ?></td><td data-label="Di Perjanjian Kinerja"><?cs call:istilah(b.pk) ?></td><?cs
else ?><td data-label="Di SKP"><?cs if:string.length(b.skp) ?><?cs var:b.skp ?><?cs else ?>–<?cs /if ?></td><td data-label="Di Perjanjian Kinerja"><?cs if:string.length(b.pk) ?><?cs var:b.pk ?><?cs else ?>–<?cs /if ?></td><?cs /if ?></tr><?cs /if ?><?cs /each ?>
</tbody></table>
<?cs /def ?><?cs

# On the page of a JPT's plan; bisa: it may be changed now. ?><?cs
def:panel_perjanjian(bisa) ?><?cs if:Skp.model == "JPT" ?><section class="panel jangan-cetak" id="perjanjian" aria-labelledby="j-pk"><h2 id="j-pk">Perjanjian Kinerja <?cs var:Skp.tahun ?></h2><?cs
if:!string.length(Pk.id) ?><p>Perjanjian Kinerja unit ini belum dimasukkan, jadi RHK belum dapat ditarik darinya.</p><?cs if:PkUbah ?><p><?cs call:tautan_tombol("/cgi-bin/perjanjian/baru?tahun=" + Skp.tahun + "&unit=" + Skp.unit, "Masukkan Perjanjian Kinerja", "") ?></p><?cs /if ?><?cs
else ?><p><?cs if:PkLihat ?><a href="/cgi-bin/perjanjian/lihat?id=<?cs var:url_escape(Pk.id) ?>">Nomor <?cs var:Pk.nomor ?></a><?cs else ?>Nomor <?cs var:Pk.nomor ?><?cs /if ?>, <?cs var:Pk.tanggal ?>.<?cs if:PkBelum > #0 ?> <?cs var:PkBelum ?> sasaran belum ada di SKP ini.<?cs /if ?></p><?cs
if:subcount(PkBeda) ?><p><?cs call:lencana("ingat", "Berbeda") ?> <?cs var:subcount(PkBeda) ?> hal di SKP ini berbeda dari Perjanjian Kinerja. <a href="/cgi-bin/tarik/samakan?skp=<?cs var:url_escape(Skp.id) ?>">Lihat perbedaannya</a></p><?cs
elif:PkBelum == #0 ?><p><?cs call:lencana("baik", "Sama") ?> SKP ini memuat semua sasaran dan sama bunyinya.</p><?cs /if ?><?cs
if:bisa && PkBelum > #0 ?><p><?cs call:tautan_tombol("/cgi-bin/tarik?skp=" + Skp.id, "Tarik dari Perjanjian Kinerja", "1") ?></p><?cs /if ?><?cs /if ?></section>
<?cs /if ?><?cs /def ?>
