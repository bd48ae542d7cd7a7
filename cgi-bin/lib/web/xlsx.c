/* xlsx.c - a workbook of one sheet: a ZIP of some XML, nothing compressed */
#include <stdint.h>
#include <string.h>
#include <zlib.h>

#include "xlsx.h"

struct bytes { struct arena *arena; char *b; size_t n, max; };
struct xlsx { struct bytes sheet; const char *name; unsigned rows; };

static void
add(struct bytes *t, const void *from, size_t n)
{
	if (t->n + n > t->max) {
		char *more;

		t->max = (t->n + n) * 2 + 4096;
		more = arena_get(t->arena, t->max);
		if (t->n > 0)
			memcpy(more, t->b, t->n);
		t->b = more;
	}
	memcpy(t->b + t->n, from, n);
	t->n += n;
}

static void
add_text(struct bytes *t, const char *text)
{
	add(t, text, strlen(text));
}

/* What XML 1.0 cannot hold is left out. */
static void
add_escaped(struct bytes *t, const char *text)
{
	for (; *text != '\0'; text++) {
		unsigned char c = (unsigned char)*text;

		if (c == '&')
			add_text(t, "&amp;");
		else if (c == '<')
			add_text(t, "&lt;");
		else if (c == '>')
			add_text(t, "&gt;");
		else if (c >= ' ' || c == '\t' || c == '\n')
			add(t, text, 1);
	}
}

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"
#define SHEET_TYPE "application/vnd.openxmlformats-officedocument." \
    "spreadsheetml."

struct xlsx *
xlsx_new(struct arena *a, const char *name)
{
	struct xlsx *x = arena_get(a, sizeof *x);

	x->sheet.arena = a;
	x->name = name;
	add_text(&x->sheet, XML "<worksheet xmlns=\"" MAIN "\"><cols>"
	    "<col min=\"1\" max=\"1\" width=\"6\" customWidth=\"1\"/>"
	    "<col min=\"2\" max=\"7\" width=\"28\" customWidth=\"1\"/></cols>"
	    "<sheetData>");
	return x;
}

void
xlsx_row(struct xlsx *x, const char *const *cells, size_t n)
{
	add_text(&x->sheet, arena_printf(x->sheet.arena, "<row r=\"%u\">",
	    ++x->rows));
	for (size_t i = 0; i < n && i < 26; i++) {
		add_text(&x->sheet, arena_printf(x->sheet.arena,
		    "<c r=\"%c%u\" t=\"inlineStr\"><is><t xml:space="
		    "\"preserve\">", (char)('A' + i), x->rows));
		add_escaped(&x->sheet, cells[i]);
		add_text(&x->sheet, "</t></is></c>");
	}
	add_text(&x->sheet, "</row>");
}

/* ---------------------------------------------------------------------- zip */

static void
number(struct bytes *t, uint32_t value, int size)
{
	for (int i = 0; i < size; i++) {
		unsigned char c = (unsigned char)(value >> 8 * i & 0xff);

		add(t, &c, 1);
	}
}

/* What the local head and the central directory have in common: version 2.0,
 * stored, 1 January 1980. */
static void
entry(struct bytes *t, const char *name, const void *from, size_t n)
{
	number(t, 20, 2);
	number(t, 0, 2);
	number(t, 0, 2);
	number(t, 0, 2);
	number(t, 0x21, 2);
	number(t, (uint32_t)crc32(crc32(0, NULL, 0), from, (uInt)n), 4);
	number(t, (uint32_t)n, 4);
	number(t, (uint32_t)n, 4);
	number(t, (uint32_t)strlen(name), 2);
	number(t, 0, 2);
}

static void
store(struct bytes *zip, struct bytes *list, const char *name,
    const void *from, size_t n)
{
	uint32_t at = (uint32_t)zip->n;

	number(zip, 0x04034b50, 4);
	entry(zip, name, from, n);
	add_text(zip, name);
	add(zip, from, n);
	number(list, 0x02014b50, 4);
	number(list, 20, 2);
	entry(list, name, from, n);
	number(list, 0, 2);		/* comment, disk, attributes */
	number(list, 0, 2);
	number(list, 0, 2);
	number(list, 0, 4);
	number(list, at, 4);
	add_text(list, name);
}

static const char types[] = XML "<Types xmlns=\"" PACKAGE "content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
    "package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" SHEET_TYPE
    "sheet.main+xml\"/>"
    "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" SHEET_TYPE
    "worksheet+xml\"/></Types>";
static const char top[] = XML "<Relationships xmlns=\"" PACKAGE
    "relationships\"><Relationship Id=\"rId1\" Type=\"" OFFICE
    "relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
    "</Relationships>";
static const char book[] = XML "<Relationships xmlns=\"" PACKAGE
    "relationships\"><Relationship Id=\"rId1\" Type=\"" OFFICE
    "relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
    "</Relationships>";

const void *
xlsx_end(struct xlsx *x, size_t *len)
{
	struct bytes zip = { .arena = x->sheet.arena };
	struct bytes list = { .arena = x->sheet.arena };
	const char *names = arena_printf(x->sheet.arena, XML "<workbook xmlns=\""
	    MAIN "\" xmlns:r=\"" OFFICE "relationships\"><sheets><sheet "
	    "name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
	    x->name);
	uint32_t at;

	add_text(&x->sheet, "</sheetData></worksheet>");
	store(&zip, &list, "[Content_Types].xml", types, sizeof types - 1);
	store(&zip, &list, "_rels/.rels", top, sizeof top - 1);
	store(&zip, &list, "xl/workbook.xml", names, strlen(names));
	store(&zip, &list, "xl/_rels/workbook.xml.rels", book, sizeof book - 1);
	store(&zip, &list, "xl/worksheets/sheet1.xml", x->sheet.b, x->sheet.n);
	at = (uint32_t)zip.n;
	add(&zip, list.b, list.n);
	number(&zip, 0x06054b50, 4);
	number(&zip, 0, 4);		/* disks */
	number(&zip, 5, 2);
	number(&zip, 5, 2);
	number(&zip, (uint32_t)list.n, 4);
	number(&zip, at, 4);
	number(&zip, 0, 2);
	*len = zip.n;
	return zip.b;
}
