#!/bin/sh
# hitung.sh - the calculators: one line, exit 0 valid, 1 refused, 2 usage
. tests/lib/tap.sh
K=${KINERJA:-$B/bin/kinerja}

hitung() { # STATUS OUTPUT SENTENCE ARGUMENT...
	h_status=$1 h_out=$2 h_name=$3
	shift 3
	"$K" hitung "$@" >"$T/out" 2>"$T/err"
	is "$? $(cat "$T/out")" "$h_status $h_out" "$h_name"
}

hitung 0 'predikat=2' 'sesuai and sesuai are Baik' \
    predikat --hasil 2 --perilaku 2
hitung 0 'predikat=4' 'sesuai with bad behaviour is Kurang (T15)' \
    predikat --hasil 2 --perilaku 3
hitung 0 'predikat=3' 'options come in any order' \
    predikat --perilaku 1 --hasil 3
all=
for hasil in 1 2 3; do
	for perilaku in 1 2 3; do
		p=$("$K" hitung predikat --hasil $hasil --perilaku $perilaku)
		all=$all${p#predikat=}
	done
done
is "$all" 124224335 "the nine pairs are the matrix R-PRED-1"
hitung 1 'ditolak=hasil' 'a rating of 4 is refused' \
    predikat --hasil 4 --perilaku 2
hitung 1 'ditolak=perilaku' 'a rating of 0 is refused' \
    predikat --hasil 1 --perilaku 0
hitung 2 '' 'a rating that is no number is wrong usage' \
    predikat --hasil baik --perilaku 2
hitung 2 '' 'a rating left out is wrong usage' predikat --hasil 2
hitung 2 '' 'a rating given twice is wrong usage' \
    predikat --hasil 2 --hasil 2

hitung 0 'jenis=PNS lahir=1990-01-15 tmt=2015-03 kelamin=L urut=992' \
    'a NIP of a PNS is told in parts' nip 199001152015031992
hitung 0 'jenis=PPPK lahir=1995-12-30 tahun=2023 pengangkatan=1 kelamin=P urut=991' \
    'a number of a PPPK is told in parts' nip 199512302023212991
hitung 0 'jenis=PNS lahir=1990-01-15 tmt=2015-03 kelamin=L urut=992' \
    'the groups 8 6 1 3 may have blanks between' nip '19900115 201503 1 992'
hitung 0 'jenis=PNS lahir=1974-05-12 tmt=1999-03 kelamin=P urut=002' \
    'the serial keeps its zeros' nip 197405121999032002
while read -r nip reason; do
	hitung 1 "ditolak=$reason" "NIP $nip is refused: $reason" nip "$nip"
	[ -s "$T/err" ] || not_ok "the refusal of $nip has a sentence"
done <<'EOF'
19900115201503100 panjang
19900115201503199x angka
199002302015031992 lahir
199001152015131992 tmt
199001152015033992 kelamin
199001152015031000 urut
EOF
hitung 1 'ditolak=panjang' 'an empty NIP is refused' nip ''
hitung 2 '' 'no NIP is wrong usage' nip
hitung 0 'jenis=PNS lahir=1990-01-15 tmt=1999-03 kelamin=L urut=992' \
    'a strange year of appointment is not refused' nip 199001151999031992
expect 'tidak wajar' 'but it is remarked' "$T/err"

ak() { # CREDIT JENJANG PREDIKAT MONTHS
	hitung 0 "ak=$1" "$2, $3, $4 months give $1" \
	    ak --jenjang "$2" --predikat "$3" --bulan "$4"
}
ak 14.583 ahli-muda baik 7
ak 18.750 ahli-pertama sangat-baik 12
ak 2.083 ahli-pertama baik 2
ak 6.250 mahir baik 6
ak 5.208 ahli-pertama baik 5
ak 1.250 terampil baik 3
ak 2.813 pemula butuh-perbaikan 12
ak 0.938 pemula sangat-kurang 12
ak 18.750 ahli-madya kurang 12
ak 4.688 ahli-pertama sangat-baik 3
ak 75.000 ahli-utama sangat-baik 12
ak 12.500 penyelia kurang 12
hitung 1 'ditolak=bulan' 'no month is refused (E2)' \
    ak --jenjang mahir --predikat baik --bulan 0
hitung 1 'ditolak=bulan' 'thirteen months are refused (E2)' \
    ak --jenjang mahir --predikat baik --bulan 13
hitung 1 'ditolak=bulan' 'a year of 2^32 months is refused' \
    ak --jenjang mahir --predikat baik --bulan 4294967297
hitung 1 'ditolak=predikat' 'without a predikat there is no credit (E1)' \
    ak --jenjang mahir --predikat '' --bulan 12
hitung 1 'ditolak=jenjang' 'an unknown jenjang is refused' \
    ak --jenjang ahli --predikat baik --bulan 12
hitung 2 '' 'months that are no number are wrong usage' \
    ak --jenjang mahir --predikat baik --bulan tujuh

distribusi() { # STATUS OUTPUT SENTENCE CAPAIAN SB B BP K SK
	hitung "$1" "$2" "$3" distribusi --capaian "$4" --sb "$5" --b "$6" \
	    --bp "$7" --k "$8" --sk "$9"
}
distribusi 0 sesuai 'T2: 7 of 10 Baik is right' baik 2 7 1 0 0
distribusi 1 'terlalu-banyak kelas=baik jumlah=8 dari=10 batas=70%
harus-ada kelas=butuh-perbaikan+kurang jumlah=0 dari=10 batas=1' \
    'T3: two broken rules, a line each' baik 2 8 0 0 0
distribusi 0 sesuai 'T4: 7 of 10 Sangat Baik is right' istimewa 7 3 0 0 0
distribusi 1 'terlalu-banyak kelas=sangat-baik jumlah=8 dari=10 batas=70%' \
    'T4: 8 of 10 is not' istimewa 8 2 0 0 0
distribusi 1 'bukan-terbanyak kelas=baik jumlah=4 dari=10' \
    'Baik must be the greatest class' baik 5 4 1 0 0
distribusi 0 sesuai 'butuh-perbaikan at its boundaries' \
    butuh-perbaikan 2 6 12 0 0
distribusi 0 sesuai 'kurang at its boundaries' kurang 2 4 2 12 0
distribusi 0 sesuai 'sangat-kurang at its boundaries' sangat-kurang 0 6 1 1 12
distribusi 1 'terlalu-banyak kelas=sangat-baik jumlah=1 dari=20 batas=0%' \
    'with sangat-kurang nobody is Sangat Baik' sangat-kurang 1 5 1 1 12
distribusi 1 'ditolak=kosong' 'a unit without people is refused' \
    baik 0 0 0 0 0
distribusi 1 'ditolak=capaian' 'an unknown capaian is refused' \
    cukup 1 1 1 0 0
distribusi 2 '' 'a negative count is wrong usage' baik -1 7 1 0 0

hitung 2 '' 'no calculator is wrong usage'
hitung 2 '' 'an unknown calculator is wrong usage' tukin

P='--jenjang ahli-pertama --golongan III/a --dasar 0 --integrasi 0'
hitung 0 'total=20.833 kp=50 kurang_kp=29.167 kj=100 kurang_kj=79.167 usul=-' \
    'what is gathered is compared with both needs (B3)' \
    akumulasi $P --baris sangat-baik:12,baik:2
hitung 0 'total=50.000 kp=50 kurang_kp=0.000 kj=100 kurang_kj=50.000 usul=pangkat' \
    'exactly enough is enough for the rank (C2)' \
    akumulasi $P --baris baik:12,baik:12,baik:12,baik:12
hitung 0 'total=102.083 kp=100 kurang_kp=0.000 kj=100 kurang_kj=0.000 usul=jenjang' \
    'both met: the jenjang first (R-AK-9, C1)' \
    akumulasi --jenjang ahli-pertama --golongan III/b --dasar 50 --integrasi 0 \
    --baris baik:12,baik:12,baik:12,baik:12,baik:2
hitung 0 'total=108.112 kp=50 kurang_kp=0.000 kj=100 kurang_kj=0.000 usul=jenjang' \
    'an integrated balance counts (B6)' akumulasi --jenjang mahir \
    --golongan III/a --dasar 0 --integrasi 96,654 --baris baik:6,baik:5
hitung 0 'total=50.000 kp=- kurang_kp=- kj=- kurang_kj=- usul=-' \
    'above IV/e there is nothing' akumulasi --jenjang ahli-utama \
    --golongan IV/e --dasar 0 --integrasi 0 --baris baik:12
hitung 1 'ditolak=bulan' 'a row of 13 months is refused (E2)' \
    akumulasi $P --baris baik:13
hitung 1 'ditolak=predikat' 'a row without predikat is refused (E1)' \
    akumulasi $P --baris :12
hitung 1 'ditolak=baris' 'a row without months is refused' \
    akumulasi $P --baris baik
hitung 1 'ditolak=golongan' 'a golongan of another jenjang is refused' \
    akumulasi --jenjang ahli-pertama --golongan IV/a --dasar 0 --integrasi 0 \
    --baris baik:1
hitung 2 '' 'a missing option is wrong usage' akumulasi $P
hitung 0 'ak=25.000' 'a diploma earns 25 percent of the rank (R-AK-11)' \
    pendidikan --jenjang ahli-muda
hitung 0 'ak=3.750' 'a diploma of a Pemula' pendidikan --jenjang pemula
hitung 1 'ditolak=jenjang' 'a diploma of no jenjang is refused' \
    pendidikan --jenjang guru

tap_end
