/* test_audit.c - the trail tells everything, and shows every tampering */
#include "lab.h"

enum { BUDI = 7, TAHUN = 2026 };

static bool
plan_new(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Pegawai p = PEGAWAI__INIT;
	Skp skp = SKP__INIT;

	store_act(s, "skp/baru", "Plt. Direktur");
	p.pegawai = BUDI + 1000;
	p.nomor = "1007";
	store_put(s, T_PEGAWAI, &p.base);
	skp.id = lab_id(l, 0);
	skp.pegawai = BUDI + 1000;
	skp.tahun = TAHUN;
	store_put(s, T_SKP, &skp.base);
	return true;
}

static bool
plan_change(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Skp *skp = skp_get(s, l->id[0], true);

	store_act(s, "skp/ubah", "");
	skp->jabatan = "Analis";
	store_put(s, T_SKP, &skp->base);
	return true;
}

/* Five entries of one chain, and one of another. */
static void
five(struct lab *l)
{
	struct lab_said said = { 0 };

	lab_write(l, plan_new);
	for (int i = 0; i < 3; i++)
		lab_write(l, plan_change);
	assert_int_equal(store_audit_verify(l->s, lab_say, &said), 0);
}

static bool
see(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Jejak **j = store_jejak(s, BUDI + 1000, TAHUN, 0);

	assert_string_equal(j[0]->tabel, "Pegawai");
	assert_string_equal(j[1]->tabel, "Skp");
	assert_string_equal(j[1]->acuan, l->id[0]);
	assert_string_equal(j[1]->aksi, "skp/baru");
	assert_string_equal(j[1]->sebagai, "Plt. Direktur");
	assert_string_equal(j[1]->program, "uji");
	assert_string_equal(j[1]->permintaan, "permintaan-1");
	assert_string_equal(j[1]->jaringan, "10.0.0.0/24");
	assert_int_equal(j[1]->pelaku, 7);
	assert_int_equal(j[1]->waktu, NOW);
	assert_int_equal(j[1]->sebelum.len, 0);
	assert_string_equal(j[2]->aksi, "skp/ubah");
	/* The image before a change is the one after the change before. */
	assert_int_equal(j[2]->sebelum.len, j[1]->sesudah.len);
	assert_memory_equal(j[2]->sebelum.data, j[1]->sesudah.data,
	    j[1]->sesudah.len);
	assert_non_null(j[4]);
	assert_null(j[5]);
	assert_non_null(store_jejak(s, BUDI + 1000, TAHUN, 2)[1]);
	assert_null(store_jejak(s, BUDI + 1000, TAHUN, 2)[2]);
	assert_null(store_jejak(s, BUDI + 1000, TAHUN + 1, 0)[0]);
	return true;
}

static void
every_change_has_an_entry_with_both_images(void **state)
{
	five(*state);
	lab_read(*state, see);
}

static bool
secrets(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	Rahasia r = RAHASIA__INIT;
	Sesi sesi = SESI__INIT;
	Jeda j = JEDA__INIT;
	Draf d = DRAF__INIT;
	uint8_t hash[32] = { 1 };

	r.pegawai = sesi.pegawai = d.pegawai = BUDI + 1000;
	r.sandi = (ProtobufCBinaryData){ sizeof hash, hash };
	sesi.kunci = j.kunci = r.sandi;
	d.id = lab_id(l, 1);
	store_put(s, T_RAHASIA, &r.base);
	store_put(s, T_SESI, &sesi.base);
	store_put(s, T_JEDA, &j.base);
	store_put(s, T_DRAF, &d.base);
	store_remember(s, "nonce", "/");
	return true;
}

static bool
see_secrets(struct store *s, void *ctx)
{
	Jejak **j = store_jejak(s, BUDI + 1000, TAHUN, 0);

	assert_string_equal(j[0]->tabel, "Rahasia");
	assert_int_equal(j[0]->sebelum.len + j[0]->sesudah.len, 0);
	assert_null(j[1]);
	assert_null(store_jejak(s, 0, TAHUN, 0)[0]);
	return true;
}

static void
secrets_sessions_and_drafts_leave_no_contents(void **state)
{
	lab_write(*state, secrets);
	lab_read(*state, see_secrets);
}

static bool
heads(struct store *s, void *ctx)
{
	struct lab *l = ctx;
	const char *before = store_chain(s, BUDI + 1000, TAHUN), *after;
	Skp *skp = skp_get(s, l->id[0], true);

	skp->jabatan = "Arsiparis";
	store_put(s, T_SKP, &skp->base);
	after = store_chain(s, BUDI + 1000, TAHUN);
	assert_int_equal(strlen(after), 64);
	assert_string_not_equal(before, after);
	snprintf(l->id[5], sizeof l->id[5], "%.32s", after);
	/* Entries after it join the same chain. */
	store_put(s, T_SKP, &skp->base);
	return true;
}

static void
a_receipt_carries_the_head_after_its_own_entries(void **state)
{
	struct lab *l = *state;
	struct lab_said said = { 0 };

	five(l);
	lab_write(l, heads);
	assert_int_equal(store_audit_verify(l->s, lab_say, &said), 0);
}

/* ---------------------------------------------------------------- tampering */

enum tampering { FLIP, DELETE, SWAP, INSERT, TRUNCATE, HEAD, HEADLESS, REHASH };
static enum tampering how;
static uint64_t where;

static struct raw
entry(uint64_t urutan)
{
	struct raw r = trail_raw(CODE_JEJAK, BUDI + 1000, TAHUN);
	struct key k = key_new();

	key_u64(&k, urutan);
	raw_key(&r, &k);
	return r;
}

static bool
tamper(struct store *s, void *ctx)
{
	struct raw a = entry(where), b = entry(where + 1);
	struct raw head = trail_raw(CODE_KEPALA, BUDI + 1000, TAHUN);
	DB *db = store_trail(s);
	struct bytes x = raw_get(s, db, &a, true), y = raw_get(s, db, &b, true);
	struct bytes h = raw_get(s, db, &head, true);

	switch (how) {
	case FLIP:
		x.b[x.len - 1] ^= 1;
		raw_put(s, db, &a, x, false);
		break;
	case REHASH:	/* with a hash that fits the forged contents */
		x.b[1 + TRAIL_HASH + 30] ^= 1;
		trail_hash(x.b + 1, raw_get(s, db, &(struct raw[]){
		    entry(where - 1) }[0], false).b + 1, x.b + 1 + TRAIL_HASH,
		    x.len - 1 - TRAIL_HASH);
		raw_put(s, db, &a, x, false);
		break;
	case DELETE:
	case TRUNCATE:
		raw_del(s, db, &a);
		break;
	case SWAP:
		raw_put(s, db, &a, y, false);
		raw_put(s, db, &b, x, false);
		break;
	case INSERT:
		raw_put(s, db, &b, x, true);
		break;
	case HEAD:
		h.b[h.len - 1] ^= 1;
		raw_put(s, db, &head, h, false);
		break;
	case HEADLESS:
		raw_del(s, db, &head);
		break;
	}
	return true;
}

/* Tampered with, the chain is reported once and names this entry. */
static void
names(struct lab *l, enum tampering t, uint64_t at, uint64_t named)
{
	struct lab_said said = { 0 };
	char line[80];

	five(l);
	how = t;
	where = at;
	lab_write(l, tamper);
	assert_int_equal(store_audit_verify(l->s, lab_say, &said), 1);
	snprintf(line, sizeof line, "pegawai=%d tahun=%d urutan=%d ",
	    BUDI + 1000, TAHUN, (int)named);
	if (strstr(said.text, line) == NULL)
		fail_msg("%s does not name %s", said.text, line);
}

#define NAMES(sentence, t, at, named)					\
	static void sentence(void **state) { names(*state, t, at, named); }

NAMES(a_flipped_bit_is_named, FLIP, 3, 3)
NAMES(a_forged_entry_with_a_fitting_hash_is_named_by_the_next, REHASH, 3, 4)
NAMES(a_deleted_entry_is_named, DELETE, 2, 2)
NAMES(a_deleted_first_entry_is_named, DELETE, 1, 1)
NAMES(two_swapped_entries_are_named, SWAP, 2, 2)
NAMES(an_inserted_entry_is_named, INSERT, 5, 6)
NAMES(a_truncated_chain_is_named, TRUNCATE, 5, 5)
NAMES(a_changed_head_is_named, HEAD, 5, 5)
NAMES(a_chain_without_its_head_is_named, HEADLESS, 5, 6)

static bool
many_people(struct store *s, void *ctx)
{
	for (int i = 0; i < 700; i++) {
		Akun a = AKUN__INIT;

		a.pegawai = (uint64_t)(5000 + i);
		store_put(s, T_AKUN, &a.base);
	}
	return true;
}

static bool
long_chain(struct store *s, void *ctx)
{
	for (int i = 0; i < 1200; i++) {
		Aturan a = ATURAN__INIT;

		a.nama = "ambang";
		a.berlaku_dari = 20200101 + i;
		store_put(s, T_ATURAN, &a.base);
	}
	return true;
}

static bool
flip_last(struct store *s, void *ctx)
{
	struct raw r = trail_raw(CODE_JEJAK, 5699, TAHUN);
	struct key k = key_new();
	struct bytes v;

	key_u64(&k, 1);
	raw_key(&r, &k);
	v = raw_get(s, store_trail(s), &r, true);
	v.b[v.len - 1] ^= 1;
	raw_put(s, store_trail(s), &r, v, false);
	return true;
}

static void
many_chains_and_long_ones_are_read_in_parts(void **state)
{
	struct lab *l = *state;
	struct lab_said said = { 0 };

	lab_write(l, many_people);
	lab_write(l, long_chain);
	assert_int_equal(store_audit_verify(l->s, lab_say, &said), 0);
	lab_write(l, flip_last);
	assert_int_equal(store_audit_verify(l->s, lab_say, &said), 1);
	assert_non_null(strstr(said.text, "pegawai=5699 "));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		LAB(every_change_has_an_entry_with_both_images),
		LAB(secrets_sessions_and_drafts_leave_no_contents),
		LAB(a_receipt_carries_the_head_after_its_own_entries),
		LAB(a_flipped_bit_is_named),
		LAB(a_forged_entry_with_a_fitting_hash_is_named_by_the_next),
		LAB(a_deleted_entry_is_named),
		LAB(a_deleted_first_entry_is_named),
		LAB(two_swapped_entries_are_named),
		LAB(an_inserted_entry_is_named),
		LAB(a_truncated_chain_is_named),
		LAB(a_changed_head_is_named),
		LAB(a_chain_without_its_head_is_named),
		LAB(many_chains_and_long_ones_are_read_in_parts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
