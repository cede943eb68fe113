import { useQuery } from '@apollo/client/react';
import { type PlanCaseFragment, PlanCatalogueDocument } from '../../../graphql/generated/plans/graphql';
import { type NamedEntry, useLocalName } from '../../catalogue';
import { useTexts } from '../messages';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The offer, and before it what the plan holds that is offered no longer. */
function joined(offered: readonly Option[], held: readonly Option[]): Option[] {
  const known = new Set(offered.map(({ value }) => value));
  const former = new Map(held.filter(({ value }) => !known.has(value)).map((option) => [option.value, option]));
  return [...former.values(), ...offered];
}

export function useTrainingOptions(plan: PlanCaseFragment): Option[] {
  const { t, language } = useTexts();
  const { data } = useQuery(PlanCatalogueDocument);
  const titleOf = (training: { titlePl: string; titleEn: string }) =>
    language === 'en' ? training.titleEn : training.titlePl;
  const offered = (data?.trainings.nodes ?? []).map((each) => ({ value: each.id, label: titleOf(each) }));
  const held = plan.trainings.map(({ trainingId, training }) => ({
    value: trainingId,
    label: training ? titleOf(training) : t('progress.archivedTraining'),
  }));
  return joined(offered, held);
}

export function useKindOptions(plan: PlanCaseFragment): Option[] {
  const nameOf = useLocalName();
  const { data } = useQuery(PlanCatalogueDocument);
  const optionOf = (kind: NamedEntry & { id: string }) => ({ value: kind.id, label: nameOf(kind) });
  const held = plan.areas.flatMap(({ activityKind }) => (activityKind ? [optionOf(activityKind)] : []));
  return joined((data?.activityKinds ?? []).map(optionOf), held);
}
