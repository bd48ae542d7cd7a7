/* masa.c - changes of dated rows, so that what was true before stays told */
#include <string.h>

#include "date.h"
#include "masa.h"
#include "text.h"

/* The array with room for one more at its end. */
static void *
longer(struct arena *arena, void *rows, size_t n)
{
	void **more = arena_array(arena, n + 2, sizeof *more);

	if (n > 0)
		memcpy(more, rows, n * sizeof *more);
	return more;
}

void
unit_from(struct arena *arena, Unit *u, const Unit__Versi *versi,
    struct problems *bad)
{
	Unit__Versi *last = u->n_versi > 0 ? u->versi[u->n_versi - 1] : NULL;
	Unit__Versi *row = arena_get(arena, sizeof *row);

	*row = *versi;
	if (last != NULL && versi->mulai < last->mulai) {
		problem(bad, "mulai", u->n_versi == 1 ? "lebih-lama" :
		    "lebih-baru");
		return;
	}
	if (last != NULL && last->selesai != 0 &&
	    last->selesai < versi->mulai) {
		problem(bad, "mulai", "tutup");
		return;
	}
	if (last != NULL && last->mulai == versi->mulai) {
		row->selesai = last->selesai;
		u->versi[u->n_versi - 1] = row;
		return;
	}
	if (last != NULL) {
		row->selesai = last->selesai;
		last->selesai = date_add(versi->mulai, -1);
	}
	u->versi = longer(arena, u->versi, u->n_versi);
	u->versi[u->n_versi++] = row;
}

void
unit_close(Unit *u, int32_t end, struct problems *bad)
{
	Unit__Versi *last = u->n_versi > 0 ? u->versi[u->n_versi - 1] : NULL;

	if (last == NULL || end < last->mulai)
		problem(bad, "selesai", "urutan");
	else if (last->selesai != 0 && last->selesai < end)
		problem(bad, "selesai", "tutup");
	else
		last->selesai = end;
}

static bool
acting(Penugasan p)
{
	return p == PENUGASAN__PLT || p == PENUGASAN__PLH ||
	    p == PENUGASAN__PJB;
}

/* Definitive posts before the new one end the day before it. */
static void
make_way(Pegawai *p, const Tugas *t, struct problems *bad)
{
	for (size_t i = 0; i < p->n_tugas; i++) {
		Tugas *old = p->tugas[i];

		if (old->penugasan != PENUGASAN__DEFINITIF ||
		    !date_overlap(old->mulai, old->selesai, t->mulai,
		    t->selesai))
			continue;
		if (old->mulai >= t->mulai) {
			problem(bad, "mulai", "tumpang");
			return;
		}
	}
	for (size_t i = 0; bad->n == 0 && i < p->n_tugas; i++) {
		Tugas *old = p->tugas[i];

		if (old->penugasan == PENUGASAN__DEFINITIF &&
		    date_overlap(old->mulai, old->selesai, t->mulai,
		    t->selesai))
			old->selesai = date_add(t->mulai, -1);
	}
}

void
tugas_add(struct arena *arena, Pegawai *p, const Tugas *t, struct problems *bad)
{
	Tugas *row = arena_get(arena, sizeof *row);
	size_t at = p->n_tugas;

	if (t->selesai != 0 && t->selesai < t->mulai)
		problem(bad, "selesai", "urutan");
	if (acting(t->penugasan) && t->selesai == 0)
		problem(bad, "selesai", "wajib");
	if (acting(t->penugasan) && *text_or_empty(t->sk) == '\0')
		problem(bad, "sk", "wajib");
	if (bad->n == 0 && t->penugasan == PENUGASAN__DEFINITIF)
		make_way(p, t, bad);
	if (bad->n > 0)
		return;
	*row = *t;
	p->tugas = longer(arena, p->tugas, p->n_tugas++);
	for (; at > 0 && p->tugas[at - 1]->mulai > t->mulai; at--)
		p->tugas[at] = p->tugas[at - 1];
	p->tugas[at] = row;
}

void
tugas_close(Pegawai *p, const char *id, int32_t last, struct problems *bad)
{
	for (size_t i = 0; i < p->n_tugas; i++) {
		Tugas *t = p->tugas[i];

		if (strcmp(t->id, id) != 0)
			continue;
		if (last < t->mulai)
			problem(bad, "selesai", "urutan");
		else if (t->selesai != 0 && t->selesai < last)
			problem(bad, "selesai", "tutup");
		else
			t->selesai = last;
		return;
	}
	problem(bad, "selesai", "tiada");
}

void
tugas_revoke(Pegawai *p, const char *id, int32_t from, const char *why,
    struct problems *bad)
{
	for (size_t i = 0; i < p->n_tugas; i++) {
		Tugas *t = p->tugas[i];

		if (strcmp(t->id, id) != 0 || !acting(t->penugasan))
			continue;
		if (t->dicabut != 0 || (t->selesai != 0 && t->selesai < from)) {
			problem(bad, "dicabut", "tutup");
			return;
		}
		t->selesai = date_add(from > t->mulai ? from : t->mulai, -1);
		t->dicabut = from;
		t->alasan_cabut = why;
		return;
	}
	problem(bad, "dicabut", "tiada");
}

enum tugas_state
tugas_state(const Tugas *t, int32_t day)
{
	if (t->dicabut != 0 && (t->dicabut <= day || t->selesai < t->mulai))
		return TUGAS_DICABUT;
	if (day < t->mulai)
		return TUGAS_TERJADWAL;
	return date_within(day, t->mulai, t->selesai) ? TUGAS_AKTIF :
	    TUGAS_BERAKHIR;
}

const char *
tugas_state_name(enum tugas_state state)
{
	static const char *const names[] = {
		"AKTIF", "TERJADWAL", "BERAKHIR", "DICABUT",
	};

	return (unsigned)state < 4 ? names[state] : "";
}

bool
tugas_acting(const Tugas *t)
{
	return acting(t->penugasan);
}

void
atasan_from(struct arena *arena, Pegawai *p, const Atasan *a,
    struct problems *bad)
{
	Atasan *last = p->n_atasan > 0 ? p->atasan[p->n_atasan - 1] : NULL;
	Atasan *row = arena_get(arena, sizeof *row);

	*row = *a;
	if (a->selesai != 0 && a->selesai < a->mulai)
		problem(bad, "selesai", "urutan");
	if (last != NULL && a->mulai < last->mulai)
		problem(bad, "mulai", "lebih-baru");
	if (bad->n > 0)
		return;
	if (last != NULL && last->mulai == a->mulai) {
		p->atasan[p->n_atasan - 1] = row;
		return;
	}
	if (last != NULL && (last->selesai == 0 || last->selesai >= a->mulai))
		last->selesai = date_add(a->mulai, -1);
	p->atasan = longer(arena, p->atasan, p->n_atasan);
	p->atasan[p->n_atasan++] = row;
}
