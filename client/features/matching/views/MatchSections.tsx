import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { MatchCaseFragment } from '../../../graphql/generated/matching/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { FactList } from '../../../ui/FactList';
import { CaseTimeline } from '../../audit';
import { urls as volunteers } from '../../volunteers/urls';
import { useTexts } from '../messages';
import type { Side } from '../side';
import { urls } from '../urls';
import { OrganisationContact, VolunteerContact } from './Contact';
import { Expert } from './Expert';
import { Explanation } from './Explanation';
import { RequestFacts } from './RequestFacts';

interface MatchSectionsProps {
  match: MatchCaseFragment;
  side: Side;
}

/** The request on the left; on the right the other side, the reasons and what happened. */
export function MatchSections({ match, side }: MatchSectionsProps) {
  const { t } = useTexts();
  const { request, explanation } = match;
  return (
    <>
      <Stack gap="lg">
        {request && (
          <CardFrame title={t('request.title')}>
            <RequestFacts request={request} plannedMinutes={match.plannedMinutes} />
          </CardFrame>
        )}
        <Said match={match} />
      </Stack>
      <Stack gap="lg">
        {side !== 'organisation' && (
          <CardFrame title={t('match.contactOrganisation')}>
            <OrganisationContact match={match} />
          </CardFrame>
        )}
        {side !== 'volunteer' && <Volunteer match={match} side={side} />}
        {explanation && request && (
          <CardFrame title={t(side === 'volunteer' ? 'why.own' : 'why.title')}>
            <Explanation explanation={explanation} online={request.online} />
          </CardFrame>
        )}
        {/* The whole history is for those who read the whole match; the organisation does not. */}
        {side !== 'organisation' && <CaseTimeline version={match.version} subject="Match" id={match.id} />}
      </Stack>
    </>
  );
}

/** What people wrote: the message, the reason of a refusal, why an exception was made. */
function Said({ match: { message, reason, overrideReason } }: { match: MatchCaseFragment }) {
  const { t } = useTexts();
  const facts = [
    { label: t('match.message'), value: message },
    { label: t('match.reason'), value: reason },
    { label: t('match.override'), value: overrideReason },
  ].filter(({ value }) => value);
  if (facts.length === 0) return null;
  return (
    <CardFrame title={t('match.said')}>
      <FactList facts={facts} />
    </CardFrame>
  );
}

function Volunteer({ match, side }: MatchSectionsProps) {
  const { t } = useTexts();
  const { user } = match;
  return (
    <>
      <CardFrame title={t('match.volunteer')}>
        <Text fw={600}>{user?.name ?? t('someone')}</Text>
        <Expert match={match} />
        {side === 'coordinator' && user && (
          <>
            <Anchor component={Link} to={volunteers.volunteer(user.id)}>
              {t('match.page')}
            </Anchor>
            <Anchor component={Link} to={urls.matching(match.requestId)}>
              {t('panel.link')}
            </Anchor>
          </>
        )}
      </CardFrame>
      <CardFrame title={t('match.contactVolunteer')}>
        <VolunteerContact match={match} />
      </CardFrame>
    </>
  );
}
