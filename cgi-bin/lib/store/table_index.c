/* table_index.c - by what each record is found: the indexes of every table */
#include <string.h>

#include "engine.h"
#include "id.h"
#include "search.h"
#include "skp.h"
#include "tables.h"
#include "text.h"

/* Adds the entry "value of the index -> this record". */
static void
entry(struct entries *e, enum index index, const struct key *value)
{
	if (e->n == e->room) {
		struct raw *more = arena_array(e->arena, e->room * 2 + 4,
		    sizeof *more);

		if (e->n > 0)
			memcpy(more, e->v, e->n * sizeof *more);
		e->v = more;
		e->room = e->room * 2 + 4;
	}
	e->v[e->n] = index_raw(index, value);
	raw_add(&e->v[e->n], e->primary.b, e->primary.len);
	e->n++;
}

static void
entry_id(struct entries *e, enum index index, const char *id)
{
	struct key k = key_new();

	if (!id_valid(id))
		return;
	key_id(&k, id);
	entry(e, index, &k);
}

static void
entry_text(struct entries *e, enum index index, const char *text)
{
	struct key k = key_new();

	if (text[0] == '\0')
		return;
	key_text(&k, text);
	entry(e, index, &k);
}

/* "value, then a record id": the year or the status before it. */
static void
entry_u16_id(struct entries *e, enum index index, uint32_t first,
    const char *id)
{
	struct key k = key_new();

	if (!id_valid(id))
		return;
	key_u16(&k, (uint16_t)first);
	key_id(&k, id);
	entry(e, index, &k);
}

/* A person, then a small number or a record id. */
static void
entry_person(struct entries *e, enum index index, uint64_t pegawai,
    uint32_t then)
{
	struct key k = key_new();

	if (pegawai == 0)
		return;
	key_u64(&k, pegawai);
	key_u16(&k, (uint16_t)then);
	entry(e, index, &k);
}

#define INDEX(name, type, ...)						\
	void name(struct entries *e, const void *record)		\
	{ const type *r = record; __VA_ARGS__ }

INDEX(tanda_terima_index, TandaTerima, entry_id(e, I_ID, r->id);)
INDEX(pemberitahuan_index, Pemberitahuan, entry_id(e, I_ID, r->id);)
INDEX(surat_index, Surat, entry_id(e, I_ID, r->id);)
INDEX(pekerjaan_index, Pekerjaan, entry_id(e, I_ID, r->id);)
INDEX(draf_index, Draf, entry_id(e, I_ID, r->id);)

void
unit_index(struct entries *e, const void *record)
{
	const Unit *u = record;

	entry_id(e, I_ID, u->id);
	entry_text(e, I_UNIT_KODE, u->kode);
	for (size_t i = 0; i < u->n_versi; i++)
		entry_id(e, I_UNIT_INDUK, u->versi[i]->induk);
}

/* Each word of a name that says something: no titles, no initials. */
static void
name_index(struct entries *e, const char *name)
{
	char word[NAME_PART + 1];
	size_t n;

	while ((name = name_word(name, word, &n)) != NULL) {
		struct key k = key_new();

		key_bytes(&k, word, n);
		key_u8(&k, 0);
		entry(e, I_PEGAWAI_NAMA, &k);
	}
}

void
pegawai_index(struct entries *e, const void *record)
{
	const Pegawai *p = record;

	entry_text(e, I_PEGAWAI_NOMOR, p->nomor);
	name_index(e, p->nama);
	for (size_t i = 0; i < p->n_tugas; i++) {
		entry_id(e, I_PEGAWAI_UNIT, p->tugas[i]->unit);
		if (p->tugas[i]->pimpinan)
			entry_id(e, I_PEGAWAI_PIMPIN, p->tugas[i]->unit);
	}
	for (size_t i = 0; i < p->n_atasan; i++) {
		const Atasan *a = p->atasan[i];
		struct key k = key_new();

		entry_id(e, I_BAWAHAN_KANTOR, a->kantor);
		if (a->kantor[0] != '\0' || a->pegawai == 0)
			continue;
		key_u64(&k, a->pegawai);
		entry(e, I_BAWAHAN_ORANG, &k);
	}
}

void
akun_index(struct entries *e, const void *record)
{
	const Akun *a = record;

	for (size_t i = 0; i < a->n_peran; i++) {
		struct key k = key_new();

		key_u8(&k, (uint8_t)a->peran[i]->nama);
		entry(e, I_AKUN_PERAN, &k);
	}
}

void
sesi_index(struct entries *e, const void *record)
{
	const Sesi *s = record;
	struct key k = key_new();

	entry_id(e, I_ID, s->id);
	key_u64(&k, s->pegawai);
	entry(e, I_SESI_PEGAWAI, &k);
}

void
skp_index(struct entries *e, const void *record)
{
	const Skp *s = record;
	struct key k = key_new();

	entry_id(e, I_ID, s->id);
	if (s->penilai != 0) {
		key_u64(&k, s->penilai);
		key_u8(&k, (uint8_t)s->status);
		entry(e, I_SKP_PENILAI, &k);
	}
	if (id_valid(s->unit)) {
		k = key_new();
		key_u16(&k, (uint16_t)s->tahun);
		key_id(&k, s->unit);
		entry(e, I_SKP_UNIT, &k);
	}
	if (skp_asked(s)) {
		k = key_new();
		key_u16(&k, (uint16_t)s->tahun);
		entry(e, I_SKP_MINTA, &k);
	}
}

void
rhk_index(struct entries *e, const void *record)
{
	const Rhk *r = record;

	entry_id(e, I_ID, r->id);
	entry_id(e, I_RHK_SKP, r->skp);
	entry_id(e, I_RHK_DI_BAWAH, r->intervensi);
	entry_id(e, I_RHK_TIM, r->tim);
}

void
revisi_index(struct entries *e, const void *record)
{
	const Revisi *r = record;
	struct key k = key_new();

	entry_id(e, I_ID, r->id);
	if (!id_valid(r->skp))
		return;
	key_id(&k, r->skp);
	key_u16(&k, (uint16_t)r->nomor);
	entry(e, I_REVISI_SKP, &k);
}

void
tim_index(struct entries *e, const void *record)
{
	const Tim *t = record;

	entry_id(e, I_ID, t->id);
	entry_id(e, I_TIM_UNIT, t->unit);
	for (size_t i = 0; i < t->n_anggota; i++) {
		struct key k = key_new();

		key_u64(&k, t->anggota[i]->pegawai);
		entry(e, I_TIM_ORANG, &k);
	}
}

INDEX(perjanjian_index, Perjanjian, entry_id(e, I_ID, r->id);
    entry_u16_id(e, I_PERJANJIAN_UNIT, r->tahun, r->unit);)
INDEX(peran_index, Peran, entry_id(e, I_ID, r->id);
    entry_id(e, I_PERAN_SKP, r->skp);
    entry_person(e, I_PERAN_ORANG, r->pegawai, r->tahun);)
INDEX(paket_index, Paket, entry_id(e, I_ID, r->id);
    entry_id(e, I_PAKET_UNIT, r->unit);
    for (size_t i = 0; i < r->n_beri; i++)
	if (r->beri[i]->menunggu)
		entry_person(e, I_PAKET_ORANG, r->beri[i]->pegawai,
		    r->beri[i]->tahun);)
INDEX(periode_index, Periode, entry_id(e, I_ID, r->id);)
INDEX(aksi_index, Aksi, entry_id(e, I_ID, r->id);
    entry_id(e, I_AKSI_RHK, r->rhk);)
INDEX(realisasi_index, Realisasi, entry_id(e, I_ID, r->id);
    entry_id(e, I_REALISASI_SKP, r->skp);)
INDEX(harian_index, Harian, entry_id(e, I_ID, r->id);)
INDEX(umpan_index, Umpan, entry_id(e, I_ID, r->id);
    entry_id(e, I_UMPAN_SKP, r->skp);)
INDEX(minta_umpan_index, MintaUmpan, entry_id(e, I_ID, r->id);
    entry_person(e, I_MINTA_KEPADA, r->kepada, (uint32_t)r->status);)
INDEX(dialog_index, Dialog, entry_id(e, I_ID, r->id);
    entry_id(e, I_DIALOG_SKP, r->skp);)
INDEX(keberatan_index, Keberatan, entry_id(e, I_ID, r->id);
    entry_id(e, I_KEBERATAN_PENILAIAN, r->penilaian);
    entry_person(e, I_KEBERATAN_PEMUTUS, r->pemutus, (uint32_t)r->status);)
INDEX(dilihat_index, Dilihat, entry_id(e, I_ID, r->id);)
INDEX(saldo_index, Saldo, entry_id(e, I_ID, r->id);)
INDEX(pak_index, Pak, entry_id(e, I_ID, r->id);)
INDEX(setuju_index, Setuju, entry_id(e, I_ID, r->id);)

/* Who has no unit is found by the status alone. */
void
laporan_index(struct entries *e, const void *record)
{
	const Laporan *r = record;
	struct key k = key_new();

	entry_id(e, I_ID, r->id);
	key_u16(&k, (uint16_t)r->status);
	if (id_valid(r->unit))
		key_id(&k, r->unit);
	entry(e, I_LAPORAN_UNIT, &k);
}

void
bukti_index(struct entries *e, const void *record)
{
	const Bukti *b = record;

	entry_id(e, I_ID, b->id);
	entry_text(e, I_BUKTI_JUMLAH, b->jumlah);
	for (size_t i = 0; i < b->n_pakai; i++) {
		bool again = false;

		entry_id(e, I_BUKTI_AKSI, b->pakai[i]->aksi);
		/* Several steps of one result: found once. */
		for (size_t j = 0; j < i; j++)
			again |= strcmp(b->pakai[j]->rhk, b->pakai[i]->rhk) == 0;
		if (!again)
			entry_id(e, I_BUKTI_RHK, b->pakai[i]->rhk);
	}
}

void
capaian_index(struct entries *e, const void *record)
{
	const Capaian *c = record;
	struct key k = key_new();

	entry_id(e, I_ID, c->id);
	if (!id_valid(c->unit))
		return;
	key_id(&k, c->unit);
	key_u16(&k, (uint16_t)c->tahun);
	entry(e, I_CAPAIAN_UNIT, &k);
}

void
penilaian_index(struct entries *e, const void *record)
{
	const Penilaian *p = record;
	struct key k = key_new();

	entry_id(e, I_ID, p->id);
	entry_id(e, I_PENILAIAN_SKP, p->skp);
	if (p->penilai == 0 || !id_valid(p->periode))
		return;
	key_u64(&k, p->penilai);
	key_id(&k, p->periode);
	entry(e, I_PENILAIAN_PENILAI, &k);
}
