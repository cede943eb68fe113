export { CompetenceList } from './views/CompetenceList';
