export { CaseTimeline } from './CaseTimeline';
export { OwnEvents } from './views/OwnEvents';
