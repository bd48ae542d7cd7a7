/* cetak.c - the worker prints the documents of a whole unit into one file */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cetak.h"
#include "clock.h"
#include "find.h"
#include "find_periode.h"
#include "kerja.h"
#include "web.h"

/*
 * Linked into the worker: with shared fonts a plan takes some milliseconds,
 * and the web server's 10 seconds of a request would not do for a ministry.
 * BEGINNINGS: a job that ends the worker so often is given up.
 */
enum { BEGINNINGS = 4, STEP_MS = 700 };

struct print {
	struct store	*store;
	struct arena	*arena;		/* lives as long as the job */
	struct book	*book;
	Pekerjaan	 job;
	const char	**skp;
	/* One plan, in the store's arena. */
	size_t		 at;
	struct paper_plan plan, of[10];	/* of: for each document */
	unsigned	 what;
	bool		 there;
	const char	*why;
};

/* The oldest one that waits or was cut off, copied out of the section. */
static bool
find_job(struct store *s, void *ctx)
{
	struct print *p = ctx;
	Pekerjaan **v = pekerjaan_all(s, 0), *found = NULL;

	for (size_t i = 0; v[i] != NULL; i++)
		if (v[i]->jenis == PEKERJAAN__JENIS__CETAK_UNIT &&
		    (v[i]->status == PEKERJAAN__STATUS__ANTRE ||
		    v[i]->status == PEKERJAAN__STATUS__BERJALAN))
			found = v[i];
	p->there = found != NULL;
	if (found == NULL)
		return true;
	p->job = *found;
	p->job.id = arena_text(p->arena, found->id);
	p->job.tempat = arena_text(p->arena, found->tempat);
	p->job.unit_nama = arena_text(p->arena, found->unit_nama);
	p->skp = arena_array(p->arena, found->n_skp + 1, sizeof *p->skp);
	for (size_t i = 0; i < found->n_skp; i++)
		p->skp[i] = arena_text(p->arena, found->skp[i]);
	return true;
}

/* The stored job, to be changed; NULL when it is gone. */
static Pekerjaan *
held(struct print *p, struct store *s)
{
	store_act(s, "cetak/unit", "pekerja");
	return pekerjaan_get(s, p->job.id, true);
}

static bool
begin(struct store *s, void *ctx)
{
	struct print *p = ctx;
	Pekerjaan *j = held(p, s);

	p->there = j != NULL && j->mulai_ke < BEGINNINGS;
	if (j == NULL)
		return false;
	j->mulai_ke++;
	j->selesai = 0;
	j->status = p->there ? PEKERJAAN__STATUS__BERJALAN :
	    PEKERJAAN__STATUS__GAGAL;
	if (!p->there) {
		j->sebab = "cetak-berulang";
		j->berakhir = clock_ms();
	}
	store_put(s, T_PEKERJAAN, &j->base);
	return true;
}

static bool
advance(struct store *s, void *ctx)
{
	struct print *p = ctx;
	Pekerjaan *j = held(p, s);

	if (j == NULL)
		return false;
	j->selesai = (uint32_t)p->at;
	store_put(s, T_PEKERJAAN, &j->base);
	return true;
}

static bool
finish(struct store *s, void *ctx)
{
	struct print *p = ctx;
	Pekerjaan *j = held(p, s);

	if (j == NULL)
		return false;
	j->selesai = (uint32_t)p->at;
	j->status = p->why == NULL ? PEKERJAAN__STATUS__BERHASIL :
	    PEKERJAAN__STATUS__GAGAL;
	j->sebab = p->why == NULL ? "" : p->why;
	j->berakhir = clock_ms();
	store_put(s, T_PEKERJAAN, &j->base);
	notify(s, clock_ms(), j->pegawai, PEMBERITAHUAN__JENIS__CETAK_SELESAI,
	    "Cetak satu unit", j->unit_nama, arena_printf(store_arena(s),
	    "/cgi-bin/cetak/lihat?id=%s", j->id), j->id);
	return true;
}

/* Is it there for this plan?  Those of a period are read one by one. */
static bool
read_one(struct store *s, struct print *p, const Skp *skp,
    const struct cetak *what, unsigned bit, struct paper_plan *to)
{
	Periode **of = periode_year(s, p->job.tahun);

	while (*of != NULL && !cetak_period_is(*of, p->job.dokumen))
		of++;
	if (bit == CETAK_AKUMULASI)
		return cetak_akumulasi(s, skp, what, to) == NULL;
	if (*of == NULL)
		return false;
	if (bit == CETAK_KONVERSI)
		return cetak_konversi(s, skp, what, (*of)->id, to) == NULL;
	return cetak_read_nilai(s, skp, what, (*of)->id,
	    (bit & CETAK_RATED) != 0, to);
}

/* One plan with what is wanted of it. */
static bool
read_plan(struct store *s, void *ctx)
{
	struct print *p = ctx;
	const Skp *skp = skp_get(s, p->skp[p->at], false);
	struct cetak what = { .tanggal = p->job.tanggal,
	    .tempat = p->job.tempat };
	const Pegawai *whose;

	p->there = false;
	whose = skp == NULL ? NULL : pegawai_get(s, skp->pegawai, false);
	if (whose == NULL)
		return true;
	what.hari = date_of(clock_ms(), pengaturan_get(s, false)->zona);
	p->what = p->job.dokumen & CETAK_ALL;
	if (skp->model != MODEL_SKP__JPT)
		p->what &= ~(unsigned)CETAK_MANUAL;
	if (p->what & CETAK_MATRIKS && !cetak_leads(s, skp, whose, what.hari))
		p->what &= ~(unsigned)CETAK_MATRIKS;
	what.matriks = (p->what & CETAK_MATRIKS) != 0;
	p->there = cetak_read(s, skp, &what, &p->plan);
	for (unsigned i = 0; i < 10; i++) {
		p->of[i] = p->plan;
		if (1u << i > CETAK_MATRIKS && p->what & 1u << i &&
		    !read_one(s, p, skp, &what, 1u << i, &p->of[i]))
			p->what &= ~(1u << i);
	}
	return true;
}

/* In the order of the bits. */
static bool
draw_plan(struct print *p)
{
	static paper_make *const make[10] = { paper_skp, paper_lampiran,
	    paper_manual, paper_matriks, paper_aksi, paper_umpan,
	    paper_evaluasi, paper_dokumen, paper_konversi, paper_akumulasi };
	bool ok = true;

	if (p->book == NULL) {
		const struct book_info info = {
			.title = arena_printf(p->arena, "SKP %u - %s",
			    p->job.tahun, p->job.unit_nama),
			.author = arena_text(p->arena,
			    p->plan.agency->instansi),
			.date = p->job.tanggal,
			.zone = p->plan.agency->zona,
		};
		p->book = book_new(p->arena, &info);
	}
	book_chapter(p->book, p->plan.pegawai->nama);
	for (unsigned i = 0; i < sizeof make / sizeof make[0]; i++) {
		struct arena *a;

		if (!(p->what & 1u << i))
			continue;
		a = arena_new();
		p->of[i].book = p->book;
		ok = make[i](a, &p->of[i]).pages > 0 && ok;
		arena_drop(a);
	}
	return ok;
}

/* Whole or not at all: a new file, flushed, then named (UP-8). */
static bool
write_file(struct print *p, const struct paper *paper)
{
	const char *data = conf_read()->data;
	const char *to = arena_printf(p->arena, "%s/hasil/%s.pdf", data,
	    p->job.id);
	const char *tmp = arena_printf(p->arena, "%s/hasil/%s.baru", data,
	    p->job.id);
	const char *at = paper->bytes;
	size_t left = paper->len;
	int fd, dir;
	bool ok;

	if (!cli_mkdir(data, "hasil") ||
	    (fd = open(tmp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC,
	    0640)) < 0)
		return false;
	while (left > 0) {
		ssize_t n = write(fd, at, left);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			break;
		at += n;
		left -= (size_t)n;
	}
	ok = left == 0 && fsync(fd) == 0;
	ok = close(fd) == 0 && ok && rename(tmp, to) == 0;
	dir = open(arena_printf(p->arena, "%s/hasil", data),
	    O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (dir >= 0) {
		ok = fsync(dir) == 0 && ok;
		close(dir);
	}
	if (!ok)
		unlink(tmp);
	return ok;
}

/* All plans; false when the worker is to end: the job begins again later. */
static bool
draw_all(struct print *p)
{
	int64_t told = clock_ms();

	for (p->at = 0; p->at < p->job.n_skp; p->at++) {
		if (kerja_ending())
			return false;
		if (!cli_section(p->store, ACTOR_WORKER, false, read_plan, p))
			return false;
		if (p->there && !draw_plan(p))
			p->why = "cetak-gagal";
		if (clock_ms() - told >= STEP_MS) {
			told = clock_ms();
			cli_run(p->store, ACTOR_WORKER, true, advance, p);
		}
	}
	return true;
}

static void
run_job(struct print *p)
{
	struct paper paper = { 0 };
	bool whole = draw_all(p);

	if (p->book != NULL)
		paper = book_end(p->book);
	if (!whole)
		return;
	if (paper.len == 0)
		p->why = "cetak-gagal";
	if (p->why == NULL && !write_file(p, &paper))
		p->why = "cetak-disk";
	cli_run(p->store, ACTOR_WORKER, true, finish, p);
}

bool
kerja_cetak(struct store *s)
{
	struct print p = { .store = s, .arena = arena_new() };
	bool did = false;

	if (cli_run(s, ACTOR_WORKER, false, find_job, &p) && p.there &&
	    cli_run(s, ACTOR_WORKER, true, begin, &p)) {
		if (p.there)
			run_job(&p);
		did = !kerja_ending();
	}
	arena_drop(p.arena);
	return did;
}
