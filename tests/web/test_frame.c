/* test_frame.c - the frame as a browser meets it, as CGI and as FastCGI */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "client.h"
#include "text.h"

#define HOUR INT64_C(3600000)
#define MINUTE INT64_C(60000)
#ifdef SANITIZED
#define SANITIZED_BUILD 1
#else
#define SANITIZED_BUILD 0
#endif

static const char *ani, *budi;
static char body[8192], type[200];

/* A form of coba with a good token and this nonce. */
static const char *
form(const char *nonce, const char *fields)
{
	struct answer a = get("");

	snprintf(body, sizeof body, "_csrf=%s&_nonce=%s&_asal=%s&%s",
	    shown(&a, "csrf"), nonce, "/cgi-bin/coba%3Fx%3D1", fields);
	return body;
}

static int
begin(void **state)
{
	with_nothing();
	world_clock(0);
	ani = world_session(ANI);
	budi = world_session(BUDI);
	with_cookie(ani);
	return 0;
}

/* -------------------------------------------------------- the whole round */

static void
a_page_greets_the_one_who_is_signed_in(void **state)
{
	struct answer a = get("");

	assert_int_equal(a.status, 200);
	assert_int_equal(a.exit, 0);
	assert_true(has(&a, "Ani &lt;&quot;&#39;&amp;&gt;"));
	assert_false(has(&a, "Ani <"));
	assert_int_equal(strlen(shown(&a, "csrf")), 43);
	assert_true(strlen(shown(&a, "nonce")) >= 16);
}

static void
a_saved_form_ends_in_a_redirect_and_is_kept(void **state)
{
	size_t before = world_notices();
	struct answer a = post("", form("nonce-disimpan-01", "judul=Rapat+%3Cb%3E"));

	assert_int_equal(a.status, 303);
	assert_string_equal(header(&a, "Location"),
	    "/cgi-bin/coba?pesan=tersimpan");
	assert_int_equal(a.len, 0);
	assert_int_equal(world_notices(), before + 1);
	a = get("?pesan=tersimpan");
	assert_true(has(&a, "Rapat &lt;b&gt;"));
	assert_string_equal(shown(&a, "pesan"), "tersimpan");
	assert_string_equal(shown(&a, "url"), "/cgi-bin/coba");
}

static void
a_double_click_has_one_effect(void **state)
{
	size_t before = world_notices();
	const char *twice = form("nonce-kembar-001", "judul=Sekali+saja");
	struct answer a = post("", twice), b = post("", twice);

	assert_int_equal(a.status, 303);
	assert_int_equal(b.status, 303);
	assert_string_equal(header(&a, "Location"), header(&b, "Location"));
	assert_int_equal(world_notices(), before + 1);
}

static void
a_nonce_of_another_person_is_a_first_one(void **state)
{
	size_t before;
	struct answer a = post("", form("nonce-dua-orang-1", "judul=Milik+Ani"));

	before = world_notices();
	with_cookie(budi);
	a = post("", form("nonce-dua-orang-1", "judul=Milik+Budi"));
	assert_int_equal(a.status, 303);
	with_cookie(budi);
	a = get("");
	assert_true(has(&a, "Milik Budi"));
	assert_int_equal(world_notices(), before);
}

static void
a_form_without_nonce_is_refused(void **state)
{
	struct answer a = get("");
	size_t before = world_notices();

	snprintf(body, sizeof body, "_csrf=%s&judul=Tanpa", shown(&a, "csrf"));
	a = post("", body);
	assert_int_equal(a.status, 400);
	assert_int_equal(world_notices(), before);
}

static void
a_refused_form_comes_back_filled(void **state)
{
	size_t before = world_notices();
	struct answer a = post("", form("nonce-kembali-01", "judul=%3Cx&uraian=satu"
	    "%0D%0Adua&sandi=rahasia&butir_2=b2&tanda=p&tanda=q&rev=7&asing=z"));

	assert_int_equal(a.status, 422);
	assert_string_equal(shown(&a, "judul"), "&lt;x");
	assert_string_equal(shown(&a, "uraian"), "satu\ndua");
	assert_string_equal(shown(&a, "sandi"), "");
	assert_string_equal(shown(&a, "butir_2"), "b2");
	assert_string_equal(shown(&a, "tanda"), "p,q,");
	assert_string_equal(shown(&a, "rev"), "7");
	assert_string_equal(shown(&a, "masalah"), "pendek");
	assert_string_equal(shown(&a, "asing"), "");
	assert_string_equal(shown(&a, "nonce"), "nonce-kembali-01");
	assert_string_equal(shown(&a, "url"), "/cgi-bin/coba?x=1");
	assert_string_equal(shown(&a, "isi"), "1");
	assert_false(has(&a, "rahasia"));
	assert_int_equal(world_notices(), before);
}

static void
a_stale_form_is_409_and_asks_again(void **state)
{
	struct answer a = post("", form("nonce-basi-00001", "judul=Baru&mode=basi"));

	assert_int_equal(a.status, 409);
	assert_string_equal(shown(&a, "bentrok"), "1");
	assert_string_equal(shown(&a, "judul"), "Baru");
}

static void
more_rows_store_nothing(void **state)
{
	size_t before = world_notices();
	struct answer a = post("", form("nonce-lagi-00001", "judul=Baru&mode=lagi"));

	assert_int_equal(a.status, 200);
	assert_string_equal(shown(&a, "isi"), "1");
	assert_int_equal(world_notices(), before);
}

static void
a_refusal_writes_nothing(void **state)
{
	size_t before = world_notices();
	struct answer a = post("", form("nonce-tolak-0001", "judul=Hilang&mode=tolak"));

	assert_int_equal(a.status, 409);
	assert_int_equal(world_notices(), before);
}

static void
a_value_longer_than_declared_is_never_stored(void **state)
{
	size_t before = world_notices();
	struct answer a = post("", form("nonce-panjang-01", "mode=ceroboh&judul="
	    "12345678901234567890123456789012345678901"));

	assert_int_equal(a.status, 400);
	assert_int_equal(world_notices(), before);
}

/* ------------------------------------------------------- who, and from where */

static void
nobody_is_sent_to_the_login_page_and_back(void **state)
{
	struct answer a;

	with_cookie(NULL);
	a = get("?hal=2");
	assert_int_equal(a.status, 303);
	assert_string_equal(header(&a, "Location"),
	    "/cgi-bin/login?ke=%2Fcgi-bin%2Fcoba%3Fhal%3D2");
}

static void
a_form_without_a_session_is_refused(void **state)
{
	size_t before = world_notices();
	const char *good = form("nonce-tanpa-sesi", "judul=Tanpa+sesi");
	struct answer a;

	with_cookie(NULL);
	a = post("", good);
	assert_int_equal(a.status, 403);
	assert_int_equal(world_notices(), before);
}

static void
a_bad_token_is_refused(void **state)
{
	size_t before = world_notices();
	char *good = (char *)(uintptr_t)form("nonce-token-0001", "judul=Palsu");
	struct answer a;

	good[6] = good[6] == 'A' ? 'B' : 'A';
	a = post("", good);
	assert_int_equal(a.status, 403);
	assert_true(has(&a, "tidak dikenali"));
	a = post("", "_nonce=nonce-token-0002&judul=Palsu");
	assert_int_equal(a.status, 403);
	a = post("", "_csrf=&_nonce=nonce-token-0003&judul=Palsu");
	assert_int_equal(a.status, 403);
	assert_int_equal(world_notices(), before);
}

static void
the_token_of_another_session_is_refused(void **state)
{
	size_t before = world_notices();
	const char *of_ani = form("nonce-lain-00001", "judul=Titipan");
	struct answer a;

	with_cookie(budi);
	a = post("", of_ani);
	assert_int_equal(a.status, 403);
	assert_int_equal(world_notices(), before);
}

static void
a_form_of_an_earlier_session_comes_back_filled(void **state)
{
	size_t before = world_notices();
	const char *old = form("nonce-lalu-00001", "judul=Ketikan+lama");
	struct answer a;

	with_cookie(world_session(ANI));
	a = post("", old);
	assert_int_equal(a.status, 303);
	assert_true(text_starts(header(&a, "Location"), "/cgi-bin/coba?x=1&draf="));
	assert_int_equal(world_notices(), before);
	a = get(header(&a, "Location") + strlen("/cgi-bin/coba"));
	assert_string_equal(shown(&a, "judul"), "Ketikan lama");
	assert_string_equal(shown(&a, "draf"), "1");
	with("HTTP_ORIGIN", "https://jahat.example");
	a = post("", old);
	assert_int_equal(a.status, 403);
}

static void
a_page_of_another_origin_cannot_send_a_form(void **state)
{
	const char *good = form("nonce-asal-00001", "judul=Dari+luar");
	struct answer a;

	with("HTTP_ORIGIN", "https://jahat.example");
	a = post("", good);
	assert_int_equal(a.status, 403);
	with("HTTP_ORIGIN", "null");
	a = post("", good);
	assert_int_equal(a.status, 403);
	with("HTTP_ORIGIN", NULL);
	with("HTTP_SEC_FETCH_SITE", "cross-site");
	a = post("", good);
	assert_int_equal(a.status, 403);
	with("HTTP_SEC_FETCH_SITE", "same-origin");
	with("HTTP_ORIGIN", "https://uji.example.go.id");
	a = post("", good);
	assert_int_equal(a.status, 303);
}

static void
the_role_of_the_route_is_asked_first(void **state)
{
	struct answer a = get("/impor");

	assert_int_equal(a.status, 403);
	assert_true(has(&a, "Peran Anda"));
}

static void
a_closed_account_has_no_session(void **state)
{
	struct answer a;

	with_cookie(world_session(CICI));
	a = get("");
	assert_int_equal(a.status, 303);
}

static void
the_first_cookie_wins(void **state)
{
	char pair[200];
	struct answer a;

	snprintf(pair, sizeof pair, "ek=%s; %s", "palsu", ani);
	with_cookie(pair);
	a = get("");
	assert_int_equal(a.status, 303);
	snprintf(pair, sizeof pair, "lain=1; %s; ek=palsu", ani);
	with_cookie(pair);
	a = get("");
	assert_int_equal(a.status, 200);
}

/* ---------------------------------------------------------------- sessions */

static void
a_session_ends_after_half_an_hour_without_a_request(void **state)
{
	struct answer a;

	world_clock(29 * MINUTE);
	a = get("");
	assert_int_equal(a.status, 200);
	world_clock(58 * MINUTE);
	a = get("");
	assert_int_equal(a.status, 200);
	world_clock(89 * MINUTE);
	a = get("");
	assert_int_equal(a.status, 303);
}

static void
a_session_ends_after_twelve_hours_at_last(void **state)
{
	struct answer a;

	for (int64_t t = 0; t < 12 * HOUR; t += 29 * MINUTE) {
		world_clock(t);
		a = get("");
		assert_int_equal(a.status, 200);
	}
	world_clock(12 * HOUR + MINUTE);
	a = get("");
	assert_int_equal(a.status, 303);
}

static const char *
cookie_of(const struct answer *a, const char *name)
{
	static char pair[100];
	const char *at = strstr(a->head, name);

	assert_non_null(at);
	snprintf(pair, sizeof pair, "%.*s", (int)strcspn(at, ";"), at);
	return pair;
}

/* Signs in on the page PATH; the answer of the form. */
static struct answer
sign_in(const char *path, const char *as, const char *old)
{
	struct answer a;
	char cookies[300], asal[300] = "/cgi-bin/coba";
	size_t n = strlen(asal);

	with_cookie(old);
	a = get(path);
	assert_int_equal(a.status, 200);
	snprintf(cookies, sizeof cookies, "%s%s%s", cookie_of(&a, "ekp="),
	    old != NULL ? "; " : "", old != NULL ? old : "");
	for (; *path != '\0' && n + 4 < sizeof asal; path++) {
		bool plain = strchr("?=&%", *path) == NULL;

		n += (size_t)snprintf(asal + n, 4, plain ? "%c" : "%%%02X",
		    (unsigned char)*path);
	}
	with_cookie(cookies);
	snprintf(body, sizeof body, "_csrf=%s&nip=%s&_asal=%s",
	    shown(&a, "csrf"), as, asal);
	return post("/masuk", body);
}

static void
signing_in_gives_a_new_id_and_leads_on(void **state)
{
	struct answer a = sign_in("/masuk?ke=%2Fcgi-bin%2Fcoba%3Fhal%3D2",
	    "199001012015032001", NULL);
	const char *sid;

	assert_int_equal(a.status, 303);
	assert_string_equal(header(&a, "Location"), "/cgi-bin/coba?hal=2");
	sid = cookie_of(&a, "ek=");
	assert_int_equal(strlen(sid), 3 + 43);
	assert_true(has(&a, "; Path=/; HttpOnly; SameSite=Lax\r\n"));
	assert_true(has(&a, "ekp=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"));
	with_cookie(sid);
	a = get("");
	assert_int_equal(a.status, 200);
}

static void
an_id_planted_before_signing_in_is_worthless(void **state)
{
	const char *planted = world_session(BUDI);
	struct answer a;

	/* Someone sits in Budi's session and signs in as Ani. */
	with_cookie(planted);
	a = sign_in("/masuk", "199001012015032001", "ek=AAAAAAAAAAAAAAAAAAAAAAAAAA"
	    "AAAAAAAAAAAAAAAAA");
	assert_int_equal(a.status, 303);
	assert_string_not_equal(cookie_of(&a, "ek="),
	    "ek=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
	with_cookie("ek=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
	a = get("");
	assert_int_equal(a.status, 303);
}

static void
signing_in_leads_to_own_paths_only(void **state)
{
	static const char *const bad[] = {
		"/masuk?ke=https%3A%2F%2Fjahat.example", "/masuk?ke=%2F%2Fjahat.example",
		"/masuk?ke=%2Fcgi-bin%2F%2Fjahat.example", "/masuk?ke=%2Fcgi-bin%2F..%2Fx",
		"/masuk?ke=%2Fcgi-bin%2Flogin%2Fkeluar", "/masuk?ke=%2Fcgi-bin%2Fx%0D%0ASet-Cookie",
		"/masuk?lanjut=01jd0000000000000000000000"
	};

	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		struct answer a = sign_in(bad[i], "199001012015032001", NULL);

		assert_int_equal(a.status, 303);
		assert_string_equal(header(&a, "Location"), "/cgi-bin/beranda");
	}
}

static void
a_login_form_needs_its_own_cookie(void **state)
{
	struct answer a, b;

	with_cookie(NULL);
	a = get("/masuk");
	snprintf(body, sizeof body, "_csrf=%s&nip=199001012015032001",
	    shown(&a, "csrf"));
	b = post("/masuk", body);
	assert_int_equal(b.status, 403);
	assert_true(has(&b, "kuki"));
	/* A cookie fetched by another browser does not fit. */
	b = get("/masuk");
	with_cookie(cookie_of(&b, "ekp="));
	b = post("/masuk", body);
	assert_int_equal(b.status, 403);
	with_cookie(cookie_of(&a, "ekp="));
	b = post("/masuk", body);
	assert_int_equal(b.status, 303);
}

static void
one_has_at_most_five_sessions(void **state)
{
	for (int i = 0; i < 7; i++) {
		struct answer a = sign_in("/masuk", "198505052010011002", NULL);

		assert_int_equal(a.status, 303);
	}
	assert_true(world_sessions(BUDI) <= 5);
}

static void
logging_out_ends_the_session(void **state)
{
	struct answer a = get("");

	snprintf(body, sizeof body, "_csrf=%s&_nonce=nonce-keluar-001",
	    shown(&a, "csrf"));
	a = post("/keluar", body);
	assert_int_equal(a.status, 303);
	assert_true(has(&a, "ek=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"));
	assert_true(has(&a, "Clear-Site-Data: \"cache\", \"storage\""));
	a = get("");
	assert_int_equal(a.status, 303);
	/* Pressed twice: logged out, not refused. */
	a = post("/keluar", body);
	assert_int_equal(a.status, 303);
}

/* ------------------------------------------------------------------ drafts */

static void
an_expired_session_costs_nothing_that_was_typed(void **state)
{
	size_t notices = world_notices(), drafts = world_drafts();
	const char *typed = form("nonce-draf-00001", "judul=Rencana+%26+hasil"
	    "&uraian=baris+satu%0D%0Abaris+dua&sandi=rahasia&butir_2=dua&tanda=p"
	    "&tanda=q&rev=3&asing=x");
	struct answer a;
	char page[200], to[200];

	world_clock(40 * MINUTE);
	a = post("", typed);
	assert_int_equal(a.status, 303);
	assert_true(text_starts(header(&a, "Location"),
	    "/cgi-bin/login?lanjut="));
	assert_int_equal(world_notices(), notices);
	assert_int_equal(world_drafts(), drafts + 1);
	snprintf(page, sizeof page, "/masuk?%s",
	    strchr(header(&a, "Location"), '?') + 1);

	/* Somebody else signs in there: he does not get to see it. */
	a = sign_in(page, "198505052010011002", NULL);
	assert_string_equal(header(&a, "Location"), "/cgi-bin/beranda");

	a = sign_in(page, "199001012015032001", NULL);
	assert_true(text_starts(header(&a, "Location"), "/cgi-bin/coba?x=1&draf="));
	snprintf(to, sizeof to, "%s", header(&a, "Location") +
	    strlen("/cgi-bin/coba"));
	with_cookie(cookie_of(&a, "ek="));
	a = get(to);
	assert_int_equal(a.status, 200);
	assert_string_equal(shown(&a, "draf"), "1");
	assert_string_equal(shown(&a, "isi"), "1");
	assert_string_equal(shown(&a, "judul"), "Rencana &amp; hasil");
	assert_string_equal(shown(&a, "uraian"), "baris satu\nbaris dua");
	assert_string_equal(shown(&a, "sandi"), "");
	assert_string_equal(shown(&a, "butir_2"), "dua");
	assert_string_equal(shown(&a, "tanda"), "p,q,");
	assert_string_equal(shown(&a, "rev"), "3");
	assert_string_equal(shown(&a, "asing"), "");
	assert_string_equal(shown(&a, "nonce"), "nonce-draf-00001");

	snprintf(body, sizeof body, "_csrf=%s&_nonce=%s&judul=Rencana&_asal="
	    "/cgi-bin/coba%%3Fx%%3D1%%26draf%%3D%s", shown(&a, "csrf"),
	    shown(&a, "nonce"), strstr(to, "draf=") + 5);
	a = post("", body);
	assert_int_equal(a.status, 303);
	assert_int_equal(world_notices(), notices + 1);
	assert_int_equal(world_drafts(), drafts);
	/* Sent again: once. */
	a = post("", body);
	assert_int_equal(a.status, 303);
	assert_int_equal(world_notices(), notices + 1);
}

/* "?x=" and so many of one character. */
static const char *
long_address(char c, size_t n)
{
	static char query[1100];

	memset(query, c, n);
	memcpy(query, "?x=", 3);
	query[n] = '\0';
	return query;
}

static void
a_long_address_is_forgotten_rather_than_in_the_way(void **state)
{
	struct answer a = get("");
	char page[200];

	/* The draft's id would not fit behind it. */
	snprintf(body, sizeof body, "_csrf=%s&_nonce=nonce-draf-00003&judul="
	    "Panjang&_asal=/cgi-bin/coba%s", shown(&a, "csrf"),
	    long_address('a', 980));
	world_clock(40 * MINUTE);
	a = post("", body);
	assert_int_equal(a.status, 303);
	snprintf(page, sizeof page, "/masuk?%s",
	    strchr(header(&a, "Location"), '?') + 1);
	a = sign_in(page, "199001012015032001", NULL);
	assert_int_equal(a.status, 303);
	assert_true(text_starts(header(&a, "Location"), "/cgi-bin/coba?draf="));
	/* Nor this one into that of the login page. */
	with_cookie(NULL);
	a = get(long_address('=', 900));
	assert_int_equal(a.status, 303);
	assert_string_equal(header(&a, "Location"), "/cgi-bin/login");
	world_clock(0);
}

static void
a_draft_is_not_shown_to_another_person(void **state)
{
	const char *typed = form("nonce-draf-00002", "judul=Rahasia+Ani");
	struct answer a;
	char page[200];

	world_clock(40 * MINUTE);
	a = post("", typed);
	snprintf(page, sizeof page, "?draf=%s",
	    strstr(header(&a, "Location"), "lanjut=") + 7);
	world_clock(0);
	with_cookie(budi);
	a = get(page);
	assert_int_equal(a.status, 200);
	assert_string_equal(shown(&a, "draf"), "");
	assert_false(has(&a, "Rahasia Ani"));
	world_clock(0);
}

static void
an_expired_session_with_a_bad_token_keeps_no_draft(void **state)
{
	size_t drafts = world_drafts();
	char *typed = (char *)(uintptr_t)form("nonce-draf-00003", "judul=Palsu");
	struct answer a;

	typed[7] = typed[7] == 'A' ? 'B' : 'A';
	world_clock(40 * MINUTE);
	a = post("", typed);
	assert_int_equal(a.status, 403);
	assert_int_equal(world_drafts(), drafts);
}

static void
after_a_day_an_expired_session_is_forgotten(void **state)
{
	size_t drafts = world_drafts();
	const char *typed = form("nonce-draf-00004", "judul=Lama");
	struct answer a;

	world_clock(25 * HOUR);
	a = post("", typed);
	assert_int_equal(a.status, 403);
	assert_int_equal(world_drafts(), drafts);
}

/* -------------------------------------------------------- method and length */

static void
methods_and_paths_are_those_of_the_table(void **state)
{
	struct answer a = ask("PUT", "", NULL, "3", "a=1", 3);

	assert_int_equal(a.status, 405);
	assert_string_equal(header(&a, "Allow"), "GET, HEAD, POST");
	a = get("/berkas");
	assert_int_equal(a.status, 405);
	assert_string_equal(header(&a, "Allow"), "POST");
	a = get("/tidak-ada");
	assert_int_equal(a.status, 404);
	a = get("/");
	assert_int_equal(a.status, 404);
	a = ask("HEAD", "", NULL, NULL, "", 0);
	assert_int_equal(a.status, 200);
	assert_int_equal(a.len, 0);
	assert_string_not_equal(header(&a, "Content-Length"), "0");
}

static void
the_length_of_a_body_is_checked(void **state)
{
	static const char urlencoded[] = "application/x-www-form-urlencoded";
	const char *good = form("nonce-panjang-02", "judul=Utuh");
	size_t len = strlen(good);
	char number[32];
	struct answer a;

	a = ask("POST", "", urlencoded, NULL, good, len);
	assert_int_equal(a.status, 411);
	a = ask("POST", "", urlencoded, "-1", good, len);
	assert_int_equal(a.status, 400);
	a = ask("POST", "", urlencoded, "12x", good, len);
	assert_int_equal(a.status, 400);
	a = ask("POST", "", urlencoded, "99999999999999999999999", good, len);
	assert_int_equal(a.status, 400);
	a = ask("POST", "", urlencoded, "4294967297", good, len);
	assert_int_equal(a.status, 413);
	a = ask("POST", "", urlencoded, "65537", good, len);
	assert_int_equal(a.status, 413);
	snprintf(number, sizeof number, "%zu", len + 5);
	a = ask("POST", "", urlencoded, number, good, len);
	assert_int_equal(a.status, 400);
	a = ask("POST", "", "text/plain", "4", "a=1b", 4);
	assert_int_equal(a.status, 400);
	a = post_bytes("", "Application/X-WWW-Form-Urlencoded;charset=UTF-8", good,
	    len);
	assert_int_equal(a.status, 303);
}

static void
a_refused_body_is_read_to_its_end(void **state)
{
	static char large[300000];
	struct answer a;

	memset(large, 'a', sizeof large);
	a = post_bytes("", "application/x-www-form-urlencoded", large, sizeof large);
	assert_int_equal(a.status, 413);
	assert_true(has(&a, "terlalu besar"));
}

/* ------------------------------------------------------------------- files */

static size_t
file_form(const char *name, const char *bytes, size_t len)
{
	struct answer a = get("");
	size_t n;

	snprintf(type, sizeof type, "multipart/form-data; boundary=batas");
	n = (size_t)snprintf(body, sizeof body,
	    "--batas\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n"
	    "--batas\r\nContent-Disposition: form-data; name=\"_nonce\"\r\n\r\n"
	    "nonce-berkas-%03zu\r\n"
	    "--batas\r\nContent-Disposition: form-data; name=\"judul\"\r\n\r\n"
	    "Bukti\r\n--batas\r\nContent-Disposition: form-data; name=\"berkas\"; "
	    "filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n",
	    shown(&a, "csrf"), world_notices(), name);
	memcpy(body + n, bytes, len);
	n += len;
	memcpy(body + n, "\r\n--batas--\r\n", 13);
	return n + 13;
}

static void
a_file_is_kept_byte_by_byte_under_its_sum(void **state)
{
	static const char bytes[] = " a\r\n\0--batas\n ";
	size_t n = file_form("..\\..\\x/La \\\"po\\\" ran.pdf", bytes, 14);
	struct answer a = post_bytes("/berkas", type, body, n);
	char path[300], got[64];
	FILE *f;

	assert_int_equal(a.status, 303);
	a = get("");
	assert_true(has(&a, "Bukti La po ran.pdf 14"));
	snprintf(path, sizeof path, "find %s/berkas -type f", folder);
	assert_non_null(f = popen(path, "r"));
	assert_non_null(fgets(path, sizeof path, f));
	pclose(f);
	path[strcspn(path, "\n")] = '\0';
	assert_non_null(f = fopen(path, "r"));
	assert_int_equal(fread(got, 1, sizeof got, f), 14);
	fclose(f);
	assert_memory_equal(got, bytes, 14);
	/* The same bytes again: one file, no failure. */
	n = file_form("lain.pdf", bytes, 14);
	a = post_bytes("/berkas", type, body, n);
	assert_int_equal(a.status, 303);
}

static void
a_file_field_left_empty_is_no_file(void **state)
{
	size_t n = file_form("", "", 0);
	struct answer a = post_bytes("/berkas", type, body, n);

	assert_int_equal(a.status, 404);
}

/* ------------------------------------------------------------- the answers */

static void
every_answer_carries_the_headers_of_the_house(void **state)
{
	static const char *const paths[] = {
		"", "/masuk", "/impor", "/tidak-ada", "/tolak?kode=503", "/dokumen"
	};

	for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
		struct answer a = get(paths[i]);
		char number[32];

		snprintf(number, sizeof number, "%zu", a.len);
		assert_string_equal(header(&a, "Content-Length"), number);
		assert_string_equal(header(&a, "X-Content-Type-Options"), "nosniff");
		assert_string_equal(header(&a, "X-Frame-Options"), "DENY");
		assert_string_equal(header(&a, "Referrer-Policy"), "same-origin");
		assert_string_equal(header(&a, "Cross-Origin-Opener-Policy"),
		    "same-origin");
		assert_string_equal(header(&a, "Cross-Origin-Resource-Policy"),
		    "same-origin");
		assert_string_not_equal(header(&a, "Permissions-Policy"), "");
		assert_string_equal(header(&a, "Cache-Control"), "no-store");
		/* Plain http by setting: no promise of https. */
		assert_string_equal(header(&a, "Strict-Transport-Security"), "");
		if (strcmp(paths[i], "/dokumen") == 0)
			continue;
		assert_string_equal(header(&a, "Content-Security-Policy"),
		    "default-src 'none'; script-src 'self'; style-src 'self'; "
		    "img-src 'self'; font-src 'self'; connect-src 'self'; "
		    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
		assert_string_equal(header(&a, "Content-Type"),
		    "text/html; charset=utf-8");
	}
}

static void
a_document_has_headers_of_its_own(void **state)
{
	struct answer a = get("/dokumen");

	assert_string_equal(header(&a, "Content-Type"), "application/pdf");
	assert_string_equal(header(&a, "Content-Disposition"),
	    "attachment; filename=\"Rekap _SKP_ __.pdf\"; "
	    "filename*=UTF-8''Rekap%20%22SKP%22%20%C3%A9.pdf");
	assert_string_equal(header(&a, "Content-Security-Policy"),
	    "sandbox; default-src 'none'");
	assert_memory_equal(a.body, "%PDF-1.7\n", 9);
	a = get("/lihat");
	assert_string_equal(header(&a, "Content-Security-Policy"),
	    "default-src 'none'; object-src 'self'; frame-ancestors 'none'");
	assert_string_equal(header(&a, "Content-Disposition"), "");
	a = get("/logo");
	assert_string_equal(header(&a, "Cache-Control"),
	    "public, max-age=31536000, immutable");
	assert_string_equal(header(&a, "Set-Cookie"), "");
}

static void
a_drawing_is_made_after_the_section(void **state)
{
	struct answer a = get("/gambar");

	assert_int_equal(a.status, 200);
	assert_string_equal(a.body, "baik");
	a = get("/gambar-gagal");
	assert_int_equal(a.status, 503);
	assert_string_equal(header(&a, "Retry-After"), "5");
	assert_true(has(&a, "Ani &lt;"));
	assert_true(has(&a, "Nomor permintaan: <strong>"));
	assert_false(has(&a, "<strong></strong>"));
}

static void
every_refusal_says_what_to_do_and_its_number(void **state)
{
	static const char *const codes[] = { "400", "403", "404", "405", "409",
	    "410", "411", "413", "429", "500", "503", "507" };

	for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
		char path[40];
		struct answer a;

		with_cookie(i % 2 ? ani : NULL);
		snprintf(path, sizeof path, "/tolak?kode=%s", codes[i]);
		a = get(path);
		assert_string_equal(header(&a, "Status"), codes[i]);
		assert_true(has(&a, "Nomor permintaan: <strong>"));
		assert_true(has(&a, "<h1>"));
		assert_true(has(&a, "Ke beranda"));
	}
}

static void
a_broken_template_is_a_page_of_500(void **state)
{
	struct answer a = get("/rusak");

	assert_int_equal(a.status, 500);
	assert_false(has(&a, "<p>awal</p>"));
	assert_true(has(&a, "Terjadi kesalahan"));
}

static void
a_header_is_never_split(void **state)
{
	struct answer a;

	a = get("/sisip");
	assert_int_equal(a.status, 500);
	assert_false(has(&a, "X-Sisipan"));
}

static void
over_https_the_cookies_are_of_this_host_only(void **state)
{
	char pair[100];
	struct answer a;

	world_https(true);
	/* The cookie of plain http is not looked at. */
	a = get("");
	assert_int_equal(a.status, 303);
	snprintf(pair, sizeof pair, "__Host-%s", ani);
	with_cookie(pair);
	a = get("");
	assert_int_equal(a.status, 200);
	assert_string_equal(header(&a, "Strict-Transport-Security"),
	    "max-age=31536000; includeSubDomains");
	with_cookie(NULL);
	a = get("/masuk");
	assert_true(text_starts(header(&a, "Set-Cookie"), "__Host-ekp="));
	assert_true(has(&a, "; Path=/; Secure; HttpOnly; SameSite=Lax\r\n"));
	a = get("/mati");
	assert_string_equal(header(&a, "Strict-Transport-Security"),
	    "max-age=31536000; includeSubDomains");
	world_https(false);
}

static void
plain_http_has_a_banner_except_on_this_machine(void **state)
{
	struct answer a = get("");

	assert_true(has(&a, "tidak terenkripsi"));
	with_address("127.0.0.1");
	a = get("");
	assert_false(has(&a, "tidak terenkripsi"));
	with_address("10.1.2.3");
}

static void
what_cannot_be_mended_is_answered_with_500(void **state)
{
	struct answer a;

	a = get("/mati");
	assert_int_equal(a.status, 500);
	assert_true(has(&a, "Nomor permintaan: <strong>"));
	assert_false(has(&a, "NOMOR-PERMINTAAN"));
	assert_string_equal(header(&a, "X-Content-Type-Options"), "nosniff");
}

/* One of everything, the good and the bad. */
static void
some_requests(int round)
{
	char nonce[40];
	size_t n;

	(void)get("");
	(void)get("/masuk");
	(void)get("/tolak?kode=503");
	(void)get("/rusak");
	(void)get("/dokumen");
	snprintf(nonce, sizeof nonce, "nonce-putaran-%04d", round);
	(void)post("", form(nonce, "judul=x"));
	n = file_form("a.pdf", "isi", 3);
	(void)post_bytes("/berkas", type, body, n);
	/* Breaks off inside the file. */
	(void)post_bytes("/berkas", type, body, n - 8);
}

static void
a_process_keeps_nothing_of_its_requests(void **state)
{
	long rss, files;

	for (int i = 0; i < 30; i++)
		some_requests(i);
	rss = server_rss();
	files = server_files();
	for (int i = 30; i < 130; i++)
		some_requests(i);
	assert_int_equal(server_files(), files);
	assert_true(rss > 0);
	/* 800 requests more; a page of HDF alone is 20 kB. */
	if (!SANITIZED_BUILD)
		assert_true(server_rss() - rss < 1000);
}

static void
a_dead_process_answers_its_last_request(void **state)
{
	struct answer a;

	a = get("/mati");
	assert_int_equal(a.status, 500);
	assert_true(has(&a, "Nomor permintaan: <strong>"));
	server_stop();
	server_start();
}

static void
a_program_can_reach_nothing_but_its_own(void **state)
{
	struct answer a;

	if (SANITIZED_BUILD)
		return;		/* nothing is confined there */
	a = get("/kurung");
	assert_int_equal(a.status, 200);
	assert_string_equal(a.body, "----ie");
}

static void
a_read_of_another_name_is_no_setting(void **state)
{
	struct answer a;

	/* What a client can set arrives as HTTP_...; nothing else is believed. */
	with("HTTP_REMOTE_USER", "199001012015032001");
	with("HTTP_X_FORWARDED_FOR", "127.0.0.1");
	with("HTTP_PROXY", "http://jahat.example");
	with_cookie(NULL);
	a = get("");
	assert_int_equal(a.status, 303);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup(name, begin)
		T(a_page_greets_the_one_who_is_signed_in),
		T(a_saved_form_ends_in_a_redirect_and_is_kept),
		T(a_double_click_has_one_effect),
		T(a_nonce_of_another_person_is_a_first_one),
		T(a_form_without_nonce_is_refused),
		T(a_refused_form_comes_back_filled),
		T(a_stale_form_is_409_and_asks_again),
		T(more_rows_store_nothing),
		T(a_refusal_writes_nothing),
		T(a_value_longer_than_declared_is_never_stored),
		T(nobody_is_sent_to_the_login_page_and_back),
		T(a_form_without_a_session_is_refused),
		T(a_bad_token_is_refused),
		T(the_token_of_another_session_is_refused),
		T(a_form_of_an_earlier_session_comes_back_filled),
		T(a_page_of_another_origin_cannot_send_a_form),
		T(the_role_of_the_route_is_asked_first),
		T(a_closed_account_has_no_session),
		T(the_first_cookie_wins),
		T(a_session_ends_after_half_an_hour_without_a_request),
		T(a_session_ends_after_twelve_hours_at_last),
		T(signing_in_gives_a_new_id_and_leads_on),
		T(an_id_planted_before_signing_in_is_worthless),
		T(signing_in_leads_to_own_paths_only),
		T(a_login_form_needs_its_own_cookie),
		T(one_has_at_most_five_sessions),
		T(logging_out_ends_the_session),
		T(an_expired_session_costs_nothing_that_was_typed),
		T(a_long_address_is_forgotten_rather_than_in_the_way),
		T(a_draft_is_not_shown_to_another_person),
		T(an_expired_session_with_a_bad_token_keeps_no_draft),
		T(after_a_day_an_expired_session_is_forgotten),
		T(methods_and_paths_are_those_of_the_table),
		T(the_length_of_a_body_is_checked),
		T(a_refused_body_is_read_to_its_end),
		T(a_file_is_kept_byte_by_byte_under_its_sum),
		T(a_file_field_left_empty_is_no_file),
		T(every_answer_carries_the_headers_of_the_house),
		T(a_document_has_headers_of_its_own),
		T(a_drawing_is_made_after_the_section),
		T(every_refusal_says_what_to_do_and_its_number),
		T(a_broken_template_is_a_page_of_500),
		T(a_program_can_reach_nothing_but_its_own),
		T(a_read_of_another_name_is_no_setting),
	};
	/* These end the process. */
	const struct CMUnitTest cgi_only[] = {
		T(over_https_the_cookies_are_of_this_host_only),
		T(plain_http_has_a_banner_except_on_this_machine),
		T(a_header_is_never_split),
		T(what_cannot_be_mended_is_answered_with_500),
	};
	const struct CMUnitTest fastcgi_only[] = {
		T(a_process_keeps_nothing_of_its_requests),
		T(a_dead_process_answers_its_last_request),
#undef T
	};
	int bad;

	world_new();
	bad = cmocka_run_group_tests_name("as CGI", tests, NULL, NULL);
	bad += cmocka_run_group_tests_name("as CGI", cgi_only, NULL, NULL);
	world_drop();
	fastcgi = true;
	world_new();
	server_start();
	bad += cmocka_run_group_tests_name("as FastCGI", tests, NULL, NULL);
	bad += cmocka_run_group_tests_name("as FastCGI", fastcgi_only, NULL,
	    NULL);
	server_stop();
	world_drop();
	return bad;
}
