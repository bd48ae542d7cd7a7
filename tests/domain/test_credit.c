/* test_credit.c - angka kredit: the vectors of rules.md 2.6, table of 2.4 */
#include "rules.h"

#include "credit.h"

static struct credit_rule
rule(void)
{
	struct credit_rule r;
	const char *why;

	assert_true(credit_rule_read(arena, rules_of("kredit"), &r, &why));
	return r;
}

static int64_t
ak(const struct credit_rule *r, const char *jenjang, int p, int months)
{
	int64_t milli = -1;

	assert_int_equal(credit(r, jenjang_code(jenjang), p, months, &milli),
	    CREDIT_OK);
	return milli;
}

/* Grid A: thousandths (exact values rounded half up) and as printed. */
static const struct {
	const char *jenjang;
	int64_t milli[5];
	const char *printed[5];
} grid[] = {
	{ "pemula", { 5625, 3750, 2813, 1875, 938 },
	  { "5,63", "3,75", "2,81", "1,88", "0,94" } },
	{ "terampil", { 7500, 5000, 3750, 2500, 1250 },
	  { "7,50", "5,00", "3,75", "2,50", "1,25" } },
	{ "mahir", { 18750, 12500, 9375, 6250, 3125 },
	  { "18,75", "12,50", "9,38", "6,25", "3,13" } },
	{ "penyelia", { 37500, 25000, 18750, 12500, 6250 },
	  { "37,50", "25,00", "18,75", "12,50", "6,25" } },
	{ "ahli-pertama", { 18750, 12500, 9375, 6250, 3125 },
	  { "18,75", "12,50", "9,38", "6,25", "3,13" } },
	{ "ahli-muda", { 37500, 25000, 18750, 12500, 6250 },
	  { "37,50", "25,00", "18,75", "12,50", "6,25" } },
	{ "ahli-madya", { 56250, 37500, 28125, 18750, 9375 },
	  { "56,25", "37,50", "28,13", "18,75", "9,38" } },
	{ "ahli-utama", { 75000, 50000, 37500, 25000, 12500 },
	  { "75,00", "50,00", "37,50", "25,00", "12,50" } },
};

static void
the_forty_yearly_conversions_are_those_of_the_annex(void **state)
{
	struct credit_rule r = rule();

	for (int i = 0; i < 8; i++)
		for (int p = 1; p <= 5; p++) {
			int64_t v = ak(&r, grid[i].jenjang, p, 12);

			assert_int_equal(v, grid[i].milli[p - 1]);
			assert_string_equal(credit_text(arena, v, r.decimals),
			    grid[i].printed[p - 1]);
		}
}

static void
periods_and_their_sums_are_those_of_the_examples(void **state)
{
	struct credit_rule r = rule();
	int64_t b1, b2, b4, b5;

	b1 = ak(&r, "ahli-pertama", SANGAT_BAIK, 12);
	assert_int_equal(b1, 18750);
	b2 = ak(&r, "ahli-pertama", BAIK, 2);
	assert_int_equal(b2, 2083);
	assert_string_equal(credit_text(arena, b2, 2), "2,08");
	assert_string_equal(credit_text(arena, b2, 3), "2,083");
	assert_string_equal(credit_text(arena, b1 + b2, 2), "20,83");	/* B3 */
	b4 = ak(&r, "mahir", BAIK, 6);
	assert_int_equal(b4, 6250);
	b5 = ak(&r, "ahli-pertama", BAIK, 5);
	assert_int_equal(b5, 5208);
	assert_string_equal(credit_text(arena, b5, 2), "5,21");
	assert_int_equal(96654 + b4 + b5, 108112);			/* B6 */
	assert_int_equal(ak(&r, "terampil", BAIK, 3), 1250);		/* B13 */
	assert_int_equal(ak(&r, "ahli-muda", BAIK, 7), 14583);
}

/* B7, B16: each row is rounded once; totals are sums of stored rows. */
static void
totals_are_the_sums_of_rounded_rows(void **state)
{
	struct credit_rule r = rule();
	int64_t jan = ak(&r, "ahli-pertama", SANGAT_BAIK, 1);
	int64_t feb = ak(&r, "ahli-pertama", BAIK, 1);
	int64_t april = ak(&r, "ahli-pertama", BAIK, 2);

	assert_int_equal(jan, 1563);
	assert_int_equal(feb, 1042);
	assert_int_equal(jan + feb + april, 4688);
	assert_string_equal(credit_text(arena, jan, 2), "1,56");
	assert_string_equal(credit_text(arena, feb, 2), "1,04");
	assert_int_equal(ak(&r, "ahli-muda", BAIK, 9) +
	    ak(&r, "ahli-muda", SANGAT_BAIK, 3), 28125);
}

/* G34, G45, G51 of the golden walk, stored in thousandths. */
static void
the_golden_walk_gets_its_credits(void **state)
{
	struct credit_rule r = rule();
	int64_t tw3 = ak(&r, "ahli-pertama", SANGAT_BAIK, 3);

	assert_int_equal(ak(&r, "ahli-muda", BAIK, 3), 6250);
	assert_int_equal(ak(&r, "ahli-pertama", BAIK, 3), 3125);
	assert_int_equal(tw3, 4688);			/* exact 4.6875 */
	assert_string_equal(credit_text(arena, 40000 + 3125 + 3125 + tw3, 2),
	    "50,94");
	assert_int_equal(40000 + ak(&r, "ahli-pertama", SANGAT_BAIK, 12),
	    58750);
}

static void
without_predikat_or_with_wrong_months_there_is_no_credit(void **state)
{
	struct credit_rule r = rule();
	int muda = jenjang_code("ahli-muda");
	int64_t milli = 77;

	assert_int_equal(credit(&r, muda, 0, 12, &milli), CREDIT_NO_PREDIKAT);
	assert_int_equal(credit(&r, muda, 6, 12, &milli), CREDIT_NO_PREDIKAT);
	assert_int_equal(credit(&r, muda, 2, 0, &milli), CREDIT_MONTHS);
	assert_int_equal(credit(&r, muda, 2, 13, &milli), CREDIT_MONTHS);
	assert_int_equal(credit(&r, muda, 2, -1, &milli), CREDIT_MONTHS);
	assert_int_equal(credit(&r, 0, 2, 12, &milli), CREDIT_NO_JENJANG);
	assert_int_equal(credit(&r, 9, 2, 12, &milli), CREDIT_NO_JENJANG);
	assert_int_equal(milli, 77);
	assert_int_equal(credit(&r, muda, 2, 1, &milli), CREDIT_OK);
	assert_int_equal(milli, 2083);
}

static void
months_are_counted_with_both_ends(void **state)
{
	assert_int_equal(credit_months(20260101, 20260228), 2);	/* R-AK-4 */
	assert_int_equal(credit_months(20260115, 20260120), 1);
	assert_int_equal(credit_months(20260101, 20261231), 12);
	assert_int_equal(credit_months(20260731, 20260801), 2);
	assert_int_equal(credit_months(20260201, 20260131), 0);
	assert_int_equal(credit_months(20261201, 20270131), 0);
	assert_int_equal(credit_months(0, 20260131), 0);
}

/* rules.md 2.4, row by row. */
static void
every_rank_has_its_base_and_needs(void **state)
{
	static const struct {
		const char *jenjang, *golongan;
		int64_t base, rank, level;
	} rows[] = {
		{ "pemula", "II/a", 0, 15, 15 },
		{ "terampil", "II/b", 0, 20, 60 },
		{ "terampil", "II/c", 20, 40, 60 },
		{ "terampil", "II/d", 40, 60, 60 },
		{ "mahir", "III/a", 0, 50, 100 },
		{ "mahir", "III/b", 50, 100, 100 },
		{ "penyelia", "III/c", 0, 100, 0 },
		{ "penyelia", "III/d", 100, 200, 0 },
		{ "ahli-pertama", "III/a", 0, 50, 100 },
		{ "ahli-pertama", "III/b", 50, 100, 100 },
		{ "ahli-muda", "III/c", 0, 100, 200 },
		{ "ahli-muda", "III/d", 100, 200, 200 },
		{ "ahli-madya", "IV/a", 0, 150, 450 },
		{ "ahli-madya", "IV/b", 150, 300, 450 },
		{ "ahli-madya", "IV/c", 300, 450, 450 },
		{ "ahli-utama", "IV/d", 0, 200, 0 },
		{ "ahli-utama", "IV/e", 200, 0, 0 },
	};
	struct credit_rule r = rule();
	struct credit_need need;

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		assert_true(credit_needs(&r, jenjang_code(rows[i].jenjang),
		    rows[i].golongan, &need));
		assert_int_equal(need.base, rows[i].base * 1000);
		assert_int_equal(need.rank, rows[i].rank * 1000);
		assert_int_equal(need.level, rows[i].level * 1000);
	}
	assert_false(credit_needs(&r, jenjang_code("ahli-muda"), "III/b",
	    &need));
	assert_false(credit_needs(&r, 0, "III/b", &need));
}

/* C1: III/b with AK dasar 50 and 52 converted meets both needs by 2. */
static void
base_and_conversion_meet_rank_and_jenjang_together(void **state)
{
	struct credit_rule r = rule();
	struct credit_need need;

	assert_true(credit_needs(&r, jenjang_code("ahli-pertama"), "III/b",
	    &need));
	assert_int_equal(need.base + 52000 - need.rank, 2000);
	assert_int_equal(need.base + 52000 - need.level, 2000);
	/* C2: four years of Baik from III/a meet the rank, without surplus. */
	assert_true(credit_needs(&r, jenjang_code("ahli-pertama"), "III/a",
	    &need));
	assert_int_equal(4 * ak(&r, "ahli-pertama", BAIK, 12), need.rank);
}

static void
siasn_codes_and_labels_are_those_of_the_list(void **state)
{
	static const struct { const char *jenjang, *siasn, *label; int id; }
	rows[] = {
		{ "pemula", "PM", "Pemula", 52 },
		{ "terampil", "TR", "Terampil", 62 },
		{ "mahir", "MH", "Mahir", 72 },
		{ "penyelia", "PY", "Penyelia", 82 },
		{ "ahli-pertama", "PT", "Ahli Pertama", 12 },
		{ "ahli-muda", "MU", "Ahli Muda", 22 },
		{ "ahli-madya", "MA", "Ahli Madya", 32 },
		{ "ahli-utama", "UT", "Ahli Utama", 42 },
	};
	struct credit_rule r = rule();

	for (int i = 0; i < 8; i++) {
		int j = jenjang_code(rows[i].jenjang);

		assert_int_equal(j, i + 1);
		assert_string_equal(jenjang_name(j), rows[i].jenjang);
		assert_string_equal(r.of[j].siasn, rows[i].siasn);
		assert_string_equal(r.of[j].label, rows[i].label);
		assert_int_equal(r.of[j].koefisien_id, rows[i].id);
	}
	assert_int_equal(jenjang_code("Ahli Muda"), 0);
	assert_int_equal(JENJANG__AHLI_UTAMA, JENJANGS);
	assert_int_equal(r.diploma, 25);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    the_forty_yearly_conversions_are_those_of_the_annex),
		cmocka_unit_test(
		    periods_and_their_sums_are_those_of_the_examples),
		cmocka_unit_test(totals_are_the_sums_of_rounded_rows),
		cmocka_unit_test(the_golden_walk_gets_its_credits),
		cmocka_unit_test(
		    without_predikat_or_with_wrong_months_there_is_no_credit),
		cmocka_unit_test(months_are_counted_with_both_ends),
		cmocka_unit_test(every_rank_has_its_base_and_needs),
		cmocka_unit_test(
		    base_and_conversion_meet_rank_and_jenjang_together),
		cmocka_unit_test(siasn_codes_and_labels_are_those_of_the_list),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
