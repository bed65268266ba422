import { AttributeRenderer, IAttributeRendererOptions } from "./AttributeRenderer.js";
/**
 * A renderer for {@link Date} objects. It understands a
 * variety of format names. By default it assumes {@code "short"} format. A prefix of {@code "date:"} or
 * {@code "time:"} shows only those components of the date object.
 */
export declare class DateRenderer implements AttributeRenderer<unknown> {
    #private;
    toString(value: Date, options: IAttributeRendererOptions): string;
}
