#!/bin/sh
# An employee makes a plan; nobody else can touch it.
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai A1
get skp
expect 'Anda belum mempunyai SKP' "an empty list says how to begin"
get skp/baru
tugas=$(field tugas)

kirim skp/baru "tugas=$tugas&mulai=2026-03-01&selesai=2026-02-01"
is "$status" 422 "S-04: the end before the beginning is refused"
kirim skp/baru "tugas=$tugas&mulai=2026-01-01&selesai=2027-01-31"
is "$status" 422 "S-04: both days are in one year"
kirim skp/baru "tugas=$tugas&mulai=2024-06-01&selesai=2024-12-31"
is "$status" 422 "S-04: not before the post began"
kirim skp/baru "tugas=$tugas&mulai=kemarin&selesai=2026-12-31"
is "$status" 422 "a day that is none is refused"
expect 'value="kemarin"' "and shown again"

sebagai DIR1
kirim skp/baru "tugas=$tugas&mulai=2026-01-01&selesai=2026-12-31"
is "$status" 422 "a new plan: another's post is refused"
sebagai A1
get skp/baru
post_forged skp/baru "tugas=$tugas&mulai=2026-01-01&selesai=2026-12-31"
is "$status" 403 "a new plan: a bad token is refused"
kirim skp/baru "tugas=$tugas&mulai=2026-01-01&selesai=2026-12-31"
is "$status" 303 "a new plan: works"
sebagai A1
get skp
skp=$(grep -o 'skp/lihat?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
is_not "$skp" "" "the new plan is in the list"
expect '<svg' "the year is drawn as a strip"
kirim skp/baru "tugas=$tugas&mulai=2026-06-01&selesai=2026-12-31"
is "$status" 422 "3.1: no day is planned twice for one post"


# Perilaku and lampiran.
rev() { sebagai A1; get "$1" "id=$skp"; field rev; }
r=$(rev skp/perilaku)
tiga A1 KT skp/perilaku "id=$skp&rev=$r&ekspektasi_1=Jawab+surat+dalam+dua+hari" "an expectation"
get skp/lihat "id=$skp"
expect 'Jawab surat dalam dua hari' "the expectation stands beside its value"
r=$(rev skp/lampiran)
tiga A1 DIR1 skp/lampiran "id=$skp&rev=$r&dukungan=Dua+verifikator%0A-+Anggaran" "an annex"
get skp/lihat "id=$skp"
expect '<li>Anggaran</li>' "each line is an item of its own"
r=$(rev skp/lampiran)
kirim skp/lampiran "id=$skp&rev=$r&dukungan=$(url "$(head -c 600 /dev/zero | tr '\0' x)")"
is "$status" 422 "a line of 600 characters is refused"

# A stale form: both texts, nothing changed.
sebagai A1
get skp/lampiran "id=$skp"
r=$(field rev)
kirim skp/lampiran "id=$skp&rev=$r&konsekuensi=Teks+yang+lebih+dulu"
is "$status" 303 "one window saves"
kirim skp/lampiran "id=$skp&rev=$r&konsekuensi=Teks+yang+terlambat"
is "$status" 409 "the other window's form is stale"
expect 'Teks yang lebih dulu' "the stored text is shown"
expect 'Teks yang terlambat' "and what was typed"
get skp/lihat "id=$skp"
expect 'Teks yang lebih dulu' "nothing was overwritten"
expect_not 'Teks yang terlambat' "silently or otherwise"

# An expired session costs nothing.
long=$(head -c 900 /dev/zero | tr '\0' p)
get skp/perilaku "id=$skp"
r=$(field rev) csrf=$(field _csrf) nonce=$(field _nonce) asal=$(field _asal)
cookie=$(cat "$jar")
hari 2026-01-05 10:00
echo "$cookie" >"$jar"
cgi POST skp/perilaku '' "_csrf=$(url "$csrf")&_nonce=$(url "$nonce")&_asal=$(url "$asal")&id=$skp&rev=$r&ekspektasi_3=$long"
is "$status" 303 "a form sent after the session expired is answered"
expect 'Location: /cgi-bin/login' "and leads to the login page"
lanjut=$(baru_id lanjut)
is_not "$lanjut" "" "with a draft"
rm -f "$jar"
sebagai A1
get skp/perilaku "id=$skp&draf=$lanjut"
expect "$long" "after signing in the text is there"
post skp/perilaku "id=$skp&rev=$(field rev)&ekspektasi_3=$long"
is "$status" 303 "and is saved"

# Another person's plan is the same as none (IDOR).
sebagai KT
for where in skp/lihat skp/perilaku skp/lampiran skp/batal ajukan ajukan/tarik bawahan/periksa bawahan/ekspektasi bawahan/turunkan; do
	get $where "id=$skp"
	theirs=$status
	get $where 'id=01hzzzzzzzzzzzzzzzzzzzzzzz'
	is "$theirs:$status" 404:404 "IDOR: $where of another is the same as none"
done
for where in rhk/baru rhk/tunggu; do
	get $where "skp=$skp"
	is "$status" 404 "IDOR: $where of another is not there"
done
for where in skp/perilaku skp/lampiran skp/batal ajukan ajukan/tarik bawahan/buka bawahan/setujui bawahan/kembalikan bawahan/ekspektasi bawahan/turunkan; do
	kirim $where "id=$skp&rev=1"
	theirs=$status
	kirim $where 'id=01hzzzzzzzzzzzzzzzzzzzzzzz&rev=1'
	is "$theirs:$status" 403:403 "IDOR: posting $where to another's is the same as to none"
done

# Cancelling.
sebagai A1
get skp/batal "id=$skp"
r=$(field rev)
tiga A1 DIR1 skp/batal "id=$skp&rev=$r" "cancelling a draft"
get skp
expect 's-BATAL' "a cancelled plan stays in the list"
kirim skp/baru "tugas=$tugas&mulai=2026-01-01&selesai=2026-12-31"
is "$status" 303 "and its days are free again"
tap_end
