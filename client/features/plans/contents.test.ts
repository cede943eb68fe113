import { describe, expect, test } from '@jest/globals';
import {
  emptyArea,
  emptyGoal,
  emptyTraining,
  gapsOf,
  inputOf,
  type PlanValues,
  problemsOf,
  valuesOf,
} from './contents';
import { draft } from './plan.fixture';

const values = (changes: Partial<PlanValues> = {}): PlanValues => ({
  ...valuesOf(draft, ({ name }) => name),
  ...changes,
});

describe('the form of a plan', () => {
  test('sends back what it was given', () => {
    const { goals, trainings, areas } = inputOf(draft, values());
    expect(goals).toEqual([
      { text: 'Prowadzić warsztaty', competenceId: null, targetLevel: null },
      { text: 'Pisać wnioski', competenceId: 'grants', targetLevel: 4 },
    ]);
    expect(trainings).toEqual([{ trainingId: 'first-aid', dueOn: '2027-03-01' }]);
    expect(areas).toEqual([
      { topic: 'Dotacje', activityKindId: null, municipalityId: null, targetMinutes: 750, dueOn: '2027-10-04' },
    ]);
  });

  test('a level without a competence is not sent', () => {
    const goals = [{ ...emptyGoal('a'), text: 'Pisać wnioski', competenceId: null, targetLevel: '4' }];
    expect(inputOf(draft, values({ goals })).goals[0]?.targetLevel).toBeNull();
  });
});

describe('what keeps a draft from being saved', () => {
  test('is nothing for a complete one, and nothing for an empty one', () => {
    expect(problemsOf(values())).toEqual({});
    expect(problemsOf({ goals: [], trainings: [], areas: [], comment: '' })).toEqual({});
  });

  test('is named at the row and the field', () => {
    const [goal, measured] = values().goals;
    const [training] = values().trainings;
    if (!goal || !measured || !training) throw new Error('the fixture has them');
    const broken = values({
      goals: [goal, { ...measured, targetLevel: null }, emptyGoal('new')],
      trainings: [training, { ...training, key: 'twice' }, emptyTraining('new', null)],
      areas: [{ ...emptyArea('new', '2027-01-01'), targetMinutes: 0 }],
    });
    expect(problemsOf(broken)).toEqual({
      'goals.1.targetLevel': 'levelMissing',
      'goals.2.text': 'textShort',
      'trainings.1.trainingId': 'trainingTwice',
      'trainings.2.trainingId': 'trainingMissing',
      'trainings.2.dueOn': 'dayMissing',
      'areas.0.topic': 'textShort',
      'areas.0.targetMinutes': 'targetOutside',
    });
  });

  test('two rows without a training are both empty, not the same one twice', () => {
    const trainings = [emptyTraining('a', '2027-01-01'), emptyTraining('b', '2027-01-01')];
    expect(Object.values(problemsOf(values({ trainings })))).toEqual(['trainingMissing', 'trainingMissing']);
  });
});

describe('what keeps a plan from being proposed', () => {
  test('is a list with nothing in it', () => {
    expect(gapsOf({ goals: [], trainings: [], areas: [] }, draft)).toEqual({
      goals: 'noGoal',
      trainings: 'noTraining',
      areas: 'noArea',
    });
  });

  test('is a day before or after the agreement; its first and last day are within', () => {
    const due = (dueOn: string) => ({ dueOn });
    const days = [due('2026-10-05'), due('2026-10-04'), due('2027-10-04'), due('2027-10-05')];
    expect(gapsOf({ goals: [1], trainings: days, areas: [due('2028-01-01')] }, draft)).toEqual({
      'trainings.1.dueOn': 'dayOutside',
      'trainings.3.dueOn': 'dayOutside',
      'areas.0.dueOn': 'dayOutside',
    });
  });
});
