#ifndef BERKAS_H
#define BERKAS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * What a file of evidence is, told from its bytes (UP-1, UP-2, UP-4): PDF, PNG,
 * JPEG, and the three Office formats without macros.  Neither its name nor what
 * the browser calls it decides; the name must agree.
 */
struct berkas_tipe {
	const char	*akhiran;	/* "pdf" */
	const char	*mime;
	bool		 tampil;	/* may be shown in the browser */
};

/*
 * The type of a whole file and the name it came with; NULL with a code in *why:
 * "bukti-tipe" none of ours, "bukti-beda" the name says another one,
 * "bukti-rusak" cut off or damaged, "bukti-makro", "bukti-piksel" above 40
 * megapixels.
 */
const struct berkas_tipe *berkas_tipe(const void *bytes, size_t len,
    const char *name, const char **why);
/* The type with that MIME name; NULL when it is none of ours. */
const struct berkas_tipe *berkas_mime(const char *mime);

#endif
