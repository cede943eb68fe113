import type { PlanCaseFragment, PlanPlaceFragment, SavePlanInput } from '../../graphql/generated/plans/graphql';
import type { AsyncOption } from '../../ui/forms/AsyncSelect';

/** Tells rows apart while they are added and removed. */
interface FormRow {
  readonly key: string;
}

export interface GoalValues extends FormRow {
  text: string;
  competenceId: string | null;
  targetLevel: string | null;
}

export interface TrainingValues extends FormRow {
  trainingId: string | null;
  dueOn: string | null;
}

export interface AreaValues extends FormRow {
  topic: string;
  activityKindId: string | null;
  municipalityId: AsyncOption | null;
  targetMinutes: number;
  dueOn: string | null;
}

/** The form of a plan. Lists and fields are named as the API names them, so that its answers find their rows. */
export interface PlanValues {
  goals: GoalValues[];
  trainings: TrainingValues[];
  areas: AreaValues[];
  comment: string;
}

export const LIMITS = { goals: 5, trainings: 20, areas: 20 } as const;

const MINUTES = { min: 15, max: 60_000 };

export const emptyGoal = (key: string): GoalValues => ({ key, text: '', competenceId: null, targetLevel: null });

/** Most of a plan is due when the agreement ends. */
export const emptyTraining = (key: string, dueOn: string | null): TrainingValues => ({ key, trainingId: null, dueOn });

export const emptyArea = (key: string, dueOn: string | null): AreaValues => ({
  key,
  topic: '',
  activityKindId: null,
  municipalityId: null,
  targetMinutes: 600,
  dueOn,
});

export type PlanContents = Pick<PlanCaseFragment, 'goals' | 'trainings' | 'areas'>;

export function valuesOf(
  plan: PlanContents & { readonly comment?: string | null },
  placeName: (place: PlanPlaceFragment) => string,
): PlanValues {
  return {
    goals: plan.goals.map(({ id, text, competenceId, targetLevel }) => ({
      key: id,
      text,
      competenceId: competenceId ?? null,
      targetLevel: targetLevel ? String(targetLevel) : null,
    })),
    trainings: plan.trainings.map(({ id, trainingId, dueOn }) => ({ key: id, trainingId, dueOn })),
    areas: plan.areas.map(({ id, topic, activityKindId, municipalityId, municipality, targetMinutes, dueOn }) => ({
      key: id,
      topic,
      activityKindId: activityKindId ?? null,
      municipalityId: municipalityId
        ? { value: municipalityId, label: municipality ? placeName(municipality) : '' }
        : null,
      targetMinutes,
      dueOn,
    })),
    comment: plan.comment ?? '',
  };
}

/** What the form sends; it is sent only once `problemsOf` finds nothing missing. */
export function inputOf({ id, version }: Pick<SavePlanInput, 'id' | 'version'>, values: PlanValues): SavePlanInput {
  return {
    id,
    version,
    goals: values.goals.map(({ text, competenceId, targetLevel }) => ({
      text: text.trim(),
      competenceId,
      targetLevel: competenceId && targetLevel ? Number(targetLevel) : null,
    })),
    trainings: values.trainings.map(({ trainingId, dueOn }) => ({ trainingId: trainingId ?? '', dueOn: dueOn ?? '' })),
    areas: values.areas.map(({ topic, activityKindId, municipalityId, targetMinutes, dueOn }) => ({
      topic: topic.trim(),
      activityKindId,
      municipalityId: municipalityId?.value ?? null,
      targetMinutes,
      dueOn: dueOn ?? '',
    })),
    comment: values.comment.trim() || null,
  };
}

export type PlanProblem =
  | 'textShort'
  | 'levelMissing'
  | 'trainingMissing'
  | 'trainingTwice'
  | 'dayMissing'
  | 'dayOutside'
  | 'targetOutside'
  | 'noGoal'
  | 'noTraining'
  | 'noArea';

/** First and last day of the agreement. */
export interface Period {
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** What keeps a draft from being saved, by the path of the field. The server checks again. */
export function problemsOf({ goals, trainings, areas }: PlanValues): Record<string, PlanProblem> {
  const problems: Record<string, PlanProblem> = {};
  const isShort = (text: string) => text.trim().length < 3;
  goals.forEach(({ text, competenceId, targetLevel }, index) => {
    if (isShort(text)) problems[`goals.${index}.text`] = 'textShort';
    if (competenceId && !targetLevel) problems[`goals.${index}.targetLevel`] = 'levelMissing';
  });
  trainings.forEach(({ trainingId, dueOn }, index) => {
    const isSecond = trainings.findIndex((other) => other.trainingId === trainingId) !== index;
    if (!trainingId) problems[`trainings.${index}.trainingId`] = 'trainingMissing';
    else if (isSecond) problems[`trainings.${index}.trainingId`] = 'trainingTwice';
    if (!dueOn) problems[`trainings.${index}.dueOn`] = 'dayMissing';
  });
  areas.forEach(({ topic, targetMinutes, dueOn }, index) => {
    if (isShort(topic)) problems[`areas.${index}.topic`] = 'textShort';
    if (targetMinutes < MINUTES.min || targetMinutes > MINUTES.max)
      problems[`areas.${index}.targetMinutes`] = 'targetOutside';
    if (!dueOn) problems[`areas.${index}.dueOn`] = 'dayMissing';
  });
  return problems;
}

/** What, beyond that, keeps a plan from being laid before the other side. */
export function gapsOf(
  contents: {
    readonly goals: readonly unknown[];
    readonly trainings: readonly { readonly dueOn: string | null }[];
    readonly areas: readonly { readonly dueOn: string | null }[];
  },
  { validFrom, validTo }: Period,
): Record<string, PlanProblem> {
  const { goals, trainings, areas } = contents;
  const gaps: Record<string, PlanProblem> = {};
  if (goals.length === 0) gaps.goals = 'noGoal';
  if (trainings.length === 0) gaps.trainings = 'noTraining';
  if (areas.length === 0) gaps.areas = 'noArea';
  const checkDay = (list: string) => (item: { readonly dueOn: string | null }, index: number) => {
    const isEarly = item.dueOn && validFrom && item.dueOn < validFrom;
    const isLate = item.dueOn && validTo && item.dueOn > validTo;
    if (isEarly || isLate) gaps[`${list}.${index}.dueOn`] = 'dayOutside';
  };
  trainings.forEach(checkDay('trainings'));
  areas.forEach(checkDay('areas'));
  return gaps;
}
