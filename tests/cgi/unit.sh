#!/bin/sh
# The dated tree of units: see, add, rename, move, close (S-28)
. tests/lib/tap.sh
. tests/lib/cgi.sh

RINA=198902142014022003
NURUL=199402172019032008

sebagai admin
masuk "$RINA"
get unit
expect 'Kementerian Pesona Nusantara</a>' "the tree begins with the top unit"
kpn=$(sed -n 's/.*unit\/lihat?id=\([0-9a-z]\{26\}\).*Kementerian Pesona.*/\1/p' \
    "$T/body" | head -n 1)
get unit/lihat "id=$kpn"
expect 'Deputi Bidang Penyelenggaraan Acara</a>' "a unit shows those below it"
expect '<dt>Kode</dt><dd>KPN</dd>' "and its code"

get unit/pohon
is "$status" 200 "the whole tree is one page"
expect '<ul><li><a href="/cgi-bin/unit/lihat?id=[0-9a-z]*&amp;tanggal=[0-9-]*">' "a unit stands below the one above it"
expect 'Direktorat Acara Daerah</a> <span class="sumber">D2.1 · Larasati Puspaningrum · [1-9][0-9]* pegawai' "with leader and head count"
expect 'dengan semua unit di bawahnya' "and the sum with those below"
get unit/pohon "id=$kpn&tanggal=1990-01-01"
expect_not 'Direktorat Acara Daerah' "the tree is that of the day"

get unit/baru "id=$kpn"
expect 'name="induk" value="KPN"' "a new unit is offered below the one shown"
post unit/baru "kode=X1&nama=Pusat+%3CData%3E&jenis=Pusat&induk=KPN&mulai=2026-01-01"
goes /cgi-bin/unit/lihat "a unit is added"
x1=$(echo "$location" | sed 's/.*id=\([0-9a-z]\{26\}\).*/\1/')
get unit/lihat "id=$x1"
expect 'Pusat &lt;Data&gt;</h1>' "what was typed is shown as text"
get unit/baru "id=$kpn"
post unit/baru "kode=X1&nama=Pusat+Lain&induk=KPN&mulai=2026-01-01"
expect 'sudah ada yang sama' "a code is not given twice"
post unit/baru "kode=X2&nama=Pusat+Lain&induk=TIADA&mulai=2026-01-01"
expect 'tidak ditemukan' "an unknown unit above is refused at the field"
post unit/baru "kode=X2&nama=Pusat+Lain&induk=KPN&mulai=31-02-2026"
expect 'tanggal tidak dikenali' "a day that is none, too"
post_forged unit/baru "kode=X3&nama=Pusat+Lain&induk=KPN&mulai=2026-01-01"
is "$status" 403 "adding without the token is refused"

get unit/ubah "id=$x1"
rev=$(field rev)
post unit/ubah "id=$x1&rev=$rev&nama=Pusat+Data+dan+Informasi&jenis=Pusat&induk=KPN&mulai=2026-06-01"
goes /cgi-bin/unit/lihat "a unit gets another name from a day on"
get unit/lihat "id=$x1&tanggal=2026-05-31"
expect 'Pusat &lt;Data&gt;</h1>' "the day before it has the old one"
get unit/lihat "id=$x1&tanggal=2026-06-01"
expect 'Pusat Data dan Informasi</h1>' "on the day the new one"
get unit/ubah "id=$x1"
post unit/ubah "id=$x1&rev=$rev&nama=Pusat+Basi&jenis=Pusat&induk=KPN&mulai=2026-07-01"
is "$status" 409 "a form made before the change is refused"
expect 'Tersimpan sekarang' "and shows both texts"
get unit/ubah "id=$x1"
rev=$(field rev)
post unit/baru "kode=X1.1&nama=Bidang+Satu&induk=X1&mulai=2026-06-01"
x11=$(echo "$location" | sed 's/.*id=\([0-9a-z]\{26\}\).*/\1/')
get unit/ubah "id=$x1"
post unit/ubah "id=$x1&rev=$rev&nama=Pusat+Data&jenis=Pusat&induk=X1.1&mulai=2026-07-01"
expect 'lingkaran' "a unit does not come below its own child"
post_forged unit/ubah "id=$x1&rev=$rev&nama=Palsu&induk=KPN&mulai=2026-07-01"
is "$status" 403 "a change without the token is refused"

get unit/tutup "id=$x1"
post unit/tutup "id=$x1&rev=$rev&selesai=2026-12-31"
expect 'masih ada unit di bawahnya' "a unit with units below is not closed"
get unit/lihat "id=$kpn"
d21=$(sed -n 's/.*lihat?id=\([0-9a-z]\{26\}\).*Deputi Bidang.*/\1/p' "$T/body" |
    head -n 1)
get unit/tutup "id=$d21"
post unit/tutup "id=$d21&rev=$(field rev)&selesai=2026-12-31"
expect 'masih ada' "nor one with people"
get unit/tutup "id=$x11"
rev=$(field rev)
post_forged unit/tutup "id=$x11&rev=$rev&selesai=2026-12-31"
is "$status" 403 "closing without the token is refused"
post unit/tutup "id=$x11&rev=$rev&selesai=2026-12-31"
goes /cgi-bin/unit/lihat "an empty unit is closed"

sebagai pegawai
masuk "$NURUL"
get unit
is "$status" 403 "an employee does not see the administration of units"
bekas_admin unit/baru
post unit/baru "kode=Y1&nama=Unit+Saya&induk=KPN&mulai=2026-01-01"
is "$status" 403 "who is no admin adds none"
expect 'alasan="hak"\|alasan=""' "because of his rights, not of the token" "$T/err"
post unit/ubah "id=$x1&rev=1&nama=Unit+Saya&induk=KPN&mulai=2026-08-01"
is "$status" 403 "nor renames one"
post unit/tutup "id=$x1&rev=1&selesai=2026-12-31"
is "$status" 403 "nor closes one"
get unit/pohon
is "$status" 403 "who is no admin does not see the tree"
sebagai tamu
get unit
goes /cgi-bin/login "a stranger comes to the login page"
ends 0 "the data are whole afterwards" kinerja check
tap_end
