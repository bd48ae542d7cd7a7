#!/bin/sh
# The achievement of a unit: proposed, set with a written basis, told to its
# leader; nobody else does (S-20, G31, R-ORG-2)
. tests/lib/tap.sh
. tests/lib/emas.sh

hari 2026-01-02
"$B/tests/benih" siap "$data" 2026
hari 2026-04-01
beri_dua A2 PENGELOLA
sebagai DEP
get capaian
expect 'Direktorat Acara Daerah' "who rates a leader sees his unit"
isi=$(grep 'Acara Daerah' "$T/out" | grep -o 'capaian/lihat?unit=[0-9a-z]*' | head -n 1 | cut -d= -f2)
get capaian/lihat "unit=$isi&tahun=2026"
expect 'Yang menetapkan: Wiratama Hadikusuma' "the page says who sets it"
tw=$(grep -o 'periode=[0-9a-z]*' "$T/out" | head -n 1 | cut -d= -f2)
is "$(grep -c 'capaian/isi' "$T/out")" 2 "what has begun can be set, what is to come cannot"
get capaian/isi "unit=$isi&tahun=2026&periode=$tw"
expect 'Di bawah ekspektasi' "it says what the value means for the leader"

sebagai A1
get capaian/isi "unit=$isi&tahun=2026&periode=$tw"
is "$status" 404 "another person gets no form"
get capaian/lihat "unit=$isi&tahun=2026"
is "$status" 200 "but a colleague sees the value"
u="unit=$isi&tahun=2026&periode=$tw"
sebagai DIR1
kirim capaian/tetapkan "$u&nilai=ISTIMEWA&dasar=Semua+target+terlampaui"
is "$status" 403 "BZ-4: the leader does not set his own unit's"
tiga A2 A1 capaian/usulkan "$u&nilai=ISTIMEWA&dasar=Rencana+aksi+27+dari+27+selesai" "a proposal of the pengelola"
get capaian/lihat "$u"
expect 'Rencana aksi 27 dari 27 selesai' "the proposal stands with its basis"
expect 'Diusulkan' "and is no decision"
sebagai DEP
get beranda
expect 'capaian kinerja organisasi' "who sets it is told"
kirim capaian/tetapkan "$u&nilai=ORG_BAIK&dasar="
is "$status" 422 "setting needs a basis"
expect 'checked' "and keeps what was chosen"
kirim capaian/tetapkan "$u&dasar=Tanpa+pilihan+nilainya"
is "$status" 422 "and a value"
kirim capaian/tetapkan "$u&nilai=BELUM_DINILAI&dasar=Tanpa+pilihan+nilainya"
is "$status" 422 "none is no value"
tiga DEP KT capaian/tetapkan "$u&nilai=ORG_BAIK&dasar=Rencana+aksi+tercapai+sesuai+target" "G31: setting it"
get capaian/lihat "$u"
expect '<strong>Baik</strong>' "the value stands"
expect 'Rencana aksi tercapai sesuai target' "with its basis"
sebagai DIR1
get beranda
expect 'Triwulan I 2026' "G31: the leader is told, with the period"
sebagai A2
kirim capaian/usulkan "$u&nilai=ORG_KURANG&dasar=Usul+sesudah+ditetapkan"
is "$status" 422 "what was set is not proposed again"
sebagai KT
cgi GET capaian ''
is "$status" 200 "a colleague sees the list"
jar=$T/jar.kosong; : >"$jar"
get capaian
goes /cgi-bin/login "a stranger has to sign in"
tap_end
