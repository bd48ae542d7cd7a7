# kata.sh - what the audit trail names has a word for people
. tests/lib/tap.sh

words=templates/macro/jejak.cs

# CODE...: those without a word in the macro
wordless() {
	for code; do
		grep -qF "kode == \"$code\"" "$words" || echo "$code"
	done
}

# Named in a call, where it may stand on the line below.
acts=$(cat cgi-bin/*.c cgi-bin/cli/*.c cgi-bin/lib/web/*.c | tr '\n' ' ' |
    grep -oE '(store_act|attempt_keep|changed|queue|keep)\([^;]*;' |
    grep -oE '"[a-z]+(/[a-z]+)+"|"(kode|demo|init|sapu|draf)"' | tr -d '"' |
    sort -u)
is "$(echo "$acts" | grep -c .)" "$(echo "$acts" | grep -c '^[a-z/]*$')" \
    "the actions are found in the programs"
[ "$(echo "$acts" | grep -c .)" -gt 30 ]
is $? 0 "and they are more than thirty"
is "$(wordless $acts)" "" "every action of the trail has a word"

tables=$(sed -n '/tables\[TABLES\]/,/^};/p' cgi-bin/lib/store/table.c |
    tr '\n' ' ' | grep -oE '\{ "[A-Za-z]+"[^}]*' | grep -v TRAIL_NONE |
    sed 's/{ "\([A-Za-z]*\)".*/\1/')
[ "$(echo "$tables" | grep -c .)" -gt 8 ]
is $? 0 "the tables of the trail are found"
is "$(wordless $tables)" "" "every table of the trail has a word"

# The fields of those records; bytes are never shown, rev is the store's.
fields=$(awk '/^message/ { m = $2 }
    m ~ /^(Pengaturan|Aturan|Unit|Asal|Pegawai|Tugas|Atasan|Identitas|Akun|Skp|Rhk|Indikator|TandaTerima|Pemberitahuan)$/ &&
    / = [0-9]+;/ && !/bytes/ && !/^enum/ && !/enum / {
	n = split($0, part, ";")
	for (i = 1; i <= n; i++)
		if (match(part[i], /[A-Za-z0-9]+ [a-z_]+ = [0-9]+/)) {
			split(substr(part[i], RSTART, RLENGTH), w, " ")
			print w[2]
		}
    }' cgi-bin/lib/model/model.proto | grep -vx rev | sort -u)
[ "$(echo "$fields" | grep -c .)" -gt 70 ]
is $? 0 "the fields of the records are found"
is "$(wordless $fields)" "" "every field of the trail has a word"
tap_end
