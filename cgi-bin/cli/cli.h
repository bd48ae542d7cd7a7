#ifndef CLI_H
#define CLI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "date.h"
#include "model.pb-c.h"
#include "store.h"

/*
 * What the sub-commands of kinerja share.  A sub-command gets its own name as
 * argv[0] and gives the exit code: 0 done, 1 refused or failed (the reason on
 * stderr), 2 wrong usage.
 */
enum { DONE = 0, REFUSED = 1, USAGE = 2 };

int cmd_init(int argc, char **argv);
int cmd_rules(int argc, char **argv);
int cmd_admin(int argc, char **argv);
int cmd_kode(int argc, char **argv);
int cmd_import(int argc, char **argv);
int cmd_export(int argc, char **argv);
int cmd_backup(int argc, char **argv);
int cmd_restore(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_audit(int argc, char **argv);
int cmd_demo(int argc, char **argv);
int cmd_kerja(int argc, char **argv);
int cmd_sandi(int argc, char **argv);		/* sandi.c */
int cmd_hitung(int argc, char **argv);		/* hitung.c */

/*
 * Reads one file of conf/rules and checks it (rules.c).  name is the file's
 * name for messages.  NULL when it is refused; then *why is "KEY: reason".
 */
Aturan *rules_parse(struct arena *, const char *name, const char *text,
    const char **why);

/* "kinerja: ..." on stderr; gives REFUSED, so that one can return it. */
int say_no(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* How to use one sub-command, on stderr; gives USAGE. */
int say_usage(const char *command);

/* Memory for as long as the process. */
struct arena *cli_arena(void);

/* ---------------------------------------------------------- the data folder */

/* System actors of the audit trail: keys 1 to 999 (architecture 12). */
enum { ACTOR_CLI = 1, ACTOR_WORKER = 2, ACTOR_DEMO = 3 };

/*
 * Reads the configuration, becomes the owner of the data folder when root
 * (refuses when it is another's), and opens the store.  NULL after a message.
 */
struct store *cli_open(void);
/* Only the owner part, for a folder; false after a message. */
bool cli_become_owner(const char *dir);
/* Is there a store in this data folder? */
bool cli_has_store(const char *data);
/* DIR/NAME made with mode 0700 if it is not there; false after a message. */
bool cli_mkdir(const char *dir, const char *name);

/* Runs fn in one section as that actor; tells what went wrong.  The second
 * one leaves the checkpoint (store_rest) to the caller: a bulk writer does it
 * every few sections, so that little log needs recovery (architecture 2). */
bool cli_run(struct store *, uint64_t actor, bool writer,
    bool (*fn)(struct store *, void *), void *ctx);
bool cli_section(struct store *, uint64_t actor, bool writer,
    bool (*fn)(struct store *, void *), void *ctx);
/* A sentence for the end of a section. */
const char *cli_end_text(enum store_end);
/* Today in the zone given in minutes; 0: WIB. */
date_t cli_today(int zone);
/* The agency's zone in minutes, read in its own section. */
int cli_zone(struct store *);

/*
 * Takes an exclusive lock DATA/run/NAME.lock: a descriptor, to be closed or
 * held until the process ends; -1 when another process has it.
 */
int cli_lock(const char *name);

/* ------------------------------------------------------------ on a terminal */

/* A bar on stderr, only when that is a terminal. */
void progress(const char *what, uint64_t done, uint64_t all);
void progress_end(void);

#endif
