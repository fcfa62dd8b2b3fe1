import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';

/**
 * The design tokens, and their only home: colours, type scale, spacing, breakpoints, motion.
 * The look is a printed conference programme: warm paper, ink, one accent, hairlines, big dates.
 */

/** Daylight: warm paper and ink. Contrast on paper: ink 16.6, soft 6.2, accent 5.9 (WCAG AA needs 4.5). */
const light = {
  paper: '#fbfaf6',
  wash: '#f2efe7',
  shade: '#e9e5da',
  rule: '#dedad0',
  edge: '#8a857a',
  soft: '#5f5c54',
  ink: '#191815',
  accent: '#b3350c',
  'on-accent': '#fffdf9',
  mark: '#f6d9c8',
};

/** Night: designed, not inverted; the accent is lifted until it reads on the dark paper. */
const dark: typeof light = {
  paper: '#141412',
  wash: '#1c1b19',
  shade: '#26251f',
  rule: '#2e2d29',
  edge: '#7d786c',
  soft: '#a9a599',
  ink: '#edeae2',
  accent: '#ff8a5c',
  'on-accent': '#1a0d06',
  mark: '#4a2818',
};

function asVariables(palette: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(palette).map(([name, value]) => [`--${name}`, value]));
}

const colors = Object.fromEntries(Object.keys(light).map((name) => [name, `var(--${name})`]));

/** Sets the colours; the reader's own choice (`data-theme`) wins over the system's. */
const palette = plugin((api) => {
  api.addBase({
    ':root': { ...asVariables(light), colorScheme: 'light' },
    '@media (prefers-color-scheme: dark)': {
      ":root:not([data-theme='light'])": { ...asVariables(dark), colorScheme: 'dark' },
    },
    // `night`: a part that is dark in both themes, as the open photo is.
    ":root[data-theme='dark'], .night": { ...asVariables(dark), colorScheme: 'dark' },
    /** How far down the window what sticks reaches: on phones nothing sticks but a page's own row. */
    ':root ': { '--sticky-top': '0rem' },
    '@media (min-width: 48rem) and (min-height: 30rem)': { ':root': { '--sticky-top': '4.5rem' } },
    '@media print': { ':root:root:root': { ...asVariables(light), colorScheme: 'light' } },
  });
});

export default {
  content: [],
  theme: {
    colors: { ...colors, transparent: 'transparent', current: 'currentColor' },
    screens: {
      sm: '40rem',
      md: '48rem',
      lg: '64rem',
      xl: '80rem',
      low: { raw: '(max-height: 30rem)' },
      noscript: { raw: '(scripting: none)' },
      print: { raw: 'print' },
    },
    fontFamily: {
      display: [
        '"Bricolage Grotesque"',
        '"Bricolage on Arial"',
        '"Bricolage on Roboto"',
        '"Bricolage on Noto"',
        'system-ui',
        'sans-serif',
      ],
      body: ['system-ui', '"Segoe UI"', 'Roboto', '"Noto Sans"', '"Helvetica Neue"', 'sans-serif'],
      mono: ['ui-monospace', '"SF Mono"', 'Menlo', 'Consolas', 'monospace'],
    },
    /** Sizes in rem with their line height; display sizes grow with the window between two bounds. */
    fontSize: {
      micro: ['0.78rem', { lineHeight: '1.3' }],
      small: ['0.875rem', { lineHeight: '1.45' }],
      base: ['1.03rem', { lineHeight: '1.55' }],
      lead: ['1.125rem', { lineHeight: '1.5' }],
      h4: ['1.06rem', { lineHeight: '1.35' }],
      h3: ['1.27rem', { lineHeight: '1.25' }],
      card: ['clamp(1.27rem, 1.1rem + 0.9vw, 1.6rem)', { lineHeight: '1.14' }],
      h2: ['clamp(1.55rem, 1.35rem + 0.9vw, 1.9rem)', { lineHeight: '1.15' }],
      h1: ['clamp(2rem, 1.45rem + 2.6vw, 3.4rem)', { lineHeight: '1.03' }],
      'h1-long': ['clamp(1.6rem, 1.3rem + 1.7vw, 2.5rem)', { lineHeight: '1.08' }],
      date: ['clamp(2.6rem, 2rem + 2.4vw, 3.9rem)', { lineHeight: '0.84' }],
      'date-hero': ['clamp(3.4rem, 2.2rem + 5.4vw, 7.2rem)', { lineHeight: '0.82' }],
    },
    extend: {
      maxWidth: { page: '67.5rem', text: '42rem', narrow: '34rem' },
      /**
       * `tap`: the smallest target that a finger hits (44 px); `header`, `bar`: the frame's top, and its
       * bottom on phones; `row`: an event's row of sections; `sticky`: where what sticks below the header
       * begins; `date`: the column of the big dates.
       */
      spacing: {
        tap: '2.75rem',
        header: 'clamp(3.5rem, 2.6rem + 3vw, 4.5rem)',
        bar: 'calc(3.5rem + env(safe-area-inset-bottom))',
        row: '3rem',
        sticky: 'var(--sticky-top)',
        date: 'clamp(3.4rem, 2.2rem + 6vw, 6rem)',
        'date-hero': 'clamp(8rem, 17vw, 10.5rem)',
        gutter: 'clamp(1rem, 4vw, 1.5rem)',
      },
      borderRadius: { photo: '0.4rem', control: '0.6rem' },
      letterSpacing: { display: '-0.015em', label: '0.06em' },
      transitionDuration: { fast: '120ms', base: '180ms' },
    },
  },
  plugins: [palette],
} satisfies Config;
