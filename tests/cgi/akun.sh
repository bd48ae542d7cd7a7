#!/bin/sh
# Accounts and roles: codes, on and off, sessions, who may what (AU, SE, AZ)
. tests/lib/tap.sh
. tests/lib/cgi.sh

RINA=198902142014022003		# admin
NURUL=199402172019032008	# D2.1
DIMAS=198603212010121005	# D2.1, will be ADMIN_UNIT of it
INDAH=196803071993082001	# D2.4: outside

sebagai admin
masuk "$RINA"
get akun 'q=hap+nur'
expect 'Nurul Hapsari</a>' "an account is found by the beginnings of a name"
get akun 'q=19940217'
expect 'Nurul Hapsari</a>' "and by the beginning of the number"
get akun 'q=tidakadaorangnya'
expect 'Tidak ditemukan' "who is not there is said not to be"

# ------------------------------------------------------------------- roles
get peran/ubah "p=$DIMAS"
post peran/beri "p=$DIMAS&peran=ADMIN_UNIT&unit="
expect 'wajib diisi' "an ADMIN_UNIT needs his unit"
post_forged peran/beri "p=$DIMAS&peran=ADMIN_UNIT&unit=D2.1"
is "$status" 403 "a role is not given without the token"
post peran/beri "p=$DIMAS&peran=ADMIN_UNIT&unit=D2.1"
goes "/cgi-bin/peran/ubah?p=$DIMAS&pesan=setuju-diminta" \
    "the admin asks for a role with its scope"
get peran/ubah "p=$DIMAS"
expect 'Menunggu admin kedua' "it waits for a second admin (AZ-6)"
expect_not 'Direktorat Acara Daerah dan unit di bawahnya' "and is not held yet"
post peran/beri "p=$DIMAS&peran=ADMIN_UNIT&unit=D2.1"
expect 'masih menunggu admin kedua' "the same is not asked for twice"
get setuju
expect 'Menunggu admin instansi lain' "who asked cannot say yes himself"
minta=$(field id)
post setuju/ya "id=$minta"
is "$status" 403 "not even with a form of his own making"
expect 'Anda sendiri yang meminta' "and he is told why"
kinerja admin add "$INDAH" >"$T/link" 2>/dev/null
sebagai kedua
masuk "$INDAH"
get setuju
expect 'Setujui<span' "a second admin is asked"
expect 'Dimas Aryasatya' "and sees whom it is about"
post_forged setuju/ya "id=$minta"
is "$status" 403 "nothing is confirmed without the token"
cp "$T/form" "$T/form.lain"
get setuju
post setuju/ya "id=$minta"
goes '/cgi-bin/setuju?pesan=setuju-peran' "the second admin confirms it"
get setuju
expect_not 'Setujui<span' "it is no longer offered"
cp "$T/form.lain" "$T/form"
post setuju/ya "id=$minta"
is "$status" 409 "what is decided is not decided again, from another window"
sebagai admin
get beranda
expect 'menyetujui permintaan Anda' "who asked is told"
get peran/ubah "p=$DIMAS"
expect 'Direktorat Acara Daerah dan unit di bawahnya' "the page shows it"
post peran/beri "p=$DIMAS&peran=ADMIN_UNIT&unit=D2.1"
expect 'sudah ada yang sama' "the same role is not given twice"
get peran
expect 'Dimas Aryasatya' "the list of holders names him"
get peran/ubah "p=$RINA"
is "$status" 404 "nobody changes his own roles"

# No second one: refused, withdrawn, by who has lost his right.
get peran/ubah "p=$NURUL"
post peran/beri "p=$NURUL&peran=AUDITOR"
get setuju
minta=$(field id)
sebagai kedua
get setuju
post_forged setuju/tolak "id=$minta"
is "$status" 403 "nothing is refused without the token"
post setuju/tarik "id=$minta"
is "$status" 404 "nobody withdraws what another asked for"
post setuju/tolak "id=$minta"
goes '/cgi-bin/setuju?pesan=setuju-ditolak' "a second admin refuses"
sebagai admin
get peran/ubah "p=$NURUL"
expect 'Tidak memegang peran' "and no role is given"
post peran/beri "p=$NURUL&peran=AUDITOR"
get setuju
minta=$(field id)
post_forged setuju/tarik "id=$minta"
is "$status" 403 "nothing is withdrawn without the token"
post setuju/tarik "id=$minta"
goes '/cgi-bin/setuju?pesan=setuju-ditarik' "who asked takes it back"
sebagai nurul
masuk "$NURUL"
get setuju
is "$status" 403 "who is no admin sees no requests"

# ---------------------------------------- a code for an administrator (AZ-6)
sebagai admin
get akun/lihat "p=$INDAH"
expect 'admin instansi lain harus menyetujui' \
    "for the account of an admin the page says that it takes two"
post akun/kode "p=$INDAH"
goes "/cgi-bin/akun/lihat?p=$INDAH&pesan=setuju-diminta" \
    "a code for him is asked for"
expect_not '<code>' "and not shown"
sebagai kedua
get beranda
expect 'meminta kode pemulihan untuk akun Anda' "its owner hears of it at once"
get setuju
expect_not 'Setujui<span' "the owner himself confirms nothing"
post setuju/ya "id=$(sed -n 's/.*id=\([0-9a-z]\{26\}\).*/\1/p' "$T/body")$minta"
is_not "$status" 200 "nor gets the code"
kinerja admin add "$DIMAS" >"$T/link" 2>/dev/null
sebagai ketiga
masuk "$DIMAS"
get setuju
post setuju/ya "id=$(field id)"
is "$status" 200 "a third admin confirms"
expect '<code>[A-Za-z0-9_-]\{27\}</code>' "and has the code, once"
sebagai admin
get peran/ubah "p=$DIMAS"
post peran/cabut "p=$DIMAS&peran=ADMIN_INSTANSI&lingkup="
goes /cgi-bin/peran/ubah "one admin alone may take a role away"
get akun/lihat "p=$INDAH"
post akun/kode "p=$INDAH"
get setuju
minta=$(field id)
sebagai kedua
get peran/ubah "p=$RINA"
post peran/cabut "p=$RINA&peran=ADMIN_INSTANSI&lingkup="
kinerja admin add "$DIMAS" >"$T/link" 2>/dev/null
sebagai ketiga
get setuju
post setuju/ya "id=$minta"
is "$status" 409 "what somebody asked for who is no admin any more is void"
expect 'tidak lagi berwenang' "and the page says so"
sebagai kedua
get peran/ubah "p=$DIMAS"
post peran/cabut "p=$DIMAS&peran=ADMIN_INSTANSI&lingkup="
kinerja admin add "$RINA" >"$T/link" 2>/dev/null
sebagai admin
masuk "$RINA"
get peran/ubah "p=$INDAH"
post peran/cabut "p=$INDAH&peran=ADMIN_INSTANSI&lingkup="
goes /cgi-bin/peran/ubah "and all is as it was"

# ------------------------------------------------- reset codes: three an hour
FAJAR=199510102020121003
get akun 'q=fajar'
FAJAR=$(sed -n 's/.*akun\/lihat?p=\([0-9]*\).*/\1/p' "$T/body" | head -n 1)
for i in 1 2 3; do
	get akun/lihat "p=$FAJAR"
	post akun/kode "p=$FAJAR"
done
is "$status" 200 "three reset codes in an hour are made (AU-8)"
get akun/lihat "p=$FAJAR"
post akun/kode "p=$FAJAR"
is "$status" 429 "the fourth is not"
expect 'tiga kode pemulihan dalam satu jam' "and the page says when to come back"

# -------------------------------------------------------- what a unit's admin may
sebagai unit
masuk "$DIMAS"
get beranda
expect 'mengubah peran akun Anda' "who got a role finds a notice"
get akun 'q=199402'
expect 'Nurul Hapsari</a>' "an ADMIN_UNIT finds those of his unit"
get akun "q=$INDAH"
expect_not 'Indah Pratama' "and nobody outside it"
get akun/lihat "p=$NURUL"
is "$status" 200 "he sees an account of his unit"
post akun/kode "p=$INDAH"
is "$status" 404 "he makes no code for one outside"
post akun/aktif "p=$INDAH"
is "$status" 404 "disables nobody outside"
post akun/sesi "p=$INDAH"
is "$status" 404 "ends no session outside"
get akun/lihat "p=$INDAH"
is "$status" 404 "and does not see the account"
get pegawai/lihat "p=$INDAH"
is "$status" 404 "nor the person"
get akun/lihat "p=$NURUL"
post akun/kode "p=$RINA"
is "$status" 404 "he makes no code for an administrator"
get peran/ubah "p=$NURUL"
is "$status" 403 "and gives no roles"
get impor
is "$status" 403 "and imports nothing"
get akun/lihat "p=$NURUL"
post_forged akun/kode "p=$NURUL"
is "$status" 403 "no code without the token"
post akun/kode "p=$NURUL"
is "$status" 200 "he makes one for a member of his unit"
expect '<code>[A-Za-z0-9_-]\{27\}</code>' "which is shown once"
sebagai nurul
masuk "$NURUL"
get beranda
expect 'membuat kode pemulihan untuk akun Anda' "the owner hears of the code before it is used"
sebagai unit
get akun/lihat "p=$NURUL"

# -------------------------------------------------------- disabling ends sessions
sebagai nurul
masuk "$NURUL"
get beranda
is "$status" 200 "somebody is signed in"
sebagai unit
get akun/lihat "p=$NURUL"
post_forged akun/aktif "p=$NURUL"
is "$status" 403 "an account is not disabled without the token"
post akun/sesi "p=$NURUL"
goes /cgi-bin/akun/lihat "the admin ends all his sessions"
sebagai nurul
get beranda
goes /cgi-bin/login "he is out with his next request"
masuk "$NURUL"
sebagai unit
get akun/lihat "p=$NURUL"
post_forged akun/sesi "p=$NURUL"
is "$status" 403 "sessions are not ended without the token"
# From the page as it was before, with its nonce.
post akun/sesi "p=$NURUL"
goes /cgi-bin/akun/lihat "a form of the page is sent"
post akun/aktif "p=$NURUL"
goes '/cgi-bin/akun/lihat?p='$NURUL'&pesan=akun-dinonaktifkan' \
    "another form of the same page is carried out, too: the account is disabled"
sebagai nurul
get beranda
goes /cgi-bin/login "the session is over at once"
sebagai unit
get akun/lihat "p=$NURUL"
post akun/kode "p=$NURUL"
is "$status" 409 "a disabled account gets no code"
get akun/lihat "p=$NURUL"
post akun/aktif "p=$NURUL&aktif=1"
goes /cgi-bin/akun/lihat "it is enabled again"

# ------------------------------------------------------------ codes of a unit
sebagai admin
get pegawai/baru
post pegawai/baru "nomor=199003152015031009&nama=Pegawai+Baru&jenis=PNS&golongan=III/a&unit=D2.1&jabatan=Pengolah+Data&jenis_jabatan=PELAKSANA&mulai=2026-01-02"
goes /cgi-bin/pegawai/lihat "a new person is added"
get unit
kpn=$(sed -n 's/.*lihat?id=\([0-9a-z]\{26\}\).*/\1/p' "$T/body" | head -n 1)
get unit/lihat "id=$kpn"
d2=$(sed -n 's/.*lihat?id=\([0-9a-z]\{26\}\).*Deputi Bidang.*/\1/p' "$T/body" | head -n 1)
get unit/lihat "id=$d2"
d21=$(sed -n 's/.*lihat?id=\([0-9a-z]\{26\}\).*Acara Daerah<.*/\1/p' "$T/body" | head -n 1)
get akun/unit "id=$d21"
expect '<strong>1 pegawai</strong> unit ini belum punya kata sandi' \
    "the unit's page counts those without a password"
post_forged akun/unit "id=$d21"
is "$status" 403 "no codes of a unit without the token"
post akun/unit "id=$d21"
is "$(grep -c '<code>[A-Za-z0-9_-]\{27\}</code>' "$T/body")" 1 \
    "one sheet with a code for each of them, and for nobody else"
kode=$(grep -o '<code>[A-Za-z0-9_-]\{27\}</code>' "$T/body" | sed 's/<[^>]*>//g')
sebagai baru
get login/aktivasi "nip=199003152015031009&kode=$kode"
post login/aktivasi "nip=199003152015031009&kode=$kode&sandi_baru=pagi+jingga+rendang&sandi_ulang=pagi+jingga+rendang"
goes /cgi-bin/beranda "the new person makes a password with it and is in"
get beranda
expect_not 'Kata sandi akun Anda diganti' "and finds no alarm: there was none before"

# Who has no NIP, as a minister, has a number with letters.
sebagai admin
get pegawai/baru
post pegawai/baru "nomor=PN-0042&nama=Wakil+Menteri&jenis=NON_ASN&golongan=&unit=KPN&jabatan=Wakil+Menteri&jenis_jabatan=PEJABAT_NEGARA&mulai=2026-01-02"
goes /cgi-bin/pegawai/lihat "somebody without a NIP is added"
wamen=$(echo "$location" | sed 's/.*p=\([0-9]*\).*/\1/')
get akun/lihat "p=$wamen"
post akun/kode "p=$wamen"
kode=$(grep -o '<code>[A-Za-z0-9_-]\{27\}</code>' "$T/body" | sed 's/<[^>]*>//g')
sebagai wamen
get login/aktivasi
post login/aktivasi "nip=PN-0042&kode=$kode&sandi_baru=senja+ungu+rendang&sandi_ulang=senja+ungu+rendang"
goes /cgi-bin/beranda "makes a password with a code"
masuk PN-0042 'senja ungu rendang'
goes /cgi-bin/beranda "and signs in with the number he has"
# ---------------------------------------------------------- a role taken away
sebagai admin
get peran/ubah "p=$DIMAS"
post_forged peran/cabut "p=$DIMAS&peran=ADMIN_UNIT&lingkup=$d21"
is "$status" 403 "a role is not taken away without the token"
post peran/cabut "p=$DIMAS&peran=ADMIN_UNIT&lingkup=$d21"
goes /cgi-bin/peran/ubah "the admin takes the role away"
sebagai unit
get akun
is "$status" 403 "its rights are gone with the next request"

# ---------------------------------------------- who is no admin (any more)
bekas_admin akun/lihat "p=$NURUL"
post akun/unit "id=$d21"
is "$status" 403 "who is no admin makes no codes for a unit"
expect 'alasan="hak"\|alasan=""' "because of his rights, not of the token" "$T/err"
post akun/kode "p=$NURUL"
is "$status" 403 "nor for a person"
post akun/aktif "p=$NURUL"
is "$status" 403 "nor disables an account"
post akun/sesi "p=$NURUL"
is "$status" 404 "nor ends another one's sessions"
bekas_admin peran/ubah "p=$NURUL"
post peran/beri "p=$NURUL&peran=AUDITOR"
is "$status" 403 "nor gives roles"
post peran/cabut "p=$RINA&peran=ADMIN_INSTANSI&lingkup="
is "$status" 403 "nor takes one away"
ends 0 "the audit trail is whole" kinerja audit verify
ends 0 "and the data are" kinerja check
tap_end
