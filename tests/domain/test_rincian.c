/* test_rincian.c - path, scale and manual of an indicator (S-07, R-SKP-11) */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "rincian.h"

static Skp
plan(int32_t from, int32_t to)
{
	Skp s = SKP__INIT;

	s.tahun = 2026;
	s.mulai = from;
	s.selesai = to;
	return s;
}

static void
a_path_of_numbers_leads_to_the_target(void **state)
{
	static const struct {
		Indikator__Arah way;
		int32_t until;
		int64_t at[4];		/* -1: not said */
		unsigned quarter;	/* with a problem; 0: none */
		const char *code;
	} rows[] = {
		{ INDIKATOR__ARAH__MAKIN_BESAR, 20261231, { 20, 40, 60, 80 },
		  0, "" },
		{ INDIKATOR__ARAH__MAKIN_BESAR, 20261231, { 0, -1, 80, 80 },
		  0, "" },
		{ INDIKATOR__ARAH__MAKIN_BESAR, 20261231, { 40, 20, -1, 80 },
		  2, "jalur-turun" },
		{ INDIKATOR__ARAH__MAKIN_BESAR, 20261231, { -1, 90, -1, -1 },
		  2, "jalur-lewat" },
		{ INDIKATOR__ARAH__MAKIN_BESAR, 20261231, { -1, -1, -1, 70 },
		  4, "jalur-akhir" },
		{ INDIKATOR__ARAH__MAKIN_KECIL, 20261231, { 95, 90, 85, 80 },
		  0, "" },
		{ INDIKATOR__ARAH__MAKIN_KECIL, 20261231, { 90, 95, -1, 80 },
		  2, "jalur-naik" },
		{ INDIKATOR__ARAH__MAKIN_KECIL, 20261231, { 70, -1, -1, -1 },
		  1, "jalur-lewat" },
		{ INDIKATOR__ARAH__TEPAT, 20261231, { 99, 70, -1, 80 }, 0, "" },
		{ INDIKATOR__ARAH__TEPAT, 20261231, { -1, -1, -1, 81 },
		  4, "jalur-akhir" },
		{ INDIKATOR__ARAH__MAKIN_BESAR, 20260630, { 20, 80, -1, -1 },
		  0, "" },
		{ INDIKATOR__ARAH__MAKIN_BESAR, 20260630, { 20, 60, -1, -1 },
		  2, "jalur-akhir" },
		{ INDIKATOR__ARAH__MAKIN_BESAR, 20260630, { 20, 80, 80, -1 },
		  3, "luar-periode" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		Skp skp = plan(20260101, rows[i].until);
		Indikator in = INDIKATOR__INIT;
		Indikator__Jalur v[4], *path[4];
		struct problems bad = { 0 }, want = { 0 };

		in.nilai = 80;
		in.arah = rows[i].way;
		in.jalur = path;
		for (unsigned q = 0; q < 4; q++) {
			if (rows[i].at[q] < 0)
				continue;
			v[q] = (Indikator__Jalur)INDIKATOR__JALUR__INIT;
			v[q].triwulan = q + 1;
			v[q].nilai = rows[i].at[q];
			path[in.n_jalur++] = &v[q];
		}
		rincian_check(&in, &skp, &batas_usual, &bad);
		assert_int_equal(bad.n, rows[i].quarter != 0);
		if (bad.n == 0)
			continue;
		problem_row(&want, "jalur", rows[i].quarter, rows[i].code);
		assert_string_equal(bad.v[0].field, want.v[0].field);
		assert_string_equal(bad.v[0].code, rows[i].code);
	}
}

static void
a_scale_is_whole_or_not_there(void **state)
{
	Skp skp = plan(20260101, 20261231);
	Indikator in = INDIKATOR__INIT;
	struct problems bad = { 0 };

	rincian_check(&in, &skp, &batas_usual, &bad);
	assert_int_equal(bad.n, 0);
	in.sesuai = "tepat 80";
	rincian_check(&in, &skp, &batas_usual, &bad);
	assert_int_equal(bad.n, 2);
	assert_true(problem_at(&bad, "di_bawah"));
	assert_true(problem_at(&bad, "di_atas"));
	in.di_bawah = "kurang dari 80";
	in.di_atas = "lebih dari 80";
	bad.n = 0;
	rincian_check(&in, &skp, &batas_usual, &bad);
	assert_int_equal(bad.n, 0);
}

static void
a_manual_is_whole_and_its_unit_free_when_narrated(void **state)
{
	Indikator__Manual m = INDIKATOR__MANUAL__INIT;
	struct problems bad = { 0 };

	manual_check(&m, PENDEKATAN__KUANTITATIF, &batas_usual, &bad);
	assert_int_equal(bad.n, 5);
	m.tujuan = m.definisi = m.formula = m.sumber = "ada";
	bad.n = 0;
	manual_check(&m, PENDEKATAN__KUANTITATIF, &batas_usual, &bad);
	assert_int_equal(bad.n, 1);
	assert_true(problem_at(&bad, "satuan"));
	bad.n = 0;
	manual_check(&m, PENDEKATAN__KUALITATIF, &batas_usual, &bad);
	assert_int_equal(bad.n, 0);
	m.kendali = (Indikator__Kendali)9;
	manual_check(&m, PENDEKATAN__KUALITATIF, &batas_usual, &bad);
	assert_true(problem_at(&bad, "kendali"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_path_of_numbers_leads_to_the_target),
		cmocka_unit_test(a_scale_is_whole_or_not_there),
		cmocka_unit_test(a_manual_is_whole_and_its_unit_free_when_narrated),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
