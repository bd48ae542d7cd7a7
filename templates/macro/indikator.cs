<?cs # Indicators with their targets as rows of a form, and the ticks of the
   perspectives.  Shows: Baris, JumlahBaris, BarisPenuh, Perspektif.  Not among
   the macros of every page: include it after layout/atas.cs. ?><?cs

# A tick of the perspectives; several may be set. ?><?cs
def:sudut(kode) ?><div class="centang"><input type="checkbox" id="f-perspektif-<?cs var:kode ?>" name="perspektif" value="<?cs var:kode ?>"<?cs if:Page.isi ?><?cs each:q = Query.perspektif ?><?cs if:q == kode ?> checked<?cs /if ?><?cs /each ?><?cs elif:Perspektif[kode] ?> checked<?cs /if ?>><label for="f-perspektif-<?cs var:kode ?>"><?cs call:istilah(kode) ?></label></div><?cs /def ?><?cs

def:pilih_perspektif() ?><?cs call:radio_buka("perspektif", "Perspektif", "Boleh lebih dari satu.", "1") ?><?cs
call:sudut("PENERIMA_LAYANAN") ?><?cs call:sudut("PROSES_BISNIS") ?><?cs call:sudut("PENGUATAN_INTERNAL") ?><?cs call:sudut("ANGGARAN") ?><?cs call:radio_tutup("perspektif") ?><?cs /def ?><?cs

def:isi_aspek(b) ?><?cs set:b.pilih_aspek = b.aspek ?><?cs if:string.length(b.isi.aspek) ?><?cs set:b.pilih_aspek = b.isi.aspek ?><?cs /if ?><?cs
call:pilihan_buka("aspek_" + b.n, "Aspek", "", "") ?><?cs call:pilihan("aspek_" + b.n, "KUANTITAS", "Kuantitas", b.pilih_aspek) ?><?cs call:pilihan("aspek_" + b.n, "KUALITAS", "Kualitas", b.pilih_aspek) ?><?cs call:pilihan("aspek_" + b.n, "WAKTU", "Waktu", b.pilih_aspek) ?><?cs call:pilihan("aspek_" + b.n, "BIAYA", "Biaya", b.pilih_aspek) ?><?cs call:pilihan_tutup("aspek_" + b.n) ?><?cs /def ?><?cs

def:isi_target(b) ?><div class="dua"><?cs call:pilihan_buka("sasaran_" + b.n, "Jenis target", "Bagaimana target diukur", "") ?><?cs call:pilihan("sasaran_" + b.n, "ANGKA", "Angka", b.isi.sasaran) ?><?cs call:pilihan("sasaran_" + b.n, "TANGGAL", "Tanggal paling lambat", b.isi.sasaran) ?><?cs call:pilihan("sasaran_" + b.n, "TEKS", "Uraian", b.isi.sasaran) ?><?cs call:pilihan_tutup("sasaran_" + b.n) ?>
<?cs call:bidang("target_" + b.n, "Target", b.target, "250 · 30-09-2026 · setiap Jumat", "") ?>
<?cs call:bidang("satuan_" + b.n, "Satuan", b.isi.satuan, "Untuk angka: dokumen, %, hari kerja", "") ?>
<?cs call:pilihan_buka("arah_" + b.n, "Arah", "Untuk angka", "") ?><?cs call:pilihan("arah_" + b.n, "MAKIN_BESAR", "Makin besar makin baik", b.isi.arah) ?><?cs call:pilihan("arah_" + b.n, "MAKIN_KECIL", "Makin kecil makin baik", b.isi.arah) ?><?cs call:pilihan("arah_" + b.n, "TEPAT", "Tepat sasaran", b.isi.arah) ?><?cs call:pilihan_tutup("arah_" + b.n) ?></div><?cs /def ?><?cs

# kualitatif: one narrative a row (R-SKP-7); aspek: the JA/JF model asks for it. ?><?cs
def:baris_indikator(kualitatif, aspek) ?><?cs set:batas_baris = JumlahBaris ?><?cs if:Page.draf && Query.baris > #JumlahBaris ?><?cs set:batas_baris = Query.baris ?><?cs /if ?><?cs call:sembunyi("baris", batas_baris) ?><p><?cs
if:kualitatif ?>Pendekatan kualitatif: ceritakan ukuran keberhasilan dan targetnya dalam satu kalimat. Contoh: Seluruh usulan acara terverifikasi paling lambat dua minggu sesudah diterima, tanpa pengembalian karena salah periksa.<?cs /if ?> Isi baris yang diperlukan saja; baris kosong diabaikan. Untuk membuang indikator, kosongkan isinya.</p>
<?cs each:b = Baris ?><?cs if:b.n <= #batas_baris ?><fieldset class="kelompok"><legend><?cs if:kualitatif ?>Ukuran <?cs var:b.n ?><?cs else ?>Indikator <?cs var:b.n ?><?cs /if ?></legend>
<?cs call:sembunyi("butir_" + b.n, b.isi.id) ?><?cs
if:kualitatif ?><?cs call:bidang_teks("indikator_" + b.n, "Ukuran keberhasilan / indikator kinerja individu, dan target", b.isi.teks, "", "", "3") ?><?cs
else ?><?cs if:aspek ?><?cs call:isi_aspek(b) ?><?cs /if ?>
<?cs call:bidang_teks("indikator_" + b.n, "Indikator kinerja individu", b.isi.teks, "", "", "2") ?><?cs call:isi_target(b) ?><?cs /if ?></fieldset><?cs /if ?><?cs /each ?>
<?cs if:!BarisPenuh ?><p><?cs call:tombol_kedua("tambah", "1", "Tambah baris indikator") ?></p><?cs /if ?><?cs /def ?>
