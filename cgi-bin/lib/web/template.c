/* template.c - compiled-in templates, parsed once in a FastCGI process */
#include <stdlib.h>
#include <string.h>

#include "embed.h"
#include "inside.h"
#include "log.h"

static const struct embedded *
find(const char *name)
{
	for (const struct embedded *f = embedded_files; f->name != NULL; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	return NULL;
}

const char *
embedded(const char *name)
{
	const struct embedded *f = find(name);

	return f != NULL ? f->text : NULL;
}

/* ClearSilver asks for a file: it gets a copy that it owns. */
static NEOERR *
load(void *unused, HDF *hdf, const char *name, char **contents)
{
	const struct embedded *f = find(name);

	(void)unused;
	(void)hdf;
	if (f == NULL)
		return nerr_raise(NERR_NOT_FOUND, "template %s", name);
	if ((*contents = malloc(f->len + 1)) == NULL)
		return nerr_raise(NERR_NOMEM, "template %s", name);
	memcpy(*contents, f->text, f->len);
	(*contents)[f->len] = '\0';
	return STATUS_OK;
}

static NEOERR *
sink(void *page, char *text)
{
	return nerr_pass(string_append(page, text));
}

/* hdf has Config.VarEscapeMode=html already: cs_init() looks at it (IN-1). */
static NEOERR *
parse(CSPARSE **cs, HDF *hdf, const char *name)
{
	NEOERR *e = cs_init(cs, hdf);

	if (e == STATUS_OK)
		e = cgi_register_strfuncs(*cs);
	if (e == STATUS_OK) {
		cs_register_fileload(*cs, NULL, load);
		e = cs_parse_file(*cs, name);
	}
	return nerr_pass(e);
}

/* The place where the tree of a file is kept; NULL when there is no room. */
static CSPARSE **
kept(const char *name)
{
	static CSPARSE **trees;
	const struct embedded *f = find(name);
	size_t n = 0;

	while (trees == NULL && embedded_files[n].name != NULL)
		n++;
	if (trees == NULL && (trees = calloc(n + 1, sizeof *trees)) == NULL)
		return NULL;
	return f != NULL ? &trees[f - embedded_files] : NULL;
}

static void
complain(NEOERR *e, const char *name)
{
	STRING why;

	string_init(&why);
	nerr_error_string(e, &why);
	log_event("templat", "nama", name, "galat",
	    why.buf != NULL ? why.buf : "?", NULL);
	string_clear(&why);
	nerr_ignore(&e);
}

bool
render(struct house *house, HDF *hdf, const char *name, STRING *page)
{
	CSPARSE *own = NULL, **cs = house->keep ? kept(name) : NULL;
	NEOERR *e = STATUS_OK;

	if (cs == NULL)
		cs = &own;
	if (*cs == NULL)
		e = parse(cs, hdf, name);
	(*cs)->hdf = hdf;
	if (e == STATUS_OK)
		e = cs_render(*cs, page, sink);
	/* A tree in which a rendering failed is not to be trusted. */
	if (e != STATUS_OK || cs == &own)
		cs_destroy(cs);
	if (e == STATUS_OK)
		return true;
	complain(e, name);
	return false;
}
