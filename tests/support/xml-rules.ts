import { SaxesParser } from 'saxes';

/** What an element may hold: how often each child may stand in it, and what its own text must look like. */
export interface ElementRule {
  /** `one`: exactly once; `maybe`: at most once; `many`: any number. */
  readonly children?: Readonly<Record<string, 'one' | 'maybe' | 'many'>>;
  readonly text?: RegExp;
}

export type XmlRules = Readonly<Record<string, ElementRule>>;

const URL_TEXT = /^https?:\/\/[^\s<>"]{1,2000}$/;

/**
 * RSS 2.0, which publishes prose and no schema: written out from “Required channel elements”, “Optional channel
 * elements” and “Elements of <item>” of https://www.rssboard.org/rss-specification, the link to itself from
 * https://www.rssboard.org/rss-profile#namespace-elements-atom-link. Optional elements that are not written are left out.
 */
export const RSS_RULES: XmlRules = {
  rss: { children: { channel: 'one' } },
  channel: {
    children: {
      title: 'one',
      link: 'one',
      description: 'one',
      language: 'maybe',
      'atom:link': 'one',
      item: 'many',
    },
  },
  item: {
    children: { title: 'one', link: 'one', description: 'one', guid: 'one', pubDate: 'maybe' },
  },
  title: {},
  description: {},
  link: { text: URL_TEXT },
  // A permanent link, as it has no attribute that says otherwise.
  guid: { text: URL_TEXT },
  language: { text: /^[a-z]{2}$/ },
  // RFC 822 with four digits for the year.
  pubDate: { text: /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/ },
  'atom:link': {},
};

interface OpenElement {
  readonly name: string;
  readonly counts: Map<string, number>;
  text: string;
}

/** Everything in a document that breaks the rules, in words. Throws where it is not well-formed. */
export function breachesOf(xml: string, rules: XmlRules): readonly string[] {
  const breaches: string[] = [];
  const open: OpenElement[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    const { counts } = open.at(-1) ?? { counts: new Map<string, number>() };
    counts.set(name, (counts.get(name) ?? 0) + 1);
    open.push({ name, counts: new Map(), text: '' });
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) breaches.push(...breachesOfElement(element, rules[element.name]));
  });
  parser.write(xml).close();
  return breaches;
}

function breachesOfElement(
  { name, counts, text }: OpenElement,
  rule: ElementRule | undefined,
): string[] {
  if (rule === undefined) return [`${name} is no element of this format`];
  const { children = {}, text: form } = rule;
  const breaches = Object.entries(children).flatMap(([child, allowed]) => {
    const count = counts.get(child) ?? 0;
    const fits = allowed === 'many' || count === 1 || (allowed === 'maybe' && count === 0);
    return fits ? [] : [`${name} holds ${count} ${child}`];
  });
  const strange = [...counts.keys()].filter((child) => !(child in children));
  breaches.push(...strange.map((child) => `${name} holds ${child}`));
  if (form !== undefined && !form.test(text)) breaches.push(`${name} says ${text}`);
  return breaches;
}
