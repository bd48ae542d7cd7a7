/* bukti_show.c - evidence as its pages show it (S-16) */
#include <string.h>

#include "berkas.h"
#include "bukti_form.h"
#include "deed.h"
#include "find.h"
#include "find_aksi.h"
#include "find_tim.h"
#include "text.h"
#include "tim.h"

enum { KB = 1000, MB = 1000 * 1000, OFFERED_MAX = 60 };

/* "2,1" and "MB", as file managers count. */
static void
show_size(struct req *rq, struct row *row, uint64_t bytes)
{
	bool big = bytes >= 100 * KB;
	uint64_t unit = big ? MB : KB, tenths = (bytes * 10 + unit - 1) / unit;

	row_text(rq, row, "ukuran", "%s", milli_text(rq->arena,
	    (int64_t)tenths * 100));
	row_text(rq, row, "satuan", "%s", big ? "MB" : "kB");
}

static void
show_head(struct req *rq, struct row *row, const Bukti *b)
{
	const struct berkas_tipe *type = berkas_mime(b->tipe);
	const ProtobufCEnumValue *kind = protobuf_c_enum_descriptor_get_value(
	    &bukti__jenis__descriptor, (int)b->jenis);

	row_text(rq, row, "id", "%s", b->id);
	row_text(rq, row, "nama", "%s", b->nama);
	row_text(rq, row, "jenis", "%s", kind != NULL ? kind->name : "");
	row_text(rq, row, "tautan", "%s", b->tautan);
	row_text(rq, row, "nomor", "%s", b->nomor);
	row_date(rq, row, "tanggal", b->tanggal);
	row_date(rq, row, "masuk", date_of(b->waktu, rq->agency->zona != 0 ?
	    rq->agency->zona : 420));
	row_flag(rq, row, "diperiksa", b->diperiksa);
	if (b->jenis == BUKTI__JENIS__BERKAS) {
		row_text(rq, row, "tipe", "%s", type != NULL ? type->akhiran : "");
		row_text(rq, row, "sidik", "%s", b->jumlah);
		show_size(rq, row, b->ukuran);
	}
	row_flag(rq, row, "milik", b->pegawai == rq->user->pegawai);
}

/* Whose it is, where it is not the page's own person's. */
static void
show_owner(struct req *rq, struct row *row, const Bukti *b)
{
	const Pegawai *whose = pegawai_get(rq->store, b->pegawai, false);

	row_text(rq, row, "pemilik", "%s", whose != NULL ? whose->nama : "");
}

static void
show_use(struct req *rq, struct row *row, const Bukti__Pakai *u)
{
	const Aksi *a = u->aksi[0] == '\0' ? NULL :
	    aksi_get(rq->store, u->aksi, false);

	row_text(rq, row, "langkah", "%s", a != NULL ? a->teks : "");
	row_text(rq, row, "keterangan", "%s", u->keterangan);
	row_text(rq, row, "bulan", "%u", u->bulan);
}

static void
show_rhk(struct req *rq, const struct plan *p, const Rhk *r, unsigned month,
    unsigned count[13])
{
	struct row *row = show_row(rq, "RhkList");

	row_text(rq, row, "id", "%s", r->id);
	row_text(rq, row, "teks", "%s", r->teks);
	for (Bukti **b = bukti_of_rhk(rq->store, r->id); *b != NULL; b++) {
		if ((*b)->dihapus)
			continue;
		for (size_t i = 0; i < (*b)->n_pakai; i++) {
			const Bukti__Pakai *u = (*b)->pakai[i];
			struct row *one;

			if (strcmp(u->rhk, r->id) != 0 || u->bulan > 12)
				continue;
			count[u->bulan]++;
			if (u->bulan != month)
				continue;
			one = row_row(rq, row, "Bukti");
			show_head(rq, one, *b);
			show_use(rq, one, u);
			if ((*b)->pegawai != p->skp->pegawai)
				show_owner(rq, one, *b);
		}
	}
}

void
bukti_show_month(struct req *rq, const struct plan *p, unsigned month)
{
	bool own = p->skp->pegawai == rq->user->pegawai;
	unsigned count[13] = { 0 };

	plan_show_head(rq, p);
	for (Rhk **r = p->rhk; *r != NULL; r++)
		show_rhk(rq, p, *r, month, count);
	for (unsigned m = (unsigned)date_month(p->skp->mulai);
	    m <= (unsigned)date_month(p->skp->selesai); m++) {
		struct row *row = show_row(rq, "Bulan");

		row_text(rq, row, "nomor", "%u", m);
		row_text(rq, row, "jumlah", "%u", count[m]);
		row_flag(rq, row, "dipilih", m == month);
	}
	show_text(rq, "Bulan_ini", "%u", month);
	show_flag(rq, "Milik", own);
	if (!own)
		return;
	for (Bukti **b = bukti_of(rq->store, p->skp->pegawai, p->skp->tahun);
	    *b != NULL; b++)
		if (!(*b)->dihapus && (*b)->n_pakai == 0)
			show_head(rq, show_row(rq, "Kotak"), *b);
}

/* One use on the item's page: whose plan, which result, month. */
static void
show_used(struct req *rq, const Bukti *b, const Bukti__Pakai *u)
{
	const Skp *skp = skp_get(rq->store, u->skp, false);
	const Rhk *rhk = rhk_get(rq->store, u->rhk, false);
	const Pegawai *whose = skp == NULL ? NULL :
	    pegawai_get(rq->store, skp->pegawai, false);
	bool may_see = whose != NULL && may(rq, AKSI_LIHAT, whose,
	    (int)skp->status);
	struct row *row;

	if (whose == NULL || (!may_see && b->pegawai != rq->user->pegawai))
		return;
	row = show_row(rq, "Pakai");
	row_text(rq, row, "nama", "%s", whose->nama);
	row_text(rq, row, "tahun", "%u", skp->tahun);
	row_text(rq, row, "bulan", "%u", u->bulan);
	row_flag(rq, row, "saya", u->pegawai == rq->user->pegawai);
	/* The words of a colleague's plan are not the owner's to read. */
	if (!may_see)
		return;
	row_text(rq, row, "skp", "%s", skp->id);
	row_text(rq, row, "rhk", "%s", rhk != NULL ? rhk->teks : "");
	show_use(rq, row, u);
}

void
bukti_show_one(struct req *rq, const Bukti *b)
{
	struct row *row = show_row(rq, "Satu");

	show_head(rq, row, b);
	show_owner(rq, row, b);
	row_text(rq, row, "rev", "%llu", (unsigned long long)b->rev);
	row_text(rq, row, "tahun", "%u", b->tahun);
	for (size_t i = 0; i < b->n_pakai; i++)
		show_used(rq, b, b->pakai[i]);
	if (b->pegawai != rq->user->pegawai)
		return;
	for (Tim **t = tim_on(rq->store, b->pegawai, rq->today); *t; t++) {
		bool given = false;

		for (size_t i = 0; i < b->n_tim; i++)
			given |= strcmp(b->tim[i], (*t)->id) == 0;
		row = show_row(rq, "Tim");
		row_text(rq, row, "id", "%s", (*t)->id);
		row_text(rq, row, "nama", "%s", (*t)->nama);
		row_flag(rq, row, "dipilih", given);
	}
}

static bool
shown_already(const char *const *ids, size_t n, const char *id)
{
	while (n > 0)
		if (strcmp(ids[--n], id) == 0)
			return true;
	return false;
}

void
bukti_show_offered(struct req *rq, const struct plan *p)
{
	const char *ids[OFFERED_MAX];
	size_t n = 0;

	for (Tim **t = tim_on(rq->store, rq->user->pegawai, rq->today); *t; t++)
		for (size_t i = 0; i < (*t)->n_anggota; i++) {
			uint64_t who = (*t)->anggota[i]->pegawai;

			if (who == rq->user->pegawai || tim_anggota_on(*t, who,
			    rq->today) != (*t)->anggota[i])
				continue;
			for (Bukti **b = bukti_of(rq->store, who,
			    p->skp->tahun); *b != NULL; b++) {
				struct row *row;

				if (n == OFFERED_MAX || (*b)->dihapus ||
				    !bukti_offered(rq, *b) ||
				    shown_already(ids, n, (*b)->id))
					continue;
				ids[n++] = (*b)->id;
				row = show_row(rq, "Rekan");
				show_head(rq, row, *b);
				show_owner(rq, row, *b);
			}
		}
}
