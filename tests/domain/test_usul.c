/* test_usul.c - what is proposed beside the rater's choice: S-19, G29, G47 */
#include "rules.h"

#include "usul.h"

static struct usul_rule
rule(void)
{
	struct usul_rule r;
	const char *why;

	assert_true(usul_rule_read(arena, rules_of("usul"), &r, &why));
	return r;
}

static enum rating
rated(Indikator__Arah arah, int64_t target, int64_t reached)
{
	Indikator i = INDIKATOR__INIT;
	Realisasi__Baris b = REALISASI__BARIS__INIT;
	struct usul_rule r = rule();

	i.arah = arah;
	i.nilai = target;
	b.ada = true;
	b.nilai = reached;
	return usul_indicator(&r, &i, &b);
}

static void
a_number_is_compared_with_its_target(void **state)
{
	const Indikator__Arah up = INDIKATOR__ARAH__MAKIN_BESAR;

	assert_int_equal(rated(up, 45000, 45000), SESUAI);	/* G29: A1 */
	assert_int_equal(rated(up, 60000, 31000), DI_BAWAH);	/* G29: A2 */
	assert_int_equal(rated(up, 280000, 286000), DI_ATAS);	/* G47: K-a */
	assert_int_equal(rated(up, 34000, 34000), SESUAI);
	assert_int_equal(rated(up, 45000, 45001), DI_ATAS);
	assert_int_equal(rated(up, 45000, 44999), DI_BAWAH);
}

static void
less_is_better_turns_the_comparison_round(void **state)
{
	const Indikator__Arah down = INDIKATOR__ARAH__MAKIN_KECIL;

	assert_int_equal(rated(down, 5000, 4000), DI_ATAS);
	assert_int_equal(rated(down, 5000, 5000), SESUAI);
	assert_int_equal(rated(down, 5000, 6000), DI_BAWAH);
	assert_int_equal(rated(down, 5000, 0), DI_ATAS);
	assert_int_equal(rated(down, 0, 0), SESUAI);
	assert_int_equal(rated(down, 0, 1000), DI_BAWAH);
}

static void
an_exact_target_is_met_or_not(void **state)
{
	const Indikator__Arah exact = INDIKATOR__ARAH__TEPAT;

	assert_int_equal(rated(exact, 12000, 12000), SESUAI);
	assert_int_equal(rated(exact, 12000, 12001), DI_BAWAH);
	assert_int_equal(rated(exact, 12000, 11999), DI_BAWAH);
}

static void
a_date_is_kept_or_missed(void **state)
{
	Indikator i = INDIKATOR__INIT;
	Realisasi__Baris b = REALISASI__BARIS__INIT;
	struct usul_rule r = rule();

	i.sasaran = INDIKATOR__SASARAN__TANGGAL;
	i.tanggal = 20260930;
	assert_int_equal(usul_indicator(&r, &i, &b), 0);
	b.tanggal = 20260930;
	assert_int_equal(usul_indicator(&r, &i, &b), SESUAI);
	b.tanggal = 20260929;
	assert_int_equal(usul_indicator(&r, &i, &b), SESUAI);
	b.tanggal = 20261001;
	assert_int_equal(usul_indicator(&r, &i, &b), DI_BAWAH);
}

static void
what_cannot_be_compared_gets_no_proposal(void **state)
{
	Indikator i = INDIKATOR__INIT;
	Realisasi__Baris b = REALISASI__BARIS__INIT;
	struct usul_rule r = rule();

	assert_int_equal(usul_indicator(&r, &i, NULL), 0);
	i.nilai = 1000;
	assert_int_equal(usul_indicator(&r, &i, &b), 0);
	b.ada = true;
	b.nilai = -1;
	assert_int_equal(usul_indicator(&r, &i, &b), 0);
	i.sasaran = INDIKATOR__SASARAN__TEKS;
	assert_int_equal(usul_indicator(&r, &i, &b), 0);
}

static void
percent_is_in_thousandths_and_never_overflows(void **state)
{
	Indikator i = INDIKATOR__INIT;
	Realisasi__Baris b = REALISASI__BARIS__INIT;

	i.nilai = 60000;
	b.ada = true;
	b.nilai = 31000;
	assert_int_equal(usul_percent(&i, &b), 51666);
	i.nilai = INT64_C(999999999999999);
	b.nilai = INT64_C(999999999999999);
	assert_int_equal(usul_percent(&i, &b), 100000);
	i.nilai = 0;
	assert_int_equal(usul_percent(&i, &b), -1);
}

static void
one_result_is_above_only_when_nothing_of_it_is_below(void **state)
{
	assert_int_equal(usul_result((enum rating[]){ DI_ATAS, SESUAI, 0 }, 3),
	    DI_ATAS);
	assert_int_equal(usul_result((enum rating[]){ DI_ATAS, DI_BAWAH }, 2),
	    SESUAI);
	assert_int_equal(usul_result((enum rating[]){ SESUAI, DI_BAWAH }, 2),
	    DI_BAWAH);
	assert_int_equal(usul_result((enum rating[]){ SESUAI }, 1), SESUAI);
	assert_int_equal(usul_result((enum rating[]){ 0, 0 }, 2), 0);
	assert_int_equal(usul_result(NULL, 0), 0);
}

static void
the_whole_is_above_when_most_are_and_no_utama_is_below(void **state)
{
	struct usul_rule r = rule();
	const bool first[] = { true, false, false };
	const bool all[] = { true, true, true };

	/* G47: di atas, sesuai, sesuai. */
	assert_int_equal(usul_overall(&r, (enum rating[]){ DI_ATAS, SESUAI,
	    SESUAI }, all, 3), SESUAI);
	assert_int_equal(usul_overall(&r, (enum rating[]){ DI_ATAS, DI_ATAS,
	    SESUAI }, all, 3), DI_ATAS);
	assert_int_equal(usul_overall(&r, (enum rating[]){ DI_BAWAH, DI_ATAS,
	    DI_ATAS }, first, 3), SESUAI);
	assert_int_equal(usul_overall(&r, (enum rating[]){ DI_ATAS, DI_ATAS,
	    DI_BAWAH }, first, 3), DI_ATAS);
	assert_int_equal(usul_overall(&r, (enum rating[]){ DI_BAWAH, DI_BAWAH,
	    SESUAI }, all, 3), DI_BAWAH);
	assert_int_equal(usul_overall(&r, (enum rating[]){ DI_ATAS, DI_BAWAH,
	    DI_BAWAH }, first, 3), SESUAI);
	assert_int_equal(usul_overall(&r, (enum rating[]){ 0, 0, 0 }, all, 3),
	    0);
	/* Exactly half is not most. */
	assert_int_equal(usul_overall(&r, (enum rating[]){ DI_ATAS, SESUAI },
	    all, 2), SESUAI);
}

static void
a_period_has_the_target_of_its_path(void **state)
{
	Indikator i = INDIKATOR__INIT, now;
	Indikator__Jalur path = INDIKATOR__JALUR__INIT, *paths[] = { &path };
	Periode p = PERIODE__INIT;

	path.triwulan = 1;
	path.nilai = 45000;
	i.nilai = 130000;
	i.satuan = "dokumen";
	i.jalur = paths;
	i.n_jalur = 1;
	p.jenis = PERIODE__JENIS__TRIWULAN;
	p.angka = 1;
	assert_true(usul_in(&i, &p, &now));
	assert_int_equal(now.nilai, 45000);
	p.angka = 2;
	assert_false(usul_in(&i, &p, &now));
	p.angka = 4;
	assert_true(usul_in(&i, &p, &now));
	assert_int_equal(now.nilai, 130000);
	p.jenis = PERIODE__JENIS__BULAN;
	p.angka = 2;
	assert_false(usul_in(&i, &p, &now));
	i.satuan = "%";
	assert_true(usul_in(&i, &p, &now));
	p.jenis = PERIODE__JENIS__AKHIR;
	i.satuan = "dokumen";
	assert_true(usul_in(&i, &p, &now));
	assert_int_equal(now.nilai, 130000);
}

static void
feedback_proposes_a_behaviour_but_never_above(void **state)
{
	assert_int_equal(usul_behaviour(0, 0, 0), 0);
	assert_int_equal(usul_behaviour(9, 0, 0), SESUAI);
	assert_int_equal(usul_behaviour(1, 1, 2), SESUAI);
	assert_int_equal(usul_behaviour(1, 1, 3), DI_BAWAH);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_number_is_compared_with_its_target),
		cmocka_unit_test(less_is_better_turns_the_comparison_round),
		cmocka_unit_test(an_exact_target_is_met_or_not),
		cmocka_unit_test(a_date_is_kept_or_missed),
		cmocka_unit_test(a_period_has_the_target_of_its_path),
		cmocka_unit_test(feedback_proposes_a_behaviour_but_never_above),
		cmocka_unit_test(what_cannot_be_compared_gets_no_proposal),
		cmocka_unit_test(percent_is_in_thousandths_and_never_overflows),
		cmocka_unit_test(
		    one_result_is_above_only_when_nothing_of_it_is_below),
		cmocka_unit_test(
		    the_whole_is_above_when_most_are_and_no_utama_is_below),
	};

	return cmocka_run_group_tests_name("usul", tests, set_up, tear_down);
}
