<?cs # Shows: UnitList, PeriodeList, Tahun, TahunLalu, TahunDepan, Lanjut, Mundur ?><?cs
set:Page.judul = "Capaian kinerja organisasi " + Tahun ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "capaian" ?><?cs set:Page.lebar = "1" ?><?cs
include:"layout/atas.cs" ?><?cs include:"macro/nilai.cs" ?>
<h1>Capaian kinerja organisasi <?cs var:Tahun ?></h1>
<p class="pengantar">Ditetapkan setiap periode oleh pimpinan di atas unit kerja. Sebelum ditetapkan, pegawai unit itu belum dapat dinilai.</p>
<nav aria-label="Tahun"><ul class="saring"><li><a href="/cgi-bin/capaian?tahun=<?cs var:url_escape(TahunLalu) ?>"><?cs var:TahunLalu ?></a></li><li><a href="/cgi-bin/capaian?tahun=<?cs var:url_escape(Tahun) ?>" aria-current="true"><?cs var:Tahun ?></a></li><li><a href="/cgi-bin/capaian?tahun=<?cs var:url_escape(TahunDepan) ?>"><?cs var:TahunDepan ?></a></li></ul></nav>
<?cs if:!subcount(PeriodeList) ?><?cs call:kosong("Belum ada periode", "Admin instansi menyusun periode penilaian tahun ini pada Administrasi, Periode.") ?><?cs
elif:!subcount(UnitList) ?><?cs call:kosong("Tidak ada unit kerja", "Halaman ini memuat unit kerja Anda dan unit kerja yang pimpinannya Anda nilai.") ?><?cs
else ?><table class="kartu"><caption class="sr">Capaian menurut unit kerja dan periode</caption>
<thead><tr><th scope="col">Unit kerja</th><?cs each:p = PeriodeList ?><th scope="col"><?cs var:p.isi.nama ?></th><?cs /each ?></tr></thead><tbody><?cs each:u = UnitList ?>
<tr><td data-label="Unit kerja"><a href="/cgi-bin/capaian/lihat?unit=<?cs var:url_escape(u.id) ?>&amp;tahun=<?cs var:url_escape(Tahun) ?>"><?cs var:u.nama ?></a><span class="sumber"><?cs if:string.length(u.pimpinan) ?><?cs var:u.pimpinan ?><?cs else ?>tanpa pimpinan hari ini<?cs /if ?></span></td><?cs each:s = u.Sel ?><td data-label="<?cs var:s.nama ?>"><?cs if:string.length(s.isi.status) ?><?cs call:kata_capaian(s.isi.nilai) ?><?cs if:s.isi.status == "DIUSULKAN" ?><span class="sumber">diusulkan</span><?cs /if ?><?cs else ?><span class="redup">–</span><?cs /if ?></td><?cs /each ?></tr><?cs /each ?>
</tbody></table><?cs /if ?>
<?cs if:string.length(Mundur) || string.length(Lanjut) ?><p><?cs if:string.length(Mundur) ?><a href="/cgi-bin/capaian?tahun=<?cs var:url_escape(Tahun) ?>&amp;lewati=<?cs var:url_escape(Mundur) ?>">Sebelumnya</a> <?cs /if ?><?cs if:string.length(Lanjut) ?><a href="/cgi-bin/capaian?tahun=<?cs var:url_escape(Tahun) ?>&amp;lewati=<?cs var:url_escape(Lanjut) ?>">Berikutnya</a><?cs /if ?></p><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
