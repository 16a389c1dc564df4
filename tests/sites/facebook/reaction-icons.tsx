/** The small round signs beside a count of reactions. */
export function ReactionIcon({ index }: { index: number }) {
  const [colour, sign] = SIGNS[index % SIGNS.length] ?? ['#1877f2', '👍'];
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"><circle cx="9" cy="9" r="9" fill="${colour}"/><text x="9" y="12.6" font-size="9.5" text-anchor="middle">${sign}</text></svg>`;
  return (
    <img
      className="fb-reaction"
      height="18"
      width="18"
      role="presentation"
      alt=""
      src={`data:image/svg+xml,${encodeURIComponent(drawing)}`}
    />
  );
}

const SIGNS: readonly (readonly [string, string])[] = [
  ['#1877f2', '👍'],
  ['#e94a5b', '❤️'],
  ['#e9710f', '😡'],
  ['#f7b928', '😆'],
];

/** The line drawings of the three action buttons and the menu. */
export function ActionIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className="fb-icon">
      <path d={PATHS[name]} />
    </svg>
  );
}

const PATHS = {
  like: 'M6 9v8H3V9zm2 7.2V9l3-6c1.6 0 2.2 1.3 1.8 2.9L12.2 8H16c1.2 0 1.9 1 1.6 2.1l-1.4 5.2c-.3 1-1.1 1.7-2.1 1.7H9.6z',
  comment: 'M3 4h14v10H9l-4 3v-3H3z',
  share: 'M11 4l6 5-6 5v-3c-4 0-6 1-8 4 0-5 3-8 8-8z',
  menu: 'M4 10h.01M10 10h.01M16 10h.01',
  close: 'M5 5l10 10M15 5L5 15',
  globe: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM3 10h14M10 3c3 3 3 11 0 14M10 3c-3 3-3 11 0 14',
};
