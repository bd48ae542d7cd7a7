#!/bin/sh
# The HTTP suite on apache, the programs as fastcgi.
set -- apache fastcgi 9730
. tests/http/suite
