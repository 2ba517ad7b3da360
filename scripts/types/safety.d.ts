// Generated from the Rust sources: UPDATE_DOCS=1 cargo test --test native contract::

export const title: string;
export const callIf: string;
export const signs: string[];
export const numbers: [string, string][];
export const elsewhere: string;
export const stopped: string;
export const notLoaded: string;
export const late: string;
export const startAgain: string;
export const physio: string;
export const firstAider: string;
