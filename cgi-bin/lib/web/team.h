#ifndef TEAM_H
#define TEAM_H

#include "web.h"

/* A team as its pages find, show and tell it (S-11). */

/* The team the form's "id" names, when the user may do this with it; else
 * NULL.  hold: it will be put. */
Tim *team_find(struct req *, enum action, bool hold);
/*
 * Shows Tim (.unit_nama), AnggotaList.N (isi, jabatan, unit, kini, kelak,
 * terbuka; skp with id and status for who may see it), Bisa.kelola, SayaKetua.
 */
void team_show(struct req *, const Tim *);
/* Shows Calon.N (p, nama, jabatan, unit, sudah), Lebih, Dicari: people by name
 * or number from any unit (field "q"); unasked those of the team's own. */
void team_show_found(struct req *, const Tim *);
/* A person by the key in a form's field; NULL when there is none. */
const Pegawai *team_person(struct req *, const char *key);
/* Shows UnitList.N: the units the user may set up a team in, at most 60; their
 * number. */
size_t team_show_units(struct req *);
/* One row of Daftar.N: the team and what the user is in it. */
void team_show_row(struct req *, const Tim *);

/* A notice to one of its members. */
void team_tell(struct req *, const Tim *, uint64_t pegawai,
    Pemberitahuan__Jenis);

/*
 * team_member.c.  The team of a form that changes it, shown; NULL: refused, or
 * it has ended.  Putting it ends on its page with the message done.
 */
Tim *team_change(struct req *, bool hold);
struct reply team_put(struct req *, Tim *, const char *done);
/*
 * Handlers of the program tim: its members' page, more of them (fields p, peran,
 * porsi, mulai, selesai, ketua), his leaving, and another lead (tetap: the one
 * before stays as a member), whom the results follow.
 */
struct reply team_members(struct req *);
struct reply team_join(struct req *);
struct reply team_ask_leave(struct req *);
struct reply team_leave(struct req *);
struct reply team_ask_lead(struct req *);
struct reply team_new_lead(struct req *);

#endif
