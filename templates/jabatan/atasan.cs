<?cs # The superior from a day on.  Shows: Pegawai, Tanggal ?><?cs
set:Page.judul = "Tetapkan atasan" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "pegawai" ?><?cs
set:Page.kembali = "/cgi-bin/pegawai/lihat?p=" + Pegawai.pegawai ?><?cs set:Page.kembali_judul = Pegawai.nama ?><?cs
include:"layout/atas.cs" ?>
<h1>Tetapkan atasan</h1>
<p>Pejabat Penilai Kinerja bagi <strong><?cs var:Pegawai.nama ?></strong>. Biasanya ia menilai <strong>karena jabatannya</strong> sebagai pimpinan unit; bila pimpinan berganti, penggantinya yang menilai. Pegawai mendapat pemberitahuan.</p>
<?cs call:formulir("/cgi-bin/jabatan/atasan") ?><?cs call:rev(Pegawai.rev) ?><?cs call:sembunyi("p", Pegawai.pegawai) ?>
<?cs call:bidang_kenal("nomor", "NIP atasan", "", "Ia harus memimpin sebuah unit dan paling rendah pejabat pengawas, kecuali dengan pendelegasian tertulis.", "1", "off") ?>
<?cs call:bidang_tanggal("mulai", "Berlaku sejak", Tanggal.iso, "Tanggal yang sama dengan yang tercatat menggantikan catatan itu.", "1") ?>
<?cs call:centang("delegasi", "Dengan pendelegasian tertulis kepada orang ini", "", "Menilai sebagai orang, bukan karena memimpin unit; keputusan dan batas waktu wajib diisi.") ?>
<?cs call:bidang("sk", "Nomor keputusan pendelegasian", "", "", "") ?>
<?cs call:bidang_tanggal("selesai", "Sampai", "", "", "") ?>
<p class="aksi"><?cs call:tombol("Simpan") ?><a class="tombol" href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(Pegawai.pegawai) ?>">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
