// What scripts/loader.mjs writes: the hashes of the files that a loader belongs to.

export const wasm: string;
export const style: string;
export const outcome: string;
