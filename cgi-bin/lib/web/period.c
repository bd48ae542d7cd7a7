/* period.c - the periods of plans in a year: covered days, allowed days */
#include "find.h"
#include "office.h"
#include "period.h"
#include "plan.h"
#include "skp.h"
#include "text.h"

void
period_show(struct req *rq)
{
	const Pegawai *me = rq->user->orang;
	const Pegawai *rater = penilai_on(rq->store, me, rq->today);
	date_t first = date_make(date_year(rq->today), 1, 1);
	date_t last = date_make(date_year(rq->today), 12, 31);

	for (size_t i = 0; i < me->n_tugas; i++) {
		const Tugas *post = me->tugas[i];
		const Unit *unit = unit_get(rq->store, post->unit, false);
		const Unit__Versi *v = unit ? unit_on(unit, rq->today) : NULL;
		struct row *row;
		date_t from;

		if (!date_overlap(post->mulai, post->selesai, first, last) ||
		    post->jenis == JENIS_JABATAN__PEJABAT_NEGARA)
			continue;
		row = show_row(rq, "TugasList");
		row_record(rq, row, "isi", &post->base);
		row_text(rq, row, "unit_nama", "%s", v != NULL ? v->nama : "");
		from = post->mulai > first ? post->mulai : first;
		row_text(rq, row, "model", "%s",
		    office_is_jpt(rq->store, post, from) ? "JPT" : "JAJF");
		row_date(rq, row, "usul_mulai", from);
		row_date(rq, row, "usul_selesai", post->selesai != 0 &&
		    post->selesai < last ? post->selesai : last);
	}
	if (rater != NULL && plan_approach(rq, rater,
	    (unsigned)date_year(rq->today)) != NULL)
		show_text(rq, "Pimpinan.pendekatan", "%s", plan_approach(rq,
		    rater, (unsigned)date_year(rq->today)));
	if (rater != NULL)
		show(rq, "Penilai", &identitas_as(rq->store, rater,
		    tugas_for(rq->store, rater, rq->user->orang, rq->today),
		    rq->today)->base);
	show_text(rq, "Tahun", "%d", date_year(rq->today));
}

void
period_check(struct req *rq, const Skp *skp, const Tugas *post,
    struct problems *bad)
{
	int year = date_year(skp->mulai), now = date_year(rq->today);

	if (bad->n > 0)
		return;
	skp_check_period(skp, bad);
	if (year < now - 1 || year > now + 1)
		problem(bad, "mulai", "tahun-jauh");
	if (skp->mulai < post->mulai)
		problem(bad, "mulai", "sebelum-tmt");
	if (post->selesai != 0 && skp->selesai > post->selesai)
		problem(bad, "selesai", "sesudah-jabatan");
	for (Skp **i = skp_of(rq->store, skp->pegawai, skp->tahun); *i; i++)
		if ((*i)->status != STATUS_SKP__BATAL && skp_overlaps(skp, *i) &&
		    !problem_at(bad, "mulai"))
			problem(bad, "mulai", "tumpang");
}

/* The assignment a plan of his is for; one whose post is gone is DEFINITIF. */
static Penugasan
assigned(const Pegawai *p, const Skp *skp)
{
	for (size_t i = 0; i < p->n_tugas; i++)
		if (text_same(p->tugas[i]->id, skp->tugas))
			return p->tugas[i]->penugasan;
	return PENUGASAN__DEFINITIF;
}

/* A plan next to that of his own post: of a Plt., Plh., Pjb. or a further task
 * while he holds a definitive post. */
static bool
beside(const Pegawai *p, const Skp *skp)
{
	if (assigned(p, skp) == PENUGASAN__DEFINITIF)
		return false;
	for (size_t i = 0; i < p->n_tugas; i++)
		if (p->tugas[i]->penugasan == PENUGASAN__DEFINITIF &&
		    date_within(skp->mulai, p->tugas[i]->mulai,
		    p->tugas[i]->selesai))
			return true;
	return false;
}

static void
show_place(struct req *rq, struct row *row, date_t from, date_t to, int year)
{
	date_t first = date_make(year, 1, 1), last = date_make(year, 12, 31);

	if (from < first)
		from = first;
	if (to > last)
		to = last;
	row_text(rq, row, "x", "%d", date_between(first, from));
	row_text(rq, row, "lebar", "%d", date_between(from, to) + 1);
}

void
period_show_span(struct req *rq, struct row *row, const Skp *skp, int year)
{
	const Pegawai *me = rq->user->orang;
	bool second = beside(me, skp);

	show_place(rq, row, skp->mulai, skp_last(skp), year);
	row_date(rq, row, "akhir", skp_last(skp));
	row_flag(rq, row, "kedua", second);
	if (second) {
		show_flag(rq, "AdaKedua", true);
		row_text(rq, row, "penugasan", "%s",
		    protobuf_c_enum_descriptor_get_value(
		    &penugasan__descriptor, (int)assigned(me, skp))->name);
	}
}

void
period_show_gaps(struct req *rq, Skp *const *skp, int year)
{
	date_t day = date_make(year, 1, 1), last = date_make(year, 12, 31);
	const Pegawai *me = rq->user->orang;

	if (me->n_tugas > 0 && me->tugas[0]->mulai > day)
		day = me->tugas[0]->mulai;
	while (day <= last) {
		date_t end = last;	/* of the gap, if there is one */
		date_t covered = 0;

		for (Skp *const *i = skp; *i != NULL; i++) {
			if ((*i)->status == STATUS_SKP__BATAL ||
			    beside(me, *i))
				continue;
			if (date_within(day, (*i)->mulai, skp_last(*i)))
				covered = skp_last(*i);
			else if ((*i)->mulai > day && (*i)->mulai <= end)
				end = date_add((*i)->mulai, -1);
		}
		if (covered == 0) {
			struct row *row = show_row(rq, "Celah");

			row_date(rq, row, "dari", day);
			row_date(rq, row, "sampai", end);
			show_place(rq, row, day, end, year);
			covered = end;
		}
		day = date_add(covered, 1);
	}
}
