#!/bin/sh
# The HTTP suite on lighttpd, the programs as cgi.
set -- lighttpd cgi 9700
. tests/http/suite
