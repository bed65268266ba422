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
var _signatures_dec, _extensionMembers_dec, _interfaces_dec, _ctorAttrs_dec, _getters_dec, _attrs_dec, _dispatchMethods_dec, _a, _init;
import { HashSet, OrderedHashSet } from "antlr4ng";
import { ModelElement } from "../../../misc/ModelElement.js";
import { ListenerDispatchMethod } from "../ListenerDispatchMethod.js";
import { VisitorDispatchMethod } from "../VisitorDispatchMethod.js";
import { AttributeDecl } from "./AttributeDecl.js";
import { ContextGetterDecl } from "./ContextGetterDecl.js";
import { Decl } from "./Decl.js";
import { RuleContextDecl } from "./RuleContextDecl.js";
import { RuleContextListDecl } from "./RuleContextListDecl.js";
import { TokenDecl } from "./TokenDecl.js";
import { TokenListDecl } from "./TokenListDecl.js";
import { TokenTypeDecl } from "./TokenTypeDecl.js";
const _StructDecl = class _StructDecl extends (_a = Decl, _dispatchMethods_dec = [ModelElement], _attrs_dec = [ModelElement], _getters_dec = [ModelElement], _ctorAttrs_dec = [ModelElement], _interfaces_dec = [ModelElement], _extensionMembers_dec = [ModelElement], _signatures_dec = [ModelElement], _a) {
  constructor(factory, r, name) {
    super(factory, name ?? factory.getGenerator().target.getRuleFunctionContextStructName(r));
    __publicField(this, "derivedFromName");
    // rule name or label name
    __publicField(this, "provideCopyFrom", false);
    // Track these separately; Go target needs to generate getters/setters
    // Do not make them templates; we only need the Decl object not the ST
    // built from it. Avoids adding args to StructDecl template
    __publicField(this, "tokenDecls", new OrderedHashSet());
    __publicField(this, "tokenTypeDecls", new OrderedHashSet());
    __publicField(this, "tokenListDecls", new OrderedHashSet());
    __publicField(this, "ruleContextDecls", new OrderedHashSet());
    __publicField(this, "ruleContextListDecls", new OrderedHashSet());
    __publicField(this, "attributeDecls", new HashSet());
    __publicField(this, "generateListener");
    __publicField(this, "generateVisitor");
    __publicField(this, "dispatchMethods", __runInitializers(_init, 8, this, [])), __runInitializers(_init, 11, this);
    __publicField(this, "attrs", __runInitializers(_init, 12, this, new OrderedHashSet())), __runInitializers(_init, 15, this);
    __publicField(this, "getters", __runInitializers(_init, 16, this, new OrderedHashSet())), __runInitializers(_init, 19, this);
    __publicField(this, "ctorAttrs", __runInitializers(_init, 20, this, [])), __runInitializers(_init, 23, this);
    __publicField(this, "interfaces", __runInitializers(_init, 24, this, [])), __runInitializers(_init, 27, this);
    __publicField(this, "extensionMembers", __runInitializers(_init, 28, this, [])), __runInitializers(_init, 31, this);
    __publicField(this, "signatures", __runInitializers(_init, 32, this, new OrderedHashSet())), __runInitializers(_init, 35, this);
    this.derivedFromName = r.name;
    this.provideCopyFrom = r.hasAltSpecificContexts();
    this.generateListener = factory.g.tool.toolParameters.generateListener ?? true;
    this.generateVisitor = factory.g.tool.toolParameters.generateVisitor ?? false;
    this.addDispatchMethods(r);
  }
  addDispatchMethods(r) {
    this.dispatchMethods = new Array();
    if (!r.hasAltSpecificContexts()) {
      if (this.generateListener) {
        this.dispatchMethods.push(new ListenerDispatchMethod(this.factory, true));
        this.dispatchMethods.push(new ListenerDispatchMethod(this.factory, false));
      }
      if (this.generateVisitor) {
        this.dispatchMethods.push(new VisitorDispatchMethod(this.factory));
      }
    }
  }
  addDecl(a) {
    if (a instanceof Decl) {
      a.ctx = this;
      if (a instanceof ContextGetterDecl) {
        this.getters.add(a);
        this.signatures.add(a.getSignatureDecl());
      } else {
        this.attrs.add(a);
      }
      if (a instanceof TokenTypeDecl) {
        this.tokenTypeDecls.add(a);
      } else if (a instanceof TokenListDecl) {
        this.tokenListDecls.add(a);
      } else if (a instanceof TokenDecl) {
        this.tokenDecls.add(a);
      } else if (a instanceof RuleContextListDecl) {
        this.ruleContextListDecls.add(a);
      } else if (a instanceof RuleContextDecl) {
        this.ruleContextDecls.add(a);
      } else if (a instanceof AttributeDecl) {
        this.attributeDecls.add(a);
      }
    } else {
      this.addDecl(new AttributeDecl(this.factory, a));
    }
  }
  addDecls(attrList) {
    for (const a of attrList) {
      this.addDecl(a);
    }
  }
  implementInterface(value) {
    this.interfaces.push(value);
  }
  addExtensionMember(member) {
    this.extensionMembers.push(member);
  }
  isEmpty() {
    return this.attrs.size === 0;
  }
};
_init = __decoratorStart(_a);
__decorateElement(_init, 5, "dispatchMethods", _dispatchMethods_dec, _StructDecl);
__decorateElement(_init, 5, "attrs", _attrs_dec, _StructDecl);
__decorateElement(_init, 5, "getters", _getters_dec, _StructDecl);
__decorateElement(_init, 5, "ctorAttrs", _ctorAttrs_dec, _StructDecl);
__decorateElement(_init, 5, "interfaces", _interfaces_dec, _StructDecl);
__decorateElement(_init, 5, "extensionMembers", _extensionMembers_dec, _StructDecl);
__decorateElement(_init, 5, "signatures", _signatures_dec, _StructDecl);
__decoratorMetadata(_init, _StructDecl);
__name(_StructDecl, "StructDecl");
let StructDecl = _StructDecl;
export {
  StructDecl
};
