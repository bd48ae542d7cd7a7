/* test_beda.c - what differs between two states of one plan */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "beda.h"

static struct arena *arena;
static Indikator in_a, in_b;
static Indikator *ins_a[1] = { &in_a }, *ins_b[1] = { &in_b };
static Rhk rhk_a, rhk_b;
static Skp skp_a, skp_b;

static int
set_up(void **state)
{
	arena = arena_new();
	in_a = (Indikator)INDIKATOR__INIT;
	in_a.id = "i1";
	in_a.teks = "Jumlah dokumen usulan";
	in_a.nilai = 250000;
	in_a.satuan = "usulan";
	in_b = in_a;
	rhk_a = (Rhk)RHK__INIT;
	rhk_a.id = "r1";
	rhk_a.teks = "Terverifikasinya dokumen usulan";
	rhk_a.urutan = 1;
	rhk_b = rhk_a;
	rhk_a.n_indikator = rhk_b.n_indikator = 1;
	rhk_a.indikator = ins_a;
	rhk_b.indikator = ins_b;
	skp_a = (Skp)SKP__INIT;
	skp_a.id = "s1";
	skp_b = skp_a;
	return 0;
}

static int
clear(void **state)
{
	arena_drop(arena);
	return 0;
}

static Rhk *list_a[] = { &rhk_a, NULL }, *list_b[] = { &rhk_b, NULL };
static Rhk *nothing[] = { NULL };

static void
the_same_plan_in_another_state_has_no_difference(void **state)
{
	struct beda *d;

	skp_b.status = STATUS_SKP__DISETUJUI;
	skp_b.revisi = 2;
	skp_b.disetujui = 7;
	rhk_b.urutan = 3;
	rhk_b.rev = 9;
	assert_int_equal(beda_plan(arena, &skp_a, list_a, &skp_b, list_b, &d),
	    0);
}

/* G37 */
static void
a_target_raised_is_the_one_difference(void **state)
{
	struct beda *d;

	in_b.nilai = 280000;
	assert_int_equal(beda_plan(arena, &skp_a, list_a, &skp_b, list_b, &d),
	    1);
	assert_string_equal(d[0].part, "indikator");
	assert_string_equal(d[0].field, "target");
	assert_string_equal(d[0].old, "250 usulan");
	assert_string_equal(d[0].new, "280 usulan");
	assert_string_equal(d[0].title, rhk_a.teks);
	assert_string_equal(d[0].inner, in_a.teks);
	assert_int_equal(d[0].kind, BEDA_CHANGED);
}

static void
results_that_came_and_went_are_named_with_their_indicators(void **state)
{
	struct beda *d;

	assert_int_equal(beda_plan(arena, &skp_a, nothing, &skp_b, list_b, &d),
	    2);
	assert_int_equal(d[0].kind, BEDA_ADDED);
	assert_string_equal(d[0].new, rhk_b.teks);
	assert_string_equal(d[1].new, "Jumlah dokumen usulan: 250 usulan");
	assert_int_equal(beda_plan(arena, &skp_a, list_a, &skp_b, nothing, &d),
	    2);
	assert_int_equal(d[0].kind, BEDA_REMOVED);
	assert_string_equal(d[0].old, rhk_a.teks);
	rhk_b.id = "r2";
	assert_int_equal(beda_plan(arena, &skp_a, list_a, &skp_b, list_b, &d),
	    4);
}

static void
every_field_a_person_can_change_is_seen(void **state)
{
	static Perspektif view[] = { PERSPEKTIF__ANGGARAN };
	Skp__Perilaku hope = SKP__PERILAKU__INIT;
	Skp__Perilaku *hopes[] = { &hope };
	Skp__Lampiran line = SKP__LAMPIRAN__INIT;
	Skp__Lampiran *lines[] = { &line };
	Indikator__Manual manual = INDIKATOR__MANUAL__INIT;
	static const char *const want[] = {
		"pendekatan", "teks", "penugasan_dari", "intervensi",
		"alasan_tanpa", "unit", "tim", "bagian", "klasifikasi",
		"perspektif", "teks", "aspek", "arah", "di_bawah", "sesuai",
		"di_atas", "manual_tujuan", "manual_pelaporan", "7",
		"KONSEKUENSI",
	};
	struct beda *d;
	size_t n;

	skp_b.pendekatan = PENDEKATAN__KUALITATIF;
	rhk_b.teks = rhk_b.penugasan_dari = rhk_b.intervensi = "x";
	rhk_b.alasan_tanpa = rhk_b.unit = rhk_b.tim = "x";
	rhk_b.bagian = BAGIAN__TAMBAHAN;
	rhk_b.klasifikasi = KLASIFIKASI__INDIVIDU;
	rhk_b.perspektif = view;
	rhk_b.n_perspektif = 1;
	in_b.teks = in_b.di_bawah = in_b.sesuai = in_b.di_atas = "x";
	in_b.aspek = ASPEK__WAKTU;
	in_b.arah = INDIKATOR__ARAH__TEPAT;
	in_b.manual = &manual;
	manual.tujuan = "x";
	manual.pelaporan = INDIKATOR__PELAPORAN__TAHUNAN;
	hope.nilai = 7;
	hope.ekspektasi = "x";
	skp_b.perilaku = hopes;
	skp_b.n_perilaku = 1;
	line.blok = SKP__BLOK__KONSEKUENSI;
	line.teks = "x";
	skp_b.lampiran = lines;
	skp_b.n_lampiran = 1;
	n = beda_plan(arena, &skp_a, list_a, &skp_b, list_b, &d);
	for (size_t i = 0; i < n; i++)
		assert_string_equal(d[i].field, want[i]);
	assert_int_equal(n, sizeof want / sizeof want[0]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    the_same_plan_in_another_state_has_no_difference, set_up,
		    clear),
		cmocka_unit_test_setup_teardown(
		    a_target_raised_is_the_one_difference, set_up, clear),
		cmocka_unit_test_setup_teardown(
		    results_that_came_and_went_are_named_with_their_indicators,
		    set_up, clear),
		cmocka_unit_test_setup_teardown(
		    every_field_a_person_can_change_is_seen, set_up, clear),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
