# fuzz.sh - the readers of everything that comes from outside, under clang
B=${B:-build}
exec make --no-print-directory -s B="$B" FUZZ_SECONDS="${FUZZ_SECONDS:-10}" fuzz
