// @ts-check
// Replaces the one occurrence in a text that another tool wrote, or fails if that text has changed.
/**
 * @param {string} text
 * @param {string} what
 * @param {string} by
 */
export function replace(text, what, by) {
  const found = text.split(what).length - 1;
  if (found !== 1) throw new Error(`${found} times ${what}, expected once: was its generator updated?`);
  return text.replace(what, () => by);
}
