/* serah.c - what passes on with a post: for who leaves it and who takes over */
#include "find.h"
#include "find_tim.h"
#include "office.h"
#include "plan.h"
#include "skp.h"
#include "text.h"
#include "tim.h"

enum { PEOPLE = 200 };

static const struct field fields[] = {
	{ .name = "p", .kind = LINE, .max = 20 },
	{ 0 }
};

static const char *
state_of(const Skp *skp)
{
	return protobuf_c_enum_descriptor_get_value(&status_skp__descriptor,
	    (int)skp->status)->name;
}

/* Those he rates, each with the plans of the year. */
static void
show_staff(struct req *rq, const Pegawai *who, unsigned year)
{
	size_t n = 0, waiting = 0, asking = 0;

	for (Pegawai **p = bawahan_on(rq->store, who, rq->today); *p != NULL &&
	    n < PEOPLE; p++, n++) {
		const Identitas *as = identitas_on(rq->store, *p, rq->today);
		struct row *row = show_row(rq, "Bawahan");

		row_text(rq, row, "nama", "%s", (*p)->nama);
		row_text(rq, row, "jabatan", "%s", as->jabatan);
		for (Skp **s = skp_of(rq->store, (*p)->pegawai, year);
		    *s != NULL; s++) {
			struct row *one;

			if ((*s)->status == STATUS_SKP__BATAL)
				continue;
			one = row_row(rq, row, "skp");
			row_text(rq, one, "status", "%s", state_of(*s));
			row_text(rq, one, "revisi", "%u", (*s)->revisi);
			row_flag(rq, one, "minta", skp_asked(*s));
			if (may(rq, SKP_LIHAT, *p, (int)(*s)->status))
				row_text(rq, one, "id", "%s", (*s)->id);
			if ((*s)->status == STATUS_SKP__DIAJUKAN) {
				row_text(rq, one, "hari", "%d",
				    plan_days(rq, (*s)->diajukan));
				waiting++;
			}
			asking += skp_asked(*s);
		}
	}
	show_text(rq, "Menunggu", "%zu", waiting);
	show_text(rq, "Meminta", "%zu", asking);
}

static void
show_teams(struct req *rq, const Pegawai *who)
{
	for (Tim **t = tim_on(rq->store, who->pegawai, rq->today); *t != NULL;
	    t++) {
		const Tim__Anggota *a = tim_anggota_on(*t, who->pegawai,
		    rq->today);
		struct row *row;

		if ((*t)->status != TIM__STATUS__AKTIF || a == NULL)
			continue;
		row = show_row(rq, "TimList");
		row_text(rq, row, "id", "%s", (*t)->id);
		row_text(rq, row, "nama", "%s", (*t)->nama);
		row_flag(rq, row, "ketua", a->ketua);
		row_text(rq, row, "peran", "%s", a->peran);
	}
}

/* His own results: those of the organisation pass on, his own stay. */
static void
show_results(struct req *rq, const Pegawai *who, unsigned year)
{
	for (Skp **s = skp_of(rq->store, who->pegawai, year); *s != NULL; s++) {
		if ((*s)->status == STATUS_SKP__BATAL ||
		    !may(rq, SKP_LIHAT, who, (int)(*s)->status))
			continue;
		for (Rhk **r = rhk_of(rq->store, (*s)->id); *r != NULL; r++) {
			struct row *row = show_row(rq, "RhkList");

			row_text(rq, row, "teks", "%s", (*r)->teks);
			row_flag(rq, row, "organisasi", (*r)->klasifikasi ==
			    KLASIFIKASI__ORGANISASI);
			row_flag(rq, row, "warisan",
			    (*r)->diwarisi_dari[0] != '\0');
			row_text(rq, row, "status", "%s", state_of(*s));
		}
	}
}

static struct reply
pack(struct req *rq)
{
	const char *key = form_text(rq, "p");
	unsigned year = (unsigned)date_year(rq->today);
	uint64_t pegawai = rq->user->pegawai;
	const Pegawai *who;

	if (key[0] != '\0' && !text_u64(key, &pegawai))
		return refuse(404);
	who = pegawai_get(rq->store, pegawai, false);
	if (who == NULL || !allow(rq, SKP_CETAK, who, -1))
		return refuse(404);
	show(rq, "Orang", &identitas_on(rq->store, who, rq->today)->base);
	show_text(rq, "Tahun", "%u", year);
	show_date(rq, "Tanggal", rq->today);
	show_staff(rq, who, year);
	show_teams(rq, who);
	show_results(rq, who, year);
	return page("serah/serah.cs");
}

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, SKP_CETAK, fields, .run = pack },
	{ 0 }
};

int
main(void)
{
	static const struct program serah = {
		.name   = "serah",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_ATURAN) | BIT(T_TIM),
		.writes = 0,
		.routes = routes,
	};

	return serve(&serah);
}
