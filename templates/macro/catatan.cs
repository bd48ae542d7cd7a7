<?cs # What an import says about a row or the file: c is a Pekerjaan.Catatan. ?><?cs

def:catatan(c) ?><?cs
if:c.kode == "nip-panjang" ?>NIP harus 18 angka<?cs
elif:c.kode == "nip-lahir" ?>tanggal lahir di dalam NIP tidak mungkin<?cs
elif:c.kode == "nip-kembar" ?>NIP muncul lebih dari sekali<?cs
elif:c.kode == "tanpa-atasan" ?>tidak ada atasan<?cs
elif:c.kode == "lingkar" ?>rantai atasan melingkar<?cs
elif:c.kode == "atasan-tiada" ?>atasan tidak ditemukan<?cs
elif:c.kode == "atasan-nonaktif" ?>atasan tidak aktif<?cs
elif:c.kode == "unit-tiada" ?>unit tidak ditemukan<?cs
elif:c.kode == "tanpa-pimpinan" ?>unit tanpa pimpinan<?cs
elif:c.kode == "kosong" ?>kolom wajib kosong<?cs
else ?><?cs var:c.kode ?><?cs /if ?><?cs
if:string.length(c.nilai) ?>: <?cs var:c.nilai ?><?cs /if ?><?cs /def ?>
