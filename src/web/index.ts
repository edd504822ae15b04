export { readAreaOutlines } from './components/index.ts';
export type { AppNeeds, Fault } from './needs.ts';
export { screens } from './screens.ts';
export { type Serving, serve } from './serve.ts';
export { createApp } from './server.ts';
