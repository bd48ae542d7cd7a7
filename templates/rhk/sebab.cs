<?cs # The one cause why there is nothing to intervene in. ?><div class="kabar ingat"><?cs call:ikon("rantai") ?><div><p><strong>Daftar RHK pimpinan masih kosong<?cs
if:Tunggu.0.sebab == "TANPA_ATASAN" ?>: Pejabat Penilai Kinerja Anda belum tercatat.</strong> Admin kepegawaian yang perlu melengkapinya.<?cs
elif:Tunggu.0.sebab == "TANPA_SKP" ?>: <?cs var:Tunggu.0.nama ?> belum mempunyai SKP tahun <?cs var:Skp.tahun ?>, jadi belum memiliki RHK.</strong><?cs
elif:Tunggu.0.sebab == "TANPA_RHK" ?>: <?cs var:Tunggu.0.nama ?> belum memiliki RHK; SKP-nya sudah ada tetapi masih kosong.</strong><?cs
elif:Tunggu.0.sebab == "PEJABAT_NEGARA" ?>: <?cs var:Tunggu.0.nama ?> adalah pejabat negara yang tidak menyusun SKP.</strong> Pilih “Tidak ada RHK pimpinan yang sesuai” dan jelaskan.<?cs
else ?>.</strong><?cs /if ?></p><?cs
if:Tunggu.0.sebab != "PEJABAT_NEGARA" ?><p>Anda tidak perlu menunggu: pilih “Menunggu RHK pimpinan”, isi yang lain, lalu simpan. <a href="/cgi-bin/rhk/tunggu?skp=<?cs var:url_escape(Skp.id) ?>">Lihat siapa menunggu siapa<?cs if:Tunggu.0.sebab != "TANPA_ATASAN" ?> dan beri tahu atasan<?cs /if ?></a>.</p><?cs /if ?></div></div>
