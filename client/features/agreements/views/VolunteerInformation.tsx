import { useQuery } from '@apollo/client/react';
import { VolunteerInformationDocument } from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { useTexts } from '../messages';
import { localeOf } from '../states';
import { Information } from './Wording';

export function VolunteerInformation({ order = 3 }: { order?: 2 | 3 }) {
  const { language } = useTexts();
  const result = useQuery(VolunteerInformationDocument, { variables: { locale: localeOf(language) } });
  return (
    <AsyncView result={result} keepPrevious>
      {({ volunteerInformation }) => <Information sections={volunteerInformation.sections} order={order} />}
    </AsyncView>
  );
}
