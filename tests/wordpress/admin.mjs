// @ts-check
// What people do in wp-admin: log in, install a plugin, write a post, read Site Health.

import assert from 'node:assert/strict';

/** @import { Browser, Page } from 'playwright-core' */

// Somebody's browser, logged in. Requests that leave the site are noted and refused.
/**
 * @param {Browser} browser
 * @param {string} address
 * @param {'admin' | 'author'} who The password is the same word.
 */
export async function logIn(browser, address, who) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/London', baseURL: address });
  const page = await context.newPage();
  await page.goto('/wp-login.php');
  await page.fill('#user_login', who);
  await page.fill('#user_pass', who);
  await page.click('#wp-submit');
  await page.waitForURL('**/wp-admin/**');
  return page;
}

/**
 * @param {Page} page
 * @param {string} zip
 */
export async function install(page, zip) {
  await page.goto('/wp-admin/plugin-install.php?tab=upload');
  await page.setInputFiles('#pluginzip', zip);
  await page.click('#install-plugin-submit');
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.locator('#message.updated, .notice-success').filter({ hasText: 'Plugin activated' }).waitFor();
}

// Uploads a zip of a plugin that is there already.
/**
 * @param {Page} page
 * @param {string} zip
 */
export async function replace(page, zip) {
  await page.goto('/wp-admin/plugin-install.php?tab=upload');
  await page.setInputFiles('#pluginzip', zip);
  await page.click('#install-plugin-submit');
  await page.getByRole('link', { name: 'Replace current with uploaded' }).click();
  await page.getByText('Plugin updated successfully.').waitFor();
}

// The editor may draw the post in a frame.
/** @param {Page} page */
export async function canvas(page) {
  await page.locator('.edit-post-visual-editor, .editor-visual-editor').first().waitFor();
  const frame = page.locator('iframe[name="editor-canvas"]');
  return await frame.count() ? page.frameLocator('iframe[name="editor-canvas"]') : page;
}

// Begins a post, and writes a line in it. A line that begins with "/" looks for a block.
/**
 * @param {Page} page
 * @param {string} title
 * @param {string} line
 */
export async function write(page, title, line) {
  await page.goto('/wp-admin/post-new.php');
  const post = await canvas(page);
  await post.locator('.wp-block-post-title').fill(title);
  await page.keyboard.press('Enter');
  await page.keyboard.type(line);
  return post;
}

// Publishes the post in the editor, and returns its address.
/** @param {Page} page */
export async function publish(page) {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-button').click();
  const link = page.locator('.post-publish-panel__postpublish-header a, .editor-post-publish-panel a').filter({ hasNotText: /^Create/ }).first();
  await link.waitFor();
  return String(await link.getAttribute('href'));
}

// Fills in the settings, saves them, and returns the messages above them.
/**
 * @param {Page} page
 * @param {Record<string, string>} values By the key of the setting.
 */
export async function saveSettings(page, values) {
  await page.goto('/wp-admin/options-general.php?page=soleus-triage');
  for (const [key, value] of Object.entries(values)) {
    const field = page.locator(`#soleus_triage_${key}`);
    if (await field.evaluate(({ localName }) => localName === 'select')) await field.selectOption(value);
    else await field.fill(value);
  }
  await page.click('#submit');
  await page.locator('.settings-error').first().waitFor();
  return page.locator('.settings-error p').allInnerTexts();
}

// What Site Health says about the check: the status and the words of each of its results.
/** @param {Page} page */
export async function siteHealth(page) {
  // Each test runs in the background, and its answer is one of these.
  const names = ['served', 'caching', 'policy', 'club'];
  const answers = Promise.all(names.map((name) => page.waitForResponse((response) => response.url().includes(`/soleus-triage/v1/health/${name}`))));
  await page.goto('/wp-admin/site-health.php');
  const results = await Promise.all((await answers).map((answer) => answer.json()));
  /** @type {{ status: string, label: string, description: string, test: string }[]} */
  const direct = await page.evaluate(() => /** @type {any} */ (window).SiteHealth.site_status.direct);
  const ours = [...direct.filter(({ test }) => test.startsWith('soleus_triage_')), ...results];
  // The page shows what the tests answered.
  for (const { label } of ours) assert.equal(await page.locator('.health-check-accordion-trigger .title', { hasText: label }).count(), 1, label);
  return Object.fromEntries(ours.map(({ test, status, label, description }) => [test.replace('soleus_triage_', ''), { status, label, description }]));
}
