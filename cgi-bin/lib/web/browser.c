/* browser.c - where a request comes from, and what with, said coarsely */
#include <arpa/inet.h>
#include <string.h>

#include "inside.h"

/*
 * The group an address belongs to: enough to slow a flood or to recognise
 * one's own session, not enough to follow a person.  REMOTE_ADDR is the
 * server's word; no X-Forwarded header is believed (CF-4).
 */
const char *
network_of(struct arena *arena, const char *address)
{
	unsigned char b[16];

	if (inet_pton(AF_INET, address, b) == 1)
		return arena_printf(arena, "%u.%u.%u.0/24", b[0], b[1], b[2]);
	if (inet_pton(AF_INET6, address, b) != 1)
		return "";
	if (memcmp(b, "\0\0\0\0\0\0\0\0\0\0\xff\xff", 12) == 0)
		return arena_printf(arena, "%u.%u.%u.0/24", b[12], b[13], b[14]);
	return arena_printf(arena, "%x:%x:%x:%x::/64", b[0] << 8 | b[1],
	    b[2] << 8 | b[3], b[4] << 8 | b[5], b[6] << 8 | b[7]);
}

static const char *
first_of(const char *text, const char *const (*table)[2])
{
	for (; (*table)[0] != NULL; table++)
		if (strstr(text, (*table)[0]) != NULL)
			return (*table)[1];
	return NULL;
}

const char *
agent_of(struct arena *arena, const char *text)
{
	/* In this order: Edge also says Chrome, Chrome also says Safari. */
	static const char *const browsers[][2] = {
		{ "Edg", "Edge" }, { "OPR/", "Opera" },
		{ "SamsungBrowser/", "Samsung Internet" },
		{ "Firefox/", "Firefox" }, { "FxiOS/", "Firefox" },
		{ "CriOS/", "Chrome" }, { "Chrom", "Chrome" },
		{ "Safari/", "Safari" }, { "Trident/", "Internet Explorer" },
		{ "NetSurf", "NetSurf" }, { "w3m/", "w3m" }, { "curl/", "curl" },
		{ NULL, NULL }
	};
	static const char *const systems[][2] = {
		{ "Android", "Android" }, { "iPhone", "iPhone" },
		{ "iPad", "iPad" }, { "Windows", "Windows" },
		{ "Mac OS X", "macOS" }, { "CrOS", "ChromeOS" },
		{ "Linux", "Linux" }, { "X11", "Unix" }, { NULL, NULL }
	};
	const char *browser = first_of(text, browsers);
	const char *system = first_of(text, systems);

	if (browser == NULL)
		browser = "Peramban lain";
	if (system == NULL)
		return browser;
	return arena_printf(arena, "%s di %s", browser, system);
}
