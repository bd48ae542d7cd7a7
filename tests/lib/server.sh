# server.sh - the web servers, for tests, the bench and `make run`
#
#	server_start lighttpd fastcgi 9200	-> $URL, $RUN
#	server_start apache cgi 9210		(https, own certificate)
#	server_stop
#
# Before: $B; $data, a data folder that was made by `kinerja init`;
# $PROGRAMS (default $B/cgi-bin), $HTDOCS (default htdocs).  Sets $CONF, the
# KINERJA_CONF of the programs; $CURL_OPTS for curl.  As root the servers and
# the programs run as the unprivileged $SERVER_USER (default nobody), who is
# given the data folder.  Apache's second port, for plain http, is port + 1.

PROGRAMS=${PROGRAMS:-$B/cgi-bin}
HTDOCS=${HTDOCS:-$PWD/htdocs}
SERVER_USER=${SERVER_USER:-nobody}
# As root below a folder that others cannot enter: then as root after all.
server_root=
if [ "$(id -u)" -eq 0 ] && ! setpriv --reuid "$SERVER_USER" \
    --regid "$(id -g "$SERVER_USER")" --clear-groups -- \
    test -r "$HTDOCS/kinerja.css" -a -x "$PROGRAMS"; then
	server_root=1
fi
server_pids=

# Takes the place of the shell it runs in: always in the background, so that
# its pid is the server's.
as_server() {
	if [ "$(id -u)" -eq 0 ] && [ -z "$server_root" ]; then
		exec setpriv --reuid "$SERVER_USER" \
		    --regid "$(id -g "$SERVER_USER")" --clear-groups -- "$@"
	else
		exec "$@"
	fi
}

# Writes $CONF for the origin $URL; more lines may be given.
server_conf() {
	CONF=$RUN/kinerja.hdf
	{
		echo "Jalur.data=$data"
		echo "Jalur.share=$B/share"
		echo "Asal.0=$URL"
		case $URL in http:*) echo Http_polos=ya ;; esac
		echo Dalam=16
		echo Laju=0	# a suite asks more often than a person
	} >"$CONF"
}

server_folder() {
	RUN=${RUN:-$(mktemp -d "${TMPDIR:-/tmp}/kinerja-run.XXXXXX")}
	mkdir -p "$RUN"
	if [ "$(id -u)" -eq 0 ] && [ -z "$server_root" ]; then
		chown "$SERVER_USER:$(id -g "$SERVER_USER")" "$RUN"
		chown -R "$SERVER_USER:$(id -g "$SERVER_USER")" "$data"
	fi
}

server_wait() {
	server_tries=0
	until curl $CURL_OPTS -so /dev/null "$URL/lambang.svg"; do
		server_tries=$((server_tries + 1))
		if [ $server_tries -gt 50 ]; then
			echo "# $1 does not answer at $URL" >&2
			tail -qn 20 "$RUN"/*.log >&2
			return 1
		fi
		sleep 0.1
	done
}

# The golden walks set the clock; an installed server knows nothing of it.
server_clock() { # FILE
	sed -i 's/=> ("PATH")/=> ("PATH", "KINERJA_TEST_CLOCK")/
	    s/^setenv.add-environment = (/&"KINERJA_TEST_CLOCK" => env.KINERJA_TEST_CLOCK, /' "$1"
}

lighttpd_start() { # cgi|fastcgi PORT
	URL=http://127.0.0.1:$2
	CURL_OPTS=
	server_folder
	server_conf
	cp conf/lighttpd-$1.conf "$RUN/form.conf"
	[ -z "${KINERJA_TEST_CLOCK-}" ] || server_clock "$RUN/form.conf"
	KINERJA_HTDOCS=$HTDOCS KINERJA_PROGRAMS=$PROGRAMS KINERJA_RUN=$RUN \
	    KINERJA_ADDRESS=127.0.0.1 KINERJA_PORT=$2 KINERJA_CONF=$CONF \
	    KINERJA_FORM=$RUN/form.conf \
	    as_server /usr/sbin/lighttpd -D -f "$PWD/conf/lighttpd.conf" \
	    >"$RUN/out.log" 2>&1 &
	server_pids=$!
}

# A certificate of our own, for this run only.
apache_cert() {
	[ -f "$RUN/cert.pem" ] || openssl req -x509 -newkey ec -pkeyopt \
	    ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1 \
	    -addext subjectAltName=IP:127.0.0.1 -keyout "$RUN/key.pem" \
	    -out "$RUN/cert.pem" 2>/dev/null
	chmod 644 "$RUN/key.pem" "$RUN/cert.pem"
}

apache_start() { # cgi|fastcgi PORT
	URL=https://127.0.0.1:$2
	CURL_OPTS=-k
	server_folder
	server_conf
	apache_cert
	{
		echo "ServerRoot $RUN"
		echo "PidFile $RUN/httpd.pid"
		echo "Mutex file:$RUN"
		for m in mpm_event authz_core unixd alias cgid ssl socache_shmcb \
		    headers mime deflate filter reqtimeout setenvif env proxy \
		    proxy_fcgi; do
			f=/usr/lib/apache2/modules/mod_$m.so
			[ ! -f "$f" ] || echo "LoadModule ${m}_module $f"
		done
		echo "TypesConfig /etc/mime.types"
		echo "ScriptSock $RUN/cgid.sock"
		echo "ErrorLog $RUN/error.log"
		echo "Listen 127.0.0.1:$2"
		echo "Listen 127.0.0.1:$(($2 + 1))"
		echo "ServerName 127.0.0.1:$2"
		echo "StartServers 1"
		echo "Define KINERJA_SITE 127.0.0.1:$2"
		echo "Define KINERJA_CERT $RUN/cert.pem"
		echo "Define KINERJA_KEY $RUN/key.pem"
		echo "Define KINERJA_PROGRAMS $PROGRAMS"
		echo "Define KINERJA_HTDOCS $HTDOCS"
		echo "Define KINERJA_RUN $RUN"
		echo "Define KINERJA_LOG $RUN"
		echo "Define KINERJA_CONF $CONF"
		echo "Define KINERJA_ADDRESS 127.0.0.1"
		echo "Define KINERJA_HTTP $(($2 + 1))"
		echo "Define KINERJA_HTTPS $2"
		[ -z "${KINERJA_TEST_CLOCK-}" ] ||
		    echo "SetEnv KINERJA_TEST_CLOCK $KINERJA_TEST_CLOCK"
		if [ "$1" = fastcgi ]; then
			echo "Define KINERJA_FASTCGI"
		fi
		echo "Include $PWD/apache-example.conf"
	} >"$RUN/httpd.conf"
	if [ "$1" = fastcgi ]; then
		for p in "$PROGRAMS"/*; do
			p=${p##*/}
			KINERJA_CONF=$CONF as_server spawn-fcgi -n -s \
			    "$RUN/$p.sock" -- /usr/bin/multiwatch -f 2 -- "$PROGRAMS/$p" \
			    >>"$RUN/out.log" 2>&1 &
			server_pids="$server_pids $!"
		done
	fi
	as_server /usr/sbin/apache2 -X -f "$RUN/httpd.conf" -k start \
	    >>"$RUN/out.log" 2>&1 &
	server_pids="$server_pids $!"
}

server_start() { # lighttpd|apache cgi|fastcgi PORT
	server_pids=
	if curl -so /dev/null --max-time 2 "http://127.0.0.1:$3/"; then
		echo "# port $3 is in use" >&2
		return 1
	fi
	"$1_start" "$2" "$3" && server_wait "$1"
}

server_stop() {
	for p in $server_pids; do
		kill "$p" 2>/dev/null
	done
	for p in $server_pids; do
		wait "$p" 2>/dev/null
	done
	server_pids=
	[ -z "${RUN-}" ] || rm -rf "$RUN"
	RUN=
}
