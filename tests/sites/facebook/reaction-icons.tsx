/** The small round sign of one kind of reaction, beside a count. */
export function ReactionIcon({ index }: { index: number }) {
  const [colour, sign] = SIGNS[index % SIGNS.length] ?? SIGNS[0];
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"><circle cx="9" cy="9" r="9" fill="${colour}"/>${sign}</svg>`;
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

const EYES =
  '<circle cx="6.3" cy="8" r="1.1" fill="#4a2a00"/><circle cx="11.7" cy="8" r="1.1" fill="#4a2a00"/>';

/** Thumb, heart, angry, laughing: the colour of the disc and what is drawn on it. */
const SIGNS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  [
    '#1877f2',
    '<path fill="white" d="M5 8.300h1.800v5H5zm2.5 5V8.200L9.2 5c1 0 1.3.8 1.1 1.700l-.3 1.300h2.300c.7 0 1.1.6.9 1.300l-.8 3c-.2.6-.6 1-1.3 1z"/>',
  ],
  [
    '#e94a5b',
    '<path fill="white" d="M9 13.500C6 11.5 4.5 10 4.5 8a2.2 2.2 0 0 1 4.5-.8A2.2 2.2 0 0 1 13.5 8c0 2-1.5 3.5-4.5 5.500z"/>',
  ],
  ['#f08133', `${EYES}<path d="M6 12.800c1.5-2 4.5-2 6 0" stroke="#4a2a00" fill="none"/>`],
  ['#f7c948', `${EYES}<path fill="#4a2a00" d="M5.5 10h7c0 4.5-7 4.5-7 0z"/>`],
];

/** The line drawings of the three action buttons, the menu and the audience. */
export function ActionIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className="fb-icon">
      <path d={PATHS[name]} />
    </svg>
  );
}

const PATHS = {
  like: 'M6 9v8H3V9zm2 7.200V9l3-6c1.6 0 2.2 1.3 1.8 2.900L12.2 8H16c1.2 0 1.9 1 1.6 2.100l-1.4 5.200c-.3 1-1.1 1.7-2.1 1.700H9.600z',
  comment: 'M3 4h14v10H9l-4 3v-3H3z',
  share: 'M11 4l6 5-6 5v-3c-4 0-6 1-8 4 0-5 3-8 8-8z',
  menu: 'M4 10h.01M10 10h.01M16 10h.01',
  globe: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM3 10h14M10 3c3 3 3 11 0 14M10 3c-3 3-3 11 0 14',
};
