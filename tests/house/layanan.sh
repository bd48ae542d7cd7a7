#!/bin/sh
# The units of systemd are well formed
. tests/lib/tap.sh

if ! command -v systemd-analyze >/dev/null; then
	skip "the service units are well formed" "no systemd-analyze here"
	tap_end
	exit 0
fi
# With a command that exists here, and a name for what is a template.
for unit in conf/systemd/*.service; do
	name=$(basename "$unit" | sed 's/@\.service$/@skp.service/')
	sed 's,^ExecStart=.*,ExecStart=/bin/true,' "$unit" >"$T/$name"
done
ends 0 "the service units are well formed" systemd-analyze verify "$T"/*.service
is "$(cat "$T/out" "$T/err")" "" "without a warning"
echo 'Salah=ya' >>"$T/kinerja-kerja.service"
systemd-analyze verify "$T"/*.service >"$T/out" 2>&1
is "$(grep -c . "$T/out")" 1 "a wrong line would be found"
tap_end
