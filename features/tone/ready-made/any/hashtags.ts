import type { ToneRule } from '../../model';

/** Hashtags over each network's limit. Instagram takes five (https://www.ayrshare.com/docs/apis/post/social-networks/instagram, read 2026-11-22); the others publish none, and theirs are ours. */
export const rule: ToneRule = {
  id: 'any.hashtags',
  brandId: null,
  name: { fr: 'Trop de hashtags', en: 'Too many hashtags' },
  level: 'warning',
  check: {
    kind: 'detector',
    detector: 'too-many',
    options: { counted: 'hashtags', facebook: 3, instagram: 5, x: 2, linkedin: 5, elsewhere: 5 },
  },
  message: {
    fr: 'Trop de hashtags : « %s » est de trop sur ce réseau.',
    en: 'Too many hashtags: “%s” is over this network’s limit.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
