import { createPrintf } from './createPrintf';
export { createPrintf, };
export declare const printf: (subject: string, ...boundValues: any[]) => string;
