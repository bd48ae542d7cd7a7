/* berkas.c - what a file of evidence is, by its bytes: UP-1, UP-2, UP-4 */
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "berkas.h"

enum { PIXELS = 40 * 1000 * 1000, ZIP_TAIL = 65557, ZIP_NAMES = 5000 };

enum { PDF, PNG, JPG, DOCX, XLSX, PPTX, TYPES };

static const struct berkas_tipe types[TYPES] = {
	[PDF] = { "pdf", "application/pdf", true },
	[PNG] = { "png", "image/png", true },
	[JPG] = { "jpg", "image/jpeg", true },
	[DOCX] = { "docx", "application/vnd.openxmlformats-officedocument."
	    "wordprocessingml.document", false },
	[XLSX] = { "xlsx", "application/vnd.openxmlformats-officedocument."
	    "spreadsheetml.sheet", false },
	[PPTX] = { "pptx", "application/vnd.openxmlformats-officedocument."
	    "presentationml.presentation", false },
};

struct bytes { const unsigned char *b; size_t n; };

static bool
begins(struct bytes f, const char *with, size_t n)
{
	return f.n >= n && memcmp(f.b, with, n) == 0;
}

static uint32_t
big(const unsigned char *b, int n)
{
	uint32_t v = 0;

	while (n-- > 0)
		v = v << 8 | *b++;
	return v;
}

static uint32_t
little(const unsigned char *b, int n)
{
	uint32_t v = 0;

	while (n-- > 0)
		v = v << 8 | b[n];
	return v;
}

static const char *
pixels(uint32_t w, uint32_t h)
{
	if (w == 0 || h == 0)
		return "bukti-rusak";
	return (uint64_t)w * h > PIXELS ? "bukti-piksel" : NULL;
}

/* Its end mark stands in the last 1024 bytes (PDF 32000, annex H). */
static const char *
pdf(struct bytes f)
{
	size_t tail = f.n < 1024 ? f.n : 1024;

	return memmem(f.b + f.n - tail, tail, "%%EOF", 5) != NULL ? NULL :
	    "bukti-rusak";
}

static const char *
png(struct bytes f)
{
	if (f.n < 45 || memcmp(f.b + 12, "IHDR", 4) != 0 ||
	    memcmp(f.b + f.n - 8, "IEND", 4) != 0)
		return "bukti-rusak";
	return pixels(big(f.b + 16, 4), big(f.b + 20, 4));
}

/* From marker to marker up to the frame that says the size. */
static const char *
jpg(struct bytes f)
{
	size_t at = 2;

	while (at + 9 < f.n) {
		unsigned char mark = f.b[at + 1];
		size_t len = big(f.b + at + 2, 2);

		if (f.b[at] != 0xff || len < 2)
			break;
		if (mark == 0xff) {		/* filling */
			at++;
			continue;
		}
		if (mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 &&
		    mark != 0xc8 && mark != 0xcc)
			return pixels(big(f.b + at + 7, 2),
			    big(f.b + at + 5, 2));
		at += 2 + len;
	}
	return "bukti-rusak";
}

static bool
named(struct bytes name, const char *text)
{
	return begins(name, text, strlen(text));
}

static bool
ends(struct bytes name, const char *text)
{
	size_t n = strlen(text);

	return name.n >= n && memcmp(name.b + name.n - n, text, n) == 0;
}

/* What the directory at the end of a zip file says it holds. */
static const char *
office(struct bytes f, int *type)
{
	size_t tail = f.n < ZIP_TAIL ? f.n : ZIP_TAIL, at, count;
	const unsigned char *end = NULL, *p = f.b + f.n - tail;
	bool content = false;

	for (size_t i = tail; i-- > 0 && end == NULL;)
		if (tail - i >= 22 && memcmp(p + i, "PK\5\6", 4) == 0)
			end = p + i;
	if (end == NULL)
		return "bukti-rusak";
	count = little(end + 10, 2);
	at = little(end + 16, 4);
	*type = -1;
	for (size_t i = 0; i < count && i < ZIP_NAMES; i++) {
		struct bytes name;

		if (at > f.n || f.n - at < 46 ||
		    memcmp(f.b + at, "PK\1\2", 4) != 0)
			return "bukti-rusak";
		name.b = f.b + at + 46;
		name.n = little(f.b + at + 28, 2);
		if (name.n > f.n - at - 46)
			return "bukti-rusak";
		if (ends(name, "vbaProject.bin"))
			return "bukti-makro";
		content |= named(name, "[Content_Types].xml");
		if (named(name, "word/"))
			*type = DOCX;
		else if (named(name, "xl/"))
			*type = XLSX;
		else if (named(name, "ppt/"))
			*type = PPTX;
		at += 46 + name.n + little(f.b + at + 30, 2) +
		    little(f.b + at + 32, 2);
	}
	return content && *type != -1 ? NULL : "bukti-tipe";
}

static const char *
look(struct bytes f, int *type)
{
	if (begins(f, "%PDF-", 5)) {
		*type = PDF;
		return pdf(f);
	}
	if (begins(f, "\x89PNG\r\n\x1a\n", 8)) {
		*type = PNG;
		return png(f);
	}
	if (begins(f, "\xff\xd8\xff", 3)) {
		*type = JPG;
		return jpg(f);
	}
	if (begins(f, "PK\3\4", 4))
		return office(f, type);
	return "bukti-tipe";
}

static bool
agrees(int type, const char *name)
{
	const char *dot = strrchr(name, '.');

	if (dot == NULL)
		return false;
	return strcasecmp(dot + 1, types[type].akhiran) == 0 ||
	    (type == JPG && strcasecmp(dot + 1, "jpeg") == 0);
}

const struct berkas_tipe *
berkas_tipe(const void *bytes, size_t len, const char *name, const char **why)
{
	struct bytes f = { bytes, len };
	int type = -1;

	*why = look(f, &type);
	if (*why == NULL && !agrees(type, name))
		*why = "bukti-beda";
	return *why == NULL ? &types[type] : NULL;
}

const struct berkas_tipe *
berkas_mime(const char *mime)
{
	for (int i = 0; i < TYPES; i++)
		if (strcmp(types[i].mime, mime) == 0)
			return &types[i];
	return NULL;
}
