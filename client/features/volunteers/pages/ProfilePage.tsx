import { useQuery } from '@apollo/client/react';
import { ProfileDocument } from '../../../graphql/generated/volunteers/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { AvailabilityForm } from '../views/AvailabilityForm';
import { Circle } from '../views/Circle';
import { CompetencesForm } from '../views/CompetencesForm';
import { DetailsForm } from '../views/DetailsForm';

/** The own profile: everything that decides which requests are proposed. */
export function ProfilePage() {
  const { t } = useTexts();
  const result = useQuery(ProfileDocument);
  return (
    <Page title={t('profile.title')} lead={t('profile.lead')} size="narrow">
      <AsyncView result={result}>
        {({ viewer: { user } }) =>
          user && (
            <>
              <CardFrame title={t('profile.availability.title')}>
                <AvailabilityForm user={user} />
              </CardFrame>
              <CardFrame title={t('profile.competences.title')}>
                <CompetencesForm user={user} />
              </CardFrame>
              <CardFrame title={t('profile.circle.title')}>
                <Circle user={user} />
              </CardFrame>
              <CardFrame title={t('profile.details.title')}>
                <DetailsForm user={user} />
              </CardFrame>
            </>
          )
        }
      </AsyncView>
    </Page>
  );
}
