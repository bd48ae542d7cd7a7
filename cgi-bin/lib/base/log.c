/* log.c - one logfmt line an event */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "log.h"

enum { VALUE_MAX_BYTES = 1024, LINE_MAX_BYTES = 4096 };

static int syslog_fd = -1;
static char program[32] = "kinerja";
static char request[40];

void
log_open(const char *name)
{
	struct sockaddr_un to = { .sun_family = AF_UNIX, .sun_path = "/dev/log" };

	snprintf(program, sizeof program, "%s", name);
	if (syslog_fd != -1)
		return;
	syslog_fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (syslog_fd != -1 &&
	    connect(syslog_fd, (struct sockaddr *)&to, sizeof to) == -1) {
		close(syslog_fd);
		syslog_fd = -1;
	}
}

void
log_request(const char *id)
{
	snprintf(request, sizeof request, "%s", id);
}

/* Appends one value, quoted when it must be; returns the new length. */
static size_t
add_value(char *line, size_t at, const char *value)
{
	size_t n = 0;

	line[at++] = '"';
	for (; *value != '\0' && n < VALUE_MAX_BYTES &&
	    at < LINE_MAX_BYTES - 8; value++, n++) {
		unsigned char c = (unsigned char)*value;

		if (c == '"' || c == '\\') {
			line[at++] = '\\';
			line[at++] = (char)c;
		} else if (c < 0x20 || c == 0x7f)
			at += (size_t)snprintf(line + at, 5, "\\x%02x", c);
		else
			line[at++] = (char)c;
	}
	line[at++] = '"';
	return at;
}

void
log_event(const char *event, ...)
{
	char line[LINE_MAX_BYTES];
	const char *name, *value;
	struct timespec now;
	struct tm tm;
	size_t at = 0;
	va_list ap;

	if (syslog_fd != -1)
		at = (size_t)snprintf(line, sizeof line, "<134>kinerja[%ld]: ",
		    (long)getpid());
	clock_gettime(CLOCK_REALTIME, &now);
	gmtime_r(&now.tv_sec, &tm);
	at += strftime(line + at, sizeof line - at, "ts=%Y-%m-%dT%H:%M:%S", &tm);
	at += (size_t)snprintf(line + at, sizeof line - at,
	    ".%03ldZ prog=%s req=%s event=%s", now.tv_nsec / 1000000, program,
	    request[0] != '\0' ? request : "-", event);
	va_start(ap, event);
	while ((name = va_arg(ap, const char *)) != NULL &&
	    (value = va_arg(ap, const char *)) != NULL) {
		if (at + strlen(name) + 12 >= sizeof line)
			break;
		at += (size_t)snprintf(line + at, sizeof line - at, " %s=", name);
		at = add_value(line, at, value);
	}
	va_end(ap);
	if (syslog_fd != -1 && send(syslog_fd, line, at, MSG_NOSIGNAL) != -1)
		return;
	line[at++] = '\n';
	if (write(STDERR_FILENO, line, at) == -1)
		return;
}
