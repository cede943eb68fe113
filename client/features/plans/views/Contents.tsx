import { Anchor, Text } from '@mantine/core';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import type { PlanCaseFragment } from '../../../graphql/generated/plans/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useLevelName, useLocalName } from '../../catalogue';
import { useMunicipalityLabel } from '../../region';
import { urls as trainings } from '../../trainings/urls';
import { useTexts } from '../messages';
import { usePlanUrls } from '../usePlanUrls';
import { Item, ItemList } from './Item';

type Goal = PlanCaseFragment['goals'][number];
type Training = PlanCaseFragment['trainings'][number];
type Area = PlanCaseFragment['areas'][number];

/** What a plan holds, each item with its progress. */
export function Contents({ plan }: { plan: PlanCaseFragment }) {
  const { t } = useTexts();
  const { party } = usePlanUrls(plan);
  return (
    <>
      <CardFrame title={t('page.goals')}>
        <ItemList label={t('page.goals')} empty={t('page.noGoals')}>
          {plan.goals.map((goal) => (
            <GoalItem key={goal.id} goal={goal} />
          ))}
        </ItemList>
      </CardFrame>
      <CardFrame title={t('page.trainings')}>
        <ItemList label={t('page.trainings')} empty={t('page.noTrainings')}>
          {plan.trainings.map((item) => (
            <TrainingItem key={item.id} item={item} isOwn={party === 'VOLUNTEER'} />
          ))}
        </ItemList>
      </CardFrame>
      <CardFrame title={t('page.areas')}>
        <ItemList label={t('page.areas')} empty={t('page.noAreas')}>
          {plan.areas.map((area) => (
            <AreaItem key={area.id} area={area} />
          ))}
        </ItemList>
      </CardFrame>
    </>
  );
}

function GoalItem({ goal: { text, competence, targetLevel, progress } }: { goal: Goal }) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  const levelName = useLevelName();
  const target = targetLevel ?? 0;
  const reachedText = (reached: number) =>
    reached > 0 ? t('progress.goalReached', { reached, target }) : t('progress.goalNone', { target });
  return (
    <Item title={text} progress={progress}>
      {competence && (
        <Text size="sm">
          {t('progress.goalAim', { competence: nameOf(competence), level: target, name: levelName(target) })}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {!progress && t('progress.goalOpen')}
        {progress?.met && t('progress.goalMet', { reached: progress.reached })}
        {progress && !progress.met && reachedText(progress.reached)}
      </Text>
    </Item>
  );
}

function TrainingItem({ item: { training, progress, dueOn }, isOwn }: { item: Training; isOwn: boolean }) {
  const { t, language } = useTexts();
  const due = useDueText();
  const title = training ? (
    <Anchor component={Link} to={trainings.training(training.id)} inherit>
      {language === 'en' ? training.titleEn : training.titlePl}
    </Anchor>
  ) : (
    t('progress.archivedTraining')
  );
  const isLate = !progress?.met && isPast(dueOn);
  const ahead = isOwn ? t('progress.trainingAhead') : t('progress.trainingAheadOther');
  const state = isLate ? t('progress.trainingLate') : ahead;
  return (
    <Item title={title} progress={progress ?? NOT_MET} mark>
      <Text size="sm" c="dimmed">
        {progress?.met ? t('progress.trainingMet') : `${state}, ${due(dueOn)}`}
      </Text>
    </Item>
  );
}

function AreaItem({ area }: { area: Area }) {
  const { t } = useTexts();
  const format = useFormat();
  const due = useDueText();
  const nameOf = useLocalName();
  const placeName = useMunicipalityLabel();
  const { topic, activityKind, municipality, targetMinutes, dueOn, progress = NOT_MET } = area;
  const kind = activityKind ? nameOf(activityKind) : t('progress.anyKind');
  const place = municipality ? placeName(municipality) : t('progress.anyPlace');
  const hours = { reached: format.minutes(progress?.reached ?? 0), target: format.minutes(targetMinutes) };
  return (
    <Item title={topic} progress={progress}>
      <Text size="sm">{`${kind}; ${place}`}</Text>
      <Text size="sm" c="dimmed">
        {progress?.met ? t('progress.areaMet', hours) : `${t('progress.areaReached', hours)}, ${due(dueOn)}`}
      </Text>
    </Item>
  );
}

const NOT_MET = { __typename: 'ItemProgress', share: 0, met: false, reached: 0 } as const;

const isPast = (day: string) => day < dayjs().format('YYYY-MM-DD');

function useDueText() {
  const { t } = useTexts();
  const format = useFormat();
  return (day: string) => t(isPast(day) ? 'progress.overdue' : 'progress.due', { day: format.date(day) });
}
