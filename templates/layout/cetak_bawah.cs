</article>
<?cs include:"layout/bawah.cs" ?>
