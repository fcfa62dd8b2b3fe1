import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/render-app.tsx';

describe('the frame', () => {
  it('has a banner, a main navigation, the content and a footer as landmarks', async () => {
    await renderApp('/');
    expect(await screen.findByRole('banner')).toBeInTheDocument();
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeInTheDocument();
    expect(screen.getByRole('main')).toBeInTheDocument();
    expect(screen.getByRole('contentinfo')).toBeInTheDocument();
  });

  it('says in Vietnamese that an address does not exist', async () => {
    await renderApp('/vi/nowhere/');
    expect(await screen.findByRole('heading', { name: 'Không có trang này' })).toBeInTheDocument();
  });
});
