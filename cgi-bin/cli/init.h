#ifndef INIT_H
#define INIT_H

#include "cli.h"

/* A checked rule file, as text: the record is parsed again in each section. */
struct rule_text { const char *name, *text; };

/* The set of conf/rules compiled into this program, checked; *n says how
 * many.  NULL after a message naming file, key and reason. */
struct rule_text *rules_embedded(struct arena *, size_t *n);
/* Puts checked rules; those that are stored already, unchanged, stay as they
 * are.  How many were new or changed; -1 when one does not parse. */
int rules_put(struct store *, const struct rule_text *, size_t n);

#endif
