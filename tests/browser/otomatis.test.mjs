// otomatis.test.mjs - what is typed is kept every 30 s, and is offered again in
// another browser of the same person.
import { ok, is, open, serve, signIn, walk } from './lib.mjs';

walk(async () => {
	const server = await serve('lighttpd', 'fastcgi', 9640);
	const page = await open();
	const nip = '199402172019032008';

	await page.clock.install();
	ok(await signIn(page, server, nip), 'a person signs in');
	await page.goto(server.url + '/cgi-bin/skp');
	await page.click('table a >> nth=0');
	await page.click('#perilaku a.tombol');
	await page.fill('#f-ekspektasi_1', 'Melayani dengan ramah & cepat');
	const kept = page.waitForResponse((r) => r.request().method() === 'POST');
	await page.clock.runFor(31000);
	is((await kept).status(), 200, 'after half a minute it is sent');
	await page.waitForFunction(() => /Tersimpan otomatis \d\d\.\d\d/
		.test(document.querySelector('main form').textContent));
	ok(true, 'and the page says when it was kept');
	let again = 0;
	page.on('request', (r) => { again += r.method() === 'POST'; });
	await page.clock.runFor(65000);
	is(again, 0, 'nothing is sent while nothing is typed');
	is(page.violations.join('\n'), '', 'nothing offends the content policy');

	const other = await open({ js: false });
	await signIn(other, server, nip);
	await other.goto(page.url());
	await other.click('text=Lanjutkan isian');
	is(await other.inputValue('#f-ekspektasi_1'),
		'Melayani dengan ramah & cepat',
		'another browser goes on with it, without JavaScript');
	await other.click('main form button.utama');
	await other.goto(page.url());
	is(await other.locator('text=Lanjutkan isian').count(), 0,
		'a saved form leaves no draft');
});
