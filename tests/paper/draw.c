/* draw.c - draws one document from made-up records, for the tests of paper */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "draw.h"
#include "rhk.h"
#include "skp.h"

static Aturan__Butir butir[] = {
#define B(k, v) { .base = PROTOBUF_C_MESSAGE_INIT(&aturan__butir__descriptor), \
    .kunci = k, .nilai = v }
	B("1.nama", "Berorientasi Pelayanan"),
	B("1.panduan.1", "Memahami dan memenuhi kebutuhan masyarakat"),
	B("1.panduan.2", "Ramah, cekatan, solutif, dan dapat diandalkan"),
	B("1.panduan.3", "Melakukan perbaikan tiada henti"),
	B("2.nama", "Akuntabel"),
	B("2.panduan.1", "Melaksanakan tugas dengan jujur, bertanggung jawab, "
	    "cermat, disiplin, dan berintegritas tinggi"),
	B("2.panduan.2", "Menggunakan kekayaan dan barang milik negara secara "
	    "bertanggung jawab, efektif, dan efisien"),
	B("2.panduan.3", "Tidak menyalahgunakan kewenangan jabatan"),
	B("3.nama", "Kompeten"),
	B("3.panduan.1", "Meningkatkan kompetensi diri untuk menjawab tantangan "
	    "yang selalu berubah"),
	B("3.panduan.2", "Membantu orang lain belajar"),
	B("3.panduan.3", "Melaksanakan tugas dengan kualitas terbaik"),
	B("4.nama", "Harmonis"),
	B("4.panduan.1", "Menghargai setiap orang apapun latar belakangnya"),
	B("4.panduan.2", "Suka menolong orang lain"),
	B("4.panduan.3", "Membangun lingkungan kerja yang kondusif"),
	B("5.nama", "Loyal"),
	B("5.panduan.1", "Memegang teguh ideologi Pancasila, UUD NRI Tahun 1945, "
	    "setia kepada NKRI serta pemerintahan yang sah"),
	B("5.panduan.2", "Menjaga nama baik sesama ASN, pimpinan, instansi, dan "
	    "negara"),
	B("5.panduan.3", "Menjaga rahasia jabatan dan negara"),
	B("6.nama", "Adaptif"),
	B("6.panduan.1", "Cepat menyesuaikan diri menghadapi perubahan"),
	B("6.panduan.2", "Terus berinovasi dan mengembangkan kreativitas"),
	B("6.panduan.3", "Bertindak proaktif"),
	B("7.nama", "Kolaboratif"),
	B("7.panduan.1", "Memberi kesempatan kepada berbagai pihak untuk "
	    "berkontribusi"),
	B("7.panduan.2", "Terbuka dalam bekerja sama untuk menghasilkan nilai "
	    "tambah"),
	B("7.panduan.3", "Menggerakkan pemanfaatan berbagai sumber daya untuk "
	    "tujuan bersama"),
	B("KUANTITAS", "Kuantitas"), B("KUALITAS", "Kualitas"),
	B("WAKTU", "Waktu"), B("BIAYA", "Biaya"),
	B("PENERIMA_LAYANAN", "Penerima Layanan"),
	B("PROSES_BISNIS", "Proses Bisnis"),
	B("PENGUATAN_INTERNAL", "Penguatan Internal"),
	B("ANGGARAN", "Anggaran"),
	B("pns.1.golongan", "III/a"), B("pns.1.pangkat", "Penata Muda"),
	B("pns.2.golongan", "IV/c"), B("pns.2.pangkat", "Pembina Utama Muda"),
	B("pns.3.golongan", "IV/d"), B("pns.3.pangkat", "Pembina Utama Madya"),
};

static Rhk *
add(struct desk *d, Bagian bagian, const char *pimpinan, const char *text)
{
	Rhk *r = arena_get(d->a, sizeof *r);

	*r = (Rhk)RHK__INIT;
	r->bagian = bagian;
	r->teks = text;
	d->pimpinan[d->n] = pimpinan;
	d->rhk[d->n++] = r;
	return r;
}

static void
indicator(struct desk *d, Rhk *r, Aspek aspect, const char *text,
    int64_t milli, const char *unit)
{
	Indikator *i = arena_get(d->a, sizeof *i);
	Indikator **v = arena_array(d->a, r->n_indikator + 1, sizeof *v);

	*i = (Indikator)INDIKATOR__INIT;
	i->aspek = aspect;
	i->teks = text;
	i->nilai = milli;
	i->satuan = unit;
	if (r->n_indikator > 0)
		memcpy(v, r->indikator, r->n_indikator * sizeof *v);
	v[r->n_indikator++] = i;
	r->indikator = v;
}

static void
due(struct desk *d, Rhk *r, const char *text, date_t day)
{
	indicator(d, r, ASPEK__WAKTU, text, 0, "");
	r->indikator[r->n_indikator - 1]->sasaran = INDIKATOR__SASARAN__TANGGAL;
	r->indikator[r->n_indikator - 1]->tanggal = day;
}

static void
expect(struct desk *d, unsigned value, const char *text)
{
	Skp__Perilaku *p = arena_get(d->a, sizeof *p);
	Skp__Perilaku **v = arena_array(d->a, d->skp.n_perilaku + 1, sizeof *v);

	*p = (Skp__Perilaku)SKP__PERILAKU__INIT;
	p->nilai = value;
	p->ekspektasi = text;
	if (d->skp.n_perilaku > 0)
		memcpy(v, d->skp.perilaku, d->skp.n_perilaku * sizeof *v);
	v[d->skp.n_perilaku++] = p;
	d->skp.perilaku = v;
}

static void
annex(struct desk *d, Skp__Blok block, const char *text)
{
	Skp__Lampiran *l = arena_get(d->a, sizeof *l);
	Skp__Lampiran **v = arena_array(d->a, d->skp.n_lampiran + 1, sizeof *v);

	*l = (Skp__Lampiran)SKP__LAMPIRAN__INIT;
	l->blok = block;
	l->teks = text;
	if (d->skp.n_lampiran > 0)
		memcpy(v, d->skp.lampiran, d->skp.n_lampiran * sizeof *v);
	v[d->skp.n_lampiran++] = l;
	d->skp.lampiran = v;
}

static void
staff(struct desk *d)
{
	Rhk *r;

	d->who.nomor = "199402172019032008";
	d->who.nama = "Nurul Hapsari, S.E., M.Si.";
	d->who.golongan = "III/a";
	d->who.jabatan = "Analis Kebijakan Ahli Pertama";
	d->who.unit_nama = "Direktorat Acara Daerah";
	d->boss.nomor = "197405121999032002";
	d->boss.nama = "Dr. Larasati Puspaningrum, M.M.";
	d->boss.golongan = "IV/c";
	d->boss.jabatan = "Direktur Acara Daerah";
	d->boss.unit_nama = "Direktorat Acara Daerah";
	r = add(d, BAGIAN__UTAMA,
	    "Terselenggaranya kalender acara daerah yang terkurasi",
	    "Tersusunnya rekomendasi kurasi usulan acara daerah yang sesuai "
	    "pedoman");
	indicator(d, r, ASPEK__KUANTITAS, "Jumlah usulan acara yang dikurasi "
	    "dan diberi rekomendasi", 250000, "usulan");
	indicator(d, r, ASPEK__KUALITAS, "Persentase rekomendasi yang diterima "
	    "tanpa perbaikan", 95000, "%");
	due(d, r, "Waktu penyelesaian rekomendasi tahap akhir", 20260930);
	r = add(d, BAGIAN__UTAMA,
	    "Meningkatnya kualitas penyelenggaraan acara daerah",
	    "Terlaksananya pendampingan standar mutu penyelenggaraan acara "
	    "bagi pemerintah daerah");
	indicator(d, r, ASPEK__KUANTITAS, "Jumlah provinsi yang didampingi",
	    34000, "provinsi");
	indicator(d, r, ASPEK__BIAYA, "Persentase serapan anggaran "
	    "pendampingan", 97500, "%");
	r = add(d, BAGIAN__TAMBAHAN, "",
	    "Tersusunnya bahan sambutan pimpinan pada acara internasional");
	r->penugasan_dari = "Deputi Bidang Penyelenggaraan Acara";
	indicator(d, r, ASPEK__KUALITAS, "Bahan sambutan digunakan tanpa "
	    "perubahan pokok", 12000, "naskah");
	expect(d, 1, "Menjawab pertanyaan pemerintah daerah paling lambat dua "
	    "hari kerja");
	expect(d, 3, "- Mengikuti pelatihan analisis kebijakan\n- Membagikan "
	    "hasil pelatihan kepada rekan satu tim");
	annex(d, SKP__BLOK__DUKUNGAN, "Dua orang anggota tim dan satu tenaga "
	    "ahli statistik selama masa kurasi");
	annex(d, SKP__BLOK__DUKUNGAN, "Anggaran perjalanan dinas untuk "
	    "pendampingan di 34 provinsi");
	annex(d, SKP__BLOK__PERTANGGUNGJAWABAN, "Laporan kemajuan setiap akhir "
	    "triwulan kepada Direktur, disertai bukti dukung");
	annex(d, SKP__BLOK__KONSEKUENSI, "Hasil di atas ekspektasi menjadi "
	    "dasar pengusulan pelatihan lanjutan");
}

static void
director(struct desk *d)
{
	static Perspektif services[] = { PERSPEKTIF__PENERIMA_LAYANAN };
	static Perspektif inside[] = { PERSPEKTIF__PENGUATAN_INTERNAL,
	    PERSPEKTIF__ANGGARAN };
	Rhk *r;

	d->who = d->boss;
	d->skp.model = MODEL_SKP__JPT;
	d->boss = (Identitas)IDENTITAS__INIT;
	d->boss.nama = "Wiratama Hadikusuma";
	d->boss.nomor = "196809151994031001";
	d->boss.golongan = "IV/d";
	d->boss.jabatan = "Deputi Bidang Penyelenggaraan Acara";
	d->boss.unit_nama = "Deputi Bidang Penyelenggaraan Acara";
	d->n = 0;
	r = add(d, BAGIAN__UTAMA, "",
	    "Meningkatnya kualitas penyelenggaraan acara daerah");
	indicator(d, r, ASPEK__KUALITAS, "Persentase acara memenuhi standar "
	    "mutu", 80000, "%");
	indicator(d, r, ASPEK__KUALITAS, "Indeks kepuasan penyelenggara", 3500,
	    "indeks");
	r->perspektif = services;
	r->n_perspektif = 1;
	r = add(d, BAGIAN__UTAMA, "",
	    "Meningkatnya kualitas tata kelola direktorat");
	indicator(d, r, ASPEK__KUALITAS, "Nilai akuntabilitas kinerja",
	    82500, "");
	r->perspektif = inside;
	r->n_perspektif = 2;
	d->rhk[d->n] = NULL;
}

static void
forty(struct desk *d)
{
	static const Aspek aspects[] = { ASPEK__KUANTITAS, ASPEK__KUALITAS,
	    ASPEK__WAKTU, ASPEK__BIAYA };

	d->n = 0;
	for (int i = 1; i <= 40; i++) {
		Rhk *r = add(d, i <= 30 ? BAGIAN__UTAMA : BAGIAN__TAMBAHAN,
		    i <= 30 ? "Terselenggaranya kalender acara daerah" : "",
		    arena_printf(d->a, "Hasil nomor H%02dX yang tersusun dan "
		    "diterima oleh pemangku kepentingan%s", i, i % 5 == 0 ?
		    " pada setiap provinsi sesuai dengan pedoman, petunjuk "
		    "teknis, dan jadwal yang ditetapkan pimpinan" : ""));

		for (int k = 0; k <= i % 4; k++)
			indicator(d, r, aspects[k], arena_printf(d->a,
			    "Indikator I%02d.%d dari hasil ini", i, k),
			    (i * 10 + k) * 1000, "dokumen");
	}
}

/* Text that fills more than a page, and a word without a blank. */
static void
tall(struct desk *d)
{
	char *words = arena_get(d->a, 16000);
	size_t at = 0;
	Rhk *r;

	for (int i = 1; i <= 700; i++)
		at += (size_t)snprintf(words + at, 16000 - at, "kata%04d ", i);
	d->n = 0;
	r = add(d, BAGIAN__UTAMA, "Meningkatnya kualitas", words);
	indicator(d, r, ASPEK__KUANTITAS, "Indikator pendek", 1000, "dokumen");
	indicator(d, r, ASPEK__WAKTU, "Indikator kedua", 2000, "hari");
	r = add(d, BAGIAN__UTAMA, "Meningkatnya mutu",
	    "Katatanpaspasiyangpanjangsekalimelebihilebarkolomtabelpada"
	    "lembarkertasukuranA4mendataruntukmengujipemotongankata");
	for (int i = 1; i <= 45; i++)
		indicator(d, r, ASPEK__KUALITAS, arena_printf(d->a,
		    "Baris B%02dY dari satu hasil", i), i * 1000,
		    "https://contoh.go.id/alamat/yang/sangat/panjang/sekali");
}

/* Persons outside the civil service, acting officials, other scripts. */
static void
names(struct desk *d)
{
	d->who.nama = "Ἀλέξανδρος Ñuñez-Öztürk Việt Đặng";
	d->who.jenis = JENIS_PEGAWAI__NON_ASN;
	d->who.nomor = "11980034560278";
	d->who.golongan = "";
	d->who.jabatan = "Perwira Penghubung";
	d->boss.penugasan = PENUGASAN__PLT;
	d->agency.ukuran_nip = 1;
	d->skp.status = STATUS_SKP__DRAF;
}

/* Two narratives a result; one of them given by the leader himself. */
static void
told(struct desk *d)
{
	static const char *from[64];

	d->skp.pendekatan = PENDEKATAN__KUALITATIF;
	for (size_t i = 0; i < d->n; i++)
		for (size_t k = 0; k < d->rhk[i]->n_indikator; k++) {
			Indikator *in = d->rhk[i]->indikator[k];

			in->teks = arena_printf(d->a, "%s: %s, paling lambat "
			    "akhir tahun", in->teks, target_text(d->a, in));
			in->sasaran = INDIKATOR__SASARAN__TEKS;
		}
	from[0] = "Direktur Acara Daerah";
	d->plan.pemberi = from;
}

/* The first indicator is described in full, the second not at all. */
static void
manual(struct desk *d)
{
	Indikator__Manual *m = arena_get(d->a, sizeof *m);

	*m = (Indikator__Manual)INDIKATOR__MANUAL__INIT;
	m->tujuan = "Memastikan acara daerah memenuhi standar mutu nasional";
	m->definisi = "Acara daerah yang memenuhi seluruh unsur standar mutu "
	    "dibandingkan dengan acara daerah yang dinilai";
	m->formula = "(jumlah acara memenuhi standar / jumlah acara dinilai) "
	    "x 100 %";
	m->satuan = "persen";
	m->kendali = INDIKATOR__KENDALI__OUTCOME_ANTARA;
	m->sumber = "Laporan penilaian mutu acara";
	m->pelaporan = INDIKATOR__PELAPORAN__SEMESTERAN;
	d->rhk[0]->indikator[0]->manual = m;
}

/* Sixty people against twelve results; two of them were left out. */
static void
matrix(struct desk *d, int people, int results)
{
	struct paper_matriks *m = arena_get(d->a, sizeof *m);
	struct paper_peran *rows = arena_array(d->a, (size_t)people,
	    sizeof *rows);

	d->n = 0;
	for (int i = 1; i <= results; i++)
		add(d, BAGIAN__UTAMA, "", arena_printf(d->a, "Hasil pimpinan "
		    "R%02dX yang meningkat mutunya%s", i, i == 3 ? " pada "
		    "setiap provinsi sesuai dengan pedoman, petunjuk teknis, "
		    "standar mutu penyelenggaraan, dan jadwal yang ditetapkan "
		    "oleh Deputi Bidang Penyelenggaraan Acara" : ""));
	for (int p = 0; p < people; p++) {
		const char **cells = arena_array(d->a, (size_t)results,
		    sizeof *cells);

		for (int i = 0; i < results; i++)
			cells[i] = p == 6 || p == 40 || (p + i) % 3 != 0 ? "" :
			    arena_printf(d->a, "Keluaran P%02d.%02d yang siap "
			    "dipakai%s", p + 1, i + 1, (p + i) % 5 == 0 ?
			    "\nBahan pendukungnya" : "");
		rows[p] = (struct paper_peran){ arena_printf(d->a,
		    "Pegawai Nomor%02d, S.E.", p + 1),
		    "Analis Kebijakan Ahli Pertama", cells };
	}
	m->unit = "Direktorat Acara Daerah";
	m->orang = rows;
	m->n = (size_t)people;
	m->alasan = people > 40 ? "Sedang tugas belajar" : "";
	d->plan.matriks = m;
}

static void
read_logo(struct desk *d, const char *path)
{
	FILE *f = fopen(path, "rb");

	if (f == NULL)
		return;
	d->agency.logo.data = arena_get(d->a, 65536);
	d->agency.logo.len = fread(d->agency.logo.data, 1, 65536, f);
	fclose(f);
	d->agency.cetak_logo = true;
}

static paper_make *
make_of(const char *what)
{
	if (strncmp(what, "matriks", 7) == 0)
		return paper_matriks;
	if (strstr(what, "manual") != NULL)
		return paper_manual;
	return strstr(what, "lampiran") != NULL ? paper_lampiran : paper_skp;
}

static void
prepare(struct desk *d, const char *what)
{
	staff(d);
	if (strstr(what, "jpt") != NULL)
		director(d);
	else if (strcmp(what, "forty") == 0)
		forty(d);
	else if (strcmp(what, "tall") == 0)
		tall(d);
	else if (strcmp(what, "names") == 0)
		names(d);
	else if (strcmp(what, "draft") == 0)
		d->skp.status = STATUS_SKP__DIAJUKAN;
	else if (strncmp(what, "matriks", 7) == 0) {
		director(d);
		matrix(d, strcmp(what, "matriks1") == 0 ? 1 : 60,
		    strcmp(what, "matriks1") == 0 ? 1 : 12);
	} else if (strcmp(what, "one") == 0) {
		d->n = 1;
		d->rhk[0]->n_indikator = 1;
	} else if (strcmp(what, "minister") == 0) {
		director(d);
		d->boss.nama = "Hasanuddin Mappaseng";
		d->boss.nomor = "PN-0001";
		d->boss.jenis = JENIS_PEGAWAI__NON_ASN;
		d->boss.golongan = "";
		d->boss.jenis_jabatan = JENIS_JABATAN__PEJABAT_NEGARA;
		d->boss.jabatan = "Menteri Pesona Nusantara";
		d->boss.unit_nama = "Kementerian Pesona Nusantara";
	} else if (strcmp(what, "swapped") == 0)
		d->agency.tanda_tangan = 1;
	else if (strcmp(what, "lawless") == 0)
		d->rules.n_butir = 3;
	if (strstr(what, "manual") != NULL) {
		director(d);
		manual(d);
	}
	if (strstr(what, "kual") != NULL)
		told(d);
	if (strstr(what, "none") != NULL)
		d->plan.penilai = NULL;
	d->rhk[d->n] = NULL;
}

/* The whole document from nothing; false when it cannot be drawn. */
static bool
draw_one(const char *what, const char *logo, FILE *to)
{
	struct desk *d = calloc(1, sizeof *d);
	Aturan__Butir *list[sizeof butir / sizeof butir[0]];
	paper_make *make;
	struct paper p;
	bool ok;

	d->a = arena_new();
	d->agency = (Pengaturan)PENGATURAN__INIT;
	d->rules = (Aturan)ATURAN__INIT;
	d->skp = (Skp)SKP__INIT;
	d->who = (Identitas)IDENTITAS__INIT;
	d->boss = (Identitas)IDENTITAS__INIT;
	for (size_t i = 0; i < sizeof list / sizeof list[0]; i++)
		list[i] = &butir[i];
	d->rules.butir = list;
	d->rules.n_butir = sizeof list / sizeof list[0];
	d->agency.instansi = "Kementerian Pesona Nusantara";
	d->agency.zona = 420;
	d->skp.tahun = 2026;
	d->skp.mulai = 20260101;
	d->skp.selesai = 20261231;
	d->skp.status = STATUS_SKP__DISETUJUI;
	d->skp.revisi = 1;
	d->plan = (struct paper_plan){ .agency = &d->agency, .skp = &d->skp,
	    .rhk = d->rhk, .pimpinan = d->pimpinan, .pegawai = &d->who,
	    .penilai = &d->boss, .perilaku = &d->rules, .aspek = &d->rules,
	    .perspektif = &d->rules, .pangkat = &d->rules,
	    .tanggal = 20260105, .tempat = "Jakarta",
	    .jumlah = "3f9a21bc77de0c41aa55" };
	if (logo != NULL && *logo != '\0')
		read_logo(d, logo);
	prepare(d, what);
	make = draw_nilai(d, what);
	p = (make != NULL ? make : make_of(what))(d->a, &d->plan);
	ok = p.len > 0 && fwrite(p.bytes, 1, p.len, to) == p.len;
	arena_drop(d->a);
	free(d);
	return ok;
}

static long
memory_kb(void)
{
	struct rusage u;

	getrusage(RUSAGE_SELF, &u);
	return u.ru_maxrss;
}

/* draw WHAT [LOGO [TIMES]]: the last of them to the output, and how much
 * memory grew after the tenth, in kB, to the errors. */
int
main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "jajf";
	const char *logo = argc > 2 ? argv[2] : NULL;
	int times = argc > 3 ? (int)strtol(argv[3], NULL, 10) : 1;
	FILE *nowhere = fopen("/dev/null", "w");
	long before = 0;

	for (int i = 1; i < times; i++) {
		if (!draw_one(what, logo, nowhere))
			return 1;
		if (i == 10)
			before = memory_kb();
	}
	if (!draw_one(what, logo, stdout))
		return 1;
	if (times > 10)
		fprintf(stderr, "%ld\n", memory_kb() - before);
	fclose(nowhere);
	return 0;
}
