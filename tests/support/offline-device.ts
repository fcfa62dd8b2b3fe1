import { onTestFinished, vi } from 'vitest';
import { VERSION_META } from '#model/site-version.ts';
import { createFakeCaches, type FakeDisk } from './fake-caches.ts';

/** What of the platform a test may look at and change. */
export interface OfflineDevice {
  readonly caches: CacheStorage;
  readonly disk: FakeDisk;
  readonly network: { up: boolean };
  /** Lets the worker speak to the page, and listen at a port. */
  readonly hearWorker: (message: unknown, port?: Pick<MessagePort, 'postMessage'>) => void;
}

/**
 * A published page, of version `one`, in a browser that can store: worker, caches and network are fakes.
 * @param refuses true for a browser that lets no worker in
 */
export function createOfflineDevice({ refuses = false } = {}): OfflineDevice {
  const disk: FakeDisk = {};
  const network = { up: true };
  const worker = new EventTarget();
  const registration = Object.assign(new EventTarget(), { active: {}, installing: null });
  const caches = createFakeCaches(window.location.origin, disk);
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('createImageBitmap', async () => ({ close: () => {} }));
  vi.stubGlobal('fetch', async () => {
    if (!network.up) throw new TypeError('Failed to fetch');
    return new Response('bytes of a file');
  });
  const taken = [
    define(navigator, 'storage', { persist: async () => true }),
    define(navigator, 'serviceWorker', {
      controller: null,
      ready: Promise.resolve(registration),
      register: async () => {
        if (refuses) throw new DOMException('not here', 'SecurityError');
        return registration;
      },
      startMessages: () => {},
      addEventListener: worker.addEventListener.bind(worker),
      removeEventListener: worker.removeEventListener.bind(worker),
    }),
    markPage(),
  ];
  onTestFinished(() => {
    vi.unstubAllGlobals();
    localStorage.clear();
    taken.forEach((giveBack) => giveBack());
  });
  return {
    caches,
    disk,
    network,
    hearWorker: (data, port) => {
      const message = new Event('message');
      worker.dispatchEvent(Object.assign(message, { data, ports: [port] }));
    },
  };
}

/** Defines a property for the test's time. Returns how to take it back. */
function define(target: object, name: string, value: unknown): () => void {
  Object.defineProperty(target, name, { value, configurable: true });
  return () => Reflect.deleteProperty(target, name);
}

function markPage(): () => void {
  const version = document.createElement('meta');
  version.name = VERSION_META;
  version.content = 'one';
  document.head.append(version);
  return () => version.remove();
}
