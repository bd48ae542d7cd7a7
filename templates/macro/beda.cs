<?cs # Differences of two states of a plan (revisi_show_diff); include it after
   layout/atas.cs.  Struck out and underlined, with words for who cannot see
   that; colour is not needed. ?><?cs

def:bidang_beda(d) ?><?cs
if:d.bagian == "perilaku" ?>Ekspektasi khusus, perilaku nomor <?cs var:d.bidang ?><?cs
elif:d.bagian == "lampiran" ?>Lampiran: <?cs call:istilah(d.bidang) ?><?cs
elif:d.bidang == "teks" && d.bagian == "indikator" ?>Indikator<?cs
elif:d.bidang == "teks" ?>Rencana hasil kerja<?cs
elif:d.bidang == "indikator" ?>Indikator dan target<?cs
elif:d.bidang == "intervensi" ?>RHK pimpinan yang diintervensi<?cs
elif:d.bidang == "jalur" ?>Target per triwulan<?cs
elif:d.bidang == "di_bawah" ?>Ukuran di bawah ekspektasi<?cs
elif:d.bidang == "sesuai" ?>Ukuran sesuai ekspektasi<?cs
elif:d.bidang == "di_atas" ?>Ukuran di atas ekspektasi<?cs
elif:string.slice(d.bidang, 0, 7) == "manual_" ?>Manual indikator: <?cs call:nama_satu(string.slice(d.bidang, 7, 30)) ?><?cs
else ?><?cs call:nama_satu(d.bidang) ?><?cs /if ?><?cs /def ?><?cs

def:sisi_beda(d, runs, lama) ?><?cs if:!subcount(runs) ?><span class="redup"><?cs if:lama ?>(belum ada)<?cs else ?>(tidak ada lagi)<?cs /if ?></span><?cs /if ?><?cs each:r = runs ?><?cs
if:r.beda && lama ?><del><span class="sr">[dihapus: </span><?cs if:d.istilah ?><?cs call:istilah(r.teks) ?><?cs else ?><?cs var:r.teks ?><?cs /if ?><span class="sr">]</span></del> <?cs
elif:r.beda ?><ins><span class="sr">[baru: </span><?cs if:d.istilah ?><?cs call:istilah(r.teks) ?><?cs else ?><?cs var:r.teks ?><?cs /if ?><span class="sr">]</span></ins> <?cs
else ?><?cs var:r.teks ?> <?cs /if ?><?cs /each ?><?cs /def ?><?cs

def:tabel_beda(judul_lama, judul_baru) ?><table class="kartu"><caption><?cs var:BedaJumlah ?> perbedaan. Yang dihapus dicoret, yang baru digarisbawahi.</caption>
<thead><tr><th scope="col">Bagian</th><th scope="col"><?cs var:judul_lama ?></th><th scope="col"><?cs var:judul_baru ?></th></tr></thead>
<tbody><?cs each:d = Beda ?>
<tr><td data-label="Bagian"><strong><?cs call:bidang_beda(d) ?></strong><?cs if:d.jenis == "ADDED" ?> (ditambahkan)<?cs elif:d.jenis == "REMOVED" ?> (dihapus)<?cs /if ?><?cs if:string.length(d.judul) ?><span class="sumber">RHK: <?cs var:d.judul ?></span><?cs /if ?><?cs if:string.length(d.butir) && d.bidang != "indikator" && d.bidang != "teks" ?><span class="sumber">Indikator: <?cs var:d.butir ?></span><?cs /if ?></td><td data-label="<?cs var:judul_lama ?>"><?cs call:sisi_beda(d, d.lama, "1") ?></td><td data-label="<?cs var:judul_baru ?>"><?cs call:sisi_beda(d, d.baru, "") ?></td></tr><?cs /each ?>
</tbody></table>
<?cs /def ?>
