<?cs # Pieces that show: badge, empty state, identity card, icon. ?><?cs

# A state, by text and shape. ?><?cs
def:status_skp(kode) ?><span class="lencana s-<?cs var:kode ?>"><?cs
if:kode == "DRAF" ?><?cs call:ikon("pensil") ?>Draf<?cs
elif:kode == "DIAJUKAN" ?><?cs call:ikon("kirim") ?>Diajukan<?cs
elif:kode == "DIKEMBALIKAN" ?><?cs call:ikon("balik") ?>Dikembalikan<?cs
elif:kode == "DISETUJUI" ?><?cs call:ikon("benar") ?>Disetujui<?cs
elif:kode == "DITUTUP" ?><?cs call:ikon("kunci") ?>Ditutup<?cs
elif:kode == "DINILAI" ?><?cs call:ikon("bintang") ?>Dinilai<?cs
elif:kode == "FINAL" ?><?cs call:ikon("segel") ?>Final<?cs
elif:kode == "BATAL" ?><?cs call:ikon("silang") ?>Batal<?cs
else ?><?cs var:kode ?><?cs /if ?></span><?cs /def ?><?cs

# Any other badge; rupa: "baik", "ingat", "salah", "biasa". ?><?cs
def:lencana(rupa, teks) ?><span class="lencana l-<?cs var:rupa ?>"><?cs
if:rupa == "baik" ?><?cs call:ikon("benar") ?><?cs elif:rupa == "ingat" ?><?cs call:ikon("ingat") ?><?cs elif:rupa == "salah" ?><?cs call:ikon("silang") ?><?cs /if ?><?cs var:teks ?></span><?cs /def ?><?cs

# The state of background work. ?><?cs
def:keadaan_kerja(kode) ?><?cs
if:kode == "BERHASIL" ?><?cs call:lencana("baik", "Berhasil") ?><?cs
elif:kode == "GAGAL" ?><?cs call:lencana("salah", "Ditolak") ?><?cs
elif:kode == "BERJALAN" ?><?cs call:lencana("ingat", "Sedang berjalan") ?><?cs
else ?><?cs call:lencana("ingat", "Menunggu giliran") ?><?cs /if ?><?cs /def ?><?cs

def:kosong(judul, teks) ?><div class="hampa"><?cs call:ikon("berkas") ?><p class="hampa-judul"><?cs var:judul ?></p><p><?cs var:teks ?></p></div>
<?cs /def ?><?cs

# A remark in the page: rupa as for lencana. ?><?cs
def:kotak(rupa, judul, teks) ?><div class="kabar <?cs var:rupa ?>"><?cs if:rupa == "baik" ?><?cs call:ikon("benar") ?><?cs else ?><?cs call:ikon("ingat") ?><?cs /if ?><div><?cs if:string.length(judul) ?><p><strong><?cs var:judul ?></strong></p><?cs /if ?><p><?cs var:teks ?></p></div></div>
<?cs /def ?><?cs

# A number of a person; NIP in groups of 8 6 1 3. ?><?cs
def:nip(nomor) ?><span class="nip"><?cs if:string.length(nomor) == #18 ?><?cs var:string.slice(nomor, #0, #8) ?> <?cs var:string.slice(nomor, #8, #14) ?> <?cs var:string.slice(nomor, #14, #15) ?> <?cs var:string.slice(nomor, #15, #18) ?><?cs else ?><?cs var:nomor ?><?cs /if ?></span><?cs /def ?><?cs

# A card on one person; orang is an Identitas. ?><?cs
def:identitas(judul, orang) ?><section class="kartu-orang"><h2><?cs var:judul ?></h2><?cs
if:string.length(orang.nama) ?><p class="orang-nama"><?cs var:orang.nama ?></p>
<dl><?cs if:string.length(orang.nomor) ?><div><dt><?cs if:orang.jenis == "PPPK" ?>NI PPPK<?cs elif:orang.jenis == "NON_ASN" ?>Nomor<?cs else ?>NIP<?cs /if ?></dt><dd><?cs call:nip(orang.nomor) ?></dd></div><?cs /if ?><?cs
if:string.length(orang.golongan) ?><div><dt><?cs if:orang.jenis == "PPPK" ?>Golongan<?cs else ?>Pangkat/golongan ruang<?cs /if ?></dt><dd><?cs call:pangkat(orang.golongan) ?></dd></div><?cs /if ?>
<div><dt>Jabatan</dt><dd><?cs call:penugasan(orang.penugasan) ?><?cs var:orang.jabatan ?></dd></div>
<div><dt>Unit kerja</dt><dd><?cs var:orang.unit_nama ?></dd></div></dl><?cs
else ?><p class="redup">Belum tercatat.</p><?cs /if ?></section>
<?cs /def ?><?cs

# Appears where the script can print; others use the browser's menu. ?><?cs
def:tombol_cetak(label) ?><button type="button" class="tombol" data-cetak hidden><?cs call:ikon("cetak") ?><?cs var:label ?></button><?cs /def ?><?cs

# How far: n of m. ?><?cs
def:kemajuan(n, dari, label) ?><div class="kemajuan"><label><?cs var:label ?> <progress value="<?cs var:n ?>" max="<?cs var:dari ?>"><?cs var:n ?> dari <?cs var:dari ?></progress></label> <span><?cs var:n ?> dari <?cs var:dari ?></span></div>
<?cs /def ?>
