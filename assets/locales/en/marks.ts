export const marks = {
  /** Category and severity, on the mark beside a comment. */
  word: '{category} · {severity}',
  label: 'Vigie alert: {category}, {severity}. Open',
  insultHidden: 'Insulting comment hidden',
  threatHidden: 'Threatening comment hidden',
  hateHidden: 'Hateful comment hidden',
  show: '{what}, show',
} as const;
