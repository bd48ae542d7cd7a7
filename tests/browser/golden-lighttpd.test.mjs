// The golden walk on lighttpd (FastCGI), with JavaScript.
import { golden } from './golden.mjs';
golden('lighttpd', 'fastcgi', 9460, true);
