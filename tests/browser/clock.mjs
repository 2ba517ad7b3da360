// @ts-check
// The one clock of the browser tests. Every document shows the day on which the rules were released, whatever day it
// is, so that no test ages.
//
//   clockAt(day)                 a script: `Date` shows this moment in the page that runs it; timers run as usual
//   clockByName(day)             the same, but each document shows the moment in `window.name`, if there is one
//   notOnDay(engine, day)        the documents of a page, its frames included, that show another moment
//
// A page of Chromium gets the script from its context (harness.mjs), one of the other engines from its site (site.mjs,
// versions.mjs). No worker of ours reads a clock (app.test.mjs).

// How many days ahead of the real date the whole run is: `make test-later`. Nothing here depends on it except an engine
// whose process cannot be given another clock.
export const DAYS_AHEAD = Number(process.env.DAYS_AHEAD ?? 0);

// A page may have polluted Object.prototype, so the traps inherit nothing.
/** @param {string} shown */
const clock = (shown) => `{
  const { construct } = Reflect;
  const Real = Date;
  const shown = ${shown};
  globalThis.Date = new Proxy(Real, {
    __proto__: null,
    construct: (_, given, type) => construct(Real, given.length ? given : [shown()], type),
    apply: () => String(new Real(shown())),
    get: (_, name) => (name === 'now' ? shown : Real[name]),
  });
}`;

/** @param {Date} day */
export const clockAt = (day) => clock(`() => ${day.getTime()}`);

// A document that a worker gives out of its cache is the same on every day. The name of its window stays from one to
// the next, and no other tab has it.
/** @param {Date} day */
export const clockByName = (day) => clock(`((at) => () => at)(Number(window.name) || ${day.getTime()})`);

// The clock of a device that is days ahead.
/** @param {number} days */
export const clockAhead = (days) => clock(`() => Real.now() + ${days * 86_400_000}`);

/**
 * @param {Pick<import('./engines.mjs').Engine, 'run'>} engine
 * @param {Date} day
 * @returns {Promise<string[]>}
 */
export async function notOnDay(engine, day) {
  /** @type {([string, number] | null)[]} */
  const shown = await engine.run(() => {
    /** @type {(window: Window) => Window[]} */
    const below = (window) => [window, ...Array.from({ length: window.frames.length }, (_, at) => window.frames[at]).flatMap(below)];
    return below(window).map((each) => {
      try {
        return [each.location.pathname, /** @type {typeof globalThis & Window} */ (each).Date.now()];
      } catch {
        // A document of another site, or one that is isolated, cannot be asked.
        return null;
      }
    });
  });
  return shown.flatMap((found) => (found && found[1] !== day.getTime() ? [found[0]] : []));
}
