/* plan.c - finding the plan a form names, and what the planning pages share */
#include <string.h>

#include "find.h"
#include "log.h"
#include "office.h"
#include "plan.h"
#include "skp.h"
#include "text.h"

/* ANNEX: more lines than three blocks may have, so that too many are seen. */
enum { VALUES = 7, HISTORY = 200, ANNEX = 1000 };

static void
find(struct req *rq, const char *id, bool hold, struct plan *p)
{
	*p = (struct plan){ .skp = skp_get(rq->store, id, hold) };
	if (p->skp == NULL)
		return;
	p->orang = pegawai_get(rq->store, p->skp->pegawai, false);
	p->rhk = rhk_of(rq->store, id);
}

const Pegawai *
plan_lowerer(struct req *rq, const Pegawai *up)
{
	for (int i = 0; i < 12 && up != NULL; i++) {
		const Tugas *post;

		up = penilai_on(rq->store, up, rq->today);
		post = up != NULL ? tugas_on(up, rq->today) : NULL;
		if (post != NULL && office_is_jpt(rq->store, post, rq->today))
			return up;
	}
	return NULL;
}

void
plan_show_lowerer(struct req *rq, const Pegawai *whose)
{
	const Pegawai *jpt = plan_lowerer(rq, whose);

	if (jpt != NULL)
		show(rq, "Jpt", &identitas_on(rq->store, jpt, rq->today)->base);
}

/* Would he be allowed in another state of the plan? */
static bool
other_state(struct req *rq, enum action action, const Pegawai *whose)
{
	for (int state = STATUS_SKP__DRAF; state <= STATUS_SKP__BATAL; state++)
		if (authz(action, ties(rq, whose), rq->user->roles, state))
			return true;
	return false;
}

/* The rights are there, the state is not: says so, and who can reopen it. */
static struct reply
locked(struct req *rq, const struct plan *p)
{
	struct reply reply = page("galat/terkunci.cs");

	plan_show_head(rq, p);
	plan_show_lowerer(rq, p->orang);
	reply.status = 409;
	return reply;
}

/* none: the answer when it is not there, or not his to do or see. */
static bool
permit(struct req *rq, enum action action, struct plan *p, int none)
{
	if (p->orang == NULL)
		p->no = refuse(none);
	else if (allow(rq, action, p->orang, (int)p->skp->status))
		return true;
	else if (other_state(rq, action, p->orang))
		p->no = locked(rq, p);
	else
		p->no = refuse(none);
	return false;
}

bool
plan_see(struct req *rq, const char *id, enum action action, struct plan *p)
{
	find(rq, id, false, p);
	return permit(rq, action, p, 404);
}

bool
plan_hold(struct req *rq, const char *id, enum action action, struct plan *p)
{
	find(rq, id, true, p);
	return permit(rq, action, p, 403);
}

Pegawai *
plan_penilai(struct req *rq, const struct plan *p)
{
	return penilai_on(rq->store, p->orang, rq->today);
}

/* "Plt. Direktur ...": the office in which he acts about this person (G40). */
static const char *
acting_as(struct req *rq, uint64_t whose)
{
	const Pegawai *p = pegawai_get(rq->store, whose, false);

	return p == NULL ? text_or_empty(rq->user->office) :
	    office_for(rq->store, rq->user->orang, p, rq->today);
}

void
plan_step(struct req *rq, Skp *skp, Skp__Langkah what, const char *reason)
{
	Skp__Riwayat *step = arena_get(rq->arena, sizeof *step);
	Skp__Riwayat **all;
	size_t n = skp->n_riwayat, from = n < HISTORY ? 0 : n - HISTORY + 1;

	*step = (Skp__Riwayat)SKP__RIWAYAT__INIT;
	step->langkah = what;
	step->waktu = rq->now;
	step->oleh = rq->user->orang->nama;
	step->sebagai = acting_as(rq, skp->pegawai);
	step->alasan = reason;
	step->revisi = skp->revisi;
	all = arena_array(rq->arena, n - from + 1, sizeof *all);
	for (size_t i = from; i < n; i++)
		all[i - from] = skp->riwayat[i];
	all[n - from] = step;
	skp->riwayat = all;
	skp->n_riwayat = n - from + 1;
}

const char *
plan_actor(struct req *rq)
{
	const char *office = text_or_empty(rq->user->office);

	return arena_printf(rq->arena, "%s%s%s",
	    rq->user->orang->nama, office[0] != '\0' ? ", " : "", office);
}

struct batas
plan_limits(struct req *rq)
{
	struct batas l;
	const char *why;

	if (batas_read(rq->arena, aturan_on(rq->store, "batas", rq->today), &l,
	    &why))
		return l;
	log_event("aturan", "batas", why, NULL);
	return batas_usual;
}

const char *
plan_approach(struct req *rq, const Pegawai *whose, unsigned year)
{
	const Skp *last = NULL;

	for (Skp **s = skp_of(rq->store, whose->pegawai, year); *s; s++)
		if ((*s)->status != STATUS_SKP__BATAL)
			last = *s;
	return last == NULL ? NULL : protobuf_c_enum_descriptor_get_value(
	    &pendekatan__descriptor, (int)last->pendekatan)->name;
}

int32_t
plan_days(struct req *rq, int64_t since)
{
	return date_between(date_of(since, rq->agency->zona), rq->today);
}

void
plan_check(struct req *rq, const struct plan *p, struct problems *bad)
{
	skp_check_submit(p->skp, p->rhk, plan_penilai(rq, p) != NULL,
	    p->skp->model == MODEL_SKP__JPT ||
	    rq->agency->lampiran_wajib_semua, bad);
}

void
plan_read_values(struct req *rq, Skp *skp, struct problems *bad)
{
	struct arena *a = rq->arena;
	struct batas limits;

	skp->perilaku = arena_array(a, VALUES, sizeof *skp->perilaku);
	skp->n_perilaku = 0;
	for (size_t i = 1; i <= VALUES; i++) {
		const char *text = form_row(rq, "ekspektasi", i);
		Skp__Perilaku *value;

		if (text[0] == '\0')
			continue;
		value = arena_get(a, sizeof *value);
		*value = (Skp__Perilaku)SKP__PERILAKU__INIT;
		value->nilai = (uint32_t)i;
		value->ekspektasi = arena_text(a, text);
		skp->perilaku[skp->n_perilaku++] = value;
	}
	limits = plan_limits(rq);
	skp_check_expectations(skp, &limits, bad);
}

/* In the post the plan is for, which may not be his first one. */
Identitas *
plan_owner(struct req *rq, const struct plan *p)
{
	const Tugas *post = tugas_by_id(p->orang, p->skp->tugas);

	return identitas_as(rq->store, p->orang,
	    post != NULL ? post : tugas_on(p->orang, rq->today), rq->today);
}

Identitas *
plan_rater(struct req *rq, const struct plan *p, const Pegawai *rater)
{
	return identitas_as(rq->store, rater,
	    tugas_for(rq->store, rater, p->orang, rq->today), rq->today);
}

/* Past "3. ", "12) ", "- " or a bullet, which the printed list has itself. */
static const char *
after_number(const char *line)
{
	size_t n = strspn(line, "0123456789");

	if (n > 0 && n < 3 && (line[n] == '.' || line[n] == ')') &&
	    line[n + 1] == ' ')
		return line + n + 2;
	if (text_starts(line, "- ") || text_starts(line, "* "))
		return line + 2;
	if (text_starts(line, "\u2022"))
		return line + strlen("\u2022");
	return line;
}

static void
add_lines(struct req *rq, Skp *skp, Skp__Blok block, const char *text)
{
	while (*text != '\0') {
		size_t len = strcspn(text, "\n");
		const char *line = text_fold(rq->arena,
		    arena_copy(rq->arena, text, len));

		line = text_trim(rq->arena, after_number(line));
		text += len;
		text += strspn(text, "\n");
		if (line[0] == '\0' || skp->n_lampiran == ANNEX)
			continue;
		Skp__Lampiran *l = arena_get(rq->arena, sizeof *l);

		*l = (Skp__Lampiran)SKP__LAMPIRAN__INIT;
		l->blok = block;
		l->teks = line;
		skp->lampiran[skp->n_lampiran++] = l;
	}
}

void
plan_read_annex(struct req *rq, Skp *skp, struct problems *bad)
{
	struct problems found = { 0 };
	struct batas limits = plan_limits(rq);

	skp->lampiran = arena_array(rq->arena, ANNEX, sizeof *skp->lampiran);
	skp->n_lampiran = 0;
	add_lines(rq, skp, SKP__BLOK__DUKUNGAN, form_text(rq, "dukungan"));
	add_lines(rq, skp, SKP__BLOK__PERTANGGUNGJAWABAN,
	    form_text(rq, "pertanggungjawaban"));
	add_lines(rq, skp, SKP__BLOK__KONSEKUENSI, form_text(rq, "konsekuensi"));
	skp_check_annex(skp, &limits, &found);
	/* A line's problem belongs to its text field: "dukungan_3". */
	for (size_t i = 0; i < found.n; i++) {
		found.v[i].field[strcspn(found.v[i].field, "_")] = '\0';
		if (!problem_at(bad, found.v[i].field))
			problem(bad, found.v[i].field, found.v[i].code);
	}
}
