/* cetak.c - the documents of a whole unit as one file: asks, shows, hands out */
#include <string.h>

#include "cetak_unit.h"
#include "find.h"
#include "find_periode.h"
#include "hasil.h"
#include "id.h"
#include "text.h"
#include "web.h"

/* Of the newest jobs of all, a person's newest. */
enum { JOBS_SEEN = 500, OWN_JOBS = 20 };

/* His own print jobs, newest first. */
static void
show_jobs(struct req *rq)
{
	size_t n = 0;

	for (Pekerjaan **j = pekerjaan_all(rq->store, JOBS_SEEN);
	    *j != NULL && n < OWN_JOBS; j++) {
		Pekerjaan brief = **j;

		if (brief.jenis != PEKERJAAN__JENIS__CETAK_UNIT ||
		    brief.pegawai != rq->user->pegawai)
			continue;
		n++;
		brief.n_catatan = brief.n_skp = 0;
		row_record(rq, show_row(rq, "KerjaList"), "kerja", &brief.base);
	}
}

static struct reply
form_page(struct req *rq, const struct problems *bad)
{
	for (struct cetak_pilih *u = cetak_units(rq); u->unit != NULL; u++) {
		struct row *row = show_row(rq, "Unit");

		row_text(rq, row, "id", "%s", u->unit);
		row_text(rq, row, "nama", "%s", u->nama);
		row_text(rq, row, "dalam", "%d", u->depth);
	}
	for (Periode **p = periode_year(rq->store,
	    (unsigned)date_year(rq->today)); *p != NULL; p++)
		row_record(rq, show_row(rq, "PeriodeList"), "periode",
		    &(*p)->base);
	show_jobs(rq);
	show_date(rq, "HariIni", rq->today);
	show_text(rq, "Tahun", "%d", date_year(rq->today));
	show_text(rq, "Tempat", "%s", rq->agency->kota);
	if (bad != NULL)
		return page_again(rq, "cetak/unit.cs", bad);
	return page("cetak/unit.cs");
}

static struct reply
ask(struct req *rq)
{
	if (cetak_units(rq)->unit == NULL)
		return refuse_why(403, "cetak-tanpa-unit");
	return form_page(rq, NULL);
}

/* The period of that name in the year of the plans. */
static void
read_period(struct req *rq, Pekerjaan *job, struct problems *bad)
{
	Periode **p = periode_year(rq->store, job->tahun);

	while (*p != NULL && strcmp((*p)->id, form_text(rq, "periode")) != 0)
		p++;
	if (*p == NULL)
		problem(bad, "periode", "pilih");
	else
		job->dokumen |= cetak_period_bits(*p);
}

/* What is asked for; the problems say what is missing. */
static void
read_form(struct req *rq, Pekerjaan *job, struct problems *bad)
{
	static const char *const ticks[] = { "skp", "lampiran", "manual",
	    "matriks", "aksi", "umpan", "evaluasi", "dokumen", "konversi",
	    "akumulasi" };
	int64_t year = form_whole(rq, bad, "tahun");

	for (size_t i = 0; i < sizeof ticks / sizeof ticks[0]; i++)
		if (form_tick(rq, ticks[i]))
			job->dokumen |= 1u << i;
	if (job->dokumen == 0)
		problem(bad, "skp", "pilih");
	if (year < 2020 || year > date_year(rq->today) + 1)
		problem(bad, "tahun", "angka");
	job->tahun = (uint32_t)(year > 0 && year < 9999 ? year : 0);
	if (job->dokumen & CETAK_PERIOD)
		read_period(rq, job, bad);
	job->tanggal = form_date(rq, bad, "tanggal");
	if (job->tanggal == 0 && !problem_at(bad, "tanggal"))
		problem(bad, "tanggal", "kosong");
	job->tempat = form_text(rq, "tempat");
	need_text(bad, "tempat", job->tempat, 2, 60);
}

/* His job that is not done yet, or NULL: one at a time, so that nobody's fifty
 * stand before another's one. */
static const Pekerjaan *
unfinished(struct req *rq)
{
	Pekerjaan **job = pekerjaan_all(rq->store, JOBS_SEEN);

	for (; *job != NULL; job++)
		if ((*job)->pegawai == rq->user->pegawai &&
		    (*job)->jenis == PEKERJAAN__JENIS__CETAK_UNIT &&
		    ((*job)->status == PEKERJAAN__STATUS__ANTRE ||
		    (*job)->status == PEKERJAAN__STATUS__BERJALAN))
			return *job;
	return NULL;
}

static struct reply
queue(struct req *rq)
{
	const Pekerjaan *before = unfinished(rq);
	Pekerjaan job = PEKERJAAN__INIT;
	struct problems bad = { 0 };
	const struct cetak_pilih *u = cetak_units(rq);

	while (u->unit != NULL && strcmp(u->unit, form_text(rq, "unit")) != 0)
		u++;
	if (u->unit == NULL)
		return refuse(403);	/* not a unit of his */
	if (before != NULL)
		return go(rq, "/cgi-bin/cetak/lihat?id=%s&pesan=cetak-menunggu",
		    before->id);
	job.unit = u->unit;
	job.unit_nama = u->nama;
	read_form(rq, &job, &bad);
	if (bad.n == 0)
		cetak_choose(rq, &job, u, form_tick(rq, "di_bawah"),
		    form_tick(rq, "disetujui"), &bad);
	if (bad.n > 0)
		return form_page(rq, &bad);

	job.id = id_new(rq->arena, rq->now);
	job.jenis = PEKERJAAN__JENIS__CETAK_UNIT;
	job.pegawai = rq->user->pegawai;
	job.status = PEKERJAAN__STATUS__ANTRE;
	job.waktu = rq->now;
	job.baris = (uint32_t)job.n_skp;
	job.berkas = hasil_path(rq->arena, job.id);
	job.nama_berkas = arena_printf(rq->arena, "%s-%u-satu-unit.pdf",
	    job.dokumen & CETAK_PLAN ? "SKP" : "Kinerja", job.tahun);
	store_act(rq->store, "cetak/unit", rq->user->office);
	store_put(rq->store, T_PEKERJAAN, &job.base);
	return go(rq, "/cgi-bin/cetak/lihat?id=%s", job.id);
}

/* Only who asked sees it: the same answer as for one that is not there. */
static Pekerjaan *
own_job(struct req *rq)
{
	Pekerjaan *job = pekerjaan_get(rq->store, form_text(rq, "id"), false);

	return job != NULL && job->pegawai == rq->user->pegawai &&
	    job->jenis == PEKERJAAN__JENIS__CETAK_UNIT ? job : NULL;
}

static struct reply
view(struct req *rq)
{
	const Pekerjaan *job = own_job(rq);
	bool waits;

	if (job == NULL)
		return refuse(404);
	waits = job->status == PEKERJAAN__STATUS__ANTRE ||
	    job->status == PEKERJAAN__STATUS__BERJALAN;
	show(rq, "Kerja", &job->base);
	for (size_t i = 0; i < job->n_catatan; i++)
		row_record(rq, show_row(rq, "LewatList"), "catatan",
		    &job->catatan[i]->base);
	show_flag(rq, "Menunggu", waits);
	show_flag(rq, "Ada", hasil_there(job));
	if (waits)
		show_text(rq, "Page.segar", "3");
	return page("cetak/lihat.cs");
}

/* The rights are asked again: they may have ended since. */
static struct reply
hand_out(struct req *rq)
{
	const Pekerjaan *job = own_job(rq);

	if (job == NULL || job->status != PEKERJAAN__STATUS__BERHASIL)
		return refuse(404);
	for (size_t i = 0; i < job->n_skp; i++) {
		const Skp *skp = skp_get(rq->store, job->skp[i], false);
		const Pegawai *whose = skp == NULL ? NULL :
		    pegawai_get(rq->store, skp->pegawai, false);

		if (whose == NULL || !cetak_may(rq, job->dokumen, whose, skp))
			return refuse_why(409, "cetak-hak-berubah");
	}
	return hasil_file(rq, job);
}

static const struct field unit_fields[] = {
	{ .name = "unit", .kind = ID },
	{ .name = "di_bawah", .kind = TICK },
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "skp", .kind = TICK },
	{ .name = "lampiran", .kind = TICK },
	{ .name = "manual", .kind = TICK },
	{ .name = "matriks", .kind = TICK },
	{ .name = "aksi", .kind = TICK },
	{ .name = "umpan", .kind = TICK },
	{ .name = "evaluasi", .kind = TICK },
	{ .name = "dokumen", .kind = TICK },
	{ .name = "konversi", .kind = TICK },
	{ .name = "akumulasi", .kind = TICK },
	{ .name = "periode", .kind = ID },
	{ .name = "disetujui", .kind = TICK },
	{ .name = "tanggal", .kind = DATE },
	{ .name = "tempat", .kind = LINE, .max = 60 },
	{ 0 }
};
static const struct field look[] = { { .name = "id", .kind = ID }, { 0 } };

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, SKP_CETAK, NULL, .run = ask },
	{ POST, "", SIGNED_IN, SKP_CETAK, unit_fields, .run = queue },
	{ GET, "/lihat", SIGNED_IN, SKP_CETAK, look, .run = view },
	{ GET, "/berkas", SIGNED_IN, SKP_CETAK, look, .run = hand_out },
	{ 0 }
};

int
main(void)
{
	static const struct program cetak = {
		.name = "cetak",
		.reads = BIT(T_SKP) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_AKUN) | BIT(T_PEKERJAAN) | BIT(T_PENGATURAN) |
		    BIT(T_PERIODE) | BIT(T_PENILAIAN),
		.writes = BIT(T_PEKERJAAN),
		.routes = routes,
	};

	return serve(&cetak);
}
