import { hasHonorific, isMarkedName, isPersonName } from '../../recognise/people/person-names.ts';
import { isSpeakerLabel } from '../../recognise/speakers/session-speakers.ts';
import { speakerKey } from '../speakers/speaker-key.ts';

/** A title with those who spoke behind its dash, or before it: "Quay automation – Speaker: An Bui", "An Bui – Quay automation". */
export interface SpokenTitle {
  readonly title: string;
  /** Their keys. */
  readonly people: readonly string[];
  /** True where the words themselves say that people stand there; else the report's speakers must tell. */
  readonly isCertain: boolean;
}

const DASH = /\s[-–—|]\s/;
const LAST_DASH = /^(?<title>.+\S)\s+[-–—|]\s+(?<tail>\S.*)$/u;
const LABEL = /^(?<label>[^:：]{2,40})[:：]\s*(?<names>.+)$/u;
const BY = /^(?:[Bb]y|[Bb]ởi)\s+(?<names>\p{Lu}.*)$/u;
/** In a title "anh" with a small letter is an address, be the name in full or not. */
const ADDRESS = /^(?:anh|chị)\s+(?<names>\p{Lu}.*)$/u;
const BETWEEN_NAMES = /\s*(?:,|&|\/|\s(?:and|và|with)\s)\s*/u;

/** Title and speakers of a label, or undefined where nothing behind its last dash can be a person. */
export function spokenTitle(label: string): SpokenTitle | undefined {
  if (!DASH.test(label)) return undefined;
  return spokenBefore(label) ?? spokenBehind(label);
}

/** "An Bui - Quay automation" */
function spokenBefore(label: string): SpokenTitle | undefined {
  const [name = '', ...rest] = label.split(DASH);
  const title = rest.length === 0 ? '' : label.slice(name.length).replace(DASH, '');
  if (!/[\p{L}\d]/u.test(title) || !isMarkedName(name)) return undefined;
  return { title, people: [speakerKey(name)], isCertain: false };
}

function spokenBehind(label: string): SpokenTitle | undefined {
  const { title = '', tail = '' } = LAST_DASH.exec(label)?.groups ?? {};
  if (title === '') return undefined;
  const said = LABEL.exec(tail)?.groups;
  const labelled = isSpeakerLabel(said?.['label'] ?? '') ? said?.['names'] : undefined;
  const named =
    labelled ?? BY.exec(tail)?.groups?.['names'] ?? ADDRESS.exec(tail)?.groups?.['names'];
  const names = (named ?? tail).split(BETWEEN_NAMES);
  if (named === undefined && !names.every((name) => isPersonName(name, 1) || hasHonorific(name)))
    return undefined;
  const isCertain = named !== undefined || names.every(hasHonorific);
  return { title, people: names.map(speakerKey), isCertain };
}
