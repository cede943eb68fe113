import { Field, ID, InputType, Int } from 'type-graphql';
import { CountBetween, Formed, Nested, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { CompetenceLevelInput } from '../catalogue/index.js';
import { SessionStatus } from './trainings.entity.js';

export const Attendance = wordsOf('Attendance', 'How somebody took part in a session.', [
  'PRESENT',
  'PARTIAL',
  'EXCUSED',
  'ABSENT',
]);
export type Attendance = keyof typeof Attendance;

@InputType({ description: 'What a training of the catalogue says.' })
export class CreateTrainingInput {
  @Field()
  @TextBetween(3, 160)
  titlePl: string;

  @Field()
  @TextBetween(3, 160)
  titleEn: string;

  @Field({ description: 'Programme in Polish.' })
  @TextBetween(1, 5000)
  descriptionPl: string;

  @Field({ description: 'Programme in English.' })
  @TextBetween(1, 5000)
  descriptionEn: string;

  @Field(() => Int, { description: 'Length in minutes, 15 to 4800.' })
  @NumberBetween(15, 4800)
  minutes: number;

  @Field(() => [CompetenceLevelInput], {
    description: 'Competences that those who were present get when it is settled.',
  })
  @CountBetween(0, 10)
  @Nested()
  competences: CompetenceLevelInput[];
}

@InputType({ description: 'Changes to a training; what is left out stays.' })
export class UpdateTrainingInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that the changes were made on.' })
  version: number;

  @Field({ nullable: true })
  @TextBetween(3, 160)
  titlePl?: string;

  @Field({ nullable: true })
  @TextBetween(3, 160)
  titleEn?: string;

  @Field({ nullable: true, description: 'Programme in Polish.' })
  @TextBetween(1, 5000)
  descriptionPl?: string;

  @Field({ nullable: true, description: 'Programme in English.' })
  @TextBetween(1, 5000)
  descriptionEn?: string;

  @Field(() => Int, { nullable: true, description: 'Length in minutes, 15 to 4800.' })
  @NumberBetween(15, 4800)
  minutes?: number;

  @Field(() => [CompetenceLevelInput], { nullable: true })
  @CountBetween(0, 10)
  @Nested()
  competences?: CompetenceLevelInput[];
}

@InputType()
export class TrainingInput {
  @Field(() => ID)
  id: string;
}

/** What can be said about a session when it is planned and changed later. */
@InputType()
abstract class SessionDetailsInput {
  @Field(() => ID, { nullable: true, description: 'Where it takes place; null when it is only online.' })
  municipalityId?: string | null;

  @Field(() => String, { nullable: true, description: 'Address and room.' })
  @TextBetween(0, 250)
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to join online.' })
  @TextBetween(0, 500)
  @Formed(/^https?:\/\/\S+$/, 'trainings:NOT_A_LINK')
  onlineLink?: string | null;
}

@InputType({ description: 'A date of a training: a place or a link to join online, or both.' })
export class PlanSessionInput extends SessionDetailsInput {
  @Field(() => ID)
  trainingId: string;

  @Field()
  startsAt: Date;

  @Field()
  endsAt: Date;

  @Field({ description: 'Enrolments are taken until this moment; not after the start.' })
  enrolBy: Date;

  @Field(() => Int, { description: 'Places, 1 to 500.' })
  @NumberBetween(1, 500)
  capacity: number;

  @Field(() => [ID], { description: 'People with the role TRAINER who lead it.' })
  @CountBetween(0, 8)
  trainerIds: string[];
}

@InputType({ description: 'A date that a volunteer would lead: a place or a link to join online, or both.' })
export class ProposeSessionInput extends SessionDetailsInput {
  @Field(() => ID)
  trainingId: string;

  @Field()
  startsAt: Date;

  @Field()
  endsAt: Date;

  @Field(() => Int, { description: 'Places, 1 to 500.' })
  @NumberBetween(1, 500)
  capacity: number;

  @Field({ description: 'What the volunteer wants to share, and with whom; for the coordinators.' })
  @TextBetween(20, 2000)
  proposal: string;
}

@InputType({ description: 'Changes to a session that has not been held; what is left out stays.' })
export class UpdateSessionInput extends SessionDetailsInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that the changes were made on.' })
  version: number;

  @Field({ nullable: true })
  startsAt?: Date;

  @Field({ nullable: true })
  endsAt?: Date;

  @Field({ nullable: true })
  enrolBy?: Date;

  @Field(() => Int, { nullable: true, description: 'Not fewer than the places taken.' })
  @NumberBetween(1, 500)
  capacity?: number;

  @Field(() => [ID], { nullable: true, description: 'All who lead it from now on.' })
  @CountBetween(0, 8)
  trainerIds?: string[];
}

@InputType()
export class SessionInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class CancelSessionInput extends SessionInput {
  @Field({ description: 'Told to everyone who is enrolled or leads it.' })
  @TextBetween(3, 1000)
  reason: string;
}

@InputType()
export class EnrolInput {
  @Field(() => ID)
  sessionId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For coordinators: the volunteer to enrol, such as one who phoned. The person who asks when left out.',
  })
  userId?: string;
}

@InputType()
export class CancelEnrolmentInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class RecordAttendanceInput {
  @Field(() => ID)
  enrolmentId: string;

  @Field(() => Attendance)
  attendance: Attendance;
}

@InputType()
export class TrainingFilter {
  @Field({ nullable: true, description: 'Part of the title, whatever its case and diacritics.' })
  @TextBetween(0, 160)
  search?: string;

  @Field({ nullable: true, description: 'Only those that are (or are not) offered any longer; all when left out.' })
  archived?: boolean;
}

@InputType()
export class SessionFilter {
  @Field({
    nullable: true,
    description: 'True: today and later, the soonest first. False: what is past, the latest first. All when left out.',
  })
  upcoming?: boolean;

  @Field({ nullable: true, description: 'True: those that have ended. False: those that have not. All when left out.' })
  over?: boolean;

  @Field(() => [SessionStatus], { nullable: true })
  @CountBetween(0, 6)
  statuses?: SessionStatus[];

  @Field(() => ID, { nullable: true })
  trainingId?: string;

  @Field(() => ID, { nullable: true })
  municipalityId?: string;
}
