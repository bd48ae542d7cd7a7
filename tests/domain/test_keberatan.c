/* test_keberatan.c - the clock of an objection: G52, G53, app.md 8 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "keberatan.h"

static void
it_counts_from_reading_or_from_tetapkan(void **state)
{
	static const struct {
		bool from_decision;
		date_t decided, read, received;
	} rows[] = {
		{ false, 20270107, 20270108, 20270108 },
		{ false, 20270107, 20270107, 20270107 },
		/* Never read, or late: three days after at the latest. */
		{ false, 20270107, 0, 20270110 },
		{ false, 20270107, 20270115, 20270110 },
		{ true, 20270107, 20270108, 20270107 },
		{ true, 20270107, 0, 20270107 },
	};
	struct objection_rule rule = objection_rule(NULL);

	assert_int_equal(rule.read_days, 3);
	assert_int_equal(rule.answer_days, 14);
	assert_int_equal(rule.ruling_days, 14);
	assert_true(rule.work);
	assert_false(rule.from_decision);
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		rule.from_decision = rows[i].from_decision;
		assert_int_equal(objection_received(&rule, rows[i].decided,
		    rows[i].read), rows[i].received);
	}
}

static void
the_days_are_counted_by_calendar_or_by_work(void **state)
{
	static const date_t holidays[] = { 20270111, 0 };

	/* Thursday 7 January 2027; the 11th is a free Monday. */
	assert_int_equal(objection_day(20270107, 20270107, false, NULL), 0);
	assert_int_equal(objection_day(20270107, 20270108, false, NULL), 1);
	assert_int_equal(objection_day(20270107, 20270121, false, NULL), 14);
	assert_int_equal(objection_day(20270107, 20270122, false, NULL), 15);
	assert_int_equal(objection_day(20270107, 20270107, true, holidays), 0);
	assert_int_equal(objection_day(20270107, 20270110, true, holidays), 1);
	assert_int_equal(objection_day(20270107, 20270111, true, holidays), 1);
	assert_int_equal(objection_day(20270107, 20270112, true, holidays), 2);
}

static void
an_agency_chooses_what_counts_for_the_year(void **state)
{
	Aturan__Butir b = ATURAN__BUTIR__INIT, *list[] = { &b };
	Aturan set = ATURAN__INIT;

	assert_int_equal(annual_basis(NULL), ANNUAL_LAST);
	set.n_butir = 1;
	set.butir = list;
	b.kunci = "tahunan_dasar";
	b.nilai = "bulan";
	assert_int_equal(annual_basis(&set), ANNUAL_MONTHS);
	b.nilai = "terakhir";
	assert_int_equal(annual_basis(&set), ANNUAL_LAST);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_counts_from_reading_or_from_tetapkan),
		cmocka_unit_test(the_days_are_counted_by_calendar_or_by_work),
		cmocka_unit_test(an_agency_chooses_what_counts_for_the_year),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
