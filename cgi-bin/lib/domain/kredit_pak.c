/* kredit_pak.c - the rows of a Penetapan Angka Kredit (R-AK-5) */
#include <string.h>

#include "kredit.h"
#include "penilaian.h"

static const Saldo *
saldo_by_id(const struct kredit_in *in, const char *id)
{
	for (Saldo **s = in->saldo; *s != NULL; s++)
		if (strcmp((*s)->id, id) == 0)
			return *s;
	return NULL;
}

static Pak__Baris *
baris_new(struct arena *arena)
{
	Pak__Baris *b = arena_get(arena, sizeof *b);

	*b = (Pak__Baris)PAK__BARIS__INIT;
	return b;
}

/* Was it in the PAK before this one? */
static bool
known_to(const Pak *pak, const Pak__Baris *b)
{
	for (size_t i = 0; pak != NULL && i < pak->n_baris; i++) {
		const Pak__Baris *o = pak->baris[i];

		if (b->saldo[0] != '\0' ? strcmp(o->saldo, b->saldo) == 0 :
		    strcmp(o->penilaian, b->penilaian) == 0 &&
		    o->mulai == b->mulai)
			return true;
	}
	return false;
}

/* The same months with the ratings and balances of today (G54). */
static void
revalue(const struct credit_rule *rule, const struct kredit_in *in,
    int jenjang, Pak__Baris *b)
{
	const Penilaian *n = kredit_nilai(in, b->penilaian);
	const Saldo *s = saldo_by_id(in, b->saldo);

	if (b->saldo[0] != '\0' && s != NULL)
		b->nilai = s->nilai;
	if (b->saldo[0] != '\0' || n == NULL || !penilaian_decided(n))
		return;
	b->predikat = n->predikat;
	(void)credit(rule, jenjang, (int)b->predikat, (int)b->bulan, &b->nilai);
}

Pak__Baris **
kredit_pak_rows(struct arena *arena, const struct credit_rule *rule,
    const struct kredit_in *in, const struct kredit_book *book,
    const Pak *replaced, size_t *n, int64_t *sum)
{
	Pak__Baris **v = arena_array(arena, book->n + 1 +
	    (replaced != NULL ? replaced->n_baris : 0), sizeof *v);

	*n = 0;
	*sum = 0;
	for (size_t i = 0; replaced != NULL && i < replaced->n_baris; i++) {
		v[*n] = baris_new(arena);
		*v[*n] = *replaced->baris[i];
		revalue(rule, in, (int)replaced->jenjang, v[*n]);
		*sum += v[(*n)++]->nilai;
	}
	for (size_t i = 0; replaced == NULL && i < book->n; i++) {
		const struct kredit_row *r = &book->row[i];
		Pak__Baris *b = baris_new(arena);

		if (r->note != KR_COUNTED)
			continue;
		if (r->saldo != NULL) {
			b->saldo = r->saldo->id;
			b->jenis_saldo = r->saldo->jenis;
			b->uraian = r->saldo->dasar;
		} else {
			b->penilaian = r->nilai != NULL ? r->nilai->id : "";
			b->bulan = (uint32_t)r->months;
			b->predikat = (Predikat)r->predikat;
		}
		b->mulai = r->from;
		b->selesai = r->to;
		b->nilai = r->milli;
		b->lama = known_to(book->pak, b);
		*sum += b->nilai;
		v[(*n)++] = b;
	}
	return v;
}
