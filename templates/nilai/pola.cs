<?cs # The spread against the pattern; p is Pola, b its bars, l its broken rules. ?><?cs
def:langgar_kata(l) ?><?cs each:k = l.kelas ?><?cs call:kata_predikat(k.kode) ?><?cs if:!last(k) ?> dan <?cs /if ?><?cs /each ?> <?cs
if:l.kode == "terlalu-banyak" ?>paling banyak <?cs var:l.batas ?> persen; sekarang <?cs var:l.persen ?> persen (<?cs var:l.jumlah ?> orang).<?cs
elif:l.kode == "terlalu-sedikit" ?>paling sedikit <?cs var:l.batas ?> persen; sekarang <?cs var:l.persen ?> persen (<?cs var:l.jumlah ?> orang).<?cs
elif:l.kode == "harus-ada" ?>harus ada paling sedikit <?cs var:l.batas ?> orang; sekarang <?cs var:l.jumlah ?>.<?cs
else ?>seharusnya yang terbanyak; sekarang <?cs var:l.jumlah ?> orang.<?cs /if ?><?cs /def ?><?cs

def:panel_pola(p, b, l, judul) ?><section class="panel"><h2><?cs var:judul ?></h2><?cs
if:!subcount(b) ?><p>Belum ada yang dinilai.</p><?cs
else ?><p>Capaian organisasi: <strong><?cs call:kata_capaian(Capaian.nilai) ?></strong>. <?cs var:p.n ?> orang sudah dinilai.</p>
<svg viewBox="0 0 320 150" width="320" height="150" role="img" aria-label="Kurva distribusi predikat; angkanya ada pada tabel di bawah"><path d="M0 130H320" stroke="#66727f"/><?cs each:x = b ?><rect x="<?cs var:x.x ?>" y="<?cs var:x.y ?>" width="40" height="<?cs var:x.tinggi ?>" fill="#9fb1cc"/><text x="<?cs var:x.tengah ?>" y="145" font-size="13" text-anchor="middle"><?cs var:x.jumlah ?></text><?cs /each ?><polyline points="<?cs var:p.garis ?>" fill="none" stroke="#b51d2a" stroke-width="2"/></svg>
<table class="kartu"><caption>Batang: penilaian Anda. Garis: bentuk kurva menurut capaian.</caption><thead><tr><?cs each:x = b ?><th scope="col"><?cs call:kata_predikat(x.kode) ?></th><?cs /each ?></tr></thead><tbody><tr><?cs each:x = b ?><td data-label="<?cs call:kata_predikat(x.kode) ?>"><?cs var:x.jumlah ?> (<?cs var:x.persen ?>%)</td><?cs /each ?></tr></tbody></table><?cs
if:subcount(l) ?><div class="kabar ingat"><?cs call:ikon("ingat") ?><div><p><strong>Tidak sesuai pola distribusi</strong></p><ul><?cs each:x = l ?><li><?cs call:langgar_kata(x) ?></li><?cs /each ?></ul><p><?cs if:p.blokir ?>Instansi Anda mewajibkan pola ini dipenuhi.<?cs else ?>Boleh ditetapkan dengan alasan tertulis.<?cs /if ?><?cs if:p.kecil ?> Unit ini kurang dari <?cs var:p.batas_kecil ?> orang, jadi persentasenya hanya peringatan.<?cs /if ?></p></div></div><?cs
else ?><p><?cs call:lencana("baik", "Sesuai pola distribusi") ?></p><?cs /if ?><?cs /if ?></section><?cs /def ?>
