/* demo_teks.c - the texts of the invented plans */
#include "demo.h"

#define KN ASPEK__KUANTITAS
#define KL ASPEK__KUALITAS
#define WK ASPEK__WAKTU
#define BY ASPEK__BIAYA
#define PL (1 + PERSPEKTIF__PENERIMA_LAYANAN)
#define PB (1 + PERSPEKTIF__PROSES_BISNIS)
#define PI (1 + PERSPEKTIF__PENGUATAN_INTERNAL)
#define PA (1 + PERSPEKTIF__ANGGARAN)

static const struct demo_result deputi[] = {
	{ "Meningkatnya kualitas penyelenggaraan acara di seluruh daerah",
	  { { KL, "Persentase acara yang memenuhi standar mutu", 80, "%" },
	    { KN, "Jumlah acara terkurasi", 320, "acara" } }, PL, false },
	{ "Terbangunnya tata kelola penyelenggaraan acara yang terpadu",
	  { { KL, "Indeks tata kelola acara", 85, "nilai" } }, PB, false },
	{ "Terwujudnya pengelolaan anggaran yang efektif",
	  { { BY, "Nilai IKPA kedeputian", 95, "nilai" } }, PA, false },
	{ 0 }
}, direktur[] = {
	{ "Meningkatnya kualitas penyelenggaraan acara pada wilayah binaan",
	  { { KL, "Persentase acara yang memenuhi standar mutu", 80, "%" } },
	  PL, false },
	{ "Terselenggaranya kalender acara yang terkurasi",
	  { { KN, "Jumlah acara terkurasi", 110, "acara" },
	    { WK, "Penetapan kalender setelah tahun berjalan dimulai", 60,
	      "hari" } }, PB, false },
	{ "Meningkatnya kualitas tata kelola direktorat",
	  { { BY, "Nilai IKPA direktorat", 95, "nilai" } }, PA, false },
	{ "Menjadi mentor program kepemimpinan",
	  { { KN, "Jumlah peserta yang lulus", 2, "orang" } }, PI, true },
	{ 0 }
}, sekretariat[] = {
	{ "Terwujudnya layanan kesekretariatan yang memuaskan unit kerja",
	  { { KL, "Indeks kepuasan layanan internal", 88, "nilai" } }, PL,
	  false },
	{ "Tersusunnya rencana kerja dan anggaran yang selaras",
	  { { KL, "Persentase usulan yang disetujui tanpa perbaikan", 90, "%" },
	    { WK, "Penyampaian usulan sebelum batas akhir", 10, "hari" } }, PB,
	  false },
	{ "Meningkatnya kepatuhan pengelolaan anggaran",
	  { { BY, "Nilai IKPA", 95, "nilai" } }, PA, false },
	{ 0 }
}, biro[] = {
	{ "Terwujudnya pengelolaan SDM aparatur berbasis sistem merit",
	  { { KL, "Indeks sistem merit", 330, "nilai" } }, PB, false },
	{ "Meningkatnya kualitas layanan kepegawaian",
	  { { KL, "Indeks kepuasan layanan kepegawaian", 88, "nilai" },
	    { WK, "Penyelesaian layanan kenaikan pangkat", 20, "hari" } }, PL,
	  false },
	{ "Terselenggaranya manajemen kinerja tepat waktu",
	  { { KN, "Persentase pegawai dengan SKP disetujui", 100, "%" } }, PI,
	  false },
	{ 0 }
}, inspektur[] = {
	{ "Meningkatnya kematangan pengendalian intern kementerian",
	  { { KL, "Nilai maturitas SPIP", 4, "nilai" } }, PB, false },
	{ "Terlaksananya pengawasan berbasis risiko",
	  { { KN, "Jumlah laporan hasil pengawasan", 24, "laporan" },
	    { KL, "Persentase rekomendasi yang ditindaklanjuti", 90, "%" } },
	  PL, false },
	{ 0 }
}, manajer[] = {
	{ "Terlaksananya program unit kerja sesuai rencana",
	  { { KL, "Persentase kegiatan yang mencapai keluaran", 95, "%" },
	    { WK, "Penyampaian laporan setelah triwulan berakhir", 5,
	      "hari" } },
	  0, false },
	{ "Terkelolanya anggaran bagian secara efisien",
	  { { BY, "Persentase penyerapan anggaran", 97, "%" } }, 0, false },
	{ 0 }
}, pengawas[] = {
	{ "Terselenggaranya layanan administrasi yang tertib dan tepat waktu",
	  { { KN, "Jumlah dokumen administrasi yang diselesaikan", 480,
	      "dokumen" },
	    { KL, "Persentase dokumen tanpa koreksi", 95, "%" } }, 0, false },
	{ "Tersusunnya laporan pelaksanaan kegiatan subbagian",
	  { { KN, "Jumlah laporan", 12, "laporan" },
	    { WK, "Penyampaian laporan setelah bulan berakhir", 5, "hari" } },
	  0, false },
	{ 0 }
}, kurasi[] = {
	{ "Tersusunnya kalender acara daerah hasil kurasi",
	  { { KN, "Jumlah usulan yang dikurasi", 250, "usulan" },
	    { KL, "Persentase usulan tanpa revisi", 90, "%" } }, 0, false },
	{ "Terlaksananya pendampingan mutu penyelenggara",
	  { { KN, "Jumlah provinsi yang didampingi", 34, "provinsi" } }, 0,
	  false },
	{ "Menyusun bahan ajar pelatihan kurator",
	  { { KN, "Jumlah modul", 1, "modul" } }, 0, true },
	{ 0 }
}, ahli[][4] = { {
	{ "Tersusunnya rekomendasi kebijakan pengembangan acara",
	  { { KN, "Jumlah rekomendasi kebijakan", 4, "rekomendasi" },
	    { KL, "Persentase rekomendasi yang ditindaklanjuti", 75, "%" } }, 0,
	  false },
	{ "Terverifikasinya dokumen usulan acara",
	  { { KN, "Jumlah dokumen terverifikasi", 130, "dokumen" },
	    { KL, "Persentase hasil verifikasi yang benar", 95, "%" },
	    { WK, "Waktu verifikasi setiap dokumen", 5, "hari" } }, 0, false },
	{ 0 } }, {
	{ "Terlaksananya evaluasi dampak acara terhadap ekonomi setempat",
	  { { KN, "Jumlah laporan evaluasi", 6, "laporan" },
	    { KL, "Nilai telaah sejawat", 80, "nilai" } }, 0, false },
	{ "Terlaksananya bimbingan teknis penyelenggara acara",
	  { { KN, "Jumlah penyelenggara yang dibimbing", 60,
	      "penyelenggara" } },
	  0, false },
	{ 0 } }, {
	{ "Tersusunnya materi publikasi kalender acara yang menarik",
	  { { KN, "Jumlah materi publikasi", 48, "materi" },
	    { KL, "Persentase materi terbit tanpa ralat", 98, "%" } }, 0,
	  false },
	{ "Terjalinnya kerja sama dengan mitra penyelenggara",
	  { { KN, "Jumlah naskah kerja sama", 5, "naskah" } }, 0, false },
	{ 0 } }
}, terampil[] = {
	{ "Tersedianya sarana teknologi informasi acara yang andal",
	  { { KL, "Persentase ketersediaan layanan", 99, "%" },
	    { KN, "Jumlah gangguan yang diselesaikan", 90, "tiket" } }, 0,
	  false },
	{ "Tertatanya arsip dan dokumentasi acara",
	  { { KN, "Jumlah berkas tertata", 360, "berkas" } }, 0, false },
	{ 0 }
}, pelaksana[] = {
	{ "Termutakhirkannya basis data usulan acara",
	  { { KN, "Jumlah entri termutakhirkan", 250, "entri" },
	    { KL, "Persentase entri yang akurat", 98, "%" } }, 0, false },
	{ "Terselesaikannya administrasi surat dan perjalanan dinas",
	  { { KN, "Jumlah dokumen", 240, "dokumen" },
	    { WK, "Waktu penyelesaian setiap dokumen", 2, "hari" } }, 0,
	  false },
	{ 0 }
}, sdm[] = {
	{ "Terkelolanya data kepegawaian yang mutakhir",
	  { { KL, "Persentase data pegawai yang sesuai SIASN", 99, "%" },
	    { WK, "Waktu pemutakhiran data", 3, "hari" } }, 0, false },
	{ "Terlaksananya pendampingan penyusunan SKP",
	  { { KN, "Jumlah unit kerja yang didampingi", 12, "unit" } }, 0,
	  false },
	{ 0 }
}, auditor[] = {
	{ "Terlaksananya audit kinerja berbasis risiko",
	  { { KN, "Jumlah laporan hasil audit", 6, "laporan" },
	    { KL, "Nilai mutu kertas kerja", 85, "nilai" } }, 0, false },
	{ "Terpantaunya tindak lanjut hasil pengawasan",
	  { { KL, "Persentase rekomendasi yang terpantau", 100, "%" } }, 0,
	  false },
	{ 0 }
};

const struct demo_result *
demo_results(enum part part, size_t variant)
{
	switch (part) {
	case PART_DEPUTI:	return deputi;
	case PART_DIREKTUR:	return direktur;
	case PART_SEKRETARIAT:	return sekretariat;
	case PART_BIRO:		return biro;
	case PART_INSPEKTUR:	return inspektur;
	case PART_MANAJER:	return manajer;
	case PART_PENGAWAS:	return pengawas;
	case PART_KURASI:	return kurasi;
	case PART_AHLI:		return ahli[variant %
	    (sizeof ahli / sizeof ahli[0])];
	case PART_TERAMPIL:	return terampil;
	case PART_SDM:		return sdm;
	case PART_AUDITOR:	return auditor;
	case PART_PELAKSANA:
	case PARTS:
		break;
	}
	return pelaksana;
}

const char *
demo_expectation(enum part part, unsigned nilai)
{
	bool leader = part <= PART_PENGAWAS;

	switch (nilai) {
	case 1:
		return leader ? "Menanggapi pengaduan penyelenggara acara "
		    "paling lambat dua hari kerja" : "Melayani pertanyaan "
		    "daerah dengan ramah dan memberi jawaban yang pasti";
	case 2:
		return "Menyampaikan laporan tepat waktu beserta datanya";
	case 3:
		return leader ? NULL : "Membagikan hasil pelatihan kepada "
		    "rekan satu unit";
	case 6:
		return leader ? "Mencoba cara kurasi baru dan mengevaluasi "
		    "hasilnya" : NULL;
	case 7:
		return "Bekerja bersama unit lain tanpa menunggu diminta";
	}
	return NULL;
}

const char *
demo_annex(Skp__Blok blok, size_t i)
{
	static const char *const v[3][2] = {
		[SKP__BLOK__DUKUNGAN] = {
			"Anggaran kegiatan sesuai DIPA tahun berjalan",
			"Dukungan data dari dinas daerah" },
		[SKP__BLOK__PERTANGGUNGJAWABAN] = {
			"Laporan kemajuan setiap triwulan kepada atasan",
			NULL },
		[SKP__BLOK__KONSEKUENSI] = {
			"Prioritas mengikuti pengembangan kompetensi bila "
			"melampaui ekspektasi",
			"Bimbingan khusus oleh atasan bila di bawah "
			"ekspektasi" },
	};

	return i < 2 ? v[blok][i] : NULL;
}
