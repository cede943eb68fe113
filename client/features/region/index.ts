export { useMunicipalityLabel } from './useMunicipalityLabel';
export { useMunicipalityNames } from './useMunicipalityNames';
export { MunicipalitySelect } from './views/MunicipalitySelect';
