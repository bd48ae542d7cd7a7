/* pantau.c - Monitoring Pengisian: how far each unit is with its plans (S-26) */
#include <string.h>

#include "find.h"
#include "office.h"
#include "pantau_show.h"
#include "text.h"

enum { TELL_AT_MOST = 300, NAMES = 60, CSV_MOST = 6000 };

/* The unit asked for; NULL when it is not his to look at. */
static const Unit *
find_unit(struct req *rq)
{
	const Unit *u = unit_get(rq->store, form_text(rq, "unit"), false);

	return u != NULL && pantau_may(rq, u->id) ? u : NULL;
}

static struct reply
start(struct req *rq)
{
	const char *only = pantau_roots(rq);

	if (*form_text(rq, "unit") == '\0') {
		if (*only == '\0')
			return page("pantau/awal.cs");
		pantau_funnel(rq, unit_get(rq->store, only, false));
		return page("pantau/unit.cs");
	}
	if (find_unit(rq) == NULL)
		return refuse(403);
	pantau_funnel(rq, find_unit(rq));
	return page("pantau/unit.cs");
}

static int
step_asked(struct req *rq)
{
	return pantau_of_name(form_text(rq, "langkah"));
}

static struct reply
names(struct req *rq)
{
	struct problems bad = { 0 };
	const Unit *u = find_unit(rq);
	int64_t from = form_whole(rq, &bad, "lewati");
	struct pantau_list l;

	if (u == NULL)
		return refuse(403);
	if (step_asked(rq) < 0)
		return refuse(404);
	l = pantau_names(rq, u, step_asked(rq), form_tick(rq, "bawah"));
	pantau_list_show(rq, u, &l, from > 0 ? (size_t)from : 0, NAMES);
	show_flag(rq, "BolehIngatkan", pantau_may_remind(rq, u->id) &&
	    step_asked(rq) < PANTAU_DISETUJUI);
	return page("pantau/nama.cs");
}

static struct reply
csv(struct req *rq)
{
	const Unit *u = find_unit(rq);
	struct pantau_list l;
	const char *text;

	if (u == NULL)
		return refuse(403);
	if (step_asked(rq) < 0)
		return refuse(404);
	l = pantau_names(rq, u, step_asked(rq), form_tick(rq, "bawah"));
	if (l.more || l.n > CSV_MOST)
		return refuse_why(409, "terlalu-banyak");
	text = pantau_csv(rq, &l);
	return file(text, strlen(text), "text/csv; charset=utf-8",
	    arena_printf(rq->arena, "pengisian-%s-%s.csv",
	    text_lower(rq->arena, form_text(rq, "langkah")),
	    date_iso(rq->arena, rq->today)), true);
}

/* All of a number in one action: one notice a person and day. */
static struct reply
remind(struct req *rq)
{
	const Unit *u = find_unit(rq);
	struct pantau_list l;
	unsigned sent;

	if (u == NULL || !pantau_may_remind(rq, u->id))
		return refuse(403);
	if (step_asked(rq) < 0 || step_asked(rq) >= PANTAU_DISETUJUI)
		return refuse(404);
	l = pantau_names(rq, u, step_asked(rq), form_tick(rq, "bawah"));
	sent = pantau_remind(rq, &l, TELL_AT_MOST);
	return go(rq, "/cgi-bin/pantau/nama?unit=%s&langkah=%s%s&kirim=%u"
	    "&pesan=%s", u->id, pantau_name((enum pantau_step)step_asked(rq)),
	    form_tick(rq, "bawah") ? "&bawah=1" : "", sent, sent > 0 ?
	    "diingatkan-semua" : "sudah-diingatkan");
}

static const struct field fields[] = {
	{ .name = "unit", .kind = ID },
	{ .name = "langkah", .kind = CHOICE },
	{ .name = "bawah", .kind = TICK },
	{ .name = "lewati", .kind = WHOLE },
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "kirim", .kind = WHOLE },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, PANTAU_LIHAT, fields, .run = start },
	{ GET, "/nama", SIGNED_IN, PANTAU_LIHAT, fields, .run = names },
	{ GET, "/csv", SIGNED_IN, PANTAU_LIHAT, fields, .run = csv },
	{ POST, "/ingatkan", SIGNED_IN, PANTAU_LIHAT, fields, .run = remind },
	{ 0 }
};

int
main(void)
{
	static const struct program pantau = {
		.name = "pantau",
		.reads = BIT(T_SKP) | BIT(T_UNIT) | BIT(T_PEGAWAI) |
		    BIT(T_ATURAN) | BIT(T_POTRET),
		.writes = BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&pantau);
}
