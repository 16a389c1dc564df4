import type { NetworkId } from '../../networks/contract.ts';
import type { Day, Language } from './world/model.ts';

/**
 * What a sample network is to the server. Each network's folder holds
 * - `head.ts`, exporting `head: SiteHead` (run by Node: what the server writes before any script runs);
 * - `page.tsx`, the browser's entry: mounts the page into `#${head.rootId}`;
 * - `page.css`, imported by page.tsx.
 */
export interface SiteHead {
  /** The first is the one people use. */
  hosts: string[];
  /** Id of the element that page.tsx mounts into, as on the network. */
  rootId: string;
  /** True where the page and its editor bear `require-trusted-types-for 'script'`. */
  trustedTypes: boolean;
  /** Attributes of `<html>` after `lang`, ready to print: `class="…" style="…"`. */
  htmlAttributes(look: Look): string;
  /** Attributes of `<body>`, ready to print. */
  bodyAttributes(look: Look): string;
  /** What the network has in its `<head>`: title, metas. `path` is the address asked for. */
  headMarkup(look: Look, path: string): string;
  /** Directives that differ from the strict ones of content-policy.ts. */
  policy?: Record<string, string>;
}

/** How a visitor sees the sample networks; written `fr-dark-storm[-extra…]` in the cookie and in `?sample=`. */
export interface Look {
  language: Language;
  theme: 'light' | 'dark';
  day: Day;
  /**
   * Further words, each network reads those it knows.
   * `still`: no comment arrives. `quick`: they arrive twice a second. `later`: a few more of everything counted.
   * `changed`: the network has renamed its markup. `folded`: replies that are shown otherwise are folded (X, LinkedIn).
   * LinkedIn: `v1` for its older front end, `quill13` for Quill 1.3 in it.
   */
  extras: string[];
}

export const NETWORKS: readonly NetworkId[] = ['facebook', 'x', 'linkedin', 'instagram'];

/** Reads `fr-dark-storm-still`; words that are missing or unknown fall back to English, light, calm. */
export function parseLook(written: string | null | undefined): Look {
  const words = (written ?? '').split('-').filter((word) => /^[a-z0-9]+$/.test(word));
  const known = ['fr', 'en', 'dark', 'light', 'storm', 'calm'];
  return {
    language: words.includes('fr') ? 'fr' : 'en',
    theme: words.includes('dark') ? 'dark' : 'light',
    day: words.includes('storm') ? 'storm' : 'calm',
    extras: words.filter((word) => !known.includes(word)),
  };
}

/** The form that {@link parseLook} reads back. */
export function writeLook(look: Look): string {
  return [look.language, look.theme, look.day, ...look.extras].join('-');
}
