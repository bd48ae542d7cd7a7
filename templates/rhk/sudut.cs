<?cs # A tick of the perspectives; several may be set. ?><?cs
def:sudut(kode) ?><div class="centang"><input type="checkbox" id="f-perspektif-<?cs var:kode ?>" name="perspektif" value="<?cs var:kode ?>"<?cs if:(Page.isi && Dicentang[kode]) || (!Page.isi && Perspektif[kode]) ?> checked<?cs /if ?>><label for="f-perspektif-<?cs var:kode ?>"><?cs call:istilah(kode) ?></label></div><?cs /def ?>
