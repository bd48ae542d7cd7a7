#!/bin/sh
# fail.sh - every call of the engine fails once
. "${0%/*}/../lib/tap.sh"

CMOCKA_MESSAGE_OUTPUT=TAP "$B/tests/fail"
