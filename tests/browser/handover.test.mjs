// @ts-check
// The hand-over on paper: alone, on one page of A4, at every level and however much there is to say.

import assert from 'node:assert/strict';
import { axe, shareApp, test } from './harness.mjs';
import { quick } from './visit.mjs';

/** @typedef {ReturnType<typeof quick>} Visit */

const app = shareApp();

// Everything that can be ticked without an emergency, and every follow-up that this opens.
const MUCH = {
  'age': '50-54', 'pregnancy': 'birth-7-12-weeks', 'onset': 'onset-sudden', 'doing': 'another-move', 'leg': 'left-leg', 'site': 'site-calf-upper-inner',
  'trend': 'trend-relapse', 'pain-now': '9', 'pain-worst': '10', 'behavior': ['rest-pain', 'night-pain', 'morning-stiffness', 'cramps', 'walk-claudication', 'recurring'],
  'cramps': ['cramp-linked-to-run', 'cramp-witnessed', 'cramp-often'], 'size': 'swelling-marked', 'skin': ['pitting', 'warmth', 'hard-vein', 'bruise', 'skin-break'],
  'spreading': 'not-sure', 'bruise-size': 'not-sure', 'feel': ['heard-pop', 'gap', 'bone-spot', 'knee-cyst', 'lump'], 'lump-kind': 'lump-growing', 'lump-seen': 'not-sure', 'hop': 'hop-pain',
  'nerve': ['push-off-weak', 'back-pain'], 'body': ['hot-joint', 'red-lumps', 'rash', 'weight-loss'],
  'clot-risk': ['prior-clot', 'clotting-disorder', 'cancer', 'surgery', 'bed-rest', 'cast-or-boot', 'clot-hormone', 'long-journey', 'family-clot', 'illness-in-bed'],
  'journey': 'not-sure', 'weak-risk': ['smoker', 'obesity', 'contraceptive-injection'],
  'health': ['statin', 'quinolone', 'steroids', 'diabetes', 'low-energy'],
  'quinolone': 'not-sure', 'statin': 'not-sure', 'sensation': 'not-sure', 'walk': 'not-sure', 'raise': 'not-sure',
};

/** @type {[name: string, level: string, reach: (visit: Visit) => Promise<unknown>][]} */
const CASES = [
  ['nothing but one sign was asked', 'emergency', (visit) => visit.sign('sign-lung-clot')],
  ['it stopped early', 'same_day', (visit) => visit.outcome({ 'pain-now': '9' })],
  ['the check is complete', 'within_days', (visit) => visit.outcome({ skin: 'bruise' })],
  ['it can wait', 'routine', (visit) => visit.outcome({ 'behavior': 'recurring', 'raise-pattern': 'raise-both-same' })],
  ['nobody has to be seen', 'self_care', (visit) => visit.outcome()],
  ['there is much to say, and it stopped early', 'same_day', async (visit) => {
    await withdrawn(visit);
    await visit.outcome(MUCH);
  }],
  ['there is as much to say as can be', 'same_day', async (visit) => {
    await withdrawn(visit);
    await visit.outcome(MUCH);
    await visit.leads(() => visit.shown.getByRole('button', { name: /^Answer (the rest|\d+ more)/ }).first().evaluate((button) => button.click()));
    await visit.outcome(MUCH);
  }],
];

// An answer taken back as a mistake, which is listed all the same.
/** @param {Visit} visit */
async function withdrawn(visit) {
  await visit.sign('sign-saddle');
  await visit.go('I answered by mistake');
  await visit.go('Yes, take it back');
}

// Opens the view of the clinician, which prints alone, and prints it.
/** @param {Visit} visit */
async function print(visit) {
  await visit.view('Clinician');
  const margin = '12mm';
  const pdf = (await visit.page.pdf({ format: 'A4', margin: { top: margin, right: margin, bottom: margin, left: margin } })).toString('latin1');
  assert.match(pdf, /\/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
  await visit.page.emulateMedia({ media: 'print' });
  return pdf.match(/\/Type\s*\/Page\b/g)?.length;
}

for (const [name, level, reach] of CASES) {
  test(`the hand-over prints alone on one page where ${name}`, async () => {
    const visit = quick(await app.newPage());
    await reach(visit);
    assert.equal(await visit.level(), level);
    assert.equal(await print(visit), 1, 'one page');
    const shown = (/** @type {string} */ part) => visit.shown.locator(part).evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length);
    for (const part of ['.level', '.net', '.pair', '.foot', '.top', 'button', '.rest', '.only-print']) assert.equal(await shown(part), 0, part);
    for (const part of ['.paper span', '.summary > p', '.points > div', '.source']) assert.ok(await shown(part) > 0, part);
    assert.equal(await shown('.paper span'), 2, 'a line for the name and one for the date of birth');
    // Nothing is cut off at the edge of the page, and nothing is too small to read.
    const wide = await visit.shown.locator('.tell *').evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0).map((part) => part.outerHTML.slice(0, 80)));
    assert.deepEqual(wide, []);
    const sizes = await visit.shown.locator('.tell :is(p, dt, dd, span)').evaluateAll((parts) => parts.map((part) => Math.round(parseFloat(getComputedStyle(part).fontSize) * 7.5) / 10));
    assert.ok(Math.min(...sizes) >= 8, `${Math.min(...sizes)} pt`);
    assert.equal(sizes.filter((size) => size === 10).length > sizes.length / 2, true, '10 pt');
    // The background of paper is white.
    assert.deepEqual(await axe(visit.page, ['color-contrast']), []);
  });
}

test('an outcome that is not marked prints whole', async () => {
  const visit = quick(await app.newPage());
  await visit.outcome({ 'pain-now': '9' });
  await visit.page.emulateMedia({ media: 'print' });
  for (const part of ['.level', '.net', '.tell', '.foot']) assert.ok(await visit.shown.locator(part).first().isVisible(), part);
  assert.equal(await visit.shown.locator('.paper').isVisible(), false);
});

test('the findings are bold, and of what nobody knows the label alone, on a screen and on paper', async () => {
  const visit = quick(await app.newPage({ width: 360, height: 740 }));
  await visit.outcome({ 'pain-now': '9', 'behavior': ['rest-pain'] });
  const PARTS = { finding: '.points dd > p:not(.calm, .unknown)', unknown: '.points .unknown', label: '.points .unknown > b', denied: '.points .calm' };
  for (const media of /** @type {const} */ (['screen', 'print'])) {
    await visit.page.emulateMedia({ media });
    const looks = await visit.shown.locator('.tell').evaluate((tell, parts) => Object.fromEntries(Object.entries(parts).map(([name, part]) => {
      const { fontWeight, color } = getComputedStyle(/** @type {Element} */ (tell.querySelector(part)));
      return [name, { weight: Number(fontWeight), color }];
    })), PARTS);
    const weights = Object.entries(looks).map(([name, { weight }]) => [name, weight >= 600]);
    assert.deepEqual(Object.fromEntries(weights), { finding: true, unknown: false, label: true, denied: false }, `${media}: ${JSON.stringify(looks)}`);
    // Not to be taken for what was denied.
    assert.notEqual(looks['unknown']?.color, looks['denied']?.color, media);
  }
});

test('what was on the first list is told apart from what nobody asked', async () => {
  const visit = quick(await app.newPage({ width: 360, height: 740 }));
  await visit.sign('sign-lung-clot');
  await visit.view('Clinician');
  const lines = await visit.shown.locator('.tell .unknown').allTextContents();
  assert.equal(lines.filter((line) => line.startsWith('Shown, not ticked: ')).length, 4, lines.join('\n'));
  assert.match(lines.at(-1) ?? '', /^Not asked at all: Tear; Medicines, illness; Function\.$/);
});
