<?cs # One more post.  Shows: Pegawai, Tanggal ?><?cs
set:Page.judul = "Tambah jabatan" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "pegawai" ?><?cs
set:Page.kembali = "/cgi-bin/pegawai/lihat?p=" + Pegawai.pegawai ?><?cs set:Page.kembali_judul = Pegawai.nama ?><?cs
include:"layout/atas.cs" ?><?cs include:"macro/pilihan_jabatan.cs" ?>
<h1>Tambah jabatan</h1>
<p>Untuk <strong><?cs var:Pegawai.nama ?></strong>. Jabatan definitif yang baru mengakhiri jabatan definitif sebelumnya sehari sebelum tanggal mulai. Plt., Plh., dan Pj. berdampingan dengan jabatan definitif, hanya selama masa dalam keputusannya.</p>
<?cs call:formulir("/cgi-bin/jabatan/baru") ?><?cs call:rev(Pegawai.rev) ?><?cs call:sembunyi("p", Pegawai.pegawai) ?>
<?cs call:radio_buka("penugasan", "Penugasan", "", "1") ?><?cs call:radio("penugasan", "DEFINITIF", "Definitif", "DEFINITIF") ?><?cs call:radio("penugasan", "PLT", "Pelaksana Tugas (Plt.)", "DEFINITIF") ?><?cs call:radio("penugasan", "PLH", "Pelaksana Harian (Plh.)", "DEFINITIF") ?><?cs call:radio("penugasan", "PJB", "Penjabat (Pj.)", "DEFINITIF") ?><?cs call:radio("penugasan", "TUGAS_TAMBAHAN", "Tugas tambahan", "DEFINITIF") ?><?cs call:radio_tutup("penugasan") ?>
<?cs call:bidang("unit", "Kode unit kerja", "", "Kode tercantum pada halaman unit kerja.", "1") ?>
<?cs call:bidang("jabatan", "Nama jabatan", "", "Tanpa “Plt.” di depannya.", "1") ?>
<?cs call:pilihan_jenis_jabatan("") ?>
<?cs call:pilihan_jenjang("TANPA_JENJANG") ?>
<?cs call:centang("pimpinan", "Memimpin unit tersebut", "", "Pimpinan unit adalah Pejabat Penilai Kinerja pegawai di unit itu.") ?>
<?cs call:bidang("sk", "Nomor keputusan", "", "Wajib untuk Plt., Plh., dan Pj.", "") ?>
<?cs call:bidang_tanggal("mulai", "Mulai", Tanggal.iso, "", "1") ?>
<?cs call:bidang_tanggal("selesai", "Sampai", "", "Wajib untuk Plt., Plh., dan Pj.; kosongkan bila belum ditentukan.", "") ?>
<p class="aksi"><?cs call:tombol("Simpan") ?><a class="tombol" href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(Pegawai.pegawai) ?>">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
