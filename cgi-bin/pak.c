/* pak.c - Penetapan Angka Kredit: issue, replace, look (R-AK-5) */
#include <string.h>

#include "find.h"
#include "id.h"
#include "kredit_show.h"
#include "office.h"
#include "plan.h"
#include "text.h"

/* A PAK about to be issued; replaced: in place of that one. */
struct draft {
	struct kredit_desk d;
	const Pak	*replaced;
	Pak__Baris	**rows;
	size_t		 n;
	int64_t		 sum;
};

static void
make_rows(struct req *rq, struct draft *x)
{
	x->rows = kredit_pak_rows(rq->arena, &x->d.rule, &x->d.in, &x->d.book,
	    x->replaced, &x->n, &x->sum);
}

static size_t
new_rows(const struct draft *x)
{
	size_t n = 0;

	for (size_t i = 0; i < x->n; i++)
		n += !x->rows[i]->lama;
	return n;
}

/* R-AK-5: when the sum is enough for something, and says something new. */
static const char *
why_not(const struct draft *x)
{
	const struct kredit_book *b = &x->d.book;

	if (b->hak != KREDIT_ADA)
		return "pak-tidak-berlaku";
	if (x->replaced != NULL)
		return x->replaced != b->pak ? "pak-bukan-terakhir" : NULL;
	if (b->stale)
		return "pak-perlu-diganti";
	if (!b->ranked || b->stand.usul == USUL_NONE)
		return "pak-belum-cukup";
	return new_rows(x) == 0 ? "pak-sudah" : NULL;
}

static unsigned
number_of_year(const struct kredit_desk *d, date_t day)
{
	unsigned n = 1;

	for (Pak **p = d->in.pak; *p != NULL; p++)
		n += date_year((*p)->tanggal) == date_year(day);
	return n;
}

static void
show_draft(struct req *rq, const struct draft *x)
{
	kredit_show_head(rq, &x->d);
	kredit_show_pak_rows(rq, &x->d, x->d.book.jenjang, x->rows, x->n);
	show_text(rq, "Total", "%s", credit_text(rq->arena, x->sum,
	    x->d.rule.decimals));
	show_text(rq, "Sidik", "%lld.%zu", (long long)x->sum, x->n);
	show_text(rq, "Nomor", "%s", kenaikan_number(rq->arena, &x->d.up,
	    x->d.orang, rq->today, number_of_year(&x->d, rq->today)));
	show_date(rq, "HariIni", rq->today);
	show_text(rq, "Kota", "%s", rq->agency->kota);
	if (x->replaced != NULL)
		show(rq, "Lama", &x->replaced->base);
}

/* The person and, at /ganti, the PAK to be replaced.  false: *no. */
static bool
find(struct req *rq, bool change, struct draft *x, Pak **old, struct reply *no)
{
	const Pegawai *p;

	*x = (struct draft){ 0 };
	*old = NULL;
	if (strcmp(rq->path, "/ganti") == 0) {
		*old = pak_get(rq->store, form_text(rq, "id"), change);
		p = *old == NULL ? NULL : pegawai_get(rq->store,
		    (*old)->pegawai, false);
		*no = refuse(change ? 403 : 404);
		if (p == NULL || !allow(rq, PAK_TERBITKAN, p, -1))
			return false;
		*no = refuse_why(409, "kredit-aturan");
		if (!kredit_of(rq->store, p, rq->today, &x->d))
			return false;
		for (Pak **k = x->d.in.pak; *k != NULL; k++)
			if (strcmp((*k)->id, (*old)->id) == 0)
				x->replaced = *k;
	} else if (kredit_see(rq, PAK_TERBITKAN, &x->d, no) == NULL) {
		return false;
	}
	if (x->d.book.hak == KREDIT_ADA)
		make_rows(rq, x);
	return true;
}

static struct reply
ask(struct req *rq)
{
	struct draft x;
	struct reply no;
	Pak *old;

	if (!find(rq, false, &x, &old, &no))
		return no;
	show_draft(rq, &x);
	show_text(rq, "Sebab", "%s", text_or_empty(why_not(&x)));
	return page("pak/terbit.cs");
}

/* -------------------------------------------------------------- issuing it */

static void
check(struct req *rq, const struct draft *x, const Pak *pak,
    struct problems *bad)
{
	need_text(bad, "nomor", pak->nomor, 3, 100);
	need_text(bad, "kota", pak->kota, 2, 60);
	if (pak->tanggal == 0 && !problem_at(bad, "tanggal"))
		problem(bad, "tanggal", "kosong");
	else if (pak->tanggal > rq->today)
		problem(bad, "tanggal", "kelak");
	for (Pak **p = x->d.in.pak; *p != NULL; p++) {
		if (strcmp((*p)->nomor, pak->nomor) == 0 &&
		    !problem_at(bad, "nomor"))
			problem(bad, "nomor", "kembar");
		if (pak->tanggal != 0 && (*p)->tanggal > pak->tanggal &&
		    !problem_at(bad, "tanggal"))
			problem(bad, "tanggal", "lebih-baru");
	}
	if (x->replaced != NULL)
		need_text(bad, "alasan", pak->alasan, 10, 500);
	/* What he saw is what he issues. */
	if (strcmp(form_text(rq, "sidik"), arena_printf(rq->arena, "%lld.%zu",
	    (long long)x->sum, x->n)) != 0)
		problem(bad, "sidik", "pak-berubah");
}

static void
fill(struct req *rq, const struct draft *x, Pak *pak)
{
	const struct kredit_desk *d = &x->d;
	const Aturan *set = aturan_on(rq->store, "kredit", rq->today);

	pak->id = id_new(rq->arena, rq->now);
	pak->pegawai = d->orang->pegawai;
	pak->jenjang = (Jenjang)d->book.jenjang;
	pak->golongan = d->orang->golongan;
	pak->baris = x->rows;
	pak->n_baris = x->n;
	pak->jumlah = x->sum;
	for (size_t i = 0; i < x->n; i++) {
		const Pak__Baris *b = x->rows[i];

		if (b->saldo[0] != '\0')
			continue;
		if (pak->mulai == 0 || b->mulai < pak->mulai)
			pak->mulai = b->mulai;
		if (b->selesai > pak->selesai)
			pak->selesai = b->selesai;
	}
	pak->pejabat = identitas_as(rq->store, rq->user->orang,
	    tugas_for(rq->store, rq->user->orang, d->orang, rq->today),
	    rq->today);
	pak->yang_dinilai = identitas_on(rq->store, d->orang, rq->today);
	pak->aturan = set != NULL ? set->id : "";
	pak->waktu = rq->now;
	if (x->replaced != NULL)
		pak->menggantikan = x->replaced->id;
}

static struct reply
issue(struct req *rq)
{
	struct problems bad = { 0 };
	struct draft x;
	struct reply no;
	Pak pak = PAK__INIT, *old;

	if (!find(rq, true, &x, &old, &no))
		return no;
	if (why_not(&x) != NULL)
		return refuse_why(409, why_not(&x));
	form_read(rq, &bad, &pak.base, "nomor", "tanggal", "kota", "alasan",
	    NULL);
	check(rq, &x, &pak, &bad);
	if (bad.n > 0) {
		show_draft(rq, &x);
		return page_again(rq, "pak/terbit.cs", &bad);
	}
	fill(rq, &x, &pak);
	store_act(rq->store, old != NULL ? "pak/ganti" : "pak/terbitkan",
	    rq->user->office);
	if (old != NULL) {
		old->status = PAK__STATUS__DIGANTI;
		store_put(rq->store, T_PAK, &old->base);
	}
	store_put(rq->store, T_PAK, &pak.base);
	notify(rq->store, rq->now, pak.pegawai,
	    PEMBERITAHUAN__JENIS__PAK_TERBIT, plan_actor(rq), pak.nomor,
	    arena_printf(rq->arena, "/cgi-bin/pak/lihat?id=%s", pak.id),
	    pak.id);
	return go(rq, "/cgi-bin/pak/lihat?id=%s&pesan=pak-terbit", pak.id);
}

static struct reply
look(struct req *rq)
{
	const Pak *pak = pak_get(rq->store, form_text(rq, "id"), false);
	const Pegawai *p = pak == NULL ? NULL : pegawai_get(rq->store,
	    pak->pegawai, false);
	struct credit_standing s;
	struct kredit_desk d;

	if (p == NULL || !allow(rq, KREDIT_LIHAT, p, -1))
		return refuse(404);
	if (!kredit_of(rq->store, p, rq->today, &d))
		return refuse_why(409, "kredit-aturan");
	kredit_show_head(rq, &d);
	show(rq, "Dilihat", &pak->base);
	kredit_show_pak_rows(rq, &d, (int)pak->jenjang, pak->baris,
	    pak->n_baris);
	show_text(rq, "Total", "%s", credit_text(rq->arena, pak->jumlah,
	    d.rule.decimals));
	show_flag(rq, "Terakhir", d.book.pak != NULL &&
	    strcmp(d.book.pak->id, pak->id) == 0);
	for (Pak **k = d.in.pak; *k != NULL; k++) {
		if (strcmp((*k)->menggantikan, pak->id) == 0)
			show(rq, "Pengganti", &(*k)->base);
		if (strcmp((*k)->id, pak->menggantikan) == 0)
			show(rq, "Lama", &(*k)->base);
	}
	if (credit_stand(&d.rule, (int)pak->jenjang, pak->golongan,
	    pak->jumlah, &s))
		show_text(rq, "UsulPak", "%s", s.usul == USUL_JENJANG ?
		    "jenjang" : s.usul == USUL_PANGKAT ? "pangkat" : "");
	return page("pak/lihat.cs");
}

static const struct field one[] = {
	{ .name = "id", .kind = ID },
	{ .name = "p", .kind = LINE, .max = 20 },
	{ 0 }
};
static const struct field fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "nomor", .kind = LINE, .max = 100 },
	{ .name = "tanggal", .kind = DATE },
	{ .name = "kota", .kind = LINE, .max = 60 },
	{ .name = "alasan", .kind = TEXT, .max = 500 },
	{ .name = "sidik", .kind = LINE, .max = 40 },
	{ 0 }
};

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, PAK_TERBITKAN, one, .run = ask },
	{ POST, "/terbit", SIGNED_IN, PAK_TERBITKAN, fields, .run = issue },
	{ GET,  "/ganti", SIGNED_IN, PAK_TERBITKAN, one, .run = ask },
	{ POST, "/ganti", SIGNED_IN, PAK_TERBITKAN, fields, .run = issue },
	{ GET,  "/lihat", SIGNED_IN, KREDIT_LIHAT, one, .run = look },
	{ 0 }
};

int
main(void)
{
	static const struct program pak = {
		.name   = "pak",
		.reads  = KREDIT_READS | BIT(T_SKP),
		.writes = BIT(T_PAK) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&pak);
}
