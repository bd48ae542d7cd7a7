/* impor_tulis.c - puts one row of people: dated posts and superiors */
#include <string.h>

#include "clock.h"
#include "find.h"
#include "id.h"
#include "impor.h"
#include "text.h"
#include "waris.h"

struct image
image_of(struct arena *a, ProtobufCMessage *m, uint64_t *rev)
{
	uint64_t keep = *rev;
	struct image i;

	*rev = 0;
	i.len = protobuf_c_message_get_packed_size(m);
	i.bytes = arena_get(a, i.len + 1);
	protobuf_c_message_pack(m, i.bytes);
	*rev = keep;
	return i;
}

bool
image_same(struct image x, struct image y)
{
	return x.len == y.len && memcmp(x.bytes, y.bytes, x.len) == 0;
}

Asal *
asal_of(struct store *s, const struct import *im)
{
	Asal *asal = arena_get(store_arena(s), sizeof *asal);

	*asal = (Asal)ASAL__INIT;
	asal->sumber = arena_printf(store_arena(s), "Impor %s",
	    im->job.nama_berkas);
	asal->waktu = clock_ms();
	return asal;
}

/* One line more in a repeated field of pointers. */
static void *
appended(struct arena *a, void *list, size_t n, void *item)
{
	void **v = arena_array(a, n + 1, sizeof *v);

	if (n > 0)
		memcpy(v, list, n * sizeof *v);
	v[n] = item;
	return v;
}

static bool
set(const char **field, const char *value)
{
	if (value == NULL || strcmp(*field, value) == 0)
		return false;
	*field = value;
	return true;
}

static void
set_person(Pegawai *p, const struct isi *x)
{
	set(&p->nama, x->nama);
	set(&p->golongan, x->golongan);
	set(&p->surel, x->surel);
	set(&p->kedudukan, x->kedudukan);
	if (x->jenis >= 0)
		p->jenis = (JenisPegawai)x->jenis;
	if (x->lahir >= 0)
		p->lahir = x->lahir;
}

/* The line of this kind that is still open: the main post, or the extra one
 * in that unit. */
static Tugas *
open_post(const Pegawai *p, const char *unit, int penugasan, bool extra)
{
	Tugas *found = NULL;

	for (size_t i = 0; i < p->n_tugas; i++) {
		Tugas *t = p->tugas[i];

		if (t->selesai != 0)
			continue;
		if (extra ? t->penugasan == (Penugasan)penugasan &&
		    strcmp(t->unit, unit) == 0 :
		    t->penugasan == PENUGASAN__DEFINITIF)
			found = t;
	}
	/* An acting official without a post of his own: his only line. */
	if (found == NULL && !extra && p->n_tugas > 0 &&
	    p->tugas[p->n_tugas - 1]->selesai == 0)
		found = p->tugas[p->n_tugas - 1];
	return found;
}

/* The post as the row wants it, from the one there is. */
static Tugas
wanted_post(const Tugas *old, const struct isi *x, const char *unit)
{
	Tugas t = TUGAS__INIT;

	if (old != NULL)
		t = *old;
	/* Another unit is another post: leading it must be said again. */
	if (unit != NULL && strcmp(t.unit, unit) != 0) {
		t.unit = unit;
		t.pimpinan = false;
	}
	set(&t.jabatan, x->jabatan);
	if (x->jenis_jabatan >= 0)
		t.jenis = (JenisJabatan)x->jenis_jabatan;
	if (x->jenjang >= 0)
		t.jenjang = (Jenjang)x->jenjang;
	if (x->pimpinan >= 0)
		t.pimpinan = x->pimpinan != 0;
	if (x->penugasan >= 0)
		t.penugasan = (Penugasan)x->penugasan;
	return t;
}

static bool
same_post(const Tugas *a, const Tugas *b)
{
	return strcmp(a->unit, b->unit) == 0 &&
	    strcmp(a->jabatan, b->jabatan) == 0 && a->jenis == b->jenis &&
	    a->jenjang == b->jenjang && a->pimpinan == b->pimpinan &&
	    a->penugasan == b->penugasan;
}

/* When something new begins: its TMT; else the day of the import, and for who
 * is new here the first of the year, so that the year's plan can begin. */
static date_t
begins(const struct import *im, const struct isi *x, bool first)
{
	if (x->mulai > 0)
		return x->mulai;
	return first ? date_make(date_year(im->today), 1, 1) : im->today;
}

static void
new_post(struct store *s, struct import *im, Pegawai *p, Tugas t, date_t from)
{
	struct arena *a = store_arena(s);
	Tugas *line = arena_get(a, sizeof *line);

	*line = t;
	line->id = id_new(a, clock_ms());
	line->sk = "";
	line->mulai = from;
	line->selesai = 0;
	line->asal = asal_of(s, im);
	p->tugas = appended(a, p->tugas, p->n_tugas++, line);
}

/* Did every earlier main post end before that day? */
static bool
free_from(const Pegawai *p, const Tugas *line, date_t day)
{
	for (size_t i = 0; i < p->n_tugas; i++) {
		const Tugas *t = p->tugas[i];

		if (t != line && t->penugasan == PENUGASAN__DEFINITIF &&
		    t->selesai >= day)
			return false;
	}
	return true;
}

/* Both lists are kept ascending by their beginning. */
static void
sort_lines(Pegawai *p)
{
	for (size_t i = 1; i < p->n_tugas; i++)
		for (size_t j = i; j > 0 && p->tugas[j - 1]->mulai >
		    p->tugas[j]->mulai; j--) {
			Tugas *t = p->tugas[j];

			p->tugas[j] = p->tugas[j - 1];
			p->tugas[j - 1] = t;
		}
	for (size_t i = 1; i < p->n_atasan; i++)
		for (size_t j = i; j > 0 && p->atasan[j - 1]->mulai >
		    p->atasan[j]->mulai; j--) {
			Atasan *t = p->atasan[j];

			p->atasan[j] = p->atasan[j - 1];
			p->atasan[j - 1] = t;
		}
}

/* The day the post of this row began; 0 when it would begin before the one
 * it follows. */
static date_t
set_post(struct store *s, struct import *im, Pegawai *p, const struct isi *x,
    bool extra, bool *moved)
{
	const char *unit = x->kode_unit == NULL ? NULL :
	    im->unit[peta_get(&im->by_kode, x->kode_unit)].id;
	Tugas *old = open_post(p, unit, x->penugasan, extra);
	Tugas t = wanted_post(old, x, unit);
	date_t from;

	*moved = false;
	from = begins(im, x, old == NULL);
	if (old == NULL && (unit == NULL || x->jabatan == NULL))
		return from;		/* still without a post */
	if (old != NULL && same_post(old, &t)) {
		/* The same post: another TMT corrects the line. */
		if (x->mulai > 0 && !free_from(p, old, x->mulai))
			return 0;
		if (x->mulai > 0)
			old->mulai = x->mulai;
		return old->mulai;
	}
	*moved = true;
	if (old == NULL) {
		new_post(s, im, p, t, from);
	} else if (from < old->mulai) {
		return 0;
	} else if (from == old->mulai) {
		*old = t;		/* the same day: the line was wrong */
		old->asal = asal_of(s, im);
	} else {
		old->selesai = date_add(from, -1);
		new_post(s, im, p, t, from);
	}
	return from;
}

static Atasan *
open_superior(const Pegawai *p)
{
	for (size_t i = p->n_atasan; i > 0; i--)
		if (p->atasan[i - 1]->selesai == 0)
			return p->atasan[i - 1];
	return NULL;
}

/* The key a person has or, being new, will have: the NIP itself. */
static uint64_t
key_of(const struct insan *o)
{
	uint64_t key = o->kunci;

	if (key == 0 && strlen(o->nomor) == 18)
		text_u64(o->nomor, &key);
	return key;
}

/* Is the superior on the stored line the one the file names? */
static bool
same_superior(const struct import *im, const Atasan *old, uint64_t key,
    const struct insan *o)
{
	const char *kantor = o->lewat != 0 ? im->unit[o->lewat].id : "";

	return strcmp(old->kantor, kantor) == 0 &&
	    (kantor[0] != '\0' || old->pegawai == key);
}

/* moved: the post changed on that day, and the superior with it.  Gives
 * whether the superior is another now. */
static bool
set_superior(struct store *s, struct import *im, Pegawai *p,
    const struct isi *x, date_t post, bool moved)
{
	struct arena *a = store_arena(s);
	const struct insan *o = insan_of(im, x->nomor);
	Atasan *old = open_superior(p), *line;
	uint64_t key = o->atasan != 0 ? key_of(&im->orang[o->atasan]) : 0;
	bool clear = x->atasan != NULL && x->atasan[0] == '\0';
	date_t from;

	if (x->atasan == NULL || (!clear && o->atasan == 0) ||
	    (clear && old == NULL))
		return false;
	if (!clear && old != NULL && same_superior(im, old, key, o)) {
		/* A corrected TMT takes the line along. */
		if (!moved && x->mulai > 0 && p->n_atasan == 1)
			old->mulai = post;
		return false;
	}
	from = moved || old == NULL ? post : x->mulai > old->mulai &&
	    x->mulai > post ? x->mulai : im->today;
	if (old != NULL && from <= old->mulai && !clear) {
		line = old;
		line->sk = "";
	} else {
		if (old != NULL)
			old->selesai = date_add(clear ? im->today : from, -1);
		if (clear)
			return true;
		line = arena_get(a, sizeof *line);
		*line = (Atasan)ATASAN__INIT;
		line->mulai = from;
		p->atasan = appended(a, p->atasan, p->n_atasan++, line);
	}
	line->pegawai = key;
	line->kantor = o->lewat != 0 ? im->unit[o->lewat].id : "";
	line->asal = asal_of(s, im);
	return true;
}

static Pegawai *
new_person(struct store *s, const struct isi *x)
{
	Pegawai *p = arena_get(store_arena(s), sizeof *p);

	*p = (Pegawai)PEGAWAI__INIT;
	p->nomor = x->nomor;
	p->jenis = JENIS_PEGAWAI__PNS;
	p->kedudukan = "01";
	return p;
}

/* Who has an account is told that he has another superior. */
static void
tell(struct store *s, struct import *im, const Pegawai *p)
{
	const struct insan *o = insan_of(im, p->nomor);

	if (akun_get(s, p->pegawai, false) != NULL)
		notify(s, clock_ms(), p->pegawai,
		    PEMBERITAHUAN__JENIS__ATASAN_DIUBAH, "Impor data pegawai",
		    o->atasan != 0 ? im->orang[o->atasan].nama : "",
		    "/cgi-bin/beranda", "");
}

/* Nobody changes his own post or superior, takes an office, or makes himself a
 * person's superior by a file; his first plain post he may bring (BZ-4). */
static bool
favours_importer(struct import *im, const Pegawai *p, const struct isi *x,
    bool moved, bool other, bool had)
{
	const struct insan *o = insan_of(im, p->nomor);

	if (p->pegawai == im->actor)
		return (moved || other) && (had || x->pimpinan == 1);
	return other && o->lewat == 0 && o->atasan != 0 &&
	    key_of(&im->orang[o->atasan]) == im->actor;
}

/* Was he, who has no NIP, put early by the run of this import that was killed?
 * That was not counted yet. */
static bool
put_early_before(struct store *s, const struct import *im, const Pegawai *p)
{
	return im->job.berkas[0] != '\0' && !im->dry &&
	    strlen(p->nomor) != 18 && p->n_tugas == 1 && p->asal != NULL &&
	    p->asal->waktu >= im->job.waktu &&
	    strcmp(p->asal->sumber, asal_of(s, im)->sumber) == 0;
}

enum outcome
put_person(struct store *s, struct import *im, const struct isi *x)
{
	struct insan *o = insan_of(im, x->nomor);
	bool extra = im->verdict[x->row] == ROW_EXTRA, moved, other = false;
	Pegawai *p = o->kunci == 0 && !extra ? NULL :
	    pegawai_by_nomor(s, x->nomor, !im->dry);
	struct image before = { 0 };
	bool new = p == NULL, had = !new && p->n_tugas + p->n_atasan > 0;
	date_t post;

	/* One without a NIP was put before all others. */
	if (!im->early && o->kunci != 0 && im->verdict[x->row] == ROW_EARLY)
		return ADDED;
	if (new && extra)
		return im->dry ? CHANGED : BACKWARDS;
	if (new)
		p = new_person(s, x);
	else
		before = image_of(store_arena(s), &p->base, &p->rev);
	if (!extra) {
		set_person(p, x);
		kedudukan_correct(store_arena(s), p, p->kedudukan, im->today);
	}
	post = set_post(s, im, p, x, extra, &moved);
	if (post == 0)
		return BACKWARDS;
	if (!extra)
		other = set_superior(s, im, p, x, post, moved);
	if (!new && image_same(before, image_of(store_arena(s), &p->base,
	    &p->rev)))
		return put_early_before(s, im, p) ? ADDED : SAME;
	if (favours_importer(im, p, x, moved, other, had))
		return OWN;
	p->asal = asal_of(s, im);
	sort_lines(p);
	if (!im->dry) {
		if (new)
			p->pegawai = pegawai_new_key(s, x->nomor);
		/* Those below him need the key of one without a NIP. */
		if (new && im->verdict[x->row] == ROW_EARLY)
			o->kunci = p->pegawai;
		store_put(s, T_PEGAWAI, &p->base);
		if (other && !new)
			tell(s, im, p);
	}
	return new ? ADDED : CHANGED;
}
