/* test_find.c - the typed ways lead to what was put, in the order they say */
#include "lab.h"

#include "find_aksi.h"
#include "find_kredit.h"
#include "find_nilai.h"
#include "find_umpan.h"

static const uint64_t HE = 199402172019032008u, OTHER = 198603212010121005u;

/* The same number has the same id in every step. */
static const char *
id_of(int i)
{
	static char ids[40][40];

	if (ids[i][0] == '\0') {
		struct arena *a = arena_new();

		(void)snprintf(ids[i], sizeof ids[i], "%.39s",
		    id_new(a, NOW + i));
		arena_drop(a);
	}
	return ids[i];
}

#define NEW(type, INIT) type *r = arena_get(store_arena(s), sizeof *r);	\
	*r = (type)INIT

static bool
put_steps(struct store *s, void *ctx)
{
	static const struct { int id; unsigned bulan, urutan; } steps[] = {
		{ 1, 2, 1 }, { 2, 1, 2 }, { 3, 1, 1 },
	};

	for (size_t i = 0; i < 3; i++) {
		NEW(Aksi, AKSI__INIT);
		r->id = id_of(steps[i].id);
		r->pegawai = HE;
		r->tahun = 2026;
		r->rhk = id_of(10);
		r->bulan = steps[i].bulan;
		r->urutan = steps[i].urutan;
		store_put(s, T_AKSI, &r->base);
	}
	return true;
}

static bool
see_steps(struct store *s, void *ctx)
{
	Aksi **a = aksi_of_rhk(s, id_of(10));

	assert_string_equal(a[0]->id, id_of(3));
	assert_string_equal(a[1]->id, id_of(2));
	assert_string_equal(a[2]->id, id_of(1));
	assert_null(a[3]);
	assert_non_null(aksi_of(s, HE, 2026)[2]);
	assert_null(aksi_of(s, HE, 2025)[0]);
	assert_null(aksi_of(s, OTHER, 2026)[0]);
	return true;
}

static void
steps_come_by_month_and_order(void **state)
{
	lab_write(*state, put_steps);
	lab_read(*state, see_steps);
}

static bool
put_evidence(struct store *s, void *ctx)
{
	for (int i = 0; i < 2; i++) {
		Bukti__Pakai *use = arena_get(store_arena(s), sizeof *use);
		NEW(Bukti, BUKTI__INIT);

		*use = (Bukti__Pakai)BUKTI__PAKAI__INIT;
		use->aksi = id_of(5 + i);
		use->rhk = id_of(10);
		r->id = id_of(20 + i);
		r->pegawai = HE;
		r->tahun = 2026;
		/* Alike in the 48 bytes that the key holds. */
		r->jumlah = i == 0 ?
		    "0123456789012345678901234567890123456789012345678901234567aa" :
		    "0123456789012345678901234567890123456789012345678901234567bb";
		r->pakai = arena_array(store_arena(s), 1, sizeof *r->pakai);
		r->pakai[0] = use;
		r->n_pakai = 1;
		store_put(s, T_BUKTI, &r->base);
	}
	return true;
}

static bool
see_evidence(struct store *s, void *ctx)
{

	assert_string_equal(bukti_of_aksi(s, id_of(6))[0]->id,
	    id_of(21));
	assert_null(bukti_of_aksi(s, id_of(6))[1]);
	assert_non_null(bukti_of_rhk(s, id_of(10))[1]);
	assert_null(bukti_of_berkas(s, "0123456789012345678901234567890123456"
	    "789012345678901234567aa")[1]);
	assert_non_null(bukti_of(s, HE, 2026)[1]);
	return true;
}

static void
evidence_is_found_by_step_result_and_file(void **state)
{
	lab_write(*state, put_evidence);
	lab_read(*state, see_evidence);
}

static bool
put_days(struct store *s, void *ctx)
{
	static const struct { int32_t day; uint32_t hour; } lines[] = {
		{ 20260303, 600 }, { 20260303, 480 }, { 20260302, 480 },
		{ 20260305, 480 },
	};

	for (int i = 0; i < 4; i++) {
		NEW(Harian, HARIAN__INIT);
		r->id = id_of(30 + i);
		r->pegawai = HE;
		r->tanggal = lines[i].day;
		r->mulai = lines[i].hour;
		store_put(s, T_HARIAN, &r->base);
	}
	return true;
}

static bool
see_days(struct store *s, void *ctx)
{
	Harian **h = harian_between(s, HE, 20260303, 20260304);

	assert_string_equal(h[0]->id, id_of(31));
	assert_string_equal(h[1]->id, id_of(30));
	assert_null(h[2]);
	assert_non_null(harian_between(s, HE, 20260101, 20261231)[3]);
	assert_null(harian_between(s, OTHER, 20260101, 20261231)[0]);
	return true;
}

static void
days_are_found_from_one_to_another(void **state)
{
	lab_write(*state, put_days);
	lab_read(*state, see_days);
}

static bool
put_ratings(struct store *s, void *ctx)
{
	{
		NEW(Penilaian, PENILAIAN__INIT);
		r->id = id_of(1);
		r->pegawai = HE;
		r->tahun = 2026;
		r->skp = id_of(2);
		r->periode = id_of(3);
		r->penilai = OTHER;
		store_put(s, T_PENILAIAN, &r->base);
	}
	{
		NEW(Capaian, CAPAIAN__INIT);
		r->id = id_of(4);
		r->unit = id_of(5);
		r->tahun = 2026;
		r->periode = id_of(3);
		store_put(s, T_CAPAIAN, &r->base);
	}
	{
		NEW(Keberatan, KEBERATAN__INIT);
		r->id = id_of(6);
		r->pegawai = HE;
		r->tahun = 2026;
		r->penilaian = id_of(1);
		r->pemutus = OTHER;
		store_put(s, T_KEBERATAN, &r->base);
	}
	{
		NEW(MintaUmpan, MINTA_UMPAN__INIT);
		r->id = id_of(7);
		r->pegawai = HE;
		r->tahun = 2026;
		r->kepada = OTHER;
		store_put(s, T_MINTA_UMPAN, &r->base);
	}
	{
		NEW(Pak, PAK__INIT);
		r->id = id_of(8);
		r->pegawai = HE;
		store_put(s, T_PAK, &r->base);
	}
	return true;
}

static bool
see_ratings(struct store *s, void *ctx)
{
	Keberatan *k;

	assert_non_null(penilaian_in(s, id_of(2), id_of(3), true));
	assert_null(penilaian_in(s, id_of(2), id_of(4), false));
	assert_non_null(penilaian_by(s, OTHER, id_of(3))[0]);
	assert_null(penilaian_by(s, HE, id_of(3))[0]);
	assert_non_null(penilaian_of_person(s, HE, 2026)[0]);
	assert_non_null(capaian_in(s, id_of(5), 2026, id_of(3), false));
	assert_null(capaian_in(s, id_of(5), 2025, id_of(3), false));
	assert_non_null(minta_umpan_to(s, OTHER,
	    MINTA_UMPAN__STATUS__DIMINTA)[0]);
	assert_null(minta_umpan_to(s, OTHER,
	    MINTA_UMPAN__STATUS__TERKIRIM)[0]);
	assert_non_null(pak_of(s, HE)[0]);
	assert_null(saldo_of(s, HE)[0]);
	assert_non_null(keberatan_of(s, id_of(1))[0]);
	k = keberatan_to(s, OTHER, KEBERATAN__STATUS__DIAJUKAN)[0];
	assert_non_null(k);
	/* The index follows the status. */
	k = keberatan_get(s, k->id, true);
	k->status = KEBERATAN__STATUS__DITANGGAPI;
	store_put(s, T_KEBERATAN, &k->base);
	assert_null(keberatan_to(s, OTHER, KEBERATAN__STATUS__DIAJUKAN)[0]);
	return true;
}

static void
ratings_and_what_belongs_to_them_are_found(void **state)
{
	lab_write(*state, put_ratings);
	lab_write(*state, see_ratings);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(steps_come_by_month_and_order,
		    lab_open, lab_close),
		cmocka_unit_test_setup_teardown(
		    evidence_is_found_by_step_result_and_file, lab_open,
		    lab_close),
		cmocka_unit_test_setup_teardown(
		    days_are_found_from_one_to_another, lab_open, lab_close),
		cmocka_unit_test_setup_teardown(
		    ratings_and_what_belongs_to_them_are_found, lab_open,
		    lab_close),
	};

	return cmocka_run_group_tests_name("find", tests, NULL, NULL);
}
