<?cs # Shows: Pk, Unit, Tahun, SasaranList, SkpList, Bisa.ubah, BerkasMib ?><?cs
set:Page.judul = "Perjanjian Kinerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "perjanjian" ?><?cs set:Page.lebar = "1" ?><?cs set:Page.kembali = "/cgi-bin/perjanjian?tahun=" + Tahun ?><?cs set:Page.kembali_judul = "Perjanjian Kinerja " + Tahun ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?><?cs include:"macro/perjanjian.cs" ?>
<h1>Perjanjian Kinerja <?cs var:Tahun ?></h1>
<p class="pengantar"><?cs var:Unit.nama ?></p>
<div class="panel"><dl><div><dt>Nomor</dt><dd><?cs var:Pk.nomor ?></dd></div><div><dt>Tanggal</dt><dd><time datetime="<?cs var:Pk.tanggal.iso ?>"><?cs var:Pk.tanggal ?></time></dd></div><div><dt>Pimpinan unit</dt><dd><?cs if:string.length(Unit.pimpinan) ?><?cs var:Unit.pimpinan ?><?cs else ?>belum tercatat<?cs /if ?></dd></div><div><dt>Anggaran</dt><dd><?cs if:Pk.anggaran != "0" && string.length(Pk.anggaran) ?>Rp<?cs var:Pk.anggaran ?><?cs else ?>–<?cs /if ?></dd></div><div><dt>Naskah bertanda tangan</dt><dd><?cs if:string.length(Pk.jumlah) ?><a href="/cgi-bin/perjanjian/berkas?id=<?cs var:url_escape(Pk.id) ?>"><?cs var:Pk.nama_berkas ?></a> <span class="sumber">SHA-256 <?cs var:string.slice(Pk.jumlah, #0, #16) ?>…</span><?cs else ?>belum diunggah<?cs /if ?></dd></div></dl>
<?cs if:Bisa.ubah ?><p><?cs call:tautan_tombol("/cgi-bin/perjanjian/ubah?id=" + Pk.id, "Ubah nomor, tanggal, anggaran", "") ?></p><?cs /if ?></div>
<section id="sasaran"><div class="judul"><h2>Sasaran dan indikator</h2><?cs if:Bisa.ubah ?><p><?cs call:tautan_tombol("/cgi-bin/perjanjian/sasaran?id=" + Pk.id, "Tambah sasaran", "1") ?></p><?cs /if ?></div>
<?cs if:!subcount(SasaranList) ?><?cs call:kosong("Belum ada sasaran", "Masukkan sasaran satu per satu dengan indikator dan targetnya, seperti pada naskah.") ?><?cs if:Bisa.ubah ?><p><a href="/cgi-bin/perjanjian/hapus?id=<?cs var:url_escape(Pk.id) ?>">Hapus Perjanjian Kinerja yang keliru dibuat</a></p><?cs /if ?><?cs
else ?><table class="kartu"><caption class="sr">Sasaran, indikator, target, dan perspektif</caption>
<thead><tr><th class="n" scope="col">No</th><th scope="col">Sasaran</th><th scope="col">Indikator dan target</th><th scope="col">Perspektif</th></tr></thead>
<tbody><?cs each:s = SasaranList ?>
<tr><td class="n" data-label="Nomor"><?cs var:name(s) + #1 ?></td><td data-label="Sasaran"><strong><?cs var:s.isi.teks ?></strong><?cs if:Bisa.ubah ?><span class="sumber jangan-cetak"><a href="/cgi-bin/perjanjian/sasaran?id=<?cs var:url_escape(Pk.id) ?>&amp;s=<?cs var:url_escape(s.isi.id) ?>">Ubah<span class="sr"> sasaran <?cs var:s.isi.teks ?></span></a> · <a href="/cgi-bin/perjanjian/hapus?id=<?cs var:url_escape(Pk.id) ?>&amp;s=<?cs var:url_escape(s.isi.id) ?>">Hapus<span class="sr"> sasaran <?cs var:s.isi.teks ?></span></a></span><?cs /if ?></td><td data-label="Indikator dan target"><ul><?cs each:i = s.indikator ?><li><?cs var:i.isi.teks ?>: <strong><?cs call:target(i) ?></strong></li><?cs /each ?></ul></td><td data-label="Perspektif"><?cs each:p = s.isi.perspektif ?><?cs call:istilah(p) ?><?cs if:!last(p) ?>, <?cs /if ?><?cs /each ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?></section>
<section id="skp"><h2>SKP yang menarik dari Perjanjian Kinerja ini</h2>
<?cs if:!subcount(SkpList) ?><p class="redup">Belum ada SKP pejabat pimpinan tinggi pada unit ini.</p><?cs /if ?><?cs
each:k = SkpList ?><section class="panel"><h3><?cs var:k.nama ?></h3><p><?cs var:k.jabatan ?> <?cs call:status_skp(k.status) ?></p><p><?cs
if:!subcount(k.beda) && k.belum == #0 ?><?cs call:lencana("baik", "Sama") ?> Memuat semua sasaran dan sama bunyinya.<?cs else ?><?cs
if:subcount(k.beda) ?><?cs call:lencana("ingat", "Berbeda") ?> <?cs var:subcount(k.beda) ?> hal berbeda.<?cs /if ?><?cs if:k.belum > #0 ?> <?cs var:k.belum ?> sasaran belum ditarik.<?cs /if ?><?cs /if ?><?cs
if:string.length(k.id) ?> <a href="/cgi-bin/skp/lihat?id=<?cs var:url_escape(k.id) ?>">Buka SKP<span class="sr"> <?cs var:k.nama ?></span></a><?cs if:subcount(k.beda) ?> · <a href="/cgi-bin/tarik/samakan?skp=<?cs var:url_escape(k.id) ?>">Lihat perbedaan dan samakan<span class="sr"> SKP <?cs var:k.nama ?></span></a><?cs /if ?><?cs /if ?></p><?cs
if:subcount(k.beda) ?><?cs call:tabel_beda_pk(k.beda, "Yang berbeda") ?><?cs /if ?></section><?cs /each ?></section>
<?cs if:Bisa.ubah ?><section><h2>Naskah bertanda tangan</h2>
<?cs call:formulir_berkas("/cgi-bin/perjanjian/unggah") ?><?cs call:sembunyi("id", Pk.id) ?><?cs call:rev(Pk.rev) ?>
<?cs call:bidang_berkas("berkas", "Berkas PDF", "Paling besar " + BerkasMib + " MB. Mengunggah lagi menggantikan yang lama.", ".pdf,application/pdf") ?>
<div class="aksi"><?cs call:tombol("Unggah") ?></div></form></section><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
