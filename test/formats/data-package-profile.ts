/** The official profile of Data Package v2 as a judge; where it comes from stands beside its copy. It refuses what the standard refuses, and knows no rule of ours. */
import { Ajv, type AnySchemaObject } from 'ajv';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';

/** The parts of the profile that tell the names of properties. */
interface Profile {
  readonly properties: Readonly<Record<string, unknown>> & {
    readonly resources: {
      readonly items: { readonly properties: Readonly<Record<string, unknown>> };
    };
  };
}

const schema = JSON.parse(
  readFileSync('test/fixtures/data-package-v2/datapackage.json', 'utf8'),
) as AnySchemaObject;
const profile = schema as unknown as Profile;

const valid = formats(new Ajv({ strict: false, allErrors: true, logger: false })).compile(schema);

/** What the profile says against a package, a sentence each; none where it is valid. */
export function packageFaults(value: unknown): readonly string[] {
  if (valid(value)) return [];
  return (valid.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

/** The names of properties of a package and of a resource that the standard has. */
export const standardNames = {
  package: Object.keys(profile.properties),
  resource: Object.keys(profile.properties.resources.items.properties),
};
