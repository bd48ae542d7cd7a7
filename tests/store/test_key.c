/* test_key.c - the order of keys is the order of their values */
#include "lab.h"

static int
cmp(const struct key *a, const struct key *b)
{
	int c = memcmp(a->b, b->b, a->len < b->len ? a->len : b->len);

	return c != 0 ? c : (int)a->len - (int)b->len;
}

static void
numbers_sort_as_numbers(void **state)
{
	static const uint64_t v[] = { 0, 1, 255, 256, 65535, 1u << 24,
		198001012005011001u, UINT64_MAX };

	for (size_t i = 0; i + 1 < sizeof v / sizeof *v; i++) {
		struct key a = key_new(), b = key_new();

		key_u64(&a, v[i]);
		key_u64(&b, v[i + 1]);
		assert_true(cmp(&a, &b) < 0);
		a = b = key_new();
		key_down(&a, v[i]);
		key_down(&b, v[i + 1]);
		assert_true(cmp(&a, &b) > 0);
	}
}

static void
dates_sort_as_dates(void **state)
{
	struct key none = key_new(), a = key_new(), b = key_new();

	key_date(&none, 0);
	key_date(&a, 20251231);
	key_date(&b, 20260101);
	assert_true(cmp(&none, &a) < 0 && cmp(&a, &b) < 0);
}

static void
no_text_is_the_beginning_of_another(void **state)
{
	struct key a = key_new(), b = key_new(), c = key_new();

	key_text(&a, "bagian");
	key_text(&b, "bagian umum");
	key_text(&c, "bagian");
	assert_int_equal(cmp(&a, &c), 0);
	assert_true(cmp(&a, &b) < 0);
	assert_true(memcmp(a.b, b.b, a.len) != 0);
}

static void
an_id_that_is_none_finds_nothing(void **state)
{
	struct key good = key_new(), bad = key_new(), worse = key_new();
	struct arena *a = arena_new();

	key_id(&good, id_new(a, NOW));
	key_id(&bad, "bukan id");
	key_id(&worse, NULL);
	assert_int_equal(good.len, ID_BYTES);
	assert_int_not_equal(bad.len, ID_BYTES);
	assert_int_equal(cmp(&bad, &worse), 0);
	arena_drop(a);
}

static void
ids_sort_by_time_and_backwards(void **state)
{
	struct arena *a = arena_new();
	const char *old = id_new(a, NOW), *new = id_new(a, NOW + 1);
	struct key x = key_new(), y = key_new();

	key_id(&x, old);
	key_id(&y, new);
	assert_true(cmp(&x, &y) < 0);
	x = y = key_new();
	key_id_down(&x, old);
	key_id_down(&y, new);
	assert_true(cmp(&x, &y) > 0);
	arena_drop(a);
}

static void
the_index_of_ids_begins_with_their_random_end(void **state)
{
	struct key k = key_new();
	struct raw r;

	for (int i = 0; i < ID_BYTES; i++)
		key_u8(&k, (uint8_t)i);
	r = index_raw(I_ID, &k);
	assert_int_equal(r.b[4], ID_BYTES - 1);
	r = index_raw(I_RHK_SKP, &k);
	assert_int_equal(r.b[4], 0);
}

static void
crc32c_is_castagnoli(void **state)
{
	uint8_t zeros[32] = { 0 };

	/* RFC 3720, B.4 */
	assert_int_equal(crc32c(0, "123456789", 9), 0xe3069283);
	assert_int_equal(crc32c(0, zeros, 32), 0x8a9136aa);
	assert_int_equal(crc32c(crc32c(0, "1234", 4), "56789", 5), 0xe3069283);
}

static void
codes_of_tables_are_unique(void **state)
{
	for (int t = 0; t < TABLES; t++) {
		enum table found;

		assert_non_null(table_of((enum table)t)->name);
		assert_non_null(table_by_code(table_of((enum table)t)->code,
		    &found));
		assert_int_equal(found, t);
		assert_true(table_of((enum table)t)->code < CODE_JEJAK);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_sort_as_numbers),
		cmocka_unit_test(dates_sort_as_dates),
		cmocka_unit_test(no_text_is_the_beginning_of_another),
		cmocka_unit_test(an_id_that_is_none_finds_nothing),
		cmocka_unit_test(ids_sort_by_time_and_backwards),
		cmocka_unit_test(the_index_of_ids_begins_with_their_random_end),
		cmocka_unit_test(crc32c_is_castagnoli),
		cmocka_unit_test(codes_of_tables_are_unique),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
