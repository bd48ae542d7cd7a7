/* test_base.c - dates, text, ids and the arena */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "arena.h"
#include "date.h"
#include "id.h"
#include "text.h"

static struct arena *a;

static int
open_arena(void **state)
{
	a = arena_new();
	return 0;
}

static int
drop_arena(void **state)
{
	arena_drop(a);
	return 0;
}

static void
every_day_of_four_centuries_has_its_number(void **state)
{
	date_t day = date_make(1900, 1, 1);
	int32_t n = date_days(day);

	assert_int_equal(date_days(date_make(1970, 1, 1)), 0);
	for (; date_year(day) < 2300; day = date_add(day, 1), n++) {
		assert_true(date_valid(day));
		assert_int_equal(date_days(day), n);
	}
	assert_int_equal(date_between(19000101, 23000101), n - date_days(19000101));
}

static void
days_that_do_not_exist_are_none(void **state)
{
	assert_int_equal(date_make(2026, 2, 29), 0);
	assert_int_equal(date_make(1900, 2, 29), 0);
	assert_int_equal(date_make(2000, 2, 29), 20000229);
	assert_int_equal(date_make(2026, 13, 1), 0);
	assert_int_equal(date_make(2026, 4, 31), 0);
	assert_false(date_valid(0));
	assert_false(date_valid(20260230));
}

static void
a_date_is_read_in_the_ways_people_write_it(void **state)
{
	static const struct { const char *text; date_t is; } v[] = {
		{ "2026-01-05", 20260105 }, { "05-01-2026", 20260105 },
		{ "5/1/2026", 20260105 }, { " 5.1.2026 ", 20260105 },
		{ "31-12-2026", 20261231 }, { "2026/1/5", 20260105 },
		{ "", 0 }, { "5", 0 }, { "5-1", 0 }, { "5-1/2026", 0 },
		{ "5 1 2026", 0 }, { "31-02-2026", 0 }, { "5-1-2026x", 0 },
		{ "5-1-99999999999", 0 }, { "-5-1-2026", 0 }, { "5-1-26", 0 }
	};

	for (size_t i = 0; i < sizeof v / sizeof v[0]; i++)
		assert_int_equal(date_parse(v[i].text), v[i].is);
}

static void
dates_are_written_in_indonesian(void **state)
{
	assert_string_equal(date_long(a, 20261124), "24 November 2026");
	assert_string_equal(date_long(a, 0), "");
	assert_string_equal(date_iso(a, 20260105), "2026-01-05");
	/* 2026-01-05 02:14:00 UTC */
	assert_string_equal(instant_long(a, 1767579240000, 420),
	    "5 Januari 2026 09.14 WIB");
	assert_string_equal(instant_long(a, 1767579240000, 540),
	    "5 Januari 2026 11.14 WIT");
	assert_string_equal(instant_iso(a, 1767579240000),
	    "2026-01-05T02:14:00Z");
}

static void
a_day_begins_at_midnight_of_its_zone(void **state)
{
	int64_t start = date_start(20260105, 420);

	assert_int_equal(date_of(start, 420), 20260105);
	assert_int_equal(date_of(start - 1, 420), 20260104);
	assert_int_equal(date_of(start, 0), 20260104);
	assert_int_equal(date_of(-1, 0), 19691231);
	assert_int_equal(date_weekday(20261124), 2);
	assert_int_equal(date_weekday(19700101), 4);
}

static void
an_open_span_has_no_end(void **state)
{
	assert_true(date_within(20260731, 20260101, 20260731));
	assert_false(date_within(20260801, 20260101, 20260731));
	assert_true(date_within(20990101, 20260101, 0));
	assert_true(date_overlap(20260101, 0, 20261231, 0));
	assert_false(date_overlap(20260101, 20260731, 20260801, 0));
	assert_true(date_overlap(20260101, 20260801, 20260801, 20260809));
}

static void
only_well_formed_utf8_is_text(void **state)
{
	static const struct { const char *s; size_t n; bool ok; } v[] = {
		{ "abc", 3, true }, { "\xc3\xa9", 2, true },
		{ "\xe2\x80\x93", 3, true }, { "\xf0\x9f\x98\x80", 4, true },
		{ "\xc3", 1, false }, { "\xc0\x80", 2, false },
		{ "\xed\xa0\x80", 3, false }, { "\xe0\x80\x80", 3, false },
		{ "\xf4\x90\x80\x80", 4, false }, { "\xff", 1, false },
		{ "a\0b", 3, false }, { "\x80", 1, false }
	};

	for (size_t i = 0; i < sizeof v / sizeof v[0]; i++)
		assert_int_equal(text_utf8(v[i].s, v[i].n), v[i].ok);
	assert_int_equal(text_chars("\xc3\xa9\xe2\x80\x93x"), 3);
}

static void
white_space_is_folded(void **state)
{
	assert_string_equal(text_trim(a, " \r\n a  b\t"), "a  b");
	assert_string_equal(text_fold(a, "  a \n\t b "), "a b");
	assert_string_equal(text_fold(a, " \n "), "");
	assert_true(text_same("Rapat  Kerja", "rapat kerja "));
	assert_false(text_same("rapat", "rapat x"));
}

static void
numbers_are_read_as_the_screen_writes_them(void **state)
{
	static const struct { const char *s; int64_t v; const char *back; } ok[] = {
		{ "95", 95000, "95" }, { "12,5", 12500, "12,5" },
		{ "1.234,5", 1234500, "1.234,5" }, { "0,001", 1, "0,001" },
		{ "-3,75", -3750, "-3,75" }, { "1.000.000", 1000000000, "1.000.000" },
		{ "1000", 1000000, "1.000" }
	};
	static const char *const bad[] = { "", "a", "1,", ",5", "1,2345", "1.23",
	    "1.2345", "12.34,5", "1..000", "9999999999999999999", "1,5x", "1234.567" };
	int64_t v;

	for (size_t i = 0; i < sizeof ok / sizeof ok[0]; i++) {
		assert_true(text_milli(ok[i].s, &v));
		assert_int_equal(v, ok[i].v);
		assert_string_equal(milli_text(a, v), ok[i].back);
	}
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_false(text_milli(bad[i], &v));
	assert_string_equal(milli_file(a, 14583), "14.583");
	assert_string_equal(milli_file(a, -5), "-0.005");
}

static void
whole_numbers_never_overflow(void **state)
{
	uint64_t u;
	int64_t i;

	assert_true(text_u64("18446744073709551615", &u));
	assert_true(u == UINT64_MAX);
	assert_false(text_u64("18446744073709551616", &u));
	assert_false(text_u64("", &u));
	assert_false(text_u64("+1", &u));
	assert_true(text_i64("-42", &i));
	assert_int_equal(i, -42);
	assert_false(text_i64("9223372036854775808", &i));
}

static void
ids_sort_by_time_and_survive_the_round_trip(void **state)
{
	const char *one = id_new(a, 1767579240000), *two = id_new(a, 1767579240001);
	uint8_t bytes[ID_BYTES];

	assert_int_equal(strlen(one), ID_CHARS);
	assert_true(strcmp(one, two) < 0);
	assert_true(id_bytes(one, bytes));
	assert_string_equal(id_text(a, bytes), one);
	assert_string_not_equal(id_new(a, 5), id_new(a, 5));
	assert_false(id_valid(""));
	assert_false(id_valid("0123456789abcdefghjkmnpqr"));
	assert_false(id_valid("zzzzzzzzzzzzzzzzzzzzzzzzzz"));
	assert_false(id_valid("0123456789ABCDEFGHJKMNPQRS"));
}

static void
base64url_has_no_padding(void **state)
{
	assert_string_equal(base64url(a, "", 0), "");
	assert_string_equal(base64url(a, "f", 1), "Zg");
	assert_string_equal(base64url(a, "foobar", 6), "Zm9vYmFy");
	assert_string_equal(base64url(a, "\xff\xff", 2), "__8");
	assert_string_equal(text_hex(a, "\x00\xab", 2), "00ab");
}

static void
the_arena_gives_zeroed_aligned_memory(void **state)
{
	for (size_t n = 1; n < 70000; n = n * 3 + 1) {
		unsigned char *p = arena_get(a, n);

		assert_int_equal((uintptr_t)p % _Alignof(max_align_t), 0);
		for (size_t i = 0; i < n; i++)
			assert_int_equal(p[i], 0);
		memset(p, 0xff, n);
	}
	assert_string_equal(arena_printf(a, "%s-%d", "x", 7), "x-7");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_day_of_four_centuries_has_its_number),
		cmocka_unit_test(days_that_do_not_exist_are_none),
		cmocka_unit_test(a_date_is_read_in_the_ways_people_write_it),
		cmocka_unit_test(dates_are_written_in_indonesian),
		cmocka_unit_test(a_day_begins_at_midnight_of_its_zone),
		cmocka_unit_test(an_open_span_has_no_end),
		cmocka_unit_test(only_well_formed_utf8_is_text),
		cmocka_unit_test(white_space_is_folded),
		cmocka_unit_test(numbers_are_read_as_the_screen_writes_them),
		cmocka_unit_test(whole_numbers_never_overflow),
		cmocka_unit_test(ids_sort_by_time_and_survive_the_round_trip),
		cmocka_unit_test(base64url_has_no_padding),
		cmocka_unit_test(the_arena_gives_zeroed_aligned_memory),
	};

	return cmocka_run_group_tests(tests, open_arena, drop_arena);
}
