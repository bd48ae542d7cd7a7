/* beranda.c - the first page: who I am, where I stand, what waits for me */
#include <string.h>

#include "find.h"
#include "find_revisi.h"
#include "jabatan.h"
#include "office.h"
#include "plan.h"
#include "skp.h"
#include "staff.h"
#include "text.h"

enum { NOTICES = 200, SHOWN = 12, COLLEAGUES = 40, REQUESTS = 100 };

/* ------------------------------------------------------- the people (S-02) */

static void
show_me(struct req *rq, const Pegawai *me)
{
	const Tugas *post = tugas_on(me, rq->today);

	show(rq, "Saya", &me->base);
	show(rq, "SayaKini", &identitas_on(rq->store, me, rq->today)->base);
	if (post != NULL)
		show(rq, "SayaTugas", &post->base);
}

static void
show_superior(struct req *rq, const Pegawai *me)
{
	const Atasan *line = atasan_on(me, rq->today);
	const Pegawai *boss = penilai_on(rq->store, me, rq->today);

	if (boss == NULL)
		return;
	show(rq, "Atasan", &identitas_as(rq->store, boss,
	    tugas_for(rq->store, boss, me, rq->today), rq->today)->base);
	show_text(rq, "Atasan.kantor", "%s",
	    office_name(rq->store, boss, rq->today));
	if (line != NULL)
		show(rq, "AtasanBaris", &line->base);
}

static void
show_colleagues(struct req *rq, const Pegawai *me)
{
	const Tugas *post = tugas_on(me, rq->today);
	Pegawai **all = post != NULL ?
	    kolega_on(rq->store, post->unit, rq->today) : NULL;
	size_t n = 0;

	for (; all != NULL && *all != NULL; all++) {
		const Tugas *his = tugas_on(*all, rq->today);
		struct row *row;

		if (n++ >= COLLEAGUES)
			continue;
		row = show_row(rq, "Kolega");
		row_text(rq, row, "nama", "%s", (*all)->nama);
		row_text(rq, row, "jabatan", "%s",
		    his != NULL ? his->jabatan : "");
		row_flag(rq, row, "pimpinan", his != NULL && his->pimpinan);
		row_flag(rq, row, "saya", (*all)->pegawai == me->pegawai);
		if ((*all)->asal != NULL)
			row_record(rq, row, "asal", &(*all)->asal->base);
	}
	show_text(rq, "KolegaJumlah", "%zu", n);
	show_flag(rq, "KolegaLebih", n > COLLEAGUES);
}

/* ------------------------------------------------ the year and what waits */

static uint64_t
number(const Aturan *rules, const char *key)
{
	uint64_t n = 0;

	for (size_t i = 0; rules != NULL && i < rules->n_butir; i++)
		if (strcmp(rules->butir[i]->kunci, key) == 0)
			text_u64(rules->butir[i]->nilai, &n);
	return n;
}

/* The last day to have an SKP set: R-DL-1, or some days after beginning in
 * the post in the middle of the year (R-DL-2).  0 when no rule says. */
static date_t
deadline(struct req *rq, const Pegawai *me, int year)
{
	const Aturan *rules = aturan_on(rq->store, "tenggat", rq->today);
	const Tugas *post = tugas_on(me, rq->today);
	date_t last = date_make(year, (int)number(rules, "skp.bulan"),
	    (int)number(rules, "skp.hari"));
	int32_t days = (int32_t)number(rules, "skp.hari_setelah_mulai");

	if (last != 0 && days > 0 && post != NULL &&
	    post->mulai > date_make(year, 1, 1) &&
	    date_add(post->mulai, days) > last)
		last = date_add(post->mulai, days);
	return last;
}

/* The plan of the year that matters today: one covering it, else the last. */
static const Skp *
current(struct req *rq, int year)
{
	const Skp *best = NULL;

	for (Skp **s = skp_of(rq->store, rq->user->pegawai, (unsigned)year);
	    *s != NULL; s++) {
		if ((*s)->status == STATUS_SKP__BATAL)
			continue;
		if (best == NULL || !date_within(rq->today, best->mulai,
		    best->selesai))
			best = *s;
	}
	return best;
}

static void
show_year(struct req *rq, const Pegawai *me)
{
	int year = date_year(rq->today);
	const Skp *skp = current(rq, year);
	const Tugas *post = tugas_on(me, rq->today);
	const Aturan *kinds = aturan_on(rq->store, "kedudukan", rq->today);
	bool state = me->jenis == JENIS_PEGAWAI__NON_ASN || (post != NULL &&
	    post->jenis == JENIS_JABATAN__PEJABAT_NEGARA);
	date_t last = deadline(rq, me, year);

	show_text(rq, "Tahun", "%d", year);
	/* A minister rates, but has no plan of his own; some are left out of
	 * planning by what they are in law (R-SP-6). */
	show_flag(rq, "PejabatNegara", state);
	show_flag(rq, "TanpaSkp", state ||
	    !kedudukan_plans(rq->arena, kinds, me->kedudukan));
	show_text(rq, "Kedudukan", "%s",
	    kedudukan_label(rq->arena, kinds, me->kedudukan));
	if (last != 0) {
		show_date(rq, "Tenggat.tanggal", last);
		show_text(rq, "Tenggat.hari", "%d",
		    date_between(rq->today, last));
		show_flag(rq, "Tenggat.lewat", rq->today > last);
		show_text(rq, "Tenggat.lewat_hari", "%d",
		    date_between(last, rq->today));
	}
	if (skp == NULL) {
		plan_show_wait(rq, me, (unsigned)year);
		return;
	}
	show(rq, "Skp", &skp->base);
	Rhk **rhk = rhk_of(rq->store, skp->id);
	size_t n = 0;

	while (rhk[n] != NULL)
		n++;
	show_text(rq, "Skp.rhk", "%zu", n);
	if (skp->status == STATUS_SKP__DIAJUKAN)
		show_text(rq, "Skp.hari", "%d", plan_days(rq, skp->diajukan));
	if (skp_open(skp) && skp->model == MODEL_SKP__JAJF)
		plan_show_wait(rq, me, (unsigned)year);
}

/* Requests to lower a plan that wait for him (S-12). */
static void
show_requests(struct req *rq)
{
	size_t n = 0, looked = 0;
	int32_t oldest = 0;

	for (Skp **s = skp_asking(rq->store); *s != NULL && looked < REQUESTS;
	    s++, looked++) {
		int32_t days = plan_days(rq, (*s)->minta->waktu);

		if (!may(rq, SKP_TURUNKAN, pegawai_get(rq->store,
		    (*s)->pegawai, false), (int)(*s)->status))
			continue;
		n++;
		if (days > oldest)
			oldest = days;
	}
	show_text(rq, "Minta.jumlah", "%zu", n);
	show_text(rq, "Minta.hari", "%d", oldest);
}

/* Plans to examine, the longest waiting first. */
static void
show_desk(struct req *rq, const Pegawai *me)
{
	Pegawai **staff = bawahan_on(rq->store, me, rq->today);
	unsigned year = (unsigned)date_year(rq->today);
	size_t waiting = 0, all = 0, set = 0, n;
	struct staff *line = staff_plans(rq, year, &n);
	int32_t oldest = 0;

	while (staff[all] != NULL)
		all++;
	for (size_t i = 0; i < n; i++) {
		const Skp *s = line[i].skp;

		if (s == NULL)
			continue;
		set += s->tahun == year && s->status >= STATUS_SKP__DISETUJUI;
		if (s->status != STATUS_SKP__DIAJUKAN)
			continue;
		int32_t days = plan_days(rq, s->diajukan);

		waiting++;
		if (days > oldest)
			oldest = days;
	}
	show_text(rq, "Periksa.bawahan", "%zu", all);
	show_text(rq, "Periksa.jumlah", "%zu", waiting);
	show_text(rq, "Periksa.hari", "%d", oldest);
	show_text(rq, "Periksa.disetujui", "%zu", set);
}

/* --------------------------------------------------------------- notices */

static void
show_notices(struct req *rq)
{
	Pemberitahuan **all = pemberitahuan_of(rq->store, rq->user->pegawai,
	    NOTICES);
	size_t shown = 0, unread = 0;

	/* Unread ones first, then the latest of the others. */
	for (int pass = 0; pass < 2; pass++)
		for (Pemberitahuan **n = all; *n != NULL; n++) {
			if (((*n)->dibaca != 0) != (pass == 1))
				continue;
			unread += pass == 0;
			if (shown >= SHOWN)
				continue;
			shown++;
			row_record(rq, show_row(rq, "PemberitahuanList"), "isi",
			    &(*n)->base);
		}
	show_text(rq, "BelumDibaca", "%zu", unread);
}

static struct reply
home(struct req *rq)
{
	const Pegawai *me = rq->user->orang;

	show_me(rq, me);
	show_superior(rq, me);
	show_colleagues(rq, me);
	show_year(rq, me);
	show_desk(rq, me);
	show_requests(rq);
	show_notices(rq);
	return page("beranda/beranda.cs");
}

static const struct field read_fields[] = {
	{ .name = "id", .kind = ID },
	{ 0 }
};

/* Marks one notice as read, or all of them; only one's own are looked at. */
static struct reply
mark(struct req *rq)
{
	const char *id = form_text(rq, "id");
	bool found = id[0] == '\0';

	for (Pemberitahuan **n = pemberitahuan_of(rq->store, rq->user->pegawai,
	    NOTICES); *n != NULL; n++) {
		if (id[0] != '\0' && strcmp((*n)->id, id) != 0)
			continue;
		found = true;
		if ((*n)->dibaca != 0)
			continue;
		(*n)->dibaca = rq->now;
		store_put(rq->store, T_PEMBERITAHUAN, &(*n)->base);
	}
	if (!found)
		return refuse(403);
	return go(rq, "/cgi-bin/beranda?pesan=dibaca");
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, BERANDA, NULL, .run = home },
	{ POST, "/dibaca", SIGNED_IN, BERANDA, read_fields, .run = mark },
	{ 0 }
};

int
main(void)
{
	static const struct program beranda = {
		.name   = "beranda",
		.reads  = BIT(T_PEGAWAI) | BIT(T_UNIT) | BIT(T_SKP) | BIT(T_RHK) |
		    BIT(T_ATURAN) | BIT(T_PEMBERITAHUAN),
		.writes = BIT(T_PEMBERITAHUAN),
		.routes = routes,
	};

	return serve(&beranda);
}
