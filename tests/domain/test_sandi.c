/* test_sandi.c - passwords that are too easily guessed are refused with why */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "sandi.h"

static const struct sandi_about rina = {
	.nomor = "197405121999032002", .lahir = 19740512,
	.nama = "Larasati Puspaningrum, S.E., M.Si.",
	.unit = "Direktorat Acara Daerah",
	.instansi = "Kementerian Pesona Nusantara", .singkatan = "KPN",
};

static const char *
verdict(struct arena *arena, const char *sandi)
{
	const char *why = sandi_check(arena, sandi, &rina);

	return why != NULL ? why : "baik";
}

static void
every_guess_is_refused_with_its_reason(void **state)
{
	static const struct { const char *sandi, *why; } rows[] = {
		/* AU-1: length in characters, nothing else */
		{ "", "sandi-pendek" },
		{ "sebelashurf", "sandi-pendek" },
		{ "duabelashurf", "baik" },
		{ "zzzz zzzz zzzz", "baik" },
		{ "ёжик в туман", "baik" },
		{ "ёжик в тума", "sandi-pendek" },
		/* AU-3: parts of the NIP */
		{ "197405121999032002", "sandi-lahir" },
		{ "xyzw199903qq", "sandi-nip" },
		{ "rahasia032002!", "sandi-nip" },
		{ "rahasia-1999-03-ok", "sandi-nip" },
		{ "rahasia03200-ok", "baik" },
		/* AU-3: the birth date in eight notations */
		{ "kucing12051974", "sandi-lahir" },
		{ "kucing 1974-05-12", "sandi-lahir" },
		{ "kucing05121974", "sandi-lahir" },
		{ "kucing12/05/74", "sandi-lahir" },
		{ "kucing740512", "sandi-lahir" },
		{ "kucing 12 Mei 1974", "sandi-lahir" },
		{ "kucing 12mei74", "sandi-lahir" },
		{ "12-MEI-1974 kucing", "sandi-lahir" },
		{ "kucing13051974", "baik" },
		/* AU-3: names and the words of the trade */
		{ "Larasati12345!", "sandi-nama" },
		{ "puspaningrum2026", "sandi-nama" },
		{ "AcaraDaerah2026", "sandi-unit" },
		{ "Kementerian#2026", "sandi-instansi" },
		{ "kpnkpnkpnkpn99", "sandi-instansi" },
		{ "kinerja2026!!", "sandi-umum" },
		{ "BKN-ASN-PNS-2026", "sandi-umum" },
		{ "e-Kinerja 2026 ok", "sandi-umum" },
		/* a long phrase may hold such a word */
		{ "kinerja kuda terbang jingga", "baik" },
		{ "Larasati suka rendang padang", "baik" },
	};
	struct arena *arena = arena_new();

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		if (strcmp(verdict(arena, rows[i].sandi), rows[i].why) != 0)
			fail_msg("%s: %s, not %s", rows[i].sandi,
			    verdict(arena, rows[i].sandi), rows[i].why);
	arena_drop(arena);
}

static void
length_has_its_upper_end_at_128(void **state)
{
	struct arena *arena = arena_new();
	char long_one[130];

	memset(long_one, 0, sizeof long_one);
	for (size_t i = 0; i < 128; i++)
		long_one[i] = (char)('a' + (i * 7) % 26);
	assert_null(sandi_check(arena, long_one, &rina));
	long_one[128] = 'x';
	assert_string_equal(sandi_check(arena, long_one, &rina), "sandi-panjang");
	arena_drop(arena);
}

static void
nothing_known_of_a_person_refuses_nothing(void **state)
{
	static const struct sandi_about nobody = { 0 };
	struct arena *arena = arena_new();

	assert_null(sandi_check(arena, "larasati 1974", &nobody));
	assert_string_equal(sandi_check(arena, "pns pns pns pns", &nobody),
	    "sandi-umum");
	arena_drop(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_guess_is_refused_with_its_reason),
		cmocka_unit_test(length_has_its_upper_end_at_128),
		cmocka_unit_test(nothing_known_of_a_person_refuses_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
