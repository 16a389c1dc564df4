/** The icons whose ids V2's markup carries, and which are the same in every language. */
export function Icon({ id, label, size = 16 }: { id: string; label?: string; size?: number }) {
  const path = PATHS[id];
  return (
    <svg
      id={id}
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      role="img"
      aria-label={label ?? ''}
      aria-hidden={label === undefined ? 'true' : undefined}
      data-supported-dps="16x16"
      className={id.includes('consumption') ? `li-reaction li-${id.split('-')[0]}` : 'li-icon'}
    >
      <path d={path ?? 'M5 12h14'} />
    </svg>
  );
}

const PATHS: Record<string, string> = {
  'verified-small': 'M12 3l7 3v6c0 5-3 7.5-7 9-4-1.5-7-4-7-9V6zM9 12l2.5 2.5L15.5 9',
  'thumbs-up-outline-small':
    'M8 11v9H4v-9zm2 9V11l4-7c2 0 2.5 1.5 2 3.500L15 10h5c1 0 1.6 1 1.3 2l-1.8 6.500c-.3 1-1 1.5-2 1.500z',
  'comment-small': 'M4 5h16v12h-8l-5 4v-4H4z',
  'repost-small': 'M5 9l4-4 4 4M9 5v10h5m5 0l-4 4-4-4m4 4V9h-5',
  'send-privately-small': 'M21 3L3 10l7 3 3 8z',
  'overflow-web-ios-small': 'M5 12h.01M12 12h.01M19 12h.01',
  'close-small': 'M6 6l12 12M18 6L6 18',
  'chevron-up-small': 'M6 15l6-6 6 6',
  'home-active-medium': 'M4 11l8-7 8 7v9h-6v-6h-4v6H4z',
  'people-medium':
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-6 9c0-4 2.5-6 6-6s6 2 6 6zm14-9a3 3 0 1 0 0-6m1 9c2.5.5 4 2.5 4 6',
  'job-medium': 'M3 8h18v12H3zm6 0V5h6v3M3 13h18',
  'messages-medium': 'M3 5h13v9H9l-4 4v-4H3zM18 9h3v9h-2v3l-3-3h-5',
  'bell-fill-medium': 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 20h4',
  'globe-small':
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c4 4 4 14 0 18M12 3c-4 4-4 14 0 18',
  'like-consumption-ring-small': 'M8 11v7m2 0v-7l3-5c2 0 2 2 1 4h4l-1 8z',
  'empathy-consumption-ring-small': 'M12 18c-9-6-5-12 0-8 5-4 9 2 0 8z',
  'praise-consumption-ring-small': 'M9 16l-1-5 4 2 4-2-1 5zM12 6v3',
  'smile-small': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 10h.01M15 10h.01M8 14c2 3 6 3 8 0',
  'image-medium': 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5',
};
