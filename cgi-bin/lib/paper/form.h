#ifndef FORM_H
#define FORM_H

#include "behaviour.h"
#include "table.h"

/* What the forms of rules.md 5 have in common. */
struct form {
	struct sheet	*sheet;
	struct arena	*arena;
	const struct paper_plan *plan;
	struct group	**groups;	/* in order; NULL at the end */
	size_t		 n, max;
};

/* Sizes of letters. */
#define TEXT_SIZE 9.0
#define SMALL_SIZE 8.0		/* numbers of columns */
#define GUIDE_SIZE 8.5		/* guides and expectations of behaviour */
#define TITLE_SIZE 12.0

/* Begins a document; title names it in the file: "SKP 2026". */
struct form *form_new(struct arena *, const struct paper_plan *,
    const char *title);
/* The same on upright pages. */
struct form *form_upright(struct arena *, const struct paper_plan *,
    const char *title);
void form_add(struct form *, struct group *);
/* Lays it out and paints it. */
struct paper form_end(struct form *);

/* A table as wide as the page; the widths are shares of it. */
struct table *form_table(struct form *, int columns, const double *shares,
    bool ruled);

/* Title lines (ending with NULL) and the logo, when the agency wants it. */
void form_titles(struct form *, const char *const *titles);
/* Agency and period. */
void form_period(struct form *);
/* Both of them and the two identities. */
void form_opening(struct form *, const char *const *titles);
/* A bar over the whole width, kept with what follows. */
struct group *form_bar(struct form *, struct table *, const char *text);
/* The title lines of P1 to P4, after "SASARAN KINERJA PEGAWAI"; NULL ends. */
const char *const *form_names(const Skp *);
/* HASIL KERJA, with what was reached when the plan is being evaluated. */
void form_results(struct form *);
/* Reads the values of behaviour; false when the rule sets miss a word. */
bool form_law(struct arena *, const struct paper_plan *, struct behaviour *);
/* PERILAKU KERJA, seven values (R-PER-1, R-PER-2); evaluated, with feedback. */
void form_behaviour(struct form *, const struct behaviour *);
/* A text of several lines becomes a list in the cell. */
void form_lines(struct form *, struct group *, struct cell *, const char *);
/* What came of a result of the plan that is evaluated. */
const struct paper_hasil *form_hasil(const struct paper_plan *, const Rhk *);
/* The two signatures; they never stand alone on a page.  Where each stands is
 * the agency's setting. */
void form_signatures(struct form *);
/* That of the leader whose plan it is, alone. */
void form_leader_signature(struct form *);
/* One signature under the other, each with place and date; number 0: none. */
struct signer {
	const char	*as;		/* "Pejabat Penilai Kinerja," */
	const Identitas	*who;
	int		 number;	/* of the item of the form */
	bool		 left;
	const char	*day;		/* other words for place and date; or NULL */
};
void form_sign_each(struct form *, const struct signer *, size_t n);
/* The law's word for the value of an enum; NULL when the set has none. */
const char *form_word(const Aturan *, const ProtobufCEnumDescriptor *,
    int value);
/* The superior's text for an Rhk of the plan, and who gave it; or "". */
const char *form_pimpinan(const struct paper_plan *, const Rhk *);
const char *form_pemberi(const struct paper_plan *, const Rhk *);
/* The target, "" when none is set. */
const char *form_target(struct arena *, const Indikator *);
/* KUALITATIF: indicator and target as one narrative. */
const char *form_measure(struct arena *, const Indikator *);
/* HASIL KERJA of P4: blocks, a number before each (blok.c). */
void form_blocks(struct form *);

/* The number as the agency writes it; "" when there is none. */
const char *number_text(struct arena *, const Pengaturan *, const Identitas *);
/* "NIP", or "NRP" for those outside the civil service. */
const char *number_name(const Identitas *);
/* The text, or "-". */
const char *or_dash(const char *);

#endif
