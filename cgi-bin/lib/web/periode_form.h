#ifndef PERIODE_FORM_H
#define PERIODE_FORM_H

#include "periode.h"
#include "web.h"

/* Forms of Manajemen Periode (S-27). */

enum { PERIODE_ROWS = 13 };

/* The fields of one period, and of the rows of a whole year. */
extern const struct field periode_fields[], periode_rows_fields[];

/* The year a page is about: ?tahun=, this year when absent or far; 0 when it is
 * "0", every year. */
unsigned periode_asked(struct req *);
/* Which fields a form has: reads them into p, whose id and tahun are set. */
void periode_read(struct req *, Periode *, struct problems *);
/* All rows; ends with NULL.  Dates of every year may carry any year. */
Periode **periode_read_rows(struct req *, unsigned tahun, struct problems *);
/* A period in a list, with its dates in the year. */
void periode_row(struct req *, const char *list, const Periode *, unsigned year,
    date_t today);

/* "tanggal; nama; cuti bersama" a line, into the year's holidays.  Codes at
 * "baris": libur-bentuk (with the first wrong line in Baris), banyak, kembar. */
void libur_read(struct req *, const char *text, Libur *, struct problems *);
/* The other way: the text of the form. */
const char *libur_text(struct req *, const Libur *);

#endif
