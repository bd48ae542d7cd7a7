/* telat.c - a late item split into the days at each desk (ideas 2) */
#include "telat.h"

static int
days(date_t from, date_t to)
{
	int n = date_between(from, to);

	return n > 0 ? n : 0;
}

static date_t
later(date_t a, date_t b)
{
	return a > b ? a : b;
}

static date_t
earlier(date_t a, date_t b)
{
	return a < b ? a : b;
}

struct telat
telat_days(const struct telat_in *in, date_t today)
{
	/* An unfinished wait lasts until today. */
	date_t sent = in->dikirim != 0 ? in->dikirim : today;
	date_t done = in->ditetapkan != 0 ? in->ditetapkan : today;
	date_t reached = in->capaian != 0 ? in->capaian : today;
	date_t asked = in->diminta != 0 ? later(in->diminta, in->selesai) : 0;
	date_t answered = in->dijawab != 0 ? in->dijawab : today;
	struct telat t = { 0, 0, 0 };

	t.pegawai = days(in->selesai, sent);
	if (asked != 0)
		t.admin = days(asked, earlier(answered, sent));
	t.pegawai -= t.admin;
	if (in->dikirim != 0) {
		date_t from = later(in->dikirim, in->selesai);
		int wait = days(from, earlier(reached, done));

		t.admin += wait;
		t.penilai = days(from, done) - wait;
	}
	return t;
}
