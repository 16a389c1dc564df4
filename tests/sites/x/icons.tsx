/** Line drawings of our own in the places where X has its icons. */
const PATHS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 0 4.5 12.4L20 21l1-1-4.6-4.5A7 7 0 0 0 11 4z',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 20h4',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-5 4-7 8-7s8 2 8 7',
  reply: 'M4 11c0-4 3-6 8-6s8 2 8 6-3 6-7 6l-4 4v-4c-3-1-5-3-5-6z',
  repost: 'M4 9l3-3 3 3M7 6v9c0 2 1 3 3 3h3M20 15l-3 3-3-3M17 18V9c0-2-1-3-3-3h-3',
  like: 'M12 20C5 15 3 12 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-2 6-9 11z',
  views: 'M5 20v-8M10 20V5M15 20v-6M20 20V9',
  bookmark: 'M6 4h12v17l-6-5-6 5z',
  share: 'M12 15V4M8 8l4-4 4 4M5 14v6h14v-6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  back: 'M20 12H5M11 6l-6 6 6 6',
  close: 'M5 5l14 14M19 5L5 19',
  cross: 'M4 4l16 16M20 4L4 20',
  spark: 'M5 19L19 5M17 9a7 7 0 1 1-3-3',
} as const;

export function Icon({ name, filled = false }: { name: keyof typeof PATHS; filled?: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={filled ? 'icon filled' : 'icon'}>
      <g>
        <path d={PATHS[name]} />
      </g>
    </svg>
  );
}

export function VerifiedIcon({ label }: { label: string }) {
  return (
    <svg
      viewBox="0 0 22 22"
      aria-label={label}
      role="img"
      data-testid="icon-verified"
      className="verified"
    >
      <g>
        <circle cx="11" cy="11" r="9" />
        <path d="M7 11l3 3 5-6" />
      </g>
    </svg>
  );
}
