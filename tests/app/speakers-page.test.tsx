import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../support/render-page.tsx';

describe('the speakers page', () => {
  it('lists speakers A–Z with what tells them apart', async () => {
    await renderPage('/speakers/');
    const links = within(screen.getByRole('main')).getAllByRole('link', { name: /spoke at/ });
    expect(links.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('An Lê Lantern Labs'),
      expect.stringContaining('Minh Võ'),
    ]);
  });
});

describe('a speaker’s page', () => {
  it('tells roles, organisations and sessions, each linked to its place', async () => {
    await renderPage('/speakers/an-le/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('An Lê');
    expect(screen.getAllByText('Platform engineer · Lantern Labs')).not.toHaveLength(0);
    expect(screen.getByRole('link', { name: 'Delivery on AWS' })).toHaveAttribute(
      'href',
      '/events/delivery-on-aws/#speakers',
    );
    expect(screen.getByRole('link', { name: 'Pipelines, live' })).toHaveAttribute(
      'href',
      '/events/delivery-on-aws/#pipelines-live',
    );
  });

  it('leads from Vietnamese pages to the report that names the session', async () => {
    await renderPage('/vi/speakers/an-le/');
    expect(screen.getByRole('link', { name: 'Pipelines, live' })).toHaveAttribute(
      'href',
      '/events/delivery-on-aws/#pipelines-live',
    );
  });

  it('says that an unknown speaker does not exist', async () => {
    await renderPage('/speakers/nobody/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page does not exist');
  });
});
