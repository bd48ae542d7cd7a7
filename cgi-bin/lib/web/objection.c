/* objection.c - keberatan: its form, its pages, and what a decision changes */
#include <string.h>

#include "distribution.h"
#include "find.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "ledger.h"
#include "log.h"
#include "objection.h"
#include "office.h"
#include "penilaian.h"
#include "plan.h"
#include "rating.h"

static bool
find(struct req *rq, const char *id, bool hold, struct objection *o)
{
	Penilaian *p;

	*o = (struct objection){ .ini = keberatan_get(rq->store, id, hold) };
	if (o->ini == NULL)
		return false;
	p = penilaian_get(rq->store, o->ini->penilaian, false);
	return p != NULL;
}

bool
objection_see(struct req *rq, const char *id, struct objection *o)
{
	if (!find(rq, id, false, o)) {
		o->r.no = refuse(404);
		return false;
	}
	if (!result_see(rq, o->ini->penilaian, &o->r))
		return false;
	o->ties = result_ties(rq, o->r.skp, o->r.orang);
	return true;
}

bool
objection_hold(struct req *rq, const char *id, enum action action,
    struct objection *o)
{
	if (!find(rq, id, true, o)) {
		o->r.no = refuse(403);
		return false;
	}
	if (!result_hold(rq, o->ini->penilaian, action, &o->r))
		return false;
	o->ties = result_ties(rq, o->r.skp, o->r.orang);
	return true;
}

/* ---------------------------------------------------------------- the form */

void
objection_show_form(struct req *rq, const struct result *r)
{
	struct proofs proofs = ledger_proofs(rq, r);
	Rhk **rhk = rhk_of(rq->store, r->skp->id);
	const char *tick;

	for (size_t n = 0; rhk[n] != NULL && n < OBJECTION_POINTS; n++) {
		struct row *row = show_row(rq, "ButirList");

		row_text(rq, row, "ke", "%zu", n + 1);
		row_text(rq, row, "rhk", "%s", rhk[n]->teks);
		for (size_t i = 0; i < proofs.n; i++) {
			struct row *line;
			const char *value;

			if (!ledger_proves(&proofs, i, r->nilai, rhk[n]->id))
				continue;
			value = arena_printf(rq->arena, "%zu.%s", n + 1,
			    proofs.all[i]->id);
			line = row_row(rq, row, "bukti");
			row_text(rq, line, "ke", "%zu", i + 1);
			row_text(rq, line, "nilai", "%s", value);
			row_text(rq, line, "nama", "%s", proofs.all[i]->nama);
			for (size_t t = 0;
			    (tick = form_nth(rq, "bukti", t)) != NULL; t++)
				if (strcmp(tick, value) == 0)
					row_flag(rq, line, "dipilih", true);
		}
	}
}

/* The ids ticked under the n-th result; only what proves it. */
static void
read_proofs(struct req *rq, const struct result *r, const struct proofs *all,
    size_t n, const char *rhk, Keberatan__Butir *b)
{
	b->bukti = arena_array(rq->arena, all->n + 1, sizeof *b->bukti);
	for (size_t i = 0; i < all->n; i++) {
		const char *want = arena_printf(rq->arena, "%zu.%s", n,
		    all->all[i]->id), *tick;

		if (!ledger_proves(all, i, r->nilai, rhk))
			continue;
		for (size_t t = 0; (tick = form_nth(rq, "bukti", t)) != NULL;
		    t++)
			if (strcmp(tick, want) == 0) {
				b->bukti[b->n_bukti++] = all->all[i]->id;
				break;
			}
	}
}

void
objection_read(struct req *rq, const struct result *r, Keberatan *k,
    struct problems *bad)
{
	struct proofs proofs = ledger_proofs(rq, r);
	struct batas limits = plan_limits(rq);
	Rhk **rhk = rhk_of(rq->store, r->skp->id);

	k->alasan = form_text(rq, "alasan");
	need_text(bad, "alasan", k->alasan, (size_t)limits.reason_min,
	    BATAS_OBJECTION);
	k->butir = arena_array(rq->arena, OBJECTION_POINTS, sizeof *k->butir);
	for (size_t n = 0; rhk[n] != NULL && n < OBJECTION_POINTS; n++) {
		Keberatan__Butir *b = arena_get(rq->arena, sizeof *b);

		*b = (Keberatan__Butir)KEBERATAN__BUTIR__INIT;
		b->rhk = rhk[n]->id;
		b->teks = form_row(rq, "teks", n + 1);
		read_proofs(rq, r, &proofs, n + 1, rhk[n]->id, b);
		if (b->teks[0] == '\0' && b->n_bukti == 0)
			continue;
		if (b->teks[0] == '\0')
			problem_row(bad, "teks", n + 1, "kosong");
		k->butir[k->n_butir++] = b;
	}
}

void
objection_dates(struct req *rq, Keberatan *k)
{
	struct objection_rule rule = objection_rule(aturan_on(rq->store,
	    "pengelolaan", rq->today));
	const int32_t *holidays = libur_days(rq->store,
	    (unsigned)date_year(rq->today));
	date_t from = rq->today;

	if (k->ditanggapi == 0)
		from = k->batas_tanggapan = deadline_after(rq->today,
		    rule.answer_days, rule.work, holidays);
	k->batas_putusan = deadline_after(from, rule.ruling_days, rule.work,
	    holidays);
}

/* ---------------------------------------------------------------- its page */

static void
show_point(struct req *rq, const Keberatan__Butir *b, const struct proofs *all)
{
	struct row *row = show_row(rq, "TitikList");
	const Rhk *rhk = rhk_get(rq->store, b->rhk, false);

	row_text(rq, row, "rhk", "%s", rhk != NULL ? rhk->teks : "");
	row_text(rq, row, "teks", "%s", b->teks);
	for (size_t i = 0; i < b->n_bukti; i++)
		for (size_t n = 0; n < all->n; n++)
			if (strcmp(all->all[n]->id, b->bukti[i]) == 0) {
				struct row *line = row_row(rq, row, "bukti");

				row_text(rq, line, "ke", "%zu", n + 1);
				row_record(rq, line, NULL,
				    &all->all[n]->base);
			}
}

/* "pola:harus-ada:0:3" and the plain ones. */
static void
show_effect(struct req *rq, const char *code)
{
	struct row *row = show_row(rq, "DampakList");
	const char *rule, *count, *of;

	if (strncmp(code, "pola:", 5) != 0) {
		row_text(rq, row, "kode", "%s", code);
		return;
	}
	rule = code + 5;
	count = strchr(rule, ':');
	of = count != NULL ? strchr(count + 1, ':') : NULL;
	if (of == NULL)
		return;
	row_text(rq, row, "kode", "pola");
	row_text(rq, row, "aturan", "%.*s", (int)(count - rule), rule);
	row_text(rq, row, "jumlah", "%.*s", (int)(of - count - 1), count + 1);
	row_text(rq, row, "dari", "%s", of + 1);
}

/* Late: the penilai let his days go by; the superior may decide without him. */
static bool
answer_late(struct req *rq, const Keberatan *k)
{
	return k->status == KEBERATAN__STATUS__DIAJUKAN &&
	    rq->today > k->batas_tanggapan;
}

void
objection_show(struct req *rq, const struct objection *o)
{
	const Keberatan *k = o->ini;
	struct proofs proofs = ledger_proofs(rq, &o->r);
	bool asked = k->status == KEBERATAN__STATUS__DIAJUKAN;
	bool answered = k->status == KEBERATAN__STATUS__DITANGGAPI;
	unsigned roles = rq->user->roles;

	result_show(rq, &o->r);
	show(rq, "Keberatan", &k->base);
	for (size_t i = 0; i < k->n_butir; i++)
		show_point(rq, k->butir[i], &proofs);
	for (size_t i = 0; i < k->n_terdampak; i++)
		show_effect(rq, k->terdampak[i]);
	show_flag(rq, "Bisa.cabut", (asked || answered) &&
	    authz(KEBERATAN_CABUT, o->ties, roles, -1));
	show_flag(rq, "Bisa.tanggapi", asked &&
	    authz(KEBERATAN_TANGGAPI, o->ties, roles, -1));
	show_flag(rq, "Bisa.putus", (answered || answer_late(rq, k)) &&
	    authz(KEBERATAN_PUTUS, o->ties, roles, -1));
	show_flag(rq, "Pemutus", authz(KEBERATAN_PUTUS, o->ties, roles, -1));
	show_flag(rq, "Terlambat", answer_late(rq, k));
}

/* ------------------------------------------------------------ the decision */

static void
keep_old(struct req *rq, Penilaian *p, const Keberatan *k)
{
	Penilaian__Lama *old = arena_get(rq->arena, sizeof *old), **all;

	*old = (Penilaian__Lama)PENILAIAN__LAMA__INIT;
	old->rating_hasil = p->rating_hasil;
	old->rating_perilaku = p->rating_perilaku;
	old->predikat = p->predikat;
	old->waktu = rq->now;
	old->sebab = k->putusan;
	old->keberatan = k->id;
	all = arena_array(rq->arena, p->n_lama + 1, sizeof *all);
	for (size_t i = 0; i < p->n_lama; i++)
		all[i] = p->lama[i];
	all[p->n_lama++] = old;
	p->lama = all;
}

/*
 * The people of the pattern as they stand now, this one with his new predikat.
 * By the rater's own people when they are the group of Tetapkan, else from its
 * counts (a small unit was judged with others).
 */
static void
recount(struct req *rq, const Penilaian *p, Predikat old,
    uint32_t count[PREDIKATS + 1])
{
	uint32_t total = 0, then = 0;

	memset(count, 0, (PREDIKATS + 1) * sizeof *count);
	for (Penilaian **q = penilaian_by(rq->store, p->penilai, p->periode);
	    *q != NULL; q++) {
		Predikat now = strcmp((*q)->id, p->id) == 0 ? p->predikat :
		    (*q)->predikat;

		if (!penilaian_decided(*q) || now == 0)
			continue;
		count[now]++;
		total++;
	}
	for (size_t i = 0; i < p->n_pola_jumlah; i++)
		then += p->pola_jumlah[i];
	if (p->n_pola_jumlah != PREDIKATS || then == total)
		return;
	for (size_t i = 0; i < PREDIKATS; i++)
		count[i + 1] = p->pola_jumlah[i];
	if (old != 0 && count[old] > 0)
		count[old]--;
	count[p->predikat]++;
}

static void
note(struct req *rq, Keberatan *k, const char *code)
{
	char **all = arena_array(rq->arena, k->n_terdampak + 1, sizeof *all);

	for (size_t i = 0; i < k->n_terdampak; i++)
		all[i] = (char *)k->terdampak[i];
	all[k->n_terdampak++] = (char *)code;
	k->terdampak = (void *)all;
}

/* G54: warned and written down with the decision; nothing is blocked. */
static void
look_at_pattern(struct req *rq, Penilaian *p, Keberatan *k, Predikat old)
{
	struct distribution_broken broken[DIST_LINES];
	struct distribution_rule rule;
	uint32_t count[PREDIKATS + 1];
	const char *why;
	int n;

	if (!distribution_rule_read(rq->arena, aturan_on(rq->store,
	    "distribusi", rq->today), &rule, &why))
		return;
	recount(rq, p, old, count);
	n = distribution_check(&rule, (int)p->nilai_organisasi, count, broken);
	for (int i = 0; i < n; i++)
		note(rq, k, arena_printf(rq->arena, "pola:%s:%u:%u",
		    distribution_code(broken[i].line.kind), broken[i].count,
		    broken[i].of));
	p->n_pola_jumlah = PREDIKATS;
	p->pola_jumlah = arena_array(rq->arena, PREDIKATS,
	    sizeof *p->pola_jumlah);
	for (size_t i = 0; i < PREDIKATS; i++)
		p->pola_jumlah[i] = count[i + 1];
}

static void
note_effects(struct req *rq, const struct objection *o)
{
	const Penilaian *p = o->r.nilai;
	const Identitas *who = p->yang_dinilai;

	note(rq, o->ini, "siasn");
	note(rq, o->ini, "tukin");
	note(rq, o->ini, "cetak");
	if (who != NULL && who->jenis_jabatan == JENIS_JABATAN__FUNGSIONAL)
		note(rq, o->ini, "kredit");
}

bool
objection_decide(struct req *rq, struct objection *o, Rating hasil,
    Rating perilaku, const char *reason)
{
	Penilaian *p = o->r.nilai;
	Keberatan *k = o->ini;
	Predikat old = p->predikat;
	bool changed = hasil != p->rating_hasil ||
	    perilaku != p->rating_perilaku;
	struct rating_rule rule;
	const char *why;

	if (!rating_rule_read(rq->arena, aturan_on(rq->store, "predikat",
	    date_of(p->ditetapkan, rq->agency->zona)), &rule, &why)) {
		log_event("aturan", "predikat", why, NULL);
		return false;
	}
	if (keberatan_move(k, KEBERATAN_PUTUS, o->ties, rq->user->roles,
	    changed, answer_late(rq, k)) != PENILAIAN_OK ||
	    penilaian_move(p, KEBERATAN_PUTUS, o->ties, rq->user->roles) !=
	    PENILAIAN_OK)
		return false;
	k->putusan = reason;
	k->diputus = rq->now;
	k->pemutus = rq->user->pegawai;
	k->pemutus_sebagai = identitas_on(rq->store, rq->user->orang,
	    rq->today);
	k->rating_hasil = hasil;
	k->rating_perilaku = perilaku;
	if (!changed)
		return true;
	keep_old(rq, p, k);
	p->rating_hasil = hasil;
	p->rating_perilaku = perilaku;
	p->predikat = (Predikat)predikat(&rule, (int)hasil, (int)perilaku);
	look_at_pattern(rq, p, k, old);
	note_effects(rq, o);
	return true;
}
