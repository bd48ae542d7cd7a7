/* test_office.c - offices on a day decide, not persons */
#include "authz.h"
#include "lab.h"

/*
 *	top       Deputi (JPT madya)
 *	  dir     Direktur (JPT pratama): until 31 July; vacant 1-9 August with
 *	          a Plt; a new one from 10 August; a Plh 1-5 March
 *	    sub   Kasubdit (pengawas), Staf
 *	  other   Direktur lain, who is the Plt
 */
enum { DEPUTI = 2001, LAMA, BARU, LAIN, KASUB, STAF, WAKIL, ASING };
enum { TOP, DIR, SUB, OTHER };
enum { MARET = 20260303, JUNI = 20260615, AGUSTUS = 20260803, LOWONG = 20260810,
	SEPTEMBER = 20260901 };

static void
unit(struct store *s, const char *id, const char *nama, const char *induk)
{
	Unit u = UNIT__INIT;
	Unit__Versi v = UNIT__VERSI__INIT, *vs[] = { &v };

	u.id = id;
	u.kode = nama;
	v.nama = nama;
	v.induk = induk;
	v.mulai = 20200101;
	u.versi = vs;
	u.n_versi = 1;
	store_put(s, T_UNIT, &u.base);
}

struct post {
	const char	*unit;
	bool		 leads;
	JenisJabatan	 jenis;
	Penugasan	 how;
	int32_t		 from, to;
};

/* kantor: the office that rates him; "" and rater: a delegation. */
static void
person(struct store *s, uint64_t pegawai, const char *nama, const char *kantor,
    uint64_t rater, const struct post *posts, size_t n)
{
	Pegawai p = PEGAWAI__INIT;
	Tugas t[4], *ts[4];
	Atasan a = ATASAN__INIT, *as[] = { &a };

	p.pegawai = pegawai;
	p.nomor = arena_printf(store_arena(s), "%d", (int)pegawai);
	p.nama = nama;
	for (size_t i = 0; i < n; i++) {
		t[i] = (Tugas)TUGAS__INIT;
		t[i].unit = posts[i].unit;
		t[i].pimpinan = posts[i].leads;
		t[i].jenis = posts[i].jenis;
		t[i].penugasan = posts[i].how;
		t[i].mulai = posts[i].from;
		t[i].selesai = posts[i].to;
		t[i].jabatan = nama;
		ts[i] = &t[i];
	}
	p.tugas = ts;
	p.n_tugas = n;
	a.kantor = kantor;
	a.pegawai = rater;
	a.mulai = 20200101;
	p.atasan = as;
	p.n_atasan = kantor[0] != '\0' || rater != 0;
	store_put(s, T_PEGAWAI, &p.base);
}

#define POSTS(...)							\
	(const struct post[]){ __VA_ARGS__ },				\
	sizeof((const struct post[]){ __VA_ARGS__ }) / sizeof(struct post)

static bool
ministry(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	const char *top = lab_id(l, TOP), *dir = lab_id(l, DIR);
	const char *sub = lab_id(l, SUB), *other = lab_id(l, OTHER);

	unit(s, top, "Deputi", "");
	unit(s, dir, "Direktorat", top);
	unit(s, sub, "Subdit", dir);
	unit(s, other, "Direktorat lain", top);
	person(s, DEPUTI, "Deputi", "", 0, POSTS(
	    { top, true, JENIS_JABATAN__JPT_MADYA, 0, 20200101, 0 }));
	person(s, LAMA, "Lama", top, 0, POSTS(
	    { dir, true, JENIS_JABATAN__JPT_PRATAMA, 0, 20200101, 20260731 }));
	person(s, BARU, "Baru", top, 0, POSTS(
	    { dir, true, JENIS_JABATAN__JPT_PRATAMA, 0, 20260811, 0 }));
	person(s, LAIN, "Lain", top, 0, POSTS(
	    { other, true, JENIS_JABATAN__JPT_PRATAMA, 0, 20200101, 0 },
	    { dir, true, JENIS_JABATAN__JPT_PRATAMA, PENUGASAN__PLT, 20260801,
	    20260809 }));
	person(s, KASUB, "Kasub", dir, 0, POSTS(
	    { sub, true, JENIS_JABATAN__PENGAWAS, 0, 20200101, 0 }));
	person(s, WAKIL, "Wakil", dir, 0, POSTS(
	    { sub, false, JENIS_JABATAN__FUNGSIONAL, 0, 20200101, 0 },
	    { dir, true, JENIS_JABATAN__JPT_PRATAMA, PENUGASAN__PLH, 20260301,
	    20260305 }));
	person(s, STAF, "Staf", sub, 0, POSTS(
	    { sub, false, JENIS_JABATAN__PELAKSANA, 0, 20200101, 0 }));
	person(s, ASING, "Asing", "", LAIN, POSTS(
	    { other, false, JENIS_JABATAN__PELAKSANA, 0, 20200101, 0 }));
	return true;
}

static Pegawai *
who(struct store *s, uint64_t p)
{
	return pegawai_get(s, p, false);
}

static uint64_t
key_of(const Pegawai *p)
{
	return p != NULL ? p->pegawai : 0;
}

static unsigned
ties_of(struct store *s, uint64_t actor, uint64_t subject, int32_t day)
{
	return ties_on(s, who(s, actor), NULL, who(s, subject), day);
}

static bool
leaders(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	const char *dir = l->id[DIR];

	assert_int_equal(key_of(leader_on(s, dir, JUNI)), LAMA);
	assert_int_equal(key_of(leader_on(s, dir, 20260731)), LAMA);
	assert_int_equal(key_of(leader_on(s, dir, 20260801)), LAIN);
	assert_int_equal(key_of(leader_on(s, dir, 20260809)), LAIN);
	assert_null(leader_on(s, dir, LOWONG));
	assert_int_equal(key_of(leader_on(s, dir, SEPTEMBER)), BARU);
	/* A Plh acts while the definitive one still holds the office. */
	assert_int_equal(key_of(leader_on(s, dir, MARET)), LAMA);
	assert_non_null(leads_on(who(s, WAKIL), dir, MARET));
	assert_null(leads_on(who(s, WAKIL), dir, 20260306));
	assert_string_equal(office_name(s, who(s, LAIN), AGUSTUS), "Lain");
	assert_string_equal(office_for(s, who(s, LAIN), who(s, KASUB), AGUSTUS),
	    "Plt. Lain");
	assert_string_equal(office_for(s, who(s, LAIN), who(s, STAF), AGUSTUS),
	    "Lain");
	return true;
}

static void
definitive_plt_plh_and_vacant_by_the_day(void **state)
{
	lab_write(*state, ministry);
	lab_read(*state, leaders);
}

static bool
superiors(struct store *s, void *ctx)
{
	assert_int_equal(key_of(penilai_on(s, who(s, KASUB), JUNI)), LAMA);
	assert_int_equal(key_of(penilai_on(s, who(s, KASUB), AGUSTUS)), LAIN);
	assert_null(penilai_on(s, who(s, KASUB), LOWONG));
	assert_int_equal(key_of(penilai_on(s, who(s, KASUB), SEPTEMBER)), BARU);
	assert_int_equal(key_of(atasan_penilai_on(s, who(s, KASUB),
	    SEPTEMBER)), DEPUTI);
	assert_null(penilai_on(s, who(s, DEPUTI), JUNI));
	assert_int_equal(key_of(penilai_on(s, who(s, ASING), JUNI)), LAIN);
	return true;
}

static void
the_superior_changes_with_the_leader_of_the_office(void **state)
{
	lab_write(*state, ministry);
	lab_read(*state, superiors);
}

static bool
bonds(struct store *s, void *ctx)
{
	assert_int_equal(ties_of(s, STAF, STAF, JUNI), TIE_OWN);
	assert_int_equal(ties_of(s, LAMA, KASUB, JUNI),
	    TIE_PENILAI | TIE_LINE | TIE_JPT);
	assert_int_equal(ties_of(s, LAMA, KASUB, AGUSTUS), 0);
	assert_int_equal(ties_of(s, LAIN, KASUB, JUNI), 0);
	assert_int_equal(ties_of(s, LAIN, KASUB, AGUSTUS),
	    TIE_PENILAI | TIE_LINE | TIE_JPT);
	assert_int_equal(ties_of(s, LAIN, KASUB, LOWONG), 0);
	assert_int_equal(ties_of(s, DEPUTI, KASUB, JUNI),
	    TIE_ATASAN | TIE_LINE | TIE_JPT);
	assert_int_equal(ties_of(s, DEPUTI, STAF, JUNI), TIE_LINE | TIE_JPT);
	/* A pengawas leads, but holds no JPT post. */
	assert_int_equal(ties_of(s, KASUB, STAF, JUNI),
	    TIE_PENILAI | TIE_LINE | TIE_KOLEGA);
	assert_int_equal(ties_of(s, STAF, KASUB, JUNI),
	    TIE_BAWAHAN | TIE_KOLEGA);
	assert_int_equal(ties_of(s, LAMA, STAF, JUNI),
	    TIE_ATASAN | TIE_LINE | TIE_JPT);
	/* The Plh is over the unit, not over its leader. */
	assert_int_equal(ties_of(s, WAKIL, KASUB, MARET) & TIE_PENILAI,
	    TIE_PENILAI);
	assert_int_equal(ties_of(s, WAKIL, LAMA, MARET) &
	    (TIE_PENILAI | TIE_LINE | TIE_JPT), 0);
	/* A delegation ties to the person. */
	assert_int_equal(ties_of(s, LAIN, ASING, JUNI) & TIE_PENILAI,
	    TIE_PENILAI);
	assert_int_equal(ties_on(s, NULL, NULL, who(s, STAF), JUNI), 0);
	return true;
}

static void
ties_follow_the_office_on_the_day(void **state)
{
	lab_write(*state, ministry);
	lab_read(*state, bonds);
}

static bool
lists(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Pegawai **v = bawahan_on(s, who(s, LAIN), AGUSTUS);

	assert_int_equal(key_of(v[0]), ASING);
	assert_int_equal(key_of(v[1]), KASUB);
	assert_int_equal(key_of(v[2]), WAKIL);
	assert_null(v[3]);
	v = bawahan_on(s, who(s, LAIN), JUNI);
	assert_int_equal(key_of(v[0]), ASING);
	assert_null(v[1]);
	v = bawahan_on(s, who(s, DEPUTI), JUNI);
	assert_int_equal(key_of(v[0]), BARU);	/* has no post, but a line */
	assert_int_equal(key_of(v[1]), LAIN);
	assert_int_equal(key_of(v[2]), LAMA);
	assert_null(v[3]);
	v = kolega_on(s, l->id[SUB], JUNI);
	assert_int_equal(key_of(v[0]), KASUB);	/* the leader, then by name */
	assert_int_equal(key_of(v[1]), STAF);
	assert_int_equal(key_of(v[2]), WAKIL);
	assert_null(v[3]);
	return true;
}

static void
lists_are_those_of_the_day(void **state)
{
	lab_write(*state, ministry);
	lab_read(*state, lists);
}

static bool
own_plt(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Pegawai *p = pegawai_get(s, KASUB, true);
	Tugas t = TUGAS__INIT, *ts[2];

	t.unit = l->id[DIR];
	t.pimpinan = true;
	t.penugasan = PENUGASAN__PLT;
	t.mulai = LOWONG;
	t.selesai = LOWONG;
	ts[0] = p->tugas[0];
	ts[1] = &t;
	p->tugas = ts;
	p->n_tugas = 2;
	store_put(s, T_PEGAWAI, &p->base);
	return true;
}

static bool
not_himself(struct store *s, void *ctx)
{
	Pegawai **v;

	/* The office above rates who leads his own rating office. */
	assert_int_equal(key_of(penilai_on(s, who(s, KASUB), LOWONG)), DEPUTI);
	assert_int_equal(ties_of(s, DEPUTI, KASUB, LOWONG) & TIE_PENILAI,
	    TIE_PENILAI);
	for (v = bawahan_on(s, who(s, KASUB), LOWONG); *v != NULL; v++)
		assert_int_not_equal(key_of(*v), KASUB);
	for (v = bawahan_on(s, who(s, DEPUTI), LOWONG); *v != NULL; v++)
		if (key_of(*v) == KASUB)
			break;
	assert_non_null(*v);
	return true;
}

static void
nobody_rates_himself_as_plt(void **state)
{
	lab_write(*state, ministry);
	lab_write(*state, own_plt);
	lab_read(*state, not_himself);
}

static bool
circles(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Unit *top = unit_get(s, l->id[TOP], true);
	Unit *dir = unit_get(s, l->id[DIR], true);

	top->versi[0]->induk = dir->id;		/* each above the other */
	store_put(s, T_UNIT, &top->base);
	person(s, 3001, "A", "", 3002, POSTS(
	    { l->id[SUB], false, 0, 0, 20200101, 0 }));
	person(s, 3002, "B", "", 3001, POSTS(
	    { l->id[SUB], false, 0, 0, 20200101, 0 }));
	person(s, 3003, "C", "", 3003, POSTS(
	    { l->id[SUB], false, 0, 0, 20200101, 0 }));
	return true;
}

static bool
no_loop(struct store *s, void *ctx)
{
	struct lab *l = ctx;

	assert_true(unit_under(s, l->id[TOP], l->id[SUB], JUNI));
	assert_false(unit_under(s, l->id[OTHER], l->id[SUB], JUNI));
	assert_int_equal(ties_of(s, DEPUTI, STAF, JUNI) & TIE_LINE, TIE_LINE);
	assert_int_equal(key_of(penilai_on(s, who(s, 3001), JUNI)), 3002);
	assert_null(atasan_penilai_on(s, who(s, 3001), JUNI));
	assert_null(penilai_on(s, who(s, 3003), JUNI));
	assert_null(bawahan_on(s, who(s, 3003), JUNI)[0]);
	return true;
}

static void
a_circle_in_the_data_does_not_loop(void **state)
{
	lab_write(*state, ministry);
	lab_write(*state, circles);
	lab_read(*state, no_loop);
}

static bool
scopes(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Akun a = AKUN__INIT;
	Akun__Peran r = AKUN__PERAN__INIT, *rs[] = { &r };

	a.peran = rs;
	a.n_peran = 1;
	r.nama = AKUN__NAMA__ADMIN_UNIT;
	r.unit = l->id[DIR];
	assert_int_equal(ties_on(s, who(s, ASING), &a, who(s, STAF), JUNI),
	    TIE_ADMIN_UNIT);
	assert_int_equal(ties_on(s, who(s, ASING), &a, who(s, DEPUTI), JUNI),
	    0);
	assert_int_equal(ties_on(s, who(s, STAF), &a, who(s, STAF), JUNI),
	    TIE_OWN);
	r.nama = AKUN__NAMA__AUDITOR;
	assert_int_equal(ties_on(s, who(s, ASING), &a, who(s, STAF), JUNI), 0);
	return true;
}

static void
an_administrator_reaches_his_unit_and_those_below(void **state)
{
	lab_write(*state, ministry);
	lab_read(*state, scopes);
}

static bool
snapshot(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	const Identitas *i = identitas_on(s, who(s, WAKIL), MARET);

	/* The definitive post goes before the acting one. */
	assert_string_equal(i->unit, l->id[SUB]);
	assert_string_equal(i->unit_nama, "Subdit");
	assert_int_equal(i->penugasan, PENUGASAN__DEFINITIF);
	assert_string_equal(identitas_on(s, who(s, LAMA), SEPTEMBER)->jabatan,
	    "");
	assert_string_equal(office_name(s, who(s, LAMA), SEPTEMBER), "");
	return true;
}

static void
a_person_is_kept_as_he_was_on_the_day(void **state)
{
	lab_write(*state, ministry);
	lab_read(*state, snapshot);
}

static bool
printed(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	const Pegawai *lain = who(s, LAIN), *kasub = who(s, KASUB);
	const Identitas *i = identitas_as(s, lain,
	    tugas_for(s, lain, kasub, AGUSTUS), AGUSTUS);

	assert_int_equal(i->penugasan, PENUGASAN__PLT);
	assert_string_equal(i->unit, l->id[DIR]);
	assert_string_equal(i->unit_nama, "Direktorat");
	/* About himself and after the window he is what he is for good. */
	assert_int_equal(tugas_for(s, lain, kasub, SEPTEMBER)->penugasan,
	    PENUGASAN__DEFINITIF);
	assert_string_equal(tugas_for(s, lain, lain, AGUSTUS)->unit,
	    l->id[OTHER]);
	assert_ptr_equal(tugas_by_id(lain, "nothing"), NULL);
	i = identitas_as(s, lain, NULL, AGUSTUS);
	assert_string_equal(i->nama, "Lain");
	assert_string_equal(i->jabatan, "");
	return true;
}

static void
a_plt_is_kept_as_plt_where_he_decides(void **state)
{
	lab_write(*state, ministry);
	lab_read(*state, printed);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		LAB(definitive_plt_plh_and_vacant_by_the_day),
		LAB(the_superior_changes_with_the_leader_of_the_office),
		LAB(ties_follow_the_office_on_the_day),
		LAB(lists_are_those_of_the_day),
		LAB(nobody_rates_himself_as_plt),
		LAB(a_circle_in_the_data_does_not_loop),
		LAB(an_administrator_reaches_his_unit_and_those_below),
		LAB(a_person_is_kept_as_he_was_on_the_day),
		LAB(a_plt_is_kept_as_plt_where_he_decides),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
