#!/bin/sh
# power.sh - the power fails, and what was acknowledged is left
. "${0%/*}/../lib/tap.sh"

CMOCKA_MESSAGE_OUTPUT=TAP "$B/tests/power"
