/* jabatan.c - kinds of post and what the law ties to them */
#include <string.h>

#include "jabatan.h"
#include "text.h"

bool
jabatan_is_jpt(JenisJabatan jenis)
{
	return jenis == JENIS_JABATAN__JPT_PRATAMA ||
	    jenis == JENIS_JABATAN__JPT_MADYA ||
	    jenis == JENIS_JABATAN__JPT_UTAMA;
}

bool
jabatan_may_rate(JenisJabatan jenis)
{
	return jenis == JENIS_JABATAN__PENGAWAS ||
	    jenis == JENIS_JABATAN__ADMINISTRATOR || jabatan_is_jpt(jenis) ||
	    jenis == JENIS_JABATAN__PEJABAT_NEGARA;
}

bool
tugas_may_rate(const Tugas *tugas, const char *sk)
{
	return text_or_empty(sk)[0] != '\0' ||
	    (tugas != NULL && jabatan_may_rate(tugas->jenis));
}

ModelSkp
jabatan_model(JenisJabatan jenis, bool mandiri)
{
	return mandiri || jabatan_is_jpt(jenis) ? MODEL_SKP__JPT :
	    MODEL_SKP__JAJF;
}

const char *
jabatan_label(struct arena *arena, const Aturan *set, JenisJabatan jenis)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(
	    &jenis_jabatan__descriptor, (int)jenis);

	return v == NULL ? "" : aturan_text(arena, set, "jenis.%s.nama",
	    v->name);
}

/* Codes come from files: only digits may become part of a key. */
static const char *
position(struct arena *arena, const Aturan *set, const char *kode,
    const char *what)
{
	return strspn(kode, "0123456789") != strlen(kode) ? "" :
	    aturan_text(arena, set, "%s.%s", kode, what);
}

bool
kedudukan_plans(struct arena *arena, const Aturan *set, const char *kode)
{
	return strcmp(position(arena, set, kode, "merencanakan"), "tidak") != 0;
}

bool
kedudukan_rates(struct arena *arena, const Aturan *set, const char *kode)
{
	return strcmp(position(arena, set, kode, "menilai"), "tidak") != 0;
}

const char *
kedudukan_label(struct arena *arena, const Aturan *set, const char *kode)
{
	const char *label = position(arena, set, kode, "nama");

	return label[0] != '\0' ? label : kode;
}
