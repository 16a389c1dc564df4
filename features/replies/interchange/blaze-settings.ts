/** What stands behind the colon of a Text Blaze command: `Lyon; Paris; name=City; default=Lyon`. */
export interface BlazeSettings {
  bare: string[];
  named: ReadonlyMap<string, string>;
}

const NAMED = /^\s*([a-z]+)\s*=(.*)$/is;

/** Reads a command's settings; values in quotes lose them. */
export function readBlazeSettings(written: string): BlazeSettings {
  const bare: string[] = [];
  const named = new Map<string, string>();
  for (const part of written.split(';')) {
    const [, name, value] = NAMED.exec(part) ?? [];
    const said = (value ?? part).trim().replace(/^"(.*)"$/s, '$1');
    if (name !== undefined) named.set(name.toLowerCase(), said);
    else if (said !== '') bare.push(said);
  }
  return { bare, named };
}
