import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow, Public } from '../../access/operation.js';
import { ActivityKind } from '../catalogue/catalogue.entity.js';
import { Municipality } from '../region/region.entity.js';
import { ReportArgs } from './reports.input.js';
import { impactFigures, myFigures, organisationFigures, programmeReport } from './reports.service.js';
import { ImpactFigures, KindFigures, MunicipalityFigures, OwnFigures, Report } from './reports.types.js';

@Resolver()
export class ReportsResolver {
  @Allow('read', 'Report')
  @Query(() => Report, { description: 'What the programme did in a period.' })
  programmeReport(@Ctx() context: Context, @Args() args: ReportArgs): Promise<Report> {
    return programmeReport(context, args);
  }

  @Allow('create', 'Activity')
  @Query(() => OwnFigures, { description: "The volunteer's own figures, and how far they reach." })
  myFigures(@Ctx() context: Context): Promise<OwnFigures> {
    return myFigures(context);
  }

  @Allow('confirm', 'Activity')
  @Query(() => OwnFigures, { description: 'What an organisation of the viewer received.' })
  organisationFigures(
    @Ctx() context: Context,
    @Arg('organisationId', () => ID) organisationId: string,
  ): Promise<OwnFigures> {
    return organisationFigures(context, organisationId);
  }

  @Public('the programme shows what it achieved; small counts are hidden')
  @Query(() => ImpactFigures, { description: 'What the programme achieved so far.' })
  impactFigures(@Ctx() context: Context): Promise<ImpactFigures> {
    return impactFigures(context);
  }
}

@Resolver(() => MunicipalityFigures)
export class MunicipalityFiguresResolver {
  @FieldResolver(() => Municipality, { nullable: true })
  municipality(@Root() row: MunicipalityFigures, @Ctx() context: Context): Promise<Municipality | null> {
    return context.store.load(Municipality, row.municipalityId);
  }
}

@Resolver(() => KindFigures)
export class KindFiguresResolver {
  @FieldResolver(() => ActivityKind, { nullable: true })
  kind(@Root() row: KindFigures, @Ctx() context: Context): Promise<ActivityKind | null> {
    return context.store.load(ActivityKind, row.kindId);
  }
}
