import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Role } from '../../schema/vocabulary';
import type { Localised } from '../ui/i18n';

/** Groups of the menu, in this order. */
export const NAV_SECTIONS = ['mine', 'programme', 'support', 'administration'] as const;
export type NavSection = (typeof NAV_SECTIONS)[number];

export interface NavEntry {
  readonly to: string;
  /** Here rather than in the feature's texts, because the menu is shown before the feature is loaded. */
  readonly label: Localised;
  readonly icon: Icon;
  readonly section: NavSection;
  /** Who sees it; everyone signed in when left out. */
  readonly roles?: readonly Role[];
  /** Only where the portal holds invented data. */
  readonly demoOnly?: boolean;
  readonly order: number;
}

/** A link in the header of the public pages. */
export interface PublicLink {
  readonly to: string;
  readonly label: Localised;
  readonly order: number;
}

/** A card on the home page of people who are signed in. */
export interface HomeCard {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly order: number;
  /** `lazy(() => import(...))`; it brings its own frame, usually a `CardFrame`. */
  readonly component: ComponentType;
}

/** What `client/features/<x>/routes.tsx` may export. */
export interface FeatureModule {
  readonly routes?: readonly RouteObject[];
  readonly nav?: readonly NavEntry[];
  readonly publicLinks?: readonly PublicLink[];
  readonly homeCards?: readonly HomeCard[];
}

/** All features together. */
export type FeatureRegistry = { readonly [Part in keyof FeatureModule]-?: NonNullable<FeatureModule[Part]> };

export function collectFeatures(modules: readonly FeatureModule[]): FeatureRegistry {
  const byOrder = <Part extends { readonly order: number }>(parts: readonly Part[]) =>
    parts.toSorted((one, other) => one.order - other.order);
  return {
    routes: modules.flatMap((module) => module.routes ?? []),
    nav: byOrder(modules.flatMap((module) => module.nav ?? [])),
    publicLinks: byOrder(modules.flatMap((module) => module.publicLinks ?? [])),
    homeCards: byOrder(modules.flatMap((module) => module.homeCards ?? [])),
  };
}
