/* test_tempel.c - rows pasted from a spreadsheet (G23) */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "tempel.h"
#include "text.h"

static struct arena *arena;
static Skp skp;
static Rhk *none[1];

static int
set_up(void **state)
{
	arena = arena_new();
	skp = (Skp)SKP__INIT;
	skp.id = "s";
	skp.mulai = 20260101;
	skp.selesai = 20261231;
	return 0;
}

static int
tear_down(void **state)
{
	arena_drop(arena);
	return 0;
}

static struct tempel
paste(const char *text, Rhk *const *plan, Rhk *const *above)
{
	struct tempel t = tempel_read(arena, text);

	tempel_check(arena, &t, &skp, plan, above, &batas_usual);
	return t;
}

#define ROW(n) "Tersusunnya laporan " n "\t\t\t\tKuantitas\tJumlah laporan\t12\tlaporan\n"

static void
nine_lines_the_fourth_without_target(void **state)
{
	struct tempel t = paste(ROW("A") ROW("B") ROW("C")
	    "Tersusunnya laporan D\t\t\t\tKuantitas\tJumlah laporan\t\t\n"
	    ROW("E") ROW("F") ROW("G") ROW("H") ROW("I"), none, none);

	assert_int_equal(t.n, 9);
	assert_int_equal(t.n_fresh, 8);
	for (size_t i = 0; i < 9; i++)
		assert_int_equal(t.row[i].wrong, i == 3);
	assert_int_equal(t.row[3].line, 4);
	assert_string_equal(t.row[3].bad[TEMPEL_TARGET], "kosong");
	/* What is left in the box says the same again. */
	t = paste(tempel_rest(arena, &t), none, none);
	assert_true(t.header);
	assert_int_equal(t.n, 1);
	assert_string_equal(t.row[0].rhk->teks, "Tersusunnya laporan D");
	assert_string_equal(t.row[0].bad[TEMPEL_TARGET], "kosong");
}

static void
a_header_names_the_columns_in_any_order(void **state)
{
	struct tempel t = paste("Target;Indikator;RHK;Satuan\n"
	    "12,5;Mutu layanan;Meningkatnya mutu layanan;%\n", none, none);

	assert_true(t.header);
	assert_int_equal(t.n, 1);
	assert_false(t.row[0].wrong);
	assert_int_equal(t.row[0].line, 2);
	assert_int_equal(t.row[0].indikator->nilai, 12500);
	assert_string_equal(t.row[0].indikator->satuan, "%");
}

static void
cells_beyond_the_header_are_passed_over(void **state)
{
	struct tempel t = paste("RHK;Indikator\n"
	    "Tersusunnya peta acara;Jumlah;1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;"
	    "16;17;18;19;20;21;22;23;24;25;26\n", none, none);

	assert_int_equal(t.n, 1);
	assert_string_equal(t.row[0].cell[TEMPEL_INDIKATOR], "Jumlah");
	for (int c = TEMPEL_TARGET; c < TEMPEL_COLUMNS; c++)
		assert_string_equal(t.row[0].cell[c], "");
}

static void
a_cell_in_quotes_holds_breaks_and_quotes(void **state)
{
	struct tempel t = paste("\"Tersusunnya \"\"buku\nputih\"\"\"\t\t\t\t\t"
	    "Jumlah buku\t1\tbuku\n"
	    "\"Tersusunnya\" daftar isi\t\t\t\t\tJumlah\t1\tdaftar\n"
	    "\"tanpa akhir\t\t\t\t\tJumlah\t1\tdaftar", none, none);

	assert_int_equal(t.n, 3);
	assert_string_equal(t.row[0].rhk->teks, "Tersusunnya \"buku putih\"");
	assert_string_equal(t.row[1].rhk->teks, "\"Tersusunnya\" daftar isi");
	assert_string_equal(t.row[2].rhk->teks, "\"tanpa akhir");
}

static void
targets_are_typed_as_people_say_them(void **state)
{
	static const struct {
		const char *target, *unit;
		Indikator__Sasaran kind;
		int64_t value;
		const char *shown;
	} cases[] = {
		{ "250", "usulan", INDIKATOR__SASARAN__ANGKA, 250000, "usulan" },
		{ "250 usulan", "", INDIKATOR__SASARAN__ANGKA, 250000, "usulan" },
		{ "1.250,5", "kg", INDIKATOR__SASARAN__ANGKA, 1250500, "kg" },
		{ "90%", "", INDIKATOR__SASARAN__ANGKA, 90000, "%" },
		{ "30-09-2026", "", INDIKATOR__SASARAN__TANGGAL, 20260930, "" },
		{ "30 September 2026", "", INDIKATOR__SASARAN__TANGGAL,
		    20260930, "" },
		{ "", "30/9/2026", INDIKATOR__SASARAN__TANGGAL, 20260930, "" },
		{ "setiap Jumat", "", INDIKATOR__SASARAN__TEKS, 0, "" },
	};

	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		Indikator in = INDIKATOR__INIT;

		tempel_target(arena, &in, cases[i].target, cases[i].unit);
		assert_int_equal(in.sasaran, cases[i].kind);
		assert_string_equal(in.satuan, cases[i].shown);
		assert_int_equal(in.sasaran == INDIKATOR__SASARAN__TANGGAL ?
		    in.tanggal : in.nilai, cases[i].value);
	}
}

static void
rows_find_their_rhk_by_text_number_and_place(void **state)
{
	Rhk old = RHK__INIT, up = RHK__INIT;
	Rhk *plan[] = { &old, NULL }, *above[] = { &up, NULL };
	struct tempel t;

	old.id = "r1";
	old.teks = "Terverifikasinya dokumen usulan";
	up.id = "p1";
	up.teks = "Meningkatnya mutu acara";
	t = paste("1\t\t\t\t\tKetepatan\t98\t%\n"
	    "Tersusunnya peta acara\t\t\t1\t\tJumlah peta\t3\tpeta\n"
	    "\t\t\t\tWaktu\tSelesai\t30-11-2026\t\n"
	    "2\t\t\t\t\tMutu\t80\t%\n"
	    "7\t\t\t\t\tMutu\t80\t%\n"
	    "Tersusunnya panduan\t\t\tAcara lain\t\tJumlah\t1\tbuku\n"
	    "Tersusunnya panduan\t\t\t\t\tMutu\t90\t%\n", plan, above);
	assert_ptr_equal(t.row[0].rhk, &old);
	assert_string_equal(t.row[1].rhk->intervensi, "p1");
	assert_ptr_equal(t.row[2].rhk, t.row[1].rhk);
	assert_int_equal(t.row[2].indikator->aspek, ASPEK__WAKTU);
	assert_ptr_equal(t.row[3].rhk, t.row[1].rhk);
	assert_string_equal(t.row[4].bad[TEMPEL_RHK], "tempel-rhk");
	assert_string_equal(t.row[5].bad[TEMPEL_INTERVENSI], "tidak-ada");
	assert_string_equal(t.row[6].bad[TEMPEL_RHK], "tempel-atas");
	assert_int_equal(t.n_fresh, 1);
}

static void
the_same_rows_again_are_no_doubles(void **state)
{
	struct tempel t = paste(ROW("A") ROW("A"), none, none);
	Rhk *plan[2] = { NULL };

	assert_false(t.row[0].twin);
	assert_true(t.row[1].twin);
	assert_int_equal(t.n_fresh, 1);
	plan[0] = t.fresh[0];
	plan[0]->id = "r1";
	plan[0]->indikator = arena_array(arena, 1, sizeof(Indikator *));
	plan[0]->indikator[0] = t.row[0].indikator;
	plan[0]->n_indikator = 1;
	t = paste(ROW("A"), plan, none);
	assert_true(t.row[0].twin);
	assert_int_equal(t.n_fresh, 0);
	t = paste("1\t\t\t\t\tJumlah laporan\t13\tlaporan", plan, none);
	assert_string_equal(t.row[0].bad[TEMPEL_TARGET], "tempel-beda");
}

static void
the_qualitative_approach_goes_without_target(void **state)
{
	struct tempel t;

	skp.pendekatan = PENDEKATAN__KUALITATIF;
	t = paste("Tersusunnya laporan D\t\t\t\t\tLaporan lengkap tiap bulan\n",
	    none, none);
	assert_false(t.row[0].wrong);
}

static void
the_jpt_model_has_its_perspectives(void **state)
{
	struct tempel t;

	skp.model = MODEL_SKP__JPT;
	t = paste("RHK|Indikator|Target|Satuan|Perspektif\n"
	    "Meningkatnya mutu acara|Indeks|80|%|Anggaran, Proses Bisnis\n"
	    "Meningkatnya jumlah acara|Jumlah|80|acara|\n", none, none);
	assert_false(t.row[0].wrong);
	assert_int_equal(t.row[0].rhk->n_perspektif, 2);
	assert_string_equal(t.row[1].bad[TEMPEL_PERSPEKTIF], "wajib");
}

static void
too_many_rows_are_said_to_be(void **state)
{
	char *text = arena_get(arena, 201 * 12 + 1);

	for (int i = 0; i < 201; i++)
		memcpy(text + i * 12, "Tersusunnya\n", 12);
	assert_true(tempel_read(arena, text).too_many);
}

#define T(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(nine_lines_the_fourth_without_target),
		T(a_header_names_the_columns_in_any_order),
		T(cells_beyond_the_header_are_passed_over),
		T(a_cell_in_quotes_holds_breaks_and_quotes),
		T(targets_are_typed_as_people_say_them),
		T(rows_find_their_rhk_by_text_number_and_place),
		T(the_same_rows_again_are_no_doubles),
		T(the_qualitative_approach_goes_without_target),
		T(the_jpt_model_has_its_perspectives),
		T(too_many_rows_are_said_to_be),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
