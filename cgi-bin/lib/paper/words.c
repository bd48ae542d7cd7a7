/* words.c - how persons, posts and results are written on the forms */
#include <string.h>

#include "aturan.h"
#include "form.h"
#include "rhk.h"
#include "text.h"

const char *
or_dash(const char *text)
{
	return text == NULL || *text == '\0' ? "-" : text;
}

/* Acting officials are named as such (golden step G40). */
static const char *
acting(Penugasan kind)
{
	switch (kind) {
	case PENUGASAN__PLT:
		return "Plt. ";
	case PENUGASAN__PLH:
		return "Plh. ";
	case PENUGASAN__PJB:
		return "Pj. ";
	default:
		return "";
	}
}

const char *
post_text(struct arena *a, const Identitas *who)
{
	const char *prefix;

	if (who == NULL || *who->jabatan == '\0')
		return "-";
	prefix = acting(who->penugasan);
	if (text_starts(who->jabatan, prefix))
		prefix = "";
	return arena_printf(a, "%s%s", prefix, who->jabatan);
}

/* Grouped as 8, 6, 1 and 3 digits when the agency wants it so. */
const char *
number_text(struct arena *a, const Pengaturan *agency, const Identitas *who)
{
	const char *n = who == NULL ? "" : who->nomor;

	/* A minister has no number; what stands there is the agency's own. */
	if (who != NULL && who->jenis_jabatan == JENIS_JABATAN__PEJABAT_NEGARA)
		return "";
	if (agency->ukuran_nip != 1 || strlen(n) != 18 ||
	    strspn(n, "0123456789") != 18)
		return n;
	return arena_printf(a, "%.8s %.6s %.1s %s", n, n + 8, n + 14, n + 15);
}

const char *
number_name(const Identitas *who)
{
	return who != NULL && who->jenis == JENIS_PEGAWAI__NON_ASN &&
	    who->jenis_jabatan != JENIS_JABATAN__PEJABAT_NEGARA &&
	    *who->nomor != '\0' ? "NRP" : "NIP";
}

const char *
form_word(const Aturan *rules, const ProtobufCEnumDescriptor *of, int value)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(of,
	    value);

	return rules == NULL || v == NULL ? NULL : aturan_value(rules, v->name);
}

const struct paper_hasil *
form_hasil(const struct paper_plan *p, const Rhk *rhk)
{
	size_t i = 0;

	while (p->rhk[i] != rhk)
		i++;			/* it is one of the plan's */
	return &p->nilai->hasil[i];
}

static const char *
text_for(const struct paper_plan *p, const char *const *texts, const Rhk *rhk)
{
	for (size_t i = 0; texts != NULL && p->rhk[i] != NULL; i++)
		if (p->rhk[i] == rhk)
			return texts[i] == NULL ? "" : texts[i];
	return "";
}

const char *
form_pimpinan(const struct paper_plan *p, const Rhk *rhk)
{
	return text_for(p, p->pimpinan, rhk);
}

const char *
form_pemberi(const struct paper_plan *p, const Rhk *rhk)
{
	return *rhk->penugasan_dari != '\0' ? rhk->penugasan_dari :
	    text_for(p, p->pemberi, rhk);
}

const char *
form_target(struct arena *a, const Indikator *in)
{
	/* Nothing was written: no number, and no unit that says "0 findings". */
	if (in->sasaran == INDIKATOR__SASARAN__ANGKA && in->nilai == 0 &&
	    *in->satuan == '\0')
		return "";
	return target_text(a, in);
}

/* The narrative is in teks; an older record may have its target beside it. */
const char *
form_measure(struct arena *a, const Indikator *in)
{
	const char *target = form_target(a, in);

	if (*in->teks == '\0')
		return target;
	return *target == '\0' || strstr(in->teks, target) != NULL ? in->teks :
	    arena_printf(a, "%s, dengan target %s", in->teks, target);
}
