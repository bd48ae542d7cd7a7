/* test_periode.c - periods of a year and who has until when (S-27) */
#include "rules.h"

#include "periode.h"

static Periode **
quarters(unsigned tahun)
{
	struct periode_days days = periode_days(NULL);
	struct deadline_rule rule;
	const char *why;

	assert_true(deadline_rule_read(arena, rules_of("tenggat"), &rule,
	    &why));
	return periode_propose(arena, tahun, PERIODE__JENIS__TRIWULAN, &days,
	    &rule);
}

/* G01 */
static void
four_quarters_and_a_final_one_are_proposed(void **state)
{
	Periode **v = quarters(2026);
	struct problems bad = { 0 };

	assert_int_equal(v[0]->mulai, 20260101);
	assert_int_equal(v[0]->selesai, 20260331);
	assert_int_equal(v[0]->batas_pegawai, 20260405);
	assert_int_equal(v[1]->mulai, 20260401);
	assert_string_equal(v[3]->nama, "Triwulan IV");
	assert_int_equal(v[4]->jenis, PERIODE__JENIS__AKHIR);
	assert_int_equal(v[4]->batas_penilai, 20270131);	/* R-DL-4 */
	assert_null(v[5]);
	for (size_t i = 0; i < 5; i++)
		periode_check(v[i], v, i + 1, &bad);
	assert_int_equal(bad.n, 0);
}

static void
twelve_months_end_on_their_last_day(void **state)
{
	struct periode_days days = periode_days(NULL);
	Periode **v = periode_propose(arena, 2028, PERIODE__JENIS__BULAN, &days,
	    NULL);

	assert_int_equal(v[1]->selesai, 20280229);
	assert_string_equal(v[11]->nama, "Desember");
	assert_int_equal(v[12]->jenis, PERIODE__JENIS__AKHIR);
}

/* G01: TW II first typed as starting on 31 March. */
static void
an_overlap_is_refused_beside_the_field(void **state)
{
	Periode **v = quarters(2026);
	struct problems bad = { 0 };

	v[1]->mulai = 20260331;
	periode_check(v[1], v, 2, &bad);
	assert_int_equal(bad.n, 1);
	assert_string_equal(bad.v[0].field, "mulai_2");
	assert_string_equal(bad.v[0].code, "tumpang");
}

static void
a_year_has_one_final_period(void **state)
{
	Periode **v = quarters(2026);
	Periode second = *v[4];
	struct problems bad = { 0 };

	second.mulai = 20260701;
	periode_check(&second, v, 0, &bad);
	assert_true(problem_at(&bad, "jenis"));
}

static void
deadlines_come_in_their_order_and_not_before_the_end(void **state)
{
	Periode **v = quarters(2026);
	struct problems bad = { 0 };

	v[0]->batas_pegawai = 20260330;
	v[0]->batas_penilai = 20260415;
	v[0]->batas_admin = 20260410;
	periode_check(v[0], v, 0, &bad);
	assert_true(problem_at(&bad, "batas_pegawai"));
	assert_false(problem_at(&bad, "batas_penilai"));
	assert_true(problem_at(&bad, "batas_admin"));
	bad.n = 0;
	v[0]->selesai = 20270101;
	periode_check(v[0], v, 0, &bad);
	assert_true(problem_at(&bad, "selesai"));
}

static void
what_is_of_every_year_moves_with_the_year(void **state)
{
	Periode **every = quarters(0), **now;
	Periode february = PERIODE__INIT;

	now = periode_serving(arena, every, 2027);
	assert_int_equal(now[0]->mulai, 20270101);
	assert_int_equal(periode_final(now)->batas_penilai, 20280131);
	assert_string_equal(periode_on(now, 20270630)->nama, "Triwulan II");
	assert_null(periode_on(now, 20280101));
	february.mulai = 20260201;
	february.selesai = 20260228;
	periode_to_base(&february);
	assert_int_equal(february.selesai, 20000229);
	assert_int_equal(periode_in(arena, &february, 2028)->selesai, 20280229);
	assert_int_equal(periode_in(arena, &february, 2027)->selesai, 20270228);
}

static void
the_own_set_of_a_year_wins(void **state)
{
	Periode **every = quarters(0), **own = quarters(2026), *all[8], **v;

	for (int i = 0; i < 5; i++)
		all[i] = every[i];
	all[5] = own[1];	/* TW II only, other dates */
	own[1]->mulai = 20260405;
	all[6] = NULL;
	v = periode_serving(arena, all, 2026);
	assert_int_equal(v[0]->mulai, 20260405);
	assert_int_equal(v[1]->jenis, PERIODE__JENIS__AKHIR);
	assert_null(v[2]);
	assert_null(periode_on(v, 20260104));
	assert_non_null(periode_on(periode_serving(arena, all, 2027),
	    20270104));
}

static void
an_extension_helps_whom_it_is_for(void **state)
{
	static const char *const daerah[] = { "D21", "D2", NULL };
	static const char *const other[] = { "BK", NULL };
	Periode__Perpanjangan unit = PERIODE__PERPANJANGAN__INIT;
	Periode__Perpanjangan one = PERIODE__PERPANJANGAN__INIT;
	Periode__Perpanjangan *list[] = { &unit, &one };
	Periode *p = quarters(2026)[0];

	unit.unit = "D2";
	unit.sampai = 20260412;
	one.pegawai = 7;
	one.sampai = 20260420;
	p->perpanjangan = list;
	p->n_perpanjangan = 2;
	assert_int_equal(periode_last(p, PERIODE_PEGAWAI, 1, daerah), 20260412);
	assert_int_equal(periode_last(p, PERIODE_PENILAI, 1, daerah), 20260412);
	assert_int_equal(periode_last(p, PERIODE_ADMIN, 1, daerah), 20260415);
	assert_int_equal(periode_last(p, PERIODE_PEGAWAI, 1, other), 20260405);
	assert_int_equal(periode_last(p, PERIODE_PEGAWAI, 7, other), 20260420);
}

static void
an_extension_of_one_year_does_not_help_in_the_next(void **state)
{
	Periode__Perpanjangan e = PERIODE__PERPANJANGAN__INIT, *list[] = { &e };
	Periode **every = quarters(0), **v;

	e.tahun = 2026;
	e.sampai = 20270228;
	every[4]->perpanjangan = list;
	every[4]->n_perpanjangan = 1;
	v = periode_serving(arena, every, 2026);
	assert_int_equal(periode_last(periode_final(v), PERIODE_PENILAI, 1,
	    NULL), 20270228);
	v = periode_serving(arena, every, 2027);
	assert_int_equal(periode_final(v)->n_perpanjangan, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(four_quarters_and_a_final_one_are_proposed),
		cmocka_unit_test(twelve_months_end_on_their_last_day),
		cmocka_unit_test(an_overlap_is_refused_beside_the_field),
		cmocka_unit_test(a_year_has_one_final_period),
		cmocka_unit_test(
		    deadlines_come_in_their_order_and_not_before_the_end),
		cmocka_unit_test(what_is_of_every_year_moves_with_the_year),
		cmocka_unit_test(the_own_set_of_a_year_wins),
		cmocka_unit_test(an_extension_helps_whom_it_is_for),
		cmocka_unit_test(
		    an_extension_of_one_year_does_not_help_in_the_next),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
