#!/bin/sh
# torture.sh - processes die at any moment, and nothing that was said is lost
#
# LONG=1 takes five minutes instead of 45 seconds.
. "${0%/*}/../lib/tap.sh"

"$B/tests/torture" "$T/data" "$([ -n "${LONG-}" ] && echo 300 || echo 45)" 10
code=$?
if [ $code -ne 0 ]; then
	grep '^#' "$T/data/log" | tail -20
	grep -v -e '^#' -e event=pulih "$T/data/log" | tail -20 | sed 's/^/# /'
fi
exit $code
