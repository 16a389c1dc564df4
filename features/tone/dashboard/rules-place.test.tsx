// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RouteProvider } from '../../../components/hash-route';
import { strictDatabase } from '../../../storage/database';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleBrand } from '../../brands/sample-brand';
import { emptyDraft, type RuleDraft } from '../rules/rule-draft';
import { ruleOfDraft } from '../rules/rule-of-draft';
import { RulesPlace } from './rules-place';
import { zipOf } from './vale/zip-of';

const brand = sampleBrand({ id: 'b', name: 'TransVal', language: 'fr' });
const other = sampleBrand({ id: 'c', name: 'Régie' });
const own = (given: Partial<RuleDraft> = {}) => ({
  ...ruleOfDraft(
    {
      ...emptyDraft(null),
      name: { fr: 'Voyageurs', en: 'Passengers' },
      message: { fr: 'Non.', en: 'No.' },
      tokens: 'usagers',
      ...given,
    },
    '0191d2a0-0000-7000-8000-0000000000c1',
  ),
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
});
/** Of the rules listed. Asking for roles in a list of fifty takes seconds. */
const listed = () => [...document.querySelectorAll('li a')].map((link) => link.textContent);
const stored = (id: string) => strictDatabase.toneRules.get(id);

beforeEach(async () => {
  location.hash = '#rules';
  await strictDatabase.toneRules.clear();
});
afterEach(cleanup);

function open(step: string | null = null, inSight: typeof brand | null = brand) {
  renderScreen(
    <RouteProvider>
      <RulesPlace step={step} brand={inSight} brands={[brand, other]} />
    </RouteProvider>,
  );
  return userEvent.setup();
}

it('switches a ready-made rule off for the brand in sight, takes it back, and changes a level everywhere', async () => {
  const user = open();
  const name = '“Tu and vous mixed” for TransVal';
  await user.click(await screen.findByLabelText(name));
  await waitFor(async () =>
    expect(await stored('fr.mixed-address@b')).toMatchObject({ brandId: 'b', isOn: false }),
  );
  await user.click(await screen.findByText('Undo'));
  await waitFor(async () => expect(await strictDatabase.toneRules.count()).toBe(0));

  await user.selectOptions(screen.getByLabelText('Changes hold for'), 'Every brand');
  await user.click(screen.getByRole('button', { name: 'Level of “Tu and vous mixed”: To check' }));
  await user.click(
    within(await screen.findByRole('menu', { hidden: true })).getByText('To correct'),
  );
  await waitFor(async () =>
    expect(await stored('fr.mixed-address')).toMatchObject({ brandId: null, level: 'error' }),
  );
});

it('finds a rule by its words, shows those switched off, and says when there is none', async () => {
  await strictDatabase.toneRules.put({ ...own(), isOn: false });
  const user = open();
  await user.click(await screen.findByText('Switched off'));
  expect(listed()).toEqual(['Passengers']);
  const search = screen.getByLabelText('Search the rules');
  await user.type(search, 'usagers');
  expect(listed()).toEqual(['Passengers']);
  await user.type(search, ' zzz');
  await user.click(screen.getByText('Show all rules'));
  expect(listed().length).toBeGreaterThan(40);
});

it.each([
  ['ready-made', 'fr.mixed-address'],
  ['of one’s own', own().id],
])('takes back what was always allowed of a %s rule, and undoes that', async (_, id) => {
  const rule = own();
  await strictDatabase.toneRules.put(rule);
  const version = { ...rule, id: `${id}@b`, brandId: 'b', exceptions: ['écrivez-nous', '5\\$'] };
  const foreign = { ...version, id: `${id}@c`, brandId: 'c', exceptions: ['bref'] };
  await strictDatabase.toneRules.bulkPut([version, foreign]);
  const user = open(id);
  const part = within(await screen.findByRole('region', { name: 'Always allowed' }));
  part.getByText('5$');
  expect(part.queryByText('bref')).toBeNull();
  await user.click(part.getByLabelText('No longer allow “écrivez-nous” for TransVal'));
  await waitFor(async () => expect((await stored(`${id}@b`))?.exceptions).toEqual(['5\\$']));
  await waitFor(() => expect(part.queryByText('écrivez-nous')).toBeNull());
  await user.click(screen.getByText('Undo'));
  await part.findByText('écrivez-nous');
});

it('names whose words are allowed where all brands are in sight', async () => {
  const version = { ...own(), id: `${own().id}@c`, brandId: 'c', exceptions: ['bref'] };
  await strictDatabase.toneRules.bulkPut([own(), version]);
  open(own().id, null);
  await screen.findByLabelText('No longer allow “bref” for Régie');
});

it('deletes a rule of one’s own and brings it back', async () => {
  const rule = own();
  await strictDatabase.toneRules.put(rule);
  const user = open();
  await user.click(await screen.findByLabelText('More for “Passengers”'));
  await user.click(await screen.findByText('Delete'));
  await waitFor(() => expect(listed()).not.toContain('Passengers'));
  await user.click(await screen.findByText('Undo'));
  await screen.findByText('Passengers');
  expect(await stored(rule.id)).toEqual(rule);
});

it('edits a rule by pairs, says what is wrong beside the field, tries it, and saves it by its key', async () => {
  const rule = own();
  await strictDatabase.toneRules.put(rule);
  const user = open(rule.id);
  await user.selectOptions(await screen.findByLabelText('Kind'), 'Say it otherwise');
  await user.click(screen.getByRole('textbox', { name: 'Found 1' }));
  await user.paste('usagers\tvoyageurs\nusager\tvoyageur');
  expect(screen.getByRole('textbox', { name: 'Say instead 2' })).toHaveProperty(
    'value',
    'voyageur',
  );
  await user.click(screen.getByRole('switch', { name: 'Write patterns' }));
  await user.type(screen.getByRole('textbox', { name: 'Found 2' }), '(');
  await screen.findByText('Line 2: a bracket “(” is not closed.');
  await user.type(screen.getByRole('textbox', { name: 'Found 2' }), '{Backspace}');

  const tried = within(screen.getByRole('region', { name: 'Try it' }));
  await user.type(tried.getByRole('textbox'), 'Un Usager');
  await tried.findByText('1 hit');
  expect(tried.getByText('Voyageur')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Instagram' }));
  await tried.findByText('The rule leaves this network alone.');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(async () =>
    expect(await stored(rule.id)).toMatchObject({
      check: { kind: 'substitution', swap: { usagers: 'voyageurs', usager: 'voyageur' } },
      scope: { networks: ['instagram'] },
      createdAt: 1,
    }),
  );
  await waitFor(() => expect(location.hash).toBe('#rules'));
});

it('asks before what was written is lost', async () => {
  location.hash = '#rules/new';
  const user = open('new');
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'A');
  location.hash = '#rules';
  // happy-dom tells of a new hash late or not at all
  act(() => void dispatchEvent(new Event('hashchange')));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('What you wrote in this rule is not saved.')).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Go on writing' }));
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'A');
});

it('makes a rule of one’s own of a ready-made one, which runs as that one does', async () => {
  location.hash = '#rules/new/fr.conditional-apology';
  const user = open('new');
  const tried = within(await screen.findByRole('region', { name: 'Try it' }));
  await user.selectOptions(tried.getByLabelText('In'), 'French');
  await user.type(tried.getByRole('textbox'), 'Nous sommes désolés si cela vous a gêné.');
  await tried.findByText('1 hit');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(await strictDatabase.toneRules.toArray()).toMatchObject([
      { brandId: 'b', name: { en: 'Conditional apology (mine)' } },
    ]),
  );
});

it('writes files in one folder as a ZIP that is read back', async () => {
  const zip = unzipSync(await zipOf([{ name: 'A.yml', text: 'é: 1\n' }], 'tone-rules'));
  expect(Object.keys(zip)).toEqual(['tone-rules/A.yml']);
  expect(strFromU8(zip['tone-rules/A.yml'] ?? new Uint8Array())).toBe('é: 1\n');
});

it('changes the limits of a rule made of a ready-made one that counts by a program', async () => {
  location.hash = '#rules/new/any.exclamation-marks';
  const user = open('new');
  const field = await screen.findByLabelText('At most on X');
  await user.clear(field);
  await user.type(field, '4');
  const tried = within(screen.getByRole('region', { name: 'Try it' }));
  await user.selectOptions(tried.getByLabelText('On'), 'X');
  await user.type(tried.getByLabelText('A text to try'), 'Oui! Oui! Oui! Oui!');
  await tried.findByText('No hit: the rule lets this text pass.');
  await user.type(tried.getByLabelText('A text to try'), ' Oui!');
  await tried.findByText('1 hit');
});
