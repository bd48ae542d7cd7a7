/* test_authz.c - every right, crossed with all that could wrongly have it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "authz.h"

enum { STATES = 9, TIES = 9, ROLES = 6 };	/* state s is s - 1 */

static const char *const ties[TIES] = {
	"pemilik", "penilai", "atasan", "jpt", "kolega", "garis", "admin-unit",
	"bawahan", "ketua",
};
static const char *const roles[ROLES] = {
	"ADMIN_INSTANSI", "ADMIN_UNIT", "PENGELOLA", "PIMPINAN", "AUDITOR",
	"OPERATOR",
};
static const char *const states[STATES] = {
	"-", "DRAF", "DIAJUKAN", "DIKEMBALIKAN", "DISETUJUI", "DITUTUP",
	"DINILAI", "FINAL", "BATAL",
};

/* What the file grants, one action in one state. */
static struct {
	unsigned ties, roles;
	bool anybody;
} granted[ACTIONS][STATES];
static int lines;

static int
look_up(const char *const *names, int n, const char *name)
{
	for (int i = 0; i < n; i++)
		if (strcmp(names[i], name) == 0)
			return i;
	return -1;
}

static int
find_action(const char *name)
{
	for (int a = 0; a < ACTIONS; a++)
		if (strcmp(action_name((enum action)a), name) == 0)
			return a;
	fprintf(stderr, "authz.expect: no action %s\n", name);
	exit(1);
}

static void
grant(int action, int state, const char *who)
{
	int i;

	if (strcmp(who, "siapa-saja") == 0)
		granted[action][state].anybody = true;
	else if ((i = look_up(ties, TIES, who)) >= 0)
		granted[action][state].ties |= 1u << i;
	else if ((i = look_up(roles, ROLES, who)) >= 0)
		granted[action][state].roles |= 1u << i;
	else {
		fprintf(stderr, "authz.expect: nobody is %s\n", who);
		exit(1);
	}
}

static void
grant_states(int action, const char *who, char **save)
{
	const char *word;
	int state;

	while ((word = strtok_r(NULL, " \t\n", save)) != NULL) {
		if (strcmp(word, "*") == 0) {
			for (state = 0; state < STATES; state++)
				grant(action, state, who);
			continue;
		}
		state = strcmp(word, "tanpa-peran") == 0 ?
		    AKUN_TANPA_PERAN + 1 : look_up(states, STATES, word);
		if (state < 0) {
			fprintf(stderr, "authz.expect: no state %s\n", word);
			exit(1);
		}
		grant(action, state, who);
	}
}

static int
read_expected(void **state)
{
	FILE *f = fopen("tests/domain/authz.expect", "r");
	char line[256], *save, *action, *who;

	if (f == NULL)
		return -1;
	while (fgets(line, sizeof line, f) != NULL) {
		if (line[0] == '#' || line[0] == '\n')
			continue;
		action = strtok_r(line, " \t\n", &save);
		who = strtok_r(NULL, " \t\n", &save);
		grant_states(find_action(action), who, &save);
		lines++;
	}
	fclose(f);
	return 0;
}

static bool
expected(int action, unsigned t, unsigned r, int state)
{
	if (granted[action][state].anybody)
		return true;
	if (t & TIE_OWN)
		return (granted[action][state].ties & TIE_OWN) != 0;
	return (granted[action][state].ties & t) != 0 ||
	    (granted[action][state].roles & r) != 0;
}

static void
every_mix_of_ties_roles_and_states_is_as_the_table_says(void **state)
{
	long right = 0;

	assert_true(lines > 60);
	for (int a = 0; a < ACTIONS; a++)
	for (int s = 0; s < STATES; s++)
	for (unsigned t = 0; t < 1u << TIES; t++)
	for (unsigned r = 0; r < 1u << ROLES; r++) {
		bool got = authz((enum action)a, t, r, s - 1);

		if (got != expected(a, t, r, s)) {
			print_error("%s %s ties %#x roles %#x: %s\n",
			    action_name((enum action)a), states[s], t, r,
			    got ? "granted" : "denied");
			fail();
		}
		right++;
	}
	assert_int_equal(right, (long)ACTIONS * STATES * (1 << TIES) * 64);
}

/* BZ-4, R-SP-11, said once more without the table. */
static void
nobody_decides_about_himself_whatever_his_office(void **state)
{
	static const enum action decisions[] = {
		SKP_SETUJUI, SKP_KEMBALIKAN, SKP_TURUNKAN, SKP_EKSPEKTASI,
		SKP_TUTUP, SKP_NILAI, SKP_BUKA_NILAI, RHK_PINDAH,
		PEGAWAI_UBAH, ATASAN_UBAH, TUGAS_UBAH, AKUN_UBAH, KODE_BUAT,
		PERAN_BERI, LAPORAN_TANGANI,
	};

	for (size_t i = 0; i < sizeof decisions / sizeof decisions[0]; i++)
		for (int s = -1; s <= STATUS_SKP__BATAL; s++)
			assert_false(authz(decisions[i], ~0u, ~0u, s));
}

static void
auditor_pimpinan_and_operator_change_nothing(void **state)
{
	static const enum action reading[] = {
		SKP_LIHAT, SKP_CETAK, RHK_LIHAT, PEGAWAI_LIHAT, AKUN_LIHAT,
		TIM_LIHAT,
		UNIT_LIHAT, JEJAK_LIHAT, ADMIN_MASUK, BERANDA, BAWAHAN_LIHAT,
		PERJANJIAN_LIHAT,
		AKSI_LIHAT, UMPAN_LIHAT, NILAI_LIHAT, CAPAIAN_LIHAT,
		KREDIT_LIHAT,
		/* Answers what he was asked; sets what is above the units
		 * (R-ORG-2). */
		UMPAN_JAWAB, CAPAIAN_TETAPKAN,
		PERIODE_LIHAT, PANTAU_LIHAT, PANTAU_SEMUA,
	};
	unsigned r = ROLE(AKUN__NAMA__AUDITOR) | ROLE(AKUN__NAMA__PIMPINAN) |
	    ROLE(AKUN__NAMA__OPERATOR);

	for (int a = 0; a < ACTIONS; a++) {
		bool reads = false;

		for (size_t i = 0; i < sizeof reading / sizeof reading[0]; i++)
			reads = reads || a == (int)reading[i];
		for (int s = -1; s <= STATUS_SKP__BATAL; s++)
			assert_true(reads || !authz((enum action)a, 0, r, s));
	}
	assert_false(authz(CAPAIAN_TETAPKAN, 0, ROLE(AKUN__NAMA__AUDITOR), -1));
	/* No performance content for who runs the machine. */
	assert_false(authz(SKP_LIHAT, 0, ROLE(AKUN__NAMA__OPERATOR), 0));
	assert_false(authz(PEGAWAI_LIHAT, 0, ROLE(AKUN__NAMA__OPERATOR), -1));
}

static void
no_admin_edits_the_content_of_a_plan(void **state)
{
	unsigned r = ~0u;

	for (int s = -1; s <= STATUS_SKP__BATAL; s++) {
		assert_false(authz(SKP_UBAH, TIE_ADMIN_UNIT, r, s));
		assert_false(authz(SKP_AJUKAN, TIE_ADMIN_UNIT, r, s));
		assert_false(authz(SKP_SETUJUI, TIE_ADMIN_UNIT, r, s));
		assert_false(authz(SKP_EKSPEKTASI, TIE_ADMIN_UNIT, r, s));
	}
}

static void
what_is_not_in_the_table_is_denied(void **state)
{
	assert_false(authz(ACTIONS, ~0u & ~(unsigned)TIE_OWN, ~0u, -1));
	assert_false(authz(SKP_LIHAT, TIE_PENILAI, 0, -2));
	assert_false(authz(SKP_LIHAT, TIE_PENILAI, 0, 99));
	assert_string_equal(action_name(ACTIONS), "");
	for (int a = 0; a < ACTIONS; a++)
		assert_true(action_name((enum action)a)[0] != '\0');
}

static void
a_route_is_open_exactly_to_those_someone_of_whom_could_pass(void **state)
{
	for (int a = 0; a < ACTIONS; a++)
	for (unsigned r = 0; r < 1u << ROLES; r++) {
		bool could = false;

		for (int s = 0; s < STATES; s++)
		for (unsigned t = 0; t < 1u << TIES; t++) {
			if ((t & TIE_ADMIN_UNIT) &&
			    !(r & ROLE(AKUN__NAMA__ADMIN_UNIT)))
				continue;
			could = could || expected(a, t, r, s);
		}
		assert_int_equal(authz_possible((enum action)a, r), could);
	}
}

/* The table as the program has it, in the form of authz.expect. */
static void
print_who(int a, const char *who, unsigned t, unsigned r)
{
	int n = 0;

	for (int s = 0; s < STATES; s++)
		n += authz((enum action)a, t, r, s - 1);
	if (n == 0)
		return;
	printf("%s\t%s\t", action_name((enum action)a), who);
	if (n == STATES)
		printf("*");
	else
		for (int s = 0; s < STATES; s++)
			if (authz((enum action)a, t, r, s - 1))
				printf("%s ", states[s]);
	putchar('\n');
}

static int
print_table(void)
{
	for (int a = 0; a < ACTIONS; a++) {
		if (authz((enum action)a, 0, 0, -1)) {
			print_who(a, "siapa-saja", 0, 0);
			continue;
		}
		for (int i = 0; i < TIES; i++)
			print_who(a, ties[i], 1u << i, 0);
		for (int i = 0; i < ROLES; i++)
			print_who(a, roles[i], 0, 1u << i);
	}
	return 0;
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    every_mix_of_ties_roles_and_states_is_as_the_table_says),
		cmocka_unit_test(
		    nobody_decides_about_himself_whatever_his_office),
		cmocka_unit_test(auditor_pimpinan_and_operator_change_nothing),
		cmocka_unit_test(no_admin_edits_the_content_of_a_plan),
		cmocka_unit_test(what_is_not_in_the_table_is_denied),
		cmocka_unit_test(
		    a_route_is_open_exactly_to_those_someone_of_whom_could_pass),
	};

	if (argc > 1 && strcmp(argv[1], "--table") == 0)
		return print_table();
	return cmocka_run_group_tests(tests, read_expected, NULL);
}
