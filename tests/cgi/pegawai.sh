#!/bin/sh
# People: found, corrected, added; posts and superiors with dates (S-29, S-30)
. tests/lib/tap.sh
. tests/lib/cgi.sh

RINA=198902142014022003		# admin
NURUL=199402172019032008	# D2.1
DIMAS=198603212010121005	# D2.1
LARAS=197405121999032002	# leads D2.1
INDAH=196803071993082001	# leads D2.4
rows() { grep -c '<tr><td data-label="Atasan"' "$T/body"; }

sebagai admin
masuk "$RINA"
get pegawai 'q=puspan+lar'
expect 'Larasati Puspaningrum</a>' "words of a name are found in any order"
get pegawai 'q=1974+0512'
expect 'Larasati Puspaningrum</a>' "and the beginning of a NIP, blanks or not"
get pegawai/lihat "p=$NURUL"
expect 'Analis Kebijakan Ahli Pertama' "a person shows his post"
expect 'Larasati Puspaningrum' "and who rates him"
get pegawai/lihat 'p=123456789012345678'
is "$status" 404 "nobody is nobody"

# -------------------------------------------------------------- corrections
get pegawai/ubah "p=$NURUL"
rev=$(field rev)
data="p=$NURUL&rev=$rev&golongan=III/b&kedudukan=01&surel=nurul%40contoh.go.id&lahir=1994-02-17"
post_forged pegawai/ubah "$data&nama=Palsu"
is "$status" 403 "no correction without the token"
post pegawai/ubah "$data&nama="
expect 'Wajib diisi\|wajib diisi' "a person has a name"
post pegawai/ubah "p=$NURUL&rev=$rev&nama=Nurul+Hapsari&golongan=V/z&kedudukan=01&surel=bukan&lahir="
expect 'Ada 2 hal' "a golongan and an address that are none are named"
post pegawai/ubah "$data&nama=Nurul+Hapsari%2C+S.Sos."
goes /cgi-bin/pegawai/lihat "data are corrected"
get pegawai/lihat "p=$NURUL"
expect '<h1>Nurul Hapsari, S.Sos.</h1>' "and shown"
get pegawai/ubah "p=$NURUL"
post pegawai/ubah "$data&nama=Nama+Basi"
is "$status" 409 "a form made before is refused"
expect 'Nama Basi' "what was typed is kept on it"
sebagai nurul
masuk "$NURUL"
get beranda
expect 'mengubah data kepegawaian Anda' "the person finds a notice"

# -------------------------------------------------------------------- posts
sebagai admin
get jabatan/baru "p=$NURUL"
rev=$(field rev)
post="p=$NURUL&rev=$rev&unit=D2.2&jabatan=Direktur+Acara+Nasional&jenis_jabatan=JPT_PRATAMA&jenjang=TANPA_JENJANG&pimpinan=1"
post_forged jabatan/baru "$post&penugasan=PLT&sk=SK-1&mulai=2026-11-01&selesai=2026-11-30"
is "$status" 403 "no post without the token"
post jabatan/baru "$post&penugasan=PLT&mulai=2026-11-01"
expect 'Nomor keputusan' "an acting post needs its decree"
expect '#f-selesai' "and its end"
post jabatan/baru "$post&penugasan=PLT&sk=SK-1&mulai=2026-11-01&selesai=2026-10-30"
expect 'mendahului tanggal awal' "which is not before it begins"
post jabatan/baru "$post&penugasan=PLT&sk=SK-1%2F2026&mulai=2026-11-01&selesai=2026-12-30"
goes /cgi-bin/pegawai/lihat "a Plt. is appointed beside the definitive post"
get pegawai/lihat "p=$NURUL"
expect 'Plt. Direktur Acara Nasional' "the page shows it"
id=$(sed -n 's/.*jabatan\/akhiri?p=[0-9]*&amp;id=\([0-9a-z]\{26\}\).*Acara Nasional.*/\1/p' "$T/body" | head -n 1)
get jabatan/akhiri "p=$NURUL&id=$id"
rev=$(field rev)
post_forged jabatan/akhiri "p=$NURUL&id=$id&rev=$rev&selesai=2026-11-15"
is "$status" 403 "no end of a post without the token"
post jabatan/akhiri "p=$NURUL&id=$id&rev=$rev&selesai=2026-10-15"
is "$status" 422 "a post does not end before it began"
post jabatan/akhiri "p=$NURUL&id=$id&rev=$rev&selesai=2026-11-15"
goes /cgi-bin/pegawai/lihat "a post is ended"
get jabatan/akhiri "p=$DIMAS&id=$id"
is "$status" 404 "the post of one is not found under another"

# --------------------------------------------------------------- superiors
get jabatan/atasan "p=$NURUL"
rev=$(field rev)
post_forged jabatan/atasan "p=$NURUL&rev=$rev&nomor=$INDAH&mulai=2026-12-01"
is "$status" 403 "no superior without the token"
post jabatan/atasan "p=$NURUL&rev=$rev&nomor=$NURUL&mulai=2026-12-01"
expect 'lingkaran' "nobody is his own superior"
post jabatan/atasan "p=$NURUL&rev=$rev&nomor=$DIMAS&mulai=2026-12-01"
expect 'tidak memimpin unit\|di bawah pengawas' \
    "one who leads no unit needs a written delegation"
post jabatan/atasan "p=$NURUL&rev=$rev&nomor=$DIMAS&mulai=2026-12-01&delegasi=1"
expect '#f-sk' "which has a number"
post jabatan/atasan "p=$NURUL&rev=$rev&nomor=$RINA&mulai=2026-12-01&delegasi=1&sk=SK-9&selesai=2026-12-31"
expect 'diri sendiri sebagai penilai' \
    "an administrator makes nobody his own subordinate (BZ-4)"
post jabatan/atasan "p=$RINA&rev=1&nomor=$INDAH&mulai=2026-12-01"
is "$status" 404 "nor does he choose who rates himself"
post jabatan/atasan "p=$NURUL&rev=$rev&nomor=199999999999999999&mulai=2026-12-01"
expect 'tidak ditemukan' "an unknown superior is refused at the field"
post jabatan/atasan "p=$NURUL&rev=$rev&nomor=$INDAH&mulai=2026-12-01"
goes /cgi-bin/pegawai/lihat "the superior is set from a day on"
get pegawai/lihat "p=$NURUL"
expect 'sebagai pimpinan Direktorat Standar dan Mutu Acara' "by the office he holds"
is "$(rows)" 2 "the one before stays in the list"
get jabatan/atasan "p=$LARAS"
post jabatan/atasan "p=$LARAS&rev=$(field rev)&nomor=$LARAS&mulai=2026-12-01"
expect 'lingkaran' "a circle is refused"
sebagai nurul
get beranda
expect 'mengubah Pejabat Penilai Kinerja Anda' "the person finds a notice"

# ---------------------------------------------------------------- new people
sebagai admin
get pegawai/baru
orang="nama=Orang+Baru&jenis=PNS&unit=D2.1&jabatan=Pengolah+Data&jenis_jabatan=PELAKSANA&mulai=2026-01-02"
post_forged pegawai/baru "nomor=199003152015031009&$orang"
is "$status" 403 "nobody is added without the token"
post pegawai/baru "nomor=199013152015031009&$orang"
expect 'tanggal lahir yang mungkin' "a NIP with an impossible day is refused with why"
post pegawai/baru "nomor=199003152015039009&$orang"
is "$status" 422 "and one with an impossible serial or sex"
post pegawai/baru "nomor=$NURUL&$orang"
expect 'sudah ada yang sama' "a number is not given twice"
post pegawai/baru "nomor=199003152015031009&$orang"
goes /cgi-bin/pegawai/lihat?p=199003152015031009 "a person is added with a post"

# -------------------------------------------------------- ADMIN_UNIT, others
get peran/ubah "p=$DIMAS"
beri_peran "$DIMAS" ADMIN_UNIT D2.1
sebagai unit
masuk "$DIMAS"
get pegawai "q=Indah"
expect_not 'Indah Pratama' "an ADMIN_UNIT finds nobody outside his tree"
get pegawai/ubah "p=$NURUL"
post pegawai/ubah "p=$INDAH&rev=1&nama=Palsu+Palsu&golongan=&kedudukan=01&surel=&lahir="
is "$status" 404 "and corrects nobody there"
get jabatan/baru "p=199003152015031009"
rev=$(field rev)
post jabatan/baru "p=$INDAH&rev=1&unit=D2.1&jabatan=Staf+Saya&jenis_jabatan=PELAKSANA&jenjang=TANPA_JENJANG&penugasan=DEFINITIF&mulai=2026-12-01"
is "$status" 404 "gives nobody there a post"
post jabatan/baru "p=199003152015031009&rev=$rev&unit=D2.4&jabatan=Staf+Sana&jenis_jabatan=PELAKSANA&jenjang=TANPA_JENJANG&penugasan=DEFINITIF&mulai=2026-12-01"
expect 'di luar wewenang' "nor one of his own a post in a unit outside"
post jabatan/akhiri "p=$INDAH&id=$id&rev=1&selesai=2026-12-31"
is "$status" 404 "ends no post there"
post jabatan/atasan "p=$INDAH&rev=1&nomor=$LARAS&mulai=2026-12-01"
is "$status" 404 "sets no superior there"
get pegawai/baru
post pegawai/baru "nomor=199103152016031009&nama=Orang+Luar&jenis=PNS&unit=D2.4&jabatan=Pengolah+Data&jenis_jabatan=PELAKSANA&mulai=2026-01-02"
is "$status" 403 "and adds nobody there"
expect 'tidak mencakup unit kerja' "with the reason in words"
post pegawai/ubah "p=$DIMAS&rev=1&nama=Saya+Sendiri&golongan=&kedudukan=01&surel=&lahir="
is_not "$status" 303 "nobody corrects himself (BZ-4)"

sebagai nurul
get pegawai "q=Indah"
is "$status" 403 "an employee has no search of people"
sebagai tamu
get pegawai/lihat "p=$NURUL"
goes /cgi-bin/login "a stranger comes to the login page"
ends 0 "the data are whole afterwards" kinerja check
ends 0 "and the audit trail is" kinerja audit verify
tap_end
