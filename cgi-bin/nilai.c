/* nilai.c - Penilaian Bawahan: rated, weighed against the pattern, set (S-19) */
#include "nilai.h"

static const struct field list_fields[] = { NILAI_FIELDS, { 0 } };

static struct reply
list(struct req *rq)
{
	struct problems ignored = { 0 };
	uint32_t count[PREDIKATS + 1];
	struct nilai v;
	struct reply no;
	int64_t from = form_whole(rq, &ignored, "lewati");

	if (!nilai_find(rq, &v, &no))
		return no;
	nilai_show_list(rq, &v, from > 0 ? (size_t)from : 0, false);
	if (capaian_set(v.capaian)) {
		nilai_count(&v, count);
		nilai_show_pattern(rq, &v, "Pola", count);
		nilai_show_mirror(rq, &v);
	}
	return page("nilai/daftar.cs");
}

static const struct route routes[] = {
	{ GET,  "", SIGNED_IN, NILAI_BERI, list_fields, .run = list },
	{ GET,  "/orang", SIGNED_IN, NILAI_BERI, nilai_person_fields,
	  .run = nilai_person },
	{ POST, "/orang", SIGNED_IN, NILAI_BERI, nilai_person_fields,
	  .run = nilai_rate },
	{ POST, "/kembalikan", SIGNED_IN, NILAI_KEMBALIKAN, nilai_return_fields,
	  .run = nilai_return },
	{ GET,  "/cepat", SIGNED_IN, NILAI_BERI, nilai_quick_fields,
	  .run = nilai_quick },
	{ POST, "/cepat", SIGNED_IN, NILAI_BERI, nilai_quick_fields,
	  .run = nilai_rate_many },
	{ GET,  "/coba", SIGNED_IN, NILAI_BERI, nilai_decide_fields,
	  .run = nilai_try },
	{ GET,  "/tetapkan", SIGNED_IN, NILAI_TETAPKAN, nilai_decide_fields,
	  .run = nilai_confirm },
	{ POST, "/tetapkan", SIGNED_IN, NILAI_TETAPKAN, nilai_decide_fields,
	  .run = nilai_decide },
	{ 0 }
};

int
main(void)
{
	static const struct program nilai = {
		.name   = "nilai",
		.reads  = BIT(T_SKP) | BIT(T_RHK) | BIT(T_PEGAWAI) | BIT(T_UNIT) |
		    BIT(T_ATURAN) | BIT(T_PERIODE) | BIT(T_CAPAIAN) |
		    BIT(T_PENILAIAN) | BIT(T_REALISASI) | BIT(T_BUKTI) |
		    BIT(T_UMPAN) | BIT(T_TIM),
		.writes = BIT(T_PENILAIAN) | BIT(T_CAPAIAN) | BIT(T_SKP) |
		    BIT(T_PEMBERITAHUAN) | BIT(T_SURAT),
		.routes = routes,
	};

	return serve(&nilai);
}
