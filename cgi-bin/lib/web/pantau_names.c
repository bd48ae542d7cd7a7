/* pantau_names.c - the names behind a number: list, file, reminder (S-26) */
#include <stdlib.h>
#include <string.h>

#include "csv_out.h"
#include "find.h"
#include "find_periode.h"
#include "jabatan.h"
#include "office.h"
#include "pantau_show.h"
#include "plan.h"

enum { LIVE = 300, RECENT = 60 };

struct pantau_list
pantau_names(struct req *rq, const Unit *u, int step, bool below)
{
	Unit **tree = unit_tree(rq->store, u->id, rq->today, below ? LIVE : 1);
	unsigned year = (unsigned)date_year(rq->today);
	struct pantau_list l = { 0 };
	size_t room = 0, units = 0;

	for (; tree[units] != NULL; units++) {
		size_t n;
		struct pantau_line *v = pantau_unit(rq->store, tree[units]->id,
		    year, rq->today, &n);

		if (l.n + n > room) {
			struct pantau_line *more = arena_array(rq->arena,
			    room = (l.n + n) * 2, sizeof *more);

			if (l.n > 0)
				memcpy(more, l.v, l.n * sizeof *more);
			l.v = more;
		}
		for (size_t i = 0; i < n; i++)
			if ((int)v[i].step == step)
				l.v[l.n++] = v[i];
	}
	l.more = below && units >= LIVE;
	return l;
}

/* When the step began: the instant, or the first day of the year or post. */
static int32_t
days_waiting(struct req *rq, const struct pantau_line *l)
{
	date_t from = date_make(date_year(rq->today), 1, 1);
	const Skp *s = l->skp;

	if (s != NULL && l->step == PANTAU_DIAJUKAN)
		return plan_days(rq, s->diajukan);
	if (s != NULL && l->step == PANTAU_DIKEMBALIKAN && s->n_riwayat > 0)
		return plan_days(rq, s->riwayat[s->n_riwayat - 1]->waktu);
	if (s != NULL && l->step == PANTAU_DRAF)
		return plan_days(rq, s->dibuat);
	if (l->tugas->mulai > from)
		from = l->tugas->mulai;
	return from < rq->today ? date_between(from, rq->today) : 0;
}

/* With whom it lies. */
static const Pegawai *
desk(struct req *rq, const struct pantau_line *l)
{
	return l->step == PANTAU_DIAJUKAN ?
	    penilai_on(rq->store, l->orang, rq->today) : l->orang;
}

static const char *
reason(struct req *rq, const struct pantau_line *l)
{
	static const char *const codes[] = {
		[PANTAU_TIDAK] = "", [PANTAU_NEGARA] = "pejabat negara",
		[PANTAU_NON_ASN] = "bukan ASN", [PANTAU_KEDUDUKAN] = "",
	};

	return l->why != PANTAU_KEDUDUKAN ? codes[l->why] :
	    kedudukan_label(rq->arena, aturan_on(rq->store, "kedudukan",
	    rq->today), l->orang->kedudukan);
}

static const char *
unit_title(struct req *rq, const struct pantau_line *l)
{
	const Unit__Versi *v = unit_on(unit_get(rq->store, l->tugas->unit,
	    false), rq->today);

	return v != NULL ? v->nama : "";
}

void
pantau_list_show(struct req *rq, const Unit *u, const struct pantau_list *l,
    size_t from, size_t at_most)
{
	const Unit__Versi *v = unit_on(u, rq->today);

	for (size_t i = from; i < l->n && i < from + at_most; i++) {
		const struct pantau_line *x = &l->v[i];
		const Pegawai *who = desk(rq, x);
		struct row *row = show_row(rq, "NamaList");

		row_text(rq, row, "nama", "%s", x->orang->nama);
		row_text(rq, row, "nomor", "%s", x->orang->nomor);
		row_text(rq, row, "jabatan", "%s", x->tugas->jabatan);
		row_text(rq, row, "unit", "%s", unit_title(rq, x));
		row_text(rq, row, "sebab", "%s", reason(rq, x));
		if (x->step >= PANTAU_DISETUJUI)
			continue;
		row_text(rq, row, "hari", "%d", days_waiting(rq, x));
		row_text(rq, row, "pada", "%s", who == NULL ? "" :
		    who == x->orang ? "pegawai sendiri" : who->nama);
	}
	show_text(rq, "Unit.id", "%s", u->id);
	show_text(rq, "Unit.nama", "%s", v != NULL ? v->nama : "");
	show_text(rq, "Langkah", "%s", form_text(rq, "langkah"));
	show_text(rq, "Kirim", "%s", form_text(rq, "kirim"));
	show_flag(rq, "Bawah", form_tick(rq, "bawah"));
	show_flag(rq, "Banyak", l->more);
	show_text(rq, "Jumlah", "%zu", l->n);
	if (l->n > from + at_most)
		show_text(rq, "Lanjut", "%zu", from + at_most);
}

/* ------------------------------------------------------------------- a file */

const char *
pantau_csv(struct req *rq, const struct pantau_list *l)
{
	static const char *const head[] = { "NIP", "Nama", "Jabatan",
	    "Unit kerja", "Langkah", "Menunggu (hari)", "Pada", "Alasan" };
	struct csv t = csv_begin(rq->arena);

	for (int i = 0; i < 8; i++)
		csv_cell(&t, head[i], i == 7);
	for (size_t i = 0; i < l->n; i++) {
		const struct pantau_line *x = &l->v[i];
		bool waits = x->step < PANTAU_DISETUJUI;
		const Pegawai *who = waits ? desk(rq, x) : NULL;

		csv_cell(&t, x->orang->nomor, false);
		csv_cell(&t, x->orang->nama, false);
		csv_cell(&t, x->tugas->jabatan, false);
		csv_cell(&t, unit_title(rq, x), false);
		csv_cell(&t, pantau_name(x->step), false);
		csv_cell(&t, waits ? arena_printf(rq->arena, "%d",
		    days_waiting(rq, x)) : "", false);
		csv_cell(&t, who != NULL ? who->nama : "", false);
		csv_cell(&t, reason(rq, x), true);
	}
	return t.bytes;
}

/* ---------------------------------------------------------------- reminding */

/* Was he reminded today, by whomever? */
static bool
reminded(struct req *rq, uint64_t pegawai)
{
	for (Pemberitahuan **n = pemberitahuan_of(rq->store, pegawai, RECENT);
	    *n != NULL; n++)
		if ((*n)->jenis == PEMBERITAHUAN__JENIS__DIINGATKAN &&
		    date_of((*n)->waktu, rq->agency->zona) == rq->today)
			return true;
	return false;
}

unsigned
pantau_remind(struct req *rq, const struct pantau_list *l, unsigned most)
{
	unsigned sent = 0;

	store_act(rq->store, "pantau/ingatkan", rq->user->office);
	for (size_t i = 0; i < l->n && sent < most; i++) {
		const struct pantau_line *x = &l->v[i];
		const Pegawai *who = desk(rq, x);
		bool rater = who != NULL && who != x->orang;

		if (who == NULL || who->pegawai == rq->user->pegawai ||
		    reminded(rq, who->pegawai))
			continue;
		notify(rq->store, rq->now, who->pegawai,
		    PEMBERITAHUAN__JENIS__DIINGATKAN, plan_actor(rq), "",
		    rater ? "/cgi-bin/bawahan?status=DIAJUKAN" : "/cgi-bin/skp",
		    "");
		sent++;
	}
	return sent;
}
