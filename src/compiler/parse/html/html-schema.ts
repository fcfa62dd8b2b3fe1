import { type Schema, defaultSchema } from 'hast-util-sanitize';

/** What plays: a link to its file is shown in its place. */
export const MEDIA_TAGS: readonly string[] = ['video', 'audio'];

/** GitHub's rules, the captions and layout tags of report pages, and what plays. What they leave out cannot run. */
export const HTML_SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).concat(
    'figure',
    'figcaption',
    'center',
    'u',
    'mark',
    'small',
    'font',
    'caption',
    'article',
    'main',
    'source',
    MEDIA_TAGS,
  ),
  attributes: {
    ...defaultSchema.attributes,
    video: ['src', 'title', 'poster'],
    audio: ['src', 'title'],
    source: ['src'],
  },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'embed', 'math', 'svg'],
};
