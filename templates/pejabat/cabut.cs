<?cs # An acting post is taken back.  Shows: Pegawai, Tugas, Unit, Tanggal ?><?cs
set:Page.judul = "Cabut penugasan" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "pejabat" ?><?cs
set:Page.kembali = "/cgi-bin/pejabat" ?><?cs set:Page.kembali_judul = "Plt., Plh., dan Pj." ?><?cs
include:"layout/atas.cs" ?>
<h1>Cabut penugasan</h1>
<p><strong><?cs var:Pegawai.nama ?></strong>, <?cs call:penugasan(Tugas.penugasan) ?><?cs var:Tugas.jabatan ?> (<?cs var:Unit ?>), <?cs var:Tugas.mulai ?> – <?cs var:Tugas.selesai ?>, keputusan <?cs var:Tugas.sk ?>.</p>
<p class="pengantar">Mulai tanggal pencabutan ia tidak lagi menilai dan menyetujui sebagai pejabat ini; bila tanggalnya hari ini, seketika. Yang sudah diputuskannya sebelumnya tetap sah.</p>
<?cs call:formulir("/cgi-bin/pejabat/cabut") ?><?cs call:rev(Pegawai.rev) ?><?cs call:sembunyi("p", Pegawai.pegawai) ?><?cs call:sembunyi("id", Tugas.id) ?>
<?cs call:bidang_tanggal("dicabut", "Dicabut mulai", Tanggal.iso, "Hari pertama tanpa wewenang; paling cepat hari ini.", "1") ?>
<?cs call:bidang_teks("alasan", "Alasan dan nomor keputusan pencabutan", "", "Terbaca oleh pejabat yang bersangkutan dan dalam jejak audit.", "1", "3") ?>
<p class="aksi"><?cs call:tombol("Cabut penugasan") ?><a class="tombol" href="/cgi-bin/pejabat">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
