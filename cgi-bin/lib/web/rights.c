/* rights.c - may he?  What binds two people, asked of the one table (AZ-2) */
#include <string.h>

#include "find.h"
#include "inside.h"
#include "office.h"

struct tie_memo {
	struct tie_memo	*next;
	uint64_t	 subject;
	unsigned	 ties;
};

unsigned
ties(struct req *rq, const Pegawai *subject)
{
	struct tie_memo *m;

	if (rq->user == NULL || subject == NULL)
		return 0;
	for (m = rq->in->ties; m != NULL; m = m->next)
		if (m->subject == subject->pegawai)
			return m->ties;
	m = arena_get(rq->in->arena, sizeof *m);
	m->subject = subject->pegawai;
	m->ties = ties_on(rq->store, rq->user->orang, rq->user->akun, subject,
	    rq->today);
	m->next = rq->in->ties;
	rq->in->ties = m;
	return m->ties;
}

bool
may(struct req *rq, enum action action, const Pegawai *subject, int state)
{
	return rq->user != NULL && subject != NULL &&
	    authz(action, ties(rq, subject), rq->user->roles, state);
}

bool
may_role(struct req *rq, enum action action)
{
	return rq->user != NULL && authz(action, 0, rq->user->roles, -1);
}

/* Written after the section: the log may be slow (architecture 16). */
static void
refused(struct req *rq, enum action action, const char *about)
{
	struct refusal *r = arena_get(rq->in->arena, sizeof *r);

	r->action = action_name(action);
	r->about = about;
	r->next = rq->in->refusals;
	rq->in->refusals = r;
}

bool
allow(struct req *rq, enum action action, const Pegawai *subject, int state)
{
	if (may(rq, action, subject, state))
		return true;
	refused(rq, action, subject == NULL ? "-" : arena_printf(rq->in->arena,
	    "%llu", (unsigned long long)subject->pegawai));
	return false;
}

bool
allow_role(struct req *rq, enum action action)
{
	if (may_role(rq, action))
		return true;
	refused(rq, action, "-");
	return false;
}

bool
may_unit(struct req *rq, enum action action, const char *unit, unsigned more)
{
	return rq->user != NULL && authz(action, more | unit_ties_on(rq->store,
	    rq->user->orang, rq->user->akun, unit, rq->today),
	    rq->user->roles, -1);
}

bool
allow_unit(struct req *rq, enum action action, const char *unit, unsigned more)
{
	if (may_unit(rq, action, unit, more))
		return true;
	refused(rq, action, unit);
	return false;
}

bool
allow_route(struct req *rq)
{
	enum action action = rq->in->route->action;

	if (authz_possible(action, rq->user->roles))
		return true;
	refused(rq, action, "route");
	return false;
}
