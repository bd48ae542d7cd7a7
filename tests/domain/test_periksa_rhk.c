/* test_periksa_rhk.c - hints on how a result is worded (ideas 19) */
#include "rules.h"
#include "periksa_rhk.h"

static struct rumusan words;

static size_t
hints(const Rhk *rhk, Rhk *const *others, struct hint v[20])
{
	const char *why = "";

	assert_true(rumusan_read(arena, rules_of("rumusan"), &words, &why));
	return rumusan_check(arena, &words, rhk, PENDEKATAN__KUANTITATIF,
	    others, v, 20);
}

static bool
has(const struct hint *v, size_t n, const char *code, const char *word)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i].code, code) == 0 && strcmp(v[i].word, word) == 0)
			return true;
	return false;
}

static Indikator in, *list[1] = { &in };

static Rhk
result(const char *text)
{
	Rhk rhk = RHK__INIT;

	in = (Indikator)INDIKATOR__INIT;
	in.teks = "Kalender acara selesai";
	in.aspek = ASPEK__WAKTU;
	in.sasaran = INDIKATOR__SASARAN__TANGGAL;
	in.tanggal = 20260930;
	rhk.pegawai = 1;
	rhk.teks = text;
	rhk.indikator = list;
	rhk.n_indikator = 1;
	return rhk;
}

static void
an_outcome_has_no_hint(void **state)
{
	static const char *const good[] = {
		"Tersusunnya kalender acara daerah",
		"Meningkatnya kunjungan wisata",
		"Berkurangnya waktu tunggu pemohon",
	};
	struct hint v[20];

	for (size_t i = 0; i < 3; i++) {
		Rhk rhk = result(good[i]);

		assert_int_equal(hints(&rhk, NULL, v), 0);
	}
}

static void
an_activity_is_named(void **state)
{
	Rhk rhk = result("Melaksanakan rakor secara optimal");
	struct hint v[20];
	size_t n = hints(&rhk, NULL, v);

	assert_int_equal(n, 3);
	assert_true(has(v, n, "kegiatan", "melaksanakan"));
	assert_true(has(v, n, "singkatan", "rakor"));
	assert_true(has(v, n, "kabur", "optimal"));
	rhk = result("Kalender acara daerah");
	n = hints(&rhk, NULL, v);
	assert_true(has(v, n, "bukan-hasil", "kalender"));
	/* Only whole words: "terbaik" is not "baik". */
	rhk = result("Terpilihnya usulan terbaik");
	assert_int_equal(hints(&rhk, NULL, v), 0);
}

static void
an_indicator_is_measured_with_unit_and_time(void **state)
{
	Rhk rhk = result("Tersusunnya kalender acara");
	struct hint v[20];
	size_t n;

	in.aspek = ASPEK__KUALITAS;
	in.sasaran = INDIKATOR__SASARAN__TEKS;
	n = hints(&rhk, NULL, v);
	assert_true(has(v, n, "tak-terukur", ""));
	assert_true(has(v, n, "tanpa-waktu", ""));
	in.sasaran = INDIKATOR__SASARAN__ANGKA;
	n = hints(&rhk, NULL, v);
	assert_true(has(v, n, "tanpa-satuan", ""));
	assert_int_equal(v[0].indicator, 1);
	rhk.n_indikator = 0;
	n = hints(&rhk, NULL, v);
	assert_true(has(v, n, "tanpa-indikator", ""));
}

static void
a_colleague_with_the_same_text_is_told(void **state)
{
	Rhk rhk = result("Tersusunnya kalender acara"), other = rhk;
	Rhk *others[] = { &other, NULL };
	struct hint v[20];

	assert_int_equal(hints(&rhk, others, v), 0);
	other.pegawai = 2;
	other.teks = "tersusunnya  kalender acara";
	assert_true(has(v, hints(&rhk, others, v), "kembar-rekan", ""));
}

static void
at_most_as_many_as_there_is_room(void **state)
{
	Rhk rhk = result("Melaksanakan rakor monev bimtek optimal maksimal");
	struct hint v[20];

	assert_true(hints(&rhk, NULL, v) > 2);
	assert_int_equal(rumusan_check(arena, &words, &rhk,
	    PENDEKATAN__KUANTITATIF, NULL, v, 2), 2);
}

#define T(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(an_outcome_has_no_hint),
		T(an_activity_is_named),
		T(an_indicator_is_measured_with_unit_and_time),
		T(a_colleague_with_the_same_text_is_told),
		T(at_most_as_many_as_there_is_room),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
