# The man page is sound and names every command.
. tests/lib/tap.sh
ends 0 "mandoc finds nothing to complain about" mandoc -Tlint -Wstyle cgi-bin/cli/kinerja.1
mandoc -Tascii cgi-bin/cli/kinerja.1 | sed 's/.\x08//g' >"$T/out"
"$B/bin/kinerja" help | sed -n 's/^  \([a-z]*\).*/\1/p' | sort -u >"$T/commands"
for c in $(cat "$T/commands"); do
	grep -q "^     $c\>" "$T/out" || missing="$missing $c"
done
is "${missing-}" "" "every command of kinerja help is in it"
tap_end
