<?cs # Why a plan was not approved together with others; s is the line. ?><?cs
def:tidak_dapat(s) ?><?cs
if:s.kode == "ditarik" ?>Ditarik kembali oleh pegawai; tidak sedang diajukan.<?cs
elif:s.kode == "berubah" ?>Berubah sejak Anda membuka daftar; periksa dahulu isinya.<?cs
elif:s.kode == "kurang" ?>Belum lengkap:<?cs each:k = s.kurang ?> <?cs call:kata_masalah(k.kode) ?><?cs /each ?><?cs
elif:s.kode == "menunggu" ?>Belum sempat diproses; masih menunggu keputusan Anda.<?cs
elif:s.status == "DIKEMBALIKAN" ?>Sudah dikembalikan untuk diperbaiki.<?cs
elif:s.status == "DISETUJUI" ?>Sudah disetujui.<?cs
else ?>Statusnya sudah <?cs call:istilah(s.status) ?>.<?cs /if ?><?cs /def ?>
