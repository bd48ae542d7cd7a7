/* capaian.c - capaian kinerja organisasi: proposed and set (S-20) */
#include <string.h>

#include "batas.h"
#include "capaian.h"
#include "find.h"
#include "office.h"
#include "pk.h"

static const struct field list_fields[] = {
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "lewati", .kind = WHOLE },
	{ .name = "unit", .kind = ID },
	{ 0 }
};
static const struct field form_fields[] = {
	{ .name = "unit", .kind = ID },
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "periode", .kind = ID },
	{ .name = "nilai", .kind = CHOICE },
	{ .name = "dasar", .kind = TEXT, .max = BATAS_REASON },
	{ .name = "yakin", .kind = TICK },
	{ 0 }
};

static unsigned
year_asked(struct req *rq)
{
	struct problems ignored = { 0 };
	int64_t year = form_whole(rq, &ignored, "tahun");
	int now = date_year(rq->today);

	/* The year that has just ended is what is being judged until April. */
	if (year < now - 5 || year > now + 1)
		year = date_month(rq->today) == 1 ? now - 1 : now;
	return (unsigned)year;
}

static struct reply
list(struct req *rq)
{
	struct problems ignored = { 0 };
	int64_t from = form_whole(rq, &ignored, "lewati");

	capaian_show_list(rq, year_asked(rq), from > 0 ? (size_t)from : 0);
	show_text(rq, "TahunLalu", "%u", year_asked(rq) - 1);
	show_text(rq, "TahunDepan", "%u", year_asked(rq) + 1);
	return page("capaian/daftar.cs");
}

static struct reply
look(struct req *rq)
{
	const Unit *u = unit_get(rq->store, form_text(rq, "unit"), false);

	if (u == NULL || !pk_allow(rq, CAPAIAN_LIHAT, u->id))
		return refuse(404);
	capaian_show(rq, u->id, year_asked(rq), NULL);
	return page("capaian/lihat.cs");
}

/* The form about a unit and period. */
static struct reply
form(struct req *rq)
{
	const Unit *u = unit_get(rq->store, form_text(rq, "unit"), false);
	Periode *p = capaian_period(rq, year_asked(rq),
	    form_text(rq, "periode"));

	if (u == NULL || p == NULL || !capaian_due(p, rq->today) ||
	    !(pk_may(rq, CAPAIAN_TETAPKAN, u->id) ||
	    pk_allow(rq, CAPAIAN_USULKAN, u->id)))
		return refuse(404);
	capaian_show(rq, u->id, year_asked(rq), p);
	return page("capaian/isi.cs");
}

static struct reply
save(struct req *rq, bool set)
{
	struct problems bad = { 0 };
	/* Locked, so that two forms make one record. */
	const Unit *u = unit_get(rq->store, form_text(rq, "unit"), true);
	Periode *p = capaian_period(rq, year_asked(rq),
	    form_text(rq, "periode"));

	if (u == NULL || p == NULL || !capaian_due(p, rq->today) ||
	    !pk_allow(rq, set ? CAPAIAN_TETAPKAN : CAPAIAN_USULKAN, u->id))
		return refuse(403);
	capaian_show(rq, u->id, year_asked(rq), p);
	if (!capaian_store(rq, u->id, year_asked(rq), p, set, &bad))
		return page_again(rq, "capaian/isi.cs", &bad);
	return go(rq, "/cgi-bin/capaian/lihat?unit=%s&tahun=%u&pesan=%s", u->id,
	    year_asked(rq), set ? "capaian-ditetapkan" : "capaian-diusulkan");
}

static struct reply
propose(struct req *rq)
{
	return save(rq, false);
}

static struct reply
decide(struct req *rq)
{
	return save(rq, true);
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, CAPAIAN_LIHAT, list_fields, .run = list },
	{ GET,  "/lihat", SIGNED_IN, CAPAIAN_LIHAT, list_fields, .run = look },
	{ GET,  "/isi", SIGNED_IN, CAPAIAN_LIHAT, form_fields, .run = form },
	{ POST, "/usulkan", SIGNED_IN, CAPAIAN_USULKAN, form_fields,
	  .run = propose },
	{ POST, "/tetapkan", SIGNED_IN, CAPAIAN_TETAPKAN, form_fields,
	  .run = decide },
	{ 0 }
};

int
main(void)
{
	static const struct program capaian = {
		.name   = "capaian",
		.reads  = BIT(T_CAPAIAN) | BIT(T_PERIODE) | BIT(T_UNIT) |
		    BIT(T_PEGAWAI) | BIT(T_ATURAN),
		.writes = BIT(T_CAPAIAN) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&capaian);
}
