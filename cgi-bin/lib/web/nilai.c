/* nilai.c - whom one rates in a period, unit by unit (S-19, app.md 3.5) */
#include <string.h>

#include "find.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "log.h"
#include "nilai.h"
#include "office.h"
#include "penilaian.h"
#include "skp.h"
#include "text.h"

enum { UNITS = 16 };

const char *
nilai_rating_name(enum rating r)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(
	    &rating__descriptor, (int)r);

	return r != 0 && v != NULL ? v->name : "";
}

const char *
nilai_predikat_name(int p)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(
	    &predikat__descriptor, p);

	return p != 0 && v != NULL ? v->name : "";
}

enum rating
nilai_rating(const char *name)
{
	const ProtobufCEnumValue *v =
	    protobuf_c_enum_descriptor_get_value_by_name(&rating__descriptor,
	    name);

	return v != NULL ? (enum rating)v->value : (enum rating)0;
}

static bool
read_rules(struct req *rq, date_t day, struct nilai_rules *rule)
{
	const char *why = "", *name = "predikat";
	bool ok = rating_rule_read(rq->arena, aturan_on(rq->store, name, day),
	    &rule->rating, &why);

	if (ok) {
		name = "distribusi";
		ok = distribution_rule_read(rq->arena, aturan_on(rq->store,
		    name, day), &rule->pattern, &why);
	}
	if (ok) {
		name = "usul";
		ok = usul_rule_read(rq->arena, aturan_on(rq->store, name, day),
		    &rule->usul, &why);
	}
	if (!ok)
		log_event("aturan", name, why, NULL);
	return ok;
}

/* ------------------------------------------------------------- the period */

static void
find_period(struct req *rq, struct nilai *v)
{
	const char *id = form_text(rq, "periode");
	Periode **all = periode_year(rq->store, v->tahun);

	for (Periode **p = all; *p != NULL; p++)
		if (strcmp((*p)->id, id) == 0)
			v->periode = *p;
	/* The last one that has ended, else the first. */
	for (Periode **p = all; *p != NULL && id[0] == '\0'; p++)
		if (v->periode == NULL || ((*p)->selesai < rq->today &&
		    (*p)->selesai >= v->periode->selesai))
			v->periode = *p;
	for (Periode **p = all; *p != NULL; p++) {
		struct row *row = show_row(rq, "PeriodeList");

		row_text(rq, row, "id", "%s", (*p)->id);
		row_text(rq, row, "nama", "%s", (*p)->nama);
		row_flag(rq, row, "dipilih", *p == v->periode);
	}
}

static void
find_year(struct req *rq, struct nilai *v)
{
	struct problems ignored = { 0 };
	int64_t year = form_whole(rq, &ignored, "tahun");
	int now = date_year(rq->today);

	/* January rates the year that has ended. */
	if (year < now - 5 || year > now)
		year = date_month(rq->today) == 1 ? now - 1 : now;
	v->tahun = (unsigned)year;
	show_text(rq, "Tahun", "%u", v->tahun);
	show_text(rq, "TahunLalu", "%u", v->tahun - 1);
	if (year < now)
		show_text(rq, "TahunDepan", "%u", v->tahun + 1);
}

/* --------------------------------------------------------------- the lines */

static const char *
unit_of(struct req *rq, const Pegawai *p)
{
	const Tugas *t = tugas_for(rq->store, rq->user->orang, p, rq->today);

	return t != NULL ? t->unit : "";
}

/* Which of his units the page is about, and which others there are. */
static void
find_unit(struct req *rq, struct nilai *v, Pegawai **staff)
{
	const char *seen[UNITS], *want = form_text(rq, "unit");
	size_t n = 0;

	for (; *staff != NULL; staff++) {
		const char *unit = unit_of(rq, *staff);
		size_t i = 0;

		while (i < n && strcmp(seen[i], unit) != 0)
			i++;
		if (i < n || n == UNITS || unit[0] == '\0')
			continue;
		seen[n++] = unit;
		if (v->unit == NULL || strcmp(unit, want) == 0)
			v->unit = unit;
	}
	for (size_t i = 0; i < n; i++) {
		struct row *row = show_row(rq, "UnitList");
		const Unit__Versi *now = unit_on(unit_get(rq->store, seen[i],
		    false), rq->today);

		row_text(rq, row, "id", "%s", seen[i]);
		row_text(rq, row, "nama", "%s", now != NULL ? now->nama : "");
		row_flag(rq, row, "dipilih", seen[i] == v->unit);
		if (seen[i] == v->unit && now != NULL)
			show_text(rq, "Unit.nama", "%s", now->nama);
	}
	show_text(rq, "Unit.id", "%s", text_or_empty(v->unit));
}

/* The achievement of the unit he leads is his rating (R-ORG-5). */
static void
find_head(struct req *rq, const struct nilai *v, struct nilai_line *line)
{
	const Capaian *c;

	if (leads_on(line->orang, line->skp->unit, rq->today) == NULL)
		return;
	line->kepala = line->skp->unit;
	c = capaian_in(rq->store, line->kepala, v->tahun, v->periode->id,
	    false);
	if (capaian_set(c))
		line->fixed = rating_of_head(&v->rule.rating, (int)c->nilai);
}

static bool
in_period(const struct nilai *v, const Skp *skp)
{
	return skp->status != STATUS_SKP__BATAL && skp->revisi > 0 &&
	    date_overlap(skp->mulai, skp_last(skp), v->periode->mulai,
	    v->periode->selesai);
}

static void
add_person(struct req *rq, struct nilai *v, Pegawai *p)
{
	Skp **skp = skp_of(rq->store, p->pegawai, v->tahun);
	Penilaian **all = penilaian_of_person(rq->store, p->pegawai, v->tahun);
	size_t before = v->n;

	for (; *skp != NULL; skp++) {
		struct nilai_line *line = &v->line[v->n];

		if (!in_period(v, *skp))
			continue;
		*line = (struct nilai_line){ .orang = p, .skp = *skp };
		for (Penilaian **a = all; *a != NULL; a++)
			if (strcmp((*a)->skp, (*skp)->id) == 0 &&
			    strcmp((*a)->periode, v->periode->id) == 0)
				line->nilai = *a;
		find_head(rq, v, line);
		/* Two plans of one year: the later one stands for him. */
		if (v->n > before)
			line[-1].alone = false;
		line->alone = true;
		if (++v->n == before + 2)
			break;
	}
	if (v->n == before)
		v->line[v->n++] = (struct nilai_line){ .orang = p };
}

bool
nilai_find(struct req *rq, struct nilai *v, struct reply *no)
{
	Pegawai **staff = bawahan_on(rq->store, rq->user->orang, rq->today);
	size_t n = 0;

	*v = (struct nilai){ 0 };
	*no = page("nilai/kosong.cs");
	find_year(rq, v);
	find_period(rq, v);
	find_unit(rq, v, staff);
	show_flag(rq, "TanpaBawahan", v->unit == NULL);
	/* Only the list itself has words for who rates nobody. */
	if (v->unit == NULL && rq->path[0] != '\0')
		*no = refuse(403);
	if (v->periode == NULL || v->unit == NULL)
		return false;
	show(rq, "Periode", &v->periode->base);
	*no = refuse(500);
	if (!read_rules(rq, v->periode->selesai, &v->rule))
		return false;
	while (staff[n] != NULL)
		n++;
	v->line = arena_array(rq->arena, 2 * n + 1, sizeof *v->line);
	for (; *staff != NULL; staff++)
		if (strcmp(unit_of(rq, *staff), v->unit) == 0)
			add_person(rq, v, *staff);
	v->capaian = capaian_in(rq->store, v->unit, v->tahun, v->periode->id,
	    false);
	if (capaian_set(v->capaian))
		show(rq, "Capaian", &v->capaian->base);
	else
		capaian_show_setter(rq, v->unit);
	return true;
}

struct nilai_line *
nilai_line_of(struct nilai *v, const char *skp)
{
	for (size_t i = 0; i < v->n; i++)
		if (v->line[i].skp != NULL &&
		    strcmp(v->line[i].skp->id, skp) == 0)
			return &v->line[i];
	return NULL;
}

/* ------------------------------------------------------------------ states */

bool
nilai_open(struct req *rq, const struct nilai *v, const struct nilai_line *line,
    struct reply *no)
{
	const char *unit = v->unit;

	*no = page("nilai/belum.cs");
	no->status = 409;
	if (capaian_set(v->capaian)) {
		if (line == NULL || line->kepala == NULL || line->fixed != 0)
			return true;
		unit = line->kepala;
		capaian_show_setter(rq, unit);
		show_text(rq, "Unit.nama", "%s", line->skp->jabatan);
	}
	show_text(rq, "Unit.id", "%s", unit);
	return false;
}

static bool
past(struct req *rq, const struct nilai *v, const struct nilai_line *line)
{
	return rq->today > kirim_last(rq, line->skp, v->periode,
	    PERIODE_PEGAWAI);
}

static bool
waits(const struct nilai_line *line)
{
	return line->nilai == NULL ||
	    line->nilai->status == PENILAIAN__STATUS__TERBUKA ||
	    line->nilai->status == PENILAIAN__STATUS__DIKEMBALIKAN;
}

bool
nilai_ratable(struct req *rq, const struct nilai *v,
    const struct nilai_line *line)
{
	if (line->skp == NULL)
		return false;
	if (waits(line))
		return past(rq, v, line);
	return !penilaian_decided(line->nilai);
}

const char *
nilai_status(struct req *rq, const struct nilai *v,
    const struct nilai_line *line)
{
	if (line->skp == NULL)
		return "TANPA_SKP";
	if (waits(line) && past(rq, v, line))
		return "OTOMATIS";
	return line->nilai == NULL ? "TERBUKA" :
	    protobuf_c_enum_descriptor_get_value(
	    &penilaian__status__descriptor, (int)line->nilai->status)->name;
}

bool
nilai_done(const struct nilai_line *line)
{
	const Penilaian *a = line->nilai;

	if (a == NULL)
		return false;
	if (penilaian_decided(a))
		return true;
	/* The achievement of a head's unit was set anew since. */
	return a->status == PENILAIAN__STATUS__DINILAI &&
	    (line->kepala == NULL || (int)a->rating_hasil == (int)line->fixed);
}
