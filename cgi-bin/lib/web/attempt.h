#ifndef ATTEMPT_H
#define ATTEMPT_H

#include "secret.h"
#include "throttle.h"
#include "web.h"

/*
 * What a try to sign in, or to set a password, carries from its first section
 * to its last (architecture 9), and the steps that all of them share.
 */
struct attempt {
	char		 nomor[24];	/* as typed, or "?" */
	uint64_t	 pegawai;
	char		 kept[SECRET_SIZE];	/* "": nobody who may sign in */
	char		 made[SECRET_SIZE];	/* to be kept; "": nothing */
	bool		 right;		/* the (old) password was right */
	bool		 leaked;	/* the new one is on the list (AU-2) */
	bool		 busy;		/* the hash gate was full */
};

/* Takes the field "nip": digits, in groups or not, or the number of somebody
 * without a NIP.  Anything else becomes "?", so that a password typed into the
 * wrong field does not get to the log. */
void attempt_nomor(struct req *, struct attempt *);
/* The person, when there is an account that may sign in; else NULL. */
const Pegawai *attempt_person(struct req *, const struct attempt *);
/* Is the password checked outside still the one that is kept? */
bool attempt_holds(const Rahasia *, const struct attempt *);

/* A page again, with one thing wrong. */
struct reply attempt_again(struct req *, const char *template,
    const char *field, const char *code);
/* Too many wrong ones: 429, and Tunggu is how many minutes to wait. */
struct reply attempt_wait(struct req *, const char *template,
    const char *field, const struct throttle *);

/* The fields "sandi_baru" and "sandi_ulang", by the rules that need no list
 * (AU-1, AU-3). */
void attempt_check(struct req *, const Pegawai *, struct problems *);
/* Behind the hash gate: looks it up in the list (AU-2), and hashes it. */
void attempt_make(struct req *, struct attempt *);
/* Keeps it, ends every session and begins a new one (AU-4, SE-2), and tells
 * the owner when he had another before; the code that led here dies.  act names it in the audit trail. */
void attempt_keep(struct req *, Rahasia *, const struct attempt *,
    const char *act);

#endif
