/**
 * X writes its background on `body`: white, « dim » (21, 32, 43, until 2025) or black; seen inline, 2023 to 2026.
 * Where that is missing, the colour of a post's text tells: black on white or the reverse.
 */
export function readTheme(document: Document): 'light' | 'dark' {
  const body = document.querySelector('body');
  const background = body && brightnessOf(getComputedStyle(body).backgroundColor);
  if (background !== null) return background < 128 ? 'dark' : 'light';
  const text = document.querySelector('[data-testid="tweetText"]');
  const ink = text && brightnessOf(getComputedStyle(text).color);
  return ink !== null && ink > 128 ? 'dark' : 'light';
}

/** 0 to 255; null for a colour that lets everything through. */
function brightnessOf(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null;
  return (red + green + blue) / 3;
}
