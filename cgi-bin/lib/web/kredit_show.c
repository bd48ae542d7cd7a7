/* kredit_show.c - angka kredit of one person on a page (S-24) */
#include <string.h>

#include "find.h"
#include "find_periode.h"
#include "kredit_show.h"
#include "office.h"
#include "text.h"

const Pegawai *
kredit_see(struct req *rq, enum action action, struct kredit_desk *d,
    struct reply *no)
{
	const char *p = form_text(rq, "p");
	const Pegawai *who = rq->user->orang;
	bool change = action == SALDO_UBAH || action == PAK_TERBITKAN;
	uint64_t key;

	*no = refuse(change ? 403 : 404);
	if (*p != '\0')
		who = text_u64(p, &key) ? pegawai_get(rq->store, key, false) :
		    NULL;
	if (who == NULL || !allow(rq, action, who, -1))
		return NULL;
	if (!kredit_of(rq->store, who, rq->today, d)) {
		*no = refuse_why(409, "kredit-aturan");
		return NULL;
	}
	return who;
}

void
kredit_amount(struct req *rq, struct row *row, const char *name,
    const struct kredit_desk *d, int64_t milli)
{
	row_text(rq, row, name, "%s", credit_text(rq->arena, milli,
	    d->rule.decimals));
}

static void
amount(struct req *rq, const char *name, const struct kredit_desk *d,
    int64_t milli)
{
	show_text(rq, name, "%s", credit_text(rq->arena, milli,
	    d->rule.decimals));
}

static const char *
enum_name(const ProtobufCEnumDescriptor *e, int value)
{
	const ProtobufCEnumValue *v =
	    protobuf_c_enum_descriptor_get_value(e, value);

	return v != NULL ? v->name : "";
}

static const char *
predikat_enum(int predikat)
{
	return enum_name(&predikat__descriptor, predikat);
}

static void
show_stand(struct req *rq, const struct kredit_desk *d)
{
	const struct kredit_book *b = &d->book;

	amount(rq, "Jumlah", d, b->total);
	show_text(rq, "Jenjang", "%s", enum_name(&jenjang__descriptor,
	    b->jenjang));
	show_text(rq, "Koefisien", "%s", milli_text(rq->arena,
	    d->rule.of[b->jenjang].coefficient));
	show_flag(rq, "Sesuai", b->ranked);
	show_flag(rq, "PakBeda", b->stale);
	show_date(rq, "Sampai", b->to);
	if (b->pak != NULL)
		show(rq, "Pak", &b->pak->base);
	if (!b->ranked)
		return;
	if (b->stand.need.rank > 0) {
		amount(rq, "Butuh.pangkat", d, b->stand.need.rank);
		amount(rq, "Butuh.pangkat_selisih", d,
		    b->stand.rank_short > 0 ? b->stand.rank_short :
		    -b->stand.rank_short);
		show_flag(rq, "Butuh.pangkat_cukup", b->stand.rank_short <= 0);
	}
	if (b->stand.need.level > 0) {
		amount(rq, "Butuh.jenjang", d, b->stand.need.level);
		amount(rq, "Butuh.jenjang_selisih", d,
		    b->stand.level_short > 0 ? b->stand.level_short :
		    -b->stand.level_short);
		show_flag(rq, "Butuh.jenjang_cukup",
		    b->stand.level_short <= 0);
	}
	show_text(rq, "Usul", "%s", b->stand.usul == USUL_JENJANG ? "jenjang" :
	    b->stand.usul == USUL_PANGKAT ? "pangkat" : "");
}

void
kredit_show_head(struct req *rq, const struct kredit_desk *d)
{
	const Tugas *post = tugas_on(d->orang, rq->today);

	show_text(rq, "Orang.p", "%llu", (unsigned long long)d->orang->pegawai);
	show_text(rq, "Orang.nama", "%s", d->orang->nama);
	show_text(rq, "Orang.nomor", "%s", d->orang->nomor);
	show_text(rq, "Orang.golongan", "%s", d->orang->golongan);
	show_text(rq, "Orang.jabatan", "%s", post != NULL ? post->jabatan : "");
	show_flag(rq, "Sendiri", d->orang->pegawai == rq->user->pegawai);
	show_text(rq, "Tanpa", "%s", kredit_hak_name(d->book.hak));
	show_flag(rq, "BolehSaldo", may(rq, SALDO_UBAH, d->orang, -1));
	show_flag(rq, "BolehPak", may(rq, PAK_TERBITKAN, d->orang, -1));
	if (d->book.hak == KREDIT_ADA)
		show_stand(rq, d);
}

/* -------------------------------------------------------------------- rows */

static void
row_rating(struct req *rq, struct row *row, const struct kredit_desk *d,
    const struct kredit_row *r, bool see)
{
	const Penilaian *n = r->nilai;
	const Periode *p = n != NULL && n->periode[0] != '\0' ?
	    periode_get(rq->store, n->periode, false) : NULL;

	row_date(rq, row, "mulai", r->from);
	row_date(rq, row, "selesai", r->to);
	row_text(rq, row, "predikat", "%s", predikat_enum(r->predikat));
	row_text(rq, row, "persen", "%d", d->rule.percent[r->predikat]);
	row_text(rq, row, "koefisien", "%s", milli_text(rq->arena,
	    d->rule.of[r->jenjang].coefficient));
	if (r->months > 0)
		row_text(rq, row, "bulan", "%d", r->months);
	if (n == NULL)
		return;
	row_text(rq, row, "jenis", "%s", enum_name(
	    &penilaian__jenis__descriptor, (int)n->jenis));
	row_text(rq, row, "predikat_kini", "%s", predikat_enum(
	    (int)n->predikat));
	row_text(rq, row, "periode", "%s", p != NULL ? p->nama : "");
	row_text(rq, row, "tahun", "%u", n->tahun);
	if (n->ditetapkan != 0)
		row_date(rq, row, "ditetapkan", date_of(n->ditetapkan,
		    rq->agency->zona));
	row_text(rq, row, "penilai", "%s", n->pejabat_penilai != NULL ?
	    n->pejabat_penilai->nama : "");
	if (see)
		row_text(rq, row, "nilai", "%s", n->id);
	row_flag(rq, row, "sementara",
	    n->status != PENILAIAN__STATUS__FINAL);
	row_flag(rq, row, "keberatan",
	    n->status == PENILAIAN__STATUS__KEBERATAN);
	if (n->n_lama > 0)
		row_text(rq, row, "predikat_lama", "%s", predikat_enum(
		    (int)n->lama[n->n_lama - 1]->predikat));
}

void
kredit_show_rows(struct req *rq, const struct kredit_desk *d)
{
	bool see = may(rq, NILAI_LIHAT, d->orang, -1);

	for (size_t i = 0; i < d->book.n; i++) {
		const struct kredit_row *r = &d->book.row[i];
		struct row *row = show_row(rq, "BarisList");

		row_text(rq, row, "catatan", "%s", kredit_note_name(r->note));
		row_flag(rq, row, "dihitung", r->note == KR_COUNTED);
		row_text(rq, row, "jenjang", "%s", enum_name(
		    &jenjang__descriptor, r->jenjang));
		kredit_amount(rq, row, "ak", d, r->milli);
		row_text(rq, row, "tepat", "%s", milli_text(rq->arena,
		    r->milli));
		row_flag(rq, row, "dihitung_ulang", r->reckoned);
		row_flag(rq, row, "beda", r->differs);
		if (r->pak != NULL) {
			row_text(rq, row, "pak", "%s", r->pak->id);
			row_text(rq, row, "pak_nomor", "%s", r->pak->nomor);
		}
		if (r->saldo != NULL)
			row_record(rq, row, "saldo", &r->saldo->base);
		else
			row_rating(rq, row, d, r, see);
	}
}

/* -------------------------------------------------------------- conditions */

static void
show_needs(struct req *rq, const char *name, const struct kredit_desk *d,
    const struct kenaikan *k)
{
	static const char *const states[] = { "kurang", "ada", "periksa" };
	const char *list = arena_printf(rq->arena, "%s.Syarat", name);

	if (!k->ada)
		return;
	show_flag(rq, arena_printf(rq->arena, "%s.ada", name), true);
	show_flag(rq, arena_printf(rq->arena, "%s.siap", name), k->siap);
	show_date(rq, arena_printf(rq->arena, "%s.paling_cepat", name),
	    k->paling_cepat);
	for (size_t i = 0; i < k->n; i++) {
		struct row *row = show_row(rq, list);

		row_text(rq, row, "kode", "%s", k->s[i].kode);
		row_text(rq, row, "keadaan", "%s", states[k->s[i].keadaan]);
		row_date(rq, row, "tanggal", k->s[i].tanggal);
		kredit_amount(rq, row, "kurang", d, k->s[i].kurang);
		if (k->s[i].tahun != 0)
			row_text(rq, row, "tahun", "%d", k->s[i].tahun);
	}
}

void
kredit_show_needs(struct req *rq, const struct kredit_desk *d)
{
	show_needs(rq, "Pangkat", d, &d->pangkat);
	show_needs(rq, "Jenjangnya", d, &d->jenjang);
	show_text(rq, "Masa.pangkat", "%d", d->up.rank_months);
	show_text(rq, "Masa.jenjang", "%d", d->up.level_months);
}

/* ---------------------------------------------------------------- the past */

void
kredit_show_past(struct req *rq, const struct kredit_desk *d)
{
	size_t n = 0;

	while (d->in.pak[n] != NULL)
		n++;
	while (n-- > 0) {		/* newest first */
		Pak brief = *d->in.pak[n];
		struct row *row = show_row(rq, "PakList");

		brief.n_baris = 0;
		row_record(rq, row, "pak", &brief.base);
		kredit_amount(rq, row, "jumlah", d, brief.jumlah);
		row_flag(rq, row, "terakhir", d->in.pak[n] == d->book.pak);
		row_text(rq, row, "pejabat", "%s", brief.pejabat != NULL ?
		    brief.pejabat->nama : "");
	}
	for (Saldo **s = d->in.saldo; *s != NULL; s++)
		if ((*s)->jenis == SALDO__JENIS__RIWAYAT)
			row_record(rq, show_row(rq, "RiwayatList"), "saldo",
			    &(*s)->base);
}

void
kredit_show_pak_rows(struct req *rq, const struct kredit_desk *d, int jenjang,
    Pak__Baris *const *v, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct row *row = show_row(rq, "ButirList");

		row_record(rq, row, "isi", &v[i]->base);
		kredit_amount(rq, row, "ak", d, v[i]->nilai);
		if (v[i]->saldo[0] != '\0' || (int)v[i]->predikat < 1 ||
		    (int)v[i]->predikat > PREDIKATS)
			continue;
		row_text(rq, row, "persen", "%d",
		    d->rule.percent[v[i]->predikat]);
		row_text(rq, row, "koefisien", "%s", milli_text(rq->arena,
		    d->rule.of[jenjang].coefficient));
	}
}
