/* test_page.c - own paths, shown values, records from forms, refusals */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "embed.h"
#include "inside.h"

#define FILE_(name, text) { name, text, sizeof text - 1 }
const struct embedded embedded_files[] = {
	FILE_("a.cs", "<?cs include:\"b.cs\" ?><?cs var:X ?>"),
	FILE_("b.cs", "<?cs each:r = L ?>(<?cs var:r.x ?>)<?cs /each ?>"),
	FILE_("rusak.cs", "<?cs call:tidak_ada(\"x\") ?>"),
	FILE_("palsu.cs", "<?cs var:url_validate(X) ?> <?cs var:url_escape(X) ?>"),
	{ NULL, NULL, 0 }
};

static struct arena *arena;
static struct inside in;
static struct req rq;
static struct house house;

static int
begin(void **state)
{
	static const Pengaturan agency = PENGATURAN__INIT;

	arena = arena_new();
	in = (struct inside){ .house = &house, .arena = arena, .hdf = hdf_new() };
	rq = (struct req){ .arena = arena, .in = &in, .program = "uji",
	    .path = "", .agency = &agency };
	return 0;
}

static int
end(void **state)
{
	hdf_destroy(&in.hdf);
	arena_drop(arena);
	return 0;
}

static const char *
hdf(const char *name)
{
	return hdf_get_value(in.hdf, name, "(tak ada)");
}

/* ------------------------------------------------------------------ paths */

static void
only_own_paths_are_own(void **state)
{
	static const char *const bad[] = {
		"", "/", "//jahat.example", "/\\jahat.example", "https://x/cgi-bin/a",
		"/cgi-bin/", "/cgi-bin//x", "/cgi-bin/../x", "/cgi-bin/A", "cgi-bin/a",
		"/cgi-bin/a\r\nX: y", "/cgi-bin/a b", "/cgi-bin/a\"b", "/cgi-bin/a<b",
		"/cgi-bin/a#b", "/cgi-bin/a\\b", "/cgi-bin/\xc3\xa9", "/cgi-bin/a//b"
	};
	char longest[1002] = "/cgi-bin/a";

	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_false(own_path(bad[i]));
	assert_true(own_path("/cgi-bin/rhk/ubah?id=01j&x=%20"));
	memset(longest + 10, 'a', 990);
	assert_true(own_path(longest));
	longest[1000] = 'a';
	assert_false(own_path(longest));
}

static void
names_are_taken_out_of_a_path(void **state)
{
	static const char *const t[][2] = {
		{ "/cgi-bin/a?pesan=x", "/cgi-bin/a" },
		{ "/cgi-bin/a?b=1&pesan=x&c=2", "/cgi-bin/a?b=1&c=2" },
		{ "/cgi-bin/a?pesan=x&pesan=y&&b", "/cgi-bin/a?b" },
		{ "/cgi-bin/a?pesanan=x&pesan", "/cgi-bin/a?pesanan=x" },
		{ "/cgi-bin/a", "/cgi-bin/a" }, { "/cgi-bin/a?", "/cgi-bin/a" },
	};

	for (size_t i = 0; i < sizeof t / sizeof t[0]; i++)
		assert_string_equal(url_without(arena, t[i][0], "pesan"), t[i][1]);
	assert_string_equal(url_value(arena, "/a?x=1&ke=%2Fb%3Fc", "ke"), "/b?c");
	assert_string_equal(url_value(arena, "/a?ke=%FF", "ke"), "");
	assert_string_equal(url_value(arena, "/a?ke=%", "ke"), "");
	assert_string_equal(url_value(arena, "/a", "ke"), "");
	assert_string_equal(url_quote(arena, "a b/\xc3\xa9?~"), "a%20b%2F%C3%A9%3F~");
}

static void
go_leads_to_own_paths(void **state)
{
	struct reply r = go(&rq, "/cgi-bin/skp/lihat?id=%s", "01j");

	assert_int_equal(r.status, 303);
	assert_string_equal(r.target, "/cgi-bin/skp/lihat?id=01j");
}

static void
an_address_becomes_a_group_and_an_agent_two_words(void **state)
{
	assert_string_equal(network_of(arena, "10.1.2.3"), "10.1.2.0/24");
	assert_string_equal(network_of(arena, "::ffff:10.1.2.3"), "10.1.2.0/24");
	assert_string_equal(network_of(arena, "2001:db8:1:2:3::4"),
	    "2001:db8:1:2::/64");
	assert_string_equal(network_of(arena, "x"), "");
	assert_string_equal(agent_of(arena, "Mozilla/5.0 (Windows NT 10.0; rv:115.0)"
	    " Gecko/20100101 Firefox/115.0"), "Firefox di Windows");
	assert_string_equal(agent_of(arena, "Mozilla/5.0 (Linux; Android 13) "
	    "AppleWebKit/537.36 Chrome/114 Mobile Safari/537.36"),
	    "Chrome di Android");
	assert_string_equal(agent_of(arena, "Mozilla/5.0 (X11; Linux) Chrome/1 "
	    "Safari/1 Edg/1"), "Edge di Linux");
	assert_string_equal(agent_of(arena, "<script>"), "Peramban lain");
}

/* ------------------------------------------------------------------ shown */

static void
a_record_is_shown_by_the_types_of_the_wire(void **state)
{
	Rhk rhk = RHK__INIT;
	Indikator one = INDIKATOR__INIT, *list[] = { &one };
	Perspektif views[] = { PERSPEKTIF__ANGGARAN, PERSPEKTIF__PROSES_BISNIS };
	Sesi s = SESI__INIT;

	rhk.id = "01j";
	rhk.pegawai = UINT64_C(199001012015032001);
	rhk.tahun = 2026;
	rhk.menunggu = true;
	rhk.bagian = BAGIAN__TAMBAHAN;
	rhk.dibuat = INT64_C(1767579240000);
	rhk.n_perspektif = 2;
	rhk.perspektif = views;
	rhk.n_indikator = 1;
	rhk.indikator = list;
	one.nilai = 12500;
	one.tanggal = 20260105;
	show(&rq, "Rhk", &rhk.base);
	assert_string_equal(hdf("Rhk.id"), "01j");
	assert_string_equal(hdf("Rhk.pegawai"), "199001012015032001");
	assert_string_equal(hdf("Rhk.tahun"), "2026");
	assert_string_equal(hdf("Rhk.menunggu"), "1");
	assert_string_equal(hdf("Rhk.bagian"), "TAMBAHAN");
	assert_string_equal(hdf("Rhk.dibuat"), "5 Januari 2026 09.14 WIB");
	assert_string_equal(hdf("Rhk.dibuat.iso"), "2026-01-05T02:14:00Z");
	assert_string_equal(hdf("Rhk.perspektif.0"), "ANGGARAN");
	assert_string_equal(hdf("Rhk.perspektif.1"), "PROSES_BISNIS");
	assert_string_equal(hdf("Rhk.indikator.0.nilai"), "12,5");
	assert_string_equal(hdf("Rhk.indikator.0.nilai.mentah"), "12.500");
	assert_string_equal(hdf("Rhk.indikator.0.tanggal"), "5 Januari 2026");
	assert_string_equal(hdf("Rhk.indikator.0.tanggal.iso"), "2026-01-05");
	/* A hash or a secret is never shown (LG-2, SE-9). */
	s.kunci = (ProtobufCBinaryData){ 3, (uint8_t *)(uintptr_t)"abc" };
	s.csrf = s.kunci;
	show(&rq, "Sesi", &s.base);
	assert_null(hdf_get_obj(in.hdf, "Sesi.kunci"));
	assert_null(hdf_get_obj(in.hdf, "Sesi.csrf"));
}

static void
rows_are_numbered_and_escaped(void **state)
{
	STRING page;

	for (int i = 0; i < 12; i++)
		row_text(&rq, show_row(&rq, "L"), "x", "<%d>", i);
	show_text(&rq, "X", "%s", "<\"'&>");
	string_init(&page);
	assert_true(render(&house, in.hdf, "a.cs", &page));
	assert_string_equal(page.buf, "(&lt;0&gt;)(&lt;1&gt;)(&lt;2&gt;)(&lt;3&gt;)"
	    "(&lt;4&gt;)(&lt;5&gt;)(&lt;6&gt;)(&lt;7&gt;)(&lt;8&gt;)(&lt;9&gt;)"
	    "(&lt;10&gt;)(&lt;11&gt;)&lt;&quot;&#39;&amp;&gt;");
	string_clear(&page);
	assert_false(render(&house, in.hdf, "rusak.cs", &page));
	string_clear(&page);
	assert_false(render(&house, in.hdf, "tidak/ada.cs", &page));
	string_clear(&page);
}

static void
a_kept_template_gives_the_same_bytes_with_other_data(void **state)
{
	struct house keep = { .keep = true };
	STRING page;

	for (int i = 0; i < 51; i++) {
		char right[40];

		hdf_destroy(&in.hdf);
		in.hdf = hdf_new();
		show_text(&rq, "X", "%d<", i);
		row_text(&rq, show_row(&rq, "L"), "x", "%d", i);
		string_init(&page);
		assert_true(render(&keep, in.hdf, "a.cs", &page));
		snprintf(right, sizeof right, "(%d)%d&lt;", i, i);
		assert_string_equal(page.buf, right);
		string_clear(&page);
	}
	/* A tree in which a rendering failed is thrown away. */
	for (int i = 0; i < 2; i++) {
		assert_false(render(&keep, in.hdf, "rusak.cs", &page));
		string_clear(&page);
	}
}

static void
an_address_from_data_is_no_script(void **state)
{
	STRING page;

	show_text(&rq, "X", "%s", "javascript:alert(1)");
	string_init(&page);
	assert_true(render(&house, in.hdf, "palsu.cs", &page));
	assert_string_equal(page.buf, "# javascript%3Aalert(1)");
	string_clear(&page);
}

/* ------------------------------------------------------------------ forms */

static const struct field fields[] = {
	{ .name = "teks", .kind = LINE, .max = 5 },
	{ .name = "bagian", .kind = CHOICE },
	{ .name = "menunggu", .kind = TICK },
	{ .name = "urutan", .kind = WHOLE },
	{ .name = "nilai", .kind = MILLI },
	{ .name = "tanggal", .kind = DATE },
	{ .name = "rev", .kind = WHOLE },
	{ .name = "butir", .kind = LINE, .rows = 2 },
	{ .name = "tanda", .kind = LINE, .many = true },
	{ .name = NULL }
};

static void
fill(const char *text)
{
	form_begin(&in.form, arena, fields, NULL);
	assert_int_equal(query_read(arena, text, strlen(text), form_take,
	    &in.form), 0);
}

static void
a_record_takes_the_named_fields_and_no_others(void **state)
{
	struct problems bad = { 0 };
	Rhk rhk = RHK__INIT;
	Indikator i = INDIKATOR__INIT;

	fill("teks=abc&bagian=TAMBAHAN&menunggu=1&urutan=3&nilai=1.234%2C5&"
	    "tanggal=5%2F1%2F2026&butir_2=b&tanda=p&tanda=q");
	form_read(&rq, &bad, &rhk.base, "bagian", "menunggu", "urutan", NULL);
	form_read(&rq, &bad, &i.base, "nilai", "tanggal", NULL);
	assert_int_equal(bad.n, 0);
	assert_string_equal(rhk.teks, "");
	assert_int_equal(rhk.bagian, BAGIAN__TAMBAHAN);
	assert_true(rhk.menunggu);
	assert_int_equal(rhk.urutan, 3);
	assert_int_equal(i.nilai, 1234500);
	assert_int_equal(i.tanggal, 20260105);
	assert_string_equal(form_row(&rq, "butir", 1), "");
	assert_string_equal(form_row(&rq, "butir", 2), "b");
	assert_string_equal(form_nth(&rq, "tanda", 1), "q");
	assert_null(form_nth(&rq, "tanda", 2));
	assert_true(form_has(&rq, "teks"));
	assert_false(form_has(&rq, "rev"));
}

static void
what_does_not_parse_is_a_problem_of_its_field(void **state)
{
	struct problems bad = { 0 };
	Rhk rhk = RHK__INIT;
	Indikator i = INDIKATOR__INIT;

	fill("teks=123456&bagian=PALSU&urutan=-1&nilai=x&tanggal=31%2F2%2F2026");
	form_read(&rq, &bad, &rhk.base, "teks", "bagian", "urutan", NULL);
	form_read(&rq, &bad, &i.base, "nilai", "tanggal", NULL);
	assert_true(problem_at(&bad, "teks"));
	assert_true(problem_at(&bad, "bagian"));
	assert_true(problem_at(&bad, "urutan"));
	assert_true(problem_at(&bad, "nilai"));
	assert_true(problem_at(&bad, "tanggal"));
	assert_int_equal(bad.n, 5);
}

static void
a_form_of_another_revision_is_stale(void **state)
{
	fill("rev=3");
	assert_false(form_stale(&rq, 3));
	assert_true(form_stale(&rq, 4));
	fill("");
	assert_true(form_stale(&rq, 0));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, begin, end)
		T(only_own_paths_are_own),
		T(names_are_taken_out_of_a_path),
		T(go_leads_to_own_paths),
		T(an_address_becomes_a_group_and_an_agent_two_words),
		T(a_record_is_shown_by_the_types_of_the_wire),
		T(rows_are_numbered_and_escaped),
		T(a_kept_template_gives_the_same_bytes_with_other_data),
		T(an_address_from_data_is_no_script),
		T(a_record_takes_the_named_fields_and_no_others),
		T(what_does_not_parse_is_a_problem_of_its_field),
		T(a_form_of_another_revision_is_stale),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
