/* field.c - values of declared fields, checked by kind */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "field.h"
#include "text.h"

enum { SHORT = 64, USUAL = 1000 };

static size_t
rows(const struct field *f)
{
	return f->rows > 0 ? f->rows : 1;
}

static size_t
count(const struct field *f)
{
	size_t n = 0;

	for (; f != NULL && f->name != NULL; f++)
		n += rows(f);
	return n;
}

void
form_begin(struct form *form, struct arena *arena, const struct field *own,
    const struct field *frame)
{
	*form = (struct form){ .arena = arena, .own = own, .frame = frame };
	form->slots = arena_array(arena, count(own) + count(frame) + 1,
	    sizeof *form->slots);
}

/* N of NAME_N, without a leading zero; 0 when it is something else. */
static size_t
row_of(const char *name, const char *field)
{
	size_t len = strlen(field);
	uint64_t n;

	if (strncmp(name, field, len) != 0 || name[len] != '_' ||
	    name[len + 1] < '1' || name[len + 1] > '9' ||
	    !text_u64(name + len + 1, &n) || n > 9999)
		return 0;
	return (size_t)n;
}

struct slot *
form_slot(const struct form *form, const char *name, const struct field **field)
{
	const struct field *tables[] = { form->own, form->frame };
	size_t at = 0, n;

	for (size_t t = 0; t < 2; t++)
		for (const struct field *f = tables[t];
		    f != NULL && f->name != NULL; at += rows(f), f++) {
			if (f->rows == 0)
				n = strcmp(name, f->name) == 0;
			else
				n = row_of(name, f->name);
			if (n == 0 || n > rows(f))
				continue;
			*field = f;
			return &form->slots[at + n - 1];
		}
	return NULL;
}

const char *
form_first(const struct form *form, const char *name)
{
	const struct field *f;
	const struct slot *slot = form_slot(form, name, &f);

	return slot != NULL && slot->first != NULL ? slot->first->text : "";
}

static bool
control(char c)
{
	return (unsigned char)c < 0x20 || c == 0x7f;
}

/* One line: a tab may come from a pasted table, nothing else may. */
static char *
line(struct arena *arena, const char *value)
{
	for (const char *c = value; *c != '\0'; c++)
		if (control(*c) && *c != '\t')
			return NULL;
	return text_fold(arena, value);
}

/* Several lines: every line end becomes LF, also the soft ones (VT, FF) that
 * come with text pasted from a word processor. */
static char *
lines(struct arena *arena, const char *value, size_t len)
{
	char *text = arena_copy(arena, value, len), *out = text;

	for (const char *c = text; *c != '\0'; c++) {
		if (*c == '\r' && c[1] == '\n')
			continue;
		if (*c == '\r' || *c == '\v' || *c == '\f')
			*out++ = '\n';
		else if (control(*c) && *c != '\n' && *c != '\t')
			return NULL;
		else
			*out++ = *c;
	}
	*out = '\0';
	return text_trim(arena, text);
}

/* Without the marks a word processor hides in what is copied from it, and with
 * which a name could be made to read as another one. */
static void
drop_unseen(char *text)
{
	char *out = text;

	while (*text != '\0') {
		size_t n = text_unseen(text);

		if (n > 0)
			text += n;
		else
			*out++ = *text++;
	}
	*out = '\0';
}

static char *
clean(struct form *form, struct slot *slot, const struct field *f,
    const char *value, size_t len)
{
	char *text;

	/* No NUL, no overlong form, no half character. */
	if (!text_utf8(value, len))
		return NULL;
	if (f->kind != SECRET) {
		char *seen = arena_copy(form->arena, value, len);

		drop_unseen(seen);
		value = seen;
		len = strlen(seen);
	}
	switch (f->kind) {
	case SECRET:
		text = arena_copy(form->arena, value, len);
		break;
	case TEXT:
		text = lines(form->arena, value, len);
		break;
	default:
		text = line(form->arena, value);
	}
	if (text == NULL)
		return NULL;
	if (f->kind != LINE && f->kind != TEXT && f->kind != SECRET)
		return text_chars(text) <= SHORT ? text : NULL;
	if (text_chars(text) > (f->max > 0 ? f->max : USUAL))
		slot->too_long = form->too_long = true;
	return text;
}

int
form_take(void *ctx, const char *name, const char *value, size_t len)
{
	struct form *form = ctx;
	const struct field *f;
	struct slot *slot = form_slot(form, name, &f);
	struct value *v;

	/* A file needs a multipart form: its bare name is not one. */
	if (slot == NULL || f->kind == UPLOAD)
		return 0;
	if (slot->first != NULL && !f->many)
		return 400;
	v = arena_get(form->arena, sizeof *v);
	if ((v->text = clean(form, slot, f, value, len)) == NULL)
		return 400;
	if (slot->first == NULL)
		slot->first = v;
	else
		slot->last->next = v;
	slot->last = v;
	return 0;
}

void
form_each(const struct form *form, void (*fn)(void *, const struct field *,
    const char *, const struct value *), void *ctx)
{
	const struct slot *slot = form->slots;
	char name[NAME_MAX_BYTES + 8];

	for (const struct field *f = form->own; f != NULL && f->name != NULL; f++)
		for (size_t i = 1; i <= rows(f); i++, slot++) {
			if (slot->first == NULL)
				continue;
			if (f->rows > 0)
				snprintf(name, sizeof name, "%s_%zu", f->name, i);
			fn(ctx, f, f->rows > 0 ? name : f->name, slot->first);
		}
}

void
form_close(struct form *form)
{
	size_t n = count(form->own);

	for (size_t i = 0; form->slots != NULL && i < n; i++)
		if (form->slots[i].file != NULL)
			close(form->slots[i].file->fd);
}
