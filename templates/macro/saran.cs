<?cs # The proofreader's hints on how a result is worded (ideas 19): advice, it
   never stops anything.  Include it after layout/atas.cs. ?><?cs

def:kata_saran(kode, kata) ?><?cs
if:kode == "kegiatan" ?>“<?cs var:kata ?>” menyatakan kegiatan. Tuliskan apa yang dihasilkan, misalnya “Tersusunnya …” atau “Meningkatnya …”.<?cs
elif:kode == "bukan-hasil" ?>Awali dengan hasilnya, misalnya “Tersusunnya …”, “Terverifikasinya …”, atau “Meningkatnya …”.<?cs
elif:kode == "panjang" ?>Rumusannya panjang. Satu RHK satu hasil; rincian dapat dipindahkan ke indikator.<?cs
elif:kode == "kabur" ?>“<?cs var:kata ?>” dapat ditafsirkan berbeda. Sebutkan ukuran yang dapat diperiksa.<?cs
elif:kode == "singkatan" ?>“<?cs var:kata ?>” belum tentu dikenal pembaca lain. Tuliskan lengkap.<?cs
elif:kode == "tanpa-indikator" ?>Belum ada indikator untuk mengukurnya.<?cs
elif:kode == "tak-terukur" ?>Targetnya berupa uraian. Bila bisa, pakai angka dengan satuan atau tanggal.<?cs
elif:kode == "tanpa-satuan" ?>Target angka ini belum mempunyai satuan.<?cs
elif:kode == "tanpa-waktu" ?>Tidak ada indikator yang menyebut waktu: kapan selesai, atau seberapa cepat?<?cs
elif:kode == "kembar-rekan" ?>Rekan di bawah pimpinan yang sama menulis RHK yang persis sama. Sebutkan bagian yang menjadi tanggung jawab Anda, misalnya wilayah atau jenis dokumennya.<?cs
else ?><?cs var:kode ?><?cs /if ?><?cs /def ?><?cs

def:satu_saran(s) ?><?cs if:string.length(s.indikator) ?><em><?cs var:s.indikator ?>:</em> <?cs /if ?><?cs call:kata_saran(s.kode, s.kata) ?><?cs /def ?><?cs

# Under the field of the form; what is ticked is put aside when it is saved. ?><?cs
def:saran_isian() ?><?cs if:subcount(Saran) ?><?cs call:sembunyi("saran", "1") ?><section class="panel" aria-labelledby="f-saran"><h3 id="f-saran">Saran rumusan</h3><p>Berdasarkan isi yang tersimpan. Sekadar saran: SKP tetap dapat disimpan dan diajukan.</p>
<?cs each:s = Saran ?><p><?cs call:satu_saran(s) ?></p><div class="centang"><input type="checkbox" id="f-abaikan-<?cs var:name(s) ?>" name="abaikan" value="<?cs var:s.kunci ?>"<?cs if:s.abai ?> checked<?cs /if ?>><label for="f-abaikan-<?cs var:name(s) ?>">Abaikan saran ini<span class="sr">: <?cs call:satu_saran(s) ?></span></label></div>
<?cs /each ?></section>
<?cs /if ?><?cs if:subcount(Contoh) ?><details><summary>Contoh RHK yang sudah disetujui pada jabatan yang sama</summary>
<ul><?cs each:c = Contoh ?><li><?cs var:c.teks ?><?cs if:subcount(c.indikator) ?><ul><?cs each:i = c.indikator ?><li><?cs var:i.teks ?><?cs if:string.length(i.target) ?>: <?cs var:i.target ?><?cs /if ?></li><?cs /each ?></ul><?cs /if ?></li><?cs /each ?></ul></details>
<?cs /if ?><?cs /def ?><?cs

# On the page of a plan; bisa: its owner, who may put one aside. ?><?cs
def:saran_rencana(bisa) ?><?cs if:subcount(SaranList) ?><section id="saran" class="jangan-cetak"><details<?cs if:!bisa ?> open<?cs /if ?>><summary>Saran rumusan (<?cs var:SaranJumlah ?>)</summary>
<p>Sekadar saran; tidak menghalangi pengajuan maupun persetujuan.</p>
<?cs each:r = SaranList ?><h3><?cs var:r.teks ?></h3><ul class="tugas"><?cs each:s = r.butir ?><li><p><?cs call:satu_saran(s) ?></p><?cs if:bisa ?><?cs call:formulir_tombol("/cgi-bin/rhk/abaikan") ?><?cs call:sembunyi("id", r.id) ?><?cs call:sembunyi("kunci", s.kunci) ?><button class="tombol">Abaikan saran ini<span class="sr"> tentang <?cs var:r.teks ?></span></button></form><?cs /if ?></li><?cs /each ?></ul><?cs if:bisa ?><p><a href="/cgi-bin/rhk/ubah?id=<?cs var:url_escape(r.id) ?>">Perbaiki<span class="sr"> RHK <?cs var:r.teks ?></span></a></p><?cs /if ?>
<?cs /each ?></details></section>
<?cs /if ?><?cs /def ?>
