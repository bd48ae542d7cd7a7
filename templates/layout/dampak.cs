<?cs # What follows from a change, before it is kept.  Shows: Pegawai, Berlaku,
   Kelak, Ke, Rev, Isian.N (nama nilai), Akibat.N (jenis teks hari nama n lain Nama) ?><?cs
set:Page.judul = "Dampak perubahan" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "pegawai" ?><?cs
set:Page.kembali = "/cgi-bin/pegawai/lihat?p=" + Pegawai.pegawai ?><?cs set:Page.kembali_judul = Pegawai.nama ?><?cs
include:"layout/atas.cs" ?><?cs include:"macro/akibat.cs" ?>
<h1>Dampak perubahan</h1>
<p><strong>Belum ada yang disimpan.</strong> Bila perubahan data <strong><?cs var:Pegawai.nama ?></strong> ini disimpan, hal berikut terjadi <?cs if:Kelak ?>dengan sendirinya pada <strong><?cs var:Berlaku ?></strong><?cs else ?>sekarang juga<?cs /if ?>. Yang bersangkutan mendapat pemberitahuan.</p>
<?cs call:daftar_akibat() ?>
<?cs call:formulir(Ke) ?><?cs call:sembunyi("rev", Rev) ?><?cs each:i = Isian ?><?cs call:sembunyi(i.nama, i.nilai) ?><?cs /each ?><?cs call:sembunyi("yakin", "1") ?>
<p class="aksi"><?cs call:tombol("Simpan perubahan") ?><a class="tombol" href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(Pegawai.pegawai) ?>">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
