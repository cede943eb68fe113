import type { RecruitmentRound } from '../features/recruitment/recruitment.entity.js';
import { publishRegulations, standardWording } from '../features/recruitment/regulations.service.js';
import { COORDINATOR } from './story/story.js';
import type { DemoRound } from './story/types.js';
import type { Teller } from './teller.js';

/** The regulations of an open round change: the same text with some words replaced, and a note of what is new. */
export async function tellNewRegulations(teller: Teller, { id: roundId }: RecruitmentRound, round: DemoRound) {
  const change = round.newRegulations;
  if (!change) return;
  const { day, replaced, ...notes } = change;
  const changed = (text: string) => replaced.reduce((so, [before, after]) => so.replace(before, after), text);
  await teller.at(teller.moment(day), COORDINATOR, (work) => {
    const { titlePl, titleEn, sections } = standardWording(work);
    return publishRegulations(work, {
      ...{ roundId, after: 1, titlePl, titleEn, ...notes },
      sections: sections.map((section) => ({
        ...section,
        pointsPl: section.pointsPl.map(changed),
        pointsEn: section.pointsEn.map(changed),
      })),
    });
  });
}
