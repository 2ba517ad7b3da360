// The figures: a movement plays after a tap and not before, never where the reader asked for less motion; and the
// drawing of a self-test is small enough to leave its steps and its answers in view.

import assert from 'node:assert/strict';
import { shareApp, test } from './harness.mjs';
import { PHONE, quick } from './visit.mjs';

const app = shareApp();
const FRAME_MS = 800;
const TESTS = { size: 'swelling-none', skin: 'none', walk: 'walks-normally', raise: 'raise-painful', 'raise-pattern': 'raise-bent-worse' };
const HIGHEST_PX = 96;

// The first exercise of the plan that has two poses.
async function figure(reducedMotion) {
  const visit = quick(await app.newPage({ ...PHONE, reducedMotion }));
  await visit.outcome();
  await visit.view('Plan');
  await visit.shown.locator('.exercise .moves').first().waitFor({ state: 'attached' });
  await visit.shown.locator('details:has(.exercise)').evaluateAll((folds) => { for (const fold of folds) fold.open = true; });
  const label = visit.shown.locator('.exercise .moves').first();
  await label.scrollIntoViewIfNeeded();
  return label;
}

// What is seen of both poses at a moment of the movement, in ms.
const seen = (label, at) => label.evaluate((label, at) => ['.start', '.end'].map((pose) => {
  const part = label.querySelector(pose);
  for (const animation of part.getAnimations()) {
    animation.pause();
    animation.currentTime = at;
  }
  const { visibility, opacity } = getComputedStyle(part);
  return visibility === 'hidden' ? 'hidden' : Number(opacity) < 1 ? 'pale' : 'full';
}), at);

test('the figure of an exercise moves in two frames after a tap, and stops after another', async () => {
  const label = await figure('no-preference');
  assert.equal(await label.evaluate((label) => label.getAnimations({ subtree: true }).length), 0, 'nothing moves by itself');
  assert.deepEqual(await seen(label, 0), ['pale', 'full']);
  await label.tap();
  for (const [at, poses] of [[1, ['full', 'hidden']], [FRAME_MS - 1, ['full', 'hidden']], [FRAME_MS + 1, ['hidden', 'full']], [2 * FRAME_MS - 1, ['hidden', 'full']]]) {
    assert.deepEqual(await seen(label, at), poses, `${at} ms after the tap`);
  }
  await label.tap();
  assert.equal(await label.evaluate((label) => label.getAnimations({ subtree: true }).length), 0);
  assert.deepEqual(await seen(label, 0), ['pale', 'full']);
});

test('where less motion is asked for, both poses of a figure are seen and nothing plays', async () => {
  const label = await figure('reduce');
  assert.equal(await label.locator('input').isVisible(), false, 'there is nothing to press');
  await label.tap();
  assert.equal(await label.evaluate((label) => label.getAnimations({ subtree: true }).length), 0);
  assert.deepEqual(await seen(label, 0), ['pale', 'full']);
});

test('a figure has no frame without its muscle, and no two of one plan look alike', async () => {
  const visit = quick(await app.newPage(PHONE));
  await visit.outcome();
  await visit.shown.locator('.exercise svg').first().waitFor({ state: 'attached' });
  const figures = await visit.shown.locator('.exercise svg').evaluateAll((drawings) => drawings.map((svg) => ({
    drawn: svg.innerHTML,
    poses: svg.querySelectorAll('.start, .end').length,
    muscles: [...svg.querySelectorAll('.start, .end')].filter((pose) => pose.querySelector('.pen-muscle')).length,
  })));
  assert.ok(figures.length > 15, `${figures.length} figures`);
  for (const { poses, muscles } of figures) assert.equal(muscles, poses);
  assert.equal(new Set(figures.map(({ drawn }) => drawn)).size, figures.length);
});

test('the drawing of a self-test is beside its steps and not higher than they need', async () => {
  const visit = quick(await app.newPage(PHONE));
  const found = [];
  await visit.outcome(TESTS, { before: async () => {
    found.push(...await visit.shown.locator('.test').evaluateAll((tests) => tests.map((test) => {
      const [drawing, steps] = [test.querySelector('svg'), test.querySelector('ol')].map((part) => part.getBoundingClientRect());
      return { name: test.querySelector('svg').getAttribute('aria-label'), height: drawing.height, isBeside: drawing.right <= steps.left, steps: steps.width };
    })));
  } });
  assert.equal(new Set(found.map(({ name }) => name)).size, Object.keys(TESTS).length);
  for (const { name, height, isBeside, steps } of found) {
    assert.ok(height > HIGHEST_PX / 2 && height <= HIGHEST_PX, `“${name}” is ${height} px high`);
    assert.ok(isBeside && steps > 180, `“${name}” leaves ${steps} px to its steps`);
  }
});
