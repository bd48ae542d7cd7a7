/* test_gabung.c - several plans in one year: R-SP-1, R-SP-2, R-SP-10 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "gabung.h"

enum { MOST = 3 };

/* A year a line: its parts, and what each basis makes of it. */
static const struct {
	const char *what;
	struct part part[MOST];
	int months[MOST];
	int last, by_months;		/* predikat of the year */
	int last_at, months_at;		/* whose it is; -1: nobody's */
} rows[] = {
	{ "one plan, the whole year",
	  { { 20260101, 20261231, 2, false, 0, false } },
	  { 12 }, 2, 2, 0, 0 },
	{ "R-SP-1: DIR1 until July, another post after it",
	  { { 20260101, 20260731, 2, false, 0, false },
	    { 20260801, 20261231, 1, false, 0, false } },
	  { 7, 5 }, 1, 2, 1, 0 },
	{ "in the other order the same",
	  { { 20260801, 20261231, 1, false, 0, false },
	    { 20260101, 20260731, 2, false, 0, false } },
	  { 5, 7 }, 1, 2, 0, 1 },
	{ "a month in the middle is of who has most of its days",
	  { { 20260101, 20260810, 2, false, 0, false },
	    { 20260811, 20261231, 3, false, 0, false } },
	  { 7, 5 }, 3, 2, 1, 0 },
	{ "G51: of equal days the later one, each month once",
	  { { 20260101, 20260615, 2, false, 0, false },
	    { 20260616, 20261231, 3, false, 0, false } },
	  { 5, 7 }, 3, 3, 1, 1 },
	{ "of equal months the later predikat",
	  { { 20260101, 20260630, 4, false, 0, false },
	    { 20260701, 20261231, 2, false, 0, false } },
	  { 6, 6 }, 2, 2, 1, 1 },
	{ "two short parts of one predikat outweigh a longer one",
	  { { 20260101, 20260430, 2, false, 0, false },
	    { 20260501, 20260930, 3, false, 0, false },
	    { 20261001, 20261231, 2, false, 0, false } },
	  { 4, 5, 3 }, 2, 2, 2, 2 },
	{ "R-SP-2: not before the last penilai has decided",
	  { { 20260101, 20260731, 2, false, 0, false },
	    { 20260801, 20261231, 0, false, 0, false } },
	  { 7, 5 }, 0, 0, -1, -1 },
	{ "an earlier part without evaluation does not hold it up",
	  { { 20260101, 20260831, 0, false, 0, false },
	    { 20260901, 20261231, 2, false, 0, false } },
	  { 8, 4 }, 2, 2, 1, 1 },
	{ "R-SP-10: a plan of a second post has no months and no vote",
	  { { 20260101, 20261231, 2, false, 0, false },
	    { 20260301, 20261231, 5, true, 0, false } },
	  { 12, 0 }, 2, 2, 0, 0 },
	{ "R-SP-8: retired in March, evaluated to the last month",
	  { { 20260101, 20260331, 2, false, 0, false } },
	  { 3 }, 2, 2, 0, 0 },
	{ "R-SP-9: a CPNS from the day he began",
	  { { 20260316, 20261231, 2, false, 0, false } },
	  { 10 }, 2, 2, 0, 0 },
	{ "R-SP-6, R-SP-7: months without a plan are nobody's",
	  { { 20260101, 20260331, 2, false, 0, false },
	    { 20260701, 20261231, 2, false, 0, false } },
	  { 3, 6 }, 2, 2, 1, 1 },
	{ "nobody planned", { { 0 } }, { 0 }, 0, 0, -1, -1 },
};

static void
check(size_t row, enum annual_basis basis, int want, int at)
{
	struct part p[MOST];
	size_t n = 0;

	for (size_t i = 0; i < MOST && rows[row].part[i].from != 0; i++)
		p[n++] = rows[row].part[i];
	if (annual_predikat(p, n, 2026, basis) != want)
		fail_msg("%s, basis %d", rows[row].what, (int)basis);
	for (size_t i = 0; i < n; i++) {
		if (p[i].months != rows[row].months[i])
			fail_msg("%s: part %zu has %d months", rows[row].what,
			    i, p[i].months);
		if (p[i].counts != ((int)i == at))
			fail_msg("%s: part %zu", rows[row].what, i);
	}
}

static void
the_year_of_every_row_is_judged_as_it_says(void **state)
{
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		check(i, ANNUAL_LAST, rows[i].last, rows[i].last_at);
		check(i, ANNUAL_MONTHS, rows[i].by_months, rows[i].months_at);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_year_of_every_row_is_judged_as_it_says),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
