/** What the Data Package standard v2 demands of a package of tables, as a JSON schema put down by hand: the MUSTs of https://datapackage.org/standard/ for package, resource, licence, schema, field and keys. It refuses properties that the standard does not know, but those with a prefix of ours. */

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', minItems: 1, items: text };
const ours = { '^wanted-abroad:': {} };
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };

const field = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  patternProperties: ours,
  properties: {
    name: text,
    type: { enum: ['string', 'integer', 'boolean', 'number', 'date', 'year', 'yearmonth', 'list'] },
    format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] },
    title: text,
    description: text,
    example: text,
    trueValues: texts,
    falseValues: texts,
    categories: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        required: ['value'],
        additionalProperties: false,
        properties: { value: text, label: text },
      },
    },
    categoriesOrdered: { type: 'boolean' },
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        pattern: { type: 'string', format: 'regex' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        minimum: { type: 'integer' },
        maximum: { type: 'integer' },
        minLength: { type: 'integer' },
        maxLength: { type: 'integer' },
      },
    },
  },
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  additionalProperties: false,
  patternProperties: ours,
  properties: {
    $schema: { type: 'string', format: 'uri' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: texts,
    uniqueKeys: { type: 'array', minItems: 1, items: texts },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: texts,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: text, fields: texts },
          },
        },
      },
    },
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path'],
  additionalProperties: false,
  patternProperties: ours,
  properties: {
    name,
    type: { const: 'table' },
    // A path is relative, within the folder, with forward slashes.
    path: { type: 'string', pattern: '^(?!/)(?!~)(?!.*[.]{2}/)(?!.*://)[^\\\\]+$' },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    schema: tableSchema,
  },
};

export const dataPackageRules = {
  type: 'object',
  required: ['$schema', 'name', 'licenses', 'resources'],
  additionalProperties: false,
  patternProperties: ours,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    title: text,
    description: text,
    version: { type: 'string', pattern: '^\\d+[.]\\d+[.]\\d+$' },
    created: { type: 'string', format: 'date-time' },
    keywords: texts,
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: {
          name: { type: 'string', pattern: '^[-A-Za-z0-9._]+$' },
          path: { type: 'string', format: 'uri' },
          title: text,
        },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', properties: { title: text, roles: texts } },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
