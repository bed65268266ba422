/** The version of the tool as specified in package.json. The value will be set by esbuild. */
export declare const antlrVersion: string;
