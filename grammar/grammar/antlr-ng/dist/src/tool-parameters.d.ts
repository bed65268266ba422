export interface IToolParameters {
    /** The grammar files. */
    args: string[];
    define?: Record<string, string>;
    outputDirectory?: string;
    lib?: string;
    atn?: boolean;
    encoding?: string;
    msgFormat?: string;
    longMessages?: boolean;
    generateListener?: boolean;
    generateVisitor?: boolean;
    package?: string;
    generateDependencies?: boolean;
    warningsAreErrors?: boolean;
    forceAtn?: boolean;
    log?: boolean;
    exactOutputDir?: boolean;
}
/**
 * Used to parse tool parameters given as string list. Usually, this is used for tests.
 *
 * @param args The list of arguments.
 *
 * @returns The parsed tool parameters.
 */
export declare const parseToolParameters: (args: string[]) => IToolParameters;
