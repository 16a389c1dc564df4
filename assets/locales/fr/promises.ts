import type { promises as english } from '../en/promises';
import type { Translated } from '../translated';

export const promises = {
  title: 'Promesses',
  today: { one: '{count} promesse aujourd’hui', other: '{count} promesses aujourd’hui' },
  late: { one: '{count} promesse en retard', other: '{count} promesses en retard' },
  andLate: { one: '{count} en retard', other: '{count} en retard' },
  open: { one: '{count} promesse à tenir', other: '{count} promesses à tenir' },
  lateBy: 'en retard de {span}',
  dueTodayAt: 'aujourd’hui, {time}',
  dueAt: 'd’ici le {time}',
  undated: 'sans date',
  toAll: 'À tout le monde',
  markKept: 'Tenue',
  drop: 'N’est plus due',
  show: 'Voir',
  reopen: 'Rouvrir',
  notKept: 'Pas encore tenue',
  keptNow: 'tenue par votre réponse',
  keptByAnswers: {
    one: '{count} promesse tenue par votre réponse',
    other: '{count} promesses tenues par vos réponses',
  },
  wasReopened: 'La promesse est de nouveau à tenir.',
  wasKept: 'La promesse est tenue.',
  wasDropped: 'La promesse n’est plus due.',
  keptOn: 'tenue le {date}',
  keptByAnswer: 'tenue par votre réponse suivante, le {date}',
  droppedOn: 'retirée le {date}',
  replacedOn: 'remplacée par une nouvelle, le {date}',
  toKeep: 'Promesses à tenir',
  settled: 'Promesses réglées récemment',
} satisfies Translated<typeof english>;
