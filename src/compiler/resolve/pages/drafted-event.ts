import path from 'node:path';
import { contentFolderOf } from '../../collect/content-folders.ts';
import type { EventPages } from '../../collect/collect.ts';
import { type DraftContext, relativePath } from './read-pages.ts';
import type { DraftedEvent, LanguageReport } from '../report.ts';

/** The reports of one event under its name and address. */
export function draftedEvent(
  event: EventPages,
  reports: readonly LanguageReport[],
  { collection }: DraftContext,
): DraftedEvent {
  const { root, site } = collection.repository;
  const content = contentFolderOf(event.location, collection.content)?.path;
  return {
    name: event.name,
    address: relativePath(content ?? path.join(site, 'content'), event.location),
    pagePath: relativePath(root, event.location),
    reports: inOrder(reports, collection.config.defaultLanguage),
  };
}

/** The site's default language first, then by code. */
function inOrder(reports: readonly LanguageReport[], defaultLanguage: string): LanguageReport[] {
  function rank({ language }: LanguageReport): string {
    return language === defaultLanguage ? '' : language;
  }
  return [...reports].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
