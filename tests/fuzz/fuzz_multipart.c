/* fuzz_multipart.c - any bytes as a multipart form, cut in any way */
#include "fuzz.h"
#include "read.h"

/* What came out, as one text: it must not depend on how the input is cut. */
struct result {
	char	*text;
	size_t	 len, room;
	bool	 open;
	int	 parts;
};

struct source {
	const uint8_t	*at;
	size_t		 left;
	unsigned	 step;
};

static void
add(struct result *r, const void *bytes, size_t len)
{
	if (r->len + len > r->room) {
		r->room = 2 * (r->len + len) + 64;
		r->text = realloc(r->text, r->room);
		PROMISE(r->text != NULL);
	}
	if (len > 0)
		memcpy(r->text + r->len, bytes, len);
	r->len += len;
}

static int
begin(void *ctx, const char *name, const char *filename)
{
	struct result *r = ctx;

	PROMISE(!r->open && name_valid(name, strlen(name)));
	r->open = true;
	r->parts++;
	add(r, name, strlen(name) + 1);
	if (filename != NULL)
		add(r, filename, strlen(filename) + 1);
	return 0;
}

static int
data(void *ctx, const void *bytes, size_t len)
{
	struct result *r = ctx;

	PROMISE(r->open && len > 0);
	add(r, bytes, len);
	return 0;
}

static int
end(void *ctx)
{
	struct result *r = ctx;

	PROMISE(r->open);
	r->open = false;
	add(r, "|", 1);
	return 0;
}

static ssize_t
give(void *from, void *buf, size_t size)
{
	struct source *s = from;
	size_t n = s->left;

	if (n > size)
		n = size;
	if (s->step > 0 && n > s->step)
		n = s->step;
	memcpy(buf, s->at, n);
	s->at += n;
	s->left -= n;
	if (s->step > 1)
		s->step = s->step * 5 % 37 + 1;
	return (ssize_t)n;
}

static int
read_it(const uint8_t *bytes, size_t len, unsigned step, struct result *r)
{
	struct arena *arena = arena_new();
	struct source s = { bytes, len, step };
	const struct parts to = { begin, data, end, r };
	int no = multipart_read(arena, give, &s, "b", &to);

	PROMISE(no == 0 || no == 400);
	PROMISE(r->parts <= PARTS_MAX);
	if (no == 0)
		PROMISE(!r->open && s.left == 0);
	arena_drop(arena);
	return no;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct result whole = { 0 }, by_one = { 0 }, odd = { 0 };
	struct arena *arena = arena_new();
	char *type;
	int a, b, c;

	a = read_it(bytes, len, 0, &whole);
	/* Byte by byte is slow; the long ones are cut oddly twice. */
	b = read_it(bytes, len, len < 1500 ? 1 : 31, &by_one);
	c = read_it(bytes, len, 7, &odd);
	PROMISE(a == b && b == c);
	PROMISE(a != 0 || (whole.len == by_one.len && whole.len == odd.len &&
	    (whole.len == 0 || (memcmp(whole.text, by_one.text, whole.len) == 0 &&
	    memcmp(whole.text, odd.text, whole.len) == 0))));
	free(whole.text);
	free(by_one.text);
	free(odd.text);
	type = arena_printf(arena, "multipart/form-data;%.*s", (int)len,
	    (const char *)bytes);
	(void)multipart_boundary(arena, type);
	arena_drop(arena);
	return 0;
}
