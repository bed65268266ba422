/**
 * Marks a field as being a model element for output generation.
 *
 * @param target The target field (unused).
 * @param context The context of the field.
 */
export declare const ModelElement: <T, This>(target: undefined, context: ClassFieldDecoratorContext<This, T>) => void;
export declare const isModelElement: (instance: unknown, fieldName: string | symbol) => boolean;
