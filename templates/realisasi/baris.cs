<?cs # The state of a report, and one result with its lines. ?><?cs

def:kunci(k) ?><?cs
if:k == "TERBUKA" && Penilaian.status == "DIKEMBALIKAN" ?><?cs call:lencana("ingat", "Dikembalikan") ?><?cs
elif:k == "TERBUKA" ?><?cs call:lencana("biasa", "Sedang diisi") ?><?cs
elif:k == "TERKIRIM" ?><?cs call:lencana("baik", "Terkirim") ?><?cs
elif:k == "DINILAI" ?><?cs call:lencana("baik", "Sudah dinilai") ?><?cs
elif:k == "TERKUNCI" ?><?cs call:lencana("salah", "Terkunci") ?><?cs
elif:k == "BELUM_MULAI" ?><?cs call:lencana("biasa", "Belum mulai") ?><?cs
else ?><?cs call:lencana("ingat", "SKP belum disetujui") ?><?cs /if ?><?cs /def ?><?cs

def:keadaan() ?><?cs
if:Kunci == "BELUM_DISETUJUI" ?><?cs call:kotak("ingat", "SKP belum disetujui", "Realisasi diisi sesudah SKP disetujui pejabat penilai.") ?><?cs
elif:Kunci == "BELUM_MULAI" ?><?cs call:kotak("ingat", "Periode ini belum mulai", "Realisasi dapat diisi mulai " + Periode.mulai + ".") ?><?cs
elif:Kunci == "TERKIRIM" ?><?cs call:kotak("baik", "Realisasi sudah dikirim", "Dikirim " + Penilaian.dikirim + "; penilaiannya menunggu pejabat penilai.") ?><?cs if:Penilaian.kirim_otomatis ?><p class="redup">Dikirim otomatis pada batas pengisian.</p><?cs /if ?><?cs
elif:Kunci == "TERKUNCI" ?><div class="kabar ingat"><?cs call:ikon("ingat") ?><div><p><strong>Terkunci sejak batas pengisian <?cs var:Batas ?>.</strong><?cs if:Penilaian.kirim_otomatis ?> Isian yang ada dikirim otomatis kepada penilai.<?cs /if ?></p><?cs
if:string.length(Diminta.alasan) ?><p>Perpanjangan diminta <?cs var:Diminta.waktu ?>: <q class="isi-kabar"><?cs var:Diminta.alasan ?></q></p><?cs /if ?><?cs
if:Boleh.minta && !string.length(Diminta.alasan) ?><p><?cs call:tautan_tombol("/cgi-bin/realisasi/minta?skp=" + Skp.id + "&periode=" + Periode.id, "Minta perpanjangan", "1") ?></p><?cs /if ?><?cs
if:Boleh.buka ?><p><?cs call:tautan_tombol("/cgi-bin/realisasi/buka?skp=" + Skp.id + "&periode=" + Periode.id, "Perpanjang batas pengisian", "1") ?></p><?cs /if ?></div></div><?cs
elif:Kunci == "TERBUKA" ?><?cs if:Penilaian.status == "DIKEMBALIKAN" ?><div class="kabar ingat"><?cs call:ikon("ingat") ?><div><p><strong>Dikembalikan penilai untuk diperbaiki.</strong></p><?cs if:string.length(Penilaian.catatan) ?><q class="isi-kabar"><?cs var:Penilaian.catatan ?></q><?cs /if ?></div></div><?cs else ?><p class="pengantar">Batas pengisian <strong><?cs var:Batas ?></strong>.</p><?cs /if ?><?cs /if ?><?cs /def ?><?cs

def:dikerjakan(r) ?><?cs if:subcount(r.Langkah) ?><details><summary><?cs var:r.selesai ?> dari <?cs var:subcount(r.Langkah) ?> langkah selesai<?cs if:subcount(r.Jumlah) ?>; target langkah <?cs each:j = r.Jumlah ?><?cs var:j.aksi.nilai ?> <?cs var:j.aksi.satuan ?><?cs if:!last(j) ?>, <?cs /if ?><?cs /each ?><?cs /if ?>; <?cs var:r.bukti ?> bukti dukung pada periode ini</summary><ul><?cs each:l = r.Langkah ?><li><?cs var:l.aksi.teks ?> – <?cs var:l.aksi.target ?><?cs if:string.length(l.aksi.hasil) ?>: <?cs var:l.aksi.hasil ?><?cs /if ?><?cs if:l.bukti > #0 ?> <span class="redup">(<?cs var:l.bukti ?> bukti)</span><?cs /if ?></li><?cs /each ?></ul></details><?cs else ?><p class="redup">Belum ada langkah rencana aksi pada periode ini; <?cs var:r.bukti ?> bukti dukung.</p><?cs /if ?><?cs /def ?><?cs

def:sasaran(b) ?><?cs if:string.length(b.target) ?><p class="petunjuk">Target: <?cs if:b.indikator.sasaran == "TANGGAL" ?>paling lambat <?cs /if ?><?cs var:b.target ?><?cs each:j = b.jalur ?> · sampai triwulan ini <?cs if:b.indikator.sasaran == "ANGKA" ?><?cs var:j.isi.nilai ?> <?cs var:b.indikator.satuan ?><?cs else ?><?cs var:j.isi.teks ?><?cs /if ?><?cs /each ?></p><?cs /if ?><?cs /def ?><?cs

def:isian_baris(r, b) ?><fieldset class="kelompok"><legend><?cs if:string.length(b.indikator.teks) ?><?cs var:b.indikator.teks ?><?cs else ?>Capaian RHK ini<?cs /if ?></legend><?cs call:sembunyi("baris_" + b.n, b.kunci) ?><?cs call:sasaran(b) ?>
<?cs if:b.indikator.sasaran == "ANGKA" && string.length(b.target) ?><?cs if:b.isi.ada ?><?cs set:b.angka = b.isi.nilai ?><?cs /if ?><?cs call:bidang_angka("nilai_" + b.n, "Realisasi (" + b.indikator.satuan + ")", b.angka, "", "") ?><?cs call:bidang_teks("teks_" + b.n, "Keterangan", b.isi.teks, "Boleh kosong bila angkanya diisi.", "", "2") ?><?cs
elif:b.indikator.sasaran == "TANGGAL" && string.length(b.target) ?><?cs call:bidang_tanggal("tanggal_" + b.n, "Selesai pada", b.isi.tanggal.iso, "Kosongkan bila belum selesai.", "") ?><?cs call:masalah("nilai_" + b.n) ?><?cs call:bidang_teks("teks_" + b.n, "Kemajuan sampai periode ini", b.isi.teks, "Isi bila belum selesai.", "", "2") ?><?cs
else ?><?cs call:masalah("nilai_" + b.n) ?><?cs call:bidang_teks("teks_" + b.n, "Realisasi", b.isi.teks, "", "", "3") ?><?cs /if ?>
<?cs call:bidang("sumber_" + b.n, "Sumber data", b.isi.sumber, "Contoh: register verifikasi, nomor surat, aplikasi.", "") ?></fieldset><?cs /def ?><?cs

def:baca_baris(r, b) ?>
<tr><td data-label="Indikator"><?cs if:string.length(b.indikator.teks) ?><?cs var:b.indikator.teks ?><?cs else ?>Capaian RHK ini<?cs /if ?></td><td data-label="Target"><?cs var:b.target ?></td><td data-label="Realisasi"><?cs if:b.isi.ada ?><?cs var:b.isi.nilai ?> <?cs var:b.indikator.satuan ?> <?cs /if ?><?cs if:string.length(b.isi.tanggal.iso) ?>Selesai <?cs var:b.isi.tanggal ?> <?cs /if ?><?cs var:b.isi.teks ?><?cs if:b.kurang == "nilai" ?><span class="redup">Belum diisi</span><?cs /if ?></td><td data-label="Sumber data"><?cs if:string.length(b.isi.sumber) ?><?cs var:b.isi.sumber ?><?cs else ?><span class="redup">Belum diisi</span><?cs /if ?></td></tr><?cs /def ?><?cs

def:satu_rhk(r, isi) ?><section><h2><?cs var:r.rhk.teks ?></h2><?cs call:dikerjakan(r) ?><?cs
if:isi ?><?cs each:b = r.Baris ?><?cs call:isian_baris(r, b) ?><?cs /each ?><?cs
else ?><table class="kartu"><caption class="sr">Realisasi <?cs var:r.rhk.teks ?></caption><thead><tr><th scope="col">Indikator</th><th scope="col">Target</th><th scope="col">Realisasi</th><th scope="col">Sumber data</th></tr></thead>
<tbody><?cs each:b = r.Baris ?><?cs call:baca_baris(r, b) ?><?cs /each ?>
</tbody></table><?cs /if ?></section>
<?cs /def ?>
