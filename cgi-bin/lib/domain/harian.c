/* harian.c - the lines of a day: hours, results, overlaps (S-17, G26) */
#include <string.h>

#include "harian.h"
#include "text.h"

enum { DAY = 24 * 60 };

static int
number_of(const Aturan *set, const char *key, int usual, uint64_t max)
{
	const char *text = set != NULL ? aturan_value(set, key) : NULL;
	uint64_t n;

	return text != NULL && text_u64(text, &n) && n <= max ? (int)n : usual;
}

struct harian_rule
harian_rule(const Aturan *set)
{
	return (struct harian_rule){
		.used = number_of(set, "harian.dipakai", 1, 1) == 1,
		.back = number_of(set, "harian.mundur", 7, 366),
		.hours = number_of(set, "harian.menit_sehari", 450, DAY),
	};
}

int
harian_time(const char *text)
{
	size_t digits = strspn(text, "0123456789");
	int hour = 0, minute = 0;
	const char *rest = text + digits;

	if (digits == 0 || digits > 4)
		return -1;
	for (size_t i = 0; i < digits; i++)
		hour = hour * 10 + (text[i] - '0');
	if (digits > 2) {
		minute = hour % 100;
		hour /= 100;
	} else if (*rest == '.' || *rest == ':') {
		if (strspn(rest + 1, "0123456789") != 2)
			return -1;
		minute = (rest[1] - '0') * 10 + (rest[2] - '0');
		rest += 3;
	}
	if (*rest != '\0' || minute > 59 || hour * 60 + minute > DAY)
		return -1;
	return hour * 60 + minute;
}

const char *
harian_clock(struct arena *a, unsigned minutes)
{
	return arena_printf(a, "%02u.%02u", minutes / 60, minutes % 60);
}

bool
harian_result(struct arena *a, Harian *h, const char *text)
{
	size_t n = strcspn(text, " ");

	h->hasil = 0;
	h->satuan = "";
	if (text[0] == '\0')
		return true;
	if (!text_milli(arena_copy(a, text, n), &h->hasil) || h->hasil < 0) {
		h->hasil = 0;
		return false;
	}
	h->satuan = text_trim(a, text + n);
	return true;
}

bool
harian_day_open(const struct harian_rule *r, date_t day, date_t today)
{
	return day <= today && date_between(day, today) <= r->back;
}

bool
harian_overlaps(const Harian *h, Harian *const *others)
{
	for (; *others != NULL; others++)
		if ((*others)->tanggal == h->tanggal &&
		    strcmp((*others)->id, h->id) != 0 &&
		    h->mulai < (*others)->selesai &&
		    (*others)->mulai < h->selesai)
			return true;
	return false;
}

void
harian_check(const struct harian_rule *r, const Harian *h,
    Harian *const *others, date_t today, struct problems *bad)
{
	size_t n = 0;

	if (h->tanggal == 0) {
		if (!problem_at(bad, "tanggal"))
			problem(bad, "tanggal", "kosong");
	} else if (h->tanggal > today)
		problem(bad, "tanggal", "mendatang");
	else if (!harian_day_open(r, h->tanggal, today))
		problem(bad, "tanggal", "lampau-harian");
	if (!problem_at(bad, "mulai") && !problem_at(bad, "selesai")) {
		if (h->selesai <= h->mulai)
			problem(bad, "selesai", "jam-terbalik");
		else if (harian_overlaps(h, others))
			problem(bad, "mulai", "tumpang-jam");
	}
	need_text(bad, "kegiatan", h->kegiatan, 5, HARIAN_TEXT);
	may_text(bad, "hasil", h->satuan, HARIAN_UNIT);
	for (; *others != NULL; others++)
		n += (*others)->tanggal == h->tanggal;
	if (n >= HARIAN_LINES && h->rev == 0 && !problem_at(bad, "kegiatan"))
		problem(bad, "kegiatan", "hari-penuh");
}

unsigned
harian_minutes(Harian *const *lines, date_t day)
{
	unsigned n = 0;

	for (; *lines != NULL; lines++)
		if ((*lines)->tanggal == day)
			n += (*lines)->selesai - (*lines)->mulai;
	return n;
}
