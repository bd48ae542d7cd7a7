/* test_jeda.c - how long one waits after failed logins (AU-8), as a table */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "jeda.h"

enum { S = 1000, M = 60 * S };
/* Any moment will do as the beginning. */
#define START INT64_C(1767571200000)

static Jeda
fresh(void)
{
	Jeda j = JEDA__INIT;

	return j;
}

/* n failures, one every step; how long the next one waits after the last. */
static int64_t
after(enum jeda_kind kind, unsigned factor, unsigned n, int64_t step)
{
	Jeda j = fresh();
	int64_t now = START;

	for (unsigned i = 0; i < n; i++) {
		now = START + i * step;
		jeda_fail(&j, kind, now, factor);
	}
	return jeda_left(&j, now);
}

static void
each_limit_begins_to_hold_where_the_rule_says(void **state)
{
	static const struct {
		enum jeda_kind kind;
		unsigned factor, failures;
		int64_t step, wait;
	} rows[] = {
		{ JEDA_AKUN_JARINGAN, 1, 4, S, 0 },
		{ JEDA_AKUN_JARINGAN, 1, 5, S, M },
		{ JEDA_AKUN_JARINGAN, 1, 5, 14 * S, M },	/* in 56 s */
		{ JEDA_AKUN_JARINGAN, 1, 5, 15 * S, 0 },	/* in 60 s */
		{ JEDA_AKUN_JARINGAN, 1, 6, S, 2 * M },
		{ JEDA_AKUN_JARINGAN, 1, 7, S, 4 * M },
		{ JEDA_AKUN_JARINGAN, 1, 8, S, 8 * M },
		{ JEDA_AKUN_JARINGAN, 1, 9, S, 15 * M },
		{ JEDA_AKUN_JARINGAN, 1, 500, S, 15 * M },
		{ JEDA_AKUN, 1, 19, S, 0 },
		{ JEDA_AKUN, 1, 20, S, M },
		{ JEDA_AKUN, 1, 20, 31 * S, M },	/* in 589 s */
		{ JEDA_AKUN, 1, 20, 32 * S, 0 },	/* in 608 s */
		{ JEDA_AKUN, 1, 90, S, M },		/* never longer */
		{ JEDA_JARINGAN, 1, 59, S, 0 },
		{ JEDA_JARINGAN, 1, 60, S, M },
		{ JEDA_JARINGAN, 20, 1199, 100, 0 },	/* an office */
		{ JEDA_JARINGAN, 20, 1200, 100, M },
	};

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		if (after(rows[i].kind, rows[i].factor, rows[i].failures,
		    rows[i].step) != rows[i].wait)
			fail_msg("row %zu: %lld", i,
			    (long long)after(rows[i].kind, rows[i].factor,
			    rows[i].failures, rows[i].step));
}

static void
waiting_a_minute_buys_one_try_not_five(void **state)
{
	Jeda j = fresh();

	for (int i = 0; i < 5; i++)
		jeda_fail(&j, JEDA_AKUN_JARINGAN, START, 1);
	assert_int_equal(jeda_left(&j, START + M), 0);
	jeda_fail(&j, JEDA_AKUN_JARINGAN, START + M, 1);
	assert_int_equal(jeda_left(&j, START + M), 2 * M);
}

static void
a_quarter_of_an_hour_of_quiet_forgives(void **state)
{
	Jeda j = fresh();

	for (int i = 0; i < 5; i++)
		jeda_fail(&j, JEDA_AKUN_JARINGAN, START, 1);
	jeda_fail(&j, JEDA_AKUN_JARINGAN, START + 16 * M, 1);
	assert_int_equal(j.gagal, 1);
	assert_int_equal(jeda_left(&j, START + 16 * M), 0);
}

static void
nobody_waits_without_a_failure(void **state)
{
	Jeda j = fresh();

	assert_int_equal(jeda_left(&j, START), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_limit_begins_to_hold_where_the_rule_says),
		cmocka_unit_test(waiting_a_minute_buys_one_try_not_five),
		cmocka_unit_test(a_quarter_of_an_hour_of_quiet_forgives),
		cmocka_unit_test(nobody_waits_without_a_failure),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
