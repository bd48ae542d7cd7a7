// golden-lanjut.mjs - the golden walk goes on: an approved plan is lowered and
// changed (G35 to G37), the leader changes in the year (G39 to G44).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { A1, A2, ADM, ARUM, D_A, D_B, D_C, D_D, DIR1, DIR2, K_A,
	KT } from './golden-alat.mjs';
import { is, ok } from './lib.mjs';

async function revise(g, skpKt) {
	const { people, at, send, says, day, shows, submit, examine, token } = g;
	const kt = people[KT], dir1 = people[DIR1];

	// ---------------------------------------------------------- G35, G36
	day('2026-04-08T09:00');
	await kt.goto(at('skp/lihat?id=' + skpKt));
	await kt.click('main a[href*="/turun/minta"]');
	await kt.fill('#f-alasan', 'Target K-a naik dari 250 menjadi 280 usulan ' +
		'sesuai arahan');
	await send(kt, 'Kirim permintaan');
	await says(kt, 'menunggu Larasati Puspaningrum',
		'G35 the request waits for DIR1');
	await shows(kt, skpKt, 'Disetujui', 'G35 meanwhile the plan stays in force');
	const hand = await kt.context().request.post(at('bawahan/turunkan'),
		{ form: { id: skpKt, rev: '9', status: 'DRAF',
			alasan: 'Saya turunkan sendiri saja', _csrf: await token(kt) } });
	is(hand.status(), 403, 'G36 lowering it by hand is refused');
	await shows(kt, skpKt, 'Disetujui', 'G36 and nothing changed');

	// --------------------------------------------------------------- G37
	day('2026-04-09T09:00');
	await dir1.goto(at('turun'));
	await says(dir1, 'naik dari 250 menjadi 280', 'G37 DIR1 reads the reason');
	await dir1.click('main a:has-text("Turunkan")');
	await dir1.fill('#f-alasan', 'Sesuai permintaan pemilik');
	await send(dir1, 'Turunkan status');
	await shows(kt, skpKt, 'Draf', 'G37 the plan is a draft again');
	await kt.click(`main a:has-text("Ubah RHK ${K_A}")`);
	await kt.fill('#f-target_1', '280');
	await send(kt, 'Simpan perubahan');
	await submit(kt, skpKt);
	await examine(dir1, 'Dimas Aryasatya');
	await send(dir1, 'Setujui SKP');
	await shows(kt, skpKt, 'Disetujui', 'G37 changed and approved again');
	await kt.goto(at('revisi?id=' + skpKt));
	await says(kt, 'Revisi 2', 'G37 it is revision 2');
	await kt.locator('main tr', { hasText: 'Revisi 1' })
		.getByText('Bandingkan').click();
	const rows = kt.locator('main table tbody tr');
	is(await rows.count(), 1, 'G37 one thing differs between the revisions');
	const words = (await rows.allTextContents()).join(' ');
	ok(/250/.test(words) && /280/.test(words), 'G37 250 became 280', words);
}

// A post from a day on; the page tells what follows before it is kept.
async function post(g, nip, v) {
	const { people, at, send } = g;
	const adm = people[ADM];

	await adm.goto(at('jabatan/baru?p=' + nip));
	await adm.check('#f-penugasan-' + v.penugasan);
	await adm.fill('#f-unit', v.unit);
	await adm.fill('#f-jabatan', v.jabatan);
	await adm.selectOption('#f-jenis_jabatan', 'JPT_PRATAMA');
	if (v.pimpinan)
		await adm.check('#f-pimpinan');
	await adm.fill('#f-sk', v.sk);
	await adm.fill('#f-mulai', v.mulai);
	if (v.selesai)
		await adm.fill('#f-selesai', v.selesai);
	await send(adm, 'Simpan');
	const told = await g.text(adm);
	if (await adm.locator('main input[name=yakin]').count() > 0)
		await Promise.all([adm.waitForNavigation(), adm.click(
			'main form:has(input[name=yakin]) button.utama')]);
	return told.replace(/\s+/g, ' ');
}

async function succeed(g, { skpDir, skpKt, skpA1, skpA2 }) {
	const { people, at, send, says, as, day, shows, submit, examine,
		until, token, annex } = g;
	const a2 = people[A2], dir1 = people[DIR1], kt = people[KT];

	// --------------------------------------------------------------- G39
	day('2026-07-31T09:00');
	await dir1.goto(at('bawahan/turunkan?id=' + skpA2));
	await dir1.fill('#f-alasan', 'Diperbarui sebelum saya pindah');
	await send(dir1, 'Turunkan status');
	// Who will follow her comes from elsewhere.
	const file = path.join(os.tmpdir(), `kinerja-golden.${process.pid}.csv`);
	fs.writeFileSync(file, fs.readFileSync('tests/data/pegawai.csv', 'utf8')
		.split('\n')[0] + `\n${DIR2},Gunawan Prasojo,PNS,IV/b,Kepala Bagian ` +
		`Kerja Sama,ADMINISTRATOR,,D2.2,tidak,${ARUM},2021-01-01\n`);
	await g.upload(people[ADM], 'IMPOR_PEGAWAI', file);
	await g.carryOut(people[ADM]);
	fs.rmSync(file);
	const told = await post(g, DIR1, { penugasan: 'DEFINITIF', unit: 'SJ',
		jabatan: 'Staf Ahli Bidang Destinasi', sk: 'SK-1/2026',
		mulai: '2026-08-01' });
	ok(told.includes('hari terakhirnya 31 Juli 2026'),
		'G39 before it is kept the page tells that her plan will close', told);
	await post(g, ARUM, { penugasan: 'PLT', unit: 'D2.1', pimpinan: true,
		sk: 'SK-2/2026', jabatan: 'Direktur Acara Daerah', mulai: '2026-08-01',
		selesai: '2026-08-09' });
	const heir = await post(g, DIR2, { penugasan: 'DEFINITIF', unit: 'D2.1',
		pimpinan: true, jabatan: 'Direktur Acara Daerah', sk: 'SK-3/2026',
		mulai: '2026-08-10' });
	ok(heir.includes('3 RHK organisasi dari Larasati Puspaningrum disalin'),
		'G39 for the successor the page tells what passes on', heir);

	// --------------------------------------------------------------- G40
	day('2026-08-03T09:00');
	await until(dir1, 'skp/lihat?id=' + skpDir, '.judul .s-DITUTUP');
	await shows(dir1, skpDir, 'Ditutup', 'G39 the plan of DIR1 is closed');
	await says(dir1, '31 Juli 2026', 'G39 with its last day');
	await submit(a2, skpA2);
	const plt = await as(ARUM);
	await examine(plt, 'Yosef Tandibua');
	await send(plt, 'Setujui SKP');
	await shows(a2, skpA2, 'Disetujui', 'G40 in the window the Plt. approves');
	await plt.goto(at('bawahan/periksa?id=' + skpA2));
	is(await plt.locator('main a:has-text("Turunkan status")').count(), 1,
		'G40 she may lower it, too');
	await says(a2, 'Plt. Direktur Acara Daerah', 'G40 and it is signed Plt.');

	// --------------------------------------------------------------- G41
	day('2026-08-10T09:00');
	await plt.goto(at('bawahan/periksa?id=' + skpA2));
	is(await plt.locator('main form, main a.tombol:has-text("Turunkan")').count(),
		0, 'G41 after the window she is offered nothing');
	const late = await plt.context().request.post(at('bawahan/turunkan'),
		{ form: { id: skpA2, rev: '9', alasan: 'Perlu diperbaiki sekali lagi',
			_csrf: await token(plt) } });
	is(late.status(), 403, 'G41 and by hand it is refused');

	// --------------------------------------------------------------- G42
	const dir2 = await as(DIR2);
	await until(dir2, 'skp', 'main table a[href*="/skp/lihat"]');
	await dir2.click('main table a[href*="/skp/lihat"]');
	await says(dir2, '10 Agustus 2026', 'G42 a draft from 10 August is there');
	for (const t of [D_A, D_B, D_C])
		is(await dir2.locator('main tr', { hasText: t })
			.filter({ hasText: 'diwarisi dari Larasati Puspaningrum' })
			.count(), 1, `G42 inherited: ${t}`);
	is(await dir2.locator('main tr', { hasText: D_D }).count(), 0,
		'G42 her result Individu is not');

	// --------------------------------------------------------------- G43
	for (const [nip, skp] of [[KT, skpKt], [A1, skpA1], [A2, skpA2]])
		await shows(people[nip], skp, 'Disetujui',
			'G43 the plan of the staff is in force');
	await kt.goto(at('skp/lihat?id=' + skpKt));
	for (const t of [D_A, D_B])
		await says(kt, t, `G43 it still hangs on: ${t}`);
	await kt.goto(at('beranda'));
	await says(kt, 'Gunawan Prasojo', 'G43 DIR2 rates the staff');

	// --------------------------------------------------------------- G44
	const skpDir2 = g.id(dir2);
	await annex(dir2, skpDir2);
	await submit(dir2, skpDir2);
	await shows(dir2, skpDir2, 'Diajukan', 'G44 DIR2 submits what he inherited');
}

export async function lanjut(g, plans) {
	await revise(g, plans.skpKt);
	await succeed(g, plans);
}
