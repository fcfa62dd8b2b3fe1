import { describe, expect, it } from 'vitest';
import { spokenTitle } from '#compiler/resolve/titles/spoken-title.ts';

describe('the title of a talk', () => {
  it.each([
    ['Quay automation - Speaker: An Bui', 'Quay automation', ['an bui']],
    ['Cổng triều – Diễn giả: Anh Minh', 'Cổng triều', ['minh']],
    ['Quay automation – by Long', 'Quay automation', ['long']],
    ['Cổng triều – anh Long', 'Cổng triều', ['long']],
    ['Quay automation | Mr. An Bui', 'Quay automation', ['an bui']],
  ])('%s is followed by people', (label, title, people) => {
    expect(spokenTitle(label)).toEqual({ title, people, isCertain: true });
  });

  it('may be, where the report’s speakers tell', () => {
    expect(spokenTitle('Quay automation – An Bui & Lan Vo')).toEqual({
      title: 'Quay automation',
      people: ['an bui', 'lan vo'],
      isCertain: false,
    });
  });

  it('may follow somebody, where the report’s speakers tell', () => {
    expect(spokenTitle('An Bui - Quay automation: cranes')).toEqual({
      title: 'Quay automation: cranes',
      people: ['an bui'],
      isCertain: false,
    });
  });

  it.each([
    'Quay automation',
    'Quay-side automation',
    'Quay automation – from clicks to code',
    'Quay automation - by the numbers',
    'Quay automation – Topic: cranes',
    '– An Bui',
  ])('%s is followed by nobody', (label) => {
    expect(spokenTitle(label)).toBeUndefined();
  });
});
