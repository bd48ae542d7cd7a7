<?cs # Filing an objection.  Shows: result_show(), ButirList (ke rhk bukti),
   Pemutus ?><?cs
set:Page.judul = "Ajukan keberatan" ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "keberatan" ?><?cs
set:Page.kembali = "/cgi-bin/hasil/lihat?id=" + Nilai.id ?><?cs set:Page.kembali_judul = "Hasil penilaian" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/hasil.cs" ?>
<h1>Ajukan keberatan</h1>
<p>Atas penilaian <?cs if:Nilai.jenis == "PENUTUP" ?>penutup<?cs elif:Nilai.jenis == "TAHUNAN" ?>tahunan<?cs else ?><?cs var:Periode ?><?cs /if ?> <?cs var:Nilai.tahun ?>: predikat <strong><?cs call:sebutan_predikat(Nilai.predikat) ?></strong>. <?cs if:Jam.hari > #0 ?>Hari ke-<?cs var:Jam.hari ?> dari <?cs var:Jam.dari ?>; paling lambat<?cs else ?>Paling lambat<?cs /if ?> <strong><?cs var:Jam.batas ?></strong>.</p>
<p class="pengantar"><?cs if:string.length(Pemutus.nama) ?>Diputus oleh <?cs var:Pemutus.nama ?>, <?cs call:penugasan(Pemutus.penugasan) ?><?cs var:Pemutus.jabatan ?>. <?cs /if ?>Pejabat penilai diminta memberi penjelasan lebih dahulu. Putusannya final.</p>
<?cs call:formulir("/cgi-bin/keberatan/ajukan") ?><?cs call:sembunyi("nilai", Nilai.id) ?>
<?cs call:bidang_teks("alasan", "Mengapa Anda keberatan?", "", "10 sampai 4.000 huruf; dibaca pejabat penilai dan atasannya.", "1", "6") ?>
<h2>Per hasil kerja</h2><p class="pengantar">Isi hanya yang Anda persoalkan, dan centang buktinya.</p>
<?cs each:b = ButirList ?><section class="panel"><h3><?cs var:b.rhk ?></h3><?cs call:bidang_teks("teks_" + b.ke, "Keberatan atas hasil ini", "", "", "", "3") ?><?cs
if:subcount(b.bukti) ?><fieldset class="bidang"><legend>Bukti</legend><?cs each:x = b.bukti ?><div class="centang"><input type="checkbox" id="f-bukti-<?cs var:x.nilai ?>" name="bukti" value="<?cs var:x.nilai ?>"<?cs if:x.dipilih ?> checked<?cs /if ?>><label for="f-bukti-<?cs var:x.nilai ?>">Bukti <?cs var:x.ke ?>: <?cs var:x.nama ?></label></div><?cs /each ?></fieldset><?cs
else ?><p class="redup">Belum ada bukti untuk hasil ini.</p><?cs /if ?></section><?cs /each ?>
<div class="aksi"><?cs call:tombol("Ajukan keberatan") ?></div></form>
<?cs include:"layout/bawah.cs" ?>
