/* test_aturan.c - rule sets are whole, or refused by the name of the key */
#include "rules.h"

#include "batas.h"
#include "credit.h"

static const char *const names[] = {
	"predikat", "kredit", "kenaikan", "distribusi", "tenggat", "perspektif",
	"aspek",
	"perilaku", "pangkat", "jabatan", "batas", "kedudukan", "usul",
	"pengelolaan", "rumusan",
};
enum { NAMES = sizeof names / sizeof names[0] };

static void
every_file_of_conf_rules_is_a_whole_rule_set(void **state)
{
	for (int i = 0; i < NAMES; i++) {
		const Aturan *set = rules_of(names[i]);

		assert_string_equal(set->nama, names[i]);
		assert_true(set->berlaku_dari >= 20000101);
		assert_true(strlen(set->dasar) > 10);
		assert_string_equal(set->id, arena_printf(arena, "%s@%s",
		    names[i], date_iso(arena, set->berlaku_dari)));
	}
}

static const char *
why_not(const char *text)
{
	const char *why = "";

	assert_null(rules_parse(arena, "x.hdf", text, &why));
	return why;
}

static void
a_set_without_name_date_or_ground_is_refused(void **state)
{
	assert_string_equal(why_not(""),
	    "nama: tidak ada atau bukan huruf kecil");
	assert_string_equal(why_not("nama = Kredit\n"),
	    "nama: tidak ada atau bukan huruf kecil");
	assert_string_equal(why_not("nama = aspek\n"),
	    "berlaku_dari: tidak ada atau bukan tanggal");
	assert_string_equal(why_not("nama = aspek\nberlaku_dari = 2022-02-30\n"),
	    "berlaku_dari: tidak ada atau bukan tanggal");
	assert_string_equal(why_not("nama = aspek\nberlaku_dari = 2022-02-03\n"),
	    "dasar: tidak ada");
	assert_string_equal(why_not("nama = aspek\nberlaku_dari = 2022-02-03\n"
	    "dasar = X\n"), "KUANTITAS: tidak ada");
	assert_string_equal(why_not("nama = cuaca\nberlaku_dari = 2022-02-03\n"
	    "dasar = X\nIsi.a = 1\n"), "nama: aturan ini tidak dikenal");
	assert_string_equal(why_not("nama = aspek\nisi.a = 1\n"),
	    "isi: tidak dikenal");
	assert_string_equal(why_not("nama = aspek\nIsi {\n"),
	    "HDF: kurung { tidak ditutup");
	assert_true(strncmp(why_not("nama ! aspek\n"), "HDF: ", 5) == 0);
}

/* Takes every line "KEY = VALUE" of a file away, one at a time. */
static int
without_each_line(const char *name)
{
	const char *text = file_text(name), *line = text, *end;
	int refused = 0;

	for (; *line != '\0'; line = end) {
		struct arena *mine;
		const char *why;
		char *less;

		end = strchr(line, '\n') + 1;
		if (memchr(line, '=', (size_t)(end - line)) == NULL ||
		    *(line + strspn(line, " ")) == '#')
			continue;
		mine = arena_new();
		less = arena_printf(mine, "%.*s%s", (int)(line - text), text,
		    end);
		if (rules_parse(mine, name, less, &why) == NULL)
			refused++;
		else
			print_error("%s stands without: %.*s", name,
			    (int)(end - line), line);
		arena_drop(mine);
	}
	return refused;
}

static int
lines_of(const char *name)
{
	const char *line = file_text(name), *end;
	int n = 0;

	for (; *line != '\0'; line = end) {
		end = strchr(line, '\n') + 1;
		n += memchr(line, '=', (size_t)(end - line)) != NULL &&
		    *(line + strspn(line, " ")) != '#';
	}
	return n;
}

static void
no_line_of_a_rule_the_law_computes_with_can_be_missing(void **state)
{
	static const char *const strict[] = {
		"predikat", "kredit", "kenaikan", "distribusi", "tenggat",
		"perspektif",
		"aspek", "perilaku", "batas", "usul", "pengelolaan",
		"rumusan",
	};

	for (size_t i = 0; i < sizeof strict / sizeof strict[0]; i++)
		assert_int_equal(without_each_line(strict[i]),
		    lines_of(strict[i]));
}

static Aturan *
one_pair(const char *key, const char *value)
{
	static Aturan set;
	static Aturan__Butir b, *list[] = { &b };

	b = (Aturan__Butir)ATURAN__BUTIR__INIT;
	b.kunci = key;
	b.nilai = value;
	set = (Aturan)ATURAN__INIT;
	set.butir = list;
	set.n_butir = 1;
	return &set;
}

static void
a_wrong_value_is_named_with_its_key_and_the_first_one_stays(void **state)
{
	struct rules r = { .from = one_pair("a.b", "12x"), .arena = arena };

	assert_int_equal(rules_number(&r, 1, 12, "a.%s", "b"), 0);
	assert_string_equal(r.why, "a.b: bukan bilangan bulat 1 sampai 12");
	rules_text(&r, "c");
	assert_string_equal(r.why, "a.b: bukan bilangan bulat 1 sampai 12");
	r = (struct rules){ .from = one_pair("a", "13"), .arena = arena };
	rules_number(&r, 1, 12, "a");
	assert_non_null(r.why);
	r = (struct rules){ .from = one_pair("a", "12"), .arena = arena };
	assert_int_equal(rules_number(&r, 1, 12, "a"), 12);
	assert_null(r.why);
	r = (struct rules){ .from = one_pair("a", "37,5"), .arena = arena };
	assert_int_equal(rules_milli(&r, "a"), 37500);
	assert_null(r.why);
	r = (struct rules){ .from = one_pair("a", "-1"), .arena = arena };
	rules_milli(&r, "a");
	assert_non_null(r.why);
	r = (struct rules){ .from = one_pair("a", "mungkin"), .arena = arena };
	assert_false(rules_yes(&r, "a"));
	assert_non_null(r.why);
	r = (struct rules){ .from = NULL, .arena = arena };
	assert_string_equal(rules_text(&r, "a"), "");
	assert_string_equal(r.why, "a: tidak ada");
}

static void
a_value_is_found_by_its_whole_key(void **state)
{
	const Aturan *set = rules_of("kredit");

	assert_string_equal(aturan_value(set, "jenjang.ahli_madya.koefisien"),
	    "37,5");
	assert_null(aturan_value(set, "jenjang.ahli_madya"));
	assert_null(aturan_value(set, ""));
	assert_string_equal(aturan_text(arena, set, "persen.%s", "baik"), "100");
	assert_string_equal(aturan_text(arena, set, "persen.x"), "");
	assert_string_equal(aturan_text(arena, NULL, "persen.baik"), "");
}

static void
limits_are_those_of_the_papers(void **state)
{
	struct batas l;
	const char *why;

	assert_true(batas_read(arena, rules_of("batas"), &l, &why));
	assert_memory_equal(&l, &batas_usual, sizeof l);
	assert_int_equal(l.reason_min, 10);
	assert_int_equal(l.reason_max, 1000);
	assert_int_equal(l.import_mib, 32);
	assert_int_equal(l.evidence_mib, 10);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_file_of_conf_rules_is_a_whole_rule_set),
		cmocka_unit_test(a_set_without_name_date_or_ground_is_refused),
		cmocka_unit_test(
		    no_line_of_a_rule_the_law_computes_with_can_be_missing),
		cmocka_unit_test(
		    a_wrong_value_is_named_with_its_key_and_the_first_one_stays),
		cmocka_unit_test(a_value_is_found_by_its_whole_key),
		cmocka_unit_test(limits_are_those_of_the_papers),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
