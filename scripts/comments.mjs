// @ts-check
// A source as it is written, with all its names, but without its comments and whitespace.
//
// Not by searching for comment markers: a string in the source may look like a comment, and a type is a comment that
// may span several lines.

import { minify } from 'terser';

/** @param {string} source */
export async function withoutComments(source) {
  const { code = '' } = await minify(source, {
    ecma: 2022, compress: false, mangle: false, format: { comments: false, quote_style: 3 },
  });
  return code;
}
