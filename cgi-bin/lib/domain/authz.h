#ifndef AUTHZ_H
#define AUTHZ_H

#include <stdbool.h>
#include <stdint.h>

#include "model.pb-c.h"

/*
 * Who may do what: one table (authz.c), default deny (AZ-1, AZ-2).  The same
 * table generates the tests.  A row grants an action to those who have one of
 * its ties to the subject, or one of its roles, while the object is in one of
 * its states.
 */

/* What binds an actor to the person a record belongs to, on a day. */
enum tie {
	TIE_OWN		= 1 << 0,	/* he himself */
	TIE_PENILAI	= 1 << 1,	/* his Pejabat Penilai Kinerja */
	TIE_ATASAN	= 1 << 2,	/* the superior of his penilai */
	TIE_JPT		= 1 << 3,	/* holds a JPT post in his line of command */
	TIE_KOLEGA	= 1 << 4,	/* has a post in the same unit */
	TIE_LINE	= 1 << 5,	/* leads a unit above him, at any height */
	TIE_ADMIN_UNIT	= 1 << 6,	/* ADMIN_UNIT of a unit at or above his */
	TIE_BAWAHAN	= 1 << 7,	/* is rated by him: may see his superior's plan */
	TIE_KETUA	= 1 << 8	/* leads a team the person belongs to */
};

/* Roles of an account as bits: ROLE(AKUN__NAMA__AUDITOR) ... */
#define ROLE(nama) (1u << (nama))

enum action {
	/* about a person's plan; the state is a StatusSkp */
	SKP_LIHAT, SKP_BUAT, SKP_UBAH, SKP_AJUKAN, SKP_TARIK, SKP_SETUJUI,
	SKP_KEMBALIKAN, SKP_TURUNKAN, SKP_EKSPEKTASI, SKP_CETAK, SKP_BATAL,
	SKP_TUTUP, SKP_NILAI, SKP_FINAL, SKP_BUKA_NILAI,
	SKP_MINTA,		/* the owner asks to have it lowered */
	RHK_PINDAH,		/* hangs a subordinate's result on another one */
	RHK_LIHAT,		/* results only, for those who plan below */
	INGATKAN,		/* one polite nudge to the superior */
	/* about what a person does and proves; the state is that of his Skp */
	AKSI_LIHAT, AKSI_UBAH, AKSI_BUKA,
	UMPAN_LIHAT, UMPAN_BERI, UMPAN_MINTA, UMPAN_JAWAB,
	/* about his assessment; its own states are in penilaian.c */
	NILAI_LIHAT, NILAI_KIRIM, NILAI_KEMBALIKAN, NILAI_BERI, NILAI_TETAPKAN,
	NILAI_BACA, NILAI_TERIMA, KEBERATAN_AJUKAN, KEBERATAN_CABUT, KEBERATAN_TANGGAPI,
	KEBERATAN_PUTUS,
	/* about a unit; the person is its leader */
	CAPAIAN_LIHAT, CAPAIAN_USULKAN, CAPAIAN_TETAPKAN,
	PERJANJIAN_LIHAT, PERJANJIAN_UBAH,
	/* about his angka kredit */
	KREDIT_LIHAT, KREDIT_PERIKSA, SALDO_UBAH, PAK_TERBITKAN,
	MATRIKS_ISI,		/* roles in the leader's matrix */
	/* about a team; the ties are to the unit it is set up in, KOLEGA also of
	 * its members, PENILAI of who rates one of them */
	TIM_LIHAT, TIM_KELOLA,
	/* RHK packages: kept by a unit (KETUA: leads a team set up in it); given
	 * to a person */
	PAKET_KELOLA, PAKET_BERI,
	/* about a person */
	PEGAWAI_LIHAT,		/* own, superior's and colleagues' data of beranda */
	PEGAWAI_UBAH, ATASAN_UBAH, TUGAS_UBAH,
	AKUN_LIHAT, AKUN_UBAH, KODE_BUAT, SESI_AKHIRI,
	/* about nobody in particular */
	UNIT_LIHAT, UNIT_UBAH, PERAN_BERI, IMPOR, PENGATURAN_UBAH, JEJAK_LIHAT,
	BERANDA, BAWAHAN_LIHAT, ADMIN_MASUK,
	PERIODE_LIHAT, PERIODE_UBAH,
	LAPORAN_BUAT, LAPORAN_TANGANI,	/* about a person */
	PANTAU_LIHAT, PANTAU_SEMUA, PANTAU_INGATKAN,
	SETUJU_PUTUS,		/* the second person of AZ-6 */
	ACTIONS
};

/* The state of AKUN_UBAH, KODE_BUAT and SESI_AKHIRI: an account that holds
 * no role, the only kind an ADMIN_UNIT may touch; -1 for all others. */
enum { AKUN_TANPA_PERAN = 0 };

/*
 * May someone with these ties and roles do it while the object is in this
 * state (-1: it has none)?  BZ-4: nobody decides about himself; who has
 * TIE_OWN is judged as the owner, his offices and roles do not help him.
 */
bool authz(enum action, unsigned ties, unsigned roles, int state);
/* Could some tie, in some state, allow it to someone with these roles?  For
 * the check of a route, before any object is known. */
bool authz_possible(enum action, unsigned roles);

/* "skp/setujui" ... for logs and audit entries. */
const char *action_name(enum action);

#endif
