// @ts-check
// The later parts of an outcome, whose words and code arrive after the first frame: what stands there until then, and
// what has to be there afterwards.

import assert from 'node:assert/strict';

/**
 * @import { Page, Request, Route } from 'playwright-core'
 * @typedef {Parameters<Route['fulfill']>[0]} Answer
 * @typedef {ReturnType<typeof import('./visit.mjs').quick>} Visit
 */

export const GETTING = 'Getting the rest of this page …';
export const FAILED = 'The rest did not load.';

/** @param {Visit} visit */
export const rest = (visit) => visit.shown.locator('.view:not([hidden]) > .rest');
// The headings of the later parts.
/** @param {Visit} visit */
const headings = (visit) => rest(visit).getByRole('heading', { level: 2 }).allTextContents();

// Checks that no heading, line or item is empty, and that the parts of a plan are there.
/** @param {Visit} visit */
export async function isWhole(visit) {
  await visit.view('Why');
  assert.deepEqual(await headings(visit), ['What it may be', 'What may have added to it', 'What helps, and what does not']);
  await visit.view('Plan');
  assert.ok(await visit.count('.lanes > li') && await visit.count('.exercise') && await visit.count('.ladder > li'));
  const empty = await visit.shown.locator('.rest').locator('h2, h3, h4, p, li, dt, dd, summary').evaluateAll((parts) =>
    parts.filter((part) => !part.textContent?.trim()).map((part) => part.outerHTML));
  assert.deepEqual(empty, []);
}

// Answers each request for a file with the next of these, then always with the last one; null lets it through. Records
// the requests.
/**
 * @param {string} file
 * @param {(Answer | null)[]} given
 */
export function answers(file, ...given) {
  /** @type {Request[]} */
  const asked = [];
  const before = (/** @type {Page} */ page) => page.route(file, (route) => {
    asked.push(route.request());
    const answer = given[Math.min(asked.length, given.length) - 1];
    return answer ? route.fulfill({ status: 200, contentType: 'text/plain; charset=utf-8', ...answer }) : route.continue();
  });
  return { asked, before };
}
