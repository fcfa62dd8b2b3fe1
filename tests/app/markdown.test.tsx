import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import { LanguageProvider } from '#app/messages/language-context.tsx';
import { hasMarkdownSyntax } from '#app/ui/markdown-syntax.ts';
import { Markdown } from '#app/ui/markdown.tsx';

describe('hasMarkdownSyntax', () => {
  it.each([
    'Alarms ring before users call.',
    'Costs fell by 30 % (from 12 to 8 USD) in Q3',
    'Hạ tầng dưới dạng mã: một khuôn mẫu, nhiều môi trường',
    'First paragraph.\n\nSecond paragraph.',
    'C++ and C#, a - b',
  ])('sees a plain sentence in %j', (text) => {
    expect(hasMarkdownSyntax(text)).toBe(false);
  });

  it.each([
    '- a list',
    '1. numbered',
    'some *emphasis*',
    'a `code` word',
    '> quoted',
    'see https://example.org',
    '| a | b |',
    '# heading',
    'Heading\n=======',
    'line  \nbreak',
    '~~gone~~',
    'AT&amp;T',
    'write to an@example.org',
    '    indented code',
  ])('sees Markdown in %j', (text) => {
    expect(hasMarkdownSyntax(text)).toBe(true);
  });
});

describe('Markdown', () => {
  it('shows a plain text at once, a paragraph each', () => {
    render(<Markdown text={'One.\n\nTwo.'} />);
    expect(screen.getAllByText(/One|Two/).map(({ tagName }) => tagName)).toEqual(['P', 'P']);
  });

  it('demotes headings below those of the page', async () => {
    render(<Markdown text="# Loud" />);
    expect(await screen.findByRole('heading', { name: 'Loud', level: 3 })).toBeInTheDocument();
  });

  it('leads to another report in the reader’s language', async () => {
    render(
      <MemoryRouter>
        <LanguageProvider language="vi" defaultLanguage="en">
          <Markdown text="[The day before](/events/day-before/)" />
        </LanguageProvider>
      </MemoryRouter>,
    );
    const link = await screen.findByRole('link', { name: 'The day before' });
    expect(link).toHaveAttribute('href', '/vi/events/day-before/');
  });

  it('gives links to other sites no way back to this page', async () => {
    render(<Markdown text="[Guide](https://example.org/guide)" />);
    const link = await screen.findByRole('link', { name: 'Guide' });
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  });

  it('refuses addresses that run code', async () => {
    render(<Markdown text="[Click](javascript:alert(1))" />);
    const link = (await screen.findByText('Click')).closest('a');
    expect(link?.getAttribute('href') ?? '').not.toContain('javascript');
  });

  it('lets a wide table scroll by keyboard', async () => {
    render(<Markdown text={'| a | b |\n|---|---|\n| 1 | 2 |'} />);
    const table = await screen.findByRole('table');
    expect(table.parentElement).toHaveAttribute('tabindex', '0');
    expect(within(table).getAllByRole('cell')).toHaveLength(2);
  });

  it('runs on in its line when inline', async () => {
    render(
      <p data-testid="line">
        before <Markdown inline text="an **inline** text" />
      </p>,
    );
    await screen.findByText('inline');
    const line = screen.getByTestId('line');
    expect(line).toHaveTextContent('before an inline text');
    expect(line.querySelector('p, div')).toBeNull();
  });
});
