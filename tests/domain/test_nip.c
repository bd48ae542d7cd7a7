/* test_nip.c - what the digits of a NIP say: rules.md 4.4, T13 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "nip.h"

static void
a_pns_number_tells_birth_start_sex_and_serial(void **state)
{
	struct nip n;

	assert_int_equal(nip_read("199001152015031992", 2026, &n), NIP_OK);
	assert_int_equal(n.jenis, NIP_PNS);
	assert_int_equal(n.lahir, 19900115);
	assert_int_equal(n.tmt_tahun, 2015);
	assert_int_equal(n.tmt_bulan, 3);
	assert_int_equal(n.pengangkatan, 0);
	assert_int_equal(n.kelamin, 'L');
	assert_int_equal(n.urut, 992);
	assert_true(n.number == UINT64_C(199001152015031992));
	assert_string_equal(n.digits, "199001152015031992");
	assert_false(n.tmt_aneh);
}

static void
a_pppk_number_tells_year_and_count_of_appointment(void **state)
{
	struct nip n;

	assert_int_equal(nip_read("199512302023212991", 2026, &n), NIP_OK);
	assert_int_equal(n.jenis, NIP_PPPK);
	assert_int_equal(n.lahir, 19951230);
	assert_int_equal(n.tmt_tahun, 2023);
	assert_int_equal(n.tmt_bulan, 0);
	assert_int_equal(n.pengangkatan, 1);
	assert_int_equal(n.kelamin, 'P');
	assert_int_equal(n.urut, 991);
	assert_int_equal(nip_read("199512302023292001", 2026, &n), NIP_OK);
	assert_int_equal(n.pengangkatan, 9);
	assert_int_equal(n.urut, 1);
}

/* Each fault has its own reason; of several the first in this order. */
static void
each_fault_is_refused_with_its_reason_in_order(void **state)
{
	static const struct { const char *text; enum nip_error e; } rows[] = {
		{ "", NIP_LENGTH },
		{ "19900115201503199", NIP_LENGTH },
		{ "1990011520150319920", NIP_LENGTH },
		{ "19900115201503199x", NIP_DIGITS },
		{ "1990-11520150319-2", NIP_DIGITS },
		{ "199002302015031992", NIP_BIRTH },
		{ "199013012015031992", NIP_BIRTH },
		{ "000001012015031992", NIP_BIRTH },
		{ "199002292015031992", NIP_BIRTH },
		{ "199202292015031992", NIP_OK },
		{ "199001152015131992", NIP_MONTH },
		{ "199001152015001992", NIP_MONTH },
		{ "199001152015201992", NIP_MONTH },
		{ "199001152015301992", NIP_MONTH },
		{ "199001152015033992", NIP_SEX },
		{ "199001152015030992", NIP_SEX },
		{ "199001152015031000", NIP_SERIAL },
		{ "199001152015031001", NIP_OK },
		{ "199002302015133000", NIP_BIRTH },
		{ "199001152015133000", NIP_MONTH },
		{ "199001152015033000", NIP_SEX },
		{ "x990023020151330", NIP_LENGTH },
	};

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct nip n;

		if (nip_read(rows[i].text, 2026, &n) != rows[i].e)
			print_error("%s\n", rows[i].text);
		assert_int_equal(nip_read(rows[i].text, 2026, &n), rows[i].e);
	}
}

static void
reasons_are_distinct(void **state)
{
	for (int a = NIP_OK; a <= NIP_SERIAL; a++)
		for (int b = NIP_OK; b < a; b++)
			assert_string_not_equal(nip_reason((enum nip_error)a),
			    nip_reason((enum nip_error)b));
	assert_string_equal(nip_reason(NIP_OK), "");
}

static void
blanks_are_allowed_only_between_the_groups_8_6_1_3(void **state)
{
	struct nip n;

	assert_int_equal(nip_read("19900115 201503 1 992", 2026, &n), NIP_OK);
	assert_string_equal(n.digits, "199001152015031992");
	assert_int_equal(nip_read("19900115 2015031 992", 2026, &n),
	    NIP_LENGTH);
	assert_int_equal(nip_read("1990011 5201503 1 992", 2026, &n),
	    NIP_LENGTH);
	assert_int_equal(nip_read("19900115  20150 1 992", 2026, &n),
	    NIP_DIGITS);
	assert_int_equal(nip_read("19900115 201503 1 99x", 2026, &n),
	    NIP_DIGITS);
	assert_int_equal(nip_read("1990011520150319 9", 2026, &n), NIP_DIGITS);
}

/* Old data exist: a strange year of appointment is told, not refused. */
static void
a_strange_year_of_appointment_is_only_a_warning(void **state)
{
	static const struct { const char *text; bool strange; } rows[] = {
		{ "199001152004121001", true },		/* 14 years old */
		{ "199001152005011001", false },
		{ "199001152027011001", false },	/* next year */
		{ "199001152028011001", true },
		{ "199001151980011001", true },
	};

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct nip n;

		assert_int_equal(nip_read(rows[i].text, 2026, &n), NIP_OK);
		assert_int_equal(n.tmt_aneh, rows[i].strange);
	}
}

static void
a_number_is_printed_in_groups(void **state)
{
	struct arena *a = arena_new();

	assert_string_equal(nip_grouped(a, "199001152015031992"),
	    "19900115 201503 1 992");
	assert_string_equal(nip_grouped(a, "31/123-NRP"), "31/123-NRP");
	assert_string_equal(nip_grouped(a, ""), "");
	assert_string_equal(nip_grouped(a, "1990011520150319xx"),
	    "1990011520150319xx");
	arena_drop(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_pns_number_tells_birth_start_sex_and_serial),
		cmocka_unit_test(
		    a_pppk_number_tells_year_and_count_of_appointment),
		cmocka_unit_test(each_fault_is_refused_with_its_reason_in_order),
		cmocka_unit_test(reasons_are_distinct),
		cmocka_unit_test(
		    blanks_are_allowed_only_between_the_groups_8_6_1_3),
		cmocka_unit_test(a_strange_year_of_appointment_is_only_a_warning),
		cmocka_unit_test(a_number_is_printed_in_groups),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
