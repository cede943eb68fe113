import type { RoundRegulationsQuery } from '../../graphql/generated/recruitment/graphql';
import type { UploadedFile } from '../../ui/forms/uploadFile';

type Version = RoundRegulationsQuery['round']['regulationsVersions'][number];

interface SectionValues {
  /** Of the row on the page only. */
  key: string;
  headingPl: string;
  headingEn: string;
  /** One point a line. */
  pointsPl: string;
  pointsEn: string;
}

export interface RegulationsValues {
  kind: 'TEXT' | 'FILE';
  titlePl: string;
  titleEn: string;
  sections: SectionValues[];
  file: UploadedFile | null;
  changesPl: string;
  changesEn: string;
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim());

export const newSection = (key: string): SectionValues => ({
  ...{ key, headingPl: '', headingEn: '', pointsPl: '', pointsEn: '' },
});

export const toSections = (sections: readonly SectionValues[]) =>
  sections.map(({ headingPl, headingEn, pointsPl, pointsEn }) => ({
    ...{ headingPl, headingEn },
    pointsPl: linesOf(pointsPl),
    pointsEn: linesOf(pointsEn),
  }));

/** A new version begins as the one in force. */
export function toValues(current: Version | undefined): RegulationsValues {
  const { titlePl = '', titleEn = '', fileName = null, sections = [] } = current ?? {};
  const values = sections.map((section, index) => ({
    ...{ key: String(index), headingPl: section.headingPl, headingEn: section.headingEn },
    pointsPl: section.pointsPl.join('\n'),
    pointsEn: section.pointsEn.join('\n'),
  }));
  return {
    ...{ kind: fileName ? 'FILE' : 'TEXT', titlePl, titleEn },
    sections: values.length > 0 ? values : [newSection('first')],
    ...{ file: null, changesPl: '', changesEn: '' },
  };
}

/** Either the text or the file goes; the first version has nothing that it could differ from. */
export function toPublishInput(roundId: string, after: number, values: RegulationsValues) {
  const { kind, titlePl, titleEn, sections, file, changesPl, changesEn } = values;
  return {
    ...{ roundId, after, titlePl, titleEn },
    ...(kind === 'TEXT' ? { sections: toSections(sections) } : { fileId: file?.id ?? '' }),
    ...(after > 0 && { changesPl, changesEn }),
  };
}
