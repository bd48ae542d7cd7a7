/* cetak_kredit.c - reads angka kredit for P13 to P15 (rules.md 2.7) */
#include <string.h>

#include "cetak.h"
#include "find.h"
#include "find_kredit.h"
#include "nip.h"
#include "office.h"
#include "text.h"

struct desk {
	struct store	*store;
	struct arena	*arena;
	struct credit_rule rule;
	const struct paper_plan *plan;
};

static const char *
amount(const struct desk *d, int64_t milli)
{
	return credit_text(d->arena, milli, d->rule.decimals);
}

/* "Januari–Maret 2026" without its year. */
static const char *
months(struct arena *a, date_t from, date_t to)
{
	const char *first = month_name(date_month(from));

	return date_month(from) == date_month(to) ? first : arena_printf(a,
	    "%s\xe2\x80\x93%s", first, month_name(date_month(to)));
}

static struct paper_angka
line_of(const struct desk *d, date_t from, date_t to, int jenjang, int predikat,
    int count, int64_t milli, const struct rating_rule *words)
{
	int percent = d->rule.percent[predikat];

	return (struct paper_angka){
		.tahun = arena_printf(d->arena, "%d", date_year(from)),
		.bulan = months(d->arena, from, to),
		.predikat = words->predikat[predikat],
		.persen = count == 12 ? arena_printf(d->arena, "%d %%",
		    percent) : arena_printf(d->arena, "%d/12 x %d %%", count,
		    percent),
		.koefisien = milli_text(d->arena,
		    d->rule.of[jenjang].coefficient),
		.nilai = amount(d, milli),
	};
}

/* What the number itself says of a person. */
static void
person(struct desk *d, const Identitas *who, struct paper_kredit *k)
{
	struct nip nip;

	k->nomor = k->lahir = k->kelamin = "";
	if (nip_read(who->nomor, 9999, &nip) != NIP_OK)
		return;
	k->lahir = date_long(d->arena, nip.lahir);
	k->kelamin = nip.kelamin == 'L' ? "Pria" : "Wanita";
}

static void
set_foot(struct desk *d, struct paper_plan *p, struct paper_kredit *k)
{
	p->kaki = arena_printf(d->arena, "Dokumen milik %s (NIP %s)",
	    p->pegawai->nama, p->pegawai->nomor);
	p->kredit = k;
	p->nilai = NULL;
}

/* Only of a PNS in a functional post with a jenjang (R-AK-1). */
static bool
has_credit(const Identitas *who)
{
	return who->jenis == JENIS_PEGAWAI__PNS &&
	    who->jenis_jabatan == JENIS_JABATAN__FUNGSIONAL &&
	    who->jenjang != JENJANG__TANPA_JENJANG;
}

static bool
read_rules(struct desk *d, date_t day, struct rating_rule *words)
{
	const char *why;

	return credit_rule_read(d->arena, aturan_on(d->store, "kredit", day),
	    &d->rule, &why) && rating_rule_read(d->arena,
	    aturan_on(d->store, "predikat", day), words, &why);
}

const char *
cetak_konversi(struct store *s, const Skp *skp, const struct cetak *c,
    const char *periode, struct paper_plan *p)
{
	struct desk d = { .store = s, .arena = store_arena(s), .plan = p };
	struct paper_kredit *k = arena_get(d.arena, sizeof *k);
	struct paper_angka *row = arena_get(d.arena, sizeof *row);
	struct rating_rule words;
	const Penilaian *n;
	int64_t milli;
	int count;

	if (!cetak_read_nilai(s, skp, c, periode, true, p))
		return "cetak-belum-ditetapkan";
	n = p->nilai->nilai;
	if (!has_credit(p->pegawai))
		return "cetak-tanpa-kredit";
	count = credit_months(n->mulai, n->selesai);
	if (!read_rules(&d, n->selesai, &words) || credit(&d.rule,
	    (int)p->pegawai->jenjang, (int)n->predikat, count, &milli) !=
	    CREDIT_OK)
		return "cetak-tanpa-kredit";
	*row = line_of(&d, n->mulai, n->selesai, (int)p->pegawai->jenjang,
	    (int)n->predikat, count, milli, &words);
	person(&d, p->pegawai, k);
	k->periode = arena_printf(d.arena, "%s %s", row->bulan, row->tahun);
	k->baris = row;
	k->n = 1;
	k->jumlah = row->nilai;
	set_foot(&d, p, k);
	return NULL;
}

/* Rows that count, of the jenjang held; balances first. */
static void
take_rows(struct desk *d, const struct kredit_book *b,
    const struct rating_rule *words, struct paper_kredit *k)
{
	static const char *const balances[] = { "Saldo awal", "AK Integrasi",
	    "AK Dasar", "AK dari peningkatan pendidikan",
	    "AK dari perpindahan", "" };
	struct paper_angka *list = arena_array(d->arena, b->n + 1,
	    sizeof *list);

	for (size_t i = 0; i < b->n; i++) {
		const struct kredit_row *r = &b->row[i];

		if (r->note != KR_COUNTED)
			continue;
		if (r->saldo != NULL)
			list[k->n++] = (struct paper_angka){ .predikat = "",
			    .bulan = balances[r->saldo->jenis],
			    .nilai = amount(d, r->milli) };
		else
			list[k->n++] = line_of(d, r->from, r->to, r->jenjang,
			    r->predikat, r->months, r->milli, words);
	}
	k->baris = list;
	k->jumlah = amount(d, b->total);
}

const char *
cetak_akumulasi(struct store *s, const Skp *skp, const struct cetak *c,
    struct paper_plan *p)
{
	struct desk d = { .store = s, .arena = store_arena(s), .plan = p };
	const Pegawai *whose = pegawai_get(s, skp->pegawai, false);
	struct paper_kredit *k = arena_get(d.arena, sizeof *k);
	struct rating_rule words;
	struct kredit_desk all;

	if (whose == NULL || !cetak_read(s, skp, c, p))
		return "cetak-belum-ditetapkan";
	if (!kredit_of(s, whose, c->tanggal, &all) ||
	    all.book.hak != KREDIT_ADA || !read_rules(&d, c->tanggal, &words))
		return "cetak-tanpa-kredit";
	p->pegawai = identitas_on(s, whose, c->tanggal);
	person(&d, p->pegawai, k);
	take_rows(&d, &all.book, &words, k);
	k->periode = all.book.from == 0 ? "-" : arena_printf(d.arena,
	    "%s %d s.d. %s %d", month_name(date_month(all.book.from)),
	    date_year(all.book.from), month_name(date_month(all.book.to)),
	    date_year(all.book.to));
	p->jumlah = "";
	set_foot(&d, p, k);
	return NULL;
}

/* The row of P15 an amount stands in. */
static int
kind_of(const Pak__Baris *b)
{
	static const int of[] = {
		[SALDO__JENIS__AWAL] = 1, [SALDO__JENIS__INTEGRASI] = 2,
		[SALDO__JENIS__DASAR] = 0, [SALDO__JENIS__PENDIDIKAN] = 4,
		[SALDO__JENIS__PERPINDAHAN] = 5, [SALDO__JENIS__RIWAYAT] = 5,
	};

	return *b->saldo == '\0' ? 3 : of[b->jenis_saldo];
}

static void
take_sums(struct desk *d, const Pak *pak, struct paper_kredit *k)
{
	int64_t old[PAPER_KINDS] = { 0 }, new[PAPER_KINDS] = { 0 };
	const int last = PAPER_KINDS - 1;

	for (size_t i = 0; i < pak->n_baris; i++) {
		const Pak__Baris *b = pak->baris[i];
		int64_t *to = b->lama ? old : new;

		to[kind_of(b)] += b->nilai;
		to[last] += b->nilai;
	}
	for (int i = 0; i < PAPER_KINDS; i++) {
		bool none = i != last && old[i] == 0 && new[i] == 0;

		k->lama[i] = none ? "" : amount(d, old[i]);
		k->baru[i] = none ? "" : amount(d, new[i]);
		k->semua[i] = none ? "" : amount(d, old[i] + new[i]);
	}
}

/* R-AK-7, R-AK-9: what is short or over, and what follows. */
static void
conclude(struct desk *d, const Pak *pak, struct paper_kredit *k)
{
	struct credit_standing st;
	int64_t need[2], over[2];

	k->butuh[0] = k->butuh[1] = k->selisih[0] = k->selisih[1] = "";
	k->putusan = "TIDAK DAPAT dipertimbangkan untuk kenaikan "
	    "pangkat/jenjang jabatan setingkat lebih tinggi";
	if (!credit_stand(&d->rule, (int)pak->jenjang, pak->golongan,
	    pak->jumlah, &st))
		return;
	need[0] = st.need.rank;
	need[1] = st.need.level;
	over[0] = -st.rank_short;
	over[1] = -st.level_short;
	for (int i = 0; i < 2; i++) {
		k->lebih[i] = need[i] == 0 || over[i] >= 0;
		if (need[i] == 0)
			continue;
		k->butuh[i] = amount(d, need[i]);
		k->selisih[i] = amount(d, over[i] < 0 ? -over[i] : over[i]);
	}
	if (st.usul != USUL_NONE)
		k->putusan = arena_printf(d->arena, "DAPAT dipertimbangkan "
		    "untuk kenaikan %s setingkat lebih tinggi dari %s, "
		    "golongan ruang %s", st.usul == USUL_JENJANG ?
		    "jenjang jabatan" : "pangkat",
		    d->rule.of[pak->jenjang].label, pak->golongan);
}

bool
cetak_pak(struct store *s, const Pak *pak, struct paper_plan *p)
{
	struct desk d = { .store = s, .arena = store_arena(s), .plan = p };
	struct paper_kredit *k = arena_get(d.arena, sizeof *k);
	struct rating_rule words;

	if (pak->yang_dinilai == NULL || pak->pejabat == NULL ||
	    !read_rules(&d, pak->tanggal, &words))
		return false;
	store_firm(s);
	*p = (struct paper_plan){ .agency = pengaturan_get(s, false),
	    .pegawai = pak->yang_dinilai, .penilai = pak->pejabat,
	    .pangkat = aturan_on(s, "pangkat", pak->tanggal),
	    .tanggal = pak->tanggal, .jumlah = "" };
	p->tempat = *pak->kota != '\0' ? pak->kota : p->agency->kota;
	person(&d, p->pegawai, k);
	k->nomor = pak->nomor;
	k->periode = arena_printf(d.arena, "%s s.d. %s",
	    date_long(d.arena, pak->mulai), date_long(d.arena, pak->selesai));
	take_sums(&d, pak, k);
	conclude(&d, pak, k);
	set_foot(&d, p, k);
	return true;
}
