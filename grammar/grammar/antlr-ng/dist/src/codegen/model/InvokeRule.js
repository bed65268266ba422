var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var __decoratorStart = (base) => [, , , __create(base?.[__knownSymbol("metadata")] ?? null)];
var __decoratorStrings = ["class", "method", "getter", "setter", "accessor", "field", "value", "get", "set"];
var __expectFn = (fn) => fn !== void 0 && typeof fn !== "function" ? __typeError("Function expected") : fn;
var __decoratorContext = (kind, name, done, metadata, fns) => ({ kind: __decoratorStrings[kind], name, metadata, addInitializer: (fn) => done._ ? __typeError("Already initialized") : fns.push(__expectFn(fn || null)) });
var __decoratorMetadata = (array, target) => __defNormalProp(target, __knownSymbol("metadata"), array[3]);
var __runInitializers = (array, flags, self, value) => {
  for (var i = 0, fns = array[flags >> 1], n = fns && fns.length; i < n; i++) flags & 1 ? fns[i].call(self) : value = fns[i].call(self, value);
  return value;
};
var __decorateElement = (array, flags, name, decorators, target, extra) => {
  var fn, it, done, ctx, access, k = flags & 7, s = !!(flags & 8), p = !!(flags & 16);
  var j = k > 3 ? array.length + 1 : k ? s ? 1 : 2 : 0, key = __decoratorStrings[k + 5];
  var initializers = k > 3 && (array[j - 1] = []), extraInitializers = array[j] || (array[j] = []);
  var desc = k && (!p && !s && (target = target.prototype), k < 5 && (k > 3 || !p) && __getOwnPropDesc(k < 4 ? target : { get [name]() {
    return __privateGet(this, extra);
  }, set [name](x) {
    return __privateSet(this, extra, x);
  } }, name));
  k ? p && k < 4 && __name(extra, (k > 2 ? "set " : k > 1 ? "get " : "") + name) : __name(target, name);
  for (var i = decorators.length - 1; i >= 0; i--) {
    ctx = __decoratorContext(k, name, done = {}, array[3], extraInitializers);
    if (k) {
      ctx.static = s, ctx.private = p, access = ctx.access = { has: p ? (x) => __privateIn(target, x) : (x) => name in x };
      if (k ^ 3) access.get = p ? (x) => (k ^ 1 ? __privateGet : __privateMethod)(x, target, k ^ 4 ? extra : desc.get) : (x) => x[name];
      if (k > 2) access.set = p ? (x, y) => __privateSet(x, target, y, k ^ 4 ? extra : desc.set) : (x, y) => x[name] = y;
    }
    it = (0, decorators[i])(k ? k < 4 ? p ? extra : desc[key] : k > 4 ? void 0 : { get: desc.get, set: desc.set } : target, ctx), done._ = 1;
    if (k ^ 4 || it === void 0) __expectFn(it) && (k > 4 ? initializers.unshift(it) : k ? p ? extra = it : desc[key] = it : target = it);
    else if (typeof it !== "object" || it === null) __typeError("Object expected");
    else __expectFn(fn = it.get) && (desc.get = fn), __expectFn(fn = it.set) && (desc.set = fn), __expectFn(fn = it.init) && initializers.unshift(fn);
  }
  return k || __decoratorMetadata(array, target), desc && __defProp(target, name, desc), p ? k ^ 4 ? extra : desc : target;
};
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateIn = (member, obj) => Object(obj) !== obj ? __typeError('Cannot use the "in" operator on this value') : member.has(obj);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var _argExprsChunks_dec, _a, _init;
import { ANTLRv4Parser } from "../../generated/ANTLRv4Parser.js";
import { ModelElement } from "../../misc/ModelElement.js";
import { ActionTranslator } from "../ActionTranslator.js";
import { RuleElement } from "./RuleElement.js";
import { RuleContextDecl } from "./decl/RuleContextDecl.js";
import { RuleContextListDecl } from "./decl/RuleContextListDecl.js";
const _InvokeRule = class _InvokeRule extends (_a = RuleElement, _argExprsChunks_dec = [ModelElement], _a) {
  constructor(factory, ast, labelAST) {
    super(factory, ast);
    __publicField(this, "name");
    __publicField(this, "escapedName");
    __publicField(this, "labels", []);
    // TODO: should need just 1
    __publicField(this, "ctxName");
    __publicField(this, "argExprsChunks", __runInitializers(_init, 8, this)), __runInitializers(_init, 11, this);
    if (ast.atnState) {
      this.stateNumber = ast.atnState.stateNumber;
    }
    const gen = factory.getGenerator();
    const target = gen.target;
    const identifier = ast.getText();
    const r = factory.getGrammar().getRule(identifier);
    this.name = r.name;
    this.escapedName = gen.target.escapeIfNeeded(this.name);
    this.ctxName = target.getRuleFunctionContextStructName(r);
    const rf = factory.getCurrentRuleFunction();
    if (labelAST !== null) {
      let decl;
      const label = labelAST.getText();
      if (labelAST.parent.getType() === ANTLRv4Parser.PLUS_ASSIGN) {
        factory.defineImplicitLabel(ast, this);
        const listLabel = gen.target.getListLabel(label);
        decl = new RuleContextListDecl(factory, listLabel, this.ctxName);
      } else {
        decl = new RuleContextDecl(factory, label, this.ctxName);
        this.labels.push(decl);
      }
      rf.addContextDecl(ast.getAltLabel(), decl);
    }
    const arg = ast.getFirstChildWithType(ANTLRv4Parser.ARG_ACTION);
    if (arg !== null) {
      this.argExprsChunks = ActionTranslator.translateAction(factory, rf, arg.token, arg);
    }
    if (factory.getCurrentOuterMostAlt().ruleRefsInActions.has(identifier)) {
      const label = gen.target.getImplicitRuleLabel(identifier);
      const d = new RuleContextDecl(factory, label, this.ctxName);
      this.labels.push(d);
      rf.addContextDecl(ast.getAltLabel(), d);
    }
  }
};
_init = __decoratorStart(_a);
__decorateElement(_init, 5, "argExprsChunks", _argExprsChunks_dec, _InvokeRule);
__decoratorMetadata(_init, _InvokeRule);
__name(_InvokeRule, "InvokeRule");
let InvokeRule = _InvokeRule;
export {
  InvokeRule
};
