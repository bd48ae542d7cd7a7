#ifndef DECIDE_H
#define DECIDE_H

#include "plan.h"

/* The penilai's decisions on plans handed in (S-12, S-13). */

/*
 * Approves a plan that was found fit: state, snapshots, history, the kept
 * revision and the notice.  false, and nothing written, when the state table
 * says no.
 */
bool decide_approve(struct req *, struct plan *);

/*
 * Several approved together: of the plans ticked on the list ("pilih", several
 * times ID, or ID.REV from the page that asks) one is approved in each section
 * (more()), so that each is whole whatever happens.  The page of results tells
 * from the store what became of each one named in "p".
 */
enum { DECIDE_MANY = 25 };	/* at most: their names fit into an address */
extern const struct field decide_pick_fields[], decide_result_fields[];
struct reply decide_ask_many(struct req *);
struct reply decide_approve_many(struct req *);
struct reply decide_results(struct req *);

/* Reminds a subordinate whose plan is not there or not handed in: field "p",
 * his key. */
extern const struct field decide_remind_fields[];
struct reply decide_remind(struct req *);

#endif
