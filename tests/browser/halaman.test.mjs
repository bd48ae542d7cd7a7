// halaman.test.mjs - every page of every role: found by following the links of
// the pages (GET only), and looked at wide and narrow.
import fs from 'node:fs';
import path from 'node:path';
import { B, is, ok, open, serious, serve, signIn, signOut, tooWide, valid, walk,
	widest } from './lib.mjs';

const roles = fs.readFileSync(path.join(B, 'tests', 'demo.log'), 'utf8')
	.split('\n').map((l) => /^(\d{18}) .*\S {2,}(\S.*)$/.exec(l))
	.filter(Boolean).map((m) => ({ nip: m[1], role: m[2] }));
const MOST = Number(process.env.MOST || 45);

// Pages that differ only in whom or what they show are one kind; three of a
// kind are looked at.
const kind = (u) => u.pathname + '?' + [...u.searchParams.keys()].sort().join();

async function look(page, server, start) {
	const queue = [start], seen = new Set([start]), kinds = {};
	const titles = new Map(), faults = { html: [], axe: [], wide: [],
		size: [], title: [], heading: [], status: [] };
	let pages = 0;

	while (queue.length > 0 && pages < MOST) {
		const at = queue.shift();
		const u = new URL(at, server.url);
		const k = kind(u);
		if ((kinds[k] = (kinds[k] || 0) + 1) > 3)
			continue;
		const where = u.pathname + u.search;
		// Documents are asked for without showing them.
		const answer = await page.context().request.get(u.href,
			{ maxRedirects: 3, headers: { connection: 'close' } });
		if (answer.status() !== 200) {
			faults.status.push(`${where}: ${answer.status()}`);
			continue;
		}
		if (!/^text\/html/.test(answer.headers()['content-type']))
			continue;
		pages++;
		const html = await answer.text();
		const size = Buffer.byteLength(html);
		if (size > 40960)
			faults.size.push(`${where}: ${size} bytes`);
		for (const f of await valid(html))
			faults.html.push(`${where}: ${f}`);

		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(u.href);
		for (const f of await serious(page))
			faults.axe.push(`${where}: ${f}`);
		const h1 = await page.locator('h1').count();
		if (h1 !== 1)
			faults.heading.push(`${where}: ${h1} h1`);
		const title = await page.title();
		if (!/ – Kinerja/.test(title) || /^ –/.test(title))
			faults.title.push(`${where}: "${title}"`);
		titles.set(where, title);
		await page.setViewportSize({ width: 320, height: 800 });
		if (await tooWide(page) > 0)
			faults.wide.push(`${where}: ${await widest(page)}`);
		for (const f of kinds[k] === 1 ? await serious(page) : [])
			faults.axe.push(`${where} at 320 px: ${f}`);

		for (const href of await page.$$eval('a[href]',
			(v) => v.map((a) => a.href))) {
			const to = new URL(href);
			to.hash = '';
			if (to.origin !== new URL(server.url).origin ||
			    seen.has(to.href) || !to.pathname.startsWith('/cgi-bin/'))
				continue;
			seen.add(to.href);
			queue.push(to.href);
		}
	}
	return { pages, faults };
}

walk(async () => {
	const server = await serve('lighttpd', 'fastcgi', 9450);
	ok(roles.length >= 5, 'the demo prints five logins');

	for (const { nip, role } of [{ role: 'tanpa masuk' }, ...roles]) {
		const page = await open();
		if (nip && !ok(await signIn(page, server, nip), `${role}: logs in`,
			page.url()))
			continue;
		const { pages, faults } = await look(page, server, server.url +
			(nip ? '/cgi-bin/beranda' : '/cgi-bin/login'));
		ok(pages >= (nip ? 6 : 2), `${role}: ${pages} pages were visited`);
		const said = {
			status: 'every link leads somewhere',
			html: 'the HTML is valid',
			axe: 'axe finds nothing serious',
			wide: 'no scrolling to the side at 320 px',
			size: 'no page has more than 40 kB',
			title: 'every page has a title of its own kind',
			heading: 'every page has one main heading',
		};
		for (const [k, sentence] of Object.entries(said))
			is(faults[k].join('\n'), '', `${role}: ${sentence}`);
		is(page.violations.join('\n'), '',
			`${role}: nothing offends the content policy`);
		if (nip)
			await signOut(page);
		await page.context().close();
	}
});
