#ifndef FIND_KREDIT_H
#define FIND_KREDIT_H

#include "kenaikan.h"
#include "store.h"

/* Typed ways to balances and issued PAK; see find.h for the manners. */

Saldo *saldo_get(struct store *, const char *id, bool hold);
/* All of a person, history included, in order of entry. */
Saldo **saldo_of(struct store *, uint64_t pegawai);
Pak *pak_get(struct store *, const char *id, bool hold);
/* In order of issue. */
Pak **pak_of(struct store *, uint64_t pegawai);

/* All that is known of a person's credits on a day, counted. */
struct kredit_desk {
	const Pegawai	*orang;
	struct credit_rule rule;
	struct kenaikan_rule up;
	struct kredit_in in;
	struct kredit_book book;
	struct kenaikan pangkat, jenjang;
};
/* false when no rule set "kredit" is in force that day. */
bool kredit_of(struct store *, const Pegawai *, int32_t day,
    struct kredit_desk *);

#endif
