/* laporan.c - the states of a report of wrong data (app.md 3.11) */
#include "laporan.h"
#include "text.h"

enum { USUAL_DAYS = 14 };

bool
laporan_open(const Laporan *l)
{
	return l->status == LAPORAN__STATUS__BARU ||
	    l->status == LAPORAN__STATUS__DIPROSES;
}

bool
laporan_move(Laporan *l, enum laporan_move move)
{
	bool open = laporan_open(l);

	switch (move) {
	case LAPORAN_TANGANKAN:
		if (l->status != LAPORAN__STATUS__BARU)
			return false;
		l->status = LAPORAN__STATUS__DIPROSES;
		return true;
	case LAPORAN_SELESAIKAN:
	case LAPORAN_TOLAK:
		if (!open)
			return false;
		l->status = move == LAPORAN_TOLAK ? LAPORAN__STATUS__DITOLAK :
		    LAPORAN__STATUS__SELESAI;
		return true;
	case LAPORAN_BUKA_LAGI:
		if (open)
			return false;
		l->status = LAPORAN__STATUS__BARU;
		return true;
	default:
		return false;
	}
}

int
laporan_days(const Aturan *batas)
{
	const char *text = batas != NULL ?
	    aturan_value(batas, "laporan_buka_lagi") : NULL;
	uint64_t n;

	return text != NULL && text_u64(text, &n) && n <= 366 ? (int)n :
	    USUAL_DAYS;
}

bool
laporan_reopens(const Laporan *l, date_t closed, date_t today, int days)
{
	return !laporan_open(l) && closed != 0 &&
	    date_between(closed, today) <= days;
}
