import { IntervalSet } from "antlr4ng";
export interface ICodePointLookupResult {
    status: "ok" | "not found" | "multiple";
    codePoints?: IntervalSet;
    candidates?: string[];
}
/**
 * Determines the Unicode codepoint range for a given Unicode attribute.
 *
 * @param propertyCodeOrAlias The code to look up. Two forms are supported:
 *
 * 1. A simple identifier, which is looked up in all available enumerations (general categories, binary properties,
 *   scripts, blocks). All property names can be specified in full or abbreviated form.
 * 2. A key/value pair (e.g. "General_Category=Uppercase_Letter", "Script=Latin", bidi_class=Arabic_letter etc.),
 *    which limits the search to the given enumeration.
 *
 * Unicode property names are not case sensitive and the letters "_" and "-" can be used interchangeably, but
 * don't add any whitespace around the "=" sign.
 *
 * @returns the lookup result with the Unicode code point ranges which have that property (if found).
 */
export declare const getPropertyCodePoints: (propertyCodeOrAlias: string) => ICodePointLookupResult;
