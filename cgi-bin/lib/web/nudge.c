/* nudge.c - one polite reminder a day about one matter */
#include <string.h>

#include "find.h"
#include "nudge.h"
#include "plan.h"

enum { NOTICES = 200 };	/* of one day */

bool
nudge_sent(struct req *rq, uint64_t to, Pemberitahuan__Jenis kind,
    const char *about)
{
	Pemberitahuan **n = pemberitahuan_of(rq->store, to, NOTICES);

	for (; *n != NULL && plan_days(rq, (*n)->waktu) == 0; n++)
		if ((*n)->jenis == kind && strcmp((*n)->acuan, about) == 0)
			return true;
	return false;
}

const char *
nudge(struct req *rq, uint64_t to, Pemberitahuan__Jenis kind, const char *text,
    const char *link, const char *about)
{
	if (nudge_sent(rq, to, kind, about))
		return "sudah-diingatkan";
	notify(rq->store, rq->now, to, kind, plan_actor(rq), text, link, about);
	return "diingatkan";
}
