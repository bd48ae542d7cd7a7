/* tempel_isi.c - rows pasted from a spreadsheet: from cells to RHK */
#include <string.h>

#include "date.h"
#include "rhk.h"
#include "salin.h"
#include "tempel.h"
#include "text.h"

struct reading {
	struct arena	*arena;
	struct tempel	*t;
	const Skp	*skp;
	Rhk *const	*plan, *const *above;
	size_t		 planned;
	const struct batas *limits;
	Rhk		*made[TEMPEL_ROWS];	/* in the order of the box */
	size_t		 maker[TEMPEL_ROWS];	/* the row that made it */
	bool		 broken[TEMPEL_ROWS];	/* its own cells are wrong */
	size_t		 n;
};

static void
wrong(struct tempel_row *row, enum tempel_column c, const char *code)
{
	if (row->bad[c] == NULL)
		row->bad[c] = code;
	row->wrong = true;
}

/* ------------------------------------------------------------- one target */

static date_t
read_day(struct arena *arena, const char *s)
{
	size_t day = strspn(s, "0123456789");
	date_t date = date_parse(s);

	if (date != 0 || day == 0 || day > 2 || s[day] != ' ')
		return date;
	for (int m = 1; m <= 12; m++) {
		const char *name = month_name(m), *rest = s + day + 1;

		if (text_starts(text_lower(arena, rest), text_lower(arena, name)))
			return date_parse(arena_printf(arena, "%.*s-%02d-%s",
			    (int)day, s, m, text_trim(arena, rest +
			    strlen(name))));
	}
	return 0;
}

/* "250 usulan", "90%": the number, and the unit behind it. */
static bool
read_number(struct arena *arena, Indikator *in, const char *target)
{
	size_t head = strspn(target, "0123456789.,");
	int64_t value;

	if (head == 0 || (target[head] != '\0' && target[head] != ' ' &&
	    target[head] != '%') ||
	    !text_milli(arena_copy(arena, target, head), &value))
		return false;
	if (target[head] != '\0' && in->satuan[0] != '\0' &&
	    !text_same(target + head, in->satuan))
		return false;
	in->nilai = value;
	if (in->satuan[0] == '\0')
		in->satuan = text_trim(arena, target + head);
	return true;
}

void
tempel_target(struct arena *arena, Indikator *in, const char *target,
    const char *unit)
{
	date_t day = read_day(arena, target);

	in->satuan = unit;
	/* A date may stand in either column. */
	if (day == 0 && (target[0] == '\0' ||
	    text_starts(text_lower(arena, target), "paling lambat")))
		day = read_day(arena, unit);
	if (day != 0) {
		in->sasaran = INDIKATOR__SASARAN__TANGGAL;
		in->tanggal = day;
		in->satuan = "";
	} else if (read_number(arena, in, target)) {
		in->sasaran = INDIKATOR__SASARAN__ANGKA;
	} else {
		in->sasaran = INDIKATOR__SASARAN__TEKS;
		in->bebas = unit[0] == '\0' || target[0] == '\0' ? target :
		    arena_printf(arena, "%s %s", target, unit);
		in->satuan = "";
	}
}

/* ---------------------------------------------------------------- choices */

/* The number of the word in the list it begins like; -1. */
static int
choice(struct arena *arena, const char *cell, const char *const *words, int n)
{
	const char *low = text_lower(arena, cell);

	for (int i = 0; i < n; i++)
		if (text_same(low, words[i]) || (strlen(low) >= 3 &&
		    text_starts(words[i], low)) || (strlen(low) == 1 &&
		    low[0] == words[i][0]))
			return i;
	return -1;
}

static int
read_choice(struct reading *r, struct tempel_row *row, enum tempel_column c,
    const char *const *words, int n)
{
	int i = row->cell[c][0] == '\0' ? 0 :
	    choice(r->arena, row->cell[c], words, n);

	if (i < 0)
		wrong(row, c, "pilih");
	return i < 0 ? 0 : i;
}

static void
read_link(struct reading *r, struct tempel_row *row, Rhk *rhk)
{
	const char *cell = row->cell[TEMPEL_INTERVENSI];
	uint64_t number;
	size_t n = 0;

	if (r->skp->model == MODEL_SKP__JPT)
		return;
	if (cell[0] == '\0' || text_same(cell, "menunggu") ||
	    text_same(cell, "menunggu RHK pimpinan")) {
		rhk->menunggu = true;
		return;
	}
	for (; r->above[n] != NULL; n++)
		if (text_same(r->above[n]->teks, cell))
			rhk->intervensi = r->above[n]->id;
	if (rhk->intervensi[0] == '\0' && text_u64(cell, &number) &&
	    number > 0 && number <= n)
		rhk->intervensi = r->above[number - 1]->id;
	if (rhk->intervensi[0] == '\0')
		wrong(row, TEMPEL_INTERVENSI, "tidak-ada");
}

/* R-SKP-10: names between commas; the JA/JF model has none. */
static void
read_views(struct reading *r, struct tempel_row *row, Rhk *rhk)
{
	static const char *const views[] = { "penerima layanan",
	    "proses bisnis", "penguatan internal", "anggaran" };
	const char *s = row->cell[TEMPEL_PERSPEKTIF];

	if (r->skp->model != MODEL_SKP__JPT)
		return;
	rhk->perspektif = arena_array(r->arena, 4, sizeof *rhk->perspektif);
	while (*s != '\0') {
		size_t len = strcspn(s, ",/;");
		const char *word = text_trim(r->arena,
		    arena_copy(r->arena, s, len));
		int i = word[0] == '\0' ? -1 : choice(r->arena, word, views, 4);

		if (i < 0 || rhk->n_perspektif == 4) {
			wrong(row, TEMPEL_PERSPEKTIF, "pilih");
			return;
		}
		rhk->perspektif[rhk->n_perspektif++] = (Perspektif)i;
		s += len;
		s += *s != '\0';
	}
}

/* -------------------------------------------------------------------- RHK */

static const struct { const char *field; enum tempel_column column; } places[] = {
	{ "teks", TEMPEL_RHK }, { "bagian", TEMPEL_BAGIAN },
	{ "klasifikasi", TEMPEL_KLASIFIKASI }, { "unit", TEMPEL_KLASIFIKASI },
	{ "intervensi", TEMPEL_INTERVENSI },
	{ "alasan_tanpa", TEMPEL_INTERVENSI },
	{ "aspek", TEMPEL_ASPEK }, { "indikator", TEMPEL_INDIKATOR },
	{ "target", TEMPEL_TARGET }, { "tanggal", TEMPEL_TARGET },
	{ "satuan", TEMPEL_SATUAN }, { "perspektif", TEMPEL_PERSPEKTIF },
};

/* The problems of a record, at the cells they come from. */
static void
place(struct tempel_row *row, const struct problems *bad, bool indicators)
{
	for (size_t i = 0; i < bad->n; i++) {
		const char *field = bad->v[i].field;
		size_t len = strcspn(field, "_");
		bool of_row = field[len] == '_' && field[len + 1] == '1';
		enum tempel_column c = indicators ? TEMPEL_INDIKATOR : TEMPEL_RHK;

		if (of_row != indicators)
			continue;
		if (!of_row)
			len = strlen(field);
		for (size_t k = 0; k < sizeof places / sizeof places[0]; k++)
			if (strlen(places[k].field) == len &&
			    strncmp(places[k].field, field, len) == 0)
				c = places[k].column;
		wrong(row, c, bad->v[i].code);
	}
}

static Rhk *
make(struct reading *r, struct tempel_row *row, size_t at)
{
	static const char *const sections[] = { "utama", "tambahan" };
	static const char *const kinds[] = { "individu", "organisasi" };
	static const Rhk empty = RHK__INIT;
	struct problems bad = { 0 };
	Rhk *rhk = arena_get(r->arena, sizeof *rhk);
	bool before = row->wrong;

	*rhk = empty;
	rhk->skp = r->skp->id;
	rhk->pegawai = r->skp->pegawai;
	rhk->tahun = r->skp->tahun;
	rhk->teks = row->cell[TEMPEL_RHK];
	rhk->bagian = read_choice(r, row, TEMPEL_BAGIAN, sections, 2) == 1 ?
	    BAGIAN__TAMBAHAN : BAGIAN__UTAMA;
	rhk->klasifikasi = read_choice(r, row, TEMPEL_KLASIFIKASI, kinds, 2) == 1
	    ? KLASIFIKASI__ORGANISASI : KLASIFIKASI__INDIVIDU;
	if (rhk->klasifikasi == KLASIFIKASI__ORGANISASI)
		rhk->unit = r->skp->unit;
	read_link(r, row, rhk);
	read_views(r, row, rhk);
	rhk_check(rhk, r->skp, NULL, r->limits, &bad);
	place(row, &bad, false);
	r->broken[r->n] = row->wrong && !before;
	r->maker[r->n] = at;
	r->made[r->n++] = rhk;
	return rhk;
}

/* The RHK a number names: of the box's own column No, else by place. */
static Rhk *
numbered(struct reading *r, uint64_t number)
{
	for (size_t i = 0; i < r->n; i++) {
		uint64_t no;

		if (text_u64(r->t->row[r->maker[i]].cell[TEMPEL_NO], &no) &&
		    no == number)
			return r->made[i];
	}
	if (number == 0 || number > r->planned + r->n)
		return NULL;
	return number <= r->planned ? r->plan[number - 1] :
	    r->made[number - r->planned - 1];
}

static Rhk *
whose(struct reading *r, struct tempel_row *row, Rhk *last, size_t at)
{
	const char *cell = row->cell[TEMPEL_RHK];
	uint64_t number;
	Rhk *found;

	if (cell[0] == '\0') {
		if (last == NULL)
			wrong(row, TEMPEL_RHK, "kosong");
		return last;
	}
	if (text_u64(cell, &number)) {
		if ((found = numbered(r, number)) == NULL)
			wrong(row, TEMPEL_RHK, "tempel-rhk");
		return found;
	}
	for (size_t i = 0; i < r->planned; i++)
		if (text_same(r->plan[i]->teks, cell))
			return r->plan[i];
	for (size_t i = 0; i < r->n; i++)
		if (text_same(r->made[i]->teks, cell))
			return r->made[i];
	return make(r, row, at);
}

/* -------------------------------------------------------------- indicators */

static bool
same_target(struct arena *a, const Indikator *x, const Indikator *y)
{
	return text_same(target_text(a, x), target_text(a, y));
}

/* Is it there already, in the plan or above in the box? */
static void
find_twin(struct reading *r, struct tempel_row *row, size_t at)
{
	const Indikator *in = row->indikator, *other = NULL;

	for (size_t i = 0; i < row->rhk->n_indikator; i++)
		if (text_same(row->rhk->indikator[i]->teks, in->teks))
			other = row->rhk->indikator[i];
	for (size_t i = 0; i < at && other == NULL; i++)
		if (r->t->row[i].rhk == row->rhk && !r->t->row[i].wrong &&
		    r->t->row[i].indikator != NULL &&
		    text_same(r->t->row[i].indikator->teks, in->teks))
			other = r->t->row[i].indikator;
	if (other == NULL)
		return;
	if (same_target(r->arena, other, in))
		row->twin = true;
	else
		wrong(row, TEMPEL_TARGET, "tempel-beda");
}

static void
read_indicator(struct reading *r, struct tempel_row *row, size_t at)
{
	static const char *const aspects[] = {
		"kuantitas", "kualitas", "waktu", "biaya"
	};
	static const Aspek values[] = { ASPEK__KUANTITAS, ASPEK__KUALITAS,
	    ASPEK__WAKTU, ASPEK__BIAYA };
	struct problems bad = { 0 };
	Indikator *in = arena_get(r->arena, sizeof *in), *one[1] = { in };
	Rhk probe;

	*in = (Indikator)INDIKATOR__INIT;
	in->teks = row->cell[TEMPEL_INDIKATOR];
	in->aspek = values[read_choice(r, row, TEMPEL_ASPEK, aspects, 4)];
	tempel_target(r->arena, in, row->cell[TEMPEL_TARGET],
	    row->cell[TEMPEL_SATUAN]);
	/* R-SKP-7: there the target is told with the indicator. */
	if (r->skp->pendekatan == PENDEKATAN__KUALITATIF)
		salin_narrate(r->arena, in);
	if (row->cell[TEMPEL_ASPEK][0] == '\0' &&
	    in->sasaran == INDIKATOR__SASARAN__TANGGAL)
		in->aspek = ASPEK__WAKTU;
	probe = *row->rhk;
	probe.indikator = one;
	probe.n_indikator = 1;
	rhk_check(&probe, r->skp, NULL, r->limits, &bad);
	place(row, &bad, true);
	row->indikator = in;
	if (!row->wrong)
		find_twin(r, row, at);
}

static size_t
rows_of(const struct reading *r, const Rhk *rhk, size_t upto)
{
	size_t n = rhk->n_indikator;

	for (size_t i = 0; i < upto; i++)
		n += r->t->row[i].rhk == rhk && !r->t->row[i].wrong &&
		    !r->t->row[i].twin && r->t->row[i].indikator != NULL;
	return n;
}

static void
read_row(struct reading *r, size_t at, Rhk **last)
{
	struct tempel_row *row = &r->t->row[at];
	size_t made = r->n;

	row->rhk = *last = whose(r, row, *last, at);
	if (row->rhk == NULL)
		return;
	for (size_t i = 0; i < r->n; i++)
		if (r->made[i] == row->rhk && r->broken[i] && at != r->maker[i])
			wrong(row, TEMPEL_RHK, "tempel-atas");
	if (row->cell[TEMPEL_INDIKATOR][0] != '\0' ||
	    row->cell[TEMPEL_TARGET][0] != '\0') {
		read_indicator(r, row, at);
		if (!row->wrong && rows_of(r, row->rhk, at) >=
		    (size_t)r->limits->indicators)
			wrong(row, TEMPEL_INDIKATOR, "banyak");
	} else if (made == r->n) {
		row->twin = true;	/* it names an RHK that is there */
	}
}

void
tempel_check(struct arena *arena, struct tempel *t, const Skp *skp,
    Rhk *const *plan, Rhk *const *above, const struct batas *limits)
{
	struct reading *r = arena_get(arena, sizeof *r);
	Rhk *last = NULL;

	*r = (struct reading){ .arena = arena, .t = t, .skp = skp,
	    .plan = plan, .above = above, .limits = limits };
	while (plan[r->planned] != NULL)
		r->planned++;
	for (size_t i = 0; i < t->n; i++)
		read_row(r, i, &last);
	t->fresh = arena_array(arena, r->n + 1, sizeof *t->fresh);
	for (size_t k = 0; k < r->n; k++)
		for (size_t i = 0; i < t->n && !r->broken[k]; i++)
			if (t->row[i].rhk == r->made[k] && !t->row[i].wrong) {
				t->fresh[t->n_fresh++] = r->made[k];
				break;
			}
}
