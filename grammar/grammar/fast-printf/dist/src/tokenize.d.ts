import type { Token } from './types';
export declare const tokenize: (subject: string) => Token[];
