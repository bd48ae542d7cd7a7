#ifndef DIE_H
#define DIE_H

/*
 * For what cannot happen and cannot be repaired: no memory, a broken
 * installation.  Logs, lets the hook answer the browser, ends the process.
 */
void die(const char *fmt, ...)
    __attribute__((noreturn, format(printf, 1, 2)));
/* fn is called once, before the process ends; NULL takes it away. */
void die_hook(void (*fn)(void));

#endif
