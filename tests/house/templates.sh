# templates.sh - the template rules (cgi.md) and the content policy
. tests/lib/tap.sh

none() { # PATTERN SENTENCE
	grep -rnE "$1" templates >"$T/found"
	is "$(head -n 5 "$T/found")" "" "$2"
}

none '<\?cs *(uvar|lvar|evar|linclude) *:' \
    "no template takes a value without escaping"
none '<\?cs *alt *:' "no template uses alt, which does not escape"
none '<\?cs *name *:' "no template uses name as a command"
none 'include *: *[^" ]' "only constant templates are included"
none '(^|[[:space:]])style *=' "no style attribute"
grep -rnE '<style|<script' templates |
    grep -vF '<script src="/kinerja.js?v=<?cs var:Page.versi ?>" defer></script>' \
    >"$T/found"
is "$(cat "$T/found")" "" "no style or script inside a page"
none '[[:space:]]on(click|change|submit|load|error|input|focus|blur|key[a-z]*|mouse[a-z]*) *=' \
    "no event handler in an attribute"
none 'javascript:|data:[a-z]+/' "no javascript: or data: address"
none '[a-z]=<\?cs *(var|call)[^"]*$|<[a-z]+ [a-z-]+=<\?cs' "values of attributes are in double quotes"
none "='" "attributes are not in single quotes"
none '\|html|html_escape' "escaping is left to var"
none 'Config\.' "settings of the engine are not touched"
none '(url_escape|url_validate|html_strip)\([^)]*\) *\+|\+ *(url_escape|url_validate)\(' \
    "an escape function stands alone in its var"
none '[A-Za-z_.\]]+ *(!=|==) *""' \
    "a value is asked for by string.length, not by comparing with nothing"

none 'escape *: *"(js|url|none)"' "no block escapes in another way than html"
none 'set *:[^?]*= *(html_escape|url_escape|js_escape|html_strip)\(' \
    "nothing is escaped before it is shown"
none '#-?[0-9]{10,}|#-?[0-9]+\.[0-9]' \
    "numbers of the engine are whole and below 2^31"
# A missing file would be passed over without a word.
grep -rhoE 'include *: *"[^"]+"' templates | sed 's/.*"\(.*\)"/\1/' | sort -u |
    while read -r f; do
	[ -f "templates/$f" ] || echo "$f"
done >"$T/found"
is "$(cat "$T/found")" "" "every file that is included is there"

# Every program's pages compile and render with nothing given.
cc=$(command -v "${CC:-gcc}")
"$cc" -o "$T/render" -isystem /usr/include/ClearSilver tests/lib/render.c \
    -lneo_cgi -lneo_cs -lneo_utl -lz 2>"$T/err"
is $? 0 "the renderer of the tests compiles"
for f in $(find templates -mindepth 2 -name '*.cs' ! -path '*/macro/*' \
    ! -path '*/layout/*' | sort); do
	# A part of other pages is rendered with them.
	! grep -rqF "include:\"${f#templates/}\"" templates || continue
	"$T/render" templates "${f#templates/}" </dev/null >"$T/out" 2>"$T/err" ||
	    echo "$f: $(tail -n 3 "$T/err" | tr '\n' ' ')"
done >"$T/found"
is "$(cat "$T/found")" "" "every page renders with no data at all"

# Sizes (security.md 6).
for f in kinerja.css:20480 kinerja.js:10240; do
	n=$(wc -c <"htdocs/${f%:*}")
	[ "$n" -le "${f#*:}" ]
	is $? 0 "${f%:*} is at most ${f#*:} bytes"
done
grep -nE ':(is|where|has)\(|(^|[^a-z-])inset:|aspect-ratio|color-mix|@layer|(^|[;{[:space:]])gap:|@import|url\(|margin-(inline|block)|padding-(inline|block)' \
    htdocs/kinerja.css | grep -v '^[1-4]:' >"$T/found"
is "$(cat "$T/found")" "" "the style sheet keeps to the browser floor"
grep -nE '=>|`|(^|[^A-Za-z])(let|const|class) |\.\.\.|async ' htdocs/kinerja.js |
    grep -v '^[0-9]*: *\*\|/\*' >"$T/found"
is "$(cat "$T/found")" "" "the script is ES5"

# Every icon that is asked for is drawn.
grep -rhoE 'call:ikon\("[a-z]+"\)' templates | sed 's/.*"\(.*\)".*/\1/' | sort -u |
    while read -r i; do
	grep -q "id=\"$i\"" htdocs/ikon.svg || echo "$i"
done >"$T/found"
is "$(cat "$T/found")" "" "every icon that is asked for is in ikon.svg"
tap_end
