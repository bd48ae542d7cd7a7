<?cs # The waiting chain as a list; include it after layout/atas.cs. ?><?cs
def:rantai_tunggu() ?><ol class="langkah-langkah"><li class="selesai">Anda</li><?cs each:t = Tunggu ?>
<li<?cs if:t.terakhir ?> aria-current="step"<?cs /if ?>><?cs
if:t.sebab == "TANPA_ATASAN" ?>Pejabat penilai belum tercatat: admin kepegawaian perlu melengkapi data atasan<?cs
else ?><strong><?cs var:t.nama ?></strong>, <?cs var:t.jabatan ?>: <?cs
if:t.sebab == "TANPA_SKP" ?>belum mempunyai SKP<?cs elif:t.sebab == "TANPA_RHK" ?>SKP-nya belum berisi RHK<?cs else ?>pejabat negara, tidak menyusun SKP<?cs /if ?><?cs
if:t.hari > #0 && t.sebab != "PEJABAT_NEGARA" ?> (sudah <?cs var:t.hari ?> hari)<?cs /if ?><?cs
if:t.terakhir && t.sebab != "PEJABAT_NEGARA" ?> – dapat bertindak sekarang<?cs /if ?><?cs /if ?></li><?cs /each ?></ol><?cs /def ?>
