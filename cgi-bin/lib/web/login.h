#ifndef LOGIN_H
#define LOGIN_H

#include "attempt.h"

/*
 * Handlers of the program login, and of no other: each page's form, what is
 * read in a first section, what is hashed outside of any, and the last section
 * (architecture 9).
 */

/* A password made with a code (AU-11). */
struct reply login_aktivasi_form(struct req *);
struct reply login_aktivasi_first(struct req *);
void login_aktivasi_between(struct req *);
struct reply login_aktivasi(struct req *);

/* The own password changed (AU-4). */
struct reply login_sandi_form(struct req *);
struct reply login_sandi_first(struct req *);
void login_sandi_between(struct req *);
struct reply login_sandi(struct req *);

/* Typed again before something grave (SE-7). */
struct reply login_ulang_form(struct req *);
struct reply login_ulang_first(struct req *);
void login_ulang_between(struct req *);
struct reply login_ulang(struct req *);

#endif
