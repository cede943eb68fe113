import { createContext, type ReactNode, useContext } from 'react';
import type { FeatureRegistry } from './feature';

const FeaturesContext = createContext<FeatureRegistry | null>(null);

/** Lets the menu and the home pages show what the features bring, without knowing any of them. */
export function FeaturesProvider({ features, children }: { features: FeatureRegistry; children: ReactNode }) {
  return <FeaturesContext value={features}>{children}</FeaturesContext>;
}

export function useFeatures(): FeatureRegistry {
  const features = useContext(FeaturesContext);
  if (!features) throw new Error('useFeatures needs a FeaturesProvider above it');
  return features;
}
