<?cs # Pieces of the pages of RHK packages. ?><?cs
def:paket_ukuran(r) ?><?cs if:subcount(r.indikator) ?><ul><?cs each:i = r.indikator ?><li><?cs var:i.teks ?><?cs if:string.length(i.target) ?>: <?cs var:i.target ?><?cs /if ?></li><?cs /each ?></ul><?cs /if ?><?cs /def ?>
