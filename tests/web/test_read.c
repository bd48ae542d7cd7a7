/* test_read.c - the readers against what broke others (cgi.md 4 and 5) */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cmocka.h>

#include "field.h"
#include "read.h"

static struct arena *arena;
static char seen[70000];

static int
note(void *ctx, const char *name, const char *value, size_t len)
{
	size_t n = strlen(seen);

	snprintf(seen + n, sizeof seen - n, "%s=%zu:%s;", name, len, value);
	return 0;
}

static int
query(const char *text)
{
	seen[0] = '\0';
	return query_read(arena, text, strlen(text), note, NULL);
}

static int
cookies(const char *text)
{
	seen[0] = '\0';
	return cookie_read(arena, text, note, NULL);
}

static int
begin(void **state)
{
	arena = arena_new();
	return 0;
}

static int
end(void **state)
{
	arena_drop(arena);
	return 0;
}

/* ---------------------------------------------------------------- queries */

static void
a_query_is_decoded_once(void **state)
{
	assert_int_equal(query("a=1+2%2B3&b=%2541&c&d=&&e=x=y"), 0);
	assert_string_equal(seen, "a=5:1 2+3;b=3:%41;c=0:;d=0:;e=3:x=y;");
}

static void
a_lone_newline_is_no_read_before_the_buffer(void **state)
{
	assert_int_equal(query("\n"), 400);
	assert_int_equal(query(""), 0);
	assert_int_equal(query("&&&"), 0);
	assert_int_equal(query("="), 400);
}

static void
a_bad_escape_is_400(void **state)
{
	static const char *const bad[] = { "a=%", "a=%4", "a=%zz", "a=%0g", "%=1",
	    "a=1&b=%" };

	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_int_equal(query(bad[i]), 400);
}

static void
names_have_a_fixed_alphabet_and_are_never_cut(void **state)
{
	char name[NAME_MAX_BYTES + 3];

	/* ClearSilver cut names at 249 bytes and at %00. */
	memset(name, 'a', sizeof name);
	name[NAME_MAX_BYTES] = '\0';
	assert_int_equal(query(name), 0);
	name[NAME_MAX_BYTES] = 'a';
	name[NAME_MAX_BYTES + 1] = '\0';
	assert_int_equal(query(name), 400);
	assert_int_equal(query("a%00b=1"), 400);
	/* A dot would make a tree in HDF: ?f.FileHandle=1 was a crash. */
	assert_int_equal(query("f.FileHandle=1"), 400);
	assert_int_equal(query("a[]=1"), 400);
	assert_int_equal(query("a%20b=1"), 400);
	assert_int_equal(query("Config.VarEscapeMode=none"), 400);
}

static void
there_are_at_most_a_thousand_fields(void **state)
{
	char text[3 * 1001 + 1];

	for (size_t i = 0; i < 1001; i++)
		memcpy(text + 3 * i, "&a=", 3);
	text[3 * 1000] = '\0';
	assert_int_equal(query(text), 0);
	text[3 * 1000] = '&';
	text[3 * 1001] = '\0';
	assert_int_equal(query(text), 400);
}

static const struct field table[] = {
	{ .name = "judul", .kind = LINE, .max = 10 },
	{ .name = "uraian", .kind = TEXT },
	{ .name = "sandi", .kind = SECRET },
	{ .name = "butir", .kind = LINE, .rows = 12 },
	{ .name = "tanda", .kind = LINE, .many = true },
	{ .name = "id", .kind = ID },
	{ .name = "berkas", .kind = UPLOAD },
	{ .name = NULL }
};

static struct form form;

static int
take(const char *text)
{
	form_begin(&form, arena, table, NULL);
	return query_read(arena, text, strlen(text), form_take, &form);
}

static void
a_single_field_comes_once(void **state)
{
	assert_int_equal(take("judul=a&judul=b"), 400);
	assert_int_equal(take("butir_2=a&butir_3=b"), 0);
	assert_int_equal(take("butir_2=a&butir_2=b"), 400);
	assert_int_equal(take("tanda=a&tanda=b"), 0);
	assert_string_equal(form_first(&form, "tanda"), "a");
}

static void
what_is_not_declared_is_not_seen(void **state)
{
	static const char *const names[] = { "asing", "butir", "butir_0",
	    "butir_13", "butir_01", "butir_1x", "butir_", "butir_-1",
	    "butir_99999999999999999999", "Judul", "judu", "judul2", "berkas" };
	const struct field *f;
	char text[100];

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		snprintf(text, sizeof text, "%s=x", names[i]);
		assert_int_equal(take(text), 0);
		for (size_t k = 0; k < 18; k++)
			assert_null(form.slots[k].first);
	}
	assert_null(form_slot(&form, "asing", &f));
}

static void
empty_is_not_absent(void **state)
{
	const struct field *f;

	assert_int_equal(take("judul="), 0);
	assert_non_null(form_slot(&form, "judul", &f)->first);
	assert_null(form_slot(&form, "uraian", &f)->first);
}

static void
bytes_that_are_no_text_are_400(void **state)
{
	static const char *const bad[] = {
		"judul=%00", "judul=a%00b", "uraian=%00", "sandi=%00",	/* NUL */
		"judul=%C3%28", "judul=%C0%80", "judul=%ED%A0%80",	/* UTF-8 */
		"judul=%F4%90%80%80", "judul=%E2%82", "sandi=%FF",
		"judul=a%0Db", "judul=a%0Ab", "judul=a%1Bb",		/* controls */
		"judul=%7F", "uraian=%08", "uraian=%1B", "tanda=%0A", "id=%0A"
	};

	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_int_equal(take(bad[i]), 400);
}

static void
text_is_tidied_and_never_cut(void **state)
{
	assert_int_equal(take("judul=++a%09++b++&uraian=%0D%0A+x%0D%0Ay%0Dz%0Bw+&"
	    "sandi=++a++b%20"), 0);
	assert_string_equal(form_first(&form, "judul"), "a b");
	assert_string_equal(form_first(&form, "uraian"), "x\ny\nz\nw");
	assert_string_equal(form_first(&form, "sandi"), "  a  b ");
}

/* U+202E turns "fdp.exe" into "exe.pdf"; word processors hide such marks. */
static void
marks_that_turn_text_round_are_dropped(void **state)
{
	assert_int_equal(take("judul=a%E2%80%AEb%E2%81%A6c%EF%BB%BF&"
	    "uraian=%E2%80%8Fx%D8%9C%C2%85y%E2%80%93&sandi=a%E2%80%AE"), 0);
	assert_string_equal(form_first(&form, "judul"), "abc");
	assert_string_equal(form_first(&form, "uraian"), "xy\xe2\x80\x93");
	assert_string_equal(form_first(&form, "sandi"), "a\xe2\x80\xae");
}

static void
a_limit_counts_characters(void **state)
{
	assert_int_equal(take("judul=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9"
	    "%C3%A9%C3%A9%C3%A9"), 0);
	assert_false(form.too_long);
	assert_int_equal(take("judul=12345678901"), 0);
	assert_true(form.too_long);
	assert_string_equal(form_first(&form, "judul"), "12345678901");
	assert_int_equal(take("id=1234567890123456789012345678901234567890123456789"
	    "0123456789012345"), 400);
}

/* CPU time of reading n pairs "tanda=1", in microseconds. */
static long
time_of(size_t n)
{
	char *text = malloc(8 * n + 1);
	clock_t before;

	for (size_t i = 0; i < n; i++)
		memcpy(text + 8 * i, "tanda=1&", 8);
	text[8 * n] = '\0';
	before = clock();
	assert_int_equal(take(text), 0);
	free(text);
	return (long)(clock() - before) * 1000000 / CLOCKS_PER_SEC;
}

static void
many_values_take_linear_time(void **state)
{
	long few = 0, many = 0;

	/* a=1&a=1... was quadratic: 256 KB took 5 s. */
	for (int i = 0; i < 20; i++) {
		few += time_of(100);
		many += time_of(1000);
	}
	assert_true(many < 60 * few + 20000);
	assert_true(many < 20 * 20000);
}

/* ---------------------------------------------------------------- cookies */

static void
cookies_are_pairs_and_quotes_are_theirs(void **state)
{
	assert_int_equal(cookies("a=1; b=\"x y\";c=;  d=e=f  ; g ;=h;i j=k"), 0);
	assert_string_equal(seen, "a=1:1;b=5:\"x y\";c=0:;d=3:e=f;");
	assert_int_equal(cookies(""), 0);
	assert_int_equal(cookies(";;; ;"), 0);
	assert_string_equal(seen, "");
}

static void
there_are_at_most_fifty_cookies(void **state)
{
	char text[4 * 51 + 1];

	for (size_t i = 0; i < 51; i++)
		memcpy(text + 4 * i, "a=1;", 4);
	text[4 * 50] = '\0';
	assert_int_equal(cookies(text), 0);
	text[4 * 50] = 'a';
	text[4 * 51] = '\0';
	assert_int_equal(cookies(text), 400);
}

/* -------------------------------------------------------------- multipart */

struct feed {
	const char	*at;
	size_t		 left, step;
};

static ssize_t
give(void *from, void *buf, size_t size)
{
	struct feed *f = from;
	size_t n = f->left < size ? f->left : size;

	if (f->step > 0 && n > f->step)
		n = f->step;
	memcpy(buf, f->at, n);
	f->at += n;
	f->left -= n;
	return (ssize_t)n;
}

static int
part_begin(void *ctx, const char *name, const char *filename)
{
	size_t n = strlen(seen);

	snprintf(seen + n, sizeof seen - n, "[%s|%s|", name,
	    filename != NULL ? filename : "-");
	return 0;
}

static int
part_data(void *ctx, const void *bytes, size_t len)
{
	const unsigned char *b = bytes;
	size_t n = strlen(seen);

	for (; len > 0 && n + 8 < sizeof seen; len--, b++)
		n += (size_t)snprintf(seen + n, 6, *b < 0x20 || *b > 0x7e ?
		    "<%02x>" : "%c", *b);
	return 0;
}

static int
part_end(void *ctx)
{
	size_t n = strlen(seen);

	snprintf(seen + n, sizeof seen - n, "]");
	return 0;
}

static int
parts(const char *text, size_t len, size_t step)
{
	struct feed f = { text, len, step };
	const struct parts to = { part_begin, part_data, part_end, NULL };

	seen[0] = '\0';
	return multipart_read(arena, give, &f, "b", &to);
}

#define HEAD "--b\r\nContent-Disposition: form-data; "

static int
part(const char *text)
{
	return parts(text, strlen(text), 0);
}

static void
text_after_a_delimiter_is_400_however_it_is_cut(void **state)
{
	static const char text[] = HEAD "name=\"judul\"\r\n\r\n  Rapat \r\n"
	    "--bc\r\n\r\n--b--\r\n";

	for (size_t step = 0; step < sizeof text; step++)
		assert_int_equal(parts(text, sizeof text - 1, step), 400);
}

static void
bytes_are_kept_exactly_however_they_are_cut(void **state)
{
	static const char text[] = HEAD "name=\"judul\"\r\n\r\n  Rapat \r\n"
	    HEAD "name=berkas; filename=\"a\\\"b.pdf\"\r\nContent-Type: x\r\n\r\n"
	    "\r\n--\r\n--c\r\n\0\r\n-\r\r\n"
	    HEAD "filename=\"C:\\map\\x.pdf\"; name=\"k\"\r\n\r\n\r\n--b--\r\n";

	for (size_t step = 0; step < sizeof text; step++) {
		assert_int_equal(parts(text, sizeof text - 1, step), 0);
		assert_string_equal(seen, "[judul|-|  Rapat ][berkas|a\"b.pdf|"
		    "<0d><0a>--<0d><0a>--c<0d><0a><00><0d><0a>-<0d>]"
		    "[k|C:\\map\\x.pdf|]");
	}
}

static void
a_multipart_form_that_breaks_off_is_400(void **state)
{
	static const char text[] = HEAD "name=\"a\"\r\n\r\nx\r\n" HEAD
	    "name=\"b\"\r\n\r\ny\r\n--b--";

	assert_int_equal(parts(text, sizeof text - 1, 0), 0);
	for (size_t n = 0; n < sizeof text - 1; n++)
		for (size_t step = 0; step < 4; step++)
			assert_int_equal(parts(text, n, step), 400);
}

static void
odd_parts_are_400(void **state)
{
	static const char *const bad[] = {
		"x--b\r\n", "\r\n--b--\r\n",			/* text before */
		HEAD "name=\"a\"\r\n\r\nx\r\n--b-x",		/* no real end */
		HEAD "name=\"a\"\r\n\r\nx\r\n--b--\r\nlagi",	/* text after */
		HEAD "name=\"a\"\r\n\r\nx\r\n--bx\r\n\r\n--b--",
		HEAD "x=\"a\"\r\n\r\nx\r\n--b--",			/* no name */
		HEAD "name=\"\"\r\n\r\nx\r\n--b--",
		HEAD "name=\"a.b\"\r\n\r\nx\r\n--b--",
		HEAD "name=\"a\"; name=\"b\"\r\n\r\nx\r\n--b--",
		HEAD "name=\"a\"; filename=\"x\"; filename=\"y\"\r\n\r\nx\r\n--b--",
		HEAD "name=\"a\r\n\r\nx\r\n--b--",			/* no quote */
		HEAD "name=\"a\"x\r\n\r\nx\r\n--b--",
		"--b\r\n\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx"
		    "\r\n--b--",				/* empty head */
		"--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--b--",
		"--b\r\nContent-Type: x\r\n\r\nx\r\n--b--",
		HEAD "name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"\r\n"
		    "\r\nx\r\n--b--",
		HEAD "name=\"a\"\r\n folded\r\n\r\nx\r\n--b--",
		HEAD "name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\nx"
		    "\r\n--b--",
		HEAD "name=\"a\"\nX: y\r\n\r\nx\r\n--b--",
	};

	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_int_equal(part(bad[i]), 400);
}

static void
heads_and_parts_have_limits(void **state)
{
	static char text[40000];
	size_t n = 0;

	snprintf(text, sizeof text, HEAD "name=\"a\"; x=\"%4096s\"\r\n\r\n\r\n--b--",
	    "");
	assert_int_equal(part(text), 400);
	text[0] = '\0';
	for (int i = 0; i < PARTS_MAX; i++)
		n += (size_t)snprintf(text + n, sizeof text - n,
		    HEAD "name=\"a\"\r\n\r\n\r\n");
	snprintf(text + n, sizeof text - n, "--b--");
	assert_int_equal(part(text), 0);
	snprintf(text + n, sizeof text - n, HEAD "name=\"a\"\r\n\r\n\r\n--b--");
	assert_int_equal(part(text), 400);
}

static ssize_t
nothing(void *calls, void *buf, size_t size)
{
	++*(int *)calls;
	return -1;
}

static void
no_loop_waits_for_bytes_that_never_come(void **state)
{
	const struct parts to = { part_begin, part_data, part_end, NULL };
	int calls = 0;

	assert_int_equal(multipart_read(arena, nothing, &calls, "b", &to), 400);
	assert_int_equal(calls, 1);
}

static void
the_boundary_is_read_strictly(void **state)
{
	static const char *const bad[] = {
		"multipart/form-data", "multipart/form-data; boundary=",
		"multipart/form-data; boundary=\"\"", "multipart/form-dataX; boundary=b",
		"multipart/form-data; boundary=a; boundary=b",
		"multipart/form-data; boundary=\"a",
		"multipart/form-data; boundary=\"a \"",
		"multipart/form-data; boundary=a\"b",
		("multipart/form-data; boundary=12345678901234567890123456789012345678"
		    "901234567890123456789012345678901"), "application/x", ""
	};

	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_null(multipart_boundary(arena, bad[i]));
	assert_string_equal(multipart_boundary(arena,
	    "Multipart/Form-Data; charset=utf-8; Boundary=\"a b\""), "a b");
	assert_string_equal(multipart_boundary(arena,
	    "multipart/form-data; boundary=----WebKitFormBoundary7M"),
	    "----WebKitFormBoundary7M");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, begin, end)
		T(a_query_is_decoded_once),
		T(a_lone_newline_is_no_read_before_the_buffer),
		T(a_bad_escape_is_400),
		T(names_have_a_fixed_alphabet_and_are_never_cut),
		T(there_are_at_most_a_thousand_fields),
		T(a_single_field_comes_once),
		T(what_is_not_declared_is_not_seen),
		T(empty_is_not_absent),
		T(bytes_that_are_no_text_are_400),
		T(text_is_tidied_and_never_cut),
		T(marks_that_turn_text_round_are_dropped),
		T(a_limit_counts_characters),
		T(many_values_take_linear_time),
		T(cookies_are_pairs_and_quotes_are_theirs),
		T(there_are_at_most_fifty_cookies),
		T(text_after_a_delimiter_is_400_however_it_is_cut),
		T(bytes_are_kept_exactly_however_they_are_cut),
		T(a_multipart_form_that_breaks_off_is_400),
		T(odd_parts_are_400),
		T(heads_and_parts_have_limits),
		T(no_loop_waits_for_bytes_that_never_come),
		T(the_boundary_is_read_strictly),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
