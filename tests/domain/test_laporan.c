/* test_laporan.c - the states of a report of wrong data (app.md 3.11) */
#include "rules.h"

#include "laporan.h"

/* -1: it does not lead there. */
static int
moved(Laporan__Status from, enum laporan_move move)
{
	Laporan l = LAPORAN__INIT;

	l.status = from;
	return laporan_move(&l, move) ? (int)l.status : -1;
}

static void
each_state_leads_where_it_should_and_nowhere_else(void **state)
{
	static const int next[4][4] = {	/* from; ambil, selesai, tolak, lagi */
		[LAPORAN__STATUS__BARU] = { LAPORAN__STATUS__DIPROSES,
		    LAPORAN__STATUS__SELESAI, LAPORAN__STATUS__DITOLAK, -1 },
		[LAPORAN__STATUS__DIPROSES] = { -1, LAPORAN__STATUS__SELESAI,
		    LAPORAN__STATUS__DITOLAK, -1 },
		[LAPORAN__STATUS__SELESAI] = { -1, -1, -1,
		    LAPORAN__STATUS__BARU },
		[LAPORAN__STATUS__DITOLAK] = { -1, -1, -1,
		    LAPORAN__STATUS__BARU },
	};

	for (int from = 0; from < 4; from++)
		for (int move = 0; move < 4; move++)
			assert_int_equal(moved((Laporan__Status)from,
			    (enum laporan_move)move), next[from][move]);
}

static void
it_is_opened_again_on_day_14_and_not_on_day_15(void **state)
{
	Laporan l = LAPORAN__INIT;
	int days = laporan_days(rules_of("pengelolaan"));

	assert_false(laporan_reopens(&l, 20260105, 20260106, days));
	l.status = LAPORAN__STATUS__DITOLAK;
	assert_true(laporan_reopens(&l, 20260105, 20260119, days));
	assert_false(laporan_reopens(&l, 20260105, 20260120, days));
	assert_int_equal(laporan_days(NULL), 14);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    each_state_leads_where_it_should_and_nowhere_else),
		cmocka_unit_test(
		    it_is_opened_again_on_day_14_and_not_on_day_15),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
