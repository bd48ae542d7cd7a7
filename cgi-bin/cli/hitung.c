/* hitung.c - calculators that need no data: ratings, NIP, credit, pattern */
#include <stdio.h>
#include <string.h>

#include "akumulasi.h"
#include "clock.h"
#include "cli.h"
#include "credit.h"
#include "distribution.h"
#include "embed.h"
#include "nip.h"
#include "rating.h"
#include "text.h"

/* The compiled-in rule set of that name; NULL after a message. */
static const Aturan *
rules_of(struct arena *a, const char *nama)
{
	const char *file = arena_printf(a, "rules/%s.hdf", nama);
	const char *why = "tidak ada";

	for (size_t i = 0; embedded_files[i].name != NULL; i++) {
		const Aturan *set;

		if (strcmp(embedded_files[i].name, file) != 0)
			continue;
		set = rules_parse(a, file, embedded_files[i].text, &why);
		if (set != NULL)
			return set;
	}
	say_no("%s: %s", file, why);
	return NULL;
}

/* The value after an option; NULL when it is not there, or there twice. */
static const char *
option(int argc, char **argv, const char *name)
{
	const char *value = NULL;

	for (int i = 0; i + 1 < argc; i += 2)
		if (strcmp(argv[i], name) == 0) {
			if (value != NULL)
				return NULL;
			value = argv[i + 1];
		}
	return value;
}

/* Are the arguments exactly these options, each with a whole number or text? */
static bool
only(int argc, char **argv, const char *const *names, int n)
{
	if (argc != 2 * n)
		return false;
	for (int i = 0; i < n; i++)
		if (option(argc, argv, names[i]) == NULL)
			return false;
	return true;
}

/* One line for machines on stdout, the sentence for people on stderr. */
static int
refused(const char *reason, const char *sentence)
{
	printf("ditolak=%s\n", reason);
	return say_no("%s", sentence);
}

static int
hitung_predikat(struct arena *a, int argc, char **argv)
{
	static const char *const names[] = { "--hasil", "--perilaku" };
	int64_t hasil, perilaku;
	struct rating_rule rule;
	const char *why;
	const Aturan *set;

	if (!only(argc, argv, names, 2) ||
	    !text_i64(option(argc, argv, names[0]), &hasil) ||
	    !text_i64(option(argc, argv, names[1]), &perilaku))
		return USAGE;
	if (hasil < 1 || hasil > 3)
		return refused("hasil",
		    "--hasil adalah kode SIASN 1, 2, atau 3");
	if (perilaku < 1 || perilaku > 3)
		return refused("perilaku",
		    "--perilaku adalah kode SIASN 1, 2, atau 3");
	set = rules_of(a, "predikat");
	if (set == NULL || !rating_rule_read(a, set, &rule, &why))
		return REFUSED;
	printf("predikat=%d\n", (int)predikat(&rule, (int)hasil,
	    (int)perilaku));
	return DONE;
}

static const char *
nip_sentence(enum nip_error e)
{
	switch (e) {
	case NIP_LENGTH:
		return "NIP harus 18 angka, boleh dipisah 8 6 1 3 dengan spasi";
	case NIP_DIGITS:
		return "NIP hanya boleh berisi angka";
	case NIP_BIRTH:
		return "angka 1-8 NIP bukan tanggal lahir yang ada";
	case NIP_MONTH:
		return "angka 13-14 NIP bukan bulan TMT (01-12, PNS) "
		    "atau kode pengangkatan (21-29, PPPK)";
	case NIP_SEX:
		return "angka ke-15 NIP bukan 1 (laki-laki) atau 2 (perempuan)";
	case NIP_SERIAL:
		return "nomor urut NIP tidak boleh 000";
	case NIP_OK:
		break;
	}
	return "";
}

static int
hitung_nip(struct arena *a, int argc, char **argv)
{
	struct nip nip;
	enum nip_error e;

	if (argc != 1)
		return USAGE;
	e = nip_read(argv[0], date_year(date_of(clock_ms(), 420)), &nip);
	if (e != NIP_OK)
		return refused(nip_reason(e), nip_sentence(e));
	printf("jenis=%s lahir=%s ", nip.jenis == NIP_PNS ? "PNS" : "PPPK",
	    date_iso(a, nip.lahir));
	if (nip.jenis == NIP_PNS)
		printf("tmt=%04d-%02d ", nip.tmt_tahun, nip.tmt_bulan);
	else
		printf("tahun=%04d pengangkatan=%d ", nip.tmt_tahun,
		    nip.pengangkatan);
	printf("kelamin=%c urut=%03d\n", nip.kelamin, nip.urut);
	if (nip.tmt_aneh)
		say_no("perhatian: tahun pengangkatan %d tidak wajar",
		    nip.tmt_tahun);
	return DONE;
}

static int
hitung_ak(struct arena *a, int argc, char **argv)
{
	static const char *const names[] = { "--jenjang", "--predikat",
	    "--bulan" };
	struct credit_rule rule;
	const char *why;
	const Aturan *set;
	int64_t months, ak = 0;

	if (!only(argc, argv, names, 3) ||
	    !text_i64(option(argc, argv, names[2]), &months))
		return USAGE;
	set = rules_of(a, "kredit");
	if (set == NULL || !credit_rule_read(a, set, &rule, &why))
		return REFUSED;
	if (months < 1 || months > 12)
		months = 0;
	switch (credit(&rule, jenjang_code(option(argc, argv, names[0])),
	    predikat_code(option(argc, argv, names[1])), (int)months, &ak)) {
	case CREDIT_NO_JENJANG:
		return refused("jenjang", "jenjang tidak dikenal; pilih "
		    "pemula, terampil, mahir, penyelia, ahli-pertama, ahli-muda, "
		    "ahli-madya, atau ahli-utama");
	case CREDIT_NO_PREDIKAT:
		return refused("predikat", "predikat tidak dikenal; pilih "
		    "sangat-baik, baik, butuh-perbaikan, kurang, atau "
		    "sangat-kurang");
	case CREDIT_MONTHS:
		return refused("bulan", "bulan harus 1 sampai 12");
	case CREDIT_OK:
		break;
	}
	printf("ak=%s\n", milli_file(a, ak));
	return DONE;
}

/* "sangat-baik:12,baik:2": adds up the rows; NULL, or what was wrong. */
static const char *
sum_rows(struct arena *a, const struct credit_rule *rule, int jenjang,
    const char *rows, int64_t *total)
{
	char *rest = arena_text(a, rows), *row;

	while ((row = strsep(&rest, ",")) != NULL) {
		char *colon = strchr(row, ':');
		int64_t months, ak;

		if (colon == NULL)
			return "baris";
		*colon = '\0';
		if (!text_i64(colon + 1, &months) || months < 1 || months > 12)
			return "bulan";
		if (credit(rule, jenjang, predikat_code(row), (int)months,
		    &ak) != CREDIT_OK)
			return "predikat";
		*total += ak;
	}
	return NULL;
}

/* A need as the law names it, "50" or "3.75"; "-" where nothing lies above. */
static const char *
need(struct arena *a, int64_t milli)
{
	if (milli == 0)
		return "-";
	if (milli % 1000 == 0)
		return arena_printf(a, "%lld", (long long)(milli / 1000));
	return milli_file(a, milli);
}

/* What is still lacking; "-" where nothing lies above. */
static const char *
lack(struct arena *a, int64_t of, int64_t short_by)
{
	if (of == 0)
		return "-";
	return milli_file(a, short_by > 0 ? short_by : 0);
}

static int
hitung_akumulasi(struct arena *a, int argc, char **argv)
{
	static const char *const names[] = { "--jenjang", "--golongan",
	    "--dasar", "--integrasi", "--baris" };
	static const char *const usul[] = { "-", "pangkat", "jenjang" };
	struct credit_rule rule;
	struct credit_standing s;
	int64_t base, old, total;
	const char *why;
	const Aturan *set;
	int jenjang;

	if (!only(argc, argv, names, 5))
		return USAGE;
	set = rules_of(a, "kredit");
	if (set == NULL || !credit_rule_read(a, set, &rule, &why))
		return REFUSED;
	jenjang = jenjang_code(option(argc, argv, names[0]));
	if (jenjang == 0)
		return refused("jenjang", "jenjang tidak dikenal");
	if (!text_milli(option(argc, argv, names[2]), &base) || base < 0)
		return refused("dasar", "--dasar adalah angka, misalnya 50");
	if (!text_milli(option(argc, argv, names[3]), &old) || old < 0)
		return refused("integrasi",
		    "--integrasi adalah angka, misalnya 96,654");
	total = base + old;
	why = sum_rows(a, &rule, jenjang, option(argc, argv, names[4]), &total);
	if (why != NULL)
		return refused(why, "--baris ditulis predikat:bulan, dipisah "
		    "koma, misalnya sangat-baik:12,baik:2");
	if (!credit_stand(&rule, jenjang, option(argc, argv, names[1]), total,
	    &s))
		return refused("golongan",
		    "golongan itu tidak ada pada jenjang ini");
	printf("total=%s kp=%s kurang_kp=%s kj=%s kurang_kj=%s usul=%s\n",
	    milli_file(a, s.total),
	    need(a, s.need.rank),
	    lack(a, s.need.rank, s.rank_short),
	    need(a, s.need.level),
	    lack(a, s.need.level, s.level_short), usul[s.usul]);
	return DONE;
}

/* R-AK-11. */
static int
hitung_pendidikan(struct arena *a, int argc, char **argv)
{
	static const char *const names[] = { "--jenjang" };
	struct credit_rule rule;
	const char *why;
	const Aturan *set;
	int jenjang;

	if (!only(argc, argv, names, 1))
		return USAGE;
	set = rules_of(a, "kredit");
	if (set == NULL || !credit_rule_read(a, set, &rule, &why))
		return REFUSED;
	jenjang = jenjang_code(option(argc, argv, names[0]));
	if (jenjang == 0)
		return refused("jenjang", "jenjang tidak dikenal");
	printf("ak=%s\n", milli_file(a, credit_diploma(&rule, jenjang)));
	return DONE;
}

static void
print_broken(const struct distribution_broken *b)
{
	const char *between = "";

	printf("%s kelas=", distribution_code(b->line.kind));
	for (int p = 1; p <= PREDIKATS; p++)
		if (b->line.classes & 1u << p) {
			printf("%s%s", between, predikat_name(p));
			between = "+";
		}
	printf(" jumlah=%u dari=%u", b->count, b->of);
	if (b->line.kind != DIST_MOST)
		printf(" batas=%d%s", b->line.value,
		    b->line.kind == DIST_PERSONS ? "" : "%");
	putchar('\n');
}

static int
hitung_distribusi(struct arena *a, int argc, char **argv)
{
	static const char *const names[] = { "--capaian", "--sb", "--b", "--bp",
	    "--k", "--sk" };
	struct distribution_broken broken[DIST_LINES];
	struct distribution_rule rule;
	uint32_t count[PREDIKATS + 1] = { 0 };
	int capaian, n;
	const char *why;
	const Aturan *set;

	if (!only(argc, argv, names, 6))
		return USAGE;
	for (int i = 1; i <= PREDIKATS; i++) {
		uint64_t v;

		if (!text_u64(option(argc, argv, names[i]), &v))
			return USAGE;
		if (v > 10000000)
			return refused("jumlah",
			    "jumlah pegawai terlalu besar");
		count[i] = (uint32_t)v;
	}
	capaian = capaian_code(option(argc, argv, names[0]));
	if (capaian == 0)
		return refused("capaian", "capaian tidak dikenal; pilih "
		    "istimewa, baik, butuh-perbaikan, kurang, atau "
		    "sangat-kurang");
	set = rules_of(a, "distribusi");
	if (set == NULL || !distribution_rule_read(a, set, &rule, &why))
		return REFUSED;
	n = distribution_check(&rule, capaian, count, broken);
	if (n < 0)
		return refused("kosong", "tidak ada pegawai yang dihitung");
	for (int i = 0; i < n; i++)
		print_broken(&broken[i]);
	if (n == 0)
		puts("sesuai");
	return n == 0 ? DONE : REFUSED;
}

static const struct {
	const char	*name;
	int		(*run)(struct arena *, int, char **);
	const char	*usage;
} calculators[] = {
	{ "predikat", hitung_predikat,
	  "predikat --hasil 1..3 --perilaku 1..3" },
	{ "nip", hitung_nip, "nip N" },
	{ "ak", hitung_ak, "ak --jenjang J --predikat P --bulan 1..12" },
	{ "akumulasi", hitung_akumulasi, "akumulasi --jenjang J --golongan G "
	  "--dasar N --integrasi N --baris P:BULAN,..." },
	{ "pendidikan", hitung_pendidikan, "pendidikan --jenjang J" },
	{ "distribusi", hitung_distribusi, "distribusi --capaian C "
	  "--sb N --b N --bp N --k N --sk N" },
};

int
cmd_hitung(int argc, char **argv)
{
	enum { N = sizeof calculators / sizeof calculators[0] };

	for (size_t i = 0; i < N; i++) {
		struct arena *a;
		int code;

		if (argc < 2 || strcmp(argv[1], calculators[i].name) != 0)
			continue;
		a = arena_new();
		code = calculators[i].run(a, argc - 2, argv + 2);
		arena_drop(a);
		if (code == USAGE)
			fprintf(stderr, "Pemakaian: kinerja hitung %s\n",
			    calculators[i].usage);
		return code;
	}
	return say_usage("hitung");
}
