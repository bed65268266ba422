var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
const defineConfig = /* @__PURE__ */ __name((config) => {
  return {
    grammarFiles: config.grammarFiles,
    language: config.language ?? "TypeScript",
    outputDirectory: config.outputDirectory,
    lib: config.lib ?? "",
    atn: config.atn ?? false,
    longMessages: config.longMessages ?? false,
    generateListener: config.generateListener ?? false,
    generateVisitor: config.generateVisitor ?? false,
    generateInterpreterData: config.generateInterpreterData ?? false,
    package: config.package ?? "",
    generateDependencies: config.generateDependencies ?? false,
    warningsAreErrors: config.warningsAreErrors ?? false,
    forceAtn: config.forceAtn ?? false,
    log: config.log ?? false,
    generators: config.generators ?? []
  };
}, "defineConfig");
export {
  defineConfig
};
