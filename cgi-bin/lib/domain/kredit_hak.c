/* kredit_hak.c - who has angka kredit, and the names of what is said of it */
#include "kredit.h"

const Tugas *
kredit_post(const Pegawai *p, date_t day)
{
	for (size_t i = 0; i < p->n_tugas; i++)
		if (p->tugas[i]->penugasan == PENUGASAN__DEFINITIF &&
		    date_within(day, p->tugas[i]->mulai, p->tugas[i]->selesai))
			return p->tugas[i];
	return NULL;
}

enum kredit_hak
kredit_hak(const Pegawai *p, date_t day)
{
	const Tugas *t = kredit_post(p, day);

	if (p->jenis == JENIS_PEGAWAI__PPPK)
		return KREDIT_PPPK;
	if (p->jenis == JENIS_PEGAWAI__NON_ASN)
		return KREDIT_BUKAN_PNS;
	if (t != NULL && t->jenis >= JENIS_JABATAN__JPT_PRATAMA)
		return KREDIT_JPT;
	if (t == NULL || t->jenis != JENIS_JABATAN__FUNGSIONAL)
		return KREDIT_BUKAN_JF;
	return t->jenjang == JENJANG__TANPA_JENJANG ? KREDIT_TANPA_JENJANG :
	    KREDIT_ADA;
}

const char *
kredit_hak_name(enum kredit_hak hak)
{
	static const char *const names[] = {
		"", "pppk", "bukan-pns", "jpt", "bukan-jf", "tanpa-jenjang",
	};

	return (unsigned)hak < sizeof names / sizeof names[0] ? names[hak] : "";
}

const char *
kredit_note_name(enum kredit_note note)
{
	static const char *const names[] = {
		"", "dalam-saldo", "diganti", "jenjang-lain",
	};

	return (unsigned)note < sizeof names / sizeof names[0] ? names[note] :
	    "";
}

bool
kredit_counts(Saldo__Jenis jenis)
{
	return jenis <= SALDO__JENIS__PERPINDAHAN;
}
