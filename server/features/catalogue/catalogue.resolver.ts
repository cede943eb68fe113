import {
  Arg,
  Ctx,
  createUnionType,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow, Public } from '../../access/operation.js';
import { Payload } from '../../platform/graphql/payload.js';
import {
  ActivityKind,
  Competence,
  CompetenceArea,
  CompetenceLevel,
  LegalForm,
  PublicBenefitArea,
  RequestTemplate,
} from './catalogue.entity.js';
import { AddCatalogueEntryInput, CatalogueEntryInput, UpdateCatalogueEntryInput } from './catalogue.input.js';
import {
  addCatalogueEntry,
  archiveCatalogueEntry,
  listCatalogue,
  restoreCatalogueEntry,
  updateCatalogueEntry,
} from './catalogue.service.js';

const CatalogueEntry = createUnionType({
  name: 'CatalogueEntry',
  description: 'An entry of any catalogue.',
  types: () => [CompetenceArea, Competence, ActivityKind, RequestTemplate, LegalForm, PublicBenefitArea] as const,
});

@ObjectType({ description: 'The entry as it became, or what to mend.' })
class CatalogueEntryPayload extends Payload {
  @Field(() => CatalogueEntry, { nullable: true })
  entry?: typeof CatalogueEntry;
}

const NO_SECRET = 'the catalogues are no secret';
const IncludeArchived = () =>
  Arg('includeArchived', () => Boolean, {
    nullable: true,
    description: 'Also what is no longer offered, after the rest.',
  });

@Resolver()
export class CatalogueResolver {
  @Public(NO_SECRET)
  @Query(() => [CompetenceArea], { description: 'Groups of competences.' })
  competenceAreas(@Ctx() context: Context, @IncludeArchived() archived?: boolean): Promise<CompetenceArea[]> {
    return listCatalogue(context, CompetenceArea, archived);
  }

  @Public(NO_SECRET)
  @Query(() => [Competence], { description: 'What a volunteer can know, area by area.' })
  competences(@Ctx() context: Context, @IncludeArchived() archived?: boolean): Promise<Competence[]> {
    return listCatalogue(context, Competence, archived);
  }

  @Public(NO_SECRET)
  @Query(() => [ActivityKind], { description: 'Forms that an activity takes.' })
  activityKinds(@Ctx() context: Context, @IncludeArchived() archived?: boolean): Promise<ActivityKind[]> {
    return listCatalogue(context, ActivityKind, archived);
  }

  @Public(NO_SECRET)
  @Query(() => [RequestTemplate], { description: 'Typical needs for support.' })
  requestTemplates(@Ctx() context: Context, @IncludeArchived() archived?: boolean): Promise<RequestTemplate[]> {
    return listCatalogue(context, RequestTemplate, archived);
  }

  @Public(NO_SECRET)
  @Query(() => [LegalForm], { description: 'Legal forms of organisations.' })
  legalForms(@Ctx() context: Context, @IncludeArchived() archived?: boolean): Promise<LegalForm[]> {
    return listCatalogue(context, LegalForm, archived);
  }

  @Public(NO_SECRET)
  @Query(() => [PublicBenefitArea], {
    description: 'Spheres of public tasks: art. 4(1) of the Act of 24 April 2003.',
  })
  publicBenefitAreas(@Ctx() context: Context, @IncludeArchived() archived?: boolean): Promise<PublicBenefitArea[]> {
    return listCatalogue(context, PublicBenefitArea, archived);
  }

  @Allow('create', 'Competence')
  @Mutation(() => CatalogueEntryPayload, { description: 'Adds an entry at the end of a catalogue.' })
  async addCatalogueEntry(
    @Ctx() context: Context,
    @Arg('input') input: AddCatalogueEntryInput,
  ): Promise<CatalogueEntryPayload> {
    return { entry: await context.write((work) => addCatalogueEntry(work, input)) };
  }

  @Allow('update', 'Competence')
  @Mutation(() => CatalogueEntryPayload, { description: 'Changes names or details; what is left out stays.' })
  async updateCatalogueEntry(
    @Ctx() context: Context,
    @Arg('input') input: UpdateCatalogueEntryInput,
  ): Promise<CatalogueEntryPayload> {
    return { entry: await context.write((work) => updateCatalogueEntry(work, input)) };
  }

  @Allow('archive', 'Competence')
  @Mutation(() => CatalogueEntryPayload, { description: 'Offers the entry no longer; where it was used, it stays.' })
  async archiveCatalogueEntry(
    @Ctx() context: Context,
    @Arg('input') input: CatalogueEntryInput,
  ): Promise<CatalogueEntryPayload> {
    return { entry: await context.write((work) => archiveCatalogueEntry(work, input)) };
  }

  @Allow('archive', 'Competence')
  @Mutation(() => CatalogueEntryPayload, { description: 'Offers an archived entry again.' })
  async restoreCatalogueEntry(
    @Ctx() context: Context,
    @Arg('input') input: CatalogueEntryInput,
  ): Promise<CatalogueEntryPayload> {
    return { entry: await context.write((work) => restoreCatalogueEntry(work, input)) };
  }
}

@Resolver(() => Competence)
export class CompetenceResolver {}

@Resolver(() => CompetenceLevel)
export class CompetenceLevelResolver {
  @FieldResolver(() => Competence, { nullable: true })
  competence(@Root() level: CompetenceLevel, @Ctx() context: Context): Promise<Competence | null> {
    return context.store.load(Competence, level.competenceId);
  }
}

@Resolver(() => RequestTemplate)
export class RequestTemplateResolver {}
