/* impor.c - runs an import: judge the whole file, then write batch by batch */
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "find.h"
#include "impor.h"
#include "text.h"

/* A section of the import's own. */
static bool
section(struct import *im, bool writer, bool (*fn)(struct store *, void *))
{
	/* A batch of people is about 1 MB of log. */
	bool done = cli_section(im->store, im->actor, writer, fn, im);

	if (writer && ++im->sections % 16 == 0)
		store_rest(im->store);
	return done;
}

/* A rule set outlives the section as a copy of our own; NULL: there is none. */
static Aturan *
rule_set(struct store *s, const char *nama, date_t day)
{
	const Aturan *r = aturan_on(s, nama, day);
	uint64_t rev = 0;
	struct image i;

	if (r == NULL)
		return NULL;
	i = image_of(store_arena(s), (ProtobufCMessage *)(uintptr_t)&r->base,
	    &rev);
	return (Aturan *)protobuf_c_message_unpack(&aturan__descriptor, NULL,
	    i.len, i.bytes);
}

static void
drop_rules(struct import *im)
{
	if (im->pangkat != NULL)
		protobuf_c_message_free_unpacked(&im->pangkat->base, NULL);
	if (im->posisi != NULL)
		protobuf_c_message_free_unpacked(&im->posisi->base, NULL);
	im->pangkat = im->posisi = NULL;
}

static bool
read_rules(struct store *s, void *ctx)
{
	struct import *im = ctx;

	drop_rules(im);			/* of an earlier try */
	im->today = cli_today(pengaturan_get(s, false)->zona);
	im->pangkat = rule_set(s, "pangkat", im->today);
	im->posisi = rule_set(s, "kedudukan", im->today);
	return true;
}

static void
keep_job(struct store *s, struct import *im, bool last)
{
	Pekerjaan *j;

	if (im->job.id[0] == '\0')
		return;
	j = pekerjaan_get(s, im->job.id, true);
	if (j == NULL)
		return;
	im->job.rev = j->rev;
	if (!last && !im->early)
		keep_refused(s, im, j);
	j->status = im->job.status;
	j->baris = im->job.baris;
	j->selesai = im->job.selesai;
	j->ditambah = im->job.ditambah;
	j->diubah = im->job.diubah;
	j->tetap = im->job.tetap;
	j->ditolak = im->job.ditolak;
	j->sebab = im->job.sebab;
	j->berakhir = im->job.berakhir;
	if (last) {
		j->catatan = im->job.catatan;
		j->n_catatan = im->job.n_catatan;
		j->catatan_lain = im->job.catatan_lain;
	}
	store_put(s, T_PEKERJAAN, &j->base);
}

static bool
put_job(struct store *s, void *ctx)
{
	struct import *im = ctx;

	store_act(s, im->people ? "impor/pegawai" : "impor/unit", "impor");
	keep_job(s, im, im->job.berakhir != 0);
	if (im->job.berakhir != 0 && im->job.pegawai > 999 &&
	    im->job.id[0] != '\0')
		notify(s, clock_ms(), im->job.pegawai,
		    PEMBERITAHUAN__JENIS__IMPOR_SELESAI, "Impor data",
		    im->job.nama_berkas, arena_printf(store_arena(s),
		    "/cgi-bin/impor/lihat?id=%s", im->job.id),
		    im->job.id);
	return true;
}

static void
count(struct import *im, enum outcome o, uint32_t line, const char *nomor,
    const char *nama)
{
	switch (o) {
	case ADDED:
		im->job.ditambah++;
		break;
	case CHANGED:
		im->job.diubah++;
		break;
	case SAME:
		im->job.tetap++;
		break;
	case BACKWARDS:
	case OWN:
		note(im, line, refusal(o), nomor, nama, "", true);
		break;
	}
}

/* One batch in one section.  A second try starts from the same counters. */
static bool
put_batch(struct store *s, void *ctx)
{
	struct import *im = ctx;
	Pekerjaan before = im->job;

	store_act(s, im->people ? "impor/pegawai" : "impor/unit", "impor");
	for (size_t i = 0; i < im->n_part; i++) {
		if (im->people)
			im->result[i] = put_person(s, im, &im->part[i]);
		else
			im->result[i] = put_unit(s, im, im->part_unit[i]);
		if (im->early)
			continue;	/* counted when their turn comes */
		im->job.ditambah += im->result[i] == ADDED;
		im->job.diubah += im->result[i] == CHANGED;
		im->job.tetap += im->result[i] == SAME;
		im->job.ditolak += refusal(im->result[i]) != NULL;
	}
	if (!im->early)
		im->job.selesai = im->row_at;
	keep_job(s, im, false);
	im->job = before;
	return true;
}

/* Writes what was gathered; false when the import must end. */
static bool
flush(struct import *im)
{
	if (im->n_part == 0)
		return true;
	if ((im->stop != NULL && im->stop()) ||
	    !section(im, !im->dry || im->job.id[0] != '\0', put_batch)) {
		im->failed = true;
		return false;
	}
	for (size_t i = 0; i < im->n_part && !im->early; i++) {
		const struct isi *x = &im->part[i];
		const struct satuan *u = im->part_unit[i];

		if (im->people)
			count(im, im->result[i], x->line, x->nomor, x->nama);
		else
			count(im, im->result[i], u->isi->line, u->kode,
			    u->nama);
	}
	if (!im->early)
		im->job.selesai = im->row_at;
	im->n_part = 0;
	arena_drop(im->pack);
	im->pack = arena_new();
	if (im->tick != NULL)
		im->tick(im->row_at, im->rows);
	return true;
}

/* The second look at the file: rows that are in go into the batch. */
static bool
take(void *ctx, const struct row *r)
{
	struct import *im = ctx;
	struct isi *x = &im->part[im->n_part];
	uint32_t row = im->row_at;
	uint8_t verdict;

	if (!im->headed) {
		im->headed = true;
		return true;
	}
	im->row_at++;
	if (row >= im->rows)
		return false;		/* the file grew meanwhile */
	verdict = im->verdict[row];
	if (verdict == ROW_REFUSED || (verdict != ROW_EARLY && im->early) ||
	    (row < im->job.selesai && verdict != ROW_EXTRA))
		return true;
	isi_read(im, im->pack, r, x);
	x->row = row;
	if (verdict == ROW_EXTRA && insan_lost(im, x->nomor)) {
		note(im, x->line, "baris-utama-ditolak", x->nomor, x->nama, "",
		    true);
		return true;
	}
	if (row < im->job.selesai)
		return true;		/* written before the import was killed */
	return ++im->n_part < BATCH || flush(im);
}

static bool
pass(struct import *im, bool early)
{
	im->early = early;
	im->headed = false;
	im->row_at = 0;
	im->n_part = 0;
	return rows_each(im->path, take, im, &im->error) && !im->failed &&
	    flush(im);
}

/* Units: parents first.  Deterministic, so that a killed import can go on. */
static unsigned
depth(const struct import *im, const struct satuan *u)
{
	unsigned n = 0;

	for (; u->induk != 0 && n < 64; n++)
		u = &im->unit[u->induk];
	return n;
}

static bool
write_units(struct import *im)
{
	uint32_t done = 0;

	im->row_at = 0;
	for (unsigned d = 0; d <= 64; d++)
		for (size_t i = 1; i <= im->n_unit; i++) {
			const struct satuan *u = &im->unit[i];

			if (u->isi == NULL || depth(im, u) != d ||
			    done++ < im->job.selesai)
				continue;
			im->part_unit[im->n_part++] = u;
			im->row_at = done;
			if (im->n_part == BATCH && !flush(im))
				return false;
		}
	return flush(im);
}

/* Everything that can refuse the file, before anything is written. */
static bool
judge(struct import *im)
{
	if (!(im->people ? look_people(im) : look_units(im)))
		return false;
	if (im->judul == NULL)
		return rows_fail(&im->error, "berkas-kosong", "tanpa isi");
	if (im->rows == 0)
		return rows_fail(&im->error, "tanpa-baris", " ");
	if (im->people)
		judge_chain(im);
	im->job.baris = (uint32_t)im->rows;
	return true;
}

static enum import_end
finish(struct import *im, enum import_end end)
{
	if (!im->dry)
		store_rest(im->store);
	if (end == IMPORT_STOPPED)
		return end;		/* the job stays as it is, to go on */
	im->job.status = end == IMPORT_DONE ? PEKERJAAN__STATUS__BERHASIL :
	    PEKERJAAN__STATUS__GAGAL;
	im->job.berakhir = clock_ms();
	if (end == IMPORT_DONE)
		im->job.selesai = im->job.baris;
	else
		im->job.sebab = rows_told(im->arena, &im->error);
	if (im->job.id[0] != '\0' && !section(im, true, put_job))
		return IMPORT_STOPPED;
	return end;
}

enum import_end
import_run(struct import *im)
{
	bool ok;

	im->arena = arena_new();
	im->scratch = arena_new();
	im->pack = arena_new();
	take_up(im);
	im->job.status = PEKERJAAN__STATUS__BERJALAN;
	im->job.berakhir = 0;
	if (!section(im, false, read_rules) || !load_units(im) ||
	    (im->people && !load_people(im)))
		return IMPORT_STOPPED;
	if (!judge(im))
		return finish(im, IMPORT_BAD_FILE);
	if (im->job.id[0] != '\0' && !section(im, true, put_job))
		return IMPORT_STOPPED;
	ok = im->people ? pass(im, true) && pass(im, false) : write_units(im);
	if (!ok && !im->failed && im->error.code != NULL)
		return finish(im, IMPORT_BAD_FILE);
	return finish(im, ok ? IMPORT_DONE : IMPORT_STOPPED);
}

void
import_free(struct import *im)
{
	peta_free(&im->by_kode);
	peta_free(&im->by_unit_id);
	peta_free(&im->by_nomor);
	peta_free(&im->kedudukan);
	drop_rules(im);
	arena_drop(im->pack);
	arena_drop(im->scratch);
	arena_drop(im->arena);
}
