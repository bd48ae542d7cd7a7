// wajah.test.mjs - the macros and the layout by themselves: form, refused form,
// stale form, plan, login; rendered from templates with data of tests/face.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { ok, is, open, serious, tooWide, valid, walk, widest } from './lib.mjs';

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'kinerja-wajah.'));
const contoh = 'tests/face/contoh';
const types = { '.css': 'text/css', '.js': 'text/javascript',
	'.svg': 'image/svg+xml' };

function render(page, ...data) {
	const hdf = data.map((d) => fs.readFileSync(`${contoh}/${d}.hdf`, 'utf8'));
	return execFileSync(path.join(work, 'render'), [path.join(work, 't'),
		page + '.cs'], { input: hdf.join('\n'), encoding: 'utf8' });
}

walk(async () => {
	execFileSync('gcc', ['-o', path.join(work, 'render'), '-isystem',
		'/usr/include/ClearSilver', 'tests/lib/render.c', '-lneo_cgi',
		'-lneo_cs', '-lneo_utl', '-lz']);
	fs.cpSync('templates', path.join(work, 't'), { recursive: true });
	for (const f of fs.readdirSync(contoh))
		fs.copyFileSync(`${contoh}/${f}`, path.join(work, 't', f));

	const pages = {
		formulir: render('formulir', 'dasar'),
		salah: render('formulir', 'dasar', 'salah'),
		bentrok: render('formulir', 'dasar', 'bentrok'),
		skp: render('skp', 'dasar'),
		masuk: render('masuk', 'tamu'),
	};
	const server = http.createServer((q, r) => {
		const name = q.url.split('?')[0].slice(1);
		const file = path.join('htdocs', path.basename(name));
		const csp = { 'content-security-policy': "default-src 'none'; " +
			"style-src 'self'; script-src 'self'; img-src 'self'; " +
			"form-action 'self'" };
		if (pages[name]) {
			r.writeHead(200, { ...csp,
				'content-type': 'text/html; charset=utf-8' });
			r.end(pages[name]);
		} else if (fs.existsSync(file) && fs.statSync(file).isFile()) {
			r.writeHead(200, { 'content-type':
				types[path.extname(file)] });
			r.end(fs.readFileSync(file));
		} else {
			r.writeHead(404, { 'content-type': 'text/html' });
			r.end('<!DOCTYPE html><title>404</title><p>404');
		}
	}).listen(0, '127.0.0.1');
	await new Promise((r) => server.once('listening', r));
	const url = `http://127.0.0.1:${server.address().port}/`;
	const page = await open();

	for (const name of Object.keys(pages)) {
		const faults = await valid(pages[name]);
		is(faults.join('\n'), '', `${name}: the HTML is valid`);
		ok(Buffer.byteLength(pages[name]) <= 40960,
			`${name}: at most 40 kB`);
		for (const width of [1280, 360, 320]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(url + name);
			is(await tooWide(page), 0, `${name}: no scrolling to the ` +
				`side at ${width} px`) || console.log('# ' +
				await widest(page));
			const found = await serious(page);
			is(found.join('\n'), '',
				`${name}: axe finds nothing serious at ${width} px`);
		}
	}
	is(page.violations.join('\n'), '', 'nothing offends the content policy');

	// The refused form.
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(url + 'salah');
	is(await page.evaluate(() => document.activeElement.id), 'ringkasan',
		'after a refused form the summary has the focus');
	await page.click('#ringkasan a >> nth=1');
	is(await page.evaluate(() => document.activeElement.name), 'target_1',
		'a line of the summary leads to its field');
	is(await page.getAttribute('#f-target_1', 'aria-describedby'),
		'm-target_1 p-target_1', 'a field names its problem and its hint');
	is(await page.inputValue('#f-teks'), 'Rapat "rutin" <b>',
		'what was typed is still there');
	is(await page.inputValue('input[name=rev]'), '3',
		'a refused form keeps its revision');

	// The stale form: both texts, the stored revision, nothing lost.
	await page.goto(url + 'bentrok');
	const both = await page.textContent('.bidang:has(#f-teks)');
	ok(both.includes('Tersusunnya kalender acara <daerah>') &&
		both.includes('Tersimpan sekarang'),
		'a stale form shows what is stored');
	is(await page.inputValue('#f-teks'),
		'Tersusunnya kalender acara hasil kurasi bersama',
		'a stale form shows what was typed');
	is(await page.inputValue('input[name=rev]'), '4',
		'a stale form is sent with the revision it shows');
	is(await page.locator('.bidang:has(#f-indikator_1) .banding').count(), 0,
		'a field that did not change is not compared');

	// Keyboard: the skip link comes first, the focus can be seen.
	await page.goto(url + 'skp');
	await page.keyboard.press('Tab');
	is(await page.evaluate(() => document.activeElement.className), 'lompat',
		'the first stop of the keyboard is the skip link');
	await page.keyboard.press('Enter');
	is(await page.evaluate(() => document.activeElement.id), 'isi',
		'the skip link leads to the page');
	const hidden = [];
	for (let i = 0; i < 12; i++) {
		await page.keyboard.press('Tab');
		const w = await page.evaluate(() => parseFloat(
			getComputedStyle(document.activeElement).outlineWidth));
		if (w < 3)
			hidden.push(i);
	}
	is(hidden.join(), '', 'the focus is shown by a ring of 3 px');

	// On a phone a table is a list of cards with the column's name.
	await page.setViewportSize({ width: 360, height: 800 });
	const label = await page.evaluate(() => getComputedStyle(
		document.querySelector('td[data-label=Target]'), '::before').content);
	is(label, '"Target"', 'on a phone a cell says its column');

	// Double click on send: one send.
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(url + 'formulir');
	let sent = 0;
	page.on('request', (q) => { if (q.method() === 'POST') sent++; });
	await page.dblclick('main form button.utama >> nth=0');
	await page.waitForLoadState();
	await page.waitForTimeout(300);
	is(sent, 1, 'a double click sends a form once');

	// Print: no navigation, the head of a table is repeated.
	const paper = await open();
	await paper.goto(url + 'skp');
	await paper.emulateMedia({ media: 'print' });
	is(await paper.evaluate(() => ['.tahapan', '.akun', '.kaki', '.aksi'].filter(
		(s) => getComputedStyle(document.querySelector(s)).display !== 'none')
		.join()), '', 'paper shows no navigation and no buttons');
	is(await paper.evaluate(() => getComputedStyle(
		document.querySelector('thead')).display), 'table-header-group',
		'paper repeats the head of a table');
	is(await paper.evaluate(() => [...document.querySelectorAll('main *')]
		.filter((e) => e.getBoundingClientRect().right >
			document.documentElement.clientWidth - .5).length), 0,
		'the frames of paper end inside its edge');

	server.close();
	fs.rmSync(work, { recursive: true });
});
