export interface ATNDeserializationOptions {
    readOnly: boolean;
    verifyATN: boolean;
    generateRuleBypassTransitions: boolean;
}
