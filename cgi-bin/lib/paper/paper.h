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
	const void	*bytes;		/* in the arena; NULL when in a book */
	size_t		 len;		/* 0: it could not be drawn */
	int		 pages;		/* 0: the same */
};

/*
 * One PDF of many documents, which share the letters and the logo.  What is
 * drawn with its name in paper_plan.book goes to its end; the arena of such a
 * document may be dropped afterwards, that of the book not.
 */
struct book_info {
	const char	*title, *author;	/* metadata */
	date_t		 date;
	int		 zone;			/* minutes east of UTC */
};
struct book;
struct book *book_new(struct arena *, const struct book_info *);
/* Bookmark over the documents that follow: "Nurul Hapsari". */
void book_chapter(struct book *, const char *name);
int book_pages(const struct book *);
/* The file, in the arena; frees the book. */
struct paper book_end(struct book *);

/* One row of the matriks peran hasil below the leader. */
struct paper_peran {
	const char	*nama, *jabatan;
	const char *const *isi;		/* for each result of the leader: items,
					 * a line each; "" for none */
};
struct paper_matriks {
	const char	*unit;		/* name of the leader's unit */
	const struct paper_peran *orang;
	size_t		 n;
	const char	*alasan;	/* why somebody was left without a role */
};

/* One step of the action plan. */
struct paper_aksi {
	const char	*bulan, *teks, *target, *bukti, *hasil;
};
/* What came of one result in a period; lists are texts, an item a line. */
struct paper_hasil {
	const char *const *realisasi;	/* for each indicator; "" for none */
	const char	*bukti;		/* names of the evidence */
	const char	*umpan;		/* feedback */
	const struct paper_aksi *aksi;
	size_t		 n_aksi;
};
/* A period of a plan and its assessment. */
struct paper_nilai {
	const char	*periode;	/* "TRIWULAN I", "AKHIR" */
	date_t		 mulai, selesai;
	const struct paper_hasil *hasil;	/* for each of paper_plan.rhk */
	const char	*perilaku[7];	/* feedback on each value */
	const Penilaian	*nilai;		/* decided; NULL: P8 and P9 only */
	const Keberatan	*keberatan;	/* P11; NULL: none */
	const Identitas	*atasan;	/* atasan pejabat penilai; may be NULL */
	const Aturan	*predikat, *distribusi;	/* rule sets of those names */
};

/* Angka kredit, amounts as texts (P13 to P15). */
enum { PAPER_KINDS = 7 };	/* rows of P15, the sum last */
struct paper_angka {
	const char	*tahun, *bulan, *predikat;	/* predikat "": a balance */
	const char	*persen, *koefisien, *nilai;
};
struct paper_kredit {
	const char	*nomor;		/* "": room to write one */
	const char	*periode;
	const char	*lahir, *kelamin;
	const struct paper_angka *baris;
	size_t		 n;
	const char	*jumlah;
	/* P15 only.  Of pangkat, then jenjang; "" when there is none above. */
	const char	*lama[PAPER_KINDS], *baru[PAPER_KINDS],
			*semua[PAPER_KINDS];
	const char	*butuh[2], *selisih[2];
	bool		 lebih[2];
	const char	*putusan;
};

/* What is printed about one plan. */
struct paper_plan {
	struct book	*book;		/* NULL: a file of its own */
	const Pengaturan *agency;
	const Skp	*skp;
	Rhk *const	*rhk;		/* utama first, by urutan; NULL ends */
	const char *const *pimpinan;	/* for each of rhk: the superior's text, or "" */
	const char *const *pemberi;	/* for each of rhk: who gave it, or "" */
	const Identitas	*pegawai;
	const Identitas	*penilai;	/* NULL: not known yet */
	/* Rule sets of those names; pangkat may be NULL. */
	const Aturan	*perilaku, *aspek, *perspektif, *pangkat;
	const struct paper_matriks *matriks;	/* P7 only */
	const struct paper_nilai *nilai;	/* P8 to P11; else NULL */
	const struct paper_kredit *kredit;	/* P13 to P15; else NULL */
	const char	*kaki;		/* foot of what is of no one plan, or NULL */
	date_t		 tanggal;	/* of the signatures */
	const char	*tempat;
	const char	*jumlah;	/* content hash in hex, "" for none */
};

/* All A4, upright from P11 on, else landscape.  An official form has no gaps: with rule sets that miss a
 * word nothing is drawn. */
typedef struct paper paper_make(struct arena *, const struct paper_plan *);
/* P1 to P4, by skp->model and skp->pendekatan. */
paper_make paper_skp;
/* P5, the annex. */
paper_make paper_lampiran;
/* P6, manual indikator kinerja: of all indicators of the plan. */
paper_make paper_manual;
/* P7, matriks peran hasil. */
paper_make paper_matriks;

/* P8, the action plan of the period with evidence and reports. */
paper_make paper_aksi;
/* P9, feedback: the plan with what was reached, no ratings. */
paper_make paper_umpan;
/* P10, evaluasi kinerja pegawai, with the curve and the ratings. */
paper_make paper_evaluasi;
/* P11, dokumen evaluasi kinerja pegawai. */
paper_make paper_dokumen;
/* P13 to P15, forms 10 to 12 of Peraturan BKN 3/2023. */
paper_make paper_konversi;
paper_make paper_akumulasi;
paper_make paper_pak;

/* "Plt. Direktur Acara Daerah"; "-" when there is none. */
const char *post_text(struct arena *, const Identitas *);

#endif
