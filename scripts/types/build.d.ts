// What scripts/loader.mjs writes: the hashes of the files that a loader belongs to.

export const wasm: string;
export const style: string;
/** The files of each language by its tag: the address, and the hash. */
export const languages: Record<string, Record<'first' | 'rest' | 'companion', [URL, string]>>;
export const outcome: string;
export const shared: string;
export const companion: string;
