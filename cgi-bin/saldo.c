/* saldo.c - opening balances, facts for a promotion, and old results (S45) */
#include "find.h"
#include "id.h"
#include "kredit_show.h"
#include "saldo.h"
#include "text.h"

/* The person and what is known of him; for a form and for a change. */
static const Pegawai *
find_person(struct req *rq, struct kredit_desk *d, struct reply *no)
{
	return kredit_see(rq, SALDO_UBAH, d, no);
}

static void
show_all(struct req *rq, const struct kredit_desk *d)
{
	kredit_show_head(rq, d);
	for (Saldo **s = d->in.saldo; *s != NULL; s++)
		row_record(rq, show_row(rq, "SaldoList"), "saldo",
		    &(*s)->base);
	show_date(rq, "HariIni", rq->today);
	for (int j = 1; j <= JENJANGS; j++) {
		struct row *row = show_row(rq, "JenjangList");

		row_text(rq, row, "kode", "%s",
		    protobuf_c_enum_descriptor_get_value(&jenjang__descriptor,
		    j)->name);
		row_text(rq, row, "nama", "%s", d->rule.of[j].label);
		kredit_amount(rq, row, "ijazah", d, credit_diploma(&d->rule,
		    j));
	}
}

static struct reply
list(struct req *rq)
{
	struct kredit_desk d;
	struct reply no;

	if (find_person(rq, &d, &no) == NULL)
		return no;
	show_all(rq, &d);
	return page("saldo/daftar.cs");
}

/* What the form says; what its kind has no use for is left out. */
static void
read_form(struct req *rq, Saldo *s, struct problems *bad)
{
	bool old = s->jenis == SALDO__JENIS__RIWAYAT;

	form_read(rq, bad, &s->base, "dasar", NULL);
	s->jenjang = JENJANG__TANPA_JENJANG;
	s->golongan = s->skala = s->hasil = "";
	s->nilai = 0;
	s->tanggal = s->mulai = s->selesai = 0;
	if (old) {
		form_read(rq, bad, &s->base, "skala", "hasil", "mulai",
		    "selesai", NULL);
		return;
	}
	form_read(rq, bad, &s->base, "tanggal", NULL);
	if (s->jenis == SALDO__JENIS__PANGKAT) {
		form_read(rq, bad, &s->base, "golongan", NULL);
		return;
	}
	if (*form_text(rq, "jenjang") != '\0')
		s->jenjang = (Jenjang)form_enum(rq, bad, "jenjang",
		    &jenjang__descriptor);
	if (!kredit_counts(s->jenis))
		return;
	if (*form_text(rq, "nilai") == '\0')
		problem(bad, "nilai", "kosong");
	else
		form_read(rq, bad, &s->base, "nilai", NULL);
}

static Asal *
here(struct req *rq)
{
	Asal *asal = arena_get(rq->arena, sizeof *asal);

	*asal = (Asal)ASAL__INIT;
	asal->sumber = arena_printf(rq->arena, "%s, %s",
	    rq->user->orang->nama, rq->user->office);
	asal->waktu = rq->now;
	return asal;
}

static struct reply
keep(struct req *rq, const struct kredit_desk *d, Saldo *s, const char *act)
{
	s->asal = here(rq);
	store_act(rq->store, act, rq->user->office);
	store_put(rq->store, T_SALDO, &s->base);
	return go(rq, "/cgi-bin/saldo?p=%llu&pesan=tersimpan",
	    (unsigned long long)d->orang->pegawai);
}

static struct reply
add(struct req *rq)
{
	struct problems bad = { 0 };
	struct kredit_desk d;
	struct reply no;
	Saldo s = SALDO__INIT;

	if (find_person(rq, &d, &no) == NULL)
		return no;
	s.jenis = (Saldo__Jenis)form_enum(rq, &bad, "jenis",
	    &saldo__jenis__descriptor);
	if (bad.n == 0) {
		read_form(rq, &s, &bad);
		saldo_check(&d.rule, &s, d.in.saldo, d.in.pak, rq->today,
		    &bad);
	}
	if (bad.n > 0) {
		show_all(rq, &d);
		return page_again(rq, "saldo/daftar.cs", &bad);
	}
	s.id = id_new(rq->arena, rq->now);
	s.pegawai = d.orang->pegawai;
	return keep(rq, &d, &s, "saldo/tambah");
}

/* The balance asked for and whose it is; NULL: *no is the answer. */
static Saldo *
find_saldo(struct req *rq, struct kredit_desk *d, bool hold, struct reply *no)
{
	Saldo *s = saldo_get(rq->store, form_text(rq, "id"), hold);
	const Pegawai *p = s == NULL ? NULL : pegawai_get(rq->store,
	    s->pegawai, false);

	*no = refuse(hold ? 403 : 404);
	if (p == NULL || !allow(rq, SALDO_UBAH, p, -1))
		return NULL;
	*no = refuse_why(409, "kredit-aturan");
	return kredit_of(rq->store, p, rq->today, d) ? s : NULL;
}

static void
show_one(struct req *rq, const struct kredit_desk *d, const Saldo *s)
{
	show_all(rq, d);
	show(rq, "Saldo", &s->base);
}

static struct reply
ask(struct req *rq)
{
	struct kredit_desk d;
	struct reply no;
	const Saldo *s = find_saldo(rq, &d, false, &no);

	if (s == NULL)
		return no;
	show_one(rq, &d, s);
	return page("saldo/ubah.cs");
}

static struct reply
save(struct req *rq)
{
	struct problems bad = { 0 };
	struct kredit_desk d;
	struct reply no;
	Saldo *s = find_saldo(rq, &d, true, &no);

	if (s == NULL)
		return no;
	show_one(rq, &d, s);
	if (form_stale(rq, s->rev))
		return page_stale(rq, "saldo/ubah.cs");
	read_form(rq, s, &bad);
	saldo_check(&d.rule, s, d.in.saldo, d.in.pak, rq->today, &bad);
	if (bad.n > 0)
		return page_again(rq, "saldo/ubah.cs", &bad);
	return keep(rq, &d, s, "saldo/ubah");
}

static struct reply
drop(struct req *rq)
{
	struct kredit_desk d;
	struct reply no;
	Saldo *s = find_saldo(rq, &d, true, &no);

	if (s == NULL)
		return no;
	if (form_stale(rq, s->rev))
		return refuse_why(409, "berubah");
	for (Pak **p = d.in.pak; *p != NULL; p++)
		for (size_t i = 0; i < (*p)->n_baris; i++)
			if ((*p)->status == PAK__STATUS__TERBIT &&
			    text_same((*p)->baris[i]->saldo, s->id))
				return refuse_why(409, "saldo-dalam-pak");
	store_act(rq->store, "saldo/hapus", rq->user->office);
	store_drop(rq->store, T_SALDO, &s->base);
	return go(rq, "/cgi-bin/saldo?p=%llu&pesan=dihapus",
	    (unsigned long long)d.orang->pegawai);
}

static const struct field whose[] = {
	{ .name = "p", .kind = LINE, .max = 20 }, { 0 }
};
static const struct field one[] = { { .name = "id", .kind = ID }, { 0 } };
static const struct field fields[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "id", .kind = ID },
	{ .name = "jenis", .kind = CHOICE },
	{ .name = "jenjang", .kind = CHOICE },
	{ .name = "golongan", .kind = LINE, .max = 10 },
	{ .name = "nilai", .kind = MILLI },
	{ .name = "tanggal", .kind = DATE },
	{ .name = "dasar", .kind = LINE, .max = 200 },
	{ .name = "skala", .kind = LINE, .max = 60 },
	{ .name = "hasil", .kind = LINE, .max = 60 },
	{ .name = "mulai", .kind = DATE },
	{ .name = "selesai", .kind = DATE },
	{ 0 }
};

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, SALDO_UBAH, whose, .run = list },
	{ POST, "/baru", SIGNED_IN, SALDO_UBAH, fields, .run = add },
	{ GET,  "/ubah", SIGNED_IN, SALDO_UBAH, one, .run = ask },
	{ POST, "/ubah", SIGNED_IN, SALDO_UBAH, fields, .run = save },
	{ POST, "/hapus", SIGNED_IN, SALDO_UBAH, one, .run = drop },
	{ 0 }
};

int
main(void)
{
	static const struct program saldo = {
		.name   = "saldo",
		.reads  = KREDIT_READS,
		.writes = BIT(T_SALDO),
		.routes = routes,
	};

	return serve(&saldo);
}
