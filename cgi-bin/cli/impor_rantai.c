/* impor_rantai.c - superiors after an import: circles refused, oddities told */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "impor.h"

/* Who leads each unit after the import: definitive before Pjb before Plt. */
static void
lead(struct import *im, uint32_t person, uint32_t unit, uint8_t rank)
{
	struct satuan *u = &im->unit[unit];
	struct insan *now = &im->orang[u->leader];

	if (unit == 0)
		return;
	if (u->leader != 0 && rank == 3 && u->leader_rank == 3 &&
	    u->leader != person)
		note(im, im->orang[person].line, "unit-dua-pimpinan",
		    u->kode, u->nama, now->nama, false);
	/* Of two definitive ones the file's word is the newer. */
	if (u->leader == 0 || rank > u->leader_rank ||
	    (rank == u->leader_rank && now->row == 0 &&
	    im->orang[person].row != 0)) {
		u->leader = person;
		u->leader_rank = rank;
	}
}

static void
find_leaders(struct import *im)
{
	for (uint32_t i = 1; i <= im->n_orang; i++) {
		const struct insan *o = &im->orang[i];

		if (!o->active)
			continue;
		lead(im, i, o->leads, 3);
		lead(im, i, o->leads_too, o->too_rank);
	}
}

/* A stored person by key: mostly the key is the number itself. */
static uint32_t
by_key(struct import *im, uint64_t key)
{
	char text[24];
	uint32_t i;

	snprintf(text, sizeof text, "%llu", (unsigned long long)key);
	i = peta_get(&im->by_nomor, text);
	if (i != 0 && im->orang[i].kunci == key)
		return i;
	for (i = 1; i <= im->n_orang; i++)
		if (im->orang[i].kunci == key)
			return i;
	return 0;
}

static bool
out(const struct import *im, const struct insan *o)
{
	return o->row != 0 && im->verdict[o->row - 1] == ROW_REFUSED;
}

/* Through which of his units is he the superior: the one of the person, or
 * the nearest above it; else any he leads. */
static uint32_t
through(const struct import *im, const struct insan *o,
    const struct insan *up)
{
	uint32_t unit = o->unit;

	for (int deep = 0; unit != 0 && deep < 50; deep++) {
		if (unit == up->leads || unit == up->leads_too)
			return unit;
		unit = im->unit[unit].induk;
	}
	return up->leads != 0 ? up->leads : up->leads_too;
}

/* What is stored: an office, or a person. */
static void
stored_superior(struct import *im, struct insan *o)
{
	o->lewat = o->atasan_kantor;
	if (o->atasan_kantor != 0)
		o->atasan = im->unit[o->atasan_kantor].leader;
	else
		o->atasan = o->atasan_kunci != 0 ?
		    by_key(im, o->atasan_kunci) : 0;
	if (o->atasan != 0 && &im->orang[o->atasan] == o)
		o->atasan = 0;
}

static void
resolve(struct import *im, struct insan *o)
{
	struct insan *up;

	o->atasan = o->lewat = 0;
	if (o->atasan_nomor == NULL || out(im, o)) {
		if (o->kunci != 0)
			stored_superior(im, o);
		return;
	}
	if (o->atasan_nomor[0] == '\0')
		return;
	up = insan_of(im, o->atasan_nomor);
	if (up == NULL || (up->kunci == 0 && out(im, up)))
		return;		/* told in look_for_oddities() */
	o->atasan = (uint32_t)(up - im->orang);
	o->lewat = through(im, o, up);
	/* An office whose holder is somebody else does not lead to him. */
	if (o->lewat != 0 && im->unit[o->lewat].leader != o->atasan)
		o->lewat = 0;
}

/* The names of a circle, from a person in it around to himself. */
static const char *
names(struct import *im, uint32_t from)
{
	const char *text = im->orang[from].nama;
	uint32_t i = im->orang[from].atasan;

	for (int n = 0; i != from && n < 8; n++, i = im->orang[i].atasan)
		text = arena_printf(im->arena, "%s \xe2\x86\x92 %s", text,
		    im->orang[i].nama);
	if (i != from)
		text = arena_printf(im->arena, "%s \xe2\x86\x92 ...", text);
	return arena_printf(im->arena, "%s \xe2\x86\x92 %s", text,
	    im->orang[from].nama);
}

/* Refuses the rows of the file that a circle goes through; false when it
 * goes through none (then it was there before). */
static bool
refuse_circle(struct import *im, uint32_t from)
{
	uint32_t i = from;
	bool any = false;

	do {
		struct insan *o = &im->orang[i];

		if (o->row != 0 && o->atasan_nomor != NULL && !out(im, o)) {
			note(im, o->line, "lingkaran", o->nomor, o->nama,
			    names(im, i), true);
			im->verdict[o->row - 1] = ROW_REFUSED;
			any = true;
		}
		i = im->orang[i].atasan;
	} while (i != from);
	if (!any)
		note(im, 0, "lingkaran-lama", im->orang[from].nomor,
		    im->orang[from].nama, names(im, from), false);
	return any;
}

/* Walks every chain once; colour is the number of the walk. */
static bool
find_circles(struct import *im)
{
	uint32_t *colour = calloc(im->n_orang + 1, sizeof *colour);
	bool refused = false;

	for (uint32_t i = 1; colour != NULL && i <= im->n_orang; i++) {
		uint32_t at = i;

		while (at != 0 && colour[at] == 0) {
			colour[at] = i;
			at = im->orang[at].atasan;
		}
		if (at != 0 && colour[at] == i)
			refused = refuse_circle(im, at) || refused;
	}
	free(colour);
	return refused;
}

static void
look_at_superior(struct import *im, const struct insan *o)
{
	const struct insan *up = &im->orang[o->atasan];

	if (o->atasan == 0) {
		bool named = o->atasan_nomor != NULL &&
		    o->atasan_nomor[0] != '\0';

		if (named)
			note(im, o->line, "atasan-tidak-dikenal", o->nomor,
			    o->nama, o->atasan_nomor, false);
		else if (o->jenis_jabatan != JENIS_JABATAN__PEJABAT_NEGARA)
			note(im, o->line, "tanpa-atasan", o->nomor, o->nama,
			    "", false);
		return;
	}
	if (!up->active)
		note(im, o->line, "atasan-tidak-aktif", o->nomor, o->nama,
		    up->nama, false);
	/* R-ACT-2: at least a pengawas, or a delegation in writing. */
	if ((up->jenis_jabatan == JENIS_JABATAN__PELAKSANA ||
	    up->jenis_jabatan == JENIS_JABATAN__FUNGSIONAL) && !o->delegated)
		note(im, o->line, "atasan-di-bawah-pengawas", o->nomor,
		    o->nama, up->nama, false);
}

void
judge_chain(struct import *im)
{
	bool again;

	find_leaders(im);
	do {
		for (uint32_t i = 1; i <= im->n_orang; i++)
			resolve(im, &im->orang[i]);
		again = find_circles(im);
	} while (again);
	for (uint32_t i = 1; i <= im->n_orang; i++)
		if (im->orang[i].row != 0 && !out(im, &im->orang[i]))
			look_at_superior(im, &im->orang[i]);
	for (uint32_t i = 1; i <= im->n_unit; i++)
		if (im->unit[i].open && im->unit[i].leader == 0)
			note(im, 0, "unit-tanpa-pimpinan", im->unit[i].kode,
			    im->unit[i].nama, "", false);
}
