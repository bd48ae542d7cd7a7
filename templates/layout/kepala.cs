<?cs # The header: agency, person, notices, log out. ?><header class="kepala<?cs if:Page.cetak ?> jangan-cetak<?cs /if ?>">
<div class="kepala-isi">
<a class="instansi" href="/cgi-bin/beranda"><?cs
if:string.length(Agency.logo_jumlah) ?><img src="/cgi-bin/login/logo?v=<?cs var:url_escape(Agency.logo_jumlah) ?>" alt="" width="44" height="44"><?cs
else ?><img src="/lambang.svg" alt="" width="44" height="44"><?cs /if ?><span class="instansi-nama"><span class="produk">Kinerja</span> <span class="badan"><?cs
if:string.length(Agency.instansi) ?><?cs var:Agency.instansi ?><?cs else ?>Pengelolaan kinerja pegawai<?cs /if ?></span></span></a>
<?cs if:string.length(User.nama) ?><nav class="akun" aria-label="Akun Anda">
<p class="saya"><span class="saya-nama"><?cs var:User.nama ?></span><?cs if:string.length(User.jabatan) ?> <span class="saya-jabatan"><?cs var:User.jabatan ?></span><?cs /if ?></p>
<ul>
<li><a href="/cgi-bin/beranda#pemberitahuan"><?cs call:ikon("lonceng") ?>Pemberitahuan<?cs if:User.baru > #0 ?> <span class="jumlah"><?cs var:User.baru ?><span class="sr"> belum dibaca</span></span><?cs /if ?></a></li>
<li><a href="/cgi-bin/login/sesi"<?cs if:Page.tahap == "akun" ?> aria-current="page"<?cs /if ?>><?cs call:ikon("orang") ?>Akun</a></li>
<li><a href="/cgi-bin/jejak"<?cs if:Page.tahap == "jejak" ?> aria-current="page"<?cs /if ?>><?cs call:ikon("segel") ?>Jejak</a></li>
<li><form method="post" action="/cgi-bin/login/keluar"><input type="hidden" name="_csrf" value="<?cs if:string.length(Page.csrf_keluar) ?><?cs var:Page.csrf_keluar ?><?cs else ?><?cs var:Page.csrf ?><?cs /if ?>"><input type="hidden" name="_nonce" value="<?cs var:Page.nonce ?>"><button class="tautan"><?cs call:ikon("keluar") ?>Keluar</button></form></li>
</ul>
</nav><?cs /if ?>
</div>
</header>
