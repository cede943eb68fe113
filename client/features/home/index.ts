export { HomeCards } from './views/HomeCards';
