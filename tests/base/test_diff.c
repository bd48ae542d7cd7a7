/* test_diff.c - the difference of two texts by words */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <cmocka.h>

#include "diff.h"

/* "Jumlah [-250-] [+280+] usulan" */
static const char *
marked(struct arena *a, const char *old, const char *new, long cells)
{
	struct diff_run *runs;
	size_t n = diff_words(a, old, new, &runs, &cells);
	const char *all = "";

	for (size_t i = 0; i < n; i++)
		all = arena_printf(a, runs[i].kind == DIFF_SAME ? "%s%s%s" :
		    runs[i].kind == DIFF_OLD ? "%s%s[-%s-]" : "%s%s[+%s+]", all,
		    i > 0 ? " " : "", runs[i].text);
	return all;
}

static void
a_difference_shows_the_words_that_differ_and_no_others(void **state)
{
	static const struct { const char *old, *new, *want; } rows[] = {
		{ "", "", "" },
		{ "a b c", "a b c", "a b c" },
		{ "a b c", " a  b\nc ", "a b c" },
		{ "", "a b", "[+a b+]" },
		{ "a b", "", "[-a b-]" },
		{ "250 usulan", "280 usulan", "[-250-] [+280+] usulan" },
		{ "a b c d", "a x c d", "a [-b-] [+x+] c d" },
		{ "a b c d e", "a c d x e", "a [-b-] c d [+x+] e" },
		{ "a a a", "a a", "a a [-a-]" },
		{ "satu", "dua", "[-satu-] [+dua+]" },
		{ "a b c d e f", "b c X e Y f",
		  "[-a-] b c [-d-] [+X+] e [+Y+] f" },
		{ "naïve kafé", "naïve kafe", "naïve [-kafé-] [+kafe+]" },
	};
	struct arena *a = arena_new();

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		assert_string_equal(marked(a, rows[i].old, rows[i].new, 10000),
		    rows[i].want);
	arena_drop(a);
}

/* Old runs and same runs make the old text; new ones and same ones the new. */
static void
both_texts_can_be_read_from_it(void **state)
{
	struct arena *a = arena_new();
	unsigned x = 7;

	for (int t = 0; t < 400; t++) {
		const char *text[2] = { "", "" }, *back[2] = { "", "" };
		struct diff_run *runs;
		long cells = t % 3 == 0 ? 0 : 5000;
		size_t n;

		for (int k = 0; k < 2; k++)
			for (int w = 0; w < t % 40; w++) {
				x = x * 1103515245 + 12345;
				text[k] = arena_printf(a, "%s%s%c", text[k],
				    w > 0 ? " " : "", 'a' + (int)(x >> 16) % 4);
			}
		n = diff_words(a, text[0], text[1], &runs, &cells);
		for (size_t i = 0; i < n; i++)
			for (int k = 0; k < 2; k++) {
				if (runs[i].kind == (k ? DIFF_OLD : DIFF_NEW))
					continue;
				back[k] = arena_printf(a, "%s%s%s", back[k],
				    back[k][0] != '\0' ? " " : "",
				    runs[i].text);
			}
		assert_string_equal(back[0], text[0]);
		assert_string_equal(back[1], text[1]);
		assert_true(cells >= 0);
	}
	arena_drop(a);
}

static void
without_cells_the_middle_is_replaced_as_a_whole(void **state)
{
	struct arena *a = arena_new();

	assert_string_equal(marked(a, "a b c d e", "a X c Y e", 3),
	    "a [-b c d-] [+X c Y+] e");
	assert_string_equal(marked(a, "a b c d e", "a X c Y e", 16),
	    "a [-b-] [+X+] c [-d-] [+Y+] e");
	arena_drop(a);
}

/* 400 pairs of 1,000 characters that have nothing in common. */
static void
many_long_texts_cost_no_more_than_the_cells_given(void **state)
{
	static char old[1001], new[1001];
	struct arena *a = arena_new();
	clock_t begin = clock();
	long cells = 2000000;

	for (size_t i = 0; i < 1000; i++) {
		old[i] = i % 2 ? ' ' : (char)('a' + i / 2 % 26);
		new[i] = i % 2 ? ' ' : (char)('A' + i / 2 % 26);
	}
	for (int i = 0; i < 400; i++) {
		struct diff_run *runs;

		assert_int_equal(diff_words(a, old, new, &runs, &cells), 2);
	}
	assert_true(cells >= 0);
	assert_true(clock() - begin < 2 * CLOCKS_PER_SEC);
	arena_drop(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_difference_shows_the_words_that_differ_and_no_others),
		cmocka_unit_test(both_texts_can_be_read_from_it),
		cmocka_unit_test(
		    without_cells_the_middle_is_replaced_as_a_whole),
		cmocka_unit_test(
		    many_long_texts_cost_no_more_than_the_cells_given),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
