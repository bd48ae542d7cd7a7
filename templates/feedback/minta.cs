<?cs # Shows: Skp head, Calon, Sampai, Minimal, Paling_banyak ?><?cs
set:Page.judul = "Minta umpan balik" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "feedback" ?><?cs
set:Page.kembali = "/cgi-bin/feedback?skp=" + Skp.id ?><?cs set:Page.kembali_judul = "Umpan balik" ?><?cs include:"layout/atas.cs" ?>
<h1>Minta umpan balik rekan</h1>
<p class="pengantar">Jawaban rekan dan bawahan tidak bernama bagi Anda. Mintalah kepada lebih dari <?cs var:Minimal ?> orang: jawaban baru ditampilkan bila sudah ada <?cs var:Minimal ?> dalam satu periode.</p>
<?cs if:!subcount(Calon) ?><?cs call:kosong("Belum ada rekan yang dapat diminta", "Yang dapat diminta: rekan satu unit, rekan satu tim kerja, dan pegawai yang Anda nilai.") ?><?cs else ?>
<?cs call:formulir("/cgi-bin/feedback/minta") ?><?cs call:sembunyi("skp", Skp.id) ?>
<?cs call:radio_buka("kepada", "Kepada siapa", "Paling banyak " + Paling_banyak + " orang.", "1") ?><?cs each:c = Calon ?>
<div class="centang"><?cs if:c.sudah ?><span><?cs var:c.nama ?> <span class="sumber">sudah diminta</span></span><?cs else ?><input type="checkbox" id="f-kepada-<?cs var:c.p ?>" name="kepada" value="<?cs var:c.p ?>"<?cs if:c.dipilih ?> checked<?cs /if ?>><label for="f-kepada-<?cs var:c.p ?>"><?cs var:c.nama ?> <span class="sumber"><?cs var:c.jabatan ?></span></label><?cs /if ?></div><?cs /each ?><?cs call:radio_tutup("kepada") ?>
<?cs call:bidang_tanggal("sampai", "Dijawab paling lambat", Sampai.iso, "", "1") ?>
<?cs call:bidang("pesan", "Pesan", "", "Boleh kosong. Contoh: tentang kerja sama pada verifikasi Februari.", "") ?>
<div class="aksi"><?cs call:tombol("Kirim permintaan") ?><?cs call:tautan_tombol("/cgi-bin/feedback?skp=" + Skp.id, "Tidak jadi", "") ?></div></form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
