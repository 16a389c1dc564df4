import { useSample } from '../shell/sample.tsx';

/** Drawings of our own in the places where Instagram has its icons; the label is what matters. */
const SHAPES = {
  like: 'M12 20C5 15 3 12 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-2 6-9 11z',
  comment: 'M20.5 17A9.5 9.5 0 1 0 17 20.5L21 21z',
  share: 'M21 3L3 9l8 4 4 8zM11 13L21 3',
  save: 'M5 3h14v18l-7-6-7 6z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M4 4l16 16M20 4L4 20',
  load: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8v8M8 12h8',
  emoji: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14c2 3 6 3 8 0M9 9h.01M15 9h.01',
  clip: 'M4 4h16v16H4zM4 9h16M10 12l5 3-5 3z',
  home: 'M4 11l8-7 8 7v9H4z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  direct: 'M4 5h16v12H9l-5 4z',
  eye: 'M2 12c5-8 15-8 20 0-5 8-15 8-20 0zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
} as const;

const LABELS: Record<keyof typeof SHAPES, [fr: string, en: string]> = {
  like: ['J’aime', 'Like'],
  comment: ['Commenter', 'Comment'],
  share: ['Partager', 'Share'],
  save: ['Enregistrer', 'Save'],
  more: ['Plus d’options', 'More options'],
  close: ['Fermer', 'Close'],
  load: ['Charger d’autres commentaires', 'Load more comments'],
  emoji: ['Emoji', 'Emoji'],
  clip: ['Clip', 'Clip'],
  home: ['Accueil', 'Home'],
  search: ['Recherche', 'Search'],
  direct: ['Messages', 'Messages'],
  eye: ['Nombre de vues', 'View count icon'],
};

interface IconProps {
  name: keyof typeof SHAPES;
  size?: number;
  /** Liked, saved: « Je n’aime plus », "Unlike". */
  done?: boolean;
}

/** An svg with its label twice, as attribute and as title. In the `changed` look it has none. */
export function Icon({ name, size = 24, done = false }: IconProps) {
  const { text, look } = useSample();
  const label = done ? DONE[name] : LABELS[name];
  const words = text(...(label ?? LABELS[name]));
  const known = look.extras.includes('changed') ? {} : { 'aria-label': words };
  return (
    <svg
      {...known}
      className={done ? `icon-${name} done` : `icon-${name}`}
      fill="none"
      height={size}
      role="img"
      viewBox="0 0 24 24"
      width={size}
    >
      {!look.extras.includes('changed') && <title>{words}</title>}
      <path
        d={SHAPES[name]}
        stroke="currentColor"
        strokeLinejoin="round"
        strokeLinecap="round"
        strokeWidth="2"
      />
    </svg>
  );
}

const DONE: Partial<Record<keyof typeof SHAPES, [fr: string, en: string]>> = {
  like: ['Je n’aime plus', 'Unlike'],
  save: ['Supprimer', 'Remove'],
};

export function VerifiedIcon() {
  const { text } = useSample();
  const label = text('Vérifié', 'Verified');
  return (
    <svg
      aria-label={label}
      fill="rgb(0, 149, 246)"
      height="12"
      role="img"
      viewBox="0 0 40 40"
      width="12"
    >
      <title>{label}</title>
      <circle cx="20" cy="20" r="19" />
      <path d="M11 20l7 7 12-14" stroke="white" strokeWidth="4" fill="none" />
    </svg>
  );
}
