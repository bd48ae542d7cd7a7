/* bukti_form.c - evidence: who sees it, its form, where it is used (S-16) */
#include <string.h>

#include "berkas.h"
#include "bukti_form.h"
#include "deed.h"
#include "find.h"
#include "find_aksi.h"
#include "find_tim.h"
#include "text.h"
#include "tim.h"

enum { MIB = 1 << 20 };

bool
bukti_offered(struct req *rq, const Bukti *b)
{
	for (size_t i = 0; i < b->n_tim; i++) {
		const Tim *t = tim_get(rq->store, b->tim[i], false);

		/* Its owner must still be of it: he gave it to his team. */
		if (t != NULL && t->status == TIM__STATUS__AKTIF &&
		    tim_anggota_on(t, b->pegawai, rq->today) != NULL &&
		    tim_anggota_on(t, rq->user->pegawai, rq->today) != NULL)
			return true;
	}
	return false;
}

bool
bukti_seen_by(struct req *rq, const Bukti *b)
{
	if (b == NULL || b->dihapus)
		return false;
	if (b->pegawai == rq->user->pegawai || bukti_offered(rq, b))
		return true;
	for (size_t i = 0; i < b->n_pakai; i++) {
		const Skp *skp = skp_get(rq->store, b->pakai[i]->skp, false);
		const Pegawai *whose = skp == NULL ? NULL :
		    pegawai_get(rq->store, skp->pegawai, false);

		if (whose != NULL && may(rq, AKSI_LIHAT, whose,
		    (int)skp->status))
			return true;
	}
	return false;
}

static bool
any_step(struct req *rq, const struct plan *p)
{
	for (Rhk **r = p->rhk; *r != NULL; r++)
		if (*aksi_of_rhk(rq->store, (*r)->id) != NULL)
			return true;
	return false;
}

bool
bukti_plan(struct req *rq, const char *skp, bool hold, struct plan *p)
{
	bool found = hold ? plan_hold(rq, skp, AKSI_UBAH, p) :
	    plan_see(rq, skp, AKSI_UBAH, p);

	if (!found)
		return false;
	if (!deed_open(rq, p)) {
		p->no = refuse_why(409, "belum-disetujui");
		return false;
	}
	if (any_step(rq, p))
		return true;
	plan_show_head(rq, p);
	p->no = page("bukti/tanpa_aksi.cs");
	p->no.status = 409;
	return false;
}

unsigned
bukti_month(struct req *rq, const Skp *skp)
{
	struct problems ignored = { 0 };
	int64_t m = form_whole(rq, &ignored, "bulan");

	return m >= date_month(skp->mulai) && m <= date_month(skp->selesai) ?
	    (unsigned)m : deed_month(skp, rq->today);
}

/* ------------------------------------------------------------- the ticks */

/* The use of this plan, month and person; step "" means the whole result. */
static Bukti__Pakai *
use_of(struct req *rq, const Bukti *b, const struct plan *p, unsigned month,
    const char *rhk, const char *step)
{
	for (size_t i = 0; i < b->n_pakai; i++) {
		Bukti__Pakai *u = b->pakai[i];

		if (u->pegawai == rq->user->pegawai && u->bulan == month &&
		    strcmp(u->skp, p->skp->id) == 0 &&
		    strcmp(u->rhk, rhk) == 0 && strcmp(u->aksi, step) == 0)
			return u;
	}
	return NULL;
}

static bool
ticked(struct req *rq, const char *id)
{
	const char *v;

	for (size_t i = 0; (v = form_nth(rq, "pakai", i)) != NULL; i++)
		if (strcmp(v, id) == 0)
			return true;
	return false;
}

void
bukti_show_ticks(struct req *rq, const struct plan *p, unsigned month,
    const Bukti *b, const char *step)
{
	struct batas l = plan_limits(rq);
	bool sent = form_text(rq, "kirim")[0] != '\0';

	plan_show_head(rq, p);
	for (Rhk **r = p->rhk; *r != NULL; r++) {
		struct row *row = show_row(rq, "RhkList");

		row_text(rq, row, "id", "%s", (*r)->id);
		row_text(rq, row, "teks", "%s", (*r)->teks);
		row_flag(rq, row, "dipilih", sent ? ticked(rq, (*r)->id) :
		    b != NULL && use_of(rq, b, p, month, (*r)->id, "") != NULL);
		for (Aksi **a = aksi_of_rhk(rq->store, (*r)->id); *a; a++) {
			struct row *one;

			if ((*a)->bulan != month)
				continue;
			one = row_row(rq, row, "Langkah");
			row_text(rq, one, "id", "%s", (*a)->id);
			row_text(rq, one, "teks", "%s", (*a)->teks);
			row_flag(rq, one, "dipilih", sent ?
			    ticked(rq, (*a)->id) : b != NULL ?
			    use_of(rq, b, p, month, (*r)->id, (*a)->id) != NULL :
			    strcmp(step, (*a)->id) == 0);
		}
	}
	for (unsigned m = (unsigned)date_month(p->skp->mulai);
	    m <= (unsigned)date_month(p->skp->selesai); m++) {
		struct row *row = show_row(rq, "Bulan");

		row_text(rq, row, "nomor", "%u", m);
		row_flag(rq, row, "dipilih", m == month);
	}
	show_text(rq, "Bulan_ini", "%u", month);
	show_text(rq, "Batas.mib", "%d", l.evidence_mib);
	show_text(rq, "Batas.bita", "%lld", (long long)l.evidence_mib * MIB);
	show_text(rq, "Batas.kuota", "%d", l.evidence_quota_mib);
	show_text(rq, "Batas.langkah", "%d", l.evidence_step);
}

/* How many other pieces prove the step already. */
static size_t
others(struct req *rq, const Bukti *b, const char *step)
{
	size_t n = 0;

	for (Bukti **x = bukti_of_aksi(rq->store, step); *x != NULL; x++)
		n += !(*x)->dihapus && strcmp((*x)->id, b->id) != 0;
	return n;
}

struct uses {
	struct req	*rq;
	const struct plan *p;
	unsigned	 month;
	const Bukti	*b;		/* as it was */
	Bukti__Pakai	**list;
	size_t		 n;
};

static void
use(struct uses *to, const char *rhk, const char *step)
{
	struct req *rq = to->rq;
	Bukti__Pakai *u = use_of(rq, to->b, to->p, to->month, rhk, step);

	if (u == NULL) {
		u = arena_get(rq->arena, sizeof *u);
		*u = (Bukti__Pakai)BUKTI__PAKAI__INIT;
		u->aksi = step;
		u->rhk = rhk;
		u->skp = to->p->skp->id;
		u->bulan = to->month;
		u->pegawai = rq->user->pegawai;
		u->keterangan = form_text(rq, "keterangan");
		u->waktu = rq->now;
	}
	to->list[to->n++] = u;
}

bool
bukti_read_ticks(struct req *rq, const struct plan *p, unsigned month,
    Bukti *b, struct problems *bad)
{
	size_t most = (size_t)plan_limits(rq).evidence_step, kept, asked = 0;
	struct uses to = { rq, p, month, b, NULL, 0 };

	while (form_nth(rq, "pakai", asked) != NULL)
		asked++;
	to.list = arena_array(rq->arena, b->n_pakai + asked + 1,
	    sizeof *to.list);
	for (size_t i = 0; i < b->n_pakai; i++)
		if (use_of(rq, b, p, month, b->pakai[i]->rhk,
		    b->pakai[i]->aksi) != b->pakai[i])
			to.list[to.n++] = b->pakai[i];
	kept = to.n;
	for (Rhk **r = p->rhk; *r != NULL; r++) {
		if (ticked(rq, (*r)->id) && to.n < b->n_pakai + asked)
			use(&to, (*r)->id, "");
		for (Aksi **a = aksi_of_rhk(rq->store, (*r)->id); *a; a++) {
			if ((*a)->bulan != month || !ticked(rq, (*a)->id) ||
			    to.n >= b->n_pakai + asked)
				continue;
			if (others(rq, b, (*a)->id) >= most)
				problem(bad, "pakai", "bukti-banyak");
			use(&to, (*r)->id, (*a)->id);
		}
	}
	/* What is ticked belongs to this plan and month, all of it. */
	if (to.n - kept != asked)
		problem(bad, "pakai", "pilih");
	b->pakai = to.list;
	b->n_pakai = to.n;
	return to.n > kept;
}

/* -------------------------------------------------------------- its fields */

/* Bytes of the files he brought in this calendar month. */
static uint64_t
brought(struct req *rq, unsigned year)
{
	date_t first = date_make(date_year(rq->today), date_month(rq->today), 1);
	int64_t since = date_start(first, rq->agency->zona != 0 ?
	    rq->agency->zona : 420);
	uint64_t sum = 0;

	for (Bukti **b = bukti_of(rq->store, rq->user->pegawai, year); *b; b++)
		if (!(*b)->dihapus && (*b)->jenis == BUKTI__JENIS__BERKAS &&
		    (*b)->waktu >= since)
			sum += (*b)->ukuran;
	return sum;
}

static void
read_file(struct req *rq, Bukti *b, struct problems *bad)
{
	struct batas l = plan_limits(rq);
	const struct upload *f = form_file(rq, "berkas");
	const struct berkas_tipe *type;
	const void *bytes;
	const char *why = "bukti-rusak";

	if (f == NULL) {
		problem(bad, "berkas", "kosong");
		return;
	}
	if (f->size > (uint64_t)l.evidence_mib * MIB) {
		problem(bad, "berkas", "bukti-besar");
		return;
	}
	bytes = upload_bytes(rq, f);
	type = bytes == NULL ? NULL :
	    berkas_tipe(bytes, (size_t)f->size, f->name, &why);
	if (type == NULL) {
		problem(bad, "berkas", why);
		return;
	}
	if (brought(rq, b->tahun) + f->size >
	    (uint64_t)l.evidence_quota_mib * MIB)
		problem(bad, "berkas", "bukti-kuota");
	b->jumlah = f->sha256;
	b->ukuran = f->size;
	b->tipe = type->mime;
	if (b->nama[0] == '\0')
		b->nama = f->name;
}

/* http and https only; what is behind it is never fetched (IN-12). */
static void
read_link(struct req *rq, Bukti *b, struct problems *bad)
{
	const char *url = form_text(rq, "tautan");
	const char *low = text_lower(rq->arena, url);
	const char *host = text_starts(low, "https://") ? low + 8 :
	    text_starts(low, "http://") ? low + 7 : "";

	if (url[0] == '\0')
		problem(bad, "tautan", "kosong");
	else if (host[0] == '\0' || host[0] == '/' ||
	    strpbrk(low, " \t\"<>\\") != NULL || strchr(host, '.') == NULL)
		problem(bad, "tautan", "tautan-bentuk");
	b->tautan = url;
	if (b->nama[0] == '\0')
		b->nama = url;
}

static void
read_letter(struct req *rq, Bukti *b, struct problems *bad)
{
	b->nomor = form_text(rq, "nomor");
	b->tanggal = form_date(rq, bad, "tanggal");
	need_text(bad, "nomor", b->nomor, 1, 100);
	if (b->tanggal == 0 && !problem_at(bad, "tanggal"))
		problem(bad, "tanggal", "kosong");
	else if (b->tanggal > rq->today)
		problem(bad, "tanggal", "depan");
	if (b->nama[0] == '\0')
		b->nama = b->nomor;
}

void
bukti_read(struct req *rq, Bukti *b, struct problems *bad)
{
	b->jenis = (Bukti__Jenis)form_enum(rq, bad, "jenis",
	    &bukti__jenis__descriptor);
	b->nama = form_text(rq, "nama");
	if (problem_at(bad, "jenis"))
		return;
	if (b->jenis == BUKTI__JENIS__BERKAS)
		read_file(rq, b, bad);
	else if (b->jenis == BUKTI__JENIS__TAUTAN)
		read_link(rq, b, bad);
	else
		read_letter(rq, b, bad);
}
