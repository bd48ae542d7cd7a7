# An import is quick and its memory bounded: 5,000 rows here; under LONG=1 it is
# 100,000 rows in less than 60 seconds, which wants an idle machine.
. tests/lib/tap.sh
. tests/lib/cli.sh
new_data
rows=5000 seconds=60
[ -z "${LONG-}" ] || rows=100000

awk -v n="$rows" 'BEGIN { print "kode,nama,kode_induk,jenis"
  for (u = 0; u < n / 50; u++) printf "U%05d,Unit %d,%s,Bagian\n", u, u,
    u == 0 ? "" : sprintf("U%05d", int((u - 1) / 10)) }' >"$T/u.csv"
awk -v n="$rows" 'BEGIN {
  print "nip,nama,jenis_pegawai,golongan,jabatan,jenis_jabatan,kode_unit,pimpinan,nip_atasan,surel,mulai"
  for (i = 0; i < n; i++) {
    u = int(i / 50); lead = i % 50 == 0
    nip[i] = sprintf("19%02d%02d%02d2018%02d1%03d", 70 + i % 28,
      1 + int(i / 28) % 12, 1 + int(i / 336) % 28, 1 + i % 12,
      1 + int(i / 9408))
    top = lead ? (u == 0 ? "" : nip[int((u - 1) / 10) * 50]) : nip[u * 50]
    printf "%s,Pegawai Nomor %d,PNS,III/b,%s %d,%s,U%05d,%s,%s,p%d@contoh.go.id,2024-01-02\n",
      nip[i], i, lead ? "Kepala Bagian" : "Penelaah Teknis", u,
      lead ? "ADMINISTRATOR" : "PELAKSANA", u, lead ? "ya" : "tidak", top, i
  } }' >"$T/p.csv"
k import units "$T/u.csv" >/dev/null 2>&1

begun=$(date +%s)
# 512 MiB of addresses: the store's cache, the program, and the index of NIPs.
ends 0 "$rows rows are imported within 512 MiB" sh -c '
	[ -n "$SAN" ] || ulimit -v 524288
	KINERJA_CONF="$1" exec "$2" import people "$3"' sh "$T/k.hdf" \
    "$B/bin/kinerja" "$T/p.csv"
took=$(($(date +%s) - begun))
is "$(counts)" "$rows ditambah=$rows diubah=0 tetap=0 ditolak=0" "each row once"
echo "# $rows rows in $took s"
[ "$took" -lt $seconds ] && ok "in less than $seconds s" ||
    not_ok "in less than $seconds s" "$took s"
ends 0 "again" k import people "$T/p.csv"
is "$(counts)" "$rows ditambah=0 diubah=0 tetap=$rows ditolak=0" "changes nothing"
if command -v script >/dev/null; then
	KINERJA_CONF=$T/k.hdf script -qec "'$B/bin/kinerja' import people '$T/p.csv' --dry-run" \
	    /dev/null </dev/null >"$T/out" 2>&1
	expect "100 % \[=*\] $rows dari $rows" "a terminal sees a progress bar"
else
	skip "a terminal sees a progress bar" "script(1) is not there"
fi
tap_end
