/* authz.c - who may do what: app.md 1.2 as one table, default deny */
#include "authz.h"

#define ADMIN		ROLE(AKUN__NAMA__ADMIN_INSTANSI)
#define ADMIN_UNIT	ROLE(AKUN__NAMA__ADMIN_UNIT)
#define PENGELOLA	ROLE(AKUN__NAMA__PENGELOLA)
#define AUDITOR		ROLE(AKUN__NAMA__AUDITOR)
#define PIMPINAN	ROLE(AKUN__NAMA__PIMPINAN)

/* Whoever is signed in, whatever binds him. */
#define ANYBODY		(1u << 31)

/* States as bits; the lowest one stands for "has none". */
#define IN(status)	(2u << (STATUS_SKP__##status))
#define NONE		1u
#define ANY		(~0u)
#define OPEN		(IN(DRAF) | IN(DIKEMBALIKAN))
#define NOT_BATAL	(ANY & ~IN(BATAL))
#define PLAIN_ACCOUNT	(2u << AKUN_TANPA_PERAN)

/*
 * OPERATOR stands in no row: he must see no performance content.  PIMPINAN
 * sees numbers and states, and sets what lies above the units.
 */
static const struct right {
	enum action	action;
	unsigned	who;		/* ties, or ANYBODY */
	unsigned	roles;
	unsigned	states;
} rights[] = {
	{ SKP_LIHAT,	TIE_OWN | TIE_PENILAI | TIE_ATASAN | TIE_JPT |
			TIE_ADMIN_UNIT,	ADMIN | PENGELOLA | AUDITOR,	ANY },
	/* app.md 1.2, "T": the lead of a team reviews its members' plans; he
	 * decides nothing. */
	{ SKP_LIHAT,	TIE_KETUA,	0,		NOT_BATAL },
	{ SKP_CETAK,	TIE_OWN | TIE_PENILAI | TIE_JPT |
			TIE_ADMIN_UNIT,	ADMIN | PENGELOLA | AUDITOR,	ANY },
	{ SKP_BUAT,	TIE_OWN,	0,		NONE },
	{ SKP_UBAH,	TIE_OWN,	0,		OPEN },
	{ SKP_AJUKAN,	TIE_OWN,	0,		OPEN },
	{ SKP_TARIK,	TIE_OWN,	0,		IN(DIAJUKAN) },
	{ SKP_BATAL,	TIE_OWN,	0,		IN(DRAF) },
	{ SKP_SETUJUI,	TIE_PENILAI,	0,		IN(DIAJUKAN) },
	{ SKP_KEMBALIKAN, TIE_PENILAI,	0,		IN(DIAJUKAN) },
	/* R-PER-2, S-08: the leader's words; frozen by the approval. */
	{ SKP_EKSPEKTASI, TIE_PENILAI,	0,		OPEN | IN(DIAJUKAN) },
	/* R-SP-11: only the JPT and the admin, never the owner. */
	{ SKP_TURUNKAN,	TIE_JPT,	ADMIN,		IN(DISETUJUI) },
	{ SKP_MINTA,	TIE_OWN,	0,		IN(DISETUJUI) },
	/* Ended early: the worker by the data of the post, or the admin. */
	{ SKP_TUTUP,	0,		ADMIN,		IN(DISETUJUI) },
	/* 3.1: set for the year by the penilai; final when accepted, decided
	 * by his superior or when the time is over; a clerical error goes back
	 * by that superior or by the admin with an order. */
	{ SKP_NILAI,	TIE_PENILAI,	0,	IN(DISETUJUI) | IN(DITUTUP) },
	{ SKP_FINAL,	TIE_OWN | TIE_ATASAN,	0,	IN(DINILAI) },
	{ SKP_BUKA_NILAI, TIE_ATASAN,	ADMIN,		IN(DINILAI) },
	/* Ideas 12: who rates him, when the result above is withdrawn. */
	{ RHK_PINDAH,	TIE_PENILAI,	0,	OPEN | IN(DIAJUKAN) |
			IN(DISETUJUI) },
	/* A superior's plan while those below plan; lowered ones stay seen. */
	{ RHK_LIHAT,	TIE_OWN | TIE_PENILAI | TIE_ATASAN | TIE_JPT |
			TIE_ADMIN_UNIT,	ADMIN | PENGELOLA | AUDITOR,	ANY },
	{ RHK_LIHAT,	TIE_BAWAHAN,	0,		NOT_BATAL },
	/* Roles are no part of the approved plan (S-10): until it is closed. */
	{ MATRIKS_ISI,	TIE_OWN | TIE_JPT, 0,
			OPEN | IN(DIAJUKAN) | IN(DISETUJUI) },
	{ TIM_LIHAT,	TIE_KOLEGA | TIE_PENILAI | TIE_LINE | TIE_ADMIN_UNIT,
			ADMIN | PENGELOLA | AUDITOR,	ANY },
	{ TIM_KELOLA,	TIE_LINE | TIE_ADMIN_UNIT, ADMIN,	ANY },
	/* An offer: what of it comes into the plan its owner decides. */
	{ PAKET_KELOLA,	TIE_LINE | TIE_KETUA | TIE_ADMIN_UNIT, ADMIN, ANY },
	{ PAKET_BERI,	TIE_PENILAI | TIE_KETUA | TIE_LINE | TIE_ADMIN_UNIT,
			ADMIN,	ANY },
	/* About the own plan, the superior's, or a subordinate's. */
	{ INGATKAN,	TIE_OWN | TIE_BAWAHAN | TIE_PENILAI,	0,	ANY },

	/* What was done in a plan once approved goes on while it is lowered, and
	 * to its last evaluation when it is closed.  Admins see states only. */
	{ AKSI_LIHAT,	TIE_OWN | TIE_PENILAI | TIE_ATASAN | TIE_JPT,
			PENGELOLA | AUDITOR,		NOT_BATAL },
	{ AKSI_UBAH,	TIE_OWN,	0,	OPEN | IN(DIAJUKAN) |
			IN(DISETUJUI) | IN(DITUTUP) },
	{ AKSI_BUKA,	TIE_PENILAI | TIE_ADMIN_UNIT, ADMIN,	NOT_BATAL },
	{ UMPAN_LIHAT,	TIE_OWN | TIE_PENILAI | TIE_ATASAN | TIE_JPT,
			PENGELOLA | AUDITOR,		NOT_BATAL },
	{ UMPAN_BERI,	TIE_PENILAI,	0,		NOT_BATAL },
	{ UMPAN_MINTA,	TIE_OWN,	0,		NOT_BATAL },
	/* Only what was asked of him: the program finds it by his key. */
	{ UMPAN_JAWAB,	ANYBODY,	0,		ANY },

	{ NILAI_LIHAT,	TIE_OWN | TIE_PENILAI | TIE_ATASAN | TIE_JPT,
			PENGELOLA | AUDITOR,		ANY },
	{ NILAI_KIRIM,	TIE_OWN,	0,		ANY },
	{ NILAI_KEMBALIKAN, TIE_PENILAI, 0,		ANY },
	{ NILAI_BERI,	TIE_PENILAI,	0,		ANY },
	{ NILAI_TETAPKAN, TIE_PENILAI,	0,		ANY },
	{ NILAI_BACA,	TIE_OWN,	0,		ANY },
	{ NILAI_TERIMA,	TIE_OWN,	0,		ANY },
	/* rules.md 1.8: to the superior of the penilai, whose word is final. */
	{ KEBERATAN_AJUKAN, TIE_OWN,	0,		ANY },
	{ KEBERATAN_CABUT, TIE_OWN,	0,		ANY },
	{ KEBERATAN_TANGGAPI, TIE_PENILAI, 0,		ANY },
	{ KEBERATAN_PUTUS, TIE_ATASAN,	0,		ANY },

	/* R-ORG-2: set by who leads above, on what the units recommend. */
	{ CAPAIAN_LIHAT, TIE_OWN | TIE_PENILAI | TIE_ATASAN | TIE_JPT |
			TIE_BAWAHAN | TIE_KOLEGA | TIE_ADMIN_UNIT,
			ADMIN | PENGELOLA | AUDITOR | PIMPINAN,	ANY },
	{ CAPAIAN_USULKAN, TIE_ADMIN_UNIT, ADMIN | PENGELOLA,	ANY },
	{ CAPAIAN_TETAPKAN, TIE_PENILAI, ADMIN | PIMPINAN,	ANY },

	/* Entered by the unit's leader or for him (S-06b); seen in his line. */
	{ PERJANJIAN_LIHAT, TIE_OWN | TIE_PENILAI | TIE_ATASAN | TIE_JPT |
			TIE_KOLEGA | TIE_LINE | TIE_ADMIN_UNIT | TIE_BAWAHAN,
			ADMIN | PENGELOLA | AUDITOR,	ANY },
	{ PERJANJIAN_UBAH, TIE_OWN,	ADMIN | PENGELOLA,	ANY },

	/* R-AK-5: the penilai issues, the pengelola checks. */
	{ KREDIT_LIHAT,	TIE_OWN | TIE_PENILAI | TIE_JPT | TIE_ADMIN_UNIT,
			ADMIN | PENGELOLA | AUDITOR,	ANY },
	{ KREDIT_PERIKSA, 0,		ADMIN | PENGELOLA, ANY },
	{ SALDO_UBAH,	0,		ADMIN | PENGELOLA, ANY },
	{ PAK_TERBITKAN, TIE_PENILAI,	0,		ANY },

	{ PEGAWAI_LIHAT, TIE_OWN | TIE_PENILAI | TIE_ATASAN | TIE_JPT |
			TIE_KOLEGA | TIE_LINE | TIE_ADMIN_UNIT | TIE_BAWAHAN,
			ADMIN | PENGELOLA | AUDITOR,			ANY },
	{ PEGAWAI_UBAH,	TIE_ADMIN_UNIT,	ADMIN,		ANY },
	{ ATASAN_UBAH,	TIE_ADMIN_UNIT,	ADMIN,		ANY },
	{ TUGAS_UBAH,	TIE_ADMIN_UNIT,	ADMIN,		ANY },
	{ AKUN_LIHAT,	TIE_OWN | TIE_ADMIN_UNIT, ADMIN | AUDITOR, ANY },
	/* An ADMIN_UNIT could take over an administrator by a reset code. */
	{ AKUN_UBAH,	0,		ADMIN,		ANY },
	{ AKUN_UBAH,	TIE_ADMIN_UNIT,	0,		PLAIN_ACCOUNT },
	{ KODE_BUAT,	0,		ADMIN,		ANY },
	{ KODE_BUAT,	TIE_ADMIN_UNIT,	0,		PLAIN_ACCOUNT },
	{ SESI_AKHIRI,	TIE_OWN,	ADMIN,		ANY },
	{ SESI_AKHIRI,	TIE_ADMIN_UNIT,	0,		PLAIN_ACCOUNT },

	{ UNIT_LIHAT,	0,	ADMIN | ADMIN_UNIT | PENGELOLA | AUDITOR, ANY },
	{ UNIT_UBAH,	0,		ADMIN,		ANY },
	{ PERAN_BERI,	0,		ADMIN,		ANY },
	/* Not the one who asked for it: that is not in this table. */
	{ SETUJU_PUTUS,	0,		ADMIN,		ANY },
	{ IMPOR,	0,		ADMIN,		ANY },
	{ PENGATURAN_UBAH, 0,		ADMIN,		ANY },
	{ JEJAK_LIHAT,	TIE_OWN,	ADMIN | AUDITOR, ANY },
	{ ADMIN_MASUK,	0,		ADMIN | ADMIN_UNIT | AUDITOR, ANY },
	/* The deadlines of everyone (S-27): read by who watches over them. */
	{ PERIODE_LIHAT, 0,	ADMIN | PENGELOLA | AUDITOR,	ANY },
	{ PERIODE_UBAH,	0,		ADMIN,		ANY },
	/* A wrong datum is reported by whose it is, mended by another (BZ-4). */
	{ LAPORAN_BUAT,	TIE_OWN,	0,		ANY },
	{ LAPORAN_TANGANI, TIE_ADMIN_UNIT, ADMIN,	ANY },
	/* S-26: what one leads, or administers; states and names, no content. */
	{ PANTAU_LIHAT,	ANYBODY,	0,		ANY },
	{ PANTAU_SEMUA,	0,	ADMIN | PENGELOLA | PIMPINAN | AUDITOR, ANY },
	{ PANTAU_INGATKAN, 0,	ADMIN | PENGELOLA,	ANY },
	{ BERANDA,	ANYBODY,	0,		ANY },
	/* Shows those he rates and no others; may be empty. */
	{ BAWAHAN_LIHAT, ANYBODY,	0,		ANY },
};
enum { RIGHTS = sizeof rights / sizeof rights[0] };

static const char *const names[ACTIONS] = {
	[SKP_LIHAT] = "skp/lihat",		[SKP_BUAT] = "skp/buat",
	[SKP_UBAH] = "skp/ubah",		[SKP_AJUKAN] = "skp/ajukan",
	[SKP_TARIK] = "skp/tarik",		[SKP_SETUJUI] = "skp/setujui",
	[SKP_KEMBALIKAN] = "skp/kembalikan",	[SKP_TURUNKAN] = "skp/turunkan",
	[SKP_EKSPEKTASI] = "skp/ekspektasi",	[SKP_CETAK] = "skp/cetak",
	[SKP_BATAL] = "skp/batal",		[SKP_TUTUP] = "skp/tutup",
	[SKP_NILAI] = "skp/nilai",		[SKP_FINAL] = "skp/final",
	[SKP_BUKA_NILAI] = "skp/buka-nilai",	[SKP_MINTA] = "skp/minta",
	[RHK_PINDAH] = "rhk/pindah",		[RHK_LIHAT] = "rhk/lihat",
	[INGATKAN] = "skp/ingatkan",
	[AKSI_LIHAT] = "aksi/lihat",		[AKSI_UBAH] = "aksi/ubah",
	[AKSI_BUKA] = "aksi/buka",
	[UMPAN_LIHAT] = "umpan/lihat",		[UMPAN_BERI] = "umpan/beri",
	[UMPAN_MINTA] = "umpan/minta",		[UMPAN_JAWAB] = "umpan/jawab",
	[NILAI_LIHAT] = "nilai/lihat",		[NILAI_KIRIM] = "nilai/kirim",
	[NILAI_KEMBALIKAN] = "nilai/kembalikan",
	[NILAI_BERI] = "nilai/beri",		[NILAI_TETAPKAN] = "nilai/tetapkan",
	[NILAI_BACA] = "nilai/baca",		[NILAI_TERIMA] = "nilai/terima",
	[KEBERATAN_AJUKAN] = "keberatan/ajukan",
	[KEBERATAN_CABUT] = "keberatan/cabut",
	[KEBERATAN_TANGGAPI] = "keberatan/tanggapi",
	[KEBERATAN_PUTUS] = "keberatan/putus",
	[CAPAIAN_LIHAT] = "capaian/lihat",
	[CAPAIAN_USULKAN] = "capaian/usulkan",
	[CAPAIAN_TETAPKAN] = "capaian/tetapkan",
	[PERJANJIAN_LIHAT] = "perjanjian/lihat",
	[PERJANJIAN_UBAH] = "perjanjian/ubah",
	[KREDIT_LIHAT] = "kredit/lihat",	[KREDIT_PERIKSA] = "kredit/periksa",
	[SALDO_UBAH] = "saldo/ubah",		[PAK_TERBITKAN] = "pak/terbitkan",
	[MATRIKS_ISI] = "matriks/isi",
	[TIM_LIHAT] = "tim/lihat",		[TIM_KELOLA] = "tim/kelola",
	[PAKET_KELOLA] = "paket/kelola",	[PAKET_BERI] = "paket/beri",
	[PEGAWAI_LIHAT] = "pegawai/lihat",
	[PEGAWAI_UBAH] = "pegawai/ubah",	[ATASAN_UBAH] = "atasan/ubah",
	[TUGAS_UBAH] = "tugas/ubah",		[AKUN_LIHAT] = "akun/lihat",
	[AKUN_UBAH] = "akun/ubah",		[KODE_BUAT] = "kode/buat",
	[SESI_AKHIRI] = "sesi/akhiri",		[UNIT_LIHAT] = "unit/lihat",
	[UNIT_UBAH] = "unit/ubah",		[PERAN_BERI] = "peran/beri",
	[IMPOR] = "impor",
	[PENGATURAN_UBAH] = "pengaturan/ubah",
	[JEJAK_LIHAT] = "jejak/lihat",		[BERANDA] = "beranda",
	[BAWAHAN_LIHAT] = "bawahan/lihat",	[ADMIN_MASUK] = "admin/masuk",
	[PERIODE_LIHAT] = "periode/lihat",	[PERIODE_UBAH] = "periode/ubah",
	[LAPORAN_BUAT] = "laporan/buat",
	[LAPORAN_TANGANI] = "laporan/tangani",
	[PANTAU_LIHAT] = "pantau/lihat",	[PANTAU_SEMUA] = "pantau/semua",
	[PANTAU_INGATKAN] = "pantau/ingatkan",
	[SETUJU_PUTUS] = "setuju/putus",
};

static bool
grants(const struct right *r, unsigned ties, unsigned roles)
{
	if (r->who & ANYBODY)
		return true;
	if (ties & TIE_OWN)	/* BZ-4 */
		return (r->who & TIE_OWN) != 0;
	return (r->who & ties) != 0 || (r->roles & roles) != 0;
}

bool
authz(enum action action, unsigned ties, unsigned roles, int state)
{
	unsigned bit;

	if (state < -1 || state > 30)
		return false;
	bit = 1u << (state + 1);
	for (size_t i = 0; i < RIGHTS; i++)
		if (rights[i].action == action && (rights[i].states & bit) &&
		    grants(&rights[i], ties, roles))
			return true;
	return false;
}

bool
authz_possible(enum action action, unsigned roles)
{
	/* TIE_ADMIN_UNIT comes from the role and binds nobody without it. */
	unsigned ties = roles & ADMIN_UNIT ? ~0u : ~(unsigned)TIE_ADMIN_UNIT;

	for (size_t i = 0; i < RIGHTS; i++)
		if (rights[i].action == action && ((rights[i].who & ties) ||
		    (rights[i].roles & roles)))
			return true;
	return false;
}

const char *
action_name(enum action action)
{
	return (unsigned)action < ACTIONS ? names[action] : "";
}
