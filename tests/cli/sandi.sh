#!/bin/sh
# kinerja sandi build: the list of passwords everybody tries (AU-2)
. tests/lib/tap.sh

list=$B/share/sandi-buruk.dat
# The count in the head: eight bytes, the greatest first.
count=$(od -An -j8 -N8 -tu1 "$list" |
    awk '{ n = 0; for (i = 1; i <= 8; i++) n = n * 256 + $i; print n }')
[ "$count" -ge 100000 ] && ok "the list shipped has $count entries (AU-2)" ||
    not_ok "the list shipped has 100,000 entries" "it has $count"
is "$(head -c 5 "$list")" EKPW1 "it begins with its mark"
is "$(wc -c <"$list" | tr -d ' ')" $((16 + 8 * count)) \
    "and is as long as its count says"

ends 2 "without words the command says how to use it" "$B/bin/kinerja" sandi
ends 1 "a missing file is refused" \
    "$B/bin/kinerja" sandi build "$T/a" --kata "$T/tiada"
ends 1 "a list too short to protect anybody is refused" \
    "$B/bin/kinerja" sandi build "$T/a"
[ -e "$T/a" ] && not_ok "and leaves no file" || ok "and leaves no file"
echo 'bukan sha1' >"$T/sha"
ends 1 "a file of hashes that are none is refused" \
    "$B/bin/kinerja" sandi build "$T/a" --sha1 "$T/sha"
awk 'BEGIN { for (i = 0; i < 100000; i++) printf "%08X%032X:%d\n", i * 7 + 1, i, i }' \
    >"$T/sha"
ends 0 "a larger list of SHA-1 can be taken in" \
    "$B/bin/kinerja" sandi build "$T/a" --sha1 "$T/sha"
tap_end
