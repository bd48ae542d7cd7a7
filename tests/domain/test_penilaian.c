/* test_penilaian.c - moves x actors x states of assessments: app.md 3.5, 3.7 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "penilaian.h"

static const enum action actions[] = {
	NILAI_KIRIM, NILAI_KEMBALIKAN, NILAI_BERI, NILAI_TETAPKAN, NILAI_BACA,
	NILAI_TERIMA, KEBERATAN_AJUKAN, KEBERATAN_CABUT, KEBERATAN_PUTUS, NILAI_LIHAT,
};
static const unsigned ties[] = {
	0, TIE_OWN, TIE_PENILAI, TIE_ATASAN, TIE_JPT, TIE_KOLEGA, TIE_LINE,
	TIE_ADMIN_UNIT, TIE_BAWAHAN, BY_SYSTEM,
};
enum { STATES = PENILAIAN__STATUS__FINAL + 1 };

/* From app.md, a line a move: from, action, who, to. */
static const struct {
	int from;
	enum action action;
	unsigned who;
	int to;
} expected[] = {
	{ 0, NILAI_KIRIM, TIE_OWN, 1 },		{ 0, NILAI_KIRIM, BY_SYSTEM, 1 },
	{ 2, NILAI_KIRIM, TIE_OWN, 1 },		{ 2, NILAI_KIRIM, BY_SYSTEM, 1 },
	{ 1, NILAI_KEMBALIKAN, TIE_PENILAI, 2 },
	{ 1, NILAI_BERI, TIE_PENILAI, 3 },	{ 3, NILAI_BERI, TIE_PENILAI, 3 },
	{ 3, NILAI_TETAPKAN, TIE_PENILAI, 4 },
	{ 4, NILAI_BACA, TIE_OWN, 5 },	{ 4, NILAI_BACA, BY_SYSTEM, 5 },
	{ 5, NILAI_TERIMA, TIE_OWN, 7 },	{ 5, NILAI_TERIMA, BY_SYSTEM, 7 },
	{ 4, KEBERATAN_AJUKAN, TIE_OWN, 6 },	{ 5, KEBERATAN_AJUKAN, TIE_OWN, 6 },
	{ 6, KEBERATAN_CABUT, TIE_OWN, 5 },	{ 6, KEBERATAN_PUTUS, TIE_ATASAN, 7 },
};

static int
leads_to(int from, enum action action, unsigned who)
{
	for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++)
		if (expected[i].from == from && expected[i].action == action &&
		    expected[i].who == who)
			return expected[i].to;
	return -1;
}

static void
every_actor_moves_every_state_as_the_table_says(void **state)
{
	for (int from = 0; from < STATES; from++)
		for (size_t a = 0; a < sizeof actions / sizeof actions[0]; a++)
			for (size_t t = 0; t < sizeof ties / sizeof ties[0];
			    t++) {
				Penilaian p = PENILAIAN__INIT;
				int to = leads_to(from, actions[a], ties[t]);
				enum penilaian_error e;

				p.status = (Penilaian__Status)from;
				e = penilaian_move(&p, actions[a], ties[t], 0);
				assert_int_equal(e == PENILAIAN_OK, to >= 0);
				assert_int_equal(p.status, to >= 0 ? to : from);
			}
}

static void
no_role_moves_an_assessment(void **state)
{
	for (int from = 0; from < STATES; from++)
		for (size_t a = 0; a < sizeof actions / sizeof actions[0]; a++) {
			Penilaian p = PENILAIAN__INIT;

			p.status = (Penilaian__Status)from;
			assert_int_not_equal(penilaian_move(&p, actions[a], 0,
			    ~0u), PENILAIAN_OK);
		}
}

static void
only_what_was_determined_counts(void **state)
{
	static const int decided[STATES] = { 0, 0, 0, 0, 1, 1, 1, 1 };

	for (int s = 0; s < STATES; s++) {
		Penilaian p = PENILAIAN__INIT;

		p.status = (Penilaian__Status)s;
		assert_int_equal(penilaian_decided(&p), decided[s]);
	}
}

static int
objection(int from, enum action action, unsigned who, bool changed, bool late)
{
	Keberatan k = KEBERATAN__INIT;

	k.status = (Keberatan__Status)from;
	if (keberatan_move(&k, action, who, 0, changed, late) != PENILAIAN_OK) {
		assert_int_equal(k.status, from);
		return -1;
	}
	return (int)k.status;
}

static void
an_objection_is_answered_then_decided_once(void **state)
{
	const enum action answer = KEBERATAN_TANGGAPI, decide = KEBERATAN_PUTUS;

	assert_int_equal(objection(0, answer, TIE_PENILAI, false, false), 1);
	assert_int_equal(objection(1, answer, TIE_PENILAI, false, false), -1);
	assert_int_equal(objection(1, decide, TIE_ATASAN, false, false), 2);
	assert_int_equal(objection(1, decide, TIE_ATASAN, true, false), 3);
	/* Unanswered only when the rater's time is over. */
	assert_int_equal(objection(0, decide, TIE_ATASAN, true, false), -1);
	assert_int_equal(objection(0, decide, TIE_ATASAN, true, true), 3);
	/* The rater does not judge the objection to himself. */
	assert_int_equal(objection(1, decide, TIE_PENILAI, true, true), -1);
	assert_int_equal(objection(1, decide, TIE_OWN, true, true), -1);
	/* G55: final. */
	for (int s = 2; s <= 4; s++) {
		assert_int_equal(objection(s, decide, TIE_ATASAN, true, true),
		    -1);
		assert_int_equal(objection(s, answer, TIE_PENILAI, true, true),
		    -1);
		assert_int_equal(objection(s, KEBERATAN_CABUT, TIE_OWN, false,
		    false), -1);
	}
	assert_int_equal(objection(0, KEBERATAN_CABUT, TIE_OWN, false, false),
	    4);
	assert_int_equal(objection(0, KEBERATAN_CABUT, TIE_PENILAI, false,
	    false), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    every_actor_moves_every_state_as_the_table_says),
		cmocka_unit_test(no_role_moves_an_assessment),
		cmocka_unit_test(only_what_was_determined_counts),
		cmocka_unit_test(an_objection_is_answered_then_decided_once),
	};

	return cmocka_run_group_tests_name("penilaian", tests, NULL, NULL);
}
