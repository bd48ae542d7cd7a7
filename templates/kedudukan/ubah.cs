<?cs # Retirement, death, dismissal, leave: from a day on.  Shows: Pegawai, Kini,
   Tanggal, KodeList.N (kode nama tanpa) ?><?cs
set:Page.judul = "Ubah kedudukan hukum" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "pegawai" ?><?cs
set:Page.kembali = "/cgi-bin/pegawai/lihat?p=" + Pegawai.pegawai ?><?cs set:Page.kembali_judul = Pegawai.nama ?><?cs
include:"layout/atas.cs" ?>
<h1>Ubah kedudukan hukum</h1>
<p><strong><?cs var:Pegawai.nama ?></strong>, sekarang: <?cs var:Kini ?>. Catat pensiun, meninggal, pemberhentian, tugas belajar, atau cuti di luar tanggungan negara dengan tanggal mulainya; tanggal yang akan datang berlaku dengan sendirinya pada harinya.</p>
<?cs call:formulir("/cgi-bin/kedudukan") ?><?cs call:rev(Pegawai.rev) ?><?cs call:sembunyi("p", Pegawai.pegawai) ?>
<?cs call:pilihan_buka("kode", "Kedudukan hukum", "Yang bertanda (tanpa SKP) tidak diminta menyusun SKP; SKP-nya ditutup sehari sebelum tanggal mulai.", "1") ?><?cs call:pilihan("kode", "", "Pilih kedudukan", "") ?><?cs each:k = KodeList ?><?cs set:teks = k.kode + " " + k.nama ?><?cs if:k.tanpa ?><?cs set:teks = teks + " (tanpa SKP)" ?><?cs /if ?><?cs call:pilihan("kode", k.kode, teks, "") ?><?cs /each ?><?cs call:pilihan_tutup("kode") ?>
<?cs call:radio_buka("sebab", "Sebab", "", "1") ?><?cs call:radio("sebab", "TIDAK", "Menurut kedudukan yang dipilih", "TIDAK") ?><?cs call:radio("sebab", "PENSIUN", "Pensiun", "TIDAK") ?><?cs call:radio("sebab", "MENINGGAL", "Meninggal dunia", "TIDAK") ?><?cs call:radio("sebab", "BERHENTI", "Berhenti atau diberhentikan", "TIDAK") ?><?cs call:radio_tutup("sebab") ?>
<?cs call:bidang_tanggal("mulai", "Mulai", Tanggal.iso, "Hari pertama dalam kedudukan ini.", "1") ?>
<?cs call:bidang("sk", "Nomor keputusan", "", "", "") ?>
<p class="aksi"><?cs call:tombol("Lanjutkan") ?><a class="tombol" href="/cgi-bin/pegawai/lihat?p=<?cs var:url_escape(Pegawai.pegawai) ?>">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
