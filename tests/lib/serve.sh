#!/bin/sh
# serve.sh SERVER FORM PORT demo|empty: a server with its worker, until stdin
# ends.  Says url=, conf=, data=, clock=, password=, and then "ready".  With
# CLOCK, milliseconds to add to the time, it serves the golden walks' programs.
set -u
B=$(cd "$B" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/kinerja-walk.XXXXXX") || exit 1
RUN=$work/run
data=$work/data
mkdir -p "$RUN"
chmod 755 "$work"
kinerja=$B/bin/kinerja
if [ -n "${CLOCK-}" ]; then
	PROGRAMS=$B/test/cgi-bin
	kinerja=$B/test/bin/kinerja
	KINERJA_TEST_CLOCK=$data/clock
	export KINERJA_TEST_CLOCK
fi
. tests/lib/server.sh

URL=http://127.0.0.1:$3
if [ "$4" = demo ]; then
	cp -a "$B/tests/data" "$data"
else
	mkdir -p "$data"
	server_conf
	KINERJA_CONF=$CONF "$kinerja" init >"$work/init.log" 2>&1 || {
		cat "$work/init.log" >&2
		exit 1
	}
fi
[ -z "${CLOCK-}" ] || echo "$CLOCK" >"$data/clock"

worker=
finish() {
	[ -z "$worker" ] || kill "$worker" 2>/dev/null
	server_stop
	[ -z "$worker" ] || wait "$worker" 2>/dev/null
	rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM
server_start "$1" "$2" "$3" || exit 1
KINERJA_CONF=$CONF as_server "$kinerja" kerja >"$RUN/kerja.log" 2>&1 &
worker=$!

cat <<END
url=$URL
conf=$CONF
data=$data
clock=$data/clock
kinerja=$kinerja
password=$(cat "$B/tests/sandi" 2>/dev/null)
ready
END
cat >/dev/null
