#ifndef RHK_FORM_H
#define RHK_FORM_H

#include "plan.h"

/*
 * The form of one Rhk with its indicators (S-06, S-07).  A target is typed as
 * people say it: "250", "250 usulan", "30-09-2026", "setiap Jumat".
 */

/* The form's fields, besides "id" of the Rhk and "skp". */
extern const struct field rhk_form_fields[];

/*
 * Reads the form into rhk, whose id, skp, pegawai and tahun are set; new rows
 * get ids, rows left empty go.  Problems are under the names of the form, each
 * row under its own number.
 */
void rhk_form_read(struct req *, const struct plan *, Rhk *, struct problems *);

/*
 * Shows Rhk (NULL: a new one; .melekat: its team or unit), TimList.N, Baris.N (20 rows; JumlahBaris of them are to be
 * seen), UnitList.N, Pimpinan.N (the superior's results), and when there are
 * none: plan_show_wait().  sent: the form was posted.
 */
void rhk_form_show(struct req *, const struct plan *, const Rhk *, bool sent);

#endif
