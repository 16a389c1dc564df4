import type { Tag } from '../template/tags';

/** A foreign variable as one of ours. */
export interface OurVariable {
  tag: Tag;
  /** It says more or less than the foreign one. */
  isNear: boolean;
}

const PEOPLE = ['contact', 'customer', 'client', 'user', 'to', 'recipient', 'author', 'lead'];
const AGENTS = ['agent', 'from', 'sender', 'account', 'me'];
const BRANDS = ['brand', 'company', 'inbox', 'organization', 'organisation'];
const FIRST = ['first_name', 'firstname', 'prenom', 'prénom'];
const WHOLE = ['name', 'full_name', 'fullname', 'nom'];

/**
 * Which of our variables a variable of Briskine (`to.first_name`, the person written to; `from`, who writes) or of
 * Chatwoot (`contact.name`, `agent.first_name`: its docs, template variables, seen 2026-11-21) stands for.
 */
export function ourVariable(name: string): OurVariable | undefined {
  const parts = name.toLowerCase().split('.');
  const field = parts.pop() ?? '';
  const [owner] = parts;
  if (parts.length > 1) return undefined;
  const isFirst = FIRST.includes(field);
  if (!isFirst && !WHOLE.includes(field)) return undefined;
  if (owner === undefined ? isFirst : PEOPLE.includes(owner)) {
    return { tag: isFirst ? 'author.first_name' : 'author.name', isNear: false };
  }
  if (owner === undefined) return undefined;
  if (AGENTS.includes(owner)) return { tag: 'agent.name', isNear: isFirst };
  if (BRANDS.includes(owner)) return { tag: 'brand.name', isNear: owner === 'inbox' };
  return undefined;
}
