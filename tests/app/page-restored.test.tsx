import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { writeRecord } from '#app/features/offline/kept-store.ts';
import { createOfflineDevice } from '../support/offline-device.ts';
import { keptRecord, renderOfflinePanel } from '../support/render-offline-panel.tsx';
import { renderApp } from '../support/render-app.tsx';

/** The browser shows a page again that it had put to sleep with all its state. */
function restorePage() {
  act(() => {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  });
}

describe('a page that comes back from the back/forward cache', () => {
  it('lists what another page has kept meanwhile', async () => {
    createOfflineDevice();
    renderOfflinePanel();
    await screen.findByText(/None yet/);
    await writeRecord('/', keptRecord);
    restorePage();
    expect(await screen.findByText('Cloud Day')).toBeInTheDocument();
  });

  it('says whether there is a connection now', async () => {
    createOfflineDevice();
    renderOfflinePanel();
    await screen.findByText(/Being stored/);
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    onTestFinished(() => void vi.restoreAllMocks());
    restorePage();
    expect(screen.getByText(/No connection/)).toBeInTheDocument();
  });

  it('takes over the theme that was chosen meanwhile', async () => {
    onTestFinished(() => {
      localStorage.clear();
      delete document.documentElement.dataset['theme'];
    });
    await renderApp('/');
    localStorage.setItem('debrief.theme', 'dark');
    restorePage();
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: /light theme/ })).not.toHaveLength(0),
    );
  });

  it('goes on working, and listens to nothing twice', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    onTestFinished(() => void vi.restoreAllMocks());
    await renderApp('/');
    const before = added.mock.calls.length;
    window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
    restorePage();
    restorePage();
    expect(added.mock.calls.length).toBe(before);
    await userEvent.click(screen.getAllByRole('link', { name: 'Topics' })[0] ?? document.body);
    expect(await screen.findByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
    fireEvent.scroll(window);
  });
});
