#ifndef CHAIN_H
#define CHAIN_H

/* Between office.c and ties.c: steps in a chain of command. */
#include "office.h"

/* No chain of command is longer; a circle in the data ends here. */
enum { OFFICE_HEIGHT = 64 };

bool office_same(const Pegawai *, const Pegawai *);
/* The unit above on the day; "" at the top or when there is none. */
const char *office_above(struct store *, const char *unit, int32_t day);
/* The office that rates a person; "" when none does. */
const char *office_rating(struct store *, const Pegawai *, int32_t day);
/* May actor rate subject on the day: by his office, also acting, or by a
 * delegation? */
bool office_rates(struct store *, const Pegawai *actor, const Pegawai *subject,
    int32_t day);
/* A post in the unit on the day? */
bool office_works_in(const Pegawai *, const char *unit, int32_t day);

#endif
