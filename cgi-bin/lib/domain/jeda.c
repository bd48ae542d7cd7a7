/* jeda.c - how long to wait after failed logins (AU-8) */
#include "jeda.h"

enum { SECOND = 1000, MINUTE = 60 * SECOND };

static const struct {
	uint32_t	limit;		/* failures */
	int64_t		window;		/* in this time */
	int64_t		hold, longest;	/* first wait; it doubles up to this */
} rules[] = {
	[JEDA_AKUN_JARINGAN] = { 5, MINUTE, MINUTE, 15 * MINUTE },
	[JEDA_AKUN]          = { 20, 10 * MINUTE, MINUTE, MINUTE },
	[JEDA_JARINGAN]      = { 60, 5 * MINUTE, MINUTE, MINUTE },
};

/*
 * A counter below its limit forgets after its window.  One that holds back
 * forgets when nothing failed for the longest wait after the last one ended,
 * so that waiting a minute does not buy five new tries.
 */
static bool
forgotten(const Jeda *j, enum jeda_kind kind, int64_t now)
{
	if (j->gagal == 0)
		return true;
	if (j->tahan_sampai == 0)
		return now - j->sejak >= rules[kind].window;
	return now - j->tahan_sampai >= rules[kind].longest;
}

void
jeda_fail(Jeda *j, enum jeda_kind kind, int64_t now, unsigned factor)
{
	uint32_t limit = rules[kind].limit * factor;
	int64_t hold = rules[kind].hold;

	if (forgotten(j, kind, now)) {
		j->gagal = 0;
		j->sejak = now;
		j->tahan_sampai = 0;
	}
	if (j->gagal < UINT32_MAX)
		j->gagal++;
	if (j->gagal < limit)
		return;
	for (uint32_t n = limit; n < j->gagal &&
	    hold < rules[kind].longest; n++)
		hold *= 2;
	if (hold > rules[kind].longest)
		hold = rules[kind].longest;
	j->tahan_sampai = now + hold;
}

int64_t
jeda_left(const Jeda *j, int64_t now)
{
	return j->tahan_sampai > now ? j->tahan_sampai - now : 0;
}
