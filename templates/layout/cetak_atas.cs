<?cs # The top of a page made to be printed (a receipt): letterhead, no
   navigation on paper.  Set before: Page.judul, Page.kembali. ?><?cs
set:Page.cetak = "1" ?><?cs include:"layout/atas.cs" ?>
<article class="lembar">
<header class="kop"><?cs
if:string.length(Agency.logo_jumlah) ?><img src="/cgi-bin/login/logo?v=<?cs var:url_escape(Agency.logo_jumlah) ?>" alt="" width="56" height="56"><?cs /if ?><p><strong><?cs var:Agency.instansi ?></strong></p></header>
