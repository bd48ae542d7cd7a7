<?cs # One superior for many.  Shows: Unit, UnitList, PegawaiList (orang atasan p dipilih),
   Gagal, Tanggal ?><?cs
set:Page.judul = "Ganti atasan banyak pegawai" ?><?cs set:Page.tahap = "admin" ?><?cs set:Page.anak = "anomali" ?><?cs
set:Page.kembali = "/cgi-bin/anomali?unit=" + Unit.id ?><?cs set:Page.kembali_judul = "Anomali data" ?><?cs
include:"layout/atas.cs" ?>
<h1>Ganti atasan banyak pegawai: <?cs var:Unit.nama ?></h1>
<p class="pengantar">Pilih pegawai, lalu atasan barunya. Semua diganti atau tidak ada yang diganti; masing-masing mendapat pemberitahuan.</p>
<?cs if:subcount(UnitList) ?><details><summary>Pilih unit di bawahnya</summary><ul><?cs each:u = UnitList ?><li><a href="/cgi-bin/anomali/atasan?unit=<?cs var:url_escape(u.id) ?>"><?cs var:u.nama ?></a></li><?cs /each ?></ul></details><?cs /if ?>
<?cs if:string.length(Gagal) ?><?cs call:kotak("salah", "Belum ada yang diganti", "Terhenti pada: " + Gagal) ?><?cs /if ?>
<?cs if:!subcount(PegawaiList) ?><?cs call:kosong("Tidak ada pegawai", "Tidak ada pegawai dalam wewenang Anda yang tercatat langsung di unit ini.") ?><?cs else ?>
<?cs call:formulir("/cgi-bin/anomali/atasan") ?><?cs call:sembunyi("unit", Unit.id) ?><?cs call:sembunyi("banyak", "1") ?>
<fieldset class="bidang<?cs if:string.length(Problem.p) ?> salah<?cs /if ?>" id="f-p" tabindex="-1"><legend>Pegawai <span class="wajib">wajib</span></legend><?cs call:masalah("p") ?><?cs each:o = PegawaiList ?>
<div class="centang"><input type="checkbox" id="p-<?cs var:o.p ?>" name="p" value="<?cs var:o.p ?>"<?cs if:o.dipilih ?> checked<?cs /if ?>><label for="p-<?cs var:o.p ?>"><?cs var:o.orang.nama ?><span class="sumber"><?cs var:o.orang.jabatan ?>; atasan sekarang: <?cs if:string.length(o.atasan) ?><?cs var:o.atasan ?><?cs else ?>belum ada<?cs /if ?></span></label></div><?cs /each ?></fieldset>
<?cs call:bidang_kenal("nomor", "NIP atasan baru", "", "Ia harus memimpin sebuah unit dan paling rendah pejabat pengawas, kecuali dengan pendelegasian tertulis.", "1", "off") ?>
<?cs call:bidang_tanggal("mulai", "Berlaku sejak", Tanggal.iso, "", "1") ?>
<?cs call:bidang("sk", "Nomor keputusan", "", "", "") ?>
<?cs call:centang("delegasi", "Dengan pendelegasian tertulis kepada orang ini", "", "Nomor keputusan dan batas waktu wajib diisi.") ?>
<?cs call:bidang_tanggal("selesai", "Sampai", "", "Hanya untuk pendelegasian.", "") ?>
<p class="aksi"><?cs call:tombol("Ganti atasan yang dipilih") ?></p></form><?cs /if ?>
<?cs include:"layout/bawah.cs" ?>
