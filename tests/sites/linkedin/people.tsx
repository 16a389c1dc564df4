import { avatarOf } from '../shell/avatar.ts';
import { grouped } from '../shell/notation.ts';
import { useSample } from '../shell/sample.tsx';
import type { SampleAccount } from '../world/model.ts';
import { useWords } from './labels.ts';

/** `/in/…` for a person, `/company/…` for a brand; absolute, as LinkedIn writes them. */
export function profileAddress(account: SampleAccount): string {
  const kind = account.kind === 'brand' ? 'company' : 'in';
  return `https://www.linkedin.com/${kind}/${account.handle}/${kind === 'company' ? 'posts/' : ''}`;
}

export function Portrait({ account, size }: { account: SampleAccount; size: number }) {
  return (
    <img
      className={account.kind === 'brand' ? 'li-logo' : 'li-portrait'}
      width={size}
      height={size}
      alt=""
      data-loaded="true"
      src={avatarOf(account)}
    />
  );
}

/** The line under a name: followers of a page, what a person does. */
export function useHeadline(): (account: SampleAccount) => string {
  const words = useWords();
  const { look, text } = useSample();
  const jobs = text(
    'Responsable logistique|Infirmière|Étudiant en droit|Consultante|Conducteur de travaux|Chargée de projet|Retraité actif',
    'Logistics manager|Nurse|Law student|Consultant|Site manager|Project officer|Happily retired',
  ).split('|');
  return (account) =>
    account.kind === 'brand'
      ? words.followers(grouped(account.followers, look.language))
      : `${jobs[Number(account.id.slice(-2)) % jobs.length]} · Valmont`;
}
