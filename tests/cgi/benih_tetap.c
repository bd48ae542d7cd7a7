/*
 * benih_tetap.c - assessments already set, for tests of what follows them
 *
 *	benih_tetap tetap DATA NIP N HASIL PERILAKU MS
 *		sets the one of quarter N (0: the year) at that time, as his
 *		penilai of that day, with Baik for the organisation; a report,
 *		a piece of evidence and a word of the leader with it
 *	benih_tetap tutup DATA NIP YYYYMMDD
 *		closes his plan on that day (mutasi)
 *	benih_tetap status DATA NIP N	says its status and predikat
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "date.h"
#include "find.h"
#include "find_nilai.h"
#include "find_periode.h"
#include "id.h"
#include "office.h"
#include "periode.h"
#include "rating.h"
#include "store.h"
#include "text.h"

enum { ZONE = 420 };

struct order {
	const char	*nomor;
	unsigned	 period;
	int		 hasil, perilaku;
	int64_t		 now;
	date_t		 day;
};

static Skp *
plan_of(struct store *s, const char *nomor, Pegawai **p)
{
	*p = pegawai_by_nomor(s, nomor, false);
	return *p == NULL ? NULL : skp_of(s, (*p)->pegawai, 0)[0];
}

static const Periode *
period_of(struct store *s, const Skp *skp, unsigned n)
{
	for (Periode **v = periode_year(s, skp->tahun); *v != NULL; v++)
		if ((*v)->angka == n)
			return *v;
	return NULL;
}

/* A report with its source, a proof and what the leader said of it. */
static void
put_inputs(struct store *s, const Skp *skp, const Periode *period,
    const Pegawai *leader, int64_t now)
{
	Rhk *rhk = rhk_of(s, skp->id)[0];
	Realisasi r = REALISASI__INIT;
	Realisasi__Baris b = REALISASI__BARIS__INIT, *lines[] = { &b };
	Bukti e = BUKTI__INIT;
	Bukti__Pakai use = BUKTI__PAKAI__INIT, *uses[] = { &use };
	Umpan u = UMPAN__INIT;

	r.id = id_new(store_arena(s), now);
	r.pegawai = e.pegawai = u.pegawai = skp->pegawai;
	r.tahun = e.tahun = u.tahun = skp->tahun;
	r.skp = u.skp = skp->id;
	r.rhk = rhk->id;
	r.periode = u.periode = period->id;
	r.waktu = e.waktu = u.waktu = now - 1000;
	b.indikator = rhk->indikator[0]->id;
	b.nilai = 31000;
	b.ada = true;
	b.sumber = "Basis data usulan";
	r.n_baris = 1;
	r.baris = lines;
	store_put(s, T_REALISASI, &r.base);
	e.id = id_new(store_arena(s), now);
	e.jenis = BUKTI__JENIS__NASKAH;
	e.nama = "Berita acara Februari";
	e.nomor = "BA-12/2026";
	use.rhk = rhk->id;
	use.skp = skp->id;
	use.pegawai = skp->pegawai;
	e.n_pakai = 1;
	e.pakai = uses;
	store_put(s, T_BUKTI, &e.base);
	u.id = id_new(store_arena(s), now);
	u.rhk = rhk->id;
	u.dari = leader->pegawai;
	u.dari_nama = leader->nama;
	u.sebagai = "Direktur Acara Daerah";
	u.kategori = UMPAN__KATEGORI__PERLU_PERBAIKAN;
	u.teks = "Pemutakhiran dua minggu terlewat";
	store_put(s, T_UMPAN, &u.base);
}

static void
put_rated(struct store *s, Penilaian *p, const struct order *o)
{
	Penilaian__ButirHasil b = PENILAIAN__BUTIR_HASIL__INIT;
	Penilaian__ButirHasil *list[] = { &b };
	Penilaian__Riwayat step = PENILAIAN__RIWAYAT__INIT, *steps[] = { &step };

	b.rhk = rhk_of(s, p->skp)[0]->id;
	b.rating = (Rating)o->hasil;
	b.usul = RATING__DI_BAWAH;
	b.alasan = "Target belum tercapai";
	p->n_hasil = 1;
	p->hasil = list;
	step.status = p->status;
	step.waktu = o->now;
	step.oleh = p->pejabat_penilai->nama;
	step.sebagai = p->pejabat_penilai->jabatan;
	p->n_riwayat = 1;
	p->riwayat = steps;
	store_put(s, T_PENILAIAN, &p->base);
}

static bool
set(struct store *s, void *ctx)
{
	const struct order *o = ctx;
	date_t day = date_of(o->now, ZONE);
	Penilaian p = PENILAIAN__INIT;
	struct rating_rule rule;
	const Periode *period;
	const char *why;
	Pegawai *who, *by;
	Skp *skp = plan_of(s, o->nomor, &who);

	if (skp == NULL || (period = period_of(s, skp, o->period)) == NULL ||
	    (by = penilai_on(s, who, day)) == NULL ||
	    !rating_rule_read(store_arena(s), aturan_on(s, "predikat", day),
	    &rule, &why))
		return false;
	put_inputs(s, skp, period, by, o->now);
	p.id = id_new(store_arena(s), o->now);
	p.pegawai = who->pegawai;
	p.tahun = skp->tahun;
	p.skp = skp->id;
	p.periode = period->id;
	p.jenis = o->period == 0 ? PENILAIAN__JENIS__TAHUNAN :
	    PENILAIAN__JENIS__PERIODIK;
	p.mulai = period->mulai;
	p.selesai = period->selesai;
	p.status = PENILAIAN__STATUS__DITETAPKAN;
	p.rating_hasil = (Rating)o->hasil;
	p.rating_perilaku = (Rating)o->perilaku;
	p.usul_hasil = RATING__DI_BAWAH;
	p.predikat = (Predikat)predikat(&rule, o->hasil, o->perilaku);
	p.penilai = by->pegawai;
	p.yang_dinilai = identitas_on(s, who, day);
	p.pejabat_penilai = identitas_on(s, by, day);
	p.dinilai = p.ditetapkan = o->now;
	p.nilai_organisasi = NILAI_ORGANISASI__ORG_BAIK;
	put_rated(s, &p, o);
	if (o->period == 0) {
		skp = skp_get(s, skp->id, true);
		skp->status = STATUS_SKP__DINILAI;
		store_put(s, T_SKP, &skp->base);
	}
	return true;
}

static bool
shut(struct store *s, void *ctx)
{
	const struct order *o = ctx;
	Pegawai *who;
	Skp *skp = plan_of(s, o->nomor, &who);

	if (skp == NULL)
		return false;
	skp = skp_get(s, skp->id, true);
	skp->status = STATUS_SKP__DITUTUP;
	skp->sebab_tutup = SKP__TUTUP__MUTASI;
	skp->tanggal_tutup = o->day;
	store_put(s, T_SKP, &skp->base);
	return true;
}

static bool
say(struct store *s, void *ctx)
{
	const struct order *o = ctx;
	Pegawai *who;
	Skp *skp = plan_of(s, o->nomor, &who);
	const Periode *period = skp == NULL ? NULL : period_of(s, skp,
	    o->period);
	const Penilaian *p = period == NULL ? NULL : penilaian_in(s, skp->id,
	    period->id, false);

	if (p != NULL)
		printf("%s %s %s\n", protobuf_c_enum_descriptor_get_value(
		    &penilaian__status__descriptor, (int)p->status)->name,
		    protobuf_c_enum_descriptor_get_value(
		    &predikat__descriptor, (int)p->predikat)->name,
		    protobuf_c_enum_descriptor_get_value(
		    &status_skp__descriptor, (int)skp->status)->name);
	return p != NULL;
}

static int
run(const char *dir, bool (*fn)(struct store *, void *), void *ctx)
{
	struct store_user user = {
		.program = "benih", .reads = ALL_TABLES, .writes = ALL_TABLES,
		.writer = fn != say, .request = "benih", .network = "",
		.now = clock_ms(),
	};
	struct store *s = store_new(dir);
	enum store_end end = store_run(s, &user, fn, ctx);

	store_free(s);
	return end == STORE_DONE ? 0 : 1;
}

int
main(int argc, char **argv)
{
	struct order o = { .nomor = argc > 3 ? argv[3] : "" };

	if (argc == 8 && strcmp(argv[1], "tetap") == 0 &&
	    text_i64(argv[7], &o.now)) {
		o.period = (unsigned)strtoul(argv[4], NULL, 10);
		o.hasil = (int)strtol(argv[5], NULL, 10);
		o.perilaku = (int)strtol(argv[6], NULL, 10);
		return run(argv[2], set, &o);
	}
	if (argc == 5 && strcmp(argv[1], "tutup") == 0) {
		o.day = (date_t)strtol(argv[4], NULL, 10);
		return run(argv[2], shut, &o);
	}
	if (argc == 5 && strcmp(argv[1], "status") == 0) {
		o.period = (unsigned)strtoul(argv[4], NULL, 10);
		return run(argv[2], say, &o);
	}
	fputs("usage: benih_tetap tetap|tutup|status DATA NIP ...\n", stderr);
	return 2;
}
