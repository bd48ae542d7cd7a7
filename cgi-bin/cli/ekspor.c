/* ekspor.c - kinerja export: CSV on stdout, safe to open in a spreadsheet */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "find.h"
#include "impor.h"
#include "office.h"
#include "text.h"

enum { UNIT_CELLS = 7 };
struct unit_line {
	struct unit_line *next;
	const char	*cell[UNIT_CELLS];
};

struct out {
	struct store	*store;
	struct arena	*arena;
	date_t		 today;
	char		 mark;		/* between cells */
	unsigned	 year;
	bool		 first;		/* of its line */
	bool		 bom;
	struct peta	 unit, person;	/* id, key -> index in kode */
	const char	**kode;
	size_t		 n, room;
	uint64_t	 rows;
	struct unit_line *units;
	size_t		 n_units;
};

/*
 * One cell.  IN-7: what a spreadsheet would take for a formula begins with a
 * quote mark.  A NIP is text, so it is quoted; a spreadsheet makes a number of
 * it all the same, so with --bom, which is for spreadsheets, it is marked.
 */
static void
cell(struct out *o, const char *text)
{
	size_t digits = strspn(text, "0123456789");
	bool guard = text[0] != '\0' && strchr("=+-@\t\r", text[0]) != NULL;
	bool quote = strpbrk(text, "\",;\r\n") != NULL;

	if (!o->first)
		putchar(o->mark);
	o->first = false;
	if (text[digits] == '\0' && digits > 11) {
		quote = true;
		guard = o->bom;
	}
	if (guard || quote)
		putchar('"');
	if (guard)
		putchar('\'');
	for (; *text != '\0'; text++) {
		if (*text == '"')
			putchar('"');
		putchar(*text);
	}
	if (guard || quote)
		putchar('"');
}

static void
line_end(struct out *o)
{
	fputs("\r\n", stdout);
	o->first = true;
	o->rows++;
}

static void
header(struct out *o, const char *const *names)
{
	for (; *names != NULL; names++)
		cell(o, *names);
	line_end(o);
	o->rows = 0;
}

static const char *
enum_name(const ProtobufCEnumDescriptor *e, int value)
{
	const ProtobufCEnumValue *v =
	    protobuf_c_enum_descriptor_get_value(e, value);

	return v != NULL ? v->name : "";
}

/* Texts by number: units' codes by id, people's numbers by key. */
static void
remember(struct out *o, struct peta *map, const char *key, const char *text)
{
	if (o->n + 1 >= o->room) {
		size_t room = o->room * 2 + 1024;
		const char **v = arena_array(o->arena, room, sizeof *v);

		if (o->n > 0)
			memcpy(v, o->kode, (o->n + 1) * sizeof *v);
		o->kode = v;
		o->room = room;
	}
	o->kode[++o->n] = arena_text(o->arena, text);
	peta_set(map, arena_text(o->arena, key), (uint32_t)o->n);
}

static const char *
recall(const struct out *o, const struct peta *map, const char *key)
{
	uint32_t i = peta_get(map, key);

	return i != 0 ? o->kode[i] : "";
}

static bool
note_unit(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	struct out *o = ctx;
	const Unit *u = (const Unit *)m;

	(void)key;
	remember(o, &o->unit, u->id, u->kode);
	return true;
}

/* Leaders by unit, so that an office is exported as who holds it. */
static bool
note_person(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	struct out *o = ctx;
	const Pegawai *p = (const Pegawai *)m;
	char text[24];

	(void)key;
	snprintf(text, sizeof text, "%llu", (unsigned long long)p->pegawai);
	remember(o, &o->person, text, p->nomor);
	for (size_t i = 0; i < p->n_tugas; i++) {
		const Tugas *t = p->tugas[i];

		if (t->pimpinan && date_within(o->today, t->mulai,
		    t->selesai) && (t->penugasan == PENUGASAN__DEFINITIF ||
		    recall(o, &o->person, t->unit)[0] == '\0'))
			remember(o, &o->person, t->unit, p->nomor);
	}
	return true;
}

/* Units are few: they are kept, to be written in the order of their codes. */
static bool
unit_row(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	struct out *o = ctx;
	const Unit *u = (const Unit *)m;
	const Unit__Versi *v = u->n_versi > 0 ? u->versi[u->n_versi - 1] :
	    NULL;
	struct unit_line *line;

	(void)key;
	if (v == NULL)
		return true;
	line = arena_get(o->arena, sizeof *line);
	*line = (struct unit_line){
		.next = o->units,
		.cell = {
			arena_text(o->arena, u->kode),
			arena_text(o->arena, v->nama),
			recall(o, &o->unit, v->induk),
			arena_text(o->arena, v->jenis),
			date_iso(o->arena, v->mulai),
			date_iso(o->arena, v->selesai),
			v->mandiri ? "ya" : "tidak",
		},
	};
	o->units = line;
	o->n_units++;
	return true;
}

static int
by_code(const void *a, const void *b)
{
	const struct unit_line *x = *(struct unit_line *const *)a;
	const struct unit_line *y = *(struct unit_line *const *)b;

	return strcmp(x->cell[0], y->cell[0]);
}

static void
write_units(struct out *o)
{
	struct unit_line **v = arena_array(o->arena, o->n_units + 1, sizeof *v);
	size_t n = 0;

	for (struct unit_line *l = o->units; l != NULL; l = l->next)
		v[n++] = l;
	qsort(v, n, sizeof *v, by_code);
	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k < UNIT_CELLS; k++)
			cell(o, v[i]->cell[k]);
		line_end(o);
	}
}

static const char *
superior(const struct out *o, const Pegawai *p)
{
	const Atasan *up = atasan_on(p, o->today);
	char text[24];

	if (up == NULL)
		return "";
	if (up->kantor[0] != '\0')
		return recall(o, &o->person, up->kantor);
	snprintf(text, sizeof text, "%llu", (unsigned long long)up->pegawai);
	return recall(o, &o->person, text);
}

static void
person_line(struct out *o, struct arena *a, const Pegawai *p, const Tugas *t,
    bool main_post)
{
	cell(o, p->nomor);
	cell(o, p->nama);
	cell(o, enum_name(&jenis_pegawai__descriptor, (int)p->jenis));
	cell(o, p->golongan);
	cell(o, t != NULL ? t->jabatan : "");
	cell(o, t != NULL ? enum_name(&jenis_jabatan__descriptor,
	    (int)t->jenis) : "");
	cell(o, t != NULL && t->jenjang != JENJANG__TANPA_JENJANG ?
	    enum_name(&jenjang__descriptor, (int)t->jenjang) : "");
	cell(o, t != NULL ? recall(o, &o->unit, t->unit) : "");
	cell(o, t == NULL ? "" : t->pimpinan ? "ya" : "tidak");
	cell(o, t != NULL ? enum_name(&penugasan__descriptor,
	    (int)t->penugasan) : "");
	cell(o, main_post ? superior(o, p) : "");
	cell(o, p->surel);
	cell(o, t != NULL ? date_iso(a, t->mulai) : "");
	cell(o, p->kedudukan);
	cell(o, date_iso(a, p->lahir));
	line_end(o);
}

/* The main post first, then each acting or additional one of today. */
static bool
person_row(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	struct out *o = ctx;
	const Pegawai *p = (const Pegawai *)m;
	const Tugas *main_post = tugas_on(p, o->today);
	struct arena *a = arena_new();

	(void)key;
	if (p->nomor[0] != '\0')
		person_line(o, a, p, main_post, true);
	for (size_t i = 0; i < p->n_tugas; i++)
		if (p->tugas[i] != main_post && date_within(o->today,
		    p->tugas[i]->mulai, p->tugas[i]->selesai))
			person_line(o, a, p, p->tugas[i], false);
	arena_drop(a);
	return true;
}

static bool
skp_row(void *ctx, const struct key *key, ProtobufCMessage *m)
{
	struct out *o = ctx;
	const Skp *s = (const Skp *)m;
	struct arena *a;
	char text[24];

	(void)key;
	if (s->tahun != o->year)
		return true;
	a = arena_new();
	snprintf(text, sizeof text, "%llu", (unsigned long long)s->pegawai);
	cell(o, recall(o, &o->person, text));
	cell(o, arena_printf(a, "%u", s->tahun));
	cell(o, date_iso(a, s->mulai));
	cell(o, date_iso(a, s->selesai));
	cell(o, s->jabatan);
	cell(o, recall(o, &o->unit, s->unit));
	cell(o, enum_name(&status_skp__descriptor, (int)s->status));
	cell(o, arena_printf(a, "%u", s->revisi));
	snprintf(text, sizeof text, "%llu", (unsigned long long)s->penilai);
	cell(o, recall(o, &o->person, text));
	cell(o, instant_iso(a, s->diajukan));
	cell(o, instant_iso(a, s->disetujui));
	line_end(o);
	arena_drop(a);
	return true;
}

static const struct kind {
	const char	*name;
	enum table	 table;
	bool		 (*row)(void *, const struct key *, ProtobufCMessage *);
	const char	*header[16];
} kinds[] = {
	{ "units", T_UNIT, unit_row, { "kode", "nama", "kode_induk", "jenis",
	  "mulai", "selesai", "mandiri", NULL } },
	{ "people", T_PEGAWAI, person_row, { "nip", "nama", "jenis_pegawai",
	  "golongan", "jabatan", "jenis_jabatan", "jenjang", "kode_unit",
	  "pimpinan", "penugasan", "nip_atasan", "surel", "mulai",
	  "kedudukan", "lahir", NULL } },
	{ "skp", T_SKP, skp_row, { "nip", "tahun", "mulai", "selesai",
	  "jabatan", "kode_unit", "status", "revisi", "nip_penilai",
	  "diajukan", "disetujui", NULL } },
};

static const struct kind *
options(int argc, char **argv, struct out *o)
{
	uint64_t year = 0;

	for (int i = 2; i < argc; i++) {
		if (strcmp(argv[i], "--titik-koma") == 0) {
			o->mark = ';';
		} else if (strcmp(argv[i], "--bom") == 0) {
			o->bom = true;
		} else if (strcmp(argv[i], "--tahun") == 0 && i + 1 < argc &&
		    text_u64(argv[i + 1], &year) && year > 1900 &&
		    year < 3000) {
			o->year = (unsigned)year;
			i++;
		} else {
			return NULL;
		}
	}
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
		if (argc > 1 && strcmp(argv[1], kinds[i].name) == 0)
			return &kinds[i];
	return NULL;
}

int
cmd_export(int argc, char **argv)
{
	struct out o = { .mark = ',', .first = true };
	const struct kind *k = options(argc, argv, &o);
	bool ok;

	if (k == NULL)
		return say_usage("export");
	if ((o.store = cli_open()) == NULL)
		return REFUSED;
	o.arena = arena_new();
	o.today = cli_today(cli_zone(o.store));
	if (o.year == 0)
		o.year = (unsigned)date_year(o.today);
	if (o.bom)
		fputs("\xef\xbb\xbf", stdout);
	ok = store_walk(o.store, T_UNIT, note_unit, &o) == STORE_DONE &&
	    store_walk(o.store, T_PEGAWAI, note_person, &o) == STORE_DONE;
	header(&o, k->header);
	ok = ok && store_walk(o.store, k->table, k->row, &o) == STORE_DONE;
	write_units(&o);
	store_free(o.store);
	peta_free(&o.unit);
	peta_free(&o.person);
	arena_drop(o.arena);
	if (fflush(stdout) != 0 || !ok)
		return say_no("ekspor tidak lengkap");
	fprintf(stderr, "%llu baris.\n", (unsigned long long)o.rows);
	return DONE;
}
