/* berkas.c - gives out a stored file of evidence to those who may see it (UP-5) */
#include <string.h>

#include "berkas.h"
#include "bukti_form.h"
#include "dilihat.h"
#include "find_aksi.h"
#include "text.h"

static const struct field fields[] = {
	{ .name = "id", .kind = ID },
	{ .name = "unduh", .kind = TICK },
	{ 0 }
};

/* Its own name, ending as its type does. */
static const char *
name_of(struct req *rq, const Bukti *b, const struct berkas_tipe *type)
{
	const char *low = text_lower(rq->arena, b->nama);
	size_t n = strlen(low), e = strlen(type->akhiran);

	if (n > e && low[n - e - 1] == '.' &&
	    strcmp(low + n - e, type->akhiran) == 0)
		return b->nama;
	return arena_printf(rq->arena, "%s.%s", b->nama, type->akhiran);
}

static struct reply
give(struct req *rq)
{
	const Bukti *b = bukti_get(rq->store, form_text(rq, "id"), false);
	const struct berkas_tipe *type;

	if (!bukti_seen_by(rq, b) || b->jenis != BUKTI__JENIS__BERKAS)
		return refuse(404);
	if ((type = berkas_mime(b->tipe)) == NULL)
		return refuse(404);
	seen(rq, b->pegawai, "bukti", b->id);
	return file_kept(rq, arena_printf(rq->arena, "berkas/%.2s/%s",
	    b->jumlah, b->jumlah), type->mime, name_of(rq, b, type),
	    !type->tampil || form_tick(rq, "unduh"));
}

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, AKSI_LIHAT, fields, .run = give },
	{ 0 }
};

int
main(void)
{
	static const struct program berkas = {
		.name   = "berkas",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) |
		    BIT(T_UNIT) | BIT(T_AKSI) | BIT(T_BUKTI) | BIT(T_TIM) |
		    BIT(T_DILIHAT) | BIT(T_ATURAN),
		.writes = BIT(T_DILIHAT),
		.routes = routes,
	};

	return serve(&berkas);
}
