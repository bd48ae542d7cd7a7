/* test_digest.c - the hash of what is submitted */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "skp.h"

static Skp
draft(void)
{
	Skp skp = SKP__INIT;

	skp.id = "a";
	skp.pegawai = 199402172019032008;
	skp.tahun = 2026;
	skp.mulai = 20260101;
	skp.selesai = 20261231;
	skp.tugas = "t1";
	return skp;
}

static Skp__Lampiran line[3];
static Skp__Lampiran *lines[3] = { &line[0], &line[1], &line[2] };
static Indikator one = INDIKATOR__INIT;
static Indikator *ones[] = { &one };

static int
set_up(void **state)
{
	static const char *const text[3] = { "Tim", "Laporan", "Penghargaan" };

	for (int i = 0; i < 3; i++) {
		line[i] = (Skp__Lampiran)SKP__LAMPIRAN__INIT;
		line[i].blok = (Skp__Blok)i;
		line[i].teks = text[i];
	}
	return 0;
}

static Rhk
result(Bagian bagian)
{
	Rhk rhk = RHK__INIT;

	rhk.bagian = bagian;
	rhk.n_indikator = 1;
	rhk.indikator = ones;
	return rhk;
}

static void
the_same_content_has_the_same_hash_and_the_state_is_no_content(void **state)
{
	struct arena *a = arena_new();
	Rhk rhk = result(BAGIAN__UTAMA);
	Rhk *list[] = { &rhk, NULL };
	Skp skp = draft(), later = draft();
	const char *hash;

	rhk.teks = "Tersusunnya kalender acara daerah";
	hash = skp_digest(a, &skp, list);
	assert_int_equal(strlen(hash), 64);
	later.status = STATUS_SKP__DISETUJUI;
	later.rev = 7;
	later.id = "b";
	later.diajukan = 5;
	later.revisi = 2;
	rhk.id = "x";
	rhk.rev = 3;
	assert_string_equal(hash, skp_digest(a, &later, list));
	arena_drop(a);
}

/* A receipt printed today must be checkable for ever. */
static void
the_hash_of_an_empty_plan_never_changes(void **state)
{
	struct arena *a = arena_new();
	Skp skp = draft();

	assert_string_equal(skp_digest(a, &skp, NULL),
	    "3ccc6468b0331e4a229bfd2715af2e90"
	    "ae5aafabca3409532c5d44b679e4c150");
	arena_drop(a);
}

static void
any_change_of_content_changes_the_hash(void **state)
{
	struct arena *a = arena_new();
	Perspektif view[] = { PERSPEKTIF__ANGGARAN };
	Skp__Perilaku word = SKP__PERILAKU__INIT, *words[] = { &word };
	Skp skp = draft();
	Rhk rhk = result(BAGIAN__UTAMA), other = result(BAGIAN__TAMBAHAN);
	Rhk *list[] = { &rhk, NULL, NULL };
	const char *seen[40];
	size_t n = 0;

#define CHANGED(what) do {						\
		what;							\
		seen[n] = skp_digest(a, &skp, list);			\
		for (size_t i = 0; i < n; i++)				\
			assert_string_not_equal(seen[i], seen[n]);	\
		n++;							\
	} while (0)
	word.nilai = 3;
	CHANGED((void)0);
	CHANGED(skp.mulai = 20260102);
	CHANGED(skp.selesai = 20261230);
	CHANGED(skp.tahun = 2027);
	CHANGED(skp.pendekatan = PENDEKATAN__KUALITATIF);
	CHANGED(skp.model = MODEL_SKP__JPT);
	CHANGED(skp.pegawai++);
	CHANGED(skp.penilai = 197405121999032002);
	CHANGED(skp.tugas = "t9");
	CHANGED(skp.unit = "u");
	CHANGED(skp.jabatan = "Analis");
	CHANGED((skp.perilaku = words, skp.n_perilaku = 1,
	    word.ekspektasi = "Cepat"));
	CHANGED(word.nilai = 4);
	CHANGED((skp.lampiran = lines, skp.n_lampiran = 2));
	CHANGED(skp.n_lampiran = 3);
	CHANGED(rhk.teks = "Tersusunnya kalender");
	CHANGED(rhk.bagian = BAGIAN__TAMBAHAN);
	CHANGED(rhk.klasifikasi = KLASIFIKASI__INDIVIDU);
	CHANGED(rhk.unit = "u2");
	CHANGED(rhk.penugasan_dari = "Direktur");
	CHANGED(rhk.intervensi = "x");
	CHANGED(rhk.menunggu = true);
	CHANGED(rhk.alasan_tanpa = "Tidak ada");
	CHANGED((rhk.perspektif = view, rhk.n_perspektif = 1));
	CHANGED(view[0] = PERSPEKTIF__PROSES_BISNIS);
	CHANGED(one.aspek = ASPEK__WAKTU);
	CHANGED(one.teks = "Jumlah usulan");
	CHANGED(one.nilai = 250000);
	CHANGED(one.satuan = "usulan");
	CHANGED(one.arah = INDIKATOR__ARAH__TEPAT);
	CHANGED(one.sasaran = INDIKATOR__SASARAN__TANGGAL);
	CHANGED(one.tanggal = 20260930);
	CHANGED(one.bebas = "setiap Jumat");
	CHANGED(list[1] = &other);
	/* Words moved from one field to the next are another content. */
	CHANGED((one.satuan = "usulanset", one.bebas = "iap Jumat"));
#undef CHANGED
	assert_int_equal(n, 35);
	arena_drop(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    the_same_content_has_the_same_hash_and_the_state_is_no_content),
		cmocka_unit_test(the_hash_of_an_empty_plan_never_changes),
		cmocka_unit_test(any_change_of_content_changes_the_hash),
	};

	return cmocka_run_group_tests(tests, set_up, NULL);
}
