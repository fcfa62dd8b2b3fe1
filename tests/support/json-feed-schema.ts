/**
 * JSON Feed 1.1, which publishes prose and no schema: written out from “Top-level”, “Items” and “Authors” of
 * https://www.jsonfeed.org/version/1.1/. Optional fields that are not written are left out.
 */
export const JSON_FEED_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string' },
    home_page_url: { $ref: '#/$defs/url' },
    feed_url: { $ref: '#/$defs/url' },
    description: { type: 'string' },
    language: { $ref: '#/$defs/language' },
    authors: { $ref: '#/$defs/authors' },
    items: { type: 'array', items: { $ref: '#/$defs/item' } },
  },
  $defs: {
    url: { type: 'string', pattern: '^https?://[^\\s]+$' },
    language: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$' },
    authors: {
      type: 'array',
      items: {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: {
          name: { type: 'string' },
          url: { $ref: '#/$defs/url' },
          avatar: { $ref: '#/$defs/url' },
        },
      },
    },
    item: {
      type: 'object',
      required: ['id'],
      anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
      additionalProperties: false,
      properties: {
        id: { type: 'string', minLength: 1 },
        url: { $ref: '#/$defs/url' },
        title: { type: 'string' },
        content_text: { type: 'string' },
        content_html: { type: 'string' },
        image: { $ref: '#/$defs/url' },
        // RFC 3339.
        date_published: {
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:Z|[+-]\\d{2}:\\d{2})$',
        },
        language: { $ref: '#/$defs/language' },
        tags: { type: 'array', items: { type: 'string' } },
      },
    },
  },
} as const;
