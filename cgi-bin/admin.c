/* admin.c - where administration begins; the agency's settings and logo */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "find.h"
#include "range.h"
#include "text.h"
#include "web.h"

enum { LOGO_MAX = 30 * 1000, LOGO_SIDE = 1024, NETWORKS = 50 };

static struct reply
start(struct req *rq)
{
	show_flag(rq, "Boleh.impor", may_role(rq, IMPOR));
	show_flag(rq, "Boleh.pengaturan", may_role(rq, PENGATURAN_UBAH));
	show_flag(rq, "Boleh.unit", may_role(rq, UNIT_LIHAT));
	return page("admin/awal.cs");
}

/* ----------------------------------------------------------------- settings */

static struct reply
settings_page(struct req *rq, const struct problems *bad)
{
	char *list = arena_text(rq->arena, "");

	show(rq, "Pengaturan", &rq->agency->base);
	for (size_t i = 0; i < rq->agency->n_jaringan_kantor; i++)
		list = arena_printf(rq->arena, "%s%s%s", list,
		    i > 0 ? "\n" : "", rq->agency->jaringan_kantor[i]);
	show_text(rq, "Jaringan", "%s", list);
	if (bad != NULL)
		return page_again(rq, "admin/pengaturan.cs", bad);
	return page("admin/pengaturan.cs");
}

static struct reply
settings(struct req *rq)
{
	if (!allow_role(rq, PENGATURAN_UBAH))
		return refuse(403);
	return settings_page(rq, NULL);
}

/* One range a line. */
static void
read_networks(struct req *rq, Pengaturan *p, struct problems *bad)
{
	const char *text = form_text(rq, "jaringan");

	p->jaringan_kantor = arena_array(rq->arena, NETWORKS,
	    sizeof *p->jaringan_kantor);
	p->n_jaringan_kantor = 0;
	while (*text != '\0') {
		size_t n = strcspn(text, "\n");
		const char *line = text_trim(rq->arena,
		    arena_copy(rq->arena, text, n));

		text += n + (text[n] != '\0');
		if (*line == '\0')
			continue;
		if (!network_valid(line) || p->n_jaringan_kantor == NETWORKS) {
			problem(bad, "jaringan", "jaringan");
			return;
		}
		p->jaringan_kantor[p->n_jaringan_kantor++] = line;
	}
}

/* The stored settings to be changed. */
static Pengaturan *
hold_settings(struct req *rq)
{
	Pengaturan *p = arena_get(rq->arena, sizeof *p);

	*p = *pengaturan_get(rq->store, true);
	return p;
}

static struct reply
set(struct req *rq)
{
	struct problems bad = { 0 };
	Pengaturan *p;
	int64_t zone, sides;

	if (!allow_role(rq, PENGATURAN_UBAH))
		return refuse(403);
	p = hold_settings(rq);
	if (form_stale(rq, p->rev)) {
		settings_page(rq, NULL);
		return page_stale(rq, "admin/pengaturan.cs");
	}
	form_read(rq, &bad, &p->base, "instansi", "singkatan", "kota",
	    "bantuan", "lampiran_wajib_semua", "cetak_logo", NULL);
	need_text(&bad, "instansi", p->instansi, 3, 150);
	need_text(&bad, "singkatan", p->singkatan, 2, 20);
	need_text(&bad, "kota", p->kota, 2, 60);
	need_text(&bad, "bantuan", p->bantuan, 5, 300);
	zone = form_whole(rq, &bad, "zona");
	if (zone != 420 && zone != 480 && zone != 540)
		problem(&bad, "zona", "pilih");
	p->zona = (int32_t)zone;
	sides = form_whole(rq, &bad, "tanda_tangan");
	if (sides != 0 && sides != 1)
		problem(&bad, "tanda_tangan", "pilih");
	p->tanda_tangan = (int32_t)sides;
	read_networks(rq, p, &bad);
	if (bad.n > 0)
		return settings_page(rq, &bad);

	store_act(rq->store, "pengaturan/ubah", rq->user->office);
	store_put(rq->store, T_PENGATURAN, &p->base);
	return go(rq, "/cgi-bin/admin/pengaturan?pesan=pengaturan-diubah");
}

/* --------------------------------------------------------------------- logo */

static uint32_t
big32(const uint8_t *b)
{
	return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 |
	    (uint32_t)b[2] << 8 | b[3];
}

/* Signature, header with sane sides, end where the end must be (UP-2). */
static bool
png_sound(const uint8_t *b, size_t n)
{
	static const uint8_t head[16] = {
		0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13,
		'I', 'H', 'D', 'R',
	};
	static const uint8_t tail[12] = {
		0, 0, 0, 0, 'I', 'E', 'N', 'D', 0xae, 0x42, 0x60, 0x82,
	};

	return n > sizeof head + 17 + sizeof tail &&
	    memcmp(b, head, sizeof head) == 0 &&
	    memcmp(b + n - sizeof tail, tail, sizeof tail) == 0 &&
	    big32(b + 16) > 0 && big32(b + 16) <= LOGO_SIDE &&
	    big32(b + 20) > 0 && big32(b + 20) <= LOGO_SIDE;
}

static struct reply
logo(struct req *rq)
{
	struct problems bad = { 0 };
	const struct upload *file = form_file(rq, "logo");
	uint8_t *bytes = NULL;
	Pengaturan *p;

	if (!allow_role(rq, PENGATURAN_UBAH))
		return refuse(403);
	if (file == NULL || file->size == 0) {
		problem(&bad, "logo", "kosong");
	} else if (file->size > LOGO_MAX) {
		problem(&bad, "logo", "logo-besar");
	} else {
		bytes = arena_get(rq->arena, file->size);
		if (pread(file->fd, bytes, file->size, 0) !=
		    (ssize_t)file->size || !png_sound(bytes, file->size))
			problem(&bad, "logo", "logo-bentuk");
	}
	if (bad.n > 0)
		return settings_page(rq, &bad);

	p = hold_settings(rq);
	p->logo.data = bytes;
	p->logo.len = file->size;
	p->logo_jumlah = file->sha256;
	store_act(rq->store, "pengaturan/logo", rq->user->office);
	store_put(rq->store, T_PENGATURAN, &p->base);
	return go(rq, "/cgi-bin/admin/pengaturan?pesan=logo-diganti");
}

static const struct field settings_fields[] = {
	{ .name = "instansi", .kind = LINE },
	{ .name = "singkatan", .kind = LINE },
	{ .name = "kota", .kind = LINE },
	{ .name = "zona", .kind = WHOLE },
	{ .name = "bantuan", .kind = LINE },
	{ .name = "jaringan", .kind = TEXT, .max = 3000 },
	{ .name = "lampiran_wajib_semua", .kind = TICK },
	{ .name = "tanda_tangan", .kind = WHOLE },
	{ .name = "cetak_logo", .kind = TICK },
	{ 0 }
};
static const struct field logo_fields[] = {
	{ .name = "logo", .kind = UPLOAD }, { 0 }
};

static const struct route routes[] = {
	{ GET, "", SIGNED_IN, ADMIN_MASUK, NULL, .run = start },
	{ GET, "/pengaturan", SIGNED_IN, PENGATURAN_UBAH, NULL,
	  .run = settings },
	{ POST, "/pengaturan", SIGNED_IN, PENGATURAN_UBAH, settings_fields,
	  .run = set },
	{ POST, "/logo", SIGNED_IN, PENGATURAN_UBAH, logo_fields, .run = logo,
	  .body_max = 512 * 1024 },
	{ 0 }
};

int
main(void)
{
	static const struct program admin = {
		.name = "admin",
		.reads = BIT(T_PENGATURAN),
		.writes = BIT(T_PENGATURAN),
		.routes = routes,
	};

	return serve(&admin);
}
