// The WordPress plugin for whoever owns the site: the settings and their refusals, the club file, Site Health, the
// policy, the privacy text, and removal. The tests build on each other, in this order.

import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../browser/harness.mjs';
import { replace, saveSettings, siteHealth } from './admin.mjs';
import { shareSite } from './fixture.mjs';
import { CLUB, VALUES } from './values.mjs';

const club = shareSite();
const option = () => club.php("get_option('soleus_triage')");
const widget = () => join(club.site.folder, 'wp-content', 'plugins', 'soleus-triage', 'widget');

test('a setting that is refused says why, and the earlier one stays', async () => {
  assert.deepEqual(await saveSettings(club.admin, { club_name: 'Riverside', theme: 'dark', accent_light: '#0B5CAD' }), ['Settings saved.']);
  const long = 'R'.repeat(81);
  const messages = await saveSettings(club.admin, { club_name: long, physio_phone: 'ring me', physio_url: 'http://example.org', accent_light: '#ffff00', theme: 'light' });
  assert.deepEqual(messages, [
    `Name of the club: “${long}” was not saved. Use at most 80 characters, and no invisible ones. The earlier setting stays.`,
    'Physio: telephone: “ring me” was not saved. Use a telephone number such as +44 20 7946 0000. The earlier setting stays.',
    'Physio: web address: “http://example.org” was not saved. Use a web address that begins with https://. The earlier setting stays.',
    'Colour on the light theme: “#ffff00” was not saved. It is hard to read here: its contrast is 1.0 to 1, and text needs 4.5 to 1. The earlier setting stays.',
    'Everything else has been saved.',
  ]);
  const { club_name: name, accent_light: accent, physio_phone: phone, theme } = await option();
  assert.deepEqual({ name, accent, phone, theme }, { name: 'Riverside', accent: '#0b5cad', phone: '', theme: 'light' });
  assert.deepEqual(await saveSettings(club.admin, { physio_phone: '+44 20 7946 0000' }), ['Physio: add a name. Without it, the number and the address are not shown.']);
});

test('what was refused is shown as text', async () => {
  const [message] = await saveSettings(club.admin, { physio_phone: '<img src=x onerror=alert(1)>' });
  assert.ok(message.startsWith('Physio: telephone: “<img src=x onerror=alert(1)>” was not saved.'), message);
});

test('what the form could not send is refused as well', async () => {
  const saved = await option();
  for (const wrong of ["'text'", "array('theme' => 'pink', 'region' => 'ZZ', 'storage' => 'cloud', 'heading_level' => '6', 'club_name' => array('a'), 'more' => '1')"]) {
    assert.deepEqual(await club.php(`Soleus_Triage\\sanitize(${wrong})`), saved);
  }
});

test('the settings page names the countries, and says that nobody has reviewed the check', async () => {
  await club.admin.goto('/wp-admin/options-general.php?page=soleus-triage');
  const countries = await club.admin.locator('#soleus_triage_region option').allInnerTexts();
  assert.ok(countries.length > 40 && countries.includes('United Kingdom (GB)'), countries.join(', '));
  assert.deepEqual(countries.slice(1), countries.slice(1).toSorted((one, other) => one.localeCompare(other, 'en')));
  assert.match(await club.admin.locator('.notice-warning').innerText(), /^Not yet clinically reviewed\. Not CE or UKCA marked\./);
});

test('the club file is served to everybody, and shown below the check', async () => {
  await saveSettings(club.admin, { ...CLUB, storage: 'device', region: 'DE', theme: 'auto' });
  const answer = await fetch(`${club.site.address}/wp-json/soleus-triage/v1/club`);
  assert.equal(answer.headers.get('cache-control'), 'no-cache');
  assert.deepEqual(await answer.json(), {
    name: 'Riverside “Runners” & <Friends>',
    physio: { name: 'Ann Lee', phone: '+44 20 7946 0000', url: 'https://example.org/ann?a=1&b=2' },
    firstAider: { name: 'Bob Day' },
    accent: { light: '#0b5cad', dark: '#8ec5ff' },
  });
  await club.visit(await club.publish('[soleus_triage region="GB"]'), async (page) => {
    const attributes = ['region', 'storage', 'club', 'theme'];
    assert.deepEqual(await page.locator('soleus-triage').evaluate((check, names) => names.map((name) => check.getAttribute(name)), attributes),
      ['GB', 'device', '/wp-json/soleus-triage/v1/club', null]);
    assert.match(await page.locator('soleus-triage .club').innerText(), /^Riverside “Runners” & <Friends>\s+Physio at the club: Ann Lee \+44 20 7946 0000 example\.org\s+First aid at the club: Bob Day$/);
  });
  await club.visit(await club.publish('[soleus_triage club="no"]'), async (page) => {
    assert.deepEqual(await page.locator('soleus-triage').evaluate((check) => [check.getAttribute('club'), check.getAttribute('region')]), [null, 'DE']);
  });
});

test('the settings accept what the widget accepts, and nothing else', async () => {
  const { content } = await club.php('Soleus_Triage\\build()');
  const page = await club.browser.newPage();
  await page.goto(`${club.site.address}/wp-content/plugins/soleus-triage/widget/signs.html`);
  let file = {};
  await page.route('**/value', (route) => route.fulfill({ json: file }));
  for (const [key, part, values] of VALUES) {
    const accepted = await club.php(`array_map(fn ($value) => !is_wp_error(call_user_func(Soleus_Triage\\fields()['${key}']['check'], $value)), json_decode('${JSON.stringify(values)}'))`);
    const used = [];
    for (const value of values) {
      file = part.split('.').reduceRight((inside, name) => ({ [name]: inside }), value);
      used.push(await page.evaluate(async ([content, part]) => {
        const { readClub } = await import(`/wp-content/plugins/soleus-triage/widget/${content}/club.js`);
        return part.split('.').reduce((inside, name) => inside?.[name], await readClub(new URL('/value', location.href))) !== undefined;
      }, [content, part]));
    }
    assert.deepEqual(accepted, used, `${key}: ${JSON.stringify(values)}`);
    assert.ok(used.includes(true) && used.includes(false), key);
  }
  await page.close();
});

test('nobody but an administrator sees the settings or runs the tests of the site', async () => {
  const page = await club.author.goto('/wp-admin/options-general.php?page=soleus-triage');
  assert.equal(page.status(), 403);
  for (const name of ['served', 'policy']) {
    assert.equal((await fetch(`${club.site.address}/wp-json/soleus-triage/v1/health/${name}`)).status, 401, name);
  }
});

test('Site Health has nothing to say about a site that is well kept', async () => {
  const results = await siteHealth(club.admin);
  assert.deepEqual(Object.keys(results).sort(), ['caching', 'club', 'files', 'policy', 'served']);
  for (const [name, { status, label }] of Object.entries(results)) assert.equal(status, 'good', `${name}: ${label}`);
});

// A fault of the server, the test that finds it, and what that test says.
const POLICY = "Content-Security-Policy: default-src 'self'; script-src https://cdn.example";
for (const [fault, name, status, label, text] of [
  [{ path: '\\.wasm$', kind: 'type', value: 'text/plain' }, 'served', 'recommended', 'the wrong type', 'AddType application/wasm .wasm'],
  [{ path: '\\.wasm$', kind: 'plain' }, 'served', 'recommended', 'uncompressed', 'AddOutputFilterByType DEFLATE application/wasm'],
  [{ path: '\\.wasm$', kind: 'status', value: 403 }, 'served', 'critical', 'does not deliver', 'answers 403 for'],
  [{ path: 'soleus-triage\\.js$', kind: 'changed' }, 'served', 'critical', 'Something changes', 'Clear your caches'],
  [{ path: '\\.wasm$', kind: 'fresh' }, 'caching', 'recommended', 'do not cache', 'max-age=31536000, immutable'],
  [{ path: '^/$', kind: 'header', value: POLICY }, 'policy', 'critical', 'blocks', '<pre>script-src &#039;wasm-unsafe-eval&#039; &#039;self&#039;</pre>'],
  [{ path: '^/$', kind: 'header', value: "Content-Security-Policy: script-src 'strict-dynamic' 'nonce-1'" }, 'policy', 'recommended', 'may block', 'wp_script_attributes'],
  [{ path: '/v1/club', kind: 'status', value: 403 }, 'club', 'recommended', 'do not get', '/wp-json/soleus-triage/v1/club'],
]) {
  test(`Site Health finds: ${fault.kind} ${fault.value ?? ''} for ${fault.path}`, async () => {
    club.site.fault(fault);
    try {
      const { [name]: found, ...others } = await siteHealth(club.admin);
      assert.equal(found.status, status);
      assert.ok(found.label.includes(label), found.label);
      assert.ok(found.description.includes(text), found.description);
      // How long a file is cached cannot be seen where it is not delivered.
      if (fault.kind === 'status') assert.match(others.caching?.label ?? '', /could not be tested|Browsers cache/);
      else assert.deepEqual(Object.values(others).map((other) => other.status), ['good', 'good', 'good', 'good']);
    } finally {
      club.site.fault();
    }
  });
}

test('Site Health names a file that is missing and one of another build', async () => {
  const { content } = await club.php('Soleus_Triage\\build()');
  const [lost, other] = ['outcome.wasm', 'style.css'].map((name) => join(widget(), content, name));
  const kept = [lost, other].map((file) => [file, readFileSync(file)]);
  rmSync(lost);
  appendFileSync(other, '\n');
  try {
    const { files } = await siteHealth(club.admin);
    assert.equal(files.status, 'critical');
    assert.ok(files.description.includes(`<p>${content}/outcome.wasm is missing.</p><p>${content}/style.css is not the file of this build.</p>`), files.description);
  } finally {
    for (const [file, bytes] of kept) writeFileSync(file, bytes);
  }
});

test('a policy of WordPress is left alone, and amended where the site asks for it', async () => {
  const plugins = join(club.site.folder, 'wp-content', 'mu-plugins', 'policy.php');
  const sends = `<?php add_filter('wp_headers', fn ($all) => $all + ['Content-Security-Policy' => "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"]);`;
  const address = await club.publish('[soleus_triage]');
  const policy = async () => (await fetch(address)).headers.get('content-security-policy');
  await club.site.write(plugins, sends);
  try {
    assert.equal(await policy(), "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:");
    await club.site.write(plugins, `${sends} add_filter('soleus_triage_amend_policy', '__return_true');`);
    assert.equal(await policy(), "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'wasm-unsafe-eval' 'self'; connect-src 'self'");
    // WordPress has scripts in the page itself, which such a policy blocks and the console names.
    await club.visit(address, (page) => page.locator('soleus-triage[data-state=running]').waitFor(), { expectTrouble: true });
  } finally {
    rmSync(plugins);
  }
});

test('a newer zip replaces the plugin, and the settings stay', async () => {
  const before = await option();
  const stale = join(widget(), '0.0.1-00000000');
  await club.site.write(join(stale, 'soleus-triage.js'), '// of an older version\n');
  await replace(club.admin, club.zip);
  assert.equal(existsSync(stale), false);
  assert.deepEqual(await option(), before);
  const { files, served } = await siteHealth(club.admin);
  assert.deepEqual([files.status, served.status], ['good', 'good']);
});

test('the guide to the privacy notice has the text of the kit', async () => {
  await club.admin.goto('/wp-admin/options-privacy.php?tab=policyguide');
  const text = await club.admin.locator('#privacy-settings-accordion-block-calf-pain-check, .privacy-settings-accordion-panel', { hasText: 'Your answers stay on your device' }).first().textContent();
  for (const part of ['they are not sent to us or to anybody else', 'soleus-diary.asked', 'use no tracking script on the page']) assert.ok(text.includes(part), part);
  assert.ok(!text.includes('app/'), 'the plugin does not hold the app');
});

test('PHP has nothing to complain about in the plugin', () => {
  assert.deepEqual(club.site.log().split('\n').filter((line) => line.includes('soleus')), []);
});

test('on a network of sites, deleting it removes the settings of each', async () => {
  const { host } = new URL(club.site.address);
  await club.site.php(`define('WP_INSTALLING_NETWORK', true); require_once ABSPATH . 'wp-admin/includes/upgrade.php'; require_once ABSPATH . 'wp-admin/includes/network.php';
    foreach ($wpdb->tables('ms_global') as $table => $prefixed) $wpdb->$table = $prefixed;
    install_network(); populate_network(1, '${host}', 'admin@example.org', 'A network', '/', false);`);
  const options = "foreach (get_sites() as $site) $found[] = get_blog_option($site->blog_id, 'soleus_triage', 'none');";
  const found = JSON.parse(await club.site.inNetwork(`
    wp_insert_site(array('domain' => '${host}', 'path' => '/second/', 'network_id' => 1, 'user_id' => 1));
    foreach (get_sites() as $site) update_blog_option($site->blog_id, 'soleus_triage', array('theme' => 'dark'));
    ${options}
    define('WP_UNINSTALL_PLUGIN', true); require WP_PLUGIN_DIR . '/soleus-triage/uninstall.php';
    ${options} echo wp_json_encode($found);`));
  assert.deepEqual(found.map((value) => value.theme ?? value), ['dark', 'dark', 'none', 'none']);
  await saveSettings(club.admin, CLUB);
});

test('deleting the plugin leaves nothing behind', async () => {
  const { admin } = club;
  await admin.goto('/wp-admin/plugins.php');
  const row = admin.locator('tr[data-plugin="soleus-triage/soleus-triage.php"]');
  await row.locator('.deactivate a').click();
  admin.once('dialog', (dialog) => dialog.accept());
  const gone = admin.waitForResponse((answer) => answer.url().includes('admin-ajax.php') && answer.request().postData()?.includes('delete-plugin'));
  await row.locator('.delete a').click();
  assert.equal((await (await gone).json()).success, true);
  assert.equal(existsSync(join(widget(), '..')), false);
  for (const [table, column] of [['options', 'option_name'], ['postmeta', 'meta_key'], ['usermeta', 'meta_key']]) {
    assert.deepEqual(await club.php(`$GLOBALS['wpdb']->get_col("select ${column} from {$GLOBALS['wpdb']->${table}} where ${column} like '%soleus%'")`), [], table);
  }
});
