import { grouped } from '../shell/notation.ts';
import { useSample } from '../shell/sample.tsx';
import type { SampleAccount, SamplePost } from '../world/model.ts';
import { useWords } from './labels.ts';
import { Portrait } from './people.tsx';

/** The account whose page an address is, and its posts; null on other pages. */
export function useCompany(path: string): { account: SampleAccount; posts: SamplePost[] } | null {
  const { accountByHandle, world } = useSample();
  const [, kind, handle = ''] = path.split('/');
  const account = kind === 'company' || kind === 'in' ? accountByHandle(handle) : undefined;
  return account ? { account, posts: world.posts.filter(({ by }) => by === account.id) } : null;
}

/** The head of a company's page: name, followers, tabs. Both front ends draw it much alike. */
export function CompanyHead({ account, names }: { account: SampleAccount; names: string }) {
  const words = useWords();
  const { look, text } = useSample();
  const address = `https://www.linkedin.com/company/${account.handle}/`;
  return (
    <section className={names}>
      <Portrait account={account} size={96} />
      <div>
        <h1>{account.name}</h1>
        <p>{`${text('Services', 'Services')} · Valmont · ${words.followers(grouped(account.followers, look.language))}`}</p>
      </div>
      <nav>
        {['about', 'posts'].map((tab) => (
          <a key={tab} href={`${address}${tab}/`} onClick={(event) => event.preventDefault()}>
            {tab === 'posts' ? 'Posts' : text('À propos', 'About')}
          </a>
        ))}
      </nav>
    </section>
  );
}
