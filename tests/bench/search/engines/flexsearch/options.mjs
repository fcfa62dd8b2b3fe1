import { Document } from 'flexsearch';
import { record } from '../minisearch/options.mjs';

export { record };
export const createIndex = () =>
  new Document({
    tokenize: 'forward',
    document: { id: 'id', index: ['label', 'path', 'text'], store: ['label', 'event', 'href'] },
  });
