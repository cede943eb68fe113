import type { ActivityDetailsFragment } from '../../../graphql/generated/activities/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { type Fact, FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { useCommonTexts } from '../../../ui/messages';
import { useLocalName } from '../../catalogue';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';

export function ActivityFacts({ activity }: { activity: ActivityDetailsFragment }) {
  const { t } = useTexts();
  const facts = [...useBasics(activity), ...useRest(activity)];
  return (
    <CardFrame title={t('page.what')}>
      <FactList facts={facts} />
    </CardFrame>
  );
}

function useBasics(activity: ActivityDetailsFragment): Fact[] {
  const { t } = useTexts();
  const format = useFormat();
  const nameOf = useLocalName();
  const placeName = useMunicipalityLabel();
  const { organisation, volunteer, kind, municipality, heldOn, startsAt, minutes, participants } = activity;
  return [
    { label: t('field.organisation'), value: organisation?.name },
    { label: t('field.volunteer'), value: volunteer?.name },
    { label: t('field.kind'), value: kind && nameOf(kind) },
    { label: t('field.heldOn'), value: [format.date(heldOn), startsAt].filter(Boolean).join(', ') },
    { label: t('field.minutes'), value: format.minutes(minutes) },
    { label: t('field.participants'), value: format.number(participants) },
    { label: t('field.municipality'), value: municipality && placeName(municipality) },
  ];
}

/** What an entry may lack is left out rather than shown as empty. */
function useRest(activity: ActivityDetailsFragment): Fact[] {
  const { t } = useTexts();
  const common = useCommonTexts();
  const { place, online, reach, newContact, request, description, outcome, overlapReason } = activity;
  const rest: Fact[] = [
    { label: t('field.place'), value: place },
    { label: t('field.form'), value: t(online ? 'page.online' : 'page.onSite') },
    { label: t('field.request'), value: request?.title },
    { label: t('field.reach'), value: t(`reach.${reach}`) },
    { label: t('field.newContact'), value: newContact ? common.t('yes') : null },
    { label: t('field.description'), value: description },
    { label: t('field.outcome'), value: outcome },
    { label: t('page.overlapReason'), value: overlapReason },
  ];
  return rest.filter(({ value }) => Boolean(value));
}
