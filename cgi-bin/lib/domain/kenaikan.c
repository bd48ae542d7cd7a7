/* kenaikan.c - what a promotion needs, and when it can be: R-AK-9 to 13 */
#include <string.h>

#include "kenaikan.h"
#include "penilaian.h"
#include "text.h"

const struct kenaikan_rule kenaikan_usual = {
	.month = { false, true, true, true, true, true, true, true, true, true,
	    true, true, true },
	.rank_months = 24, .rank_years = 2, .level_months = 12,
	.level_years = 1, .least = BAIK, .number = "PAK/TAHUN/NIP/URUT",
};

bool
kenaikan_rule_read(struct arena *arena, const Aturan *set,
    struct kenaikan_rule *rule, const char **why)
{
	struct rules r = { .from = set, .arena = arena };
	char *least;
	bool any = false;

	memset(rule, 0, sizeof *rule);
	for (int m = 1; m <= 12; m++)
		any |= rule->month[m] = rules_yes(&r, "bulan.%d", m);
	rule->rank_months = rules_number(&r, 0, 600, "pangkat.masa_bulan");
	rule->rank_years = rules_number(&r, 0, 10, "pangkat.predikat_tahun");
	rule->level_months = rules_number(&r, 0, 600, "jenjang.masa_bulan");
	rule->level_years = rules_number(&r, 0, 10, "jenjang.predikat_tahun");
	least = arena_text(arena, rules_text(&r, "predikat_terendah"));
	for (char *c = least; *c != '\0'; c++)
		*c = *c == '_' ? '-' : *c;
	rule->least = predikat_code(least);
	if (r.why == NULL && rule->least == 0)
		rules_wrong(&r, "predikat_terendah", "bukan predikat");
	rule->number = rules_text(&r, "nomor_pak");
	if (r.why == NULL && strstr(rule->number, "URUT") == NULL)
		rules_wrong(&r, "nomor_pak", "tanpa URUT");
	if (r.why == NULL && !any)
		rules_wrong(&r, "bulan", "tidak ada bulan kenaikan");
	*why = r.why;
	return r.why == NULL;
}

static date_t
next_month(date_t day)
{
	return date_month(day) == 12 ? date_make(date_year(day) + 1, 1, 1) :
	    date_make(date_year(day), date_month(day) + 1, 1);
}

date_t
kenaikan_next(const struct kenaikan_rule *rule, date_t day)
{
	if (date_day(day) != 1)
		day = next_month(day);
	for (int i = 0; i < 12 && !rule->month[date_month(day)]; i++)
		day = next_month(day);
	return day;
}

date_t
kenaikan_after(date_t day, int months)
{
	int m = date_year(day) * 12 + date_month(day) - 1 + months;
	int d = date_day(day);
	date_t to;

	while ((to = date_make(m / 12, m % 12 + 1, d)) == 0 && d > 28)
		d--;
	return to;
}

/* The text with every word replaced by a value. */
static const char *
filled(struct arena *arena, const char *text, const char *word,
    const char *value)
{
	const char *at = strstr(text, word);

	if (at == NULL)
		return text;
	return arena_printf(arena, "%.*s%s%s", (int)(at - text), text, value,
	    filled(arena, at + strlen(word), word, value));
}

const char *
kenaikan_number(struct arena *arena, const struct kenaikan_rule *rule,
    const Pegawai *p, date_t day, unsigned n)
{
	const char *t = rule->number;

	t = filled(arena, t, "TAHUN", arena_printf(arena, "%d",
	    date_year(day)));
	t = filled(arena, t, "BULAN", arena_printf(arena, "%02d",
	    date_month(day)));
	t = filled(arena, t, "NIP", p->nomor);
	return filled(arena, t, "URUT", arena_printf(arena, "%u", n));
}

int
jenjang_above(int jenjang)
{
	if (jenjang < 1 || jenjang == JENJANG__PENYELIA ||
	    jenjang >= JENJANG__AHLI_UTAMA)
		return 0;
	return jenjang + 1;
}

/* -------------------------------------------------------------- conditions */

static struct syarat *
add(struct kenaikan *k, const char *kode)
{
	struct syarat *s = &k->s[k->n++];

	*s = (struct syarat){ .kode = kode };
	return s;
}

static void
need_credit(struct kenaikan *k, int64_t short_by, date_t today)
{
	struct syarat *s = add(k, "ak");

	s->kurang = short_by > 0 ? short_by : 0;
	s->keadaan = short_by <= 0 ? SYARAT_ADA : SYARAT_KURANG;
	s->tanggal = short_by <= 0 ? today : 0;
}

/* Long enough in it; since 0: nobody noted when it began. */
static void
need_time(struct kenaikan *k, date_t since, int months, date_t today)
{
	struct syarat *s = add(k, "masa");

	if (since == 0) {
		s->keadaan = months == 0 ? SYARAT_ADA : SYARAT_PERIKSA;
		s->tanggal = months == 0 ? today : 0;
		return;
	}
	s->tanggal = kenaikan_after(since, months);
	s->keadaan = s->tanggal <= today ? SYARAT_ADA : SYARAT_KURANG;
}

/* History on its own scale: words only; a number says nothing here. */
static int
old_result(const char *hasil)
{
	static const char *const good[] = { "sangat baik", "amat baik", "baik" };
	static const char *const poor[] = { "cukup", "sedang", "kurang",
	    "buruk", "butuh perbaikan", "sangat kurang" };

	for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
		if (text_same(hasil, good[i]))
			return SYARAT_ADA;
	for (size_t i = 0; i < sizeof poor / sizeof poor[0]; i++)
		if (text_same(hasil, poor[i]))
			return SYARAT_KURANG;
	return SYARAT_PERIKSA;
}

/* Was the predikat of a year at least that?  Of several plans all count. */
static int
year_good(const struct kredit_in *in, int year, int least)
{
	int found = -1;

	for (Penilaian **n = in->nilai; *n != NULL; n++) {
		if ((int)(*n)->tahun != year || !penilaian_decided(*n) ||
		    (*n)->jenis == PENILAIAN__JENIS__PERIODIK)
			continue;
		if ((int)(*n)->predikat < 1 || (int)(*n)->predikat > least)
			return SYARAT_KURANG;
		found = SYARAT_ADA;
	}
	for (Saldo **s = in->saldo; found < 0 && *s != NULL; s++)
		if ((*s)->jenis == SALDO__JENIS__RIWAYAT &&
		    date_year((*s)->selesai) == year)
			found = old_result((*s)->hasil);
	return found < 0 ? SYARAT_PERIKSA : found;
}

static void
need_rating(struct kenaikan *k, const struct kredit_in *in, int years,
    int least)
{
	struct syarat *s = add(k, "predikat");

	s->keadaan = SYARAT_ADA;
	s->tanggal = in->today;
	for (int i = 1; i <= years; i++) {
		int year = date_year(in->today) - i;
		int good = year_good(in, year, least);

		if (good == SYARAT_ADA || s->keadaan == SYARAT_KURANG)
			continue;
		if (s->tahun == 0 || good == SYARAT_KURANG) {
			s->keadaan = good;
			s->tahun = year;
			s->tanggal = 0;
		}
	}
}

/* A fact somebody noted, about the golongan or the jenjang. */
static date_t
fact(const struct kredit_in *in, Saldo__Jenis jenis, const char *golongan,
    int jenjang)
{
	date_t last = 0;

	for (Saldo **s = in->saldo; *s != NULL; s++)
		if ((*s)->jenis == jenis && (*s)->tanggal > last &&
		    (golongan == NULL ? (int)(*s)->jenjang == jenjang :
		    strcmp((*s)->golongan, golongan) == 0))
			last = (*s)->tanggal;
	return last;
}

static void
need_fact(struct kenaikan *k, const char *kode, date_t day, date_t today)
{
	struct syarat *s = add(k, kode);

	s->tanggal = day;
	s->keadaan = day != 0 && day <= today ? SYARAT_ADA : SYARAT_KURANG;
}

static void
conclude(struct kenaikan *k, const struct kenaikan_rule *rule, date_t today)
{
	date_t day = today;
	bool dated = true;

	k->ada = true;
	k->siap = true;
	for (size_t i = 0; i < k->n; i++) {
		k->siap &= k->s[i].keadaan == SYARAT_ADA;
		if (k->s[i].tanggal == 0)
			dated = false;
		else if (k->s[i].tanggal > day)
			day = k->s[i].tanggal;
	}
	k->paling_cepat = dated ? kenaikan_next(rule, day) : 0;
}

void
kenaikan_pangkat(const struct kenaikan_rule *rule, const struct kredit_in *in,
    const struct kredit_book *b, struct kenaikan *k)
{
	*k = (struct kenaikan){ 0 };
	if (!b->ranked || b->stand.need.rank == 0)
		return;
	need_credit(k, b->stand.rank_short, in->today);
	need_time(k, fact(in, SALDO__JENIS__PANGKAT, b->golongan, 0),
	    rule->rank_months, in->today);
	need_rating(k, in, rule->rank_years, rule->least);
	conclude(k, rule, in->today);
}

/* Since when he holds posts of this jenjang without a break. */
static date_t
in_level_since(const struct kredit_in *in, int jenjang)
{
	const Pegawai *p = in->orang;
	const Tugas *now = kredit_post(p, in->today);
	date_t since = now != NULL ? now->mulai : 0;

	for (size_t i = p->n_tugas; i-- > 0;) {
		const Tugas *t = p->tugas[i];

		if (t->penugasan == PENUGASAN__DEFINITIF &&
		    (int)t->jenjang == jenjang && t->selesai != 0 &&
		    date_add(t->selesai, 1) == since)
			since = t->mulai;
	}
	return since;
}

void
kenaikan_jenjang(const struct kenaikan_rule *rule, const struct kredit_in *in,
    const struct kredit_book *b, struct kenaikan *k)
{
	int above = jenjang_above(b->jenjang);

	*k = (struct kenaikan){ 0 };
	if (!b->ranked || b->stand.need.level == 0 || above == 0)
		return;
	need_credit(k, b->stand.level_short, in->today);
	need_time(k, in_level_since(in, b->jenjang), rule->level_months,
	    in->today);
	need_rating(k, in, rule->level_years, rule->least);
	need_fact(k, "uji", fact(in, SALDO__JENIS__UJI, NULL, above),
	    in->today);
	need_fact(k, "lowongan", fact(in, SALDO__JENIS__LOWONGAN, NULL, above),
	    in->today);
	conclude(k, rule, in->today);
}

/* ---------------------------------------------------------------- forecast */

date_t
kredit_forecast(const struct credit_rule *rule, int jenjang, date_t from,
    const int *predikat, size_t n, int then, int64_t short_by)
{
	enum { MONTHS = 600 };
	int quarter = (date_month(from) - 1) / 3, year = date_year(from);
	int64_t before = 0, part = 0;
	size_t at = 0;
	date_t day = date_make(year, date_month(from), 1);

	if (short_by <= 0)
		return from;
	for (int i = 0, months = 0; i < MONTHS; i++, day = next_month(day)) {
		if ((date_month(day) - 1) / 3 != quarter ||
		    date_year(day) != year) {
			quarter = (date_month(day) - 1) / 3;
			year = date_year(day);
			before += part;
			months = 0;
			at++;
		}
		/* R-AK-21: rounded once a period, however long it is yet. */
		if (credit(rule, jenjang, at < n ? predikat[at] : then,
		    ++months, &part) != CREDIT_OK)
			return 0;
		if (before + part >= short_by)
			return date_add(next_month(day), -1);
	}
	return 0;
}
