#ifndef ACCOUNT_H
#define ACCOUNT_H

#include "web.h"

/* What administrators do to accounts, and which of it takes two of them: used
 * by akun, peran and setuju. */

/* The state of AKUN_UBAH and its like: does the account hold a role? */
int account_state(const Akun *);

/*
 * AZ-6: does a code for this person need a second administrator?  Whoever has
 * a code can be that person.  It does when his account holds a role, or when
 * he has a password already and is above the one who asks.
 */
bool code_needs_two(struct req *, const Pegawai *, const Akun *);
/* AU-8: may another reset code be made now?  Three an hour. */
bool code_allowed(struct req *, uint64_t pegawai);
/*
 * Makes a code and, when there is none, the account (akun NULL); the answer
 * shows it in KodeList, and never again (AU-11).  Tells the owner of a reset.
 */
void code_give(struct req *, const Pegawai *, Akun *akun);

/* The place of a role with this scope in the account; n_peran: not held. */
size_t role_at(const Akun *, int nama, const char *unit);
/* Adds it, and puts the account. */
void role_give(struct req *, Akun *, Akun__Nama, const char *unit,
    uint64_t pemberi);

/* Is the same already asked for, and waiting? */
bool second_asked(struct req *, Setuju__Jenis, uint64_t pegawai,
    Akun__Nama peran, const char *unit);
/* Asks all other administrators of the agency to confirm it. */
void second_ask(struct req *, Setuju__Jenis, const Pegawai *,
    Akun__Nama peran, const char *unit);
/* May this request still be carried out: does the one who asked still have the
 * right to? */
bool second_sound(struct req *, const Setuju *, const Pegawai *,
    const Akun *);

#endif
