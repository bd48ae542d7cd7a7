#ifndef ROWS_H
#define ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

/*
 * Rows of a table file, one interface for CSV and XLSX, told apart by the
 * content.  Nothing is kept but the row at hand (and an XLSX file's shared
 * strings).
 */
enum {
	ROW_CELLS = 64,			/* columns; more is an error */
	ROW_BYTES = 64 * 1024,		/* of one row */
	FILE_BYTES = 32 * 1024 * 1024	/* of a file (architecture 26) */
};

struct cell {
	const char	*text;		/* UTF-8, trimmed; "" when empty */
	bool		 number;	/* XLSX: a number, not text */
};

struct row {
	uint32_t	 line;		/* row of the sheet, line of the CSV */
	size_t		 n;
	struct cell	 cell[ROW_CELLS];
};

/* What is wrong with a file as such: a code (templates/macro/catatan.cs) and
 * where: "baris 3, byte 17" or "B4". */
struct rows_error {
	const char	*code;		/* NULL: nothing */
	char		 where[80];
	bool		 date1904;	/* no error: days from 1904 */
};

/*
 * Calls fn for every row that is not empty, the header row first, until fn
 * returns false.  False, and an error set, when the file is broken; then rows
 * may have been seen already, so look through the whole file before acting.
 */
bool rows_each(const char *path, bool (*fn)(void *, const struct row *),
    void *ctx, struct rows_error *);

/* The two readers behind it. */
bool csv_each(int fd, bool (*fn)(void *, const struct row *), void *ctx,
    struct rows_error *);
bool xlsx_each(int fd, bool (*fn)(void *, const struct row *), void *ctx,
    struct rows_error *);

/* Sets the error; gives false. */
bool rows_fail(struct rows_error *, const char *code, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* A sentence for an error of a file. */
const char *rows_sentence(const char *code);
/* The same with the place, when there is one. */
const char *rows_told(struct arena *, const struct rows_error *);

#endif
