/* akumulasi.c - each month counted once, and what the sum is enough for */
#include "akumulasi.h"

/* The months of a part as bits; 0 when it cannot earn. */
static unsigned
months_of(const struct credit_part *p)
{
	int n = credit_months(p->from, p->to);

	if (n == 0 || p->predikat < 1 || p->predikat > PREDIKATS ||
	    p->jenjang < 1 || p->jenjang > JENJANGS)
		return 0;
	return ((1u << n) - 1) << (date_month(p->from) - 1);
}

/* Takes what is free of the months asked for. */
static void
take(struct credit_part *p, unsigned wanted, unsigned *taken)
{
	p->months = wanted & ~*taken;
	*taken |= p->months;
}

/* Those of one kind, the earliest first. */
static void
take_all(struct credit_part *part, size_t n, bool frozen, bool yearly,
    unsigned gap, unsigned *taken)
{
	for (int month = 0; month < 12; month++)
		for (size_t i = 0; i < n; i++) {
			struct credit_part *p = &part[i];

			if (p->frozen != frozen || p->yearly != yearly ||
			    date_year(p->from) != date_year(part->from) ||
			    date_month(p->from) != month + 1)
				continue;
			take(p, months_of(p) & ~gap, taken);
		}
}

void
credit_spread(const struct credit_rule *rule, struct credit_part *part,
    size_t n)
{
	unsigned frozen = 0, taken = 0, whole = 0;

	for (size_t i = 0; i < n; i++) {
		part[i].months = 0;
		part[i].count = 0;
		part[i].milli = 0;
	}
	if (n == 0)
		return;
	take_all(part, n, true, false, 0, &frozen);
	take_all(part, n, true, true, 0, &frozen);
	taken = frozen;
	/* Ratings of the year that no PAK has broken into hold their months. */
	for (size_t i = 0; i < n; i++)
		if (part[i].yearly && !part[i].frozen &&
		    date_year(part[i].from) == date_year(part->from) &&
		    (months_of(&part[i]) & frozen) == 0)
			whole |= months_of(&part[i]);
	take_all(part, n, false, false, whole, &taken);
	take_all(part, n, false, true, 0, &taken);

	for (size_t i = 0; i < n; i++) {
		part[i].count = __builtin_popcount(part[i].months);
		if (part[i].count > 0)
			(void)credit(rule, part[i].jenjang, part[i].predikat,
			    part[i].count, &part[i].milli);
	}
}

bool
credit_stand(const struct credit_rule *rule, int jenjang, const char *golongan,
    int64_t total, struct credit_standing *s)
{
	bool rank, level;

	if (!credit_needs(rule, jenjang, golongan, &s->need))
		return false;
	s->total = total;
	s->rank_short = s->need.rank == 0 ? 0 : s->need.rank - total;
	s->level_short = s->need.level == 0 ? 0 : s->need.level - total;
	rank = s->need.rank > 0 && s->rank_short <= 0;
	level = s->need.level > 0 && s->level_short <= 0;
	s->usul = level ? USUL_JENJANG : rank ? USUL_PANGKAT : USUL_NONE;
	return true;
}

int64_t
credit_diploma(const struct credit_rule *rule, int jenjang)
{
	if (jenjang < 1 || jenjang > JENJANGS)
		return 0;
	return (rule->of[jenjang].rank * rule->diploma + 50) / 100;
}

int
credit_months_to(const struct credit_rule *rule, int jenjang, int predikat,
    int64_t short_by)
{
	int64_t month;	/* in 1/1200 of a thousandth, as in credit() */

	if (short_by <= 0)
		return 0;
	if (jenjang < 1 || jenjang > JENJANGS || predikat < 1 ||
	    predikat > PREDIKATS)
		return -1;
	month = rule->of[jenjang].coefficient * rule->percent[predikat];
	if (month == 0 || short_by > INT64_C(1000000000))
		return -1;
	return (int)((short_by * 1200 + month - 1) / month);
}
