<?cs # Choices of posts, included by the pages that ask for them. ?><?cs
def:pilihan_jenis_jabatan(nilai) ?><?cs call:pilihan_buka("jenis_jabatan", "Jenis jabatan", "", "1") ?><?cs
call:pilihan("jenis_jabatan", "", "Pilih …", nilai) ?><?cs
call:pilihan("jenis_jabatan", "PELAKSANA", "Pelaksana", nilai) ?><?cs
call:pilihan("jenis_jabatan", "FUNGSIONAL", "Jabatan Fungsional", nilai) ?><?cs
call:pilihan("jenis_jabatan", "PENGAWAS", "Pengawas", nilai) ?><?cs
call:pilihan("jenis_jabatan", "ADMINISTRATOR", "Administrator", nilai) ?><?cs
call:pilihan("jenis_jabatan", "JPT_PRATAMA", "JPT Pratama", nilai) ?><?cs
call:pilihan("jenis_jabatan", "JPT_MADYA", "JPT Madya", nilai) ?><?cs
call:pilihan("jenis_jabatan", "JPT_UTAMA", "JPT Utama", nilai) ?><?cs
call:pilihan("jenis_jabatan", "PEJABAT_NEGARA", "Pejabat Negara", nilai) ?><?cs call:pilihan_tutup("jenis_jabatan") ?><?cs /def ?><?cs
def:pilihan_jenjang(nilai) ?><?cs call:pilihan_buka("jenjang", "Jenjang", "Hanya untuk Jabatan Fungsional.", "") ?><?cs
call:pilihan("jenjang", "TANPA_JENJANG", "Tanpa jenjang", nilai) ?><?cs
call:pilihan("jenjang", "PEMULA", "Pemula", nilai) ?><?cs
call:pilihan("jenjang", "TERAMPIL", "Terampil", nilai) ?><?cs
call:pilihan("jenjang", "MAHIR", "Mahir", nilai) ?><?cs
call:pilihan("jenjang", "PENYELIA", "Penyelia", nilai) ?><?cs
call:pilihan("jenjang", "AHLI_PERTAMA", "Ahli Pertama", nilai) ?><?cs
call:pilihan("jenjang", "AHLI_MUDA", "Ahli Muda", nilai) ?><?cs
call:pilihan("jenjang", "AHLI_MADYA", "Ahli Madya", nilai) ?><?cs
call:pilihan("jenjang", "AHLI_UTAMA", "Ahli Utama", nilai) ?><?cs call:pilihan_tutup("jenjang") ?><?cs /def ?>
