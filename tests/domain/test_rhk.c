/* test_rhk.c - what makes a planned result acceptable (S-06, S-07) */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "rhk.h"

static struct batas limits;
static Indikator many[21];
static Indikator *list[21];
static Perspektif views[4];

/* A result as golden step G13 types it, and the plan it belongs to. */
struct fixture {
	Skp skp;
	Rhk rhk;
};

static struct fixture
good(ModelSkp model)
{
	struct fixture f = { SKP__INIT, RHK__INIT };

	limits = batas_usual;
	f.skp.model = model;
	f.skp.mulai = 20260101;
	f.skp.selesai = 20261231;
	f.rhk.id = "k-a";
	f.rhk.teks = "Tersusunnya kalender acara daerah hasil kurasi";
	f.rhk.klasifikasi = KLASIFIKASI__ORGANISASI;
	f.rhk.unit = "t1";
	for (int i = 0; i < 21; i++) {
		many[i] = (Indikator)INDIKATOR__INIT;
		many[i].teks = "Jumlah usulan terkurasi";
		many[i].nilai = 250000;
		many[i].satuan = "usulan";
		list[i] = &many[i];
	}
	f.rhk.indikator = list;
	f.rhk.n_indikator = 1;
	views[0] = PERSPEKTIF__PENERIMA_LAYANAN;
	views[1] = PERSPEKTIF__ANGGARAN;
	f.rhk.perspektif = views;
	if (model == MODEL_SKP__JPT)
		f.rhk.n_perspektif = 2;
	else
		f.rhk.intervensi = "d-b";
	return f;
}

/* Exactly this one problem, or none when code is "". */
static void
only(const struct fixture *f, Rhk *const *others, const char *field,
    const char *code)
{
	struct problems bad = { 0 };

	rhk_check(&f->rhk, &f->skp, others, &limits, &bad);
	if (code[0] == '\0') {
		assert_int_equal(bad.n, 0);
		return;
	}
	assert_int_equal(bad.n, 1);
	assert_string_equal(bad.v[0].field, field);
	assert_string_equal(bad.v[0].code, code);
}

static const char *
letters(size_t n)
{
	static char text[1100];

	memset(text, 'a', n);
	text[n] = '\0';
	return text;
}

static void
a_result_of_either_model_passes(void **state)
{
	struct fixture f = good(MODEL_SKP__JAJF);

	only(&f, NULL, "", "");
	f = good(MODEL_SKP__JPT);
	only(&f, NULL, "", "");
}

static void
the_text_has_ten_to_a_thousand_characters(void **state)
{
	static const struct { size_t n; const char *code; } rows[] = {
		{ 0, "kosong" }, { 9, "pendek" }, { 10, "" }, { 1000, "" },
		{ 1001, "panjang" },
	};
	struct fixture f = good(MODEL_SKP__JAJF);

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		f.rhk.teks = letters(rows[i].n);
		only(&f, NULL, "teks", rows[i].code);
	}
	f.rhk.teks = "ééééééééé";	/* nine characters, eighteen bytes */
	only(&f, NULL, "teks", "pendek");
}

static void
the_limits_are_those_given(void **state)
{
	struct fixture f = good(MODEL_SKP__JAJF);

	limits.rhk_max = 150;
	f.rhk.teks = letters(150);
	only(&f, NULL, "", "");
	f.rhk.teks = letters(151);
	only(&f, NULL, "teks", "panjang");
	f = good(MODEL_SKP__JAJF);
	limits.indicators = 3;
	f.rhk.n_indikator = 4;
	only(&f, NULL, "indikator", "banyak");
	f = good(MODEL_SKP__JAJF);
	limits.unit_max = 10;
	f.rhk.indikator[0]->satuan = letters(11);
	only(&f, NULL, "satuan_1", "panjang");
	limits = batas_usual;
}

static void
no_text_stands_twice_in_one_plan(void **state)
{
	struct fixture f = good(MODEL_SKP__JAJF);
	Rhk twin = RHK__INIT;
	Rhk *others[] = { &f.rhk, &twin, NULL };

	twin.id = "other";
	twin.teks = "Sesuatu yang lain";
	only(&f, others, "", "");
	twin.teks = "tersusunnya  Kalender acara daerah hasil kurasi";
	only(&f, others, "teks", "kembar");
}

static void
a_result_of_the_organisation_names_its_unit(void **state)
{
	struct fixture f = good(MODEL_SKP__JAJF);

	f.rhk.unit = "";
	only(&f, NULL, "unit", "wajib");
	f.rhk.klasifikasi = KLASIFIKASI__INDIVIDU;
	only(&f, NULL, "", "");
}

static void
a_main_result_of_staff_intervenes_waits_or_says_why_not(void **state)
{
	struct fixture f = good(MODEL_SKP__JAJF);

	f.rhk.intervensi = "";
	only(&f, NULL, "intervensi", "wajib");
	f.rhk.menunggu = true;
	only(&f, NULL, "", "");
	f.rhk.alasan_tanpa = "Tidak ada RHK pimpinan yang sesuai";
	only(&f, NULL, "intervensi", "ganda");
	f.rhk.menunggu = false;
	only(&f, NULL, "", "");
	f.rhk.alasan_tanpa = "tidak";
	only(&f, NULL, "alasan_tanpa", "pendek");
	f.rhk.alasan_tanpa = "";
	f.rhk.intervensi = f.rhk.id;
	only(&f, NULL, "intervensi", "diri");
	f.rhk.intervensi = "";
	f.rhk.bagian = BAGIAN__TAMBAHAN;
	only(&f, NULL, "", "");
	f = good(MODEL_SKP__JPT);
	f.rhk.intervensi = "";
	only(&f, NULL, "", "");
}

static void
perspectives_are_for_the_jpt_model_and_needed_there(void **state)
{
	struct fixture f = good(MODEL_SKP__JPT);

	f.rhk.n_perspektif = 0;
	only(&f, NULL, "perspektif", "wajib");
	f.rhk.n_perspektif = 2;
	views[1] = views[0];
	only(&f, NULL, "perspektif", "kembar");
	views[1] = (Perspektif)4;
	only(&f, NULL, "perspektif", "pilih");
	f = good(MODEL_SKP__JAJF);
	f.rhk.n_perspektif = 1;
	only(&f, NULL, "perspektif", "bukan-jpt");
}

static void
a_choice_is_one_of_the_law(void **state)
{
	struct fixture f = good(MODEL_SKP__JPT);

	f.rhk.bagian = (Bagian)2;
	only(&f, NULL, "bagian", "pilih");
	f = good(MODEL_SKP__JPT);
	f.rhk.klasifikasi = (Klasifikasi)2;
	only(&f, NULL, "klasifikasi", "pilih");
	f = good(MODEL_SKP__JPT);
	many[0].aspek = (Aspek)4;
	only(&f, NULL, "aspek_1", "pilih");
	f = good(MODEL_SKP__JPT);
	many[0].arah = (Indikator__Arah)3;
	only(&f, NULL, "arah_1", "pilih");
	f = good(MODEL_SKP__JPT);
	many[0].sasaran = (Indikator__Sasaran)3;
	only(&f, NULL, "target_1", "pilih");
	f = good(MODEL_SKP__JPT);
	f.rhk.penugasan_dari = letters(201);
	only(&f, NULL, "penugasan_dari", "panjang");
}

static void
a_target_in_numbers_has_a_number_and_a_unit(void **state)
{
	struct fixture f = good(MODEL_SKP__JAJF);

	f.rhk.n_indikator = 2;
	many[1].nilai = -1;
	only(&f, NULL, "target_2", "angka");
	many[1].nilai = 0;
	only(&f, NULL, "target_2", "kosong");
	many[1].arah = INDIKATOR__ARAH__MAKIN_KECIL;	/* no complaint at all */
	only(&f, NULL, "", "");
	many[1].satuan = "";
	only(&f, NULL, "satuan_2", "kosong");
	many[1].satuan = letters(51);
	only(&f, NULL, "satuan_2", "panjang");
}

static void
a_target_day_lies_in_the_period_of_the_plan(void **state)
{
	static const struct { int32_t day; const char *code; } rows[] = {
		{ 0, "kosong" }, { 20260229, "tanggal" }, { 20260930, "" },
		{ 20261231, "" }, { 20270101, "luar-periode" },
		{ 20251231, "luar-periode" }, { 20260101, "" },
	};
	struct fixture f = good(MODEL_SKP__JAJF);

	many[0].sasaran = INDIKATOR__SASARAN__TANGGAL;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		many[0].tanggal = rows[i].day;
		only(&f, NULL, "tanggal_1", rows[i].code);
	}
}

static void
a_target_in_words_is_there_and_short(void **state)
{
	struct fixture f = good(MODEL_SKP__JAJF);

	many[0].sasaran = INDIKATOR__SASARAN__TEKS;
	only(&f, NULL, "target_1", "kosong");
	many[0].bebas = "pemutakhiran setiap Jumat";
	only(&f, NULL, "", "");
	many[0].bebas = letters(201);
	only(&f, NULL, "target_1", "panjang");
}

static void
a_narrative_has_no_target_of_its_own(void **state)
{
	struct fixture f = good(MODEL_SKP__JAJF);

	f.skp.pendekatan = PENDEKATAN__KUALITATIF;
	only(&f, NULL, "target_1", "campur");
	many[0].nilai = 0;
	only(&f, NULL, "target_1", "campur");
	many[0].satuan = "";
	only(&f, NULL, "target_1", "campur");	/* still said to be a number */
	many[0].sasaran = INDIKATOR__SASARAN__TEKS;
	only(&f, NULL, "", "");
	many[0].bebas = "setiap Jumat";
	only(&f, NULL, "target_1", "campur");
	many[0].bebas = "";
	many[0].teks = letters(700);
	only(&f, NULL, "", "");
	many[0].teks = letters(701);
	only(&f, NULL, "indikator_1", "panjang");
	many[0].teks = "";
	only(&f, NULL, "indikator_1", "kosong");
}

static void
an_indicator_has_words_and_there_are_at_most_twenty(void **state)
{
	struct fixture f = good(MODEL_SKP__JAJF);

	many[0].teks = "";
	only(&f, NULL, "indikator_1", "kosong");
	many[0].teks = letters(501);
	only(&f, NULL, "indikator_1", "panjang");
	many[0].teks = letters(500);
	only(&f, NULL, "", "");
	f.rhk.n_indikator = 20;
	only(&f, NULL, "", "");
	f.rhk.n_indikator = 21;
	only(&f, NULL, "indikator", "banyak");
}

static void
a_target_reads_as_a_person_would_say_it(void **state)
{
	struct arena *a = arena_new();
	Indikator in = INDIKATOR__INIT;

	in.nilai = 250000;
	in.satuan = "usulan";
	assert_string_equal(target_text(a, &in), "250 usulan");
	in.nilai = 1234500;
	in.satuan = "%";
	assert_string_equal(target_text(a, &in), "1.234,5 %");
	in.satuan = "";
	assert_string_equal(target_text(a, &in), "1.234,5");
	in.sasaran = INDIKATOR__SASARAN__TANGGAL;
	in.tanggal = 20260930;
	assert_string_equal(target_text(a, &in), "30 September 2026");
	in.sasaran = INDIKATOR__SASARAN__TEKS;
	in.bebas = "setiap Jumat";
	assert_string_equal(target_text(a, &in), "setiap Jumat");
	arena_drop(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_result_of_either_model_passes),
		cmocka_unit_test(the_text_has_ten_to_a_thousand_characters),
		cmocka_unit_test(the_limits_are_those_given),
		cmocka_unit_test(no_text_stands_twice_in_one_plan),
		cmocka_unit_test(a_result_of_the_organisation_names_its_unit),
		cmocka_unit_test(
		    a_main_result_of_staff_intervenes_waits_or_says_why_not),
		cmocka_unit_test(
		    perspectives_are_for_the_jpt_model_and_needed_there),
		cmocka_unit_test(a_choice_is_one_of_the_law),
		cmocka_unit_test(a_target_in_numbers_has_a_number_and_a_unit),
		cmocka_unit_test(a_target_day_lies_in_the_period_of_the_plan),
		cmocka_unit_test(a_target_in_words_is_there_and_short),
		cmocka_unit_test(a_narrative_has_no_target_of_its_own),
		cmocka_unit_test(
		    an_indicator_has_words_and_there_are_at_most_twenty),
		cmocka_unit_test(a_target_reads_as_a_person_would_say_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
