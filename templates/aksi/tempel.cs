<?cs # Steps from a spreadsheet.  Shows: Skp, RhkList, Baris, Jumlah..., Hasil; Query.isi ?><?cs
set:Page.judul = "Tempel langkah dari lembar kerja" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "aksi" ?><?cs set:Page.lebar = "1" ?><?cs
set:Page.kembali = "/cgi-bin/aksi?skp=" + Skp.id ?><?cs set:Page.kembali_judul = "Rencana aksi" ?><?cs include:"layout/atas.cs" ?>
<h1>Tempel langkah dari lembar kerja</h1>
<?cs if:string.length(Hasil.jumlah) ?><div class="kabar ingat" role="status"><?cs call:ikon("ingat") ?><div><p><strong><?cs var:Hasil.jumlah ?> baris disimpan.</strong><?cs if:string.length(Hasil.baris) ?> Baris <?cs var:Hasil.baris ?> belum: isinya tetap ada di kotak di bawah. Perbaiki, lalu simpan lagi; nomor barisnya kini dihitung dari kotak itu.<?cs /if ?></p></div></div>
<?cs /if ?><p class="pengantar">Salin baris dari Excel, LibreOffice, atau Google Sheets dengan kolom <strong>RHK, Bulan, Rencana aksi, Target</strong>, lalu tempel di kotak ini. RHK atau bulan yang dikosongkan berarti sama dengan baris di atasnya.</p>
<details><summary>Cara menulis kolom</summary><ul><li><strong>RHK</strong>: rumusannya, atau nomor urutnya:</li></ul><ol><?cs each:r = RhkList ?><li><?cs var:r.rhk.teks ?></li><?cs /each ?></ol><ul><li><strong>Bulan</strong>: Januari, Jan, atau 1.</li><li><strong>Target</strong>: 20 usulan, atau uraian.</li></ul></details>
<?cs call:formulir("/cgi-bin/aksi/tempel") ?><?cs call:sembunyi("skp", Skp.id) ?>
<?cs if:TerlaluBanyak ?><?cs call:kotak("ingat", "Terlalu banyak baris", "Paling banyak 200 baris sekali tempel; belum ada yang disimpan.") ?><?cs /if ?>
<?cs call:bidang_teks("isi", "Baris yang ditempel", "", "", "", "10") ?>
<?cs if:subcount(Baris) ?><h2 id="pratinjau">Pratinjau</h2>
<p><?cs var:JumlahBaik ?> baris siap disimpan<?cs if:JumlahSalah > #0 ?>, <strong><?cs var:JumlahSalah ?> baris perlu diperbaiki</strong> di kotak di atas<?cs /if ?>.</p>
<table class="kartu"><caption class="sr">Yang terbaca dari kotak</caption>
<thead><tr><th class="n" scope="col">Baris</th><th scope="col">RHK</th><th scope="col">Bulan</th><th scope="col">Rencana aksi</th><th scope="col">Target</th><th scope="col">Hasil pemeriksaan</th></tr></thead>
<tbody><?cs each:b = Baris ?>
<tr><td class="n" data-label="Baris"><?cs var:b.n ?></td><td data-label="RHK"><?cs var:b.rhk ?></td><td data-label="Bulan"><?cs var:b.bulan ?></td><td data-label="Rencana aksi"><?cs var:b.teks ?></td><td data-label="Target"><?cs var:b.target ?></td><td data-label="Hasil pemeriksaan"><?cs if:string.length(b.kode) ?><?cs call:lencana("salah", "Perlu diperbaiki") ?> Kolom <?cs var:b.kolom ?>: <?cs call:kata_masalah(b.kode) ?><?cs elif:b.ada ?><?cs call:lencana("biasa", "Sudah ada") ?><?cs else ?><?cs call:lencana("baik", "Siap") ?><?cs /if ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?>
<div class="aksi"><?cs if:!subcount(Baris) ?><?cs call:tombol("Periksa") ?><?cs else ?><?cs if:JumlahBaik > #0 && !TerlaluBanyak ?><button class="tombol utama" name="simpan" value="1">Simpan <?cs var:JumlahBaik ?> baris<?cs if:JumlahSalah > #0 ?> yang siap<?cs /if ?></button> <?cs /if ?><button class="tombol">Periksa lagi</button> <?cs /if ?><?cs call:tautan_tombol("/cgi-bin/aksi?skp=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
