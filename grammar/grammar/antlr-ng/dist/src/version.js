const antlrVersion = "1.0.10";
export {
  antlrVersion
};
