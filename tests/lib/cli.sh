# cli.sh - a data folder of the test's own, and table files; after tap.sh

# kinerja on the data folder $T/data (or the one of the conf $K).
k() {
	KINERJA_CONF=${K:-$T/k.hdf} "$B/bin/kinerja" "$@"
}

conf() { # FILE DATA
	printf '%s\n' "Jalur.data=$2" "Jalur.share=$T" \
	    'Asal.0=http://127.0.0.1:8080' 'Http_polos=ya' >"$1"
}

# An empty data folder, made by init.
new_data() {
	rm -rf "$T/data"
	conf "$T/k.hdf" "$T/data"
	k init >/dev/null 2>&1
}

# A table: HEADER, then rows, one an argument.
table() { # FILE LINE...
	table_to=$1
	shift
	printf '%s\n' "$@" >"$table_to"
}

# The numbers of the last import.
counts() {
	sed -n 's/^baris=//p' "$T/out"
}

# An XLSX of rows given as lines of cells between "|"; "#5" is a number,
# "=A1" a formula.  Made by hand, so that every part is known.
xlsx() { # FILE <ROWS
	xlsx_to=$1
	rm -rf "$T/x" "$xlsx_to"
	mkdir -p "$T/x/xl/worksheets" "$T/x/xl/_rels" "$T/x/_rels"
	xlsx_parts
	awk -F'|' 'BEGIN { print "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" \
	    "<worksheet xmlns=\"http://schemas.openxmlformats.org/" \
	    "spreadsheetml/2006/main\"><sheetData>" }
	{ printf "<row r=\"%d\">", NR
	  for (i = 1; i <= NF; i++) {
	    c = sprintf("%c%d", 64 + i, NR); v = $i
	    if (v == "") continue
	    if (v ~ /^#/) printf "<c r=\"%s\"><v>%s</v></c>", c, substr(v, 2)
	    else if (v ~ /^=/) printf "<c r=\"%s\"><f>%s</f><v>1</v></c>", c,
		substr(v, 2)
	    else if (v ~ /^@/) printf "<c r=\"%s\" t=\"s\"><v>%s</v></c>", c,
		substr(v, 2)
	    else printf "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>",
		c, v
	  }
	  print "</row>" }
	END { print "</sheetData></worksheet>" }' \
	    >"$T/x/xl/worksheets/sheet1.xml"
	(cd "$T/x" && zip -q -r "$xlsx_to" .)
}

xlsx_parts() {
	printf '%s' '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' \
	    >"$T/x/[Content_Types].xml"
	printf '%s' '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="rId7"/><sheet name="Lain" sheetId="2" r:id="rId8"/></sheets></workbook>' \
	    >"$T/x/xl/workbook.xml"
	printf '%s' '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId8" Type="x" Target="worksheets/sheet2.xml"/><Relationship Id="rId7" Type="x" Target="worksheets/sheet1.xml"/></Relationships>' \
	    >"$T/x/xl/_rels/workbook.xml.rels"
	printf '%s' '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>nip</t></si><si><r><t>Siti </t></r><r><t>Rahma</t></r></si></sst>' \
	    >"$T/x/xl/sharedStrings.xml"
}

# The units and people of app.md 7.1, as G02 imports them.
golden_units() {
	table "$T/unit.csv" 'kode;nama;kode_induk;jenis;mulai' \
	    'D2.1;Direktorat Acara Daerah;D2;Direktorat;2024-01-01' \
	    'KPN;Kementerian Pesona Nusantara;;Kementerian;2024-01-01' \
	    'D2;Deputi Bidang Penyelenggaraan Acara;KPN;Deputi;2024-01-01' \
	    'D2.2;Direktorat Acara Nasional;D2;Direktorat;2024-01-01' \
	    'SDM;Biro SDM;KPN;Biro;2024-01-01'
}
H='nip,nama,jenis_pegawai,golongan,jabatan,jenis_jabatan,jenjang,kode_unit,pimpinan,penugasan,nip_atasan,mulai'
golden_people() {
	table "$T/orang.csv" "$H" \
	    '199107082023211015,Yosef Tandibua,PPPK,IX,Pengolah Data dan Informasi,PELAKSANA,,D2.1,tidak,D,197602202001122001,2024-03-01' \
	    '197405121999032002,Larasati Puspaningrum,PNS,IV/c,Direktur Acara Daerah,JPT_PRATAMA,,D2.1,ya,D,196809151994031001,2024-03-01' \
	    '197602202001122001,Arum Kinasih,PNS,IV/b,Direktur Acara Nasional,JPT_PRATAMA,,D2.2,ya,D,196809151994031001,2024-03-01' \
	    '196809151994031001,Wiratama Hadikusuma,PNS,IV/d,Deputi,JPT_MADYA,,D2,ya,D,PN-0001,2024-03-01' \
	    '198603212010121005,Dimas Aryasatya,PNS,III/d,Analis Kebijakan Ahli Muda,FUNGSIONAL,ahli-muda,D2.1,tidak,D,197405121999032002,2024-03-01' \
	    '199402172019032008,Nurul Hapsari,PNS,III/a,Analis Kebijakan Ahli Pertama,FUNGSIONAL,ahli-pertama,D2.1,tidak,D,197405121999032002,2024-03-01' \
	    '197001151995031001,Bagas Wirawan,PNS,IV/c,Kepala Biro SDM,JPT_PRATAMA,,SDM,ya,D,PN-0001,2024-03-01' \
	    '198902142014022003,Rina Wulandari,PNS,III/c,Analis SDM Aparatur,FUNGSIONAL,MU,SDM,tidak,D,197001151995031001,2024-03-01' \
	    'PN-0001,Hasanuddin Mappaseng,NON_ASN,,Menteri,PEJABAT_NEGARA,,KPN,ya,D,,2024-03-01'
}
