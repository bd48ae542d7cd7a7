# emas.sh - the people of the golden walk-through (app.md 7.1) and its days;
# source it instead of cgi.sh
#
#	hari 2026-01-05		it is 09.00 of that day
#	sebagai A1		the following requests are A1's
#	baru_id skp		the id in the last answer's Location

tanpa_demo=1
. tests/lib/cgi.sh
PROGRAMS=$B/test/cgi-bin
mkdir -p "$data/tmp"
"$B/tests/benih" buat "$data" 2>>"$T/benih.log" &&
    "$B/tests/benih" aturan "$data" conf/rules/*.hdf 2>>"$T/benih.log" ||
    { echo "Bail out! no data folder"; cat "$T/benih.log"; exit 1; }
cgi_env="KINERJA_TEST_CLOCK=$data/jam"

hari() { # YYYY-MM-DD [HH:MM]
	jam=$(TZ=Asia/Jakarta date -d "$1 ${2-09:00}" +%s)
	echo "$(( (jam - $(date +%s)) * 1000 ))" >"$data/jam"
	rm -f "$T"/jar.*
}

nip() {
	case $1 in
	MEN) echo MENTERI1 ;;
	DEP) echo 196809151994031001 ;;
	DIR1) echo 197405121999032002 ;;
	DIR2) echo 197602202001122001 ;;
	KT) echo 198603212010121005 ;;
	A1) echo 199402172019032008 ;;
	A2) echo 199107082023211015 ;;
	GUN) echo 197811032003121004 ;;
	ADM) echo 198902142014022003 ;;
	esac
}

sebagai() { # WHO
	siapa=$1
	jar=$T/jar.$1
	[ -s "$jar" ] || KINERJA_TEST_CLOCK=$data/jam "$B/tests/benih" masuk \
	    "$data" "$(nip "$1")" "$jam"000 >"$jar" 2>>"$T/benih.log"
}

# Posts with a good token and a fresh nonce, as from a page open long before.
kirim() { # PROGRAM[/PATH] BODY
	read -r nonce </proc/sys/kernel/random/uuid
	token=$("$B/tests/benih" token "$data" "$(nip "$siapa")" "${1%%/*}" 2>/dev/null)
	cgi POST "$1" '' "_csrf=$(url "$token")&_nonce=$nonce${2:+&$2}"
}

# Gives a role as two administrators do (AZ-6): ADM asks, GUN confirms.
beri_dua() { # WHO ROLE [UNIT CODE]
	kinerja admin add "$(nip GUN)" >/dev/null 2>&1
	sebagai ADM
	kirim peran/beri "p=$(nip "$1")&peran=$2&unit=${3-}"
	get setuju
	beri_id=$(field id)
	sebagai GUN
	kirim setuju/ya "id=$beri_id"
	[ "$status" = 303 ] || not_ok "a role is given" "status $status"
	sebagai ADM
	kirim peran/cabut \
	    "p=$(nip GUN)&peran=ADMIN_INSTANSI&lingkup="
	[ "$status" = 303 ] || not_ok "and the second admin goes" "$status"
}

baru_id() { # id or skp: the parameter's name
	echo "$location" | sed -n "s/.*[?&]${1-id}=\([0-9a-z]*\).*/\1/p"
}

# A whole plan, ready to be submitted, for the one of sebagai(); its id in $skp.
susun() { # [intervensi]
	get skp/baru
	post skp/baru "tugas=$(field tugas)&mulai=2026-01-01&selesai=2026-12-31"
	skp=$(baru_id id)
	get rhk/baru "skp=$skp"
	post rhk/baru "skp=$skp&$(isi_rhk "$1")"
}

# The fields of one good result of the JA/JF model.
isi_rhk() { # [intervensi [teks]]
	printf '%s' "bagian=UTAMA&klasifikasi=INDIVIDU&intervensi=${1:-menunggu}&teks=$(url "${2:-Terverifikasinya dokumen usulan wilayah barat}")&aspek_1=KUANTITAS&indikator_1=Jumlah+dokumen&sasaran_1=ANGKA&target_1=130&satuan_1=dokumen&arah_1=MAKIN_BESAR"
}

# A person's plan with one result, handed in; its id in $skp.
ajukan_susunan() { # [intervensi]
	susun "$@"
	rhk=$(rhk_pertama "$skp")
	get rhk/ubah "id=$rhk"
	kirim rhk/ubah "id=$rhk&rev=$(field rev)&$(isi_rhk tidak-ada)&alasan_tanpa=Belum+ada+padanannya"
	get ajukan "id=$skp"
	kirim ajukan "id=$skp&rev=$(field rev)"
}

# The first result of a plan its owner may change.
rhk_pertama() { # SKP
	get skp/lihat "id=$1"
	grep -o 'rhk/ubah?id=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2
}

# The three tests of a POST whose fields are good: a stranger and a bad token
# change nothing; afterwards it works.
tiga() { # OWNER STRANGER PROGRAM/PATH BODY SENTENCE
	sebagai "$2"
	kirim "$3" "$4"
	is "$status" 403 "$5: another person is refused"
	sebagai "$1"
	get beranda
	post_forged "$3" "$4"
	is "$status" 403 "$5: a bad token is refused"
	kirim "$3" "$4"
	is "$status" 303 "$5: works"
}

# The periods of app.md 7.1: four quarters and the final one, by ADM.
periode_2026() {
	sebagai ADM
	bagian_periode() { printf '&nama_%s=%s&mulai_%s=%s&selesai_%s=%s&batas_pegawai_%s=%s&batas_penilai_%s=%s&batas_admin_%s=%s' \
	    "$1" "$(url "$2")" "$1" "$3" "$1" "$4" "$1" "$5" "$1" "$6" "$1" "$7"; }
	kirim periode/susun "tahun=2026&pola=TRIWULAN$(bagian_periode 1 'Triwulan I' 2026-01-01 2026-03-31 2026-04-10 2026-04-15 2026-04-20)$(bagian_periode 2 'Triwulan II' 2026-04-01 2026-06-30 2026-07-10 2026-07-15 2026-07-20)$(bagian_periode 3 'Triwulan III' 2026-07-01 2026-09-30 2026-10-10 2026-10-15 2026-10-20)$(bagian_periode 4 'Triwulan IV' 2026-10-01 2026-12-31 2027-01-05 2027-01-10 2027-01-15)$(bagian_periode 5 Final 2026-01-01 2026-12-31 2027-01-10 2027-01-31 2027-02-05)"
	[ "$status" = 303 ] || not_ok "the periods of 2026 are set" "$status"
}

# The plan in $skp, handed in, is approved by DIR1.
setujui_dia() {
	sebagai DIR1
	get bawahan/periksa "id=$skp"
	kirim bawahan/setujui "id=$skp&rev=$(field rev)"
	[ "$status" = 303 ] || not_ok "the plan is approved" "$status"
}
