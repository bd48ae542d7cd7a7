/* xlsx_buku.c - opens a workbook within its limits; first sheet, strings */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "xlsx.h"

enum { CHUNK = 64 * 1024 };

/* IN-11 by the directory, before a byte is unpacked: 200 MB of zeros pack to
 * 0.2 MB. */
static bool
judge(struct book *b)
{
	zip_int64_t n = zip_get_num_entries(b->zip, 0);
	uint64_t all = 0;

	if (n > BOOK_MEMBERS)
		return rows_fail(b->error, "zip-anggota", "%lld",
		    (long long)n);
	for (zip_int64_t i = 0; i < n; i++) {
		zip_stat_t st;

		if (zip_stat_index(b->zip, (zip_uint64_t)i, 0, &st) < 0)
			return rows_fail(b->error, "zip-rusak", "bagian %lld",
			    (long long)i);
		if (st.size > BOOK_UNPACKED ||
		    (all += st.size) > BOOK_UNPACKED)
			return rows_fail(b->error, "zip-besar", "%s", st.name);
		/* Small parts may pack well; that harms nobody. */
		if (st.size > 1024 * 1024 &&
		    st.size / BOOK_RATIO > st.comp_size)
			return rows_fail(b->error, "zip-rapat", "%s", st.name);
	}
	return true;
}

bool
book_open(struct book *b, int fd, struct rows_error *error)
{
	int e = 0, own = dup(fd);

	*b = (struct book){ .error = error };
	if (own >= 0)
		b->zip = zip_fdopen(own, ZIP_CHECKCONS, &e);
	if (b->zip == NULL) {
		if (own >= 0)
			close(own);
		return rows_fail(error, "zip-rusak", "daftar isi");
	}
	return judge(b);
}

void
book_close(struct book *b)
{
	if (b->zip != NULL)
		zip_discard(b->zip);
	free(b->shared);
	free(b->index);
}

bool
book_has(struct book *b, const char *member)
{
	return zip_name_locate(b->zip, member, 0) >= 0;
}

const char *
xml_local(const char *name)
{
	const char *colon = strrchr(name, ':');

	return colon != NULL ? colon + 1 : name;
}

const char *
xml_attribute(const char **v, const char *name)
{
	for (; v[0] != NULL; v += 2)
		if (strcmp(xml_local(v[0]), name) == 0)
			return v[1];
	return NULL;
}

static void
no_dtd(void *ctx, const char *name, const char *sys, const char *pub, int sub)
{
	struct xml *x = ctx;

	(void)name, (void)sys, (void)pub, (void)sub;
	rows_fail(x->book->error, "dtd", " ");
	XML_StopParser(x->parser, XML_FALSE);
}

/* One chunk into the parser; *more becomes false when it is over. */
static bool
feed(struct xml *x, zip_file_t *f, const char *member, bool *more)
{
	struct book *b = x->book;
	void *room = XML_GetBuffer(x->parser, CHUNK);
	zip_int64_t n = room != NULL ? zip_fread(f, room, CHUNK) : -1;

	if (n < 0)
		return rows_fail(b->error, "zip-rusak", "%s", member);
	/* The directory may have lied. */
	b->unpacked += (uint64_t)n;
	if (b->unpacked > BOOK_UNPACKED)
		return rows_fail(b->error, "zip-besar", "%s", member);
	if (XML_ParseBuffer(x->parser, (int)n, n == 0) == XML_STATUS_OK) {
		*more = n > 0;
		return true;
	}
	*more = false;
	if (XML_GetErrorCode(x->parser) == XML_ERROR_ABORTED)
		return b->error->code == NULL;
	return rows_fail(b->error, "xml-rusak", "%s, baris %lu", member,
	    (unsigned long)XML_GetCurrentLineNumber(x->parser));
}

bool
book_parse(struct xml *x, const char *member, XML_StartElementHandler start,
    XML_EndElementHandler end, XML_CharacterDataHandler text)
{
	zip_file_t *f = zip_fopen(x->book->zip, member, 0);
	bool ok = true, more = true;

	if (f == NULL)
		return rows_fail(x->book->error, "zip-rusak", "%s", member);
	x->parser = XML_ParserCreate(NULL);
	if (x->parser == NULL) {
		zip_fclose(f);
		return rows_fail(x->book->error, "tak-terbaca", "memori");
	}
	XML_SetUserData(x->parser, x);
	XML_SetElementHandler(x->parser, start, end);
	XML_SetCharacterDataHandler(x->parser, text);
	XML_SetStartDoctypeDeclHandler(x->parser, no_dtd);
	while (ok && more)
		ok = feed(x, f, member, &more);
	XML_ParserFree(x->parser);
	zip_fclose(f);
	return ok;
}
