#!/bin/sh
# Acting officials: the list, and taking an office back with a reason (S-30)
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-05
sebagai ADM
get pejabat
is "$status" 200 "the admin sees who acts"
expect 'Tidak ada Plt., Plh., atau Pj.' "nobody yet"
get pejabat 'q=Dimas'
expect "jabatan/baru?p=$(nip KT)" "a person is found and led to the form"
plt() { # WHO UNIT FROM TO
	get jabatan/baru "p=$(nip "$1")"
	kirim jabatan/baru "p=$(nip "$1")&rev=$(field rev)&unit=$2&jabatan=Direktur+$1&jenis_jabatan=JPT_PRATAMA&jenjang=TANPA_JENJANG&penugasan=PLT&pimpinan=1&sk=SK-$1&mulai=$3&selesai=$4&yakin=1"
	is "$status" 303 "$1 is appointed"
}
plt KT D2.2 2026-01-05 2026-03-31
plt DIR1 D2.2 2026-02-01 2026-02-28
plt A1 D2.2 2026-01-05 2026-01-06
get pejabat
expect 'Plt. Direktur KT' "who acts is listed"
expect 'SK-KT' "with the decree"
expect '5 Januari 2026 – 31 Maret 2026' "and the window"
is "$(grep -c 'Aktif</span>' "$T/body")" 2 "two act now"
is "$(grep -c 'Terjadwal</span>' "$T/body")" 1 "one will"
id() { # NAME OF THE POST
	grep -o "pejabat/cabut?p=[0-9]*&amp;id=[0-9a-z]*\">Cabut<span class=\"sr\"> Direktur $1" "$T/body" | sed 's/.*id=\([0-9a-z]*\).*/\1/'
}
kt=$(id KT) dir=$(id DIR1)

hari 2026-01-08
sebagai ADM
get pejabat
expect_not 'Direktur A1' "whose window is over is not among them"
get pejabat 'lama=1'
expect 'Direktur A1' "but among the ended"
expect 'Berakhir</span>' "by that name"

# Taking back.
get pejabat/cabut "p=$(nip KT)&id=$kt"
is "$status" 200 "there is a form"
rev=$(field rev)
cabut="p=$(nip KT)&id=$kt&rev=$rev&alasan=SK-77%3A+pejabat+definitif+dilantik&yakin=1"
kirim pejabat/cabut "p=$(nip KT)&id=$kt&rev=$rev&dicabut=2026-01-08&yakin=1"
is "$status" 422 "not without a reason"
kirim pejabat/cabut "$cabut&dicabut=2026-01-07"
expect 'paling cepat hari ini' "nor from a day that is over"
kirim pejabat/cabut "$cabut&dicabut=2026-04-01"
is "$status" 422 "nor after its end"
sebagai KT
get unit
is "$status" 403 "before it he is no admin"
get pejabat
is "$status" 403 "and an employee does not see the list"
sebagai A2
kirim pejabat/cabut "$cabut&dicabut=2026-01-08"
is "$status" 403 "an employee takes nothing back"
sebagai KT
get pantau
expect 'Direktorat Acara Nasional' "as Plt. he sees the unit"
sebagai ADM
get pejabat
post_forged pejabat/cabut "$cabut&dicabut=2026-01-08"
is "$status" 403 "nor is it done with a bad token"
kirim pejabat/cabut "p=$(nip A2)&id=$kt&rev=1&dicabut=2026-01-08&alasan=bukan+miliknya"
is "$status" 404 "the post of one is not found under another"
kirim pejabat/cabut "$cabut&dicabut=2026-01-08"
goes /cgi-bin/pejabat "the office is taken back"
kirim pejabat/cabut "$cabut&dicabut=2026-01-08"
is "$status" 409 "a form made before is refused"
sebagai KT
get pantau
expect_not 'Direktorat Acara Nasional' "the right is gone at once"
get beranda
expect 'pejabat definitif dilantik' "and he reads why"
sebagai ADM
get pejabat
expect_not 'Direktur KT' "he is not among those who act"
get pejabat/cabut "p=$(nip DIR1)&id=$dir"
kirim pejabat/cabut "p=$(nip DIR1)&id=$dir&rev=$(field rev)&dicabut=2026-01-20&alasan=Batal+ditugaskan&yakin=1"
goes /cgi-bin/pejabat "one that has not begun is taken back, too"
get pejabat 'lama=1'
is "$(grep -c 'Dicabut</span>' "$T/body")" 2 "both are shown as taken back"
expect 'dicabut mulai 8 Januari 2026: SK-77' "with day and reason"
expect 'tidak pernah berlaku' "one never held"
ends 0 "the data are whole afterwards" kinerja check
tap_end
