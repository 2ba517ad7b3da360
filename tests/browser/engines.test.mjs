// A smoke test of each hostile host page (H1 to H9) in the engines of other browsers. The full tests run in Chromium,
// in hostile.test.mjs; here each row is checked once.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inEachEngine } from './engines.mjs';
import { dist } from './harness.mjs';
import { INSIDE, POLICY, SCRIPT, startClub } from './site.mjs';

const TAG = '<soleus-triage></soleus-triage>';
const SNIPPET = readFileSync(join(dist, 'snippet.html'), 'utf8');
const frame = '<iframe title="check" width="360" height="700" sandbox="allow-scripts allow-same-origin" src="/soleus-triage/embed.html?storage=device"></iframe>';

// The row of the table, the page, the options it is sent with, what runs inside, and what that should return.
const SMOKES = [
  ['H1 *{all:unset!important} at 40 px: visible, readable', TAG, { head: '<link rel="stylesheet" href="/hostile.css">' }, async () => {
    const [element] = all();
    await begin(element);
    const { fontSize, visibility, color } = getComputedStyle(find(element, '.soleus'));
    return [fontSize, visibility, color, find(element, '.soleus').getBoundingClientRect().width > 300];
  }, ['18px', 'visible', 'rgb(16, 32, 46)', true]],
  ['H2 polluted prototypes: runs', TAG, { head: '<script src="/polluted.js"></script>' }, async () => {
    await begin(all()[0]);
    return find(all()[0], 'input[name=age]:checked').value;
  }, '30-39'],
  ['H3 the documented policy with Trusted Types: runs without a violation', TAG, { policy: `${POLICY}; require-trusted-types-for 'script'` }, async () => {
    const violations = [];
    // The icon that a browser requests from each site by itself is not ours.
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      if (!blockedURI.endsWith('/favicon.ico')) violations.push(effectiveDirective);
    });
    await begin(all()[0]);
    return violations;
  }, []],
  ["H3 a policy without 'wasm-unsafe-eval': static card", SNIPPET, { policy: "default-src 'none'; script-src 'self'; connect-src 'self'" }, async () => {
    await until(() => all()[0].dataset.state === 'failed');
    return [document.querySelectorAll('li').length, document.querySelector('li').getBoundingClientRect().height > 0];
  }, [9, true]],
  ['H4 a sandboxed frame that asks for storage without consent: memory only', frame, {}, async () => {
    await until(() => frames[0].document?.querySelector('soleus-triage')?.dataset.state === 'running');
    return [localStorage.length, sessionStorage.length];
  }, [0, 0]],
  ['H5 spoofed messages: no change, no answer leaked', TAG, {}, async () => {
    await begin(all()[0]);
    const before = find(all()[0], '.soleus').innerHTML;
    let received = 0;
    addEventListener('message', () => { received += 1; });
    for (const spoof of [600, '600', { type: 'answers' }, null]) postMessage(spoof, '*');
    await nextTask();
    await new Promise((done) => { setTimeout(done, 50); });
    return [received, find(all()[0], '.soleus').innerHTML === before];
  }, [4, true]],
  ['H6 10 instances, the script twice, and two versions: isolated', TAG.repeat(10) + SCRIPT + SCRIPT.replace('/soleus-triage/', '/second/'), {}, async () => {
    await begin(all()[0], '30-39');
    await begin(all()[9], '40-49');
    return [0, 9].map((number) => find(all()[number], 'input[name=age]:checked').value);
  }, ['30-39', '40-49']],
  ['H7 moved, then removed and added again: the same question, then a new visit', `<main></main>${TAG}`, {}, async () => {
    const [element] = all();
    await begin(element);
    document.querySelector('main').append(element);
    await nextTask();
    await new Promise((done) => { setTimeout(done, 50); });
    const moved = find(element, 'input[name=age]:checked')?.value;
    element.remove();
    await new Promise((done) => { setTimeout(done, 50); });
    document.body.append(element);
    await running(element);
    return [moved, Boolean(find(element, 'input[name=sign]')), Boolean(find(element, 'input:checked'))];
  }, ['30-39', true, false]],
  ['H8 hostile attributes and club file: left out, and the check runs',
    '<soleus-triage theme="pink" region="ZZ" heading-level="0" storage="cloud" lang="tlh" club="/club.json"></soleus-triage>', {}, async () => {
      const [element] = all();
      await begin(element);
      return [find(element, '.soleus').lang, find(element, 'h1').getAttribute('aria-level'), Boolean(find(element, '.club'))];
    }, ['en', '2', false]],
  ['two panes by its own width, whatever that of the window', `<main style="width: 959px">${TAG}</main>`, {}, async () => {
    const [element] = all();
    await begin(element);
    const hasPane = () => find(element, '.pane').getClientRects().length > 0;
    const narrow = hasPane();
    element.parentElement.style.width = '960px';
    return [narrow, hasPane()];
  }, [false, true]],
  ['H9 forced panic: the card in every widget before the next task, and the visit can be resumed', TAG.repeat(3), {}, async () => {
    for (const element of all()) await begin(element);
    const { insertBefore, appendChild } = Node.prototype;
    Node.prototype.insertBefore = Node.prototype.appendChild = () => { throw new Error('broken on purpose'); };
    find(all()[2], 'input[name=age][value="40-49"]').click();
    press(all()[2], 'Continue');
    await nextTask();
    const states = all().map((element) => element.dataset.state);
    Object.assign(Node.prototype, { insertBefore, appendChild });
    const [element] = all();
    element.scrollIntoView();
    const signs = element.shadowRoot.querySelectorAll('li').length;
    press(element, 'Start again');
    await running(element);
    press(element, 'Go on with it');
    await until(() => find(element, '.lane'));
    // The one after the age, which was kept.
    return [states, signs, find(element, 'main .question input').name];
  }, [['failed', 'failed', 'failed'], 9, 'pregnancy']],
];

async function startHostile() {
  const site = await startClub();
  site.put('/hostile.css', '* { all: unset !important; font: 40px serif !important; display: block !important; visibility: hidden !important; }', { 'Content-Type': 'text/css' });
  site.put('/polluted.js', "Object.assign(Object.prototype, { once: true, signal: 'polluted', capture: true, passive: true, detail: 1 });", { 'Content-Type': 'text/javascript' });
  site.put('/club.json', JSON.stringify({ rules: {}, name: 7, accent: { light: '#ffcc00' } }));
  return site;
}

inEachEngine(startHostile, (test) => {
  for (const [title, html, options, inside, expected] of SMOKES) {
    test(title, async ({ engine, site }) => {
      const script = html.includes('<script') ? '' : SCRIPT;
      await engine.open(site.page(html + script, { ...options, head: INSIDE + (options.head ?? '') }));
      assert.deepEqual(await engine.run(inside), expected);
    });
  }
});
