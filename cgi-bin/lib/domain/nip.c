/* nip.c - what the digits of a NIP say (Perka BKN 22/2007, rules.md 4.4) */
#include <string.h>

#include "nip.h"

enum { DIGITS = 18, MIN_AGE = 15 };

/* Copies the digits of "8 6 1 3" groups, or the text as it is when it is no
 * longer than that; false when it cannot have 18 characters. */
static bool
ungroup(const char *text, char out[DIGITS + 1])
{
	size_t len = strlen(text);

	if (len == DIGITS) {
		memcpy(out, text, DIGITS + 1);
		return true;
	}
	if (len != DIGITS + 3 || text[8] != ' ' || text[15] != ' ' ||
	    text[17] != ' ')
		return false;
	memcpy(out, text, 8);
	memcpy(out + 8, text + 9, 6);
	out[14] = text[16];
	memcpy(out + 15, text + 18, 4);
	return true;
}

static int
number(const char *s, size_t from, size_t n)
{
	int v = 0;

	for (size_t i = from; i < from + n; i++)
		v = v * 10 + (s[i] - '0');
	return v;
}

static bool
all_digits(const char *s)
{
	for (; *s != '\0'; s++)
		if (*s < '0' || *s > '9')
			return false;
	return true;
}

/* Digits 9 to 14: TMT CPNS of a PNS; year and 2x of a PPPK. */
static bool
read_start(struct nip *nip)
{
	int code = number(nip->digits, 12, 2);

	nip->tmt_tahun = number(nip->digits, 8, 4);
	if (code >= 1 && code <= 12) {
		nip->jenis = NIP_PNS;
		nip->tmt_bulan = code;
		return true;
	}
	nip->jenis = NIP_PPPK;
	nip->pengangkatan = code - 20;
	return code >= 21 && code <= 29;
}

enum nip_error
nip_read(const char *text, int year, struct nip *nip)
{
	const char *d = nip->digits;

	memset(nip, 0, sizeof *nip);
	if (!ungroup(text, nip->digits))
		return NIP_LENGTH;
	if (!all_digits(d))
		return NIP_DIGITS;
	for (size_t i = 0; i < DIGITS; i++)
		nip->number = nip->number * 10 + (uint64_t)(d[i] - '0');
	nip->lahir = date_make(number(d, 0, 4), number(d, 4, 2),
	    number(d, 6, 2));
	if (nip->lahir == 0)
		return NIP_BIRTH;
	if (!read_start(nip))
		return NIP_MONTH;
	if (d[14] != '1' && d[14] != '2')
		return NIP_SEX;
	nip->kelamin = d[14] == '1' ? 'L' : 'P';
	nip->urut = number(d, 15, 3);
	if (nip->urut == 0)
		return NIP_SERIAL;
	nip->tmt_aneh = nip->tmt_tahun > year + 1 ||
	    nip->tmt_tahun < date_year(nip->lahir) + MIN_AGE;
	return NIP_OK;
}

const char *
nip_reason(enum nip_error e)
{
	static const char *const reasons[] = {
		[NIP_OK] = "", [NIP_LENGTH] = "panjang",
		[NIP_DIGITS] = "angka", [NIP_BIRTH] = "lahir",
		[NIP_MONTH] = "tmt", [NIP_SEX] = "kelamin",
		[NIP_SERIAL] = "urut",
	};

	return reasons[e];
}

const char *
nip_grouped(struct arena *arena, const char *d)
{
	if (strlen(d) != DIGITS || !all_digits(d))
		return d;
	return arena_printf(arena, "%.8s %.6s %.1s %s", d, d + 8, d + 14,
	    d + 15);
}
