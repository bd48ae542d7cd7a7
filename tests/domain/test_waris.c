/* test_waris.c - what follows when an office or a person changes */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "skp.h"
#include "waris.h"

enum { TMT = 20260801, LAST = 20260731 };

static Tugas post = TUGAS__INIT;
static Tugas *posts[] = { &post };

static Pegawai
leader(int32_t until)
{
	Pegawai p = PEGAWAI__INIT;

	post = (Tugas)TUGAS__INIT;
	post.id = "t1";
	post.unit = "u1";
	post.pimpinan = true;
	post.mulai = 20250101;
	post.selesai = until;
	p.pegawai = 197405121999032002;
	p.kedudukan = "01";
	p.tugas = posts;
	p.n_tugas = 1;
	return p;
}

static Skp
plan(StatusSkp status)
{
	Skp skp = SKP__INIT;

	skp.id = "s1";
	skp.tahun = 2026;
	skp.mulai = 20260101;
	skp.selesai = 20261231;
	skp.tugas = "t1";
	skp.unit = "u1";
	skp.status = status;
	return skp;
}

static void
a_plan_ends_with_its_post_on_the_day_after(void **state)
{
	struct arena *a = arena_new();
	Pegawai p = leader(LAST);
	Skp skp = plan(STATUS_SKP__DISETUJUI);
	struct waris_end end;

	assert_int_equal(waris_plan(&skp, &p, 0, 0, LAST).what, WARIS_STAYS);
	end = waris_plan(&skp, &p, 0, 0, TMT);
	assert_int_equal(end.what, WARIS_CLOSES);
	assert_int_equal(end.last, LAST);
	assert_int_equal(end.why, SKP__TUTUP__MUTASI);
	assert_true(waris_close(a, &skp, &end, 1, "Sistem"));
	assert_int_equal(skp.status, STATUS_SKP__DITUTUP);
	assert_int_equal(skp_last(&skp), LAST);
	assert_int_equal(skp.selesai, 20261231);
	assert_int_equal(skp.n_riwayat, 1);
	/* Late and twice changes nothing. */
	assert_int_equal(waris_plan(&skp, &p, 0, 0, 20261101).what,
	    WARIS_STAYS);
	arena_drop(a);
}

static void
what_is_not_approved_is_shortened_and_stays_open(void **state)
{
	static const StatusSkp open[] = { STATUS_SKP__DRAF,
	    STATUS_SKP__DIAJUKAN, STATUS_SKP__DIKEMBALIKAN };
	struct arena *a = arena_new();
	Pegawai p = leader(LAST);

	for (size_t i = 0; i < 3; i++) {
		Skp skp = plan(open[i]);
		struct waris_end end = waris_plan(&skp, &p, 0, 0, TMT);

		assert_int_equal(end.what, WARIS_SHORTENS);
		assert_true(waris_close(a, &skp, &end, 1, "Sistem"));
		assert_int_equal(skp.status, open[i]);
		assert_int_equal(skp.selesai, LAST);
		assert_int_equal(waris_plan(&skp, &p, 0, 0, TMT).what,
		    WARIS_STAYS);
		/* Approved later, it is closed at once. */
		skp.status = STATUS_SKP__DISETUJUI;
		assert_int_equal(waris_plan(&skp, &p, 0, 0, TMT).what,
		    WARIS_CLOSES);
	}
	arena_drop(a);
}

static void
other_plans_are_left_alone(void **state)
{
	Pegawai p = leader(20261231);
	Skp skp = plan(STATUS_SKP__DISETUJUI);

	/* The post ends with the year. */
	assert_int_equal(waris_plan(&skp, &p, 0, 0, 20270105).what,
	    WARIS_STAYS);
	p = leader(LAST);
	skp.tugas = "t2";
	assert_int_equal(waris_plan(&skp, &p, 0, 0, TMT).what, WARIS_STAYS);
	skp = plan(STATUS_SKP__DISETUJUI);
	skp.selesai = 20260331;		/* was over before */
	assert_int_equal(waris_plan(&skp, &p, 0, 0, TMT).what, WARIS_STAYS);
	skp = plan(STATUS_SKP__BATAL);
	assert_int_equal(waris_plan(&skp, &p, 0, 0, TMT).what, WARIS_STAYS);
}

static void
an_acting_post_ends_as_an_assignment(void **state)
{
	Pegawai p = leader(20260809);
	Skp skp = plan(STATUS_SKP__DISETUJUI);
	struct waris_end end;

	post.penugasan = PENUGASAN__PLT;
	skp.selesai = 20260809;
	end = waris_plan(&skp, &p, 0, 0, 20260810);
	assert_int_equal(end.what, WARIS_CLOSES);
	assert_int_equal(end.why, SKP__TUTUP__AKHIR_PENUGASAN);
}

static void
who_has_left_closes_the_day_before(void **state)
{
	Pegawai__Kedudukan line = PEGAWAI__KEDUDUKAN__INIT;
	Aturan__Butir keep = ATURAN__BUTIR__INIT, rate = ATURAN__BUTIR__INIT;
	Aturan__Butir *all[] = { &keep, &rate };
	struct arena *a = arena_new();
	Aturan kinds = ATURAN__INIT;
	Pegawai p = leader(0);
	Skp skp = plan(STATUS_SKP__DISETUJUI);
	Skp__Tutup why;
	bool leaves;

	keep.kunci = "99.merencanakan";
	rate.kunci = "99.menilai";
	keep.nilai = rate.nilai = "tidak";
	kinds.butir = all;
	kinds.n_butir = 2;
	line.kode = "99";
	line.mulai = TMT;
	kedudukan_from(a, &p, &line);
	assert_string_equal(kedudukan_on(&p, LAST), "01");
	assert_string_equal(kedudukan_on(&p, TMT), "99");
	assert_int_equal(waris_away(a, &kinds, &p, LAST, &why, &leaves), 0);
	assert_int_equal(waris_away(a, &kinds, &p, 20260915, &why, &leaves),
	    LAST);
	assert_int_equal(why, SKP__TUTUP__PENSIUN);
	assert_true(leaves);
	assert_int_equal(waris_end_posts(&p, LAST), 1);
	assert_int_equal(waris_end_posts(&p, LAST), 0);
	assert_int_equal(waris_plan(&skp, &p, LAST, why, TMT).why,
	    SKP__TUTUP__PENSIUN);
	/* The same day again replaces the line; death is said, not guessed. */
	line.sebab = SKP__TUTUP__MENINGGAL;
	kedudukan_from(a, &p, &line);
	assert_int_equal(p.n_jadwal, 1);
	waris_away(a, &kinds, &p, TMT, &why, &leaves);
	assert_int_equal(why, SKP__TUTUP__MENINGGAL);
	kedudukan_correct(a, &p, "01", TMT);
	assert_int_equal(waris_away(a, &kinds, &p, TMT, &why, &leaves), 0);
	arena_drop(a);
}

static void
results_of_the_organisation_pass_once_and_personal_ones_never(void **state)
{
	struct arena *a = arena_new();
	Skp into = plan(STATUS_SKP__DRAF);
	Rhk r = RHK__INIT, *copy;

	r.id = "r1";
	r.unit = "u1";
	r.teks = "Hasil";
	r.intervensi = "r0";
	r.peran = "c1";
	r.klasifikasi = KLASIFIKASI__ORGANISASI;
	assert_true(waris_passes(&r, "u1", ""));
	assert_false(waris_passes(&r, "u2", ""));
	assert_false(waris_passes(&r, "", "tim"));
	r.tim = "tim";			/* goes with the team, not the office */
	assert_false(waris_passes(&r, "u1", ""));
	assert_true(waris_passes(&r, "", "tim"));
	r.klasifikasi = KLASIFIKASI__INDIVIDU;
	assert_false(waris_passes(&r, "", "tim"));
	r.klasifikasi = KLASIFIKASI__ORGANISASI;
	r.arsip = true;
	assert_false(waris_passes(&r, "", "tim"));
	r.arsip = false;
	into.id = "s2";
	into.pegawai = 2;
	copy = waris_copy(a, &r, &into, 7, 99);
	assert_string_equal(copy->diwarisi_dari, "r1");
	assert_string_equal(copy->skp, "s2");
	assert_string_equal(copy->intervensi, "r0");
	assert_string_equal(copy->peran, "");
	assert_int_equal(copy->urutan, 7);
	assert_int_equal(copy->pegawai, 2);
	r.penerus = "r2";
	assert_false(waris_passes(&r, "", "tim"));
	arena_drop(a);
}

static void
only_a_plan_of_who_left_before_gives_to_the_successor(void **state)
{
	Pegawai p = leader(LAST);
	Skp skp = plan(STATUS_SKP__DITUTUP);
	Tugas next = TUGAS__INIT;

	next.id = "t9";
	next.unit = "u1";
	next.mulai = 20260810;
	assert_true(waris_source(&skp, &p, &next, 20260810));
	assert_false(waris_source(&skp, &p, &next, LAST));
	next.unit = "u2";
	assert_false(waris_source(&skp, &p, &next, 20260810));
	next.unit = "u1";
	next.mulai = 20270101;		/* another year */
	assert_false(waris_source(&skp, &p, &next, 20270101));
	p = leader(0);
	next.mulai = 20260810;
	assert_false(waris_source(&skp, &p, &next, 20260810));
}

static void
staff_plans_hang_on_the_copy_while_they_last(void **state)
{
	Skp skp = plan(STATUS_SKP__DISETUJUI);

	assert_true(waris_hangs(&skp, 20260810));
	skp.selesai = LAST;
	assert_false(waris_hangs(&skp, 20260810));
	skp = plan(STATUS_SKP__DITUTUP);
	assert_false(waris_hangs(&skp, 20260810));
	skp = plan(STATUS_SKP__DIAJUKAN);
	skp.penilai = 1;
	assert_true(waris_moves(&skp, 2, true));
	assert_false(waris_moves(&skp, 1, true));
	assert_false(waris_moves(&skp, 0, true));
	skp.status = STATUS_SKP__DISETUJUI;
	assert_false(waris_moves(&skp, 2, true));	/* a Plh of some days */
	assert_true(waris_moves(&skp, 2, false));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_plan_ends_with_its_post_on_the_day_after),
		cmocka_unit_test(what_is_not_approved_is_shortened_and_stays_open),
		cmocka_unit_test(other_plans_are_left_alone),
		cmocka_unit_test(an_acting_post_ends_as_an_assignment),
		cmocka_unit_test(who_has_left_closes_the_day_before),
		cmocka_unit_test(
		    results_of_the_organisation_pass_once_and_personal_ones_never),
		cmocka_unit_test(
		    only_a_plan_of_who_left_before_gives_to_the_successor),
		cmocka_unit_test(staff_plans_hang_on_the_copy_while_they_last),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
