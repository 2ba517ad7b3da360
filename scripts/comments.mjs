// @ts-check
// A source as it is written, with every name of its own, but without its comments and the room between its words.
//
// Not by a search for what begins like one: a text of the source may look like a comment, and a type is a comment that
// goes on over lines.

import { minify } from 'terser';

/** @param {string} source */
export async function withoutComments(source) {
  const { code = '' } = await minify(source, {
    ecma: 2022, compress: false, mangle: false, format: { comments: false, quote_style: 3 },
  });
  return code;
}
