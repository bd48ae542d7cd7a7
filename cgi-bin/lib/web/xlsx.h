#ifndef XLSX_H
#define XLSX_H

#include "arena.h"

/*
 * A workbook of one sheet of text, made in memory.  Every cell is text, so a
 * spreadsheet neither rounds a NIP nor runs a formula (IN-7).  The same rows
 * give the same bytes.
 */
struct xlsx;
struct xlsx *xlsx_new(struct arena *, const char *sheet);
/* One row; n 0: an empty one. */
void xlsx_row(struct xlsx *, const char *const *cells, size_t n);
/* The file, in the arena. */
const void *xlsx_end(struct xlsx *, size_t *len);

#endif
