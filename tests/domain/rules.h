/*
 * rules.h - conf/rules as the command line reads them, for tests.  The parser
 * is a part of kinerja and of no library, so it is compiled in here.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "../../cgi-bin/cli/rules.c"

static struct arena *arena;

static int
set_up(void **state)
{
	arena = arena_new();
	return 0;
}

static int
tear_down(void **state)
{
	arena_drop(arena);
	return 0;
}

static const char *
file_text(const char *name)
{
	char *text = arena_get(arena, 1 << 16);
	FILE *f = fopen(arena_printf(arena, "conf/rules/%s.hdf", name), "r");

	assert_non_null(f);
	text[fread(text, 1, (1 << 16) - 1, f)] = '\0';
	fclose(f);
	return text;
}

static const Aturan *
rules_of(const char *name)
{
	const char *why;
	const Aturan *set = rules_parse(arena, name, file_text(name), &why);

	if (set == NULL)
		print_error("%s: %s\n", name, why);
	assert_non_null(set);
	return set;
}
