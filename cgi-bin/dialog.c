/* dialog.c - dialog kinerja: agenda, both sides' words, both confirm (ideas 20) */
#include <string.h>

#include "deed.h"
#include "find.h"
#include "find_aksi.h"
#include "find_umpan.h"
#include "id.h"
#include "text.h"
#include "umpan.h"

enum { WORDS = 4000, LINES = 30, AGENDA = 3000 };

static const struct field plan_field[] = {
	{ .name = "skp", .kind = ID }, { 0 }
};
static const struct field fields[] = {
	{ .name = "skp", .kind = ID },
	{ .name = "id", .kind = ID },
	{ .name = "tanggal", .kind = DATE },
	{ .name = "agenda", .kind = TEXT, .max = AGENDA },
	{ .name = "kata", .kind = TEXT, .max = WORDS },
	{ .name = "kesepakatan", .kind = TEXT, .max = WORDS },
	{ .name = "berikutnya", .kind = DATE },
	{ 0 }
};

static bool
both(const Dialog *d)
{
	return d->setuju_pegawai != 0 && d->setuju_penilai != 0;
}

/* On which side the user stands: 1 the employee, 2 his penilai, 0 neither. */
static int
side(struct req *rq, const struct plan *p)
{
	if (may(rq, UMPAN_MINTA, p->orang, (int)p->skp->status))
		return 1;
	return may(rq, UMPAN_BERI, p->orang, (int)p->skp->status) ? 2 : 0;
}

static void
show_dialog(struct req *rq, const Dialog *d, int mine)
{
	struct row *row = show_row(rq, "Dialog");

	row_record(rq, row, "isi", &d->base);
	row_flag(rq, row, "selesai", both(d));
	row_flag(rq, row, "setuju_saya", mine == 1 ? d->setuju_pegawai != 0 :
	    d->setuju_penilai != 0);
}

static struct reply
list(struct req *rq)
{
	struct plan p;
	int mine;

	if (form_text(rq, "skp")[0] == '\0')
		return deed_own_plan(rq, "/cgi-bin/dialog");
	if (!plan_see(rq, form_text(rq, "skp"), UMPAN_LIHAT, &p))
		return p.no;
	mine = side(rq, &p);
	plan_show_head(rq, &p);
	for (Dialog **d = dialog_of(rq->store, p.skp->id); *d != NULL; d++)
		show_dialog(rq, *d, mine);
	show_flag(rq, "Boleh.isi", mine != 0);
	return page("dialog/daftar.cs");
}

/* A proposal from the data: what was to be mended, what is not done. */
static const char *
proposal(struct req *rq, const struct plan *p)
{
	const char *text = "";
	unsigned late = 0;

	for (Umpan **u = umpan_of(rq->store, p->skp->id); *u != NULL; u++)
		if (!umpan_rahasia(*u) &&
		    (*u)->kategori == UMPAN__KATEGORI__PERLU_PERBAIKAN &&
		    strlen(text) < AGENDA / 2)
			text = arena_printf(rq->arena, "%s%s\n", text,
			    (*u)->teks);
	for (Aksi **a = aksi_of(rq->store, p->skp->pegawai, p->skp->tahun);
	    *a != NULL; a++) {
		if (strcmp((*a)->skp, p->skp->id) != 0 || (*a)->selesai ||
		    (int)(*a)->bulan >= date_month(rq->today) ||
		    p->skp->tahun != (uint32_t)date_year(rq->today) ||
		    late++ >= LINES / 3)
			continue;
		text = arena_printf(rq->arena, "%s%s\n", text, (*a)->teks);
	}
	return text;
}

static void
show_form(struct req *rq, const struct plan *p, const Dialog *d, int mine)
{
	const char *agenda = "";

	plan_show_head(rq, p);
	show_flag(rq, "Penilainya", mine == 2);
	if (d == NULL) {
		show_text(rq, "Agenda", "%s", proposal(rq, p));
		show_date(rq, "Hari", rq->today);
		return;
	}
	show_dialog(rq, d, mine);
	for (size_t i = 0; i < d->n_agenda; i++)
		agenda = arena_printf(rq->arena, "%s%s\n", agenda, d->agenda[i]);
	show_text(rq, "Agenda", "%s", agenda);
	show_date(rq, "Hari", d->tanggal);
	show_date(rq, "Berikutnya", d->berikutnya);
	show_text(rq, "Kata", "%s", mine == 2 ? d->kata_penilai :
	    d->kata_pegawai);
	show_text(rq, "Sepakat", "%s", d->kesepakatan);
}

/* The minutes named, of a plan in which the user is one side. */
static Dialog *
find(struct req *rq, bool hold, struct plan *p, int *mine)
{
	int none = hold ? 403 : 404;
	Dialog *d = dialog_get(rq->store, form_text(rq, "id"), false);
	const char *skp = d != NULL ? d->skp : "";
	bool there = hold ? plan_hold(rq, skp, UMPAN_LIHAT, p) :
	    plan_see(rq, skp, UMPAN_LIHAT, p);

	if (!there)
		return NULL;
	*mine = side(rq, p);
	p->no = refuse(none);
	if (*mine == 0)
		return NULL;
	return hold ? dialog_get(rq->store, d->id, true) : d;
}

static struct reply
form(struct req *rq)
{
	struct plan p;
	Dialog *d = NULL;
	int mine;

	if (form_text(rq, "id")[0] != '\0') {
		if ((d = find(rq, false, &p, &mine)) == NULL)
			return p.no;
		if (both(d))
			return refuse_why(409, "dialog-selesai");
	} else {
		if (!plan_see(rq, form_text(rq, "skp"), UMPAN_LIHAT, &p))
			return p.no;
		if ((mine = side(rq, &p)) == 0)
			return refuse(404);
	}
	show_form(rq, &p, d, mine);
	return page("dialog/isi.cs");
}

static void
read_agenda(struct req *rq, Dialog *d)
{
	const char *text = form_text(rq, "agenda");

	d->agenda = arena_array(rq->arena, LINES, sizeof *d->agenda);
	d->n_agenda = 0;
	while (*text != '\0' && d->n_agenda < LINES) {
		size_t len = strcspn(text, "\n");
		char *line = text_fold(rq->arena,
		    arena_copy(rq->arena, text, len));

		if (line[0] != '\0')
			d->agenda[d->n_agenda++] = line;
		text += len + (text[len] == '\n');
	}
}

static void
read_form(struct req *rq, Dialog *d, int mine, struct problems *bad)
{
	d->tanggal = form_date(rq, bad, "tanggal");
	d->berikutnya = form_date(rq, bad, "berikutnya");
	read_agenda(rq, d);
	if (mine == 2)
		d->kata_penilai = form_text(rq, "kata");
	else
		d->kata_pegawai = form_text(rq, "kata");
	d->kesepakatan = form_text(rq, "kesepakatan");
	if (d->tanggal == 0 && !problem_at(bad, "tanggal"))
		problem(bad, "tanggal", "kosong");
	else if (d->tanggal > rq->today)
		problem(bad, "tanggal", "depan");
	if (d->berikutnya != 0 && d->berikutnya <= d->tanggal)
		problem(bad, "berikutnya", "urutan");
	if (d->n_agenda == 0)
		problem(bad, "agenda", "kosong");
	may_text(bad, "kata", form_text(rq, "kata"), WORDS);
	may_text(bad, "kesepakatan", d->kesepakatan, WORDS);
}

/* The other side is told. */
static void
tell(struct req *rq, const struct plan *p, const Dialog *d, int mine)
{
	const Pegawai *rater = plan_penilai(rq, p);
	uint64_t to = mine == 2 ? p->skp->pegawai :
	    rater != NULL ? rater->pegawai : 0;

	if (to != 0)
		notify(rq->store, rq->now, to,
		    PEMBERITAHUAN__JENIS__DIALOG_KINERJA, plan_actor(rq), "",
		    arena_printf(rq->arena, "/cgi-bin/dialog?skp=%s",
		    p->skp->id), d->id);
}

static struct reply
save(struct req *rq)
{
	struct problems bad = { 0 };
	Dialog new = DIALOG__INIT, *d = &new;
	bool known = form_text(rq, "id")[0] != '\0';
	struct plan p;
	int mine;

	if (known) {
		if ((d = find(rq, true, &p, &mine)) == NULL)
			return p.no;
		if (both(d))
			return refuse_why(409, "dialog-selesai");
	} else {
		if (!plan_hold(rq, form_text(rq, "skp"), UMPAN_LIHAT, &p))
			return p.no;
		if ((mine = side(rq, &p)) == 0)
			return refuse(403);
		new.id = id_new(rq->arena, rq->now);
		new.pegawai = p.skp->pegawai;
		new.tahun = p.skp->tahun;
		new.skp = p.skp->id;
	}
	show_form(rq, &p, known ? d : NULL, mine);
	if (known && form_stale(rq, d->rev))
		return page_stale(rq, "dialog/isi.cs");
	read_form(rq, d, mine, &bad);
	if (bad.n > 0)
		return page_again(rq, "dialog/isi.cs", &bad);
	if (mine == 2)
		d->penilai = rq->user->pegawai;
	/* What was changed has to be read again by both. */
	d->setuju_pegawai = mine == 1 ? rq->now : 0;
	d->setuju_penilai = mine == 2 ? rq->now : 0;
	d->waktu = rq->now;
	store_act(rq->store, "dialog/isi", rq->user->office);
	store_put(rq->store, T_DIALOG, &d->base);
	tell(rq, &p, d, mine);
	return go(rq, "/cgi-bin/dialog?skp=%s&pesan=dialog-disimpan", d->skp);
}

static struct reply
confirm(struct req *rq)
{
	struct plan p;
	int mine;
	Dialog *d = find(rq, true, &p, &mine);

	if (d == NULL)
		return p.no;
	if (form_stale(rq, d->rev))
		return refuse_why(409, "berubah");
	if (mine == 1)
		d->setuju_pegawai = rq->now;
	else {
		d->setuju_penilai = rq->now;
		d->penilai = rq->user->pegawai;
	}
	store_act(rq->store, "dialog/setuju", rq->user->office);
	store_put(rq->store, T_DIALOG, &d->base);
	return go(rq, "/cgi-bin/dialog?skp=%s&pesan=dialog-disetujui", d->skp);
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, UMPAN_LIHAT, plan_field, .run = list },
	{ GET,  "/isi", SIGNED_IN, UMPAN_LIHAT, fields, .run = form },
	{ POST, "/isi", SIGNED_IN, UMPAN_LIHAT, fields, .run = save },
	{ POST, "/setuju", SIGNED_IN, UMPAN_LIHAT, fields, .run = confirm },
	{ 0 }
};

int
main(void)
{
	static const struct program dialog = {
		.name   = "dialog",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) |
		    BIT(T_UNIT) | BIT(T_AKSI) | BIT(T_UMPAN) | BIT(T_DIALOG) |
		    BIT(T_ATURAN),
		.writes = BIT(T_DIALOG) | BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&dialog);
}
