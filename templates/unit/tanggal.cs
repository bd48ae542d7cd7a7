<?cs # Another day to look at, in daftar.cs and lihat.cs ?>
<details><summary>Lihat susunan pada tanggal lain</summary>
<form class="formulir" method="get" action="<?cs if:Page.pohon ?>/cgi-bin/unit/pohon<?cs elif:string.length(Unit.id) ?>/cgi-bin/unit/lihat<?cs else ?>/cgi-bin/unit<?cs /if ?>"><?cs
if:string.length(Unit.id) ?><input type="hidden" name="id" value="<?cs var:Unit.id ?>"><?cs /if ?>
<?cs call:bidang_tanggal("tanggal", "Tanggal", Tanggal.iso, "", "") ?>
<p class="aksi"><button class="tombol">Tampilkan</button></p></form></details>
