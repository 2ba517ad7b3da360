// @ts-check
// The sections of a Wasm module. The custom ones are names, relocations, what produced it: none changes what it does.

const MAGIC_AND_VERSION = 8;
const CUSTOM = 0;

// A number as WebAssembly writes it (LEB128), and where the next byte is.
/**
 * @param {Uint8Array} bytes
 * @param {number} at
 */
function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, at };
  }
}

// A number as WebAssembly writes it.
/** @param {number} value */
export function asNumber(value) {
  const bytes = [];
  for (; value >= 0x80; value = Math.floor(value / 0x80)) bytes.push(value % 0x80 + 0x80);
  return [...bytes, value];
}

// Each section, from its first byte to the one after its last; with its kind, where its content begins, and
// its name, if it is a custom one.
/**
 * @param {Uint8Array} bytes
 * @returns {{ id: number, from: number, content: number, to: number, custom?: string }[]}
 */
export function sections(bytes) {
  const found = [];
  for (let from = MAGIC_AND_VERSION; from < bytes.length;) {
    const { value: size, at } = number(bytes, from + 1);
    const name = number(bytes, at);
    const custom = bytes[from] === CUSTOM ? new TextDecoder().decode(bytes.subarray(name.at, name.at + name.value)) : undefined;
    found.push({ id: bytes[from], from, content: at, to: at + size, custom });
    from = at + size;
  }
  return found;
}

/** @param {Uint8Array} bytes */
export const customSections = (bytes) => sections(bytes).flatMap(({ custom }) => custom ?? []);

// The module without the custom sections of this name.
/**
 * @param {Uint8Array} bytes
 * @param {string} name
 */
export const withoutSection = (bytes, name) => Buffer.concat([
  bytes.subarray(0, MAGIC_AND_VERSION),
  ...sections(bytes).filter(({ custom }) => custom !== name).map(({ from, to }) => bytes.subarray(from, to)),
]);
