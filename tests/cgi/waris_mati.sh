#!/bin/sh
# The worker is killed while results pass on: the next run completes it, and
# the end is the same as without the kill (app.md 3.9, S4)
. tests/lib/tap.sh
. tests/lib/emas.sh

kerja() {
	KINERJA_TEST_CLOCK=$data/jam KINERJA_CONF=$T/kinerja.hdf \
	    "$B/test/bin/kinerja" kerja --sekali 2>>"$T/kerja.log"
}
# The same, killed after some thousandths of a second; true when it was.
kerja_mati() { # MS
	KINERJA_TEST_CLOCK=$data/jam KINERJA_CONF=$T/kinerja.hdf \
	    "$B/test/bin/kinerja" kerja --sekali 2>>"$T/kerja.log" &
	worker=$!
	sleep "$(printf '%d.%03d' $(($1 / 1000)) $(($1 % 1000)))"
	kill -9 "$worker" 2>/dev/null
	wait "$worker" 2>/dev/null
	[ $? -eq 137 ]
}
jpt() { # TEXT KIND [unit=ID]
	printf '%s' "bagian=UTAMA&baris=1&teks=$(url "$1")&indikator_1=Jumlah+acara&sasaran_1=ANGKA&target_1=80&satuan_1=acara&arah_1=MAKIN_BESAR&perspektif=PENERIMA_LAYANAN&klasifikasi=$2${3:+&$3}"
}
polos() { # the page as it is read, without ids and without the hour
	sed 's/<[^>]*>/ /g; s/[0-9a-z]\{26\}//g' "$T/body" |
	    tr -s ' \n' ' ' | sed 's/[0-2][0-9]\.[0-5][0-9] WIB//g'
	echo
}
# What its people see of it; counts what must be there once.
keadaan() {
	rm -f "$T"/jar.*	# the sessions went with the data
	for who in DIR1 GUN KT; do
		sebagai $who
		get skp
		polos
		plan=$(grep -o 'skp/lihat?id=[0-9a-z]*' "$T/body" | head -n 1)
		get skp/lihat "${plan#*\?}"
		polos
	done
	sebagai GUN
	get beranda
	polos
}

hari 2026-01-06
sebagai DIR1
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
d=$(baru_id id)
get rhk/baru "skp=$d"
unit=$(grep -o '<option value="[0-9a-z]\{26\}">Direktorat Acara Daerah' "$T/out" | head -n 1 | cut -d'"' -f2)
for t in 'Meningkatnya mutu acara' 'Terselenggaranya kalender acara' 'Meningkatnya tata kelola'; do
	get rhk/baru "skp=$d"
	post rhk/baru "skp=$d&$(jpt "$t" ORGANISASI "unit=$unit")"
done
get skp/lampiran "id=$d"
post skp/lampiran "id=$d&rev=$(field rev)&dukungan=Anggaran&pertanggungjawaban=Laporan&konsekuensi=Evaluasi"
get ajukan "id=$d"
kirim ajukan "id=$d&rev=$(field rev)"
sebagai DEP
get bawahan/periksa "id=$d"
post bawahan/setujui "id=$d&rev=$(field rev)"
is "$status" 303 "the leader's plan is in force"
sebagai KT
get skp/baru
post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
k=$(baru_id id)
get rhk/baru "skp=$k"
da=$(grep -o 'value="[0-9a-z]\{26\}"[^>]*><label[^>]*>Meningkatnya mutu' "$T/out" | cut -d'"' -f2)
db=$(grep -o 'value="[0-9a-z]\{26\}"[^>]*><label[^>]*>Terselenggaranya' "$T/out" | cut -d'"' -f2)
post rhk/baru "skp=$k&$(isi_rhk "$da" 'Terbinanya penyelenggara')"
get rhk/baru "skp=$k"
post rhk/baru "skp=$k&$(isi_rhk "$db" 'Tersusunnya kalender')"
sebagai A2
susun "$db"
get ajukan "id=$skp"
kirim ajukan "id=$skp&rev=$(field rev)"
is "$status" 303 "one plan waits for the leader"

hari 2026-07-31
baru="jenis_jabatan=JPT_PRATAMA&jenjang=TANPA_JENJANG&pimpinan=1&penugasan=DEFINITIF&mulai=2026-08-01&yakin=1"
sebagai ADM
get jabatan/baru "p=$(nip DIR1)"
kirim jabatan/baru "p=$(nip DIR1)&rev=$(field rev)&unit=BK&jabatan=Kepala+Biro+Kepegawaian&sk=SK-1&$baru"
get jabatan/baru "p=$(nip GUN)"
kirim jabatan/baru "p=$(nip GUN)&rev=$(field rev)&unit=D2.1&jabatan=Direktur+Acara+Daerah&sk=SK-2&$baru"
is "$status" 303 "another leader is recorded for tomorrow"

hari 2026-08-01
cp -a "$data" "$T/awal"
mulai=$(date +%s%3N)
kerja
lama=$(($(date +%s%3N) - mulai))
keadaan >"$T/utuh"
is "$(grep -c 'RHK organisasi warisan dari' "$T/utuh")" 1 "unkilled, the successor is told once"
is "$(grep -o 'diwarisi dari Larasati' "$T/utuh" | wc -l)" 3 "and has three results"

mati=0 sama=0 utuh=0 n=12
for i in $(seq $n); do
	rm -rf "$data"
	cp -a "$T/awal" "$data"
	# Spread over the run, with a random part.
	acak=$(od -An -N2 -tu2 /dev/urandom | tr -d ' ')
	kerja_mati $(((lama * i + lama * (acak % 1000) / 1000) / (n + 1))) &&
	    mati=$((mati + 1))
	kerja
	keadaan >"$T/lagi"
	if cmp -s "$T/utuh" "$T/lagi"; then
		sama=$((sama + 1))
	else
		diff "$T/utuh" "$T/lagi" | cut -c 1-400 | sed 's/^/# /' | head -n 8
	fi
	kinerja check >/dev/null 2>&1 && utuh=$((utuh + 1))
done
echo "# $mati of $n runs of about $lama ms were killed in time"
ends 0 "kills came before the end" test "$mati" -ge $((n / 4))
is "$sama" "$n" "after a kill and another run all see the same as without it"
is "$utuh" "$n" "and every record, index and reference is sound"
ends 0 "the trail holds" kinerja audit verify
tap_end
