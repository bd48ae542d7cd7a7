#ifndef AKIBAT_H
#define AKIBAT_H

#include "web.h"

/*
 * "Dampak": what follows from a change of a person that was just put (store/
 * warisan.h).  The first time the form is sent it is only shown, on
 * layout/dampak.cs, and everything is thrown away again; with the field
 * "yakin" (AKIBAT_FIELD) it stays.  What holds from today or earlier follows
 * at once, what lies ahead on its day by the worker.
 */
#define AKIBAT_FIELD { .name = "yakin", .kind = TICK }

/* True: answer with *reply, the preview.  from: the first day it holds.
 * fields: those of the route, which the page sends again. */
bool akibat_first(struct req *, const Pegawai *, date_t from,
    const struct field *fields, struct reply *reply);
/* The same without a page before it, after a datum of his was corrected: what
 * waits goes to the right rater at once.  At most so many of his staff; the
 * worker does the rest. */
void akibat_now(struct req *, uint64_t pegawai, size_t most);
/* Shows Akibat.N for what was noted. */
struct warisan;
void akibat_show(struct req *, const struct warisan *);

#endif
