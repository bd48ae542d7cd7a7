/* penilaian.c - the states of assessments and objections: app.md 3.5 to 3.7 */
#include "penilaian.h"

#define S(name) PENILAIAN__STATUS__##name

static const struct {
	Penilaian__Status from;
	enum action	action;
	Penilaian__Status to;
	bool		system;		/* time may do it, too */
} moves[] = {
	{ S(TERBUKA),	   NILAI_KIRIM,	    S(DIKIRIM),	     true },
	{ S(DIKEMBALIKAN), NILAI_KIRIM,	    S(DIKIRIM),	     true },
	{ S(DIKIRIM),	   NILAI_KEMBALIKAN, S(DIKEMBALIKAN), false },
	{ S(DIKIRIM),	   NILAI_BERI,	    S(DINILAI),	     false },
	/* Corrected as often as needed until Tetapkan. */
	{ S(DINILAI),	   NILAI_BERI,	    S(DINILAI),	     false },
	{ S(DINILAI),	   NILAI_TETAPKAN,  S(DITETAPKAN),   false },
	{ S(DITETAPKAN),   NILAI_BACA,	    S(DIBACA),	     true },
	/* Accepted, by himself or by letting the time go by (rules.md 1.8). */
	{ S(DIBACA),	   NILAI_TERIMA,    S(FINAL),	     true },
	{ S(DITETAPKAN),   KEBERATAN_AJUKAN, S(KEBERATAN),   false },
	{ S(DIBACA),	   KEBERATAN_AJUKAN, S(KEBERATAN),   false },
	/* rules.md 1.8: decided is final; withdrawn is as it was read. */
	{ S(KEBERATAN),	   KEBERATAN_CABUT, S(DIBACA),	     false },
	{ S(KEBERATAN),	   KEBERATAN_PUTUS, S(FINAL),	     false },
};

int
penilaian_next(Penilaian__Status from, enum action action)
{
	for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++)
		if (moves[i].from == from && moves[i].action == action)
			return (int)moves[i].to;
	return -1;
}

static bool
by_system(Penilaian__Status from, enum action action)
{
	for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++)
		if (moves[i].from == from && moves[i].action == action)
			return moves[i].system;
	return false;
}

enum penilaian_error
penilaian_move(Penilaian *p, enum action action, unsigned ties, unsigned roles)
{
	int to = penilaian_next(p->status, action);

	if (to < 0)
		return PENILAIAN_WRONG_STATE;
	if (ties & BY_SYSTEM ? !by_system(p->status, action) :
	    !authz(action, ties, roles, -1))
		return PENILAIAN_NOT_ALLOWED;
	p->status = (Penilaian__Status)to;
	return PENILAIAN_OK;
}

bool
penilaian_decided(const Penilaian *p)
{
	return p->status == S(DITETAPKAN) || p->status == S(DIBACA) ||
	    p->status == S(KEBERATAN) || p->status == S(FINAL);
}

enum penilaian_error
keberatan_move(Keberatan *k, enum action action, unsigned ties, unsigned roles,
    bool changed, bool late)
{
	bool asked = k->status == KEBERATAN__STATUS__DIAJUKAN;
	bool answered = k->status == KEBERATAN__STATUS__DITANGGAPI;
	Keberatan__Status to;

	if (action == KEBERATAN_CABUT && (asked || answered))
		to = KEBERATAN__STATUS__DICABUT;
	else if (action == KEBERATAN_TANGGAPI && asked)
		to = KEBERATAN__STATUS__DITANGGAPI;
	else if (action == KEBERATAN_PUTUS && (answered || (asked && late)))
		to = changed ? KEBERATAN__STATUS__DIPUTUS_UBAH :
		    KEBERATAN__STATUS__DIPUTUS_TETAP;
	else
		return PENILAIAN_WRONG_STATE;
	if (!authz(action, ties, roles, -1))
		return PENILAIAN_NOT_ALLOWED;
	k->status = to;
	return PENILAIAN_OK;
}
