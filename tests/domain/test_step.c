/* test_step.c - what a step must say, and what a month lacks: S-15 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "step.h"

static const char *
wrong_at(const char *teks, const char *target, const char *field)
{
	struct problems bad;
	Aksi a = AKSI__INIT;

	bad = (struct problems){ 0 };
	a.teks = (char *)(uintptr_t)teks;
	a.target = (char *)(uintptr_t)target;
	step_check(&a, &batas_usual, &bad);
	for (size_t i = 0; i < bad.n; i++)
		if (strcmp(bad.v[i].field, field) == 0)
			return bad.v[i].code;
	return NULL;
}

static void
a_step_says_what_and_how_much(void **state)
{
	assert_null(wrong_at("Memverifikasi 20 usulan", "20 usulan", "teks"));
	assert_null(wrong_at("Memverifikasi 20 usulan", "20 usulan", "target"));
	assert_string_equal(wrong_at("", "20", "teks"), "kosong");
	assert_string_equal(wrong_at("pendek", "20", "teks"), "pendek");
	assert_string_equal(wrong_at("Memverifikasi usulan", "", "target"),
	    "kosong");
}

static void
a_target_with_a_number_is_told_apart_from_words(void **state)
{
	struct arena *arena = arena_new();
	Aksi a = AKSI__INIT;

	a.target = "1.250,5 usulan baru";
	step_read_target(arena, &a);
	assert_int_equal(a.nilai, 1250500);
	assert_string_equal(a.satuan, "usulan baru");
	a.target = "setiap Jumat";
	step_read_target(arena, &a);
	assert_int_equal(a.nilai, 0);
	assert_string_equal(a.satuan, "");
	arena_drop(arena);
}

static void
a_month_lacks_what_the_one_before_had(void **state)
{
	Aksi jan = AKSI__INIT, same = AKSI__INIT, once = AKSI__INIT;
	Aksi *steps[] = { &jan, &same, &once, NULL };

	jan.bulan = 1;
	jan.rhk = "a";
	jan.teks = "Menyusun laporan";
	jan.berulang = true;
	same = jan;
	same.bulan = 2;
	same.teks = "menyusun  laporan";	/* the same words */
	once.bulan = 1;
	once.rhk = "a";
	once.teks = "Menyusun daftar periksa";
	assert_int_equal(step_missing(steps, 1, 2, false), 1);
	assert_int_equal(step_missing(steps, 1, 2, true), 0);
	same.rhk = "b";
	assert_int_equal(step_missing(steps, 1, 2, false), 2);
	assert_int_equal(step_missing(steps, 1, 2, true), 1);
	assert_int_equal(step_missing(steps, 2, 3, false), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_step_says_what_and_how_much),
		cmocka_unit_test(
		    a_target_with_a_number_is_told_apart_from_words),
		cmocka_unit_test(a_month_lacks_what_the_one_before_had),
	};

	return cmocka_run_group_tests_name("step", tests, NULL, NULL);
}
