import { Anchor } from '@mantine/core';
import type { SessionRowFragment } from '../../../graphql/generated/trainings/graphql';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';

/** The municipality and the address, or that it is online. */
export function useSessionPlace(): (session: Pick<SessionRowFragment, 'municipality' | 'place'>) => string {
  const { t } = useTexts();
  const labelOf = useMunicipalityLabel();
  return ({ municipality, place }) => {
    const parts = [place, municipality && labelOf(municipality)].filter(Boolean);
    return parts.length > 0 ? parts.join(', ') : t('list.online');
  };
}

type Seats = Pick<SessionRowFragment, 'capacity' | 'takenPlaces'> & { readonly waiting?: number };

/** "zostały 3 miejsca", "wszystkie miejsca zajęte, czekają 2 osoby" */
export function usePlaces(): (session: Seats) => string {
  const { t } = useTexts();
  return ({ capacity, takenPlaces, waiting = 0 }) => {
    const left = capacity - takenPlaces;
    const parts = [left > 0 ? t('session.placesLeft', { count: left }) : t('session.full')];
    if (waiting > 0) parts.push(t('session.waiting', { count: waiting }));
    return parts.join(', ');
  };
}

/** The link to join, for those who may see it. */
export function JoinLink({ session }: { session: SessionRowFragment }) {
  const { t } = useTexts();
  if (session.onlineLink) {
    return (
      <Anchor href={session.onlineLink} target="_blank" rel="noreferrer noopener">
        {t('session.joinOnline')}
      </Anchor>
    );
  }
  return session.municipality ? null : t('session.onlineLater');
}
