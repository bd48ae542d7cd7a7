<?cs # The title of a page of refusal, by status. ?><?cs
if:Page.status == "400" ?><?cs set:Page.judul = "Permintaan tidak dapat dibaca" ?><?cs
elif:Page.status == "403" ?><?cs set:Page.judul = "Tidak diizinkan" ?><?cs
elif:Page.status == "404" ?><?cs set:Page.judul = "Halaman tidak ditemukan" ?><?cs
elif:Page.status == "405" ?><?cs set:Page.judul = "Cara permintaan tidak dilayani" ?><?cs
elif:Page.status == "409" ?><?cs set:Page.judul = "Data sudah berubah" ?><?cs
elif:Page.status == "410" ?><?cs set:Page.judul = "Sudah tidak tersedia" ?><?cs
elif:Page.status == "411" ?><?cs set:Page.judul = "Panjang kiriman tidak disebut" ?><?cs
elif:Page.status == "413" ?><?cs set:Page.judul = "Kiriman terlalu besar" ?><?cs
elif:Page.status == "429" ?><?cs set:Page.judul = "Terlalu banyak permintaan" ?><?cs
elif:Page.status == "503" ?><?cs set:Page.judul = "Layanan sedang sibuk" ?><?cs
elif:Page.status == "507" ?><?cs set:Page.judul = "Ruang penyimpanan penuh" ?><?cs
else ?><?cs set:Page.judul = "Terjadi kesalahan di server" ?><?cs
/if ?>
