<?cs # What is asked of him.  Shows: Tunggu, Lewat ?><?cs
set:Page.judul = "Umpan balik yang diminta" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "feedback" ?><?cs include:"layout/atas.cs" ?>
<h1>Umpan balik yang diminta dari Anda</h1>
<?cs if:!subcount(Tunggu) ?><?cs call:kosong("Tidak ada yang menunggu", "Permintaan rekan akan muncul di sini dan pada pemberitahuan Anda.") ?><?cs
else ?><ul><?cs each:t = Tunggu ?><li><a href="/cgi-bin/feedback/jawab?id=<?cs var:url_escape(t.id) ?>">Jawab untuk <?cs var:t.nama ?></a><span class="sumber">sampai <time datetime="<?cs var:t.sampai.iso ?>"><?cs var:t.sampai ?></time><?cs if:string.length(t.pesan) ?> · <?cs var:t.pesan ?><?cs /if ?></span></li><?cs /each ?></ul><?cs /if ?>
<?cs if:subcount(Lewat) ?><section><h2>Sebelumnya</h2><ul><?cs each:t = Lewat ?><li><?cs var:t.nama ?> <?cs if:t.status == "TERKIRIM" ?><?cs call:lencana("baik", "Terkirim") ?><?cs else ?><?cs call:lencana("biasa", "Kedaluwarsa") ?><?cs /if ?></li><?cs /each ?></ul></section><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
