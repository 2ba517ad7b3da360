// Generated from the Rust sources: UPDATE_DOCS=1 cargo test --test native contract::

export interface DisplayNames {
}

/** What the loader is notified of during a visit, and what it holds from an earlier one. */
export interface Loader {
  /** The last record of a visit that was interrupted when its module stopped. */
  readonly interrupted: string | null | undefined;
  /** The address of the page with the rules. */
  readonly rules: string;
  /**
   * Where the runner probably is: the IANA name of the time zone, such as `Europe/Zurich`. A guess to offer, never a
   * fact.
   */
  readonly timeZone: string | null | undefined;
  /** The visit as it is now. The loader holds it in memory and never looks inside. */
  record(record: string): void;
  /** A screen of questions: its position among those of the check, and the most that a check can have. */
  step(index: number, total: number): void;
  /**
   * Fetches a file of a language: `rest` after the first frame in it, `companion` when that is opened. Asked for by one
   * widget of the page, and answered by calling [`words`](super::language::words).
   */
  fetchWords(language: string, part: string): void;
  /** A chunk of the module is wanted: the loader fetches it and answers by calling [`chunk`](super::chunk::chunk). */
  fetchChunk(name: string): void;
  /** Whether the page names the app. */
  readonly hasApp: boolean;
  /** Opens the app in a window of its own and gives it the visit as it is now, if it asks for that. */
  openApp(): void;
  /** Everything that was saved has been erased. */
  erased(): void;
}

/** What the module exports. */
export interface Module {
  /** The loader has joined the chunk of this name to this module, or could not load it. */
  chunk(name: string, joined: boolean): void;
  /**
   * Draws a visit into `mount`, an element inside the widget's shadow root.
   *
   * `kept` are the boxes ticked on the static screens, each as `name=value`, in document order, and `pressed` is the
   * action pressed there, if any: both happened before this module was running.
   * `words` is the first file of the widget's language. If it is not one of this build, an error is thrown.
   * `drawn` is called after the first frame, so that the static screen can go.
   *
   * A panic stops the module at once, and the loader shows the static screen in every widget of the page, since they
   * share the module (decision 8). It can then start a fresh one, with the record of what was answered.
   */
  start(mount: Element, kept: string[], pressed: string | null | undefined, words: string, drawn: () => void, loader: Loader): Visit;
  /** The loader delivers a file of a language, or `None` if it could not be loaded. */
  words(language: string, part: string, file: string | null | undefined): void;
}

/** A running widget. The loader holds it for as long as the element is in the page. */
export interface Visit {
  /** Shows the numbers of the country with this code. Returns false, and changes nothing, if there is none. */
  region(code: string): boolean;
  /**
   * Goes on in another language. `words` is its first file. Nothing changes, and an error is thrown, if that is not
   * one of this build.
   */
  speak(words: string): void;
  /** Removes the screen and releases everything. */
  stop(): void;
}

/** What can be pressed before the module runs. It knows no other. */
export type Pressed = 'help' | 'none' | 'not-sure' | 'second' | 'not-sure-second' | 'continue';

/** Makes a module of its own at each call. `stopped` is called when that one stops. */
export default function glue(stopped: () => void): Module & {
  init(given: { module_or_path: WebAssembly.Module | Promise<Response> }): Promise<WebAssembly.Module>;
  join(chunk: WebAssembly.Module): Promise<void>;
};
