/* ukuran.c - indicators with their targets as rows of a form */
#include <string.h>

#include "id.h"
#include "text.h"
#include "ukuran.h"

enum { FIRST_ROWS = 3, MORE_ROWS = 2 };

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

/* R-SKP-7: one narrative; whatever else was sent is not of this approach. */
static bool
read_narrative(struct req *rq, Indikator *in, size_t i)
{
	in->teks = form_row(rq, "indikator", i);
	in->sasaran = INDIKATOR__SASARAN__TEKS;
	in->aspek = ASPEK__KUANTITAS;
	in->nilai = in->tanggal = 0;
	in->satuan = in->bebas = "";
	return in->teks[0] != '\0';
}

/* One row; false when the person left it empty. */
static bool
read_row(struct req *rq, Indikator *in, size_t i, struct problems *bad)
{
	const char *target = form_row(rq, "target", i);

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

/*
 * The indicator that stood in this row: it keeps its id and what was agreed
 * about it elsewhere, but no path towards a target of another kind.
 */
static void
begin_row(struct req *rq, const struct ukuran *u, size_t i, Indikator *in)
{
	const char *id = form_row(rq, "butir", i);

	*in = (Indikator)INDIKATOR__INIT;
	for (size_t k = 0; k < u->n_old; k++)
		if (id[0] != '\0' && strcmp(u->old[k]->id, id) == 0)
			*in = *u->old[k];
	if (in->id[0] == '\0')
		in->id = id_new(rq->arena, rq->now);
	in->nilai = in->tanggal = 0;
	in->arah = INDIKATOR__ARAH__MAKIN_BESAR;
	in->bebas = "";
}

void
ukuran_read(struct req *rq, struct ukuran *u, struct problems *bad)
{
	u->list = arena_array(rq->arena, UKURAN_ROWS, sizeof *u->list);
	u->n = 0;
	for (size_t i = 1; i <= UKURAN_ROWS; i++) {
		Indikator *in = arena_get(rq->arena, sizeof *in);
		Indikator__Sasaran before;

		begin_row(rq, u, i, in);
		before = in->sasaran;
		if (!(u->how == PENDEKATAN__KUALITATIF ?
		    read_narrative(rq, in, i) : read_row(rq, in, i, bad)))
			continue;
		if (in->sasaran != before)
			in->n_jalur = 0;
		u->row[u->n] = i;
		u->list[u->n++] = in;
	}
}

void
ukuran_merge(const struct ukuran *u, const struct problems *found,
    struct problems *bad)
{
	for (size_t i = 0; i < found->n; i++) {
		const char *field = found->v[i].field, *end = strchr(field, '_');
		char name[40];
		uint64_t n;

		memcpy(name, field, sizeof name);
		if (end != NULL && text_u64(end + 1, &n) && n > 0 && n <= u->n) {
			const char *base = text_starts(field, "tanggal_") ?
			    "target" : field;
			struct problems one = { 0 };

			name[end - field] = '\0';
			problem_row(&one, base == field ? name : base,
			    u->row[n - 1], found->v[i].code);
			memcpy(name, one.v[0].field, sizeof name);
		}
		if (!problem_at(bad, name))
			problem(bad, name, found->v[i].code);
	}
}

/* As it is typed: "12,5", "30-09-2026", or the text. */
static const char *
target_typed(struct req *rq, const Indikator *in)
{
	if (in->sasaran == INDIKATOR__SASARAN__ANGKA)
		return milli_text(rq->arena, in->nilai);
	if (in->sasaran == INDIKATOR__SASARAN__TANGGAL)
		return in->tanggal == 0 ? "" : arena_printf(rq->arena,
		    "%02d-%02d-%04d", date_day(in->tanggal),
		    date_month(in->tanggal), date_year(in->tanggal));
	return in->bebas;
}

void
ukuran_show(struct req *rq, const struct ukuran *u, bool aspects, bool sent)
{
	static const char *const usual[FIRST_ROWS] = {
		"KUANTITAS", "KUALITAS", "WAKTU",
	};
	struct problems ignored = { 0 };
	int64_t typed = sent ? form_whole(rq, &ignored, "baris") : 0;
	bool narrated = u->how == PENDEKATAN__KUALITATIF;
	size_t n = !aspects ? 1 : narrated ? MORE_ROWS : FIRST_ROWS;

	if (u->n_old > 0)
		n = u->n_old;
	if (typed > (int64_t)n && typed <= UKURAN_ROWS)
		n = (size_t)typed;
	if (sent && form_text(rq, "tambah")[0] != '\0')
		n = n + MORE_ROWS < UKURAN_ROWS ? n + MORE_ROWS : UKURAN_ROWS;
	/* All of them: a restored draft may have more rows than n. */
	for (size_t i = 1; i <= UKURAN_ROWS; i++) {
		struct row *row = show_row(rq, "Baris");

		row_text(rq, row, "n", "%zu", i);
		if (i > u->n_old) {
			row_text(rq, row, "aspek", "%s", u->n_old == 0 &&
			    i <= FIRST_ROWS ? usual[i - 1] : "");
			continue;
		}
		row_record(rq, row, "isi", &u->old[i - 1]->base);
		row_text(rq, row, "target", "%s",
		    target_typed(rq, u->old[i - 1]));
	}
	show_text(rq, "JumlahBaris", "%zu", n);
	show_flag(rq, "BarisPenuh", n >= UKURAN_ROWS);
}

size_t
perspektif_read(struct req *rq, Perspektif **list)
{
	const ProtobufCEnumDescriptor *type = &perspektif__descriptor;
	const char *name;
	size_t n = 0;

	*list = arena_array(rq->arena, type->n_values, sizeof **list);
	for (size_t i = 0; (name = form_nth(rq, "perspektif", i)) != NULL &&
	    n < type->n_values; i++) {
		const ProtobufCEnumValue *v =
		    protobuf_c_enum_descriptor_get_value_by_name(type, name);

		if (v != NULL)
			(*list)[n++] = (Perspektif)v->value;
	}
	return n;
}

void
perspektif_show(struct req *rq, const Perspektif *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		show_flag(rq, arena_printf(rq->arena, "Perspektif.%s",
		    protobuf_c_enum_descriptor_get_value(
		    &perspektif__descriptor, (int)list[i])->name), true);
}
