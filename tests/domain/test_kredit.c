/* test_kredit.c - a person's credits from his records: rules.md 2, G34 to G54 */
#include "rules.h"

#include "kenaikan.h"
#include "saldo.h"

enum { PT = JENJANG__AHLI_PERTAMA, MU = JENJANG__AHLI_MUDA };

/* A person, and room for what was decided about him. */
static struct desk {
	Pegawai		 orang;
	Tugas		 tugas[4], *tugas_list[4];
	Penilaian	 nilai[12], *nilai_list[13];
	Saldo		 saldo[8], *saldo_list[9];
	Pak		 pak[3], *pak_list[4];
	struct kredit_in in;
	struct credit_rule rule;
	struct kredit_book book;
	size_t		 n, s, p;
} d;

static void
post(int mulai, int selesai, int jenis, int jenjang)
{
	Tugas *t = &d.tugas[d.orang.n_tugas];

	*t = (Tugas)TUGAS__INIT;
	t->mulai = mulai;
	t->selesai = selesai;
	t->jenis = (JenisJabatan)jenis;
	t->jenjang = (Jenjang)jenjang;
	d.tugas_list[d.orang.n_tugas++] = t;
	d.orang.tugas = d.tugas_list;
}

/* Somebody new, in a functional post since 2026. */
static void
begin(const char *golongan, int jenjang, int today)
{
	const char *why;

	memset(&d, 0, sizeof d);
	d.orang = (Pegawai)PEGAWAI__INIT;
	d.orang.golongan = golongan;
	d.in = (struct kredit_in){ .orang = &d.orang, .nilai = d.nilai_list,
	    .saldo = d.saldo_list, .pak = d.pak_list, .today = today };
	assert_true(credit_rule_read(arena, rules_of("kredit"), &d.rule, &why));
	if (jenjang != 0)
		post(20260101, 0, JENIS_JABATAN__FUNGSIONAL, jenjang);
}

static Penilaian *
rated(int mulai, int selesai, int predikat, int jenis)
{
	Penilaian *n = &d.nilai[d.n];

	*n = (Penilaian)PENILAIAN__INIT;
	n->id = arena_printf(arena, "n%zu", d.n);
	n->tahun = (uint32_t)date_year(mulai);
	n->mulai = mulai;
	n->selesai = selesai;
	n->predikat = (Predikat)predikat;
	n->jenis = (Penilaian__Jenis)jenis;
	n->status = PENILAIAN__STATUS__DITETAPKAN;
	d.nilai_list[d.n++] = n;
	return n;
}

static Saldo *
balance(int jenis, int jenjang, int64_t nilai, int tanggal)
{
	Saldo *s = &d.saldo[d.s];

	*s = (Saldo)SALDO__INIT;
	s->id = arena_printf(arena, "s%zu", d.s);
	s->jenis = (Saldo__Jenis)jenis;
	s->jenjang = (Jenjang)jenjang;
	s->nilai = nilai;
	s->tanggal = tanggal;
	d.saldo_list[d.s++] = s;
	return s;
}

static int64_t
count(void)
{
	kredit_count(arena, &d.rule, &d.in, &d.book);
	return d.book.total;
}

/* Issues a PAK on what is counted now, or in place of another. */
static Pak *
issue(const Pak *replaced)
{
	Pak *p = &d.pak[d.p];

	*p = (Pak)PAK__INIT;
	p->jenjang = (Jenjang)d.book.jenjang;
	p->baris = kredit_pak_rows(arena, &d.rule, &d.in, &d.book, replaced,
	    &p->n_baris, &p->jumlah);
	d.pak_list[d.p++] = p;
	return p;
}

enum { PERIOD = PENILAIAN__JENIS__PERIODIK, YEAR = PENILAIAN__JENIS__TAHUNAN,
	CLOSING = PENILAIAN__JENIS__PENUTUP };

/* A1 of the golden walk up to 9 October. */
static void
a1(void)
{
	begin("III/a", PT, 20261009);
	balance(SALDO__JENIS__AWAL, PT, 40000, 20251231);
	rated(20260101, 20260331, BAIK, PERIOD);
	rated(20260401, 20260630, BAIK, PERIOD);
	rated(20260701, 20260930, SANGAT_BAIK, PERIOD);
}

static void
g34_each_period_earns_by_jenjang_and_who_has_none_has_none(void **state)
{
	begin("III/d", MU, 20260406);
	rated(20260101, 20260331, BAIK, PERIOD);
	assert_int_equal(count(), 6250);
	begin("III/a", PT, 20260406);
	rated(20260101, 20260331, BAIK, PERIOD);
	assert_int_equal(count(), 3125);
	assert_int_equal(d.book.row[0].months, 3);

	begin("IX", 0, 20260406);
	d.orang.jenis = JENIS_PEGAWAI__PPPK;
	post(20260101, 0, JENIS_JABATAN__FUNGSIONAL, PT);
	rated(20260101, 20260331, BAIK, PERIOD);
	assert_int_equal(count(), 0);
	assert_int_equal(d.book.hak, KREDIT_PPPK);
	assert_int_equal(d.book.n, 0);
	begin("IV/c", 0, 20260406);
	post(20260101, 0, JENIS_JABATAN__JPT_PRATAMA, 0);
	count();
	assert_int_equal(d.book.hak, KREDIT_JPT);
	begin("III/a", 0, 20260406);
	post(20260101, 0, JENIS_JABATAN__PELAKSANA, 0);
	count();
	assert_int_equal(d.book.hak, KREDIT_BUKAN_JF);
	begin("III/a", 0, 20260406);
	count();
	assert_int_equal(d.book.hak, KREDIT_BUKAN_JF);
}

static void
g45_enough_in_the_running_month(void **state)
{
	a1();
	assert_int_equal(count(), 50938);
	assert_true(d.book.ranked);
	assert_int_equal(d.book.stand.rank_short, -938);
	assert_int_equal(d.book.stand.level_short, 49062);
	assert_int_equal(d.book.stand.usul, USUL_PANGKAT);
	assert_int_equal(d.book.to, 20260930);
}

static void
g51_the_year_takes_the_place_of_its_periods(void **state)
{
	a1();
	d.in.today = 20270107;
	rated(20261001, 20261231, BAIK, PERIOD);
	rated(20260101, 20261231, SANGAT_BAIK, YEAR);
	assert_int_equal(count(), 58750);
	begin("III/d", MU, 20270107);
	balance(SALDO__JENIS__AWAL, MU, 70000, 20251231);
	rated(20260101, 20261231, BAIK, YEAR);
	assert_int_equal(count(), 95000);
}

static void
g51_unless_a_pak_froze_its_months(void **state)
{
	const Pak *p;

	a1();
	count();
	p = issue(NULL);
	assert_int_equal(p->jumlah, 50938);
	assert_int_equal(p->n_baris, 4);
	assert_false(p->baris[0]->lama);
	d.in.today = 20270107;
	rated(20261001, 20261231, BAIK, PERIOD);
	rated(20260101, 20261231, SANGAT_BAIK, YEAR);
	assert_int_equal(count(), 54063);
	assert_ptr_equal(d.book.pak, p);
	assert_false(d.book.stale);
	/* The next one holds all of it, and says what was there before. */
	p = issue(NULL);
	assert_int_equal(p->jumlah, 54063);
	assert_int_equal(p->n_baris, 5);
	assert_true(p->baris[0]->lama);
	assert_false(p->baris[4]->lama);
	assert_int_equal(count(), 54063);
}

static void
g54_an_objection_marks_what_a_pak_counted(void **state)
{
	Penilaian__Lama old = PENILAIAN__LAMA__INIT, *olds[] = { &old };
	Pak *p;

	a1();
	d.nilai[1].predikat = PREDIKAT__BUTUH_PERBAIKAN;
	d.saldo[0].nilai = 50000;
	assert_int_equal(count(), 50000 + 3125 + 2344 + 4688);
	p = issue(NULL);
	d.nilai[1].predikat = PREDIKAT__BAIK;
	d.nilai[1].n_lama = 1;
	d.nilai[1].lama = olds;
	/* As issued, until it is replaced. */
	assert_int_equal(count(), 50000 + 3125 + 2344 + 4688);
	assert_true(d.book.stale);
	assert_true(d.book.row[2].differs);
	assert_true(d.book.row[2].reckoned);
	assert_false(d.book.row[1].differs);
	p->status = PAK__STATUS__DIGANTI;
	assert_int_equal(issue(p)->jumlah, 50000 + 3125 + 3125 + 4688);
	assert_int_equal(count(), 50000 + 3125 + 3125 + 4688);
	assert_false(d.book.stale);
	assert_true(d.book.row[2].reckoned);
}

static void
a_balance_holds_its_months(void **state)
{
	begin("III/a", PT, 20261009);
	rated(20260101, 20260331, BAIK, PERIOD);
	rated(20260401, 20260630, BAIK, PERIOD);
	/* In the middle of April: April is the balance's. */
	balance(SALDO__JENIS__INTEGRASI, PT, 10000, 20260415);
	assert_int_equal(count(), 10000 + 2083);
	assert_int_equal(d.book.row[1].note, KR_BALANCE);
	assert_int_equal(d.book.row[2].from, 20260501);
	/* AK dasar and a diploma hold none; facts earn nothing. */
	balance(SALDO__JENIS__DASAR, PT, 50000, 20260701);
	balance(SALDO__JENIS__PENDIDIKAN, PT, 12500, 20260701);
	balance(SALDO__JENIS__PANGKAT, 0, 0, 20240401);
	balance(SALDO__JENIS__RIWAYAT, 0, 87500, 20221231);
	assert_int_equal(count(), 10000 + 2083 + 50000 + 12500);
}

static void
credits_of_another_jenjang_are_not_carried_over(void **state)
{
	/* R-AK-6, R-AK-8: Ahli Pertama until June, Ahli Muda from July. */
	begin("III/c", 0, 20270110);
	post(20240101, 20260630, JENIS_JABATAN__FUNGSIONAL, PT);
	post(20260701, 0, JENIS_JABATAN__FUNGSIONAL, MU);
	balance(SALDO__JENIS__AWAL, PT, 99000, 20251231);
	rated(20260101, 20261231, BAIK, YEAR);
	assert_int_equal(count(), 12500);
	assert_int_equal(d.book.n, 3);
	assert_int_equal(d.book.row[0].note, KR_JENJANG);
	assert_int_equal(d.book.row[1].milli, 6250);
	assert_int_equal(d.book.row[1].note, KR_JENJANG);
	assert_int_equal(d.book.row[2].milli, 12500);
	/* R-AK-9: the rank follows with the credits of before. */
	d.orang.golongan = "III/b";
	count();
	assert_false(d.book.ranked);
}

static void
two_posts_of_one_jenjang_are_one_row(void **state)
{
	/* R-AK-16, and months in a post without jenjang earn nothing. */
	begin("III/a", 0, 20270110);
	post(20260101, 20260214, JENIS_JABATAN__FUNGSIONAL, PT);
	post(20260215, 20260930, JENIS_JABATAN__FUNGSIONAL, PT);
	post(20261001, 20261031, JENIS_JABATAN__PELAKSANA, 0);
	post(20261101, 0, JENIS_JABATAN__FUNGSIONAL, PT);
	rated(20260101, 20261231, BAIK, YEAR);
	assert_int_equal(count(), 9375 + 2083);
	assert_int_equal(d.book.n, 2);
	assert_int_equal(d.book.row[0].months, 9);
}

static void
a_closed_plan_and_the_next_share_the_year(void **state)
{
	begin("III/c", MU, 20270110);		/* B16 */
	rated(20260101, 20260930, BAIK, CLOSING);
	rated(20261001, 20261231, SANGAT_BAIK, YEAR);
	rated(20260101, 20260331, KURANG, PERIOD);
	assert_int_equal(count(), 28125);
	/* E1, and what is not decided: no credit. */
	begin("III/c", MU, 20270110);
	rated(20260101, 20260331, 0, PERIOD);
	rated(20260401, 20260630, BAIK, PERIOD)->status =
	    PENILAIAN__STATUS__DINILAI;
	assert_int_equal(count(), 0);
}

static const struct syarat *
condition(const struct kenaikan *k, const char *kode)
{
	for (size_t i = 0; i < k->n; i++)
		if (strcmp(k->s[i].kode, kode) == 0)
			return &k->s[i];
	fail_msg("no condition %s", kode);
	return NULL;
}

static struct kenaikan_rule
rule(void)
{
	struct kenaikan_rule r;
	const char *why = "";

	assert_true(kenaikan_rule_read(arena, rules_of("kenaikan"), &r, &why));
	return r;
}

static void
a_rank_needs_time_and_good_years_too(void **state)
{
	struct kenaikan_rule r = rule();
	struct kenaikan k;
	Saldo *s;

	a1();
	count();
	kenaikan_pangkat(&r, &d.in, &d.book, &k);
	assert_int_equal(condition(&k, "ak")->keadaan, SYARAT_ADA);
	assert_int_equal(condition(&k, "masa")->keadaan, SYARAT_PERIKSA);
	assert_int_equal(condition(&k, "predikat")->keadaan, SYARAT_PERIKSA);
	assert_int_equal(condition(&k, "predikat")->tahun, 2025);
	assert_false(k.siap);
	assert_int_equal(k.paling_cepat, 0);

	s = balance(SALDO__JENIS__PANGKAT, 0, 0, 20241201);
	s->golongan = "III/a";
	s = balance(SALDO__JENIS__RIWAYAT, 0, 0, 0);
	s->selesai = 20251231;
	s->hasil = "Baik";
	s = balance(SALDO__JENIS__RIWAYAT, 0, 0, 0);
	s->selesai = 20241231;
	s->hasil = "Sangat Baik";
	count();
	kenaikan_pangkat(&r, &d.in, &d.book, &k);
	assert_int_equal(condition(&k, "masa")->tanggal, 20261201);
	assert_int_equal(k.paling_cepat, 20261201);
	assert_false(k.siap);
	d.in.today = 20261202;
	kenaikan_pangkat(&r, &d.in, &d.book, &k);
	assert_true(k.siap);
	assert_int_equal(k.paling_cepat, 20270101);
	s->hasil = "Cukup";
	kenaikan_pangkat(&r, &d.in, &d.book, &k);
	assert_int_equal(condition(&k, "predikat")->keadaan, SYARAT_KURANG);
	assert_int_equal(condition(&k, "predikat")->tahun, 2024);
	s->hasil = "76,5";
	kenaikan_pangkat(&r, &d.in, &d.book, &k);
	assert_int_equal(condition(&k, "predikat")->keadaan, SYARAT_PERIKSA);
}

static void
a_jenjang_needs_a_test_and_a_vacancy(void **state)
{
	struct kenaikan_rule r = rule();
	struct kenaikan k;

	/* C1: 50 dasar + 52 = 102: jenjang first, then rank (R-AK-9). */
	begin("III/b", PT, 20270110);
	balance(SALDO__JENIS__DASAR, PT, 50000, 20260101);
	balance(SALDO__JENIS__AWAL, PT, 52000, 20261231);
	rated(20260101, 20261231, BAIK, YEAR);
	assert_int_equal(count(), 102000);
	assert_int_equal(d.book.stand.usul, USUL_JENJANG);
	kenaikan_jenjang(&r, &d.in, &d.book, &k);
	assert_int_equal(condition(&k, "ak")->keadaan, SYARAT_ADA);
	assert_int_equal(condition(&k, "masa")->keadaan, SYARAT_ADA);
	assert_int_equal(condition(&k, "predikat")->keadaan, SYARAT_ADA);
	assert_int_equal(condition(&k, "uji")->keadaan, SYARAT_KURANG);
	assert_int_equal(condition(&k, "lowongan")->keadaan, SYARAT_KURANG);
	assert_false(k.siap);
	balance(SALDO__JENIS__UJI, MU, 0, 20260901);
	balance(SALDO__JENIS__LOWONGAN, MU, 0, 20260901);
	kenaikan_jenjang(&r, &d.in, &d.book, &k);
	assert_true(k.siap);
	assert_int_equal(k.paling_cepat, 20270201);
	/* Nothing above Penyelia and Ahli Utama. */
	assert_int_equal(jenjang_above(JENJANG__PENYELIA), 0);
	assert_int_equal(jenjang_above(JENJANG__AHLI_UTAMA), 0);
	assert_int_equal(jenjang_above(JENJANG__MAHIR), JENJANG__PENYELIA);
	begin("III/d", JENJANG__PENYELIA, 20270110);
	count();
	kenaikan_jenjang(&r, &d.in, &d.book, &k);
	assert_false(k.ada);
}

static void
promotions_are_on_the_first_of_the_months_of_the_rule(void **state)
{
	struct kenaikan_rule r = rule();

	assert_int_equal(kenaikan_next(&r, 20261009), 20261101);
	assert_int_equal(kenaikan_next(&r, 20261101), 20261101);
	assert_int_equal(kenaikan_next(&r, 20261202), 20270101);
	/* Six times a year, as before October 2025. */
	for (int m = 1; m <= 12; m++)
		r.month[m] = m % 2 == 0;
	assert_int_equal(kenaikan_next(&r, 20261009), 20261201);
	assert_int_equal(kenaikan_next(&r, 20261202), 20270201);
	assert_int_equal(kenaikan_after(20240229, 12), 20250228);
	assert_int_equal(kenaikan_after(20241201, 24), 20261201);
	d.orang = (Pegawai)PEGAWAI__INIT;
	d.orang.nomor = "199402172019032008";
	assert_string_equal(kenaikan_number(arena, &r, &d.orang, 20261015, 1),
	    "PAK/2026/199402172019032008/1");
}

static void
the_usual_rule_is_what_the_file_says(void **state)
{
	struct kenaikan_rule r = rule();

	assert_memory_equal(r.month, kenaikan_usual.month, sizeof r.month);
	assert_int_equal(r.rank_months, kenaikan_usual.rank_months);
	assert_int_equal(r.rank_years, kenaikan_usual.rank_years);
	assert_int_equal(r.level_months, kenaikan_usual.level_months);
	assert_int_equal(r.level_years, kenaikan_usual.level_years);
	assert_int_equal(r.least, kenaikan_usual.least);
	assert_string_equal(r.number, kenaikan_usual.number);
}

static void
a_forecast_says_the_month(void **state)
{
	static const int better[] = { BAIK, SANGAT_BAIK };

	begin("III/a", PT, 20261009);
	/* 12.5 a year: 3.125 a quarter, 4.688 with Sangat Baik. */
	assert_int_equal(kredit_forecast(&d.rule, PT, 20261001, NULL, 0, BAIK,
	    3125), 20261231);
	assert_int_equal(kredit_forecast(&d.rule, PT, 20261001, NULL, 0, BAIK,
	    3126), 20270131);
	assert_int_equal(kredit_forecast(&d.rule, PT, 20261101, NULL, 0, BAIK,
	    1042), 20261130);
	assert_int_equal(kredit_forecast(&d.rule, PT, 20261001, better, 2,
	    KURANG, 3125 + 4688), 20270331);
	assert_int_equal(kredit_forecast(&d.rule, PT, 20261001, better, 2,
	    KURANG, 3125 + 4688 + 1), 20270430);
	assert_int_equal(kredit_forecast(&d.rule, PT, 20261001, NULL, 0, BAIK,
	    0), 20261001);
	assert_int_equal(kredit_forecast(&d.rule, PT, 20261001, NULL, 0, 0, 1),
	    0);
	assert_int_equal(kredit_forecast(&d.rule, PT, 20261001, NULL, 0, BAIK,
	    700000), 0);
}

static const char *
wrong(const Saldo *s, const char *field)
{
	struct problems bad = { 0 };

	saldo_check(&d.rule, s, d.saldo_list, d.pak_list, d.in.today, &bad);
	for (size_t i = 0; i < bad.n; i++)
		if (strcmp(bad.v[i].field, field) == 0)
			return bad.v[i].code;
	return bad.n > 0 ? "another" : "";
}

static void
a_balance_is_checked(void **state)
{
	Saldo s = SALDO__INIT;

	a1();
	count();
	s.jenis = SALDO__JENIS__INTEGRASI;
	s.jenjang = (Jenjang)PT;
	s.nilai = 9000;
	s.tanggal = 20251231;
	s.dasar = "PAK 1";
	assert_string_equal(wrong(&s, ""), "");
	s.tanggal = 20270101;
	assert_string_equal(wrong(&s, "tanggal"), "kelak");
	s.tanggal = 0;
	assert_string_equal(wrong(&s, "tanggal"), "kosong");
	s.tanggal = 20251231;
	s.dasar = "";
	assert_string_equal(wrong(&s, "dasar"), "kosong");
	s.dasar = "PAK 1";
	s.jenis = SALDO__JENIS__AWAL;
	assert_string_equal(wrong(&s, "jenis"), "saldo-ada");
	s.jenis = SALDO__JENIS__PENDIDIKAN;
	assert_string_equal(wrong(&s, "nilai"), "saldo-ijazah");
	s.nilai = 12500;
	assert_string_equal(wrong(&s, ""), "");
	issue(NULL);
	s.jenis = SALDO__JENIS__INTEGRASI;
	s.tanggal = 20260331;
	assert_string_equal(wrong(&s, "tanggal"), "saldo-pak");
	s.tanggal = 20251231;
	assert_string_equal(wrong(&s, ""), "");
	s = (Saldo)SALDO__INIT;
	s.jenis = SALDO__JENIS__RIWAYAT;
	s.skala = "DP3";
	s.hasil = "87,5";
	s.mulai = 20101231;
	s.selesai = 20100101;
	assert_string_equal(wrong(&s, "selesai"), "urutan");
	s.mulai = 20100101;
	s.selesai = 20101231;
	assert_string_equal(wrong(&s, ""), "");
}

static void
a_move_from_another_position_has_a_cap(void **state)
{
	/* D1: five years at the top rank count as three. */
	begin("III/d", MU, 20270110);
	assert_int_equal(saldo_move(&d.rule, MU, BAIK, 5, true), 75000);
	assert_int_equal(saldo_move(&d.rule, MU, BAIK, 5, false), 125000);
	assert_int_equal(saldo_move(&d.rule, MU, BAIK, 0, false), 0);
	assert_int_equal(saldo_move(&d.rule, MU, 0, 3, false), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    g34_each_period_earns_by_jenjang_and_who_has_none_has_none),
		cmocka_unit_test(g45_enough_in_the_running_month),
		cmocka_unit_test(g51_the_year_takes_the_place_of_its_periods),
		cmocka_unit_test(g51_unless_a_pak_froze_its_months),
		cmocka_unit_test(g54_an_objection_marks_what_a_pak_counted),
		cmocka_unit_test(a_balance_holds_its_months),
		cmocka_unit_test(
		    credits_of_another_jenjang_are_not_carried_over),
		cmocka_unit_test(two_posts_of_one_jenjang_are_one_row),
		cmocka_unit_test(a_closed_plan_and_the_next_share_the_year),
		cmocka_unit_test(a_rank_needs_time_and_good_years_too),
		cmocka_unit_test(a_jenjang_needs_a_test_and_a_vacancy),
		cmocka_unit_test(
		    promotions_are_on_the_first_of_the_months_of_the_rule),
		cmocka_unit_test(the_usual_rule_is_what_the_file_says),
		cmocka_unit_test(a_forecast_says_the_month),
		cmocka_unit_test(a_balance_is_checked),
		cmocka_unit_test(a_move_from_another_position_has_a_cap),
	};

	return cmocka_run_group_tests_name("kredit", tests, set_up, tear_down);
}
