# The worker: imports from the web, mail, sweeping; killed, it goes on.
. tests/lib/tap.sh
. tests/lib/cgi.sh
. tests/lib/cli.sh
K=$T/kinerja.hdf
tap_clean() { [ -z "${pid-}" ] || kill -9 "$pid" 2>/dev/null; }

# Waits until the worker in the background has its lock.
started() {
	started_n=0
	while [ "$(cat "$data/run/kerja.lock" 2>/dev/null)" != "$pid" ] &&
	    [ "$started_n" -lt 100 ]; do
		sleep 0.1
		started_n=$((started_n + 1))
	done
}

# The result page of the last upload, as plain words.
result() {
	get impor/lihat "id=$job"
	sed 's/<[^>]*>/ /g' "$T/body" | tr -s ' \n' ' ' >"$T/words"
}

masuk 198902142014022003
table "$T/a.csv" 'nip,nama,jabatan,jenis_jabatan,kode_unit,nip_atasan' \
    '199001152015031992,Uji Coba,Penelaah,PELAKSANA,D2.1,197405121999032002' \
    '199001152015031993,Uji Salah,Penelaah,PELAKSANA,D9,197405121999032002'
get impor/baru
unggah impor/baru berkas "$T/a.csv" jenis=IMPOR_PEGAWAI
goes /cgi-bin/impor/lihat "an upload on the web becomes a job"
job=$(echo "$location" | sed 's/.*id=\([a-z0-9]*\).*/\1/')
result
expect 'menunggu giliran' "which waits for the worker" "$T/words"
ends 0 "the worker does what there is to do" k kerja --sekali
result
expect 'Akan ditambah 1 baris Akan diubah 0 baris Tidak berubah 0 baris Ditolak 1 baris' \
    "the page shows what the trial came to" "$T/words"
expect 'unit tidak dikenal: D9' "and why a row was refused" "$T/words"
k export people 2>/dev/null | grep -q 199001152015031992 &&
    not_ok "a trial stores nobody" || ok "a trial stores nobody"
post impor/jalankan "id=$job"
job=$(echo "$location" | sed 's/.*id=\([a-z0-9]*\).*/\1/')
ends 0 "the worker runs the import itself" k kerja --sekali
result
expect 'Ditambah 1 baris Diubah 0 baris Tidak berubah 0 baris Ditolak 1 baris' \
    "it comes to the same" "$T/words"
k export people 2>/dev/null | grep -q 199001152015031992 &&
    ok "and stores the person" || not_ok "and stores the person"
get beranda
expect 'mpor' "the admin is told" "$T/body"

printf '%s\nAndr\351,\n' "$H" >"$T/rusak.csv"
get impor/baru
unggah impor/baru berkas "$T/rusak.csv" jenis=IMPOR_PEGAWAI
job=$(echo "$location" | sed 's/.*id=\([a-z0-9]*\).*/\1/')
ends 0 "a bad file does not stop the worker" k kerja --sekali
result
expect 'Berkas ditolak.*bukan UTF-8' "it is refused on the page" "$T/words"

# 4,000 rows, killed on the way.  The first is refused while it is written; the
# last has no NIP and is put before all others.
awk 'BEGIN { print "nip,nama,jabatan,jenis_jabatan,kode_unit,nip_atasan," \
    "jenis_pegawai,mulai"
  print "199107082023211015,,Jabatan Dahulu,,,,,1999-01-01"
  for (i = 0; i < 4000; i++) printf "19%02d%02d%02d%04d%02d1%03d,Orang %d," \
    "Penelaah,PELAKSANA,D2.2,197602202001122001,,\n", 70 + i % 20,
    1 + int(i / 20) % 12, 1 + int(i / 240) % 28, 2015, 1 + i % 12,
    1 + int(i / 6720), i
  print "PN-0099,Tokoh Uji,Wakil,PEJABAT_NEGARA,D2.2,,NON_ASN,2024-01-01" }' \
    >"$T/b.csv"
get impor/baru
unggah impor/baru berkas "$T/b.csv" jenis=IMPOR_PEGAWAI
job=$(echo "$location" | sed 's/.*id=\([a-z0-9]*\).*/\1/')
k kerja --sekali >/dev/null 2>&1
result
expect 'Akan ditambah 4001 baris Akan diubah 0 baris Tidak berubah 0 baris Ditolak 1 baris' \
    "a trial of 4,000 rows" "$T/words"
post impor/jalankan "id=$job"
job=$(echo "$location" | sed 's/.*id=\([a-z0-9]*\).*/\1/')
KINERJA_CONF=$K "$B/bin/kinerja" kerja >/dev/null 2>&1 &
pid=$!
started
ends 1 "a second worker is refused" k kerja --sekali
n=0
while [ "$n" -lt 200 ]; do
	have=$(k export people 2>/dev/null | grep -c ',Orang ')
	[ "$have" -ge 199 ] && break
	sleep 0.05
	n=$((n + 1))
done
kill -9 "$pid"
wait "$pid" 2>/dev/null
have=$(k export people 2>/dev/null | grep -c ',Orang ')
[ "$have" -ge 199 ] && ok "killed in the middle, some are stored" ||
    not_ok "killed in the middle, some are stored" "$have"
if [ "$have" -lt 4000 ]; then
	is $(((have + 1) % 200)) 0 "whole batches of 200"
else
	skip "whole batches of 200" "the worker was done before the kill"
fi
ends 0 "the next worker goes on" k kerja --sekali
result
expect 'Ditambah 4001 baris Diubah 0 baris Tidak berubah 0 baris Ditolak 1 baris' \
    "and each row counts once" "$T/words"
expect 'Baris yang ditolak.*199107082023211015' \
    "what was refused before the kill is still told" "$T/words"
is "$(k export people 2>/dev/null | grep -c ',Orang ')" 4000 "all are there"
KINERJA_CONF=$K "$B/bin/kinerja" kerja >/dev/null 2>&1 &
pid=$!
started
sleep 0.3
kill "$pid"
wait "$pid"
is $? 0 "SIGTERM ends the worker in order"
pid=

# Mail: that there is news, and where; no more.
printf '#!/bin/sh\n{ echo "args: $*"; cat; echo ====; } >>%s/kotak\n' "$T" >"$T/sendmail"
chmod +x "$T/sendmail"
printf '%s\n' "Surat.sendmail=$T/sendmail" 'Surat.dari=kinerja@contoh.go.id' \
    >>"$K"
table "$T/m.csv" 'nip,nama,jabatan,jenis_jabatan,kode_unit,surel,nip_atasan' \
    '199107082023211015,,,,,yosef@contoh.go.id,197602202001122001'
k import people "$T/m.csv" >/dev/null 2>&1
ends 0 "the worker sends mail when a mailer is set" k kerja --sekali
if [ -f "$T/kotak" ]; then
	expect '^To: yosef@contoh.go.id$' "to the address of the person" "$T/kotak"
	expect '^args: -i -- yosef@contoh.go.id$' "as a fixed argument" "$T/kotak"
	expect 'http://127.0.0.1/cgi-bin/beranda' "with the way to the notice" "$T/kotak"
	expect_not 'Arum\|atasan\|Yosef' "and no contents" "$T/kotak"
else
	not_ok "to the address of the person" "no mail was sent"
fi
n=$(grep -c ==== "$T/kotak")
k kerja --sekali >/dev/null 2>&1
is "$(grep -c ==== "$T/kotak")" "$n" "each mail goes out once"
ends 0 "after all that the folder checks clean" k check
tap_end
