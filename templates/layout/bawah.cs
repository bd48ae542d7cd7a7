</main>
<?cs if:string.length(User.nama) ?><div class="sesi" id="sesi-habis" role="alert" data-detik="<?cs var:User.detik ?>" hidden><p><strong>Sesi Anda berakhir sekitar lima menit lagi.</strong> Simpan pekerjaan Anda, atau <a href="/cgi-bin/beranda" target="_blank" rel="noopener">perpanjang sesi (buka beranda di tab baru)</a>. Isian yang terkirim sesudah sesi berakhir tidak hilang: isian itu muncul kembali setelah Anda masuk lagi.</p></div>
<?cs /if ?><footer class="kaki">
<div class="kaki-isi">
<div class="bantuan"><h2>Butuh bantuan?</h2>
<p><?cs if:string.length(Agency.bantuan) ?><?cs var:Agency.bantuan ?><?cs else ?>Hubungi pengelola kinerja atau bagian kepegawaian di unit kerja Anda.<?cs /if ?></p></div>
<p class="tanda"><?cs if:string.length(Agency.instansi) ?><?cs var:Agency.instansi ?><?cs else ?>Kinerja<?cs /if ?><?cs if:string.length(Page.sekarang) ?><br>Waktu server: <?cs var:Page.sekarang ?><?cs /if ?></p>
</div>
</footer>
</body>
</html>
