/* impor.c - files of units and people: try, look, import; past jobs */
#include <stdio.h>
#include <string.h>

#include "batas.h"
#include "find.h"
#include "id.h"
#include "text.h"
#include "web.h"

enum { JOBS = 50, MIB = 1024 * 1024 };

/* What the agency allows, in MiB. */
static int
file_mib(struct req *rq)
{
	struct batas l;
	const char *why;

	return batas_read(rq->arena, aturan_on(rq->store, "batas", rq->today),
	    &l, &why) ? l.import_mib : batas_usual.import_mib;
}

static struct reply
list(struct req *rq)
{
	if (!allow_role(rq, IMPOR))
		return refuse(403);
	for (Pekerjaan **j = pekerjaan_all(rq->store, JOBS); *j != NULL; j++) {
		const Pegawai *by = pegawai_get(rq->store, (*j)->pegawai,
		    false);
		Pekerjaan brief = **j;
		struct row *row;

		if (brief.jenis == PEKERJAAN__JENIS__CETAK_UNIT)
			continue;	/* its owner's alone */
		row = show_row(rq, "PekerjaanList");
		brief.n_catatan = 0;
		row_record(rq, row, "kerja", &brief.base);
		row_text(rq, row, "oleh", "%s", by != NULL ? by->nama : "");
	}
	return page("impor/daftar.cs");
}

static struct reply
form(struct req *rq)
{
	if (!allow_role(rq, IMPOR))
		return refuse(403);
	show_text(rq, "Mib", "%d", file_mib(rq));
	return page("impor/baru.cs");
}

/* A job for the worker; what it is about was checked before. */
static struct reply
queue(struct req *rq, Pekerjaan *job, const char *act)
{
	job->id = id_new(rq->arena, rq->now);
	job->pegawai = rq->user->pegawai;
	job->status = PEKERJAAN__STATUS__ANTRE;
	job->waktu = rq->now;
	store_act(rq->store, act, rq->user->office);
	store_put(rq->store, T_PEKERJAAN, &job->base);
	return go(rq, "/cgi-bin/impor/lihat?id=%s&pesan=berkas-diterima",
	    job->id);
}

/* ".csv" or ".xlsx", in any case. */
static bool
readable(struct arena *arena, const char *name)
{
	const char *small = text_lower(arena, name);
	size_t n = strlen(small);

	return (n > 4 && strcmp(small + n - 4, ".csv") == 0) ||
	    (n > 5 && strcmp(small + n - 5, ".xlsx") == 0);
}

/* Always a trial first: nothing of the file is stored as data by this. */
static struct reply
upload(struct req *rq)
{
	struct problems bad = { 0 };
	Pekerjaan job = PEKERJAAN__INIT;
	const struct upload *file = form_file(rq, "berkas");

	if (!allow_role(rq, IMPOR))
		return refuse(403);
	job.jenis = (Pekerjaan__Jenis)form_enum(rq, &bad, "jenis",
	    &pekerjaan__jenis__descriptor);
	if (job.jenis == PEKERJAAN__JENIS__CETAK_UNIT)
		problem(&bad, "jenis", "pilih");
	if (file == NULL || file->size == 0)
		problem(&bad, "berkas", "kosong");
	else if (file->size > (uint64_t)file_mib(rq) * MIB)
		problem(&bad, "berkas", "berkas-besar");
	else if (!readable(rq->arena, file->name))
		problem(&bad, "berkas", "berkas-bentuk");
	if (bad.n > 0) {
		show_text(rq, "Mib", "%d", file_mib(rq));
		return page_again(rq, "impor/baru.cs", &bad);
	}

	job.uji = true;
	job.nama_berkas = file->name;
	job.jumlah = file->sha256;
	job.berkas = upload_keep(rq, file);
	return queue(rq, &job, "impor/uji");
}

static bool
ready(const Pekerjaan *job)
{
	return job->uji && job->status == PEKERJAAN__STATUS__BERHASIL &&
	    job->ditambah + job->diubah > 0;
}

static struct reply
view(struct req *rq)
{
	const Pekerjaan *job = pekerjaan_get(rq->store, form_text(rq, "id"),
	    false);
	const Pegawai *by;
	bool waits;

	if (!allow_role(rq, IMPOR))
		return refuse(403);
	if (job == NULL || job->jenis == PEKERJAAN__JENIS__CETAK_UNIT)
		return refuse(404);
	waits = job->status == PEKERJAAN__STATUS__ANTRE ||
	    job->status == PEKERJAAN__STATUS__BERJALAN;
	by = pegawai_get(rq->store, job->pegawai, false);
	show(rq, "Kerja", &job->base);
	for (size_t i = 0; i < job->n_catatan; i++)
		row_record(rq, show_row(rq, job->catatan[i]->menolak ?
		    "TolakList" : "CatatanList"), "catatan",
		    &job->catatan[i]->base);
	show_text(rq, "Oleh", "%s", by != NULL ? by->nama : "");
	show_flag(rq, "Menunggu", waits);
	show_flag(rq, "Siap", ready(job));
	if (waits)
		show_text(rq, "Page.segar", "3");
	return page("impor/lihat.cs");
}

/* The same file, now for good: it has been looked at. */
static struct reply
run(struct req *rq)
{
	const Pekerjaan *tried = pekerjaan_get(rq->store, form_text(rq, "id"),
	    true);
	Pekerjaan job = PEKERJAAN__INIT;

	if (!allow_role(rq, IMPOR))
		return refuse(403);
	if (tried == NULL)
		return refuse(404);
	if (!ready(tried))
		return refuse_why(409, "impor-belum-diuji");
	job.jenis = tried->jenis;
	job.berkas = tried->berkas;
	job.nama_berkas = tried->nama_berkas;
	job.jumlah = tried->jumlah;
	return queue(rq, &job, "impor/jalankan");
}

/* A file to begin with; its columns are those the importer reads. */
static struct reply
sample(struct req *rq)
{
	static const char units[] =
	    "kode,nama,kode_induk,jenis,mulai,selesai,mandiri\r\n"
	    "D2,Deputi Bidang Penyelenggaraan Acara,,Deputi,2026-01-01,,tidak\r\n"
	    "D2.1,Direktorat Acara Daerah,D2,Direktorat,2026-01-01,,tidak\r\n";
	static const char people[] =
	    "nip,nama,jenis_pegawai,golongan,jabatan,jenis_jabatan,jenjang,"
	    "kode_unit,pimpinan,penugasan,nip_atasan,surel,mulai,kedudukan,"
	    "lahir\r\n"
	    "197405121999032002,Larasati Puspaningrum,PNS,IV/c,"
	    "Direktur Acara Daerah,JPT_PRATAMA,,D2.1,ya,,,,2026-01-01,01,\r\n"
	    "199402172019032008,Nurul Hapsari,PNS,III/a,"
	    "Analis Kebijakan Ahli Pertama,FUNGSIONAL,AHLI_PERTAMA,D2.1,,,"
	    "197405121999032002,,2026-01-01,01,\r\n";

	if (!allow_role(rq, IMPOR))
		return refuse(403);
	if (strcmp(form_text(rq, "jenis"), "IMPOR_UNIT") == 0)
		return file(units, sizeof units - 1, "text/csv; charset=utf-8",
		    "contoh-unit.csv", true);
	return file(people, sizeof people - 1, "text/csv; charset=utf-8",
	    "contoh-pegawai.csv", true);
}

static const struct field look[] = {
	{ .name = "id", .kind = ID }, { .name = "jenis", .kind = CHOICE }, { 0 }
};
static const struct field upload_fields[] = {
	{ .name = "jenis", .kind = CHOICE },
	{ .name = "berkas", .kind = UPLOAD },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, IMPOR, NULL, .run = list },
	{ GET, "/baru", SIGNED_IN, IMPOR, NULL, .run = form },
	{ POST, "/baru", SIGNED_IN, IMPOR, upload_fields, .run = upload,
	  .body_max = BATAS_IMPORT_MIB * MIB + 64 * 1024 },
	{ GET, "/lihat", SIGNED_IN, IMPOR, look, .run = view },
	{ POST, "/jalankan", SIGNED_IN, IMPOR, look, .run = run },
	{ GET, "/contoh", SIGNED_IN, IMPOR, look, .run = sample },
	{ 0 }
};

int
main(void)
{
	static const struct program impor = {
		.name = "impor",
		.reads = BIT(T_PEGAWAI) | BIT(T_PEKERJAAN) | BIT(T_ATURAN),
		.writes = BIT(T_PEKERJAAN),
		.routes = routes,
	};

	return serve(&impor);
}
