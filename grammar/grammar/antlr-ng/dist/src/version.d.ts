export declare const antlrVersion = "1.0.10";
