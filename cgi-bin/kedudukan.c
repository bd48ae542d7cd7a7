/* kedudukan.c - kedudukan hukum by date: retirement, death, leave (R-SP-5..8) */
#include <string.h>

#include "akibat.h"
#include "find.h"
#include "jabatan.h"
#include "text.h"
#include "waris.h"

static const struct field one[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ 0 }
};
static const struct field standing_fields[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ .name = "kode", .kind = LINE, .max = 3 },
	{ .name = "sebab", .kind = CHOICE },
	{ .name = "sk", .kind = LINE },
	{ .name = "mulai", .kind = DATE },
	AKIBAT_FIELD,
	{ 0 }
};


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

/* The codes the law knows, active first; R-SP-6 says who plans in them. */
static void
show_codes(struct req *rq, const Aturan *kinds)
{
	for (size_t i = 0; kinds != NULL && i < kinds->n_butir; i++) {
		const char *key = kinds->butir[i]->kunci;
		size_t n = strcspn(key, ".");
		const char *kode = arena_copy(rq->arena, key, n);
		struct row *row;

		if (strcmp(key + n, ".nama") != 0)
			continue;
		row = show_row(rq, "KodeList");
		row_text(rq, row, "kode", "%s", kode);
		row_text(rq, row, "nama", "%s", kinds->butir[i]->nilai);
		row_flag(rq, row, "tanpa", !kedudukan_plans(rq->arena, kinds,
		    kode));
	}
}

static void
show_standing(struct req *rq, const Pegawai *p)
{
	const Aturan *kinds = aturan_on(rq->store, "kedudukan", rq->today);

	show(rq, "Pegawai", &p->base);
	show_text(rq, "Kini", "%s", kedudukan_label(rq->arena, kinds,
	    kedudukan_on(p, rq->today)));
	show_date(rq, "Tanggal", rq->today);
	show_codes(rq, kinds);
}

static struct reply
standing_form(struct req *rq)
{
	const Pegawai *p = find_person(rq, PEGAWAI_UBAH, false);

	if (p == NULL)
		return refuse(404);
	show_standing(rq, p);
	return page("kedudukan/ubah.cs");
}

static void
read_standing(struct req *rq, Pegawai__Kedudukan *k, struct problems *bad)
{
	const Aturan *kinds = aturan_on(rq->store, "kedudukan", rq->today);

	form_read(rq, bad, &k->base, "kode", "sk", "mulai", NULL);
	k->sebab = (Skp__Tutup)form_enum(rq, bad, "sebab",
	    &skp__tutup__descriptor);
	if (strcmp(kedudukan_label(rq->arena, kinds, k->kode), k->kode) == 0)
		problem(bad, "kode", *k->kode == '\0' ? "kosong" : "pilih");
	may_text(bad, "sk", k->sk, 100);
	if (k->mulai == 0 && !problem_at(bad, "mulai"))
		problem(bad, "mulai", "kosong");
	k->asal = arena_get(rq->arena, sizeof *k->asal);
	*k->asal = (Asal)ASAL__INIT;
	k->asal->sumber = rq->user->office;
	k->asal->waktu = rq->now;
}

static struct reply
standing(struct req *rq)
{
	Pegawai__Kedudukan k = PEGAWAI__KEDUDUKAN__INIT;
	struct problems bad = { 0 };
	Pegawai *p = find_person(rq, PEGAWAI_UBAH, true);
	const char *name;
	struct reply first;

	if (p == NULL)
		return refuse(404);
	show_standing(rq, p);
	if (form_stale(rq, p->rev))
		return page_stale(rq, "kedudukan/ubah.cs");
	read_standing(rq, &k, &bad);
	if (bad.n > 0)
		return page_again(rq, "kedudukan/ubah.cs", &bad);
	kedudukan_from(rq->arena, p, &k);
	name = kedudukan_label(rq->arena, aturan_on(rq->store, "kedudukan",
	    rq->today), k.kode);
	store_act(rq->store, "kedudukan/ubah", rq->user->office);
	store_put(rq->store, T_PEGAWAI, &p->base);
	if (akibat_first(rq, p, k.mulai, standing_fields, &first))
		return first;
	notify(rq->store, rq->now, p->pegawai,
	    PEMBERITAHUAN__JENIS__DATA_DIUBAH, rq->user->orang->nama, name,
	    "/cgi-bin/beranda", "");
	return go(rq, "/cgi-bin/pegawai/lihat?p=%llu&pesan=kedudukan-diubah",
	    (unsigned long long)p->pegawai);
}

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, PEGAWAI_UBAH, one, .run = standing_form },
	{ POST, "", SIGNED_IN, PEGAWAI_UBAH, standing_fields, .run = standing },
	{ 0 }
};

int
main(void)
{
	static const struct program kedudukan = {
		.name = "kedudukan",
		.reads = BIT(T_UNIT) | BIT(T_PEGAWAI) | BIT(T_ATURAN) |
		    BIT(T_SKP) | BIT(T_RHK) | BIT(T_PERAN),
		.writes = BIT(T_PEGAWAI) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT) |
		    BIT(T_SKP) | BIT(T_RHK) | BIT(T_PERAN),
		.routes = routes,
	};

	return serve(&kedudukan);
}
