/* bukti.c - bukti dukung: bring, sort to steps, offer to the team, throw away */
#include <string.h>

#include "bukti_form.h"
#include "deed.h"
#include "find.h"
#include "find_aksi.h"
#include "find_tim.h"
#include "id.h"

enum { NAME = 200, LINK = 1000, NUMBER = 100, CAPTION = 300,
	BODY = BATAS_EVIDENCE_MIB * (1 << 20) + (64 << 10) };

static const struct field list_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "bulan", .kind = WHOLE },
	{ 0 }
};
static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };
#define TICKS \
	{ .name = "skp", .kind = ID }, \
	{ .name = "bulan", .kind = WHOLE }, \
	{ .name = "aksi", .kind = ID }, \
	{ .name = "pakai", .kind = ID, .many = true }, \
	{ .name = "keterangan", .kind = LINE, .max = CAPTION }, \
	{ .name = "kirim", .kind = LINE, .max = 8 }
static const struct field blank_fields[] = {
	TICKS,
	{ .name = "jenis", .kind = CHOICE },
	{ 0 }
};
static const struct field new_fields[] = {
	TICKS,
	{ .name = "jenis", .kind = CHOICE },
	{ .name = "nama", .kind = LINE, .max = NAME },
	{ .name = "tautan", .kind = LINE, .max = LINK },
	{ .name = "nomor", .kind = LINE, .max = NUMBER },
	{ .name = "tanggal", .kind = DATE },
	{ .name = "berkas", .kind = UPLOAD },
	{ 0 }
};
static const struct field use_fields[] = {
	{ .name = "id", .kind = ID }, TICKS, { 0 }
};
static const struct field name_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "nama", .kind = LINE, .max = NAME },
	{ 0 }
};
static const struct field team_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "tim", .kind = ID, .many = true },
	{ 0 }
};

static struct reply
list(struct req *rq)
{
	struct plan p;

	if (form_text(rq, "skp")[0] == '\0')
		return deed_own_plan(rq, "/cgi-bin/bukti");
	if (!plan_see(rq, form_text(rq, "skp"), AKSI_LIHAT, &p))
		return p.no;
	bukti_show_month(rq, &p, bukti_month(rq, p.skp));
	show_flag(rq, "Boleh.ubah", deed_open(rq, &p));
	return page("bukti/daftar.cs");
}

static struct reply
offered(struct req *rq)
{
	struct plan p;

	if (!bukti_plan(rq, form_text(rq, "skp"), false, &p))
		return p.no;
	plan_show_head(rq, &p);
	show_text(rq, "Bulan_ini", "%u", bukti_month(rq, p.skp));
	bukti_show_offered(rq, &p);
	return page("bukti/rekan.cs");
}

/* --------------------------------------------------------------- bringing */

static struct reply
blank(struct req *rq)
{
	struct plan p;

	if (!bukti_plan(rq, form_text(rq, "skp"), false, &p))
		return p.no;
	bukti_show_ticks(rq, &p, bukti_month(rq, p.skp), NULL,
	    form_text(rq, "aksi"));
	show_text(rq, "Jenis", "%s", form_text(rq, "jenis"));
	return page("bukti/baru.cs");
}

/* The same bytes, brought before by the same person. */
static Bukti *
twin(struct req *rq, const Bukti *b)
{
	if (b->jenis != BUKTI__JENIS__BERKAS)
		return NULL;
	for (Bukti **x = bukti_of_berkas(rq->store, b->jumlah); *x; x++)
		if (!(*x)->dihapus && (*x)->pegawai == b->pegawai &&
		    (*x)->tahun == b->tahun)
			return bukti_get(rq->store, (*x)->id, true);
	return NULL;
}

static struct reply
listed(struct req *rq, const struct plan *p, unsigned month, const char *said)
{
	return go(rq, "/cgi-bin/bukti?skp=%s&bulan=%u&pesan=%s", p->skp->id,
	    month, said);
}

static struct reply
add(struct req *rq)
{
	struct problems bad = { 0 };
	Bukti new = BUKTI__INIT, *old;
	struct plan p;
	unsigned month;

	if (!bukti_plan(rq, form_text(rq, "skp"), true, &p))
		return p.no;
	month = bukti_month(rq, p.skp);
	new.id = id_new(rq->arena, rq->now);
	new.pegawai = p.skp->pegawai;
	new.tahun = p.skp->tahun;
	new.waktu = rq->now;
	bukti_read(rq, &new, &bad);
	old = bad.n == 0 ? twin(rq, &new) : NULL;
	bukti_read_ticks(rq, &p, month, old != NULL ? old : &new, &bad);
	if (bad.n > 0) {
		bukti_show_ticks(rq, &p, month, NULL, "");
		show_text(rq, "Jenis", "%s", form_text(rq, "jenis"));
		return page_again(rq, "bukti/baru.cs", &bad);
	}
	if (new.jenis == BUKTI__JENIS__BERKAS && old == NULL)
		upload_keep(rq, form_file(rq, "berkas"));
	store_act(rq->store, "bukti/tambah", rq->user->office);
	store_put(rq->store, T_BUKTI, old != NULL ? &old->base : &new.base);
	return listed(rq, &p, month, old != NULL ? "bukti-sudah-ada" :
	    "bukti-disimpan");
}

/* ----------------------------------------------------------------- one item */

static struct reply
look(struct req *rq)
{
	const Bukti *b = bukti_get(rq->store, form_text(rq, "id"), false);

	if (!bukti_seen_by(rq, b))
		return refuse(404);
	bukti_show_one(rq, b);
	for (size_t i = 0; i < b->n_pakai && b->pegawai != rq->user->pegawai; i++) {
		const Skp *skp = skp_get(rq->store, b->pakai[i]->skp, false);
		const Pegawai *who = skp == NULL ? NULL :
		    pegawai_get(rq->store, skp->pegawai, false);

		if (who != NULL && may(rq, UMPAN_BERI, who, (int)skp->status))
			show_flag(rq, "Bisa.periksa", !b->diperiksa &&
			    b->jenis == BUKTI__JENIS__TAUTAN);
	}
	return page("bukti/lihat.cs");
}

/* The user's own, locked; NULL when there is none. */
static Bukti *
own(struct req *rq, bool hold)
{
	Bukti *b = bukti_get(rq->store, form_text(rq, "id"), hold);

	return b != NULL && !b->dihapus && b->pegawai == rq->user->pegawai ?
	    b : NULL;
}

static struct reply
shown(struct req *rq, const Bukti *b, const char *said)
{
	return go(rq, "/cgi-bin/bukti/lihat?id=%s&pesan=%s", b->id, said);
}

static struct reply
rename_it(struct req *rq)
{
	struct problems bad = { 0 };
	Bukti *b = own(rq, true);

	if (b == NULL)
		return refuse(403);
	need_text(&bad, "nama", form_text(rq, "nama"), 3, NAME);
	if (bad.n > 0) {
		bukti_show_one(rq, b);
		return page_again(rq, "bukti/lihat.cs", &bad);
	}
	b->nama = form_text(rq, "nama");
	store_act(rq->store, "bukti/nama", rq->user->office);
	store_put(rq->store, T_BUKTI, &b->base);
	return shown(rq, b, "tersimpan");
}

/* Offered to these of his teams, and to no others (ideas 7). */
static struct reply
offer(struct req *rq)
{
	Bukti *b = own(rq, true);
	Tim **mine = tim_on(rq->store, rq->user->pegawai, rq->today);
	size_t n = 0;
	const char *id;

	if (b == NULL)
		return refuse(403);
	while (mine[n] != NULL)
		n++;
	b->tim = arena_array(rq->arena, n + 1, sizeof *b->tim);
	b->n_tim = 0;
	for (Tim **t = mine; *t != NULL; t++)
		for (size_t i = 0; (id = form_nth(rq, "tim", i)) != NULL; i++)
			if (strcmp((*t)->id, id) == 0) {
				b->tim[b->n_tim++] = (*t)->id;
				break;
			}
	store_act(rq->store, "bukti/tawarkan", rq->user->office);
	store_put(rq->store, T_BUKTI, &b->base);
	return shown(rq, b, "tersimpan");
}

/* ------------------------------------------------------------- where it is used */

static Bukti *
usable(struct req *rq, bool hold)
{
	Bukti *b = bukti_get(rq->store, form_text(rq, "id"), hold);

	return b != NULL && !b->dihapus && (b->pegawai == rq->user->pegawai ||
	    bukti_offered(rq, b)) ? b : NULL;
}

static struct reply
ask_use(struct req *rq)
{
	const Bukti *b;
	struct plan p;

	if (!bukti_plan(rq, form_text(rq, "skp"), false, &p))
		return p.no;
	if ((b = usable(rq, false)) == NULL)
		return refuse(404);
	bukti_show_ticks(rq, &p, bukti_month(rq, p.skp), b, "");
	bukti_show_one(rq, b);
	return page("bukti/pakai.cs");
}

static struct reply
use(struct req *rq)
{
	struct problems bad = { 0 };
	struct plan p;
	unsigned month;
	Bukti *b;

	if (!bukti_plan(rq, form_text(rq, "skp"), true, &p))
		return p.no;
	if ((b = usable(rq, true)) == NULL)
		return refuse(403);
	month = bukti_month(rq, p.skp);
	bukti_read_ticks(rq, &p, month, b, &bad);
	if (bad.n > 0) {
		bukti_show_ticks(rq, &p, month, b, "");
		bukti_show_one(rq, b);
		return page_again(rq, "bukti/pakai.cs", &bad);
	}
	store_act(rq->store, "bukti/pakai", rq->user->office);
	store_put(rq->store, T_BUKTI, &b->base);
	return listed(rq, &p, month, "tersimpan");
}

/* ------------------------------------------------------------- throwing away */

/* Neither what a colleague needs nor what was rated by it goes. */
static void
check_drop(struct req *rq, const Bukti *b, struct problems *bad)
{
	for (size_t i = 0; i < b->n_pakai; i++) {
		const Skp *skp = skp_get(rq->store, b->pakai[i]->skp, false);

		if (b->pakai[i]->pegawai != rq->user->pegawai)
			problem(bad, "bukti", "bukti-rekan");
		else if (skp != NULL && !may(rq, AKSI_UBAH, rq->user->orang,
		    (int)skp->status))
			problem(bad, "bukti", "bukti-dinilai");
		if (bad->n > 0)
			return;
	}
}

static struct reply
ask_drop(struct req *rq)
{
	const Bukti *b = own(rq, false);

	if (b == NULL)
		return refuse(404);
	bukti_show_one(rq, b);
	return page("bukti/hapus.cs");
}

static struct reply
drop(struct req *rq)
{
	struct problems bad = { 0 };
	Bukti *b = own(rq, true);

	if (b == NULL)
		return refuse(403);
	check_drop(rq, b, &bad);
	if (form_stale(rq, b->rev) || bad.n > 0) {
		bukti_show_one(rq, b);
		return bad.n > 0 ? page_again(rq, "bukti/hapus.cs", &bad) :
		    page_stale(rq, "bukti/hapus.cs");
	}
	b->dihapus = true;
	store_act(rq->store, "bukti/hapus", rq->user->office);
	store_put(rq->store, T_BUKTI, &b->base);
	return go(rq, "/cgi-bin/bukti?pesan=dihapus");
}

/* The penilai of a plan it is used in opened the link, and it worked. */
static struct reply
checked(struct req *rq)
{
	Bukti *b = bukti_get(rq->store, form_text(rq, "id"), true);

	for (size_t i = 0; b != NULL && !b->dihapus && i < b->n_pakai; i++) {
		const Skp *skp = skp_get(rq->store, b->pakai[i]->skp, false);
		const Pegawai *who = skp == NULL ? NULL :
		    pegawai_get(rq->store, skp->pegawai, false);

		if (who == NULL || !may(rq, UMPAN_BERI, who, (int)skp->status))
			continue;
		b->diperiksa = true;
		store_act(rq->store, "bukti/periksa", rq->user->office);
		store_put(rq->store, T_BUKTI, &b->base);
		return shown(rq, b, "tersimpan");
	}
	return refuse(403);
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, AKSI_LIHAT, list_fields, .run = list },
	{ GET,  "/rekan", SIGNED_IN, AKSI_UBAH, list_fields, .run = offered },
	{ GET,  "/baru", SIGNED_IN, AKSI_UBAH, blank_fields, .run = blank },
	{ POST, "/baru", SIGNED_IN, AKSI_UBAH, new_fields, .run = add,
	  .body_max = BODY },
	{ GET,  "/lihat", SIGNED_IN, AKSI_LIHAT, id_field, .run = look },
	{ POST, "/nama", SIGNED_IN, AKSI_UBAH, name_fields, .run = rename_it },
	{ POST, "/tawarkan", SIGNED_IN, AKSI_UBAH, team_fields, .run = offer },
	{ GET,  "/pakai", SIGNED_IN, AKSI_UBAH, use_fields, .run = ask_use },
	{ POST, "/pakai", SIGNED_IN, AKSI_UBAH, use_fields, .run = use },
	{ GET,  "/hapus", SIGNED_IN, AKSI_UBAH, id_field, .run = ask_drop },
	{ POST, "/hapus", SIGNED_IN, AKSI_UBAH, id_field, .run = drop },
	{ POST, "/diperiksa", SIGNED_IN, UMPAN_BERI, id_field, .run = checked },
	{ 0 }
};

int
main(void)
{
	static const struct program bukti = {
		.name   = "bukti",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) |
		    BIT(T_UNIT) | BIT(T_AKSI) | BIT(T_BUKTI) | BIT(T_TIM) |
		    BIT(T_ATURAN),
		.writes = BIT(T_BUKTI),
		.routes = routes,
	};

	return serve(&bukti);
}
