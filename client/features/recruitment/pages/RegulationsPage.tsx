import { useQuery } from '@apollo/client/react';
import { Anchor, List, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { RegulationsDocument, type RegulationsQuery } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { EmptyState } from '../../../ui/EmptyState';
import { useFormat } from '../../../ui/format';
import { Page } from '../../../ui/Page';
import { useLocalText } from '../localText';
import { useRegulationsTexts } from '../regulations.messages';
import { urls } from '../urls';
import { Notice } from '../views/Notice';
import { Paragraphs } from '../views/Paragraphs';
import { RegulationsBody } from '../views/RegulationsBody';

type Regulations = NonNullable<RegulationsQuery['regulations']>;

/** The regulations of a round in the version that the address asks for, or the one in force; former versions beside. */
export function RegulationsPage() {
  const { t } = useRegulationsTexts();
  const [params] = useSearchParams();
  const result = useQuery(RegulationsDocument, {
    variables: { roundId: params.get('round'), number: Number(params.get('version')) || null },
  });
  return (
    <AsyncView result={result}>
      {({ regulations }) =>
        regulations ? (
          <Whole regulations={regulations} />
        ) : (
          <Page title={t('title')}>
            <EmptyState title={t('noneTitle')}>{t('noneLead')}</EmptyState>
          </Page>
        )
      }
    </AsyncView>
  );
}

function Whole({ regulations }: { regulations: Regulations }) {
  const { t } = useRegulationsTexts();
  const format = useFormat();
  const pick = useLocalText();
  const { number, publishedAt, round } = regulations;
  const versions = round?.regulationsVersions ?? [];
  const changes = pick(regulations, 'changes');
  const isFormer = versions.some((each) => each.number > number);
  return (
    <Page
      title={pick(regulations, 'title')}
      lead={t('lead', { number, day: format.date(publishedAt), round: round ? pick(round, 'name') : '' })}
      size="narrow"
    >
      {isFormer && round && (
        <Notice icon={IconHistory} title={t('former')}>
          <Anchor component={Link} to={urls.regulationsOf(round.id)}>
            {t('current')}
          </Anchor>
        </Notice>
      )}
      {changes && (
        <CardFrame title={t('changes')}>
          <Paragraphs text={changes} />
        </CardFrame>
      )}
      <RegulationsBody regulations={regulations} />
      {round && versions.length > 1 && <Versions roundId={round.id} versions={versions} shown={number} />}
    </Page>
  );
}

interface VersionsProps {
  roundId: string;
  versions: NonNullable<Regulations['round']>['regulationsVersions'];
  shown: number;
}

function Versions({ roundId, versions, shown }: VersionsProps) {
  const { t } = useRegulationsTexts();
  const format = useFormat();
  return (
    <CardFrame title={t('versions')}>
      <List listStyleType="none" spacing="sm">
        {versions.map(({ id, number, publishedAt }, index) => (
          <List.Item key={id}>
            {number === shown ? (
              <Text span fw={600} aria-current="page">
                {t('version', { number })}
              </Text>
            ) : (
              <Anchor component={Link} to={urls.regulationsOf(roundId, number)}>
                {t('version', { number })}
              </Anchor>
            )}{' '}
            <Text span c="dimmed" size="sm">
              {[format.date(publishedAt), ...(index === 0 ? [t('inForce')] : [])].join(', ')}
            </Text>
          </List.Item>
        ))}
      </List>
    </CardFrame>
  );
}
