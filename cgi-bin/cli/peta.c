/* peta.c - a map from text to a number: open addressing, half full at most */
#include <stdlib.h>
#include <string.h>

#include "die.h"
#include "peta.h"

/* FNV-1a; the texts are NIPs and unit codes from a file an admin chose. */
static uint64_t
hash(const char *text)
{
	uint64_t h = UINT64_C(0xcbf29ce484222325);

	for (; *text != '\0'; text++)
		h = (h ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
	return h ^ h >> 29;
}

static size_t
place(const struct peta *m, const char *text)
{
	size_t i = hash(text) & (m->room - 1);

	while (m->slot[i].text != NULL && strcmp(m->slot[i].text, text) != 0)
		i = (i + 1) & (m->room - 1);
	return i;
}

uint32_t
peta_get(const struct peta *m, const char *text)
{
	size_t i;

	if (m->room == 0)
		return 0;
	i = place(m, text);
	return m->slot[i].text != NULL ? m->slot[i].value : 0;
}

static void
grow(struct peta *m)
{
	struct peta old = *m;

	m->room = old.room == 0 ? 1024 : old.room * 2;
	m->slot = calloc(m->room, sizeof *m->slot);
	if (m->slot == NULL)
		die("no memory for %zu names", m->room);
	for (size_t i = 0; i < old.room; i++)
		if (old.slot[i].text != NULL)
			m->slot[place(m, old.slot[i].text)] = old.slot[i];
	free(old.slot);
}

void
peta_set(struct peta *m, const char *text, uint32_t value)
{
	size_t i;

	if (m->n * 2 >= m->room)
		grow(m);
	i = place(m, text);
	if (m->slot[i].text == NULL)
		m->n++;
	m->slot[i].text = text;
	m->slot[i].value = value;
}

void
peta_free(struct peta *m)
{
	free(m->slot);
	*m = (struct peta){ 0 };
}
