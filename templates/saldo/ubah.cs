<?cs # Correct or take away one.  Shows: Orang, Saldo, JenjangList ?><?cs
set:Page.judul = "Ubah saldo" ?><?cs set:Page.tahap = "tindaklanjut" ?><?cs set:Page.anak = "usul" ?><?cs
set:Page.kembali = "/cgi-bin/saldo?p=" + Orang.p ?><?cs set:Page.kembali_judul = "Saldo dan data kenaikan" ?><?cs include:"layout/atas.cs" ?><?cs include:"macro/kredit.cs" ?>
<h1>Ubah: <?cs call:kata_saldo(Saldo.jenis) ?></h1>
<p class="pengantar"><?cs var:Orang.nama ?>. Dicatat <?cs var:Saldo.asal.sumber ?>, <?cs var:Saldo.asal.waktu ?>. Nilai yang lama tetap ada di jejak audit.</p>
<?cs call:formulir("/cgi-bin/saldo/ubah") ?><?cs call:sembunyi("id", Saldo.id) ?><?cs call:rev(Saldo.rev) ?><?cs call:masalah("jenis") ?>
<?cs include:"saldo/isian.cs" ?>
<div class="aksi"><?cs call:tombol("Simpan") ?><?cs call:tautan_tombol("/cgi-bin/saldo?p=" + Orang.p, "Tidak jadi", "") ?></div></form>
<h2>Hapus</h2>
<p>Bila catatan ini keliru seluruhnya.</p>
<?cs call:formulir("/cgi-bin/saldo/hapus") ?><?cs call:sembunyi("id", Saldo.id) ?><?cs call:rev(Saldo.rev) ?><div class="aksi"><?cs call:tombol_bahaya("Hapus catatan ini") ?></div></form>
<?cs include:"layout/bawah.cs" ?>
