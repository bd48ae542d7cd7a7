<?cs # Shows: Pk, Unit, Sasaran ?><?cs
set:Page.judul = "Hapus dari Perjanjian Kinerja" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "perjanjian" ?><?cs set:Page.kembali = "/cgi-bin/perjanjian/lihat?id=" + Pk.id ?><?cs set:Page.kembali_judul = "Perjanjian Kinerja" ?><?cs include:"layout/atas.cs" ?>
<h1><?cs if:string.length(Sasaran.id) ?>Hapus sasaran ini?<?cs else ?>Hapus Perjanjian Kinerja ini?<?cs /if ?></h1>
<blockquote id="f-pk" tabindex="-1"><?cs if:string.length(Sasaran.id) ?><?cs var:Sasaran.teks ?><?cs else ?><?cs var:Pk.nomor ?>, <?cs var:Unit.nama ?><?cs /if ?></blockquote>
<p><?cs if:string.length(Sasaran.id) ?>RHK yang sudah ditarik darinya tidak ikut terhapus; pemilik SKP melihatnya sebagai perbedaan.<?cs else ?>Hanya dapat dihapus selama belum berisi sasaran.<?cs /if ?></p>
<?cs call:formulir("/cgi-bin/perjanjian/hapus") ?><?cs call:sembunyi("id", Pk.id) ?><?cs call:sembunyi("s", Sasaran.id) ?><?cs call:rev(Pk.rev) ?>
<div class="aksi"><?cs call:tombol_bahaya("Hapus") ?><?cs call:tautan_tombol("/cgi-bin/perjanjian/lihat?id=" + Pk.id, "Tidak jadi", "") ?></div>
</form>
<?cs include:"layout/bawah.cs" ?>
