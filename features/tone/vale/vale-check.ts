import type { Check } from '../model';

/** A map of YAML as it was parsed. */
export type YamlMap = ReadonlyMap<unknown, unknown>;

/** A check read off Vale's keys; or what is missing, or a check that Vigie hasn't (null). */
type Read = { ok: true; check: Check } | { ok: false; missing: string | null };

const textOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;

/** Texts of a list; a lone text is a list of one. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
}

const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

function pairsOf(value: unknown): Record<string, string> {
  const pairs = value instanceof Map ? [...value] : [];
  return Object.fromEntries(
    pairs.flatMap(([key, said]) => {
      const [from, to] = [textOf(key), textOf(said)];
      // Vale offers « a|b » as two ways; a fix is one.
      return from === null || to === null ? [] : [[from, to.split('|')[0] ?? '']];
    }),
  );
}

/** The fix of an existence check: Vale's `action` that removes, or replaces by one text. */
function fixOf(action: unknown): string | null {
  if (!(action instanceof Map)) return null;
  if (action.get('name') === 'remove') return '';
  return action.get('name') === 'replace' ? (textsOf(action.get('params'))[0] ?? null) : null;
}

/** Reads the check of a Vale rule (https://vale.sh/docs, checks): the types that Vigie has too. */
export function readValeCheck(kind: string, map: YamlMap): Read {
  const ignoreCase = map.get('ignorecase') === true;
  const nonword = map.get('nonword') === true;
  const need = (key: string, check: Check | null): Read =>
    check ? { ok: true, check } : { ok: false, missing: key };
  switch (kind) {
    case 'existence': {
      // `raw` is one pattern in pieces, taken as it is.
      const raw = textsOf(map.get('raw')).join('');
      const tokens = [...textsOf(map.get('tokens')), ...(raw === '' ? [] : [raw])];
      const fix = fixOf(map.get('action'));
      return need(
        'tokens',
        tokens.length === 0
          ? null
          : { kind, tokens, ignoreCase, nonword: nonword || raw !== '', fix },
      );
    }
    case 'substitution': {
      const swap = pairsOf(map.get('swap'));
      const some = Object.keys(swap).length > 0;
      return need('swap', some ? { kind, swap, ignoreCase, nonword } : null);
    }
    case 'occurrence': {
      const token = textOf(map.get('token'));
      const [max, min] = [numberOf(map.get('max')), numberOf(map.get('min'))];
      const unit = map.get('scope') === 'sentence' ? 'sentence' : 'text';
      if (token === null) return need('token', null);
      const limited = max !== null || min !== null;
      return need('max', limited ? { kind, token, max, min, ignoreCase, unit } : null);
    }
    case 'consistency': {
      const either = pairsOf(map.get('either'));
      const some = Object.keys(either).length > 0;
      return need('either', some ? { kind, either, ignoreCase, nonword } : null);
    }
    case 'conditional': {
      const [first, second] = [textOf(map.get('first')), textOf(map.get('second'))];
      if (first === null) return need('first', null);
      return need('second', second === null ? null : { kind, first, second, ignoreCase });
    }
    case 'capitalization': {
      const match = textOf(map.get('match'));
      return need(
        'match',
        match === null ? null : { kind, match, prefix: textOf(map.get('prefix')) },
      );
    }
    default:
      return { ok: false, missing: null };
  }
}
