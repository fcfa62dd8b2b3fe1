import type { Element } from 'hast';
import type { Link, Paragraph, PhrasingContent } from 'mdast';
import type { Options } from 'rehype-remark';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers[string]>>[0];

/** How captions and what plays become Markdown. */
export const HTML_HANDLERS: Handlers = {
  figcaption: captionParagraphs,
  caption: captionParagraphs,
  video: mediaLink,
  audio: mediaLink,
};

function captionParagraphs(state: State, node: Element): Paragraph[] {
  return state
    .toFlow(state.all(node))
    .flatMap((child) =>
      child.type === 'paragraph' ? [{ ...child, data: { caption: true } }] : [],
    );
}

/**
 * A link to the file under its title, or under its own name. The words inside are meant for browsers that cannot play;
 * a poster is shown as the picture that it is.
 */
function mediaLink(state: State, node: Element): Link {
  const sources = [node, ...node.children].map((child) =>
    child.type === 'element' ? textOf(child.properties['src']) : '',
  );
  const url = sources.find((src) => src !== '') ?? '';
  const name = textOf(node.properties['title']) || fileName(url);
  const poster = textOf(node.properties['poster']);
  const shown: PhrasingContent =
    poster === ''
      ? { type: 'text', value: name }
      : { type: 'image', url: state.resolve(poster), alt: name };
  const link: Link = { type: 'link', url: state.resolve(url), children: [shown] };
  state.patch(node, link);
  return link;
}

function textOf(property: unknown): string {
  return typeof property === 'string' ? property.trim() : '';
}

function fileName(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  return path.slice(path.lastIndexOf('/') + 1);
}
