import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { downloadName, pickSource } from '#app/features/lightbox/viewer-photo.ts';
import { samplePhoto } from '../support/sample/photos.ts';
import { currentAddress, renderWithSearch } from '../support/render-search.tsx';

/** The library's chunk is loaded at the first opening. */
const PATIENCE = { timeout: 8000 };

async function findViewer(name: string) {
  return screen.findByRole('dialog', { name }, PATIENCE);
}

describe('the lightbox of a page', () => {
  it('opens at an address of its own, and gives the focus back when closed', async () => {
    const user = userEvent.setup();
    await renderWithSearch('/photos/');
    const thumbnail = screen.getByRole('link', { name: /X-Ray service map/ });
    await user.click(thumbnail);
    await findViewer('Photos of Delivery on AWS');
    expect(currentAddress()).toBe('/photos/?photo=delivery-on-aws%2Fservice-map');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(currentAddress()).toBe('/photos/'), PATIENCE);
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(thumbnail).toHaveFocus());
  });

  it('opens a shared address, and closes it to the event', async () => {
    const user = userEvent.setup();
    await renderWithSearch('/photos/?photo=delivery-on-aws/containers');
    await findViewer('Photos of Delivery on AWS');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(currentAddress()).toBe('/events/delivery-on-aws/'), PATIENCE);
  });

  it('says the place and the caption of the photo', async () => {
    await renderWithSearch('/photos/?photo=delivery-on-aws/containers');
    await findViewer('Photos of Delivery on AWS');
    expect(screen.getByText('Photo 3 of 4. Containers beside virtual machines')).toBeVisible();
  });

  it('moves by key and replaces the address', async () => {
    await renderWithSearch('/photos/?photo=delivery-on-aws/containers');
    const viewer = await findViewer('Photos of Delivery on AWS');
    fireEvent.keyDown(viewer.querySelector('[tabindex="-1"]') ?? viewer, { key: 'Home' });
    await waitFor(
      () => expect(currentAddress()).toBe('/photos/?photo=delivery-on-aws%2Fdashboard'),
      PATIENCE,
    );
  });

  it('says that a photo did not arrive or cannot be decoded, and asks for it again', async () => {
    await renderWithSearch('/photos/?photo=delivery-on-aws/containers');
    const viewer = await findViewer('Photos of Delivery on AWS');
    const find = () => viewer.querySelector('.yarl__slide_current img') ?? viewer;
    await waitFor(() => expect(find()).not.toBe(viewer), PATIENCE);
    const photo = find();
    fireEvent.error(photo);
    expect(await within(viewer).findByText(/its file is damaged/)).toBeVisible();
    const asked = vi.spyOn(photo, 'setAttribute');
    fireEvent.click(within(viewer).getByRole('button', { name: 'Try again' }));
    expect(asked).toHaveBeenCalledWith('src', expect.stringContaining('/media/'));
    fireEvent.load(photo);
    await waitFor(() => expect(within(viewer).queryByText(/its file is damaged/)).toBeNull());
  });

  it('stays in the reader’s language', async () => {
    const user = userEvent.setup();
    await renderWithSearch('/vi/photos/');
    await user.click(screen.getByRole('link', { name: /X-Ray service map/ }));
    await findViewer('Ảnh của Delivery on AWS');
    expect(currentAddress()).toBe('/vi/photos/?photo=delivery-on-aws%2Fservice-map');
  });

  it('ignores an address that names no photo of the page', async () => {
    await renderWithSearch('/photos/?photo=delivery-on-aws/nothing');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('what the lightbox asks for', () => {
  const photo = samplePhoto({ id: 'map', alt: '', file: 'static/images/Event 4/x-ray map.png' });

  it('is the best format that the browser reads', () => {
    expect(pickSource(photo, true)?.type).toBe('image/avif');
    expect(pickSource(photo, false)?.type).toBe('image/webp');
  });

  it('is saved under the author’s name with the ending of what is saved', () => {
    expect(downloadName(photo, '/media/3f2a-1600.avif')).toBe('x-ray map.avif');
  });
});
