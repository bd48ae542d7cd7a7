/* changes.c - what an entry of the audit trail changed, field by field */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "find.h"
#include "id.h"
#include "inside.h"
#include "text.h"

enum { PATH_BYTES = 96, CHANGES = 60 };

/* Only what a person reads: ".iso" and ".mentah" say the same again. */
static bool
leaf(HDF *node)
{
	const char *v = hdf_obj_value(node);

	return v != NULL && *v != '\0';
}

struct compare {
	struct req	*rq;
	struct row	*row;
	HDF		*other;
	bool		 was;		/* walking what was before */
	size_t		 n;
};

/*
 * "indikator.0.teks" as its steps, each with its name; one of many has its
 * number, too, counted as people do.  The last name is the field's own.
 */
static void
say_path(struct compare *c, struct row *change, const char *path)
{
	const char *name = path;
	size_t length = 0;

	while (*path != '\0') {
		struct row *step = row_row(c->rq, change, "Jalur");

		name = path;
		length = strcspn(path, ".");
		row_text(c->rq, step, "nama", "%.*s", (int)length, name);
		path += length + (path[length] == '.');
		if (*path >= '0' && *path <= '9') {
			row_text(c->rq, step, "ke", "%lu",
			    strtoul(path, NULL, 10) + 1);
			path += strcspn(path, ".");
			path += *path == '.';
		}
	}
	row_text(c->rq, change, "nama", "%.*s", (int)length, name);
}

static bool
is_one_of(const char *name, const char *const *names)
{
	while (*names != NULL && strcmp(*names, name) != 0)
		names++;
	return *names != NULL;
}

/* The number of a person as who it is. */
static const char *
person(struct req *rq, const char *value)
{
	uint64_t key;
	const Pegawai *p = text_u64(value, &key) ?
	    pegawai_get(rq->store, key, false) : NULL;

	return p == NULL ? value :
	    arena_printf(rq->arena, "%s (%s)", p->nama, p->nomor);
}

/*
 * What a person can read of a value that names another record: an id says
 * nothing to him.  What is gone keeps its id.
 */
static const char *
readable(struct req *rq, const char *name, const char *value)
{
	static const char *const people[] = {
		"pegawai", "pemberi", "penilai", "pelaku", "pemohon", "pemutus",
		"penugasan_pegawai", "penangan", "penetap", "pembuat", NULL
	};
	static const char *const units[] = { "unit", "induk", "kantor", NULL };
	static const char *const results[] = { "rhk", "intervensi",
		"diwarisi_dari", NULL };

	if (is_one_of(name, people))
		return person(rq, value);
	if (!id_valid(value))
		return value;
	if (is_one_of(name, units)) {
		const Unit *u = unit_get(rq->store, value, false);

		return u == NULL || u->n_versi == 0 ? value :
		    u->versi[u->n_versi - 1]->nama;
	}
	if (is_one_of(name, results)) {
		const Rhk *r = rhk_get(rq->store, value, false);

		return r != NULL ? r->teks : value;
	}
	if (strcmp(name, "tim") == 0) {
		const Tim *t = store_by_id(rq->store, T_TIM, value, false);

		return t != NULL ? t->nama : value;
	}
	return value;
}

static void
say(struct compare *c, const char *path, const char *before, const char *after)
{
	struct row *change;
	const char *name;

	if (++c->n > CHANGES)
		return;
	change = row_row(c->rq, c->row, "Beda");
	row_text(c->rq, change, "bidang", "%s", path);
	say_path(c, change, path);
	name = strrchr(path, '.');
	name = name != NULL ? name + 1 : path;
	row_text(c->rq, change, "sebelum", "%s", readable(c->rq, name, before));
	row_text(c->rq, change, "sesudah", "%s", readable(c->rq, name, after));
}

/* Every value below node that the other side does not have the same. */
static void
walk(struct compare *c, HDF *node, const char *path)
{
	for (HDF *k = hdf_obj_child(node); k != NULL; k = hdf_obj_next(k)) {
		char below[PATH_BYTES];
		const char *mine, *his;

		/* Kept by the store, not by the record. */
		if (*path == '\0' && strcmp(hdf_obj_name(k), "rev") == 0)
			continue;
		snprintf(below, sizeof below, "%s%s%s", path,
		    *path != '\0' ? "." : "", hdf_obj_name(k));
		if (!leaf(k)) {
			walk(c, k, below);
			continue;
		}
		mine = hdf_obj_value(k);
		his = text_or_empty(hdf_get_value(c->other, below, ""));
		if (c->was && strcmp(mine, his) != 0)
			say(c, below, mine, his);
		else if (!c->was && *his == '\0')
			say(c, below, "", mine);
	}
}

static HDF *
side(struct req *rq, const ProtobufCMessageDescriptor *d,
    const ProtobufCBinaryData *bytes)
{
	HDF *hdf = hdf_new();
	ProtobufCMessage *m;

	if (d == NULL || bytes->len == 0)
		return hdf;
	m = protobuf_c_message_unpack(d, NULL, bytes->len, bytes->data);
	if (m == NULL)
		return hdf;
	row_record(rq, (struct row *)hdf, NULL, m);
	protobuf_c_message_free_unpacked(m, NULL);
	return hdf;
}

void
row_changes(struct req *rq, struct row *row, const Jejak *entry)
{
	const ProtobufCMessageDescriptor *d = store_record(entry->tabel);
	HDF *before = side(rq, d, &entry->sebelum);
	HDF *after = side(rq, d, &entry->sesudah);
	struct compare c = { .rq = rq, .row = row, .other = after, .was = true };

	walk(&c, before, "");
	c.other = before;
	c.was = false;
	walk(&c, after, "");
	if (c.n > CHANGES)
		row_text(rq, row, "beda_lain", "%zu", c.n - CHANGES);
	hdf_destroy(&before);
	hdf_destroy(&after);
}
