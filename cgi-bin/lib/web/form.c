/* form.c - what a handler asks of the form */
#include <stdio.h>
#include <string.h>

#include "die.h"
#include "inside.h"
#include "text.h"

/* A name that is not declared is a mistake of the program, not of a person. */
static struct slot *
declared(struct req *rq, const char *name, const struct field **f)
{
	struct slot *slot = form_slot(&rq->in->form, name, f);

	if (slot == NULL)
		die("%s%s declares no field %s", rq->program, rq->path, name);
	return slot;
}

const char *
form_text(struct req *rq, const char *name)
{
	const struct field *f;
	const struct slot *slot = declared(rq, name, &f);

	return slot->first != NULL ? slot->first->text : "";
}

bool
form_has(struct req *rq, const char *name)
{
	const struct field *f;
	const struct slot *slot = declared(rq, name, &f);

	return slot->first != NULL || slot->file != NULL;
}

const char *
form_row(struct req *rq, const char *name, size_t i)
{
	return form_text(rq, arena_printf(rq->arena, "%s_%zu", name, i));
}

const char *
form_nth(struct req *rq, const char *name, size_t i)
{
	const struct field *f;
	const struct value *v = declared(rq, name, &f)->first;

	while (v != NULL && i-- > 0)
		v = v->next;
	return v != NULL ? v->text : NULL;
}

date_t
form_date(struct req *rq, struct problems *bad, const char *name)
{
	const char *text = form_text(rq, name);
	date_t day;

	if (*text == '\0')
		return 0;
	if ((day = date_parse(text)) == 0)
		problem(bad, name, "tanggal");
	return day;
}

int64_t
form_whole(struct req *rq, struct problems *bad, const char *name)
{
	const char *text = form_text(rq, name);
	int64_t n = 0;

	if (*text != '\0' && !text_i64(text, &n))
		problem(bad, name, "angka");
	return n;
}

int64_t
form_milli(struct req *rq, struct problems *bad, const char *name)
{
	const char *text = form_text(rq, name);
	int64_t n = 0;

	if (*text != '\0' && !text_milli(text, &n))
		problem(bad, name, "angka");
	return n;
}

int
form_enum(struct req *rq, struct problems *bad, const char *name,
    const ProtobufCEnumDescriptor *names)
{
	const ProtobufCEnumValue *e = protobuf_c_enum_descriptor_get_value_by_name(
	    names, form_text(rq, name));

	if (e != NULL)
		return e->value;
	problem(bad, name, "pilih");
	return names->values[0].value;
}

bool
form_tick(struct req *rq, const char *name)
{
	return *form_text(rq, name) != '\0';
}

bool
form_stale(struct req *rq, uint64_t rev)
{
	const char *text = form_text(rq, "rev");
	uint64_t from;

	return !text_u64(text, &from) || from != rev;
}

static uint64_t
whole_up_to(struct req *rq, struct problems *bad, const char *name, uint64_t max)
{
	int64_t n = form_whole(rq, bad, name);

	if (n >= 0 && (uint64_t)n <= max)
		return (uint64_t)n;
	problem(bad, name, "angka");
	return 0;
}

/* The field of a record that the wire's type says it is. */
static void
read_one(struct req *rq, struct problems *bad,
    const ProtobufCFieldDescriptor *f, void *at)
{
	const struct field *field;
	const struct slot *slot = declared(rq, f->name, &field);
	uint64_t u;
	int64_t n;
	int e;

	if (slot->too_long)
		problem(bad, f->name, "panjang");
	switch (f->type) {
	case PROTOBUF_C_TYPE_STRING:
		*(const char **)at = form_text(rq, f->name);
		return;
	case PROTOBUF_C_TYPE_SINT32:
		*(int32_t *)at = form_date(rq, bad, f->name);
		return;
	case PROTOBUF_C_TYPE_SINT64:
		n = form_milli(rq, bad, f->name);
		memcpy(at, &n, sizeof n);
		return;
	case PROTOBUF_C_TYPE_ENUM:
		e = form_enum(rq, bad, f->name, f->descriptor);
		memcpy(at, &e, sizeof e);
		return;
	case PROTOBUF_C_TYPE_BOOL:
		*(protobuf_c_boolean *)at = form_tick(rq, f->name);
		return;
	case PROTOBUF_C_TYPE_UINT32:
		*(uint32_t *)at = (uint32_t)whole_up_to(rq, bad, f->name, UINT32_MAX);
		return;
	case PROTOBUF_C_TYPE_INT32:
		*(int32_t *)at = (int32_t)whole_up_to(rq, bad, f->name, INT32_MAX);
		return;
	case PROTOBUF_C_TYPE_FIXED64:
	case PROTOBUF_C_TYPE_UINT64:
		u = whole_up_to(rq, bad, f->name, INT64_MAX);
		memcpy(at, &u, sizeof u);
		return;
	default:
		die("%s cannot come from a form", f->name);
	}
}

void
form_read(struct req *rq, struct problems *bad, ProtobufCMessage *m, ...)
{
	const char *name;
	va_list ap;

	va_start(ap, m);
	while ((name = va_arg(ap, const char *)) != NULL) {
		const ProtobufCFieldDescriptor *f =
		    protobuf_c_message_descriptor_get_field_by_name(
		    m->descriptor, name);

		if (f == NULL || f->label == PROTOBUF_C_LABEL_REPEATED)
			die("%s has no single field %s", m->descriptor->name, name);
		read_one(rq, bad, f, (char *)m + f->offset);
	}
	va_end(ap);
}
