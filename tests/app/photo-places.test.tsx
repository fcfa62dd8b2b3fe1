import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { photosByPlace } from '#app/features/report/photos-by-place.ts';
import type { EventReport, Photo } from '#model/catalog.ts';
import { createSampleCatalog } from '../support/sample-catalog.ts';
import { sampleReport, sampleSection, sampleTopic } from '../support/sample/build-report.ts';
import { samplePhoto } from '../support/sample/photos.ts';
import { createMemoryClient, currentAddress, renderWithSearch } from '../support/render-search.tsx';

const MAP = { anchor: 'service-map', label: 'Service map' };
const TRACING = { anchor: 'tracing', label: 'Tracing' };

function reportWith(photos: readonly Photo[]): EventReport {
  return sampleReport({
    slug: 'harbour-day',
    title: 'Harbour day',
    photos: [...photos],
    sections: [
      sampleSection({
        anchor: 'agenda',
        heading: 'Agenda',
        kind: 'agenda',
        sections: [
          sampleSection({
            anchor: 'tracing',
            heading: 'Tracing',
            kind: 'agenda',
            blocks: [
              { type: 'topics', topics: [sampleTopic('Service map', 'who calls whom')] },
              { type: 'photos', photos: photos.map(({ id }) => id) },
            ],
          }),
        ],
      }),
    ],
  });
}

function photo(part: Partial<Photo>): Photo {
  return samplePhoto({ id: 'map', alt: '', caption: 'Service map of an order', ...part });
}

function placesOf(part: Partial<Photo>): readonly string[] {
  return [...photosByPlace(reportWith([photo(part)])).keys()];
}

describe('the photos of a place', () => {
  it('are those whose captions name it', () => {
    expect(placesOf({ about: [MAP], section: 'photos' })).toEqual(['service-map']);
  });

  it('are not those that stand beside it anyway', () => {
    expect(placesOf({ about: [MAP], section: 'tracing' })).toEqual([]);
  });

  it('stand beside the heading where the caption names that and a topic below it', () => {
    expect(placesOf({ about: [MAP, TRACING], section: 'photos' })).toEqual(['tracing']);
  });

  it('are not those that cannot be shown', () => {
    expect(placesOf({ about: [MAP], sources: [] })).toEqual([]);
  });
});

describe('a photo and the topic that its caption names', () => {
  it('lead to each other', async () => {
    const user = userEvent.setup();
    const report = reportWith([photo({ about: [MAP], section: 'photos' })]);
    await renderWithSearch('/events/harbour-day/', undefined, createSampleCatalog([report]));
    const topic = document.querySelector<HTMLElement>('#service-map') ?? document.body;
    await user.click(
      within(topic).getByRole('link', { name: 'Service map of an order. Open the photo' }),
    );
    const viewer = await screen.findByRole('dialog', {}, { timeout: 8000 });
    expect(currentAddress()).toBe('/events/harbour-day/?photo=map');

    await user.click(await within(viewer).findByRole('link', { name: 'Service map' }));
    await waitFor(() => expect(currentAddress()).toBe('/events/harbour-day/#service-map'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(topic).toHaveAttribute('data-revealed');
  });
});

describe('a search hit on a caption', () => {
  it('opens the photo', async () => {
    const client = createMemoryClient([
      {
        id: '1',
        kind: 'caption',
        slug: 'harbour-day',
        language: 'en',
        event: 'Harbour day',
        anchor: 'photos',
        label: 'Service map of an order',
        path: ['Photos'],
        text: '',
        photo: 'map',
      },
    ]);
    const catalog = createSampleCatalog([reportWith([photo({})])]);
    await renderWithSearch('/search/?q=service%20map', client, catalog);
    const hit = await screen.findByRole('option', { name: /Service map of an order/ });
    await userEvent.setup().click(hit);
    await screen.findByRole('dialog', { name: 'Photos of Harbour day' }, { timeout: 8000 });
    expect(currentAddress()).toBe('/events/harbour-day/?photo=map');
  });
});
