// What scripts/loader.mjs writes: the hashes of the files that a loader belongs to.

export const wasm: string;
export const style: string;
/** The two files of each language by its tag: the address, and the hash. */
export const languages: Record<string, Record<'first' | 'rest', [URL, string]>>;
export const outcome: string;
