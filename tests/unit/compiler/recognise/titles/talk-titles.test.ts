import { describe, expect, it } from 'vitest';
import { TALK_VERBS } from '#compiler/lexicon/talk-words.ts';
import { isTalkTitle, withoutTalk } from '#compiler/recognise/titles/talk-titles.ts';

describe('withoutTalk', () => {
  it.each(TALK_VERBS)('ends a description at %j', (verb) => {
    expect(withoutTalk(`Captain, ${verb} ropes and knots`)).toBe('Captain');
    expect(withoutTalk(`${verb.charAt(0).toUpperCase()}${verb.slice(1)} ropes`)).toBe('');
  });

  it.each([
    ['Captain – Topic: Ropes', 'Captain'],
    ['Captain (Chủ đề: Dây thừng)', 'Captain'],
    ['Captain with a very unique topic, "Ropes"', 'Captain'],
    ['Thuyền trưởng với đề tài dây thừng', 'Thuyền trưởng'],
    ['Captain who led the day', 'Captain'],
  ])('makes %j %j', (text, rest) => {
    expect(withoutTalk(text).trim()).toBe(rest);
  });

  it.each([
    'Head of Presentation, Quay',
    'Captain: Harbour Bay',
    'Trưởng nhóm Chủ đề, Quay',
    'Manager, Shared Services, Quay',
    'Shared Services Manager',
  ])('keeps %j', (text) => {
    expect(withoutTalk(text)).toBe(text);
  });
});

describe('isTalkTitle', () => {
  it.each(['Why Ropes Break', 'Xây dựng cầu tàu', 'Rope Session', 'Context is Everything'])(
    'is true for %j',
    (text) => {
      expect(isTalkTitle(text)).toBe(true);
    },
  );

  it.each(['Engineering Manager', 'Demand Planning', 'Quay Builders', 'Xưởng Quay'])(
    'is false for %j',
    (text) => {
      expect(isTalkTitle(text)).toBe(false);
    },
  );
});
