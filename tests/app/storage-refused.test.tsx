import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOfflineDevice } from '../support/offline-device.ts';
import { renderApp } from '../support/render-app.tsx';
import { renderOfflinePanel } from '../support/render-offline-panel.tsx';

/** A browser that is told to block all site data throws when storage is only named. */
function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

describe('in a browser that refuses all storage', () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    delete document.documentElement.dataset['theme'];
  });

  it('pages are read, walked through, and change their theme', async () => {
    await renderApp('/');
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      vi.spyOn(globalThis, name, 'get').mockImplementation(refuse);
      vi.spyOn(window, name, 'get').mockImplementation(refuse);
    }
    expect(() => window.localStorage).toThrow('insecure');
    await userEvent.click(screen.getAllByRole('button', { name: /dark theme/ })[0] as HTMLElement);
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await userEvent.click(screen.getAllByRole('link', { name: 'Topics' })[0] as HTMLElement);
    expect(await screen.findByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
  });

  it('the panel says that the site is not stored, and shows no kept events', async () => {
    createOfflineDevice({ refuses: true });
    for (const method of ['keys', 'open', 'has'] as const) {
      vi.spyOn(caches, method).mockRejectedValue(new DOMException('no', 'SecurityError'));
    }
    renderOfflinePanel();
    expect(await screen.findByText(/could not be stored/)).toBeInTheDocument();
    expect(screen.getByText(/None yet/)).toBeInTheDocument();
  });
});
