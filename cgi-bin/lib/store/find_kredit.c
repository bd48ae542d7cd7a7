/* find_kredit.c - typed ways to balances and issued PAK */
#include "find.h"
#include "find_kredit.h"

Saldo *
saldo_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_SALDO, id, hold);
}

Saldo **
saldo_of(struct store *s, uint64_t pegawai)
{
	struct key k = key_of_u64(pegawai);

	return (Saldo **)store_under(s, T_SALDO, &k, 0);
}

Pak *
pak_get(struct store *s, const char *id, bool hold)
{
	return store_by_id(s, T_PAK, id, hold);
}

Pak **
pak_of(struct store *s, uint64_t pegawai)
{
	struct key k = key_of_u64(pegawai);

	return (Pak **)store_under(s, T_PAK, &k, 0);
}

bool
kredit_of(struct store *s, const Pegawai *p, int32_t day,
    struct kredit_desk *d)
{
	struct arena *a = store_arena(s);
	struct key all = key_of_u64(p->pegawai);
	const char *why;

	*d = (struct kredit_desk){ .orang = p };
	if (!credit_rule_read(a, aturan_on(s, "kredit", day), &d->rule, &why))
		return false;
	if (!kenaikan_rule_read(a, aturan_on(s, "kenaikan", day), &d->up,
	    &why))
		d->up = kenaikan_usual;
	d->in = (struct kredit_in){ .orang = p, .today = day,
	    .nilai = (Penilaian **)store_under(s, T_PENILAIAN, &all, 0),
	    .saldo = saldo_of(s, p->pegawai), .pak = pak_of(s, p->pegawai) };
	kredit_count(a, &d->rule, &d->in, &d->book);
	kenaikan_pangkat(&d->up, &d->in, &d->book, &d->pangkat);
	kenaikan_jenjang(&d->up, &d->in, &d->book, &d->jenjang);
	return true;
}
