/* nilai_tabel.c - the list of those one rates, and rating many in a table */
#include <string.h>

#include "find.h"
#include "find_tim.h"
#include "masa.h"
#include "nilai.h"
#include "penilaian.h"
#include "text.h"

const struct field nilai_quick_fields[] = {
	NILAI_FIELDS,
	{ .name = "skp", .kind = ID, .rows = NILAI_PAGE },
	{ .name = "rev", .kind = WHOLE, .rows = NILAI_PAGE },
	{ .name = "hasil", .kind = CHOICE, .rows = NILAI_PAGE },
	{ .name = "perilaku", .kind = CHOICE, .rows = NILAI_PAGE },
	{ .name = "alasan", .kind = LINE, .max = BATAS_REASON,
	  .rows = NILAI_PAGE },
	{ 0 }
};

/* ---------------------------------------------------------------- the list */

/* What a person carries besides: ideas 11. */
static void
show_load(struct req *rq, struct row *row, const struct nilai_line *line)
{
	Rhk **rhk = rhk_of(rq->store, line->skp->id);
	Tim **team = tim_on(rq->store, line->orang->pegawai, rq->today);
	size_t results = 0, teams = 0, acting = 0;

	while (rhk[results] != NULL)
		results++;
	while (team[teams] != NULL)
		teams++;
	for (size_t i = 0; i < line->orang->n_tugas; i++)
		acting += tugas_acting(line->orang->tugas[i]) && tugas_state(
		    line->orang->tugas[i], rq->today) == TUGAS_AKTIF;
	row_text(rq, row, "rhk", "%zu", results);
	row_text(rq, row, "tim", "%zu", teams);
	row_text(rq, row, "plt", "%zu", acting);
}

static void
show_line(struct req *rq, const struct nilai *v, const struct nilai_line *line)
{
	struct row *row = show_row(rq, "BarisList");
	struct nilai_isi isi;

	row_text(rq, row, "nama", "%s", line->orang->nama);
	row_text(rq, row, "status", "%s", nilai_status(rq, v, line));
	if (line->skp == NULL)
		return;
	row_text(rq, row, "skp", "%s", line->skp->id);
	row_text(rq, row, "jabatan", "%s", line->skp->jabatan);
	row_flag(rq, row, "bisa", nilai_ratable(rq, v, line));
	row_flag(rq, row, "selesai", nilai_done(line));
	row_text(rq, row, "tetap", "%s", nilai_rating_name(line->fixed));
	row_flag(rq, row, "kepala", line->kepala != NULL);
	show_load(rq, row, line);
	nilai_weigh(rq, v, line, &isi);
	row_text(rq, row, "usul", "%s", nilai_rating_name(
	    nilai_usul_hasil(v, &isi, line->nilai)));
	row_text(rq, row, "rev", "%llu", line->nilai != NULL ?
	    (unsigned long long)line->nilai->rev : 0ULL);
	if (line->nilai == NULL)
		return;
	row_text(rq, row, "hasil", "%s",
	    nilai_rating_name((enum rating)line->nilai->rating_hasil));
	row_text(rq, row, "perilaku", "%s",
	    nilai_rating_name((enum rating)line->nilai->rating_perilaku));
	row_text(rq, row, "predikat", "%s",
	    nilai_predikat_name((int)line->nilai->predikat));
	row_text(rq, row, "alasan", "%s", line->nilai->alasan_hasil[0] != '\0' ?
	    line->nilai->alasan_hasil : line->nilai->alasan_perilaku);
}

void
nilai_show_list(struct req *rq, const struct nilai *v, size_t from,
    bool only_open)
{
	size_t seen = 0, done = 0, plans = 0;

	for (size_t i = 0; i < v->n; i++) {
		plans += v->line[i].skp != NULL;
		done += nilai_done(&v->line[i]);
		if (only_open && !nilai_ratable(rq, v, &v->line[i]))
			continue;
		if (seen >= from && seen < from + NILAI_PAGE)
			show_line(rq, v, &v->line[i]);
		seen++;
	}
	show_text(rq, "Orang", "%zu", v->n);
	show_text(rq, "Wajib", "%zu", plans);
	show_text(rq, "Selesai", "%zu", done);
	show_text(rq, "Lewati", "%zu", from);
	if (seen > from + NILAI_PAGE)
		show_text(rq, "Lanjut", "%zu", from + NILAI_PAGE);
	if (from > 0)
		show_text(rq, "Mundur", "%zu",
		    from > NILAI_PAGE ? from - NILAI_PAGE : 0);
}

/* --------------------------------------------------------------- the table */

static size_t
from_asked(struct req *rq)
{
	struct problems ignored = { 0 };
	int64_t from = form_whole(rq, &ignored, "lewati");

	return from > 0 ? (size_t)from : 0;
}

struct reply
nilai_quick(struct req *rq)
{
	struct nilai v;
	struct reply no;

	if (!nilai_find(rq, &v, &no) || !nilai_open(rq, &v, NULL, &no))
		return no;
	nilai_show_list(rq, &v, from_asked(rq), true);
	return page("nilai/cepat.cs");
}

/* Row i of the table; true when there is nothing against it. */
static bool
rate_row(struct req *rq, struct nilai *v, size_t i, struct problems *bad)
{
	const char *skp = form_row(rq, "skp", i);
	struct nilai_line *line = nilai_line_of(v, skp);
	struct nilai_mark m = { nilai_rating(form_row(rq, "hasil", i)),
	    nilai_rating(form_row(rq, "perilaku", i)),
	    form_row(rq, "alasan", i), "" };
	struct nilai_names f = { arena_printf(rq->arena, "hasil_%zu", i),
	    arena_printf(rq->arena, "perilaku_%zu", i),
	    arena_printf(rq->arena, "alasan_%zu", i),
	    arena_printf(rq->arena, "alasan_%zu", i) };
	struct nilai_isi isi;
	enum rating departs;
	uint64_t rev = 0;
	Penilaian *a;

	if (skp[0] == '\0' || (m.hasil == 0 && m.perilaku == 0))
		return true;
	if (line == NULL || !allow(rq, NILAI_BERI, line->orang, -1))
		return false;
	a = penilaian_open(rq, line->skp, v->periode);
	/* As it is stored already: not touched. */
	if (a->status == PENILAIAN__STATUS__DINILAI && nilai_done(line) &&
	    (line->kepala != NULL || (int)a->rating_hasil == (int)m.hasil) &&
	    (int)a->rating_perilaku == (int)m.perilaku)
		return true;
	nilai_weigh(rq, v, line, &isi);
	nilai_items(rq, &isi, a);
	/* One box for both: it explains what departs. */
	departs = nilai_usul_perilaku(v, &isi, a);
	if (departs != 0 && departs != m.perilaku)
		m.why_perilaku = m.why_hasil;
	if (penilaian_decided(a) ||
	    !text_u64(form_row(rq, "rev", i), &rev) || rev != a->rev)
		problem(bad, f.hasil, "berubah-lain");
	else if (line->kepala != NULL && line->fixed == 0)
		problem(bad, f.hasil, "kepala-capaian");
	else if (nilai_lacking(rq, v, line)[0] != '\0' &&
	    a->catatan[0] == '\0')
		problem(bad, f.hasil, "periode-kurang");
	else
		nilai_give(rq, v, line, &isi, a, &m, &f, bad);
	return true;
}

struct reply
nilai_rate_many(struct req *rq)
{
	struct problems bad = { 0 };
	struct nilai v;
	struct reply no;

	if (!nilai_find(rq, &v, &no) || !nilai_open(rq, &v, NULL, &no))
		return no;
	nilai_show_list(rq, &v, from_asked(rq), true);
	for (size_t i = 1; i <= NILAI_PAGE; i++)
		if (!rate_row(rq, &v, i, &bad))
			return refuse(403);
	if (bad.n > 0) {
		no = page_again(rq, "nilai/cepat.cs", &bad);
		no.undone = true;	/* the rows before it, too */
		return no;
	}
	return go(rq, "/cgi-bin/nilai/cepat?tahun=%u&periode=%s&unit=%s"
	    "&lewati=%zu&pesan=nilai-tersimpan", v.tahun, v.periode->id, v.unit,
	    from_asked(rq));
}
