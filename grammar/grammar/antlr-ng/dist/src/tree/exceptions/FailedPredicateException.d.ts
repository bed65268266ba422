import { RecognitionException } from "antlr4ng";
/**
 * A semantic predicate failed during validation.  Validation of predicates
 *  occurs when normally parsing the alternative just like matching a token.
 *  Disambiguating predicate evaluation occurs when we hoist a predicate into
 *  a prediction decision.
 */
export declare class FailedPredicateException extends RecognitionException {
    ruleName: string;
    constructor(ruleName: string);
}
