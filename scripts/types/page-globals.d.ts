// What a host page may do to its globals, and what not every browser has.

export {};

// A page may have added to Object.prototype, so what is handed to the browser inherits nothing.
interface InheritsNothing {
  __proto__?: null;
}

declare global {
  interface AddEventListenerOptions extends InheritsNothing {}
  interface ErrorOptions extends InheritsNothing {}
  interface EventInit extends InheritsNothing {}
  interface FocusOptions extends InheritsNothing {}
  interface IntersectionObserverInit extends InheritsNothing {}
  interface MutationObserverInit extends InheritsNothing {}
  interface PropertyDescriptor extends InheritsNothing {}
  interface RequestInit extends InheritsNothing {}
  interface ShadowRootInit extends InheritsNothing {}
  interface TextDecoderOptions extends InheritsNothing {}

  var Temporal: { Now: { timeZoneId(): string } } | undefined;

  // Not in a browser that cannot put anything on the home screen.
  interface BeforeInstallPromptEvent extends Event {
    prompt(): void;
  }
  interface WindowEventMap {
    beforeinstallprompt: BeforeInstallPromptEvent;
  }
  // iPhone and iPad only.
  interface Navigator {
    standalone?: boolean;
  }
}
