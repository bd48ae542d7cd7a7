/* test_tim.c - who belongs to a team on a day, and how that changes (S-11) */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "tim.h"

enum { KT = 1, A1, A2, B1 };

static struct arena *arena;

static Tim__Anggota
row(uint64_t who, bool ketua, int32_t from, int32_t to)
{
	Tim__Anggota a = TIM__ANGGOTA__INIT;

	a.pegawai = who;
	a.nama = "X";
	a.ketua = ketua;
	a.mulai = from;
	a.selesai = to;
	return a;
}

static Tim
team(void)
{
	Tim t = TIM__INIT;
	struct problems bad = { 0 };
	Tim__Anggota k = row(KT, true, 20260105, 0);
	Tim__Anggota a = row(A1, false, 20260105, 0);

	t.nama = "Tim Kurasi";
	t.mulai = 20260101;
	tim_tambah(arena, &t, &k, &bad);
	tim_tambah(arena, &t, &a, &bad);
	tim_aktifkan(&t, &bad);
	assert_int_equal(bad.n, 0);
	return t;
}

static void
fresh(void)
{
	if (arena != NULL)
		arena_drop(arena);
	arena = arena_new();
}

/* The only problem is this one. */
static void
one_problem(const struct problems *bad, const char *field, const char *code)
{
	assert_int_equal(bad->n, 1);
	assert_string_equal(bad->v[0].field, field);
	assert_string_equal(bad->v[0].code, code);
}

static void
who_belongs_to_it_is_decided_by_the_day(void **state)
{
	static const struct { int32_t day; bool k, a; } days[] = {
		{ 20260104, false, false }, { 20260105, true, true },
		{ 20260630, true, true }, { 20260701, true, false },
		{ 20260901, true, false },
	};
	struct problems bad = { 0 };
	Tim t;

	fresh();
	t = team();
	tim_keluar(&t, A1, 20260630, &bad);
	assert_int_equal(bad.n, 0);
	for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
		assert_int_equal(tim_anggota_on(&t, KT, days[i].day) != NULL,
		    days[i].k);
		assert_int_equal(tim_ketua_on(&t, days[i].day) != NULL,
		    days[i].k);
		assert_int_equal(tim_anggota_on(&t, A1, days[i].day) != NULL,
		    days[i].a);
	}
	assert_true(tim_kenal(&t, A1));
	assert_false(tim_kenal(&t, A2));
}

static void
a_team_in_draft_binds_nobody(void **state)
{
	Tim t;

	fresh();
	t = team();
	t.status = TIM__STATUS__DRAF;
	assert_null(tim_anggota_on(&t, A1, 20260201));
	assert_null(tim_ketua_on(&t, 20260201));
	assert_non_null(tim_baris(&t, A1, 20260201));
}

static void
rows_of_a_person_and_of_leads_do_not_overlap(void **state)
{
	struct problems bad = { 0 };
	Tim__Anggota a;
	Tim t;

	fresh();
	t = team();
	a = row(A1, false, 20260301, 0);
	tim_tambah(arena, &t, &a, &bad);
	one_problem(&bad, "p", "kembar");
	bad.n = 0;
	a = row(A2, true, 20260301, 0);
	tim_tambah(arena, &t, &a, &bad);
	one_problem(&bad, "ketua", "sudah-ketua");
	bad.n = 0;
	a = row(A2, false, 20251231, 0);
	tim_tambah(arena, &t, &a, &bad);
	one_problem(&bad, "mulai", "luar-tim");
	bad.n = 0;
	a = row(A2, false, 20260301, 20260228);
	tim_tambah(arena, &t, &a, &bad);
	one_problem(&bad, "selesai", "urutan");
	bad.n = 0;
	a = row(A2, false, 20260301, 0);
	a.porsi = 101;
	tim_tambah(arena, &t, &a, &bad);
	one_problem(&bad, "porsi", "porsi");
	assert_int_equal(t.n_anggota, 2);
	/* Who left may come back. */
	bad.n = 0;
	tim_keluar(&t, A1, 20260331, &bad);
	a = row(A1, false, 20260401, 0);
	tim_tambah(arena, &t, &a, &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(t.n_anggota, 3);
}

static void
leaving_keeps_the_time_he_was_there(void **state)
{
	struct problems bad = { 0 };
	Tim t;

	fresh();
	t = team();
	tim_keluar(&t, A2, 20260301, &bad);
	one_problem(&bad, "p", "tiada");
	bad.n = 0;
	tim_keluar(&t, A1, 20260104, &bad);
	one_problem(&bad, "selesai", "urutan");
	bad.n = 0;
	tim_keluar(&t, KT, 20260301, &bad);
	one_problem(&bad, "p", "ketua-dulu");
	bad.n = 0;
	tim_keluar(&t, A1, 20260301, &bad);
	assert_int_equal(t.n_anggota, 2);
	assert_int_equal(t.anggota[1]->selesai, 20260301);
	/* In draft there is nothing to keep. */
	t = team();
	t.status = TIM__STATUS__DRAF;
	tim_keluar(&t, A1, 0, &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(t.n_anggota, 1);
}

static void
a_new_lead_follows_the_day_after_the_old_one(void **state)
{
	struct problems bad = { 0 };
	Tim__Anggota a;
	Tim t;

	fresh();
	t = team();
	a = row(A1, false, 20260701, 0);
	tim_ganti_ketua(arena, &t, &a, true, &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(tim_ketua_on(&t, 20260630)->pegawai, KT);
	assert_int_equal(tim_ketua_on(&t, 20260701)->pegawai, A1);
	assert_false(tim_anggota_on(&t, A1, 20260630)->ketua);
	assert_true(tim_anggota_on(&t, A1, 20260701)->ketua);
	/* The old one stays as a member. */
	assert_false(tim_anggota_on(&t, KT, 20260701)->ketua);
	assert_int_equal(t.n_anggota, 4);
	/* The same again, and one before him. */
	a = row(A1, false, 20260801, 0);
	tim_ganti_ketua(arena, &t, &a, false, &bad);
	one_problem(&bad, "p", "kembar");
	bad.n = 0;
	a = row(B1, false, 20260615, 0);
	tim_ganti_ketua(arena, &t, &a, false, &bad);
	one_problem(&bad, "mulai", "lebih-baru");
	/* The wrong one named, put right on the same day. */
	bad.n = 0;
	a = row(B1, false, 20260701, 0);
	tim_ganti_ketua(arena, &t, &a, false, &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(tim_ketua_on(&t, 20260701)->pegawai, B1);
	assert_null(tim_anggota_on(&t, A1, 20260701));
}

static void
it_becomes_active_with_a_lead_and_a_member(void **state)
{
	struct problems bad = { 0 };
	Tim__Anggota a;
	Tim t = TIM__INIT;

	fresh();
	t.mulai = 20260101;
	tim_aktifkan(&t, &bad);
	one_problem(&bad, "tim", "tanpa-ketua");
	bad.n = 0;
	a = row(KT, true, 20260101, 0);
	tim_tambah(arena, &t, &a, &bad);
	tim_aktifkan(&t, &bad);
	one_problem(&bad, "tim", "tanpa-anggota");
	assert_int_equal(t.status, TIM__STATUS__DRAF);
}

static void
its_end_ends_all_who_are_of_it(void **state)
{
	struct problems bad = { 0 };
	Tim__Anggota a;
	Tim t;

	fresh();
	t = team();
	a = row(A2, false, 20261001, 0);
	tim_tambah(arena, &t, &a, &bad);
	tim_keluar(&t, A1, 20260301, &bad);
	tim_akhiri(&t, 20251231, &bad);
	one_problem(&bad, "selesai", "urutan");
	bad.n = 0;
	tim_akhiri(&t, 20260630, &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(t.status, TIM__STATUS__SELESAI);
	assert_int_equal(t.n_anggota, 2);	/* A2 had not come yet */
	assert_int_equal(t.anggota[0]->selesai, 20260630);
	assert_int_equal(t.anggota[1]->selesai, 20260301);
	assert_non_null(tim_ketua_on(&t, 20260630));
	assert_null(tim_ketua_on(&t, 20260701));
}

static void
its_own_dates_hold_all_members(void **state)
{
	struct problems bad = { 0 };
	Tim t;

	fresh();
	t = team();
	tim_check(&t, &bad);
	assert_int_equal(bad.n, 0);
	t.mulai = 20260201;
	tim_check(&t, &bad);
	one_problem(&bad, "mulai", "anggota-lebih-awal");
	bad.n = 0;
	t.mulai = 20260101;
	t.selesai = 20251231;
	t.nama = "";
	tim_check(&t, &bad);
	assert_true(problem_at(&bad, "nama"));
	assert_true(problem_at(&bad, "selesai"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_belongs_to_it_is_decided_by_the_day),
		cmocka_unit_test(a_team_in_draft_binds_nobody),
		cmocka_unit_test(rows_of_a_person_and_of_leads_do_not_overlap),
		cmocka_unit_test(leaving_keeps_the_time_he_was_there),
		cmocka_unit_test(a_new_lead_follows_the_day_after_the_old_one),
		cmocka_unit_test(it_becomes_active_with_a_lead_and_a_member),
		cmocka_unit_test(its_end_ends_all_who_are_of_it),
		cmocka_unit_test(its_own_dates_hold_all_members),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
