/* test_secret.c - passwords at rest, and the work a wrong one costs */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>
#include <cmocka.h>
#include <sodium.h>

#include "secret.h"

static const char password[] = "kuda terbang jingga";

/* CPU time of one verification, in microseconds. */
static long
work(const char *kept, bool *yes)
{
	clock_t before = clock();

	*yes = secret_is(kept, password);
	return (long)(clock() - before) * 1000000 / CLOCKS_PER_SEC;
}

static void
what_was_made_is_recognised_and_nothing_else(void **state)
{
	char kept[SECRET_SIZE];

	assert_true(secret_make(kept, password));
	assert_memory_equal(kept, "$argon2id$v=19$m=19456,t=2,p=1$", 31);
	assert_true(secret_is(kept, password));
	assert_false(secret_is(kept, "kuda terbang jingg"));
	assert_false(secret_is(kept, ""));
	assert_false(secret_weak(kept));
}

static void
an_unknown_person_costs_the_same_work(void **state)
{
	char kept[SECRET_SIZE];
	long some, none;
	bool yes;

	assert_true(secret_make(kept, "another password"));
	some = work(kept, &yes);
	assert_false(yes);
	none = work("", &yes);
	assert_false(yes);
	assert_true(none > some / 2);
	assert_true(none < some * 2);
}

static void
a_string_of_less_work_is_weak(void **state)
{
	assert_true(secret_weak("$argon2id$v=19$m=8192,t=3,p=1$AAAA$BBBB"));
	assert_true(secret_weak("$argon2id$v=19$m=19456,t=1,p=1$AAAA$BBBB"));
	assert_false(secret_weak("$argon2id$v=19$m=65536,t=3,p=1$AAAA$BBBB"));
}

static void
other_kinds_of_strings_are_no_password(void **state)
{
	static const char *const others[] = {
		"$argon2i$v=19$m=19456,t=2,p=1$AAAA$BBBB", "$7$C6..../....", "",
		"kuda terbang jingga",
	};
	char kept[SECRET_SIZE];
	Rahasia r = RAHASIA__INIT;

	secret_read(NULL, kept);
	assert_string_equal(kept, "");
	for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
		secret_write(&r, others[i]);
		secret_read(&r, kept);
		assert_string_equal(kept, "");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_made_is_recognised_and_nothing_else),
		cmocka_unit_test(an_unknown_person_costs_the_same_work),
		cmocka_unit_test(a_string_of_less_work_is_weak),
		cmocka_unit_test(other_kinds_of_strings_are_no_password),
	};

	if (sodium_init() < 0)
		return 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
