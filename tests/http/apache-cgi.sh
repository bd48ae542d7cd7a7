#!/bin/sh
# The HTTP suite on apache, the programs as cgi.
set -- apache cgi 9720
. tests/http/suite
