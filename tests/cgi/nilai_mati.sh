#!/bin/sh
# A unit of 400 is rated and set in one act; killed in the middle it is as if
# nothing had been done (app.md 3.5)
. tests/lib/tap.sh
. tests/lib/emas.sh

ringan() { # SENTENCE
	is "$([ "$(wc -c <"$T/body")" -le 40960 ] && echo yes)" yes "$1"
}
hari 2026-01-02
"$B/tests/benih" banyak "$data" 400 2>/dev/null
"$B/tests/benih" siap "$data" 2026
"$B/tests/benih" kirim "$data" 1
hari 2026-04-01
sebagai DEP
get capaian
cu=$(grep 'Acara Daerah' "$T/out" | grep -o 'capaian/lihat?unit=[0-9a-z]*' | head -n 1 | cut -d= -f2)
get capaian/lihat "unit=$cu&tahun=2026"
cp=$(grep -o 'periode=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
kirim capaian/tetapkan "unit=$cu&tahun=2026&periode=$cp&nilai=ORG_BAIK&dasar=Menurut+laporan+kinerja+unit"
sebagai DIR1
di="tahun=2026&periode=$cp&unit=$cu"
lewati=0
berat=0
while [ "$lewati" -lt 403 ]; do
	get nilai/cepat "$di&lewati=$lewati"
	[ "$(wc -c <"$T/body")" -le 40960 ] || berat=$((berat + 1))
	isi=$(grep -o 'name="\(skp\|rev\)_[0-9]*" value="[^"]*"' "$T/out" | sed 's/name="\(.*\)" value="\(.*\)"/\1=\2/' | paste -s -d'&')
	for i in $(seq 20); do isi="$isi&hasil_$i=SESUAI&perilaku_$i=SESUAI"; done
	kirim nilai/cepat "$di&lewati=$lewati&$isi"
	[ "$status" = 303 ] || not_ok "a page of the table is stored" "$status"
	lewati=$((lewati + 20))
done
is "$berat" 0 "every page of the table has at most 40 kB"
get nilai "$di"
ringan "the list of 403 has at most 40 kB"
expect '403 dari 403' "all are rated"
get nilai/tetapkan "$di"
ringan "the page that asks, too"
lihat=$(field lihat)

# How many are set, by the page that asks.
belum() {
	rm -f "$T"/jar.*
	sebagai DIR1
	get nilai/tetapkan "$di"
	sed -n 's/.*Tetapkan \([0-9]*\) penilaian<.*/\1/p' "$T/body" | head -n 1
}
tetap() {
	kirim nilai/tetapkan "$di&lihat=$lihat&alasan=Seluruh+target+tercapai"
}
cp -a "$data" "$T/awal"
mulai=$(date +%s%3N)
tetap
lama=$(($(date +%s%3N) - mulai))
is "$status" 303 "403 assessments are set in one act"
is "$(belum)" "" "and none is left"
ends 0 "every record is sound" kinerja check
echo "# Tetapkan took $lama ms"

mati=0 utuh=0 n=6
for i in $(seq $n); do
	rm -rf "$data"
	cp -a "$T/awal" "$data"
	rm -f "$T"/jar.*
	sebagai DIR1
	tetap >/dev/null 2>&1 &
	job=$!
	jeda=$((lama * i / (2 * (n + 1))))
	sleep "$(printf '%d.%03d' $((jeda / 1000)) $((jeda % 1000)))"
	for p in $(pgrep -P "$job") $job; do kill -9 "$p" 2>/dev/null; done
	wait "$job" 2>/dev/null
	case $(belum) in
	403) mati=$((mati + 1)) utuh=$((utuh + 1)) ;;
	'') utuh=$((utuh + 1)) ;;
	esac
done
echo "# $mati of $n were killed in time"
ends 0 "kills came before the end" test "$mati" -ge 1
is "$utuh" "$n" "after a kill all 403 are set, or none"
ends 0 "and every record is sound" kinerja check
tap_end
