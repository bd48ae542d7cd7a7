#!/bin/sh
# The year's strip on the list of plans: gaps by text and shape, a second plan
# of an acting post in a row of its own
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-08-03
sebagai ADM
get jabatan/baru "p=$(nip DIR2)"
kirim jabatan/baru "p=$(nip DIR2)&penugasan=PLT&unit=D2.1&jabatan=Direktur+Acara+Daerah&jenis_jabatan=JPT_PRATAMA&jenjang=TANPA_JENJANG&pimpinan=1&sk=SK-2%2F2026&mulai=2026-08-01&selesai=2026-08-09&rev=$(field rev)&yakin=1"
is "$status" 303 "she is Plt. for nine days"

sebagai DIR2
get skp/baru
tugas() { # START OF THE LABEL
	grep -o "name=\"tugas\" value=\"[0-9a-z]*\"[^>]*><label[^>]*>$1" "$T/out" |
	    head -n 1 | cut -d'"' -f4
}
plt=$(tugas 'Plt\. ') asli=$(tugas 'Direktur')
kirim skp/baru "tugas=$plt&mulai=2026-08-01&selesai=2026-08-09"
is "$status" 303 "she makes a plan for it"
get skp
expect 'Direktur Acara Daerah</a>' "the strip tells it"
expect '>Plt\. Direktur Acara Daerah' "as that of a Plt."
expect 'y="28" width="9"' "in a row of its own"
expect 'Belum ada SKP</span> 1 Januari 2026 sampai 31 Desember 2026' \
    "it does not stand for the plan of her own post"
kirim skp/baru "tugas=$asli&mulai=2026-01-01&selesai=2026-07-31"
is "$status" 303 "she makes one for a part of the year"
get skp
expect 'Belum ada SKP</span> 1 Agustus 2026 sampai 31 Desember 2026' \
    "the days without one are named"
expect '<rect x="212" y="8" width="153" height="14" fill="url(#celah)"' \
    "and drawn in a shape of their own, not by colour alone"
expect 'Kotak bergaris miring: belum ada SKP' "which the page explains"
tap_end
