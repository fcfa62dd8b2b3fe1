import { describe, expect, it } from 'vitest';
import { readSlotTimes, slotOfHeading, timeSlotOf } from '#compiler/structure/agenda/time-slot.ts';

describe('timeSlotOf', () => {
  it.each([
    ['8h - 8h30: Check-in', '08:00', '08:30', 'Check-in'],
    ['9h – 10h : Glazing', '09:00', '10:00', 'Glazing'],
    ['8 giờ 30 – 9 giờ: Khai mạc', '08:30', '09:00', 'Khai mạc'],
    ['8h30 - 9h | Đón khách', '08:30', '09:00', 'Đón khách'],
    ['08.30 - 09.15 Breakfast', '08:30', '09:15', 'Breakfast'],
    ['9:00 – 9:30 | Welcome', '09:00', '09:30', 'Welcome'],
  ])('reads %j', (line, ...slot) => {
    const { start, end, title } = timeSlotOf(line) ?? {};
    expect([start, end, title]).toEqual(slot);
  });

  it.each([
    '8h làm việc mỗi ngày',
    '8h: theory',
    '24h support',
    '3.11 - 3.12: what is new',
    '12.5 - 13.5 kg',
  ])('takes %j for no slot', (line) => {
    expect(timeSlotOf(line)).toBeUndefined();
  });
});

describe('slotOfHeading', () => {
  it.each([
    ['2.1. 8:30 – 9:00 | Welcome', '08:30', '09:00', 'Welcome'],
    ['1. 14h – 15h | Thủy triều', '14:00', '15:00', 'Thủy triều'],
    [
      '2.2. Pillar 1 – Locks (08:50 – 09:30) – Keys and doors',
      '08:50',
      '09:30',
      '2.2. Pillar 1 – Locks – Keys and doors',
    ],
  ])('reads %j', (heading, ...slot) => {
    const { start, end, title, written } = slotOfHeading(heading) ?? {};
    expect([start, end, title, written]).toEqual([...slot, heading]);
  });

  it.each([
    '1. 2:30 pitches',
    'Talk (8:30) and more',
    'Kilns (2023 - 2025) and trends',
    'Snake (3.10 – 3.15) news',
  ])('takes %j for no slot', (heading) => {
    expect(slotOfHeading(heading)).toBeUndefined();
  });
});

describe('readSlotTimes', () => {
  it('reads hours with a dot only as a range', () => {
    expect(readSlotTimes('09.35 - 09.50')).toEqual({ start: '09:35', end: '09:50' });
    expect(readSlotTimes('09.35')).toBeUndefined();
    expect(readSlotTimes('1.2.30 - 1.3.00')).toBeUndefined();
  });
});
