import { Aggregate } from "./Aggregate.js";
import { Interpreter } from "../Interpreter.js";
import { ModelAdaptor } from "../ModelAdaptor.js";
import { ST } from "../ST.js";
/** Deal with structs created via {@link ST#addAggr}{@code ("structname.{prop1, prop2}", ...);}. */
export declare class AggregateModelAdaptor implements ModelAdaptor<Aggregate> {
    private readonly mapAdaptor;
    getProperty(interp: Interpreter, self: ST, model: Aggregate, property: unknown, propertyName: string): unknown;
}
