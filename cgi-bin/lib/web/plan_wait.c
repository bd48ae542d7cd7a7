/* plan_wait.c - the waiting chain as pages show it (ideas 3) */
#include "find.h"
#include "office.h"
#include "plan.h"
#include "wait.h"

enum { MAX_STEPS = 12 };

bool
plan_show_wait(struct req *rq, const Pegawai *who, unsigned year)
{
	static const char *const causes[] = {
		[WAIT_NONE] = "",
		[WAIT_TANPA_ATASAN] = "TANPA_ATASAN",
		[WAIT_TANPA_SKP] = "TANPA_SKP",
		[WAIT_TANPA_RHK] = "TANPA_RHK",
		[WAIT_PEJABAT_NEGARA] = "PEJABAT_NEGARA",
	};
	struct wait_step steps[MAX_STEPS];
	size_t n = wait_chain(rq->store, who, year, rq->today, steps, MAX_STEPS);

	for (size_t i = 0; i < n; i++) {
		struct row *row = show_row(rq, "Tunggu");
		const Pegawai *p = steps[i].orang;
		int32_t days = steps[i].since == 0 ? 0 :
		    date_between(steps[i].since, rq->today);

		row_text(rq, row, "sebab", "%s", causes[steps[i].cause]);
		row_flag(rq, row, "terakhir", i + 1 == n);
		if (p == NULL)
			continue;
		row_text(rq, row, "nama", "%s", p->nama);
		row_text(rq, row, "jabatan", "%s",
		    office_name(rq->store, p, rq->today));
		row_text(rq, row, "hari", "%d", days > 0 ? days : 0);
	}
	return n > 0;
}
