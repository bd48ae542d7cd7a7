<?cs # Which datum is wrong?  Shows: BidangList (bidang kini asal) ?><?cs
set:Page.judul = "Laporkan data salah" ?><?cs set:Page.tahap = "beranda" ?><?cs
set:Page.kembali = "/cgi-bin/laporan" ?><?cs set:Page.kembali_judul = "Laporan data salah" ?><?cs
include:"layout/atas.cs" ?><?cs include:"laporan/kata.cs" ?>
<h1>Data mana yang salah?</h1>
<p class="pengantar">Pilih datanya. Laporan Anda masuk ke admin kepegawaian unit Anda, dan Anda diberi tahu hasilnya.</p>
<table class="kartu"><caption class="sr">Data Anda</caption><thead><tr><th scope="col">Data</th><th scope="col">Tercatat sekarang</th><th scope="col"><span class="sr">Tindakan</span></th></tr></thead><tbody><?cs each:b = BidangList ?>
<tr><td data-label="Data"><?cs call:bidang_data(b.bidang) ?></td><td data-label="Tercatat sekarang"><?cs if:string.length(b.kini) ?><?cs var:b.kini ?><?cs else ?>–<?cs /if ?><?cs if:b.bidang != "LAIN" ?><?cs call:sumber_data(b.asal) ?><?cs /if ?></td><td><a href="/cgi-bin/laporan/baru?bidang=<?cs var:url_escape(b.bidang) ?>">Ini salah<span class="sr">: <?cs call:bidang_data(b.bidang) ?></span></a></td></tr><?cs /each ?></tbody></table>
<?cs include:"layout/bawah.cs" ?>
