import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHits, hitWords } from '#app/features/report/find-hits.ts';
import { nameBesideSeries } from '#app/ui/event-name.ts';

function marked(text: string, query: string): readonly string[] {
  return findHits(text, hitWords(query)).map(([start, end]) => text.slice(start, end));
}

describe('findHits', () => {
  it('marks whole words that begin with a word of the query', () => {
    expect(marked('Deployments deploy; redeploy not', 'deploy')).toEqual(['Deployments', 'deploy']);
  });

  it('disregards accents, đ, and how letters are composed', () => {
    expect(marked('Đám mây và đám đông', 'dam')).toEqual(['Đám', 'đám']);
    expect(marked('Đám mây'.normalize('NFD'), 'đám')).toEqual(['Đám'.normalize('NFD')]);
  });

  it('marks nothing for an empty query', () => {
    expect(marked('anything', ' – ')).toEqual([]);
  });

  it('gives ranges in order, inside the text, without overlap', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        const edges = findHits(text, hitWords(query)).flat();
        expect(edges).toEqual(edges.toSorted((a, b) => a - b));
        expect(Math.max(0, ...edges)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('nameBesideSeries', () => {
  const series = { name: 'Cloud Evenings', number: 2 };

  it.each([
    ['Delivery on AWS – Cloud Evenings #2', 'Delivery on AWS'],
    ['Delivery on AWS: Cloud Evenings 2', 'Delivery on AWS'],
    ['Delivery on AWS', 'Delivery on AWS'],
    ['Cloud Evenings #2', 'Cloud Evenings #2'],
    ['Why Cloud Evenings matter', 'Why Cloud Evenings matter'],
    ['Delivery – Cloud Evenings #3', 'Delivery – Cloud Evenings #3'],
  ])('turns %j into %j', (title, expected) => {
    expect(nameBesideSeries(title, series)).toBe(expected);
  });
});
