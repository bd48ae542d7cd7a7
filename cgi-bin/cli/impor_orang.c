/* impor_orang.c - the first look at a file of people, beside what is stored */
#include <string.h>

#include "find.h"
#include "impor.h"
#include "jabatan.h"
#include "office.h"
#include "text.h"

/* Is he in office?  By the rule set; the answers are few and remembered. */
static bool
active(struct import *im, const char *kode)
{
	uint32_t seen = peta_get(&im->kedudukan, kode);

	if (seen == 0) {
		seen = kedudukan_rates(im->arena, im->posisi, kode) ? 2 : 1;
		peta_set(&im->kedudukan, arena_text(im->arena, kode), seen);
	}
	return seen == 2;
}

struct insan *
insan_of(struct import *im, const char *nomor)
{
	uint32_t i = peta_get(&im->by_nomor, nomor);

	return i != 0 ? &im->orang[i] : NULL;
}

bool
insan_lost(struct import *im, const char *nomor)
{
	const struct insan *o = insan_of(im, nomor);

	return o == NULL || (o->kunci == 0 && o->row != 0 &&
	    im->verdict[o->row - 1] == ROW_REFUSED);
}

struct insan *
insan_new(struct import *im, const char *nomor)
{
	struct insan *o;

	if (im->n_orang + 1 >= im->orang_room) {
		size_t room = im->orang_room == 0 ? 1024 : im->orang_room * 2;
		struct insan *v = arena_array(im->arena, room, sizeof *v);

		if (im->orang != NULL)
			memcpy(v, im->orang, (im->n_orang + 1) * sizeof *v);
		im->orang = v;
		im->orang_room = room;
	}
	o = &im->orang[++im->n_orang];
	*o = (struct insan){ .nomor = nomor, .nama = "", .active = true };
	if (nomor[0] != '\0')
		peta_set(&im->by_nomor, nomor, (uint32_t)im->n_orang);
	return o;
}

void
leads(struct insan *o, uint32_t unit, int penugasan)
{
	if (penugasan == PENUGASAN__DEFINITIF ||
	    penugasan == PENUGASAN__TUGAS_TAMBAHAN) {
		if (o->leads != 0 && o->leads != unit) {
			o->leads_too = o->leads;
			o->too_rank = 3;
		}
		o->leads = unit;
	} else {
		o->leads_too = unit;
		o->too_rank = penugasan == PENUGASAN__PJB ? 2 : 1;
	}
}

static bool
keep_person(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	struct import *im = ctx;
	const Pegawai *p = (const Pegawai *)m;
	struct insan *o = insan_new(im, arena_text(im->arena, p->nomor));
	const Tugas *t = tugas_on(p, im->today);
	const Atasan *up = atasan_on(p, im->today);

	(void)key;
	o->kunci = p->pegawai;
	o->nama = arena_text(im->arena, p->nama);
	o->active = active(im, p->kedudukan);
	for (size_t i = 0; i < p->n_tugas; i++) {
		const Tugas *x = p->tugas[i];
		uint32_t unit = peta_get(&im->by_unit_id, x->unit);

		if (x->pimpinan && unit != 0 && date_within(im->today,
		    x->mulai, x->selesai))
			leads(o, unit, x->penugasan);
	}
	if (t != NULL) {
		o->jenis_jabatan = (uint8_t)t->jenis;
		o->unit = peta_get(&im->by_unit_id, t->unit);
	}
	if (up != NULL) {
		o->atasan_kunci = up->pegawai;
		o->atasan_kantor = peta_get(&im->by_unit_id, up->kantor);
		o->delegated = up->sk[0] != '\0';
	}
	return true;
}

bool
load_people(struct import *im)
{
	return store_walk(im->store, T_PEGAWAI, keep_person, im) ==
	    STORE_DONE;
}

/* The verdict on the next data row. */
static void
judge(struct import *im, uint8_t verdict)
{
	if (im->rows == im->verdict_room) {
		size_t room = im->rows == 0 ? 1024 : im->rows * 2;
		uint8_t *v = arena_array(im->arena, room, 1);

		if (im->rows > 0)
			memcpy(v, im->verdict, im->rows);
		im->verdict = v;
		im->verdict_room = room;
	}
	im->verdict[im->rows++] = verdict;
}

static bool
refuse(struct import *im, const struct isi *x, const char *code,
    const char *value)
{
	note(im, x->line, code, x->nomor, x->nama, value, true);
	judge(im, ROW_REFUSED);
	return true;
}

/* A new person must come with what makes him one. */
static const char *
missing(const struct isi *x)
{
	if (x->nama == NULL)
		return "nama";
	if (x->jabatan == NULL)
		return "jabatan";
	if (x->jenis_jabatan < 0)
		return "jenis_jabatan";
	return x->kode_unit == NULL ? "kode_unit" : NULL;
}

/* Takes the row into the index: what the chain needs to know. */
static void
keep_row(struct import *im, const struct isi *x, struct insan *o,
    uint32_t unit)
{
	bool new = o == NULL;

	if (new)
		o = insan_new(im, arena_text(im->arena, x->nomor));
	o->row = (uint32_t)im->rows + 1;
	o->line = x->line;
	if (new || (x->nama != NULL && strcmp(x->nama, o->nama) != 0))
		o->nama = arena_text(im->arena, x->nama);
	if (x->kedudukan != NULL)
		o->active = active(im, x->kedudukan);
	if (x->jenis_jabatan >= 0)
		o->jenis_jabatan = (uint8_t)x->jenis_jabatan;
	if (x->atasan != NULL)
		o->atasan_nomor = arena_text(im->arena, x->atasan);
	if (unit == 0)
		return;
	/* With a new unit the old leadership ends; an empty cell keeps it. */
	if (o->leads != unit || x->pimpinan == 0)
		o->leads = 0;
	o->unit = unit;
	if (x->pimpinan == 1)
		leads(o, unit, x->penugasan > 0 ? x->penugasan : 0);
}

/* A second post of somebody who is in the file already: Plt, Plh, Pjb or an
 * additional one. */
static bool
extra_post(struct import *im, const struct isi *x, struct insan *o,
    uint32_t unit)
{
	if (x->penugasan <= PENUGASAN__DEFINITIF || unit == 0)
		return refuse(im, x, "nip-kembar", arena_printf(im->arena,
		    "%u", o->line));
	if (x->pimpinan == 1)
		leads(o, unit, x->penugasan);
	judge(im, ROW_EXTRA);
	return true;
}

static bool
look(void *ctx, const struct row *r)
{
	struct import *im = ctx;
	struct insan *o;
	uint32_t unit = 0;
	struct isi x;

	if (im->judul == NULL)
		return judul_read(im, r);
	if (im->rows % BATCH == 0) {
		arena_drop(im->scratch);
		im->scratch = arena_new();
	}
	isi_read(im, im->scratch, r, &x);
	if (x.wrong != NULL)
		return refuse(im, &x, x.wrong, x.value);
	if (x.odd_tmt)
		note(im, x.line, "nip-tmt-aneh", x.nomor, x.nama, "", false);
	o = insan_of(im, x.nomor);
	if (x.kode_unit != NULL) {
		unit = peta_get(&im->by_kode, x.kode_unit);
		if (unit == 0)
			return refuse(im, &x, "unit-tidak-dikenal",
			    x.kode_unit);
		if (!im->unit[unit].open)
			return refuse(im, &x, "unit-ditutup", x.kode_unit);
	}
	if (o != NULL && o->row != 0)
		return extra_post(im, &x, o, unit);
	if (o == NULL && missing(&x) != NULL)
		return refuse(im, &x, "wajib-diisi", missing(&x));
	keep_row(im, &x, o, unit);
	/* One without a NIP gets a counted key, which those below him need. */
	judge(im, o == NULL && strlen(x.nomor) != 18 ? ROW_EARLY : ROW_IN);
	return true;
}

bool
look_people(struct import *im)
{
	return rows_each(im->path, look, im, &im->error);
}
