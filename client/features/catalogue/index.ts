export { localName, type NamedEntry, useLocalName } from './localName';
export { useCompetences } from './useCompetences';
export { CompetenceLevelsInput, type CompetenceLevelValue } from './views/CompetenceLevelsInput';
export { CompetenceSelect } from './views/CompetenceSelect';
export { LEVELS, useLevelName } from './views/levels';
