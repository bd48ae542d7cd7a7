/* report.c - official documents of one plan as PDF: P1 or P3, and P5 */
#include <string.h>

#include "find.h"
#include "office.h"
#include "paper.h"
#include "plan.h"
#include "skp.h"
#include "web.h"

/* What a document needs, read in the section and drawn after it. */
struct job {
	struct paper_plan plan;
	const char	*name;		/* of the file */
	struct paper	(*make)(struct arena *, const struct paper_plan *);
};

/*
 * The plan asked for, with its person.  One that is not there and one not for
 * these eyes give the same answer (AZ-3).
 */
static bool
find_plan(struct req *rq, const char *field, struct plan *p)
{
	p->skp = skp_get(rq->store, form_text(rq, field), false);
	p->orang = p->skp != NULL ?
	    pegawai_get(rq->store, p->skp->pegawai, false) : NULL;
	return p->orang != NULL &&
	    allow(rq, SKP_CETAK, p->orang, (int)p->skp->status);
}

/* Approved: the persons are printed as they were then. */
static bool
decided(const Skp *skp)
{
	return skp->yang_dinilai != NULL && skp->pejabat_penilai != NULL &&
	    (skp->status == STATUS_SKP__DISETUJUI ||
	    skp->status == STATUS_SKP__DITUTUP ||
	    skp->status == STATUS_SKP__DINILAI ||
	    skp->status == STATUS_SKP__FINAL);
}

/* Whom it was submitted to, or who would rate him today; NULL: nobody. */
static const Identitas *
rater(struct req *rq, const struct plan *plan)
{
	const Pegawai *rater = plan->skp->penilai != 0 ?
	    pegawai_get(rq->store, plan->skp->penilai, false) :
	    penilai_on(rq->store, plan->orang, rq->today);

	return rater == NULL ? NULL : plan_rater(rq, plan, rater);
}

static const char *const *
superior_texts(struct req *rq, Rhk *const *rhk)
{
	const char **texts;
	size_t n = 0;

	while (rhk[n] != NULL)
		n++;
	texts = arena_array(rq->arena, n + 1, sizeof *texts);
	for (size_t i = 0; i < n; i++) {
		const Rhk *above = *rhk[i]->intervensi == '\0' ? NULL :
		    rhk_get(rq->store, rhk[i]->intervensi, false);

		texts[i] = above == NULL ? "" : above->teks;
	}
	return texts;
}

static void
read_plan(struct req *rq, const struct plan *plan, struct paper_plan *p)
{
	const Skp *skp = plan->skp;

	store_firm(rq->store);		/* what is handed out is on the disk */
	p->agency = rq->agency;
	p->skp = skp;
	p->rhk = rhk_of(rq->store, skp->id);
	p->pimpinan = superior_texts(rq, p->rhk);
	p->pegawai = decided(skp) ? skp->yang_dinilai : plan_owner(rq, plan);
	p->penilai = decided(skp) ? skp->pejabat_penilai : rater(rq, plan);
	p->perilaku = aturan_of(rq->store, skp, "perilaku");
	p->aspek = aturan_of(rq->store, skp, "aspek");
	p->perspektif = aturan_of(rq->store, skp, "perspektif");
	p->pangkat = aturan_of(rq->store, skp, "pangkat");
	p->jumlah = skp_digest(rq->arena, skp, p->rhk);
}

/* After the section: 40 ms and more of drawing. */
static struct reply
draw_job(struct arena *a, const void *what)
{
	const struct job *job = what;
	struct paper p = job->make(a, &job->plan);

	if (p.len == 0)
		return refuse_why(503, "cetak-gagal");
	return file(p.bytes, p.len, "application/pdf", job->name, false);
}

static struct reply
form_page(struct req *rq, const struct plan *p, const struct problems *bad)
{
	const Skp *skp = p->skp;

	show(rq, "Skp", &skp->base);
	show(rq, "Dinilai", &(decided(skp) ? skp->yang_dinilai :
	    plan_owner(rq, p))->base);
	show_flag(rq, "Draf", !decided(skp));
	show_flag(rq, "Kualitatif", skp->pendekatan == PENDEKATAN__KUALITATIF);
	show_date(rq, "HariIni", rq->today);
	show_text(rq, "Tempat", "%s", rq->agency->kota);
	if (bad != NULL)
		return page_again(rq, "report/cetak.cs", bad);
	return page("report/cetak.cs");
}

static struct reply
ask(struct req *rq)
{
	struct plan p;

	if (!find_plan(rq, "skp", &p))
		return refuse(404);
	return form_page(rq, &p, NULL);
}

static struct reply
print(struct req *rq, const char *prefix,
    struct paper (*make)(struct arena *, const struct paper_plan *))
{
	struct job *job = arena_get(rq->arena, sizeof *job);
	struct problems bad = { 0 };
	struct plan p;

	if (!find_plan(rq, "id", &p))
		return refuse(404);
	if (p.skp->pendekatan != PENDEKATAN__KUANTITATIF && make == paper_skp)
		return refuse_why(409, "cetak-kualitatif");
	job->plan.tanggal = form_date(rq, &bad, "tanggal");
	job->plan.tempat = form_text(rq, "tempat");
	need_text(&bad, "tempat", job->plan.tempat, 2, 60);
	if (job->plan.tanggal == 0 && !problem_at(&bad, "tanggal"))
		problem(&bad, "tanggal", "kosong");
	if (bad.n > 0)
		return form_page(rq, &p, &bad);

	read_plan(rq, &p, &job->plan);
	job->make = make;
	job->name = arena_printf(rq->arena, "%s-%u-%s.pdf", prefix, p.skp->tahun,
	    job->plan.pegawai->nomor);
	return draw(draw_job, job);
}

static struct reply
print_skp(struct req *rq)
{
	return print(rq, "SKP", paper_skp);
}

static struct reply
print_lampiran(struct req *rq)
{
	return print(rq, "Lampiran-SKP", paper_lampiran);
}

static const struct field ask_fields[] = {
	{ .name = "skp", .kind = ID },
	{ 0 }
};
static const struct field print_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "tanggal", .kind = DATE },
	{ .name = "tempat", .kind = LINE, .max = 60 },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, SKP_CETAK, ask_fields, .run = ask },
	{ GET, "/skp", SIGNED_IN, SKP_CETAK, print_fields, .run = print_skp },
	{ GET, "/lampiran", SIGNED_IN, SKP_CETAK, print_fields,
	    .run = print_lampiran },
	{ 0 }
};

int
main(void)
{
	static const struct program report = {
		.name    = "report",
		.reads   = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) |
		    BIT(T_UNIT) | BIT(T_ATURAN) | BIT(T_PENGATURAN) | BIT(T_AKUN),
		.routes  = routes,
		.threads = true,
	};

	return serve(&report);
}
