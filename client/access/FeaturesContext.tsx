import { createContext, type ReactNode, useContext } from 'react';
import { collectFeatures, type FeatureRegistry } from './feature';

const FeaturesContext = createContext<FeatureRegistry>(collectFeatures([]));

/** Lets the menu and the home pages show what the features bring, without knowing any of them. */
export function FeaturesProvider({ features, children }: { features: FeatureRegistry; children: ReactNode }) {
  return <FeaturesContext value={features}>{children}</FeaturesContext>;
}

export function useFeatures(): FeatureRegistry {
  return useContext(FeaturesContext);
}
