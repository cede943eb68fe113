import type { Icon } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { Role } from '../../schema/vocabulary';
import type { Localised } from '../ui/i18n';
import type { LazyPart } from '../ui/lazyPart';

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

/** What `client/features/<x>/routes.tsx` may export. */
export interface FeatureModule {
  readonly routes?: readonly RouteObject[];
  readonly nav?: readonly NavEntry[];
  readonly publicLinks?: readonly PublicLink[];
}

/** All features together. */
export interface FeatureRegistry {
  readonly routes: readonly RouteObject[];
  readonly nav: readonly NavEntry[];
  readonly publicLinks: readonly PublicLink[];
  /** The cards of the home page, whose code only people with an account load. */
  readonly homeCards: LazyPart;
}

export const byOrder = <Part extends { readonly order: number }>(parts: readonly Part[]): Part[] =>
  parts.toSorted((one, other) => one.order - other.order);

export function collectFeatures(modules: readonly FeatureModule[], homeCards: LazyPart): FeatureRegistry {
  return {
    routes: modules.flatMap((module) => module.routes ?? []),
    nav: byOrder(modules.flatMap((module) => module.nav ?? [])),
    publicLinks: byOrder(modules.flatMap((module) => module.publicLinks ?? [])),
    homeCards,
  };
}
