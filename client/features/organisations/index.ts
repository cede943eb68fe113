export { OrganisationSelect } from './views/OrganisationSelect';
