/* test_umpan.c - feedback: when peers are shown, when a request has lapsed */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "umpan.h"

static Umpan
said(const char *id, Umpan__Sumber by, const char *period)
{
	Umpan u = UMPAN__INIT;

	u.id = (char *)id;
	u.sumber = by;
	u.periode = (char *)period;
	u.teks = (char *)"x";
	return u;
}

static void
peers_are_shown_from_three_up_in_a_period(void **state)
{
	struct arena *arena = arena_new();
	Umpan a = said("01a", UMPAN__SUMBER__REKAN, "p1");
	Umpan b = said("01b", UMPAN__SUMBER__BAWAHAN, "p1");
	Umpan c = said("01c", UMPAN__SUMBER__PIMPINAN, "p1");
	Umpan d = said("01d", UMPAN__SUMBER__REKAN, "p2");
	Umpan e = said("01e", UMPAN__SUMBER__REKAN, "p1");
	Umpan *two[] = { &a, &b, &c, &d, NULL };
	Umpan *three[] = { &a, &b, &c, &d, &e, NULL };
	Umpan *turned[] = { &e, &d, &c, &b, &a, NULL };
	const Umpan **x, **y;
	size_t n;

	(void)state;
	umpan_rekan(arena, two, "p1", 3, &n);
	assert_int_equal(n, 0);
	x = umpan_rekan(arena, three, "p1", 3, &n);
	assert_int_equal(n, 3);
	y = umpan_rekan(arena, turned, "p1", 3, &n);
	assert_int_equal(n, 3);
	/* The order does not come from when they were given. */
	assert_memory_equal(x, y, 3 * sizeof *x);
	for (size_t i = 0; i < n; i++)
		assert_true(umpan_rahasia(x[i]));
	arena_drop(arena);
}

static void
a_request_lapses_after_its_last_day(void **state)
{
	MintaUmpan m = MINTA_UMPAN__INIT;

	(void)state;
	m.sampai = 20260330;
	assert_int_equal(umpan_status(&m, 20260330),
	    MINTA_UMPAN__STATUS__DIMINTA);
	assert_int_equal(umpan_status(&m, 20260331),
	    MINTA_UMPAN__STATUS__KEDALUWARSA);
	m.status = MINTA_UMPAN__STATUS__TERKIRIM;
	assert_int_equal(umpan_status(&m, 20260331),
	    MINTA_UMPAN__STATUS__TERKIRIM);
}

static void
only_signed_feedback_ends_the_months_without(void **state)
{
	Skp skp = SKP__INIT;
	Umpan a = said("01a", UMPAN__SUMBER__REKAN, "");
	Umpan *all[] = { &a, NULL };

	(void)state;
	skp.mulai = 20260101;
	a.waktu = INT64_C(1773100800000);	/* 10 March 2026 */
	assert_int_equal(umpan_bulan(&skp, all, 20260720, 420), 6);
	a.sumber = UMPAN__SUMBER__PIMPINAN;
	assert_int_equal(umpan_bulan(&skp, all, 20260720, 420), 4);
	assert_int_equal(umpan_bulan(&skp, all, 20260409, 420), 0);
	assert_int_equal(umpan_bulan(&skp, all, 20260410, 420), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(peers_are_shown_from_three_up_in_a_period),
		cmocka_unit_test(a_request_lapses_after_its_last_day),
		cmocka_unit_test(only_signed_feedback_ends_the_months_without),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
