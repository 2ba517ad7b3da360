// Only the code of a source is shipped. Comments, for readers and for the type checker, stay here.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withoutComments } from '../../scripts/comments.mjs';
import { dist, test } from './harness.mjs';

test('a comment of any kind goes, and a string that looks like one stays', async () => {
  const source = `// @ts-check
/*! @license Some tools keep this one. */
/**
 * @param {string} place
 */
const address = (place) => \`https://\${place}/*\`; // Why.
`;
  assert.equal(await withoutComments(source), 'const address=place=>`https://${place}/*`;');
});

test('no script of the page has a comment', () => {
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  assert.ok(scripts.includes('soleus-triage.js') && scripts.includes('sw.js'));
  for (const name of scripts) assert.doesNotMatch(readFileSync(join(dist, name), 'utf8'), /\/\*|\*\/|^\s*\/\/|@ts-|@param|@type/m, name);
});
