/* impor_catatan.c - what an import remarks, and what of it outlives a kill */
#include "impor.h"
#include "text.h"

static Pekerjaan__Catatan *
note_new(struct arena *a, uint32_t line, const char *kode, const char *nomor,
    const char *nama, const char *nilai, bool refused)
{
	Pekerjaan__Catatan *c = arena_get(a, sizeof *c);

	*c = (Pekerjaan__Catatan)PEKERJAAN__CATATAN__INIT;
	c->baris = line;
	c->kode = arena_text(a, kode);
	c->nomor = arena_text(a, text_or_empty(nomor));
	c->nama = arena_text(a, text_or_empty(nama));
	c->nilai = arena_text(a, text_or_empty(nilai));
	c->menolak = refused;
	return c;
}

void
note(struct import *im, uint32_t line, const char *kode, const char *nomor,
    const char *nama, const char *nilai, bool refused)
{
	size_t at;

	if (refused)
		im->job.ditolak++;
	if (im->job.n_catatan == NOTES) {
		im->job.catatan_lain++;
		/* A refusal takes the place of the last remark. */
		for (at = NOTES; at > 0 && im->note[at - 1]->menolak; )
			at--;
		if (!refused || at == 0)
			return;
		at--;
	} else {
		at = im->job.n_catatan++;
	}
	im->note[at] = note_new(im->arena, line, kode, nomor, nama, nilai,
	    refused);
}

const char *
refusal(enum outcome o)
{
	return o == BACKWARDS ? "mulai-mundur" : o == OWN ? "diri-sendiri" :
	    NULL;
}

/*
 * The stored job gets the counters.  The notes of the first look come at the
 * end, so that a batch stays small; but a row refused while writing is passed
 * over by who goes on with a killed import, so it is kept with its batch.
 */
void
keep_refused(struct store *s, struct import *im, Pekerjaan *j)
{
	size_t room = j->n_catatan + im->n_part;
	Pekerjaan__Catatan **v = arena_array(store_arena(s), room + 1,
	    sizeof *v);

	for (size_t i = 0; i < j->n_catatan; i++)
		v[i] = j->catatan[i];
	j->catatan = v;
	for (size_t i = 0; i < im->n_part; i++) {
		const struct isi *x = &im->part[i];
		const struct satuan *u = im->part_unit[i];

		if (refusal(im->result[i]) == NULL)
			continue;
		if (j->n_catatan == NOTES) {
			j->catatan_lain++;
			continue;
		}
		v[j->n_catatan++] = note_new(store_arena(s),
		    im->people ? x->line : u->isi->line,
		    refusal(im->result[i]), im->people ? x->nomor : u->kode,
		    im->people ? x->nama : u->nama, "", true);
	}
}

void
take_up(struct import *im)
{
	Pekerjaan__Catatan **old = im->job.catatan;
	size_t n = im->dry || im->job.selesai == 0 ? 0 : im->job.n_catatan;
	uint32_t more = n == 0 ? 0 : im->job.catatan_lain;

	im->job.catatan = im->note;
	im->job.n_catatan = 0;
	im->job.ditolak = im->job.catatan_lain = more;
	for (size_t i = 0; i < n; i++)
		note(im, old[i]->baris, old[i]->kode, old[i]->nomor,
		    old[i]->nama, old[i]->nilai, old[i]->menolak);
}
