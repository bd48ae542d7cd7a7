/* cetak.c - reads what the documents of one plan print */
#include <string.h>

#include "cetak.h"
#include "find.h"
#include "find_revisi.h"
#include "office.h"
#include "skp.h"

bool
cetak_decided(const Skp *skp)
{
	return skp->yang_dinilai != NULL && skp->pejabat_penilai != NULL &&
	    (skp->status == STATUS_SKP__DISETUJUI ||
	    skp->status == STATUS_SKP__DITUTUP ||
	    skp->status == STATUS_SKP__DINILAI ||
	    skp->status == STATUS_SKP__FINAL);
}

/* In the post the plan is for, which may not be his first one. */
static const Identitas *
owner(struct store *s, const Skp *skp, const Pegawai *orang, date_t day)
{
	const Tugas *post = tugas_by_id(orang, skp->tugas);

	return identitas_as(s, orang, post != NULL ? post :
	    tugas_on(orang, day), day);
}

/* Whom it was submitted to, or who would rate him today; NULL: nobody. */
static const Identitas *
rater(struct store *s, const Skp *skp, const Pegawai *orang, date_t day)
{
	const Pegawai *rater = skp->penilai != 0 ?
	    pegawai_get(s, skp->penilai, false) : penilai_on(s, orang, day);

	return rater == NULL ? NULL : identitas_as(s, rater,
	    tugas_for(s, rater, orang, day), day);
}

static const Rhk *
result_in(const Revisi *r, const char *id)
{
	for (size_t i = 0; i < r->n_rhk; i++)
		if (strcmp(r->rhk[i]->id, id) == 0)
			return r->rhk[i];
	return NULL;
}

/*
 * The superior's result as it was decided when this plan was: of his revisions
 * with it the last one before, else the first one after.  So a reprint says
 * the same whatever he changes later.
 */
static const Rhk *
as_decided(struct store *s, const Rhk *now, int64_t when)
{
	const Rhk *found = NULL;

	for (Revisi **r = revisi_of(s, now->skp); *r != NULL; r++) {
		const Rhk *then = (*r)->nomor == 0 ? NULL :
		    result_in(*r, now->id);

		if (then != NULL && (found == NULL || (*r)->waktu <= when))
			found = then;
	}
	return found != NULL ? found : now;
}

/* The superior's texts, and in the narrative form who gave each result. */
static void
read_above(struct store *s, struct paper_plan *p, bool decided)
{
	const char **texts, **from;
	size_t n = 0;

	while (p->rhk[n] != NULL)
		n++;
	texts = arena_array(store_arena(s), n + 1, sizeof *texts);
	from = arena_array(store_arena(s), n + 1, sizeof *from);
	for (size_t i = 0; i < n; i++) {
		const Rhk *above = *p->rhk[i]->intervensi == '\0' ? NULL :
		    rhk_get(s, p->rhk[i]->intervensi, false);

		if (above != NULL && decided)
			above = as_decided(s, above, p->skp->disetujui);
		texts[i] = above == NULL ? "" : above->teks;
		/* P4 names the leader himself, when the result is his. */
		from[i] = above != NULL && p->penilai != NULL &&
		    p->skp->pendekatan == PENDEKATAN__KUALITATIF &&
		    p->skp->model == MODEL_SKP__JAJF &&
		    above->pegawai == p->penilai->pegawai ?
		    post_text(store_arena(s), p->penilai) : "";
	}
	p->pimpinan = texts;
	p->pemberi = from;
}

/* The plan of then, with its results; false when it was not kept. */
static bool
take_revision(struct store *s, struct paper_plan *p, unsigned number)
{
	const Revisi *r = revisi_by_number(s, p->skp->id, number);
	Rhk **rhk;

	if (r == NULL || r->isi == NULL)
		return false;
	rhk = arena_array(store_arena(s), r->n_rhk + 1, sizeof *rhk);
	if (r->n_rhk > 0)
		memcpy(rhk, r->rhk, r->n_rhk * sizeof *rhk);
	p->skp = r->isi;
	p->rhk = rhk;
	return true;
}

bool
cetak_read(struct store *s, const Skp *skp, const struct cetak *c,
    struct paper_plan *p)
{
	const Pegawai *orang = pegawai_get(s, skp->pegawai, false);
	bool decided;

	*p = (struct paper_plan){ .skp = skp, .tanggal = c->tanggal,
	    .tempat = c->tempat };
	if (orang == NULL)
		return false;
	if (c->revisi == 0 || c->revisi == skp->revisi)
		p->rhk = c->revisi != 0 && !cetak_decided(skp) ? NULL :
		    rhk_of(s, skp->id);
	/* The last decided one, while a new one is being written. */
	if (p->rhk == NULL && !take_revision(s, p, c->revisi))
		return false;
	skp = p->skp;
	decided = cetak_decided(skp);
	store_firm(s);			/* what is handed out is on the disk */
	p->agency = pengaturan_get(s, false);
	p->pegawai = decided ? skp->yang_dinilai :
	    owner(s, skp, orang, c->hari);
	p->penilai = decided ? skp->pejabat_penilai :
	    rater(s, skp, orang, c->hari);
	p->perilaku = aturan_of(s, skp, "perilaku");
	p->aspek = aturan_of(s, skp, "aspek");
	p->perspektif = aturan_of(s, skp, "perspektif");
	p->pangkat = aturan_of(s, skp, "pangkat");
	p->jumlah = skp_digest(store_arena(s), skp, p->rhk);
	read_above(s, p, decided);
	if (c->matriks)
		p->matriks = cetak_matriks(s, orang, p, c->hari);
	return true;
}
