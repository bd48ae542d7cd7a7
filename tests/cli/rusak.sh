# Whoever changes what is stored behind the program's back is found out.
. tests/lib/tap.sh
. tests/lib/cli.sh
new_data
k demo >/dev/null 2>&1
cp -a "$T/data" "$T/asli"
who=197405121999032002
year=$(date +%Y)

# Fresh data, then one thing damaged.
damage() { # WHAT [ARGUMENTS]
	damage_what=$1
	shift
	rm -rf "$T/data"
	cp -a "$T/asli" "$T/data"
	"$B/tests/rusak" "$T/data" "$damage_what" $who "$@" ||
	    not_ok "the tool damages: $damage_what"
}
ends 0 "what nobody touched is whole" k audit verify

damage isi "$year" 3
ends 1 "a changed audit entry is found" k audit verify
is "$(grep -c "^pegawai=$who tahun=$year urutan=3 sebab=" "$T/out")" 1 \
    "and is named"
is "$(grep -c ^pegawai= "$T/out")" 1 "it alone: the first broken one"
ends 1 "check finds it, too" k check
expect "pegawai=$who tahun=$year urutan=3 " "by the same name"
damage hapus "$year" 2
ends 1 "a missing audit entry is found" k audit verify
expect "^pegawai=$who tahun=$year urutan=2 sebab=\"entri hilang\"" "and named"
damage kepala "$year" 1
ends 1 "a changed head is found" k audit verify
expect "^pegawai=$who tahun=$year urutan=" "and its chain is named"

damage rantai "$year" 10000
ends 1 "a chain deleted together with its head is missed" k audit verify
expect 'sebab="rantai hilang"' "and it is said that one is"
ends 1 "check misses it, too" k check

damage rekaman
ends 1 "a changed byte of a record is found" k check
expect 'sebab="checksum" acuan=Pegawai' "the record is named"
is "$(grep -c '^kunci=' "$T/out")" 1 "it alone, though others point at it"
ends 1 "and export does not give it out as if it were sound" k export people
ends 0 "the trail itself is whole" k audit verify
damage indeks
ends 1 "a missing index entry is found" k check
expect 'sebab="entri indeks hilang"' "and named"

# A byte of the file itself, past the store: the page's checksum.
rm -rf "$T/data"
cp -a "$T/asli" "$T/data"
rm -f "$T/data/db"/__db.* "$T/data/db/gate"
printf '\377\377\377\377' | dd of="$T/data/db/core.db" bs=1 seek=41000 \
    conv=notrunc 2>/dev/null
timeout 60 env KINERJA_CONF="$T/k.hdf" "$B/bin/kinerja" check >"$T/out" 2>"$T/err"
is_not $? 0 "a damaged page of the file is found, and nothing hangs"
[ -s "$T/err" ] && ok "with a word" || not_ok "with a word"
ends 1 "no backup is made of it" k backup "$T/cadangan"
tap_end
