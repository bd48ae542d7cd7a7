<?cs # Shows: Skp, Pk, SasaranList, TarikList ?><?cs
set:Page.judul = "Tarik dari Perjanjian Kinerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/rencana.cs" ?>
<h1>Tarik dari Perjanjian Kinerja</h1>
<p class="pengantar"><?cs var:Pk.nomor ?>, <?cs var:Pk.tanggal ?>. Setiap sasaran menjadi satu RHK utama Organisasi pada <?cs var:Unit.nama ?>, dan setiap indikator menjadi indikator kinerja individu.<?cs if:Skp.pendekatan == "KUALITATIF" ?> Karena SKP ini kualitatif, indikator dan target digabung menjadi satu kalimat yang dapat Anda ceritakan ulang.<?cs /if ?></p>
<?cs if:PkBelum == #0 ?><?cs call:kotak("baik", "Semua sasaran sudah ada di SKP ini", "Tidak ada yang perlu ditarik lagi.") ?><p><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Kembali ke SKP", "1") ?></p><?cs
else ?><?cs call:formulir("/cgi-bin/tarik") ?><?cs call:sembunyi("skp", Skp.id) ?>
<?cs call:radio_buka("pilih", "Sasaran yang ditarik", "", "1") ?><?cs each:t = TarikList ?><?cs with:s = SasaranList[name(t)] ?><div class="centang"><?cs
if:t.sudah ?><p><?cs call:lencana("baik", "Sudah ditarik") ?> <?cs var:s.isi.teks ?></p><?cs
else ?><input type="checkbox" id="f-pilih-<?cs var:t.id ?>" name="pilih" value="<?cs var:t.id ?>"<?cs if:!Page.isi ?> checked<?cs /if ?>><label for="f-pilih-<?cs var:t.id ?>"><?cs var:s.isi.teks ?> <span class="sumber"><?cs each:i = s.indikator ?><?cs var:i.isi.teks ?>: <?cs call:target(i) ?><?cs if:!last(i) ?> · <?cs /if ?><?cs /each ?></span><?cs if:t.serupa ?> <span class="sumber">RHK dengan rumusan ini sudah Anda ketik; RHK itu yang dikaitkan, tidak dibuat dua kali.</span><?cs /if ?></label><?cs /if ?></div><?cs /with ?><?cs /each ?><?cs call:radio_tutup("pilih") ?>
<div class="aksi"><?cs call:tombol("Tarik yang dipilih") ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
