/* test_jabatan.c - ranks, posts, kedudukan and the values of BerAKHLAK */
#include "rules.h"

#include "behaviour.h"
#include "jabatan.h"
#include "rank.h"

static void
ranks_are_printed_as_on_the_forms(void **state)
{
	static const struct {
		JenisPegawai jenis;
		const char *golongan, *text;
	} rows[] = {
		{ JENIS_PEGAWAI__PNS, "I/a", "Juru Muda (I/a)" },
		{ JENIS_PEGAWAI__PNS, "II/b", "Pengatur Muda Tingkat I (II/b)" },
		{ JENIS_PEGAWAI__CPNS, "III/a", "Penata Muda (III/a)" },
		{ JENIS_PEGAWAI__PNS, "III/d", "Penata Tingkat I (III/d)" },
		{ JENIS_PEGAWAI__PNS, "IV/c", "Pembina Utama Muda (IV/c)" },
		{ JENIS_PEGAWAI__PNS, "IV/e", "Pembina Utama (IV/e)" },
		{ JENIS_PEGAWAI__PPPK, "IX", "IX" },
		{ JENIS_PEGAWAI__PNS, "", "" },
		{ JENIS_PEGAWAI__PNS, "V/z", "V/z" },
		{ JENIS_PEGAWAI__NON_ASN, "", "" },
	};
	const Aturan *set = rules_of("pangkat");

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		assert_string_equal(rank_text(arena, set, rows[i].jenis,
		    rows[i].golongan), rows[i].text);
	assert_string_equal(rank_text(arena, NULL, JENIS_PEGAWAI__PNS, "III/a"),
	    "III/a");
}

static void
a_golongan_belongs_to_its_kind_of_employee(void **state)
{
	const Aturan *set = rules_of("pangkat");
	int pns = 0, pppk = 0;
	static const char *const all[] = {
		"I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d",
		"III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c",
		"IV/d", "IV/e", "I", "II", "III", "IV", "V", "VI", "VII",
		"VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
		"XVII", "XVIII", "I/e", "",
	};

	for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
		pns += rank_known(set, JENIS_PEGAWAI__PNS, all[i]);
		pppk += rank_known(set, JENIS_PEGAWAI__PPPK, all[i]);
		assert_false(rank_known(set, JENIS_PEGAWAI__NON_ASN,
		    all[i]));
	}
	assert_int_equal(pns, 17);
	assert_int_equal(pppk, 17);
}

/* R-ACT-2, R-SKP-8, R-SP-11. */
static void
kinds_of_post_decide_who_rates_and_which_form(void **state)
{
	static const struct {
		JenisJabatan jenis;
		bool rates, jpt;
		const char *label;
	} rows[] = {
		{ JENIS_JABATAN__PELAKSANA, false, false, "Pelaksana" },
		{ JENIS_JABATAN__FUNGSIONAL, false, false,
		  "Pejabat Fungsional" },
		{ JENIS_JABATAN__PENGAWAS, true, false, "Pengawas" },
		{ JENIS_JABATAN__ADMINISTRATOR, true, false, "Administrator" },
		{ JENIS_JABATAN__JPT_PRATAMA, true, true, "JPT Pratama" },
		{ JENIS_JABATAN__JPT_MADYA, true, true, "JPT Madya" },
		{ JENIS_JABATAN__JPT_UTAMA, true, true, "JPT Utama" },
		{ JENIS_JABATAN__PEJABAT_NEGARA, true, false,
		  "Pejabat Negara" },
	};
	const Aturan *set = rules_of("jabatan");

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		assert_int_equal(jabatan_may_rate(rows[i].jenis),
		    rows[i].rates);
		assert_int_equal(jabatan_is_jpt(rows[i].jenis), rows[i].jpt);
		assert_int_equal(jabatan_model(rows[i].jenis, false),
		    rows[i].jpt ? MODEL_SKP__JPT : MODEL_SKP__JAJF);
		assert_int_equal(jabatan_model(rows[i].jenis, true),
		    MODEL_SKP__JPT);
		assert_string_equal(jabatan_label(arena, set, rows[i].jenis),
		    rows[i].label);
	}
	assert_string_equal(jabatan_label(arena, set, (JenisJabatan)99), "");
}

static void
below_pengawas_one_rates_only_by_written_delegation(void **state)
{
	Tugas t = TUGAS__INIT;

	t.jenis = JENIS_JABATAN__FUNGSIONAL;
	assert_false(tugas_may_rate(&t, ""));
	assert_false(tugas_may_rate(&t, NULL));
	assert_true(tugas_may_rate(&t, "SK-12/2026"));
	t.jenis = JENIS_JABATAN__PENGAWAS;
	assert_true(tugas_may_rate(&t, ""));
	assert_false(tugas_may_rate(NULL, ""));
}

/* R-SP-6. */
static void
who_is_away_from_service_makes_no_plan(void **state)
{
	static const struct { const char *kode; bool plans; } rows[] = {
		{ "01", true }, { "02", false }, { "03", false },
		{ "04", false }, { "13", false }, { "14", false },
		{ "20", false }, { "52", false }, { "66", false },
		{ "77", false }, { "88", false }, { "98", false },
		{ "99", false }, { "07", false }, { "15", true },
		{ "", true }, { "ab", true }, { "55", true },
		{ "01.nama", true },
	};
	const Aturan *set = rules_of("kedudukan");

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		assert_int_equal(kedudukan_plans(arena, set, rows[i].kode),
		    rows[i].plans);
	assert_string_equal(kedudukan_label(arena, set, "01"), "Aktif");
	assert_string_equal(kedudukan_label(arena, set, "55"), "55");
}

static void
who_is_in_office_can_be_a_superior(void **state)
{
	static const struct { const char *kode; bool rates; } rows[] = {
		{ "01", true }, { "07", true }, { "51", true },
		{ "71", true }, { "", true }, { "55", true },
		{ "02", false }, { "15", false }, { "20", false },
		{ "89", false }, { "99", false },
	};
	const Aturan *set = rules_of("kedudukan");

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		assert_int_equal(kedudukan_rates(arena, set, rows[i].kode),
		    rows[i].rates);
	assert_true(kedudukan_rates(arena, NULL, "99"));
}

/* R-PER-1: verbatim and in order; the whole list is proved by its ends. */
static void
the_seven_values_have_their_three_guides_each(void **state)
{
	static const char *const names[BEHAVIOURS] = {
		"Berorientasi Pelayanan", "Akuntabel", "Kompeten", "Harmonis",
		"Loyal", "Adaptif", "Kolaboratif",
	};
	static const char *const first[BEHAVIOURS] = {
		"Memahami dan memenuhi kebutuhan masyarakat",
		("Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, "
		    "disiplin, dan berintegritas tinggi"),
		("Meningkatkan kompetensi diri untuk menjawab tantangan yang "
		    "selalu berubah"),
		"Menghargai setiap orang apapun latar belakangnya",
		("Memegang teguh ideologi Pancasila, UUD NRI Tahun 1945, setia "
		    "kepada NKRI serta pemerintahan yang sah"),
		"Cepat menyesuaikan diri menghadapi perubahan",
		"Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
	};
	static const char *const last[BEHAVIOURS] = {
		"Melakukan perbaikan tiada henti",
		"Tidak menyalahgunakan kewenangan jabatan",
		"Melaksanakan tugas dengan kualitas terbaik",
		"Membangun lingkungan kerja yang kondusif",
		"Menjaga rahasia jabatan dan negara",
		"Bertindak proaktif",
		("Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan "
		    "bersama"),
	};
	struct behaviour v[BEHAVIOURS];
	const char *why;

	assert_true(behaviour_read(arena, rules_of("perilaku"), v, &why));
	for (int i = 0; i < BEHAVIOURS; i++) {
		assert_string_equal(v[i].nama, names[i]);
		assert_string_equal(v[i].panduan[0], first[i]);
		assert_string_equal(v[i].panduan[2], last[i]);
		assert_true(strlen(v[i].panduan[1]) > 15);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ranks_are_printed_as_on_the_forms),
		cmocka_unit_test(a_golongan_belongs_to_its_kind_of_employee),
		cmocka_unit_test(kinds_of_post_decide_who_rates_and_which_form),
		cmocka_unit_test(
		    below_pengawas_one_rates_only_by_written_delegation),
		cmocka_unit_test(who_is_away_from_service_makes_no_plan),
		cmocka_unit_test(who_is_in_office_can_be_a_superior),
		cmocka_unit_test(the_seven_values_have_their_three_guides_each),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
