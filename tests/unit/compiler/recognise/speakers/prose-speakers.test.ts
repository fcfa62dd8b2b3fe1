import { describe, expect, it } from 'vitest';
import { readProseSpeakers } from '#compiler/recognise/speakers/prose-speakers.ts';

function read(text: string): (readonly (string | undefined)[])[] {
  return readProseSpeakers(text).map(({ name, organisation }) =>
    organisation === undefined ? [name] : [name, organisation],
  );
}

describe('readProseSpeakers', () => {
  it.each<[string, string[][]]>([
    ['In the morning Mr. Mai Tran opened the day.', [['Mai Tran']]],
    ['Speaker Ivo Brandt introduced two kinds of rope.', [['Ivo Brandt']]],
    ['Alumni speakers Mai Tran and Lan Ho showcased a crane.', [['Mai Tran'], ['Lan Ho']]],
    ['Ms. Lan Ho from Quay Works shared what cranes cost.', [['Lan Ho', 'Quay Works']]],
    ['Dr. Lan Ho (Harbour Bank) explained it.', [['Lan Ho', 'Harbour Bank']]],
    [
      'The talks by Mr. Mai Tran, Mr. Ivo Brandt, and Ms. Lan Ho were long.',
      [['Mai Tran'], ['Ivo Brandt'], ['Lan Ho']],
    ],
    ['Knots, presented by Đức Hải, Mai Tran and Lan Ho.', [['Đức Hải'], ['Mai Tran'], ['Lan Ho']]],
    ['Phần hai, chia sẻ bởi Hồ Hải tại Quay, rất hay.', [['Hồ Hải', 'Quay']]],
    ['Next, speaker Mai Tran briefly revisited the knots.', [['Mai Tran']]],
    ['Diễn giả Hồ Hải cũng nhấn mạnh sự an toàn.', [['Hồ Hải']]],
    ['Diễn giả Trần Thị Mai đã chia sẻ về dây thừng.', [['Trần Thị Mai']]],
    ['Phần trình bày của chị Hồ Thị Lan và anh Trần Mai rất hay.', [['Hồ Thị Lan'], ['Trần Mai']]],
  ])('finds who spoke in %j', (text, people) => {
    expect(read(text)).toEqual(people);
  });

  it.each([
    'The keynote was given by Quay Systems.',
    'The day was presented by Red Gull and Harbour Bay.',
    'A tour led by Ha Long Group.',
    'Ropes are led by Mai.',
    'Pipelines powered by Harbour Bedrock opened the day.',
    'I asked Mr. Mai Tran about ropes.',
    'Mr. Mai opened the day.',
    'The Speaker Corner Series showed ropes.',
    'Speaker notes introduced everything.',
    'I met Mai Tran, who shared a table with us.',
    'Anh chia sẻ về dây thừng.',
    'chị đã giới thiệu Hải Âu',
  ])('names nobody for %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('bounds its work on long lines', () => {
    expect(read('Mr. Mai Mai Mai Mai, '.repeat(20_000))).toEqual([]);
  });
});
