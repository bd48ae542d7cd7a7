/* pack.c - RHK packages: who keeps them, what is in them, whom they are for */
#include <string.h>

#include "find.h"
#include "find_paket.h"
#include "find_tim.h"
#include "id.h"
#include "office.h"
#include "pack.h"
#include "rhk.h"
#include "skp.h"
#include "text.h"
#include "tim.h"

enum { UNITS = 40, SHOWN = 100 };

/* Leads he an active team set up in the unit? */
static unsigned
lead_tie(struct req *rq, const char *unit)
{
	for (Tim **t = tim_in_unit(rq->store, unit); *t != NULL; t++) {
		const Tim__Anggota *lead = tim_ketua_on(*t, rq->today);

		if ((*t)->status == TIM__STATUS__AKTIF && lead != NULL &&
		    lead->pegawai == rq->user->pegawai)
			return TIE_KETUA;
	}
	return 0;
}

bool
pack_may(struct req *rq, const char *unit)
{
	return may_unit(rq, PAKET_KELOLA, unit, lead_tie(rq, unit));
}

Paket *
pack_find(struct req *rq, bool hold)
{
	Paket *p = paket_get(rq->store, form_text(rq, "id"), hold);

	return p != NULL && allow_unit(rq, PAKET_KELOLA, p->unit,
	    lead_tie(rq, p->unit)) ? p : NULL;
}

static const char *
unit_name(struct req *rq, const char *id)
{
	const Unit *u = unit_get(rq->store, id, false);
	const Unit__Versi *v = u != NULL ? unit_on(u, rq->today) : NULL;

	return v != NULL ? v->nama : "";
}

bool
pack_taken(const Paket *p)
{
	for (size_t i = 0; i < p->n_beri; i++)
		if (!p->beri[i]->menunggu)
			return true;
	return false;
}

static void
show_line(struct req *rq, const Paket *p, const char *unit)
{
	struct row *row = show_row(rq, "Daftar");
	size_t taken = 0;

	for (size_t i = 0; i < p->n_beri; i++)
		taken += !p->beri[i]->menunggu;
	row_text(rq, row, "id", "%s", p->id);
	row_text(rq, row, "nama", "%s", p->nama);
	row_text(rq, row, "jabatan", "%s", p->jabatan);
	row_text(rq, row, "unit", "%s", unit);
	row_text(rq, row, "rhk", "%zu", p->n_rhk);
	row_text(rq, row, "beri", "%zu", p->n_beri);
	row_text(rq, row, "diambil", "%zu", taken);
}

/* Units already shown, each once. */
struct seen {
	const char	*id[UNITS];
	size_t		 n;
};

static void
show_unit(struct req *rq, struct seen *seen, const char *id)
{
	const char *name;
	struct row *row;

	for (size_t i = 0; i < seen->n; i++)
		if (strcmp(seen->id[i], id) == 0)
			return;
	name = unit_name(rq, id);
	if (seen->n == UNITS || name[0] == '\0' || !pack_may(rq, id))
		return;
	seen->id[seen->n++] = id;
	row = show_row(rq, "UnitList");
	row_text(rq, row, "id", "%s", id);
	row_text(rq, row, "nama", "%s", name);
	for (Paket **p = paket_of_unit(rq->store, id); *p != NULL; p++)
		show_line(rq, *p, name);
}

void
pack_show_units(struct req *rq, const char *extra)
{
	const Pegawai *me = rq->user->orang;
	const Akun *akun = rq->user->akun;
	struct seen seen = { .n = 0 };

	for (size_t i = 0; i < me->n_tugas; i++)
		if (date_within(rq->today, me->tugas[i]->mulai,
		    me->tugas[i]->selesai))
			show_unit(rq, &seen, me->tugas[i]->unit);
	for (Tim **t = tim_on(rq->store, me->pegawai, rq->today); *t != NULL;
	    t++)
		show_unit(rq, &seen, (*t)->unit);
	for (size_t i = 0; akun != NULL && i < akun->n_peran; i++)
		if (akun->peran[i]->nama == AKUN__NAMA__ADMIN_UNIT)
			show_unit(rq, &seen, akun->peran[i]->unit);
	if (extra != NULL)
		show_unit(rq, &seen, extra);
}

/* -------------------------------------------------------------- its results */

static void
show_indicators(struct req *rq, struct row *row, const Rhk *rhk)
{
	for (size_t i = 0; i < rhk->n_indikator; i++) {
		struct row *one = row_row(rq, row, "indikator");

		row_text(rq, one, "teks", "%s", rhk->indikator[i]->teks);
		row_text(rq, one, "target", "%s",
		    target_text(rq->arena, rhk->indikator[i]));
	}
}

void
pack_show_results(struct req *rq, Rhk *const *all)
{
	for (; *all != NULL; all++) {
		struct row *row = show_row(rq, "Pilih");

		row_text(rq, row, "id", "%s", (*all)->id);
		row_text(rq, row, "teks", "%s", (*all)->teks);
		show_indicators(rq, row, *all);
	}
}

Rhk *
pack_result(struct req *rq, const Rhk *in, bool own)
{
	Rhk *out = arena_get(rq->arena, sizeof *out);

	*out = (Rhk)RHK__INIT;
	out->id = id_new(rq->arena, rq->now);
	out->bagian = in->bagian;
	out->klasifikasi = in->klasifikasi;
	out->teks = in->teks;
	out->penugasan_dari = in->penugasan_dari;
	out->perspektif = in->perspektif;
	out->n_perspektif = in->n_perspektif;
	out->intervensi = own ? in->id : in->intervensi;
	out->alasan_tanpa = own ? "" : in->alasan_tanpa;
	out->indikator = in->indikator;
	out->n_indikator = in->n_indikator;
	return out;
}

void
pack_show(struct req *rq, const Paket *p)
{
	show(rq, "Paket", &p->base);
	show_text(rq, "Paket.unit_nama", "%s", unit_name(rq, p->unit));
	for (size_t i = 0; i < p->n_rhk; i++) {
		struct row *row = show_row(rq, "Isi");

		row_text(rq, row, "id", "%s", p->rhk[i]->id);
		row_text(rq, row, "nomor", "%zu", i + 1);
		row_text(rq, row, "teks", "%s", p->rhk[i]->teks);
		show_indicators(rq, row, p->rhk[i]);
	}
	for (size_t i = 0; i < p->n_beri; i++) {
		const Pegawai *who = pegawai_get(rq->store,
		    p->beri[i]->pegawai, false);
		struct row *row = show_row(rq, "BeriList");

		row_record(rq, row, "isi", &p->beri[i]->base);
		row_text(rq, row, "nama", "%s", who != NULL ? who->nama : "");
	}
	show_flag(rq, "Diambil", pack_taken(p));
}

/* ------------------------------------------------------------------- people */

static void
offer(struct req *rq, const Paket *pack, const Pegawai *p, unsigned year)
{
	const Identitas *who = identitas_on(rq->store, p, rq->today);
	struct row *row = show_row(rq, "Calon");

	row_text(rq, row, "p", "%llu", (unsigned long long)p->pegawai);
	row_text(rq, row, "nama", "%s", p->nama);
	row_text(rq, row, "jabatan", "%s", who->jabatan);
	row_text(rq, row, "unit", "%s", who->unit_nama);
	row_flag(rq, row, "sudah", paket_given(pack, p->pegawai, year) != NULL);
	row_flag(rq, row, "cocok", pack->jabatan[0] != '\0' &&
	    text_same(pack->jabatan, who->jabatan));
}

void
pack_show_people(struct req *rq, const Paket *pack, unsigned year)
{
	Pegawai **from[] = {
		kolega_on(rq->store, pack->unit, rq->today),
		bawahan_on(rq->store, rq->user->orang, rq->today),
		anggota_on(rq->store, rq->user->orang, rq->today),
	};
	uint64_t seen[SHOWN];
	size_t n = 0;

	for (size_t k = 0; k < sizeof from / sizeof from[0]; k++)
		for (Pegawai **p = from[k]; *p != NULL && n < SHOWN; p++) {
			bool again = false;

			for (size_t i = 0; i < n; i++)
				again |= seen[i] == (*p)->pegawai;
			if (again || !may(rq, PAKET_BERI, *p, -1))
				continue;
			seen[n++] = (*p)->pegawai;
			offer(rq, pack, *p, year);
		}
	show_text(rq, "Tahun", "%u", year);
	show_text(rq, "TahunKini", "%d", date_year(rq->today));
	show_text(rq, "TahunDepan", "%d", date_year(rq->today) + 1);
}

/* His open plan of the year, where he finds it; "" without one. */
static const char *
open_plan(struct req *rq, uint64_t pegawai, unsigned year)
{
	const char *id = "";

	for (Skp **s = skp_of(rq->store, pegawai, year); *s != NULL; s++)
		if (skp_open(*s))
			id = (*s)->id;
	return id;
}

void
pack_give(struct req *rq, Paket *pack, const Pegawai *p, unsigned year)
{
	Paket__Beri **all = arena_array(rq->arena, pack->n_beri + 1,
	    sizeof *all);
	Paket__Beri *one = arena_get(rq->arena, sizeof *one);
	const char *skp = open_plan(rq, p->pegawai, year);

	*one = (Paket__Beri)PAKET__BERI__INIT;
	one->pegawai = p->pegawai;
	one->tahun = year;
	one->waktu = rq->now;
	one->menunggu = true;
	for (size_t i = 0; i < pack->n_beri; i++)
		all[i] = pack->beri[i];
	all[pack->n_beri++] = one;
	pack->beri = all;
	store_put(rq->store, T_PAKET, &pack->base);
	notify(rq->store, rq->now, p->pegawai,
	    PEMBERITAHUAN__JENIS__PAKET_DIBERI, plan_actor(rq), pack->nama,
	    skp[0] == '\0' ? "/cgi-bin/skp" : arena_printf(rq->arena,
	    "/cgi-bin/salin/paket?skp=%s&dari=%s", skp, pack->id), pack->id);
}
