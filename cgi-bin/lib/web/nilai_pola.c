/* nilai_pola.c - the spread of predikat against the pattern (rules.md 1.7.2) */
#include <string.h>

#include "find.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "nilai.h"
#include "office.h"
#include "penilaian.h"

/* The drawing, in its own units: a bar's step and the height of the highest. */
enum { STEP = 62, HIGH = 110, FOOT = 130, COLLEAGUES = 40, ENOUGH = 3 };

/* The order on the form: Sangat Kurang first (1.7.2). */
static const int order[PREDIKATS] = { SANGAT_KURANG, KURANG, BUTUH_PERBAIKAN,
    BAIK, SANGAT_BAIK };

void
nilai_count(const struct nilai *v, uint32_t count[PREDIKATS + 1])
{
	memset(count, 0, (PREDIKATS + 1) * sizeof *count);
	for (size_t i = 0; i < v->n; i++)
		if (v->line[i].alone && nilai_done(&v->line[i]))
			count[v->line[i].nilai->predikat]++;
}

int
nilai_pattern(const struct nilai *v, const uint32_t count[PREDIKATS + 1],
    struct distribution_broken out[DIST_LINES])
{
	return capaian_set(v->capaian) ? distribution_check(&v->rule.pattern,
	    (int)v->capaian->nilai, count, out) : -1;
}

/* ----------------------------------------------------------------- drawing */

static uint32_t
total(const uint32_t count[PREDIKATS + 1])
{
	uint32_t n = 0;

	for (int i = 1; i <= PREDIKATS; i++)
		n += count[i];
	return n;
}

static const char *
share(struct req *rq, uint32_t part, uint32_t of)
{
	uint32_t t = of == 0 ? 0 : (part * 1000 + of / 2) / of;

	return arena_printf(rq->arena, "%u,%u", t / 10, t % 10);
}

/* Thousandths of a person that the curve would give a class. */
static uint32_t
expected(const struct nilai *v, int class, uint32_t n)
{
	const int *curve = v->rule.pattern.curve[v->capaian->nilai];
	int sum = 0;

	for (int i = 1; i <= PREDIKATS; i++)
		sum += curve[i];
	return sum == 0 ? 0 : (uint32_t)curve[class] * 1000 * n / (uint32_t)sum;
}

static void
show_bars(struct req *rq, const struct nilai *v, const char *name,
    const uint32_t count[PREDIKATS + 1])
{
	const char *list = arena_printf(rq->arena, "%sBatang", name);
	const char *line = "";
	uint32_t n = total(count), most = 1000;

	for (int i = 1; i <= PREDIKATS; i++) {
		if (count[i] * 1000 > most)
			most = count[i] * 1000;
		if (expected(v, i, n) > most)
			most = expected(v, i, n);
	}
	for (unsigned i = 0; i < PREDIKATS; i++) {
		struct row *row = show_row(rq, list);
		uint32_t high = count[order[i]] * 1000 * HIGH / most;
		uint32_t want = expected(v, order[i], n) * HIGH / most;

		row_text(rq, row, "kode", "%s", nilai_predikat_name(order[i]));
		row_text(rq, row, "jumlah", "%u", count[order[i]]);
		row_text(rq, row, "persen", "%s", share(rq, count[order[i]],
		    n));
		row_text(rq, row, "x", "%u", i * STEP + 11);
		row_text(rq, row, "tengah", "%u", i * STEP + 31);
		row_text(rq, row, "y", "%u", FOOT - high);
		row_text(rq, row, "tinggi", "%u", high);
		line = arena_printf(rq->arena, "%s%s%u,%u", line,
		    i > 0 ? " " : "", i * STEP + 31, FOOT - want);
	}
	show_text(rq, arena_printf(rq->arena, "%s.garis", name), "%s", line);
}

static void
show_broken(struct req *rq, const char *name,
    const struct distribution_broken *b)
{
	struct row *row = show_row(rq, arena_printf(rq->arena, "%sLanggar",
	    name));

	row_text(rq, row, "kode", "%s", distribution_code(b->line.kind));
	row_text(rq, row, "batas", "%d", b->line.value);
	row_text(rq, row, "jumlah", "%u", b->count);
	row_text(rq, row, "persen", "%s", share(rq, b->count, b->of));
	for (int i = 1; i <= PREDIKATS; i++)
		if (b->line.classes & (1u << i))
			row_text(rq, row_row(rq, row, "kelas"), "kode", "%s",
			    nilai_predikat_name(i));
}

void
nilai_show_pattern(struct req *rq, const struct nilai *v, const char *name,
    const uint32_t count[PREDIKATS + 1])
{
	struct distribution_broken broken[DIST_LINES];
	int n = nilai_pattern(v, count, broken);
	uint32_t people = total(count);

	show_text(rq, arena_printf(rq->arena, "%s.n", name), "%u", people);
	show_flag(rq, arena_printf(rq->arena, "%s.kecil", name),
	    people < (uint32_t)v->rule.pattern.small);
	show_text(rq, arena_printf(rq->arena, "%s.batas_kecil", name), "%d",
	    v->rule.pattern.small);
	show_flag(rq, arena_printf(rq->arena, "%s.blokir", name),
	    v->rule.pattern.block && people >= (uint32_t)v->rule.pattern.small);
	if (n < 0 || people == 0)
		return;
	show_bars(rq, v, name, count);
	for (int i = 0; i < n; i++)
		show_broken(rq, name, &broken[i]);
}

/* ------------------------------------------------------------- the mirror */

static void
show_spread(struct req *rq, const char *what,
    const uint32_t count[PREDIKATS + 1])
{
	struct row *row = show_row(rq, "CerminList");
	uint32_t n = total(count);

	row_text(rq, row, "judul", "%s", what);
	row_text(rq, row, "n", "%u", n);
	for (unsigned i = 0; i < PREDIKATS; i++)
		row_text(rq, row_row(rq, row, "sel"), "persen", "%s", share(rq,
		    count[order[i]], n));
}

/* What one decided in a period for one unit: kept with each assessment. */
static bool
decided(struct req *rq, uint64_t rater, const char *periode, const char *unit,
    uint32_t count[PREDIKATS + 1])
{
	Penilaian **p = penilaian_some_by(rq->store, rater, periode, 8);

	for (; *p != NULL; p++)
		if ((*p)->n_pola_jumlah == PREDIKATS &&
		    strcmp((*p)->pola_unit, unit) == 0) {
			for (int i = 1; i <= PREDIKATS; i++)
				count[i] += (*p)->pola_jumlah[i - 1];
			return true;
		}
	return false;
}

/* Of the units beside his, when enough of them have decided: nobody's own
 * spread can be read from it. */
static void
show_colleagues(struct req *rq, const struct nilai *v)
{
	const Unit__Versi *now = unit_on(unit_get(rq->store, v->unit, false),
	    rq->today);
	uint32_t count[PREDIKATS + 1] = { 0 };
	unsigned others = 0, looked = 0;

	if (now == NULL || now->induk[0] == '\0')
		return;
	for (Unit **u = unit_below(rq->store, now->induk); *u != NULL &&
	    looked < COLLEAGUES; u++, looked++) {
		const Pegawai *leader = strcmp((*u)->id, v->unit) == 0 ? NULL :
		    leader_on(rq->store, (*u)->id, rq->today);

		if (leader != NULL && leader->pegawai != rq->user->pegawai)
			others += decided(rq, leader->pegawai, v->periode->id,
			    (*u)->id, count);
	}
	show_text(rq, "Rekan", "%u", others);
	if (others >= ENOUGH)
		show_spread(rq, "", count);
}

void
nilai_show_mirror(struct req *rq, const struct nilai *v)
{
	uint32_t count[PREDIKATS + 1], without[2] = { 0 };

	for (Periode **p = periode_year(rq->store, v->tahun); *p != NULL; p++) {
		memset(count, 0, sizeof count);
		if (strcmp((*p)->id, v->periode->id) != 0 && decided(rq,
		    rq->user->pegawai, (*p)->id, v->unit, count))
			show_spread(rq, (*p)->nama, count);
	}
	show_colleagues(rq, v);
	for (size_t i = 0; i < v->n; i++) {
		const Penilaian *a = v->line[i].nilai;
		uint32_t proof = 0, said = 0;

		if (a == NULL || !nilai_done(&v->line[i]))
			continue;
		for (size_t k = 0; k < a->n_hasil; k++) {
			proof += a->hasil[k]->bukti;
			said += a->hasil[k]->umpan;
		}
		without[0] += proof == 0;
		without[1] += said == 0;
	}
	show_text(rq, "TanpaBukti", "%u", without[0]);
	show_text(rq, "TanpaUmpan", "%u", without[1]);
}
