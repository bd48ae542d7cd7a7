#!/bin/sh
# The HTTP suite on lighttpd, the programs as fastcgi.
set -- lighttpd fastcgi 9710
. tests/http/suite
