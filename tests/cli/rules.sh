# The law is data: checked, stored once, refused with file, key and reason.
. tests/lib/tap.sh
. tests/lib/cli.sh
new_data

ends 0 "rules load stores the set compiled in" k rules load
expect '0 disimpan' "loading the same again changes nothing"
ends 0 "every file of conf/rules is taken by name" k rules load conf/rules/*.hdf
expect '0 disimpan' "they are the ones compiled in"

sed 's/^\( *\)berlaku_dari *=.*/\1berlaku_dari = 2099-01-01/' \
    conf/rules/pangkat.hdf >"$T/pangkat.hdf"
if cmp -s conf/rules/pangkat.hdf "$T/pangkat.hdf"; then
	sed 's/Berlaku_dari *=.*/Berlaku_dari = 2099-01-01/' \
	    conf/rules/pangkat.hdf >"$T/pangkat.hdf"
fi
ends 0 "a set in force from a later day is stored beside the old one" \
    k rules load "$T/pangkat.hdf"
expect '1 disimpan' "as a record of its own"

sed 's/rhk_utama_anjuran = 10/rhk_utama_anjuran = 8/' conf/rules/batas.hdf \
    >"$T/batas.hdf"
ends 0 "a set with another text for the same day is stored" \
    k rules load "$T/batas.hdf"
expect '1 disimpan' "as an edition of its own: the old one stays"
ends 0 "the same text again" k rules load "$T/batas.hdf"
expect '0 disimpan' "is there already"
grep -aq 'batas@2022-01-01\.1' "$T/data/db/core.db" "$T/data/db"/log.* &&
    ok "its id tells it from the first" || not_ok "its id tells it from the first"

grep -vi 'berlaku_dari' conf/rules/pangkat.hdf >"$T/rusak.hdf"
ends 1 "a set without its first day is refused" k rules load "$T/rusak.hdf"
expect 'rusak.hdf' "the file is named" "$T/err"
printf 'Bukan { HDF' >"$T/rusak2.hdf"
grep -qi "berlaku_dari" "$T/err" && ok "the key is named" || not_ok "the key is named" "$(cat "$T/err")"
ends 1 "a file that is no HDF is refused" k rules load "$T/rusak2.hdf"
ends 1 "a file that is not there is refused" k rules load "$T/tiada.hdf"
ends 2 "rules without load is a usage error" k rules
ends 0 "the folder checks clean" k check
tap_end
