import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Public } from '../../access/operation.js';
import { County, Municipality } from './region.entity.js';
import { listMunicipalities } from './region.service.js';

@Resolver(() => Municipality)
export class RegionResolver {
  @Public('where things are is no secret')
  @Query(() => [County], { description: 'All counties of the region by name.' })
  counties(@Ctx() context: Context): Promise<County[]> {
    return context.store.list(County, { order: [['sortName', 'ASC']] });
  }

  @Public('where things are is no secret')
  @Query(() => [Municipality], { description: 'Municipalities of the region by name.' })
  municipalities(
    @Ctx() context: Context,
    @Arg('search', { nullable: true, description: 'Part of the name, whatever its case and diacritics.' })
    search?: string,
    @Arg('countyId', () => ID, { nullable: true }) countyId?: string,
  ): Promise<Municipality[]> {
    return listMunicipalities(context, { ...(search && { search }), ...(countyId && { countyId }) });
  }
}
