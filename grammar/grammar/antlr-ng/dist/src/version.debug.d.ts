/** Only used during debugging. The real version is in the version.ts file. */
export declare const antlrVersion = "1.0.0-debug";
