/** What a place's name ends at: a new clause, which begins with a small letter or a conjunction. */
const PLACE_END = String.raw`(?=\s*(?:[.;!?)\n]|,\s+\p{Ll}|\s(?:with|to|and|where|which|on|from|và|với|nhằm|vào|từ|sự kiện)\s|$))`;
const HELD_AT = new RegExp(
  String.raw`\b(?:held|hosted|organi[sz]ed|took place|taking place)\s+(?:on\s+[^.\n]{4,40}?\s+)?at\s+(?:the\s+)?(\p{Lu}[^.\n]{3,160}?)${PLACE_END}`,
  'iu',
);
const ORGANISED_AT = new RegExp(
  String.raw`(?:tổ chức|diễn ra)\s+(?:vào\s+[^.\n]{4,40}?\s+)?(?:tại|ở)\s+(?:tòa nhà\s+)?(\p{Lu}[^.\n]{3,160}?)${PLACE_END}`,
  'u',
);

/** The venue that a text names in passing ("Held at the Riverside Tower, …"), or undefined. */
export function venueInProse(text: string): string | undefined {
  const place = (HELD_AT.exec(text) ?? ORGANISED_AT.exec(text))?.[1]?.trim();
  return place !== undefined && /^\p{Lu}/u.test(place) ? place : undefined;
}

const WAY = String.raw`(?:online|virtual|remote|livestream(?:ed)?|live-streamed|hybrid|in-person|on-?site)`;
const OCCASION = String.raw`(?:participation|attendance|gathering|event|workshop|session|conference|meetup|webinar)`;
const WAY_EN = new RegExp(
  String.raw`\b(?:is|was)\s+an?\s+((?:[\w-]+\s+){0,2}?${WAY}\s+(?:[\w-]+\s+)?${OCCASION})\b`,
  'iu',
);
const WAY_VI =
  /là\s+(?:một\s+)?((?:sự kiện|buổi|hội thảo|chương trình)\s+(?:\p{L}+\s+){0,2}?(?:livestream|trực tuyến|online|trực tiếp|kết hợp)(?:\s+đặc biệt)?)/iu;
const ATTENDED_EN = new RegExp(String.raw`\b(${WAY}\s+(?:participation|attendance))\b`, 'iu');
const ATTENDED_VI = /((?:tham dự|tham gia)\s+(?:trực tuyến|trực tiếp|online|qua livestream))/iu;

/** The format that an introduction states ("was a livestreamed gathering"), or undefined. */
export function formatInProse(text: string): string | undefined {
  return (WAY_EN.exec(text) ?? WAY_VI.exec(text))?.[1];
}

/** The format that a heading states ("Event Experience (Online Participation)"), or undefined. */
export function formatInHeading(heading: string): string | undefined {
  return (ATTENDED_EN.exec(heading) ?? ATTENDED_VI.exec(heading))?.[1];
}
