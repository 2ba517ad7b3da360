// @ts-check
// The attributes of <soleus-triage>: what each may be, what holds without it, and the property of the same meaning.
//
// A wrong value costs one console message. The default holds, and nothing is lost.

const LANGUAGES = ['en'];

/**
 * @typedef {{ 'lang': string, 'theme': string, 'region': string | null, 'storage': string, 'heading-level': number, 'club': URL | null }} Values
 * @typedef {keyof Values} Name
 */

/** @param {string[]} values */
const oneOf = (...values) => ({ allowed: values.join(', '), read: (/** @type {string} */ text) => (values.includes(text) ? text : undefined) });

// `read` answers the value, or undefined where the text is not allowed. Without the attribute `otherwise` holds.
/**
 * @template {Name} [Any=Name]
 * @typedef {{ otherwise: Values[Any], allowed: string, read: (text: string) => Values[Any] | undefined }} Attribute
 */
/** @type {{ [Any in Name]: Attribute<Any> } & { __proto__: null }} */
const ATTRIBUTES = {
  __proto__: null,
  'lang': {
    otherwise: LANGUAGES[0],
    allowed: LANGUAGES.join(', '),
    read: (text) => LANGUAGES.find((language) => language === text.toLowerCase().split('-')[0]),
  },
  'theme': { otherwise: 'auto', ...oneOf('auto', 'light', 'dark') },
  'region': {
    otherwise: null,
    allowed: 'the code of a country in the list of the widget, such as GB, DE or US',
    // People write UK; its code is another.
    read: (text) => (/^[a-z]{2}(-[a-z\d]{1,3})?$/i.test(text) ? text.replace(/^uk$/i, 'GB') : undefined),
  },
  'storage': { otherwise: 'none', ...oneOf('none', 'session', 'device') },
  'heading-level': {
    otherwise: 2,
    allowed: 'a whole number from 1 to 5',
    read: (text) => (/^[1-5]$/.test(text) ? Number(text) : undefined),
  },
  'club': {
    otherwise: null,
    allowed: 'the address of a JSON file on this same site',
    read: (text) => {
      const url = text ? address(text, document.baseURI) : undefined;
      return url?.origin === location.origin ? url : undefined;
    },
  },
};

// The address in a text, or undefined. Not by URL.canParse, which iOS has had since 17.
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

const said = new Set();

// Says a thing once for all widgets of the page.
/** @param {string} message */
export function warn(message) {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`soleus-triage: ${message}`);
}

/**
 * @param {Name} name
 * @param {unknown} text
 */
export function refuse(name, text) {
  warn(`${name}="${String(text).slice(0, 80)}" is not allowed and is left out. Allowed: ${ATTRIBUTES[name].allowed}.`);
}

// What an attribute says, or what holds in its place.
/**
 * @template {Name} Any
 * @param {Element} element
 * @param {Any} name
 * @returns {Values[Any]}
 */
export function read(element, name) {
  const { otherwise, read: understand } = /** @type {Attribute<Any>} */ (ATTRIBUTES[name]);
  const text = element.getAttribute(name);
  if (text === null) return otherwise;
  const value = understand(text);
  if (value === undefined) refuse(name, text);
  return value ?? otherwise;
}

const propertyOf = (/** @type {Name} */ name) => name.replace(/-./, (letter) => letter[1].toUpperCase());
// Every element has a `lang` already.
const own = names.filter((name) => name !== 'lang');

// Gives a class the properties `theme`, `region`, `storage`, `headingLevel` and `club`, which are the attributes.
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

// A property that was set before the element was defined hides the one of its class.
/** @param {any} element */
export function honourEarlyProperties(element) {
  for (const property of own.map(propertyOf)) {
    if (!Object.hasOwn(element, property)) continue;
    const value = element[property];
    delete element[property];
    element[property] = value;
  }
}
