# jejak.sh - the audit trail: one's own, anyone's for the auditor, no other's
. tests/lib/tap.sh
. tests/lib/cgi.sh

masuk 199402172019032008
get jejak
is "$status" 200 "one's own trail is shown"
expect '[0-9]* Januari [0-9]*' "an entry has the time of what it tells, in the demo, too" "$T/body"
expect 'Kepala rantai' "with the head of its chain" "$T/body"
get jejak "nip=197405121999032002"
is "$status" 404 "another's trail looks like one that is not there"
masuk 198403212011062001
get jejak "nip=199402172019032008"
is "$status" 200 "the auditor sees anyone's"
expect 'Nurul Hapsari' "by name" "$T/body"
get jejak "nip=000000000000000000"
is "$status" 422 "a number nobody has is said at the field"
: >"$jar"
get jejak
is "$status" 303 "without signing in there is none"
tap_end
