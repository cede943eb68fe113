import type { Context } from '../../access/context.js';
import type { Listing } from '../../access/store.js';
import type { Work } from '../../access/work.js';
import { invalid } from '../../platform/errors.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { containing, fold, sortKey } from '../../platform/text/polish.js';
import { Competence, type CompetenceLevel } from '../catalogue/catalogue.entity.js';
import { Training } from './trainings.entity.js';
import type { CreateTrainingInput, TrainingFilter, UpdateTrainingInput } from './trainings.input.js';

/** What lists sort and search a training by. */
const titleColumns = ({ titlePl, titleEn }: { titlePl: string; titleEn: string }) => ({
  sortTitle: sortKey(titlePl).slice(0, 340),
  searchTitle: fold(`${titlePl} ${titleEn}`).slice(0, 340),
});

export async function createTraining(work: Work, input: CreateTrainingInput): Promise<Training> {
  const competences = await checkedLevels(work, input.competences);
  const training = await work.create(Training, { ...input, ...titleColumns(input), competences, archived: false });
  await work.record('createTraining', training);
  return training;
}

export async function updateTraining(work: Work, input: UpdateTrainingInput): Promise<Training> {
  const { id, version, competences, ...given } = input;
  const training = await work.load(Training, id, 'update', version);
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  Object.assign(training, changes);
  if (competences) training.competences = await checkedLevels(work, competences);
  Object.assign(training, titleColumns(training));
  const fields = [...Object.keys(changes), ...(competences ? ['competences'] : [])];
  await work.save(training);
  await work.record('updateTraining', training, { fields });
  return training;
}

/** Takes a training out of the offer, or back into it. Its sessions stay as they are. */
export async function setArchived(work: Work, id: string, archived: boolean): Promise<Training> {
  const training = await work.load(Training, id, 'archive');
  if (training.archived === archived) return training;
  training.archived = archived;
  await work.save(training);
  await work.record(archived ? 'archiveTraining' : 'restoreTraining', training);
  return training;
}

async function checkedLevels(work: Work, levels: CompetenceLevel[]): Promise<CompetenceLevel[]> {
  const known = await Promise.all(levels.map(({ competenceId }) => work.store.load(Competence, competenceId)));
  levels.forEach(({ competenceId }, index) => {
    const path = `competences.${index}.competenceId`;
    if (!known[index]) throw invalid(path, 'trainings:UNKNOWN_COMPETENCE');
    const first = levels.findIndex((other) => other.competenceId === competenceId);
    if (first !== index) throw invalid(path, 'trainings:COMPETENCE_TWICE');
  });
  return levels.map(({ competenceId, level }) => ({ competenceId, level }));
}

/** The catalogue by Polish title. */
export function listTrainings(context: Context, args: PageArgs, filter: TrainingFilter = {}): Listing<Training> {
  return context.store.page(Training, args, {
    order: [['sortTitle', 'ASC']],
    where: (w) => {
      w.where('1 = 1');
      if (typeof filter.archived === 'boolean') w.andWhere({ archived: filter.archived });
      if (filter.search) {
        w.andWhere('row.searchTitle LIKE :search', { search: containing(filter.search) });
      }
    },
  });
}
