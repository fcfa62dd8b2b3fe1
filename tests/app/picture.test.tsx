import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Picture } from '#app/ui/picture.tsx';
import { samplePhoto } from '../support/sample/photos.ts';

describe('Picture', () => {
  const photo = samplePhoto({ id: 'stage', alt: 'A stage' });

  it('keeps its place by width and height and loads when it comes near', () => {
    render(<Picture photo={photo} sizes="50vw" />);
    const image = screen.getByRole('img', { name: 'A stage' });
    expect(image).toHaveAttribute('width', '1600');
    expect(image).toHaveAttribute('height', '1067');
    expect(image).toHaveAttribute('loading', 'lazy');
  });

  it('offers every format with every width, the best first', () => {
    const { container } = render(<Picture photo={photo} sizes="50vw" />);
    const offered = container.querySelectorAll('source, img');
    expect([...offered].map((element) => element.getAttribute('srcset'))).toEqual([
      '/media/stage-480.avif 480w, /media/stage-960.avif 960w, /media/stage-1600.avif 1600w',
      '/media/stage-480.webp 480w, /media/stage-960.webp 960w, /media/stage-1600.webp 1600w',
    ]);
    expect([...offered].every((element) => element.getAttribute('sizes') === '50vw')).toBe(true);
  });

  it('stands in for a photo that could not be read', () => {
    render(<Picture photo={{ ...photo, sources: [] }} sizes="50vw" />);
    expect(screen.getByRole('img', { name: 'A stage' }).tagName).toBe('SPAN');
  });

  it('is hidden from a screen reader where it has no alternative text', () => {
    render(<Picture photo={{ ...photo, sources: [] }} alt="" sizes="50vw" />);
    expect(screen.queryByRole('img')).toBeNull();
  });
});
