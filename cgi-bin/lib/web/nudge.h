#ifndef NUDGE_H
#define NUDGE_H

#include "web.h"

/* One polite reminder a day about one matter (ideas 3). */

/* Was he told today, with a notice of this kind, about this record? */
bool nudge_sent(struct req *, uint64_t to, Pemberitahuan__Jenis,
    const char *about);
/* Tells him, unless he was told today; gives the code of the message for the
 * page: "diingatkan" or "sudah-diingatkan". */
const char *nudge(struct req *, uint64_t to, Pemberitahuan__Jenis,
    const char *text, const char *link, const char *about);

#endif
