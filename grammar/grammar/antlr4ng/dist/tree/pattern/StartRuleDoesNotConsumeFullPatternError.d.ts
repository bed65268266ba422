export declare class StartRuleDoesNotConsumeFullPatternError extends Error {
}
