import { type Look, parseLook } from '../site.ts';

/** The look that the server wrote into the page. */
export function browserLook(): Look {
  const written = document.getElementById('sample-look')?.textContent ?? '""';
  return parseLook(JSON.parse(written));
}
