/* saldo.c - opening balances and history under earlier rules (S45) */
#include <string.h>

#include "saldo.h"

enum { BASIS_MAX = 200, WORDS_MAX = 60, MOST = 10000 * 1000, TOP_YEARS = 3 };

static bool
same_aim(const Saldo *a, const Saldo *b)
{
	if (a->jenis != b->jenis)
		return false;
	if (a->jenis == SALDO__JENIS__RIWAYAT)
		return strcmp(a->skala, b->skala) == 0 &&
		    a->mulai == b->mulai && a->selesai == b->selesai;
	if (a->jenis == SALDO__JENIS__PANGKAT)
		return strcmp(a->golongan, b->golongan) == 0;
	return a->jenjang == b->jenjang;
}

Saldo *
saldo_like(Saldo *const *all, const Saldo *s)
{
	for (; *all != NULL; all++)
		if (same_aim(*all, s))
			return *all;
	return NULL;
}

static void
check_history(const Saldo *s, struct problems *bad)
{
	need_text(bad, "skala", s->skala, 1, WORDS_MAX);
	need_text(bad, "hasil", s->hasil, 1, WORDS_MAX);
	if (s->mulai == 0)
		problem(bad, "mulai", "kosong");
	if (s->selesai == 0)
		problem(bad, "selesai", "kosong");
	else if (s->selesai < s->mulai)
		problem(bad, "selesai", "urutan");
	may_text(bad, "dasar", s->dasar, BASIS_MAX);
}

/* Has a PAK in force counted a month this balance would hold? */
static bool
counted(const Saldo *s, Pak *const *pak)
{
	for (; *pak != NULL; pak++)
		for (size_t i = 0; i < (*pak)->n_baris; i++)
			if ((*pak)->status == PAK__STATUS__TERBIT &&
			    (*pak)->jenjang == s->jenjang &&
			    (*pak)->baris[i]->penilaian[0] != '\0' &&
			    (*pak)->baris[i]->mulai <= s->tanggal)
				return true;
	return false;
}

void
saldo_check(const struct credit_rule *rule, const Saldo *s, Saldo *const *all,
    Pak *const *pak, date_t today, struct problems *bad)
{
	const Saldo *other = saldo_like(all, s);

	if (other != NULL && strcmp(other->id, s->id) != 0)
		problem(bad, "jenis", "saldo-ada");
	if (s->jenis == SALDO__JENIS__RIWAYAT) {
		check_history(s, bad);
		return;
	}
	need_text(bad, "dasar", s->dasar, 3, BASIS_MAX);
	if (s->tanggal == 0 && !problem_at(bad, "tanggal"))
		problem(bad, "tanggal", "kosong");
	else if (s->tanggal > today)
		problem(bad, "tanggal", "kelak");
	if (s->jenis == SALDO__JENIS__PANGKAT) {
		need_text(bad, "golongan", s->golongan, 1, 10);
		return;
	}
	if (s->jenjang < 1 || (int)s->jenjang > JENJANGS) {
		if (!problem_at(bad, "jenjang"))
			problem(bad, "jenjang", "kosong");
		return;
	}
	if (!kredit_counts(s->jenis))
		return;
	if ((s->nilai < 0 || s->nilai > MOST) && !problem_at(bad, "nilai"))
		problem(bad, "nilai", "angka");
	if (s->jenis == SALDO__JENIS__PENDIDIKAN &&
	    s->nilai != credit_diploma(rule, (int)s->jenjang))
		problem(bad, "nilai", "saldo-ijazah");
	if (s->jenis <= SALDO__JENIS__INTEGRASI && counted(s, pak))
		problem(bad, "tanggal", "saldo-pak");
}

int64_t
saldo_move(const struct credit_rule *rule, int jenjang, int predikat,
    int years, bool top)
{
	int64_t year;

	if (top && years > TOP_YEARS)
		years = TOP_YEARS;
	if (years < 1 ||
	    credit(rule, jenjang, predikat, 12, &year) != CREDIT_OK)
		return 0;
	return (rule->of[jenjang].coefficient * rule->percent[predikat] *
	    years + 50) / 100;
}
