<?cs # Which result of the superior this one intervenes in; when there is none,
   why, and whom it waits for.  Shows: Pimpinan, Tunggu, Penilai, Rhk ?><?cs
if:!subcount(Pimpinan) ?><?cs include:"rhk/sebab.cs" ?><?cs /if ?><?cs
call:radio_buka("intervensi", "RHK pimpinan yang diintervensi", "Wajib untuk RHK utama: hasil kerja pimpinan mana yang Anda dukung?", "") ?><?cs
each:p = Pimpinan ?><?cs if:string.length(p.nama) ?><p class="banding-judul"><?cs if:string.length(p.tim) ?>Ketua tim <?cs var:p.tim ?>: <?cs /if ?><?cs var:p.nama ?><?cs if:string.length(p.jabatan) ?>, <?cs var:p.jabatan ?><?cs /if ?></p><?cs elif:p.lama ?><p class="banding-judul">Pilihan sebelumnya, tidak lagi ditawarkan</p><?cs /if ?><?cs call:radio("intervensi", p.isi.id, p.isi.teks, Rhk.pilihan) ?><?cs /each ?><?cs
call:radio("intervensi", "menunggu", "Menunggu RHK pimpinan (simpan dulu sebagai draf)", Rhk.pilihan) ?><?cs
call:radio("intervensi", "tidak-ada", "Tidak ada RHK pimpinan yang sesuai (tulis alasannya)", Rhk.pilihan) ?><?cs call:radio_tutup("intervensi") ?>
<?cs call:bidang_teks("alasan_tanpa", "Alasan tidak ada RHK pimpinan yang sesuai", Rhk.alasan_tanpa, "Hanya bila Anda memilih pilihan terakhir. 10 sampai 1.000 huruf.", "", "2") ?>
