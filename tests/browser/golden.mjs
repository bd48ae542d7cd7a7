// golden.mjs - the golden walk-through of planning in one real browser: steps
// G01 to G20 here, G35 to G37 and G39 to G44 in golden-lanjut.mjs.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { A1, A2, ADM, ARUM, D_A, D_B, D_C, D_D, DEP, DIR1, gestures, K_A, K_B,
	K_C, KT, N_A, T1, Y_A } from './golden-alat.mjs';
import { lanjut } from './golden-lanjut.mjs';
import { is, ok, serve, walk } from './lib.mjs';

export const golden = (kind, form, port, js) => walk(async () => {
	const server = await serve(kind, form, port, { empty: true,
		clock: '2026-01-02T09:00' });
	const g = gestures(server, js);
	const { people, at, text, cli, send, says, id, activate, as, day, counts,
		upload, carryOut, newPlan, fill, add, annex, submit, shows, examine,
		print, token } = g;
	const ink = { tanggal: '2026-01-07', tempat: 'Jakarta' },
		isPdf = '200 application/pdf %PDF-';

	const adm = await activate(ADM, cli('admin', 'add', ADM, '--nama',
		'Rina Wulandari'));
	ok(true, 'the admin makes a password from the link printed once');

	// ---------------------------------------------------------------- G01
	await adm.goto(at('periode?tahun=2026'));
	await adm.click('main a:has-text("Susun 4 triwulan + final")');
	await adm.fill('#f-mulai_2', '2026-03-31');
	is((await send(adm, 'Simpan semua periode')).status(), 422,
		'G01 a quarter that overlaps the one before is refused');
	await says(adm, 'bertumpang', 'G01 and the page says why');
	await adm.fill('#f-mulai_2', '2026-04-01');
	await send(adm, 'Simpan semua periode');
	await adm.goto(at('periode?tahun=2026'));
	is(await adm.locator('main tbody').first().locator('tr').count(), 5,
		'G01 the five periods are listed');

	// ---------------------------------------------------------------- G02
	await upload(adm, 'IMPOR_UNIT', 'tests/data/unit.csv');
	is(await counts(adm), '6 0 0 0', 'G02 the dry run of units shows 6 to be added');
	await carryOut(adm);
	is(await counts(adm), '6 0 0 0', 'G02 six units are added');

	const work = fs.mkdtempSync(path.join(os.tmpdir(), 'kinerja-golden.'));
	const right = fs.readFileSync('tests/data/pegawai.csv', 'utf8');
	const wrong = right.replace(/^(199107082023211015,.*,)197405121999032002,/m,
		`$1${ARUM},`);
	ok(wrong !== right, 'the file names another superior for one person');
	fs.writeFileSync(path.join(work, 'pegawai.csv'), wrong);
	await upload(adm, 'IMPOR_PEGAWAI', path.join(work, 'pegawai.csv'));
	is(await counts(adm), '9 1 0 0',
		'G02 the dry run of people shows nine to be added, the admin changed');
	ok(!(await text(adm)).includes('Yang perlu diperhatikan'),
		'G02 the list of anomalies is empty', await text(adm));
	await carryOut(adm);
	is(await counts(adm), '9 1 0 0', 'G02 the people are added');

	// ----------------------------------------------------------- G03, G04
	day('2026-01-05T09:00');
	const a2 = await as(A2);
	await a2.goto(at('beranda'));
	await says(a2, 'Arum Kinasih', 'G03 his superior is the wrong one');
	await a2.click('main a[href*="/laporan/baru"]');
	await a2.click('main a[href*="bidang=ATASAN"]');
	await a2.fill('#f-cari', 'laras');
	await send(a2, 'Cari');
	await a2.check('#f-nomor-' + DIR1);
	await a2.fill('#f-keterangan', 'Sejak 1 Januari saya di Direktorat Acara Daerah');
	await send(a2, 'Kirim laporan');
	await says(a2, 'Larasati Puspaningrum', 'G03 his report is sent');
	await adm.goto(at('laporan/antrean'));
	await adm.click('main a:has-text("Yosef Tandibua")');
	await says(adm, 'Sejak 1 Januari saya', 'G04 the admin reads it, old beside new');
	await adm.fill('#f-mulai', '2026-01-02');
	await send(adm, 'Terapkan');
	await a2.goto(at('beranda'));
	await says(a2, 'Larasati Puspaningrum', 'G04 his superior is DIR1');
	await a2.goto(at('laporan'));
	await says(a2, 'Selesai', 'G04 the report is SELESAI');

	// ---------------------------------------------------------------- G05
	const a1 = await as(A1);
	await newPlan(a1);
	const skpA1 = id(a1);
	ok(skpA1, 'G05 A1 has a plan for the year', a1.url());
	await a1.goto(at('rhk/baru?skp=' + skpA1));
	await says(a1, 'Larasati Puspaningrum belum mempunyai SKP tahun 2026',
		'G05 the empty list names the cause and the person');
	await a1.goto(at('rhk/tunggu?skp=' + skpA1));
	await send(a1, 'Beri tahu atasan');
	const dir1 = await as(DIR1);
	await dir1.goto(at('beranda'));
	await says(dir1, 'Nurul Hapsari', 'G05 the superior is told who waits');

	// ---------------------------------------------------------------- G06
	await a1.goto(at('ajukan?id=' + skpA1));
	await says(a1, 'SKP belum dapat diajukan', 'G06 a plan without RHK is not submitted');
	is(await a1.locator('main form button:has-text("Ajukan")').count(), 0,
		'G06 there is no button to submit it');

	// ---------------------------------------------------------------- G07
	day('2026-01-06T09:00');
	await newPlan(dir1);
	const skpDir = id(dir1);
	const d_a = { teks: D_A, klasifikasi: 'ORGANISASI',
		perspektif: ['PENERIMA_LAYANAN'], indikator: [['',
			'Persentase acara memenuhi standar mutu', 'ANGKA', '80', '%']] };
	const refused = await add(dir1, skpDir, d_a);
	is(refused.status(), 422, 'G07 an RHK Organisasi without a unit is refused');
	is(await dir1.getAttribute('#f-unit', 'aria-invalid'), 'true',
		'G07 the problem stands at the unit');
	is(await dir1.inputValue('#f-teks'), D_A, 'G07 what was typed is kept');
	// So she enters the Perjanjian Kinerja and draws her plan from it.
	await dir1.goto(at('skp/lihat?id=' + skpDir));
	await dir1.click('#perjanjian a:has-text("Masukkan Perjanjian Kinerja")');
	await dir1.fill('#f-nomor', 'PK-7/D2.1/2026');
	await dir1.fill('#f-tanggal', '2026-01-05');
	await send(dir1, 'Simpan, lalu isi sasaran');
	const pk = id(dir1);
	for (const v of [[D_A, 'PENERIMA_LAYANAN', 'Persentase acara memenuhi standar mutu',
		'80', '%'], [D_B, 'PROSES_BISNIS', 'Jumlah acara terkurasi', '110', 'acara'],
	[D_C, 'ANGGARAN', 'Nilai IKPA', '95', 'nilai']]) {
		await dir1.goto(at('perjanjian/sasaran?id=' + pk));
		await dir1.fill('#f-teks', v[0]);
		await dir1.check('#f-perspektif-' + v[1]);
		await dir1.fill('#f-indikator_1', v[2]);
		await dir1.selectOption('#f-sasaran_1', 'ANGKA');
		await dir1.fill('#f-target_1', v[3]);
		await dir1.fill('#f-satuan_1', v[4]);
		await send(dir1, 'Simpan sasaran');
	}
	await dir1.goto(at('skp/lihat?id=' + skpDir));
	await dir1.click('#perjanjian a:has-text("Tarik dari Perjanjian Kinerja")');
	for (const box of await dir1.locator('main input[name=pilih]').all())
		await box.check();
	await send(dir1, 'Tarik');
	await add(dir1, skpDir, { teks: D_D, klasifikasi: 'INDIVIDU',
		bagian: 'TAMBAHAN', dari: 'Deputi',
		perspektif: ['PENGUATAN_INTERNAL'], indikator: [['',
			'Jumlah peserta yang dibimbing', 'ANGKA', '2', 'orang']] });
	await dir1.goto(at('skp/lihat?id=' + skpDir));
	for (const t of [D_A, D_B, D_C, D_D])
		await says(dir1, t, `G07 listed: ${t}`);

	// ---------------------------------------------------------------- G08
	await dir1.goto(at('skp/perilaku?id=' + skpDir));
	await dir1.fill('#f-ekspektasi_1', 'Menanggapi permintaan daerah dalam dua hari');
	await send(dir1, 'Simpan');
	await annex(dir1, skpDir);
	await submit(dir1, skpDir);
	await says(dir1, 'TT/2026/' + DIR1 + '/1', 'G08 the receipt has its number');
	await shows(dir1, skpDir, 'Diajukan', 'G08 the plan is DIAJUKAN');
	is(await dir1.locator('a:has-text("Tambah RHK")').count(), 0,
		'G08 it cannot be changed any more');
	const dep = await as(DEP);
	await dep.goto(at('beranda'));
	await says(dep, 'Larasati Puspaningrum', 'G08 the deputy is told');

	// ---------------------------------------------------------------- G09
	day('2026-01-07T09:00');
	await examine(dep, 'Larasati Puspaningrum');
	await send(dep, 'Setujui SKP');
	await shows(dir1, skpDir, 'Disetujui', 'G09 the plan is DISETUJUI');
	await says(dir1, 'Wiratama Hadikusuma', 'G09 it holds the name of who approved');
	is(await print(dir1, skpDir, 'Buka SKP', ink), isPdf,
		'G09 the SKP comes out as PDF');

	// ---------------------------------------------------------------- G10
	await dir1.goto(at('tim/baru'));
	await dir1.fill('#f-nama', T1);
	await dir1.fill('#f-mulai', '2026-01-02');
	await send(dir1, 'Simpan, lalu pilih anggota');
	await dir1.getByLabel('Dimas Aryasatya').check();
	await dir1.check('#f-ketua');
	await send(dir1, 'Tambahkan, lalu pilih lagi');
	await dir1.getByLabel('Nurul Hapsari').check();
	await dir1.getByLabel('Yosef Tandibua').check();
	await send(dir1, 'Tambahkan');
	await send(dir1, 'Aktifkan tim');
	const kt = await as(KT);
	for (const page of [kt, a1, a2]) {
		await page.goto(at('tim'));
		await says(page, T1, 'G10 a member sees the team');
	}

	// ----------------------------------------------------------- G11, G12
	const role = async (name, ...cells) => {
		await dir1.goto(at('matriks?skp=' + skpDir));
		await dir1.click(`main th[scope=row] a:has-text("${name}")`);
		for (const [column, words] of cells)
			await dir1.locator('fieldset', { hasText: column })
				.locator('textarea').first().fill(words);
		await send(dir1, 'Simpan');
		await dir1.goto(at('matriks?skp=' + skpDir));
	};
	await role('Dimas Aryasatya', [D_A, 'Pendampingan mutu penyelenggara'],
		[D_B, 'Kalender acara hasil kurasi']);
	await role('Nurul Hapsari', [D_B, 'Verifikasi usulan wilayah barat']);
	is((await send(dir1, 'Selesai')).status(), 422,
		'G11 a matrix that leaves somebody out is not finished');
	await says(dir1, 'elum mendapat peran: Yosef Tandibua', 'G11 it names him');
	await role('Yosef Tandibua', [D_B, 'Data usulan termutakhir']);
	await says(dir1, 'Semua pegawai mendapat peran', 'G12 nobody is left out');
	await send(dir1, 'Selesai');
	await says(dir1, 'Dinyatakan selesai', 'G12 and it is finished');
	is(await print(dir1, skpDir, 'Buka Matriks', ink), isPdf,
		'G12 the matrix comes out as PDF');

	// ---------------------------------------------------------- G13, G14
	day('2026-01-08T09:00');
	await newPlan(kt);
	const skpKt = id(kt);
	await add(kt, skpKt, { teks: K_A, klasifikasi: 'ORGANISASI', unit: 'Tim kerja: ' + T1,
		atas: D_B,
		indikator: [['KUANTITAS', 'Jumlah usulan dikurasi', 'ANGKA', '250', 'usulan'],
			['KUALITAS', 'Tanpa revisi', 'ANGKA', '90', '%'],
			['WAKTU', 'Paling lambat', 'TANGGAL', '30-09-2026']] });
	await add(kt, skpKt, { teks: K_B, klasifikasi: 'ORGANISASI', unit: 'Tim kerja: ' + T1,
		atas: D_A,
		indikator: [['KUANTITAS', 'Provinsi yang didampingi', 'ANGKA', '34',
			'provinsi']] });
	await add(kt, skpKt, { teks: K_C, klasifikasi: 'INDIVIDU', bagian: 'TAMBAHAN',
		dari: 'Direktur', indikator: [['KUANTITAS', 'Jumlah modul', 'ANGKA', '1',
			'modul']] });
	await kt.goto(at('skp/lihat?id=' + skpKt));
	for (const t of [K_A, K_B, K_C, D_A, D_B])
		await says(kt, t, `G13 shown: ${t}`);
	await says(kt, '30 September 2026', 'G13 a date is a date people read');
	await annex(kt, skpKt);
	await submit(kt, skpKt);
	await says(kt, 'Larasati Puspaningrum', 'G14 submitted to DIR1');
	await shows(kt, skpKt, 'Diajukan', 'G14 the plan is DIAJUKAN');

	// ---------------------------------------------------------- G15, G16
	day('2026-01-09T09:00');
	await add(a1, skpA1, { teks: N_A, klasifikasi: 'INDIVIDU', atas: K_A,
		indikator: [['KUANTITAS', 'Dokumen terverifikasi', 'ANGKA', '130', 'dokumen'],
			['KUALITAS', 'Verifikasi benar', 'ANGKA', '95', '%'],
			['WAKTU', 'Lama verifikasi', 'ANGKA', '5', 'hari kerja']] });
	await a1.goto(at('skp/lihat?id=' + skpA1));
	const rhkA1 = (await a1.getAttribute('a[href*="/rhk/ubah?id="]', 'href'))
		.split('id=')[1];
	await annex(a1, skpA1);
	await submit(a1, skpA1);
	await says(a1, 'Larasati Puspaningrum', 'G15 submitted to DIR1');
	ok(!(await text(a1)).includes('Dimas Aryasatya'), 'G15 and not to the team lead');
	await shows(a1, skpA1, 'Diajukan', 'G15 the plan is DIAJUKAN');
	await newPlan(a2);
	const skpA2 = id(a2);
	await add(a2, skpA2, { teks: Y_A, klasifikasi: 'INDIVIDU', atas: K_A,
		indikator: [['KUANTITAS', 'Entri termutakhirkan', 'ANGKA', '250', 'entri'],
			['KUALITAS', 'Entri akurat', 'ANGKA', '98', '%']] });
	await submit(a2, skpA2);
	await shows(a2, skpA2, 'Diajukan', 'G16 the plan is DIAJUKAN');

	// ---------------------------------------------------------------- G17
	day('2026-01-12T09:00');
	await kt.goto(at('bawahan/periksa?id=' + skpA1));
	is(await kt.locator('main form').count(), 0,
		'G17 the team lead may read the plan of A1, no more');
	const forged = await kt.context().request.post(at('bawahan/setujui'),
		{ form: { id: skpA1, rev: '9', _csrf: await token(kt) } });
	is(forged.status(), 403, 'G17 approving it by hand is refused');
	await shows(a1, skpA1, 'Diajukan', 'G17 the plan is as it was');

	// ---------------------------------------------------------------- G18
	await examine(dir1, 'Dimas Aryasatya');
	await send(dir1, 'Setujui SKP');
	await examine(dir1, 'Nurul Hapsari');
	await send(dir1, 'Setujui SKP');
	await examine(dir1, 'Yosef Tandibua');
	await dir1.fill('#f-alasan', 'Tambahkan indikator waktu');
	await send(dir1, 'Kembalikan SKP');
	await shows(kt, skpKt, 'Disetujui', 'G18 the plan of KT is DISETUJUI');
	await shows(a1, skpA1, 'Disetujui', 'G18 the plan of A1 is DISETUJUI');
	await shows(a2, skpA2, 'Dikembalikan', 'G18 the plan of A2 is DIKEMBALIKAN');
	await says(a2, 'Tambahkan indikator waktu', 'G18 with the note');
	await a2.goto(at('beranda'));
	await says(a2, 'Tambahkan indikator waktu', 'G18 he is told, with the reason');

	// ---------------------------------------------------------------- G19
	day('2026-01-13T09:00');
	await a2.goto(at('skp/lihat?id=' + skpA2));
	const change = at('rhk/ubah?id=' + await a2.getAttribute(
		'a[href*="/rhk/ubah?id="]', 'href').then((h) => h.split('id=')[1]));
	// Two windows of one form: the second one is stale, and loses nothing.
	const other = await a2.context().newPage();
	await other.goto(change);
	await a2.goto(change);
	await fill(a2, { teks: Y_A, klasifikasi: 'INDIVIDU', mulai: 3,
		indikator: [['WAKTU', 'Pemutakhiran', 'TEKS', 'setiap Jumat']] });
	await send(a2, 'Simpan perubahan');
	await other.fill('#f-teks', Y_A + ' nasional');
	const stale = await send(other, 'Simpan perubahan');
	is(stale.status(), 409, 'G19 an older form is not saved over a newer one');
	ok((await text(other)).includes('Tersimpan sekarang') &&
		await other.inputValue('#f-teks') === Y_A + ' nasional',
		'G19 it shows what is stored beside what was typed');
	await other.close();
	await a2.goto(at('skp/lihat?id=' + skpA2));
	await says(a2, 'setiap Jumat', 'G19 the indicator of time is there');
	await submit(a2, skpA2);
	await examine(dir1, 'Yosef Tandibua');
	await send(dir1, 'Setujui SKP');
	await shows(a2, skpA2, 'Disetujui', 'G19 the plan of A2 is DISETUJUI');
	await dir1.goto(at('bawahan'));
	is(await dir1.locator('main .s-DISETUJUI').count(), 3,
		'G19 all three plans below DIR1 are approved');
	await dir1.goto(at('pantau'));
	await says(dir1, '4 dari 4', 'G19 the monitoring has 4 of 4 approved');

	// ---------------------------------------------------------------- G20
	await a1.goto(at('skp/lihat?id=' + skpA1));
	is(await a1.locator('a[href*="/rhk/ubah"]').count(), 0,
		'G20 an approved plan offers no change');
	const typedEdit = await a1.goto(at('rhk/ubah?id=' + rhkA1));
	is(typedEdit.status(), 409, 'G20 the change is refused by its address, too');
	is(await a1.locator('main a:has-text("Minta turunkan status")').count(), 1,
		'G20 there she may ask to have it lowered');
	await a1.goto(at('skp/lihat?id=' + skpA1));
	is(await a1.locator('a[href*="/bawahan/turunkan"]').count(), 0,
		'G20 its owner cannot lower it');
	await dir1.goto(at('skp/lihat?id=' + skpA1));
	is(await dir1.locator('a:has-text("Turunkan status")').count(), 1,
		'G20 the JPT can');

	await lanjut(g, { skpDir, skpKt, skpA1, skpA2 });

	for (const p of Object.values(people))
		is(p.violations.join('\n'), '', 'nothing offended the content policy');
	let sound = '';
	try {
		cli('check');
		cli('audit', 'verify');
	} catch (e) {
		sound = e.stdout + e.stderr;
	}
	is(sound, '', 'every record, index and audit chain of the walk is sound');
	fs.rmSync(work, { recursive: true });
});
