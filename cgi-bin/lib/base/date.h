#ifndef DATE_H
#define DATE_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"

/*
 * A civil date is an int32_t: 20260105 for 5 January 2026; 0 is "none".  As
 * the end of a span 0 means "still open".  Instants are milliseconds UTC.
 */
typedef int32_t date_t;

date_t date_make(int year, int month, int day);	/* 0 when there is no such day */
bool date_valid(date_t);
int date_year(date_t);
int date_month(date_t);
int date_day(date_t);

/* Days since 1970-01-01, and back; for arithmetic. */
int32_t date_days(date_t);
date_t date_from_days(int32_t days);
date_t date_add(date_t, int32_t days);
/* How many days b lies after a. */
int32_t date_between(date_t a, date_t b);
/* 1 Monday ... 7 Sunday. */
int date_weekday(date_t);

/* The civil date of an instant in a zone given in minutes east of UTC. */
date_t date_of(int64_t ms, int zone_minutes);
/* The instant at which a civil day begins. */
int64_t date_start(date_t, int zone_minutes);

/* Does the span [from, to] hold the day?  to 0: no end. */
bool date_within(date_t day, date_t from, date_t to);
/* Do the spans [a1,a2] and [b1,b2] share a day?  0 as an end: no end. */
bool date_overlap(date_t a1, date_t a2, date_t b1, date_t b2);

/*
 * Reads 2026-01-05, 05-01-2026, 5/1/2026 or 05.01.2026, blanks around it
 * allowed.  0 when it is none of them or no such day.
 */
date_t date_parse(const char *);

/* "5 Januari 2026"; "" for 0. */
const char *date_long(struct arena *, date_t);
/* "2026-01-05"; "" for 0. */
const char *date_iso(struct arena *, date_t);
/* "5 Januari 2026 09.14 WIB"; "" for 0. */
const char *instant_long(struct arena *, int64_t ms, int zone_minutes);
/* "2026-01-05T02:14:00Z"; "" for 0. */
const char *instant_iso(struct arena *, int64_t ms);
/* "Januari"; "" when month is not 1 to 12. */
const char *month_name(int month);
/* "WIB", "WITA", "WIT", or "" for another zone. */
const char *zone_name(int zone_minutes);

#endif
