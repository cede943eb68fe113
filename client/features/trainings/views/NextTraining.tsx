import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { MyEnrolmentsDocument } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { SessionSummary } from './SessionSummary';
import { splitByTime } from './splitByTime';

/** The volunteer's next training, on the home page. */
export function NextTraining() {
  const { t } = useTexts();
  const result = useCardQuery(MyEnrolmentsDocument);
  return (
    <CardFrame title={t('home.next')} link={{ to: urls.mine, label: t('home.all') }}>
      <AsyncView result={result}>
        {({ myEnrolments }) => {
          const [next] = splitByTime(myEnrolments).upcoming;
          if (next) return <SessionSummary session={next} />;
          return (
            <Text>
              {t('home.none')}{' '}
              <Anchor component={Link} to={urls.calendar}>
                {t('home.browse')}
              </Anchor>
            </Text>
          );
        }}
      </AsyncView>
    </CardFrame>
  );
}
