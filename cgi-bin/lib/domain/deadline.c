/* deadline.c - deadlines R-DL and the stage a plan has reached */
#include <string.h>

#include "deadline.h"

bool
deadline_rule_read(struct arena *arena, const Aturan *set,
    struct deadline_rule *rule, const char **why)
{
	struct rules r = { .from = set, .arena = arena };

	memset(rule, 0, sizeof *rule);
	rule->plan_month = rules_number(&r, 1, 12, "skp.bulan");
	rule->plan_day = rules_number(&r, 1, 31, "skp.hari");
	rule->plan_days = rules_number(&r, 0, 366, "skp.hari_setelah_mulai");
	rule->decide_days = rules_number(&r, 0, 366, "putusan_skp.hari");
	rule->year_month = rules_number(&r, 1, 12, "evaluasi_tahunan.bulan");
	rule->year_day = rules_number(&r, 1, 31, "evaluasi_tahunan.hari");
	rule->hand_over_days = rules_number(&r, 1, 366,
	    "dokumen_evaluasi.hari");
	rule->return_days = rules_number(&r, 1, 366, "pengembalian.hari");
	rule->objection_days = rules_number(&r, 1, 366, "keberatan.hari");
	rule->work_hand_over = rules_yes(&r, "dokumen_evaluasi.hari_kerja");
	rule->work_return = rules_yes(&r, "pengembalian.hari_kerja");
	rule->work_objection = rules_yes(&r, "keberatan.hari_kerja");
	if (r.why == NULL && date_make(2001, rule->plan_month,
	    rule->plan_day) == 0)
		rules_wrong(&r, "skp.hari", "tidak ada hari itu");
	if (r.why == NULL && date_make(2001, rule->year_month,
	    rule->year_day) == 0)
		rules_wrong(&r, "evaluasi_tahunan.hari", "tidak ada hari itu");
	*why = r.why;
	return r.why == NULL;
}

date_t
deadline_plan(const struct deadline_rule *rule, date_t mulai)
{
	date_t fixed = date_make(date_year(mulai), rule->plan_month,
	    rule->plan_day);
	date_t late = date_add(mulai, rule->plan_days);

	return late > fixed ? late : fixed;
}

date_t
deadline_decide(const struct deadline_rule *rule, date_t submitted)
{
	return date_add(submitted, rule->decide_days);
}

date_t
deadline_year(const struct deadline_rule *rule, int tahun)
{
	return date_make(tahun + 1, rule->year_month, rule->year_day);
}

static bool
free_day(date_t day, const date_t *holidays)
{
	for (; holidays != NULL && *holidays != 0; holidays++)
		if (*holidays == day)
			return true;
	return date_weekday(day) > 5;
}

date_t
deadline_after(date_t day, int n, bool working, const date_t *holidays)
{
	if (!working)
		return date_add(day, n);
	while (n > 0) {
		day = date_add(day, 1);
		if (!free_day(day, holidays))
			n--;
	}
	return day;
}

date_t
deadline_objection(const struct deadline_rule *rule, date_t received,
    const date_t *holidays)
{
	return deadline_after(received, rule->objection_days,
	    rule->work_objection, holidays);
}

enum stage
stage_of(const Skp *skp, date_t today)
{
	if (skp == NULL)
		return STAGE_PERENCANAAN;
	switch (skp->status) {
	case STATUS_SKP__DISETUJUI:
		return today <= skp->selesai ? STAGE_PELAKSANAAN :
		    STAGE_PENILAIAN;
	case STATUS_SKP__DITUTUP:
		return STAGE_PENILAIAN;
	case STATUS_SKP__DINILAI:
	case STATUS_SKP__FINAL:
		return STAGE_TINDAK_LANJUT;
	default:
		return STAGE_PERENCANAAN;
	}
}

const char *
stage_name(enum stage stage)
{
	static const char *const names[STAGES] = {
		"perencanaan", "pelaksanaan", "penilaian", "tindak-lanjut",
	};

	return (unsigned)stage < STAGES ? names[stage] : "";
}
