/* jejak.c - the audit trail: of oneself, or of anyone for auditor and admin */
#include <string.h>

#include "find.h"
#include "text.h"
#include "web.h"

enum { SHOWN = 25 };

/* Whose trail: the NIP asked for, or one's own.  NULL: nobody has it. */
static const Pegawai *
find_person(struct req *rq)
{
	const char *from = form_text(rq, "nip");
	char nomor[32];
	size_t n = 0;

	if (*from == '\0')
		return rq->user->orang;
	for (; *from != '\0' && n + 1 < sizeof nomor; from++)
		if (*from != ' ')
			nomor[n++] = *from;
	nomor[n] = '\0';
	return pegawai_by_nomor(rq->store, nomor, false);
}

static void
show_entry(struct req *rq, const Jejak *j)
{
	struct row *row = show_row(rq, "Jejak");
	const Pegawai *by = pegawai_get(rq->store, j->pelaku, false);

	row_record(rq, row, NULL, &j->base);
	row_text(rq, row, "oleh", "%s", by != NULL ? by->nama : "");
	row_flag(rq, row, "sendiri", j->pelaku == j->pegawai);
	/* What a colleague said without his name: his and the auditor's. */
	if (strcmp(j->aksi, "feedback/jawab") == 0 &&
	    j->pelaku != rq->user->pegawai &&
	    !(rq->user->roles & ROLE(AKUN__NAMA__AUDITOR))) {
		row_text(rq, row, "acuan", "%s", "");
		return;
	}
	row_changes(rq, row, j);
}

/* The newest first, from the one before "sampai" down. */
static void
show_entries(struct req *rq, uint64_t pegawai, unsigned tahun, uint64_t before)
{
	Jejak **all = store_jejak(rq->store, pegawai, tahun, 0);
	size_t n = 0, shown = 0;

	while (all[n] != NULL && (before == 0 || all[n]->urutan < before))
		n++;
	while (n > 0 && shown++ < SHOWN)
		show_entry(rq, all[--n]);
	if (n > 0)
		show_text(rq, "Lanjut", "%llu",
		    (unsigned long long)all[n]->urutan);
	show_text(rq, "Kepala", "%s", store_chain(rq->store, pegawai, tahun));
}

static struct reply
list(struct req *rq)
{
	struct problems bad = { 0 };
	int64_t tahun = form_whole(rq, &bad, "tahun");
	int64_t before = form_whole(rq, &bad, "sampai");
	const Pegawai *whose = find_person(rq);

	show_flag(rq, "Semua", may_role(rq, JEJAK_LIHAT));
	show_text(rq, "Nip", "%s", form_text(rq, "nip"));
	if (tahun < 1900 || tahun > 2999)
		tahun = date_year(rq->today);
	show_text(rq, "Tahun", "%lld", (long long)tahun);
	if (whose == NULL && may_role(rq, JEJAK_LIHAT)) {
		problem(&bad, "nip", "tidak-ada");
		return page_again(rq, "jejak/jejak.cs", &bad);
	}
	if (whose == NULL || !allow(rq, JEJAK_LIHAT, whose, -1))
		return refuse(404);
	show(rq, "Orang", &whose->base);
	show_entries(rq, whose->pegawai, (unsigned)tahun,
	    before > 0 ? (uint64_t)before : 0);
	return page("jejak/jejak.cs");
}

static const struct field fields[] = {
	{ .name = "nip", .kind = LINE, .max = 30 },
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "sampai", .kind = WHOLE },
	{ 0 }
};

static const struct route routes[] = {
	{ .method = GET, .path = "", .need = SIGNED_IN,
	  .action = JEJAK_LIHAT, .fields = fields, .run = list },
	{ 0 }
};

int
main(void)
{
	static const struct program jejak = {
		.name   = "jejak",
		.reads  = BIT(T_PEGAWAI) | BIT(T_UNIT) | BIT(T_SKP) |
		    BIT(T_RHK) | BIT(T_TIM),
		.routes = routes,
	};

	return serve(&jejak);
}
