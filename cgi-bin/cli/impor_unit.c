/* impor_unit.c - the import of units: a dated tree, parents before children */
#include <string.h>

#include "clock.h"
#include "find.h"
#include "id.h"
#include "impor.h"
#include "office.h"
#include "text.h"

struct satuan *
satuan_new(struct import *im, const char *kode, const char *id)
{
	struct satuan *u;

	if (im->n_unit + 1 >= im->unit_room) {
		size_t room = im->unit_room == 0 ? 256 : im->unit_room * 2;
		struct satuan *v = arena_array(im->arena, room, sizeof *v);

		if (im->unit != NULL)
			memcpy(v, im->unit, (im->n_unit + 1) * sizeof *v);
		im->unit = v;
		im->unit_room = room;
	}
	u = &im->unit[++im->n_unit];
	*u = (struct satuan){ .id = id, .kode = kode, .nama = "" };
	peta_set(&im->by_kode, kode, (uint32_t)im->n_unit);
	peta_set(&im->by_unit_id, id, (uint32_t)im->n_unit);
	return u;
}

struct parents { struct import *im; const char **id; size_t n, room; };

static bool
keep_unit(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	struct parents *up = ctx;
	struct import *im = up->im;
	const Unit *u = (const Unit *)m;
	const Unit__Versi *v = unit_on(u, im->today);
	struct satuan *x = satuan_new(im, arena_text(im->arena, u->kode),
	    arena_text(im->arena, u->id));

	(void)key;
	x->open = v != NULL;
	if (v == NULL && u->n_versi > 0) {
		v = u->versi[u->n_versi - 1];
		x->open = v->mulai > im->today;	/* opens later */
	}
	x->nama = v != NULL ? arena_text(im->arena, v->nama) : "";
	if (im->n_unit >= up->room) {
		size_t room = up->room == 0 ? 256 : up->room * 2;
		const char **w = arena_array(im->arena, room, sizeof *w);

		if (up->room > 0)
			memcpy(w, up->id, up->room * sizeof *w);
		up->id = w;
		up->room = room;
	}
	up->id[im->n_unit] = v != NULL ? arena_text(im->arena, v->induk) : "";
	return true;
}

bool
load_units(struct import *im)
{
	struct parents up = { .im = im };

	if (store_walk(im->store, T_UNIT, keep_unit, &up) != STORE_DONE)
		return false;
	for (size_t i = 1; i <= im->n_unit; i++)
		im->unit[i].induk = peta_get(&im->by_unit_id, up.id[i]);
	return true;
}

static bool
refuse(struct import *im, const struct row *r, const char *code,
    const char *value)
{
	const char *kode = sel(im, r, U_KODE), *nama = sel(im, r, U_NAMA);

	note(im, r->line, code, kode, nama, value, true);
	return false;
}

static bool
too_long(const char *t, size_t max)
{
	return t != NULL && text_chars(t) > max;
}

/* Whether a cell says yes; KEEP when it is empty, WRONG for another word. */
static int
sel_yes(const struct import *im, const struct row *r, int column)
{
	const char *t = sel(im, r, column);

	if (t == NULL)
		return KEEP;
	if (text_same(t, "ya") || strcmp(t, "1") == 0)
		return 1;
	return *t == '\0' || text_same(t, "tidak") || strcmp(t, "0") == 0 ?
	    0 : WRONG;
}

static bool
sound(struct import *im, const struct row *r)
{
	const char *kode = sel(im, r, U_KODE), *nama = sel(im, r, U_NAMA);

	if (kode == NULL || *kode == '\0')
		return refuse(im, r, "kode-kosong", "");
	if (text_odd(kode) || text_odd(text_or_empty(nama)) ||
	    text_odd(text_or_empty(sel(im, r, U_JENIS))))
		return refuse(im, r, "karakter", nama);
	if (strlen(kode) > 40)
		return refuse(im, r, "terlalu-panjang", kode);
	if (nama != NULL && *nama == '\0')
		return refuse(im, r, "tidak-boleh-kosong", "nama");
	if (too_long(nama, 250) || too_long(sel(im, r, U_JENIS), 100))
		return refuse(im, r, "terlalu-panjang", nama);
	if (sel_yes(im, r, U_MANDIRI) == WRONG)
		return refuse(im, r, "mandiri", sel(im, r, U_MANDIRI));
	if (sel_date(im, r, U_MULAI) == WRONG)
		return refuse(im, r, "mulai", sel(im, r, U_MULAI));
	if (sel_date(im, r, U_SELESAI) == WRONG)
		return refuse(im, r, "selesai", sel(im, r, U_SELESAI));
	if (sel_date(im, r, U_MULAI) > 0 && sel_date(im, r, U_SELESAI) > 0 &&
	    sel_date(im, r, U_SELESAI) < sel_date(im, r, U_MULAI))
		return refuse(im, r, "selesai", sel(im, r, U_SELESAI));
	return true;
}

/* Units are few: each row of the file is kept, for the order of writing. */
static struct row *
row_copy(struct arena *a, const struct row *r)
{
	struct row *to = arena_get(a, sizeof *to);

	*to = *r;
	for (size_t i = 0; i < r->n; i++)
		to->cell[i].text = arena_text(a, r->cell[i].text);
	return to;
}

static bool
look(void *ctx, const struct row *r)
{
	struct import *im = ctx;
	struct satuan *u;
	uint32_t i;

	if (im->judul == NULL)
		return judul_read(im, r);
	im->rows++;
	if (!sound(im, r))
		return true;
	i = peta_get(&im->by_kode, sel(im, r, U_KODE));
	if (i == 0 && sel(im, r, U_NAMA) == NULL) {
		refuse(im, r, "wajib-diisi", "nama");
		return true;
	}
	u = i != 0 ? &im->unit[i] : satuan_new(im, arena_text(im->arena,
	    sel(im, r, U_KODE)), id_new(im->arena, clock_ms()));
	if (u->isi != NULL) {
		refuse(im, r, "kode-kembar", "");
		return true;
	}
	if (i == 0)
		u->baru = true;
	u->row = (uint32_t)im->rows;
	u->isi = row_copy(im->arena, r);
	if (sel(im, r, U_NAMA) != NULL)
		u->nama = arena_text(im->arena, sel(im, r, U_NAMA));
	return true;
}

static void
take_back(struct import *im, struct satuan *u, const char *code,
    const char *value)
{
	refuse(im, u->isi, code, value);
	u->isi = NULL;
	u->ditolak = true;
}

/* The unit above each; unknown ones refuse the row, and so those below. */
static bool
find_parents(struct import *im)
{
	bool again = false;

	for (size_t i = 1; i <= im->n_unit; i++) {
		struct satuan *u = &im->unit[i];
		const char *up = u->isi != NULL ? sel(im, u->isi, U_INDUK) :
		    NULL;
		uint32_t at;

		if (up == NULL)
			continue;
		at = peta_get(&im->by_kode, up);
		if (*up != '\0' && (at == 0 || (im->unit[at].baru &&
		    im->unit[at].ditolak))) {
			take_back(im, u, "induk-tidak-dikenal", up);
			again = true;
		} else {
			u->induk = at;
		}
	}
	return again;
}

/* A unit below itself: its row is refused, with the names. */
static bool
find_circle(struct import *im)
{
	for (size_t i = 1; i <= im->n_unit; i++) {
		const char *names = im->unit[i].nama;
		uint32_t at = im->unit[i].induk;

		for (size_t n = 0; at != 0 && at != i && n < 64; n++) {
			if (n < 8)
				names = arena_printf(im->arena,
				    "%s \xe2\x86\x92 %s", names,
				    im->unit[at].nama);
			at = im->unit[at].induk;
		}
		if (at != i || im->unit[i].isi == NULL)
			continue;
		take_back(im, &im->unit[i], "unit-lingkaran", arena_printf(
		    im->arena, "%s \xe2\x86\x92 %s", names,
		    im->unit[i].nama));
		im->unit[i].induk = 0;
		return true;
	}
	return false;
}

bool
look_units(struct import *im)
{
	bool again = true;

	if (!rows_each(im->path, look, im, &im->error))
		return false;
	while (again) {
		again = find_parents(im);
		again = find_circle(im) || again;
	}
	return true;
}

static Unit__Versi *
new_version(struct arena *a, Unit *u, Unit__Versi from, date_t mulai)
{
	Unit__Versi **v = arena_array(a, u->n_versi + 1, sizeof *v);
	Unit__Versi *line = arena_get(a, sizeof *line);

	if (u->n_versi > 0)
		memcpy(v, u->versi, u->n_versi * sizeof *v);
	*line = from;
	line->mulai = mulai;
	line->selesai = 0;
	v[u->n_versi++] = line;
	u->versi = v;
	return line;
}

static bool
same_version(const Unit__Versi *a, const Unit__Versi *b)
{
	return strcmp(a->nama, b->nama) == 0 && strcmp(a->induk, b->induk) ==
	    0 && strcmp(a->jenis, b->jenis) == 0 && a->mandiri == b->mandiri;
}

/* The last version, changed or followed by a new one; NULL when the new one
 * would begin before it. */
static Unit__Versi *
set_version(struct arena *a, struct import *im, Unit *u, const struct row *r,
    const struct satuan *x)
{
	Unit__Versi *old = u->n_versi > 0 ? u->versi[u->n_versi - 1] : NULL;
	Unit__Versi want = old != NULL ? *old :
	    (Unit__Versi)UNIT__VERSI__INIT;
	date_t from = sel_date(im, r, U_MULAI);
	bool dated = from > 0;

	if (sel(im, r, U_NAMA) != NULL)
		want.nama = text_fold(a, sel(im, r, U_NAMA));
	if (sel(im, r, U_JENIS) != NULL)
		want.jenis = text_fold(a, sel(im, r, U_JENIS));
	if (sel(im, r, U_INDUK) != NULL)
		want.induk = x->induk != 0 ? im->unit[x->induk].id : "";
	if (sel_yes(im, r, U_MANDIRI) != KEEP)
		want.mandiri = sel_yes(im, r, U_MANDIRI);
	if (!dated)
		from = old != NULL ? im->today :
		    date_make(date_year(im->today), 1, 1);
	if (old == NULL)
		return new_version(a, u, want, from);
	if (same_version(old, &want)) {
		if (dated && (u->n_versi == 1 ||
		    from > u->versi[u->n_versi - 2]->selesai))
			old->mulai = from;
		return old;
	}
	if (from < old->mulai)
		return NULL;
	if (from == old->mulai) {
		*old = want;
		return old;
	}
	old->selesai = date_add(from, -1);
	return new_version(a, u, want, from);
}

enum outcome
put_unit(struct store *s, struct import *im, const struct satuan *x)
{
	struct arena *a = store_arena(s);
	Unit *u = x->baru ? NULL : unit_by_kode(s, x->kode, !im->dry);
	struct image before = { 0 };
	date_t until = sel_date(im, x->isi, U_SELESAI);
	bool new = u == NULL;
	Unit__Versi *v;

	if (new) {
		u = arena_get(a, sizeof *u);
		*u = (Unit)UNIT__INIT;
		u->id = x->id;
		u->kode = x->kode;
	} else {
		before = image_of(a, &u->base, &u->rev);
	}
	v = set_version(a, im, u, x->isi, x);
	if (v == NULL || (until > 0 && until < v->mulai))
		return BACKWARDS;
	if (until != KEEP)
		v->selesai = until;
	if (!new && image_same(before, image_of(a, &u->base, &u->rev)))
		return SAME;
	u->asal = asal_of(s, im);
	if (!im->dry)
		store_put(s, T_UNIT, &u->base);
	return new ? ADDED : CHANGED;
}
