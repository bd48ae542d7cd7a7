/* test_range.c - ranges of addresses hold what they should */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "range.h"

static void
a_range_holds_its_own_addresses_only(void **state)
{
	assert_true(network_in("10.1.2.0/24", "10.1.0.0/16"));
	assert_true(network_in("10.1.2.0/24", "10.1.2.0/24"));
	assert_true(network_in("10.1.2.3", "10.1.2.0/25"));
	assert_false(network_in("10.1.2.200", "10.1.2.0/25"));
	assert_false(network_in("10.2.2.0/24", "10.1.0.0/16"));
	assert_true(network_in("10.2.2.0/24", "10.0.0.0/14"));
	assert_false(network_in("10.4.2.0/24", "10.0.0.0/14"));
	assert_true(network_in("2001:db8:1:2::/64", "2001:db8::/32"));
	assert_false(network_in("2001:db9:1:2::/64", "2001:db8::/32"));
	assert_true(network_in("1.2.3.4", "0.0.0.0/0"));
	assert_false(network_in("::1", "0.0.0.0/0"));
}

static void
a_wider_network_is_not_inside_a_narrow_range(void **state)
{
	assert_false(network_in("10.1.0.0/16", "10.1.2.0/24"));
}

static void
what_is_no_address_is_refused(void **state)
{
	assert_true(network_valid("10.0.0.0/8"));
	assert_true(network_valid("2001:db8::/32"));
	assert_false(network_valid("10.0.0.0/33"));
	assert_false(network_valid("10.0.0/8"));
	assert_false(network_valid("kantor"));
	assert_false(network_valid(""));
	assert_false(network_valid("10.0.0.0/"));
	assert_false(network_valid("10.0.0.0/8/8"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_range_holds_its_own_addresses_only),
		cmocka_unit_test(a_wider_network_is_not_inside_a_narrow_range),
		cmocka_unit_test(what_is_no_address_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
