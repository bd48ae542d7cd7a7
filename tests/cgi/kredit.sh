# Angka kredit in the browser: app.md G34, G45, G51 both ways, G54; balances,
# PAK, forecast and who is to be proposed (rules.md 2).
. tests/lib/tap.sh
. tests/lib/emas.sh

orang() { # WHO: the key of a person, a NIP here
	nip "$1"
}
predikat() { # WHO KIND FROM TO PREDIKAT
	"$B/tests/benih" predikat "$data" "$(nip "$1")" "$2" "$3" "$4" "$5" \
	    2>>"$T/benih.log" || not_ok "a rating is stored" "$(tail -n 3 "$T/benih.log")"
}
# Text of the page, blanks folded.
isi() {
	sed 's/<[^>]*>/ /g' "$T/body" | tr '\n' ' ' | tr -s ' '
}
memuat() { # TEXT SENTENCE
	case $(isi) in
	*"$1"*) ok "$2" ;;
	*) not_ok "$2" "no '$1' in: $(isi | cut -c1-1800) $(tail -n 3 "$T/err")" ;;
	esac
}
tanpa() { # TEXT SENTENCE
	case $(isi) in
	*"$1"*) not_ok "$2" "there is '$1'" ;;
	*) ok "$2" ;;
	esac
}
# The sum on a person's page as seen by ADM.
jumlah() { # WHO
	sebagai ADM
	get kredit "p=$(orang "$1")"
	isi | sed -n 's/.*Angka kredit kumulatif \([0-9,]*\).*/\1/p'
}
saldo() { # WHO FIELDS
	sebagai ADM
	kirim saldo/baru "p=$(orang "$1")&$2"
}

# ------------------------------------------------------------ balances, G34
hari 2026-04-07
tiga ADM KT saldo/baru "p=$(orang A1)&jenis=AWAL&jenjang=AHLI_PERTAMA&nilai=40&tanggal=2025-12-31&dasar=PAK+12/2025" \
    "an opening balance is entered by the admin"
saldo A1 'jenis=AWAL&jenjang=AHLI_PERTAMA&nilai=41&tanggal=2025-12-31&dasar=PAK+13/2025'
is "$status" 422 "a second one of that jenjang is refused"
memuat 'ubah yang itu' "and says to change the first"
saldo A1 'jenis=AWAL&jenjang=AHLI_MUDA&nilai=&tanggal=2027-01-01&dasar='
is "$status" 422 "a balance without amount and basis is refused"
saldo A1 'jenis=PENDIDIKAN&jenjang=AHLI_PERTAMA&nilai=13&tanggal=2026-01-31&dasar=Ijazah+S2'
is "$status" 422 "R-AK-11: a diploma earns a quarter of the next rank, no more"
saldo KT 'jenis=AWAL&jenjang=AHLI_MUDA&nilai=70&tanggal=2025-12-31&dasar=PAK+11/2025'
is "$status" 303 "KT begins with 70"
predikat KT PERIODIK 20260101 20260331 BAIK
predikat A1 PERIODIK 20260101 20260331 BAIK
predikat A2 PERIODIK 20260101 20260331 BUTUH_PERBAIKAN
sebagai KT
get kredit
is "$status" 200 "KT reads his own"
memuat 'kumulatif 76,25' "G34: KT 70 + 3/12 x 100 % x 25 = 76.250"
memuat '3/12 × 100% × 25 = 6,25' "each row opens its calculation"
memuat 'R-AK-2' "with the number of the rule"
sebagai A1
get kredit
memuat 'kumulatif 43,13' "G34: A1 40 + 3.125, printed with two decimals"
memuat '3/12 × 100% × 12,5 = 3,125' "and exact in the calculation"
memuat 'kurang 6,88' "what is missing for the rank"
sebagai A2
get kredit
is "$status" 200 "A2 asks for his"
memuat 'Tidak berlaku untuk PPPK' "G34: a PPPK has none, and is told why"
tanpa 'Angka kredit saya</a>' "and no item in the menu"
sebagai DIR1
get kredit
memuat 'Tidak berlaku untuk pimpinan tinggi' "a JPT has none"
sebagai KT
get kredit "p=$(orang A1)"
is "$status" 404 "a colleague's credits are not for him"
get kredit/usul
is "$status" 403 "nor the list of the agency"
get saldo "p=$(orang A1)"
is "$status" 403 "nor the balances"

# ---------------------------------------------------------------------- G45
hari 2026-10-09
predikat A1 PERIODIK 20260401 20260630 BAIK
is "$(jumlah A1)" 46,25 "G38: A1 46.250"
sebagai DIR1
get pak "p=$(orang A1)"
memuat 'belum cukup' "R-AK-5: no PAK before it is enough"
kirim pak/terbit "p=$(orang A1)&nomor=PAK/1&tanggal=2026-10-09&kota=Jakarta&alasan=&sidik="
is "$status" 409 "nor by a form typed by hand"
predikat A1 PERIODIK 20260701 20260930 SANGAT_BAIK
sebagai A1
get kredit
memuat 'kumulatif 50,94' "G45: 50.938, printed 50,94"
memuat 'AK cukup' "G45: enough for the rank in October"
memuat 'TMT golongan belum dicatat' "R-AK-12: what is not known is named"
get kredit/perkiraan semua=SANGAT_BAIK
is "$status" 200 "the forecast is a plain page"
memuat 'sudah cukup' "the rank is reached"
memuat 'Mei 2029' "49.062 more at 4.688 a quarter: the jenjang in May 2029"
a=$(isi | sed -n 's/.*AK jenjang (100,00) tercapai \([A-Z][a-z]* [0-9]*\).*/\1/p')
get kredit/perkiraan 'semua=SANGAT_BAIK&t_1=KURANG&t_2=KURANG'
b=$(isi | sed -n 's/.*AK jenjang (100,00) tercapai \([A-Z][a-z]* [0-9]*\).*/\1/p')
[ -n "$b" ] && [ "$a" != "$b" ]
is $? 0 "what-if: two poor quarters make it later ($a, $b)"
sebagai KT
get kredit/perkiraan "p=$(orang A1)"
is "$status" 404 "the forecast of another is refused"

# --------------------------------------------------------------- to propose
saldo A1 'jenis=PANGKAT&golongan=III/a&tanggal=2023-10-01&dasar=SK+77/2023'
is "$status" 303 "the day of the rank is entered"
saldo A1 'jenis=RIWAYAT&skala=PermenPANRB+8/2021&hasil=Baik&mulai=2024-01-01&selesai=2024-12-31'
saldo A1 'jenis=RIWAYAT&skala=PermenPANRB+8/2021&hasil=Sangat+Baik&mulai=2025-01-01&selesai=2025-12-31'
is "$status" 303 "results of earlier rules are kept on their own scale"
sebagai ADM
get kredit/usul
is "$status" 200 "who checks sees the list of the month"
memuat 'Nurul Hapsari' "A1 is on it"
memuat 'Siap diusulkan' "with all conditions met"
memuat '1 November 2026' "R-SE-7: the next day of promotion"
tanpa 'Dimas Aryasatya' "who has not enough is not on it"
get kredit/usul-csv semua=1
grep -q '"'"'$(nip A1)"'";' "$T/body" || grep -q "$(nip A1)" "$T/body"
is $? 0 "the list as a file"
grep "$(nip KT)" "$T/body" | grep -q 'ak masa predikat'
is $? 0 "with the missing conditions named"
sebagai DIR1
get kredit/bawahan
memuat 'Nurul Hapsari' "the penilai sees the credits of his staff"
tanpa 'Yosef Tandibua' "but nobody who has none"

# ------------------------------------------------- G51 the first way: no PAK
cp -a "$data" "$T/tanpa-pak"
hari 2027-01-07
predikat KT TAHUNAN 20260101 20261231 BAIK
predikat A1 PERIODIK 20261001 20261231 BAIK
predikat A1 TAHUNAN 20260101 20261231 SANGAT_BAIK
is "$(jumlah KT)" 95,00 "G51: KT 70 + 25 = 95.000"
is "$(jumlah A1)" 58,75 "G51: A1 40 + 18.750 = 58.750, the periods give way"
memuat 'bulannya sudah diberikan kepada penilaian lain' "and say so"

# ------------------------------------------- G51 the second way: a PAK issued
rm -rf "$data"
mv "$T/tanpa-pak" "$data"
hari 2026-10-15
sebagai DIR1
get pak "p=$(orang A1)"
is "$status" 200 "the penilai may issue the PAK"
memuat '50,94' "with the sum"
sidik=$(field sidik)
nomor=$(field nomor)
is "$nomor" "PAK/2026/$(nip A1)/1" "numbered by the setting"
sebagai KT
get pak "p=$(orang A1)"
is "$status" 403 "another may not"
tiga DIR1 KT pak/terbit "p=$(orang A1)&nomor=$(url "$nomor")&tanggal=2026-10-15&kota=Jakarta&alasan=&sidik=$sidik" \
    "G51: the PAK is issued"
pak=$(baru_id id)
kirim pak/terbit "p=$(orang A1)&nomor=LAIN/1&tanggal=2026-10-15&kota=Jakarta&alasan=&sidik=$sidik"
is "$status" 409 "the same is not issued twice"
sebagai A1
get pak/lihat "id=$pak"
is "$status" 200 "A1 reads it"
memuat 'Larasati Puspaningrum' "with who set it"
get beranda
memuat 'menerbitkan Penetapan Angka Kredit Anda' "and was told"
sebagai KT
get pak/lihat "id=$pak"
is "$status" 404 "a colleague does not"
saldo A1 'jenis=INTEGRASI&jenjang=AHLI_PERTAMA&nilai=9&tanggal=2026-03-31&dasar=Integrasi'
is "$status" 422 "no balance may hold months a PAK has counted"
hari 2027-01-07
predikat A1 PERIODIK 20261001 20261231 BAIK
predikat A1 TAHUNAN 20260101 20261231 SANGAT_BAIK
is "$(jumlah A1)" 54,06 "G51: only TW IV is added: 54.063"

# ---------------------------------------------------------------------- G54
hari 2027-01-14
predikat A1 PERIODIK 20260401 20260630 SANGAT_BAIK
is "$(jumlah A1)" 54,06 "what a PAK counted stays as it was issued"
memuat 'PAK perlu diganti' "G54: and is marked when an objection changed it"
memuat 'Berubah sesudah PAK' "at its row"
sebagai DIR1
get pak "p=$(orang A1)"
memuat 'perlu diganti dahulu' "the old PAK is replaced first"
sebagai GUN
get pak/ganti "id=$pak"
is "$status" 404 "not by somebody else"
sebagai DIR1
get pak/ganti "id=$pak"
sidik=$(field sidik)
kirim pak/ganti "id=$pak&nomor=PAK/G&tanggal=2027-01-14&kota=Jakarta&alasan=&sidik=$sidik"
is "$status" 422 "a replacement needs a reason"
kirim pak/ganti "id=$pak&nomor=PAK/G&tanggal=2027-01-14&kota=Jakarta&alasan=Putusan+keberatan&sidik=1.1"
is "$status" 422 "and the numbers that were seen"
tiga DIR1 KT pak/ganti "id=$pak&nomor=PAK/G&tanggal=2027-01-14&kota=Jakarta&alasan=Putusan+keberatan&sidik=$sidik" \
    "a PAK is replaced"
get pak/lihat "id=$pak"
memuat 'Sudah diganti dengan PAK PAK/G' "the old one says by which"
is "$(jumlah A1)" 55,63 "counted again: 40 + 3.125 + 4.688 + 4.688 + 3.125"
tanpa 'PAK perlu diganti' "and nothing is open"

# ------------------------------------------------------- changing a balance
sebagai ADM
get saldo "p=$(orang KT)"
id=$(grep -o 'saldo/ubah?id=[0-9a-z]*' "$T/body" | head -n 1 | cut -d= -f2)
get saldo/ubah "id=$id"
rev=$(field rev)
tiga ADM KT saldo/ubah "id=$id&rev=$rev&jenjang=AHLI_MUDA&nilai=71&tanggal=2025-12-31&dasar=PAK+11/2025" \
    "a balance is corrected"
kirim saldo/ubah "id=$id&rev=$rev&jenjang=AHLI_MUDA&nilai=72&tanggal=2025-12-31&dasar=PAK+11/2025"
is "$status" 409 "not from a stale page"
get saldo/ubah "id=$id"
tiga ADM KT saldo/hapus "id=$id&rev=$(field rev)" "a balance is taken away"
is "$(kinerja check 2>&1 | tail -n 1 | grep -c -i 'salah\|rusak')" 0 "the store is whole"
tap_end
