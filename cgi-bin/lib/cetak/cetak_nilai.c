/* cetak_nilai.c - reads what was done and how it was rated: P8 to P11 */
#include <ctype.h>
#include <sodium/crypto_hash_sha256.h>
#include <string.h>

#include "cetak.h"
#include "find.h"
#include "find_aksi.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "find_revisi.h"
#include "office.h"
#include "penilaian.h"
#include "rhk.h"
#include "skp.h"
#include "text.h"

/* What is read of one period. */
struct read {
	struct store	*store;
	struct arena	*arena;
	const Periode	*periode;
	const struct paper_plan *plan;
	date_t		 from, to;
	int64_t		 until;		/* decided then; 0: all there is */
};

/* ------------------------------------------------------------------ periods */

static bool
decided(const Penilaian *n)
{
	return n != NULL && penilaian_decided(n) && n->yang_dinilai != NULL &&
	    n->pejabat_penilai != NULL;
}

static const Penilaian *
assessment(struct store *s, const Skp *skp, const Periode *p)
{
	return penilaian_in(s, skp->id, p->id, false);
}

const struct cetak_periode *
cetak_periods(struct store *s, const Skp *skp)
{
	Periode **all = periode_year(s, skp->tahun);
	struct cetak_periode *list;
	size_t n = 0;

	while (all[n] != NULL)
		n++;
	list = arena_array(store_arena(s), n + 1, sizeof *list);
	n = 0;
	for (; *all != NULL; all++) {
		const Penilaian *d = assessment(s, skp, *all);

		if (!date_overlap(skp->mulai, skp_last(skp), (*all)->mulai,
		    (*all)->selesai))
			continue;
		list[n++] = (struct cetak_periode){ d != NULL ? d->id :
		    (*all)->id, (*all)->nama, (*all)->mulai, (*all)->selesai,
		    decided(d) };
	}
	return list;
}

/* By its own id, or by that of an assessment of this plan. */
static const Periode *
find_period(struct store *s, const Skp *skp, const char *id)
{
	const Penilaian *d = penilaian_get(s, id, false);
	Periode **all = periode_year(s, skp->tahun);

	if (d != NULL && strcmp(d->skp, skp->id) == 0)
		id = d->periode;
	while (*all != NULL && strcmp((*all)->id, id) != 0)
		all++;
	return *all;
}

/* "TRIWULAN I"; the final one is called so on the forms. */
static const char *
period_name(struct arena *a, const Periode *p)
{
	char *name;

	if (p->jenis == PERIODE__JENIS__AKHIR)
		return "AKHIR";
	name = arena_text(a, p->nama);
	for (char *c = name; *c != '\0'; c++)
		*c = (char)toupper((unsigned char)*c);
	return name;
}

/* ------------------------------------------------------------- what was done */

static bool
known(const struct read *r, int64_t when)
{
	return r->until == 0 || when <= r->until;
}

static const char *
join(struct arena *a, const char *list, const char *item)
{
	return *list == '\0' ? item : arena_printf(a, "%s\n%s", list, item);
}

/* A letter by its number, a file or a link by its name. */
static const char *
evidence_name(struct arena *a, const Bukti *b)
{
	if (b->jenis == BUKTI__JENIS__NASKAH && *b->nomor != '\0')
		return *b->nama == '\0' ? b->nomor : arena_printf(a, "%s (%s)",
		    b->nomor, b->nama);
	return *b->nama != '\0' ? b->nama : b->tautan;
}

static bool
month_within(const struct read *r, unsigned month)
{
	return month >= (unsigned)date_month(r->from) &&
	    month <= (unsigned)date_month(r->to);
}

/* Does this use of it fall into the period?  aksi "": of the whole result. */
static bool
used(const struct read *r, const Bukti *b, const char *rhk, const char *aksi)
{
	for (size_t i = 0; i < b->n_pakai; i++) {
		const Bukti__Pakai *p = b->pakai[i];

		if (known(r, p->waktu) && (*aksi != '\0' ?
		    strcmp(p->aksi, aksi) == 0 :
		    strcmp(p->rhk, rhk) == 0 && month_within(r, p->bulan)))
			return true;
	}
	return false;
}

static const char *
evidence(const struct read *r, Bukti **list, const char *rhk, const char *aksi)
{
	const char *text = "";

	for (; *list != NULL; list++)
		if (!(*list)->dihapus && used(r, *list, rhk, aksi))
			text = join(r->arena, text, evidence_name(r->arena,
			    *list));
	return text;
}

static const char *
reached_text(struct arena *a, const Indikator *in, const Realisasi__Baris *b)
{
	Indikator said = *in;
	const char *text = b->teks;

	if (in->sasaran == INDIKATOR__SASARAN__ANGKA && b->ada) {
		said.nilai = b->nilai;
		text = target_text(a, &said);
	} else if (in->sasaran == INDIKATOR__SASARAN__TANGGAL &&
	    b->tanggal != 0) {
		text = date_long(a, b->tanggal);
	}
	if (*b->teks != '\0' && text != b->teks)
		text = arena_printf(a, "%s\n%s", text, b->teks);
	return *b->sumber == '\0' || *text == '\0' ? text :
	    arena_printf(a, "%s\nSumber: %s", text, b->sumber);
}

/* Of the period; of the year when it has none of its own: the latest. */
static const Realisasi *
report_of(const struct read *r, const char *rhk)
{
	const Realisasi *own = realisasi_in(r->store, r->plan->skp->id, rhk,
	    r->periode->id, false), *last = NULL;

	if (own != NULL || r->periode->jenis != PERIODE__JENIS__AKHIR)
		return own;
	for (Realisasi **v = realisasi_of(r->store, r->plan->skp->id);
	    *v != NULL; v++)
		if (strcmp((*v)->rhk, rhk) == 0 && known(r, (*v)->waktu) &&
		    (last == NULL || (*v)->waktu >= last->waktu))
			last = *v;
	return last;
}

static const char *const *
read_reached(const struct read *r, const Rhk *rhk)
{
	const char **text = arena_array(r->arena, rhk->n_indikator + 1,
	    sizeof *text);
	const Realisasi *said = report_of(r, rhk->id);

	for (size_t i = 0; i < rhk->n_indikator; i++) {
		text[i] = "";
		for (size_t k = 0; said != NULL && k < said->n_baris; k++)
			if (strcmp(said->baris[k]->indikator,
			    rhk->indikator[i]->id) == 0)
				text[i] = reached_text(r->arena,
				    rhk->indikator[i], said->baris[k]);
	}
	return text;
}

static void
read_steps(const struct read *r, const Rhk *rhk, struct paper_hasil *h)
{
	Aksi **all = aksi_of_rhk(r->store, rhk->id);
	struct paper_aksi *list;
	size_t n = 0;

	while (all[n] != NULL)
		n++;
	list = arena_array(r->arena, n + 1, sizeof *list);
	for (; *all != NULL; all++)
		if (month_within(r, (*all)->bulan))
			list[h->n_aksi++] = (struct paper_aksi){
			    month_name((int)(*all)->bulan), (*all)->teks,
			    (*all)->target, evidence(r, bukti_of_aksi(r->store,
			    (*all)->id), rhk->id, (*all)->id), (*all)->hasil };
	h->aksi = list;
}

static void
read_results(const struct read *r, struct paper_nilai *n)
{
	const struct paper_plan *plan = r->plan;
	struct paper_hasil *list;
	size_t max = 0;

	while (plan->rhk[max] != NULL)
		max++;
	list = arena_array(r->arena, max + 1, sizeof *list);
	for (size_t i = 0; i < max; i++) {
		const Rhk *rhk = plan->rhk[i];

		list[i].realisasi = read_reached(r, rhk);
		list[i].bukti = evidence(r, bukti_of_rhk(r->store, rhk->id),
		    rhk->id, "");
		list[i].umpan = cetak_umpan(r->store, plan, r->periode,
		    rhk->id, 0, r->until);
		read_steps(r, rhk, &list[i]);
	}
	n->hasil = list;
	for (unsigned v = 1; v <= 7; v++)
		n->perilaku[v - 1] = cetak_umpan(r->store, plan, r->periode,
		    "", v, r->until);
}

/* ------------------------------------------------------------- assessments */

/* The rule set it was decided by, else the one in force on that day. */
static const Aturan *
law_of(struct store *s, const Penilaian *d, const char *name, date_t day)
{
	Skp as = SKP__INIT;

	as.status = STATUS_SKP__FINAL;
	as.aturan = d->aturan;
	as.mulai = day;
	return aturan_of(s, &as, name);
}

/* The objection that stands: not one that was taken back. */
static const Keberatan *
objection_of(struct store *s, const Penilaian *d)
{
	const Keberatan *found = NULL;

	for (Keberatan **k = keberatan_of(s, d->id); *k != NULL; k++)
		if ((*k)->status != KEBERATAN__STATUS__DICABUT)
			found = *k;
	return found;
}

static const Identitas *
superior(struct store *s, const struct paper_nilai *n, date_t day)
{
	const Pegawai *whose, *boss;

	if (n->keberatan != NULL && n->keberatan->pemutus_sebagai != NULL)
		return n->keberatan->pemutus_sebagai;
	whose = pegawai_get(s, n->nilai->penilai, false);
	boss = whose == NULL ? NULL : penilai_on(s, whose, day);
	return boss == NULL ? NULL : identitas_as(s, boss,
	    tugas_for(s, boss, whose, day), day);
}

/*
 * SHA-256 over the assessment and its objection, without what goes on after
 * the decision: that it was read, and became final.
 */
static const char *
digest(struct arena *a, const struct paper_nilai *n)
{
	Penilaian as = *n->nilai;
	Keberatan about = KEBERATAN__INIT;
	const ProtobufCMessage *const part[] = { &as.base,
	    n->keberatan == NULL ? NULL : &about.base };
	unsigned char sum[crypto_hash_sha256_BYTES];
	crypto_hash_sha256_state h;

	as.rev = as.n_riwayat = 0;
	as.status = PENILAIAN__STATUS__DITETAPKAN;
	as.dibaca = 0;
	if (n->keberatan != NULL)
		about = *n->keberatan;
	about.rev = about.n_terdampak = 0;
	crypto_hash_sha256_init(&h);
	for (size_t i = 0; i < 2 && part[i] != NULL; i++) {
		size_t len = protobuf_c_message_get_packed_size(part[i]);
		unsigned char *bytes = arena_get(a, len + 1);

		protobuf_c_message_pack(part[i], bytes);
		crypto_hash_sha256_update(&h, bytes, len);
	}
	crypto_hash_sha256_final(&h, sum);
	return text_hex(a, sum, sizeof sum);
}

/* The revision in force then; 0: the plan as it is. */
static unsigned
revision_at(struct store *s, const Skp *skp, int64_t when)
{
	unsigned found = 0;

	for (Revisi **r = revisi_of(s, skp->id); *r != NULL; r++)
		if ((*r)->nomor != 0 && (*r)->waktu <= when)
			found = (*r)->nomor;
	return found;
}

static void
take_assessment(struct store *s, const Penilaian *d, struct paper_plan *p,
    struct paper_nilai *n)
{
	date_t day = date_of(d->ditetapkan, p->agency->zona);

	n->nilai = d;
	n->keberatan = objection_of(s, d);
	n->predikat = law_of(s, d, "predikat", day);
	n->distribusi = law_of(s, d, "distribusi", day);
	n->atasan = superior(s, n, day);
	n->mulai = d->mulai;
	n->selesai = d->selesai;
	p->pegawai = d->yang_dinilai;
	p->penilai = d->pejabat_penilai;
	p->jumlah = digest(store_arena(s), n);
}

bool
cetak_read_nilai(struct store *s, const Skp *skp, const struct cetak *c,
    const char *periode, bool rated, struct paper_plan *p)
{
	const Periode *of = find_period(s, skp, periode);
	struct paper_nilai *n = arena_get(store_arena(s), sizeof *n);
	struct read r = { s, store_arena(s), of, p, 0, 0, 0 };
	struct cetak what = *c;
	const Penilaian *d;

	if (of == NULL || !date_overlap(skp->mulai, skp_last(skp), of->mulai,
	    of->selesai))
		return false;
	d = assessment(s, skp, of);
	if (rated && !decided(d))
		return false;
	if (rated) {
		r.until = d->ditetapkan;
		what.revisi = revision_at(s, skp, d->ditetapkan);
	}
	if (!cetak_read(s, skp, &what, p))
		return false;
	n->periode = period_name(r.arena, of);
	n->mulai = of->mulai > skp->mulai ? of->mulai : skp->mulai;
	n->selesai = of->selesai < skp_last(skp) ? of->selesai : skp_last(skp);
	if (rated)
		take_assessment(s, d, p, n);
	r.from = n->mulai;
	r.to = n->selesai;
	read_results(&r, n);
	p->nilai = n;
	return true;
}
