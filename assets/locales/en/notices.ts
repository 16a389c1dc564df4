export const notices = {
  oneTitle: '{severity}: {category}',
  surgeTitle: 'Unusual rise',
  surge: 'unusual rise',
  manyTitle: { one: '{count} thing to look at', other: '{count} things to look at' },
  badge: {
    one: 'Vigie: {count} thing waits, an alert that is serious or raised by hand, or an unusual rise',
    other:
      'Vigie: {count} things wait, alerts that are serious or raised by hand and unusual rises',
  },
  badgeNone: 'Vigie',
  waiting: {
    one: '{count} alert waits, gravest: {severity}',
    other: '{count} alerts wait, gravest: {severity}',
  },
  title: 'Notifications',
  isOn: 'Notify serious alerts',
  isOnHint:
    'One a minute at most, with category, brand and network; never what people wrote, since others may see your screen.',
  quiet: 'Quiet hours',
  quietHint: 'Nothing is notified then; the toolbar button goes on counting.',
  from: 'From',
  to: 'to',
  nextDay: 'the next day',
  allDay: 'all day',
} as const;
