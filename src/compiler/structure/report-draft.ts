import type { RootContent } from 'mdast';
import type { Place, Speaker } from '#model/catalog.ts';
import { type LabelledFact, recogniseFacts } from '../recognise/facts/facts.ts';
import { type Leftover, recogniseLeftovers } from '../recognise/leftovers/template-leftovers.ts';
import type { TextBlock } from '../recognise/text/text-block.ts';
import { titleNaming } from '../recognise/titles/titles.ts';
import { withAfternoons } from './agenda/afternoons.ts';
import type { DraftSection } from './draft.ts';
import { takeFacts } from './facts/fact-area.ts';
import { hasWords } from './sections/has-words.ts';
import { type HeadingReader, readHeading } from './sections/headings.ts';
import { takeInformation } from './sections/information.ts';
import { leadSection } from './sections/lead-section.ts';
import { type NameLine, nameLineOf } from './sections/name-line.ts';
import { outlineOf } from './sections/outline.ts';
import type { PartHeading } from './sections/parts.ts';
import { plainSections } from './sections/plain-sections.ts';
import { type DayInProse, firstDay, headedDays, onlyDay } from './facts/prose-days.ts';
import { type ProseFacts, proseFactsOf } from './facts/prose-of-report.ts';
import { cutAtSample } from './sections/sample-behind.ts';
import { sectionOf } from './sections/sections.ts';
import { settleKinds } from './sections/settle-kinds.ts';
import { speakersOf } from './speakers/speakers-of.ts';
import { textBlocksOf } from './text/text-of.ts';

/** A heading that names the report, as written. */
export interface TitleLine {
  readonly written: string;
  readonly source: Place;
}

export interface ReportTitle extends TitleLine {
  /** The name that it gives the event, cleaned; absent where it names none ("Event 4"). */
  readonly name?: string;
}

/** One report as its page alone tells it, before any other page has been asked. */
export interface ReportDraft {
  readonly source: Place;
  readonly title?: ReportTitle;
  /** What names the report in place of such a heading; part of the text. */
  readonly nameLine?: TitleLine;
  /** Further titles directly below the first. */
  readonly subtitles: readonly TitleLine[];
  /** Labelled facts of the introduction and of the sections that hold information, in order. */
  readonly facts: readonly LabelledFact[];
  readonly factHeaders: readonly string[];
  readonly sections: readonly DraftSection[];
  readonly speakers: readonly Speaker[];
  readonly prose: ProseFacts;
  /** The days that head sections; else the first day named before or in the first section, else the only one of the text. */
  readonly proseDay?: DayInProse;
  /** All of its words. */
  readonly text: string;
  /** False where nothing stands on the page but what every report's page has from the template. */
  readonly hasWords: boolean;
  /** True for the template's own sample report. */
  readonly isSample: boolean;
  /** Where the template's sample begins that stands behind the author's own report; it is text only. */
  readonly sampleFrom?: Place;
  /** What the template left in it; notices and instructions are not part of the sections. */
  readonly leftovers: readonly Leftover[];
}

export interface DraftContext {
  readonly file: string;
  /** Text that the positions refer to. */
  readonly source: string;
  /** Where several reports are drafted: what has read their headings. */
  readonly readHeading?: HeadingReader;
}

/** A page, or the part of one that tells of one event, as a draft. */
export function draftReport(written: readonly RootContent[], context: DraftContext): ReportDraft {
  const { file } = context;
  const all = textBlocksOf(written);
  const leftovers = recogniseLeftovers(all, file);
  const read = context.readHeading ?? readHeading;
  const report = cutAtSample(withoutNotices(all, leftovers), read);
  const { own: blocks, text, isSample, sample } = report;
  const nodes = blocks.map(({ node }) => node);
  const outline = outlineOf(nodes, read);
  const introduction = [...outline.lead, ...(outline.sections[0]?.nodes ?? [])];
  const lead = takeFacts(outline.lead, recogniseFacts(outline.lead, file));
  const information = takeInformation(outline.sections, file);
  const facts = [...lead.facts, ...information.facts];
  const drafted = information.sections.map((node) => sectionOf(node, context));
  const sections = withAfternoons(settleKinds(drafted));
  return {
    source: { file, line: nodes[0]?.position?.start.line ?? 1 },
    subtitles: outline.subtitles.map((heading) => titleLine(heading, file)),
    facts,
    factHeaders: [...lead.headers, ...information.headers],
    sections: [
      ...leadSection(lead.rest, outline.subtitles, context),
      ...sections,
      ...plainSections(
        sample.map(({ node }) => node),
        { ...context, readHeading: read },
      ),
    ],
    speakers: speakersOf(outline, { file, blocks, facts }),
    prose: proseFactsOf(blocks, introduction, file),
    text,
    hasWords: facts.length > 0 || hasWords({ blocks, leftovers, sections: outline.sections }),
    isSample,
    leftovers,
    // At the end: an engine adds what stands behind a spread one by one.
    ...(outline.title === undefined ? {} : { title: reportTitle(outline.title, file) }),
    ...optionalNameLine(lead.rest, file),
    ...optionalSample(sample, file),
    ...optionalDay(headedDays(sections) ?? dayInText(introduction, blocks, file)),
  };
}

/** What an author left to be replaced stays part of the text. */
function withoutNotices(
  blocks: readonly TextBlock[],
  leftovers: readonly Leftover[],
): readonly TextBlock[] {
  const dropped = new Set(
    leftovers.filter(({ kind }) => kind !== 'placeholder').map(({ node }) => node),
  );
  return dropped.size === 0 ? blocks : blocks.filter(({ node }) => !dropped.has(node));
}

function optionalDay(proseDay: DayInProse | undefined): Pick<ReportDraft, 'proseDay'> {
  return proseDay === undefined ? {} : { proseDay };
}

function dayInText(
  introduction: readonly RootContent[],
  blocks: readonly TextBlock[],
  file: string,
): DayInProse | undefined {
  return firstDay(textBlocksOf(introduction), file) ?? onlyDay(blocks, file);
}

function optionalSample(
  [first]: readonly TextBlock[],
  file: string,
): Pick<ReportDraft, 'sampleFrom'> {
  if (first === undefined) return {};
  return { sampleFrom: { file, line: first.node.position?.start.line ?? 1 } };
}

function optionalNameLine(
  lead: readonly RootContent[],
  file: string,
): Pick<ReportDraft, 'nameLine'> {
  const found = nameLineOf(lead);
  return found === undefined ? {} : { nameLine: titleLine(found, file) };
}

function titleLine({ written, line }: NameLine, file: string): TitleLine {
  return { written, source: { file, line } };
}

function reportTitle(heading: PartHeading, file: string): ReportTitle {
  const name = titleNaming(heading.written);
  return { ...titleLine(heading, file), ...(name === undefined ? {} : { name }) };
}
