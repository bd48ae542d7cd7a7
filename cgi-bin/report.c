/* report.c - official documents of one plan as PDF: P1 to P15 */
#include <ctype.h>
#include <string.h>

#include "cetak.h"
#include "find.h"
#include "find_kredit.h"
#include "find_revisi.h"
#include "plan.h"
#include "web.h"

/* What a document needs, read in the section and drawn after it. */
struct job {
	struct paper_plan plan;
	const char	*name;		/* of the file */
	paper_make	*make;
};

/* The documents, by the last part of their address. */
static const struct document {
	const char	*path, *prefix;		/* of the file's name */
	paper_make	*make;
	enum action	 action;
	enum { PLAN, MATRIX, CREDITS, PERIOD, RATED, CREDIT } of;
} documents[] = {
	{ "/skp", "SKP", paper_skp, SKP_CETAK, PLAN },
	{ "/lampiran", "Lampiran-SKP", paper_lampiran, SKP_CETAK, PLAN },
	{ "/manual", "Manual-Indikator", paper_manual, SKP_CETAK, PLAN },
	{ "/matriks", "Matriks-Peran-Hasil", paper_matriks, SKP_CETAK, MATRIX },
	{ "/aksi", "Rencana-Aksi", paper_aksi, AKSI_LIHAT, PERIOD },
	{ "/umpan", "Umpan-Balik", paper_umpan, UMPAN_LIHAT, PERIOD },
	{ "/evaluasi", "Evaluasi-Kinerja", paper_evaluasi, NILAI_LIHAT, RATED },
	{ "/dokumen", "Dokumen-Evaluasi", paper_dokumen, NILAI_LIHAT, RATED },
	{ "/konversi", "Konversi-AK", paper_konversi, KREDIT_LIHAT, CREDIT },
	{ "/akumulasi", "Akumulasi-AK", paper_akumulasi, KREDIT_LIHAT,
	    CREDITS },
};

/*
 * The plan asked for, with its person.  One that is not there and one not for
 * these eyes give the same answer (AZ-3).
 */
static bool
find_plan(struct req *rq, const char *field, enum action action, struct plan *p)
{
	p->skp = skp_get(rq->store, form_text(rq, field), false);
	p->orang = p->skp != NULL ?
	    pegawai_get(rq->store, p->skp->pegawai, false) : NULL;
	if (p->orang == NULL)
		return false;
	/* The form is one for the plan and for its results. */
	return (*rq->path == '\0' && may(rq, NILAI_LIHAT, p->orang,
	    (int)p->skp->status)) ||
	    allow(rq, action, p->orang, (int)p->skp->status);
}

/* After the section: 40 ms and more of drawing. */
static struct reply
draw_job(struct arena *a, const void *what)
{
	const struct job *job = what;
	struct paper p = job->make(a, &job->plan);

	if (p.len == 0)
		return refuse_why(503, "cetak-gagal");
	return file(p.bytes, p.len, "application/pdf", job->name, false);
}

/* Decided ones other than the plan as it is now. */
static void
show_revisions(struct req *rq, const Skp *skp)
{
	for (Revisi **r = revisi_of(rq->store, skp->id); *r != NULL; r++) {
		struct row *row;

		if ((*r)->nomor == 0 || (cetak_decided(skp) &&
		    (*r)->nomor == skp->revisi))
			continue;
		row = show_row(rq, "Revisi");
		row_text(rq, row, "nomor", "%u", (*r)->nomor);
		row_date(rq, row, "tanggal", date_of((*r)->waktu,
		    rq->agency->zona));
	}
}

/* What of each period can be had; the one asked for is chosen. */
static void
show_periods(struct req *rq, const struct plan *p)
{
	const struct cetak_periode *c = cetak_periods(rq->store, p->skp);

	for (; c->id != NULL; c++) {
		struct row *row = show_row(rq, "Periode");

		row_text(rq, row, "id", "%s", c->id);
		row_text(rq, row, "nama", "%s", c->nama);
		row_flag(rq, row, "ditetapkan", c->decided);
	}
	show_text(rq, "Pilih", "%s", form_text(rq, "periode"));
}

static struct reply
form_page(struct req *rq, const struct plan *p, const struct problems *bad)
{
	const Skp *skp = p->skp;
	bool decided = cetak_decided(skp);

	show(rq, "Skp", &skp->base);
	show(rq, "Dinilai", &(decided ? skp->yang_dinilai :
	    plan_owner(rq, p))->base);
	show_flag(rq, "Draf", !decided);
	show_flag(rq, "Jpt", skp->model == MODEL_SKP__JPT);
	show_flag(rq, "Memimpin", cetak_leads(rq->store, skp, p->orang,
	    rq->today));
	show_revisions(rq, skp);
	show_periods(rq, p);
	show_flag(rq, "Bisa.skp", may(rq, SKP_CETAK, p->orang,
	    (int)skp->status));
	show_flag(rq, "Bisa.kredit", may(rq, KREDIT_LIHAT, p->orang, -1) &&
	    kredit_hak(p->orang, rq->today) == KREDIT_ADA);
	show_flag(rq, "Bisa.nilai", may(rq, NILAI_LIHAT, p->orang,
	    (int)skp->status));
	show_date(rq, "HariIni", rq->today);
	show_text(rq, "Tempat", "%s", rq->agency->kota);
	if (bad != NULL)
		return page_again(rq, "report/cetak.cs", bad);
	return page("report/cetak.cs");
}

static struct reply
ask(struct req *rq)
{
	struct plan p;

	if (!find_plan(rq, "skp", SKP_CETAK, &p))
		return refuse(404);
	return form_page(rq, &p, NULL);
}

/* "Triwulan-I" */
static const char *
plain(struct arena *a, const char *text)
{
	char *name = arena_text(a, text);

	for (char *c = name; *c != '\0'; c++)
		if (!isalnum((unsigned char)*c))
			*c = '-';
	return name;
}

/* A second plan in the year gets a name of its own. */
static const char *
file_name(struct req *rq, const struct document *d,
    const struct paper_plan *p)
{
	const Skp *skp = p->skp;
	int day = (int)(skp->mulai % 10000);

	return arena_printf(rq->arena, "%s-%u%s%s%s-%s%s.pdf", d->prefix,
	    skp->tahun, day == 101 ? "" : arena_printf(rq->arena, "-%04d", day),
	    p->nilai == NULL ? "" : "-", p->nilai == NULL ? "" :
	    plain(rq->arena, p->nilai->periode),
	    p->pegawai->nomor, form_text(rq, "revisi")[0] == '\0' ? "" :
	    arena_printf(rq->arena, "-Revisi-%u", skp->revisi));
}

/* NULL, or why it cannot be printed. */
static const char *
read_it(struct req *rq, const struct document *d, const struct plan *p,
    const struct cetak *what, struct paper_plan *to)
{
	const char *period = form_text(rq, "periode");

	switch (d->of) {
	case PERIOD:
	case RATED:
		return cetak_read_nilai(rq->store, p->skp, what, period,
		    d->of == RATED, to) ? NULL : "cetak-belum-ditetapkan";
	case CREDIT:
		return cetak_konversi(rq->store, p->skp, what, period, to);
	case CREDITS:
		return cetak_akumulasi(rq->store, p->skp, what, to);
	default:
		return cetak_read(rq->store, p->skp, what, to) ? NULL : "";
	}
}

/* P15 as it was issued: its day and place are its own. */
static struct reply
print_pak(struct req *rq)
{
	struct job *job = arena_get(rq->arena, sizeof *job);
	const Pak *pak = pak_get(rq->store, form_text(rq, "id"), false);
	const Pegawai *whose = pak == NULL ? NULL :
	    pegawai_get(rq->store, pak->pegawai, false);

	if (whose == NULL || !allow(rq, KREDIT_LIHAT, whose, -1) ||
	    !cetak_pak(rq->store, pak, &job->plan))
		return refuse(404);
	job->make = paper_pak;
	job->name = arena_printf(rq->arena, "Penetapan-AK-%s-%s.pdf",
	    date_iso(rq->arena, pak->tanggal), pak->yang_dinilai->nomor);
	return draw(draw_job, job);
}

static struct reply
print(struct req *rq)
{
	struct job *job = arena_get(rq->arena, sizeof *job);
	const struct document *d = documents;
	struct cetak what = { .hari = rq->today };
	struct problems bad = { 0 };
	struct plan p;
	const char *why;
	int64_t revision;

	while (strcmp(d->path, rq->path) != 0)
		d++;			/* each route has its document */
	if (!find_plan(rq, "id", d->action, &p))
		return refuse(404);
	what.matriks = d->of == MATRIX;
	what.tanggal = form_date(rq, &bad, "tanggal");
	what.tempat = form_text(rq, "tempat");
	revision = form_whole(rq, &bad, "revisi");
	need_text(&bad, "tempat", what.tempat, 2, 60);
	if (what.tanggal == 0 && !problem_at(&bad, "tanggal"))
		problem(&bad, "tanggal", "kosong");
	if (d->of >= PERIOD && form_text(rq, "periode")[0] == '\0')
		problem(&bad, "periode", "pilih");
	if (bad.n > 0)
		return form_page(rq, &p, &bad);
	if (revision < 0 || revision > 9999)
		return refuse(404);
	what.revisi = d->of >= CREDITS ? 0 : (unsigned)revision;
	why = read_it(rq, d, &p, &what, &job->plan);
	if (why != NULL && d->of <= MATRIX)
		return refuse(404);
	if (why != NULL)
		problem(&bad, "periode", why);
	if (bad.n > 0)
		return form_page(rq, &p, &bad);
	job->make = d->make;
	job->name = file_name(rq, d, &job->plan);
	return draw(draw_job, job);
}

static const struct field ask_fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "periode", .kind = ID },
	{ 0 }
};
static const struct field print_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "tanggal", .kind = DATE },
	{ .name = "tempat", .kind = LINE, .max = 60 },
	{ .name = "revisi", .kind = WHOLE },
	{ .name = "periode", .kind = ID },
	{ 0 }
};

static const struct field pak_fields[] = {
	{ .name = "id", .kind = ID },
	{ 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, SKP_CETAK, ask_fields, .run = ask },
	{ GET, "/skp", SIGNED_IN, SKP_CETAK, print_fields, .run = print },
	{ GET, "/lampiran", SIGNED_IN, SKP_CETAK, print_fields, .run = print },
	{ GET, "/manual", SIGNED_IN, SKP_CETAK, print_fields, .run = print },
	{ GET, "/matriks", SIGNED_IN, SKP_CETAK, print_fields, .run = print },
	{ GET, "/aksi", SIGNED_IN, AKSI_LIHAT, print_fields, .run = print },
	{ GET, "/umpan", SIGNED_IN, UMPAN_LIHAT, print_fields, .run = print },
	{ GET, "/evaluasi", SIGNED_IN, NILAI_LIHAT, print_fields, .run = print },
	{ GET, "/dokumen", SIGNED_IN, NILAI_LIHAT, print_fields, .run = print },
	{ GET, "/konversi", SIGNED_IN, KREDIT_LIHAT, print_fields, .run = print },
	{ GET, "/akumulasi", SIGNED_IN, KREDIT_LIHAT, print_fields, .run = print },
	{ GET, "/pak", SIGNED_IN, KREDIT_LIHAT, pak_fields, .run = print_pak },
	{ 0 }
};

int
main(void)
{
	static const struct program report = {
		.name    = "report",
		.reads   = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) |
		    BIT(T_UNIT) | BIT(T_ATURAN) | BIT(T_PENGATURAN) | BIT(T_AKUN) |
		    BIT(T_REVISI) | BIT(T_PERAN) | BIT(T_PERIODE) | BIT(T_AKSI) |
		    BIT(T_BUKTI) | BIT(T_REALISASI) | BIT(T_UMPAN) |
		    BIT(T_PENILAIAN) | BIT(T_KEBERATAN) |
		    BIT(T_SALDO) | BIT(T_PAK),
		.routes  = routes,
		.threads = true,
	};

	return serve(&report);
}
