/**
 * Copy function from deprecated `boolean` npm package v3.2.0 to avoid breaking changes.
 *
 * @see https://www.npmjs.com/package/boolean?activeTab=code
 */
export declare const boolean: (value: any) => boolean;
