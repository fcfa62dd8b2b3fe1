/** Tuned: technical names and folded letters as in our own tokeniser, so that the rest is compared. */
export { indexTerms as tokenize } from '../../../../../src/search/analysis/tokenise.ts';
export const fields = ['label', 'path', 'event', 'text'];
export const storeFields = ['label', 'event', 'href'];
export const boost = { label: 4, path: 2, event: 1.5, text: 1 };
export const record = ({ label, text, path, event, slug, anchor }, id) => ({
  id,
  label: label || text.slice(0, 80),
  text,
  path: path.join(' '),
  event,
  href: `${slug}#${anchor}`,
});
