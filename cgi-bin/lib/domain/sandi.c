/* sandi.c - what a password must not be made of (AU-1, AU-3) */
#include <stdio.h>
#include <string.h>

#include "sandi.h"
#include "text.h"

enum { NIP_PART = 6, WORD = 4, LEFT = 8 };

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
letter(char c)
{
	/* Bytes of other scripts count as letters. */
	return (c >= 'a' && c <= 'z') || ((unsigned char)c & 0x80) != 0;
}

/* Small letters and digits only; what people put between them is dropped. */
static char *
plain(struct arena *arena, const char *text)
{
	char *out = text_lower(arena, text), *to = out;

	for (const char *from = out; *from != '\0'; from++)
		if (letter(*from) || digit(*from))
			*to++ = *from;
	*to = '\0';
	return out;
}

/* Six digits in a row of the NIP: birth date, start of service, its end. */
static bool
has_nip(const char *bare, const char *nomor)
{
	char part[NIP_PART + 1];
	size_t n = strlen(nomor);

	for (size_t i = 0; i + NIP_PART <= n; i++) {
		memcpy(part, nomor + i, NIP_PART);
		part[NIP_PART] = '\0';
		if (strstr(bare, part) != NULL)
			return true;
	}
	return false;
}

static bool
has_birth(struct arena *arena, const char *bare, date_t lahir)
{
	int y = date_year(lahir), m = date_month(lahir), d = date_day(lahir);
	const char *month = text_lower(arena, month_name(m));
	const char *said[8] = {
		arena_printf(arena, "%02d%02d%04d", d, m, y),
		arena_printf(arena, "%04d%02d%02d", y, m, d),
		arena_printf(arena, "%02d%02d%04d", m, d, y),
		arena_printf(arena, "%02d%02d%02d", d, m, y % 100),
		arena_printf(arena, "%02d%02d%02d", y % 100, m, d),
		arena_printf(arena, "%d%s%04d", d, month, y),
		arena_printf(arena, "%d%s%02d", d, month, y % 100),
		arena_printf(arena, "%d%.3s%04d", d, month, y),
	};

	if (lahir == 0)
		return false;
	for (size_t i = 0; i < sizeof said / sizeof said[0]; i++)
		if (strstr(bare, said[i]) != NULL)
			return true;
	return false;
}

/* Takes every occurrence of a word out of a text; was there one? */
static bool
take_out(char *text, const char *word)
{
	size_t n = strlen(word);
	bool found = false;

	for (char *at; (at = strstr(text, word)) != NULL; found = true)
		memmove(at, at + n, strlen(at + n) + 1);
	return found;
}

/* Takes out the words of a name that are long enough to mean something. */
static bool
take_words(struct arena *arena, char *text, const char *name)
{
	const char *rest = text_lower(arena, text_or_empty(name));
	bool found = false;

	while (*rest != '\0') {
		size_t n = 0;

		while (letter(rest[n]) || digit(rest[n]))
			n++;
		if (n >= WORD && take_out(text, arena_copy(arena, rest, n)))
			found = true;
		rest += n + (rest[n] != '\0');
	}
	return found;
}

static size_t
letters(const char *text)
{
	size_t n = 0;

	for (; *text != '\0'; text++)
		n += letter(*text) && ((unsigned char)*text & 0xc0) != 0x80;
	return n;
}

/* Words that are in everybody's mind here. */
static bool
take_common(char *text)
{
	static const char *const words[] = {
		"ekinerja", "kinerja", "sandi", "password", "indonesia",
		"simpeg", "siasn", "bkn", "asn", "pns", "pppk", "skp",
	};
	bool found = false;

	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (take_out(text, words[i]))
			found = true;
	return found;
}

const char *
sandi_check(struct arena *arena, const char *sandi,
    const struct sandi_about *who)
{
	char *bare = plain(arena, sandi);
	bool nama, unit, agency, common;

	if (text_chars(sandi) < SANDI_MIN)
		return "sandi-pendek";
	if (text_chars(sandi) > SANDI_MAX)
		return "sandi-panjang";
	if (has_birth(arena, bare, who->lahir))
		return "sandi-lahir";
	if (has_nip(bare, text_or_empty(who->nomor)))
		return "sandi-nip";

	nama = take_words(arena, bare, who->nama);
	unit = take_words(arena, bare, who->unit);
	agency = take_words(arena, bare, who->instansi);
	if (*text_or_empty(who->singkatan) != '\0' &&
	    take_out(bare, plain(arena, who->singkatan)))
		agency = true;
	common = take_common(bare);
	if (letters(bare) >= LEFT)
		return NULL;
	return nama ? "sandi-nama" : unit ? "sandi-unit" :
	    agency ? "sandi-instansi" : common ? "sandi-umum" : NULL;
}
