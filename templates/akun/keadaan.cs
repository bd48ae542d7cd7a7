<?cs # The condition of an account as a badge; included by pages of akun. ?><?cs
def:keadaan_akun(k) ?><?cs
if:k == "AKTIF" ?><?cs call:lencana("baik", "aktif") ?><?cs
elif:k == "MENUNGGU" ?><?cs call:lencana("ingat", "kode sudah dibuat, belum dipakai") ?><?cs
elif:k == "TANPA_SANDI" ?><?cs call:lencana("ingat", "belum punya kata sandi") ?><?cs
elif:k == "NONAKTIF" ?><?cs call:lencana("salah", "dinonaktifkan") ?><?cs
else ?><?cs call:lencana("biasa", "belum ada akun") ?><?cs /if ?><?cs /def ?>
