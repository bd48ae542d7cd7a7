/* coba.c - a program that tries out the frame; never installed */
#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "die.h"
#include "find.h"
#include "id.h"
#include "text.h"
#include "web.h"

static const struct field none[] = { { .name = NULL } };
static const struct field form[] = {
	{ .name = "judul", .kind = LINE, .max = 40 },
	{ .name = "uraian", .kind = TEXT, .max = 200 },
	{ .name = "sandi", .kind = SECRET, .max = 128 },
	{ .name = "butir", .kind = LINE, .rows = 3 },
	{ .name = "tanda", .kind = LINE, .many = true },
	{ .name = "hari", .kind = DATE },
	{ .name = "angka", .kind = MILLI },
	{ .name = "mode", .kind = LINE },
	{ .name = NULL }
};
static const struct field with_file[] = {
	{ .name = "judul", .kind = LINE, .max = 40 },
	{ .name = "berkas", .kind = UPLOAD },
	{ .name = NULL }
};
static const struct field who[] = {
	{ .name = "nip", .kind = LINE }, { .name = NULL }
};
static const struct field code[] = {
	{ .name = "kode", .kind = WHOLE }, { .name = NULL }
};

static struct reply
list(struct req *rq, struct problems *bad)
{
	Pemberitahuan **all = pemberitahuan_of(rq->store, rq->user->pegawai, 0);

	for (size_t i = 0; all[i] != NULL; i++)
		row_record(rq, show_row(rq, "Daftar"), NULL, &all[i]->base);
	return bad != NULL ? page_again(rq, "coba/isi.cs", bad) :
	    page("coba/isi.cs");
}

static struct reply
look(struct req *rq)
{
	return list(rq, NULL);
}

static void
save(struct req *rq, const char *text, const char *link)
{
	Pemberitahuan p = PEMBERITAHUAN__INIT;

	p.id = id_new(rq->arena, rq->now);
	p.pegawai = rq->user->pegawai;
	p.jenis = PEMBERITAHUAN__JENIS__DATA_DIUBAH;
	p.isi = text;
	p.tautan = link;
	p.waktu = rq->now;
	store_put(rq->store, T_PEMBERITAHUAN, &p.base);
}

static struct reply
add(struct req *rq)
{
	struct problems bad = { 0 };
	const char *judul = form_text(rq, "judul");
	const char *mode = form_text(rq, "mode");

	(void)form_date(rq, &bad, "hari");
	(void)form_milli(rq, &bad, "angka");
	if (text_same(mode, "basi"))
		return page_stale(rq, "coba/isi.cs");
	if (text_same(mode, "lagi"))
		return page_more(rq, "coba/isi.cs");
	/* "ceroboh": a handler that forgets to look. */
	if (!text_same(mode, "ceroboh"))
		need_text(&bad, "judul", judul, 3, 40);
	if (bad.n > 0)
		return list(rq, &bad);
	save(rq, judul, "");
	if (text_same(mode, "tolak"))
		return refuse(409);
	return go(rq, "/cgi-bin/coba?pesan=tersimpan");
}

static struct reply
take(struct req *rq)
{
	const struct upload *u = form_file(rq, "berkas");

	if (u == NULL)
		return refuse(404);
	save(rq, arena_printf(rq->arena, "%s %s %llu", form_text(rq, "judul"),
	    u->name, (unsigned long long)u->size), upload_keep(rq, u));
	return go(rq, "/cgi-bin/coba");
}

static struct reply
sign_in(struct req *rq)
{
	return page("coba/masuk.cs");
}

struct two {
	uint64_t pegawai;
	bool between;
};

static struct reply
first(struct req *rq)
{
	struct two *two = req_keep(rq, sizeof *two);

	if (!text_u64(form_text(rq, "nip"), &two->pegawai))
		return page_again(rq, "coba/masuk.cs", NULL);
	rq->own = two;
	return (struct reply){ .kind = R_NONE };
}

static void
between(struct req *rq)
{
	struct two *two = rq->own;

	two->between = hash_gate_enter(rq);
	hash_gate_leave(rq);
}

static struct reply
signed_in(struct req *rq)
{
	const struct two *two = rq->own;

	if (!two->between)
		return refuse_why(503, "ramai");
	session_begin(rq, two->pegawai);
	return go(rq, "%s", login_target(rq));
}

static struct reply
sign_out(struct req *rq)
{
	session_end(rq);
	return go(rq, "/cgi-bin/login");
}

static struct reply
broken(struct req *rq)
{
	die("coba");
}

static struct reply
no(struct req *rq)
{
	struct problems bad = { 0 };

	return refuse((int)form_whole(rq, &bad, "kode"));
}

static struct reply
document(struct req *rq)
{
	return file("%PDF-1.7\n", 9, "application/pdf", "Rekap \"SKP\" é.pdf", true);
}

static struct reply
drawn(struct arena *arena, const void *what)
{
	const char *text = what;

	return *text != '\0' ? file(text, 4, "text/plain", NULL, false) :
	    refuse_why(503, "ramai");
}

static struct reply
drawing(struct req *rq)
{
	return draw(drawn, "baik");
}

static struct reply
bad_drawing(struct req *rq)
{
	return draw(drawn, "");
}

static struct reply
inline_document(struct req *rq)
{
	return file("%PDF-1.7\n", 9, "application/pdf", NULL, false);
}

static struct reply
logo(struct req *rq)
{
	return file("PNG", 3, "image/png", NULL, false);
}

static struct reply
bad_template(struct req *rq)
{
	return page("coba/rusak.cs");
}

static struct reply
bad_header(struct req *rq)
{
	return file("", 0, "text/plain\r\nX-Sisipan: ya", NULL, false);
}

/* What a confined program must not be able to do: one letter each. */
static struct reply
confined(struct req *rq)
{
	char *done = arena_text(rq->arena, "------");

	if (open("/etc/passwd", O_RDONLY) != -1)
		done[0] = 'b';
	if (open("/tmp/kinerja-coba", O_WRONLY | O_CREAT, 0600) != -1)
		done[1] = 't';
	if (socket(AF_INET, SOCK_STREAM, 0) != -1)
		done[2] = 's';
	if (fork() != -1)
		done[3] = 'p';
	if (open("/proc/sys/kernel/random/boot_id", O_RDONLY) != -1)
		done[4] = 'i';
	execl("/bin/true", "true", (char *)NULL);
	if (errno == EPERM)
		done[5] = 'e';
	return file(done, 6, "text/plain", NULL, false);
}

static const struct route routes[] = {
	{ .method = GET, .path = "", .action = BERANDA, .run = look },
	{ .method = POST, .path = "", .action = BERANDA, .fields = form,
	  .run = add },
	{ .method = POST, .path = "/berkas", .action = BERANDA,
	  .fields = with_file, .run = take, .body_max = 1 << 20 },
	{ .method = GET, .path = "/masuk", .need = ANYONE, .run = sign_in },
	{ .method = POST, .path = "/masuk", .need = ANYONE, .fields = who,
	  .first = first, .between = between, .run = signed_in },
	{ .method = POST, .path = "/keluar", .need = ANYONE, .fields = none,
	  .run = sign_out },
	{ .method = GET, .path = "/mati", .need = ANYONE, .run = broken },
	{ .method = GET, .path = "/tolak", .need = ANYONE, .fields = code,
	  .run = no },
	{ .method = GET, .path = "/dokumen", .action = BERANDA, .run = document },
	{ .method = GET, .path = "/gambar", .action = BERANDA, .run = drawing },
	{ .method = GET, .path = "/gambar-gagal", .action = BERANDA,
	  .run = bad_drawing },
	{ .method = GET, .path = "/lihat", .action = BERANDA,
	  .run = inline_document },
	{ .method = GET, .path = "/logo", .need = ANYONE, .run = logo,
	  .public_cache = true },
	{ .method = GET, .path = "/impor", .action = IMPOR, .run = look },
	{ .method = GET, .path = "/rusak", .action = BERANDA,
	  .run = bad_template },
	{ .method = GET, .path = "/sisip", .need = ANYONE, .run = bad_header },
	{ .method = GET, .path = "/kurung", .need = ANYONE, .run = confined },
	{ .run = NULL }
};

int
main(void)
{
	static const struct program coba = {
		.name = "coba",
		.reads = BIT(T_PEMBERITAHUAN),
		.writes = BIT(T_PEMBERITAHUAN) | BIT(T_SESI),
		.routes = routes,
	};

	return serve(&coba);
}
