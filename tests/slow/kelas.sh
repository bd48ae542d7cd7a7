#!/bin/sh
# The class room (app.md 7.3, side test 1): 119 people plan at the same time.
exec node tests/slow/kelas.mjs
