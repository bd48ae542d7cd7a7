/* render.c - renders one template with data, as the frame does: for tests */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ClearSilver.h>

static const char *folder;

static NEOERR *
load(void *ctx, HDF *hdf, const char *name, char **text)
{
	char path[512];

	(void)ctx;
	(void)hdf;
	snprintf(path, sizeof path, "%s/%s", folder, name);
	return ne_load_file(path, text);
}

static NEOERR *
sink(void *ctx, char *text)
{
	(void)ctx;
	fputs(text, stdout);
	return STATUS_OK;
}

/* render FOLDER TEMPLATE <data.hdf */
int
main(int argc, char **argv)
{
	static char data[1 << 20];
	CSPARSE *cs = NULL;
	HDF *hdf = NULL;
	NEOERR *e;

	if (argc != 3)
		return 2;
	folder = argv[1];
	data[fread(data, 1, sizeof data - 1, stdin)] = '\0';
	e = hdf_init(&hdf);
	if (e == STATUS_OK)
		e = hdf_read_string(hdf, data);
	if (e == STATUS_OK)
		e = hdf_set_value(hdf, "Config.VarEscapeMode", "html");
	if (e == STATUS_OK)
		e = cs_init(&cs, hdf);
	if (e == STATUS_OK)
		e = cgi_register_strfuncs(cs);
	if (e == STATUS_OK) {
		cs_register_fileload(cs, NULL, load);
		e = cs_parse_file(cs, argv[2]);
	}
	if (e == STATUS_OK)
		e = cs_render(cs, NULL, sink);
	if (e != STATUS_OK) {
		nerr_log_error(e);
		return 1;
	}
	return 0;
}
