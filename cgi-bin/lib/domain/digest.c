/* digest.c - SHA-256 over what an employee submits, for the tanda terima */
#include <inttypes.h>
#include <sodium/crypto_hash_sha256.h>
#include <stdio.h>
#include <string.h>

#include "skp.h"
#include "text.h"

/*
 * Every value goes in as "name:length:bytes\n", so that no two contents give
 * the same stream.  Names and order are for ever: printed hashes depend on
 * them.  A new field of the model goes in only when it is not empty.
 */
static void
add_text(crypto_hash_sha256_state *h, const char *name, const char *value)
{
	char head[64];
	size_t len = strlen(value);

	snprintf(head, sizeof head, "%s:%zu:", name, len);

	crypto_hash_sha256_update(h, (const unsigned char *)head,
	    strlen(head));
	crypto_hash_sha256_update(h, (const unsigned char *)value, len);
	crypto_hash_sha256_update(h, (const unsigned char *)"\n", 1);
}

static void
add_number(crypto_hash_sha256_state *h, const char *name, int64_t value)
{
	char text[24];

	snprintf(text, sizeof text, "%" PRId64, value);
	add_text(h, name, text);
}

/* Only what was said: a receipt from before these were asked for still holds. */
static void
add_details(crypto_hash_sha256_state *h, const Indikator *in)
{
	for (size_t i = 0; i < in->n_jalur; i++) {
		add_number(h, "triwulan", in->jalur[i]->triwulan);
		add_number(h, "jalur", in->jalur[i]->nilai);
		add_text(h, "jalur_teks", in->jalur[i]->teks);
	}
	if (in->sesuai[0] != '\0') {
		add_text(h, "di_bawah", in->di_bawah);
		add_text(h, "sesuai", in->sesuai);
		add_text(h, "di_atas", in->di_atas);
	}
	if (in->manual != NULL) {
		add_text(h, "tujuan", in->manual->tujuan);
		add_text(h, "definisi", in->manual->definisi);
		add_text(h, "formula", in->manual->formula);
		add_text(h, "manual_satuan", in->manual->satuan);
		add_number(h, "kendali", in->manual->kendali);
		add_text(h, "sumber", in->manual->sumber);
		add_number(h, "pelaporan", in->manual->pelaporan);
	}
}

static void
add_indicator(crypto_hash_sha256_state *h, const Indikator *in)
{
	add_number(h, "aspek", in->aspek);
	add_text(h, "indikator", in->teks);
	add_number(h, "sasaran", in->sasaran);
	add_number(h, "nilai", in->nilai);
	add_text(h, "satuan", in->satuan);
	add_number(h, "arah", in->arah);
	add_number(h, "tanggal", in->tanggal);
	add_text(h, "bebas", in->bebas);
	add_details(h, in);
}

static void
add_rhk(crypto_hash_sha256_state *h, const Rhk *rhk)
{
	add_number(h, "bagian", rhk->bagian);
	add_number(h, "klasifikasi", rhk->klasifikasi);
	add_text(h, "unit", rhk->unit);
	add_text(h, "rhk", rhk->teks);
	add_text(h, "penugasan_dari", rhk->penugasan_dari);
	add_text(h, "intervensi", rhk->intervensi_semula[0] != '\0' ?
	    rhk->intervensi_semula : rhk->intervensi);
	add_number(h, "menunggu", rhk->menunggu);
	add_text(h, "alasan_tanpa", rhk->alasan_tanpa);
	add_number(h, "n_perspektif", (int64_t)rhk->n_perspektif);
	for (size_t i = 0; i < rhk->n_perspektif; i++)
		add_number(h, "perspektif", rhk->perspektif[i]);
	add_number(h, "n_indikator", (int64_t)rhk->n_indikator);
	for (size_t i = 0; i < rhk->n_indikator; i++)
		add_indicator(h, rhk->indikator[i]);
}

static const char *
expectation(const Skp *skp, uint32_t nilai)
{
	for (size_t i = 0; i < skp->n_perilaku; i++)
		if (skp->perilaku[i]->nilai == nilai)
			return skp->perilaku[i]->ekspektasi;
	return "";
}

static void
add_plan(crypto_hash_sha256_state *h, const Skp *skp)
{
	char key[24];

	snprintf(key, sizeof key, "%" PRIu64, skp->pegawai);
	add_text(h, "pegawai", key);
	add_number(h, "tahun", skp->tahun);
	add_number(h, "mulai", skp->mulai);
	add_number(h, "selesai", skp->selesai);
	add_number(h, "pendekatan", skp->pendekatan);
	add_number(h, "model", skp->model);
	add_text(h, "tugas", skp->tugas);
	add_text(h, "unit", skp->unit);
	add_text(h, "jabatan", skp->jabatan);
	/* What moved to a successor is still what was submitted. */
	snprintf(key, sizeof key, "%" PRIu64, skp->penilai_semula != 0 ?
	    skp->penilai_semula : skp->penilai);
	add_text(h, "penilai", key);
	for (uint32_t nilai = 1; nilai <= 7; nilai++)
		add_text(h, "ekspektasi", expectation(skp, nilai));
	add_number(h, "n_lampiran", (int64_t)skp->n_lampiran);
	for (size_t i = 0; i < skp->n_lampiran; i++) {
		add_number(h, "blok", skp->lampiran[i]->blok);
		add_text(h, "lampiran", skp->lampiran[i]->teks);
	}
}

const char *
skp_digest(struct arena *arena, const Skp *skp, Rhk *const *rhk)
{
	unsigned char sum[crypto_hash_sha256_BYTES];
	crypto_hash_sha256_state h;

	crypto_hash_sha256_init(&h);
	add_plan(&h, skp);
	for (; rhk != NULL && *rhk != NULL; rhk++)
		add_rhk(&h, *rhk);
	crypto_hash_sha256_final(&h, sum);
	return text_hex(arena, sum, sizeof sum);
}
