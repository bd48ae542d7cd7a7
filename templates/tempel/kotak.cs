<?cs # Shows: Skp, Pimpinan, Ada, Baris, Jumlah..., Hasil; Query.isi ?><?cs
set:Page.judul = "Tempel RHK dari lembar kerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.lebar = "1" ?><?cs
set:Page.kembali = "/cgi-bin/skp/lihat?id=" + Skp.id ?><?cs set:Page.kembali_judul = "SKP " + Skp.tahun ?><?cs include:"layout/atas.cs" ?>
<h1>Tempel RHK dari lembar kerja</h1>
<?cs if:string.length(Hasil.jumlah) ?><div class="kabar ingat" role="status"><?cs call:ikon("ingat") ?><div><p><strong><?cs var:Hasil.jumlah ?> baris disimpan.</strong><?cs if:string.length(Hasil.baris) ?> Baris <?cs var:Hasil.baris ?> belum: isinya tetap ada di kotak di bawah. Perbaiki, lalu simpan lagi; nomor barisnya kini dihitung dari kotak itu.<?cs /if ?></p></div></div>
<?cs /if ?><p class="pengantar">Salin baris dari Excel, LibreOffice, atau Google Sheets, lalu tempel di kotak ini. Satu baris satu indikator; RHK yang dikosongkan berarti sama dengan baris di atasnya. Tidak ada yang disimpan sebelum Anda menekan <strong>Simpan</strong>.</p>
<details><summary>Susunan kolom</summary>
<p>Baris pertama boleh berisi judul kolom, dengan urutan bebas: <strong>RHK, Bagian, Klasifikasi, RHK pimpinan, Aspek, Indikator, Target, Satuan<?cs if:Skp.model == "JPT" ?>, Perspektif<?cs /if ?></strong>. Tanpa judul, urutannya seperti itu. Pemisah: tab (hasil salinan), titik koma, atau garis tegak.</p>
<ul><li><strong>RHK</strong>: rumusannya, atau nomor urutnya pada SKP ini.</li><li><strong>Bagian</strong>: Utama (bila kosong) atau Tambahan. <strong>Klasifikasi</strong>: Individu (bila kosong) atau Organisasi.</li><?cs if:Skp.model != "JPT" ?><li><strong>RHK pimpinan</strong>: rumusannya atau nomornya; bila kosong, RHK menunggu RHK pimpinan.</li><?cs /if ?><li><strong>Target</strong>: 250, 12,5, 250 usulan, 30-09-2026, atau uraian.</li></ul>
<?cs if:subcount(Ada) ?><p>RHK pada SKP ini:</p><ol><?cs each:a = Ada ?><li><?cs var:a.teks ?></li><?cs /each ?></ol><?cs /if ?><?cs if:subcount(Pimpinan) ?><p>RHK pimpinan:</p><ol><?cs each:a = Pimpinan ?><li><?cs var:a.teks ?></li><?cs /each ?></ol><?cs /if ?></details>
<?cs call:formulir("/cgi-bin/tempel") ?><?cs call:sembunyi("skp", Skp.id) ?>
<?cs if:TerlaluBanyak ?><?cs call:kotak("ingat", "Terlalu banyak baris", "Paling banyak 200 baris sekali tempel. Bagi menjadi beberapa bagian; belum ada yang disimpan.") ?><?cs /if ?>
<?cs call:bidang_teks("isi", "Baris yang ditempel", "", "", "", "10") ?>
<?cs if:subcount(Baris) ?><h2 id="pratinjau">Pratinjau</h2>
<p><?cs var:JumlahBaik ?> baris siap disimpan<?cs if:JumlahSalah > #0 ?>, <strong><?cs var:JumlahSalah ?> baris perlu diperbaiki</strong> di kotak di atas<?cs /if ?>.</p>
<table class="kartu"><caption>Yang terbaca dari kotak<?cs if:KepalaAda ?>; baris pertama adalah judul kolom<?cs /if ?></caption>
<thead><tr><th class="n" scope="col">Baris</th><th scope="col">RHK</th><th scope="col">Indikator</th><th scope="col">Target</th><th scope="col">Hasil pemeriksaan</th></tr></thead>
<tbody><?cs each:b = Baris ?>
<tr><td class="n" data-label="Baris"><?cs var:b.n ?></td><td data-label="RHK"><?cs var:b.rhk ?><?cs if:b.baru ?> <span class="sumber">RHK baru</span><?cs /if ?></td><td data-label="Indikator"><?cs var:b.indikator ?></td><td data-label="Target"><?cs var:b.target ?> <?cs var:b.satuan ?></td><td data-label="Hasil pemeriksaan"><?cs if:b.salah ?><?cs call:lencana("salah", "Perlu diperbaiki") ?><ul><?cs each:m = b.masalah ?><li>Kolom <?cs var:m.kolom ?>: <?cs call:kata_masalah(m.kode) ?></li><?cs /each ?></ul><?cs elif:b.ada ?><?cs call:lencana("biasa", "Sudah ada") ?><?cs else ?><?cs call:lencana("baik", "Siap") ?><?cs /if ?></td></tr><?cs /each ?>
</tbody></table><?cs /if ?>
<div class="aksi"><?cs if:!subcount(Baris) ?><?cs call:tombol("Periksa") ?><?cs else ?><?cs if:JumlahBaik > #0 && !TerlaluBanyak ?><button class="tombol utama" name="simpan" value="1">Simpan <?cs var:JumlahBaik ?> baris<?cs if:JumlahSalah > #0 ?> yang siap<?cs /if ?></button> <?cs /if ?><button class="tombol">Periksa lagi</button> <?cs /if ?><?cs call:tautan_tombol("/cgi-bin/skp/lihat?id=" + Skp.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
