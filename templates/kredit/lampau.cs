<?cs # Issued PAK and results under earlier rules. ?><?cs
if:subcount(PakList) ?><h2>Penetapan Angka Kredit</h2>
<table class="kartu"><caption class="sr">PAK yang sudah terbit, terbaru di atas</caption><thead><tr><th scope="col">Nomor</th><th scope="col">Tanggal</th><th scope="col">Masa penilaian</th><th scope="col">Jumlah</th><th scope="col">Keadaan</th></tr></thead><tbody><?cs each:p = PakList ?>
<tr><td data-label="Nomor"><a href="/cgi-bin/pak/lihat?id=<?cs var:url_escape(p.pak.id) ?>"><?cs var:p.pak.nomor ?></a></td><td data-label="Tanggal"><?cs var:p.pak.tanggal ?></td><td data-label="Masa penilaian"><?cs if:string.length(p.pak.mulai) ?><?cs var:p.pak.mulai ?> – <?cs var:p.pak.selesai ?><?cs else ?>–<?cs /if ?></td><td data-label="Jumlah" class="angka"><?cs var:p.jumlah ?></td><td data-label="Keadaan"><?cs if:p.pak.status == "DIGANTI" ?><?cs call:lencana("biasa", "Diganti") ?><?cs else ?><?cs call:lencana("baik", "Berlaku") ?><?cs /if ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?><?cs
if:subcount(RiwayatList) ?><h2>Riwayat menurut aturan lama</h2>
<p>Hasil penilaian sebelum Peraturan Menteri PANRB 6/2022, pada skalanya sendiri. Tidak diubah menjadi angka kredit.</p>
<table class="kartu"><caption class="sr">Hasil penilaian lama</caption><thead><tr><th scope="col">Masa</th><th scope="col">Aturan</th><th scope="col">Hasil</th><th scope="col">Dasar</th></tr></thead><tbody><?cs each:r = RiwayatList ?>
<tr><td data-label="Masa"><?cs var:r.saldo.mulai ?> – <?cs var:r.saldo.selesai ?></td><td data-label="Aturan"><?cs var:r.saldo.skala ?></td><td data-label="Hasil"><strong><?cs var:r.saldo.hasil ?></strong></td><td data-label="Dasar"><?cs var:r.saldo.dasar ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?>
