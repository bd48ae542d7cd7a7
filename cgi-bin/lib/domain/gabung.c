/* gabung.c - several plans in one year: whose predikat counts (R-SP-1, R-SP-2) */
#include "gabung.h"
#include "rating.h"

enum { MONTHS = 12 };

/* Days of the part in one month. */
static int
days_in(const struct part *p, int year, int month)
{
	date_t first = date_make(year, month, 1);
	date_t last = month == MONTHS ? date_make(year, MONTHS, 31) :
	    date_add(date_make(year, month + 1, 1), -1);

	if (p->from > first)
		first = p->from;
	if (p->to < last)
		last = p->to;
	return first > last ? 0 : date_between(first, last) + 1;
}

static void
give_month(struct part *p, size_t n, int year, int month)
{
	struct part *best = NULL;
	int most = 0;

	for (size_t i = 0; i < n; i++) {
		int days = p[i].second ? 0 : days_in(&p[i], year, month);

		if (days == 0 || days < most || (days == most &&
		    best != NULL && p[i].from < best->from))
			continue;
		best = &p[i];
		most = days;
	}
	if (best != NULL)
		best->months++;
}

static struct part *
last_part(struct part *p, size_t n)
{
	struct part *last = NULL;

	for (size_t i = 0; i < n; i++)
		if (!p[i].second && (last == NULL || p[i].to > last->to))
			last = &p[i];
	return last;
}

/* The last part with the predikat that has most months. */
static struct part *
longest(struct part *p, size_t n, struct part *last)
{
	int months[PREDIKATS + 1] = { 0 };
	struct part *best = last;

	for (size_t i = 0; i < n; i++)
		if (p[i].predikat > 0 && p[i].predikat <= PREDIKATS)
			months[p[i].predikat] += p[i].months;
	for (size_t i = 0; i < n; i++) {
		const struct part *q = &p[i];

		if (q->second || q->predikat <= 0 || q->predikat > PREDIKATS)
			continue;
		if (months[q->predikat] > months[best->predikat] ||
		    (months[q->predikat] == months[best->predikat] &&
		    q->to > best->to))
			best = &p[i];
	}
	return best;
}

int
annual_predikat(struct part *p, size_t n, int year, enum annual_basis basis)
{
	struct part *last = last_part(p, n);

	for (size_t i = 0; i < n; i++) {
		p[i].months = 0;
		p[i].counts = false;
	}
	for (int month = 1; month <= MONTHS; month++)
		give_month(p, n, year, month);
	if (last == NULL || last->predikat <= 0 || last->predikat > PREDIKATS)
		return 0;
	if (basis == ANNUAL_MONTHS)
		last = longest(p, n, last);
	last->counts = true;
	return last->predikat;
}
