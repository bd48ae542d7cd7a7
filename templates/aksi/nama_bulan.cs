<?cs # The months; see macro/bulan.cs ?><?cs include:"macro/bulan.cs" ?>
