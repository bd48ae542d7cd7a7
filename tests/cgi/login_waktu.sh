#!/bin/sh
# What time does to logins: waiting ends, codes and sessions expire
. tests/lib/tap.sh
. tests/lib/cgi.sh

RINA=198902142014022003
NURUL=199402172019032008
PROGRAMS=$B/test/cgi-bin
CLOCK=$data/clock
minutes() { echo $(($1 * 60000)) >"$CLOCK"; }
S=$(url "$SANDI")
baru='sandi_baru=kuda+terbang+jingga&sandi_ulang=kuda+terbang+jingga'

minutes 0
sebagai coba
for i in 1 2 3 4 5; do
	get login
	post login "nip=$NURUL&sandi=salah+salah+$i"
done
post login "nip=$NURUL&sandi=$S"
is "$status" 429 "after five wrong passwords one waits"
minutes 1
get login
post login "nip=$NURUL&sandi=salah+salah+6"
is "$status" 422 "after a minute there is one more try"
post login "nip=$NURUL&sandi=$S"
expect 'Tunggu <strong>2 menit' "then the wait is two minutes"
minutes 4
get login
post login "nip=$NURUL&sandi=$S"
goes /cgi-bin/beranda "the right password afterwards signs in"

sebagai admin
masuk "$RINA"
get akun/lihat "p=$NURUL"
post akun/kode "p=$NURUL"
kode=$(grep -o '<code>[A-Za-z0-9_-]\{27\}</code>' "$T/body" | sed 's/<[^>]*>//g')
minutes $((5 + 24 * 60))
sebagai pulih
get login/aktivasi "nip=$NURUL&kode=$kode"
post login/aktivasi "nip=$NURUL&kode=$kode&$baru"
expect 'lewat waktunya' "a reset code ends after 24 hours (AU-11)"
sebagai admin
get akun
goes /cgi-bin/login "a session ends by itself"
masuk "$RINA"
get akun/lihat "p=$NURUL"
post akun/kode "p=$NURUL"
kode=$(grep -o '<code>[A-Za-z0-9_-]\{27\}</code>' "$T/body" | sed 's/<[^>]*>//g')
minutes $((4 + 48 * 60))
sebagai pulih
get login/aktivasi "nip=$NURUL&kode=$kode"
post login/aktivasi "nip=$NURUL&kode=$kode&$baru"
goes /cgi-bin/beranda "an hour earlier it is still good"
minutes $((4 + 48 * 60 + 29))
get beranda
is "$status" 200 "29 minutes of quiet do not end a session (SE-3)"
minutes $((4 + 48 * 60 + 29 + 31))
get beranda
goes /cgi-bin/login "31 minutes do"

# What was typed when the session expired comes back (architecture 19).
masuk "$NURUL" 'kuda terbang jingga'
get login/sesi
minutes $((4 + 48 * 60 + 120))
post login/sesi/akhiri ''
goes '/cgi-bin/login?lanjut=' "a form sent too late is kept, not carried out"

# Who administers has half the time (SE-3).
sebagai admin
masuk "$RINA"
get login/sesi
expect 'setelah 15 menit tanpa kegiatan' "an administrator is told his time"
expect 'data-detik="600"' "and warned five minutes before"
minutes $((4 + 48 * 60 + 120 + 14))
get akun
is "$status" 200 "14 minutes of quiet do not end an administrator's session"
minutes $((4 + 48 * 60 + 120 + 14 + 16))
get akun
goes /cgi-bin/login "16 minutes do (SE-3)"
# ------------------------------------- the password once more (SE-7)
minutes $((10 + 72 * 60))
tanpa_ulang=ya
DIMAS=198603212010121005
kinerja admin add "$DIMAS" >/dev/null 2>&1
sebagai admin
masuk "$RINA"
get peran/ubah "p=$DIMAS"
minutes $((13 + 72 * 60))
sid=$(sed -n 's/^ek=//p' "$jar")
post peran/cabut "p=$DIMAS&peran=ADMIN_INSTANSI&lingkup="
goes '/cgi-bin/login/ulang?lanjut=' \
    "three minutes after signing in a role asks for the password again"
lanjut=${location#*\?}
get login/ulang "$lanjut"
expect 'Ketik kata sandi sekali lagi' "on a page that says why"
post_forged login/ulang "sandi=$S"
is "$status" 403 "it is not taken without the token"
post login/ulang 'sandi=bukan+kata+sandi+ini'
is "$status" 422 "a wrong password does not do"
post login/ulang "sandi=$S"
goes "/cgi-bin/peran/ubah?p=$DIMAS&draf=" "the right one leads back to the form"
is_not "$(sed -n 's/^ek=//p' "$jar")" "$sid" "with a new session id (SE-2)"
get peran/ubah "${location#*\?}"
post peran/cabut "p=$DIMAS&peran=ADMIN_INSTANSI&lingkup="
goes "/cgi-bin/peran/ubah?p=$DIMAS&pesan=peran-diubah" "which is then carried out"
sebagai luar
get login/ulang
goes /cgi-bin/login "who is not signed in signs in"

# -------------------------------------------- how often one may ask (BZ-6)
sebagai nurul
# Five minutes begin just now, so that a slow machine does not cross their end.
echo $((73 * 3600000 + 300000 - ($(date +%s%3N) + 73 * 3600000) % 300000)) \
    >"$CLOCK"
masuk "$NURUL" 'kuda terbang jingga'
get login/sesi
cp "$T/form" "$T/form.nurul"
echo 'Laju=30' >>"$T/kinerja.hdf"
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 \
    27 28 29 30 31; do
	get login/logo
done
is "$status" 429 "a session that asks too often is asked to wait"
expect '^Retry-After: [0-9]' "and told for how long"
expect 'terlalu banyak halaman diminta' "in plain words"
sebagai admin
masuk "$RINA"
get beranda
is "$status" 200 "others are not"
sebagai nurul
cp "$T/form.nurul" "$T/form"
post login/sesi/akhiri ''
is "$status" 303 "what is sent comes through all the same"
minutes $((73 * 60 + 20))
masuk "$NURUL" 'kuda terbang jingga'
get beranda
is "$status" 200 "five minutes later all is well"
tap_end
