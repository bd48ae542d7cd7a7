#!/bin/sh
# What is typed is kept while somebody types; it is his alone, and has an end.
. tests/lib/tap.sh
. tests/lib/emas.sh

# As the script sends it: the page's own form with one more field.
otomatis() { # PROGRAM/PATH BODY
	cgi POST "$1" '' "_csrf=$(url "$(field _csrf)")&_nonce=$(url "$(field _nonce)")&_asal=$(url "$(field _asal)")&_otomatis=1&$2"
}
drafts() {
	get rhk/baru "skp=$skp"
	grep -c 'Lanjutkan isian' "$T/out"
}

hari 2026-01-05
sebagai A1
susun
get rhk/baru "skp=$skp"
expect 'data-otomatis=' "the form is marked for being kept"
otomatis rhk/baru "skp=$skp&teks=Tersusunnya+separuh"
is "$status" 200 "what is typed is kept"
is "$(cat "$T/body")" 09.00 "the answer is the time"
otomatis rhk/baru "skp=$skp&teks=Tersusunnya+separuh+lagi&indikator_2=Mutu"
get skp/lihat "id=$skp"
expect_not 'Tersusunnya separuh' "nothing of it is in the plan"
get rhk/baru "skp=$skp"
is "$(grep -c 'Lanjutkan isian 09.00' "$T/out")" 1 "one draft a form: the last one"
expect_not 'Tersusunnya separuh' "it is filled in only when he wants it"
lanjut=$(grep -o 'draf=[0-9a-z]*' "$T/out" | head -n 1)
get rhk/baru "skp=$skp&$lanjut"
expect 'Tersusunnya separuh lagi' "going on fills the form"
expect 'Isian Anda dilanjutkan' "and says so"
expect_not 'Lanjutkan isian' "and offers it no more"

# In another browser of his; not to another person.
rm -f "$T/jar.A1"
sebagai A1
is "$(drafts)" 1 "another browser of his offers it, too"
sebagai DIR1
get rhk/baru "skp=$skp&$lanjut"
expect_not 'separuh lagi' "another person never sees it"
get beranda
kirim rhk/baru "_buang=${lanjut#draf=}"
sebagai A1
is "$(drafts)" 1 "nor can he throw it away"
get rhk/baru "skp=$skp"
cgi POST rhk/baru '' "_csrf=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&_nonce=$(field _nonce)&_otomatis=1&_asal=$(url "$(field _asal)")&skp=$skp&teks=Palsu"
is "$status" 403 "a bad token keeps nothing"
get rhk/baru "skp=$skp&$lanjut"
expect 'separuh lagi' "the draft is as it was"

# The form is carried out: the draft goes, and a late one does not come back.
post rhk/baru "skp=$skp&$(isi_rhk menunggu 'Tersusunnya separuh lagi')"
is "$status" 303 "the form is saved"
cgi POST rhk/baru '' "_csrf=$(url "$(field _csrf)")&_nonce=$(url "$(field _nonce)")&_asal=$(url "$(field _asal)")&_otomatis=1&skp=$skp&teks=Terlambat"
is "$(cat "$T/body")" "" "one that was on its way is not kept"
is "$(drafts)" 0 "no draft is left"

get rhk/baru "skp=$skp"
otomatis rhk/baru "skp=$skp&teks=Tidak+jadi"
get rhk/baru "skp=$skp"
id=$(field _buang)
post rhk/baru "_buang=$id"
goes /cgi-bin/rhk/baru "throwing it away leads back to the page"
is "$(drafts)" 0 "and it is gone"

# A password is never kept.
get login/sandi
expect_not 'Lanjutkan' "no draft on the page of passwords"

# There is an end to it, signed in and with an expired session.
get skp/lampiran "id=$skp"
i=0
while [ $i -lt 23 ]; do
	i=$((i + 1))
	cgi POST skp/lampiran '' "_csrf=$(url "$(field _csrf)")&_nonce=nonce-banyak-0000$i&_asal=$(url "/cgi-bin/skp/lampiran?id=$skp&n=$i")&_otomatis=1&id=$skp&dukungan=Baris"
done
is "$("$B/tests/benih" draf "$data" "$(nip A1)")" 20 "at most twenty are kept of a person"
csrf=$(field _csrf) cookie=$(cat "$jar")
hari 2026-01-05 10:00
i=0
while [ $i -lt 23 ]; do
	i=$((i + 1))
	echo "$cookie" >"$T/jar.lama"
	jar=$T/jar.lama
	cgi POST skp/lampiran '' "_csrf=$(url "$csrf")&_nonce=nonce-habis-00000$i&_asal=$(url "/cgi-bin/skp/lampiran?id=$skp")&id=$skp&dukungan=Isian+$i"
done
goes /cgi-bin/login?lanjut= "an expired session keeps what is sent by hand"
is "$("$B/tests/benih" draf "$data" "$(nip A1)")" 40 "but twenty at most"
lanjut=$(baru_id lanjut)
cgi POST skp/lampiran '' "_csrf=$(url "$csrf")&_nonce=nonce-habis-000001&_asal=$(url "/cgi-bin/skp/lampiran?id=$skp")&_otomatis=1&id=$skp&dukungan=Isian"
is "$status" 403 "and nothing of what the script sends"
sebagai A1
get skp/lampiran "id=$skp&draf=$lanjut"
expect 'Isian 23' "the last one is there afterwards"
tap_end
