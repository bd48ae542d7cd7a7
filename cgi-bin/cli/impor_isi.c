/* impor_isi.c - one row of people: typed, and each value looked at */
#include <stdio.h>
#include <string.h>

#include "impor.h"
#include "nip.h"
#include "rank.h"
#include "text.h"

/* The first fault of a row is the one that is told. */
static void
wrong(struct isi *x, const char *code, const char *value)
{
	if (x->wrong != NULL)
		return;
	x->wrong = code;
	x->value = value != NULL ? value : "";
}

/* U+202A to 202E and U+2066 to 2069 turn the order of what is read: a name
 * must look like what it is. */
static bool
turns(const char *p)
{
	const unsigned char *b = (const unsigned char *)p;

	return b[0] == 0xe2 && ((b[1] == 0x80 && b[2] >= 0xaa && b[2] <= 0xae)
	    || (b[1] == 0x81 && b[2] >= 0xa6 && b[2] <= 0xa9));
}

bool
text_odd(const char *t)
{
	for (; *t != '\0'; t++)
		if ((unsigned char)*t < ' ' || *t == 0x7f || turns(t))
			return true;
	return false;
}

/* A text cell, copied; what no name, post or code may hold is a fault. */
static const char *
text_of(struct import *im, struct arena *a, const struct row *r, int column,
    size_t max, struct isi *x)
{
	const char *t = sel(im, r, column);

	if (t == NULL || *t == '\0')
		return t;
	t = text_fold(a, t);
	/* The guard an export puts before what looks like a formula (IN-7). */
	if (t[0] == '\'' && t[1] != '\0' && strchr("=+-@", t[1]) != NULL)
		t++;
	if (text_odd(t))
		wrong(x, "karakter", t);
	if (text_chars(t) > max)
		wrong(x, "terlalu-panjang", t);
	return t;
}

static int
enum_of(struct import *im, struct arena *a, const struct row *r, int column,
    const char *code, struct isi *x)
{
	int v = sel_enum(im, r, column);

	if (v == WRONG)
		wrong(x, code, arena_text(a, sel(im, r, column)));
	return v;
}

static date_t
date_of_cell(struct import *im, struct arena *a, const struct row *r,
    int column, const char *code, struct isi *x)
{
	date_t d = sel_date(im, r, column);

	if (d == WRONG)
		wrong(x, code, arena_text(a, sel(im, r, column)));
	return d;
}

/* "1.99001E+17", or a number longer than the 15 digits a sheet keeps. */
static bool
rounded(const char *t, bool number)
{
	size_t digits = strspn(t, "0123456789");

	if (digits > 0 && (t[digits] == '.' || t[digits] == ',' ||
	    t[digits] == 'E' || t[digits] == 'e') &&
	    strpbrk(t, "Ee") != NULL)
		return true;
	return number && digits > 15;
}

/* A number without its blanks, and without the quote that keeps it text. */
static const char *
number_of(struct arena *a, const char *t)
{
	char *to = arena_get(a, strlen(t) + 1);
	size_t n = 0;

	if (*t == '\'')
		t++;
	for (; *t != '\0'; t++)
		if (*t != ' ')
			to[n++] = *t;
	return to;
}

/* NRP and the like: for those who are no ASN. */
static bool
other_number(const char *t)
{
	size_t n = strlen(t);

	return n >= 3 && n <= 20 && strspn(t, "0123456789"
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ./-") == n;
}

static void
check_nip(struct import *im, struct arena *a, struct isi *x)
{
	static const char *const codes[] = {
		[NIP_LENGTH] = "nip-panjang", [NIP_DIGITS] = "nip-angka",
		[NIP_BIRTH] = "nip-lahir", [NIP_MONTH] = "nip-tmt",
		[NIP_SEX] = "nip-kelamin", [NIP_SERIAL] = "nip-urut",
	};
	struct nip nip;
	enum nip_error e;

	(void)a;
	if (x->jenis == JENIS_PEGAWAI__NON_ASN) {
		if (!other_number(x->nomor))
			wrong(x, "nomor-non-asn", x->nomor);
		return;
	}
	e = nip_read(x->nomor, date_year(im->today), &nip);
	if (e != NIP_OK) {
		wrong(x, codes[e], x->nomor);
		return;
	}
	x->odd_tmt = nip.tmt_aneh;
	if (x->jenis == KEEP)
		x->jenis = nip.jenis == NIP_PPPK ? JENIS_PEGAWAI__PPPK : KEEP;
	else if ((x->jenis == JENIS_PEGAWAI__PPPK) != (nip.jenis == NIP_PPPK))
		wrong(x, "nip-jenis", x->nomor);
	if (x->lahir == KEEP)
		x->lahir = nip.lahir;
}

/* One "@" with something on both sides; no blanks, no control characters. */
static bool
address(const char *t)
{
	const char *at = strchr(t, '@');

	return at != NULL && at != t && strchr(at + 1, '@') == NULL &&
	    strchr(at + 1, '.') != NULL && at[strlen(at) - 1] != '.' &&
	    strspn(t, "0123456789abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ@.!#$%&'*+-/=?^_`{|}~") == strlen(t);
}

static void
check_rest(struct import *im, struct arena *a, struct isi *x)
{
	if ((x->nama != NULL && *x->nama == '\0') ||
	    (x->jabatan != NULL && *x->jabatan == '\0') ||
	    (x->kode_unit != NULL && *x->kode_unit == '\0'))
		wrong(x, "tidak-boleh-kosong", "-kosong-");
	if (x->surel != NULL && *x->surel != '\0' && !address(x->surel))
		wrong(x, "surel", x->surel);
	if (x->kedudukan != NULL && *x->kedudukan != '\0') {
		if (text_same(x->kedudukan, "aktif"))
			x->kedudukan = "01";
		if (strlen(x->kedudukan) > 3 || strspn(x->kedudukan,
		    "0123456789") != strlen(x->kedudukan))
			wrong(x, "kedudukan", x->kedudukan);
		else if (strlen(x->kedudukan) == 1)
			x->kedudukan = arena_printf(a, "0%s", x->kedudukan);
	}
	if (x->golongan != NULL && *x->golongan != '\0' &&
	    im->pangkat != NULL && !rank_known(im->pangkat,
	    x->jenis == KEEP ? JENIS_PEGAWAI__PNS : (JenisPegawai)x->jenis,
	    x->golongan))
		wrong(x, "golongan", x->golongan);
	if (x->atasan != NULL && strcmp(x->atasan, x->nomor) == 0)
		wrong(x, "atasan-diri", x->atasan);
}

void
isi_read(struct import *im, struct arena *a, const struct row *r,
    struct isi *x)
{
	const char *nip = sel(im, r, P_NIP), *up = sel(im, r, P_ATASAN);

	*x = (struct isi){ .line = r->line, .nomor = "" };
	if (nip == NULL || *nip == '\0') {
		wrong(x, "nip-kosong", "");
		return;
	}
	x->nomor = number_of(a, nip);
	if (rounded(nip, sel_number(im, r, P_NIP)))
		wrong(x, "nip-dibulatkan", x->nomor);
	if (up != NULL && rounded(up, sel_number(im, r, P_ATASAN)))
		wrong(x, "nip-dibulatkan", arena_text(a, up));
	x->atasan = up != NULL ? number_of(a, up) : NULL;
	x->nama = text_of(im, a, r, P_NAMA, 150, x);
	x->golongan = text_of(im, a, r, P_GOLONGAN, 10, x);
	x->jabatan = text_of(im, a, r, P_JABATAN, 250, x);
	x->kode_unit = text_of(im, a, r, P_UNIT, 40, x);
	x->surel = text_of(im, a, r, P_SUREL, 200, x);
	x->kedudukan = text_of(im, a, r, P_KEDUDUKAN, 10, x);
	x->jenis = enum_of(im, a, r, P_JENIS, "jenis-pegawai", x);
	x->jenis_jabatan = enum_of(im, a, r, P_JENIS_JABATAN,
	    "jenis-jabatan", x);
	x->jenjang = enum_of(im, a, r, P_JENJANG, "jenjang", x);
	x->pimpinan = enum_of(im, a, r, P_PIMPINAN, "pimpinan", x);
	x->penugasan = enum_of(im, a, r, P_PENUGASAN, "penugasan", x);
	x->mulai = date_of_cell(im, a, r, P_MULAI, "mulai", x);
	x->lahir = date_of_cell(im, a, r, P_LAHIR, "lahir", x);
	check_nip(im, a, x);
	check_rest(im, a, x);
}
