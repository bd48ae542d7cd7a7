/* harian_show.c - a week of progres harian, and its CSV (S-17) */
#include <string.h>

#include "find.h"
#include "find_aksi.h"
#include "harian_show.h"
#include "text.h"

enum { BACK = 31 };

date_t
week_of(date_t day)
{
	return date_add(day, -((date_weekday(day) + 6) % 7));
}

/* His plans once approved that cover the day. */
static bool
in_force(const Skp *skp, date_t day)
{
	return skp->revisi > 0 && skp->status != STATUS_SKP__BATAL &&
	    date_within(day, skp->mulai, skp->selesai);
}

bool
harian_for(struct req *rq, Harian *h, const char *id)
{
	const Aksi *a = aksi_get(rq->store, id, false);
	const Rhk *r = rhk_get(rq->store, a != NULL ? a->rhk : id, false);

	h->aksi = "";
	h->rhk = "";
	if (id[0] == '\0')
		return true;
	if (r == NULL || r->pegawai != h->pegawai)
		return false;
	h->aksi = a != NULL ? a->id : "";
	h->rhk = r->id;
	return true;
}

/* The steps of the day's month below their results. */
static void
show_choice(struct req *rq, const Pegawai *who, date_t day)
{
	Skp **s = skp_of(rq->store, who->pegawai, (unsigned)date_year(day));

	for (; *s != NULL; s++) {
		if (!in_force(*s, day))
			continue;
		for (Rhk **r = rhk_of(rq->store, (*s)->id); *r != NULL; r++) {
			Aksi **a = aksi_of_rhk(rq->store, (*r)->id);
			struct row *row = show_row(rq, "Untuk");

			row_text(rq, row, "id", "%s", (*r)->id);
			row_text(rq, row, "teks", "%s", (*r)->teks);
			for (; *a != NULL; a++) {
				struct row *step;

				if ((*a)->bulan != (unsigned)date_month(day))
					continue;
				step = row_row(rq, row, "Langkah");
				row_text(rq, step, "id", "%s", (*a)->id);
				row_text(rq, step, "teks", "%s", (*a)->teks);
			}
		}
	}
}

static const char *
purpose(struct req *rq, const Harian *h)
{
	const Aksi *a = aksi_get(rq->store, h->aksi, false);
	const Rhk *r = rhk_get(rq->store, h->rhk, false);

	return a != NULL ? a->teks : r != NULL ? r->teks : "";
}

static const char *
hours(struct req *rq, unsigned minutes)
{
	return arena_printf(rq->arena, "%u.%02u", minutes / 60, minutes % 60);
}

static void
show_day(struct req *rq, const struct harian_rule *r, Harian *const *lines,
    date_t day, date_t chosen, int weekday)
{
	unsigned minutes = harian_minutes(lines, day);
	struct row *row = show_row(rq, "Mingguan");

	row_date(rq, row, "tanggal", day);
	row_text(rq, row, "hari", "%d", weekday);
	row_text(rq, row, "jam", "%s", hours(rq, minutes));
	row_flag(rq, row, "kosong", minutes == 0);
	row_flag(rq, row, "kurang", weekday < 5 && day < rq->today &&
	    minutes < (unsigned)r->hours);
	row_flag(rq, row, "dipilih", day == chosen);
	row_flag(rq, row, "buka", harian_day_open(r, day, rq->today));
	for (; *lines != NULL; lines++) {
		struct row *line;

		if ((*lines)->tanggal != day)
			continue;
		line = row_row(rq, row, "Baris");
		row_record(rq, line, "isi", &(*lines)->base);
		row_text(rq, line, "mulai", "%s", harian_clock(rq->arena,
		    (*lines)->mulai));
		row_text(rq, line, "selesai", "%s", harian_clock(rq->arena,
		    (*lines)->selesai));
		row_text(rq, line, "untuk", "%s", purpose(rq, *lines));
	}
}

date_t
harian_before(struct req *rq, const Pegawai *who, date_t day)
{
	Harian **h = harian_between(rq->store, who->pegawai,
	    date_add(day, -BACK), date_add(day, -1));
	date_t last = 0;

	for (; *h != NULL; h++)
		last = (*h)->tanggal;
	return last;
}

void
harian_show(struct req *rq, const struct harian_rule *r, const Pegawai *who,
    date_t day, bool own)
{
	date_t monday = week_of(day);
	Harian **lines = harian_between(rq->store, who->pegawai, monday,
	    date_add(monday, 6));
	unsigned all = 0, last = 0;

	show_text(rq, "Siapa.nomor", "%s", who->nomor);
	show_text(rq, "Siapa.nama", "%s", who->nama);
	show_flag(rq, "Milik", own);
	show_date(rq, "Hari", day);
	for (int i = 0; i < 7; i++) {
		date_t one = date_add(monday, i);

		show_day(rq, r, lines, one, day, i);
		all += harian_minutes(lines, one);
	}
	for (Harian **h = lines; *h != NULL; h++)
		if ((*h)->tanggal == day)
			last = (*h)->selesai;
	show_text(rq, "Jumlah", "%s", hours(rq, all));
	/* The next line begins where the last one ended. */
	if (last != 0)
		show_text(rq, "MulaiUsul", "%s", harian_clock(rq->arena, last));
	show_date(rq, "Minggu.lalu", date_add(monday, -7));
	if (date_add(monday, 7) <= rq->today)
		show_date(rq, "Minggu.depan", date_add(monday, 7));
	show_text(rq, "Mundur", "%d", r->back);
	if (!own)
		return;
	show_flag(rq, "Buka", harian_day_open(r, day, rq->today));
	if (harian_before(rq, who, day) != 0)
		show_date(rq, "Kemarin", harian_before(rq, who, day));
	show_choice(rq, who, day);
}

/* A cell in quotes; what a spreadsheet would run as a formula is kept text. */
static const char *
cell(struct req *rq, const char *text)
{
	size_t len = strlen(text), n = 0;
	char *out = arena_get(rq->arena, 2 * len + 4);

	out[n++] = '"';
	if (strchr("=+-@\t\r", text[0]) != NULL && text[0] != '\0')
		out[n++] = '\'';
	for (; *text != '\0'; text++) {
		if (*text == '"')
			out[n++] = '"';
		out[n++] = *text;
	}
	out[n++] = '"';
	out[n] = '\0';
	return out;
}

const char *
harian_csv(struct req *rq, const Pegawai *who, date_t from, date_t to)
{
	struct arena *a = rq->arena;
	Harian **h = harian_between(rq->store, who->pegawai, from, to);
	size_t n = 0, i = 0;
	const char **line;

	while (h[n] != NULL)
		n++;
	line = arena_array(a, n + 1, sizeof *line);
	size_t len = 1;

	for (; *h != NULL; h++) {
		line[i] = arena_printf(a, "%s,%s,%s,%s,%s,%s,%s\r\n",
		    date_iso(a, (*h)->tanggal), harian_clock(a, (*h)->mulai),
		    harian_clock(a, (*h)->selesai), cell(rq, (*h)->kegiatan),
		    cell(rq, purpose(rq, *h)), (*h)->hasil != 0 ?
		    cell(rq, milli_text(a, (*h)->hasil)) : "",
		    cell(rq, (*h)->satuan));
		len += strlen(line[i++]);
	}
	static const char head[] = "\xef\xbb\xbf" "tanggal,mulai,selesai,"
	    "kegiatan,untuk,hasil,satuan\r\n";
	char *out = arena_get(a, len + sizeof head), *end = out;

	memcpy(end, head, sizeof head - 1);
	end += sizeof head - 1;
	for (i = 0; i < n; i++) {
		memcpy(end, line[i], strlen(line[i]));
		end += strlen(line[i]);
	}
	*end = '\0';
	return out;
}
