/* draw_nilai.c - a made-up assessment of the plan of draw.c: P8 to P11 */
#include <string.h>

#include "draw.h"

static const char *const rules[][2] = {
	{ "rating.1", "Di Atas Ekspektasi" }, { "rating.2", "Sesuai Ekspektasi" },
	{ "rating.3", "Di Bawah Ekspektasi" },
	{ "predikat.1", "Sangat Baik" }, { "predikat.2", "Baik" },
	{ "predikat.3", "Butuh Perbaikan" }, { "predikat.4", "Kurang" },
	{ "predikat.5", "Sangat Kurang" },
	{ "matriks.1.1", "1" }, { "matriks.1.2", "2" }, { "matriks.1.3", "4" },
	{ "matriks.2.1", "2" }, { "matriks.2.2", "2" }, { "matriks.2.3", "4" },
	{ "matriks.3.1", "3" }, { "matriks.3.2", "3" }, { "matriks.3.3", "5" },
	{ "capaian.1", "Istimewa" }, { "capaian.2", "Baik" },
	{ "capaian.3", "Butuh Perbaikan" }, { "capaian.4", "Kurang" },
	{ "capaian.5", "Sangat Kurang" },
	{ "pimpinan.1", "1" }, { "pimpinan.2", "2" }, { "pimpinan.3", "3" },
	{ "pimpinan.4", "3" }, { "pimpinan.5", "3" },
	{ "unit_kecil", "10" }, { "blokir", "tidak" },
};

static void
add(struct desk *d, Aturan *to, const char *key, const char *value)
{
	Aturan__Butir *b = arena_get(d->a, sizeof *b);

	*b = (Aturan__Butir)ATURAN__BUTIR__INIT;
	b->kunci = key;
	b->nilai = value;
	to->butir[to->n_butir++] = b;
}

/* Both rule sets in one: the keys do not meet. */
static const Aturan *
law(struct desk *d)
{
	static const char *const heights[5] = { "2", "11", "6", "3", "2" };
	Aturan *set = arena_get(d->a, sizeof *set);

	*set = (Aturan)ATURAN__INIT;
	set->butir = arena_array(d->a, 100, sizeof *set->butir);
	for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++)
		add(d, set, rules[i][0], rules[i][1]);
	for (int c = 1; c <= 5; c++) {
		add(d, set, arena_printf(d->a, "pola.%d.jumlah", c), "1");
		add(d, set, arena_printf(d->a, "pola.%d.1.kelas", c), "b");
		add(d, set, arena_printf(d->a, "pola.%d.1.aturan", c),
		    "terbanyak");
		for (int p = 0; p < 5; p++)
			add(d, set, arena_printf(d->a, "kurva.%d.%d", c, p + 1),
			    heights[p]);
	}
	return set;
}

static const struct paper_aksi *
steps(struct desk *d)
{
	static const char *const month[] = { "Januari", "Februari", "Maret" };
	struct paper_aksi *s = arena_array(d->a, 3, sizeof *s);

	for (int i = 0; i < 3; i++)
		s[i] = (struct paper_aksi){ month[i], "Menyusun rekomendasi "
		    "usulan yang masuk bulan ini", "20 usulan",
		    i == 2 ? "" : "Nota dinas 12/DA/2026\nDaftar usulan.xlsx",
		    i == 2 ? "" : "21 usulan" };
	return s;
}

static void
results(struct desk *d)
{
	struct paper_hasil *h = arena_array(d->a, d->n + 1, sizeof *h);

	for (size_t i = 0; i < d->n; i++) {
		const char **r = arena_array(d->a,
		    d->rhk[i]->n_indikator + 1, sizeof *r);

		for (size_t k = 0; k < d->rhk[i]->n_indikator; k++)
			r[k] = k == 0 ? "62 usulan" : "";
		h[i] = (struct paper_hasil){ r, i == 0 ?
		    "Nota dinas 12/DA/2026\nDaftar usulan.xlsx" : "",
		    i == 0 ? "Direktur Acara Daerah: Dua minggu terlewat <di "
		    "Maret> & dikejar\nRekan kerja: Selalu membantu" : "",
		    i == 0 ? steps(d) : NULL, i == 0 ? 3 : 0 };
	}
	d->nilai.hasil = h;
}

static void
assess(struct desk *d)
{
	d->hasil = (Penilaian)PENILAIAN__INIT;
	d->hasil.tahun = 2026;
	d->hasil.status = PENILAIAN__STATUS__DITETAPKAN;
	d->hasil.rating_hasil = RATING__SESUAI;
	d->hasil.rating_perilaku = RATING__DI_ATAS;
	d->hasil.predikat = PREDIKAT__BAIK;
	d->hasil.nilai_organisasi = NILAI_ORGANISASI__ORG_BAIK;
	d->hasil.catatan = "Mengikuti pelatihan analisis kebijakan lanjutan";
	d->nilai.nilai = &d->hasil;
}

static void
object(struct desk *d, Keberatan__Status status)
{
	static Keberatan k = KEBERATAN__INIT;
	static Keberatan__Butir butir = KEBERATAN__BUTIR__INIT;
	static Keberatan__Butir *butirs[] = { &butir };
	static Penilaian__Lama lama = PENILAIAN__LAMA__INIT;
	static Penilaian__Lama *lamas[] = { &lama };
	static char *bukti[] = { (char *)"Nota dinas 44/DA/2026" };

	butir.teks = "Target wilayah barat tercapai pada 28 Maret";
	butir.bukti = (void *)bukti;
	butir.n_bukti = 1;
	k.alasan = "Realisasi tidak dihitung seluruhnya";
	k.butir = butirs;
	k.n_butir = 1;
	k.tanggapan = "Bukti baru diterima sesudah batas";
	k.putusan = "Bukti yang diajukan sah";
	k.status = status;
	lama.predikat = PREDIKAT__BUTUH_PERBAIKAN;
	d->hasil.lama = lamas;
	d->hasil.n_lama = 1;
	d->nilai.keberatan = &k;
}

/* P13 to P15. */
static paper_make *
draw_kredit(struct desk *d, const char *what)
{
	static const struct paper_angka rows[] = {
		{ "", "AK Integrasi", "", "", "", "40,00" },
		{ "2023", "Januari\xe2\x80\x93" "Desember", "Sangat Baik",
		    "150 %", "12,5", "18,75" },
		{ "2024", "Januari\xe2\x80\x93" "Februari", "Baik",
		    "2/12 x 100 %", "12,5", "2,08" },
	};
	static struct paper_kredit k = { .nomor = "", .lahir = "17 Februari 1994",
	    .kelamin = "Wanita", .periode = "Januari 2023 s.d. Februari 2024",
	    .baris = rows, .n = 3, .jumlah = "60,83",
	    .lama = { "", "", "40,00", "", "", "", "40,00" },
	    .baru = { "", "", "0,00", "20,83", "", "", "20,83" },
	    .semua = { "", "", "40,00", "20,83", "", "", "60,83" },
	    .butuh = { "50,00", "100,00" }, .selisih = { "10,83", "39,17" },
	    .lebih = { true, false }, .putusan = "DAPAT dipertimbangkan untuk "
	    "kenaikan pangkat setingkat lebih tinggi dari Ahli Pertama" };

	d->plan.kredit = &k;
	d->plan.kaki = "Dokumen milik Nurul Hapsari";
	if (what[2] == '3')
		k.baris = &rows[1];
	if (what[2] == '5')
		k.nomor = "15/PAK/2024";
	return what[2] == '3' ? paper_konversi : what[2] == '4' ?
	    paper_akumulasi : paper_pak;
}

paper_make *
draw_nilai(struct desk *d, const char *what)
{
	static Identitas atasan = IDENTITAS__INIT;

	if (strncmp(what, "p8", 2) != 0 && strncmp(what, "p9", 2) != 0 &&
	    strncmp(what, "p1", 2) != 0)
		return NULL;
	if (strlen(what) == 3 && what[2] >= '3')
		return draw_kredit(d, what);
	d->nilai = (struct paper_nilai){ .periode = "TRIWULAN I",
	    .mulai = 20260101, .selesai = 20260331, .atasan = &atasan };
	atasan.nama = "Wiratama Hadikusuma";
	atasan.nomor = "196809151994031001";
	atasan.golongan = "IV/d";
	atasan.jabatan = "Deputi Bidang Penyelenggaraan Acara";
	atasan.unit_nama = "Deputi Bidang Penyelenggaraan Acara";
	d->nilai.predikat = d->nilai.distribusi = law(d);
	d->nilai.perilaku[2] = "Direktur Acara Daerah: Belajar cepat";
	results(d);
	d->plan.nilai = &d->nilai;
	if (what[1] == '8')
		return paper_aksi;
	if (what[1] == '9')
		return paper_umpan;
	assess(d);
	if (strstr(what, "tetap") != NULL)
		object(d, KEBERATAN__STATUS__DIPUTUS_TETAP);
	if (strstr(what, "ubah") != NULL)
		object(d, KEBERATAN__STATUS__DIPUTUS_UBAH);
	if (strstr(what, "wait") != NULL)
		object(d, KEBERATAN__STATUS__DIAJUKAN);
	if (strstr(what, "akhir") != NULL) {
		d->nilai.periode = "AKHIR";
		d->nilai.selesai = 20261231;
	}
	return strncmp(what, "p10", 3) == 0 ? paper_evaluasi : paper_dokumen;
}
