// @ts-check
// The five journeys, one to each level: how its runner's answers differ from those of visit.mjs, and the parts of its
// outcome, by class: those that it has, and those that it must not have.

const ADVICE = ['.treatments', '.dose', '.grade'];
const PLAN = ['.bands', '.track', '.ladder', '.exercise'];
const ALWAYS = ['.tell', '.net'];
// For a level that asks for no call.
const NO_CALL = ['.level > .call'];

/**
 * @typedef {{ sign?: string, answers?: import('./visit.mjs').Answers, dials?: string, has: string[], lacks: string[] }} Rest
 * @param {string} level
 * @param {Rest} rest
 */
const journey = (level, rest) => ({ level, answers: {}, ...rest, has: [...ALWAYS, ...rest.has] });

// Through a sign on the first screen, which interrupts at once.
export const EMERGENCY = journey('emergency', {
  sign: 'sign-lung-clot', dials: '999', has: ['.pair', '.chain'], lacks: [...ADVICE, ...PLAN],
});
export const JOURNEYS = [
  journey('same_day', { answers: { 'pain-now': '9', 'pain-worst': '9' }, dials: '111', has: ['.pair', '.chain'], lacks: [...ADVICE, ...PLAN] }),
  journey('within_days', { answers: { skin: 'bruise' }, dials: '111', has: ['.pair', '.chain', ...ADVICE], lacks: PLAN }),
  journey('routine', { answers: { behavior: 'recurring', 'raise-pattern': 'raise-both-same' }, has: ['.pair', '.chain', ...ADVICE, ...PLAN], lacks: NO_CALL }),
  journey('self_care', { has: ['.pair', ...ADVICE, ...PLAN], lacks: NO_CALL }),
];
// Under 16 only the level and the numbers are shown.
export const UNDER_16 = journey('within_days', { answers: { age: 'under-16' }, dials: '111', has: ['.chain'], lacks: ['.pair', ...ADVICE, ...PLAN] });
