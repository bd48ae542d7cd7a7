/* office_name.c - a person in his post, as it is printed and told */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "chain.h"
#include "date.h"
#include "find.h"
#include "office.h"
#include "text.h"

static const char *
unit_name(struct store *s, const char *unit, int32_t day)
{
	const Unit__Versi *v = unit_on(unit_get(s, unit, false), day);

	return v != NULL ? v->nama : "";
}

Identitas *
identitas_as(struct store *s, const Pegawai *p, const Tugas *t, int32_t day)
{
	Identitas *i = arena_get(store_arena(s), sizeof *i);

	*i = (Identitas)IDENTITAS__INIT;
	i->pegawai = p->pegawai;
	i->nomor = p->nomor;
	i->nama = p->nama;
	i->golongan = p->golongan;
	i->jenis = p->jenis;
	if (t == NULL)
		return i;
	i->jabatan = t->jabatan;
	i->unit = t->unit;
	i->unit_nama = unit_name(s, t->unit, day);
	i->jenis_jabatan = t->jenis;
	i->jenjang = t->jenjang;
	i->penugasan = t->penugasan;
	return i;
}

Identitas *
identitas_on(struct store *s, const Pegawai *p, int32_t day)
{
	return identitas_as(s, p, tugas_on(p, day), day);
}

static const char *
title(struct store *s, const Tugas *t)
{
	static const char *const before[] = {
		[PENUGASAN__DEFINITIF] = "", [PENUGASAN__TUGAS_TAMBAHAN] = "",
		[PENUGASAN__PLT] = "Plt. ", [PENUGASAN__PLH] = "Plh. ",
		[PENUGASAN__PJB] = "Pj. ",
	};

	if (t == NULL)
		return "";
	return arena_printf(store_arena(s), "%s%s",
	    (unsigned)t->penugasan < sizeof before / sizeof *before ?
	    before[t->penugasan] : "", t->jabatan);
}

const char *
office_name(struct store *s, const Pegawai *p, int32_t day)
{
	return title(s, tugas_on(p, day));
}

const Tugas *
tugas_for(struct store *s, const Pegawai *actor, const Pegawai *subject,
    int32_t day)
{
	const Tugas *t = NULL;

	if (office_rates(s, actor, subject, day))
		t = leads_on(actor, office_rating(s, subject, day), day);
	return t != NULL ? t : tugas_on(actor, day);
}

const char *
office_for(struct store *s, const Pegawai *actor, const Pegawai *subject,
    int32_t day)
{
	return title(s, tugas_for(s, actor, subject, day));
}
