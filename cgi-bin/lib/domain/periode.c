/* periode.c - which period covers a day, and who has until when (R-EVA-1) */
#include <stdlib.h>
#include <string.h>

#include "periode.h"
#include "text.h"

enum { TITLE_MIN = 3, TITLE_MAX = 60 };

static date_t
month_end(int year, int month)
{
	date_t next = month == 12 ? date_make(year + 1, 1, 1) :
	    date_make(year, month + 1, 1);

	return date_add(next, -1);
}

date_t
periode_shift(date_t day, int years)
{
	date_t moved;

	if (day == 0)
		return 0;
	if (day == month_end(date_year(day), date_month(day)))
		return month_end(date_year(day) + years, date_month(day));
	moved = date_make(date_year(day) + years, date_month(day),
	    date_day(day));
	return moved != 0 ? moved : month_end(date_year(day) + years,
	    date_month(day));
}

static void
shift_all(Periode *p, int years)
{
	p->mulai = periode_shift(p->mulai, years);
	p->selesai = periode_shift(p->selesai, years);
	p->batas_pegawai = periode_shift(p->batas_pegawai, years);
	p->batas_penilai = periode_shift(p->batas_penilai, years);
	p->batas_admin = periode_shift(p->batas_admin, years);
}

Periode *
periode_in(struct arena *arena, const Periode *p, unsigned tahun)
{
	Periode *copy = arena_get(arena, sizeof *copy);
	size_t n = 0;

	*copy = *p;
	copy->perpanjangan = arena_array(arena, p->n_perpanjangan + 1,
	    sizeof *copy->perpanjangan);
	for (size_t i = 0; i < p->n_perpanjangan; i++)
		if (p->tahun != 0 || p->perpanjangan[i]->tahun == tahun)
			copy->perpanjangan[n++] = p->perpanjangan[i];
	copy->n_perpanjangan = n;
	if (p->tahun == 0)
		shift_all(copy, (int)tahun - PERIODE_BASE);
	return copy;
}

void
periode_to_base(Periode *p)
{
	if (p->mulai != 0)
		shift_all(p, PERIODE_BASE - date_year(p->mulai));
}

static bool
is_final(const Periode *p)
{
	return p->jenis == PERIODE__JENIS__AKHIR;
}

static int
by_start(const void *a, const void *b)
{
	const Periode *x = *(Periode *const *)a, *y = *(Periode *const *)b;

	if (is_final(x) != is_final(y))
		return is_final(x) ? 1 : -1;
	return x->mulai < y->mulai ? -1 : x->mulai > y->mulai;
}

/* Has the year a period of its own in this group? */
static bool
has_own(Periode *const *all, unsigned tahun, bool final)
{
	for (; *all != NULL; all++)
		if ((*all)->tahun == tahun && is_final(*all) == final)
			return true;
	return false;
}

Periode **
periode_serving(struct arena *arena, Periode *const *all, unsigned tahun)
{
	bool own[2] = { has_own(all, tahun, false), has_own(all, tahun, true) };
	Periode **v;
	size_t n = 0;

	while (all[n] != NULL)
		n++;
	v = arena_array(arena, n + 1, sizeof *v);
	n = 0;
	for (; *all != NULL; all++)
		if ((*all)->tahun == (own[is_final(*all)] ? tahun : 0))
			v[n++] = periode_in(arena, *all, tahun);
	if (n > 1)
		qsort(v, n, sizeof *v, by_start);
	return v;
}

const Periode *
periode_on(Periode *const *serving, date_t day)
{
	for (; *serving != NULL; serving++)
		if (!is_final(*serving) && date_within(day, (*serving)->mulai,
		    (*serving)->selesai))
			return *serving;
	return NULL;
}

const Periode *
periode_final(Periode *const *serving)
{
	for (; *serving != NULL; serving++)
		if (is_final(*serving))
			return *serving;
	return NULL;
}

static bool
meant(const Periode__Perpanjangan *e, uint64_t pegawai,
    const char *const *units)
{
	if (e->pegawai != 0)
		return e->pegawai == pegawai;
	if (e->unit[0] == '\0')
		return true;
	for (; units != NULL && *units != NULL; units++)
		if (strcmp(e->unit, *units) == 0)
			return true;
	return false;
}

date_t
periode_last(const Periode *p, enum periode_side side, uint64_t pegawai,
    const char *const *units)
{
	date_t last = side == PERIODE_PEGAWAI ? p->batas_pegawai :
	    side == PERIODE_PENILAI ? p->batas_penilai : p->batas_admin;

	for (size_t i = 0; i < p->n_perpanjangan; i++)
		if (p->perpanjangan[i]->sampai > last &&
		    meant(p->perpanjangan[i], pegawai, units))
			last = p->perpanjangan[i]->sampai;
	return last;
}

/* ----------------------------------------------------------------- checking */

static void
wrong(struct problems *bad, const char *field, size_t row, const char *code)
{
	if (row > 0)
		problem_row(bad, field, row, code);
	else
		problem(bad, field, code);
}

static void
check_limits(const Periode *p, size_t row, struct problems *bad)
{
	const struct { const char *field; date_t day, before; } limit[] = {
		{ "batas_pegawai", p->batas_pegawai, 0 },
		{ "batas_penilai", p->batas_penilai, p->batas_pegawai },
		{ "batas_admin", p->batas_admin, p->batas_penilai },
	};

	for (size_t i = 0; i < sizeof limit / sizeof limit[0]; i++) {
		if (limit[i].day == 0)
			wrong(bad, limit[i].field, row, "kosong");
		else if (limit[i].day < p->selesai)
			wrong(bad, limit[i].field, row, "sebelum-selesai");
		else if (limit[i].day < limit[i].before)
			wrong(bad, limit[i].field, row, "mundur");
	}
}

static void
check_beside(const Periode *p, Periode *const *other, size_t row,
    struct problems *bad)
{
	for (; *other != NULL; other++) {
		const Periode *o = *other;

		if (o == p || o->tahun != p->tahun || is_final(o) != is_final(p)
		    || (p->id[0] != '\0' && strcmp(o->id, p->id) == 0))
			continue;
		if (is_final(p)) {
			wrong(bad, "jenis", row, "final-kembar");
			return;
		}
		if (date_overlap(p->mulai, p->selesai, o->mulai, o->selesai)) {
			wrong(bad, "mulai", row, "tumpang");
			return;
		}
	}
}

void
periode_check(const Periode *p, Periode *const *other, size_t row,
    struct problems *bad)
{
	size_t before = bad->n, chars = text_chars(p->nama);
	int year = p->tahun != 0 ? (int)p->tahun : PERIODE_BASE;

	if (chars < TITLE_MIN || chars > TITLE_MAX)
		wrong(bad, "nama", row, chars == 0 ? "kosong" :
		    chars < TITLE_MIN ? "pendek" : "panjang");
	if (p->mulai == 0)
		wrong(bad, "mulai", row, "kosong");
	else if (date_year(p->mulai) != year)
		wrong(bad, "mulai", row, "luar-tahun");
	if (p->selesai == 0)
		wrong(bad, "selesai", row, "kosong");
	else if (date_year(p->selesai) != year)
		wrong(bad, "selesai", row, "luar-tahun");
	else if (p->selesai < p->mulai)
		wrong(bad, "selesai", row, "urutan");
	if (bad->n > before)
		return;
	check_limits(p, row, bad);
	check_beside(p, other, row, bad);
}

/* ---------------------------------------------------------------- proposing */

static int
days_of(const Aturan *set, const char *key, int usual)
{
	const char *text = set != NULL ? aturan_value(set, key) : NULL;
	uint64_t n;

	return text != NULL && text_u64(text, &n) && n <= 366 ? (int)n : usual;
}

struct periode_days
periode_days(const Aturan *set)
{
	return (struct periode_days){
		.pegawai = days_of(set, "pengisian.pegawai", 5),
		.penilai = days_of(set, "pengisian.penilai", 10),
		.admin = days_of(set, "pengisian.admin", 15),
	};
}

static Periode *
new_one(struct arena *arena, unsigned tahun, Periode__Jenis jenis, int number,
    const struct periode_days *days)
{
	static const char *const roman[] = { "", "I", "II", "III", "IV" };
	int year = tahun != 0 ? (int)tahun : PERIODE_BASE;
	int first = jenis == PERIODE__JENIS__TRIWULAN ? number * 3 - 2 :
	    jenis == PERIODE__JENIS__BULAN ? number : 1;
	int last = jenis == PERIODE__JENIS__TRIWULAN ? number * 3 :
	    jenis == PERIODE__JENIS__BULAN ? number : 12;
	Periode *p = arena_get(arena, sizeof *p);

	*p = (Periode)PERIODE__INIT;
	p->tahun = tahun;
	p->jenis = jenis;
	p->angka = (uint32_t)number;
	p->nama = jenis == PERIODE__JENIS__TRIWULAN ?
	    arena_printf(arena, "Triwulan %s", roman[number]) :
	    jenis == PERIODE__JENIS__BULAN ? month_name(number) : "Final";
	p->mulai = date_make(year, first, 1);
	p->selesai = month_end(year, last);
	p->batas_pegawai = date_add(p->selesai, days->pegawai);
	p->batas_penilai = date_add(p->selesai, days->penilai);
	p->batas_admin = date_add(p->selesai, days->admin);
	return p;
}

Periode **
periode_propose(struct arena *arena, unsigned tahun, Periode__Jenis jenis,
    const struct periode_days *days, const struct deadline_rule *rule)
{
	int n = jenis == PERIODE__JENIS__TRIWULAN ? 4 : 12;
	Periode **v = arena_array(arena, 14, sizeof *v), *final;

	for (int i = 1; i <= n; i++)
		v[i - 1] = new_one(arena, tahun, jenis, i, days);
	final = v[n] = new_one(arena, tahun, PERIODE__JENIS__AKHIR, 0, days);
	if (rule != NULL && rule->year_month != 0) {	/* R-DL-4 */
		final->batas_penilai = deadline_year(rule,
		    date_year(final->mulai));
		if (final->batas_penilai < final->batas_pegawai)
			final->batas_penilai = final->batas_pegawai;
		final->batas_admin = date_add(final->batas_penilai,
		    days->admin > days->penilai ? days->admin - days->penilai :
		    0);
	}
	return v;
}
