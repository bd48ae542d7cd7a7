<?cs # Oddities of a unit's data with their repair.  Shows: Unit, UnitList (id nama),
   AnomaliList (jenis unit unit_id nama p lain lain_p tugas usul boleh), Jumlah, Lebih,
   Gagal, Tanggal ?><?cs
set:Page.judul = "Anomali data" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "anomali" ?><?cs
include:"layout/atas.cs" ?>
<h1>Anomali data: <?cs var:Unit.nama ?></h1>
<p class="pengantar">Data yang membuat SKP berhenti atau sampai ke meja yang salah, beserta pembetulannya. <a href="/cgi-bin/anomali/atasan?unit=<?cs var:url_escape(Unit.id) ?>">Ganti atasan banyak pegawai sekaligus</a></p>
<?cs if:string.length(Gagal) ?><?cs call:kotak("salah", "Belum dibetulkan", "Pegawai: " + Gagal) ?><?cs /if ?>
<?cs if:subcount(UnitList) ?><details><summary>Pilih unit di bawahnya</summary><ul><?cs each:u = UnitList ?><li><a href="/cgi-bin/anomali?unit=<?cs var:url_escape(u.id) ?>"><?cs var:u.nama ?></a></li><?cs /each ?></ul></details><?cs /if ?>
<?cs if:Lebih ?><p class="redup">Belum semua diperiksa: unit ini besar. Pilih unit di bawahnya untuk sisanya.</p><?cs /if ?>
<?cs if:!subcount(AnomaliList) ?><?cs call:kosong("Tidak ada anomali", "Setiap pegawai punya unit dan atasan, dan setiap unit punya satu pimpinan.") ?><?cs /if ?>
<?cs each:a = AnomaliList ?><section class="panel"><h2><?cs
if:a.jenis == "TANPA_ATASAN" ?>Tanpa atasan: <?cs var:a.nama ?><?cs
elif:a.jenis == "ATASAN_TIDAK_AKTIF" ?>Atasan tidak aktif: <?cs var:a.nama ?><?cs
elif:a.jenis == "LINGKARAN" ?>Atasan melingkar: <?cs var:a.nama ?><?cs
elif:a.jenis == "BUKAN_PENGAWAS" ?>Atasan di bawah pejabat pengawas: <?cs var:a.nama ?><?cs
elif:a.jenis == "TANPA_PIMPINAN" ?>Unit tanpa pimpinan: <?cs var:a.unit ?><?cs
elif:a.jenis == "DUA_PIMPINAN" ?>Dua pimpinan definitif: <?cs var:a.unit ?><?cs
elif:a.jenis == "TANPA_UNIT" ?>Tanpa jabatan dan unit: <?cs var:a.nama ?><?cs
elif:a.jenis == "NOMOR_KEMBAR" ?>Nomor kembar: <?cs var:a.nama ?><?cs
else ?>Akun tanpa pegawai aktif: <?cs var:a.nama ?><?cs /if ?></h2>
<p><?cs
if:a.jenis == "TANPA_ATASAN" ?>SKP-nya tidak dapat diajukan kepada siapa pun.<?cs
elif:a.jenis == "ATASAN_TIDAK_AKTIF" ?><?cs var:a.lain ?> tidak lagi menjabat, sehingga SKP yang diajukan kepadanya tidak diputus.<?cs
elif:a.jenis == "LINGKARAN" ?>Lewat <?cs var:a.lain ?> rantai atasannya kembali kepada dirinya sendiri; keberatan dan persetujuan tidak punya ujung.<?cs
elif:a.jenis == "BUKAN_PENGAWAS" ?><?cs var:a.lain ?> hanya boleh menilai dengan pendelegasian tertulis; penilaiannya dapat dipersoalkan.<?cs
elif:a.jenis == "TANPA_PIMPINAN" ?>Pegawai yang dinilai pimpinan unit ini tidak punya penilai.<?cs
elif:a.jenis == "DUA_PIMPINAN" ?><?cs var:a.lain ?> dan <?cs var:a.nama ?> sama-sama tercatat memimpin; siapa yang menilai tidak jelas.<?cs
elif:a.jenis == "TANPA_UNIT" ?>Jabatan terakhirnya berakhir tanpa pengganti, padahal ia masih aktif; ia tidak dapat menyusun SKP.<?cs
elif:a.jenis == "NOMOR_KEMBAR" ?><?cs var:a.lain ?> tercatat dengan nomor yang sama; salah satunya perlu diperiksa.<?cs
else ?>Menurut data ia tidak lagi aktif, tetapi akunnya masih dapat dipakai masuk.<?cs /if ?> <span class="redup"><?cs var:a.unit ?></span></p>
<?cs if:a.boleh && (a.jenis == "TANPA_ATASAN" || a.jenis == "ATASAN_TIDAK_AKTIF" || a.jenis == "LINGKARAN" || a.jenis == "BUKAN_PENGAWAS") ?><?cs call:formulir("/cgi-bin/anomali/atasan") ?><?cs call:sembunyi("unit", Unit.id) ?><?cs call:sembunyi("p", a.p) ?>
<div class="bidang"><label for="n-<?cs var:a.p ?>-<?cs var:a.jenis ?>">NIP atasan</label><input type="text" id="n-<?cs var:a.p ?>-<?cs var:a.jenis ?>" name="nomor" value="<?cs var:a.usul ?>" autocomplete="off" inputmode="numeric"></div>
<div class="bidang"><label for="m-<?cs var:a.p ?>-<?cs var:a.jenis ?>">Berlaku sejak</label><input type="date" class="tanggal" id="m-<?cs var:a.p ?>-<?cs var:a.jenis ?>" name="mulai" value="<?cs var:Tanggal.iso ?>"></div>
<p class="aksi"><button class="tombol utama">Tetapkan atasan<span class="sr"> <?cs var:a.nama ?></span></button><?cs if:a.jenis == "BUKAN_PENGAWAS" ?><a class="tombol" href="/cgi-bin/jabatan/atasan?p=<?cs var:url_escape(a.p) ?>">Catat pendelegasian</a><?cs /if ?></p></form><?cs
elif:a.jenis == "TANPA_PIMPINAN" ?><p class="aksi"><a class="tombol" href="/cgi-bin/unit/lihat?id=<?cs var:url_escape(a.unit_id) ?>">Buka unit, lalu tunjuk pimpinan atau Plt.</a></p><?cs
elif:a.jenis == "DUA_PIMPINAN" && a.boleh ?><p class="aksi"><a class="tombol" href="/cgi-bin/jabatan/akhiri?p=<?cs var:url_escape(a.p) ?>&amp;id=<?cs var:url_escape(a.tugas) ?>">Akhiri jabatan <?cs var:a.nama ?></a> <a class="tombol" href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(a.lain_p) ?>">Buka <?cs var:a.lain ?></a></p><?cs
elif:a.jenis == "TANPA_UNIT" && a.boleh ?><p class="aksi"><a class="tombol" href="/cgi-bin/jabatan/baru?p=<?cs var:url_escape(a.p) ?>">Catat jabatan barunya</a></p><?cs
elif:a.jenis == "NOMOR_KEMBAR" ?><p class="aksi"><a class="tombol" href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(a.p) ?>">Buka <?cs var:a.nama ?></a> <a class="tombol" href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(a.lain_p) ?>">Buka <?cs var:a.lain ?></a></p><?cs
elif:a.jenis == "AKUN_TANPA_PEGAWAI" ?><p class="aksi"><a class="tombol" href="/cgi-bin/akun/lihat?p=<?cs var:url_escape(a.p) ?>">Nonaktifkan akunnya</a></p><?cs /if ?></section>
<?cs /each ?><?cs include:"layout/bawah.cs" ?>
