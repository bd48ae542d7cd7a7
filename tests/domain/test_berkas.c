/* test_berkas.c - what a file of evidence is, by its bytes */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "berkas.h"

static const char *
told(const void *b, size_t n, const char *name)
{
	const char *why;
	const struct berkas_tipe *t = berkas_tipe(b, n, name, &why);

	return t != NULL ? t->akhiran : why;
}
#define TOLD(text, name) told(text, sizeof text - 1, name)

static void
a_pdf_begins_and_ends_as_one(void **state)
{
	(void)state;
	assert_string_equal(TOLD("%PDF-1.7\n%%EOF\n", "a.PDF"), "pdf");
	assert_string_equal(TOLD("%PDF-1.7\n", "a.pdf"), "bukti-rusak");
	assert_string_equal(TOLD(" %PDF-1.7\n%%EOF\n", "a.pdf"), "bukti-tipe");
	assert_string_equal(TOLD("%PDF-1.7\n%%EOF\n", "a.png"), "bukti-beda");
	assert_string_equal(TOLD("%PDF-1.7\n%%EOF\n", "pdf"), "bukti-beda");
	assert_string_equal(TOLD("", "a.pdf"), "bukti-tipe");
}

#define PNG(w, h) "\x89PNG\r\n\x1a\n\0\0\0\rIHDR" w h \
	"\x08\x02\0\0\0crc_" "\0\0\0\0IEND\xae\x42\x60\x82"

static void
a_picture_is_at_most_forty_megapixels(void **state)
{
	(void)state;
	assert_string_equal(TOLD(PNG("\0\0\0\x64", "\0\0\0\x64"), "a.png"),
	    "png");
	assert_string_equal(TOLD(PNG("\0\0\xff\xff", "\0\0\xff\xff"), "a.png"),
	    "bukti-piksel");
	assert_string_equal(TOLD(PNG("\0\0\0\0", "\0\0\0\x64"), "a.png"),
	    "bukti-rusak");
	assert_string_equal(TOLD("\x89PNG\r\n\x1a\n", "a.png"), "bukti-rusak");
	assert_string_equal(TOLD("\xff\xd8\xff\xe0\0\4ab\xff\xc0\0\x0b\x08"
	    "\0\x64\0\x64\1\1\x11\0", "a.jpeg"), "jpg");
	assert_string_equal(TOLD("\xff\xd8\xff\xe0\xff\xff" "ab", "a.jpg"),
	    "bukti-rusak");
}

static void
a_damaged_or_strange_archive_is_refused(void **state)
{
	(void)state;
	assert_string_equal(TOLD("PK\3\4 nothing more", "a.docx"),
	    "bukti-rusak");
	assert_string_equal(TOLD("PK\3\4PK\5\6\0\0\0\0\1\0\1\0\0\0\0\0"
	    "\xff\xff\xff\xff\0\0", "a.docx"), "bukti-rusak");
	assert_string_equal(TOLD("PK\3\4PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0"
	    "\4\0\0\0\0\0", "a.docx"), "bukti-tipe");
	assert_string_equal(TOLD("<html>", "a.html"), "bukti-tipe");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_pdf_begins_and_ends_as_one),
		cmocka_unit_test(a_picture_is_at_most_forty_megapixels),
		cmocka_unit_test(a_damaged_or_strange_archive_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
