/* atasan.c - choosing who rates a person (R-ACT-2, R-ACT-3, BZ-4) */
#include "atasan.h"
#include "find.h"
#include "jabatan.h"
#include "office.h"

enum { CHAIN = 20 };

Asal *
asal_here(struct req *rq)
{
	Asal *asal = arena_get(rq->arena, sizeof *asal);

	*asal = (Asal)ASAL__INIT;
	asal->sumber = rq->user->office;
	asal->waktu = rq->now;
	return asal;
}

/* The unit somebody leads on the day; "" when none. */
static const char *
leads_which(const Pegawai *who, date_t day)
{
	for (size_t i = 0; i < who->n_tugas; i++)
		if (who->tugas[i]->pimpinan &&
		    leads_on(who, who->tugas[i]->unit, day) != NULL)
			return who->tugas[i]->unit;
	return "";
}

bool
atasan_circle(struct req *rq, const Pegawai *p, const Pegawai *who, date_t day)
{
	for (int i = 0; who != NULL && i < CHAIN; i++) {
		if (who->pegawai == p->pegawai)
			return true;
		who = penilai_on(rq->store, who, day);
	}
	return false;
}

void
atasan_choose(struct req *rq, const Pegawai *p, const char *nomor,
    bool delegated, Atasan *a, struct problems *bad)
{
	const Pegawai *who = pegawai_by_nomor(rq->store, nomor, false);
	date_t day = a->mulai != 0 ? a->mulai : rq->today;

	if (a->mulai == 0 && !problem_at(bad, "mulai"))
		problem(bad, "mulai", "kosong");
	if (*nomor == '\0')
		problem(bad, "nomor", "kosong");
	else if (who == NULL)
		problem(bad, "nomor", "tiada");
	else if (who->pegawai == rq->user->pegawai)
		problem(bad, "nomor", "admin-sendiri");
	else if (atasan_circle(rq, p, who, day))
		problem(bad, "nomor", "lingkaran");
	if (problem_at(bad, "nomor"))
		return;
	a->pegawai = who->pegawai;
	if (delegated) {
		if (*a->sk == '\0')
			problem(bad, "sk", "wajib");
		if (a->selesai == 0)
			problem(bad, "selesai", "wajib");
		return;
	}
	a->kantor = leads_which(who, day);
	if (*a->kantor == '\0')
		problem(bad, "nomor", "bukan-pimpinan");
	else if (!tugas_may_rate(leads_on(who, a->kantor, day), ""))
		problem(bad, "nomor", "bukan-pengawas");
}
