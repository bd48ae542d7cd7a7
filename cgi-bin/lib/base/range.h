#ifndef RANGE_H
#define RANGE_H

#include <stdbool.h>

/*
 * Does the network ("10.1.2.0/24", "2001:db8:1:2::/64", or one address) lie
 * inside the range of a setting ("10.1.0.0/16")?  False when either is none.
 */
bool network_in(const char *network, const char *range);
/* Is it an address, or a range whose length fits? */
bool network_valid(const char *range);

#endif
