import { collectFeatures, type FeatureModule } from '../access/feature';
import { lazyPart } from '../ui/lazyPart';

/** A feature joins the portal by having a `routes.tsx`; its pages stay in chunks of their own. */
const modules = import.meta.glob<FeatureModule>('../features/*/routes.tsx', { eager: true });

export const features = collectFeatures(
  Object.values(modules),
  lazyPart(() => import('./AllHomeCards'), 'AllHomeCards'),
);
