/* test_perjanjian.c - Perjanjian Kinerja and plans that draw from it (S-06b) */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "perjanjian.h"
#include "rhk.h"

/* An agreement of one sasaran with a number and a day. */
struct fixture {
	Perjanjian pk;
	Perjanjian__Sasaran s, *list[2];
	Indikator number, day, *lines[2];
	Perspektif view[1];
	struct arena *a;
};

static void
agree(struct fixture *f)
{
	f->a = arena_new();
	f->number = f->day = (Indikator)INDIKATOR__INIT;
	f->number.id = "i1";
	f->number.teks = "Persentase acara bermutu";
	f->number.nilai = 80000;
	f->number.satuan = "%";
	f->day.id = "i2";
	f->day.teks = "Pedoman ditetapkan";
	f->day.sasaran = INDIKATOR__SASARAN__TANGGAL;
	f->day.tanggal = 20260930;
	f->lines[0] = &f->number;
	f->lines[1] = &f->day;
	f->view[0] = PERSPEKTIF__ANGGARAN;
	f->s = (Perjanjian__Sasaran)PERJANJIAN__SASARAN__INIT;
	f->s.id = "s1";
	f->s.teks = "Meningkatnya kualitas acara";
	f->s.perspektif = f->view;
	f->s.n_perspektif = 1;
	f->s.indikator = f->lines;
	f->s.n_indikator = 2;
	f->list[0] = &f->s;
	f->pk = (Perjanjian)PERJANJIAN__INIT;
	f->pk.unit = "u1";
	f->pk.tahun = 2026;
	f->pk.nomor = "PK-7/2026";
	f->pk.tanggal = 20260104;
	f->pk.sasaran = f->list;
	f->pk.n_sasaran = 1;
}

static size_t
differences(struct fixture *f, Pendekatan how, Rhk *rhk, struct pk_beda **d)
{
	Rhk *all[] = { rhk, NULL };

	return perjanjian_beda(f->a, &f->pk, how, all, d);
}

static void
a_good_agreement_passes_and_each_lack_is_named(void **state)
{
	static const struct { const char *nomor; int32_t tanggal;
		int64_t anggaran; const char *field; } rows[] = {
		{ "PK-7/2026", 20260104, 0, NULL },
		{ "PK-7/2026", 20251230, 0, NULL },
		{ "", 20260104, 0, "nomor" },
		{ "PK-7/2026", 0, 0, "tanggal" },
		{ "PK-7/2026", 20240104, 0, "tanggal" },
		{ "PK-7/2026", 20260104, -1, "anggaran" },
	};
	struct fixture f;

	agree(&f);
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct problems bad = { 0 };

		f.pk.nomor = rows[i].nomor;
		f.pk.tanggal = rows[i].tanggal;
		f.pk.anggaran = rows[i].anggaran;
		perjanjian_check(&f.pk, &bad);
		assert_int_equal(bad.n, rows[i].field != NULL);
		if (rows[i].field != NULL)
			assert_string_equal(bad.v[0].field, rows[i].field);
	}
	arena_drop(f.a);
}

static void
a_sasaran_has_perspective_and_indicators_and_no_twin(void **state)
{
	Perjanjian__Sasaran twin = PERJANJIAN__SASARAN__INIT;
	struct problems bad = { 0 };
	struct fixture f;

	agree(&f);
	sasaran_check(&f.pk, &f.s, &batas_usual, &bad);
	assert_int_equal(bad.n, 0);
	f.s.n_perspektif = 0;
	f.s.n_indikator = 0;
	twin.id = "s2";
	twin.teks = "meningkatnya  kualitas acara";
	f.list[1] = &twin;
	f.pk.n_sasaran = 2;
	sasaran_check(&f.pk, &f.s, &batas_usual, &bad);
	assert_true(problem_at(&bad, "perspektif"));
	assert_true(problem_at(&bad, "indikator"));
	assert_true(problem_at(&bad, "teks"));
	arena_drop(f.a);
}

static void
what_was_drawn_does_not_differ(void **state)
{
	struct fixture f;
	struct pk_beda *d;
	Rhk rhk = RHK__INIT;

	agree(&f);
	assert_int_equal(differences(&f, PENDEKATAN__KUANTITATIF, &rhk, &d), 1);
	assert_int_equal(d[0].jenis, PK_BELUM);
	sasaran_draw(f.a, &f.pk, &f.s, PENDEKATAN__KUANTITATIF, &rhk);
	assert_int_equal(rhk.klasifikasi, KLASIFIKASI__ORGANISASI);
	assert_string_equal(rhk.unit, "u1");
	assert_int_equal(rhk.n_indikator, 2);
	assert_string_equal(rhk.indikator[0]->dari, "i1");
	assert_int_equal(differences(&f, PENDEKATAN__KUANTITATIF, &rhk, &d), 0);
	sasaran_draw(f.a, &f.pk, &f.s, PENDEKATAN__KUANTITATIF, &rhk);
	assert_int_equal(rhk.n_indikator, 2);
	arena_drop(f.a);
}

static void
each_change_is_told_and_taken_over_without_loss(void **state)
{
	struct fixture f;
	struct pk_beda *d;
	Rhk rhk = RHK__INIT;
	Indikator__Jalur q = INDIKATOR__JALUR__INIT, *path[] = { &q };

	agree(&f);
	sasaran_draw(f.a, &f.pk, &f.s, PENDEKATAN__KUANTITATIF, &rhk);
	rhk.indikator[0]->id = "r1";
	rhk.indikator[0]->sesuai = "tepat 80 persen";
	rhk.indikator[0]->jalur = path;
	rhk.indikator[0]->n_jalur = 1;
	f.number.nilai = 85000;
	f.s.teks = "Meningkatnya mutu acara";
	f.view[0] = PERSPEKTIF__PROSES_BISNIS;
	rhk.perspektif = &(Perspektif){ PERSPEKTIF__ANGGARAN };
	f.s.n_indikator = 1;
	assert_int_equal(differences(&f, PENDEKATAN__KUANTITATIF, &rhk, &d), 4);
	assert_int_equal(d[0].jenis, PK_TEKS);
	assert_int_equal(d[1].jenis, PK_PERSPEKTIF);
	assert_int_equal(d[2].jenis, PK_TARGET);
	assert_string_equal(d[2].skp, "80 %");
	assert_string_equal(d[2].pk, "85 %");
	assert_int_equal(d[3].jenis, PK_INDIKATOR_TIADA);
	sasaran_draw(f.a, &f.pk, &f.s, PENDEKATAN__KUANTITATIF, &rhk);
	assert_int_equal(differences(&f, PENDEKATAN__KUANTITATIF, &rhk, &d), 0);
	assert_int_equal(rhk.n_indikator, 2);
	assert_string_equal(rhk.indikator[0]->id, "r1");
	assert_string_equal(rhk.indikator[0]->sesuai, "tepat 80 persen");
	assert_int_equal(rhk.indikator[0]->n_jalur, 0);
	f.pk.n_sasaran = 0;
	assert_int_equal(differences(&f, PENDEKATAN__KUANTITATIF, &rhk, &d), 1);
	assert_int_equal(d[0].jenis, PK_TIADA);
	sasaran_let_go(&rhk);
	assert_int_equal(differences(&f, PENDEKATAN__KUANTITATIF, &rhk, &d), 0);
	arena_drop(f.a);
}

static void
a_narrative_may_be_told_anew_and_differs_when_the_agreement_changes(void **state)
{
	struct fixture f;
	struct pk_beda *d;
	Rhk rhk = RHK__INIT;

	agree(&f);
	sasaran_draw(f.a, &f.pk, &f.s, PENDEKATAN__KUALITATIF, &rhk);
	assert_string_equal(rhk.indikator[0]->teks,
	    "Persentase acara bermutu: 80 %");
	assert_true(indikator_fits(rhk.indikator[0], PENDEKATAN__KUALITATIF));
	assert_true(indikator_fits(rhk.indikator[1], PENDEKATAN__KUALITATIF));
	rhk.indikator[0]->teks = "Delapan dari sepuluh acara bermutu";
	assert_int_equal(differences(&f, PENDEKATAN__KUALITATIF, &rhk, &d), 0);
	f.number.nilai = 85000;
	assert_int_equal(differences(&f, PENDEKATAN__KUALITATIF, &rhk, &d), 1);
	assert_int_equal(d[0].jenis, PK_INDIKATOR);
	arena_drop(f.a);
}

static void
what_was_typed_before_is_recognised(void **state)
{
	struct fixture f;
	Rhk typed = RHK__INIT, *all[] = { &typed, NULL };

	agree(&f);
	typed.teks = "Hasil yang lain";
	assert_null(sasaran_rhk(&f.s, all));
	typed.teks = "meningkatnya kualitas  acara";
	assert_ptr_equal(sasaran_rhk(&f.s, all), &typed);
	typed.sasaran = "s9";
	assert_null(sasaran_rhk(&f.s, all));
	typed.sasaran = "s1";
	assert_ptr_equal(sasaran_rhk(&f.s, all), &typed);
	arena_drop(f.a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_good_agreement_passes_and_each_lack_is_named),
		cmocka_unit_test(a_sasaran_has_perspective_and_indicators_and_no_twin),
		cmocka_unit_test(what_was_drawn_does_not_differ),
		cmocka_unit_test(each_change_is_told_and_taken_over_without_loss),
		cmocka_unit_test(a_narrative_may_be_told_anew_and_differs_when_the_agreement_changes),
		cmocka_unit_test(what_was_typed_before_is_recognised),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
