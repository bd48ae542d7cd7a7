/* check.c - is a rule set whole?  Each is read by the reader that uses it */
#include <string.h>

#include "batas.h"
#include "periksa_rhk.h"
#include "behaviour.h"
#include "credit.h"
#include "deadline.h"
#include "distribution.h"
#include "kenaikan.h"
#include "rating.h"
#include "usul.h"

const struct batas batas_usual = {
	.reason_min = 10, .reason_max = 1000, .utama_advised = 10,
	.import_mib = 32, .evidence_mib = 10, .logo_kb = 30,
	.rhk_min = 10, .rhk_max = 1000, .from_max = 200,
	.indicator_max = 500, .target_max = 200, .unit_max = 50,
	.indicators = 20, .value_max = 1000, .annex_max = 500,
	.annex_lines = 20,
	.evidence_quota_mib = 50, .evidence_step = 20, .feedback_max = 2000,
	.feedback_peers = 3, .feedback_months = 3, .feedback_asked = 10,
};

bool
batas_read(struct arena *arena, const Aturan *set, struct batas *l,
    const char **why)
{
	struct rules r = { .from = set, .arena = arena };

	l->reason_min = rules_number(&r, 1, 100, "alasan_min");
	l->reason_max = rules_number(&r, 100, BATAS_REASON, "alasan_maks");
	l->utama_advised = rules_number(&r, 1, 100, "rhk_utama_anjuran");
	l->import_mib = rules_number(&r, 1, BATAS_IMPORT_MIB,
	    "impor_mib");
	l->evidence_mib = rules_number(&r, 1, BATAS_EVIDENCE_MIB,
	    "bukti_mib");
	l->logo_kb = rules_number(&r, 1, 30, "logo_kb");
	l->rhk_min = rules_number(&r, 1, 100, "rhk_min");
	l->rhk_max = rules_number(&r, 100, BATAS_RHK, "rhk_maks");
	l->from_max = rules_number(&r, 50, 1000, "penugasan_maks");
	l->indicator_max = rules_number(&r, 50, BATAS_INDICATOR,
	    "indikator_maks");
	l->target_max = rules_number(&r, 20, BATAS_TARGET, "target_maks");
	l->unit_max = rules_number(&r, 10, BATAS_UNIT, "satuan_maks");
	l->indicators = rules_number(&r, 1, 20, "indikator_banyak");
	l->value_max = rules_number(&r, 50, BATAS_VALUE, "ekspektasi_maks");
	l->annex_max = rules_number(&r, 50, BATAS_ANNEX, "lampiran_maks");
	l->annex_lines = rules_number(&r, 1, BATAS_ANNEX_LINES,
	    "lampiran_banyak");
	l->evidence_quota_mib = rules_number(&r, 1, 10000, "bukti_kuota_mib");
	l->evidence_step = rules_number(&r, 1, 100, "bukti_langkah");
	l->feedback_max = rules_number(&r, 100, BATAS_FEEDBACK, "umpan_maks");
	l->feedback_peers = rules_number(&r, 3, 20, "umpan_rekan_min");
	l->feedback_months = rules_number(&r, 1, 12, "umpan_bulan");
	l->feedback_asked = rules_number(&r, 1, 50, "umpan_minta_maks");
	*why = r.why;
	return r.why == NULL;
}

static void
check_predikat(struct rules *r)
{
	struct rating_rule rule;

	rating_rule_read(r->arena, r->from, &rule, &r->why);
}

static void
check_kredit(struct rules *r)
{
	struct credit_rule rule;

	credit_rule_read(r->arena, r->from, &rule, &r->why);
}

static void
check_kenaikan(struct rules *r)
{
	struct kenaikan_rule rule;

	kenaikan_rule_read(r->arena, r->from, &rule, &r->why);
}

static void
check_distribusi(struct rules *r)
{
	struct distribution_rule rule;

	distribution_rule_read(r->arena, r->from, &rule, &r->why);
}

static void
check_tenggat(struct rules *r)
{
	struct deadline_rule rule;

	deadline_rule_read(r->arena, r->from, &rule, &r->why);
}

static void
check_perilaku(struct rules *r)
{
	struct behaviour value[BEHAVIOURS];

	behaviour_read(r->arena, r->from, value, &r->why);
}

static void
check_batas(struct rules *r)
{
	struct batas l;

	batas_read(r->arena, r->from, &l, &r->why);
}

/* A label for every value of an enum of the model. */
static void
check_labels(struct rules *r, const ProtobufCEnumDescriptor *d,
    const char *fmt)
{
	for (unsigned i = 0; i < d->n_values; i++)
		rules_text(r, "%s%s%s", fmt, d->values[i].name,
		    fmt[0] != '\0' ? ".nama" : "");
}

static void
check_perspektif(struct rules *r)
{
	check_labels(r, &perspektif__descriptor, "");
}

static void
check_aspek(struct rules *r)
{
	check_labels(r, &aspek__descriptor, "");
}

static void
check_jabatan(struct rules *r)
{
	check_labels(r, &jenis_jabatan__descriptor, "jenis.");
}

static void
check_pangkat(struct rules *r)
{
	for (int i = 1; i <= 17; i++) {
		rules_text(r, "pns.%d.golongan", i);
		rules_text(r, "pns.%d.pangkat", i);
		rules_text(r, "pppk.%d.golongan", i);
	}
}

/* Every kedudukan named says whether one plans, and rates, in it; the active
 * is there. */
static void
check_kedudukan(struct rules *r)
{
	static const char tail[] = ".nama";

	rules_yes(r, "01.merencanakan");
	rules_yes(r, "01.menilai");
	for (size_t i = 0; i < r->from->n_butir; i++) {
		const char *kunci = r->from->butir[i]->kunci;
		size_t n = strlen(kunci);
		int code = (int)(n - (sizeof tail - 1));

		if (n <= sizeof tail - 1 || strcmp(kunci + code, tail) != 0)
			continue;
		rules_yes(r, "%.*s.merencanakan", code, kunci);
		rules_yes(r, "%.*s.menilai", code, kunci);
	}
}

static void
check_usul(struct rules *r)
{
	struct usul_rule rule;
	const char *why;

	if (!usul_rule_read(r->arena, r->from, &rule, &why) && r->why == NULL)
		r->why = why;
}

static void
check_pengelolaan(struct rules *r)
{
	rules_number(r, 0, 366, "pengisian.pegawai");
	rules_number(r, 0, 366, "pengisian.penilai");
	rules_number(r, 0, 366, "pengisian.admin");
	rules_number(r, 0, 366, "laporan_buka_lagi");
	rules_number(r, 0, 1, "harian.dipakai");
	rules_number(r, 0, 366, "harian.mundur");
	rules_number(r, 0, 1440, "harian.menit_sehari");
	rules_yes(r, "keberatan.sejak_ditetapkan");
	rules_yes(r, "keberatan.hari_kerja");
	rules_number(r, 0, 366, "keberatan.dianggap_dibaca");
	rules_number(r, 0, 366, "keberatan.tanggapan");
	rules_number(r, 0, 366, "keberatan.putusan");
	if (strcmp(rules_text(r, "tahunan_dasar"), "bulan") != 0 &&
	    strcmp(rules_text(r, "tahunan_dasar"), "terakhir") != 0)
		rules_wrong(r, "tahunan_dasar", "bukan terakhir atau bulan");
}

static void
check_rumusan(struct rules *r)
{
	struct rumusan words;
	const char *why;

	if (!rumusan_read(r->arena, r->from, &words, &why) && r->why == NULL)
		r->why = why;
}

const char *
aturan_check(struct arena *arena, const Aturan *set)
{
	static const struct {
		const char *nama;
		void (*check)(struct rules *);
	} known[] = {
		{ "predikat", check_predikat },	{ "kredit", check_kredit },
		{ "kenaikan", check_kenaikan },
		{ "distribusi", check_distribusi },
		{ "tenggat", check_tenggat },
		{ "perilaku", check_perilaku },	{ "batas", check_batas },
		{ "perspektif", check_perspektif }, { "aspek", check_aspek },
		{ "jabatan", check_jabatan },	{ "pangkat", check_pangkat },
		{ "kedudukan", check_kedudukan },	{ "usul", check_usul },
		{ "pengelolaan", check_pengelolaan },
		{ "rumusan", check_rumusan },
	};
	struct rules r = { .from = set, .arena = arena };

	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
		if (strcmp(known[i].nama, set->nama) == 0) {
			known[i].check(&r);
			return r.why;
		}
	return "nama: aturan ini tidak dikenal";
}
