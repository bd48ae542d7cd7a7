// lib.mjs - what the browser walks share: TAP, a server, a browser, the checks
// of a page.  Plain node; the tools are in $B/node_modules.
import { createRequire } from 'node:module';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export const B = path.resolve(process.env.B || 'build');
const require = createRequire(path.join(B, 'node_modules', 'x.js'));
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const { HtmlValidate } = require('html-validate');

// ------------------------------------------------------------------------ TAP

let n = 0, bad = 0;

export function ok(good, sentence, why) {
	n++;
	if (!good)
		bad++;
	console.log(`${good ? 'ok' : 'not ok'} ${n} - ${sentence}`);
	if (!good && why !== undefined)
		console.log(String(why).replace(/^/gm, '# '));
	return good;
}

export const is = (got, wanted, sentence) =>
	ok(got === wanted, sentence, `got: ${got}\nwanted: ${wanted}`);

// Runs the walk; ends with the plan.  What is thrown is a failure of the step.
export async function walk(fn) {
	try {
		await fn();
	} catch (e) {
		ok(false, 'the walk reaches its end', e.stack || e);
	}
	await stop();
	console.log(`1..${n}`);
	process.exit(bad > 0 ? 1 : 0);
}

// --------------------------------------------------------------------- server

const children = [];
const offset = (iso) => String(Date.parse(iso + '+07:00') - Date.now());

// Starts tests/lib/serve.sh: a server on a fresh copy of the demo's data (or
// an empty folder), with its worker.  Gives { url, conf, data, password }.
export function serve(server, form, port, how = {}) {
	const child = spawn('sh', ['tests/lib/serve.sh', server, form,
		String(process.env.PORT || port), how.empty ? 'empty' : 'demo'], {
		env: { ...process.env, B, ...(how.clock ?
			{ CLOCK: offset(how.clock) } : {}) },
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	children.push(child);
	return new Promise((resolve, reject) => {
		let text = '';
		child.stdout.on('data', (d) => {
			text += d;
			if (!/^ready$/m.test(text))
				return;
			const got = {};
			for (const m of text.matchAll(/^(\w+)=(.*)$/gm))
				got[m[1]] = m[2];
			resolve(got);
		});
		child.on('exit', (code) =>
			reject(new Error(`serve.sh ended with ${code}\n${text}`)));
	});
}

// Sets the server's clock: the time at which it is now, in Jakarta.
export function setClock(server, iso) {
	fs.writeFileSync(server.clock, offset(iso));
}

// -------------------------------------------------------------------- browser

let browser;

export async function open(options = {}) {
	browser = browser || await chromium.launch({
		executablePath: process.env.CHROMIUM ||
			['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
				.find((f) => fs.existsSync(f)),
		args: ['--headless', '--no-sandbox', '--disable-gpu',
			'--disable-quic', '--no-first-run',
			'--disable-background-networking',
			'--disable-component-update', '--disable-sync'],
	});
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		locale: 'id-ID', timezoneId: 'Asia/Jakarta',
		ignoreHTTPSErrors: true, javaScriptEnabled: options.js !== false,
		acceptDownloads: true,
	});
	context.setDefaultTimeout(60000);
	const page = await context.newPage();
	page.violations = [];
	page.on('console', (m) => {
		if (/Content Security Policy/i.test(m.text()))
			page.violations.push(m.text());
	});
	page.on('dialog', (d) => d.accept());
	return page;
}

async function stop() {
	if (browser)
		await browser.close();
	for (const c of children) {
		const gone = new Promise((r) => c.on('exit', r));
		c.removeAllListeners('exit');
		c.stdin.end();
		await Promise.race([gone, new Promise((r) => setTimeout(r, 10000))]);
	}
}

// --------------------------------------------------------------------- a page

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		'no-trailing-whitespace': 'off',
		'long-title': 'off',
		'no-inline-style': 'error',
		// A button in a form submits it: that is what the language says.
		'no-implicit-button-type': 'off',
	},
});

export async function valid(html) {
	const report = await validator.validateString(html);
	return report.results.flatMap((r) => r.messages)
		.filter((m) => m.severity === 2)
		.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
}

// Serious and critical findings of axe, as lines.
export async function serious(page) {
	await page.evaluate(axe);
	const found = await page.evaluate(() => axe.run(document, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
			'best-practice'],
	}));
	return found.violations
		.filter((v) => v.impact === 'serious' || v.impact === 'critical')
		.flatMap((v) => v.nodes.map((x) =>
			`${v.id}: ${v.help}: ${x.html.slice(0, 200)}`));
}

// How many pixels the page is wider than its window.
export const tooWide = (page) => page.evaluate(() =>
	document.documentElement.scrollWidth - document.documentElement.clientWidth);

// What is wider than the window, to be named in a failure.
export const widest = (page) => page.evaluate(() =>
	[...document.querySelectorAll('main *, header *, nav *, footer *')]
		.filter((e) => e.getBoundingClientRect().right >
			document.documentElement.clientWidth + 1)
		.slice(0, 4).map((e) => e.outerHTML.slice(0, 120)).join('\n'));

export async function signIn(page, server, nip, password = server.password) {
	await page.goto(server.url + '/cgi-bin/login');
	await page.fill('input[name=nip]', nip);
	await page.fill('input[name=sandi]', password);
	await page.click('main form button.utama');
	return new URL(page.url()).pathname === '/cgi-bin/beranda';
}

export async function signOut(page) {
	await page.click('header form button');
}
