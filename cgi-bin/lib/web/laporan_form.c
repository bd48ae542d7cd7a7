/* laporan_form.c - showing reports of wrong data */
#include "betul.h"
#include "find.h"
#include "find_laporan.h"
#include "laporan.h"
#include "laporan_form.h"
#include "office.h"
#include "plan.h"

enum { QUEUE = 300, SHOWN = 60 };

static const char *
field_name(Laporan__Bidang what)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(
	    &laporan__bidang__descriptor, (int)what);

	return v != NULL ? v->name : "";
}

void
laporan_row(struct req *rq, const char *list, const Laporan *l)
{
	const Pegawai *who = pegawai_get(rq->store, l->pegawai, false);
	int days = laporan_days(aturan_on(rq->store, "pengelolaan", rq->today));
	struct row *row = show_row(rq, list);

	row_record(rq, row, "isi", &l->base);
	row_text(rq, row, "nama", "%s", who != NULL ? who->nama : "");
	row_text(rq, row, "umur", "%d", plan_days(rq, l->waktu));
	row_flag(rq, row, "boleh_buka", laporan_reopens(l,
	    date_of(l->selesai, rq->agency->zona), rq->today, days));
}

void
laporan_queue(struct req *rq, Laporan__Status status)
{
	Laporan **all = laporan_in(rq->store, status, "", QUEUE);
	size_t n = 0, shown = 0;

	while (all[n] != NULL)
		n++;
	for (size_t i = 0; i < n; i++) {	/* few: chosen one by one */
		size_t oldest = i;

		for (size_t j = i + 1; j < n; j++)
			if (all[j]->waktu < all[oldest]->waktu)
				oldest = j;
		Laporan *l = all[oldest];
		all[oldest] = all[i];
		all[i] = l;
		if (shown == SHOWN)
			break;
		if (!may(rq, LAPORAN_TANGANI, pegawai_get(rq->store,
		    l->pegawai, false), -1))
			continue;
		laporan_row(rq, "Antrean", l);
		shown++;
	}
}

void
laporan_now(struct req *rq, const Pegawai *p, Laporan__Bidang what)
{
	const Asal *asal;

	show_text(rq, "Kini", "%s", betul_now(rq, p, what, &asal));
	show_text(rq, "Bidang", "%s", field_name(what));
	if (asal != NULL)
		show(rq, "KiniAsal", &asal->base);
}

void
laporan_now_row(struct req *rq, const Pegawai *p, Laporan__Bidang what)
{
	struct row *row = show_row(rq, "BidangList");
	const Asal *asal;

	row_text(rq, row, "bidang", "%s", field_name(what));
	row_text(rq, row, "kini", "%s", betul_now(rq, p, what, &asal));
	if (asal != NULL)
		row_record(rq, row, "asal", &asal->base);
}

void
laporan_one(struct req *rq, const Laporan *l, const Pegawai *p)
{
	const Tugas *post = tugas_on(p, rq->today);
	const Pegawai *right = pegawai_by_nomor(rq->store, l->acuan, false);

	show(rq, "Laporan", &l->base);
	show(rq, "Orang", &identitas_on(rq->store, p, rq->today)->base);
	if (right != NULL)
		show(rq, "Usul", &identitas_on(rq->store, right,
		    rq->today)->base);
	if (post != NULL)
		show(rq, "Post", &post->base);
	laporan_now(rq, p, l->bidang);
	show_text(rq, "Umur", "%d", plan_days(rq, l->waktu));
	show_flag(rq, "Boleh.terapkan", laporan_open(l) &&
	    l->bidang != LAPORAN__BIDANG__LAIN &&
	    may(rq, betul_right(l->bidang), p, -1));
	show_flag(rq, "Boleh.jawab", laporan_open(l));
	show_date(rq, "Tanggal", rq->today);
}

void
laporan_step(struct req *rq, Laporan *l, const char *note)
{
	Laporan__Riwayat **more = arena_array(rq->arena, l->n_riwayat + 1,
	    sizeof *more), *step = arena_get(rq->arena, sizeof *step);

	*step = (Laporan__Riwayat)LAPORAN__RIWAYAT__INIT;
	step->status = l->status;
	step->waktu = rq->now;
	step->oleh = plan_actor(rq);
	step->catatan = note;
	for (size_t i = 0; i < l->n_riwayat; i++)
		more[i] = l->riwayat[i];
	more[l->n_riwayat++] = step;
	l->riwayat = more;
}
