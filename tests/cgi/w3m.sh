#!/bin/sh
# The main pages read well in a browser of text (w3m)
. tests/lib/tap.sh
. tests/lib/cgi.sh

if ! command -v w3m >/dev/null; then
	skip "the main pages read well in w3m" "no w3m here"
	tap_end
	exit 0
fi
# The page as w3m shows it, 80 columns wide.
baca() { # PROGRAM[/PATH] [QUERY]
	get "$@"
	w3m -T text/html -I UTF-8 -O UTF-8 -cols 80 -dump <"$T/body" >"$T/text"
}
reads() { # TEXT SENTENCE
	expect "$1" "$2" "$T/text"
}

baca login
reads 'Masuk ke Kinerja' "the login page has its heading"
reads 'NIP' "its field a label"
reads '^ *Masuk$' "and its button a name"
masuk 199402172019032008
baca beranda
reads 'Nurul Hapsari' "beranda says who is signed in"
reads 'Perencanaan' "and has the stages"
reads 'Keluar' "and the way out"
expect_not '<[a-z]' "no mark-up is left over" "$T/text"
baca skp
plan=$(sed -n 's/.*skp\/lihat?id=\([0-9a-z]\{26\}\).*/\1/p' "$T/body" | head -n 1)
reads 'SKP' "the list of plans is there"
if [ -n "$plan" ]; then
	baca skp/lihat "id=$plan"
	reads 'Rencana hasil kerja\|RHK' "a plan has its results"
fi
baca jejak
reads 'Jejak audit' "the trail is there"
is "$(awk 'length > 200' "$T/text")" "" "and no line runs away"
tap_end
