/* test_skp.c - the states of a plan, and what it must hold */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "skp.h"

enum { STATES = STATUS_SKP__BATAL + 1 };

static Skp
draft(void)
{
	Skp skp = SKP__INIT;

	skp.id = "a";
	skp.pegawai = 199402172019032008;
	skp.tahun = 2026;
	skp.mulai = 20260101;
	skp.selesai = 20261231;
	skp.tugas = "t1";
	return skp;
}

/* ---------------------------------------------------------------- states */

/*
 * app.md 3.1 as it is written there: from, to, the only ones who may.
 */
static const struct {
	StatusSkp	from;
	enum action	action;
	StatusSkp	to;
	unsigned	ties, roles;
} expected[] = {
	{ STATUS_SKP__DRAF, SKP_AJUKAN, STATUS_SKP__DIAJUKAN, TIE_OWN, 0 },
	{ STATUS_SKP__DIKEMBALIKAN, SKP_AJUKAN, STATUS_SKP__DIAJUKAN, TIE_OWN,
	  0 },
	{ STATUS_SKP__DIAJUKAN, SKP_TARIK, STATUS_SKP__DRAF, TIE_OWN, 0 },
	{ STATUS_SKP__DIAJUKAN, SKP_KEMBALIKAN, STATUS_SKP__DIKEMBALIKAN,
	  TIE_PENILAI, 0 },
	{ STATUS_SKP__DIAJUKAN, SKP_SETUJUI, STATUS_SKP__DISETUJUI,
	  TIE_PENILAI, 0 },
	{ STATUS_SKP__DISETUJUI, SKP_TURUNKAN, STATUS_SKP__DRAF, TIE_JPT,
	  ROLE(AKUN__NAMA__ADMIN_INSTANSI) },
	{ STATUS_SKP__DRAF, SKP_BATAL, STATUS_SKP__BATAL, TIE_OWN, 0 },
	{ STATUS_SKP__DISETUJUI, SKP_TUTUP, STATUS_SKP__DITUTUP, 0,
	  ROLE(AKUN__NAMA__ADMIN_INSTANSI) },
	{ STATUS_SKP__DISETUJUI, SKP_NILAI, STATUS_SKP__DINILAI, TIE_PENILAI,
	  0 },
	{ STATUS_SKP__DITUTUP, SKP_NILAI, STATUS_SKP__DINILAI, TIE_PENILAI, 0 },
	{ STATUS_SKP__DINILAI, SKP_FINAL, STATUS_SKP__FINAL,
	  TIE_OWN | TIE_ATASAN, 0 },
	{ STATUS_SKP__DINILAI, SKP_BUKA_NILAI, STATUS_SKP__DISETUJUI,
	  TIE_ATASAN, ROLE(AKUN__NAMA__ADMIN_INSTANSI) },
};
enum { MOVES = sizeof expected / sizeof expected[0] };

static int
find_move(int from, int action)
{
	for (int i = 0; i < MOVES; i++)
		if ((int)expected[i].from == from &&
		    (int)expected[i].action == action)
			return i;
	return -1;
}

static enum skp_error
answer(int i, unsigned ties, unsigned roles)
{
	unsigned owner = expected[i].ties & TIE_OWN;

	if (ties & TIE_OWN)
		return owner ? SKP_OK : SKP_NOT_ALLOWED;
	return (expected[i].ties & ties) || (expected[i].roles & roles) ?
	    SKP_OK : SKP_NOT_ALLOWED;
}

static void
every_move_from_every_state_by_everybody(void **state)
{
	int done = 0;

	for (int from = 0; from < STATES; from++)
	for (int action = 0; action < ACTIONS; action++)
	for (unsigned ties = 0; ties < 256; ties++)
	for (unsigned roles = 0; roles < 64; roles++) {
		int i = find_move(from, action);
		Skp skp = draft();
		enum skp_error e;

		skp.status = (StatusSkp)from;
		e = skp_move(&skp, (enum action)action, ties, roles);
		if (i < 0) {
			assert_int_equal(e, SKP_WRONG_STATE);
			assert_int_equal(skp.status, from);
		} else if (answer(i, ties, roles) == SKP_OK) {
			assert_int_equal(e, SKP_OK);
			assert_int_equal(skp.status, expected[i].to);
			done++;
		} else {
			assert_int_equal(e, SKP_NOT_ALLOWED);
			assert_int_equal(skp.status, from);
		}
		if (ties == 0 && roles == 0)
			assert_int_equal(skp_next((StatusSkp)from,
			    (enum action)action),
			    i < 0 ? -1 : (int)expected[i].to);
	}
	assert_true(done > 1000);
}

static void
a_plan_the_penilai_has_opened_is_not_taken_back(void **state)
{
	Skp skp = draft();

	skp.status = STATUS_SKP__DIAJUKAN;
	skp.dibuka_penilai = 1;
	assert_int_equal(skp_move(&skp, SKP_TARIK, TIE_OWN, 0),
	    SKP_WRONG_STATE);
	assert_int_equal(skp.status, STATUS_SKP__DIAJUKAN);
	skp.dibuka_penilai = 0;
	assert_int_equal(skp_move(&skp, SKP_TARIK, TIE_OWN, 0), SKP_OK);
}

/* R-SP-11, BZ-4, read from the words and not from the table. */
static void
nobody_reopens_or_rates_his_own_plan_whatever_he_is(void **state)
{
	static const enum action acts[] = {
		SKP_SETUJUI, SKP_KEMBALIKAN, SKP_TURUNKAN, SKP_TUTUP, SKP_NILAI,
		SKP_BUKA_NILAI,
	};

	for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++)
	for (int s = 0; s < STATES; s++) {
		Skp skp = draft();

		skp.status = (StatusSkp)s;
		assert_int_not_equal(skp_move(&skp, acts[i], ~0u, ~0u), SKP_OK);
		assert_int_equal(skp.status, s);
	}
}

static void
the_system_closes_and_makes_final_and_nothing_else(void **state)
{
	for (int s = 0; s < STATES; s++)
	for (int a = 0; a < ACTIONS; a++) {
		Skp skp = draft();
		enum skp_error e;

		skp.status = (StatusSkp)s;
		e = skp_move_system(&skp, (enum action)a);
		if (a == SKP_TUTUP && s == STATUS_SKP__DISETUJUI) {
			assert_int_equal(e, SKP_OK);
			assert_int_equal(skp.status, STATUS_SKP__DITUTUP);
		} else if (a == SKP_FINAL && s == STATUS_SKP__DINILAI) {
			assert_int_equal(e, SKP_OK);
			assert_int_equal(skp.status, STATUS_SKP__FINAL);
		} else {
			assert_int_not_equal(e, SKP_OK);
			assert_int_equal(skp.status, s);
		}
	}
}

static void
a_request_is_open_until_answered_and_only_in_force(void **state)
{
	Skp__Minta ask = SKP__MINTA__INIT;
	Skp skp = draft();

	skp.status = STATUS_SKP__DISETUJUI;
	assert_false(skp_asked(&skp));
	skp.minta = &ask;
	assert_false(skp_asked(&skp));
	ask.waktu = 5;
	assert_true(skp_asked(&skp));
	ask.dijawab = 6;
	assert_false(skp_asked(&skp));
	ask.dijawab = 0;
	skp.status = STATUS_SKP__DRAF;
	assert_false(skp_asked(&skp));
}

static void
a_plan_once_approved_is_never_cancelled(void **state)
{
	Skp skp = draft();

	skp.revisi = 1;
	assert_int_equal(skp_move(&skp, SKP_BATAL, TIE_OWN, 0),
	    SKP_WRONG_STATE);
	assert_int_equal(skp.status, STATUS_SKP__DRAF);
}

static void
an_owner_writes_only_in_a_draft_or_a_returned_plan(void **state)
{
	for (int s = 0; s < STATES; s++) {
		Skp skp = draft();

		skp.status = (StatusSkp)s;
		assert_int_equal(skp_open(&skp), s == STATUS_SKP__DRAF ||
		    s == STATUS_SKP__DIKEMBALIKAN);
		assert_int_equal(skp_open(&skp), authz(SKP_UBAH, TIE_OWN, 0, s));
	}
}

/* --------------------------------------------------------------- periods */

static const char *
code_at(const struct problems *bad, const char *field)
{
	for (size_t i = 0; i < bad->n; i++)
		if (strcmp(bad->v[i].field, field) == 0)
			return bad->v[i].code;
	return "";
}

static void
a_period_lies_in_its_year_and_in_order(void **state)
{
	static const struct {
		int32_t mulai, selesai;
		const char *at_mulai, *at_selesai;
	} rows[] = {
		{ 20260101, 20261231, "", "" },
		{ 20260810, 20260810, "", "" },
		{ 0, 20261231, "kosong", "" },
		{ 20260101, 0, "", "kosong" },
		{ 20260229, 20261231, "kosong", "" },
		{ 20251231, 20261231, "tahun", "" },
		{ 20260101, 20270101, "", "tahun" },
		{ 20260702, 20260701, "", "urutan" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct problems bad = { 0 };
		Skp skp = draft();

		skp.mulai = rows[i].mulai;
		skp.selesai = rows[i].selesai;
		skp_check_period(&skp, &bad);
		assert_string_equal(code_at(&bad, "mulai"), rows[i].at_mulai);
		assert_string_equal(code_at(&bad, "selesai"),
		    rows[i].at_selesai);
	}
}

static void
one_plan_of_a_person_and_post_covers_a_day(void **state)
{
	Skp a = draft(), b = draft();

	assert_false(skp_overlaps(&a, &a));
	b.id = "b";
	assert_true(skp_overlaps(&a, &b));
	b.mulai = 20270101;
	b.selesai = 20271231;
	assert_false(skp_overlaps(&a, &b));
	b = draft();
	b.id = "b";
	a.selesai = 20260731;
	b.mulai = 20260731;
	assert_true(skp_overlaps(&a, &b));
	b.mulai = 20260801;
	assert_false(skp_overlaps(&a, &b));
	b.mulai = 20260701;
	b.tugas = "t2";		/* a second post, as Plt: S-04 */
	assert_false(skp_overlaps(&a, &b));
	b.tugas = "t1";
	b.pegawai++;
	assert_false(skp_overlaps(&a, &b));
	b.pegawai--;
	assert_true(skp_overlaps(&a, &b));
	b.status = STATUS_SKP__BATAL;
	assert_false(skp_overlaps(&a, &b));
}

/* ---------------------------------------------------- before submission */

static Skp__Lampiran line[3];
static Skp__Lampiran *lines[3] = { &line[0], &line[1], &line[2] };
static Indikator one = INDIKATOR__INIT;
static Indikator *ones[] = { &one };

static int
set_up(void **state)
{
	static const char *const text[3] = { "Tim", "Laporan", "Penghargaan" };

	for (int i = 0; i < 3; i++) {
		line[i] = (Skp__Lampiran)SKP__LAMPIRAN__INIT;
		line[i].blok = (Skp__Blok)i;
		line[i].teks = text[i];
	}
	return 0;
}

static Rhk
result(Bagian bagian)
{
	Rhk rhk = RHK__INIT;

	rhk.bagian = bagian;
	rhk.n_indikator = 1;
	rhk.indikator = ones;
	return rhk;
}

static void
a_plan_without_results_is_not_submitted(void **state)
{
	Rhk *none[] = { NULL };
	Skp skp = draft();
	struct problems bad = { 0 };

	skp_check_submit(&skp, none, true, false, &bad);
	assert_int_equal(bad.n, 1);
	assert_string_equal(code_at(&bad, "skp"), "tanpa-rhk");
}

static void
each_lack_refuses_a_submission_by_its_name(void **state)
{
	Rhk good = result(BAGIAN__UTAMA), extra = result(BAGIAN__TAMBAHAN);
	Rhk bare = result(BAGIAN__UTAMA), waits = result(BAGIAN__UTAMA);
	Perspektif view[] = { PERSPEKTIF__ANGGARAN };
	Indikator told = INDIKATOR__INIT, *tale[] = { &told };
	Rhk narrated = result(BAGIAN__UTAMA), blind = result(BAGIAN__UTAMA);
	Rhk *fine[] = { &good, &extra, NULL };
	Rhk *mixed[] = { &good, &narrated, NULL };
	Rhk *unseen[] = { &good, &blind, NULL };
	Rhk *no_main[] = { &extra, NULL };
	Rhk *no_measure[] = { &good, &bare, NULL };
	Rhk *waiting[] = { &good, &waits, NULL };
	const struct {
		Rhk **rhk;
		ModelSkp model;
		size_t annex_lines;
		bool penilai, annex;
		const char *code;
	} rows[] = {
		{ fine, MODEL_SKP__JAJF, 0, true, false, "" },
		{ fine, MODEL_SKP__JAJF, 3, true, true, "" },
		{ fine, MODEL_SKP__JPT, 3, true, false, "" },
		{ no_main, MODEL_SKP__JAJF, 0, true, false, "tanpa-utama" },
		{ no_measure, MODEL_SKP__JAJF, 0, true, false,
		  "tanpa-indikator" },
		{ waiting, MODEL_SKP__JAJF, 0, true, false, "rhk-menunggu" },
		{ fine, MODEL_SKP__JAJF, 0, false, false, "tanpa-penilai" },
		{ fine, MODEL_SKP__JAJF, 2, true, true, "lampiran-kosong" },
		{ fine, MODEL_SKP__JPT, 2, true, false, "lampiran-kosong" },
		{ fine, MODEL_SKP__JPT, 0, true, false, "lampiran-kosong" },
		{ mixed, MODEL_SKP__JAJF, 0, true, false, "campur" },
		{ unseen, MODEL_SKP__JPT, 3, true, false, "tanpa-perspektif" },
		{ unseen, MODEL_SKP__JAJF, 0, true, false, "" },
	};

	told.sasaran = INDIKATOR__SASARAN__TEKS;
	told.teks = "Seluruh usulan terverifikasi dalam dua minggu";
	narrated.indikator = tale;
	good.perspektif = extra.perspektif = narrated.perspektif = view;
	good.n_perspektif = extra.n_perspektif = narrated.n_perspektif = 1;

	bare.n_indikator = 0;
	waits.menunggu = true;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct problems bad = { 0 };
		Skp skp = draft();

		skp.model = rows[i].model;
		skp.lampiran = lines;
		skp.n_lampiran = rows[i].annex_lines;
		skp_check_submit(&skp, rows[i].rhk, rows[i].penilai,
		    rows[i].annex, &bad);
		assert_string_equal(code_at(&bad, "skp"), rows[i].code);
		assert_int_equal(bad.n, rows[i].code[0] != '\0');
	}
}

static const char *
letters(size_t n)
{
	static char text[2001];

	memset(text, 'a', n);
	text[n] = '\0';
	return text;
}

static void
an_expectation_has_at_most_a_thousand_characters(void **state)
{
	Skp__Perilaku p[2] = { SKP__PERILAKU__INIT, SKP__PERILAKU__INIT };
	Skp__Perilaku *list[] = { &p[0], &p[1] };
	Skp skp = draft();
	struct problems bad = { 0 };

	skp.perilaku = list;
	skp.n_perilaku = 2;
	p[0].nilai = 1;
	p[0].ekspektasi = letters(1000);
	p[1].nilai = 7;
	skp_check_expectations(&skp, &batas_usual, &bad);
	assert_int_equal(bad.n, 0);
	p[0].ekspektasi = letters(1001);
	skp_check_expectations(&skp, &batas_usual, &bad);
	assert_string_equal(code_at(&bad, "ekspektasi_1"), "panjang");
	bad.n = 0;
	p[0].ekspektasi = "";
	p[1].nilai = 1;
	skp_check_expectations(&skp, &batas_usual, &bad);
	assert_string_equal(code_at(&bad, "ekspektasi_1"), "kembar");
	bad.n = 0;
	p[1].nilai = 8;
	skp_check_expectations(&skp, &batas_usual, &bad);
	assert_int_equal(bad.n, 1);
}

static void
an_annex_has_twenty_lines_of_five_hundred_characters_a_block(void **state)
{
	static Skp__Lampiran l[42];
	static Skp__Lampiran *list[42];
	Skp skp = draft();
	struct problems bad = { 0 };

	for (int i = 0; i < 42; i++) {
		l[i] = (Skp__Lampiran)SKP__LAMPIRAN__INIT;
		l[i].blok = i < 20 ? SKP__BLOK__DUKUNGAN :
		    SKP__BLOK__KONSEKUENSI;
		l[i].teks = "Laporan bulanan";
		list[i] = &l[i];
	}
	skp.lampiran = list;
	skp.n_lampiran = 40;
	skp_check_annex(&skp, &batas_usual, &bad);
	assert_int_equal(bad.n, 0);
	skp.n_lampiran = 42;
	l[1].teks = letters(501);
	l[2].teks = "";
	skp_check_annex(&skp, &batas_usual, &bad);
	assert_int_equal(bad.n, 3);
	assert_string_equal(code_at(&bad, "dukungan_2"), "panjang");
	assert_string_equal(code_at(&bad, "dukungan_3"), "kosong");
	assert_string_equal(code_at(&bad, "konsekuensi"), "banyak");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_move_from_every_state_by_everybody),
		cmocka_unit_test(
		    a_plan_the_penilai_has_opened_is_not_taken_back),
		cmocka_unit_test(
		    nobody_reopens_or_rates_his_own_plan_whatever_he_is),
		cmocka_unit_test(
		    the_system_closes_and_makes_final_and_nothing_else),
		cmocka_unit_test(
		    a_request_is_open_until_answered_and_only_in_force),
		cmocka_unit_test(a_plan_once_approved_is_never_cancelled),
		cmocka_unit_test(
		    an_owner_writes_only_in_a_draft_or_a_returned_plan),
		cmocka_unit_test(a_period_lies_in_its_year_and_in_order),
		cmocka_unit_test(one_plan_of_a_person_and_post_covers_a_day),
		cmocka_unit_test(a_plan_without_results_is_not_submitted),
		cmocka_unit_test(each_lack_refuses_a_submission_by_its_name),
		cmocka_unit_test(
		    an_expectation_has_at_most_a_thousand_characters),
		cmocka_unit_test(
		    an_annex_has_twenty_lines_of_five_hundred_characters_a_block),
	};

	return cmocka_run_group_tests(tests, set_up, NULL);
}
