/* test_akumulasi.c - each month once, and what it is enough for: rules.md 2 */
#include "rules.h"

#include "akumulasi.h"

static struct credit_rule
rule(void)
{
	struct credit_rule r;
	const char *why;

	assert_true(credit_rule_read(arena, rules_of("kredit"), &r, &why));
	return r;
}

enum { PT = JENJANG__AHLI_PERTAMA, MU = JENJANG__AHLI_MUDA };

static struct credit_part
part(int from, int to, int predikat, bool yearly)
{
	return (struct credit_part){ .from = 20260000 + from,
	    .to = 20260000 + to, .jenjang = PT, .predikat = predikat,
	    .yearly = yearly };
}

static int64_t
spread(struct credit_part *p, size_t n)
{
	struct credit_rule r = rule();
	unsigned seen = 0;
	int64_t sum = 0;

	credit_spread(&r, p, n);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(seen & p[i].months, 0);
		seen |= p[i].months;
		sum += p[i].milli;
	}
	return sum;
}

/* The quarters of A1 in the golden walk: B, B, SB, B. */
static size_t
quarters(struct credit_part *p)
{
	p[0] = part(101, 331, BAIK, false);
	p[1] = part(401, 630, BAIK, false);
	p[2] = part(701, 930, SANGAT_BAIK, false);
	p[3] = part(1001, 1231, BAIK, false);
	return 4;
}

static void
periods_count_until_the_year_is_rated(void **state)
{
	struct credit_part p[5];

	quarters(p);
	assert_int_equal(spread(p, 3), 10938);		/* G45: 40 + = 50.938 */
	p[4] = part(101, 1231, SANGAT_BAIK, true);
	assert_int_equal(spread(p, 5), 18750);		/* G51 */
	assert_int_equal(p[4].count, 12);
	assert_int_equal(p[0].count, 0);
}

static void
what_a_pak_froze_stays_and_only_the_rest_is_added(void **state)
{
	struct credit_part p[5];

	quarters(p);
	p[4] = part(101, 1231, SANGAT_BAIK, true);
	p[0].frozen = p[1].frozen = p[2].frozen = true;
	/* G51: 40 + 10.938 + 3.125 = 54.063; the year's 150 % does not count. */
	assert_int_equal(spread(p, 5), 14063);
	assert_int_equal(p[3].count, 3);
	assert_int_equal(p[4].count, 0);
}

static void
the_year_fills_what_no_period_covers_beside_a_pak(void **state)
{
	struct credit_part p[] = {
		part(101, 331, BAIK, false), part(101, 1231, BAIK, true),
	};

	p[0].frozen = true;
	assert_int_equal(spread(p, 2), 12500);
	assert_int_equal(p[1].count, 9);
}

static void
a_year_split_in_two_plans_counts_each_month_once(void **state)
{
	struct credit_rule r = rule();
	struct credit_part p[] = {		/* B16 */
		part(101, 930, BAIK, true), part(1001, 1231, SANGAT_BAIK, true),
	};
	struct credit_part q[] = {		/* both cover days of July */
		part(715, 1231, BAIK, true), part(101, 714, BAIK, true),
	};

	p[0].jenjang = p[1].jenjang = MU;
	credit_spread(&r, p, 2);
	assert_int_equal(p[0].milli + p[1].milli, 28125);
	assert_int_equal(spread(q, 2), 12500);
	assert_int_equal(q[1].count, 7);
	assert_int_equal(q[0].count, 5);
}

static void
rows_of_a_page_are_rounded_each(void **state)
{
	struct credit_part p[] = {		/* B7 */
		part(101, 131, SANGAT_BAIK, false), part(201, 228, BAIK, false),
		part(301, 430, BAIK, false),
	};

	assert_int_equal(spread(p, 3), 4688);
	assert_int_equal(p[0].milli, 1563);
	assert_int_equal(p[1].milli, 1042);
	assert_int_equal(p[2].milli, 2083);
}

static void
without_predikat_there_is_no_credit_and_no_month_is_kept(void **state)
{
	struct credit_part p[] = {
		part(101, 1231, 0, true), part(101, 331, BAIK, false),
	};
	struct credit_part other[] = {
		part(101, 331, BAIK, false),
		{ .from = 20270101, .to = 20270331, .jenjang = PT,
		  .predikat = BAIK },
	};

	assert_int_equal(spread(p, 2), 3125);		/* E1 */
	assert_int_equal(spread(other, 2), 3125);
	assert_int_equal(spread(NULL, 0), 0);
}

static struct credit_standing
stand(int jenjang, const char *golongan, int64_t total)
{
	struct credit_rule r = rule();
	struct credit_standing s;

	assert_true(credit_stand(&r, jenjang, golongan, total, &s));
	return s;
}

static void
the_sum_is_compared_with_what_rank_and_jenjang_need(void **state)
{
	struct credit_standing s = stand(PT, "III/a", 20833);	/* B3 */

	assert_int_equal(s.rank_short, 29167);
	assert_int_equal(s.level_short, 79167);
	assert_int_equal(s.usul, USUL_NONE);
	s = stand(PT, "III/a", 50000);				/* C2 */
	assert_int_equal(s.rank_short, 0);
	assert_int_equal(s.usul, USUL_PANGKAT);
	s = stand(PT, "III/a", 49999);
	assert_int_equal(s.usul, USUL_NONE);
	s = stand(PT, "III/b", 102000);				/* C1 */
	assert_int_equal(s.rank_short, -2000);
	assert_int_equal(s.level_short, -2000);
	assert_int_equal(s.usul, USUL_JENJANG);
}

static void
at_the_top_there_is_nothing_to_be_short_of(void **state)
{
	struct credit_rule r = rule();
	struct credit_standing s = stand(JENJANG__AHLI_UTAMA, "IV/e", 999000);

	assert_int_equal(s.need.rank, 0);
	assert_int_equal(s.need.level, 0);
	assert_int_equal(s.usul, USUL_NONE);
	assert_false(credit_stand(&r, PT, "IV/a", 0, &s));
	assert_false(credit_stand(&r, 0, "III/a", 0, &s));
}

static void
a_diploma_earns_a_quarter_of_the_next_rank(void **state)
{
	struct credit_rule r = rule();

	assert_int_equal(credit_diploma(&r, MU), 25000);
	assert_int_equal(credit_diploma(&r, PT), 12500);
	assert_int_equal(credit_diploma(&r, JENJANG__PEMULA), 3750);
	assert_int_equal(credit_diploma(&r, 0), 0);
}

static void
a_forecast_counts_whole_months(void **state)
{
	struct credit_rule r = rule();

	assert_int_equal(credit_months_to(&r, PT, BAIK, 12500), 12);
	assert_int_equal(credit_months_to(&r, PT, BAIK, 12501), 13);
	assert_int_equal(credit_months_to(&r, PT, SANGAT_BAIK, 12500), 8);
	assert_int_equal(credit_months_to(&r, PT, BAIK, 0), 0);
	assert_int_equal(credit_months_to(&r, PT, BAIK, -5), 0);
	assert_int_equal(credit_months_to(&r, 0, BAIK, 1), -1);
	assert_int_equal(credit_months_to(&r, PT, 0, 1), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(periods_count_until_the_year_is_rated),
		cmocka_unit_test(
		    what_a_pak_froze_stays_and_only_the_rest_is_added),
		cmocka_unit_test(
		    the_year_fills_what_no_period_covers_beside_a_pak),
		cmocka_unit_test(
		    a_year_split_in_two_plans_counts_each_month_once),
		cmocka_unit_test(rows_of_a_page_are_rounded_each),
		cmocka_unit_test(
		    without_predikat_there_is_no_credit_and_no_month_is_kept),
		cmocka_unit_test(
		    the_sum_is_compared_with_what_rank_and_jenjang_need),
		cmocka_unit_test(at_the_top_there_is_nothing_to_be_short_of),
		cmocka_unit_test(a_diploma_earns_a_quarter_of_the_next_rank),
		cmocka_unit_test(a_forecast_counts_whole_months),
	};

	return cmocka_run_group_tests_name("akumulasi", tests, set_up,
	    tear_down);
}
