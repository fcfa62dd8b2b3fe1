import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { writeRecord } from '#app/features/offline/kept-store.ts';
import { createOfflineDevice } from '../support/offline-device.ts';
import { keptRecord, renderOfflinePanel } from '../support/render-offline-panel.tsx';

describe('the offline panel', () => {
  it('tells how far the site is stored', async () => {
    const device = createOfflineDevice();
    renderOfflinePanel();
    expect(await screen.findByText(/Being stored/)).toBeInTheDocument();
    act(() => device.hearWorker({ type: 'version-ready', version: 'one' }));
    expect(screen.getByText(/is stored on this device/)).toBeInTheDocument();
    expect(screen.queryByText(/new version/)).toBeNull();
  });

  it('says so where the browser lets no worker in', async () => {
    createOfflineDevice({ refuses: true });
    renderOfflinePanel();
    expect(await screen.findByText(/could not be stored/)).toBeInTheDocument();
  });

  it('lists kept events with their sizes and removes them', async () => {
    createOfflineDevice();
    await writeRecord('/', keptRecord);
    renderOfflinePanel();
    expect(await screen.findByText(/1 event kept, 2.3 MB/)).toBeInTheDocument();
    const link = screen.getByText('Cloud Day');
    expect(link).toHaveAttribute('href', '/events/cloud-day/');
    await userEvent.click(screen.getByText('Offline', { exact: false, selector: 'summary' }));
    await userEvent.click(screen.getByRole('button', { name: /^Remove Cloud Day/ }));
    expect(await screen.findByText(/None yet/)).toBeInTheDocument();
  });

  it('offers another version once, and reloads nothing by itself', async () => {
    const device = createOfflineDevice();
    renderOfflinePanel();
    act(() => device.hearWorker({ type: 'version-ready', version: 'two' }));
    expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByRole('button', { name: 'Reload' })).toBeNull();
  });

  it('tells the worker which version the page is of', async () => {
    const device = createOfflineDevice();
    renderOfflinePanel();
    await screen.findByText(/Being stored/);
    const said: unknown[] = [];
    const port = { postMessage: (version: unknown) => said.push(version) };
    device.hearWorker({ type: 'which-version' }, port);
    expect(said).toEqual(['one']);
  });
});
