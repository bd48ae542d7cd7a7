/* test_matriks.c - who has a role in the matrix, and what it becomes (S39) */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "matriks.h"

enum { A = 1, B, C, D };

static void
who_has_a_cell_or_a_result_is_not_left_out(void **state)
{
	Peran a = PERAN__INIT, *cells[] = { &a, NULL }, *none[] = { NULL };
	Rhk b = RHK__INIT, c = RHK__INIT;
	struct hasil h[] = { { &b, "K", 0 }, { &c, "K", B } };

	a.pegawai = A;
	b.pegawai = B;
	c.pegawai = C;
	assert_true(matriks_berperan(A, cells, h, 2));
	assert_true(matriks_berperan(B, cells, h, 2));
	assert_true(matriks_berperan(C, cells, h, 2));	/* through B */
	assert_false(matriks_berperan(D, cells, h, 2));
	assert_false(matriks_berperan(A, none, h, 2));
	assert_false(matriks_berperan(B, cells, h, 0));
}

static void
a_cell_becomes_one_result(void **state)
{
	Peran p = PERAN__INIT;
	Skp skp = SKP__INIT;
	Rhk rhk = RHK__INIT, other = RHK__INIT;
	Rhk *his[] = { &other, &rhk, NULL };

	p.id = "P";
	p.rhk = "K";
	p.teks = "Terverifikasinya usulan";
	skp.id = "S";
	skp.pegawai = A;
	skp.tahun = 2026;
	assert_null(matriks_jadi(&p, his));
	matriks_jadikan(&p, &skp, &rhk);
	assert_ptr_equal(matriks_jadi(&p, his), &rhk);
	assert_string_equal(rhk.skp, "S");
	assert_string_equal(rhk.intervensi, "K");
	assert_string_equal(rhk.teks, p.teks);
	assert_int_equal(rhk.pegawai, A);
	assert_int_equal(rhk.tahun, 2026);
	assert_int_equal(rhk.klasifikasi, KLASIFIKASI__INDIVIDU);
	/* A JPT's plan hangs on none (R-SKP-6). */
	skp.model = MODEL_SKP__JPT;
	matriks_jadikan(&p, &skp, &rhk);
	assert_string_equal(rhk.intervensi, "");
}

static void
the_same_text_is_given_once_to_one_person_in_one_column(void **state)
{
	Peran p = PERAN__INIT, *all[] = { &p, NULL };

	p.id = "P";
	p.rhk = "K";
	p.pegawai = A;
	p.teks = "Terverifikasinya usulan";
	assert_true(matriks_kembar(all, A, "K", "terverifikasinya  usulan", ""));
	assert_false(matriks_kembar(all, A, "K", p.teks, "P"));
	assert_false(matriks_kembar(all, B, "K", p.teks, ""));
	assert_false(matriks_kembar(all, A, "L", p.teks, ""));
	assert_false(matriks_kembar(all, A, "K", "Lain", ""));
}

static void
closing_with_somebody_left_out_needs_a_written_reason(void **state)
{
	static const struct { size_t n; const char *why, *code; } rows[] = {
		{ 0, "", NULL }, { 1, "", "belum-berperan" },
		{ 1, "sakit", "pendek" }, { 1, "Menunggu penempatan", NULL },
	};

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct problems bad = { 0 };

		matriks_check_tutup(rows[i].n, rows[i].why, &batas_usual, &bad);
		assert_int_equal(bad.n, rows[i].code != NULL);
		if (bad.n > 0)
			assert_string_equal(bad.v[0].code, rows[i].code);
	}
}

static void
a_cell_is_written_so_that_it_can_be_a_result(void **state)
{
	struct problems bad = { 0 };

	matriks_check("Terverifikasinya usulan", 100, 1, &batas_usual, &bad);
	assert_int_equal(bad.n, 0);
	matriks_check("singkat", 101, 3, &batas_usual, &bad);
	assert_int_equal(bad.n, 2);
	assert_true(problem_at(&bad, "teks_3"));
	assert_true(problem_at(&bad, "porsi_3"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_has_a_cell_or_a_result_is_not_left_out),
		cmocka_unit_test(a_cell_becomes_one_result),
		cmocka_unit_test(
		    the_same_text_is_given_once_to_one_person_in_one_column),
		cmocka_unit_test(
		    closing_with_somebody_left_out_needs_a_written_reason),
		cmocka_unit_test(a_cell_is_written_so_that_it_can_be_a_result),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
