import type { ReportPlace } from './report-places.ts';
import { type ShortForm, readShortForms } from './short-forms.ts';
import { canBeTopic, isGenericLabel, subjectOf, topicKey } from './topic-key.ts';

/** What one place teaches of topics; depends on nothing but the place. */
export interface PlaceTopics {
  readonly place: ReportPlace;
  /** The topic that it names, as written, and its key. */
  readonly named?: { readonly written: string; readonly key: string };
  readonly shortForms: readonly TaughtShortForm[];
}

export interface TaughtShortForm extends ShortForm {
  readonly shortKey: string;
  readonly longKey: string;
  /** The text that teaches it. */
  readonly text: string;
}

export function placeTopics(place: ReportPlace): PlaceTopics {
  const written = topicNameOf(place);
  const shortForms = [place.label, place.text].flatMap((text) =>
    readShortForms(text).flatMap((form) => {
      const [shortKey, longKey] = [topicKey(form.short), topicKey(form.long)];
      const isUsable = shortKey !== '' && longKey !== '' && shortKey !== longKey;
      return isUsable ? [{ ...form, shortKey, longKey, text }] : [];
    }),
  );
  return {
    place,
    ...(written === undefined ? {} : { named: { written, key: topicKey(written) } }),
    shortForms,
  };
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
