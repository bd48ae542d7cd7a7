/* init.c - makes a data folder: empty store, the law's numbers, settings */
#include <sys/stat.h>

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cli.h"
#include "embed.h"
#include "find.h"
#include "init.h"
#include "text.h"
#include "web.h"

struct start {
	const char	*instansi, *singkatan, *kota;
	struct rule_text *rules;
	size_t		 n;
};

static bool
fill(struct store *s, void *ctx)
{
	const struct start *st = ctx;
	Pengaturan p = PENGATURAN__INIT;

	store_act(s, "init", "baris perintah");
	p.instansi = st->instansi;
	p.singkatan = st->singkatan;
	p.kota = st->kota;
	p.zona = 420;
	store_put(s, T_PENGATURAN, &p.base);
	return rules_put(s, st->rules, st->n) >= 0;
}

static bool
options(int argc, char **argv, struct start *st)
{
	for (int i = 1; i < argc; i += 2) {
		if (i + 1 == argc || !text_utf8(argv[i + 1],
		    strlen(argv[i + 1])))
			return false;
		if (strcmp(argv[i], "--instansi") == 0)
			st->instansi = argv[i + 1];
		else if (strcmp(argv[i], "--singkatan") == 0)
			st->singkatan = argv[i + 1];
		else if (strcmp(argv[i], "--kota") == 0)
			st->kota = argv[i + 1];
		else
			return false;
	}
	return true;
}

/* The folder and its parts; only what is not there yet is made. */
static bool
make_folder(const char *data)
{
	static const char *const parts[] = { "berkas", "tmp", "run" };

	if (mkdir(data, 0700) < 0 && errno != EEXIST)
		return say_no("membuat folder data %s: %s", data,
		    strerror(errno)), false;
	if (!cli_become_owner(data))
		return false;
	if (cli_has_store(data))
		return say_no("folder data %s sudah berisi; init tidak "
		    "mengubah apa pun", data), false;
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
		if (!cli_mkdir(data, parts[i]))
			return false;
	return true;
}

int
cmd_init(int argc, char **argv)
{
	struct start st = { .instansi = "Nama instansi belum diatur",
	    .singkatan = "", .kota = "" };
	struct arena *a = cli_arena();
	const struct conf *conf;
	struct store *s;
	int e;

	if (!options(argc, argv, &st))
		return say_usage("init");
	/* The rules first: a broken set leaves no half-made folder behind. */
	st.rules = rules_embedded(a, &st.n);
	if (st.rules == NULL)
		return REFUSED;
	conf = conf_read();
	umask(077);
	if (!make_folder(conf->data))
		return REFUSED;
	if ((e = store_create(conf->data)) != 0)
		return say_no("membuat penyimpanan di %s: %s", conf->data,
		    strerror(e));
	s = store_new(conf->data);
	if (!cli_run(s, ACTOR_CLI, true, fill, &st))
		return say_no("folder data %s tidak selesai dibuat",
		    conf->data);
	store_free(s);
	printf("Folder data %s siap, dengan %zu aturan.\n", conf->data, st.n);
	return DONE;
}
