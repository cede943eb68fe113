import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import { Index, Instant, Json, Reference, Refers, Text, Whole } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { User } from '../accounts/user.entity.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { RecruitmentRound } from './recruitment.entity.js';

@ObjectType({ description: 'A numbered section of a document.' })
export class LegalSection {
  @Field()
  headingPl: string;

  @Field()
  headingEn: string;

  @Field(() => [String])
  pointsPl: string[];

  @Field(() => [String])
  pointsEn: string[];
}

@ObjectType({
  implements: Node,
  description:
    'One version of the regulations of a round: a text or a PDF. It never changes; a change is a new version.',
})
@Entity('round_regulations')
@Index(['roundId', 'number'], { unique: true })
export class RoundRegulations extends Row {
  @Field(() => ID)
  @Reference()
  roundId: string;

  @Field(() => RecruitmentRound, { nullable: true })
  @Refers(() => RecruitmentRound, 'roundId')
  round: Relation<RecruitmentRound> | null;

  @Field(() => Int, { description: '1, 2, … within the round; the greatest one is in force.' })
  @Whole()
  number: number;

  @Field()
  @Text(200)
  titlePl: string;

  @Field()
  @Text(200)
  titleEn: string;

  @Field(() => [LegalSection], { description: 'The text; empty when it is a PDF.' })
  @Json()
  sections: readonly LegalSection[];

  @Reference({ nullable: true })
  fileId: string | null;

  @Refers(() => StoredFile, 'fileId', { nullable: true })
  file: Relation<StoredFile> | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the PDF, served under `/files/regulations/` and the id of the version; null for a text.',
  })
  @Text(150, { nullable: true })
  fileName: string | null;

  @Field(() => Int, { nullable: true, description: 'Size of the PDF in bytes; null for a text.' })
  @Whole({ nullable: true })
  fileSize: number | null;

  @Field(() => String, { nullable: true, description: 'What changed, in Polish; null in the first version.' })
  @Text(1000, { nullable: true })
  changesPl: string | null;

  @Field(() => String, { nullable: true, description: 'What changed, in English; null in the first version.' })
  @Text(1000, { nullable: true })
  changesEn: string | null;

  @Field({ description: 'When it was published; it is in force from then on, or from the announcement of the round.' })
  @Instant()
  publishedAt: Date;

  @Reference({ nullable: true })
  publishedById: string | null;

  @Field(() => User, { nullable: true, description: 'Who published it; for the office.' })
  @Refers(() => User, 'publishedById', { nullable: true })
  publishedBy: Relation<User> | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when everyone may read it; null while the round is a draft.',
  })
  @Instant({ nullable: true })
  announcedAt: Date | null;
}
