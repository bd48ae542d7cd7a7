/* periksa_rhk.c - the proofreader: how a result is worded */
#include <string.h>

#include "periksa_rhk.h"
#include "text.h"

struct found {
	struct hint	*v;
	size_t		 n, max;
};

static void
hint(struct found *f, const char *code, const char *word, size_t indicator)
{
	if (f->n < f->max)
		f->v[f->n++] = (struct hint){ code, word, (unsigned)indicator };
}

static bool
words_of(const Aturan *set, const char *key, const char **to, const char **why)
{
	for (size_t i = 0; set != NULL && i < set->n_butir; i++)
		if (strcmp(set->butir[i]->kunci, key) == 0) {
			*to = set->butir[i]->nilai;
			return true;
		}
	*why = key;
	return false;
}

bool
rumusan_read(struct arena *arena, const Aturan *set, struct rumusan *r,
    const char **why)
{
	const char *number = "";
	int64_t n;

	*r = (struct rumusan){ 0 };
	if (!words_of(set, "kegiatan", &r->activity, why) ||
	    !words_of(set, "kabur", &r->vague, why) ||
	    !words_of(set, "singkatan", &r->jargon, why) ||
	    !words_of(set, "panjang", &number, why))
		return false;
	if (!text_i64(number, &n) || n < 1 || n > 10000) {
		*why = arena_printf(arena, "panjang: %s", number);
		return false;
	}
	r->long_text = (int)n;
	return true;
}

static bool
letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
	    (unsigned char)c >= 0x80;
}

/* The next word of a text in small letters; "" at its end. */
static const char *
next_word(struct arena *arena, const char **text)
{
	const char *s = *text, *end;

	while (*s != '\0' && !letter(*s))
		s++;
	for (end = s; letter(*end); end++)
		continue;
	*text = end;
	return text_lower(arena, arena_copy(arena, s, (size_t)(end - s)));
}

static bool
listed(const char *list, const char *word)
{
	size_t len = strlen(word);

	for (const char *at = list; len > 0 && (at = strstr(at, word)) != NULL;
	    at += len)
		if ((at == list || at[-1] == ' ') &&
		    (at[len] == ' ' || at[len] == '\0'))
			return true;
	return false;
}

static bool
ends(const char *word, const char *end)
{
	size_t n = strlen(word), k = strlen(end);

	return n > k && strcmp(word + n - k, end) == 0;
}

/* "tersusunnya", "meningkatnya", "terwujudnya": an outcome. */
static bool
outcome(const char *word)
{
	return ends(word, "nya") && (text_starts(word, "ter") ||
	    text_starts(word, "me") || text_starts(word, "ber"));
}

static void
check_words(struct arena *arena, struct found *f, const struct rumusan *r,
    const char *text, size_t indicator)
{
	const char *word;

	while ((word = next_word(arena, &text))[0] != '\0') {
		if (listed(r->vague, word))
			hint(f, "kabur", word, indicator);
		if (listed(r->jargon, word))
			hint(f, "singkatan", word, indicator);
	}
}

static void
check_indicators(struct arena *arena, struct found *f, const struct rumusan *r,
    const Rhk *rhk)
{
	bool timed = false;

	for (size_t i = 0; i < rhk->n_indikator; i++) {
		const Indikator *in = rhk->indikator[i];

		timed |= in->aspek == ASPEK__WAKTU ||
		    in->sasaran == INDIKATOR__SASARAN__TANGGAL;
		check_words(arena, f, r, in->teks, i + 1);
		if (in->sasaran == INDIKATOR__SASARAN__TEKS)
			hint(f, "tak-terukur", "", i + 1);
		else if (in->sasaran == INDIKATOR__SASARAN__ANGKA &&
		    in->satuan[0] == '\0')
			hint(f, "tanpa-satuan", "", i + 1);
	}
	if (!timed)
		hint(f, "tanpa-waktu", "", 0);
}

size_t
rumusan_check(struct arena *arena, const struct rumusan *r, const Rhk *rhk,
    Pendekatan how, Rhk *const *colleagues, struct hint *v, size_t max)
{
	struct found f = { v, 0, max };
	const char *rest = rhk->teks, *first = next_word(arena, &rest);

	if (listed(r->activity, first))
		hint(&f, "kegiatan", first, 0);
	else if (!outcome(first))
		hint(&f, "bukan-hasil", first, 0);
	if (text_chars(rhk->teks) > (size_t)r->long_text)
		hint(&f, "panjang", "", 0);
	check_words(arena, &f, r, rhk->teks, 0);
	if (rhk->n_indikator == 0)
		hint(&f, "tanpa-indikator", "", 0);
	else if (how == PENDEKATAN__KUANTITATIF)
		check_indicators(arena, &f, r, rhk);
	for (; colleagues != NULL && *colleagues != NULL; colleagues++)
		if ((*colleagues)->pegawai != rhk->pegawai &&
		    text_same((*colleagues)->teks, rhk->teks)) {
			hint(&f, "kembar-rekan", "", 0);
			break;
		}
	return f.n;
}
