<p>awal</p><?cs call:tidak_ada("x") ?>
