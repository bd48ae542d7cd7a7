#ifndef LOG_H
#define LOG_H

/*
 * One logfmt line an event (LG-1, LG-3): to syslog when its socket could be
 * opened by log_open(), else to stderr.  Never secrets, cookies or the text
 * of a feedback (LG-2).
 */

/* Connects the syslog socket; called before confinement.  program names it. */
void log_open(const char *program);

/* Names the request in every later line; "" when it is over. */
void log_request(const char *id);

/*
 * Writes "ts=... prog=... req=... event=NAME key=value ...".  The names and
 * values alternate and end with NULL.  Values are escaped and cut at 1 KiB.
 */
void log_event(const char *event, ...) __attribute__((sentinel));

#endif
