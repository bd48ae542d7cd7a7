#ifndef DEED_PASTE_H
#define DEED_PASTE_H

#include "web.h"

/* The box in which steps are pasted: routes of aksi (G23). */
enum { DEED_BOX = 60000 };
/* The page; Hasil.jumlah and .baris tell what the last saving stored. */
struct reply deed_paste_page(struct req *);
/* Checks, or with the button simpan stores the good rows; the others stay in
 * the box. */
struct reply deed_paste(struct req *);

#endif
