#!/bin/sh
# The agency's settings and logo
. tests/lib/tap.sh
. tests/lib/cgi.sh

RINA=198902142014022003
NURUL=199402172019032008

# A sound PNG of 1 x 1 points.
printf '\211PNG\r\n\032\n\0\0\0\rIHDR\0\0\0\001\0\0\0\001\010\0\0\0\0\072\176\233\125\0\0\0\nIDATx\234c\140\0\0\0\002\0\001\110\257\244\161\0\0\0\0IEND\256B\140\202' >"$T/logo.png"
head -c 40000 /dev/zero >"$T/besar.png"
head -c 60 "$T/logo.png" >"$T/potong.png"
echo '<svg xmlns="http://www.w3.org/2000/svg"/>' >"$T/gambar.png"

sebagai admin
masuk "$RINA"
get admin
expect '/cgi-bin/admin/pengaturan' "the start page leads to the settings"
get admin/pengaturan
rev=$(field rev)
set="rev=$rev&singkatan=KPN&kota=Jakarta&zona=420&bantuan=Biro+SDM%2C+pesawat+99"
post_forged admin/pengaturan "$set&instansi=Palsu"
is "$status" 403 "settings are not changed without the token"
get admin/pengaturan
post admin/pengaturan "$set&instansi=KPN&jaringan=10.1.0.0%2F16%0Akantor"
expect 'bukan rentang alamat' "a network that is none is refused"
post admin/pengaturan "rev=$rev&instansi=Kementerian&singkatan=KPN&kota=Jakarta&zona=421&bantuan=Biro+SDM"
expect 'pilih salah satu' "a zone that Indonesia has not, too"
post admin/pengaturan "$set&instansi=Kementerian+Pesona+%26+Budaya&jaringan=10.1.0.0%2F16%0D%0A2001:db8::%2F32"
goes /cgi-bin/admin/pengaturan "settings are changed"
get admin/pengaturan
expect 'Kementerian Pesona &amp; Budaya' "and stand on every page"
expect '2001:db8::/32' "one network a line"
post admin/pengaturan "$set&instansi=Nama+Basi"
is "$status" 409 "a form made before is refused"
sebagai tamu
get login
expect 'Biro SDM, pesawat 99' "the login page says whom to ask for a code"

sebagai admin
get admin/pengaturan
unggah admin/logo logo "$T/besar.png"
expect 'lebih besar dari 30' "a logo of more than 30 kB is refused"
unggah admin/logo logo "$T/potong.png"
expect 'bukan gambar PNG' "a picture cut in the middle is refused"
unggah admin/logo logo "$T/gambar.png"
expect 'bukan gambar PNG' "and what only is called png"
unggah_csrf=AAAA unggah admin/logo logo "$T/logo.png"
is "$status" 403 "no logo without the token"
unset unggah_csrf
get admin/pengaturan
unggah admin/logo logo "$T/logo.png"
goes /cgi-bin/admin/pengaturan "a sound PNG becomes the logo"
get admin/pengaturan
logo=$(grep -o '/cgi-bin/login/logo?v=[0-9a-f]*' "$T/body" | head -n 1)
is_not "$logo" '' "pages point to it by its hash"
sebagai tamu2
get login/logo "${logo#*\?}"
expect '^Content-Type: image/png' "everybody may load it"
expect '^Cache-Control: public' "and keep it"

sebagai nurul
masuk "$NURUL"
get admin
is "$status" 403 "an employee has no administration"
get admin/pengaturan
is "$status" 403 "and no settings"
bekas_admin admin/pengaturan
post admin/pengaturan "$set&instansi=Palsu"
is "$status" 403 "who is no admin any more changes no settings"
expect 'alasan="hak"\|alasan=""' "because of his rights, not of the token" "$T/err"
unggah admin/logo logo "$T/logo.png"
is "$status" 403 "and no logo"
tap_end
