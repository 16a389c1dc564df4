import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sampleReply } from '../sample-reply';
import { REPLY_IN_FILE, replyFromFile, replyToFile } from './reply-file';

const ID = '0191d2a0-0000-7000-8000-000000000001';
const BRAND = '0191d2a0-0000-7000-8000-0000000000b1';
const reply = sampleReply({
  id: ID,
  brandId: BRAND,
  title: 'Retard',
  shortcut: 'retard',
  body: 'Bonjour {{author.first_name | ""}},\nle bus arrive.',
  variants: ['Il arrive.'],
  tags: ['bus'],
  networks: ['x'],
});

describe('a reply in a file', () => {
  it('comes back as it was written', () => {
    const read = v.parse(REPLY_IN_FILE, JSON.parse(JSON.stringify(replyToFile(reply))));
    expect(replyFromFile(read, BRAND, reply.updatedAt)).toEqual({
      ...reply,
      timesUsed: 0,
      lastUsedAt: null,
    });
    expect(JSON.stringify(replyToFile(replyFromFile(read, BRAND, 5)))).toBe(
      JSON.stringify(replyToFile(reply)),
    );
  });

  it('keeps how often it was used at home', () => {
    expect(Object.keys(replyToFile(reply))).not.toContain('timesUsed');
  });

  it('stays for every brand', () => {
    const shared = replyToFile({ ...reply, brandId: null });
    expect(replyFromFile(shared, BRAND, 5).brandId).toBeNull();
  });

  it('loses control characters and half characters, not its lines', () => {
    const read = v.parse(REPLY_IN_FILE, {
      ...replyToFile(reply),
      title: 'a\u0000b\u001b[31m',
      body: 'one\r\ntwo \ud800',
    });
    expect(read).toMatchObject({ title: 'ab[31m', body: 'one\ntwo \ufffd' });
  });

  it.each([
    ['id', '__proto__'],
    ['id', 'constructor'],
    ['title', ' \u0000 '],
    ['body', '  '],
    ['shortcut', 'two words'],
    ['networks', ['myspace']],
    ['position', Number.POSITIVE_INFINITY],
    ['variants', Array(201).fill('x')],
    ['body', 'x'.repeat(200_001)],
    ['polluted', 1],
  ])('is refused with %s %j', (field, value) => {
    expect(v.safeParse(REPLY_IN_FILE, { ...replyToFile(reply), [field]: value }).success).toBe(
      false,
    );
  });
});
