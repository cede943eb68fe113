export { type NamedMunicipality, useMunicipalityLabel } from './useMunicipalityLabel';
export { MunicipalitySelect } from './views/MunicipalitySelect';
