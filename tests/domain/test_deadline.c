/* test_deadline.c - deadlines R-DL and the four stages */
#include "rules.h"

#include "deadline.h"

static struct deadline_rule
rule(void)
{
	struct deadline_rule r;
	const char *why;

	assert_true(deadline_rule_read(arena, rules_of("tenggat"), &r, &why));
	return r;
}

static void
a_plan_is_set_by_the_end_of_january_or_a_month_after_its_start(void **state)
{
	struct deadline_rule r = rule();

	assert_int_equal(deadline_plan(&r, 20260101), 20260131);  /* R-DL-1 */
	assert_int_equal(deadline_plan(&r, 20260810), 20260909);  /* R-DL-2 */
	assert_int_equal(deadline_decide(&r, 20260108), 20260113);
	assert_int_equal(deadline_year(&r, 2026), 20270131);	  /* R-DL-4 */
}

/* G53, T14: from 7 January day 14 is 21 January; day 15 is too late. */
static void
an_objection_has_fourteen_days(void **state)
{
	struct deadline_rule r = rule();

	assert_int_equal(deadline_objection(&r, 20270107, NULL), 20270121);
	r.work_objection = true;
	assert_int_equal(deadline_objection(&r, 20270107, NULL), 20270127);
}

static void
working_days_leave_out_weekends_and_holidays(void **state)
{
	static const date_t holidays[] = { 20260105, 20260110, 0 };

	/* Friday 2 January 2026; the 5th is a free Monday, the 10th Saturday. */
	assert_int_equal(deadline_after(20260102, 1, true, NULL), 20260105);
	assert_int_equal(deadline_after(20260102, 1, true, holidays), 20260106);
	assert_int_equal(deadline_after(20260102, 5, true, holidays), 20260112);
	assert_int_equal(deadline_after(20260102, 5, false, holidays),
	    20260107);
	assert_int_equal(deadline_after(20260102, 0, true, holidays), 20260102);
}

static void
the_stage_follows_the_plan(void **state)
{
	static const struct {
		StatusSkp status;
		date_t today;
		enum stage stage;
	} rows[] = {
		{ STATUS_SKP__DRAF, 20260105, STAGE_PERENCANAAN },
		{ STATUS_SKP__DIAJUKAN, 20260601, STAGE_PERENCANAAN },
		{ STATUS_SKP__DIKEMBALIKAN, 20260105, STAGE_PERENCANAAN },
		{ STATUS_SKP__BATAL, 20260105, STAGE_PERENCANAAN },
		{ STATUS_SKP__DISETUJUI, 20260105, STAGE_PELAKSANAAN },
		{ STATUS_SKP__DISETUJUI, 20261231, STAGE_PELAKSANAAN },
		{ STATUS_SKP__DISETUJUI, 20270101, STAGE_PENILAIAN },
		{ STATUS_SKP__DITUTUP, 20260801, STAGE_PENILAIAN },
		{ STATUS_SKP__DINILAI, 20270107, STAGE_TINDAK_LANJUT },
		{ STATUS_SKP__FINAL, 20270201, STAGE_TINDAK_LANJUT },
	};

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		Skp skp = SKP__INIT;

		skp.status = rows[i].status;
		skp.selesai = 20261231;
		assert_int_equal(stage_of(&skp, rows[i].today), rows[i].stage);
	}
	assert_int_equal(stage_of(NULL, 20260105), STAGE_PERENCANAAN);
	assert_string_equal(stage_name(STAGE_TINDAK_LANJUT), "tindak-lanjut");
	assert_string_equal(stage_name(STAGES), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_plan_is_set_by_the_end_of_january_or_a_month_after_its_start),
		cmocka_unit_test(an_objection_has_fourteen_days),
		cmocka_unit_test(working_days_leave_out_weekends_and_holidays),
		cmocka_unit_test(the_stage_follows_the_plan),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
