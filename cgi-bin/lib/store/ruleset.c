/* ruleset.c - which text of the law was in force, and by which one decided */
#include <string.h>

#include "find.h"

const Aturan *
aturan_on(struct store *s, const char *nama, int32_t day)
{
	struct key k = key_new();
	const Aturan *in_force = NULL;

	key_text(&k, nama);
	for (void **v = store_under(s, T_ATURAN, &k, 0); *v != NULL; v++)
		if (((const Aturan *)*v)->berlaku_dari <= day)
			in_force = *v;	/* ascending by date, edition */
	return in_force;
}

const char *
aturan_ids(struct store *s, int32_t day)
{
	static const char *const sets[] = {
		"perilaku", "aspek", "perspektif", "pangkat",
	};
	const char *ids = "";

	for (size_t i = 0; i < sizeof sets / sizeof sets[0]; i++) {
		const Aturan *r = aturan_on(s, sets[i], day);

		if (r != NULL)
			ids = arena_printf(store_arena(s), "%s%s%s", ids,
			    ids[0] != '\0' ? " " : "", r->id);
	}
	return ids;
}

/* Is id one of the words of ids? */
static bool
one_of(const char *ids, const char *id)
{
	size_t n = strlen(id);

	for (const char *at = ids; *at != '\0'; at += strspn(at, " ")) {
		size_t len = strcspn(at, " ");

		if (len == n && memcmp(at, id, n) == 0)
			return true;
		at += len;
	}
	return false;
}

const Aturan *
aturan_of(struct store *s, const Skp *skp, const char *nama)
{
	struct key k = key_new();

	key_text(&k, nama);
	if (skp->status >= STATUS_SKP__DISETUJUI &&
	    skp->status != STATUS_SKP__BATAL)
		for (void **v = store_under(s, T_ATURAN, &k, 0); *v != NULL;
		    v++)
			if (one_of(skp->aturan, ((const Aturan *)*v)->id))
				return *v;
	return aturan_on(s, nama, skp->mulai);
}
