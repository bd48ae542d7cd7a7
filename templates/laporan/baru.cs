<?cs # The report of one datum.  Shows: Bidang, Kini, KiniAsal, Ditemukan (orang), Dicari ?><?cs
set:Page.judul = "Laporkan data salah" ?><?cs set:Page.tahap = "beranda" ?><?cs
set:Page.kembali = "/cgi-bin/laporan/baru" ?><?cs set:Page.kembali_judul = "Pilih data lain" ?><?cs
include:"layout/atas.cs" ?><?cs include:"laporan/kata.cs" ?>
<h1><?cs call:bidang_data(Bidang) ?> salah</h1>
<?cs if:Bidang != "LAIN" ?><dl class="panel"><div><dt>Tercatat sekarang</dt><dd><?cs if:string.length(Kini) ?><?cs var:Kini ?><?cs else ?>–<?cs /if ?><?cs call:sumber_data(KiniAsal) ?></dd></div></dl><?cs /if ?>
<?cs if:Bidang == "ATASAN" ?><form class="formulir" method="get" action="/cgi-bin/laporan/baru"><input type="hidden" name="bidang" value="ATASAN"><div class="bidang"><label for="f-cari">Cari atasan yang benar</label><p class="petunjuk" id="p-cari">Ketik sebagian nama atau NIP.</p><input type="text" id="f-cari" name="cari" value="<?cs var:Dicari ?>" aria-describedby="p-cari"></div><p class="aksi"><button class="tombol">Cari</button></p></form>
<?cs if:string.length(Dicari) && !subcount(Ditemukan) ?><p>Tidak ada yang cocok dengan “<?cs var:Dicari ?>”. Anda tetap dapat mengetik NIP-nya di bawah.</p><?cs /if ?><?cs /if ?>
<?cs call:formulir("/cgi-bin/laporan/baru") ?><?cs call:sembunyi("bidang", Bidang) ?>
<?cs if:Bidang == "ATASAN" && subcount(Ditemukan) ?><?cs call:radio_buka("nomor", "Atasan yang benar", "", "1") ?><?cs each:d = Ditemukan ?><div class="centang"><input type="radio" id="f-nomor-<?cs var:d.orang.nomor ?>" name="nomor" value="<?cs var:d.orang.nomor ?>"><label for="f-nomor-<?cs var:d.orang.nomor ?>"><?cs var:d.orang.nama ?><span class="sumber"><?cs var:d.orang.jabatan ?>, <?cs var:d.orang.unit_nama ?></span></label></div><?cs /each ?><?cs call:radio_tutup("nomor") ?><?cs
elif:Bidang == "ATASAN" ?><?cs call:bidang_kenal("nomor", "NIP atasan yang benar", "", "", "1", "off") ?><?cs
elif:Bidang != "LAIN" ?><?cs call:bidang("baru", "Yang benar", "", "", "1") ?><?cs
else ?><?cs call:bidang("baru", "Yang benar", "", "Boleh dikosongkan.", "") ?><?cs /if ?>
<?cs call:bidang_teks("keterangan", "Penjelasan", "", "Misalnya sejak kapan, dan nomor keputusannya bila ada.", "1", "3") ?>
<p class="aksi"><?cs call:tombol("Kirim laporan") ?><a class="tombol" href="/cgi-bin/beranda">Batal</a></p>
</form>
<?cs include:"layout/bawah.cs" ?>
