/* demo_skp.c - the plan of one invented person, step by step as it was made */
#include <string.h>

#include "authz.h"
#include "demo.h"
#include "find.h"
#include "find_revisi.h"
#include "id.h"
#include "office.h"
#include "rhk.h"
#include "skp.h"

#define DAY (INT64_C(24) * 3600 * 1000)
#define HOUR (INT64_C(3600) * 1000)

/* One plan on its way. */
struct way {
	struct store	*s;
	struct arena	*a;
	struct demo	*d;
	struct demo_person *p;
	const struct demo_person *boss;
	const Pegawai	*orang, *penilai;
	Skp		*skp;
	Rhk		*rhk[DEMO_RESULTS + 1];
	int64_t		 made, handed, decided;
	uint32_t	 receipts;
	date_t		 day;
};

/* January, a few people a day; never later than now. */
static void
set_times(struct way *w, size_t i)
{
	int year = date_year(w->d->today);
	int64_t start = date_start(date_make(year, 1, 5), 420) + 9 * HOUR;
	int64_t now = w->d->now;

	w->made = start + (int64_t)(i % 10) * DAY + (int64_t)(i % 50) * 61000;
	w->handed = w->made + DAY + HOUR;
	w->decided = w->handed + DAY + 2 * HOUR;
	if (w->decided > now) {
		w->made = now - 3 * HOUR;
		w->handed = now - 2 * HOUR;
		w->decided = now - HOUR;
	}
	w->day = date_of(w->decided, 420);
	if (w->day < date_make(year, 1, 1))
		w->day = date_make(year, 1, 1);
}

static void
step(struct way *w, Skp__Langkah what, int64_t at, const Pegawai *who,
    const char *reason)
{
	Skp__Riwayat **v = arena_array(w->a, w->skp->n_riwayat + 1, sizeof *v);
	Skp__Riwayat *r = arena_get(w->a, sizeof *r);

	if (w->skp->n_riwayat > 0)
		memcpy(v, w->skp->riwayat, w->skp->n_riwayat * sizeof *v);
	*r = (Skp__Riwayat)SKP__RIWAYAT__INIT;
	r->langkah = what;
	r->waktu = at;
	r->oleh = who->nama;
	r->sebagai = office_name(w->s, who, w->day);
	r->alasan = reason;
	r->revisi = w->skp->revisi;
	v[w->skp->n_riwayat++] = r;
	w->skp->riwayat = v;
	store_actor(w->s, who->pegawai);
	store_when(w->s, at);
}

static Indikator *
indicator(struct way *w, const struct demo_result *x, size_t i)
{
	Indikator *in = arena_get(w->a, sizeof *in);

	*in = (Indikator)INDIKATOR__INIT;
	in->id = id_new(w->a, w->made);
	if (w->skp->pendekatan == PENDEKATAN__KUALITATIF) {
		in->sasaran = INDIKATOR__SASARAN__TEKS;
		in->teks = arena_printf(w->a, "%s: %lld %s",
		    x->ukuran[i].teks, (long long)x->ukuran[i].nilai,
		    x->ukuran[i].satuan);
		return in;
	}
	in->aspek = x->ukuran[i].aspek;
	in->teks = x->ukuran[i].teks;
	in->sasaran = INDIKATOR__SASARAN__ANGKA;
	in->nilai = x->ukuran[i].nilai * 1000;
	in->satuan = x->ukuran[i].satuan;
	in->arah = x->ukuran[i].aspek == ASPEK__WAKTU ?
	    INDIKATOR__ARAH__MAKIN_KECIL : INDIKATOR__ARAH__MAKIN_BESAR;
	return in;
}

/* Whose result it helps: the superior's own, once approved. */
static void
link_up(struct way *w, Rhk *r, size_t i, bool tambahan)
{
	if (w->skp->model == MODEL_SKP__JPT || tambahan)
		return;
	if (w->boss->state == DISETUJUI_SUDAH && w->boss->n_rhk > 0)
		r->intervensi = w->boss->rhk[i % (w->boss->n_rhk > 1 ?
		    w->boss->n_rhk - 1 : 1)];
	else
		r->menunggu = true;
}

static Rhk *
result(struct way *w, const struct demo_result *x, size_t i)
{
	Rhk *r = arena_get(w->a, sizeof *r);
	bool jpt = w->skp->model == MODEL_SKP__JPT;

	*r = (Rhk)RHK__INIT;
	r->id = id_new(w->a, w->made);
	r->skp = w->skp->id;
	r->pegawai = w->orang->pegawai;
	r->tahun = w->skp->tahun;
	r->bagian = x->tambahan ? BAGIAN__TAMBAHAN : BAGIAN__UTAMA;
	r->klasifikasi = w->p->pimpinan && !x->tambahan ?
	    KLASIFIKASI__ORGANISASI : KLASIFIKASI__INDIVIDU;
	if (r->klasifikasi == KLASIFIKASI__ORGANISASI)
		r->unit = w->skp->unit;
	r->teks = x->teks;
	if (x->tambahan)
		r->penugasan_dari = w->boss->jabatan;
	link_up(w, r, i, x->tambahan);
	if (jpt) {
		r->perspektif = arena_array(w->a, 1, sizeof *r->perspektif);
		r->perspektif[0] = (Perspektif)(x->perspektif - 1);
		r->n_perspektif = 1;
	}
	r->urutan = (uint32_t)i + 1;
	r->dibuat = w->made;
	r->indikator = arena_array(w->a, 3, sizeof(Indikator *));
	for (size_t k = 0; k < 3 && x->ukuran[k].teks != NULL; k++)
		r->indikator[r->n_indikator++] = indicator(w, x, k);
	if (jpt)
		demo_draw(w->a, w->d, r);
	return r;
}

static void
expectations(struct way *w)
{
	Skp *skp = w->skp;

	skp->perilaku = arena_array(w->a, 7, sizeof(Skp__Perilaku *));
	for (unsigned n = 1; n <= 7; n++) {
		const char *text = demo_expectation(w->p->part, n);
		Skp__Perilaku *x = arena_get(w->a, sizeof *x);

		if (text == NULL)
			continue;
		*x = (Skp__Perilaku)SKP__PERILAKU__INIT;
		x->nilai = n;
		x->ekspektasi = text;
		skp->perilaku[skp->n_perilaku++] = x;
	}
	skp->lampiran = arena_array(w->a, 6, sizeof(Skp__Lampiran *));
	for (int blok = 0; blok < 3; blok++)
		for (size_t i = 0; demo_annex((Skp__Blok)blok, i) != NULL;
		    i++) {
			Skp__Lampiran *x = arena_get(w->a, sizeof *x);

			*x = (Skp__Lampiran)SKP__LAMPIRAN__INIT;
			x->blok = (Skp__Blok)blok;
			x->teks = demo_annex((Skp__Blok)blok, i);
			skp->lampiran[skp->n_lampiran++] = x;
		}
}

/* The draft with its results. */
static void
begin(struct way *w, size_t who)
{
	const struct demo_result *x = demo_results(w->p->part, who);
	const Tugas *post = tugas_on(w->orang, w->day);
	int year = date_year(w->d->today);
	Skp *skp = arena_get(w->a, sizeof *skp);

	w->skp = skp;
	*skp = (Skp)SKP__INIT;
	skp->id = id_new(w->a, w->made);
	skp->pegawai = w->orang->pegawai;
	skp->tahun = (uint32_t)year;
	skp->mulai = date_make(year, 1, 1);
	skp->selesai = date_make(year, 12, 31);
	skp->model = w->p->jenis_jabatan >= JENIS_JABATAN__JPT_PRATAMA ?
	    MODEL_SKP__JPT : MODEL_SKP__JAJF;
	if (w->d->pk != NULL && w->p->part == PART_AHLI && who % 4 == 0 &&
	    strcmp(post->unit, w->d->pk->unit) != 0)
		skp->pendekatan = PENDEKATAN__KUALITATIF;
	skp->tugas = post->id;
	skp->unit = post->unit;
	skp->jabatan = post->jabatan;
	skp->dibuat = w->made;
	skp->aturan = aturan_ids(w->s, skp->mulai);
	expectations(w);
	step(w, SKP__LANGKAH__DIBUAT, w->made, w->orang, "");
	store_act(w->s, "skp/baru", w->p->jabatan);
	store_put(w->s, T_SKP, &skp->base);
	for (size_t i = 0; x[i].teks != NULL && i < DEMO_RESULTS; i++) {
		w->rhk[i] = result(w, &x[i], i);
		store_act(w->s, "rhk/baru", w->p->jabatan);
		store_put(w->s, T_RHK, &w->rhk[i]->base);
		/* Outlives this section: those below point at it. */
		w->p->rhk[i] = arena_text(w->d->arena, w->rhk[i]->id);
		w->p->n_rhk = i + 1;
	}
}

static const char *
actor(struct way *w, const Pegawai *p)
{
	return arena_printf(w->a, "%s, %s", p->nama,
	    office_name(w->s, p, w->day));
}

static void
receipt(struct way *w)
{
	TandaTerima *t = arena_get(w->a, sizeof *t);

	*t = (TandaTerima)TANDA_TERIMA__INIT;
	t->id = id_new(w->a, w->handed);
	t->pegawai = w->orang->pegawai;
	t->tahun = w->skp->tahun;
	t->urutan = ++w->receipts;
	t->nomor = arena_printf(w->a, "TT/%u/%s/%u", w->skp->tahun,
	    w->orang->nomor, t->urutan);
	t->skp = w->skp->id;
	t->revisi = w->skp->revisi + 1;
	t->waktu = w->handed;
	t->jumlah_isi = skp_digest(w->a, w->skp, w->rhk);
	t->jumlah_rantai = store_chain(w->s, t->pegawai, t->tahun);
	t->penyerah = identitas_on(w->s, w->orang, w->day);
	t->kepada = actor(w, w->penilai);
	store_put(w->s, T_TANDA_TERIMA, &t->base);
}

static void
hand_in(struct way *w)
{
	Skp *skp = w->skp;

	if (skp_move(skp, SKP_AJUKAN, TIE_OWN, 0) != SKP_OK)
		return;
	skp->penilai = w->penilai->pegawai;
	skp->diajukan = w->handed;
	step(w, SKP__LANGKAH__AJUKAN, w->handed, w->orang, "");
	store_act(w->s, "skp/ajukan", w->p->jabatan);
	store_put(w->s, T_SKP, &skp->base);
	receipt(w);
	notify(w->s, w->handed, w->penilai->pegawai,
	    PEMBERITAHUAN__JENIS__SKP_DIAJUKAN, actor(w, w->orang), "",
	    arena_printf(w->a, "/cgi-bin/bawahan/periksa?id=%s", skp->id),
	    skp->id);
}

static void
decide(struct way *w, bool approved)
{
	static const char reason[] = "Lengkapi indikator waktu pada rencana "
	    "hasil kerja pertama, lalu ajukan kembali.";
	Skp *skp = w->skp;

	if (skp_move(skp, approved ? SKP_SETUJUI : SKP_KEMBALIKAN,
	    TIE_PENILAI, 0) != SKP_OK)
		return;
	skp->dibuka_penilai = w->decided;
	if (approved) {
		skp->revisi++;
		skp->disetujui = w->decided;
		skp->yang_dinilai = identitas_on(w->s, w->orang, w->day);
		skp->pejabat_penilai = identitas_on(w->s, w->penilai, w->day);
	} else {
		skp->catatan = reason;
	}
	step(w, approved ? SKP__LANGKAH__SETUJUI : SKP__LANGKAH__KEMBALIKAN,
	    w->decided, w->penilai, approved ? "" : reason);
	store_act(w->s, approved ? "skp/setujui" : "skp/kembalikan",
	    office_name(w->s, w->penilai, w->day));
	store_put(w->s, T_SKP, &skp->base);
	if (approved && w->d->pk != NULL)
		revisi_keep(w->s, w->decided, skp, w->rhk, skp->revisi);
	notify(w->s, w->decided, w->orang->pegawai, approved ?
	    PEMBERITAHUAN__JENIS__SKP_DISETUJUI :
	    PEMBERITAHUAN__JENIS__SKP_DIKEMBALIKAN, actor(w, w->penilai),
	    approved ? "" : reason, arena_printf(w->a,
	    "/cgi-bin/skp/lihat?id=%s", skp->id), skp->id);
}

/* Its owner asks to have it lowered; nobody has answered. */
static void
ask(struct way *w)
{
	static const char reason[] = "Target dokumen terverifikasi perlu "
	    "disesuaikan dengan anggaran setelah perubahan.";
	Skp__Minta *m = arena_get(w->a, sizeof *m);

	*m = (Skp__Minta)SKP__MINTA__INIT;
	m->waktu = w->decided + HOUR / 6;
	m->alasan = reason;
	w->skp->minta = m;
	step(w, SKP__LANGKAH__MINTA, m->waktu, w->orang, reason);
	store_act(w->s, "skp/minta", w->p->jabatan);
	store_put(w->s, T_SKP, &w->skp->base);
}

/* Lowered, changed, handed in and approved once more. */
static void
again(struct way *w)
{
	static const char reason[] = "Target disesuaikan dengan anggaran "
	    "setelah perubahan.";

	if (skp_move(w->skp, SKP_TURUNKAN, TIE_PENILAI | TIE_JPT, 0) != SKP_OK)
		return;
	w->skp->catatan = reason;
	w->skp->dibuka_penilai = 0;
	step(w, SKP__LANGKAH__TURUNKAN, w->decided + HOUR / 6, w->penilai,
	    reason);
	store_act(w->s, "skp/turunkan", office_name(w->s, w->penilai, w->day));
	store_put(w->s, T_SKP, &w->skp->base);
	w->handed = w->decided + HOUR / 3;
	w->decided += HOUR / 2;
	w->rhk[0]->teks = arena_printf(w->a, "%s secara bertahap",
	    w->rhk[0]->teks);
	store_actor(w->s, w->orang->pegawai);
	store_when(w->s, w->handed);
	store_act(w->s, "rhk/ubah", w->p->jabatan);
	store_put(w->s, T_RHK, &w->rhk[0]->base);
	hand_in(w);
	decide(w, true);
}

void
demo_plan(struct store *s, struct demo *d, struct demo_person *p, size_t i)
{
	struct way w = { .s = s, .a = store_arena(s), .d = d, .p = p,
	    .boss = &d->orang[p->atasan] };

	p->n_rhk = 0;
	if (p->state == BELUM)
		return;
	set_times(&w, i);
	w.orang = pegawai_get(s, p->kunci, false);
	if (w.orang == NULL || tugas_on(w.orang, w.day) == NULL)
		return;
	w.penilai = penilai_on(s, w.orang, w.day);
	begin(&w, i);
	if (p->state >= DIAJUKAN_SAJA && w.penilai != NULL)
		hand_in(&w);
	if (p->state >= DIKEMBALIKAN_LAGI && w.penilai != NULL)
		decide(&w, p->state == DISETUJUI_SUDAH);
	if (d->pk == NULL || p->part != PART_AHLI ||
	    p->state != DISETUJUI_SUDAH)
		return;
	if (d->later == 0)
		ask(&w);
	else if (d->later == 1)
		again(&w);
	d->later++;
}
