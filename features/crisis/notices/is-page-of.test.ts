import { expect, it } from 'vitest';
import { isPageOf } from './is-page-of';

const STORY = 'https://www.facebook.com/story.php?story_fbid=77&id=5';

it.each([
  ['https://x.com/a/status/12', 'https://x.com/a/status/12/', true],
  ['https://x.com/a/status/12?s=20', 'https://x.com/a/status/12', true],
  ['https://x.com/a/status/123', 'https://x.com/a/status/12', false],
  ['https://x.com/a/status/12', 'https://www.facebook.com/a/status/12', false],
  [`${STORY}&__cft__=1`, `${STORY}&comment_id=9`, true],
  ['https://www.facebook.com/story.php?story_fbid=78&id=5', STORY, false],
  ['', STORY, false],
  ['https://x.com/', 'javascript:alert(1)', false],
])('%s shows %s: %s', (tab, permalink, shows) => {
  expect(isPageOf(tab, permalink)).toBe(shows);
});
