# cgi.sh - runs one program as a web server would; source it after tap.sh
#
#	masuk 197405121999032002	sign in, with the demo password
#	get skp/lihat id=$id		the answer in $T/out; head, body, status
#	post rhk/baru "skp=$id&teks=.."	with token and nonce of the page before
#	field _csrf			value of a field in the answer's page
#	sebagai NAME			another browser: cookies of its own
#	unggah impor/baru berkas FILE jenis=IMPOR_UNIT	a multipart form
# $data is a copy of the demo's data folder; $jar holds the cookies.  $network
# is the browser's address, $agent its name.  CLOCK, with PROGRAMS set to
# $B/test/cgi-bin, names a file of milliseconds to add to the time.

data=$T/data
jar=$T/jar
: >"$jar"
# A test with people of its own (emas.sh) makes its folder itself.
[ -n "${tanpa_demo-}" ] || cp -a "$B/tests/data" "$data"
cat >"$T/kinerja.hdf" <<END
Jalur.data=$data
Jalur.share=$B/share
Asal.0=http://127.0.0.1
Http_polos=ya
Dalam=16
Laju=0
END
SANDI=$(cat "$B/tests/sandi" 2>/dev/null)
PROGRAMS=${PROGRAMS:-$B/cgi-bin}

# The command line on the same data.
kinerja() {
	KINERJA_CONF=$T/kinerja.hdf "$B/bin/kinerja" "$@"
}

# More variables for the program: set cgi_env, as in
#	cgi_env='HTTP_ORIGIN=http://elsewhere.example'
cgi() { # METHOD PROGRAM[/PATH] QUERY [BODY [TYPE]]
	cgi_body=${4-}
	printf %s "$cgi_body" >"$T/sent"
	cgi_run "$1" "$2" "$3" "${5-application/x-www-form-urlencoded}"
}

# The same with the body in $T/sent.
cgi_run() { # METHOD PROGRAM[/PATH] QUERY TYPE
	cgi_said=$("$B/tests/minta" run "$T" "$jar" "$PROGRAMS/${2%%/*}" \
	    "$1" "$2" "$3" "$4" \
	    "REMOTE_ADDR=${network:-192.0.2.7}" \
	    "HTTP_USER_AGENT=${agent:-Mozilla/5.0 (X11; Linux) Firefox/128.0}" \
	    "KINERJA_CONF=$T/kinerja.hdf" \
	    ${CLOCK:+KINERJA_TEST_CLOCK="$CLOCK"} ${cgi_env:+"$cgi_env"})
	eval "$cgi_said"
}

cookies() {
	paste -s -d';' "$jar" | sed 's/;/; /g'
}

get() { # PROGRAM[/PATH] [QUERY]
	cgi GET "$1" "${2-}"
}

# The value of the last field with this name on the last page with a form: the
# forms of the page itself come after the one that logs out.
field() { # NAME
	"$B/tests/minta" field "$1" "$T/form"
}

# Percent-encodes one value.
url() {
	case $1 in
	*[!A-Za-z0-9._-]*)
		printf %s "$1" | od -An -v -tx1 | tr -d ' \n' |
		    sed 's/../%&/g' ;;
	*) printf %s "$1" ;;
	esac
}

post() { # PROGRAM[/PATH] BODY
	post_once "$1" "${2-}"
	case ${tanpa_ulang-}$location in
	/cgi-bin/login/ulang*) ulang "$1" "${2-}" ;;
	esac
}
post_once() {
	cgi POST "$1" '' "_csrf=$(url "$(field _csrf)")&_nonce=$(url "$(field _nonce)")&_asal=$(url "$(field _asal)")${2:+&$2}"
}

# Types the password again where it is asked for (SE-7), and sends the form
# again, as a person does; a slow machine needs more than two minutes.
ulang() { # PROGRAM[/PATH] BODY
	get login/ulang "${location#*\?}"
	post_once login/ulang "sandi=$(url "$SANDI")"
	ulang_to=${location#/cgi-bin/}
	case $ulang_to in
	*\?*) get "${ulang_to%%\?*}" "${ulang_to#*\?}" ;;
	*) get "$ulang_to" ;;
	esac
	post_once "$1" "$2"
}

# The same with a token that is not the session's.
post_forged() { # PROGRAM[/PATH] BODY
	cgi POST "$1" '' "_csrf=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&_nonce=$(url "$(field _nonce)")${2:+&$2}"
}

masuk() { # NIP [PASSWORD]
	: >"$jar"
	get login
	post login "nip=$1&sandi=$(url "${2-$SANDI}")"
}

# Cookies of another browser, or of another person in it.
sebagai() { # NAME
	jar=$T/jar.$1
	[ -e "$jar" ] || : >"$jar"
}

part() { # NAME VALUE
	printf -- '--batas\r\nContent-Disposition: form-data; name="%s"\r\n\r\n' "$1"
	printf '%s\r\n' "$2"
}

unggah() { # PROGRAM[/PATH] FIELD FILE [NAME=VALUE...]
	unggah_to=$1 unggah_as=$2 unggah_file=$3
	shift 3
	{
		for pair in "_csrf=${unggah_csrf-$(field _csrf)}" \
		    "_nonce=$(field _nonce)" "_asal=$(field _asal)" "$@"; do
			part "${pair%%=*}" "${pair#*=}"
		done
		printf -- '--batas\r\nContent-Disposition: form-data; '
		printf 'name="%s"; filename="%s"\r\n' "$unggah_as" \
		    "${unggah_file##*/}"
		printf 'Content-Type: application/octet-stream\r\n\r\n'
		cat "$unggah_file"
		printf '\r\n--batas--\r\n'
	} >"$T/sent"
	cgi_run POST "$unggah_to" '' 'multipart/form-data; boundary=batas'
}

# Does the answer redirect there?
goes() { # START SENTENCE
	case $status:$location in
	303:$1*) ok "$2" ;;
	*) not_ok "$2" "status $status, Location: $location
$(sed 's/<[^>]*>//g; /^[[:space:]]*$/d' "$T/body" | head -n 20)
$(tail -n 3 "$T/err")" ;;
	esac
}

# Gives a role as two administrators do (AZ-6).
beri_peran() { # NIP ROLE [UNIT CODE]
	kinerja admin add 196803071993082001 >/dev/null 2>&1
	sebagai atas
	masuk 198902142014022003
	get peran/ubah "p=$1"
	post peran/beri "p=$1&peran=$2&unit=${3-}"
	get setuju
	beri_id=$(field id)
	sebagai kedua
	masuk 196803071993082001
	get setuju
	post setuju/ya "id=$beri_id"
	[ "$status" = 303 ] || not_ok "a role is given" "status $status"
	sebagai atas
	get peran/ubah p=196803071993082001
	post peran/cabut \
	    'p=196803071993082001&peran=ADMIN_INSTANSI&lingkup='
	[ "$status" = 303 ] || not_ok "and the second admin goes" "$status"
}

# Opens a page as somebody who is an admin just then and is none any more when
# the form is posted: the token is good, the right is gone.
bekas_admin() { # PROGRAM[/PATH] [QUERY]
	kinerja admin add 198603212010121005 >/dev/null 2>&1
	sebagai bekas
	[ -s "$jar" ] || masuk 198603212010121005
	get "$1" "${2-}"
	cp "$T/form" "$T/form.bekas"
	sebagai atas
	masuk 198902142014022003	# SE-7: within the last two minutes
	get peran/ubah p=198603212010121005
	post peran/cabut \
	    'p=198603212010121005&peran=ADMIN_INSTANSI&lingkup='
	[ "$status" = 303 ] || not_ok "the role is taken away" "status $status"
	sebagai bekas
	cp "$T/form.bekas" "$T/form"
}
