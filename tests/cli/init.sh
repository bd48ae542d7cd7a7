# A data folder is made once; the first administrator comes in by a link.
. tests/lib/tap.sh
. tests/lib/cli.sh
conf "$T/k.hdf" "$T/data"

ends 2 "without a command kinerja says how it is used" k
ends 0 "kinerja help says every command" k help
for c in init rules admin kode import export backup restore check audit demo \
    kerja hitung; do
	grep -q "^  $c\>" "$T/out" || not_ok "help names $c"
done
ends 2 "an unknown command is a usage error" k tidakada
ends 2 "an unknown option is a usage error" k init --warna biru
ends 1 "nothing works before init" k check
expect 'kinerja init' "and says what to do" "$T/err"

ends 0 "init makes a data folder" k init --instansi 'Dinas Uji' --kota Ambon
is "$(stat -c %a "$T/data")" 700 "the folder is its owner's alone"
ends 1 "init refuses a folder that has data" k init
ends 0 "a fresh folder checks clean" k check
ends 0 "a fresh audit trail is whole" k audit verify
ends 0 "export people gives the header alone" k export people
is "$(wc -l <"$T/out")" 1 "nobody is there: no default account"

nip=198902142014022003
ends 1 "admin add refuses a NIP that cannot be" k admin add 198902302014022003
expect 'lahir' "and says why" "$T/err"
ends 0 "admin add makes the first administrator" k admin add $nip --nama 'Rina Wulandari'
link=$(cat "$T/out")
expect '^http://127.0.0.1:8080/cgi-bin/login/aktivasi?nip=198902142014022003&kode=[A-Za-z0-9_-]\{27\}$' \
    "stdout is the link and nothing else, with 160 bits"
expect '7 hari' "it is said that the link lasts 7 days" "$T/err"
if grep -rqa "${link##*=}" "$T/data"; then
	not_ok "the code itself is nowhere in the data folder"
else
	ok "the code itself is nowhere in the data folder"
fi
ends 0 "kode makes a new one" k kode $nip
is_not "$(cat "$T/out")" "$link" "each code is another"
ends 1 "kode refuses who is not known" k kode 199001152015031992
ends 2 "kode without NIP is a usage error" k kode
ends 0 "all of it checks clean" k check

if [ "$(id -u)" = 0 ]; then
	chown -R nobody "$T/data"
	chmod 755 "$T"
	ends 0 "root becomes the owner of the data folder" k kode $nip
	is "$(find "$T/data" -user root | wc -l)" 0 "and leaves no file of root"
else
	skip "root becomes the owner of the data folder" "not root"
fi
tap_end
