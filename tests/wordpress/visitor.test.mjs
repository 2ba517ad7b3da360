// The WordPress plugin for those who write and read: an author publishes the block and the shortcode, and a visitor on a
// phone comes to an outcome. The tests build on each other, in this order.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../browser/harness.mjs';
import { touch } from '../browser/visit.mjs';
import { publish, write } from './admin.mjs';
import { shareSite } from './fixture.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const club = shareSite();
// The addresses of the posts that the author publishes, by what is in them.
const posts = {};
const html = async (address) => (await fetch(address)).text();

test('an author publishes a post with the block, whose preview runs and takes no focus', async () => {
  const { author } = club;
  const post = await write(author, 'With the block', '/calf');
  await author.getByRole('option', { name: 'Calf pain check' }).click();
  const block = post.locator('[data-type="soleus-triage/check"]');
  const check = block.locator('soleus-triage');
  await block.locator('soleus-triage[data-state=running]').waitFor();
  // Whatever asks for the focus inside, nothing in the preview gets it.
  assert.ok(await check.evaluate((check) => {
    check.shadowRoot.querySelector('input, button').focus();
    return check.shadowRoot.activeElement === null;
  }));
  await author.getByLabel('Country', { exact: true }).selectOption('GB');
  await author.getByLabel('Heading level', { exact: true }).selectOption('3');
  assert.deepEqual(await check.evaluate((check) => ['region', 'heading-level', 'storage'].map((name) => check.getAttribute(name))), ['GB', '3', null]);
  posts.block = await publish(author);
  // WordPress filters what an author writes. The comment of the block is left whole.
  const content = await club.php(`get_post(url_to_postid('${posts.block}'))->post_content`);
  assert.equal(content, '<!-- wp:soleus-triage/check {"region":"GB","headingLevel":"3"} /-->');
});

test('an author publishes a post with the shortcode', async () => {
  await write(club.author, 'With the shortcode', '[soleus_triage region="uk" heading-level="3"]');
  posts.shortcode = await publish(club.author);
});

test('an author’s own tags are removed, which is why there are a block and a shortcode', async () => {
  await club.author.goto('/wp-admin/');
  const content = await club.author.evaluate(async () => {
    const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
    const answer = await fetch('/wp-json/wp/v2/posts', {
      method: 'POST', headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': nonce },
      body: JSON.stringify({ title: 'Tags', content: '<soleus-triage></soleus-triage><script type="module" src="/x.js"></script>', status: 'draft' }),
    });
    return (await answer.json()).content.raw;
  });
  assert.equal(content, '');
});

for (const [kind, theme] of [['classic', 'twentytwentyone'], ['block', process.env.BLOCK_THEME ?? 'twentytwentythree']]) {
  for (const way of ['block', 'shortcode']) {
    test(`a visitor on a phone comes to an outcome, by the ${way} in a ${kind} theme`, async () => {
      await club.site.php(`switch_theme('${theme}');`);
      assert.equal(await club.php('wp_is_block_theme()'), kind === 'block');
      await club.visit(posts[way], async (page) => {
        // Once the questions run, nothing has moved.
        assert.deepEqual(await page.evaluate(() => [scrollY, document.activeElement === document.body]), [0, true]);
        assert.equal(await page.locator('script[type=module][src*="/widget/soleus-triage.js"]').count(), 1);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'nothing is wider than the phone');
        const visit = touch(page);
        await visit.outcome();
        assert.equal(await visit.level(), 'self_care');
      });
    });
  }
}

test('in an emergency a visitor gets the number of the country that the author chose', async () => {
  await club.visit(posts.block, async (page) => {
    const visit = touch(page);
    await visit.sign('sign-urine');
    assert.equal(await visit.level(), 'emergency');
    assert.equal((await visit.dials('.level'))[0], '999');
  }, { locale: 'en-US', timezoneId: 'America/New_York' });
});

test('without scripts a visitor has the signs and the numbers of this build', async () => {
  const lines = readFileSync(join(dist, 'snippet.html'), 'utf8').match(/(?<=<li>)[^<]+/g);
  assert.ok(lines.length >= 9);
  for (const address of Object.values(posts)) {
    const [, signs] = /<soleus-triage region="GB" heading-level="3">([^]*?)<\/soleus-triage>/.exec(await html(address));
    for (const line of lines) assert.ok(signs.includes(`<li>${line}</li>`), line);
    assert.match(signs, /<h3>Calf pain: when to call for help<\/h3>/);
    // A translating browser leaves the signs as they are.
    assert.match(signs, /<ul translate="no">/);
    for (const number of ['999', '112', '911']) assert.ok(signs.includes(`href="tel:${number}"`), number);
    assert.ok(signs.includes('Not yet clinically reviewed.'));
  }
});

test('a value that is not allowed costs the visitor nothing, and is named to those who can edit the page', async () => {
  const address = await club.publish('[soleus_triage region="England" theme="dark"]');
  const page = await html(address);
  assert.match(page, /<soleus-triage theme="dark">/);
  assert.ok(!page.includes('England'));
  await club.author.goto(address);
  assert.equal(await club.author.locator('.soleus-triage-note').innerText(),
    'Only those who can edit this page see this line. Not used: region="England": Use a country code from the list, such as GB, DE or US.');
});

test('the line that loads the widget asks every optimizer to leave it alone', async () => {
  const [line] = /<script[^>]*widget\/soleus-triage\.js[^>]*>/.exec(await html(posts.block));
  for (const part of ['type="module"', 'data-no-optimize="1"', 'data-no-defer="1"', 'data-no-minify="1"', 'data-noptimize="1"', 'data-cfasync="false"']) {
    assert.ok(line.includes(part), `${part} in ${line}`);
  }
  const own = '/wp-content/plugins/soleus-triage/widget/';
  const file = `${own}soleus-triage.js`;
  for (const filter of ['litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc', 'litespeed_optm_gm_js_exc', 'litespeed_conf_load_option_cdn-exc', 'autoptimize_filter_js_consider_minified']) {
    assert.deepEqual(await club.php(`apply_filters('${filter}', array('a.js'))`), ['a.js', own], filter);
  }
  for (const filter of ['rocket_delay_js_exclusions', 'rocket_exclude_defer_js', 'rocket_exclude_js', 'rocket_cdn_reject_files']) {
    assert.equal(await club.php(`preg_match('#^(' . implode('|', apply_filters('${filter}', array('a.js'))) . ')$#', '${file}')`), 1, filter);
  }
  assert.equal(await club.php("apply_filters('autoptimize_filter_js_exclude', 'a.js, b.js', '')"), `a.js, b.js, ${own}`);
  assert.deepEqual(await club.php(`array(apply_filters('autoptimize_filter_base_apply_cdn', true, '${file}'), apply_filters('autoptimize_filter_base_apply_cdn', true, '/a.js'))`), [false, true]);
});

test('PHP has nothing to complain about in the plugin', () => {
  assert.deepEqual(club.site.log().split('\n').filter((line) => line.includes('soleus')), []);
});
