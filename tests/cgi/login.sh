#!/bin/sh
# Signing in and out, codes, change of password, own sessions (AU, SE, WB-2)
. tests/lib/tap.sh
. tests/lib/cgi.sh

RINA=198902142014022003		# admin
NURUL=199402172019032008	# a member
DIMAS=198603212010121005
baru='kuda terbang jingga pagi'
S=$(url "$SANDI")
N=$(url "$baru")

# The answer without what may differ between two requests.
same() {
	sed 's/name="_csrf" value="[^"]*"//g; s/name="_nonce" value="[^"]*"//g
	    s/Waktu server: [^<]*//; s/permintaan [A-Za-z0-9_-]*//
	    s/value="[0-9]*" autocomplete="username"//' "$T/body"
	grep -v '^Set-Cookie\|^Content-Length' "$T/head"
}

# ------------------------------------------------------------- signing in

masuk "$NURUL"
goes /cgi-bin/beranda "who signs in with NIP and password comes to beranda"
expect '^Set-Cookie: ek=[A-Za-z0-9_-]\{43\}; Path=/; HttpOnly; SameSite=Lax' \
    "the session cookie is 32 random bytes, HttpOnly and SameSite=Lax"
get login
goes /cgi-bin/beranda "who is signed in is not asked again"

sebagai spasi
get login
post login "nip=19940217+201903+2+008&sandi=$S"
goes /cgi-bin/beranda "a NIP may be typed in groups"

sebagai ke
get login 'ke=/cgi-bin/skp%2Fbaru'
post login "nip=$NURUL&sandi=$S"
goes /cgi-bin/skp/baru "after signing in the page that was asked for comes"
sebagai luar
get login 'ke=https%3A%2F%2Fevil.example%2F'
post login "nip=$NURUL&sandi=$S"
goes /cgi-bin/beranda "signing in never leads to another host"

sebagai palsu
get login
post_forged login "nip=$NURUL&sandi=$S"
is "$status" 403 "a login form without its token is refused"
expect_not 'Set-Cookie: ek=' "and no session begins"

# Fixation: a cookie planted before is not the session's id afterwards.
sebagai tanam
echo "ek=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" >"$jar"
get login
post login "nip=$NURUL&sandi=$S"
is_not "$(sed -n 's/^ek=//p' "$jar")" \
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA \
    "a session id planted before is replaced at login"
sebagai "$NURUL"
masuk "$NURUL"
old=$(sed -n 's/^ek=//p' "$jar")
get login/sesi
is "$status" 200 "the session works"

# --------------------------------------------- every wrong login, one answer

network=198.51.100.7
sebagai salah
get login
post login "nip=$NURUL&sandi=salah+salah+salah"
is "$status" 422 "a wrong password is refused"
expect 'NIP atau kata sandi salah' "and the page says so at the field"
same >"$T/wrong"
sebagai salah2
get login
post login "nip=197001011990011001&sandi=salah+salah+salah"
same >"$T/unknown"
ok_same() { if cmp -s "$1" "$2"; then ok "$3"; else not_ok "$3" "$(diff "$1" "$2")"; fi; }
ok_same "$T/wrong" "$T/unknown" \
    "an unknown NIP gets the same answer, byte for byte (AU-9)"

sebagai admin
masuk "$RINA"
get akun/lihat "p=$DIMAS"
post akun/aktif "p=$DIMAS"
goes /cgi-bin/akun/lihat "the admin disables an account"
sebagai salah3
get login
post login "nip=$DIMAS&sandi=$S"
same >"$T/disabled"
ok_same "$T/wrong" "$T/disabled" \
    "a disabled account gets it too, with the right password"
expect_not 'Set-Cookie: ek=' "and no session begins there"
sebagai salah4
get login
post login "nip=$S&sandi=x"
same | sed "s/value=\"$SANDI\"[^>]*username\"//" >"$T/swapped"
expect_not "$SANDI" "a password typed as NIP does not come into the log" "$T/err"
sebagai admin
get akun/lihat "p=$DIMAS"
post akun/aktif "p=$DIMAS&aktif=1"
goes /cgi-bin/akun/lihat "and enables it again"

# ------------------------------------------------------------ throttle (AU-8)

network=203.0.113.9
sebagai coba
for i in 1 2 3 4 5; do
	get login
	post login "nip=$DIMAS&sandi=salah+salah+$i"
done
is "$status" 422 "five wrong passwords are answered"
get login
post login "nip=$DIMAS&sandi=$S"
is "$status" 429 "then one waits, even with the right password"
expect 'Tunggu <strong>1 menit' "the page says for how long"
expect 'tidak dikunci' "and that the account is not locked"
sebagai coba2
get login
post login "nip=$RINA&sandi=$S"
goes /cgi-bin/beranda "another person in the same network does not wait"
network=203.0.114.9
sebagai coba3
get login
post login "nip=$DIMAS&sandi=$S"
goes /cgi-bin/beranda "the person himself signs in from another network"

# Twelve at once: no more than five get an answer about the password.
network=203.0.115.9
sebagai serempak
get login
pids=
n=1
while [ $n -le 12 ]; do
	( T=$T/p$n; mkdir "$T"; cp "$jar" "$T/jar"; jar=$T/jar
	  cp "${T%/*}/form" "$T/form"; cp "${T%/*}/kinerja.hdf" "$T/kinerja.hdf"
	  post login "nip=$NURUL&sandi=salah+lagi+$n"
	  echo "$status" >"$T/status" ) &
	pids="$pids $!"
	n=$((n + 1))
done
wait $pids
is "$(cat "$T"/p*/status | grep -c 422)" 5 \
    "of twelve wrong passwords at once five are answered, no more"
is "$(cat "$T"/p*/status | grep -c 429)" 7 "the others are told to wait"

# A known browser is marked by three good logins, and not slowed by others.
network=203.0.116.9
sebagai kenal
for i in 1 2 3; do
	get login
	post login "nip=$RINA&sandi=$S"
	grep -v '^ek=' "$jar" >"$jar.x"; mv "$jar.x" "$jar"
done
goes /cgi-bin/beranda "three good logins from one browser"
sebagai jahil
for i in 1 2 3 4 5 6; do
	get login
	post login "nip=$RINA&sandi=jahil+jahil+$i"
done
is "$status" 429 "a colleague who guesses in the same network waits"
sebagai kenal
get login
post login "nip=$RINA&sandi=$S"
goes /cgi-bin/beranda "the owner in the browser he uses does not"

# ----------------------------------------------------------- change (AU-4)

network=192.0.2.7
sebagai satu
masuk "$NURUL"
sebagai dua
masuk "$NURUL"
sebagai satu
get login/sandi
post login/sandi "sandi_lama=salah&sandi_baru=$N&sandi_ulang=$N"
is "$status" 422 "the old password is needed for a change"
expect 'bukan kata sandi Anda yang sekarang' "and the page says which was wrong"
for row in 'pendek:sebelashurf:paling sedikit 12' \
    'nip:xyzw201903qq:bagian dari NIP' \
    'lahir:kucing17021994:tanggal lahir' \
    'nama:NurulHapsari99:nama Anda' \
    'umum:kinerja2026!!:kata seperti kinerja' \
    'bocor:rahasia123456:paling sering dipakai' \
    'bocor2:Sayangku12345:paling sering dipakai' \
    'bocor3:qwertyuiop123:paling sering dipakai'; do
	word=${row#*:}; word=${word%%:*}
	post login/sandi "sandi_lama=$S&sandi_baru=$(url "$word")&sandi_ulang=$(url "$word")"
	expect "${row##*:}" "a password like $word is refused with why"
done
post login/sandi "sandi_lama=$S&sandi_baru=$N&sandi_ulang=lain"
expect 'tidak sama dengan' "the repetition must be the same"
expect_not "$baru" "what was typed as password does not come back"
post_forged login/sandi "sandi_lama=$S&sandi_baru=$N&sandi_ulang=$N"
is "$status" 403 "a change without the token is refused"
get login/sandi
post login/sandi "sandi_lama=$S&sandi_baru=$N&sandi_ulang=$N"
goes /cgi-bin/login/sesi "the password is changed"
get login/sesi
is "$status" 200 "this browser stays signed in"
sebagai dua
get login/sesi
goes /cgi-bin/login "the other browser is out at once"
sebagai satu
get beranda
expect 'Kata sandi akun Anda diganti' "the owner finds a notice"
sebagai tiga
masuk "$NURUL"
is "$status" 422 "the old password does not work any more"
masuk "$NURUL" "$baru"
goes /cgi-bin/beranda "the new one does"

sebagai tamu
get login/sandi
goes /cgi-bin/login "a stranger has no page to change a password"

# ------------------------------------------------------------ sessions (SE-5)

sebagai satu
masuk "$NURUL" "$baru"
sebagai dua
masuk "$NURUL" "$baru"
get login/sesi
mine=$(grep -c 'sesi ini' "$T/body")
is "$mine" 1 "the list marks the session one is in"
id=$(grep -o 'name="id" value="[0-9a-z]\{26\}"' "$T/body" | head -n 1 |
    sed 's/.*value="\(.*\)"/\1/')
post_forged login/sesi/akhiri "id=$id"
is "$status" 403 "ending a session without the token is refused"
sebagai admin
masuk "$RINA"
get login/sesi
post login/sesi/akhiri "id=$id"
is "$status" 404 "nobody ends another one's session by its id"
sebagai dua
get login/sesi
post login/sesi/akhiri ''
goes /cgi-bin/login/sesi "all other sessions are ended"
sebagai satu
get login/sesi
goes /cgi-bin/login "and are out at once"
sebagai tiga
masuk "$NURUL" "$baru"
sebagai dua
get login/sesi
id=$(grep -o 'name="id" value="[0-9a-z]\{26\}"' "$T/body" | head -n 1 |
    sed 's/.*value="\(.*\)"/\1/')
post login/sesi/akhiri "id=$id"
goes /cgi-bin/login/sesi "one session is ended by its id"
sebagai tiga
get login/sesi
goes /cgi-bin/login "that one and"
sebagai dua
get login/sesi
is "$status" 200 "no other"

n=0
for b in a b c d e f; do sebagai "$b"; masuk "$NURUL" "$baru"; done
for b in a b c d e f; do
	sebagai "$b"
	get login/sesi
	[ "$status" = 200 ] && n=$((n + 1))
done
is "$n" 5 "at most five sessions last; the oldest gives way (SE-6)"

sebagai f
cp "$jar" "$T/stolen"
get login/sesi
post_forged login/keluar ''
is "$status" 403 "logging out without the token is refused"
get login/sesi
csrf=$(grep -o 'login/keluar"><input type="hidden" name="_csrf" value="[^"]*"' \
    "$T/body" | sed 's/.*value="\(.*\)"/\1/')
cgi POST login/keluar '' "_csrf=$csrf&_nonce=$(field _nonce)"
goes /cgi-bin/login "logging out leads to the login page"
expect '^Clear-Site-Data: ' "and clears what the browser kept"
cp "$T/stolen" "$jar"
get login/sesi
goes /cgi-bin/login "a copy of the cookie is worth nothing afterwards"

# --------------------------------------------------------------- codes (AU-11)

sebagai admin
masuk "$RINA"
get akun/lihat "p=$NURUL"
post akun/kode "p=$NURUL"
is "$status" 200 "the admin makes a reset code"
kode=$(grep -o '<code>[A-Za-z0-9_-]\{27\}</code>' "$T/body" | sed 's/<[^>]*>//g')
is "${#kode}" 27 "of 160 bits, shown once"
sebagai pulih
get login/aktivasi "nip=$NURUL&kode=$kode"
expect "value=\"$kode\"" "the form is filled from the link"
post login/aktivasi "nip=$NURUL&kode=${kode%?}x&sandi_baru=$(url "$baru 2")&sandi_ulang=$(url "$baru 2")"
expect 'kode tidak cocok' "a wrong code is refused"
post login/aktivasi "nip=$DIMAS&kode=$kode&sandi_baru=$(url "$baru 2")&sandi_ulang=$(url "$baru 2")"
expect 'kode tidak cocok' "another one's code is refused the same way"
post login/aktivasi "nip=$NURUL&kode=$kode&sandi_baru=nurulhapsari1&sandi_ulang=nurulhapsari1"
expect 'nama Anda' "a guessable password is refused, the code stays good"
post_forged login/aktivasi "nip=$NURUL&kode=$kode&sandi_baru=$(url "$baru 2")&sandi_ulang=$(url "$baru 2")"
is "$status" 403 "setting a password without the token is refused"

get login/aktivasi "nip=$NURUL&kode=$kode"
pids=
for n in 1 2 3 4; do
	( T=$T/k$n; mkdir "$T"; cp "$jar" "$T/jar"; jar=$T/jar
	  cp "${T%/*}/form" "$T/form"; cp "${T%/*}/kinerja.hdf" "$T/kinerja.hdf"
	  post login/aktivasi "nip=$NURUL&kode=$kode&sandi_baru=$(url "$baru $n")&sandi_ulang=$(url "$baru $n")"
	  echo "$status" >"$T/status" ) &
	pids="$pids $!"
done
wait $pids
is "$(cat "$T"/k*/status | grep -c 303)" 1 \
    "a code works once, also when sent four times at once"
for n in 1 2 3 4; do
	[ "$(cat "$T/k$n/status")" = 303 ] && winner=$n
done
sebagai dua
get login/sesi
goes /cgi-bin/login "a new password by code ends the sessions that were open"
sebagai pulih2
masuk "$NURUL" "$baru $winner"
goes /cgi-bin/beranda "the password that was set is the one that works"
get login/aktivasi "nip=$NURUL&kode=$kode"
post login/aktivasi "nip=$NURUL&kode=$kode&sandi_baru=$(url "$baru 9")&sandi_ulang=$(url "$baru 9")"
expect 'sudah dipakai' "a used code is refused and the page says what to do"


network=203.0.117.9
sebagai tebak
get login/aktivasi
for i in 1 2 3 4 5; do
	post login/aktivasi "nip=$NURUL&kode=tebakan$i&sandi_baru=$N&sandi_ulang=$N"
done
is "$status" 422 "five wrong codes are answered"
post login/aktivasi "nip=$NURUL&kode=tebakan6&sandi_baru=$N&sandi_ulang=$N"
is "$status" 429 "then one waits (AU-8)"
expect 'Tunggu <strong>1 menit' "the page says for how long"
post login/aktivasi "nip=$DIMAS&kode=tebakan1&sandi_baru=$N&sandi_ulang=$N"
is "$status" 422 "for that account only"
masuk "$NURUL" "$baru $winner"
goes /cgi-bin/beranda "and its owner signs in as before"

expect_not "$baru" "no password comes into the log" "$T/err"
tap_end
