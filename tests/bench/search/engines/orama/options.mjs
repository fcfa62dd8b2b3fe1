export const schema = {
  label: 'string',
  path: 'string',
  event: 'string',
  text: 'string',
  href: 'string',
};
