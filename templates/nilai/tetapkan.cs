<?cs # Asks before a unit's assessments are set.  Shows: Pola, Akan, Tunggu, Lihat ?><?cs
set:Page.judul = "Tetapkan penilaian" ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "nilai" ?><?cs
set:Page.kembali = "/cgi-bin/nilai?tahun=" + Tahun + "&periode=" + Periode.id + "&unit=" + Unit.id ?><?cs set:Page.kembali_judul = "Penilaian bawahan" ?><?cs
include:"layout/atas.cs" ?><?cs include:"macro/nilai.cs" ?><?cs include:"nilai/pilih.cs" ?><?cs include:"nilai/pola.cs" ?>
<h1>Tetapkan penilaian <?cs var:Periode.nama ?> <?cs var:Tahun ?>?</h1>
<?cs if:JumlahTunggu > #0 ?><div class="kabar ingat" id="f-tunggu" tabindex="-1"><?cs call:ikon("ingat") ?><div><p><strong><?cs var:JumlahTunggu ?> pegawai belum dinilai</strong></p><p>Penilaian satu unit ditetapkan sekaligus, jadi nilai dahulu:</p><ul><?cs each:t = Tunggu ?><li><a href="/cgi-bin/nilai/orang?<?cs var:Di ?>&amp;skp=<?cs var:url_escape(t.skp) ?>"><?cs var:t.nama ?></a> <?cs call:status_nilai(t.status) ?></li><?cs /each ?></ul></div></div><?cs
elif:Akan == #0 ?><?cs call:kosong("Tidak ada yang menunggu", "Semua penilaian unit ini pada periode ini sudah ditetapkan.") ?><?cs
else ?><p class="pengantar"><?cs var:Akan ?> penilaian <?cs var:Unit.nama ?> ditetapkan sekaligus: semuanya, atau tidak satu pun. Sesudah itu hanya dapat berubah melalui keberatan. Setiap pegawai diberi tahu.</p><?cs /if ?>
<?cs call:masalah("tunggu") ?><?cs call:masalah("lihat") ?><?cs call:masalah("pola") ?>
<?cs call:panel_pola(Pola, PolaBatang, PolaLanggar, "Pola distribusi") ?>
<?cs if:JumlahTunggu == #0 && Akan > #0 ?><?cs call:formulir("/cgi-bin/nilai/tetapkan") ?><?cs call:tempat() ?><?cs call:sembunyi("lihat", Lihat) ?>
<?cs if:subcount(PolaLanggar) && !Pola.blokir ?><?cs call:bidang_teks("alasan", "Alasan pola tidak terpenuhi", "", "10 sampai 1.000 huruf; tersimpan pada setiap penilaian.", "1", "3") ?><?cs /if ?>
<div class="aksi"><?cs if:!Pola.blokir || !subcount(PolaLanggar) ?><?cs call:tombol("Tetapkan " + Akan + " penilaian") ?><?cs /if ?><?cs call:tautan_tombol("/cgi-bin/nilai/coba?" + Di, "Coba dahulu", "") ?><?cs call:tautan_tombol("/cgi-bin/nilai?" + Di, "Tidak jadi", "") ?></div></form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
