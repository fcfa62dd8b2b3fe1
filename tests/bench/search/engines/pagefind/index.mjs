import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** A record a report, its labels as headings with anchors, as Pagefind is meant to be used. */
export async function index(corpus, folder) {
  const { index: engine } = await pagefind.createIndex({});
  let report = [];
  const add = async () => {
    const [first] = report;
    if (first === undefined) return;
    const body = report.map(
      ({ label, text, anchor }) => `<h2 id="${anchor}">${escape(label)}</h2><p>${escape(text)}</p>`,
    );
    const content = `<html lang="${first.language}"><body><h1>${escape(first.event)}</h1>${body.join('')}</body></html>`;
    await engine.addHTMLFile({ url: `/${first.slug}/`, content });
  };
  for (const document of corpus) {
    if (document.kind === 'event') {
      await add();
      report = [];
    }
    report.push(document);
  }
  await add();
  await engine.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
