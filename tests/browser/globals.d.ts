// What the tests and the measurements leave in the page that they drive.

export {};

declare global {
  interface Window {
    axe: typeof import('axe-core');
    // harness.mjs
    pressAfterMs?: number;
    shifts: PerformanceEntry[];
    shiftObserver: PerformanceObserver;
    // visit.mjs
    screenBefore?: Element | null;
    places?: WeakMap<Element, number>;
    placesSeen?: number;
    // faults.mjs
    hiddenStops?: () => string[];
    // scripts/bench-cost.mjs
    seen: { blocking: number; paint: number; shift: number };
    // scripts/bench.mjs
    measured: Promise<{ ms: number, blocking: number }>;
  }
  // Not in TypeScript's own list yet.
  interface PerformanceEntry {
    readonly value?: number;
    readonly hadRecentInput?: boolean;
  }
}
