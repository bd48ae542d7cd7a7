/* test_distribution.c - the patterns of SEPAN-3/2023: T2 to T4, boundaries */
#include "rules.h"

#include "distribution.h"

static struct distribution_rule
rule(void)
{
	struct distribution_rule r;
	const char *why;

	assert_true(distribution_rule_read(arena, rules_of("distribusi"), &r,
	    &why));
	return r;
}

/* "terlalu-banyak terlalu-sedikit": what is broken, in order. */
static const char *
broken(int capaian, int sb, int b, int bp, int k, int sk)
{
	struct distribution_rule r = rule();
	const uint32_t count[] = { 0, (uint32_t)sb, (uint32_t)b, (uint32_t)bp,
	    (uint32_t)k, (uint32_t)sk };
	struct distribution_broken out[DIST_LINES];
	int n = distribution_check(&r, capaian, count, out);
	const char *text = "";

	assert_true(n >= 0);
	for (int i = 0; i < n; i++) {
		assert_int_equal(out[i].of, sb + b + bp + k + sk);
		text = arena_printf(arena, "%s%s%s", text, i > 0 ? " " : "",
		    distribution_code(out[i].line.kind));
	}
	return text;
}

struct row { int capaian, sb, b, bp, k, sk; const char *broken; };

static void
check(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct row *r = &rows[i];
		const char *got = broken(r->capaian, r->sb, r->b, r->bp, r->k,
		    r->sk);

		if (strcmp(got, r->broken) != 0)
			print_error("row %zu\n", i);
		assert_string_equal(got, r->broken);
	}
}
#define CHECK(rows) check(rows, sizeof rows / sizeof rows[0])

static void
ten_people_are_judged_as_in_the_acceptance_tests(void **state)
{
	static const struct row rows[] = {
		{ C_BAIK, 2, 7, 1, 0, 0, "" },				/* T2 */
		{ C_BAIK, 2, 8, 0, 0, 0, "terlalu-banyak harus-ada" },	/* T3 */
		{ C_ISTIMEWA, 7, 3, 0, 0, 0, "" },			/* T4 */
		{ C_ISTIMEWA, 8, 2, 0, 0, 0, "terlalu-banyak" },
	};

	CHECK(rows);
}

/* app.md 7.3, 9: the boundary is right, one person beyond is not. */
static void
with_twenty_people_each_boundary_holds_to_the_person(void **state)
{
	static const struct row rows[] = {
		/* Istimewa: Sangat Baik at most 14, and most. */
		{ C_ISTIMEWA, 14, 6, 0, 0, 0, "" },
		{ C_ISTIMEWA, 15, 5, 0, 0, 0, "terlalu-banyak" },
		{ C_ISTIMEWA, 10, 10, 0, 0, 0, "" },
		{ C_ISTIMEWA, 9, 11, 0, 0, 0, "bukan-terbanyak" },
		/* Baik: Baik at most 14, somebody below, Baik most. */
		{ C_BAIK, 5, 14, 1, 0, 0, "" },
		{ C_BAIK, 5, 14, 0, 1, 0, "" },
		{ C_BAIK, 4, 15, 1, 0, 0, "terlalu-banyak" },
		{ C_BAIK, 6, 14, 0, 0, 0, "harus-ada" },
		{ C_BAIK, 5, 14, 0, 0, 1, "harus-ada" },
		{ C_BAIK, 10, 9, 1, 0, 0, "bukan-terbanyak" },
		/* Butuh Perbaikan: at least 12 of it, Sangat Baik at most 2. */
		{ C_BUTUH_PERBAIKAN, 2, 6, 12, 0, 0, "" },
		{ C_BUTUH_PERBAIKAN, 2, 7, 11, 0, 0, "terlalu-sedikit" },
		{ C_BUTUH_PERBAIKAN, 3, 5, 12, 0, 0, "terlalu-banyak" },
		/* Kurang: at least 12, Butuh Perbaikan 2, Sangat Baik 0..2. */
		{ C_KURANG, 2, 4, 2, 12, 0, "" },
		{ C_KURANG, 2, 5, 2, 11, 0, "terlalu-sedikit" },
		{ C_KURANG, 2, 5, 1, 12, 0, "terlalu-sedikit" },
		{ C_KURANG, 3, 3, 2, 12, 0, "terlalu-banyak" },
		{ C_KURANG, 3, 5, 1, 11, 0,
		  "terlalu-sedikit terlalu-sedikit terlalu-banyak" },
		/* Sangat Kurang: 12; Kurang and Butuh Perbaikan 2; no SB. */
		{ C_SANGAT_KURANG, 0, 6, 1, 1, 12, "" },
		{ C_SANGAT_KURANG, 0, 6, 0, 2, 12, "" },
		{ C_SANGAT_KURANG, 0, 7, 1, 1, 11, "terlalu-sedikit" },
		{ C_SANGAT_KURANG, 0, 7, 0, 1, 12, "terlalu-sedikit" },
		{ C_SANGAT_KURANG, 1, 5, 1, 1, 12, "terlalu-banyak" },
	};

	CHECK(rows);
}

/* G32, G33, G45 of the golden walk: three people. */
static void
a_team_of_three_is_judged_as_in_the_golden_walk(void **state)
{
	static const struct row rows[] = {
		{ C_BAIK, 0, 2, 1, 0, 0, "" },
		{ C_BAIK, 0, 3, 0, 0, 0, "terlalu-banyak harus-ada" },
		{ C_BAIK, 1, 1, 1, 0, 0, "" },
		{ C_BAIK, 1, 2, 0, 0, 0, "harus-ada" },
	};

	CHECK(rows);
}

static void
what_is_broken_is_told_with_class_count_and_limit(void **state)
{
	struct distribution_rule r = rule();
	const uint32_t count[] = { 0, 2, 8, 0, 0, 0 };
	struct distribution_broken out[DIST_LINES];

	assert_int_equal(distribution_check(&r, C_BAIK, count, out), 2);
	assert_int_equal(out[0].line.classes, 1u << BAIK);
	assert_int_equal(out[0].line.value, 70);
	assert_int_equal(out[0].count, 8);
	assert_int_equal(out[1].line.classes,
	    1u << BUTUH_PERBAIKAN | 1u << KURANG);
	assert_int_equal(out[1].line.value, 1);
	assert_int_equal(out[1].count, 0);
}

static void
nobody_and_an_unknown_capaian_are_not_judged(void **state)
{
	struct distribution_rule r = rule();
	const uint32_t none[6] = { 0 }, one[6] = { 0, 1 };
	struct distribution_broken out[DIST_LINES];

	assert_int_equal(distribution_check(&r, C_BAIK, none, out), -1);
	assert_int_equal(distribution_check(&r, 0, one, out), -1);
	assert_int_equal(distribution_check(&r, 6, one, out), -1);
}

static void
large_units_do_not_overflow(void **state)
{
	assert_string_equal(broken(C_ISTIMEWA, 70000000, 30000000, 0, 0, 0),
	    "");
	assert_string_equal(broken(C_ISTIMEWA, 70000001, 30000000, 0, 0, 0),
	    "terlalu-banyak");
}

static void
the_curve_has_the_points_of_the_form(void **state)
{
	static const int points[5][5] = {	/* SK K BP B SB */
		{ 0, 1, 3, 7, 13 }, { 2, 3, 6, 11, 2 }, { 3, 4, 10, 4, 3 },
		{ 2, 11, 6, 3, 2 }, { 13, 7, 3, 1, 0 },
	};
	struct distribution_rule r = rule();

	for (int c = 1; c <= 5; c++)
		for (int p = 1; p <= 5; p++)
			assert_int_equal(r.curve[c][p], points[c - 1][5 - p]);
	assert_false(r.block);
	assert_int_equal(r.small, 10);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    ten_people_are_judged_as_in_the_acceptance_tests),
		cmocka_unit_test(
		    with_twenty_people_each_boundary_holds_to_the_person),
		cmocka_unit_test(
		    a_team_of_three_is_judged_as_in_the_golden_walk),
		cmocka_unit_test(
		    what_is_broken_is_told_with_class_count_and_limit),
		cmocka_unit_test(nobody_and_an_unknown_capaian_are_not_judged),
		cmocka_unit_test(large_units_do_not_overflow),
		cmocka_unit_test(the_curve_has_the_points_of_the_form),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
