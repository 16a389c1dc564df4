import type { SampleAccount } from './model.ts';
import { sampleId } from './sample-id.ts';
import type { BrandRow } from './table.ts';

/** Latin letters and digits of a name, as networks propose a handle; empty for a name of emoji or Arabic. */
function handleStem(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
    .slice(0, 15);
}

/** Everybody who speaks. An account's id comes from the first thing that it said, so it is the same in both languages. */
export class Cast {
  readonly #accounts = new Map<string, SampleAccount>();
  readonly #handles = new Set<string>();

  readonly #pages: ReadonlySet<string>;

  constructor(brands: readonly BrandRow[], pages: readonly string[]) {
    this.#pages = new Set(pages);
    for (const { key, name, handle, followers, verified } of brands) {
      const id = sampleId(`account/${key}`);
      this.#handles.add(handle);
      this.#accounts.set(`@${key}`, { id, name, handle, kind: 'brand', followers, verified });
    }
  }

  /** The id of who says this; a name that was never heard gets an account. */
  idOf(by: string, slot: string): string {
    const known = this.#accounts.get(by);
    if (known) return known.id;
    if (by.startsWith('@')) throw new Error(`no such brand: ${by}`);
    const id = sampleId(`account/${slot}`);
    const handle = this.#freeHandle(by, id);
    const kind = this.#pages.has(by) ? 'brand' : 'person';
    const followers = Number(id.slice(-4)) % (kind === 'brand' ? 4_000 : 900);
    this.#accounts.set(by, { id, name: by, handle, kind, followers, verified: false });
    return id;
  }

  accounts(): SampleAccount[] {
    return [...this.#accounts.values()];
  }

  /** At most 15 characters, as X allows. */
  #freeHandle(name: string, id: string): string {
    const stem = handleStem(name);
    const choices = [
      stem.length > 3 ? stem : `user${id.slice(-6)}`,
      `${stem.slice(0, 11)}${id.slice(-4)}`,
    ];
    const handle = choices.find((choice) => !this.#handles.has(choice)) ?? `u${id.slice(-12)}`;
    this.#handles.add(handle);
    return handle;
  }
}
