<?cs # A week of one person.  Shows: see harian_show() ?><?cs
set:Page.judul = "Progres harian" ?><?cs set:Page.tahap = "pelaksanaan" ?><?cs set:Page.anak = "harian" ?><?cs set:Page.lebar = "1" ?><?cs include:"layout/atas.cs" ?><?cs
def:hari(n) ?><?cs if:n == #0 ?>Senin<?cs elif:n == #1 ?>Selasa<?cs elif:n == #2 ?>Rabu<?cs elif:n == #3 ?>Kamis<?cs elif:n == #4 ?>Jumat<?cs elif:n == #5 ?>Sabtu<?cs else ?>Minggu<?cs /if ?><?cs /def ?><?cs
if:!Milik ?><?cs set:siapa = "&p=" + Siapa.nomor ?><?cs /if ?>
<h1>Progres harian</h1>
<?cs if:!Milik ?><p class="pengantar"><?cs var:Siapa.nama ?></p><?cs /if ?>
<?cs if:Milik && (Buka || Page.isi) ?><?cs call:formulir("/cgi-bin/harian") ?><?cs include:"harian/isian.cs" ?>
<div class="aksi"><?cs call:tombol("Catat") ?></div></form>
<?cs if:Kemarin.iso ?><?cs call:formulir_tombol("/cgi-bin/harian/ulangi") ?><?cs call:sembunyi("hari", Hari.iso) ?><button class="tombol">Ulangi catatan <?cs var:Kemarin ?> pada <?cs var:Hari ?></button></form><?cs /if ?><?cs /if ?>
<div class="judul"><h2>Minggu mulai <?cs var:Mingguan.0.tanggal ?>: <?cs var:Jumlah ?> jam</h2><p><?cs call:tautan_tombol("/cgi-bin/harian?hari=" + Minggu.lalu.iso + siapa, "Minggu sebelumnya", "") ?><?cs if:Minggu.depan.iso ?><?cs call:tautan_tombol("/cgi-bin/harian?hari=" + Minggu.depan.iso + siapa, "Minggu sesudahnya", "") ?><?cs /if ?><?cs call:tautan_tombol("/cgi-bin/harian/csv?sampai=" + Hari.iso + siapa, "Unduh CSV bulan ini", "") ?></p></div>
<table class="kartu"><caption class="sr">Catatan per hari</caption>
<thead><tr><th scope="col">Hari</th><th scope="col">Jam</th><th scope="col">Kegiatan</th></tr></thead>
<tbody><?cs each:d = Mingguan ?>
<tr><td data-label="Hari"><?cs if:Milik && d.buka ?><a href="/cgi-bin/harian?hari=<?cs var:d.tanggal.iso ?>"<?cs if:d.dipilih ?> aria-current="date"<?cs /if ?>><?cs call:hari(name(d)) ?>, <?cs var:d.tanggal ?></a><?cs else ?><?cs call:hari(name(d)) ?>, <?cs var:d.tanggal ?><?cs /if ?></td><td data-label="Jam"><?cs if:d.kosong ?><span class="redup">–</span><?cs else ?><?cs var:d.jam ?><?cs if:d.kurang ?> <span class="redup">kurang dari satu hari kerja</span><?cs /if ?><?cs /if ?></td><td data-label="Kegiatan"><?cs if:subcount(d.Baris) ?><ul><?cs each:b = d.Baris ?><li><?cs var:b.mulai ?>–<?cs var:b.selesai ?> <?cs var:b.isi.kegiatan ?><?cs if:b.isi.hasil > #0 ?>; <?cs var:b.isi.hasil ?> <?cs var:b.isi.satuan ?><?cs /if ?><?cs if:string.length(b.untuk) ?> <span class="sumber"><?cs var:b.untuk ?></span><?cs /if ?><?cs if:Milik && d.buka ?> <a class="jangan-cetak" href="/cgi-bin/harian/ubah?id=<?cs var:url_escape(b.isi.id) ?>">Ubah<span class="sr"> <?cs var:b.isi.kegiatan ?></span></a><?cs /if ?></li><?cs /each ?></ul><?cs else ?><span class="redup">Belum ada catatan</span><?cs /if ?></td></tr><?cs /each ?>
</tbody></table>
<p class="redup">Catatan dapat ditambah dan diubah sampai <?cs var:Mundur ?> hari sesudahnya.</p>
<?cs include:"layout/bawah.cs" ?>
