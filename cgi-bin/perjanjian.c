/* perjanjian.c - Perjanjian Kinerja of a unit and year: list, enter, change, file */
#include <string.h>
#include <unistd.h>

#include "find.h"
#include "find_perjanjian.h"
#include "id.h"
#include "office.h"
#include "perjanjian.h"
#include "pk.h"
#include "text.h"
#include "ukuran.h"

enum { MIB = 1 << 20, FILE_MAX = 50 * MIB };

static const struct field list_fields[] = {
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "lewati", .kind = ID },
	{ 0 }
};
static const struct field head_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "unit", .kind = ID },
	{ .name = "tahun", .kind = WHOLE },
	{ .name = "nomor", .kind = LINE, .max = 100 },
	{ .name = "tanggal", .kind = DATE },
	{ .name = "anggaran", .kind = LINE, .max = 40 },
	{ 0 }
};
static const struct field target_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "s", .kind = ID },
	{ .name = "teks", .kind = TEXT, .max = BATAS_RHK },
	{ .name = "perspektif", .kind = CHOICE, .many = true },
	UKURAN_FIELDS,
	{ 0 }
};
static const struct field file_fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "berkas", .kind = UPLOAD },
	{ 0 }
};

static struct reply
list(struct req *rq)
{
	struct problems ignored = { 0 };
	int64_t year = form_whole(rq, &ignored, "tahun");

	if (year < 2000 || year > 2200)
		year = date_year(rq->today);
	pk_show_list(rq, (unsigned)year, form_text(rq, "lewati"));
	show_text(rq, "Tahun", "%d", (int)year);
	show_text(rq, "TahunLalu", "%d", (int)year - 1);
	show_text(rq, "TahunDepan", "%d", (int)year + 1);
	return page("perjanjian/daftar.cs");
}

/* The agreement named by the form, if these eyes may see it. */
static Perjanjian *
find(struct req *rq, enum action action, bool hold)
{
	Perjanjian *pk = perjanjian_get(rq->store, form_text(rq, "id"), hold);

	return pk != NULL && pk_allow(rq, action, pk->unit) ? pk : NULL;
}

static struct reply
look(struct req *rq)
{
	const Perjanjian *pk = find(rq, PERJANJIAN_LIHAT, false);

	if (pk == NULL)
		return refuse(404);
	pk_show(rq, pk);
	show_text(rq, "BerkasMib", "%d", plan_limits(rq).evidence_mib);
	return page("perjanjian/lihat.cs");
}

/* ------------------------------------------------------------ its heading */

/* "Rp12.500.000.000" as well as a plain number. */
static void
read_head(struct req *rq, Perjanjian *pk, struct problems *bad)
{
	const char *money = form_text(rq, "anggaran");

	form_read(rq, bad, &pk->base, "nomor", "tanggal", NULL);
	if (text_starts(text_lower(rq->arena, money), "rp"))
		money = text_trim(rq->arena, money + 2 + (money[2] == '.'));
	pk->anggaran = 0;
	if (money[0] != '\0' && !text_milli(money, &pk->anggaran))
		problem(bad, "anggaran", "angka");
	perjanjian_check(pk, bad);
}

/* The unit and year of a new one; false with the answer. */
static bool
place(struct req *rq, Perjanjian *pk, bool post, struct reply *no)
{
	struct problems ignored = { 0 };
	const Unit *unit = unit_get(rq->store, form_text(rq, "unit"), post);
	int64_t year = form_whole(rq, &ignored, "tahun");
	int now = date_year(rq->today);

	*no = refuse(post ? 403 : 404);
	if (unit == NULL || unit_on(unit, rq->today) == NULL ||
	    year < now - 1 || year > now + 1 ||
	    !pk_allow(rq, PERJANJIAN_UBAH, unit->id))
		return false;
	pk->unit = unit->id;
	pk->tahun = (uint32_t)year;
	pk_show_unit(rq, pk->unit, pk->tahun);
	return true;
}

static struct reply
blank(struct req *rq)
{
	Perjanjian pk = PERJANJIAN__INIT;
	const Perjanjian *old;
	struct reply no;

	if (!place(rq, &pk, false, &no))
		return no;
	if ((old = perjanjian_for(rq->store, pk.unit, pk.tahun)) != NULL)
		return go(rq, "/cgi-bin/perjanjian/lihat?id=%s", old->id);
	return page("perjanjian/baru.cs");
}

static struct reply
create(struct req *rq)
{
	struct problems bad = { 0 };
	Perjanjian pk = PERJANJIAN__INIT;
	struct reply no;

	/* The unit is locked, so that two forms make one agreement. */
	if (!place(rq, &pk, true, &no))
		return no;
	read_head(rq, &pk, &bad);
	if (perjanjian_for(rq->store, pk.unit, pk.tahun) != NULL)
		problem(&bad, "nomor", "pk-ada");
	if (bad.n > 0)
		return page_again(rq, "perjanjian/baru.cs", &bad);
	pk.id = id_new(rq->arena, rq->now);
	store_act(rq->store, "perjanjian/tambah", rq->user->office);
	store_put(rq->store, T_PERJANJIAN, &pk.base);
	return go(rq, "/cgi-bin/perjanjian/sasaran?id=%s&pesan=pk-dibuat",
	    pk.id);
}

static struct reply
edit(struct req *rq)
{
	const Perjanjian *pk = find(rq, PERJANJIAN_UBAH, false);

	if (pk == NULL)
		return refuse(404);
	pk_show(rq, pk);
	return page("perjanjian/ubah.cs");
}

static struct reply
saved(struct req *rq, Perjanjian *pk, const char *act, const char *said)
{
	store_act(rq->store, act, rq->user->office);
	store_put(rq->store, T_PERJANJIAN, &pk->base);
	return go(rq, "/cgi-bin/perjanjian/lihat?id=%s&pesan=%s", pk->id, said);
}

static struct reply
save(struct req *rq)
{
	struct problems bad = { 0 };
	Perjanjian *pk = find(rq, PERJANJIAN_UBAH, true);

	if (pk == NULL)
		return refuse(403);
	pk_show(rq, pk);
	if (form_stale(rq, pk->rev))
		return page_stale(rq, "perjanjian/ubah.cs");
	read_head(rq, pk, &bad);
	if (bad.n > 0)
		return page_again(rq, "perjanjian/ubah.cs", &bad);
	return saved(rq, pk, "perjanjian/ubah", "tersimpan");
}

/* ------------------------------------------------------------ its sasaran */

static void
show_target(struct req *rq, const Perjanjian *pk, bool sent)
{
	const Perjanjian__Sasaran *s = sasaran_by_id(pk, form_text(rq, "s"));
	struct ukuran rows = { .how = PENDEKATAN__KUANTITATIF };

	show(rq, "Pk", &pk->base);
	pk_show_unit(rq, pk->unit, pk->tahun);
	if (s != NULL) {
		show(rq, "Sasaran", &s->base);
		perspektif_show(rq, s->perspektif, s->n_perspektif);
		rows.old = s->indikator;
		rows.n_old = s->n_indikator;
	}
	ukuran_show(rq, &rows, false, sent);
}

static struct reply
target(struct req *rq)
{
	const Perjanjian *pk = find(rq, PERJANJIAN_UBAH, false);
	const char *s = form_text(rq, "s");

	if (pk == NULL || (s[0] != '\0' && sasaran_by_id(pk, s) == NULL))
		return refuse(404);
	show_target(rq, pk, false);
	return page("perjanjian/sasaran.cs");
}

/* The sasaran the form is about: a stored one, or one more. */
static Perjanjian__Sasaran *
target_of(struct req *rq, Perjanjian *pk)
{
	Perjanjian__Sasaran *s = sasaran_by_id(pk, form_text(rq, "s"));
	Perjanjian__Sasaran **list;

	if (s != NULL || form_text(rq, "s")[0] != '\0')
		return s;
	s = arena_get(rq->arena, sizeof *s);
	*s = (Perjanjian__Sasaran)PERJANJIAN__SASARAN__INIT;
	s->id = id_new(rq->arena, rq->now);
	list = arena_array(rq->arena, pk->n_sasaran + 1, sizeof *list);
	for (size_t i = 0; i < pk->n_sasaran; i++)
		list[i] = pk->sasaran[i];
	list[pk->n_sasaran++] = s;
	pk->sasaran = list;
	return s;
}

static struct reply
save_target(struct req *rq)
{
	struct problems bad = { 0 }, found = { 0 };
	struct batas limits = plan_limits(rq);
	struct ukuran rows = { .how = PENDEKATAN__KUANTITATIF };
	Perjanjian *pk = find(rq, PERJANJIAN_UBAH, true);
	Perjanjian__Sasaran *s;

	if (pk == NULL)
		return refuse(403);
	show_target(rq, pk, true);
	if (form_text(rq, "tambah")[0] != '\0')
		return page_more(rq, "perjanjian/sasaran.cs");
	if (form_stale(rq, pk->rev) || (s = target_of(rq, pk)) == NULL)
		return page_stale(rq, "perjanjian/sasaran.cs");
	s->teks = form_text(rq, "teks");
	s->n_perspektif = perspektif_read(rq, &s->perspektif);
	rows.old = s->indikator;
	rows.n_old = s->n_indikator;
	ukuran_read(rq, &rows, &bad);
	s->indikator = rows.list;
	s->n_indikator = rows.n;
	sasaran_check(pk, s, &limits, &found);
	ukuran_merge(&rows, &found, &bad);
	if (bad.n > 0)
		return page_again(rq, "perjanjian/sasaran.cs", &bad);
	return saved(rq, pk, "perjanjian/sasaran", "tersimpan");
}

static struct reply
ask_remove(struct req *rq)
{
	const Perjanjian *pk = find(rq, PERJANJIAN_UBAH, false);
	const char *s = form_text(rq, "s");

	if (pk == NULL || (s[0] != '\0' && sasaran_by_id(pk, s) == NULL))
		return refuse(404);
	show_target(rq, pk, false);
	return page("perjanjian/hapus.cs");
}

/* One sasaran; or, once none is left, the agreement itself. */
static struct reply
drop(struct req *rq)
{
	struct problems bad = { 0 };
	Perjanjian *pk = find(rq, PERJANJIAN_UBAH, true);
	const Perjanjian__Sasaran *s;
	size_t n = 0;

	if (pk == NULL)
		return refuse(403);
	show_target(rq, pk, false);
	s = sasaran_by_id(pk, form_text(rq, "s"));
	if (form_stale(rq, pk->rev) || (s == NULL &&
	    form_text(rq, "s")[0] != '\0'))
		return page_stale(rq, "perjanjian/hapus.cs");
	if (s == NULL && pk->n_sasaran > 0)
		problem(&bad, "pk", "pk-berisi");
	if (bad.n > 0)
		return page_again(rq, "perjanjian/hapus.cs", &bad);
	if (s == NULL) {
		store_act(rq->store, "perjanjian/hapus", rq->user->office);
		store_drop(rq->store, T_PERJANJIAN, &pk->base);
		return go(rq, "/cgi-bin/perjanjian?pesan=dihapus");
	}
	for (size_t i = 0; i < pk->n_sasaran; i++)
		if (pk->sasaran[i] != s)
			pk->sasaran[n++] = pk->sasaran[i];
	pk->n_sasaran = n;
	return saved(rq, pk, "perjanjian/sasaran", "dihapus");
}

/* --------------------------------------------------------- its signed file */

static bool
is_pdf(const struct upload *f)
{
	char head[5];

	return pread(f->fd, head, sizeof head, 0) == (ssize_t)sizeof head &&
	    memcmp(head, "%PDF-", sizeof head) == 0;
}

static struct reply
upload(struct req *rq)
{
	struct problems bad = { 0 };
	const struct upload *f = form_file(rq, "berkas");
	uint64_t max = (uint64_t)plan_limits(rq).evidence_mib * MIB;
	Perjanjian *pk = find(rq, PERJANJIAN_UBAH, true);

	if (pk == NULL)
		return refuse(403);
	if (form_stale(rq, pk->rev))
		return refuse_why(409, "berubah");
	if (f == NULL || f->size == 0)
		problem(&bad, "berkas", "kosong");
	else if (f->size > max)
		problem(&bad, "berkas", "pdf-besar");
	else if (!is_pdf(f))
		problem(&bad, "berkas", "pdf-bentuk");
	if (bad.n > 0) {
		pk_show(rq, pk);
		show_text(rq, "BerkasMib", "%d", (int)(max / MIB));
		return page_again(rq, "perjanjian/lihat.cs", &bad);
	}
	pk->berkas = upload_keep(rq, f);
	pk->nama_berkas = f->name;
	pk->jumlah = f->sha256;
	return saved(rq, pk, "perjanjian/berkas", "tersimpan");
}

static struct reply
download(struct req *rq)
{
	const Perjanjian *pk = find(rq, PERJANJIAN_LIHAT, false);

	if (pk == NULL || pk->berkas[0] == '\0')
		return refuse(404);
	return file_kept(rq, pk->berkas, "application/pdf", pk->nama_berkas,
	    true);
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, PERJANJIAN_LIHAT, list_fields, .run = list },
	{ GET,  "/lihat", SIGNED_IN, PERJANJIAN_LIHAT, head_fields, .run = look },
	{ GET,  "/baru", SIGNED_IN, PERJANJIAN_UBAH, head_fields, .run = blank },
	{ POST, "/baru", SIGNED_IN, PERJANJIAN_UBAH, head_fields, .run = create },
	{ GET,  "/ubah", SIGNED_IN, PERJANJIAN_UBAH, head_fields, .run = edit },
	{ POST, "/ubah", SIGNED_IN, PERJANJIAN_UBAH, head_fields, .run = save },
	{ GET,  "/sasaran", SIGNED_IN, PERJANJIAN_UBAH, target_fields, .run = target },
	{ POST, "/sasaran", SIGNED_IN, PERJANJIAN_UBAH, target_fields, .run = save_target },
	{ GET,  "/hapus", SIGNED_IN, PERJANJIAN_UBAH, target_fields, .run = ask_remove },
	{ POST, "/hapus", SIGNED_IN, PERJANJIAN_UBAH, target_fields, .run = drop },
	{ POST, "/unggah", SIGNED_IN, PERJANJIAN_UBAH, file_fields, .run = upload,
	  .body_max = FILE_MAX + 64 * 1024 },
	{ GET,  "/berkas", SIGNED_IN, PERJANJIAN_LIHAT, head_fields, .run = download },
	{ 0 }
};

int
main(void)
{
	static const struct program perjanjian = {
		.name   = "perjanjian",
		.reads  = BIT(T_PERJANJIAN) | BIT(T_SKP) | BIT(T_RHK) |
		    BIT(T_PEGAWAI) | BIT(T_UNIT) | BIT(T_ATURAN),
		.writes = BIT(T_PERJANJIAN),
		.routes = routes,
	};

	return serve(&perjanjian);
}
