// The golden walk on Apache (CGI, https), without JavaScript.
import { golden } from './golden.mjs';
golden('apache', 'cgi', 9464, false);
