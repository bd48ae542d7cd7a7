<?cs # What became of those approved together.  Shows: Pilihan, Jumlah, Selesai, Menunggu ?><?cs
set:Page.judul = "Hasil persetujuan" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "bawahan" ?><?cs set:Page.lebar = "1" ?><?cs
set:Page.kembali = "/cgi-bin/bawahan" ?><?cs set:Page.kembali_judul = "SKP bawahan" ?><?cs include:"layout/atas.cs" ?><?cs include:"bawahan/alasan.cs" ?>
<h1><?cs var:Selesai ?> dari <?cs var:Jumlah ?> SKP disetujui</h1>
<?cs if:Selesai == Jumlah ?><?cs call:kotak("baik", "Semua SKP yang dipilih sudah berlaku", "Setiap pegawai sudah diberi tahu.") ?><?cs
else ?><?cs call:kotak("ingat", "Ada SKP yang belum disetujui", "Alasannya tertulis pada baris masing-masing. Yang lain sudah berlaku dan pegawainya sudah diberi tahu.") ?><?cs /if ?>
<?cs if:Menunggu > #0 ?><?cs call:formulir("/cgi-bin/bawahan/setujui-bersama") ?><?cs /if ?>
<table class="kartu"><caption>Keadaan sekarang</caption>
<thead><tr><th scope="col">Pegawai</th><th scope="col">Hasil</th><th scope="col">Keterangan</th><th scope="col"><span class="sr">Tindakan</span></th></tr></thead>
<tbody><?cs each:s = Pilihan ?>
<tr><td data-label="Pegawai"><strong><?cs var:s.nama ?></strong><span class="sumber"><?cs var:s.jabatan ?></span></td><td data-label="Hasil"><?cs if:s.kode == "disetujui" ?><?cs call:lencana("baik", "Disetujui") ?><?cs else ?><?cs call:lencana("ingat", "Tidak disetujui") ?><?cs /if ?></td><td data-label="Keterangan"><?cs if:s.kode == "disetujui" ?>Berlaku sebagai revisi <?cs var:s.revisi ?><?cs else ?><?cs call:tidak_dapat(s) ?><?cs if:s.kode == "menunggu" ?><input type="hidden" name="pilih" value="<?cs var:s.id ?>.<?cs var:s.rev ?>"><?cs /if ?><?cs /if ?></td><td><a href="/cgi-bin/bawahan/periksa?id=<?cs var:url_escape(s.id) ?>"><?cs if:s.status == "DIAJUKAN" ?>Periksa<?cs else ?>Lihat<?cs /if ?><span class="sr"> SKP <?cs var:s.nama ?></span></a></td></tr><?cs /each ?>
</tbody></table>
<?cs if:Menunggu > #0 ?><div class="aksi"><?cs call:tombol("Setujui " + Menunggu + " yang belum") ?></div></form><?cs /if ?>
<p><a href="/cgi-bin/bawahan?status=DIAJUKAN">Kembali ke yang masih menunggu</a></p>
<?cs include:"layout/bawah.cs" ?>
