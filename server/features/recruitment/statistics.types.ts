import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/schema.js';
import { ApplicationStatus } from './recruitment.entity.js';

@ObjectType({ description: 'How many applications stand in a state.' })
export class StatusFigure {
  @Field(() => ApplicationStatus)
  status: ApplicationStatus;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'How far the applications of a round came, each step counted out of the one before.' })
export class RoundFunnel {
  @Field(() => Int, { description: 'Applications begun.' })
  started: number;

  @Field(() => Int, { description: 'Submitted at least once, whatever became of them.' })
  submitted: number;

  @Field(() => Int, { description: 'Found complete and taken to the review.' })
  complete: number;

  @Field(() => Int, { description: 'With all the reviews that they need.' })
  reviewed: number;

  @Field(() => Int, { description: 'Accepted by now.' })
  accepted: number;

  @Field(() => Int, { description: 'On the reserve list by now.' })
  reserve: number;

  @Field(() => Int, { description: 'Refused.' })
  rejected: number;

  @Field(() => Int, { description: 'With an agreement that both sides have signed.' })
  signed: number;
}

@ObjectType({ description: 'How many applications were submitted on a day; by the last submission of each.' })
export class DayFigure {
  @Field(() => LocalDate, { description: 'A day in the time zone of the programme.' })
  day: string;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'How many people are alike in something.' })
export class StatisticsLine {
  @Field({ description: 'In Polish.' })
  labelPl: string;

  @Field({ description: 'In English.' })
  labelEn: string;

  @Field(() => Int)
  count: number;
}

@ObjectType({
  description: 'Submitted and not withdrawn applications by where people live, how old they are or what they chose.',
})
export class StatisticsGroup {
  @Field({ description: 'COUNTY, MUNICIPALITY, AGE, or a question of the form by its key.' })
  key: string;

  @Field({ description: 'In Polish.' })
  labelPl: string;

  @Field({ description: 'In English.' })
  labelEn: string;

  @Field(() => [StatisticsLine])
  lines: StatisticsLine[];

  @Field(() => Int, { description: 'Lines left out because so few people are meant that they could be known.' })
  hidden: number;
}

@ObjectType({ description: 'How the reviewing of a round goes.' })
export class ReviewFigures {
  @Field(() => Int, { description: 'Asked for and not declined.' })
  assigned: number;

  @Field(() => Int, { description: 'Of them submitted.' })
  submitted: number;

  @Field(() => Int, { description: 'Passed on to somebody else.' })
  declined: number;

  @Field(() => Int, { description: 'Third reviews, because the first two differed too much.' })
  thirds: number;

  @Field(() => Int, { nullable: true, description: 'Mean score, in hundredths of a point; null before any review.' })
  averageScore: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How far the reviews of one application lie apart on average, in hundredths of a point.',
  })
  averageSpread: number | null;
}

@ObjectType({ description: 'A round in figures, which name nobody.' })
export class RoundStatistics {
  @Field(() => ID)
  roundId: string;

  @Field(() => RoundFunnel)
  funnel: RoundFunnel;

  @Field(() => [StatusFigure], { description: 'A state without applications is left out.' })
  byStatus: StatusFigure[];

  @Field(() => [DayFigure], { description: 'From the first day with a submission to the last, days without one too.' })
  byDay: DayFigure[];

  @Field(() => Int, { description: 'Municipalities that somebody applied from.' })
  municipalitiesReached: number;

  @Field(() => Int, { description: 'Municipalities that the region has.' })
  municipalitiesInRegion: number;

  @Field(() => Int, { description: 'Submitted and not withdrawn: those whom the groups are made of.' })
  people: number;

  @Field(() => [StatisticsGroup])
  groups: StatisticsGroup[];

  @Field(() => ReviewFigures)
  reviews: ReviewFigures;

  @Field(() => Int, { nullable: true, description: 'Median of the days from the submission to the decision.' })
  medianDays: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the submitted that were returned to be completed, 0 to 1.',
  })
  returnedShare: number | null;
}
