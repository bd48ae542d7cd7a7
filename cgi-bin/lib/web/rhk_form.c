/* rhk_form.c - reads the form of one planned result with its indicators */
#include <string.h>

#include "find.h"
#include "id.h"
#include "rhk.h"
#include "rhk_form.h"
#include "text.h"
#include "wait.h"

enum { ROWS = 20 };

const struct field rhk_form_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "skp", .kind = ID },
	{ .name = "bagian", .kind = CHOICE },
	{ .name = "klasifikasi", .kind = CHOICE },
	{ .name = "unit", .kind = ID },
	{ .name = "teks", .kind = TEXT, .max = BATAS_RHK },
	{ .name = "penugasan_dari", .kind = LINE, .max = 200 },
	{ .name = "intervensi", .kind = LINE, .max = 40 },
	{ .name = "alasan_tanpa", .kind = TEXT, .max = BATAS_RHK },
	{ .name = "perspektif", .kind = CHOICE, .many = true },
	{ .name = "urutan", .kind = WHOLE },
	{ .name = "butir", .kind = ID, .rows = ROWS },
	{ .name = "aspek", .kind = CHOICE, .rows = ROWS },
	{ .name = "indikator", .kind = TEXT, .max = BATAS_INDICATOR, .rows = ROWS },
	{ .name = "sasaran", .kind = CHOICE, .rows = ROWS },
	{ .name = "target", .kind = LINE, .max = BATAS_TARGET, .rows = ROWS },
	{ .name = "satuan", .kind = LINE, .max = BATAS_UNIT, .rows = ROWS },
	{ .name = "arah", .kind = CHOICE, .rows = ROWS },
	{ .name = "baris", .kind = WHOLE },
	{ .name = "tambah", .kind = LINE, .max = 8 },
	{ .name = "lagi", .kind = LINE, .max = 8 },
	{ 0 }
};

/* The enum value named in a row; the first one when none was sent. */
static int
row_enum(struct req *rq, const char *name, size_t i,
    const ProtobufCEnumDescriptor *type)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value_by_name(
	    type, form_row(rq, name, i));

	return v != NULL ? v->value : 0;
}

/* "250 usulan" with an empty unit of measure: 250 and "usulan". */
static bool
read_number(struct req *rq, Indikator *in, const char *target)
{
	size_t head = strcspn(target, " %");
	int64_t value;

	if (text_milli(target, &value)) {
		in->nilai = value;
		return true;
	}
	if (in->satuan[0] != '\0' || target[head] == '\0' ||
	    !text_milli(arena_copy(rq->arena, target, head), &value))
		return false;
	in->nilai = value;
	in->satuan = text_trim(rq->arena, target + head);
	return true;
}

/* "30 September 2026" as well as the shapes of date_parse(). */
static date_t
read_day(struct req *rq, const char *target)
{
	size_t day = strspn(target, "0123456789");
	date_t date = date_parse(target);

	if (date != 0 || day == 0 || target[day] != ' ')
		return date;
	for (int m = 1; m <= 12; m++) {
		const char *name = month_name(m);
		const char *rest = target + day + 1;

		if (!text_starts(text_lower(rq->arena, rest),
		    text_lower(rq->arena, name)))
			continue;
		return date_parse(arena_printf(rq->arena, "%.*s-%02d-%s",
		    (int)day, target, m,
		    text_trim(rq->arena, rest + strlen(name))));
	}
	return 0;
}

/* One row; false when the person left it empty. */
static bool
read_row(struct req *rq, Indikator *in, size_t i, struct problems *bad)
{
	const char *target = form_row(rq, "target", i);

	*in = (Indikator)INDIKATOR__INIT;
	in->teks = form_row(rq, "indikator", i);
	in->satuan = form_row(rq, "satuan", i);
	if (in->teks[0] == '\0' && target[0] == '\0')
		return false;
	in->aspek = (Aspek)row_enum(rq, "aspek", i, &aspek__descriptor);
	in->sasaran = (Indikator__Sasaran)row_enum(rq, "sasaran", i,
	    &indikator__sasaran__descriptor);
	if (in->sasaran == INDIKATOR__SASARAN__ANGKA) {
		in->arah = (Indikator__Arah)row_enum(rq, "arah", i,
		    &indikator__arah__descriptor);
		if (target[0] == '\0')
			problem_row(bad, "target", i, "kosong");
		else if (!read_number(rq, in, target))
			problem_row(bad, "target", i, "angka");
		return true;
	}
	in->satuan = "";
	if (in->sasaran == INDIKATOR__SASARAN__TEKS)
		in->bebas = target;
	else if (target[0] == '\0')
		problem_row(bad, "target", i, "kosong");
	else if ((in->tanggal = read_day(rq, target)) == 0)
		problem_row(bad, "target", i, "tanggal");
	return true;
}

/* The id of an indicator that was there before keeps it. */
static const char *
row_id(struct req *rq, const Rhk *old, size_t i)
{
	const char *id = form_row(rq, "butir", i);

	for (size_t k = 0; k < old->n_indikator; k++)
		if (id[0] != '\0' && strcmp(old->indikator[k]->id, id) == 0)
			return old->indikator[k]->id;
	return id_new(rq->arena, rq->now);
}

/* Reads the rows; number[] tells in which row of the form each one stood. */
static void
read_rows(struct req *rq, Rhk *rhk, size_t number[ROWS], struct problems *bad)
{
	Indikator **rows = arena_array(rq->arena, ROWS, sizeof *rows);
	size_t n = 0;

	for (size_t i = 1; i <= ROWS; i++) {
		Indikator *in = arena_get(rq->arena, sizeof *in);

		if (!read_row(rq, in, i, bad))
			continue;
		in->id = row_id(rq, rhk, i);
		number[n] = i;
		rows[n++] = in;
	}
	rhk->indikator = rows;
	rhk->n_indikator = n;
}

/* May this result of a superior be chosen?  Offered now, or chosen before. */
static bool
offered(struct req *rq, const struct plan *p, const char *id, const char *old)
{
	const Pegawai *rater = plan_penilai(rq, p);

	if (strcmp(id, old) == 0)
		return true;
	if (rater == NULL)
		return false;
	for (Rhk **r = rhk_offered(rq->store, rater->pegawai, p->skp->tahun);
	    *r != NULL; r++)
		if (strcmp((*r)->id, id) == 0)
			return true;
	return false;
}

static void
read_link(struct req *rq, const struct plan *p, Rhk *rhk, struct problems *bad)
{
	const char *old = rhk->intervensi, *said = form_text(rq, "intervensi");

	rhk->intervensi = rhk->alasan_tanpa = "";
	rhk->menunggu = false;
	if (p->skp->model == MODEL_SKP__JPT || said[0] == '\0')
		return;
	if (strcmp(said, "menunggu") == 0) {
		rhk->menunggu = true;
	} else if (strcmp(said, "tidak-ada") == 0) {
		rhk->alasan_tanpa = form_text(rq, "alasan_tanpa");
		if (rhk->alasan_tanpa[0] == '\0')
			problem(bad, "alasan_tanpa", "kosong");
	} else if (id_valid(said) && offered(rq, p, said, old)) {
		rhk->intervensi = arena_text(rq->arena, said);
	} else {
		problem(bad, "intervensi", "pilih");
	}
}

static void
read_perspective(struct req *rq, Rhk *rhk)
{
	const ProtobufCEnumDescriptor *type = &perspektif__descriptor;
	const char *name;

	rhk->perspektif = arena_array(rq->arena, type->n_values,
	    sizeof *rhk->perspektif);
	rhk->n_perspektif = 0;
	for (size_t i = 0; (name = form_nth(rq, "perspektif", i)) != NULL &&
	    rhk->n_perspektif < type->n_values; i++) {
		const ProtobufCEnumValue *v =
		    protobuf_c_enum_descriptor_get_value_by_name(type, name);

		if (v != NULL)
			rhk->perspektif[rhk->n_perspektif++] =
			    (Perspektif)v->value;
	}
}

/* Adds what the rules found under the names and numbers of the form, once. */
static void
merge(struct problems *bad, const struct problems *found,
    const size_t number[ROWS])
{
	for (size_t i = 0; i < found->n; i++) {
		const char *field = found->v[i].field, *end = strchr(field, '_');
		char name[40];
		uint64_t n;

		memcpy(name, field, sizeof name);
		if (end != NULL && text_u64(end + 1, &n) && n > 0 && n <= ROWS) {
			const char *base = text_starts(field, "tanggal_") ?
			    "target" : field;
			struct problems one = { 0 };

			name[end - field] = '\0';
			problem_row(&one, base == field ? name : base,
			    number[n - 1], found->v[i].code);
			memcpy(name, one.v[0].field, sizeof name);
		}
		if (problem_at(bad, name) || (problem_at(bad, "alasan_tanpa") &&
		    strcmp(name, "intervensi") == 0))
			continue;
		problem(bad, name, found->v[i].code);
	}
}

void
rhk_form_read(struct req *rq, const struct plan *p, Rhk *rhk,
    struct problems *bad)
{
	struct problems found = { 0 };
	struct batas limits = plan_limits(rq);
	size_t number[ROWS] = { 0 };
	int64_t order;

	rhk->bagian = (Bagian)form_enum(rq, bad, "bagian", &bagian__descriptor);
	rhk->klasifikasi = (Klasifikasi)form_enum(rq, bad, "klasifikasi",
	    &klasifikasi__descriptor);
	rhk->teks = form_text(rq, "teks");
	rhk->penugasan_dari = form_text(rq, "penugasan_dari");
	rhk->unit = "";
	/* R-SKP-5: a result of the person is tied to no unit. */
	if (rhk->klasifikasi == KLASIFIKASI__ORGANISASI) {
		const char *unit = form_text(rq, "unit");

		if (unit[0] != '\0' && unit_get(rq->store, unit, false) == NULL)
			problem(bad, "unit", "pilih");
		rhk->unit = unit;
	}
	order = form_whole(rq, bad, "urutan");
	if (order > 0 && order < 1000)
		rhk->urutan = (uint32_t)order;
	read_link(rq, p, rhk, bad);
	read_perspective(rq, rhk);
	read_rows(rq, rhk, number, bad);
	rhk_check(rhk, p->skp, p->rhk, &limits, &found);
	merge(bad, &found, number);
}
