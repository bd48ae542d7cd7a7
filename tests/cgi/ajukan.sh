#!/bin/sh
# A plan is handed in once, gets a receipt, and can be taken back unopened.
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai A1
susun
rhk=$(rhk_pertama "$skp")
get rhk/ubah "id=$rhk"
kirim rhk/ubah "id=$rhk&rev=$(field rev)&$(isi_rhk tidak-ada)&alasan_tanpa=Belum+ada+padanannya"
get ajukan "id=$skp"
r=$(field rev)
kirim ajukan "id=$skp&rev=99"
is "$status" 409 "a plan changed since the page was opened is not handed in"
tiga A1 DIR1 ajukan "id=$skp&rev=$r" "handing in"
tt=$(baru_id id)
kirim ajukan "id=$skp&rev=$r"
is "$status" 409 "a second form of another window hands nothing in again"
get ajukan/tanda-terima "id=$tt"
expect 'TT/2026/199402172019032008/1' "the receipt has number one"
expect 'Larasati Puspaningrum, Direktur Acara Daerah' "it says to whom"
hash=$(grep -o '[0-9a-f]\{32\}<wbr>[0-9a-f]\{32\}' "$T/out" | head -n 1)
is_not "$hash" "" "it carries the hash of the content"

sebagai KT
get ajukan/tanda-terima "id=$tt"
is "$status" 404 "IDOR: another's receipt is not there"
get ajukan/tanda-terima 'id=01hzzzzzzzzzzzzzzzzzzzzzzz'
is "$status" 404 "like one that is none"
sebagai DIR1
get ajukan/tanda-terima "id=$tt"
is "$status" 200 "the penilai may see it"
get beranda
is "$(grep -c 'Nurul Hapsari.*mengajukan SKP' "$T/out")" 1 "one notice went out"

sebagai A1
get ajukan/tarik "id=$skp"
expect 'Ya, tarik kembali' "while unopened it can be taken back"
r=$(field rev)
tiga A1 DIR1 ajukan/tarik "id=$skp&rev=$r" "taking back"
get skp/lihat "id=$skp"
expect 's-DRAF' "it is a draft again"
expect 'Ditarik kembali' "the history says so"
get ajukan/tanda-terima "id=$tt"
is "$status" 200 "the receipt stays"
get ajukan "id=$skp"
kirim ajukan "id=$skp&rev=$(field rev)"
is "$status" 303 "it is handed in again"
get ajukan/tanda-terima "id=$(baru_id id)"
expect 'TT/2026/199402172019032008/2' "with receipt number two"
expect "$hash" "the same content has the same hash"

tiga A1 KT skp/ingatkan "id=$skp" "the nudge to the penilai"
kirim skp/ingatkan "id=$skp"
expect 'pesan=sudah-diingatkan' "one nudge a day"
sebagai DIR1
kirim skp/ingatkan "id=$skp"
is "$status" 403 "the penilai does not nudge himself"
sebagai DIR1
get bawahan
post bawahan/buka "id=$skp"
is "$status" 303 "the penilai begins to examine"
sebagai A1
get ajukan/tarik "id=$skp"
expect 'sudah mulai memeriksa' "from then on the page says why not"
kirim ajukan/tarik "id=$skp&rev=1"
is "$status" 422 "and nothing is taken back"
get skp/lihat "id=$skp"
expect 's-DIAJUKAN' "it stays with the penilai"
tap_end
