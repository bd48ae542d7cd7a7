#!/bin/sh
# Imports from the web: always tried first, then for good, by the worker
. tests/lib/tap.sh
. tests/lib/cgi.sh

RINA=198902142014022003
NURUL=199402172019032008

cat >"$T/unit.csv" <<'END'
kode,nama,kode_induk,jenis,mulai,selesai
Z1,Pusat Pelatihan,KPN,Pusat,2026-01-01,
Z1.1,Bidang Kurikulum,Z1,Bidang,2026-01-01,
Z9,Unit Yatim,TIDAKADA,Bidang,2026-01-01,
END

sebagai admin
masuk "$RINA"
get impor
expect 'Unggah berkas' "the list of imports offers an upload"
get impor/contoh jenis=IMPOR_PEGAWAI
expect '^Content-Disposition: attachment' "a sample comes as a file"
cp "$T/body" "$T/contoh.csv"
get impor/baru
unggah_csrf=AAAA unggah impor/baru berkas "$T/unit.csv" jenis=IMPOR_UNIT
is "$status" 403 "no upload without the token"
unset unggah_csrf
get impor/baru
unggah impor/baru berkas "$T/kinerja.hdf" jenis=IMPOR_UNIT
expect 'harus berkas .csv' "another kind of file is refused at the field"
unggah impor/baru berkas "$T/unit.csv"
is "$status" 422 "so is a file of no kind"
get impor/baru
unggah impor/baru berkas "$T/unit.csv" jenis=IMPOR_UNIT
goes /cgi-bin/impor/lihat "a file is taken to be tried"
id=$(echo "$location" | sed 's/.*id=\([0-9a-z]\{26\}\).*/\1/')
get impor/lihat "id=$id"
expect 'http-equiv="refresh" content="3"' "its page comes again by itself"
get impor/baru
post impor/jalankan "id=$id"
is "$status" 409 "it cannot be imported before it was tried"
kinerja kerja --sekali >"$T/kerja" 2>&1
get impor/lihat "id=$id"
expect 'Akan ditambah</dt><dd><strong>2</strong>' "the trial counts what would be added"
expect 'Ditolak</dt><dd><strong>1</strong>' "and what is refused"
expect 'TIDAKADA' "with the row and the reason"
expect_not 'http-equiv="refresh"' "a finished job's page stays"
get unit
kpn=$(sed -n 's/.*lihat?id=\([0-9a-z]\{26\}\).*/\1/p' "$T/body" | head -n 1)
get unit/lihat "id=$kpn"
expect_not 'Pusat Pelatihan' "a trial changes nothing"

get impor/lihat "id=$id"
post_forged impor/jalankan "id=$id"
is "$status" 403 "nothing is imported without the token"
get impor/lihat "id=$id"
post impor/jalankan "id=$id"
goes /cgi-bin/impor/lihat "the tried file is imported"
run=$(echo "$location" | sed 's/.*id=\([0-9a-z]\{26\}\).*/\1/')
kinerja kerja --sekali >"$T/kerja" 2>&1
get impor/lihat "id=$run"
expect 'Ditambah</dt><dd><strong>2</strong>' "the result counts what was added"
get unit/lihat "id=$kpn"
expect 'Pusat Pelatihan' "and the units are there"
get impor/lihat "id=$run"
expect_not 'Jalankan impor' "a finished import is not offered again"

# The same file again: nothing to do.
get impor/baru
unggah impor/baru berkas "$T/unit.csv" jenis=IMPOR_UNIT
id2=$(echo "$location" | sed 's/.*id=\([0-9a-z]\{26\}\).*/\1/')
kinerja kerja --sekali >"$T/kerja" 2>&1
get impor/lihat "id=$id2"
expect 'Tidak berubah</dt><dd><strong>2</strong>' "the same file again changes nothing"

printf 'PK\003\004 bukan buku kerja' >"$T/rusak.xlsx"
get impor/baru
unggah impor/baru berkas "$T/rusak.xlsx" jenis=IMPOR_PEGAWAI
id3=$(echo "$location" | sed 's/.*id=\([0-9a-z]\{26\}\).*/\1/')
kinerja kerja --sekali >"$T/kerja" 2>&1
get impor/lihat "id=$id3"
expect 'Berkas ditolak; tidak ada data yang berubah' "a broken file is refused whole"
get impor/baru
unggah impor/baru berkas "$T/contoh.csv" jenis=IMPOR_PEGAWAI
id4=$(echo "$location" | sed 's/.*id=\([0-9a-z]\{26\}\).*/\1/')
kinerja kerja --sekali >"$T/kerja" 2>&1
get impor/lihat "id=$id4"
expect_not 'Berkas ditolak' "the sample is a file the importer reads"

# What no page lets him do, a file does not do for him (BZ-4).
cat >"$T/sendiri.csv" <<END
nip,nama,jabatan,jenis_jabatan,kode_unit,pimpinan,nip_atasan
$RINA,Rina Wulandari,Kepala Biro SDM,JPT_PRATAMA,SDM,ya,
$NURUL,,,,,,$RINA
END
get impor/baru
unggah impor/baru berkas "$T/sendiri.csv" jenis=IMPOR_PEGAWAI
id5=$(echo "$location" | sed 's/.*id=\([0-9a-z]\{26\}\).*/\1/')
kinerja kerja --sekali >"$T/kerja" 2>&1
get impor/lihat "id=$id5"
expect 'Ditolak</dt><dd><strong>2</strong>' \
    "an administrator imports no post for himself, and nobody below himself"
expect 'kewenangan Anda sendiri' "and is told that another one must"

# Rights are those of the moment it runs, not of the upload (AZ-5).
kinerja admin add 198603212010121005 >/dev/null 2>&1
sebagai bekas
masuk 198603212010121005
get impor/baru
printf 'kode,nama\nD2.1,Direktorat Salah Nama\n' >"$T/salah.csv"
unggah impor/baru berkas "$T/salah.csv" jenis=IMPOR_UNIT
id6=$(echo "$location" | sed 's/.*id=\([0-9a-z]\{26\}\).*/\1/')
kinerja kerja --sekali >"$T/kerja" 2>&1
get impor/lihat "id=$id6"
post impor/jalankan "id=$id6"
id7=$(echo "$location" | sed 's/.*id=\([0-9a-z]\{26\}\).*/\1/')
sebagai atas
masuk "$RINA"
get peran/ubah p=198603212010121005
post peran/cabut 'p=198603212010121005&peran=ADMIN_INSTANSI&lingkup='
kinerja kerja --sekali >"$T/kerja" 2>&1
get impor/lihat "id=$id7"
expect 'tidak lagi berwenang' \
    "an import waiting when its uploader loses the role does not run"
kinerja export units >"$T/units" 2>/dev/null
expect_not 'Salah Nama' "and changes nothing" "$T/units"

sebagai nurul
masuk "$NURUL"
get impor/lihat "id=$id"
is "$status" 403 "an employee sees no import"
bekas_admin impor/baru
unggah impor/baru berkas "$T/unit.csv" jenis=IMPOR_UNIT
is "$status" 403 "who is no admin any more uploads none"
post impor/jalankan "id=$id"
is "$status" 403 "and runs none"
expect 'alasan="hak"\|alasan=""' "because of his rights, not of the token" "$T/err"
ends 0 "the data are whole afterwards" kinerja check
tap_end
