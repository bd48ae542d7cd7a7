/* keberatan.c - the clock of an objection: rules.md 1.8, app.md 3.7 */
#include <string.h>

#include "keberatan.h"
#include "text.h"

static int
days_of(const Aturan *set, const char *key, int usual)
{
	const char *text = set != NULL ? aturan_value(set, key) : NULL;
	uint64_t n;

	return text != NULL && text_u64(text, &n) && n <= 366 ? (int)n : usual;
}

static bool
yes_of(const Aturan *set, const char *key, bool usual)
{
	const char *text = set != NULL ? aturan_value(set, key) : NULL;

	return text == NULL ? usual : strcmp(text, "ya") == 0;
}

struct objection_rule
objection_rule(const Aturan *set)
{
	return (struct objection_rule){
		.from_decision = yes_of(set, "keberatan.sejak_ditetapkan",
		    false),
		.read_days = days_of(set, "keberatan.dianggap_dibaca", 3),
		.answer_days = days_of(set, "keberatan.tanggapan", 14),
		.ruling_days = days_of(set, "keberatan.putusan", 14),
		.work = yes_of(set, "keberatan.hari_kerja", true),
	};
}

date_t
objection_received(const struct objection_rule *rule, date_t decided,
    date_t read)
{
	date_t latest = date_add(decided, rule->read_days);

	if (rule->from_decision)
		return decided;
	return read != 0 && read < latest ? read : latest;
}

int
objection_day(date_t received, date_t today, bool working,
    const date_t *holidays)
{
	int n = 0;

	if (!working)
		return today > received ? date_between(received, today) : 0;
	while (deadline_after(received, n + 1, true, holidays) <= today)
		n++;
	return n;
}

enum annual_basis
annual_basis(const Aturan *set)
{
	const char *text = set != NULL ? aturan_value(set, "tahunan_dasar") :
	    NULL;

	return text != NULL && strcmp(text, "bulan") == 0 ? ANNUAL_MONTHS :
	    ANNUAL_LAST;
}
