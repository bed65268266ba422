import { PredictionContext } from "./PredictionContext.js";
import { SingletonPredictionContext } from "./SingletonPredictionContext.js";
export declare const createSingletonPredictionContext: (parent: PredictionContext | undefined, returnState: number) => SingletonPredictionContext;
