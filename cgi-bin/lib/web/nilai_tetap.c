/* nilai_tetap.c - what if, and Tetapkan: a unit's assessments in one act */
#include <string.h>

#include "find.h"
#include "find_nilai.h"
#include "nilai.h"
#include "penilaian.h"
#include "skp.h"

const struct field nilai_decide_fields[] = {
	NILAI_FIELDS,
	{ .name = "lihat", .kind = LINE, .max = 80 },
	{ .name = "alasan", .kind = TEXT, .max = BATAS_REASON },
	{ .name = "skp", .kind = ID, .rows = NILAI_PAGE },
	{ .name = "hasil", .kind = CHOICE, .rows = NILAI_PAGE },
	{ .name = "perilaku", .kind = CHOICE, .rows = NILAI_PAGE },
	{ 0 }
};

/* ------------------------------------------------------------ what if (G33) */

/* The counts as they would be with the form's choices; nothing is stored. */
static void
suppose(struct req *rq, struct nilai *v, uint32_t count[PREDIKATS + 1])
{
	for (size_t i = 1; i <= NILAI_PAGE; i++) {
		struct nilai_line *line = nilai_line_of(v, form_row(rq, "skp",
		    i));
		enum rating h = nilai_rating(form_row(rq, "hasil", i));
		enum rating p = nilai_rating(form_row(rq, "perilaku", i));
		enum predikat now;

		if (line == NULL || !line->alone || p == 0)
			continue;
		if (line->kepala != NULL)
			h = line->fixed;
		if (h == 0 || (nilai_done(line) &&
		    penilaian_decided(line->nilai)))
			continue;
		if (nilai_done(line))
			count[line->nilai->predikat]--;
		now = predikat(&v->rule.rating, (int)h, (int)p);
		count[now]++;
		show_text(rq, arena_printf(rq->arena, "Jadi.%s",
		    line->skp->id), "%s", nilai_predikat_name((int)now));
	}
}

struct reply
nilai_try(struct req *rq)
{
	struct problems ignored = { 0 };
	uint32_t count[PREDIKATS + 1];
	struct nilai v;
	struct reply no;
	int64_t from = form_whole(rq, &ignored, "lewati");

	if (!nilai_find(rq, &v, &no) || !nilai_open(rq, &v, NULL, &no))
		return no;
	nilai_count(&v, count);
	nilai_show_pattern(rq, &v, "Kini", count);
	suppose(rq, &v, count);
	nilai_show_pattern(rq, &v, "Pola", count);
	for (size_t i = 1; i <= NILAI_PAGE; i++) {
		const char *skp = form_row(rq, "skp", i);

		if (skp[0] == '\0')
			continue;
		show_flag(rq, "Dicoba", true);
		show_text(rq, arena_printf(rq->arena, "Coba.%s.hasil", skp),
		    "%s", form_row(rq, "hasil", i));
		show_text(rq, arena_printf(rq->arena, "Coba.%s.perilaku", skp),
		    "%s", form_row(rq, "perilaku", i));
	}
	nilai_show_list(rq, &v, from > 0 ? (size_t)from : 0, true);
	return page("nilai/coba.cs");
}

/* ---------------------------------------------------------------- Tetapkan */

/* What the reader saw: how many of each, and how many are decided anew. */
static const char *
seen(struct req *rq, const uint32_t count[PREDIKATS + 1], size_t open)
{
	return arena_printf(rq->arena, "%u.%u.%u.%u.%u.%zu", count[1], count[2],
	    count[3], count[4], count[5], open);
}

/* Shows Tunggu.N, those who are not rated; gives how many there are to be
 * decided, and in *missing how many stand against it. */
static size_t
show_open(struct req *rq, const struct nilai *v, size_t *missing)
{
	size_t open = 0;

	*missing = 0;
	for (size_t i = 0; i < v->n; i++) {
		const struct nilai_line *line = &v->line[i];
		struct row *row;

		if (line->skp == NULL)
			continue;
		if (nilai_done(line)) {
			open += !penilaian_decided(line->nilai);
			continue;
		}
		if ((*missing)++ >= NILAI_PAGE)
			continue;
		row = show_row(rq, "Tunggu");
		row_text(rq, row, "nama", "%s", line->orang->nama);
		row_text(rq, row, "skp", "%s", line->skp->id);
		row_text(rq, row, "status", "%s", nilai_status(rq, v, line));
	}
	show_text(rq, "JumlahTunggu", "%zu", *missing);
	show_text(rq, "Akan", "%zu", open);
	return open;
}

struct reply
nilai_confirm(struct req *rq)
{
	uint32_t count[PREDIKATS + 1];
	struct nilai v;
	struct reply no;
	size_t missing;

	if (!nilai_find(rq, &v, &no) || !nilai_open(rq, &v, NULL, &no))
		return no;
	nilai_count(&v, count);
	nilai_show_pattern(rq, &v, "Pola", count);
	show_text(rq, "Lihat", "%s", seen(rq, count, show_open(rq, &v,
	    &missing)));
	return page("nilai/tetapkan.cs");
}

/* The yearly assessment also moves the plan (app.md 3.1). */
static bool
rate_plan(struct req *rq, const struct nilai *v, const struct nilai_line *line)
{
	Skp *skp;

	if (v->periode->jenis != PERIODE__JENIS__AKHIR)
		return true;
	skp = skp_get(rq->store, line->skp->id, true);
	if (skp == NULL || skp->status == STATUS_SKP__DINILAI)
		return skp != NULL;
	if (skp_move(skp, SKP_NILAI, ties(rq, line->orang), rq->user->roles) !=
	    SKP_OK)
		return false;
	plan_step(rq, skp, SKP__LANGKAH__NILAI, "");
	store_put(rq->store, T_SKP, &skp->base);
	return true;
}

static bool
decide_one(struct req *rq, const struct nilai *v,
    const struct nilai_line *line, const uint32_t count[PREDIKATS + 1],
    const char *why)
{
	Penilaian *a = penilaian_get(rq->store, line->nilai->id, true);
	const struct plan p = { .skp = line->skp, .orang = line->orang };

	if (a == NULL || a->rev != line->nilai->rev || penilaian_move(a,
	    NILAI_TETAPKAN, ties(rq, line->orang), rq->user->roles) !=
	    PENILAIAN_OK)
		return false;
	a->ditetapkan = rq->now;
	a->yang_dinilai = plan_owner(rq, &p);
	a->pejabat_penilai = plan_rater(rq, &p, rq->user->orang);
	a->penilai = rq->user->pegawai;
	a->capaian = v->capaian->id;
	a->nilai_organisasi = v->capaian->nilai;
	a->aturan = aturan_ids(rq->store, v->periode->selesai);
	a->pola_unit = v->unit;
	a->alasan_pola = why;
	a->pola_jumlah = arena_array(rq->arena, PREDIKATS,
	    sizeof *a->pola_jumlah);
	a->n_pola_jumlah = PREDIKATS;
	for (int i = 1; i <= PREDIKATS; i++)
		a->pola_jumlah[i - 1] = count[i];
	penilaian_step(rq, a, "");
	store_put(rq->store, T_PENILAIAN, &a->base);
	notify(rq->store, rq->now, a->pegawai,
	    PEMBERITAHUAN__JENIS__PENILAIAN_DITETAPKAN, plan_actor(rq),
	    arena_printf(rq->arena, "%s %u", v->periode->nama, v->tahun),
	    arena_printf(rq->arena, "/cgi-bin/hasil/lihat?id=%s", a->id),
	    a->id);
	return rate_plan(rq, v, line);
}

/* The value the ratings stand on is no more changed by accident. */
static bool
lock_value(struct req *rq, const struct nilai *v)
{
	Capaian *c = capaian_get(rq->store, v->capaian->id, true);

	if (c == NULL || c->rev != v->capaian->rev)
		return false;
	if (c->status == CAPAIAN__STATUS__TERKUNCI)
		return true;
	c->status = CAPAIAN__STATUS__TERKUNCI;
	store_put(rq->store, T_CAPAIAN, &c->base);
	return true;
}

static void
check(struct req *rq, const struct nilai *v,
    const uint32_t count[PREDIKATS + 1], size_t open, size_t missing,
    struct problems *bad)
{
	struct distribution_broken broken[DIST_LINES];
	struct batas l = plan_limits(rq);
	const char *why = form_text(rq, "alasan");
	uint32_t people = 0;

	for (int i = 1; i <= PREDIKATS; i++)
		people += count[i];
	if (missing > 0)
		problem(bad, "tunggu", "belum-dinilai");
	else if (open == 0)
		problem(bad, "tunggu", "tidak-ada-lagi");
	if (strcmp(form_text(rq, "lihat"), seen(rq, count, open)) != 0)
		problem(bad, "lihat", "berubah-lain");
	if (nilai_pattern(v, count, broken) <= 0)
		return;
	if (v->rule.pattern.block &&
	    people >= (uint32_t)v->rule.pattern.small)
		problem(bad, "pola", "pola-blokir");
	else if (why[0] == '\0')
		problem(bad, "alasan", "pola-alasan");
	else
		need_text(bad, "alasan", why, (size_t)l.reason_min,
		    (size_t)l.reason_max);
}

/* All of the unit or nothing: one section, one transaction. */
struct reply
nilai_decide(struct req *rq)
{
	struct problems bad = { 0 };
	uint32_t count[PREDIKATS + 1];
	struct nilai v;
	struct reply no;
	size_t open, missing;

	if (!nilai_find(rq, &v, &no) || !nilai_open(rq, &v, NULL, &no))
		return no;
	for (size_t i = 0; i < v.n; i++)
		if (!allow(rq, NILAI_TETAPKAN, v.line[i].orang, -1))
			return refuse(403);
	nilai_count(&v, count);
	nilai_show_pattern(rq, &v, "Pola", count);
	open = show_open(rq, &v, &missing);
	show_text(rq, "Lihat", "%s", seen(rq, count, open));
	check(rq, &v, count, open, missing, &bad);
	if (bad.n > 0)
		return page_again(rq, "nilai/tetapkan.cs", &bad);
	store_act(rq->store, "nilai/tetapkan", rq->user->office);
	no = refuse(409);
	no.undone = true;
	if (!lock_value(rq, &v))
		return no;
	for (size_t i = 0; i < v.n; i++)
		if (v.line[i].skp != NULL &&
		    !penilaian_decided(v.line[i].nilai) &&
		    !decide_one(rq, &v, &v.line[i], count,
		    form_text(rq, "alasan")))
			return no;
	return go(rq, "/cgi-bin/nilai?tahun=%u&periode=%s&unit=%s"
	    "&pesan=nilai-ditetapkan", v.tahun, v.periode->id, v.unit);
}
