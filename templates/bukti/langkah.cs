<?cs # Which steps it proves.  Shows: RhkList, Bulan_ini ?><?cs
call:sembunyi("kirim", "1") ?><?cs call:sembunyi("skp", Skp.id) ?><?cs call:sembunyi("bulan", Bulan_ini) ?>
<?cs call:radio_buka("pakai", "Membuktikan apa", "Centang satu atau lebih. Tanpa centang, bukti menunggu di kotak bukti dan dapat dipilah kemudian.", "") ?><?cs
each:r = RhkList ?><p><strong><?cs var:r.teks ?></strong></p><?cs each:l = r.Langkah ?>
<div class="centang"><input type="checkbox" id="f-pakai-<?cs var:l.id ?>" name="pakai" value="<?cs var:l.id ?>"<?cs if:l.dipilih ?> checked<?cs /if ?>><label for="f-pakai-<?cs var:l.id ?>"><?cs var:l.teks ?></label></div><?cs /each ?>
<div class="centang"><input type="checkbox" id="f-pakai-<?cs var:r.id ?>" name="pakai" value="<?cs var:r.id ?>"<?cs if:r.dipilih ?> checked<?cs /if ?>><label for="f-pakai-<?cs var:r.id ?>">Seluruh RHK<span class="sr"> <?cs var:r.teks ?></span></label></div><?cs /each ?><?cs call:radio_tutup("pakai") ?>
<?cs call:bidang("keterangan", "Keterangan", "", "Satu kalimat, untuk yang baru dicentang. Boleh kosong. Contoh: halaman 3, tabel rekap.", "") ?>
