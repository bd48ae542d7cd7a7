/* show.c - records and values as templates see them */
#include <stdio.h>
#include <string.h>

#include "die.h"
#include "inside.h"
#include "text.h"

/* A row is a node of the tree; the name says which one it may be. */
static HDF *
node_of(struct row *row)
{
	return (HDF *)row;
}

void
must(NEOERR *e)
{
	STRING why;

	if (e == STATUS_OK)
		return;
	string_init(&why);
	nerr_error_string(e, &why);
	die("clearsilver: %s", why.buf != NULL ? why.buf : "no memory");
}

HDF *
hdf_new(void)
{
	HDF *hdf;

	must(hdf_init(&hdf));
	/* ClearSilver escapes nothing unless told before cs_init() (IN-1). */
	must(hdf_set_value(hdf, "Config.VarEscapeMode", "html"));
	return hdf;
}

static HDF *
below(HDF *hdf, const char *name)
{
	HDF *node;

	must(hdf_get_node(hdf, name, &node));
	return node;
}

static void
put(HDF *node, const char *value)
{
	must(hdf_set_value(node, NULL, text_or_empty(value)));
}

static void
put_child(HDF *node, const char *name, const char *value)
{
	must(hdf_set_value(node, name, value));
}

/* --------------------------------------------------- by the wire's types */

static int
zone(struct req *rq)
{
	return rq->agency != NULL && rq->agency->zona != 0 ?
	    rq->agency->zona : 420;
}

static void
put_date(struct req *rq, HDF *node, date_t day)
{
	put(node, date_long(rq->arena, day));
	put_child(node, "iso", date_iso(rq->arena, day));
}

static void record(struct req *, HDF *, const ProtobufCMessage *);

/* One value of a field; at points to it. */
static void
value(struct req *rq, HDF *node, const ProtobufCFieldDescriptor *f,
    const void *at)
{
	const ProtobufCEnumValue *e;
	char number[32] = "";
	int64_t i64;
	uint64_t u64;
	int32_t i32;
	uint32_t u32;

	switch (f->type) {
	case PROTOBUF_C_TYPE_STRING:
		put(node, *(const char *const *)at);
		return;
	case PROTOBUF_C_TYPE_SINT32:
		memcpy(&i32, at, sizeof i32);
		put_date(rq, node, i32);
		return;
	case PROTOBUF_C_TYPE_SFIXED64:
		memcpy(&i64, at, sizeof i64);
		put(node, instant_long(rq->arena, i64, zone(rq)));
		put_child(node, "iso", instant_iso(rq->arena, i64));
		return;
	case PROTOBUF_C_TYPE_SINT64:
		memcpy(&i64, at, sizeof i64);
		put(node, milli_text(rq->arena, i64));
		put_child(node, "mentah", milli_file(rq->arena, i64));
		return;
	case PROTOBUF_C_TYPE_ENUM:
		memcpy(&i32, at, sizeof i32);
		e = protobuf_c_enum_descriptor_get_value(f->descriptor, i32);
		put(node, e != NULL ? e->name : "");
		return;
	case PROTOBUF_C_TYPE_BOOL:
		put(node, *(const protobuf_c_boolean *)at ? "1" : "");
		return;
	case PROTOBUF_C_TYPE_MESSAGE:
		if (*(ProtobufCMessage *const *)at != NULL)
			record(rq, node, *(ProtobufCMessage *const *)at);
		return;
	case PROTOBUF_C_TYPE_FIXED64:
	case PROTOBUF_C_TYPE_UINT64:
		memcpy(&u64, at, sizeof u64);
		snprintf(number, sizeof number, "%llu", (unsigned long long)u64);
		break;
	case PROTOBUF_C_TYPE_INT64:
		memcpy(&i64, at, sizeof i64);
		snprintf(number, sizeof number, "%lld", (long long)i64);
		break;
	case PROTOBUF_C_TYPE_UINT32:
	case PROTOBUF_C_TYPE_FIXED32:
		memcpy(&u32, at, sizeof u32);
		snprintf(number, sizeof number, "%lu", (unsigned long)u32);
		break;
	case PROTOBUF_C_TYPE_INT32:
	case PROTOBUF_C_TYPE_SFIXED32:
		memcpy(&i32, at, sizeof i32);
		snprintf(number, sizeof number, "%ld", (long)i32);
		break;
	case PROTOBUF_C_TYPE_BYTES:		/* a secret or a hash */
	case PROTOBUF_C_TYPE_FLOAT:
	case PROTOBUF_C_TYPE_DOUBLE:
	default:
		die("%s cannot be shown", f->name);
	}
	put(node, number);
}

static size_t
size_of(const ProtobufCFieldDescriptor *f)
{
	switch (f->type) {
	case PROTOBUF_C_TYPE_STRING:
	case PROTOBUF_C_TYPE_MESSAGE:
		return sizeof(void *);
	case PROTOBUF_C_TYPE_BOOL:
		return sizeof(protobuf_c_boolean);
	case PROTOBUF_C_TYPE_SINT64:
	case PROTOBUF_C_TYPE_INT64:
	case PROTOBUF_C_TYPE_UINT64:
	case PROTOBUF_C_TYPE_FIXED64:
	case PROTOBUF_C_TYPE_SFIXED64:
		return sizeof(int64_t);
	default:
		return sizeof(int32_t);
	}
}

static void
record(struct req *rq, HDF *node, const ProtobufCMessage *m)
{
	for (unsigned i = 0; i < m->descriptor->n_fields; i++) {
		const ProtobufCFieldDescriptor *f = &m->descriptor->fields[i];
		const char *at = (const char *)m + f->offset, *list;
		char number[24];
		HDF *field;
		size_t n;

		if (f->type == PROTOBUF_C_TYPE_BYTES)
			continue;
		field = below(node, f->name);
		if (f->label != PROTOBUF_C_LABEL_REPEATED) {
			value(rq, field, f, at);
			continue;
		}
		memcpy(&n, (const char *)m + f->quantifier_offset, sizeof n);
		memcpy(&list, at, sizeof list);
		for (size_t k = 0; k < n; k++) {
			snprintf(number, sizeof number, "%zu", k);
			value(rq, below(field, number), f, list + k * size_of(f));
		}
	}
}

/* ------------------------------------------------------------ for handlers */

static HDF *
top(struct req *rq)
{
	return rq->in->hdf;
}

void
show(struct req *rq, const char *name, const ProtobufCMessage *m)
{
	record(rq, below(top(rq), name), m);
}

void
show_text(struct req *rq, const char *name, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	put(below(top(rq), name), arena_vprintf(rq->arena, fmt, ap));
	va_end(ap);
}

void
show_flag(struct req *rq, const char *name, bool yes)
{
	put(below(top(rq), name), yes ? "1" : "");
}

void
show_date(struct req *rq, const char *name, date_t day)
{
	put_date(rq, below(top(rq), name), day);
}

/* The next item of a list.  How many there are stands in an attribute, so
 * that nothing is counted again for each one. */
static struct row *
next(HDF *list)
{
	HDF_ATTR *a = hdf_obj_attr(list);
	char number[24];
	uint64_t n = 0;

	if (a != NULL && !text_u64(a->value, &n))
		die("show: list %s", hdf_obj_name(list));
	snprintf(number, sizeof number, "%llu", (unsigned long long)(n + 1));
	must(hdf_set_attr(list, NULL, "n", number));
	snprintf(number, sizeof number, "%llu", (unsigned long long)n);
	return (struct row *)below(list, number);
}

struct row *
show_row(struct req *rq, const char *list)
{
	return next(below(top(rq), list));
}

struct row *
row_row(struct req *rq, struct row *row, const char *list)
{
	(void)rq;
	return next(below(node_of(row), list));
}

/* name NULL: the row itself is the record. */
void
row_record(struct req *rq, struct row *row, const char *name,
    const ProtobufCMessage *m)
{
	HDF *node = node_of(row);

	record(rq, name != NULL && *name != '\0' ? below(node, name) : node, m);
}

void
row_text(struct req *rq, struct row *row, const char *name, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	put(below(node_of(row), name), arena_vprintf(rq->arena, fmt, ap));
	va_end(ap);
}

void
row_flag(struct req *rq, struct row *row, const char *name, bool yes)
{
	(void)rq;
	put(below(node_of(row), name), yes ? "1" : "");
}

void
row_date(struct req *rq, struct row *row, const char *name, date_t day)
{
	put_date(rq, below(node_of(row), name), day);
}
