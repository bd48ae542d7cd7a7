# powers.sh - no program can do more than what was looked at
. tests/lib/tap.sh
if [ -n "${SAN-}" ]; then
	skip "powers" "another build"
	tap_end
fi
for f in cgi-bin/*.c; do
	p=$(basename "$f" .c)
	[ -f "$f" ] || continue
	tests/lib/powers "$p" "$B/obj/cgi-bin/$p.o" >"$T/$p"
	diff "tests/cgi/$p.powers" "$T/$p" >"$T/diff" 2>&1
	is $? 0 "$p can do what tests/cgi/$p.powers says, and no more"
	[ ! -s "$T/diff" ] || sed 's/^/# /' "$T/diff"
done
tap_end
