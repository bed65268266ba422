export * from "./helpers.js";
export * from "./MurmurHash.js";
export * from "./DoubleDict.js";
