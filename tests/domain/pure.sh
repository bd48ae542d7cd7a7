#!/bin/sh
# pure.sh - the law is pure: its objects call string functions, the hash and
# the rooms below; no clock, file, environment, database or web (style.md).
. tests/lib/tap.sh

objects=
for c in cgi-bin/lib/domain/*.c; do
	objects="$objects $B/obj/${c%.c}.o"
done
make -s B="$B" $objects >/dev/null ||
    { not_ok "the room compiles"; tap_end; exit; }

# Own names, and those of base and model, by what these rooms define.
below=
for c in cgi-bin/lib/domain/*.c cgi-bin/lib/base/arena.c \
    cgi-bin/lib/base/text.c cgi-bin/lib/base/date.c; do
	below="$below $B/obj/${c%.c}.o"
done
make -s B="$B" $below "$B/obj/model/model.pb-c.o" >/dev/null
nm --defined-only -g $below "$B/obj/model/model.pb-c.o" 2>/dev/null |
    awk 'NF == 3 { print $3 }' | sort -u >"$T/own"

# What the C library and libraries may give.
sort -u >"$T/may" <<'EOF'
__memcpy_chk
__divti3
__memset_chk
__popcountdi2
__snprintf_chk
__stack_chk_fail
__udivti3
_GLOBAL_OFFSET_TABLE_
bcmp
crypto_hash_sha256_final
crypto_hash_sha256_init
crypto_hash_sha256_update
memchr
memcmp
memcpy
memmem
memmove
memset
protobuf_c_empty_string
protobuf_c_enum_descriptor_get_value
qsort
snprintf
strcasecmp
strchr
strcmp
strcspn
strlen
strncasecmp
strncmp
strrchr
strspn
strstr
EOF

nm -u $objects | awk '$1 == "U" { print $2 }' |
    grep -v '^__\(asan\|ubsan\|sanitizer\)' | sort -u |
    comm -23 - "$T/own" | comm -23 - "$T/may" >"$T/out"
is "$(cat "$T/out")" "" \
    "lib/domain calls strings, the hash and the rooms below, nothing else"

# Tables of pointers are in .data.rel.ro; a sanitizer adds data of its own.
if nm -u $objects | grep -q __asan; then
	skip "lib/domain has no variable that can be written" "sanitizer build"
else
	is "$(size -A $objects | awk '$1 == ".data" || $1 == ".bss" ||
	    $1 == ".tdata" || $1 == ".tbss" { n += $2 } END { print n + 0 }')" \
	    0 "lib/domain has no variable that can be written"
fi
tap_end
