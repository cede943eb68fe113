export { MatchingPanel } from './views/MatchingPanel';
export { OfferHelp } from './views/OfferHelp';
export { OrganisationProposals } from './views/OrganisationProposals';
