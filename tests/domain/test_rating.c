/* test_rating.c - ratings and predikat: R-RAT-1, R-PRED-1, R-ORG-5; T1, T15 */
#include "rules.h"

#include "rating.h"

static struct rating_rule
rule(void)
{
	struct rating_rule r;
	const char *why;

	assert_true(rating_rule_read(arena, rules_of("predikat"), &r, &why));
	return r;
}

/* rules.md 1.7.3, by SIASN codes; app.md S-19 says the same in words. */
static void
all_nine_pairs_of_ratings_give_the_predikat_of_the_matrix(void **state)
{
	static const int expected[9][3] = {
		{ 1, 1, 1 }, { 1, 2, 2 }, { 1, 3, 4 },
		{ 2, 1, 2 }, { 2, 2, 2 }, { 2, 3, 4 },
		{ 3, 1, 3 }, { 3, 2, 3 }, { 3, 3, 5 },
	};
	struct rating_rule r = rule();

	for (int i = 0; i < 9; i++)
		assert_int_equal(predikat(&r, expected[i][0], expected[i][1]),
		    expected[i][2]);
}

static void
sesuai_with_bad_behaviour_is_kurang_not_the_greater_code(void **state)
{
	struct rating_rule r = rule();

	assert_int_equal(predikat(&r, SESUAI, DI_BAWAH), KURANG);	/* T15 */
	assert_int_equal(predikat(&r, DI_ATAS, DI_BAWAH), KURANG);	/* C-1 */
}

static void
a_code_that_is_no_rating_gives_no_predikat(void **state)
{
	struct rating_rule r = rule();

	for (int code = -1; code <= 5; code++) {
		if (code >= 1 && code <= 3)
			continue;
		assert_int_equal(predikat(&r, code, 1), 0);
		assert_int_equal(predikat(&r, 1, code), 0);
		if (code < 1)
			assert_int_equal(rating_of_head(&r, code), 0);
	}
	assert_int_equal(rating_of_head(&r, 6), 0);
}

static void
labels_are_those_of_the_forms(void **state)
{
	struct rating_rule r = rule();

	assert_string_equal(r.rating[DI_ATAS], "Di Atas Ekspektasi");
	assert_string_equal(r.rating[SESUAI], "Sesuai Ekspektasi");
	assert_string_equal(r.rating[DI_BAWAH], "Di Bawah Ekspektasi");
	assert_string_equal(r.predikat[SANGAT_BAIK], "Sangat Baik");
	assert_string_equal(r.predikat[BAIK], "Baik");
	assert_string_equal(r.predikat[BUTUH_PERBAIKAN], "Butuh Perbaikan");
	assert_string_equal(r.predikat[KURANG], "Kurang");
	assert_string_equal(r.predikat[SANGAT_KURANG], "Sangat Kurang");
	assert_string_equal(r.capaian[C_ISTIMEWA], "Istimewa");
}

static void
the_head_has_the_rating_of_the_organisation(void **state)
{
	static const int expected[] = { 1, 2, 3, 3, 3 };	/* T18 */
	struct rating_rule r = rule();

	for (int c = 1; c <= CAPAIANS; c++)
		assert_int_equal(rating_of_head(&r, c), expected[c - 1]);
}

static void
names_and_codes_lead_to_each_other(void **state)
{
	for (int i = 1; i <= PREDIKATS; i++)
		assert_int_equal(predikat_code(predikat_name(i)), i);
	assert_int_equal(predikat_code("cukup"), 0);
	assert_int_equal(predikat_code(""), 0);
	assert_string_equal(predikat_name(0), "");
	assert_string_equal(predikat_name(6), "");
	assert_int_equal(capaian_code("istimewa"), C_ISTIMEWA);
	assert_int_equal(capaian_code("sangat-kurang"), C_SANGAT_KURANG);
	assert_int_equal(capaian_code("sangat-baik"), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    all_nine_pairs_of_ratings_give_the_predikat_of_the_matrix),
		cmocka_unit_test(
		    sesuai_with_bad_behaviour_is_kurang_not_the_greater_code),
		cmocka_unit_test(a_code_that_is_no_rating_gives_no_predikat),
		cmocka_unit_test(labels_are_those_of_the_forms),
		cmocka_unit_test(the_head_has_the_rating_of_the_organisation),
		cmocka_unit_test(names_and_codes_lead_to_each_other),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
