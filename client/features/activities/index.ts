export { useReachName } from './useReachName';
