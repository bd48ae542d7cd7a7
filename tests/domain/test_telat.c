/* test_telat.c - a late item split into the days at each desk (ideas 2) */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "telat.h"

static void
each_desk_pays_for_its_own_days(void **state)
{
	static const struct {
		struct telat_in in;
		date_t today;
		int pegawai, penilai, admin;
	} row[] = {
		/* Nothing sent: all at the employee. */
		{ { 20260331, 0, 0, 0, 0, 0 }, 20260405, 5, 0, 0 },
		/* Before the end nobody is late. */
		{ { 20260331, 0, 0, 0, 0, 0 }, 20260320, 0, 0, 0 },
		/* Sent on the third day, achievement there: the rest the rater's. */
		{ { 20260331, 20260403, 0, 0, 20260401, 0 }, 20260410, 3, 7, 0 },
		/* The achievement came on the 8th: until then not his. */
		{ { 20260331, 20260403, 0, 0, 20260408, 20260410 }, 20260501,
		  3, 2, 5 },
		/* Never set: he cannot rate. */
		{ { 20260331, 20260403, 0, 0, 0, 0 }, 20260410, 3, 0, 7 },
		/* More time asked for on the 12th, given on the 15th, sent 16th. */
		{ { 20260331, 20260416, 20260412, 20260415, 20260401, 20260416 },
		  20260501, 13, 0, 3 },
		/* Not answered at all. */
		{ { 20260331, 0, 20260412, 0, 0, 0 }, 20260420, 12, 0, 8 },
		/* Sent before the period ended. */
		{ { 20260331, 20260328, 0, 0, 20260328, 0 }, 20260402, 0, 2, 0 },
	};

	for (size_t i = 0; i < sizeof row / sizeof row[0]; i++) {
		struct telat t = telat_days(&row[i].in, row[i].today);

		assert_int_equal(t.pegawai, row[i].pegawai);
		assert_int_equal(t.penilai, row[i].penilai);
		assert_int_equal(t.admin, row[i].admin);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_desk_pays_for_its_own_days),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
