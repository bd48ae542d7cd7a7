/* words.c - how persons and their posts are written on the forms */
#include <string.h>

#include "form.h"
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

	if (agency->ukuran_nip != 1 || strlen(n) != 18 ||
	    strspn(n, "0123456789") != 18)
		return n;
	return arena_printf(a, "%.8s %.6s %.1s %s", n, n + 8, n + 14, n + 15);
}

const char *
number_name(const Identitas *who)
{
	return who != NULL && who->jenis == JENIS_PEGAWAI__NON_ASN &&
	    *who->nomor != '\0' ? "NRP" : "NIP";
}
