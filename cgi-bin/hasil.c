/* hasil.c - a person's results, and why each is as it is (S-21, ideas 4, 15) */
#include <string.h>

#include "closing.h"
#include "dilihat.h"
#include "find.h"
#include "find_nilai.h"
#include "kirim.h"
#include "office.h"
#include "ledger.h"
#include "penilaian.h"
#include "skp.h"

enum { LOOKS = 60, PARTS = 12 };

static const struct field list_fields[] = {
	{ .name = "p", .kind = WHOLE },
	{ .name = "tahun", .kind = WHOLE },
	{ 0 }
};
static const struct field id_field[] = { { .name = "id", .kind = ID }, { 0 } };

/* --------------------------------------------------------------- the list */

/* The last evaluation of a plan: its closing or yearly one. */
static const Penilaian *
last_of(struct req *rq, const Skp *skp)
{
	for (Penilaian **p = penilaian_of(rq->store, skp->id); *p != NULL; p++)
		if ((*p)->jenis != PENILAIAN__JENIS__PERIODIK)
			return *p;
	return NULL;
}

static bool
second_post(const Pegawai *whose, const Skp *skp)
{
	const Tugas *post = tugas_by_id(whose, skp->tugas);

	return post != NULL && post->penugasan != PENUGASAN__DEFINITIF;
}

static void
show_plan(struct req *rq, const Skp *skp, const Pegawai *whose,
    const struct part *part)
{
	struct row *row = show_row(rq, "SkpList");
	bool rater = (result_ties(rq, skp, whose) & TIE_PENILAI) != 0;

	row_text(rq, row, "id", "%s", skp->id);
	row_text(rq, row, "jabatan", "%s", skp->jabatan);
	row_date(rq, row, "mulai", skp->mulai);
	row_date(rq, row, "selesai", skp_last(skp));
	row_text(rq, row, "status", "%s", protobuf_c_enum_descriptor_get_value(
	    &status_skp__descriptor, (int)skp->status)->name);
	row_text(rq, row, "bulan", "%d", part->months);
	row_flag(rq, row, "menentukan", part->counts);
	for (Penilaian **p = penilaian_of(rq->store, skp->id); *p != NULL; p++)
		result_line(rq, row_row(rq, row, "nilai"), *p, rater);
}

/* R-SP-1 to R-SP-11: every plan of the year, and which one counts for it. */
static void
show_year(struct req *rq, const Pegawai *whose, unsigned tahun)
{
	enum annual_basis basis = annual_basis(aturan_on(rq->store,
	    "pengelolaan", rq->today));
	const Skp *plan[PARTS];
	struct part part[PARTS];
	size_t n = 0;
	int p;

	for (Skp **s = skp_of(rq->store, whose->pegawai, tahun);
	    *s != NULL && n < PARTS; s++) {
		const Penilaian *last;

		if ((*s)->status == STATUS_SKP__BATAL)
			continue;
		last = last_of(rq, *s);
		plan[n] = *s;
		part[n++] = (struct part){ .from = (*s)->mulai,
		    .to = skp_last(*s), .second = second_post(whose, *s),
		    .predikat = last != NULL && penilaian_decided(last) ?
		    (int)last->predikat : 0 };
	}
	p = annual_predikat(part, n, (int)tahun, basis);
	for (size_t i = 0; i < n; i++)
		show_plan(rq, plan[i], whose, &part[i]);
	if (p != 0)
		show_text(rq, "Tahunan", "%s",
		    protobuf_c_enum_descriptor_get_value(
		    &predikat__descriptor, p)->name);
	show_text(rq, "Dasar", "%s", basis == ANNUAL_MONTHS ? "bulan" :
	    "terakhir");
}

static struct reply
list(struct req *rq)
{
	struct problems bad = { 0 };
	int64_t p = form_whole(rq, &bad, "p");
	int64_t tahun = form_whole(rq, &bad, "tahun");
	int now = date_year(rq->today);
	const Pegawai *whose = p <= 0 ? rq->user->orang :
	    pegawai_get(rq->store, (uint64_t)p, false);

	if (whose == NULL || !allow(rq, NILAI_LIHAT, whose, -1))
		return refuse(404);
	if (tahun < now - 10 || tahun > now + 1)
		tahun = now;
	show(rq, "Orang", &identitas_on(rq->store, whose, rq->today)->base);
	show_flag(rq, "Milik", whose->pegawai == rq->user->pegawai);
	show_text(rq, "Tahun", "%d", (int)tahun);
	show_text(rq, "TahunLalu", "%d", (int)tahun - 1);
	if (tahun < now)
		show_text(rq, "TahunDepan", "%d", (int)tahun + 1);
	show_year(rq, whose, (unsigned)tahun);
	show_flag(rq, "AdaPenutup", closing_waits(rq));
	return page("hasil/daftar.cs");
}

/* ------------------------------------------------------------- one result */

static struct reply
look(struct req *rq)
{
	struct result r;

	if (!result_see(rq, form_text(rq, "id"), &r))
		return r.no;
	result_show(rq, &r);
	ledger_show(rq, &r);
	seen(rq, r.orang->pegawai, "penilaian", r.nilai->id);
	return page("hasil/lihat.cs");
}

/* "Saya sudah membaca": it does not mean that he agrees. */
static struct reply
has_read(struct req *rq)
{
	struct result r;

	if (!result_hold(rq, form_text(rq, "id"), NILAI_BACA, &r))
		return r.no;
	if (penilaian_move(r.nilai, NILAI_BACA, ties(rq, r.orang),
	    rq->user->roles) != PENILAIAN_OK)
		return refuse_why(409, "nilai-sudah");
	r.nilai->dibaca = rq->now;
	penilaian_step(rq, r.nilai, "");
	store_act(rq->store, action_name(NILAI_BACA), rq->user->office);
	store_put(rq->store, T_PENILAIAN, &r.nilai->base);
	return go(rq, "/cgi-bin/hasil/lihat?id=%s&pesan=hasil-dibaca",
	    r.nilai->id);
}

/* Accepted before the time is over: final at once. */
static struct reply
accept(struct req *rq)
{
	struct result r;
	Skp *skp;

	if (!result_hold(rq, form_text(rq, "id"), NILAI_TERIMA, &r))
		return r.no;
	if (penilaian_move(r.nilai, NILAI_TERIMA, ties(rq, r.orang),
	    rq->user->roles) != PENILAIAN_OK)
		return refuse_why(409, "nilai-sudah");
	penilaian_step(rq, r.nilai, "");
	store_act(rq->store, action_name(NILAI_TERIMA), rq->user->office);
	store_put(rq->store, T_PENILAIAN, &r.nilai->base);
	if ((skp = result_final(rq->store, r.nilai)) != NULL) {
		plan_step(rq, skp, SKP__LANGKAH__FINALKAN, "");
		store_put(rq->store, T_SKP, &skp->base);
	}
	return go(rq, "/cgi-bin/hasil/lihat?id=%s&pesan=hasil-diterima",
	    r.nilai->id);
}

/* "Siapa melihat data saya" (ideas 15): one's own only. */
static struct reply
looks(struct req *rq)
{
	Dilihat **d = dilihat_of(rq->store, rq->user->pegawai, LOOKS);

	for (; *d != NULL; d++)
		row_record(rq, show_row(rq, "DilihatList"), NULL, &(*d)->base);
	return page("hasil/dilihat.cs");
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, NILAI_LIHAT, list_fields, .run = list },
	{ GET,  "/lihat", SIGNED_IN, NILAI_LIHAT, id_field, .run = look },
	{ POST, "/baca", SIGNED_IN, NILAI_BACA, id_field, .run = has_read },
	{ POST, "/terima", SIGNED_IN, NILAI_TERIMA, id_field, .run = accept },
	{ GET,  "/dilihat", SIGNED_IN, NILAI_BACA, NULL, .run = looks },
	{ GET,  "/penutup", SIGNED_IN, NILAI_BERI, NULL, .run = closing_list },
	{ GET,  "/tutup", SIGNED_IN, NILAI_BERI, closing_id,
	  .run = closing_form },
	{ POST, "/tutup", SIGNED_IN, NILAI_BERI, closing_fields,
	  .run = closing_save },
	{ 0 }
};

int
main(void)
{
	static const struct program hasil = {
		.name   = "hasil",
		.reads  = BIT(T_PENILAIAN) | BIT(T_KEBERATAN) | BIT(T_SKP) |
		    BIT(T_RHK) | BIT(T_PEGAWAI) | BIT(T_UNIT) | BIT(T_ATURAN) |
		    BIT(T_PERIODE) | BIT(T_LIBUR) | BIT(T_REALISASI) |
		    BIT(T_BUKTI) | BIT(T_UMPAN) | BIT(T_AKSI) | BIT(T_DILIHAT),
		.writes = BIT(T_PENILAIAN) | BIT(T_SKP) | BIT(T_DILIHAT) |
		    BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&hasil);
}
