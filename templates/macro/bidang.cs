<?cs # Fields.  Each has a label, a hint, its problem, and shows what was typed
   (Query) when the form comes back.  When the record was changed by another
   (Page.bentrok) the stored text stands beside the field. ?><?cs

def:label(nama, label, wajib) ?><label for="f-<?cs var:nama ?>"><?cs var:label ?><?cs if:wajib ?> <span class="wajib">wajib</span><?cs /if ?></label><?cs /def ?><?cs

def:petunjuk(nama, petunjuk) ?><?cs if:string.length(petunjuk) ?><p class="petunjuk" id="p-<?cs var:nama ?>"><?cs var:petunjuk ?></p><?cs /if ?><?cs /def ?><?cs

# aria-describedby and aria-invalid of a field, as far as they apply. ?><?cs
def:terkait(nama, petunjuk) ?><?cs
if:string.length(Problem[nama]) && string.length(petunjuk) ?> aria-invalid="true" aria-describedby="m-<?cs var:nama ?> p-<?cs var:nama ?>"<?cs
elif:string.length(Problem[nama]) ?> aria-invalid="true" aria-describedby="m-<?cs var:nama ?>"<?cs
elif:string.length(petunjuk) ?> aria-describedby="p-<?cs var:nama ?>"<?cs /if ?><?cs /def ?><?cs

def:isian(nama, nilai) ?><?cs if:Page.isi ?><?cs var:Query[nama] ?><?cs else ?><?cs var:nilai ?><?cs /if ?><?cs /def ?><?cs

# The stored text of a stale form, when it is not what was typed. ?><?cs
def:tersimpan(nama, nilai) ?><?cs
if:Page.bentrok && (string.length(nilai) || string.length(Query[nama])) && Query[nama] != nilai ?><div class="banding"><p class="banding-judul">Tersimpan sekarang</p><div class="banding-isi"><?cs if:string.length(nilai) ?><?cs var:nilai ?><?cs else ?><em>(kosong)</em><?cs /if ?></div><p class="banding-judul">Isian Anda</p></div><?cs /if ?><?cs /def ?><?cs

def:bidang_buka(nama, label, nilai, petunjuk, wajib) ?><div class="bidang<?cs if:string.length(Problem[nama]) ?> salah<?cs /if ?>"><?cs
call:label(nama, label, wajib) ?><?cs call:petunjuk(nama, petunjuk) ?><?cs call:masalah(nama) ?><?cs call:tersimpan(nama, nilai) ?><?cs /def ?><?cs

def:bidang(nama, label, nilai, petunjuk, wajib) ?><?cs
call:bidang_buka(nama, label, nilai, petunjuk, wajib) ?><input type="text" id="f-<?cs var:nama ?>" name="<?cs var:nama ?>" value="<?cs call:isian(nama, nilai) ?>"<?cs if:wajib ?> required<?cs /if ?><?cs call:terkait(nama, petunjuk) ?>></div>
<?cs /def ?><?cs

# The same with an autocomplete token ("username", "email", "off"). ?><?cs
def:bidang_kenal(nama, label, nilai, petunjuk, wajib, autocomplete) ?><?cs
call:bidang_buka(nama, label, nilai, petunjuk, wajib) ?><input type="<?cs if:autocomplete == "email" ?>email<?cs else ?>text<?cs /if ?>" id="f-<?cs var:nama ?>" name="<?cs var:nama ?>" value="<?cs call:isian(nama, nilai) ?>" autocomplete="<?cs var:autocomplete ?>" autocapitalize="none" spellcheck="false"<?cs if:autocomplete == "username" ?> inputmode="numeric"<?cs /if ?><?cs if:wajib ?> required<?cs /if ?><?cs call:terkait(nama, petunjuk) ?>></div>
<?cs /def ?><?cs

def:bidang_angka(nama, label, nilai, petunjuk, wajib) ?><?cs
call:bidang_buka(nama, label, nilai, petunjuk, wajib) ?><input type="text" inputmode="decimal" class="angka" autocomplete="off" id="f-<?cs var:nama ?>" name="<?cs var:nama ?>" value="<?cs call:isian(nama, nilai) ?>"<?cs if:wajib ?> required<?cs /if ?><?cs call:terkait(nama, petunjuk) ?>></div>
<?cs /def ?><?cs

def:bidang_tanggal(nama, label, nilai_iso, petunjuk, wajib) ?><?cs
call:bidang_buka(nama, label, nilai_iso, petunjuk, wajib) ?><input type="date" class="tanggal" id="f-<?cs var:nama ?>" name="<?cs var:nama ?>" value="<?cs call:isian(nama, nilai_iso) ?>"<?cs if:wajib ?> required<?cs /if ?><?cs call:terkait(nama, petunjuk) ?>></div>
<?cs /def ?><?cs

def:bidang_teks(nama, label, nilai, petunjuk, wajib, baris) ?><?cs
call:bidang_buka(nama, label, nilai, petunjuk, wajib) ?><textarea id="f-<?cs var:nama ?>" name="<?cs var:nama ?>" rows="<?cs if:baris > #0 ?><?cs var:baris ?><?cs else ?>4<?cs /if ?>"<?cs if:wajib ?> required<?cs /if ?><?cs call:terkait(nama, petunjuk) ?>>
<?cs call:isian(nama, nilai) ?></textarea></div>
<?cs /def ?><?cs

# Never shown again, so never filled. ?><?cs
def:bidang_sandi(nama, label, petunjuk, autocomplete) ?><?cs
call:bidang_buka(nama, label, Query[nama], petunjuk, "1") ?><input type="password" class="sandi" data-tampil="Tampilkan kata sandi" data-tutup="Sembunyikan kata sandi" id="f-<?cs var:nama ?>" name="<?cs var:nama ?>" autocomplete="<?cs var:autocomplete ?>" required<?cs call:terkait(nama, petunjuk) ?>></div>
<?cs /def ?><?cs

def:bidang_berkas(nama, label, petunjuk, accept) ?><?cs
call:bidang_buka(nama, label, Query[nama], petunjuk, "1") ?><input type="file" id="f-<?cs var:nama ?>" name="<?cs var:nama ?>"<?cs if:string.length(accept) ?> accept="<?cs var:accept ?>"<?cs /if ?> required<?cs call:terkait(nama, petunjuk) ?>></div>
<?cs /def ?>
