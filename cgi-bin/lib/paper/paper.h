#ifndef PAPER_H
#define PAPER_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "date.h"
#include "model.pb-c.h"

/*
 * Official documents of PermenPANRB 6/2022 as PDF, made in memory from plain
 * records.  The same input gives the same bytes: no clock is read.
 */

struct paper {
	const void	*bytes;		/* in the arena */
	size_t		 len;		/* 0: it could not be drawn */
};

/* What is printed about one plan. */
struct paper_plan {
	const Pengaturan *agency;
	const Skp	*skp;
	Rhk *const	*rhk;		/* utama first, by urutan; NULL ends */
	const char *const *pimpinan;	/* for each of rhk: the superior's text, or "" */
	const Identitas	*pegawai;
	const Identitas	*penilai;	/* NULL: not known yet */
	/* Rule sets of those names; pangkat may be NULL. */
	const Aturan	*perilaku, *aspek, *perspektif, *pangkat;
	date_t		 tanggal;	/* of the signatures */
	const char	*tempat;
	const char	*jumlah;	/* content hash in hex, "" for none */
};

/* P1 (JPT) or P3 (JA/JF), by skp->model; A4 landscape.  Only kuantitatif; and
 * only with whole rule sets: an official form has no gaps. */
struct paper paper_skp(struct arena *, const struct paper_plan *);
/* P5, the annex; A4 landscape like the plan it belongs to. */
struct paper paper_lampiran(struct arena *, const struct paper_plan *);

#endif
