// A smoke test of each storage fault (S1 …) in the engines of other browsers. The full tests run in Chromium, in
// keeping.test.mjs; here each row is checked once on a page that allows `storage="device"`.

import assert from 'node:assert/strict';
import { inEachEngine } from './engines.mjs';
import { JOURNEYS } from './journeys.mjs';
import { INSIDE, POLICY, SCRIPT, startClub } from './site.mjs';
import { CALM } from './visit.mjs';

const TAG = '<soleus-triage region="GB" storage="device"></soleus-triage>';
const [SAME_DAY] = JOURNEYS;
const WHOLE = /^soleus-triage 1 \d+ \d+ _at=\d+&/;

// Opens a page with empty storage but for what `fault`, a script of the page, does to it before the widget loads.
async function open({ engine, site }, fault = () => {}, given) {
  site.put('/fault.js', `localStorage.clear(); (${fault})(${JSON.stringify(given)});`,
    { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
  const head = `${INSIDE}<script src="/fault.js"></script>`;
  await engine.open(site.page(TAG + SCRIPT, { head, policy: `${POLICY}; frame-src 'self'` }));
  await engine.run(() => whenReady);
}

const stored = (engine) => engine.run(() => ({ ...localStorage }));
const keep = (engine) => engine.run(() => press(all()[0], 'Keep my answers on this device'));
// The rest of the visit, from its first screen. Returns the level and the number of notices about the storage.
const visit = (engine, answers) => engine.run(async (answers) => {
  const [element] = all();
  await outcome(element, answers);
  const texts = [...element.shadowRoot.querySelectorAll('p')].map((part) => part.textContent);
  return {
    level: find(element, 'main .level').dataset.level,
    notices: texts.filter((text) => text.startsWith('This browser could not keep your answers.')).length,
  };
}, { ...CALM, ...answers });

inEachEngine(startClub, (test) => {
  test('nothing is stored until the runner agrees, then each answer is, and the check can be resumed', async ({ engine, site }) => {
    await open({ engine, site });
    await visit(engine, SAME_DAY.answers);
    assert.deepEqual(await stored(engine), {});

    await open({ engine, site });
    await keep(engine);
    assert.deepEqual(await visit(engine, SAME_DAY.answers), { level: 'same_day', notices: 0 });
    const kept = Object.entries(await stored(engine));
    assert.deepEqual(kept.map(([name]) => name).sort(), ['soleus-triage.a', 'soleus-triage.b']);
    for (const [, text] of kept) assert.match(text, WHOLE);

    await engine.open(site.page(TAG + SCRIPT, { head: INSIDE, policy: POLICY }));
    assert.equal(await engine.run(async () => {
      await running(all()[0]);
      await leads(all()[0], () => press(all()[0], 'See it'));
      return find(all()[0], 'main .level').dataset.level;
    }), 'same_day');
  });

  for (const from of [1, 2, 5]) {
    test(`S1: storage that is full from write ${from} on ends the saving, never the visit, and loses nothing saved before`, async ({ engine, site }) => {
      await open({ engine, site }, (from) => {
        const { setItem } = Storage.prototype;
        let calls = 0;
        Storage.prototype.setItem = function (...given) {
          calls += 1;
          if (calls >= from) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
          return setItem.apply(this, given);
        };
      }, from);
      await keep(engine);
      assert.deepEqual(await visit(engine), { level: 'self_care', notices: 1 });
      const kept = Object.values(await stored(engine));
      assert.equal(kept.length, Math.min(from - 1, 2));
      for (const text of kept) assert.match(text, WHOLE);
    });
  }

  for (const [trouble, fault] of [
    ['is blocked', () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })],
    ['is null', () => Object.defineProperty(window, 'localStorage', { value: null })],
    ['throws', () => { Storage.prototype.getItem = () => { throw new DOMException('', 'SecurityError'); }; }],
  ]) {
    test(`S2: storage that ${trouble} is reported once, and the visit continues in memory`, async ({ engine, site }) => {
      await open({ engine, site }, fault);
      assert.deepEqual(await visit(engine), { level: 'self_care', notices: 1 });
    });
  }

  test('S3: a damaged record is handed over as it is, and a new check starts', async ({ engine, site }) => {
    const damaged = 'soleus-triage 1 3 77 _at=1&signs=é';
    await open({ engine, site }, (damaged) => {
      localStorage.setItem('soleus-triage.a', damaged);
      // What the browser would do with the link cannot be observed here.
      HTMLAnchorElement.prototype.click = function () { window.saved = [this.download, this.href]; };
    }, damaged);
    const [name, href] = await engine.run(async () => {
      press(all()[0], 'Save as a file');
      await until(() => window.saved);
      return window.saved;
    });
    assert.equal(name, 'calf-check.txt');
    assert.equal(await (await fetch(href)).text(), damaged);
    assert.deepEqual(await stored(engine), { 'soleus-triage.a': damaged });
    await engine.run(async () => {
      press(all()[0], 'Erase everything');
      await until(() => localStorage.length === 0);
    });
    assert.deepEqual(await visit(engine), { level: 'self_care', notices: 0 });
  });

  test('S5: a record of a later version is left as it is', async ({ engine, site }) => {
    const later = 'soleus-triage 2 3 77 anything';
    await open({ engine, site }, (later) => localStorage.setItem('soleus-triage.b', later), later);
    assert.ok(await engine.run(() => find(all()[0], '.soleus').textContent.includes('The answers kept here are from a newer version.')));
    assert.equal((await visit(engine)).level, 'self_care');
    assert.deepEqual(await stored(engine), { 'soleus-triage.b': later });
  });

  test('S9: one tap erases everything of ours, in another document of the site too, and nothing of others', async ({ engine, site }) => {
    await open({ engine, site }, () => localStorage.setItem('club-theme', 'dark'));
    await keep(engine);
    assert.deepEqual(await engine.run(async ({ address, answers }) => {
      const [element] = all();
      await begin(element);
      // One driver has one window, so the other tab is a frame.
      const frame = document.createElement('iframe');
      frame.src = address;
      const loaded = new Promise((done) => { frame.addEventListener('load', done); });
      document.body.append(frame);
      frame.scrollIntoView();
      await loaded;
      const other = frame.contentDocument.querySelector('soleus-triage');
      await running(other);
      press(other, 'Go on with it');
      await until(() => find(other, '.lane'));
      // The question after the age, which was kept.
      const before = find(other, 'main .question input').name;

      element.scrollIntoView();
      await outcome(element, answers);
      // Both start again, and each moves the focus to its own heading.
      press(element, 'Erase everything');
      for (const each of [element, other]) await until(() => find(each, 'input[name=sign]'));
      const isOffered = find(other, '.soleus').textContent.includes('Keep my answers on this device');
      return [before, other.shadowRoot.querySelectorAll('input:checked').length, isOffered];
    }, { address: site.page(TAG + SCRIPT, { policy: POLICY }), answers: CALM }), ['pregnancy', 0, true]);
    assert.deepEqual(await stored(engine), { 'club-theme': 'dark' });
  });
});
