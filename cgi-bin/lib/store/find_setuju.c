/* find_setuju.c - requests that a second administrator confirms */
#include "find_setuju.h"

Setuju *
setuju_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_SETUJU, id, hold);
}

Setuju **
setuju_all(struct store *s, size_t max)
{
	struct key k = key_new();

	return (Setuju **)store_under(s, T_SETUJU, &k, max);
}

bool
setuju_waits(const Setuju *r, int64_t now)
{
	return r->status == SETUJU__STATUS__MENUNGGU &&
	    now - r->waktu < SETUJU_LASTS_MS;
}
