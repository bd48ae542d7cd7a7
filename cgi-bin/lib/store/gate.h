#ifndef GATE_H
#define GATE_H

#include <stdbool.h>
#include <stdint.h>

/*
 * The gate before an environment (storage.md 3).  Private to the store.
 * Invariant: recovery only ever runs while no other process is inside.
 */
struct gate {
	int		 fd, slot;	/* -1: outside */
	uint32_t	 generation;	/* counts recoveries */
	bool		 recovered;	/* this entry ran one */
	unsigned	 killed;	/* members it had to end */
	char		 boot[37];	/* read once a process */
};

void gate_init(struct gate *);
/*
 * Enters; at most limit members are inside at once.  When the last members
 * died inside, the machine was started anew, or a member found the environment
 * broken, recover(arg) is run alone first.  0, or an errno: EBUSY (no room for
 * 5 s), ETIMEDOUT (a recovery did not end), ECANCELED (no boot id), or what
 * recover() returned.
 */
int gate_enter(struct gate *, const char *path, unsigned limit,
    int (*recover)(void *), void *arg);
/* Does a recovery wait for us to leave? */
bool gate_dirty(const struct gate *);
/* Leaves; broken: the environment must be recovered before the next entry. */
void gate_leave(struct gate *, bool broken);

#endif
