import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anApplication, aReview, aReviewer, aRound } from '../../testing/scenes/recruitment.js';
import { ApplicationComment } from './conversation.entity.js';
import type { Application } from './recruitment.entity.js';

let portal: Portal;
let coordinator: Person;
let candidate: Person;
let application: Application;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ name: 'Barbara Maj', roles: ['COORDINATOR'] });
  candidate = await portal.person({ name: 'Kasia Wrona' });
  application = await anApplication(portal, { person: candidate });
});
afterAll(() => portal.close());

const NOTE =
  'mutation ($input: AddApplicationNoteInput!) { addApplicationNote(input: $input) { note { id text author { name } } userErrors { code path } } }';
const COMMENT =
  'mutation ($input: AddApplicationCommentInput!) { addApplicationComment(input: $input) { comment { text fromOffice author { name } } userErrors { code path } } }';
const NOTES = 'query ($id: ID!) { applicationNotes(applicationId: $id) { id text createdAt author { name } } }';
const COMMENTS =
  'query ($id: ID!) { applicationComments(applicationId: $id) { text fromOffice createdAt author { name } } }';
const input = (text = 'Proszę o kontakt.', applicationId = application.id) => ({ input: { applicationId, text } });

describe('nobody else', () => {
  test('notes or writes about an application', async () => {
    expect(await portal.visitor.refusal(NOTE, input())).toBe('UNAUTHENTICATED');
    expect(await portal.visitor.refusal(COMMENT, input())).toBe('UNAUTHENTICATED');
    const volunteer = await portal.person({ roles: ['VOLUNTEER', 'CANDIDATE', 'TRAINER', 'ADMINISTRATOR'] });
    expect(await volunteer.refusal(NOTE, input())).toBe('FORBIDDEN');
    expect(await volunteer.refusal(COMMENT, input())).toBe('NOT_FOUND');
    expect(await candidate.refusal(NOTE, input())).toBe('FORBIDDEN');
  });

  test('reads what others wrote', async () => {
    await coordinator.do(COMMENT, input());
    const other = await portal.person();
    expect((await other.do(COMMENTS, { id: application.id })).applicationComments).toEqual([]);
    for (const person of [candidate, other])
      expect(await person.refusal(NOTES, { id: application.id })).toBe('FORBIDDEN');
  });

  test('that reviews reads or writes comments, or learns what the office notes', async () => {
    const round = await aRound(portal);
    const reviewed = await anApplication(portal, { person: await portal.person(), round, status: 'UNDER_REVIEW' });
    const reviewer = await portal.person();
    await aReviewer(portal, round, reviewer);
    await aReview(portal, { application: reviewed, reviewer, status: 'STARTED' });
    await coordinator.do(COMMENT, input('Tylko między nami.', reviewed.id));
    expect((await reviewer.do(COMMENTS, { id: reviewed.id })).applicationComments).toEqual([]);
    expect(await reviewer.refusal(COMMENT, input('Ja też.', reviewed.id))).toBe('FORBIDDEN');
    expect(await reviewer.refusal(NOTES, { id: reviewed.id })).toBe('FORBIDDEN');
  });
});

describe('notes', () => {
  test('are the office’s, with author and time', async () => {
    await coordinator.do(NOTE, input('Dzwoniłam, odbiera po 16.'));
    const other = await portal.person({ roles: ['COORDINATOR'] });
    const { applicationNotes } = await other.do(NOTES, { id: application.id });
    expect(applicationNotes).toEqual([
      {
        id: expect.any(String),
        text: 'Dzwoniłam, odbiera po 16.',
        createdAt: '2026-10-05T08:00:00.000Z',
        author: { name: 'Barbara Maj' },
      },
    ]);
    expect(await coordinator.problems(NOTE, input(''))).toEqual(['text: REQUIRED']);
    expect(await coordinator.refusal(NOTE, input('x', 'nie-ma'))).toBe('NOT_FOUND');
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await candidate.do(node, { id: applicationNotes[0].id })).node).toBeNull();
    const timeline = 'query ($id: ID!) { timeline(subject: "Application", id: $id) { event } }';
    expect(JSON.stringify((await candidate.send(timeline, { id: application.id })).data)).not.toContain('Note');
  });

  test('about one’s own application are for the others, as long as one scores it too', async () => {
    const round = await aRound(portal);
    const both = await portal.person({ roles: ['COORDINATOR'] });
    const own = await anApplication(portal, { person: both, round });
    expect(await both.refusal(NOTE, input('Świetna osoba.', own.id))).toBe('FORBIDDEN');
    await coordinator.do(NOTE, input('Ostrożnie.', own.id));
    expect((await both.do(NOTES, { id: own.id })).applicationNotes).toEqual([]);

    const scored = await anApplication(portal, { person: await portal.person(), round, status: 'UNDER_REVIEW' });
    await aReviewer(portal, round, both);
    await aReview(portal, { application: scored, reviewer: both });
    await coordinator.do(NOTE, input('Najlepsza.', scored.id));
    expect((await both.do(NOTES, { id: scored.id })).applicationNotes).toEqual([]);
  });
});

describe('a conversation', () => {
  test('goes between the candidate and the office, and each side is told', async () => {
    const kasia = await portal.person({ name: 'Kasia Wrona' });
    const { id } = await anApplication(portal, { person: kasia });
    const basia = await portal.person({ name: 'Basia Maj', roles: ['COORDINATOR'] });
    const { comment: asked } = (await kasia.do(COMMENT, input('Kiedy decyzja?', id))).addApplicationComment;
    expect(asked).toMatchObject({ fromOffice: false, author: { name: 'Kasia Wrona' } });
    for (const office of [coordinator, basia]) {
      expect((await office.letters()).at(-1)?.text).toMatch(
        /Kasia Wrona pisze.*Kiedy decyzja\?.*\/office\/applications\//s,
      );
    }
    const { comment: answer } = (await basia.do(COMMENT, input('W grudniu.', id))).addApplicationComment;
    expect(answer.fromOffice).toBe(true);
    expect((await kasia.letters()).at(-1)?.text).toMatch(/W grudniu\..*\/my-applications\//s);
    const before = (await coordinator.letters()).length;
    await kasia.do(COMMENT, input('Dziękuję!', id));
    expect((await coordinator.letters()).length).toBe(before);
    expect((await basia.letters()).at(-1)?.text).toContain('Dziękuję!');
    const { applicationComments } = await kasia.do(COMMENTS, { id });
    expect(applicationComments.map(({ text, author }: ApplicationComment) => [text, author?.name ?? null])).toEqual([
      ['Kiedy decyzja?', 'Kasia Wrona'],
      ['W grudniu.', null],
      ['Dziękuję!', 'Kasia Wrona'],
    ]);
  });

  test('has an end somewhere', async () => {
    const kasia = await portal.person();
    const { id } = await anApplication(portal, { person: kasia });
    await portal.asSystem(async (work) => {
      for (let each = 0; each < 200; each++) {
        const values = { applicationId: id, userId: kasia.id, authorId: kasia.id, fromOffice: false, text: 'x' };
        await work.create(ApplicationComment, values);
      }
    });
    expect(await kasia.refusal(COMMENT, input('Jeszcze raz.', id))).toBe('CONFLICT');
  });
});
