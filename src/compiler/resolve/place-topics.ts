import type { ReportPlace } from './report-places.ts';
import { type ShortForm, readShortForms } from './short-forms.ts';
import { canBeTopic, isGenericLabel, isProductName, subjectOf, topicKey } from './topic-key.ts';

/** What one place teaches of topics; depends on nothing but the place. */
export interface PlaceTopics {
  readonly place: ReportPlace;
  readonly named?: NamedTopic;
  readonly shortForms: readonly TaughtShortForm[];
}

/** The topic that a place names. */
export interface NamedTopic {
  readonly written: string;
  readonly key: string;
  /** True for a product's name, which tells a reader more than a heading of the author's own wording. */
  readonly isProduct: boolean;
}

export interface TaughtShortForm extends ShortForm {
  readonly shortKey: string;
  readonly longKey: string;
  /** The text that teaches it. */
  readonly text: string;
}

export function placeTopics(place: ReportPlace): PlaceTopics {
  const written = topicNameOf(place);
  return {
    place,
    ...(written === undefined ? {} : { named: namedTopic(written, place) }),
    shortForms: [...shortFormsIn(place.label), ...shortFormsIn(place.text)],
  };
}

function shortFormsIn(text: string): TaughtShortForm[] {
  if (!text.includes('(')) return [];
  return readShortForms(text).flatMap((form) => {
    const [shortKey, longKey] = [topicKey(form.short), topicKey(form.long)];
    const isUsable = shortKey !== '' && longKey !== '' && shortKey !== longKey;
    return isUsable ? [{ ...form, shortKey, longKey, text }] : [];
  });
}

function namedTopic(written: string, { label }: ReportPlace): NamedTopic {
  const isProduct = isProductName(written) && !isGenericLabel(label);
  return { written, key: topicKey(written), isProduct };
}

/** What a place is called as a topic: a generic label together with what it stands under, or nothing. */
function topicNameOf(place: ReportPlace): string | undefined {
  if (place.kind !== 'topic' && place.kind !== 'session' && place.kind !== 'section')
    return undefined;
  if (place.kind === 'section' && place.path.length === 0 && place.sectionKind !== 'other')
    return undefined;
  if (place.sectionKind === 'speakers' || place.sectionKind === 'photos') return undefined;
  const label = subjectOf(place.label);
  if (!canBeTopic(label)) return undefined;
  if (!isGenericLabel(label)) return label;
  const above = subjectOf(place.path.at(-1) ?? '');
  const usable = place.path.length > 1 && canBeTopic(above) && !isGenericLabel(above);
  const whole = usable ? `${above}: ${label}` : undefined;
  return whole !== undefined && topicKey(whole) !== '' ? whole : undefined;
}
