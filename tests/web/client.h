#ifndef CLIENT_H
#define CLIENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store.h"

/*
 * A web server as small as can be: runs build/tests/coba as CGI, or talks
 * FastCGI to one that was started, against a data folder of its own.
 */
struct answer {
	int	 status;
	int	 exit;		/* of a CGI; 0 under FastCGI */
	char	*head;		/* with its last line end */
	char	*body;
	size_t	 len;
};

extern char folder[];		/* the data folder */
extern bool fastcgi;

/* People of the data folder; the third one's account is closed. */
#define ANI	UINT64_C(199001012015032001)
#define BUDI	UINT64_C(198505052010011002)
#define CICI	UINT64_C(198707072012012003)

void world_new(void);
void world_drop(void);
/* The cookie pair of a fresh session of this person. */
const char *world_session(uint64_t pegawai);
/* Served over https from now on, or over plain http; the next CGI sees it. */
void world_https(bool);
/* Moves the programs' clock this far from the real one. */
void world_clock(int64_t ms);
/* What Ani has been told: coba writes one notice a saved form. */
size_t world_notices(void);
size_t world_drafts(void);
/* How many of her sessions are not ended. */
size_t world_sessions(uint64_t pegawai);
void server_start(void);
void server_stop(void);
/* Its memory in kB, and its open files. */
long server_rss(void);
long server_files(void);

/* Sets a variable of the requests that follow; NULL takes it away. */
void with(const char *name, const char *value);
void with_cookie(const char *);
/* Where the browser is; 10.1.2.3 by default. */
void with_address(const char *);
/* Takes all of them away. */
void with_nothing(void);

struct answer get(const char *path);	/* with its query */
struct answer post(const char *path, const char *body);
struct answer post_bytes(const char *path, const char *type,
    const void *body, size_t len);
struct answer ask(const char *method, const char *path, const char *type,
    const char *length, const void *body, size_t len);

/* The text between NAME=[ and ] of the last body; "" when it is not there. */
const char *shown(const struct answer *, const char *name);
/* The value of a header, the first one; "" when there is none. */
const char *header(const struct answer *, const char *name);
bool has(const struct answer *, const char *text);

#endif
