/* conf.c - the one configuration file: paths and origins (architecture 30) */
#include <ClearSilver.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "die.h"
#include "text.h"
#include "web.h"

static struct conf conf;

static const char *
folder(HDF *hdf, const char *name, const char *usual)
{
	const char *path = hdf_get_value(hdf, name, usual);

	if (path == NULL || path[0] != '/')
		die("conf: %s must be a whole path", name);
	return path;
}

static void
origins(HDF *hdf)
{
	HDF *o = hdf_get_child(hdf, "Asal");
	size_t n = 0;

	for (; o != NULL; o = hdf_obj_next(o)) {
		const char *origin = hdf_obj_value(o), *host;

		if (n + 1 == sizeof conf.origins / sizeof conf.origins[0])
			die("conf: at most %zu Asal", n);
		if (text_starts(origin, "https://"))
			host = origin + strlen("https://");
		else if (conf.http_plain && text_starts(origin, "http://"))
			host = origin + strlen("http://");
		else
			die("conf: Asal %s is not https (see Http_polos)", origin);
		if (*host == '\0' || strpbrk(host, "/ ") != NULL)
			die("conf: Asal %s is no origin", origin);
		conf.origins[n++] = origin;
	}
	if (n == 0)
		die("conf: no Asal");
}

const struct conf *
conf_read(void)
{
	const char *path = getenv("KINERJA_CONF");
	uint64_t inside, rate;
	NEOERR *e;
	static HDF *hdf;

	if (conf.data != NULL)
		return &conf;
	if (path == NULL || *path == '\0')
		path = "/etc/kinerja/kinerja.hdf";
	if (access(path, R_OK) == -1)
		die("conf: cannot read %s", path);
	/* The values stay in this tree, which lives as long as the process. */
	if ((e = hdf_init(&hdf)) != STATUS_OK ||
	    (e = hdf_read_file(hdf, path)) != STATUS_OK) {
		nerr_ignore(&e);
		die("conf: %s is not well formed", path);
	}
	conf.http_plain = strcmp(hdf_get_value(hdf, "Http_polos", ""), "ya") == 0;
	conf.share = folder(hdf, "Jalur.share", "/usr/local/share/kinerja");
	origins(hdf);
	if (!text_u64(hdf_get_value(hdf, "Dalam", "16"), &inside) ||
	    inside < 1 || inside > 128)
		die("conf: Dalam must be 1 to 128");
	conf.inside = (unsigned)inside;
	if (!text_u64(hdf_get_value(hdf, "Laju", "300"), &rate) ||
	    (rate > 0 && rate < 30) || rate > 60000)
		die("conf: Laju must be 0 or 30 to 60000");
	conf.rate = (unsigned)rate;
	conf.sendmail = hdf_get_value(hdf, "Surat.sendmail", "");
	if (conf.sendmail[0] != '\0')
		conf.sendmail = folder(hdf, "Surat.sendmail", NULL);
	conf.mail_from = hdf_get_value(hdf, "Surat.dari", "");
	conf.data = folder(hdf, "Jalur.data", NULL);
	return &conf;
}
