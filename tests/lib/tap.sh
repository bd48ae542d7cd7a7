# tap.sh - says TAP; source this from a shell test, and end with tap_end
#
# A test is named as the sentence it proves:
#	is "$status" 303 "a saved form ends in a redirect"
#	expect 'Disimpan' "the page says that it was saved"
# $T is a folder of this test's own, gone afterwards.

B=${B:-build}
case $B in /*) ;; *) B=$PWD/$B ;; esac
T=$(mktemp -d "${TMPDIR:-/tmp}/kinerja-test.XXXXXX") || exit 1
tap_n=0
tap_bad=0
tap_last=
tap_clean() { :; }	# a test may replace it: stop servers, and so on
trap 'tap_clean; rm -rf "$T"' EXIT
trap 'exit 130' INT TERM

ok() { # SENTENCE
	tap_n=$((tap_n + 1))
	echo "ok $tap_n - $1"
}

not_ok() { # SENTENCE [WHY]
	tap_n=$((tap_n + 1))
	tap_bad=$((tap_bad + 1))
	echo "not ok $tap_n - $1"
	[ -z "${2-}" ] || printf '%s\n' "$2" | sed 's/^/# /'
}

skip() { # SENTENCE WHY
	tap_n=$((tap_n + 1))
	echo "ok $tap_n - $1 # SKIP $2"
}

is() { # GOT WANTED SENTENCE
	if [ "$1" = "$2" ]; then
		ok "$3"
	else
		not_ok "$3" "got: $1
wanted: $2"
	fi
}

is_not() { # GOT UNWANTED SENTENCE
	if [ "$1" != "$2" ]; then ok "$3"; else not_ok "$3" "got: $1"; fi
}

# A basic regular expression against a file; by default the last answer.
expect() { # PATTERN SENTENCE [FILE]
	if grep -q -e "$1" "${3:-$T/out}"; then
		ok "$2"
	else
		not_ok "$2" "no '$1' in:
$(head -c 3000 "${3:-$T/out}")"
	fi
}

expect_not() { # PATTERN SENTENCE [FILE]
	if grep -q -e "$1" "${3:-$T/out}"; then
		not_ok "$2" "found: $(grep -m 3 -e "$1" "${3:-$T/out}")"
	else
		ok "$2"
	fi
}

# Does the command end with this code?  Its output goes to $T/out, $T/err.
ends() { # CODE SENTENCE COMMAND...
	ends_code=$1 ends_what=$2
	shift 2
	"$@" >"$T/out" 2>"$T/err" </dev/null
	ends_got=$?
	if [ "$ends_got" = "$ends_code" ]; then
		ok "$ends_what"
	else
		not_ok "$ends_what" "exit code $ends_got, wanted $ends_code: $*
$(head -c 1500 "$T/out" "$T/err")"
	fi
}

tap_end() {
	echo "1..$tap_n"
	[ "$tap_bad" -eq 0 ]
	exit
}
