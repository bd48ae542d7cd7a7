/* search.c - people by the beginning of their number or name */
#include <string.h>

#include "search.h"
#include "text.h"

enum {
	WORDS = 8,		/* of a question */
	EXAMINED = 2000		/* records looked at for one answer */
};

static bool
part(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '\'' || (c & 0x80) != 0;
}

const char *
name_word(const char *name, char word[NAME_PART + 1], size_t *len)
{
	for (size_t n; *name != '\0' && *name != ','; name += n) {
		bool point = false;

		for (n = 0; name[n] != '\0' && name[n] != ',' &&
		    name[n] != ' ' && name[n] != '-'; n++)
			point |= name[n] == '.';
		if (n < 2 || point || !part(name[0])) {
			n += n == 0;
			continue;
		}
		*len = n < NAME_PART ? n : NAME_PART;
		for (size_t i = 0; i < *len; i++)
			word[i] = name[i] >= 'A' && name[i] <= 'Z' ?
			    (char)(name[i] - 'A' + 'a') : name[i];
		word[*len] = '\0';
		return name + n;
	}
	return NULL;
}

/* Does some word of the name begin so? */
static bool
has_word(const char *name, const char *asked)
{
	char word[NAME_PART + 1];
	size_t n;

	while ((name = name_word(name, word, &n)) != NULL)
		if (text_starts(word, asked))
			return true;
	return false;
}

static bool
has_all(const char *name, char words[WORDS][NAME_PART + 1], size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!has_word(name, words[i]))
			return false;
	return true;
}

/* Digits without blanks; false when there is something else. */
static bool
digits(const char *text, char out[32], size_t *n)
{
	for (*n = 0; *text != '\0'; text++) {
		if (*text == ' ')
			continue;
		if (*text < '0' || *text > '9' || *n + 1 >= 32)
			return false;
		out[(*n)++] = *text;
	}
	out[*n] = '\0';
	return *n > 0;
}

Pegawai **
pegawai_search(struct store *s, const char *text, size_t max)
{
	char number[32], words[WORDS][NAME_PART + 1];
	struct key k = key_new();
	size_t n = 0, longest = 0, len, found = 0;
	Pegawai **all, **out;

	out = arena_array(store_arena(s), max + 1, sizeof *out);
	if (digits(text, number, &len)) {
		if (len < 2)
			return out;
		key_bytes(&k, number, len);
		return (Pegawai **)store_by(s, I_PEGAWAI_NOMOR, &k, max);
	}
	while (n < WORDS && (text = name_word(text, words[n], &len)) != NULL) {
		if (strlen(words[n]) > strlen(words[longest]))
			longest = n;
		n++;
	}
	if (n == 0)
		return out;
	key_bytes(&k, words[longest], strlen(words[longest]));
	all = (Pegawai **)store_by(s, I_PEGAWAI_NAMA, &k,
	    n == 1 ? max : EXAMINED);
	for (; *all != NULL && found < max; all++)
		if (has_all((*all)->nama, words, n) &&
		    (found == 0 || out[found - 1]->pegawai != (*all)->pegawai))
			out[found++] = *all;
	return out;
}
