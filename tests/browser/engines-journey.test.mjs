// The five journeys through the element on a club's page, under the documented policy, in the engines of other
// browsers. In Chromium they are walked by touch and by keyboard, in journeys.test.mjs.

import assert from 'node:assert/strict';
import { inEachEngine } from './engines.mjs';
import { EMERGENCY, JOURNEYS } from './journeys.mjs';
import { INSIDE, POLICY, SCRIPT, startClub } from './site.mjs';
import { CALM } from './visit.mjs';

const TAG = '<soleus-triage region="GB"></soleus-triage>';

// The browser fetches the icon for its own tab bar whenever it likes, and this policy blocks it.
const withoutIcon = (texts) => texts.filter((text) => !text.includes('/favicon.ico'));

inEachEngine(startClub, (test) => {
  for (const { level, answers, sign, dials, has, lacks } of [EMERGENCY, ...JOURNEYS]) {
    test(`${level}, through the element on a club’s page`, async ({ engine, site }) => {
      await engine.open(site.page(TAG + SCRIPT, { policy: POLICY, head: INSIDE }));
      await engine.run(() => whenReady);
      const from = site.asked.length;

      await engine.run(({ answers, sign }) => {
        const [element] = all();
        if (!sign) return outcome(element, answers);
        return leads(element, () => find(element, `input[value="${sign}"]`).click());
      }, { answers: { ...CALM, ...answers }, sign });

      const shown = await engine.run(async (parts) => {
        const [element] = all();
        // In whichever view it is.
        const isThere = (part) => Boolean(element.shadowRoot.querySelector(part));
        return {
          level: find(element, 'main .level').dataset.level,
          dials: find(element, 'main .level a.call')?.getAttribute('href'),
          parts: parts.filter(isThere),
          left: [localStorage.length, sessionStorage.length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length],
          troubles,
        };
      }, [...has, ...lacks]);
      assert.equal(shown.level, level);
      assert.deepEqual(shown.parts, has);
      if (dials) assert.equal(shown.dials, `tel:${dials}`);
      assert.deepEqual(shown.left, [0, 0, 0, 0], 'nothing is stored, and no worker is registered there');
      assert.deepEqual(withoutIcon([...shown.troubles, ...engine.troubles()]), [], 'no error and no violation');
      assert.deepEqual(withoutIcon(site.asked.slice(from)), [], 'no request after it is ready');
    });
  }
});
