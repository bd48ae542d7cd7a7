/* fuzz_form.c - any bytes as an urlencoded form with a field table */
#include "field.h"
#include "fuzz.h"
#include "text.h"

static const struct field own[] = {
	{ .name = "judul", .kind = LINE, .max = 20 },
	{ .name = "uraian", .kind = TEXT },
	{ .name = "sandi", .kind = SECRET, .max = 128 },
	{ .name = "id", .kind = ID },
	{ .name = "hari", .kind = DATE },
	{ .name = "angka", .kind = MILLI },
	{ .name = "butir", .kind = LINE, .rows = 12 },
	{ .name = "tanda", .kind = CHOICE, .many = true },
	{ .name = "berkas", .kind = UPLOAD },
	{ .name = NULL }
};
static const struct field frame[] = {
	{ .name = "_csrf", .kind = LINE, .max = 64 },
	{ .name = "rev", .kind = WHOLE },
	{ .name = NULL }
};

static void
each(void *ctx, const struct field *f, const char *name, const struct value *v)
{
	struct form *form = ctx;
	const struct field *of;

	PROMISE(f->kind != UPLOAD);
	PROMISE(form_slot(form, name, &of) != NULL && of == f);
	PROMISE(f->many || v->next == NULL);
	for (; v != NULL; v = v->next) {
		PROMISE(text_utf8(v->text, strlen(v->text)));
		for (const char *c = v->text; *c != '\0' && f->kind != SECRET; c++)
			PROMISE((unsigned char)*c >= 0x20 || (f->kind == TEXT &&
			    (*c == '\n' || *c == '\t')));
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct arena *arena = arena_new();
	struct form form;
	char *text = malloc(len > 0 ? len : 1);
	int no;

	memcpy(text, bytes, len);
	form_begin(&form, arena, own, frame);
	no = query_read(arena, text, len, form_take, &form);
	PROMISE(no == 0 || no == 400);
	free(text);
	form_each(&form, each, &form);
	form_close(&form);
	arena_drop(arena);
	return 0;
}
