#!/bin/sh
# Umpan balik: G27, G28, S17, S18; peers' answers safe by arithmetic (ideas 26).
. tests/lib/tap.sh
. tests/lib/emas.sh

# Two more colleagues of the unit.
"$B/tests/benih" banyak "$data" 2 2>>"$T/benih.log"
nip_emas=$(nip A2)
nip() {
	case $1 in
	A2) echo "$nip_emas" ;;
	A1) echo 199402172019032008 ;;
	KT) echo 198603212010121005 ;;
	DIR1) echo 197405121999032002 ;;
	ADM) echo 198902142014022003 ;;
	X1) echo 199501012020011000 ;;
	X2) echo 199501022020012001 ;;
	esac
}

hari 2026-01-12
sebagai A2
ajukan_susunan
sebagai DIR1
get bawahan/periksa "id=$skp"
kirim bawahan/setujui "id=$skp&rev=$(field rev)"

# By the superior.
hari 2026-03-10
sebagai DIR1
get feedback/beri "skp=$skp&rhk=$rhk"
is "$status" 200 "the penilai's form about a result opens"
tiga DIR1 KT feedback/beri "skp=$skp&rhk=$rhk&kategori=PERLU_PERBAIKAN&teks=Pemutakhiran+dua+minggu+terlewat" "G27: feedback on a result"
kirim feedback/beri "skp=$skp&perilaku=2&kategori=BAIK&teks=Selalu+menyebut+sumber+datanya"
is "$status" 303 "and on a behaviour"
kirim feedback/beri "skp=$skp&rhk=$rhk&teks=Tanpa+kategori+sama+sekali"
is "$status" 422 "a category is asked for"
kirim feedback/beri "skp=$skp&rhk=$rhk&kategori=BAIK&teks=pendek"
is "$status" 422 "and a whole sentence"
kirim feedback/beri "skp=$skp&perilaku=8&kategori=BAIK&teks=Selalu+menyebut+sumber"
is "$status" 403 "there is no eighth value"
sebagai A2
get beranda
expect 'memberi Anda umpan balik' "G27: the person is told"
get feedback
is "$location" "/cgi-bin/feedback?skp=$skp" "without a plan named: the own one"
get feedback "skp=$skp"
expect 'Pemutakhiran dua minggu terlewat' "the text stands with its result"
expect 'Selalu menyebut sumber datanya' "and with its behaviour"
expect_not 'feedback/ubah' "it cannot be edited"
expect_not 'feedback/beri' "nor does he give himself any"
kirim feedback/beri "skp=$skp&rhk=$rhk&kategori=BAIK&teks=Saya+memuji+diri+sendiri"
is "$status" 403 "nobody gives himself feedback"
sebagai KT
get feedback "skp=$skp"
is "$status" 404 "a colleague sees none of it"
get feedback/beri "skp=$skp&rhk=$rhk"
is "$status" 404 "nor the form"

# Asked of colleagues.
hari 2026-03-11
sebagai A2
get feedback/minta "skp=$skp"
is "$status" 200 "asking colleagues"
expect "value=\"$(nip KT)\"" "those of the unit can be asked"
expect_not "value=\"$(nip DIR1)\"" "not the penilai, who says it by himself"
siapa="kepada=$(nip KT)&kepada=$(nip A1)&kepada=$(nip X1)&kepada=$(nip X2)"
tiga A2 KT feedback/minta "skp=$skp&$siapa&sampai=2026-03-30&pesan=Tentang+verifikasi" "G28: asking"
kirim feedback/minta "skp=$skp&$siapa&sampai=2026-03-30"
is "$status" 422 "the same people are not asked twice"
kirim feedback/minta "skp=$skp&kepada=$(nip ADM)&sampai=2026-03-30"
is "$status" 422 "nor a stranger"
kirim feedback/minta "skp=$skp&sampai=2026-03-30"
is "$status" 422 "nor nobody"
sebagai A1
get beranda
expect 'meminta umpan balik dari Anda' "who is asked is told"
get feedback/permintaan
minta=$(grep -o 'feedback/jawab?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
get feedback/jawab "id=$minta"
expect 'Tentang verifikasi' "with what he is asked"
sebagai KT
get feedback/jawab "id=$minta"
is "$status" 404 "another's request is not there"
hari 2026-03-12 13:37
tiga A1 KT feedback/jawab "id=$minta&perilaku=7&kategori=BAIK&teks=Jawaban+rahasia+pertama" "G28: answering"
get feedback/permintaan
expect 'Terkirim' "G28: it is TERKIRIM"
kirim feedback/jawab "id=$minta&perilaku=7&kategori=BAIK&teks=Jawaban+rahasia+kedua"
goes "/cgi-bin/feedback/permintaan?pesan=umpan-tutup" "once only"
# Nothing of it is seen, by name, text or time, on any page of the person.
tak_bocor() { # SENTENCE PROGRAM [QUERY]
	get "$2" "${3-}"
	is "$(grep -o 'Jawaban rahasia' "$T/body" | wc -l | tr -d ' ')" "${rahasia:-0}" "$1: the text"
	! grep -q '13.37\|T06:37\|1[26] Maret 2026\|2026-03-1[26]' "$T/body"
	is $? 0 "$1: no time"
}
jelajah() {
	tak_bocor "feedback" feedback "skp=$skp"
	rahasia=0
	tak_bocor "plan" skp/lihat "id=$skp"
	tak_bocor "beranda" beranda
	tak_bocor "requests" feedback/permintaan
	tak_bocor "trail" jejak tahun=2026
	expect_not 'feedback/jawab' "trail: that anybody answered"
	tak_bocor "dialog" dialog "skp=$skp"
}
hari 2026-03-15
sebagai A2
jelajah
sebagai DIR1
get feedback "skp=$skp"
expect_not 'Jawaban rahasia' "one answer is shown to the penilai neither"

# Three answers: shown, without name, order and day.
hari 2026-03-16 13:37
for x in X1 X2; do
	sebagai $x
	get feedback/permintaan
	minta=$(grep -o 'feedback/jawab?id=[0-9a-z]*' "$T/out" | cut -d= -f2)
	kirim feedback/jawab "id=$minta&perilaku=0&kategori=CUKUP&teks=Jawaban+rahasia+dari+rekan"
	is "$status" 303 "$x answers"
done
hari 2026-03-31
sebagai KT
get feedback/permintaan
expect 'Kedaluwarsa' "G28: KT's is KEDALUWARSA on 31 March"

hari 2026-03-31
sebagai A2
rahasia=3
jelajah
get feedback "skp=$skp"
expect 'Maret 2026' "the month is"
awal=$(sed -n '/id="rekan"/,/<\/section>$/p' "$T/body" | grep 'Jawaban rahasia')
case $awal in
*"$(nip A1)"*|*Nurul*|*"Pegawai Contoh"*) not_ok "no name stands beside them" "$awal" ;;
*) ok "no name stands beside them" ;;
esac
sebagai ADM
get jejak "nip=$(nip A1)&tahun=2026"
expect 'Menjawab permintaan umpan balik' "the administrator sees that A1 answered"
expect_not 'Jawaban rahasia' "not what"

# Who had none for months.
hari 2026-07-20
sebagai DIR1
get feedback/bawahan
expect '4 bulan tanpa umpan balik' "the leader sees who had none for long"
sebagai A2
get feedback/bawahan
expect 'Tidak ada pegawai yang Anda nilai' "one without staff sees nobody"
kinerja check >"$T/out" 2>&1
is $? 0 "the data are whole afterwards"
tap_end
