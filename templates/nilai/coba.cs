<?cs # What if: choices are counted, nothing is stored (G33) ?><?cs
set:Page.judul = "Coba dahulu" ?><?cs set:Page.tahap = "penilaian" ?><?cs set:Page.anak = "nilai" ?><?cs set:Page.lebar = "1" ?><?cs
include:"layout/atas.cs" ?><?cs include:"macro/nilai.cs" ?><?cs include:"nilai/pilih.cs" ?><?cs include:"nilai/pola.cs" ?><?cs
def:opsi(n, kode, kini) ?><option value="<?cs var:kode ?>"<?cs if:kini == kode ?> selected<?cs /if ?>><?cs call:rating_pendek(kode) ?></option><?cs /def ?><?cs
def:pilih_coba(n, kini, siapa) ?><select name="<?cs var:n ?>" aria-label="<?cs var:siapa ?>"><option value="">–</option><?cs call:opsi(n, "DI_ATAS", kini) ?><?cs call:opsi(n, "SESUAI", kini) ?><?cs call:opsi(n, "DI_BAWAH", kini) ?></select><?cs /def ?>
<h1>Coba dahulu: bagaimana jika</h1>
<p class="pengantar">Ubah pilihan dan lihat akibatnya pada pola distribusi. Halaman ini tidak menyimpan apa pun.</p>
<?cs if:Dicoba ?><div class="dua"><?cs call:panel_pola(Pola, PolaBatang, PolaLanggar, "Jika demikian") ?><?cs call:panel_pola(Kini, KiniBatang, KiniLanggar, "Tersimpan sekarang") ?></div><?cs else ?><?cs call:panel_pola(Pola, PolaBatang, PolaLanggar, "Tersimpan sekarang") ?><?cs /if ?>
<?cs if:!subcount(BarisList) ?><?cs call:kosong("Tidak ada yang dapat diubah", "Semua sudah ditetapkan, atau belum mengirim laporannya.") ?><?cs else ?>
<form method="get" action="/cgi-bin/nilai/coba"><?cs call:tempat() ?><?cs call:sembunyi("lewati", Lewati) ?>
<table class="kartu"><caption class="sr">Pilihan yang dicoba</caption><thead><tr><th scope="col">Pegawai</th><th scope="col">Hasil kerja</th><th scope="col">Perilaku kerja</th><th scope="col">Predikat</th></tr></thead><tbody><?cs each:b = BarisList ?><?cs set:i = name(b) + #1 ?><?cs set:h = b.hasil ?><?cs set:l = b.perilaku ?><?cs set:k = b.skp ?><?cs if:Dicoba ?><?cs set:h = Coba[k].hasil ?><?cs set:l = Coba[k].perilaku ?><?cs /if ?>
<tr><td data-label="Pegawai"><input type="hidden" name="skp_<?cs var:#i ?>" value="<?cs var:b.skp ?>"><?cs var:b.nama ?></td><td data-label="Hasil kerja"><?cs if:b.kepala ?><?cs call:rating_pendek(b.tetap) ?><?cs else ?><?cs call:pilih_coba("hasil_" + i, h, "Hasil kerja " + b.nama) ?><?cs /if ?></td><td data-label="Perilaku kerja"><?cs call:pilih_coba("perilaku_" + i, l, "Perilaku kerja " + b.nama) ?></td><td data-label="Predikat"><?cs if:string.length(Jadi[k]) ?><strong><?cs call:kata_predikat(Jadi[k]) ?></strong><?cs else ?><?cs call:kata_predikat(b.predikat) ?><?cs /if ?></td></tr><?cs /each ?></tbody></table>
<div class="aksi"><?cs call:tombol("Hitung") ?><?cs call:tautan_tombol("/cgi-bin/nilai?" + Di, "Kembali ke daftar", "") ?></div></form>
<?cs call:halaman("/cgi-bin/nilai/coba") ?><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
