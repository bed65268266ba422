import { InterpreterRuleContext } from "antlr4ng";
/**
 * An {@link InterpreterRuleContext} that knows which alternative for a rule was matched.
 */
export declare class GrammarInterpreterRuleContext extends InterpreterRuleContext {
    private outerAltNum;
    /**
     * The predicted outermost alternative for the rule associated with this context object. If this node left
     * recursive, the true original  outermost alternative is returned.
     *
     * @returns The outermost alternative for the rule associated with this context object.
     */
    getAltNumber(): number;
    setAltNumber(altNumber: number): void;
}
