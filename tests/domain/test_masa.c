/* test_masa.c - a change holds from its day; what was before stays told */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "masa.h"

static struct arena *arena;

static int
begin(void **state)
{
	arena = arena_new();
	return 0;
}

static int
end(void **state)
{
	arena_drop(arena);
	return 0;
}

static Unit
direktorat(void)
{
	Unit u = UNIT__INIT;
	Unit__Versi v = UNIT__VERSI__INIT;
	struct problems bad = { 0 };

	v.nama = "Direktorat Acara";
	v.mulai = 20200101;
	unit_from(arena, &u, &v, &bad);
	assert_int_equal(bad.n, 0);
	return u;
}

static Unit__Versi
version(const char *nama, int32_t mulai)
{
	Unit__Versi v = UNIT__VERSI__INIT;

	v.nama = nama;
	v.mulai = mulai;
	return v;
}

static void
a_new_name_ends_the_old_one_the_day_before(void **state)
{
	struct problems bad = { 0 };
	Unit u = direktorat();
	Unit__Versi v = version("Direktorat Acara Daerah", 20260301);

	unit_from(arena, &u, &v, &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(u.n_versi, 2);
	assert_int_equal(u.versi[0]->selesai, 20260228);
	assert_string_equal(u.versi[0]->nama, "Direktorat Acara");
	assert_string_equal(u.versi[1]->nama, "Direktorat Acara Daerah");
	assert_int_equal(u.versi[1]->selesai, 0);
}

static void
the_same_day_again_is_a_correction(void **state)
{
	struct problems bad = { 0 };
	Unit u = direktorat();
	Unit__Versi v = version("Direktorat Acara Daerah", 20200101);

	unit_from(arena, &u, &v, &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(u.n_versi, 1);
	assert_string_equal(u.versi[0]->nama, "Direktorat Acara Daerah");
}

static void
the_past_is_not_rewritten(void **state)
{
	struct problems bad = { 0 };
	Unit u = direktorat();
	Unit__Versi v = version("Lama", 20191231);

	unit_from(arena, &u, &v, &bad);
	assert_string_equal(bad.v[0].code, "lebih-lama");
	assert_int_equal(u.n_versi, 1);

	bad.n = 0;
	v = version("Baru", 20260301);
	unit_from(arena, &u, &v, &bad);
	v = version("Sela", 20260201);
	unit_from(arena, &u, &v, &bad);
	assert_string_equal(bad.v[0].code, "lebih-baru");
	assert_int_equal(u.n_versi, 2);
}

static void
a_closed_unit_does_not_change(void **state)
{
	struct problems bad = { 0 };
	Unit u = direktorat();
	Unit__Versi v = version("Baru", 20260301);

	unit_close(&u, 20191231, &bad);
	assert_string_equal(bad.v[0].code, "urutan");
	bad.n = 0;
	unit_close(&u, 20251231, &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(u.versi[0]->selesai, 20251231);
	unit_from(arena, &u, &v, &bad);
	assert_string_equal(bad.v[0].code, "tutup");
	bad.n = 0;
	unit_close(&u, 20260131, &bad);
	assert_string_equal(bad.v[0].code, "tutup");
}

static Tugas
post(const char *id, Penugasan penugasan, int32_t mulai, int32_t selesai)
{
	Tugas t = TUGAS__INIT;

	t.id = id;
	t.penugasan = penugasan;
	t.sk = penugasan == PENUGASAN__DEFINITIF ? "" : "SK-1";
	t.mulai = mulai;
	t.selesai = selesai;
	return t;
}

static void
a_definitive_post_ends_the_one_before(void **state)
{
	struct problems bad = { 0 };
	Pegawai p = PEGAWAI__INIT;
	Tugas a = post("a", PENUGASAN__DEFINITIF, 20200101, 0);
	Tugas b = post("b", PENUGASAN__DEFINITIF, 20260801, 0);

	tugas_add(arena, &p, &a, &bad);
	tugas_add(arena, &p, &b, &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(p.n_tugas, 2);
	assert_int_equal(p.tugas[0]->selesai, 20260731);
}

static void
two_definitive_posts_never_overlap(void **state)
{
	struct problems bad = { 0 };
	Pegawai p = PEGAWAI__INIT;
	Tugas a = post("a", PENUGASAN__DEFINITIF, 20260301, 0);
	Tugas b = post("b", PENUGASAN__DEFINITIF, 20260101, 0);

	tugas_add(arena, &p, &a, &bad);
	tugas_add(arena, &p, &b, &bad);
	assert_string_equal(bad.v[0].field, "mulai");
	assert_string_equal(bad.v[0].code, "tumpang");
	assert_int_equal(p.n_tugas, 1);
	assert_int_equal(p.tugas[0]->selesai, 0);
}

static void
an_acting_post_stands_beside_and_needs_decree_and_end(void **state)
{
	struct problems bad = { 0 };
	Pegawai p = PEGAWAI__INIT;
	Tugas a = post("a", PENUGASAN__DEFINITIF, 20200101, 0);
	Tugas b = post("b", PENUGASAN__PLT, 20260801, 0);

	tugas_add(arena, &p, &a, &bad);
	b.sk = "";
	tugas_add(arena, &p, &b, &bad);
	assert_int_equal(bad.n, 2);
	assert_true(problem_at(&bad, "sk"));
	assert_true(problem_at(&bad, "selesai"));
	bad.n = 0;
	b.sk = "SK-9/2026";
	b.selesai = 20260809;
	tugas_add(arena, &p, &b, &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(p.tugas[0]->selesai, 0);
}

static void
posts_stay_in_the_order_of_their_beginning(void **state)
{
	struct problems bad = { 0 };
	Pegawai p = PEGAWAI__INIT;
	Tugas a = post("a", PENUGASAN__PLH, 20260501, 20260510);
	Tugas b = post("b", PENUGASAN__PLH, 20260301, 20260310);

	tugas_add(arena, &p, &a, &bad);
	tugas_add(arena, &p, &b, &bad);
	assert_string_equal(p.tugas[0]->id, "b");
	assert_string_equal(p.tugas[1]->id, "a");
	tugas_close(&p, "b", 20260305, &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(p.tugas[0]->selesai, 20260305);
	tugas_close(&p, "b", 20260308, &bad);
	assert_string_equal(bad.v[0].code, "tutup");
	bad.n = 0;
	tugas_close(&p, "x", 20260308, &bad);
	assert_string_equal(bad.v[0].code, "tiada");
}

static void
a_superior_follows_the_one_before(void **state)
{
	struct problems bad = { 0 };
	Pegawai p = PEGAWAI__INIT;
	Atasan a = ATASAN__INIT, b = ATASAN__INIT;

	a.pegawai = 1;
	a.mulai = 20200101;
	b.pegawai = 2;
	b.mulai = 20260105;
	atasan_from(arena, &p, &a, &bad);
	atasan_from(arena, &p, &b, &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(p.atasan[0]->selesai, 20260104);
	b.pegawai = 3;
	atasan_from(arena, &p, &b, &bad);
	assert_int_equal(p.n_atasan, 2);
	assert_int_equal(p.atasan[1]->pegawai, 3);
	a.mulai = 20250101;
	atasan_from(arena, &p, &a, &bad);
	assert_string_equal(bad.v[0].code, "lebih-baru");
}

static void
an_acting_post_is_taken_back_from_a_day_on(void **state)
{
	struct problems bad = { 0 };
	Pegawai p = PEGAWAI__INIT;
	Tugas t = TUGAS__INIT;

	t.id = "a";
	t.penugasan = PENUGASAN__PLT;
	t.sk = "SK-1";
	t.mulai = 20260201;
	t.selesai = 20260331;
	tugas_add(arena, &p, &t, &bad);
	assert_int_equal(tugas_state(p.tugas[0], 20260131), TUGAS_TERJADWAL);
	assert_int_equal(tugas_state(p.tugas[0], 20260331), TUGAS_AKTIF);
	assert_int_equal(tugas_state(p.tugas[0], 20260401), TUGAS_BERAKHIR);
	tugas_revoke(&p, "a", 20260401, "", &bad);
	assert_int_equal(bad.n, 1);
	bad.n = 0;
	tugas_revoke(&p, "a", 20260301, "sebab", &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(p.tugas[0]->selesai, 20260228);
	assert_int_equal(tugas_state(p.tugas[0], 20260228), TUGAS_AKTIF);
	assert_int_equal(tugas_state(p.tugas[0], 20260301), TUGAS_DICABUT);
	tugas_revoke(&p, "a", 20260215, "lagi", &bad);
	assert_int_equal(bad.n, 1);
}

static void
one_taken_back_before_it_began_never_counts(void **state)
{
	struct problems bad = { 0 };
	Pegawai p = PEGAWAI__INIT;
	Tugas t = TUGAS__INIT;

	t.id = "a";
	t.penugasan = PENUGASAN__PLH;
	t.sk = "SK-1";
	t.mulai = 20260201;
	t.selesai = 20260331;
	tugas_add(arena, &p, &t, &bad);
	tugas_revoke(&p, "a", 20260115, "sebab", &bad);
	assert_int_equal(bad.n, 0);
	assert_int_equal(p.tugas[0]->selesai, 20260131);
	assert_int_equal(tugas_state(p.tugas[0], 20260110), TUGAS_DICABUT);
	p.tugas[0]->penugasan = PENUGASAN__DEFINITIF;
	p.tugas[0]->dicabut = 0;
	tugas_revoke(&p, "a", 20260115, "sebab", &bad);
	assert_int_equal(bad.n, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_new_name_ends_the_old_one_the_day_before),
		cmocka_unit_test(the_same_day_again_is_a_correction),
		cmocka_unit_test(the_past_is_not_rewritten),
		cmocka_unit_test(a_closed_unit_does_not_change),
		cmocka_unit_test(a_definitive_post_ends_the_one_before),
		cmocka_unit_test(two_definitive_posts_never_overlap),
		cmocka_unit_test(an_acting_post_stands_beside_and_needs_decree_and_end),
		cmocka_unit_test(posts_stay_in_the_order_of_their_beginning),
		cmocka_unit_test(an_acting_post_is_taken_back_from_a_day_on),
		cmocka_unit_test(one_taken_back_before_it_began_never_counts),
		cmocka_unit_test(a_superior_follows_the_one_before),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
