/** The fields of something that may not be an object. */
export const fieldsOf = (raw: unknown): Record<string, unknown> =>
  typeof raw === 'object' && raw !== null ? { ...raw } : {};

/** The value when it is one of those known, else the other. */
export const oneOf = <T>(raw: unknown, known: readonly T[], otherwise: T): T =>
  known.find((value) => value === raw) ?? otherwise;

export const aBoolean = (raw: unknown, otherwise: boolean): boolean =>
  typeof raw === 'boolean' ? raw : otherwise;
