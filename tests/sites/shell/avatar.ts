import type { SampleAccount } from '../world/model.ts';

/** Initials on a colour of the account's own, as a data URI: the content policy allows no other host's image. */
export function avatarOf(account: SampleAccount): string {
  const hue = [...account.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  const square = account.kind === 'brand';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue},${square ? 72 : 45}%,52%)"/><stop offset="1" stop-color="hsl(${(hue + 30) % 360},${square ? 72 : 45}%,38%)"/></linearGradient></defs><rect width="40" height="40" fill="url(#g)"/><text x="20" y="20" dy=".35em" text-anchor="middle" font-family="system-ui,sans-serif" font-size="15" font-weight="600" fill="white">${initials(account.name)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return (
    letters
      .map((word) => (word ? [...word][0] : ''))
      .join('')
      .toUpperCase() || '•'
  );
}
