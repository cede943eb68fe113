import type { MatchReasonsFragment } from '../../../graphql/generated/matching/graphql';
import { useFormat } from '../../../ui/format';
import { useLocalName } from '../../catalogue';
import { useTexts } from '../messages';
import classes from './Explanation.module.css';

interface ExplanationProps {
  explanation: MatchReasonsFragment;
  /** Whoever comes in person has a distance; online there is none. */
  online: boolean;
}

/** Why a volunteer suits a request: every part in words, with a bar that repeats it. */
export function Explanation({ explanation, online }: ExplanationProps) {
  const { t } = useTexts();
  const { competenceFit, distanceFit, availabilityFit, reachFit, reach } = explanation;
  const words = { competence: useCompetenceWords(explanation), ...usePlaceAndTime(explanation, online) };
  return (
    <dl className={classes.parts}>
      <Part label={t('why.competence')} words={words.competence} fit={competenceFit} />
      <Part label={t('why.reach')} words={t(`why.reachText.${reach}`)} fit={reachFit} />
      <Part label={t('why.distance')} words={words.distance} fit={distanceFit} />
      <Part label={t('why.availability')} words={words.time} fit={availabilityFit} />
    </dl>
  );
}

function Part({ label, words, fit }: { label: string; words: string; fit: number }) {
  return (
    <div>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>
        <span className={classes.bar} aria-hidden>
          <span className={classes.fill} style={{ inlineSize: `${fit * 100}%` }} />
        </span>
        {words}
      </dd>
    </div>
  );
}

function useCompetenceWords({ competences }: MatchReasonsFragment): string {
  const { t } = useTexts();
  const nameOf = useLocalName();
  if (competences.length === 0) return t('why.nothingWanted');
  const short = competences.filter(({ level, wanted }) => level < wanted);
  if (short.length === 0) return t('why.allKnown');
  return competences
    .map(({ competence, level, wanted }) => {
      const name = competence ? nameOf(competence) : '';
      return level === 0 ? t('why.unknown', { name }) : t('why.known', { name, level, wanted });
    })
    .join('; ');
}

function usePlaceAndTime({ distanceKm, freeMinutes }: MatchReasonsFragment, online: boolean) {
  const { t } = useTexts();
  const format = useFormat();
  const place = distanceKm === null ? t('why.distanceUnknown') : t('why.km', { distance: format.distance(distanceKm) });
  const left = freeMinutes !== null && freeMinutes > 0 ? t('why.free', { minutes: format.minutes(freeMinutes) }) : null;
  return {
    distance: online ? t('why.online') : place,
    time: freeMinutes === null ? t('why.freeUnknown') : (left ?? t('why.noneLeft')),
  };
}
