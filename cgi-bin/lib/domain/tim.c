/* tim.c - a working team: who belongs to it on a day, and how that changes */
#include <string.h>

#include "date.h"
#include "tim.h"

enum { SHARE_MAX = 100 };

static bool
holds(const Tim__Anggota *a, int32_t day)
{
	return date_within(day, a->mulai, a->selesai);
}

static bool
runs(const Tim *t, int32_t day)
{
	return t->status != TIM__STATUS__DRAF &&
	    date_within(day, t->mulai, t->selesai);
}

const Tim__Anggota *
tim_anggota_on(const Tim *t, uint64_t pegawai, int32_t day)
{
	if (runs(t, day))
		for (size_t i = 0; i < t->n_anggota; i++)
			if (t->anggota[i]->pegawai == pegawai &&
			    holds(t->anggota[i], day))
				return t->anggota[i];
	return NULL;
}

const Tim__Anggota *
tim_ketua_on(const Tim *t, int32_t day)
{
	if (runs(t, day))
		for (size_t i = 0; i < t->n_anggota; i++)
			if (t->anggota[i]->ketua && holds(t->anggota[i], day))
				return t->anggota[i];
	return NULL;
}

bool
tim_kenal(const Tim *t, uint64_t pegawai)
{
	for (size_t i = 0; i < t->n_anggota; i++)
		if (t->anggota[i]->pegawai == pegawai)
			return true;
	return false;
}

Tim__Anggota *
tim_baris(const Tim *t, uint64_t pegawai, int32_t day)
{
	for (size_t i = 0; i < t->n_anggota; i++) {
		Tim__Anggota *a = t->anggota[i];

		if (a->pegawai == pegawai &&
		    (a->selesai == 0 || a->selesai >= day))
			return a;
	}
	return NULL;
}

void
tim_check(const Tim *t, struct problems *bad)
{
	need_text(bad, "nama", t->nama, 3, 200);
	may_text(bad, "sk", t->sk, 100);
	if (t->mulai == 0 && !problem_at(bad, "mulai"))
		problem(bad, "mulai", "kosong");
	else if (t->selesai != 0 && t->selesai < t->mulai)
		problem(bad, "selesai", "urutan");
	for (size_t i = 0; i < t->n_anggota; i++) {
		const Tim__Anggota *a = t->anggota[i];

		if (a->mulai < t->mulai && !problem_at(bad, "mulai"))
			problem(bad, "mulai", "anggota-lebih-awal");
		if (t->selesai != 0 && !problem_at(bad, "selesai") &&
		    (a->mulai > t->selesai || a->selesai > t->selesai))
			problem(bad, "selesai", "anggota-lebih-akhir");
	}
}

/* Are the days inside those of the team? */
static void
check_days(const Tim *t, const Tim__Anggota *a, struct problems *bad)
{
	if (a->mulai == 0)
		problem(bad, "mulai", "kosong");
	else if (a->mulai < t->mulai ||
	    (t->selesai != 0 && a->mulai > t->selesai))
		problem(bad, "mulai", "luar-tim");
	if (a->selesai == 0)
		return;
	if (a->selesai < a->mulai)
		problem(bad, "selesai", "urutan");
	else if (t->selesai != 0 && a->selesai > t->selesai)
		problem(bad, "selesai", "luar-tim");
}

static void
append(struct arena *arena, Tim *t, const Tim__Anggota *a)
{
	Tim__Anggota **more = arena_array(arena, t->n_anggota + 1, sizeof *more);
	Tim__Anggota *row = arena_get(arena, sizeof *row);

	*row = *a;
	if (t->n_anggota > 0)
		memcpy(more, t->anggota, t->n_anggota * sizeof *more);
	more[t->n_anggota] = row;
	t->anggota = more;
	t->n_anggota++;
}

void
tim_tambah(struct arena *arena, Tim *t, const Tim__Anggota *a,
    struct problems *bad)
{
	size_t before = bad->n;

	check_days(t, a, bad);
	if (a->porsi > SHARE_MAX)
		problem(bad, "porsi", "porsi");
	if (t->n_anggota >= TIM_ANGGOTA_MAX)
		problem(bad, "p", "penuh");
	for (size_t i = 0; i < t->n_anggota && !problem_at(bad, "p"); i++) {
		const Tim__Anggota *b = t->anggota[i];

		if (!date_overlap(a->mulai, a->selesai, b->mulai, b->selesai))
			continue;
		if (b->pegawai == a->pegawai)
			problem(bad, "p", "kembar");
		else if (a->ketua && b->ketua)
			problem(bad, "ketua", "sudah-ketua");
	}
	if (bad->n == before)
		append(arena, t, a);
}

static void
take(Tim *t, size_t i)
{
	memmove(t->anggota + i, t->anggota + i + 1,
	    (t->n_anggota - i - 1) * sizeof *t->anggota);
	t->n_anggota--;
}

/* The row of his that is open, or ends last. */
static size_t
last_row(const Tim *t, uint64_t pegawai)
{
	size_t found = t->n_anggota;

	for (size_t i = 0; i < t->n_anggota; i++)
		if (t->anggota[i]->pegawai == pegawai &&
		    (found == t->n_anggota ||
		    t->anggota[i]->mulai > t->anggota[found]->mulai))
			found = i;
	return found;
}

void
tim_keluar(Tim *t, uint64_t pegawai, int32_t last, struct problems *bad)
{
	size_t i = last_row(t, pegawai);
	Tim__Anggota *a;

	if (i == t->n_anggota) {
		problem(bad, "p", "tiada");
		return;
	}
	a = t->anggota[i];
	if (t->status == TIM__STATUS__DRAF) {
		take(t, i);
		return;
	}
	if (a->ketua)
		problem(bad, "p", "ketua-dulu");
	else if (last == 0)
		problem(bad, "selesai", "kosong");
	else if (last < a->mulai)
		problem(bad, "selesai", "urutan");
	else if (t->selesai != 0 && last > t->selesai)
		problem(bad, "selesai", "luar-tim");
	else
		a->selesai = last;
}

/* Ends the row the day before; one that began on that very day goes. */
static void
end_before(Tim *t, size_t i, int32_t day)
{
	if (t->anggota[i]->mulai >= day)
		take(t, i);
	else
		t->anggota[i]->selesai = date_add(day, -1);
}

void
tim_ganti_ketua(struct arena *arena, Tim *t, const Tim__Anggota *baru,
    bool stays, struct problems *bad)
{
	size_t before = bad->n;
	Tim__Anggota old = TIM__ANGGOTA__INIT;

	check_days(t, baru, bad);
	for (size_t i = 0; i < t->n_anggota; i++) {
		const Tim__Anggota *a = t->anggota[i];

		if (!a->ketua)
			continue;
		if (holds(a, baru->mulai) && a->pegawai == baru->pegawai)
			problem(bad, "p", "kembar");
		else if (a->mulai > baru->mulai)
			problem(bad, "mulai", "lebih-baru");
	}
	if (bad->n > before)
		return;
	for (size_t i = t->n_anggota; i-- > 0;) {
		const Tim__Anggota *a = t->anggota[i];

		if (a->selesai != 0 && a->selesai < baru->mulai)
			continue;
		if (a->ketua)
			old = *a;
		if (a->ketua || a->pegawai == baru->pegawai)
			end_before(t, i, baru->mulai);
	}
	append(arena, t, baru);
	t->anggota[t->n_anggota - 1]->ketua = true;
	if (!stays || old.pegawai == 0)
		return;
	old.ketua = false;
	old.peran = "";
	old.mulai = baru->mulai;
	old.selesai = 0;
	append(arena, t, &old);
}

void
tim_aktifkan(Tim *t, struct problems *bad)
{
	size_t leads = 0;

	for (size_t i = 0; i < t->n_anggota; i++)
		leads += t->anggota[i]->ketua != 0;
	if (leads == 0)
		problem(bad, "tim", "tanpa-ketua");
	else if (t->n_anggota == leads)
		problem(bad, "tim", "tanpa-anggota");
	else
		t->status = TIM__STATUS__AKTIF;
}

void
tim_akhiri(Tim *t, int32_t last, struct problems *bad)
{
	if (last == 0)
		problem(bad, "selesai", "kosong");
	else if (last < t->mulai)
		problem(bad, "selesai", "urutan");
	if (bad->n > 0)
		return;
	for (size_t i = t->n_anggota; i-- > 0;) {
		Tim__Anggota *a = t->anggota[i];

		if (a->mulai > last)
			take(t, i);	/* never came to be */
		else if (a->selesai == 0 || a->selesai > last)
			a->selesai = last;
	}
	t->selesai = last;
	t->status = TIM__STATUS__SELESAI;
}
