/* test_pantau.c - each person in one step of planning, once (S-26) */
#include "rules.h"

#include "pantau.h"

static Skp
plan(StatusSkp status, date_t mulai, date_t selesai)
{
	Skp s = SKP__INIT;

	s.status = status;
	s.mulai = mulai;
	s.selesai = selesai;
	return s;
}

static void
of_two_plans_in_a_year_the_one_of_today_speaks(void **state)
{
	Skp first = plan(STATUS_SKP__DITUTUP, 20260101, 20260731);
	Skp second = plan(STATUS_SKP__DRAF, 20260810, 20261231);
	Skp gone = plan(STATUS_SKP__BATAL, 20260101, 20261231);
	Skp *all[] = { &gone, &first, &second, NULL }, *none[] = { NULL };

	assert_ptr_equal(pantau_plan(all, 20260301), &first);
	assert_ptr_equal(pantau_plan(all, 20260901), &second);
	assert_ptr_equal(pantau_plan(all, 20260805), &second);
	assert_null(pantau_plan(none, 20260901));
	all[1] = NULL;
	assert_null(pantau_plan(all, 20260301));
}

static void
every_state_of_a_plan_has_its_step(void **state)
{
	static const enum pantau_step want[] = {
		[STATUS_SKP__DRAF] = PANTAU_DRAF,
		[STATUS_SKP__DIAJUKAN] = PANTAU_DIAJUKAN,
		[STATUS_SKP__DIKEMBALIKAN] = PANTAU_DIKEMBALIKAN,
		[STATUS_SKP__DISETUJUI] = PANTAU_DISETUJUI,
		[STATUS_SKP__DITUTUP] = PANTAU_DISETUJUI,
		[STATUS_SKP__DINILAI] = PANTAU_DISETUJUI,
		[STATUS_SKP__FINAL] = PANTAU_DISETUJUI,
		[STATUS_SKP__BATAL] = PANTAU_BELUM,
	};

	for (int i = 0; i <= STATUS_SKP__BATAL; i++) {
		Skp s = plan((StatusSkp)i, 20260101, 20261231);

		assert_int_equal(pantau_step(&s), want[i]);
	}
	assert_int_equal(pantau_step(NULL), PANTAU_BELUM);
	for (int i = 0; i < PANTAU_STEPS; i++)
		assert_int_equal(pantau_of_name(
		    pantau_name((enum pantau_step)i)), i);
	assert_int_equal(pantau_of_name("LAIN"), -1);
}

static void
who_makes_no_plan_is_left_out_with_the_reason(void **state)
{
	const Aturan *kinds = rules_of("kedudukan");
	Pegawai p = PEGAWAI__INIT;
	Tugas post = TUGAS__INIT;

	p.kedudukan = "01";
	assert_int_equal(pantau_excluded(arena, kinds, &p, &post),
	    PANTAU_TIDAK);
	post.jenis = JENIS_JABATAN__PEJABAT_NEGARA;
	assert_int_equal(pantau_excluded(arena, kinds, &p, &post),
	    PANTAU_NEGARA);
	post.jenis = JENIS_JABATAN__PELAKSANA;
	p.jenis = JENIS_PEGAWAI__NON_ASN;
	assert_int_equal(pantau_excluded(arena, kinds, &p, &post),
	    PANTAU_NON_ASN);
	p.jenis = JENIS_PEGAWAI__PNS;
	p.kedudukan = "02";
	assert_int_equal(pantau_excluded(arena, kinds, &p, NULL),
	    PANTAU_KEDUDUKAN);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(of_two_plans_in_a_year_the_one_of_today_speaks),
		cmocka_unit_test(every_state_of_a_plan_has_its_step),
		cmocka_unit_test(who_makes_no_plan_is_left_out_with_the_reason),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
