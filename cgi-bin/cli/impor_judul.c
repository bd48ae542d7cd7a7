/* impor_judul.c - header and cells of an import file: names, dates, kinds */
#include <string.h>

#include "impor.h"
#include "text.h"

static const struct column { const char *name; bool must; }
units[] = {
	[U_KODE] = { "kode", true }, [U_NAMA] = { "nama", true },
	[U_INDUK] = { "kode_induk", false }, [U_JENIS] = { "jenis", false },
	[U_MULAI] = { "mulai", false }, [U_SELESAI] = { "selesai", false },
	[U_MANDIRI] = { "mandiri", false },
},
people[] = {
	[P_NIP] = { "nip", true }, [P_NAMA] = { "nama", true },
	[P_JENIS] = { "jenis_pegawai", false },
	[P_GOLONGAN] = { "golongan", false },
	[P_JABATAN] = { "jabatan", true },
	[P_JENIS_JABATAN] = { "jenis_jabatan", true },
	[P_JENJANG] = { "jenjang", false }, [P_UNIT] = { "kode_unit", true },
	[P_PIMPINAN] = { "pimpinan", false },
	[P_PENUGASAN] = { "penugasan", false },
	[P_ATASAN] = { "nip_atasan", false }, [P_SUREL] = { "surel", false },
	[P_MULAI] = { "mulai", false }, [P_KEDUDUKAN] = { "kedudukan", false },
	[P_LAHIR] = { "lahir", false },
};

/* Header names are compared without case; blanks and "_" are the same. */
static bool
same_name(const char *cell, const char *name)
{
	for (; *cell != '\0' && *name != '\0'; cell++, name++) {
		char c = *cell == ' ' || *cell == '-' ? '_' : *cell;

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (c != *name)
			return false;
	}
	return *cell == *name;
}

bool
judul_read(struct import *im, const struct row *r)
{
	const struct column *v = im->people ? people : units;
	int n = im->people ? P_COLUMNS : U_COLUMNS;

	im->judul = arena_get(im->arena, sizeof *im->judul);
	for (int k = 0; k < COLUMNS; k++)
		im->judul->at[k] = -1;
	for (size_t i = 0; i < r->n; i++) {
		int k = 0;

		while (k < n && !same_name(r->cell[i].text, v[k].name))
			k++;
		if (k == n) {
			if (r->cell[i].text[0] != '\0')
				note(im, r->line, "kolom-tak-dikenal", "", "",
				    r->cell[i].text, false);
		} else if (im->judul->at[k] >= 0) {
			return rows_fail(&im->error, "kolom-kembar", "%s",
			    v[k].name);
		} else {
			im->judul->at[k] = (int)i;
		}
	}
	for (int k = 0; k < n; k++)
		if (v[k].must && im->judul->at[k] < 0)
			return rows_fail(&im->error, "kolom-hilang", "%s",
			    v[k].name);
	return true;
}

static const struct cell *
cell(const struct import *im, const struct row *r, int column)
{
	int at = im->judul->at[column];

	return at < 0 || (size_t)at >= r->n ? NULL : &r->cell[at];
}

const char *
sel(const struct import *im, const struct row *r, int column)
{
	const struct cell *c = cell(im, r, column);

	if (c == NULL || c->text[0] == '\0')
		return NULL;
	return strcmp(c->text, "-kosong-") == 0 ? "" : c->text;
}

bool
sel_number(const struct import *im, const struct row *r, int column)
{
	const struct cell *c = cell(im, r, column);

	return c != NULL && c->number;
}

date_t
sel_date(const struct import *im, const struct row *r, int column)
{
	/* A sheet counts days from 30 December 1899, or from 1904. */
	enum { EPOCH_1900 = -25569, EPOCH_1904 = -24107 };
	const char *t = sel(im, r, column);
	uint64_t serial;
	date_t d;

	if (t == NULL)
		return KEEP;
	if (*t == '\0')
		return 0;
	if (sel_number(im, r, column) && text_u64(t, &serial) &&
	    serial > 60 && serial < 100000)
		d = date_from_days((int32_t)serial +
		    (im->error.date1904 ? EPOCH_1904 : EPOCH_1900));
	else
		d = date_parse(t);
	return d != 0 && date_year(d) >= 1900 && date_year(d) <= 2999 ? d :
	    WRONG;
}

/* Words of the file for the values of a column: enum names, SIASN codes, and
 * what people write. */
static const struct word {
	int		 column;
	const char	*word;
	int		 value;
} words[] = {
	{ P_JENIS, "pns", JENIS_PEGAWAI__PNS },
	{ P_JENIS, "cpns", JENIS_PEGAWAI__CPNS },
	{ P_JENIS, "pppk", JENIS_PEGAWAI__PPPK },
	{ P_JENIS, "p3k", JENIS_PEGAWAI__PPPK },
	{ P_JENIS, "non_asn", JENIS_PEGAWAI__NON_ASN },
	{ P_JENIS_JABATAN, "pelaksana", JENIS_JABATAN__PELAKSANA },
	{ P_JENIS_JABATAN, "fungsional", JENIS_JABATAN__FUNGSIONAL },
	{ P_JENIS_JABATAN, "jf", JENIS_JABATAN__FUNGSIONAL },
	{ P_JENIS_JABATAN, "pengawas", JENIS_JABATAN__PENGAWAS },
	{ P_JENIS_JABATAN, "administrator", JENIS_JABATAN__ADMINISTRATOR },
	{ P_JENIS_JABATAN, "jpt_pratama", JENIS_JABATAN__JPT_PRATAMA },
	{ P_JENIS_JABATAN, "jpt_madya", JENIS_JABATAN__JPT_MADYA },
	{ P_JENIS_JABATAN, "jpt_utama", JENIS_JABATAN__JPT_UTAMA },
	{ P_JENIS_JABATAN, "pejabat_negara", JENIS_JABATAN__PEJABAT_NEGARA },
	{ P_JENJANG, "tanpa_jenjang", JENJANG__TANPA_JENJANG },
	{ P_JENJANG, "pemula", JENJANG__PEMULA },
	{ P_JENJANG, "pm", JENJANG__PEMULA },
	{ P_JENJANG, "terampil", JENJANG__TERAMPIL },
	{ P_JENJANG, "tr", JENJANG__TERAMPIL },
	{ P_JENJANG, "mahir", JENJANG__MAHIR },
	{ P_JENJANG, "mh", JENJANG__MAHIR },
	{ P_JENJANG, "penyelia", JENJANG__PENYELIA },
	{ P_JENJANG, "py", JENJANG__PENYELIA },
	{ P_JENJANG, "ahli_pertama", JENJANG__AHLI_PERTAMA },
	{ P_JENJANG, "pt", JENJANG__AHLI_PERTAMA },
	{ P_JENJANG, "ahli_muda", JENJANG__AHLI_MUDA },
	{ P_JENJANG, "mu", JENJANG__AHLI_MUDA },
	{ P_JENJANG, "ahli_madya", JENJANG__AHLI_MADYA },
	{ P_JENJANG, "ma", JENJANG__AHLI_MADYA },
	{ P_JENJANG, "ahli_utama", JENJANG__AHLI_UTAMA },
	{ P_JENJANG, "ut", JENJANG__AHLI_UTAMA },
	{ P_PIMPINAN, "ya", 1 }, { P_PIMPINAN, "1", 1 },
	{ P_PIMPINAN, "tidak", 0 }, { P_PIMPINAN, "0", 0 },
	{ P_PENUGASAN, "definitif", PENUGASAN__DEFINITIF },
	{ P_PENUGASAN, "d", PENUGASAN__DEFINITIF },
	{ P_PENUGASAN, "tugas_tambahan", PENUGASAN__TUGAS_TAMBAHAN },
	{ P_PENUGASAN, "tt", PENUGASAN__TUGAS_TAMBAHAN },
	{ P_PENUGASAN, "plt", PENUGASAN__PLT },
	{ P_PENUGASAN, "plh", PENUGASAN__PLH },
	{ P_PENUGASAN, "pjb", PENUGASAN__PJB },
	{ P_PENUGASAN, "pj", PENUGASAN__PJB },
};

int
sel_enum(const struct import *im, const struct row *r, int column)
{
	const char *t = sel(im, r, column);

	if (t == NULL)
		return KEEP;
	if (*t == '\0')
		return 0;
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (words[i].column == column && same_name(t, words[i].word))
			return words[i].value;
	return WRONG;
}
