import { useSample } from '../shell/sample.tsx';
import { opaqueKey } from './keys.ts';

/** The hooks that a reader may hold on to. With the look's `changed`, LinkedIn has renamed them overnight. */
export interface Markup {
  /** V2's `componentkey`. */
  key(value: string): Record<string, string>;
  /** V2's `data-testid`. */
  testId(value: string): Record<string, string>;
  /** V2's `id` where it carries an URN or a kind of page. */
  id(value: string): Record<string, string>;
  /** V2's `data-sdui-screen`. */
  screen(value: string): Record<string, string>;
  /** V1's class names. */
  names(value: string): string;
  /** A role, where readers would lean on it. */
  role(value: string): Record<string, string>;
  /** V1's `data-urn` and `data-id`. */
  urn(name: 'data-urn' | 'data-id', value: string): Record<string, string>;
}

const SEEN: Markup = {
  key: (value) => ({ componentkey: value }),
  testId: (value) => ({ 'data-testid': value }),
  id: (value) => ({ id: value }),
  screen: (value) => ({ 'data-sdui-screen': value }),
  names: (value) => value,
  role: (value) => ({ role: value }),
  urn: (name, value) => ({ [name]: value }),
};

const hidden = (value: string) => `_${opaqueKey('changed', value, 8)}`;

const CHANGED: Markup = {
  key: (value) => ({ 'data-k': hidden(value) }),
  testId: (value) => ({ 'data-q': hidden(value) }),
  id: () => ({}),
  screen: (value) => ({ 'data-s': hidden(value) }),
  names: (value) => value.split(' ').map(hidden).join(' '),
  role: () => ({}),
  urn: (_, value) => ({ 'data-u': hidden(value) }),
};

export function useMarkup(): Markup {
  return useSample().look.extras.includes('changed') ? CHANGED : SEEN;
}
