// @ts-check
// The attributes of <soleus-triage>: the values allowed, the default, and the matching property.
//
// An invalid value costs one console message. The default is used, and nothing is lost.

import { languages } from './build.js';

const LANGUAGES = Object.keys(languages);

/**
 * @typedef {{ 'lang': string, 'theme': string, 'region': string | null, 'storage': string, 'heading-level': number, 'club': URL | null, 'app': URL | null }} Values
 * @typedef {keyof Values} Name
 */

/** @param {string[]} values */
const oneOf = (...values) => ({ allowed: values.join(', '), read: (/** @type {string} */ text) => (values.includes(text) ? text : undefined) });

// `read` returns the value, or undefined if the text is not allowed. Without the attribute, `fallback` is used.
/**
 * @template {Name} [Any=Name]
 * @typedef {{ fallback: Values[Any], allowed: string, read: (text: string) => Values[Any] | undefined }} Attribute
 */
/** @type {{ [Any in Name]: Attribute<Any> } & { __proto__: null }} */
const ATTRIBUTES = {
  __proto__: null,
  'lang': {
    fallback: LANGUAGES[0],
    allowed: LANGUAGES.join(', '),
    // The very language, or the one that it is a variety of: `en` for `en-GB`.
    read: (text) => {
      const [all, base] = [text.toLowerCase(), text.toLowerCase().split('-')[0]];
      return LANGUAGES.find((tag) => tag.toLowerCase() === all) ?? LANGUAGES.find((tag) => tag === base);
    },
  },
  'theme': { fallback: 'auto', ...oneOf('auto', 'light', 'dark') },
  'region': {
    fallback: null,
    allowed: "a country code from the widget's list, such as GB, DE or US",
    // People write UK, but the code is GB.
    read: (text) => (/^[a-z]{2}(-[a-z\d]{1,3})?$/i.test(text) ? text.replace(/^uk$/i, 'GB') : undefined),
  },
  'storage': { fallback: 'none', ...oneOf('none', 'session', 'device') },
  'heading-level': {
    fallback: 2,
    allowed: 'a whole number from 1 to 5',
    read: (text) => (/^[1-5]$/.test(text) ? Number(text) : undefined),
  },
  'club': {
    fallback: null,
    allowed: 'the address of a JSON file on this same site',
    read: (text) => {
      const url = text ? address(text, document.baseURI) : undefined;
      return url?.origin === location.origin ? url : undefined;
    },
  },
  'app': {
    fallback: null,
    allowed: "the https: address of the app",
    // It is given the answers, so nobody on the way may change it.
    read: (text) => {
      const url = text ? address(text, document.baseURI) : undefined;
      return url?.protocol === 'https:' || url?.origin === location.origin ? url : undefined;
    },
  },
};

// The address in a text, or undefined. Not with URL.canParse, which iOS has only had since 17.
/**
 * @param {string} text
 * @param {string} [base]
 */
export function address(text, base) {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

export const names = /** @type {Name[]} */ (Object.keys(ATTRIBUTES));

const warned = new Set();

// Logs each warning once for all widgets of the page.
/** @param {string} message */
export function warn(message) {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`soleus-triage: ${message}`);
}

/**
 * @param {Name} name
 * @param {unknown} text
 */
export function refuse(name, text) {
  warn(`${name}="${String(text).slice(0, 80)}" is not allowed and is left out. Allowed: ${ATTRIBUTES[name].allowed}.`);
}

// The value of an attribute, or its fallback.
/**
 * @template {Name} Any
 * @param {Element} element
 * @param {Any} name
 * @returns {Values[Any]}
 */
export function read(element, name) {
  const { fallback, read: parse } = /** @type {Attribute<Any>} */ (ATTRIBUTES[name]);
  const text = element.getAttribute(name);
  if (text === null) return fallback;
  const value = parse(text);
  if (value === undefined) refuse(name, text);
  return value ?? fallback;
}

const propertyOf = (/** @type {Name} */ name) => name.replace(/-./, (letter) => letter[1].toUpperCase());
// Every element already has `lang`.
const own = names.filter((name) => name !== 'lang');

// Gives a class the properties `theme`, `region`, `storage`, `headingLevel`, `club` and `app`, which reflect the attributes.
/** @param {object} prototype */
export function addProperties(prototype) {
  for (const name of own) {
    Object.defineProperty(prototype, propertyOf(name), /** @type {PropertyDescriptor & ThisType<Element>} */ ({
      __proto__: null,
      configurable: true,
      enumerable: true,
      get() { return this.getAttribute(name); },
      set(value) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
    }));
  }
}

// A property that was set before the element was defined shadows the one of its class.
/** @param {any} element */
export function honorEarlyProperties(element) {
  for (const property of own.map(propertyOf)) {
    if (!Object.hasOwn(element, property)) continue;
    const value = element[property];
    delete element[property];
    element[property] = value;
  }
}
