import { Interpreter } from "../Interpreter.js";
import { ModelAdaptor } from "../ModelAdaptor.js";
import { ST } from "../ST.js";
import { Constructor, IMember } from "../reflection/IMember.js";
export declare class ObjectModelAdaptor implements ModelAdaptor<Constructor> {
    protected static readonly INVALID_MEMBER: IMember;
    protected static readonly membersCache: Map<Constructor, Map<string, IMember>>;
    protected static findMember(model: Object, memberName: string): IMember | undefined;
    getProperty(_interp: Interpreter, _self: ST, model: Object, _property: unknown, propertyName: string): unknown;
    protected throwNoSuchProperty<T extends Constructor>(clazz: T, propertyName: string, cause?: Error): never;
}
