import { ModelAdaptor } from "../ModelAdaptor.js";
import { IInterpreter, IST } from "../compiler/common.js";
import { HashMap } from "../support/HashMap.js";
export type AllowedMapKey = string | number | boolean | unknown;
export type ValueOrIterable<Key extends AllowedMapKey, Value> = Key | Value | Iterable<Value> | IterableIterator<Key>;
export declare class MapModelAdaptor<Key extends AllowedMapKey, Value> implements ModelAdaptor<HashMap<Key, Value>> {
    private static getDefaultValue;
    getProperty(_interp: IInterpreter, _self: IST, model: Map<Key, Value>, property: Key, propertyName: string): ValueOrIterable<Key, Value> | undefined;
}
