#ifndef HASIL_H
#define HASIL_H

#include "web.h"

/* Files a job made, below DIR/hasil; swept a week after. */

/* Path below the data folder for a job with this id. */
const char *hasil_path(struct arena *, const char *id);
/* Is the file of a finished job still there? */
bool hasil_there(const Pekerjaan *);
/* The file, as a download; 410 when it was swept. */
struct reply hasil_file(struct req *, const Pekerjaan *);

#endif
