<?cs # Choices: select, radio buttons, a checkbox. ?><?cs

def:pilihan_buka(nama, label, petunjuk, wajib) ?><div class="bidang<?cs if:string.length(Problem[nama]) ?> salah<?cs /if ?>"><?cs
call:label(nama, label, wajib) ?><?cs call:petunjuk(nama, petunjuk) ?><?cs call:masalah(nama) ?><select id="f-<?cs var:nama ?>" name="<?cs var:nama ?>"<?cs if:wajib ?> required<?cs /if ?><?cs call:terkait(nama, petunjuk) ?>><?cs /def ?><?cs

# nilai is the stored choice, kode the one this line stands for. ?><?cs
def:pilihan(nama, kode, label, nilai) ?>
<option value="<?cs var:kode ?>"<?cs if:(Page.isi && Query[nama] == kode) || (!Page.isi && nilai == kode) ?> selected<?cs /if ?>><?cs var:label ?><?cs if:Page.bentrok && nilai == kode && Query[nama] != nilai ?> – tersimpan sekarang<?cs /if ?></option><?cs /def ?><?cs

def:pilihan_tutup(nama) ?>
</select></div>
<?cs /def ?><?cs

def:radio_buka(nama, legenda, petunjuk, wajib) ?><fieldset class="bidang<?cs if:string.length(Problem[nama]) ?> salah<?cs /if ?>" id="f-<?cs var:nama ?>" tabindex="-1"<?cs
if:string.length(Problem[nama]) && string.length(petunjuk) ?> aria-describedby="m-<?cs var:nama ?> p-<?cs var:nama ?>"<?cs
elif:string.length(Problem[nama]) ?> aria-describedby="m-<?cs var:nama ?>"<?cs
elif:string.length(petunjuk) ?> aria-describedby="p-<?cs var:nama ?>"<?cs /if ?>><legend><?cs var:legenda ?><?cs if:wajib ?> <span class="wajib">wajib</span><?cs /if ?></legend><?cs
call:petunjuk(nama, petunjuk) ?><?cs call:masalah(nama) ?><?cs /def ?><?cs

def:radio(nama, kode, label, nilai) ?>
<div class="centang"><input type="radio" id="f-<?cs var:nama ?>-<?cs var:kode ?>" name="<?cs var:nama ?>" value="<?cs var:kode ?>"<?cs if:(Page.isi && Query[nama] == kode) || (!Page.isi && nilai == kode) ?> checked<?cs /if ?>><label for="f-<?cs var:nama ?>-<?cs var:kode ?>"><?cs var:label ?><?cs if:Page.bentrok && nilai == kode && Query[nama] != nilai ?> <em>(tersimpan sekarang)</em><?cs /if ?></label></div><?cs /def ?><?cs

def:radio_tutup(nama) ?>
</fieldset>
<?cs /def ?><?cs

# nilai: "1" or "". ?><?cs
def:centang(nama, label, nilai, petunjuk) ?><div class="bidang<?cs if:string.length(Problem[nama]) ?> salah<?cs /if ?>"><div class="centang"><input type="checkbox" id="f-<?cs var:nama ?>" name="<?cs var:nama ?>" value="1"<?cs if:(Page.isi && string.length(Query[nama])) || (!Page.isi && string.length(nilai)) ?> checked<?cs /if ?><?cs call:terkait(nama, petunjuk) ?>><label for="f-<?cs var:nama ?>"><?cs var:label ?></label></div><?cs
call:petunjuk(nama, petunjuk) ?><?cs call:masalah(nama) ?></div>
<?cs /def ?>
