import type { lengths as english } from '../en/lengths';
import type { Translated } from '../translated';

export const lengths = {
  title: 'Longueur par réseau',
  of: '{count} sur {limit}',
  over: { one: '{written} signe de trop', other: '{written} signes de trop' },
  official: 'Limite publiée par {host}, lue le {date}',
  told: 'Le réseau ne publie pas de limite ; celle-ci vient de {host}, lue le {date}',
} satisfies Translated<typeof english>;
