/* demo_nama.c - invented names and the NIP that fit them */
#include "demo.h"

/* One generator, one seed: the same people in every demo (splitmix64). */
unsigned
demo_number(struct demo *d, unsigned n)
{
	uint64_t z = d->seed += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return (unsigned)((z ^ z >> 31) % n);
}

static const char *const men[] = {
	"Agus", "Ahmad", "Andika", "Arif", "Bagus", "Bambang", "Bayu", "Budi",
	"Cahyo", "Danang", "Dedi", "Dwi", "Eko", "Fajar", "Farid", "Gede",
	"Guntur", "Hadi", "Hendra", "Heru", "Ilham", "Imam", "Indra", "Irfan",
	"Jefri", "Joko", "Ketut", "Krisna", "Lukman", "Made", "Muhammad Rizal",
	"Nanda", "Nyoman", "Oktavianus", "Panji", "Putu", "Rahmat", "Ramadhan",
	"Rendra", "Ridwan", "Rizky", "Satrio", "Slamet", "Surya", "Taufik",
	"Teguh", "Tri", "Wahyu", "Yohanes", "Yudha",
};
static const char *const women[] = {
	"Aisyah", "Amelia", "Anisa", "Ayu", "Citra", "Debora", "Dewi", "Dian",
	"Diah", "Elisabeth", "Endah", "Erna", "Fatimah", "Febriana", "Fitri",
	"Gita", "Hana", "Hesti", "Ika", "Indah", "Intan", "Kadek", "Kartika",
	"Komang", "Laila", "Lestari", "Lina", "Maria", "Maya", "Mega", "Nabila",
	"Nadia", "Ni Luh", "Novi", "Nuraini", "Oktavia", "Putri", "Rahma",
	"Ratna", "Retno", "Rini", "Sari", "Siti", "Sri", "Tiara", "Tri",
	"Utami", "Vina", "Wulan", "Yuliana",
};
static const char *const last[] = {
	"Adiputra", "Anggraini", "Ardiansyah", "Batubara", "Damanik", "Fauzi",
	"Firmansyah", "Ginting", "Handayani", "Harahap", "Hartono", "Hasibuan",
	"Hidayat", "Hutapea", "Irawan", "Iskandar", "Kurniawan", "Kusuma",
	"Laksono", "Lubis", "Mahendra", "Manurung", "Maulana", "Nainggolan",
	"Nasution", "Nugraha", "Nugroho", "Pane", "Permana", "Pranata",
	"Prasetyo", "Pratama", "Purnomo", "Rahayu", "Rangkuti", "Saputra",
	"Saragih", "Setiawan", "Sihombing", "Simanjuntak", "Siregar", "Sitorus",
	"Suharto", "Sulistyo", "Suryani", "Susanto", "Syahputra", "Tanjung",
	"Utomo", "Wibowo", "Wicaksono", "Widodo", "Wijaya", "Yulianto",
};
static const char *const titles[] = {
	"", "", ", S.E.", ", S.Kom.", ", S.Sos.", ", S.I.Kom.", ", S.Par.",
	", S.H.", ", M.Si.", ", S.A.P.",
};
#define MANY(v) ((unsigned)(sizeof (v) / sizeof (v)[0]))

void
demo_identity(struct demo *d, struct demo_person *p, int born, int hired,
    bool pppk)
{
	bool woman = demo_number(d, 2) == 1;
	date_t birth = date_make(born, 1 + (int)demo_number(d, 12),
	    1 + (int)demo_number(d, 28));
	const char *first = woman ? women[demo_number(d, MANY(women))] :
	    men[demo_number(d, MANY(men))];
	int month = pppk ? 21 : 1 + (int)demo_number(d, 12), serial = 1;
	const char *family = last[demo_number(d, MANY(last))];

	do
		p->nomor = arena_printf(d->arena, "%08d%04d%02d%d%03d",
		    birth, hired, month, woman ? 2 : 1, serial++);
	while (peta_get(&d->taken, p->nomor) != 0);
	peta_set(&d->taken, p->nomor, 1);
	p->nama = arena_printf(d->arena, "%s %s%s", first, family,
	    titles[demo_number(d, MANY(titles))]);
	p->jenis = pppk ? JENIS_PEGAWAI__PPPK : JENIS_PEGAWAI__PNS;
}
