/**
 * An emoji as an image, as networks that replace emoji do. Where the machine has no emoji font, which would
 * leave empty boxes in the pictures, it is drawn: faces are discs, hearts are hearts, the rest coloured signs.
 * @param inFont whether {@link hasEmojiFont}.
 */
export function emojiImage(emoji: string, inFont: boolean): string {
  const code = emoji.codePointAt(0) ?? 0;
  const text = `<text x="18" y="30" font-size="30" text-anchor="middle">${emoji}</text>`;
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">${inFont ? text : drawing(emoji, code)}</svg>`,
  )}`;
}

/** Whether the machine has a font with coloured emoji: a black text then leaves a pixel that isn't grey. */
export function hasEmojiFont(): boolean {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return false;
  pen.font = '20px sans-serif';
  pen.fillText('😀', 0, 20);
  const { data } = pen.getImageData(0, 0, 30, 30);
  return data.some((value, place) => place % 4 === 0 && value !== data[place + 2]);
}

function drawing(emoji: string, code: number): string {
  const face = (code >= 0x1f600 && code <= 0x1f64f) || (code >= 0x1f910 && code <= 0x1f97a);
  if (face) return FACE + (SAD.test(emoji) ? FROWN : SMILE);
  if (HEART.test(emoji))
    return `<path fill="#dd2e44" d="M18 32C4 22 2 15 3 11a8 8 0 0 1 15-2 8 8 0 0 1 15 2c1 4-1 11-15 21z"/>`;
  return `<rect x="4" y="4" width="28" height="28" rx="9" fill="hsl(${(code * 47) % 360},70%,58%)"/><circle cx="18" cy="18" r="6" fill="#fffc"/>`;
}

const FACE =
  '<circle cx="18" cy="18" r="16" fill="#ffcc4d"/><circle cx="12" cy="14" r="2.4" fill="#664500"/><circle cx="24" cy="14" r="2.4" fill="#664500"/>';
const SMILE = '<path d="M9 20c2 10 16 10 18 0z" fill="#664500"/>';
const FROWN = '<path d="M10 28c3-7 13-7 16 0" fill="none" stroke="#664500" stroke-width="2.6"/>';
const SAD = /[🙁🙄😐😑😒😓😔😕😖😞😟😠😡😢😣😤😥😩😫😬😭😱🤬🤢🤮]/u;
const HEART = /[❤🧡💛💚💙💜🖤🤍💔💕💖💗]/u;
