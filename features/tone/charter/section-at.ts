import type { CharterSection, ReadCharter } from './model';
import { slugOf } from './slug-of';

/** The section that a rule's `section` names, by its anchor or its heading; null where the charter has none such. */
export function sectionAt({ sections }: ReadCharter, name: string): CharterSection | null {
  const slug = slugOf(name);
  if (slug === '') return null;
  return (
    sections.find(({ anchor }) => anchor === slug) ??
    sections.find(({ heading }) => slugOf(heading) === slug) ??
    null
  );
}
