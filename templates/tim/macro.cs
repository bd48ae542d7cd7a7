<?cs # Pieces of the pages of teams. ?><?cs

def:status_tim(kode) ?><?cs if:kode == "AKTIF" ?><?cs call:lencana("baik", "Aktif") ?><?cs elif:kode == "SELESAI" ?><?cs call:lencana("biasa", "Selesai") ?><?cs else ?><?cs call:lencana("ingat", "Draf") ?><?cs /if ?><?cs /def ?><?cs

def:rentang(mulai, selesai) ?><?cs var:mulai ?> – <?cs if:string.length(selesai) ?><?cs var:selesai ?><?cs else ?>seterusnya<?cs /if ?><?cs /def ?><?cs

# Whom to take: jenis "checkbox" or "radio"; all found, each with his post. ?><?cs
def:calon(jenis, legenda) ?><fieldset class="bidang<?cs if:string.length(Problem.p) ?> salah<?cs /if ?>" id="f-p" tabindex="-1"<?cs if:string.length(Problem.p) ?> aria-describedby="m-p"<?cs /if ?>><legend><?cs var:legenda ?> <span class="wajib">wajib</span></legend><?cs call:masalah("p") ?><?cs
each:c = Calon ?>
<div class="centang"><input type="<?cs var:jenis ?>" id="f-p-<?cs var:c.p ?>" name="p" value="<?cs var:c.p ?>"<?cs if:Page.isi ?><?cs each:q = Query.p ?><?cs if:q == c.p ?> checked<?cs /if ?><?cs /each ?><?cs /if ?>><label for="f-p-<?cs var:c.p ?>"><?cs var:c.nama ?><span class="sumber"><?cs var:c.jabatan ?><?cs if:string.length(c.unit) ?> · <?cs var:c.unit ?><?cs /if ?><?cs if:c.sudah ?> · <strong>sudah di tim ini</strong><?cs /if ?></span></label></div><?cs /each ?></fieldset><?cs /def ?><?cs

# Another search; ke is the page's path. ?><?cs
def:cari_orang(ke) ?><form class="formulir" method="get" action="<?cs var:ke ?>" role="search"><?cs call:sembunyi("id", Tim.id) ?>
<div class="bidang"><label for="f-q">Cari nama atau NIP</label><p class="petunjuk" id="p-q">Pegawai dari unit mana pun. Awal kata sudah cukup: “hap nur” menemukan Nurul Hapsari.</p>
<input type="search" id="f-q" name="q" value="<?cs var:Dicari ?>" aria-describedby="p-q"></div>
<p class="aksi"><button class="tombol">Cari</button></p></form><?cs
if:Lebih ?><p>Yang ditemukan lebih banyak daripada yang ditampilkan; persempit pencarian.</p><?cs /if ?><?cs
if:!subcount(Calon) ?><?cs call:kosong("Tidak ditemukan", "Periksa ejaan, atau tulis lebih sedikit huruf.") ?><?cs /if ?><?cs /def ?><?cs

def:tabel_tim() ?><table class="kartu"><caption class="sr">Tim kerja</caption>
<thead><tr><th scope="col">Tim kerja</th><th scope="col">Ketua</th><th scope="col">Anda</th><th scope="col">Masa</th><th scope="col">Status</th></tr></thead>
<tbody><?cs each:t = Daftar ?>
<tr><td data-label="Tim kerja"><a href="/cgi-bin/tim/lihat?id=<?cs var:url_escape(t.isi.id) ?>"><strong><?cs var:t.isi.nama ?></strong></a><span class="sumber"><?cs var:t.unit ?> · <?cs var:t.jumlah ?> orang</span></td><td data-label="Ketua"><?cs if:string.length(t.ketua) ?><?cs var:t.ketua ?><?cs else ?>–<?cs /if ?></td><td data-label="Anda"><?cs if:string.length(t.saya) ?><?cs var:t.saya ?><?cs if:string.length(t.peran) ?>: <?cs var:t.peran ?><?cs /if ?><?cs if:t.porsi > #0 ?> (<?cs var:t.porsi ?>% waktu)<?cs /if ?><?cs else ?>–<?cs /if ?></td><td data-label="Masa"><?cs call:rentang(t.isi.mulai, t.isi.selesai) ?></td><td data-label="Status"><?cs call:status_tim(t.isi.status) ?></td></tr><?cs /each ?>
</tbody></table><?cs /def ?>
