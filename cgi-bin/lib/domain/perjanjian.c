/* perjanjian.c - what makes a Perjanjian Kinerja acceptable, and drawing it */
#include <string.h>

#include "date.h"
#include "perjanjian.h"
#include "rhk.h"
#include "text.h"

void
perjanjian_check(const Perjanjian *pk, struct problems *bad)
{
	need_text(bad, "nomor", pk->nomor, 3, 100);
	if (!problem_at(bad, "tanggal")) {
		if (pk->tanggal == 0)
			problem(bad, "tanggal", "kosong");
		else if (!date_valid(pk->tanggal))
			problem(bad, "tanggal", "tanggal");
		else if (date_year(pk->tanggal) != (int)pk->tahun &&
		    date_year(pk->tanggal) != (int)pk->tahun - 1)
			problem(bad, "tanggal", "tahun");
	}
	if (pk->anggaran < 0 && !problem_at(bad, "anggaran"))
		problem(bad, "anggaran", "angka");
}

void
sasaran_check(const Perjanjian *pk, const Perjanjian__Sasaran *s,
    const struct batas *l, struct problems *bad)
{
	/* A constant: the compiler would keep the pattern in writable data. */
	static const Skp none = SKP__INIT;
	Skp plan = none;
	static const Rhk empty = RHK__INIT;
	Rhk rhk = empty;

	plan.model = MODEL_SKP__JPT;
	plan.mulai = date_make((int)pk->tahun, 1, 1);
	plan.selesai = date_make((int)pk->tahun, 12, 31);
	rhk.id = s->id;
	rhk.klasifikasi = KLASIFIKASI__ORGANISASI;
	rhk.unit = pk->unit;
	rhk.teks = s->teks;
	rhk.perspektif = s->perspektif;
	rhk.n_perspektif = s->n_perspektif;
	rhk.indikator = s->indikator;
	rhk.n_indikator = s->n_indikator;
	rhk_check(&rhk, &plan, NULL, l, bad);
	if (s->n_indikator == 0)
		problem(bad, "indikator", "kosong");
	for (size_t i = 0; i < pk->n_sasaran; i++)
		if (strcmp(pk->sasaran[i]->id, s->id) != 0 &&
		    text_same(pk->sasaran[i]->teks, s->teks)) {
			problem(bad, "teks", "kembar");
			break;
		}
}

Perjanjian__Sasaran *
sasaran_by_id(const Perjanjian *pk, const char *id)
{
	for (size_t i = 0; i < pk->n_sasaran; i++)
		if (strcmp(pk->sasaran[i]->id, id) == 0)
			return pk->sasaran[i];
	return NULL;
}

Rhk *
sasaran_rhk(const Perjanjian__Sasaran *s, Rhk *const *rhk)
{
	Rhk *twin = NULL;

	for (; *rhk != NULL; rhk++) {
		if (strcmp((*rhk)->sasaran, s->id) == 0)
			return *rhk;
		if ((*rhk)->sasaran[0] == '\0' && !(*rhk)->arsip &&
		    text_same((*rhk)->teks, s->teks))
			twin = *rhk;
	}
	return twin;
}

/* R-SKP-7: the indicator and its target as one narrative. */
static const char *
narrative(struct arena *arena, const Indikator *pk)
{
	return arena_printf(arena, "%s: %s", pk->teks, target_text(arena, pk));
}

static bool
same_target(const Indikator *a, const Indikator *b)
{
	return a->sasaran == b->sasaran && a->nilai == b->nilai &&
	    strcmp(a->satuan, b->satuan) == 0 && a->tanggal == b->tanggal &&
	    strcmp(a->bebas, b->bebas) == 0;
}

static void
draw_indicator(struct arena *arena, const Indikator *pk, Pendekatan how,
    Indikator *in)
{
	in->dari = pk->id;
	if (how == PENDEKATAN__KUALITATIF) {
		in->teks = in->dari_isi = narrative(arena, pk);
		in->sasaran = INDIKATOR__SASARAN__TEKS;
		return;
	}
	if (in->sasaran != pk->sasaran || !same_target(in, pk))
		in->n_jalur = 0;
	in->teks = pk->teks;
	in->aspek = pk->aspek;
	in->sasaran = pk->sasaran;
	in->nilai = pk->nilai;
	in->satuan = pk->satuan;
	in->arah = pk->arah;
	in->tanggal = pk->tanggal;
	in->bebas = pk->bebas;
}

/* The plan's own line for an indicator of the agreement; NULL: none yet. */
static Indikator *
line_of(const Rhk *rhk, const Indikator *pk)
{
	Indikator *twin = NULL;

	for (size_t i = 0; i < rhk->n_indikator; i++) {
		if (strcmp(rhk->indikator[i]->dari, pk->id) == 0)
			return rhk->indikator[i];
		if (rhk->indikator[i]->dari[0] == '\0' &&
		    text_same(rhk->indikator[i]->teks, pk->teks))
			twin = rhk->indikator[i];
	}
	return twin;
}

static bool
has_indicator(const Perjanjian__Sasaran *s, const char *id)
{
	for (size_t i = 0; i < s->n_indikator; i++)
		if (strcmp(s->indikator[i]->id, id) == 0)
			return true;
	return false;
}

void
sasaran_draw(struct arena *arena, const Perjanjian *pk,
    const Perjanjian__Sasaran *s, Pendekatan how, Rhk *rhk)
{
	Indikator **list = arena_array(arena, rhk->n_indikator + s->n_indikator
	    + 1, sizeof *list);
	size_t n = rhk->n_indikator;

	rhk->bagian = BAGIAN__UTAMA;
	rhk->klasifikasi = KLASIFIKASI__ORGANISASI;
	rhk->unit = pk->unit;
	rhk->teks = s->teks;
	rhk->sasaran = s->id;
	rhk->perspektif = s->perspektif;
	rhk->n_perspektif = s->n_perspektif;
	for (size_t i = 0; i < n; i++) {
		list[i] = rhk->indikator[i];
		if (!has_indicator(s, list[i]->dari))
			list[i]->dari = list[i]->dari_isi = "";
	}
	for (size_t i = 0; i < s->n_indikator; i++) {
		Indikator *in = line_of(rhk, s->indikator[i]);

		if (in == NULL) {
			in = arena_get(arena, sizeof *in);
			*in = (Indikator)INDIKATOR__INIT;
			list[n++] = in;
		}
		draw_indicator(arena, s->indikator[i], how, in);
	}
	rhk->indikator = list;
	rhk->n_indikator = n;
}

void
sasaran_let_go(Rhk *rhk)
{
	rhk->sasaran = "";
	for (size_t i = 0; i < rhk->n_indikator; i++)
		rhk->indikator[i]->dari = rhk->indikator[i]->dari_isi = "";
}

/* ------------------------------------------------------------- differences */

struct found {
	struct arena	*arena;
	struct pk_beda	*v;
	size_t		 n, room;
	const Rhk	*rhk;
	const Perjanjian__Sasaran *sasaran;
};

static void
differ(struct found *f, enum pk_jenis what, const char *about,
    const char *skp, const char *pk)
{
	if (f->n == f->room) {
		struct pk_beda *more = arena_array(f->arena, f->room * 2 + 16,
		    sizeof *more);

		if (f->n > 0)
			memcpy(more, f->v, f->n * sizeof *more);
		f->v = more;
		f->room = f->room * 2 + 16;
	}
	f->v[f->n++] = (struct pk_beda){ what, f->rhk, f->sasaran, about, skp,
	    pk };
}

static bool
same_views(const Rhk *rhk, const Perjanjian__Sasaran *s)
{
	unsigned a = 0, b = 0;

	for (size_t i = 0; i < rhk->n_perspektif; i++)
		a |= 1u << rhk->perspektif[i];
	for (size_t i = 0; i < s->n_perspektif; i++)
		b |= 1u << s->perspektif[i];
	return a == b;
}

static const char *
way_name(Indikator__Arah way)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(
	    &indikator__arah__descriptor, (int)way);

	return v != NULL ? v->name : "";
}

static void
compare_indicator(struct found *f, const Indikator *pk, Pendekatan how)
{
	const Indikator *in = NULL;

	for (size_t i = 0; i < f->rhk->n_indikator; i++)
		if (strcmp(f->rhk->indikator[i]->dari, pk->id) == 0)
			in = f->rhk->indikator[i];
	if (in == NULL) {
		differ(f, PK_INDIKATOR_BARU, pk->teks, "",
		    narrative(f->arena, pk));
	} else if (how == PENDEKATAN__KUALITATIF) {
		/* The plan tells it in its own words; the agreement changed. */
		if (strcmp(in->dari_isi, narrative(f->arena, pk)) != 0)
			differ(f, PK_INDIKATOR, pk->teks, in->teks,
			    narrative(f->arena, pk));
	} else {
		if (strcmp(in->teks, pk->teks) != 0)
			differ(f, PK_INDIKATOR, pk->teks, in->teks, pk->teks);
		if (!same_target(in, pk))
			differ(f, PK_TARGET, pk->teks, target_text(f->arena,
			    in), target_text(f->arena, pk));
		else if (in->arah != pk->arah)
			differ(f, PK_ARAH, pk->teks, way_name(in->arah),
			    way_name(pk->arah));
	}
}

static void
compare(struct found *f, Pendekatan how)
{
	const Perjanjian__Sasaran *s = f->sasaran;

	if (strcmp(f->rhk->teks, s->teks) != 0)
		differ(f, PK_TEKS, "", f->rhk->teks, s->teks);
	if (!same_views(f->rhk, s))
		differ(f, PK_PERSPEKTIF, "", "", "");
	for (size_t i = 0; i < s->n_indikator; i++)
		compare_indicator(f, s->indikator[i], how);
	for (size_t i = 0; i < f->rhk->n_indikator; i++) {
		const Indikator *in = f->rhk->indikator[i];

		if (in->dari[0] != '\0' && !has_indicator(s, in->dari))
			differ(f, PK_INDIKATOR_TIADA, in->teks, in->teks, "");
	}
}

size_t
perjanjian_beda(struct arena *arena, const Perjanjian *pk, Pendekatan how,
    Rhk *const *rhk, struct pk_beda **out)
{
	struct found f = { .arena = arena };

	for (size_t i = 0; i < pk->n_sasaran; i++) {
		f.sasaran = pk->sasaran[i];
		f.rhk = NULL;
		for (Rhk *const *r = rhk; *r != NULL; r++)
			if (strcmp((*r)->sasaran, f.sasaran->id) == 0)
				f.rhk = *r;
		if (f.rhk == NULL)
			differ(&f, PK_BELUM, "", "", f.sasaran->teks);
		else
			compare(&f, how);
	}
	f.sasaran = NULL;
	for (; *rhk != NULL; rhk++)
		if ((*rhk)->sasaran[0] != '\0' &&
		    sasaran_by_id(pk, (*rhk)->sasaran) == NULL) {
			f.rhk = *rhk;
			differ(&f, PK_TIADA, "", (*rhk)->teks, "");
		}
	*out = f.v;
	return f.n;
}
