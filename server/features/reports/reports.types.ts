import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/schema.js';
import { Reach } from '../matching/matching.entity.js';

/*
 * Everything counts activities that the receiver has confirmed (CONFIRMED, ACCEPTED, LOCKED); accepted minutes are those
 * of them that a coordinator has accepted (ACCEPTED, LOCKED).
 */

@ObjectType({ description: 'Figures of a set of confirmed activities.' })
export class Figures {
  @Field(() => Int, { description: 'Activities that the receiver confirmed.' })
  activities: number;

  @Field(() => Int, { description: 'Minutes of confirmed activities.' })
  confirmedMinutes: number;

  @Field(() => Int, { description: 'Of them, minutes that a coordinator accepted.' })
  acceptedMinutes: number;

  @Field(() => Int, { description: 'Minutes given outside the circle of the volunteer who gave them.' })
  outsideMinutes: number;

  @Field(() => Int, { description: 'Different volunteers.' })
  volunteers: number;

  @Field(() => Int, { description: 'Different organisations that received support.' })
  organisations: number;

  @Field(() => Int, { description: 'Different municipalities.' })
  municipalities: number;

  @Field(() => Int, { description: 'Participants, added up over the activities.' })
  participants: number;

  @Field(() => Int, { description: 'Activities that were the first contact of a volunteer with an organisation.' })
  firstContacts: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Minutes outside the circle by confirmed minutes, 0 to 1; null when there are none.',
  })
  outsideShare: number | null;
}

@ObjectType({ description: 'What was done in a municipality.' })
export class MunicipalityFigures {
  @Field(() => ID)
  municipalityId: string;

  @Field(() => Figures)
  figures: Figures;
}

@ObjectType({ description: 'What was done in one form.' })
export class KindFigures {
  @Field(() => ID)
  kindId: string;

  @Field(() => Figures)
  figures: Figures;
}

@ObjectType({ description: 'What was done in a month.' })
export class MonthFigures {
  @Field({ description: 'YYYY-MM.' })
  month: string;

  @Field(() => Figures)
  figures: Figures;
}

@ObjectType({ description: 'What was done at one distance from the circle.' })
export class ReachFigures {
  @Field(() => Reach)
  reach: Reach;

  @Field(() => Figures)
  figures: Figures;
}

@ObjectType({ description: 'What the programme did in a period.' })
export class Report {
  @Field(() => LocalDate)
  from: string;

  @Field(() => LocalDate)
  to: string;

  @Field(() => Figures)
  totals: Figures;

  @Field(() => Int, { description: 'Municipalities that the region has.' })
  municipalitiesInRegion: number;

  @Field(() => [MunicipalityFigures], {
    description: 'Most minutes first; only municipalities where something happened.',
  })
  byMunicipality: MunicipalityFigures[];

  @Field(() => [KindFigures], { description: 'Most minutes first.' })
  byKind: KindFigures[];

  @Field(() => [MonthFigures], { description: 'In the order of time.' })
  byMonth: MonthFigures[];

  @Field(() => [ReachFigures], {
    description: 'From the inside of the circle outwards; all three, also where nothing was done.',
  })
  byReach: ReachFigures[];
}

@ObjectType({ description: 'What a volunteer or an organisation did or received.' })
export class OwnFigures {
  @Field(() => Figures)
  totals: Figures;

  @Field(() => Int, { description: 'Minutes held this month, whatever their state but drafts.' })
  minutesThisMonth: number;

  @Field(() => Int, { description: 'Minutes that wait for confirmation.' })
  waitingMinutes: number;

  @Field(() => [ReachFigures])
  byReach: ReachFigures[];
}

@ObjectType({
  description:
    'What the programme achieved so far, for everyone. A count below five is null: it could point at people.',
})
export class ImpactFigures {
  @Field(() => Int, { nullable: true, description: 'Full hours of confirmed support.' })
  hours: number | null;

  @Field(() => Int, { nullable: true })
  organisations: number | null;

  @Field(() => Int, { nullable: true })
  municipalities: number | null;

  @Field(() => Int, { nullable: true })
  volunteers: number | null;
}
