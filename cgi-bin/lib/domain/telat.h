#ifndef TELAT_H
#define TELAT_H

#include "date.h"

/*
 * At whose desk a report lay since its period ended, in days (ideas 2): who is
 * late pays only for the own days.  The three add up to the whole time.
 */
struct telat_in {
	date_t	selesai;	/* last day of the period */
	date_t	dikirim;	/* the report was sent; 0 not yet */
	date_t	diminta;	/* more time was asked for; 0 never */
	date_t	dijawab;	/* it was answered; 0 not yet */
	date_t	capaian;	/* the organisation's achievement was set, which the
				 * rater needs; 0 not yet */
	date_t	ditetapkan;	/* the rating was set; 0 not yet */
};
struct telat {
	int	pegawai;	/* until it was sent */
	int	penilai;	/* until it was rated */
	int	admin;		/* waiting for more time, or for the
				 * organisation's achievement */
};

struct telat telat_days(const struct telat_in *, date_t today);

#endif
