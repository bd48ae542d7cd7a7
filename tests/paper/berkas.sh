#!/bin/sh
# The files themselves: sound PDF, fonts inside, always the same, no row broken.
. tests/lib/tap.sh
draw=$B/tests/draw
# Fontconfig keeps its locks until the end; all else is to be given back.
printf 'leak:libfontconfig\n' >"$T/lsan"
export LSAN_OPTIONS="suppressions=$T/lsan:print_suppressions=0"

for what in jajf jpt lampiran draft forty tall names jptnone p8 p10 p11ubah; do
	"$draw" $what >"$T/$what.pdf" || not_ok "$what is drawn"
	qpdf --check "$T/$what.pdf" >"$T/out" 2>&1
	is $? 0 "qpdf finds $what.pdf sound"
	expect_not '[Ww][Aa][Rr][Nn]' "and has no remark on $what.pdf"
	pdffonts "$T/$what.pdf" | tail -n +3 >"$T/fonts"
	# name type encoding emb sub uni object ID
	is "$(grep -c . "$T/fonts")" "$(grep -c ' yes yes yes ' "$T/fonts")" \
	    "every font of $what.pdf is embedded, a subset, and readable"
done
expect '+LiberationSans' "the letters are Liberation Sans" "$T/fonts"

# ------------------------------------------------------------- the same bytes
sleep 1.1
TZ=Asia/Jayapura HOME=/nonexistent LC_ALL=C "$draw" forty >"$T/again.pdf"
if cmp -s "$T/forty.pdf" "$T/again.pdf"; then
	ok "a reprint is the same, byte for byte, at another time and place"
else
	not_ok "a reprint is the same, byte for byte, at another time and place"
fi
pdfinfo "$T/jajf.pdf" >"$T/out"
expect '^Title: *Sasaran Kinerja Pegawai 2026 - Nurul Hapsari' "the file has a title"
expect '^Author: *Kementerian Pesona Nusantara' "the author is the agency"
expect '^CreationDate: .*2026' "its date is the one given"
expect 'Page size: *841.89 x 595.2[78]. pts (A4)' "the paper is A4, landscape"
qpdf --qdf --object-streams=disable "$T/jajf.pdf" - | tr -d '\0' >"$T/qdf"
expect '/Lang (id-ID)' "the file says that it is Indonesian" "$T/qdf"
expect '/DisplayDocTitle true' "a reader shows the title" "$T/qdf"
expect '/Outlines' "a reader can jump to the sections" "$T/qdf"

# --------------------------------------------------------- forty results
pages=$(pdfinfo "$T/forty.pdf" | sed -n 's/^Pages: *//p')
[ "$pages" -ge 4 ] && ok "forty RHK take several pages" ||
	not_ok "forty RHK take several pages" "$pages"
pdftotext -raw "$T/forty.pdf" "$T/text"
missing=
for i in $(seq -w 1 40); do
	[ "$(grep -c "H${i}X" "$T/text")" = 1 ] || missing="$missing $i"
done
is "$missing" "" "every one of the forty RHK is there once"
is "$(grep -o 'I[0-9][0-9]\.[0-9]' "$T/text" | sort | uniq -d)" "" \
    "no indicator is there twice"
is "$(grep -o 'I[0-9][0-9]\.[0-9]' "$T/text" | wc -l | tr -d ' ')" 100 \
    "all hundred indicators are there"
bad=
for p in $(seq 1 "$pages"); do
	pdftotext -raw -f "$p" -l "$p" "$T/forty.pdf" "$T/page"
	grep -q 'I[0-9][0-9]\.0' "$T/page" || continue
	grep -q '(1) (2) (3) (4) (5) (6)' "$T/page" || bad="$bad $p"
	# The indicators of one RHK stand on its page.
	for i in $(grep -o 'I[0-9][0-9]\.' "$T/page" | sort -u | tr -d 'I.'); do
		grep -q "H${i}X" "$T/page" || bad="$bad H$i"
	done
done
is "$bad" "" "each page has the head, and no RHK is broken across two pages"
is "$(grep -c '^Halaman [0-9]* dari ' "$T/text")" "$pages" \
    "each page has its number"

# ------------------------------------------------- taller than a page
pdftotext -raw "$T/tall.pdf" "$T/text"
is "$(grep -o 'kata[0-9]\{4\}' "$T/text" | sort -u | wc -l | tr -d ' ')" 700 \
    "a text longer than a page goes on, no word lost"
is "$(grep -o 'kata[0-9]\{4\}' "$T/text" | sort | uniq -d)" "" "nor said twice"
is "$(grep -o 'B[0-9][0-9]Y' "$T/text" | sort -u | wc -l | tr -d ' ')" 45 \
    "an RHK with 45 indicators goes on, none lost"
expect '(lanjutan)' "what goes on says so" "$T/text"
is "$(grep -c '(lanjutan)' "$T/text")" 8 "once on each page it goes on to"
joined=$(tr -d '\n' <"$T/text")
case $joined in
*KatatanpaspasiyangpanjangsekalimelebihilebarkolomtabelpadalembarkertasukuranA4mendataruntukmengujipemotongankata*)
	ok "a long word is broken without a letter more or less" ;;
*)	not_ok "a long word is broken without a letter more or less" ;;
esac

# No word leaves the margins, the long one not its column, none meets the foot.
for what in forty tall jajf; do
	pdftotext -bbox "$T/$what.pdf" "$T/box"
	sed -n 's/.*xMin="\([^"]*\)" yMin="\([^"]*\)" xMax="\([^"]*\)" yMax="\([^"]*\)">\(.*\)<.*/\1 \2 \3 \4 \5/p' \
	    "$T/box" >"$T/words"
	is "$(awk '$1 < 47 || $3 > 795 || $2 < 30 || $4 > 590' "$T/words")" "" \
	    "every word of $what.pdf is inside the margins"
	is "$(awk '$2 < 561 && $4 > 549' "$T/words")" "" \
	    "no word of $what.pdf meets the foot"
done
pdftotext -bbox "$T/tall.pdf" - | sed -n \
    's/.*xMin="\([^"]*\)".* xMax="\([^"]*\)".*>\(Katatan\|arkolom\).*/\1 \2/p' \
    >"$T/words"
is "$(awk '$1 < 245 || $2 > 440' "$T/words")" "" \
    "the long word stays in its column"
[ -s "$T/words" ] && ok "and it was looked at" || not_ok "and it was looked at"

# Signatures never stand alone.
for what in jajf jpt forty tall draft; do
	n=$(pdfinfo "$T/$what.pdf" | sed -n 's/^Pages: *//p')
	pdftotext -raw -f "$n" -l "$n" "$T/$what.pdf" "$T/page"
	expect '^7\. Kolaboratif' "the last page of $what.pdf is not signatures alone" \
	    "$T/page"
done

# A FastCGI process draws thousands of them.
"$draw" jajf tests/paper/lambang.png 200 >"$T/one.pdf" 2>"$T/grown"
# The sanitizers keep what was freed for a while.
[ -n "${SAN-}" ] || [ "$(cat "$T/grown")" -lt 3000 ] &&
    ok "a process that draws two hundred documents does not grow" ||
    not_ok "a process that draws two hundred documents does not grow" \
    "$(cat "$T/grown") kB"
"$draw" jajf tests/paper/lambang.png >"$T/two.pdf"
cmp -s "$T/one.pdf" "$T/two.pdf"
is $? 0 "the two hundredth is the same as the first"
tap_end
