# calls.sh - what the sources never call, and what an installation never holds
. tests/lib/tap.sh

banned='strcpy|strcat|sprintf|vsprintf|gets|strtok|alloca|atoi|system|popen'
# Comments may speak of them; strings may not hold a call either.
find cgi-bin -name '*.[ch]' | while read -r f; do
	sed 's|//.*||; s|/\*.*\*/||' "$f" |
	    grep -nE "(^|[^A-Za-z0-9_])($banned)[[:space:]]*\\(" |
	    sed "s|^|$f:|" | grep -vE '^[^:]*:[0-9]+:[[:space:]]*\*'
done >"$T/found"
is "$(cat "$T/found")" "" "AR-1: no source calls a banned function"

printf 'int f(void)\n{\n\tchar b[9];\n\tsprintf(b, "x");\n}\n' >"$T/bad.c"
is "$(grep -cE "(^|[^A-Za-z0-9_])($banned)[[:space:]]*\\(" "$T/bad.c")" 1 \
    "the search for banned calls finds one that is there"

grep -rnE '(^|[^A-Za-z_])(float|double)([^A-Za-z_]|$)' cgi-bin/lib/domain \
    --include='*.[ch]' | grep -vE ':[[:space:]]*(/?\*|//)' |
    grep -vE '/\*.*(float|double).*\*/' >"$T/found"
is "$(cat "$T/found")" "" "the domain holds no floating point"

# Programs are objects of the store's lower rooms only where they may be.
grep -rnE '#include <(db|ClearSilver|fcgi[a-z]*)\.h>' cgi-bin --include='*.[ch]' |
    grep -vE '^cgi-bin/lib/store/.*<db\.h>|^cgi-bin/lib/web/.*<(ClearSilver|fcgi[a-z]*)\.h>|^cgi-bin/cli/.*<ClearSilver\.h>' \
    >"$T/found"
is "$(cat "$T/found")" "" \
    "Berkeley DB is named in the store only, ClearSilver at the edge only"

for f in cgi-bin/*.c; do
	p=$(basename "$f" .c)
	if [ -x "$B/cgi-bin/$p" ]; then
		grep -q KINERJA_TEST_CLOCK "$B/cgi-bin/$p" && echo "$p"
	fi
done >"$T/found"
[ ! -x "$B/bin/kinerja" ] || ! grep -q KINERJA_TEST_CLOCK "$B/bin/kinerja" ||
    echo kinerja >>"$T/found"
is "$(cat "$T/found")" "" "the settable clock is in no program to be installed"
if [ -x "$B/test/cgi-bin/login" ]; then
	grep -q KINERJA_TEST_CLOCK "$B/test/cgi-bin/login"
	is $? 0 "the settable clock is in the programs of the golden walks"
fi

# The servers know every program, and no other.
ls cgi-bin/*.c | sed 's|.*/\(.*\)\.c|\1|' | sort >"$T/programs"
for f in apache-example.conf conf/lighttpd-fastcgi.conf; do
	sed -n 's|.*SetHandler "proxy:.*/\([a-z]*\)\.sock.*|\1|p
	    s|.*"/cgi-bin/\([a-z]*\)" =>.*|\1|p' "$f" | sort >"$T/served"
	is "$(cat "$T/served")" "$(cat "$T/programs")" "$f serves every program"
done
is "$(sed -n 's/.*FilesMatch "^(\(.*\))\$">.*/\1/p' apache-example.conf |
    grep '|.*|' | tr '|' '\n' | sort)" "$(cat "$T/programs")" \
    "Apache runs every program as CGI, and nothing else"

# Hardening of what is built (AR-4); the sanitizer build is another kind.
if [ -z "${SAN-}" ]; then
	for f in "$B"/cgi-bin/* "$B/bin/kinerja"; do
		[ -x "$f" ] || continue
		readelf -hlW "$f" >"$T/elf" 2>/dev/null
		grep -q 'Type:.*DYN' "$T/elf" || echo "$f: no PIE"
		grep -q 'GNU_RELRO' "$T/elf" || echo "$f: no RELRO"
		grep 'GNU_STACK' "$T/elf" | grep -q 'RWE' && echo "$f: stack can run"
		case $f in
		*/report|*/kinerja) ;;
		*) grep -q 'INTERP' "$T/elf" && echo "$f: not static" ;;
		esac
	done >"$T/found"
	is "$(cat "$T/found")" "" \
	    "programs are position independent, read-only after start, static"
fi
tap_end
