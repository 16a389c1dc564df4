/** A map of YAML as it was parsed; anything else where a map should stand is empty. */
export type YamlMap = ReadonlyMap<unknown, unknown>;

export const mapOf = (value: unknown): YamlMap => (value instanceof Map ? value : new Map());
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A scalar as text: YAML reads `yes`, `12` and `2026-01-01` as what they look like. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';

/** A variable of a match or of the file. */
export interface EspansoVariable {
  name: string;
  type: string;
  params: YamlMap;
}

export const variablesOf = (value: unknown): EspansoVariable[] =>
  listOf(value)
    .map(mapOf)
    .map((map) => ({
      name: textOf(map.get('name')),
      type: textOf(map.get('type')),
      params: mapOf(map.get('params')),
    }));
