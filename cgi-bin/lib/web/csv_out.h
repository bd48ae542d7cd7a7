#ifndef CSV_OUT_H
#define CSV_OUT_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"

/*
 * A table as a file for a spreadsheet: BOM, semicolons, every cell quoted, and
 * nothing it would take for a formula or, as a NIP, for a number (IN-7).
 */
struct csv { struct arena *arena; char *bytes; size_t n, room; };

struct csv csv_begin(struct arena *);
/* last: it ends its row. */
void csv_cell(struct csv *, const char *value, bool last);

#endif
