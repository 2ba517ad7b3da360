/** What a page may set on the tag. A value that is not allowed costs one console message, and the default is used. */
export interface SoleusTriageAttributes {
  /** The language of the widget. So far `en`. */
  lang?: string;
  /** `auto` (the default) follows the device. */
  theme?: 'auto' | 'light' | 'dark';
  /** The country of the emergency numbers, such as `GB`. By default that of the device's time zone. */
  region?: string;
  /** Where answers may be stored, once the runner agrees. `none` by default. */
  storage?: 'none' | 'session' | 'device';
  /** The level of the widget's own headings, 1 to 5. 2 by default. */
  'heading-level'?: '1' | '2' | '3' | '4' | '5' | 1 | 2 | 3 | 4 | 5;
  /** A file on the same site with the club's name, contacts and colours. */
  club?: string;
  /** The address of the app, on the same site or with `https:`. A plan that this page does not keep can be kept there. */
  app?: string;
}

/** The events that a page receives. No event carries an answer or the level. */
export interface SoleusTriageEventMap {
  /** Everything has loaded: from now on it loads nothing more, except two files when the plan is first opened. */
  'soleus-ready': CustomEvent<null>;
  /** Another screen of questions: its position, and the most that there can be. */
  'soleus-step': CustomEvent<{ index: number; total: number }>;
  /** The widget needs at least this height, in steps of CSS pixels. */
  'soleus-resize': CustomEvent<{ height: number }>;
  /** The questions could not be loaded, or have stopped. The content of the tag is shown again. */
  'soleus-error': CustomEvent<{ reason: 'not-loaded' | 'stopped' }>;
  /** The runner has erased the answers of the check, or the diary. */
  'soleus-erased': CustomEvent<null>;
}

/** The element. Each property reflects its attribute. */
export interface SoleusTriageElement extends HTMLElement {
  theme: string | null;
  region: string | null;
  storage: string | null;
  headingLevel: string | null;
  club: string | null;
  app: string | null;
  addEventListener<K extends keyof SoleusTriageEventMap>(
    type: K,
    listener: (this: SoleusTriageElement, event: SoleusTriageEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'soleus-triage': SoleusTriageElement;
  }
  // They bubble, and leave every shadow root.
  interface HTMLElementEventMap extends SoleusTriageEventMap {}
  interface DocumentEventMap extends SoleusTriageEventMap {}
}
