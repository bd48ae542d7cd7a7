/* pegawai.c - people: find one, see all that is known, add, correct (S-29) */
#include <stdio.h>
#include <string.h>

#include "akibat.h"
#include "find.h"
#include "id.h"
#include "masa.h"
#include "nip.h"
#include "office.h"
#include "rank.h"
#include "search.h"
#include "text.h"
#include "waris.h"

enum { FOUND_AT_MOST = 50 };

static Pegawai *
find_person(struct req *rq, enum action action, bool hold)
{
	uint64_t key;
	Pegawai *p;

	if (!text_u64(form_text(rq, "p"), &key) ||
	    (p = pegawai_get(rq->store, key, hold)) == NULL)
		return NULL;
	return allow(rq, action, p, -1) ? p : NULL;
}

/* Who is found: by the beginnings of number or name, those he may see. */
static struct reply
search(struct req *rq)
{
	const char *asked = form_text(rq, "q");
	Pegawai **found = pegawai_search(rq->store, asked, FOUND_AT_MOST + 1);
	size_t n = 0;

	for (; *found != NULL && n < FOUND_AT_MOST; found++) {
		if (!may(rq, PEGAWAI_LIHAT, *found, -1))
			continue;
		row_record(rq, show_row(rq, "PegawaiList"), "orang",
		    &identitas_on(rq->store, *found, rq->today)->base);
		n++;
	}
	show_flag(rq, "Lebih", *found != NULL);
	show_text(rq, "Dicari", "%s", asked);
	return page("pegawai/cari.cs");
}

static void
show_posts(struct req *rq, const Pegawai *p)
{
	for (size_t i = p->n_tugas; i-- > 0;) {
		const Tugas *t = p->tugas[i];
		const Unit *u = unit_get(rq->store, t->unit, false);
		const Unit__Versi *v = u != NULL ? unit_on(u, t->mulai) : NULL;
		struct row *row = show_row(rq, "TugasList");

		if (u != NULL && v == NULL && u->n_versi > 0)
			v = u->versi[0];
		row_record(rq, row, "tugas", &t->base);
		row_text(rq, row, "unit", "%s", v != NULL ? v->nama : "");
		row_flag(rq, row, "kini",
		    date_within(rq->today, t->mulai, t->selesai));
		row_flag(rq, row, "terbuka",
		    t->selesai == 0 || t->selesai >= rq->today);
	}
}

static void
show_superiors(struct req *rq, const Pegawai *p)
{
	for (size_t i = p->n_atasan; i-- > 0;) {
		const Atasan *a = p->atasan[i];
		const Pegawai *who = pegawai_get(rq->store, a->pegawai, false);
		const Unit *u = unit_get(rq->store, a->kantor, false);
		const Unit__Versi *v = u != NULL ? unit_on(u, a->mulai) : NULL;
		struct row *row = show_row(rq, "AtasanList");

		row_record(rq, row, "atasan", &a->base);
		row_text(rq, row, "nama", "%s", who != NULL ? who->nama : "");
		row_text(rq, row, "unit", "%s", v != NULL ? v->nama : "");
		row_flag(rq, row, "kini",
		    date_within(rq->today, a->mulai, a->selesai));
	}
}

static struct reply
view(struct req *rq)
{
	const Pegawai *p = find_person(rq, PEGAWAI_LIHAT, false);
	const Pegawai *penilai;

	if (p == NULL)
		return refuse(404);
	show(rq, "Pegawai", &p->base);
	show(rq, "Orang", &identitas_on(rq->store, p, rq->today)->base);
	if ((penilai = penilai_on(rq->store, p, rq->today)) != NULL)
		show(rq, "Penilai",
		    &identitas_on(rq->store, penilai, rq->today)->base);
	show_posts(rq, p);
	show_superiors(rq, p);
	show_flag(rq, "Boleh.ubah", may(rq, PEGAWAI_UBAH, p, -1));
	show_flag(rq, "Boleh.tugas", may(rq, TUGAS_UBAH, p, -1));
	show_flag(rq, "Boleh.atasan", may(rq, ATASAN_UBAH, p, -1));
	show_flag(rq, "Boleh.akun", may(rq, AKUN_LIHAT, p, -1));
	return page("pegawai/lihat.cs");
}

/* What may be corrected of a person. */
static void
read_person(struct req *rq, Pegawai *p, struct problems *bad)
{
	const Aturan *ranks = aturan_on(rq->store, "pangkat", rq->today);
	const char *at;

	form_read(rq, bad, &p->base, "nama", "golongan", "kedudukan", "surel",
	    "lahir", NULL);
	need_text(bad, "nama", p->nama, 3, 150);
	if (*p->golongan != '\0' && ranks != NULL &&
	    !rank_known(ranks, p->jenis, p->golongan))
		problem(bad, "golongan", "bentuk");
	may_text(bad, "kedudukan", p->kedudukan, 3);
	may_text(bad, "surel", p->surel, 120);
	at = strchr(p->surel, '@');
	if (*p->surel != '\0' && (at == NULL || at == p->surel ||
	    strchr(at, '.') == NULL || strpbrk(p->surel, " ,;<>") != NULL))
		problem(bad, "surel", "bentuk");
	if (p->lahir > rq->today)
		problem(bad, "lahir", "terlalu-besar");
}

static Asal *
here(struct req *rq)
{
	Asal *asal = arena_get(rq->arena, sizeof *asal);

	*asal = (Asal)ASAL__INIT;
	asal->sumber = rq->user->office;
	asal->waktu = rq->now;
	return asal;
}

/* ------------------------------------------------------------------ correct */

static struct reply
change_form(struct req *rq)
{
	const Pegawai *p = find_person(rq, PEGAWAI_UBAH, false);

	if (p == NULL)
		return refuse(404);
	show(rq, "Pegawai", &p->base);
	return page("pegawai/ubah.cs");
}

static const struct field change_fields[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "nama", .kind = LINE },
	{ .name = "golongan", .kind = LINE },
	{ .name = "kedudukan", .kind = LINE },
	{ .name = "surel", .kind = LINE },
	{ .name = "lahir", .kind = DATE },
	AKIBAT_FIELD,
	{ 0 }
};

static struct reply
change(struct req *rq)
{
	struct problems bad = { 0 };
	Pegawai *p = find_person(rq, PEGAWAI_UBAH, true);
	struct reply first;

	if (p == NULL)
		return refuse(404);
	show(rq, "Pegawai", &p->base);
	if (form_stale(rq, p->rev))
		return page_stale(rq, "pegawai/ubah.cs");
	read_person(rq, p, &bad);
	if (bad.n > 0)
		return page_again(rq, "pegawai/ubah.cs", &bad);

	p->asal = here(rq);
	kedudukan_correct(rq->arena, p, p->kedudukan, rq->today);
	store_act(rq->store, "pegawai/ubah", rq->user->office);
	store_put(rq->store, T_PEGAWAI, &p->base);
	if (akibat_first(rq, p, rq->today, change_fields, &first))
		return first;
	notify(rq->store, rq->now, p->pegawai,
	    PEMBERITAHUAN__JENIS__DATA_DIUBAH, rq->user->orang->nama, "", "/cgi-bin/beranda", "");
	return go(rq, "/cgi-bin/pegawai/lihat?p=%llu&pesan=pegawai-diubah",
	    (unsigned long long)p->pegawai);
}

/* ---------------------------------------------------------------------- add */

/* The number: a NIP by its rule; others, as of the minister, by their own. */
static void
read_number(struct req *rq, Pegawai *p, struct problems *bad)
{
	const char *typed = form_text(rq, "nomor");
	enum nip_error why;
	struct nip nip;

	p->jenis = (JenisPegawai)form_enum(rq, bad, "jenis",
	    &jenis_pegawai__descriptor);
	p->nomor = arena_text(rq->arena, typed);
	if (p->jenis == JENIS_PEGAWAI__NON_ASN) {
		need_text(bad, "nomor", typed, 2, 20);
	} else if (*typed == '\0') {
		problem(bad, "nomor", "kosong");
	} else if ((why = nip_read(typed, date_year(rq->today), &nip)) !=
	    NIP_OK) {
		problem(bad, "nomor", arena_printf(rq->arena, "nip-%s",
		    nip_reason(why)));
	} else {
		p->nomor = arena_text(rq->arena, nip.digits);
		p->lahir = nip.lahir;
		if ((nip.jenis == NIP_PPPK) !=
		    (p->jenis == JENIS_PEGAWAI__PPPK))
			problem(bad, "jenis", "nip-jenis");
	}
	if (*p->nomor != '\0' &&
	    pegawai_by_nomor(rq->store, p->nomor, true) != NULL)
		problem(bad, "nomor", "kembar");
}

static Tugas *
read_post(struct req *rq, struct problems *bad)
{
	Tugas *t = arena_get(rq->arena, sizeof *t);
	const Unit *u;

	*t = (Tugas)TUGAS__INIT;
	form_read(rq, bad, &t->base, "jabatan", "mulai", NULL);
	t->jenis = (JenisJabatan)form_enum(rq, bad, "jenis_jabatan",
	    &jenis_jabatan__descriptor);
	need_text(bad, "jabatan", t->jabatan, 3, 200);
	if (t->mulai == 0 && !problem_at(bad, "mulai"))
		problem(bad, "mulai", "kosong");
	u = unit_by_kode(rq->store, form_text(rq, "unit"), false);
	if (u == NULL ||
	    unit_on(u, t->mulai != 0 ? t->mulai : rq->today) == NULL)
		problem(bad, "unit", *form_text(rq, "unit") == '\0' ? "kosong" :
		    "tiada");
	else
		t->unit = u->id;
	t->id = id_new(rq->arena, rq->now);
	t->asal = here(rq);
	return t;
}

static struct reply
add_form(struct req *rq)
{
	const Unit *u = unit_get(rq->store, form_text(rq, "unit"), false);

	show_text(rq, "Kode", "%s", u != NULL ? u->kode : "");
	return page("pegawai/baru.cs");
}

static struct reply
add(struct req *rq)
{
	struct problems bad = { 0 };
	Pegawai p = PEGAWAI__INIT;
	const Tugas *post;

	read_number(rq, &p, &bad);
	form_read(rq, &bad, &p.base, "nama", "golongan", "surel", NULL);
	need_text(&bad, "nama", p.nama, 3, 150);
	post = read_post(rq, &bad);
	if (bad.n == 0)
		tugas_add(rq->arena, &p, post, &bad);
	if (bad.n > 0)
		return page_again(rq, "pegawai/baru.cs", &bad);
	/* Asked of the person as he will be: an ADMIN_UNIT keeps to his. */
	if (!allow(rq, PEGAWAI_UBAH, &p, -1))
		return refuse_why(403, "luar-unit");

	p.pegawai = pegawai_new_key(rq->store, p.nomor);
	p.kedudukan = "01";
	p.asal = here(rq);
	store_act(rq->store, "pegawai/tambah", rq->user->office);
	store_put(rq->store, T_PEGAWAI, &p.base);
	return go(rq, "/cgi-bin/pegawai/lihat?p=%llu&pesan=pegawai-ditambah",
	    (unsigned long long)p.pegawai);
}

static const struct field search_fields[] = {
	{ .name = "q", .kind = LINE, .max = 100 }, { 0 }
};
static const struct field one[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "unit", .kind = ID },
	{ 0 }
};
static const struct field add_fields[] = {
	{ .name = "nomor", .kind = LINE },
	{ .name = "nama", .kind = LINE },
	{ .name = "jenis", .kind = CHOICE },
	{ .name = "golongan", .kind = LINE },
	{ .name = "surel", .kind = LINE },
	{ .name = "unit", .kind = LINE },
	{ .name = "jabatan", .kind = LINE },
	{ .name = "jenis_jabatan", .kind = CHOICE },
	{ .name = "mulai", .kind = DATE },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, ADMIN_MASUK, search_fields, .run = search },
	{ GET, "/lihat", SIGNED_IN, ADMIN_MASUK, one, .run = view },
	{ GET, "/ubah", SIGNED_IN, PEGAWAI_UBAH, one, .run = change_form },
	{ POST, "/ubah", SIGNED_IN, PEGAWAI_UBAH, change_fields,
	  .run = change },
	{ GET, "/baru", SIGNED_IN, PEGAWAI_UBAH, one, .run = add_form },
	{ POST, "/baru", SIGNED_IN, PEGAWAI_UBAH, add_fields, .run = add },
	{ 0 }
};

int
main(void)
{
	static const struct program pegawai = {
		.name = "pegawai",
		.reads = BIT(T_UNIT) | BIT(T_PEGAWAI) | BIT(T_ATURAN) |
		    BIT(T_SKP) | BIT(T_RHK) | BIT(T_PERAN),
		.writes = BIT(T_PEGAWAI) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT) |
		    BIT(T_SKP) | BIT(T_RHK) | BIT(T_PERAN),
		.routes = routes,
	};

	return serve(&pegawai);
}
