import type { Reply } from '../model';
import type { CueReader } from './cue-reader';
import { type ReplySense, replySense } from './reply-sense';
import type { TopicId } from './topics/topics';

/** One reply with a weight, for a word or a topic. */
interface Posting {
  place: number;
  weight: number;
}

/** The approved replies by what they are about. Grows by what changed; places of replies gone stay empty. */
export class LibrarySense {
  /** By place; null: gone or changed since. */
  readonly replies: (Reply | null)[] = [];
  readonly byTopic = new Map<TopicId, Posting[]>();
  readonly byStem = new Map<string, Posting[]>();
  private placeOf = new Map<string, number>();
  private unread: Reply[] = [];

  constructor(
    private readonly ofTitle: CueReader,
    private readonly ofText: CueReader,
  ) {}

  /** Where a reply stands; undefined: not here, or not read yet. */
  placeOfReply(id: string): number | undefined {
    return this.placeOf.get(id);
  }

  /** How many replies can be suggested. */
  get size(): number {
    return this.placeOf.size;
  }

  /** Takes the library as it is now; what is new or reads otherwise is read by `advance`. */
  take(library: readonly Reply[]): void {
    const offered = library.filter(
      ({ state, deletedAt }) => state === 'approved' && deletedAt === null,
    );
    const before = this.placeOf;
    this.placeOf = new Map();
    this.unread = [];
    for (const reply of offered) {
      const place = before.get(reply.id);
      const stored = place === undefined ? null : this.replies[place];
      if (place !== undefined && stored && readsTheSame(stored, reply)) {
        this.replies[place] = reply;
        this.placeOf.set(reply.id, place);
      } else this.unread.push(reply);
    }
    for (const [id, place] of before) if (!this.placeOf.has(id)) this.replies[place] = null;
    if (this.replies.length > 2 * offered.length + 100) this.beginAgain(offered);
  }

  /**
   * Reads what is not read yet, until told to stop or done.
   * @returns true when nothing is left
   */
  advance(isTimeUp: () => boolean): boolean {
    for (let reply = this.unread.pop(); reply; reply = this.unread.pop()) {
      this.put(reply, replySense(reply, this.ofTitle, this.ofText));
      if (isTimeUp()) break;
    }
    return this.unread.length === 0;
  }

  private put(reply: Reply, { topics, stems }: ReplySense): void {
    const place = this.replies.push(reply) - 1;
    this.placeOf.set(reply.id, place);
    for (const [topic, weight] of topics) post(this.byTopic, topic, { place, weight });
    for (const [stem, weight] of stems) post(this.byStem, stem, { place, weight });
  }

  /** Too many empty places: reading all anew costs less than stepping over them for ever. */
  private beginAgain(offered: readonly Reply[]): void {
    this.replies.length = 0;
    this.byTopic.clear();
    this.byStem.clear();
    this.placeOf.clear();
    this.unread = [...offered];
  }
}

function post<Key>(lists: Map<Key, Posting[]>, key: Key, posting: Posting): void {
  const list = lists.get(key);
  if (list) list.push(posting);
  else lists.set(key, [posting]);
}

const readsTheSame = (a: Reply, b: Reply): boolean =>
  a.title === b.title &&
  a.shortcut === b.shortcut &&
  a.body === b.body &&
  a.tags.join('\n') === b.tags.join('\n') &&
  a.variants.join('\n') === b.variants.join('\n');
