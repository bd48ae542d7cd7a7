/* demo_lain.c - what else a ministry has: `kinerja demo --lengkap` */
#include <string.h>

#include "demo.h"
#include "find.h"
#include "id.h"
#include "perjanjian.h"
#include "periode.h"

static struct demo_person *
by_number(struct demo *d, const char *nomor)
{
	for (size_t i = 0; i < d->n; i++)
		if (strcmp(d->orang[i].nomor, nomor) == 0)
			return &d->orang[i];
	return NULL;
}

/* The directorate's agreement says what its director's plan will say. */
static Perjanjian__Sasaran *
sasaran(struct demo *d, const struct demo_result *x)
{
	struct arena *a = d->arena;
	Perjanjian__Sasaran *s = arena_get(a, sizeof *s);

	*s = (Perjanjian__Sasaran)PERJANJIAN__SASARAN__INIT;
	s->id = id_new(a, d->begun);
	s->teks = x->teks;
	s->perspektif = arena_array(a, 1, sizeof *s->perspektif);
	s->perspektif[s->n_perspektif++] = (Perspektif)(x->perspektif - 1);
	s->indikator = arena_array(a, 3, sizeof(Indikator *));
	for (size_t k = 0; k < 3 && x->ukuran[k].teks != NULL; k++) {
		Indikator *in = arena_get(a, sizeof *in);

		*in = (Indikator)INDIKATOR__INIT;
		in->id = id_new(a, d->begun);
		in->aspek = x->ukuran[k].aspek;
		in->teks = x->ukuran[k].teks;
		in->sasaran = INDIKATOR__SASARAN__ANGKA;
		in->nilai = x->ukuran[k].nilai * 1000;
		in->satuan = x->ukuran[k].satuan;
		in->arah = in->aspek == ASPEK__WAKTU ?
		    INDIKATOR__ARAH__MAKIN_KECIL : INDIKATOR__ARAH__MAKIN_BESAR;
		s->indikator[s->n_indikator++] = in;
	}
	return s;
}

bool
demo_agreement(struct store *s, void *ctx)
{
	struct demo *d = ctx;
	const struct demo_result *x = demo_results(PART_DIREKTUR, 0);
	const struct demo_person *lead = by_number(d, "197405121999032002");
	Perjanjian *pk = arena_get(d->arena, sizeof *pk);
	int year = date_year(d->today);

	*pk = (Perjanjian)PERJANJIAN__INIT;
	pk->id = id_new(d->arena, d->begun);
	pk->unit = d->unit[lead->unit].id;
	pk->tahun = (uint32_t)year;
	pk->nomor = arena_printf(d->arena, "PK.01/D2.1/%d", year);
	pk->tanggal = date_make(year, 1, 2);
	pk->anggaran = INT64_C(4250000000) * 1000;
	pk->sasaran = arena_array(d->arena, DEMO_RESULTS,
	    sizeof(Perjanjian__Sasaran *));
	for (; x->teks != NULL; x++)
		if (!x->tambahan)
			pk->sasaran[pk->n_sasaran++] = sasaran(d, x);
	d->pk = pk;
	store_when(s, d->begun);
	store_act(s, "perjanjian/tambah", lead->jabatan);
	store_put(s, T_PERJANJIAN, &pk->base);
	return true;
}

void
demo_draw(struct arena *a, const struct demo *d, Rhk *r)
{
	for (size_t i = 0; d->pk != NULL && i < d->pk->n_sasaran; i++)
		if (strcmp(r->unit, d->pk->unit) == 0 &&
		    strcmp(r->teks, d->pk->sasaran[i]->teks) == 0)
			sasaran_draw(a, d->pk, d->pk->sasaran[i],
			    PENDEKATAN__KUANTITATIF, r);
}

static void
periods(struct store *s, const struct demo *d)
{
	struct periode_days days = periode_days(NULL);
	Periode **v = periode_propose(store_arena(s),
	    (unsigned)date_year(d->today), PERIODE__JENIS__TRIWULAN, &days,
	    NULL);

	store_act(s, "periode/susun", "demo");
	for (; *v != NULL; v++) {
		(*v)->id = id_new(store_arena(s), d->begun);
		store_put(s, T_PERIODE, &(*v)->base);
	}
}

static void
team(struct store *s, struct demo *d)
{
	static const struct { const char *nomor, *peran; } v[] = {
		{ "198603212010121005", "Penanggung jawab kurasi" },
		{ "199402172019032008", "Analis usulan" },
		{ "199107082023211015", "Pengolah data usulan" },
	};
	int year = date_year(d->today);
	struct arena *a = store_arena(s);
	Tim *t = arena_get(a, sizeof *t);

	*t = (Tim)TIM__INIT;
	t->id = id_new(a, d->begun);
	t->nama = "Tim Kurasi Acara Daerah";
	t->unit = d->unit[by_number(d, v[0].nomor)->unit].id;
	t->sk = arena_printf(a, "SK.02/D2.1/%d", year);
	t->tanggal_sk = t->mulai = date_make(year, 1, 2);
	t->selesai = date_make(year, 12, 31);
	t->status = TIM__STATUS__AKTIF;
	t->pembuat = by_number(d, "197405121999032002")->kunci;
	t->anggota = arena_array(a, 3, sizeof(Tim__Anggota *));
	for (size_t i = 0; i < 3; i++) {
		const struct demo_person *p = by_number(d, v[i].nomor);
		Tim__Anggota *m = arena_get(a, sizeof *m);

		*m = (Tim__Anggota)TIM__ANGGOTA__INIT;
		m->pegawai = p->kunci;
		m->nama = p->nama;
		m->ketua = i == 0;
		m->mulai = t->mulai;
		m->peran = v[i].peran;
		t->anggota[t->n_anggota++] = m;
	}
	store_act(s, "tim/tambah", "demo");
	store_put(s, T_TIM, &t->base);
}

/* The director's first steps, month by month. */
static void
steps(struct store *s, struct demo *d)
{
	static const struct { uint32_t bulan; const char *teks, *target; } v[] =
	{
		{ 1, "Menetapkan kriteria kurasi", "1 keputusan" },
		{ 2, "Memimpin rapat kurasi tahap pertama", "2 rapat" },
		{ 3, "Menetapkan kalender acara", "1 kalender" },
	};
	const struct demo_person *p = by_number(d, "197405121999032002");
	struct arena *a = store_arena(s);
	const Rhk *r = rhk_get(s, p->rhk[1], false);

	store_act(s, "aksi/tambah", p->jabatan);
	for (size_t i = 0; r != NULL && i < sizeof v / sizeof v[0]; i++) {
		Aksi *x = arena_get(a, sizeof *x);

		*x = (Aksi)AKSI__INIT;
		x->id = id_new(a, d->now);
		x->pegawai = r->pegawai;
		x->tahun = r->tahun;
		x->skp = r->skp;
		x->rhk = r->id;
		x->bulan = v[i].bulan;
		x->urutan = 1;
		x->teks = v[i].teks;
		x->target = v[i].target;
		x->dibuat = x->diubah = d->now;
		store_put(s, T_AKSI, &x->base);
	}
}

/* What the director expects of the one who has no plan yet. */
static void
cell(struct store *s, struct demo *d)
{
	const struct demo_person *boss = by_number(d, "197405121999032002");
	const Rhk *r = rhk_get(s, boss->rhk[1], false);
	Peran *p = arena_get(store_arena(s), sizeof *p);

	if (r == NULL)
		return;
	*p = (Peran)PERAN__INIT;
	p->id = id_new(store_arena(s), d->now);
	p->skp = r->skp;
	p->rhk = r->id;
	p->pegawai = by_number(d, "199107082023211015")->kunci;
	p->tahun = r->tahun;
	p->teks = "Tersedianya basis data usulan acara yang mutakhir";
	p->porsi = 50;
	p->dibuat = d->now;
	store_act(s, "matriks/isi", boss->jabatan);
	store_put(s, T_PERAN, &p->base);
}

/* Somebody's pangkat is out of date; the admins have not answered yet. */
static void
data_report(struct store *s, struct demo *d)
{
	struct arena *a = store_arena(s);
	Laporan *l = arena_get(a, sizeof *l);
	Laporan__Riwayat *r = arena_get(a, sizeof *r);
	const struct demo_person *p = by_number(d, "199107082023211015");

	*l = (Laporan)LAPORAN__INIT;
	*r = (Laporan__Riwayat)LAPORAN__RIWAYAT__INIT;
	l->id = id_new(a, d->now);
	l->pegawai = p->kunci;
	l->unit = d->unit[p->unit].id;
	l->bidang = LAPORAN__BIDANG__GOLONGAN;
	l->lama = p->golongan;
	l->baru = "X";
	l->keterangan = "Keputusan kenaikan golongan terbit bulan lalu.";
	l->waktu = r->waktu = d->now;
	r->oleh = p->nama;
	r->catatan = l->keterangan;
	l->riwayat = arena_array(a, 1, sizeof r);
	l->riwayat[l->n_riwayat++] = r;
	store_act(s, "laporan/buat", p->jabatan);
	store_put(s, T_LAPORAN, &l->base);
}

bool
demo_more(struct store *s, void *ctx)
{
	struct demo *d = ctx;

	store_when(s, d->now);
	periods(s, d);
	team(s, d);
	steps(s, d);
	cell(s, d);
	data_report(s, d);
	return true;
}
