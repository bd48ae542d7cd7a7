<?cs # Asks before several are approved.  Shows: Pilihan, Siap, Kosong ?><?cs
set:Page.judul = "Setujui beberapa SKP" ?><?cs set:Page.tahap = "perencanaan" ?><?cs set:Page.anak = "bawahan" ?><?cs set:Page.lebar = "1" ?><?cs
set:Page.kembali = "/cgi-bin/bawahan?status=DIAJUKAN" ?><?cs set:Page.kembali_judul = "SKP bawahan" ?><?cs include:"layout/atas.cs" ?><?cs include:"bawahan/alasan.cs" ?>
<h1>Setujui beberapa SKP sekaligus?</h1>
<?cs if:Kosong ?><?cs call:kosong("Belum ada SKP yang dipilih", "Kembali ke daftar SKP bawahan, centang SKP yang akan disetujui, lalu tekan Setujui yang dicentang.") ?><p><?cs call:tautan_tombol("/cgi-bin/bawahan?status=DIAJUKAN", "Kembali ke daftar", "1") ?></p><?cs
else ?><p class="pengantar">Setiap SKP disetujui sendiri-sendiri. Yang tidak dapat disetujui dilewati dan disebutkan alasannya; yang lain tetap disetujui.</p>
<?cs call:formulir("/cgi-bin/bawahan/setujui-bersama") ?>
<table class="kartu" id="f-pilih"><caption><?cs var:Siap ?> SKP siap disetujui</caption>
<thead><tr><th scope="col">Setujui</th><th scope="col">Pegawai</th><th scope="col">Isi</th><th scope="col">Menunggu</th><th scope="col"><span class="sr">Tindakan</span></th></tr></thead>
<tbody><?cs each:s = Pilihan ?>
<tr><td data-label="Setujui"><?cs if:!string.length(s.kode) ?><input type="checkbox" name="pilih" value="<?cs var:s.id ?>.<?cs var:s.rev ?>" checked aria-label="Setujui SKP <?cs var:s.nama ?>"><?cs else ?>–<?cs /if ?></td><td data-label="Pegawai"><strong><?cs var:s.nama ?></strong><span class="sumber"><?cs var:s.jabatan ?></span></td><td data-label="Isi"><?cs if:string.length(s.kode) ?><?cs call:tidak_dapat(s) ?><?cs else ?><?cs var:s.rhk ?> RHK, akan menjadi revisi <?cs set:rev_baru = s.revisi + #1 ?><?cs var:#rev_baru ?><?cs /if ?></td><td data-label="Menunggu"><?cs if:s.hari > #0 ?><?cs var:s.hari ?> hari<?cs else ?>hari ini<?cs /if ?></td><td><a href="/cgi-bin/bawahan/periksa?id=<?cs var:url_escape(s.id) ?>">Lihat isi<span class="sr"> SKP <?cs var:s.nama ?></span></a></td></tr><?cs /each ?>
</tbody></table>
<div class="aksi"><?cs if:Siap > #0 ?><?cs call:tombol("Setujui yang dicentang") ?><?cs /if ?><?cs call:tautan_tombol("/cgi-bin/bawahan?status=DIAJUKAN", "Tidak jadi", "") ?></div>
</form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
