<?cs # How much of the plan is there, and where to fill in the rest. ?><section class="panel jangan-cetak" aria-labelledby="j-lengkap"><h2 id="j-lengkap">Kelengkapan</h2>
<?cs call:kemajuan(Lengkap.jumlah, Lengkap.semua, "Syarat pengajuan yang terpenuhi") ?>
<ul class="langkah-langkah"><?cs each:k = Kelengkapan ?><?cs if:(k.kode != "kaitan" || Skp.model != "JPT") && (k.kode != "manual" || Skp.model == "JPT") ?>
<li<?cs if:k.selesai ?> class="selesai"<?cs /if ?>><?cs
if:k.kode == "penilai" ?><?cs if:k.selesai ?>Pejabat Penilai Kinerja diketahui<?cs else ?>Pejabat Penilai Kinerja belum tercatat; hubungi admin kepegawaian<?cs /if ?><?cs
elif:k.kode == "rhk" ?><?cs if:k.selesai ?>Ada RHK utama<?cs else ?><a href="/cgi-bin/rhk/baru?skp=<?cs var:url_escape(Skp.id) ?>">Tambah RHK utama</a><?cs /if ?><?cs
elif:k.kode == "indikator" ?>Setiap RHK mempunyai indikator dan target<?cs
elif:k.kode == "kaitan" ?><?cs if:k.selesai ?>Setiap RHK terkait dengan RHK pimpinan atau dijelaskan<?cs else ?>RHK terkait dengan RHK pimpinan<?cs if:subcount(Utama) || subcount(Tambahan) ?> (<a href="/cgi-bin/rhk/tunggu?skp=<?cs var:url_escape(Skp.id) ?>">siapa yang ditunggu?</a>)<?cs /if ?><?cs /if ?><?cs
elif:k.kode == "lampiran" ?><?cs if:k.selesai ?>Lampiran terisi<?cs else ?><a href="/cgi-bin/skp/lampiran?id=<?cs var:url_escape(Skp.id) ?>">Isi lampiran</a><?cs /if ?><?cs
elif:k.kode == "manual" ?><?cs if:k.selesai ?>Setiap indikator mempunyai manual<?cs else ?><a href="#manual">Isi manual indikator kinerja</a><?cs /if ?><?cs
elif:k.kode == "perilaku" ?><?cs if:k.selesai ?>Ekspektasi perilaku diusulkan<?cs else ?><a href="/cgi-bin/skp/perilaku?id=<?cs var:url_escape(Skp.id) ?>">Usulkan ekspektasi perilaku</a><?cs /if ?><?cs /if ?><?cs
if:!k.wajib ?> <span class="redup">(dianjurkan)</span><?cs /if ?><?cs if:k.selesai ?><span class="sr"> – selesai</span><?cs else ?><span class="sr"> – belum</span><?cs /if ?></li><?cs /if ?><?cs /each ?>
</ul></section>
