import type { Translate } from '../../../components/translate';
import { fold } from '../search/fold';
import { TAG_NAMES } from '../tag-names';
import { TAGS } from '../template/tags';

/** A tag to put into a reply. */
export interface TagOffer {
  /** As people call it. */
  name: string;
  /** As it is written, braces and all. */
  written: string;
  /** What is selected then, to be typed over: offsets in `written`. Null: the caret goes behind. */
  select: readonly [start: number, end: number] | null;
}

/** A tag whose first example words are there to be typed over. */
function withExample(name: string, written: string, example: string): TagOffer {
  const start = written.indexOf(example);
  return { name, written, select: [start, start + example.length] };
}

/** Every tag there is, examples in the panel's language. */
export function tagOffers(t: Translate): TagOffer[] {
  const [asked, city] = [t('template.askedExample'), t('template.chooseExample')];
  const [toggle, signature] = [t('template.toggleExample'), t('template.partialExample')];
  return [
    ...TAGS.map((tag) => ({ name: t(TAG_NAMES[tag]), written: `{{${tag}}}`, select: null })),
    { name: t('template.tagDate'), written: '{{date}}', select: null },
    withExample(t('template.tagDate'), '{{date +2d}}', '+2d'),
    withExample(t('template.tagAsk'), `{{ask "${asked}"}}`, asked),
    withExample(t('template.tagChoose'), `{{choose "${city}" "Lyon" "Paris"}}`, city),
    withExample(
      t('template.tagToggle'),
      `{{toggle "${toggle}" "${t('template.toggleText')}"}}`,
      toggle,
    ),
    { name: t('template.tagCursor'), written: '{{cursor}}', select: null },
    withExample(t('template.tagPartial'), `{{> ${signature}}}`, signature),
    withExample(t('template.tagSection'), '{{#net facebook}}{{/net}}', 'facebook'),
  ];
}

/** The offers that begin as typed, by what is written or by what people call it. */
export function offersFor(typed: string, offers: readonly TagOffer[]): TagOffer[] {
  const sought = fold(typed);
  return offers.filter(({ name, written }) => {
    const inside = fold(written.slice(2));
    // « name » finds author.name as well
    return (
      inside.startsWith(sought) ||
      inside.includes(`.${sought}`) ||
      fold(name)
        .split(' ')
        .some((word) => word.startsWith(sought))
    );
  });
}
