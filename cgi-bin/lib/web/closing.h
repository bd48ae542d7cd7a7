#ifndef CLOSING_H
#define CLOSING_H

#include "web.h"

/*
 * Closing evaluations (R-SP-1, R-SP-8, G44): a plan that was closed by a move,
 * a retirement or the end of a post is rated for its own days by the office
 * that rated it then.
 */
extern const struct field closing_id[], closing_fields[];

/* Does one wait for the user? */
bool closing_waits(struct req *);
struct reply closing_list(struct req *);
struct reply closing_form(struct req *);
/* Ratings kept, or with "tetapkan" set for good. */
struct reply closing_save(struct req *);

#endif
