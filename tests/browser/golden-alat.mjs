// golden-alat.mjs - the people, results and gestures of the golden walks.
import { execFileSync } from 'node:child_process';
import { is, ok, open, setClock, signIn } from './lib.mjs';

export const DEP = '196809151994031001', DIR1 = '197405121999032002',
	ARUM = '197602202001122001', KT = '198603212010121005',
	A1 = '199402172019032008', A2 = '199107082023211015',
	ADM = '198902142014022003', DIR2 = '197811032003121004';
const SANDI = 'perahu kertas hijau 88';
export const D_A = 'Meningkatnya kualitas penyelenggaraan acara daerah',
	D_B = 'Terselenggaranya kalender acara daerah yang terkurasi',
	D_C = 'Meningkatnya kualitas tata kelola direktorat',
	D_D = 'Menjadi mentor program kepemimpinan',
	K_A = 'Tersusunnya kalender acara daerah hasil kurasi',
	K_B = 'Terlaksananya pendampingan mutu penyelenggara',
	K_C = 'Menyusun bahan ajar pelatihan kurator',
	N_A = 'Terverifikasinya dokumen usulan wilayah barat',
	Y_A = 'Termutakhirkannya basis data usulan',
	T1 = 'Tim Kerja Kalender Acara Daerah';

// The gestures on a server, with JavaScript or without.
export function gestures(server, js) {
	const people = {};
	let today = '';
	const at = (p) => server.url + '/cgi-bin/' + p;
	const text = (page) => page.textContent('main');
	const cli = (...args) => execFileSync(server.kinerja, args, {
		encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, KINERJA_CONF: server.conf,
			KINERJA_TEST_CLOCK: server.clock } });
	const send = (page, label) => Promise.all([page.waitForNavigation(),
		page.click(`main form button:has-text("${label}")`)])
		.then(([answer]) => answer);
	const says = async (page, what, sentence) => {
		const t = await text(page);
		return ok(t.replace(/\s+/g, ' ').includes(what), sentence,
			`no "${what}" at ${page.url()} in:\n` +
			t.replace(/\s+/g, ' ').slice(0, 1500));
	};
	const status = (page) => page.textContent('.judul .lencana');
	const id = (page) => new URL(page.url()).searchParams.get('id');

	// A first password by the link that is printed once.
	const activate = async (nip, link) => {
		const page = people[nip] = await open({ js });
		const goto = page.goto.bind(page);
		let since = today;
		page.goto = async (url) => {
			if (since !== today) {
				since = today;
				if (!await signIn(page, server, nip, SANDI))
					throw new Error(nip + ' cannot log in: ' +
						page.url());
			}
			return goto(url);
		};
		await page.goto(link.trim());
		await page.fill('#f-sandi_baru', SANDI);
		await page.fill('#f-sandi_ulang', SANDI);
		await page.click('main form button.utama');
		await page.waitForURL(/beranda/);
		return page;
	};
	const as = async (nip) => people[nip] ||
		activate(nip, cli('kode', nip));

	// Another day: the sessions of the day before have ended, so whoever comes
	// logs in again.
	const day = (iso) => setClock(server, today = iso);

	// An import: tried first, then carried out; gives the page of the result.
	const settled = async (page) => {
		for (let i = 0; i < 40; i++) {
			await page.goto(page.url());
			if (!(await text(page)).includes('memuat ulang sendiri'))
				return;
			await page.waitForTimeout(500);
		}
		throw new Error('the import does not end: ' + page.url() + '\n' +
			(await text(page)).replace(/\s+/g, ' '));
	};
	// Added, changed, unchanged, refused.
	const counts = async (page) => [...(await text(page)).matchAll(
		/(?:[Dd]itambah|[Dd]iubah|berubah|[Dd]itolak)\s*(\d+) baris/g)]
		.map((m) => m[1]).slice(0, 4).join(' ');
	const upload = async (page, jenis, file) => {
		await page.goto(at('impor/baru'));
		await page.check('#f-jenis-' + jenis);
		await page.setInputFiles('#f-berkas', file);
		await send(page, 'Unggah dan uji');
		await settled(page);
	};
	const carryOut = async (page) => {
		await send(page, 'Jalankan impor');
		await settled(page);
	};

	const newPlan = async (page) => {
		await page.goto(at('skp/baru'));
		if (await page.locator('#f-mulai').count() === 0)
			throw new Error('no form at ' + page.url() + '\n' +
				(await text(page)).replace(/\s+/g, ' '));
		await page.fill('#f-mulai', '2026-01-01');
		await page.fill('#f-selesai', '2026-12-31');
		await send(page, 'Buat SKP');
	};
	// One result with its indicators: [aspek, text, kind, target, unit].
	const fill = async (page, r) => {
		await page.fill('#f-teks', r.teks);
		await page.check('#f-bagian-' + (r.bagian || 'UTAMA'));
		await page.check('#f-klasifikasi-' + r.klasifikasi);
		if (r.unit)
			await page.selectOption('#f-unit', { label: r.unit });
		if (r.dari)
			await page.fill('#f-penugasan_dari', r.dari);
		if (r.atas)
			await page.getByLabel(r.atas, { exact: true }).check();
		for (const p of r.perspektif || [])
			await page.check('#f-perspektif-' + p);
		for (const [i, v] of (r.indikator || []).entries()) {
			const n = (r.mulai || 1) + i;
			if (await page.locator('#f-indikator_' + n).count() === 0)
				await send(page, 'Tambah baris');
			if (v[0])
				await page.selectOption('#f-aspek_' + n, v[0]);
			await page.fill('#f-indikator_' + n, v[1]);
			await page.selectOption('#f-sasaran_' + n, v[2]);
			await page.fill('#f-target_' + n, v[3]);
			if (v[4])
				await page.fill('#f-satuan_' + n, v[4]);
		}
	};
	const add = async (page, skp, r) => {
		await page.goto(at('rhk/baru?skp=' + skp));
		await fill(page, r);
		return send(page, 'Simpan RHK');
	};
	const annex = async (page, skp) => {
		await page.goto(at('skp/lampiran?id=' + skp));
		await page.fill('#f-dukungan', 'Anggaran kegiatan dan dua orang pelaksana');
		await page.fill('#f-pertanggungjawaban', 'Laporan tertulis setiap akhir bulan');
		await page.fill('#f-konsekuensi', 'Diusulkan mengikuti pelatihan lanjutan');
		await send(page, 'Simpan');
	};
	const submit = async (page, skp) => {
		await page.goto(at('ajukan?id=' + skp));
		await send(page, 'Ajukan sekarang');
	};
	const shows = async (page, skp, want, sentence) => {
		await page.goto(at('skp/lihat?id=' + skp));
		is((await status(page)).trim(), want, sentence);
	};
	const examine = async (page, who) => {
		await page.goto(at('bawahan'));
		await Promise.all([page.waitForNavigation(), page.locator('tr',
			{ hasText: who }).getByRole('button').click()]);
	};

	// What the worker does in the first seconds of a new day.
	const until = async (page, path, there) => {
		for (let i = 0; i < 60; i++) {
			await page.goto(at(path));
			if (await page.locator(there).count() > 0)
				return;
			await page.waitForTimeout(500);
		}
		throw new Error(`no ${there} at ${page.url()}\n` +
			(await text(page)).replace(/\s+/g, ' '));
	};
	// The token of the person's own session, for what is posted by hand.
	const token = (page) => page.getAttribute('header form input[name=_csrf]',
		'value');
	// The document a print page offers, asked for by its own form.
	const print = async (page, skp, button, fields) => {
		await page.goto(at('report?skp=' + skp));
		for (const [name, value] of Object.entries(fields))
			await page.fill('#f-' + name, value);
		const url = await page.locator('main form.formulir').evaluate(
			(form, words) => {
				const b = [...form.querySelectorAll('button')]
					.find((v) => v.textContent.includes(words));
				return (b.hasAttribute('formaction') ?
					b.formAction : form.action) + '?' + new URLSearchParams(
					new FormData(form, b));
			}, button);
		const answer = await page.context().request.get(url);
		return [answer.status(), answer.headers()['content-type'],
			(await answer.body()).subarray(0, 5).toString()].join(' ');
	};

	return { people, at, text, cli, send, says, status, id, activate, as, day,
		counts, upload, carryOut, newPlan, fill, add, annex, submit, shows,
		examine, print, token, until };
}
