import { en } from './en.ts';
export const be = en;
