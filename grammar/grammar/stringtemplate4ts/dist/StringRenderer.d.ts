import { AttributeRenderer, IAttributeRendererOptions } from "./AttributeRenderer.js";
/**
 * This render knows to perform a few format operations on {@link String} objects:
 * <ul>
 *  <li>{@code upper}: Convert to upper case.</li>
 *  <li>{@code lower}: Convert to lower case.</li>
 *  <li>{@code cap}: Convert first character to upper case.</li>
 *  <li>{@code url-encode}:</li>
 *  <li>{@code xml-encode}:</li>
 * </ul>
 */
export declare class StringRenderer implements AttributeRenderer<string> {
    toString(value: string, options: IAttributeRendererOptions): string;
}
