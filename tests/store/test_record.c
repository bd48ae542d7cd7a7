/* test_record.c - envelope, revision, indexes, idempotency */
#include "lab.h"

enum { BUDI = 7 };

static bool
write_unit(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Unit u = UNIT__INIT;
	Unit__Versi v = UNIT__VERSI__INIT, *vs[] = { &v };

	u.id = lab_id(l, 0);
	u.kode = "U-1";
	v.nama = "Sekretariat";
	v.mulai = 20200101;
	u.versi = vs;
	u.n_versi = 1;
	store_put(s, T_UNIT, &u.base);
	return true;
}

static bool
see_unit(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Unit *u = unit_by_kode(s, "U-1", false);

	assert_non_null(u);
	assert_string_equal(u->id, l->id[0]);
	assert_int_equal(u->rev, 1);
	assert_string_equal(unit_on(u, NOW_DAY)->nama, "Sekretariat");
	assert_null(unit_by_kode(s, "U-2", false));
	assert_null(unit_get(s, "bukan-id", false));
	assert_null(store_by_id(s, T_SKP, l->id[0], false));
	return true;
}

static void
a_record_comes_back_as_it_was_put(void **state)
{
	lab_write(*state, write_unit);
	lab_read(*state, see_unit);
}

static bool
rename_kode(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Unit *u = unit_get(s, l->id[0], true);

	u->kode = "U-2";
	store_put(s, T_UNIT, &u->base);
	assert_int_equal(u->rev, 2);
	/* What was written in this section is read in it. */
	assert_int_equal(unit_by_kode(s, "U-2", false)->rev, 2);
	assert_null(unit_by_kode(s, "U-1", false));
	return true;
}

static bool
see_rename(struct store *s, void *ctx)
{
	struct lab *l = ctx;

	assert_null(unit_by_kode(s, "U-1", false));
	assert_string_equal(unit_by_kode(s, "U-2", false)->id, l->id[0]);
	return true;
}

static bool
drop_unit(struct store *s, void *ctx)
{
	struct lab *l = ctx;

	store_drop(s, T_UNIT, &unit_get(s, l->id[0], true)->base);
	assert_null(unit_get(s, l->id[0], false));
	assert_null(unit_by_kode(s, "U-2", false));
	assert_null(store_by_id(s, T_UNIT, l->id[0], false));
	return true;
}

static void
indexes_follow_a_change_and_a_drop(void **state)
{
	struct lab *l = *state;
	struct lab_said said = { 0 };

	lab_write(l, write_unit);
	lab_write(l, rename_kode);
	lab_read(l, see_rename);
	lab_write(l, drop_unit);
	assert_int_equal(store_check(l->s, lab_say, &said), 0);
}

static bool
put_stale(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Unit *u = unit_get(s, l->id[0], true);

	u->rev = 1;		/* the form was made from this one */
	u->kode = "U-9";
	store_put(s, T_UNIT, &u->base);
	/* The error sticks: nothing is found any more. */
	assert_null(unit_get(s, l->id[0], false));
	return true;
}

static bool
put_twice(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Unit u = UNIT__INIT;

	u.id = l->id[0];
	u.kode = "U-3";
	store_put(s, T_UNIT, &u.base);
	return true;
}

static void
an_older_revision_and_a_second_new_record_are_stale(void **state)
{
	struct lab *l = *state;
	struct store_user u = lab_user(true);

	lab_write(l, write_unit);
	lab_write(l, rename_kode);
	assert_int_equal(store_run(l->s, &u, put_stale, l), STORE_STALE);
	assert_int_equal(store_run(l->s, &u, put_twice, l), STORE_STALE);
	lab_read(l, see_rename);
}

static bool
say_no(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Unit *u = unit_get(s, l->id[0], true);

	u->kode = "U-5";
	store_put(s, T_UNIT, &u->base);
	return false;
}

static void
nothing_stays_of_a_section_that_says_no(void **state)
{
	struct lab *l = *state;
	struct store_user u = lab_user(true);

	lab_write(l, write_unit);
	assert_int_equal(store_run(l->s, &u, say_no, l), STORE_ABORTED);
	lab_read(l, see_unit);
}

/* Changes one byte of a stored value, past the store. */
static bool
damage(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	struct key k = key_new();
	struct raw key = raw_new(table_of(T_UNIT)->code);
	struct bytes v;

	key_id(&k, l->id[0]);
	raw_key(&key, &k);
	v = raw_get(s, store_core(s), &key, true);
	v.b[v.len - 1] ^= 1;
	raw_put(s, store_core(s), &key, v, false);
	return true;
}

static bool
read_damaged(struct store *s, void *ctx)
{
	struct lab *l = ctx;

	assert_null(unit_get(s, l->id[0], false));
	return true;
}

static void
a_damaged_record_is_found_and_never_given_out(void **state)
{
	struct lab *l = *state;
	struct lab_said said = { 0 };
	struct store_user u = lab_user(false);

	lab_write(l, write_unit);
	lab_write(l, damage);
	assert_int_equal(store_run(l->s, &u, read_damaged, l), STORE_BROKEN);
	assert_true(store_check(l->s, lab_say, &said) > 0);
	assert_non_null(strstr(said.text, "checksum"));
}

/* The same value under the key of another record. */
static bool
misplace(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	struct raw from = raw_new(table_of(T_UNIT)->code), to = from;
	struct key a = key_new(), b = key_new();
	struct bytes v;

	key_id(&a, l->id[0]);
	key_id(&b, lab_id(l, 1));
	raw_key(&from, &a);
	raw_key(&to, &b);
	v = raw_get(s, store_core(s), &from, false);
	raw_put(s, store_core(s), &to, v, true);
	return true;
}

static void
a_record_under_a_wrong_key_is_found(void **state)
{
	struct lab *l = *state;
	struct lab_said said = { 0 };

	lab_write(l, write_unit);
	lab_write(l, misplace);
	assert_true(store_check(l->s, lab_say, &said) > 0);
}

static bool
lose_entry(struct store *s, void *ctx)
{
	struct key k = key_new();
	struct raw key;
	struct lab *l = ctx;
	struct entries e;

	key_text(&k, "U-1");
	table_entries(&e, s->arena, T_UNIT, (ProtobufCMessage *)
	    unit_get(s, l->id[0], false));
	key = index_raw(I_UNIT_KODE, &k);
	raw_add(&key, e.primary.b, e.primary.len);
	raw_del(s, store_core(s), &key);
	return true;
}

static bool
add_entry(struct store *s, void *ctx)
{
	struct key k = key_new();
	struct lab *l = ctx;
	struct entries e;
	struct raw key;

	key_text(&k, "U-7");
	table_entries(&e, s->arena, T_UNIT, (ProtobufCMessage *)
	    unit_get(s, l->id[0], false));
	key = index_raw(I_UNIT_KODE, &k);
	raw_add(&key, e.primary.b, e.primary.len);
	raw_put(s, store_core(s), &key, (struct bytes)
	    { e.primary.len, e.primary.b }, true);
	return true;
}

static void
a_lost_and_a_foreign_index_entry_are_found(void **state)
{
	struct lab *l = *state;
	struct lab_said said = { 0 };

	lab_write(l, write_unit);
	assert_int_equal(store_check(l->s, lab_say, &said), 0);
	lab_write(l, lose_entry);
	assert_int_equal(store_check(l->s, lab_say, &said), 1);
	assert_non_null(strstr(said.text, "hilang"));
	lab_write(l, add_entry);
	memset(&said, 0, sizeof said);
	assert_int_equal(store_check(l->s, lab_say, &said), 2);
	assert_non_null(strstr(said.text, "usang"));
}

static bool
orphan(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Rhk r = RHK__INIT;

	r.id = lab_id(l, 2);
	r.skp = lab_id(l, 3);
	r.pegawai = BUDI;
	r.tahun = 2026;
	store_put(s, T_RHK, &r.base);
	return true;
}

static void
a_reference_to_nothing_is_found(void **state)
{
	struct lab *l = *state;
	struct lab_said said = { 0 };

	lab_write(l, orphan);
	assert_int_equal(store_check(l->s, lab_say, &said), 1);
	assert_non_null(strstr(said.text, "rhk tanpa skp"));
}

/* ------------------------------------------------------------- idempotency */

static bool
form(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	const char *before = store_replay(s, "nonce-1");

	if (before != NULL) {
		assert_string_equal(before, "/cgi-bin/rhk?skp=1");
		l->id[7][0]++;
		return true;
	}
	store_remember(s, "nonce-1", "/cgi-bin/rhk?skp=1");
	return true;
}

static bool
other_form(struct store *s, void *ctx)
{
	store_actor(s, 8);
	assert_null(store_replay(s, "nonce-1"));
	return true;
}

static void
a_second_send_is_answered_like_the_first(void **state)
{
	struct lab *l = *state;

	lab_write(l, form);
	assert_int_equal(l->id[7][0], 0);
	lab_write(l, form);
	lab_write(l, form);
	assert_int_equal(l->id[7][0], 2);
	lab_write(l, other_form);	/* another person's is not his */
}

/* A form that makes a new record each time it is carried out. */
static bool
makes_one(struct store *s, void *ctx)
{
	Draf d = DRAF__INIT;

	if (store_replay(s, "nonce-2") != NULL)
		return true;
	d.id = id_new(store_arena(s), NOW);
	d.pegawai = BUDI;
	store_put(s, T_DRAF, &d.base);
	store_remember(s, "nonce-2", "/");
	return true;
}

static bool
just_one(struct store *s, void *ctx)
{
	struct key all = key_new();

	assert_non_null(store_under(s, T_DRAF, &all, 0)[0]);
	assert_null(store_under(s, T_DRAF, &all, 0)[1]);
	return true;
}

static void
clicks_at_the_same_time_have_one_effect(void **state)
{
	struct lab *l = *state;
	struct store_user u = lab_user(true);
	int go[2], status;
	char c;

	assert_int_equal(pipe(go), 0);
	for (int i = 0; i < 6; i++)
		if (fork() == 0) {
			struct store *s = store_new(l->dir);

			close(go[1]);
			if (read(go[0], &c, 1) != 0)
				_exit(9);
			_exit(store_run(s, &u, makes_one, NULL) != STORE_DONE);
		}
	close(go[0]);
	close(go[1]);		/* all at once */
	for (int i = 0; i < 6; i++) {
		assert_true(wait(&status) > 0);
		assert_int_equal(status, 0);
	}
	lab_read(l, just_one);
}

/* ------------------------------------------------------------------- lists */

static bool
many(struct store *s, void *ctx)
{
	for (int i = 0; i < 450; i++) {
		Jeda j = JEDA__INIT;
		uint8_t b[2] = { (uint8_t)(i >> 8), (uint8_t)i };

		j.kunci = (ProtobufCBinaryData){ 2, b };
		j.gagal = (uint32_t)i;
		store_put(s, T_JEDA, &j.base);
	}
	return true;
}

static bool
in_parts(struct store *s, void *ctx)
{
	struct key all = key_new(), last;
	unsigned n = 0;
	void **v = store_under(s, T_JEDA, &all, 100);

	while (*v != NULL) {
		for (; *v != NULL; v++) {
			assert_int_equal(((Jeda *)*v)->gagal, n++);
			last = store_key_of(T_JEDA, *v);
		}
		v = store_after(s, T_JEDA, &all, &last, 100);
	}
	assert_int_equal(n, 450);
	return true;
}

static bool
count_one(void *ctx, const struct key *k, ProtobufCMessage *r)
{
	++*(int *)ctx;
	return true;
}

static void
a_long_list_comes_in_parts_and_in_order(void **state)
{
	struct lab *l = *state;
	int n = 0;

	lab_write(l, many);
	lab_read(l, in_parts);
	assert_int_equal(store_walk(l->s, T_JEDA, count_one, &n), STORE_DONE);
	assert_int_equal(n, 450);
}

static bool
notices(struct store *s, void *ctx)
{
	for (int i = 0; i < 3; i++)
		notify(s, NOW + i, BUDI, PEMBERITAHUAN__JENIS__DATA_DIUBAH,
		    "Admin", i == 2 ? "baru" : "lama", "/cgi-bin/beranda", "");
	return true;
}

static bool
newest(struct store *s, void *ctx)
{
	Pemberitahuan **v = pemberitahuan_of(s, BUDI, 2);

	assert_string_equal(v[0]->isi, "baru");
	assert_non_null(v[1]);
	assert_null(v[2]);
	assert_null(pemberitahuan_of(s, BUDI + 1, 0)[0]);
	return true;
}

static void
the_newest_notice_comes_first(void **state)
{
	lab_write(*state, notices);
	lab_read(*state, newest);
}

/* ------------------------------------------------------------------ rights */

static bool
undeclared(struct store *s, void *ctx)
{
	struct key k = key_new();

	store_get(s, T_RAHASIA, &k, false);
	return true;
}

/* How a process ends that runs this section. */
static int
ends(struct lab *l, struct store_user *u, bool (*fn)(struct store *, void *))
{
	pid_t pid = fork();
	int status;

	if (pid == 0) {
		struct store *s = store_new(l->dir);

		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(9);
		store_run(s, u, fn, l);
		_exit(0);
	}
	waitpid(pid, &status, 0);
	return WEXITSTATUS(status);
}

static bool
nothing(struct store *s, void *ctx)
{
	return true;
}

static void
a_table_that_was_not_declared_ends_the_process(void **state)
{
	struct lab *l = *state;
	struct store_user u = lab_user(false);
	uint32_t before;

	lab_read(l, nothing);
	before = l->s->gate.generation;
	u.reads = BIT(T_SKP);
	assert_int_equal(ends(l, &u, undeclared), 1);
	assert_int_equal(ends(l, &u, nothing), 0);
	u.reads |= BIT(T_RAHASIA);
	assert_int_equal(ends(l, &u, undeclared), 0);
	/* A reader may put nothing, nor a writer what he did not declare. */
	u.writes = BIT(T_UNIT);
	assert_int_equal(ends(l, &u, write_unit), 1);
	u.writer = true;
	assert_int_equal(ends(l, &u, write_unit), 0);
	u.writes = BIT(T_SKP);
	assert_int_equal(ends(l, &u, write_unit), 1);
	/* And nobody else has to pay for it with a recovery. */
	lab_read(l, nothing);
	assert_int_equal(l->s->gate.generation, before);
}

static const char *const texts[] = {
	"perilaku@2022-02-03", "perilaku@2022-02-03.1", "perilaku@2099-01-01",
};

static bool
put_editions(struct store *s, void *ctx)
{
	for (uint32_t i = 0; i < 3; i++) {
		Aturan a = ATURAN__INIT;

		a.nama = "perilaku";
		a.id = texts[i];
		a.berlaku_dari = i < 2 ? 20220203 : 20990101;
		a.edisi = i == 1;
		store_put(s, T_ATURAN, &a.base);
	}
	return true;
}

static bool
see_editions(struct store *s, void *ctx)
{
	Skp skp = SKP__INIT;

	skp.mulai = 20260101;
	skp.aturan = "aspek@2022-02-03 perilaku@2022-02-03";
	assert_string_equal(aturan_ids(s, skp.mulai), texts[1]);
	assert_string_equal(aturan_of(s, &skp, "perilaku")->id, texts[1]);
	skp.status = STATUS_SKP__DISETUJUI;
	assert_string_equal(aturan_of(s, &skp, "perilaku")->id, texts[0]);
	assert_null(aturan_of(s, &skp, "aspek"));
	skp.aturan = "";
	assert_string_equal(aturan_of(s, &skp, "perilaku")->id, texts[1]);
	return true;
}

static void
a_decided_plan_keeps_the_rules_it_was_decided_by(void **state)
{
	lab_write(*state, put_editions);
	lab_read(*state, see_editions);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		LAB(a_record_comes_back_as_it_was_put),
		LAB(indexes_follow_a_change_and_a_drop),
		LAB(an_older_revision_and_a_second_new_record_are_stale),
		LAB(nothing_stays_of_a_section_that_says_no),
		LAB(a_damaged_record_is_found_and_never_given_out),
		LAB(a_record_under_a_wrong_key_is_found),
		LAB(a_lost_and_a_foreign_index_entry_are_found),
		LAB(a_reference_to_nothing_is_found),
		LAB(a_second_send_is_answered_like_the_first),
		LAB(clicks_at_the_same_time_have_one_effect),
		LAB(a_long_list_comes_in_parts_and_in_order),
		LAB(the_newest_notice_comes_first),
		LAB(a_decided_plan_keeps_the_rules_it_was_decided_by),
		LAB(a_table_that_was_not_declared_ends_the_process),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
