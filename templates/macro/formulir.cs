<?cs # Forms.  The closing </form> is the page's. ?><?cs

def:formulir_isi() ?>
<input type="hidden" name="_csrf" value="<?cs var:Page.csrf ?>"><input type="hidden" name="_nonce" value="<?cs var:Page.nonce ?>"><input type="hidden" name="_asal" value="<?cs var:Page.url ?>"><?cs
/def ?><?cs

# A form that is posted; checked by the server, so the browser's own checks
  are off: their words would be in the browser's language. ?><?cs
def:formulir(aksi) ?><form class="formulir" method="post" action="<?cs var:aksi ?>" novalidate<?cs if:string.length(User.nama) ?> data-otomatis="Tersimpan otomatis"<?cs /if ?>><?cs call:formulir_isi() ?><?cs /def ?><?cs

def:formulir_berkas(aksi) ?><form class="formulir" method="post" action="<?cs var:aksi ?>" enctype="multipart/form-data" novalidate><?cs call:formulir_isi() ?><?cs /def ?><?cs

# A form that is only one button, beside others. ?><?cs
def:formulir_tombol(aksi) ?><form class="sebaris" method="post" action="<?cs var:aksi ?>"><?cs call:formulir_isi() ?><?cs /def ?><?cs

def:sembunyi(nama, nilai) ?><input type="hidden" name="<?cs var:nama ?>" value="<?cs var:nilai ?>"><?cs /def ?><?cs

# The revision the form was made from.  A form that comes back with mistakes
  keeps its own; after a stale one the person has seen the stored record. ?><?cs
def:rev(nilai) ?><input type="hidden" name="rev" value="<?cs if:Page.isi && !Page.bentrok && string.length(Query.rev) ?><?cs var:Query.rev ?><?cs else ?><?cs var:nilai ?><?cs /if ?>"><?cs /def ?><?cs

def:tombol(label) ?><button class="tombol utama"><?cs var:label ?></button> <?cs /def ?><?cs

def:tombol_kedua(nama, nilai, label) ?><button class="tombol" name="<?cs var:nama ?>" value="<?cs var:nilai ?>"><?cs var:label ?></button> <?cs /def ?><?cs

# For what cannot be taken back. ?><?cs
def:tombol_bahaya(label) ?><button class="tombol bahaya"><?cs var:label ?></button> <?cs /def ?><?cs

def:tautan_tombol(href, label, utama) ?><a class="tombol<?cs if:utama ?> utama<?cs /if ?>" href="<?cs var:url_validate(href) ?>"><?cs var:label ?></a> <?cs /def ?>
