/* find_revisi.c - decided revisions of plans, and asking to have one lowered */
#include <string.h>

#include "find.h"
#include "find_revisi.h"
#include "id.h"
#include "skp.h"

enum { DRAFTS = 20 };	/* put aside and kept, of one plan */

Revisi **
revisi_of(struct store *s, const char *skp)
{
	struct key k = key_of_id(skp);

	return (Revisi **)store_by(s, I_REVISI_SKP, &k, 0);
}

Revisi *
revisi_by_number(struct store *s, const char *skp, unsigned nomor)
{
	struct key k = key_new();

	key_id(&k, skp);
	key_u16(&k, (uint16_t)nomor);
	return *(Revisi **)store_by(s, I_REVISI_SKP, &k, 1);
}

Revisi *
revisi_get(struct store *s, const char *id)
{
	return store_by_id(s, T_REVISI, id, false);
}

/* Is there room for one more draft that says something new?  The oldest makes
 * room; what was decided always stays. */
static bool
room(struct store *s, const Skp *skp, Rhk *const *rhk)
{
	const char *says = skp_digest(store_arena(s), skp, rhk);
	Revisi **all = revisi_of(s, skp->id);
	size_t drafts = 0;

	for (Revisi **r = all; *r != NULL; r++) {
		Rhk **his = arena_array(store_arena(s), (*r)->n_rhk + 1,
		    sizeof *his);

		drafts += (*r)->nomor == 0;
		memcpy(his, (*r)->rhk, (*r)->n_rhk * sizeof *his);
		if (strcmp(says, skp_digest(store_arena(s), (*r)->isi,
		    his)) == 0)
			return false;
	}
	if (drafts >= DRAFTS)
		store_drop(s, T_REVISI, &all[0]->base);
	return true;
}

void
revisi_keep(struct store *s, int64_t now, const Skp *skp, Rhk *const *rhk,
    unsigned nomor)
{
	Revisi *r;
	Skp *isi;
	size_t n = 0;

	if (nomor == 0 ? !room(s, skp, rhk) :
	    revisi_by_number(s, skp->id, nomor) != NULL)
		return;
	isi = arena_get(store_arena(s), sizeof *isi);
	*isi = *skp;
	/* Its history is the plan's; a copy in each revision would only grow. */
	isi->n_riwayat = 0;
	isi->riwayat = NULL;
	isi->minta = NULL;
	while (rhk[n] != NULL)
		n++;
	r = arena_get(store_arena(s), sizeof *r);
	*r = (Revisi)REVISI__INIT;
	r->id = id_new(store_arena(s), now);
	r->skp = skp->id;
	r->pegawai = skp->pegawai;
	r->tahun = skp->tahun;
	r->nomor = nomor;
	r->waktu = now;
	r->isi = isi;
	r->rhk = arena_array(store_arena(s), n + 1, sizeof *r->rhk);
	memcpy(r->rhk, rhk, n * sizeof *rhk);
	r->n_rhk = n;
	store_put(s, T_REVISI, &r->base);
}

Skp **
skp_asking(struct store *s)
{
	struct key k = key_new();

	return (Skp **)store_by(s, I_SKP_MINTA, &k, 0);
}

/* Is there a record of this RHK among those an index has for its plan? */
static bool
rated(struct store *s, const Rhk *rhk)
{
	struct key k = key_of_id(rhk->skp);

	for (Realisasi **r = (Realisasi **)store_by(s, I_REALISASI_SKP, &k, 0);
	    *r != NULL; r++)
		if (strcmp((*r)->rhk, rhk->id) == 0)
			return true;
	for (Umpan **u = (Umpan **)store_by(s, I_UMPAN_SKP, &k, 0); *u != NULL;
	    u++)
		if (strcmp((*u)->rhk, rhk->id) == 0)
			return true;
	return false;
}

bool
rhk_has_data(struct store *s, const Rhk *rhk)
{
	struct key k = key_of_id(rhk->id);

	return *store_by(s, I_AKSI_RHK, &k, 1) != NULL ||
	    *store_by(s, I_BUKTI_RHK, &k, 1) != NULL || rated(s, rhk);
}
