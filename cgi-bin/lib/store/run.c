/* run.c - one section: enter, one transaction, commit, flush, leave */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "die.h"
#include "engine.h"
#include "id.h"
#include "log.h"
#include "text.h"

enum { ROUNDS = 5, TRIES = 5, OVERDUE_MB = 32 };

void
store_fail(struct store *s, int error)
{
	if (s->error == 0)
		s->error = error;
}

void
store_die(struct store *s, const char *why, const char *what)
{
	/* Not by exit inside: that would cost the others a recovery. */
	if (s->txn != NULL && s->error != DB_RUNRECOVERY)
		s->txn->abort(s->txn);
	s->txn = NULL;
	store_leave(s, s->error == DB_RUNRECOVERY);
	die("store: %s: %s (program %s)", why, what,
	    text_or_empty(s->user.program));
}

enum store_end
store_end_of(int error)
{
	switch (error) {
	case 0:
		return STORE_DONE;
	case ERR_STALE:
		return STORE_STALE;
	case ENOSPC:
	case EDQUOT:
		return STORE_FULL;
	case EBUSY:
	case ETIMEDOUT:
	case ECANCELED:
	case DB_LOCK_DEADLOCK:
	case DB_LOCK_NOTGRANTED:
		return STORE_BUSY;
	default:
		return STORE_BROKEN;
	}
}

static bool
deadlock(int error)
{
	return error == DB_LOCK_DEADLOCK || error == DB_LOCK_NOTGRANTED;
}

/* Full jitter: 0 to 2^t x 0.5 ms. */
static void
jitter(int t)
{
	uint32_t any;
	struct timespec ts = { 0 };

	random_bytes(&any, sizeof any);
	ts.tv_nsec = (long)(any % (500000u << t));
	nanosleep(&ts, NULL);
}

static void
begin(struct store *s, const struct store_user *user)
{
	arena_drop(s->arena);
	s->arena = arena_new();
	s->user = *user;
	s->error = 0;
	s->firm = false;
	s->act = text_or_empty(user->program);
	s->as = "";
	s->traces = NULL;
	s->trace_end = &s->traces;
	s->trace_count = 0;
}

/*
 * Is enough log written for a checkpoint after the answer?  Where nobody rests,
 * as in bulk writing, it is made here, so that a recovery never has to read
 * more than 64 MB (architecture 2).
 */
static void
look_ahead(struct store *s)
{
	DB_LOG_STAT *st;
	uint32_t mb;

	if (s->env->log_stat(s->env, &st, 0) != 0)
		return;
	mb = st->st_wc_mbytes;
	free(st);
	s->due = mb >= 1;
	if (mb >= OVERDUE_MB && s->env->txn_checkpoint(s->env, 0, 0, 0) == 0)
		s->due = false;
}

/*
 * Early lock release (D3): commit without waiting, then flush, then answer.
 * A failure from here on is an unknown outcome (architecture 10).
 */
static enum store_end
commit(struct store *s)
{
	DB_TXN *txn = s->txn;
	int r;

	s->txn = NULL;
	r = txn->commit(txn, DB_TXN_NOSYNC);
	if (r == 0 && ((s->user.writer && !s->user.lazy) || s->firm))
		r = s->env->log_flush(s->env, NULL);
	if (r == 0) {
		if (s->user.writer)
			look_ahead(s);
		return STORE_DONE;
	}
	log_event("belum-pasti", "why", db_strerror(r), NULL);
	s->error = DB_RUNRECOVERY;
	return s->user.writer || s->firm ? STORE_UNSURE : STORE_BUSY;
}

/* One try, inside. */
static enum store_end
attempt(struct store *s, const struct store_user *user,
    bool (*fn)(struct store *, void *), void *ctx)
{
	bool yes;
	int r;

	begin(s, user);
	if ((r = s->env->txn_begin(s->env, NULL, &s->txn, 0)) != 0) {
		s->txn = NULL;
		s->error = r;
		return store_end_of(r);
	}
	yes = fn(s, ctx);
	if (yes && s->user.writer)
		trail_write(s);
	if (yes && s->error == 0)
		return commit(s);
	if (s->error != DB_RUNRECOVERY && (r = s->txn->abort(s->txn)) != 0)
		s->error = DB_RUNRECOVERY;
	s->txn = NULL;
	return s->error == 0 ? STORE_ABORTED : store_end_of(s->error);
}

/*
 * A section that wants more locks than there are fails alone; its locks are
 * gone by now.  Where they are still taken, processes that were killed between
 * sections have left them, and a recovery clears the table.
 */
static bool
clogged(struct store *s)
{
	DB_LOCK_STAT *st;
	bool yes;

	if (s->env->lock_stat(s->env, &st, 0) != 0)
		return true;
	yes = st->st_nlocks > st->st_maxlocks / 2 ||
	    st->st_nobjects > st->st_maxobjects / 2 ||
	    st->st_nlockers > st->st_maxlockers / 2;
	free(st);
	return yes;
}

/* Several tries within one stay; the environment is left afterwards. */
static enum store_end
stay(struct store *s, const struct store_user *user,
    bool (*fn)(struct store *, void *), void *ctx)
{
	enum store_end end = STORE_BUSY;

	for (int t = 0; t < TRIES; t++) {
		end = attempt(s, user, fn, ctx);
		if (!deadlock(s->error) || gate_dirty(&s->gate))
			break;
		jitter(t);
	}
	store_leave(s, s->error == DB_RUNRECOVERY ||
	    (s->error == ENOMEM && clogged(s)));
	return end;
}

enum store_end
store_run(struct store *s, const struct store_user *user,
    bool (*fn)(struct store *, void *), void *ctx)
{
	enum store_end end = STORE_BUSY;
	bool again = true;
	int r;

	if (s->txn != NULL)
		die("store: a section inside a section");
	for (int round = 0; round < ROUNDS; round++) {
		if ((r = store_enter(s, user->writer)) != 0) {
			end = store_end_of(r);
			s->error = r;
			if (end != STORE_BROKEN)
				break;	/* waited long enough, or full */
			jitter(5);
			continue;
		}
		end = stay(s, user, fn, ctx);
		if (end == STORE_UNSURE)
			break;
		if (s->error == DB_RUNRECOVERY && again) {
			again = false;	/* once through the gate */
			continue;
		}
		if (!deadlock(s->error))
			break;
	}
	if (end == STORE_BROKEN || end == STORE_BUSY || end == STORE_FULL)
		log_event("store", "akhir", end == STORE_FULL ? "penuh" :
		    end == STORE_BUSY ? "sibuk" : "rusak", "galat",
		    s->error == ERR_DAMAGED ? "damaged record" :
		    db_strerror(s->error), NULL);
	return end;
}

struct arena *
store_arena(struct store *s)
{
	return s->arena;
}

void
store_actor(struct store *s, uint64_t pegawai)
{
	s->user.actor = pegawai;
}

void
store_when(struct store *s, int64_t now)
{
	s->user.now = now;
}

void
store_firm(struct store *s)
{
	s->firm = true;
}

/* ------------------------------------------------------------ idempotency */

static struct key
ulang_key(struct store *s, const char *nonce)
{
	struct key k = key_new();

	key_u64(&k, s->user.actor);
	key_text(&k, s->user.program);
	key_text(&k, nonce);
	return k;
}

const char *
store_replay(struct store *s, const char *nonce)
{
	struct key k = ulang_key(s, nonce);
	const Ulang *u = store_get(s, T_ULANG, &k, true);

	return u != NULL ? u->tujuan : NULL;
}

void
store_remember(struct store *s, const char *nonce, const char *target)
{
	Ulang u = ULANG__INIT;

	u.pegawai = s->user.actor;
	u.program = text_or_empty(s->user.program);
	u.nonce = nonce;
	u.tujuan = target;
	u.waktu = s->user.now;
	s->user.writes |= BIT(T_ULANG);
	store_put(s, T_ULANG, &u.base);
}
