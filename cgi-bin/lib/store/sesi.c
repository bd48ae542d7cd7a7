/* sesi.c - sessions in lists, and their end */
#include <string.h>

#include "find.h"
#include "sesi.h"

/* PIMPINAN sees no more than others do; all other roles reach other people's
 * data, and an unattended screen with them. */
int64_t
sesi_idle(const Akun *akun)
{
	for (size_t i = 0; akun != NULL && i < akun->n_peran; i++)
		if (akun->peran[i]->nama != AKUN__NAMA__PIMPINAN)
			return SESI_IDLE_ADMIN_MS;
	return SESI_IDLE_MS;
}

int64_t
sesi_expires(const Sesi *s, const Akun *akun)
{
	int64_t idle = s->terakhir + sesi_idle(akun);
	int64_t longest = s->dibuat + SESI_LONGEST_MS;

	return idle < longest ? idle : longest;
}

bool
sesi_lives(const Sesi *s, const Akun *akun, int64_t now)
{
	return s->diakhiri == 0 && now < sesi_expires(s, akun);
}

Sesi *
sesi_own(struct store *s, uint64_t pegawai, const char *id)
{
	for (Sesi **each = sesi_of(s, pegawai); *each != NULL; each++)
		if (strcmp((*each)->id, id) == 0)
			return *each;
	return NULL;
}

void
sesi_end(struct store *s, const Sesi *listed, int64_t now)
{
	/* Read again with its lock: "last seen" may just have moved. */
	Sesi *held = sesi_get(s, listed->kunci.data, listed->kunci.len, true);

	if (held == NULL || held->diakhiri != 0)
		return;
	held->diakhiri = now;
	store_put(s, T_SESI, &held->base);
}

void
sesi_end_all(struct store *s, uint64_t pegawai, int64_t now)
{
	for (Sesi **each = sesi_of(s, pegawai); *each != NULL; each++)
		sesi_end(s, *each, now);
}

void
sesi_end_others(struct store *s, const Sesi *kept, int64_t now)
{
	for (Sesi **each = sesi_of(s, kept->pegawai); *each != NULL; each++)
		if (strcmp((*each)->id, kept->id) != 0)
			sesi_end(s, *each, now);
}
