/* benih_nilai.c - a first quarter done and rated, for tests of what is printed */
#include "benih_nilai.h"
#include "find.h"
#include "find_periode.h"
#include "id.h"

struct seed { struct store *s; const Skp *skp; const Rhk *rhk; int n; };

static const char *
new_id(struct seed *d)
{
	return id_new(store_arena(d->s), d->skp->dibuat + ++d->n);
}

static Periode *
period(struct seed *d, const char *name, Periode__Jenis kind, int from, int to)
{
	static Periode p[2];
	Periode *made = &p[kind == PERIODE__JENIS__AKHIR];

	*made = (Periode)PERIODE__INIT;
	made->id = new_id(d);
	made->nama = name;
	made->tahun = d->skp->tahun;
	made->jenis = kind;
	made->angka = kind == PERIODE__JENIS__AKHIR ? 0 : 1;
	made->mulai = (int32_t)d->skp->tahun * 10000 + from;
	made->selesai = (int32_t)d->skp->tahun * 10000 + to;
	made->batas_pegawai = made->batas_penilai = made->batas_admin =
	    made->selesai;
	store_put(d->s, T_PERIODE, &made->base);
	return made;
}

static void
feedback(struct seed *d, const Periode *p, uint64_t from, Umpan__Sumber kind,
    unsigned value, const char *text)
{
	Umpan u = UMPAN__INIT;

	u.id = new_id(d);
	u.pegawai = d->skp->pegawai;
	u.tahun = d->skp->tahun;
	u.skp = d->skp->id;
	u.rhk = value == 0 ? d->rhk->id : "";
	u.perilaku = value;
	u.periode = p->id;
	u.dari = from;
	u.dari_nama = "Pemberi Rahasia";
	u.sebagai = "Direktur Acara Daerah";
	u.sumber = kind;
	u.teks = text;
	u.waktu = d->skp->disetujui;
	store_put(d->s, T_UMPAN, &u.base);
}

static void
work(struct seed *d, const Periode *p)
{
	Realisasi r = REALISASI__INIT;
	Realisasi__Baris row = REALISASI__BARIS__INIT, *rows[] = { &row };
	Aksi a = AKSI__INIT;

	a.id = new_id(d);
	r.id = new_id(d);
	a.pegawai = r.pegawai = d->skp->pegawai;
	a.tahun = r.tahun = d->skp->tahun;
	a.skp = r.skp = d->skp->id;
	a.rhk = r.rhk = d->rhk->id;
	a.bulan = 2;
	a.teks = "Memeriksa usulan yang masuk";
	a.target = "10 usulan";
	a.hasil = "Selesai 11 usulan";
	store_put(d->s, T_AKSI, &a.base);
	row.indikator = d->rhk->indikator[0]->id;
	row.ada = true;
	row.nilai = 31000;
	row.sumber = "Aplikasi usulan";
	r.periode = p->id;
	r.waktu = d->skp->disetujui;
	r.baris = rows;
	r.n_baris = 1;
	store_put(d->s, T_REALISASI, &r.base);
}

static Penilaian *
rate(struct seed *d, const Periode *p)
{
	static Penilaian n;

	n = (Penilaian)PENILAIAN__INIT;
	n.id = new_id(d);
	n.pegawai = d->skp->pegawai;
	n.tahun = d->skp->tahun;
	n.skp = d->skp->id;
	n.periode = p->id;
	n.jenis = p->jenis == PERIODE__JENIS__AKHIR ?
	    PENILAIAN__JENIS__TAHUNAN : PENILAIAN__JENIS__PERIODIK;
	n.mulai = p->mulai;
	n.selesai = p->selesai;
	n.status = PENILAIAN__STATUS__DITETAPKAN;
	n.rating_hasil = RATING__DI_BAWAH;
	n.rating_perilaku = RATING__SESUAI;
	n.predikat = PREDIKAT__BUTUH_PERBAIKAN;
	n.penilai = d->skp->penilai;
	n.yang_dinilai = d->skp->yang_dinilai;
	n.pejabat_penilai = d->skp->pejabat_penilai;
	n.ditetapkan = d->skp->disetujui + 1000;
	n.nilai_organisasi = NILAI_ORGANISASI__ORG_BAIK;
	n.catatan = "Mengikuti bimbingan kinerja";
	n.pola_unit = d->skp->unit;
	store_put(d->s, T_PENILAIAN, &n.base);
	return &n;
}

bool
benih_nilai_lagi(struct store *s, void *id)
{
	struct seed d = { s, skp_get(s, id, false), NULL, 50 };
	Periode **p = d.skp == NULL ? NULL : periode_of(s, d.skp->tahun);

	if (p == NULL || *p == NULL)
		return false;
	rate(&d, *p);
	return true;
}

bool
benih_nilai(struct store *s, void *id)
{
	struct seed d = { s, skp_get(s, id, false), NULL, 0 };
	const Periode *one, *all;

	if (d.skp == NULL || rhk_of(s, id)[0] == NULL)
		return false;
	d.rhk = rhk_of(s, id)[0];
	one = period(&d, "Triwulan I", PERIODE__JENIS__TRIWULAN, 101, 331);
	all = period(&d, "Akhir tahun", PERIODE__JENIS__AKHIR, 101, 1231);
	work(&d, one);
	feedback(&d, one, d.skp->penilai, UMPAN__SUMBER__PIMPINAN, 0,
	    "Dua minggu terlewat");
	for (uint64_t i = 1; i <= 3; i++)
		feedback(&d, one, i, UMPAN__SUMBER__REKAN, 0,
		    i == 1 ? "Zat hasil rapi" : i == 2 ? "Membantu sejawat" :
		    "Cepat menjawab");
	for (uint64_t i = 1; i <= 2; i++)
		feedback(&d, one, i, UMPAN__SUMBER__REKAN, 3,
		    "Terlalu sedikit untuk dibuka");
	printf("%s %s %s\n", one->id, all->id, rate(&d, one)->id);
	return true;
}
