/** The colours of every drawing: warm paper, ink, four quiet hues with a wash each, and one accent for the point being made. */
export const palette = {
  paper: '#fbf6ea',
  card: '#fffdf8',
  sand: '#f1e8d6',
  rule: '#d9cfba',
  soft: '#6a6457',
  ink: '#211f1a',
  accent: '#c23b10',
  accentWash: '#f8dccd',
  blue: '#2b5b70',
  blueWash: '#d6e4e6',
  ochre: '#c98a1b',
  ochreWash: '#f7e6c0',
  sage: '#5f8260',
  sageWash: '#dde8d5',
  plum: '#75506e',
  plumWash: '#e9dde6',
} as const;

export type Colour = (typeof palette)[keyof typeof palette] | 'none';
