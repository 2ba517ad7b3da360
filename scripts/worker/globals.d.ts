// The globals of a service worker, where they are not those of every worker.

declare const registration: ServiceWorkerRegistration;
declare function skipWaiting(): Promise<void>;
declare function addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;

// Filled in by scripts/app.mjs.
declare const RELEASE: unknown;
