/* date.c - civil dates, Indonesian month names, zones */
#include <stdio.h>
#include <string.h>

#include "date.h"

static const char *const months[12] = {
	"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
	"Agustus", "September", "Oktober", "November", "Desember"
};

static int
month_days(int y, int m)
{
	static const int days[12] =
	    { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	if (m == 2 && ((y % 4 == 0 && y % 100 != 0) || y % 400 == 0))
		return 29;
	return days[m - 1];
}

date_t
date_make(int y, int m, int d)
{
	if (y < 1800 || y > 2999 || m < 1 || m > 12 || d < 1 ||
	    d > month_days(y, m))
		return 0;
	return y * 10000 + m * 100 + d;
}

int date_year(date_t d) { return d / 10000; }
int date_month(date_t d) { return d / 100 % 100; }
int date_day(date_t d) { return d % 100; }

bool
date_valid(date_t d)
{
	return d != 0 &&
	    date_make(date_year(d), date_month(d), date_day(d)) == d;
}

/* Howard Hinnant's count of days in the proleptic Gregorian calendar. */
int32_t
date_days(date_t date)
{
	int y = date_year(date), m = date_month(date), d = date_day(date);
	int era, yoe, doy, doe;

	y -= m <= 2;
	era = (y >= 0 ? y : y - 399) / 400;
	yoe = y - era * 400;
	doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
	doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
	return era * 146097 + doe - 719468;
}

date_t
date_from_days(int32_t z)
{
	int32_t era, doe, yoe, y, doy, mp, d, m;

	z += 719468;
	era = (z >= 0 ? z : z - 146096) / 146097;
	doe = z - era * 146097;
	yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	y = yoe + era * 400;
	doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	mp = (5 * doy + 2) / 153;
	d = doy - (153 * mp + 2) / 5 + 1;
	m = mp + (mp < 10 ? 3 : -9);
	return date_make(y + (m <= 2), m, d);
}

date_t
date_add(date_t d, int32_t days)
{
	return date_from_days(date_days(d) + days);
}

int32_t
date_between(date_t a, date_t b)
{
	return date_days(b) - date_days(a);
}

int
date_weekday(date_t d)
{
	int32_t n = (date_days(d) + 3) % 7;	/* 1970-01-01 was a Thursday */

	return (int)(n < 0 ? n + 7 : n) + 1;
}

static int64_t
floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

date_t
date_of(int64_t ms, int zone_minutes)
{
	return date_from_days((int32_t)floor_div(ms + zone_minutes * 60000LL,
	    86400000LL));
}

int64_t
date_start(date_t d, int zone_minutes)
{
	return date_days(d) * 86400000LL - zone_minutes * 60000LL;
}

bool
date_within(date_t day, date_t from, date_t to)
{
	return day >= from && (to == 0 || day <= to);
}

bool
date_overlap(date_t a1, date_t a2, date_t b1, date_t b2)
{
	return (b2 == 0 || a1 <= b2) && (a2 == 0 || b1 <= a2);
}

/* Reads up to four digits; -1 when there is none. */
static int
number(const char **s)
{
	int n = 0, digits = 0;

	for (; **s >= '0' && **s <= '9' && digits < 5; (*s)++, digits++)
		n = n * 10 + (**s - '0');
	return digits == 0 || digits == 5 ? -1 : n;
}

date_t
date_parse(const char *s)
{
	int a, b, c;
	char sep;

	while (*s == ' ')
		s++;
	if ((a = number(&s)) < 0 || strchr("-/.", sep = *s) == NULL || sep == 0)
		return 0;
	s++;
	if ((b = number(&s)) < 0 || *s++ != sep || (c = number(&s)) < 0)
		return 0;
	while (*s == ' ')
		s++;
	if (*s != '\0')
		return 0;
	return a > 31 ? date_make(a, b, c) : date_make(c, b, a);
}

const char *
date_long(struct arena *arena, date_t d)
{
	if (!date_valid(d))
		return "";
	return arena_printf(arena, "%d %s %d", date_day(d),
	    months[date_month(d) - 1], date_year(d));
}

const char *
date_iso(struct arena *arena, date_t d)
{
	if (!date_valid(d))
		return "";
	return arena_printf(arena, "%04d-%02d-%02d", date_year(d),
	    date_month(d), date_day(d));
}

const char *
instant_long(struct arena *arena, int64_t ms, int zone_minutes)
{
	int64_t minute = floor_div(ms, 60000) + zone_minutes;
	int of_day = (int)(minute - floor_div(minute, 1440) * 1440);
	const char *zone = zone_name(zone_minutes);

	if (ms == 0)
		return "";
	return arena_printf(arena, "%s %02d.%02d%s%s",
	    date_long(arena, date_of(ms, zone_minutes)), of_day / 60,
	    of_day % 60, *zone != '\0' ? " " : "", zone);
}

const char *
instant_iso(struct arena *arena, int64_t ms)
{
	int64_t s = floor_div(ms, 1000);
	int of_day = (int)(s - floor_div(s, 86400) * 86400);

	if (ms == 0)
		return "";
	return arena_printf(arena, "%sT%02d:%02d:%02dZ",
	    date_iso(arena, date_of(ms, 0)), of_day / 3600, of_day / 60 % 60,
	    of_day % 60);
}

const char *
month_name(int month)
{
	return month >= 1 && month <= 12 ? months[month - 1] : "";
}

const char *
zone_name(int zone_minutes)
{
	switch (zone_minutes) {
	case 420: return "WIB";
	case 480: return "WITA";
	case 540: return "WIT";
	default: return "";
	}
}
