<?cs # The tree below a unit on a day.  Shows: Unit, Jalur, Tanggal, Terpotong,
   TanpaHitung, Pohon.0 (id kode nama pimpinan tugas orang semua, Anak.N the same) ?><?cs
set:Page.judul = "Susunan unit" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "unit" ?><?cs
set:Page.kembali = "/cgi-bin/unit" ?><?cs set:Page.kembali_judul = "Unit kerja" ?><?cs
include:"layout/atas.cs" ?><?cs
def:cabang(u) ?><li><a href="/cgi-bin/unit/lihat?id=<?cs var:url_escape(u.id) ?>&amp;tanggal=<?cs var:url_escape(Tanggal.iso) ?>"><?cs var:u.nama ?></a> <span class="sumber"><?cs var:u.kode ?> · <?cs if:string.length(u.pimpinan) ?><?cs call:penugasan(u.tugas.penugasan) ?><?cs if:u.tugas.penugasan != "DEFINITIF" ?>oleh <?cs /if ?><?cs var:u.pimpinan ?><?cs else ?><strong>tanpa pimpinan</strong><?cs /if ?><?cs if:string.length(u.orang) ?> · <?cs var:u.orang ?> pegawai<?cs /if ?><?cs if:string.length(u.semua) ?>, <?cs var:u.semua ?> dengan semua unit di bawahnya<?cs /if ?></span><?cs
if:subcount(u.Anak) ?><ul><?cs each:a = u.Anak ?><?cs call:cabang(a) ?><?cs /each ?></ul><?cs /if ?></li>
<?cs /def ?>
<?cs if:subcount(Jalur) ?><p class="redup"><?cs each:j = Jalur ?><a href="/cgi-bin/unit/pohon?id=<?cs var:url_escape(j.id) ?>&amp;tanggal=<?cs var:url_escape(Tanggal.iso) ?>"><?cs var:j.nama ?></a> › <?cs /each ?></p><?cs /if ?>
<h1>Susunan unit</h1>
<p class="pengantar">Pada <?cs var:Tanggal ?>, dengan pimpinan dan jumlah pegawai yang jabatannya di unit itu.</p>
<?cs if:Terpotong ?><?cs call:kotak("ingat", "Susunan ini besar", "Tidak semua unit ditampilkan. Buka sebuah unit untuk melihat susunan di bawahnya.") ?><?cs elif:TanpaHitung ?><?cs call:kotak("ingat", "Pegawainya banyak", "Tidak semua unit dihitung. Buka sebuah unit untuk melihat jumlah di bawahnya.") ?><?cs /if ?>
<ul class="pohon"><?cs call:cabang(Pohon.0) ?></ul>
<?cs set:Page.pohon = "1" ?><?cs include:"unit/tanggal.cs" ?>
<?cs include:"layout/bawah.cs" ?>
