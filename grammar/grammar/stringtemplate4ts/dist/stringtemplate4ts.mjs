var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/boolean/build/lib/boolean.js
var require_boolean = __commonJS({
  "node_modules/boolean/build/lib/boolean.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.boolean = void 0;
    var boolean = function(value) {
      switch (Object.prototype.toString.call(value)) {
        case "[object String]":
          return ["true", "t", "yes", "y", "on", "1"].includes(value.trim().toLowerCase());
        case "[object Number]":
          return value.valueOf() === 1;
        case "[object Boolean]":
          return value.valueOf();
        default:
          return false;
      }
    };
    exports.boolean = boolean;
  }
});

// node_modules/boolean/build/lib/isBooleanable.js
var require_isBooleanable = __commonJS({
  "node_modules/boolean/build/lib/isBooleanable.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isBooleanable = void 0;
    var isBooleanable = function(value) {
      switch (Object.prototype.toString.call(value)) {
        case "[object String]":
          return [
            "true",
            "t",
            "yes",
            "y",
            "on",
            "1",
            "false",
            "f",
            "no",
            "n",
            "off",
            "0"
          ].includes(value.trim().toLowerCase());
        case "[object Number]":
          return [0, 1].includes(value.valueOf());
        case "[object Boolean]":
          return true;
        default:
          return false;
      }
    };
    exports.isBooleanable = isBooleanable;
  }
});

// node_modules/boolean/build/lib/index.js
var require_lib = __commonJS({
  "node_modules/boolean/build/lib/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isBooleanable = exports.boolean = void 0;
    var boolean_1 = require_boolean();
    Object.defineProperty(exports, "boolean", { enumerable: true, get: function() {
      return boolean_1.boolean;
    } });
    var isBooleanable_1 = require_isBooleanable();
    Object.defineProperty(exports, "isBooleanable", { enumerable: true, get: function() {
      return isBooleanable_1.isBooleanable;
    } });
  }
});

// node_modules/fast-printf/dist/src/tokenize.js
var require_tokenize = __commonJS({
  "node_modules/fast-printf/dist/src/tokenize.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.tokenize = void 0;
    var TokenRule = /(?:%(?<flag>([+0-]|-\+))?(?<width>\d+)?(?<position>\d+\$)?(?<precision>\.\d+)?(?<conversion>[%BCESb-iosux]))|(\\%)/g;
    var tokenize = (subject) => {
      let matchResult;
      const tokens = [];
      let argumentIndex = 0;
      let lastIndex = 0;
      let lastToken = null;
      while ((matchResult = TokenRule.exec(subject)) !== null) {
        if (matchResult.index > lastIndex) {
          lastToken = {
            literal: subject.slice(lastIndex, matchResult.index),
            type: "literal"
          };
          tokens.push(lastToken);
        }
        const match2 = matchResult[0];
        lastIndex = matchResult.index + match2.length;
        if (match2 === "\\%" || match2 === "%%") {
          if (lastToken && lastToken.type === "literal") {
            lastToken.literal += "%";
          } else {
            lastToken = {
              literal: "%",
              type: "literal"
            };
            tokens.push(lastToken);
          }
        } else if (matchResult.groups) {
          lastToken = {
            conversion: matchResult.groups.conversion,
            flag: matchResult.groups.flag || null,
            placeholder: match2,
            position: matchResult.groups.position ? Number.parseInt(matchResult.groups.position, 10) - 1 : argumentIndex++,
            precision: matchResult.groups.precision ? Number.parseInt(matchResult.groups.precision.slice(1), 10) : null,
            type: "placeholder",
            width: matchResult.groups.width ? Number.parseInt(matchResult.groups.width, 10) : null
          };
          tokens.push(lastToken);
        }
      }
      if (lastIndex <= subject.length - 1) {
        if (lastToken && lastToken.type === "literal") {
          lastToken.literal += subject.slice(lastIndex);
        } else {
          tokens.push({
            literal: subject.slice(lastIndex),
            type: "literal"
          });
        }
      }
      return tokens;
    };
    exports.tokenize = tokenize;
  }
});

// node_modules/fast-printf/dist/src/createPrintf.js
var require_createPrintf = __commonJS({
  "node_modules/fast-printf/dist/src/createPrintf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.createPrintf = void 0;
    var boolean_1 = require_lib();
    var tokenize_1 = require_tokenize();
    var formatDefaultUnboundExpression = (subject, token) => {
      return token.placeholder;
    };
    var createPrintf = (configuration) => {
      var _a;
      const padValue = (value, width, flag) => {
        if (flag === "-") {
          return value.padEnd(width, " ");
        } else if (flag === "-+") {
          return ((Number(value) >= 0 ? "+" : "") + value).padEnd(width, " ");
        } else if (flag === "+") {
          return ((Number(value) >= 0 ? "+" : "") + value).padStart(width, " ");
        } else if (flag === "0") {
          return value.padStart(width, "0");
        } else {
          return value.padStart(width, " ");
        }
      };
      const formatUnboundExpression = (_a = configuration === null || configuration === void 0 ? void 0 : configuration.formatUnboundExpression) !== null && _a !== void 0 ? _a : formatDefaultUnboundExpression;
      const cache = {};
      return (subject, ...boundValues) => {
        let tokens = cache[subject];
        if (!tokens) {
          tokens = cache[subject] = tokenize_1.tokenize(subject);
        }
        let result = "";
        for (const token of tokens) {
          if (token.type === "literal") {
            result += token.literal;
          } else {
            let boundValue = boundValues[token.position];
            if (boundValue === void 0) {
              result += formatUnboundExpression(subject, token, boundValues);
            } else if (token.conversion === "b") {
              result += boolean_1.boolean(boundValue) ? "true" : "false";
            } else if (token.conversion === "B") {
              result += boolean_1.boolean(boundValue) ? "TRUE" : "FALSE";
            } else if (token.conversion === "c") {
              result += boundValue;
            } else if (token.conversion === "C") {
              result += String(boundValue).toUpperCase();
            } else if (token.conversion === "i" || token.conversion === "d") {
              boundValue = String(Math.trunc(boundValue));
              if (token.width !== null) {
                boundValue = padValue(boundValue, token.width, token.flag);
              }
              result += boundValue;
            } else if (token.conversion === "e") {
              result += Number(boundValue).toExponential();
            } else if (token.conversion === "E") {
              result += Number(boundValue).toExponential().toUpperCase();
            } else if (token.conversion === "f") {
              if (token.precision !== null) {
                boundValue = Number(boundValue).toFixed(token.precision);
              }
              if (token.width !== null) {
                boundValue = padValue(String(boundValue), token.width, token.flag);
              }
              result += boundValue;
            } else if (token.conversion === "o") {
              result += (Number.parseInt(String(boundValue), 10) >>> 0).toString(8);
            } else if (token.conversion === "s") {
              if (token.width !== null) {
                boundValue = padValue(String(boundValue), token.width, token.flag);
              }
              result += boundValue;
            } else if (token.conversion === "S") {
              if (token.width !== null) {
                boundValue = padValue(String(boundValue), token.width, token.flag);
              }
              result += String(boundValue).toUpperCase();
            } else if (token.conversion === "u") {
              result += Number.parseInt(String(boundValue), 10) >>> 0;
            } else if (token.conversion === "x") {
              boundValue = (Number.parseInt(String(boundValue), 10) >>> 0).toString(16);
              if (token.width !== null) {
                boundValue = padValue(String(boundValue), token.width, token.flag);
              }
              result += boundValue;
            } else {
              throw new Error("Unknown format specifier.");
            }
          }
        }
        return result;
      };
    };
    exports.createPrintf = createPrintf;
  }
});

// node_modules/fast-printf/dist/src/printf.js
var require_printf = __commonJS({
  "node_modules/fast-printf/dist/src/printf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.printf = exports.createPrintf = void 0;
    var createPrintf_1 = require_createPrintf();
    Object.defineProperty(exports, "createPrintf", { enumerable: true, get: function() {
      return createPrintf_1.createPrintf;
    } });
    exports.printf = createPrintf_1.createPrintf();
  }
});

// node_modules/he/he.js
var require_he = __commonJS({
  "node_modules/he/he.js"(exports, module) {
    (function(root) {
      var freeExports = typeof exports == "object" && exports;
      var freeModule = typeof module == "object" && module && module.exports == freeExports && module;
      var freeGlobal = typeof global == "object" && global;
      if (freeGlobal.global === freeGlobal || freeGlobal.window === freeGlobal) {
        root = freeGlobal;
      }
      var regexAstralSymbols = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
      var regexAsciiWhitelist = /[\x01-\x7F]/g;
      var regexBmpWhitelist = /[\x01-\t\x0B\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g;
      var regexEncodeNonAscii = /<\u20D2|=\u20E5|>\u20D2|\u205F\u200A|\u219D\u0338|\u2202\u0338|\u2220\u20D2|\u2229\uFE00|\u222A\uFE00|\u223C\u20D2|\u223D\u0331|\u223E\u0333|\u2242\u0338|\u224B\u0338|\u224D\u20D2|\u224E\u0338|\u224F\u0338|\u2250\u0338|\u2261\u20E5|\u2264\u20D2|\u2265\u20D2|\u2266\u0338|\u2267\u0338|\u2268\uFE00|\u2269\uFE00|\u226A\u0338|\u226A\u20D2|\u226B\u0338|\u226B\u20D2|\u227F\u0338|\u2282\u20D2|\u2283\u20D2|\u228A\uFE00|\u228B\uFE00|\u228F\u0338|\u2290\u0338|\u2293\uFE00|\u2294\uFE00|\u22B4\u20D2|\u22B5\u20D2|\u22D8\u0338|\u22D9\u0338|\u22DA\uFE00|\u22DB\uFE00|\u22F5\u0338|\u22F9\u0338|\u2933\u0338|\u29CF\u0338|\u29D0\u0338|\u2A6D\u0338|\u2A70\u0338|\u2A7D\u0338|\u2A7E\u0338|\u2AA1\u0338|\u2AA2\u0338|\u2AAC\uFE00|\u2AAD\uFE00|\u2AAF\u0338|\u2AB0\u0338|\u2AC5\u0338|\u2AC6\u0338|\u2ACB\uFE00|\u2ACC\uFE00|\u2AFD\u20E5|[\xA0-\u0113\u0116-\u0122\u0124-\u012B\u012E-\u014D\u0150-\u017E\u0192\u01B5\u01F5\u0237\u02C6\u02C7\u02D8-\u02DD\u0311\u0391-\u03A1\u03A3-\u03A9\u03B1-\u03C9\u03D1\u03D2\u03D5\u03D6\u03DC\u03DD\u03F0\u03F1\u03F5\u03F6\u0401-\u040C\u040E-\u044F\u0451-\u045C\u045E\u045F\u2002-\u2005\u2007-\u2010\u2013-\u2016\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2025\u2026\u2030-\u2035\u2039\u203A\u203E\u2041\u2043\u2044\u204F\u2057\u205F-\u2063\u20AC\u20DB\u20DC\u2102\u2105\u210A-\u2113\u2115-\u211E\u2122\u2124\u2127-\u2129\u212C\u212D\u212F-\u2131\u2133-\u2138\u2145-\u2148\u2153-\u215E\u2190-\u219B\u219D-\u21A7\u21A9-\u21AE\u21B0-\u21B3\u21B5-\u21B7\u21BA-\u21DB\u21DD\u21E4\u21E5\u21F5\u21FD-\u2205\u2207-\u2209\u220B\u220C\u220F-\u2214\u2216-\u2218\u221A\u221D-\u2238\u223A-\u2257\u2259\u225A\u225C\u225F-\u2262\u2264-\u228B\u228D-\u229B\u229D-\u22A5\u22A7-\u22B0\u22B2-\u22BB\u22BD-\u22DB\u22DE-\u22E3\u22E6-\u22F7\u22F9-\u22FE\u2305\u2306\u2308-\u2310\u2312\u2313\u2315\u2316\u231C-\u231F\u2322\u2323\u232D\u232E\u2336\u233D\u233F\u237C\u23B0\u23B1\u23B4-\u23B6\u23DC-\u23DF\u23E2\u23E7\u2423\u24C8\u2500\u2502\u250C\u2510\u2514\u2518\u251C\u2524\u252C\u2534\u253C\u2550-\u256C\u2580\u2584\u2588\u2591-\u2593\u25A1\u25AA\u25AB\u25AD\u25AE\u25B1\u25B3-\u25B5\u25B8\u25B9\u25BD-\u25BF\u25C2\u25C3\u25CA\u25CB\u25EC\u25EF\u25F8-\u25FC\u2605\u2606\u260E\u2640\u2642\u2660\u2663\u2665\u2666\u266A\u266D-\u266F\u2713\u2717\u2720\u2736\u2758\u2772\u2773\u27C8\u27C9\u27E6-\u27ED\u27F5-\u27FA\u27FC\u27FF\u2902-\u2905\u290C-\u2913\u2916\u2919-\u2920\u2923-\u292A\u2933\u2935-\u2939\u293C\u293D\u2945\u2948-\u294B\u294E-\u2976\u2978\u2979\u297B-\u297F\u2985\u2986\u298B-\u2996\u299A\u299C\u299D\u29A4-\u29B7\u29B9\u29BB\u29BC\u29BE-\u29C5\u29C9\u29CD-\u29D0\u29DC-\u29DE\u29E3-\u29E5\u29EB\u29F4\u29F6\u2A00-\u2A02\u2A04\u2A06\u2A0C\u2A0D\u2A10-\u2A17\u2A22-\u2A27\u2A29\u2A2A\u2A2D-\u2A31\u2A33-\u2A3C\u2A3F\u2A40\u2A42-\u2A4D\u2A50\u2A53-\u2A58\u2A5A-\u2A5D\u2A5F\u2A66\u2A6A\u2A6D-\u2A75\u2A77-\u2A9A\u2A9D-\u2AA2\u2AA4-\u2AB0\u2AB3-\u2AC8\u2ACB\u2ACC\u2ACF-\u2ADB\u2AE4\u2AE6-\u2AE9\u2AEB-\u2AF3\u2AFD\uFB00-\uFB04]|\uD835[\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDCCF\uDD04\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDD6B]/g;
      var encodeMap = { "\xAD": "shy", "\u200C": "zwnj", "\u200D": "zwj", "\u200E": "lrm", "\u2063": "ic", "\u2062": "it", "\u2061": "af", "\u200F": "rlm", "\u200B": "ZeroWidthSpace", "\u2060": "NoBreak", "\u0311": "DownBreve", "\u20DB": "tdot", "\u20DC": "DotDot", "	": "Tab", "\n": "NewLine", "\u2008": "puncsp", "\u205F": "MediumSpace", "\u2009": "thinsp", "\u200A": "hairsp", "\u2004": "emsp13", "\u2002": "ensp", "\u2005": "emsp14", "\u2003": "emsp", "\u2007": "numsp", "\xA0": "nbsp", "\u205F\u200A": "ThickSpace", "\u203E": "oline", "_": "lowbar", "\u2010": "dash", "\u2013": "ndash", "\u2014": "mdash", "\u2015": "horbar", ",": "comma", ";": "semi", "\u204F": "bsemi", ":": "colon", "\u2A74": "Colone", "!": "excl", "\xA1": "iexcl", "?": "quest", "\xBF": "iquest", ".": "period", "\u2025": "nldr", "\u2026": "mldr", "\xB7": "middot", "'": "apos", "\u2018": "lsquo", "\u2019": "rsquo", "\u201A": "sbquo", "\u2039": "lsaquo", "\u203A": "rsaquo", '"': "quot", "\u201C": "ldquo", "\u201D": "rdquo", "\u201E": "bdquo", "\xAB": "laquo", "\xBB": "raquo", "(": "lpar", ")": "rpar", "[": "lsqb", "]": "rsqb", "{": "lcub", "}": "rcub", "\u2308": "lceil", "\u2309": "rceil", "\u230A": "lfloor", "\u230B": "rfloor", "\u2985": "lopar", "\u2986": "ropar", "\u298B": "lbrke", "\u298C": "rbrke", "\u298D": "lbrkslu", "\u298E": "rbrksld", "\u298F": "lbrksld", "\u2990": "rbrkslu", "\u2991": "langd", "\u2992": "rangd", "\u2993": "lparlt", "\u2994": "rpargt", "\u2995": "gtlPar", "\u2996": "ltrPar", "\u27E6": "lobrk", "\u27E7": "robrk", "\u27E8": "lang", "\u27E9": "rang", "\u27EA": "Lang", "\u27EB": "Rang", "\u27EC": "loang", "\u27ED": "roang", "\u2772": "lbbrk", "\u2773": "rbbrk", "\u2016": "Vert", "\xA7": "sect", "\xB6": "para", "@": "commat", "*": "ast", "/": "sol", "undefined": null, "&": "amp", "#": "num", "%": "percnt", "\u2030": "permil", "\u2031": "pertenk", "\u2020": "dagger", "\u2021": "Dagger", "\u2022": "bull", "\u2043": "hybull", "\u2032": "prime", "\u2033": "Prime", "\u2034": "tprime", "\u2057": "qprime", "\u2035": "bprime", "\u2041": "caret", "`": "grave", "\xB4": "acute", "\u02DC": "tilde", "^": "Hat", "\xAF": "macr", "\u02D8": "breve", "\u02D9": "dot", "\xA8": "die", "\u02DA": "ring", "\u02DD": "dblac", "\xB8": "cedil", "\u02DB": "ogon", "\u02C6": "circ", "\u02C7": "caron", "\xB0": "deg", "\xA9": "copy", "\xAE": "reg", "\u2117": "copysr", "\u2118": "wp", "\u211E": "rx", "\u2127": "mho", "\u2129": "iiota", "\u2190": "larr", "\u219A": "nlarr", "\u2192": "rarr", "\u219B": "nrarr", "\u2191": "uarr", "\u2193": "darr", "\u2194": "harr", "\u21AE": "nharr", "\u2195": "varr", "\u2196": "nwarr", "\u2197": "nearr", "\u2198": "searr", "\u2199": "swarr", "\u219D": "rarrw", "\u219D\u0338": "nrarrw", "\u219E": "Larr", "\u219F": "Uarr", "\u21A0": "Rarr", "\u21A1": "Darr", "\u21A2": "larrtl", "\u21A3": "rarrtl", "\u21A4": "mapstoleft", "\u21A5": "mapstoup", "\u21A6": "map", "\u21A7": "mapstodown", "\u21A9": "larrhk", "\u21AA": "rarrhk", "\u21AB": "larrlp", "\u21AC": "rarrlp", "\u21AD": "harrw", "\u21B0": "lsh", "\u21B1": "rsh", "\u21B2": "ldsh", "\u21B3": "rdsh", "\u21B5": "crarr", "\u21B6": "cularr", "\u21B7": "curarr", "\u21BA": "olarr", "\u21BB": "orarr", "\u21BC": "lharu", "\u21BD": "lhard", "\u21BE": "uharr", "\u21BF": "uharl", "\u21C0": "rharu", "\u21C1": "rhard", "\u21C2": "dharr", "\u21C3": "dharl", "\u21C4": "rlarr", "\u21C5": "udarr", "\u21C6": "lrarr", "\u21C7": "llarr", "\u21C8": "uuarr", "\u21C9": "rrarr", "\u21CA": "ddarr", "\u21CB": "lrhar", "\u21CC": "rlhar", "\u21D0": "lArr", "\u21CD": "nlArr", "\u21D1": "uArr", "\u21D2": "rArr", "\u21CF": "nrArr", "\u21D3": "dArr", "\u21D4": "iff", "\u21CE": "nhArr", "\u21D5": "vArr", "\u21D6": "nwArr", "\u21D7": "neArr", "\u21D8": "seArr", "\u21D9": "swArr", "\u21DA": "lAarr", "\u21DB": "rAarr", "\u21DD": "zigrarr", "\u21E4": "larrb", "\u21E5": "rarrb", "\u21F5": "duarr", "\u21FD": "loarr", "\u21FE": "roarr", "\u21FF": "hoarr", "\u2200": "forall", "\u2201": "comp", "\u2202": "part", "\u2202\u0338": "npart", "\u2203": "exist", "\u2204": "nexist", "\u2205": "empty", "\u2207": "Del", "\u2208": "in", "\u2209": "notin", "\u220B": "ni", "\u220C": "notni", "\u03F6": "bepsi", "\u220F": "prod", "\u2210": "coprod", "\u2211": "sum", "+": "plus", "\xB1": "pm", "\xF7": "div", "\xD7": "times", "<": "lt", "\u226E": "nlt", "<\u20D2": "nvlt", "=": "equals", "\u2260": "ne", "=\u20E5": "bne", "\u2A75": "Equal", ">": "gt", "\u226F": "ngt", ">\u20D2": "nvgt", "\xAC": "not", "|": "vert", "\xA6": "brvbar", "\u2212": "minus", "\u2213": "mp", "\u2214": "plusdo", "\u2044": "frasl", "\u2216": "setmn", "\u2217": "lowast", "\u2218": "compfn", "\u221A": "Sqrt", "\u221D": "prop", "\u221E": "infin", "\u221F": "angrt", "\u2220": "ang", "\u2220\u20D2": "nang", "\u2221": "angmsd", "\u2222": "angsph", "\u2223": "mid", "\u2224": "nmid", "\u2225": "par", "\u2226": "npar", "\u2227": "and", "\u2228": "or", "\u2229": "cap", "\u2229\uFE00": "caps", "\u222A": "cup", "\u222A\uFE00": "cups", "\u222B": "int", "\u222C": "Int", "\u222D": "tint", "\u2A0C": "qint", "\u222E": "oint", "\u222F": "Conint", "\u2230": "Cconint", "\u2231": "cwint", "\u2232": "cwconint", "\u2233": "awconint", "\u2234": "there4", "\u2235": "becaus", "\u2236": "ratio", "\u2237": "Colon", "\u2238": "minusd", "\u223A": "mDDot", "\u223B": "homtht", "\u223C": "sim", "\u2241": "nsim", "\u223C\u20D2": "nvsim", "\u223D": "bsim", "\u223D\u0331": "race", "\u223E": "ac", "\u223E\u0333": "acE", "\u223F": "acd", "\u2240": "wr", "\u2242": "esim", "\u2242\u0338": "nesim", "\u2243": "sime", "\u2244": "nsime", "\u2245": "cong", "\u2247": "ncong", "\u2246": "simne", "\u2248": "ap", "\u2249": "nap", "\u224A": "ape", "\u224B": "apid", "\u224B\u0338": "napid", "\u224C": "bcong", "\u224D": "CupCap", "\u226D": "NotCupCap", "\u224D\u20D2": "nvap", "\u224E": "bump", "\u224E\u0338": "nbump", "\u224F": "bumpe", "\u224F\u0338": "nbumpe", "\u2250": "doteq", "\u2250\u0338": "nedot", "\u2251": "eDot", "\u2252": "efDot", "\u2253": "erDot", "\u2254": "colone", "\u2255": "ecolon", "\u2256": "ecir", "\u2257": "cire", "\u2259": "wedgeq", "\u225A": "veeeq", "\u225C": "trie", "\u225F": "equest", "\u2261": "equiv", "\u2262": "nequiv", "\u2261\u20E5": "bnequiv", "\u2264": "le", "\u2270": "nle", "\u2264\u20D2": "nvle", "\u2265": "ge", "\u2271": "nge", "\u2265\u20D2": "nvge", "\u2266": "lE", "\u2266\u0338": "nlE", "\u2267": "gE", "\u2267\u0338": "ngE", "\u2268\uFE00": "lvnE", "\u2268": "lnE", "\u2269": "gnE", "\u2269\uFE00": "gvnE", "\u226A": "ll", "\u226A\u0338": "nLtv", "\u226A\u20D2": "nLt", "\u226B": "gg", "\u226B\u0338": "nGtv", "\u226B\u20D2": "nGt", "\u226C": "twixt", "\u2272": "lsim", "\u2274": "nlsim", "\u2273": "gsim", "\u2275": "ngsim", "\u2276": "lg", "\u2278": "ntlg", "\u2277": "gl", "\u2279": "ntgl", "\u227A": "pr", "\u2280": "npr", "\u227B": "sc", "\u2281": "nsc", "\u227C": "prcue", "\u22E0": "nprcue", "\u227D": "sccue", "\u22E1": "nsccue", "\u227E": "prsim", "\u227F": "scsim", "\u227F\u0338": "NotSucceedsTilde", "\u2282": "sub", "\u2284": "nsub", "\u2282\u20D2": "vnsub", "\u2283": "sup", "\u2285": "nsup", "\u2283\u20D2": "vnsup", "\u2286": "sube", "\u2288": "nsube", "\u2287": "supe", "\u2289": "nsupe", "\u228A\uFE00": "vsubne", "\u228A": "subne", "\u228B\uFE00": "vsupne", "\u228B": "supne", "\u228D": "cupdot", "\u228E": "uplus", "\u228F": "sqsub", "\u228F\u0338": "NotSquareSubset", "\u2290": "sqsup", "\u2290\u0338": "NotSquareSuperset", "\u2291": "sqsube", "\u22E2": "nsqsube", "\u2292": "sqsupe", "\u22E3": "nsqsupe", "\u2293": "sqcap", "\u2293\uFE00": "sqcaps", "\u2294": "sqcup", "\u2294\uFE00": "sqcups", "\u2295": "oplus", "\u2296": "ominus", "\u2297": "otimes", "\u2298": "osol", "\u2299": "odot", "\u229A": "ocir", "\u229B": "oast", "\u229D": "odash", "\u229E": "plusb", "\u229F": "minusb", "\u22A0": "timesb", "\u22A1": "sdotb", "\u22A2": "vdash", "\u22AC": "nvdash", "\u22A3": "dashv", "\u22A4": "top", "\u22A5": "bot", "\u22A7": "models", "\u22A8": "vDash", "\u22AD": "nvDash", "\u22A9": "Vdash", "\u22AE": "nVdash", "\u22AA": "Vvdash", "\u22AB": "VDash", "\u22AF": "nVDash", "\u22B0": "prurel", "\u22B2": "vltri", "\u22EA": "nltri", "\u22B3": "vrtri", "\u22EB": "nrtri", "\u22B4": "ltrie", "\u22EC": "nltrie", "\u22B4\u20D2": "nvltrie", "\u22B5": "rtrie", "\u22ED": "nrtrie", "\u22B5\u20D2": "nvrtrie", "\u22B6": "origof", "\u22B7": "imof", "\u22B8": "mumap", "\u22B9": "hercon", "\u22BA": "intcal", "\u22BB": "veebar", "\u22BD": "barvee", "\u22BE": "angrtvb", "\u22BF": "lrtri", "\u22C0": "Wedge", "\u22C1": "Vee", "\u22C2": "xcap", "\u22C3": "xcup", "\u22C4": "diam", "\u22C5": "sdot", "\u22C6": "Star", "\u22C7": "divonx", "\u22C8": "bowtie", "\u22C9": "ltimes", "\u22CA": "rtimes", "\u22CB": "lthree", "\u22CC": "rthree", "\u22CD": "bsime", "\u22CE": "cuvee", "\u22CF": "cuwed", "\u22D0": "Sub", "\u22D1": "Sup", "\u22D2": "Cap", "\u22D3": "Cup", "\u22D4": "fork", "\u22D5": "epar", "\u22D6": "ltdot", "\u22D7": "gtdot", "\u22D8": "Ll", "\u22D8\u0338": "nLl", "\u22D9": "Gg", "\u22D9\u0338": "nGg", "\u22DA\uFE00": "lesg", "\u22DA": "leg", "\u22DB": "gel", "\u22DB\uFE00": "gesl", "\u22DE": "cuepr", "\u22DF": "cuesc", "\u22E6": "lnsim", "\u22E7": "gnsim", "\u22E8": "prnsim", "\u22E9": "scnsim", "\u22EE": "vellip", "\u22EF": "ctdot", "\u22F0": "utdot", "\u22F1": "dtdot", "\u22F2": "disin", "\u22F3": "isinsv", "\u22F4": "isins", "\u22F5": "isindot", "\u22F5\u0338": "notindot", "\u22F6": "notinvc", "\u22F7": "notinvb", "\u22F9": "isinE", "\u22F9\u0338": "notinE", "\u22FA": "nisd", "\u22FB": "xnis", "\u22FC": "nis", "\u22FD": "notnivc", "\u22FE": "notnivb", "\u2305": "barwed", "\u2306": "Barwed", "\u230C": "drcrop", "\u230D": "dlcrop", "\u230E": "urcrop", "\u230F": "ulcrop", "\u2310": "bnot", "\u2312": "profline", "\u2313": "profsurf", "\u2315": "telrec", "\u2316": "target", "\u231C": "ulcorn", "\u231D": "urcorn", "\u231E": "dlcorn", "\u231F": "drcorn", "\u2322": "frown", "\u2323": "smile", "\u232D": "cylcty", "\u232E": "profalar", "\u2336": "topbot", "\u233D": "ovbar", "\u233F": "solbar", "\u237C": "angzarr", "\u23B0": "lmoust", "\u23B1": "rmoust", "\u23B4": "tbrk", "\u23B5": "bbrk", "\u23B6": "bbrktbrk", "\u23DC": "OverParenthesis", "\u23DD": "UnderParenthesis", "\u23DE": "OverBrace", "\u23DF": "UnderBrace", "\u23E2": "trpezium", "\u23E7": "elinters", "\u2423": "blank", "\u2500": "boxh", "\u2502": "boxv", "\u250C": "boxdr", "\u2510": "boxdl", "\u2514": "boxur", "\u2518": "boxul", "\u251C": "boxvr", "\u2524": "boxvl", "\u252C": "boxhd", "\u2534": "boxhu", "\u253C": "boxvh", "\u2550": "boxH", "\u2551": "boxV", "\u2552": "boxdR", "\u2553": "boxDr", "\u2554": "boxDR", "\u2555": "boxdL", "\u2556": "boxDl", "\u2557": "boxDL", "\u2558": "boxuR", "\u2559": "boxUr", "\u255A": "boxUR", "\u255B": "boxuL", "\u255C": "boxUl", "\u255D": "boxUL", "\u255E": "boxvR", "\u255F": "boxVr", "\u2560": "boxVR", "\u2561": "boxvL", "\u2562": "boxVl", "\u2563": "boxVL", "\u2564": "boxHd", "\u2565": "boxhD", "\u2566": "boxHD", "\u2567": "boxHu", "\u2568": "boxhU", "\u2569": "boxHU", "\u256A": "boxvH", "\u256B": "boxVh", "\u256C": "boxVH", "\u2580": "uhblk", "\u2584": "lhblk", "\u2588": "block", "\u2591": "blk14", "\u2592": "blk12", "\u2593": "blk34", "\u25A1": "squ", "\u25AA": "squf", "\u25AB": "EmptyVerySmallSquare", "\u25AD": "rect", "\u25AE": "marker", "\u25B1": "fltns", "\u25B3": "xutri", "\u25B4": "utrif", "\u25B5": "utri", "\u25B8": "rtrif", "\u25B9": "rtri", "\u25BD": "xdtri", "\u25BE": "dtrif", "\u25BF": "dtri", "\u25C2": "ltrif", "\u25C3": "ltri", "\u25CA": "loz", "\u25CB": "cir", "\u25EC": "tridot", "\u25EF": "xcirc", "\u25F8": "ultri", "\u25F9": "urtri", "\u25FA": "lltri", "\u25FB": "EmptySmallSquare", "\u25FC": "FilledSmallSquare", "\u2605": "starf", "\u2606": "star", "\u260E": "phone", "\u2640": "female", "\u2642": "male", "\u2660": "spades", "\u2663": "clubs", "\u2665": "hearts", "\u2666": "diams", "\u266A": "sung", "\u2713": "check", "\u2717": "cross", "\u2720": "malt", "\u2736": "sext", "\u2758": "VerticalSeparator", "\u27C8": "bsolhsub", "\u27C9": "suphsol", "\u27F5": "xlarr", "\u27F6": "xrarr", "\u27F7": "xharr", "\u27F8": "xlArr", "\u27F9": "xrArr", "\u27FA": "xhArr", "\u27FC": "xmap", "\u27FF": "dzigrarr", "\u2902": "nvlArr", "\u2903": "nvrArr", "\u2904": "nvHarr", "\u2905": "Map", "\u290C": "lbarr", "\u290D": "rbarr", "\u290E": "lBarr", "\u290F": "rBarr", "\u2910": "RBarr", "\u2911": "DDotrahd", "\u2912": "UpArrowBar", "\u2913": "DownArrowBar", "\u2916": "Rarrtl", "\u2919": "latail", "\u291A": "ratail", "\u291B": "lAtail", "\u291C": "rAtail", "\u291D": "larrfs", "\u291E": "rarrfs", "\u291F": "larrbfs", "\u2920": "rarrbfs", "\u2923": "nwarhk", "\u2924": "nearhk", "\u2925": "searhk", "\u2926": "swarhk", "\u2927": "nwnear", "\u2928": "toea", "\u2929": "tosa", "\u292A": "swnwar", "\u2933": "rarrc", "\u2933\u0338": "nrarrc", "\u2935": "cudarrr", "\u2936": "ldca", "\u2937": "rdca", "\u2938": "cudarrl", "\u2939": "larrpl", "\u293C": "curarrm", "\u293D": "cularrp", "\u2945": "rarrpl", "\u2948": "harrcir", "\u2949": "Uarrocir", "\u294A": "lurdshar", "\u294B": "ldrushar", "\u294E": "LeftRightVector", "\u294F": "RightUpDownVector", "\u2950": "DownLeftRightVector", "\u2951": "LeftUpDownVector", "\u2952": "LeftVectorBar", "\u2953": "RightVectorBar", "\u2954": "RightUpVectorBar", "\u2955": "RightDownVectorBar", "\u2956": "DownLeftVectorBar", "\u2957": "DownRightVectorBar", "\u2958": "LeftUpVectorBar", "\u2959": "LeftDownVectorBar", "\u295A": "LeftTeeVector", "\u295B": "RightTeeVector", "\u295C": "RightUpTeeVector", "\u295D": "RightDownTeeVector", "\u295E": "DownLeftTeeVector", "\u295F": "DownRightTeeVector", "\u2960": "LeftUpTeeVector", "\u2961": "LeftDownTeeVector", "\u2962": "lHar", "\u2963": "uHar", "\u2964": "rHar", "\u2965": "dHar", "\u2966": "luruhar", "\u2967": "ldrdhar", "\u2968": "ruluhar", "\u2969": "rdldhar", "\u296A": "lharul", "\u296B": "llhard", "\u296C": "rharul", "\u296D": "lrhard", "\u296E": "udhar", "\u296F": "duhar", "\u2970": "RoundImplies", "\u2971": "erarr", "\u2972": "simrarr", "\u2973": "larrsim", "\u2974": "rarrsim", "\u2975": "rarrap", "\u2976": "ltlarr", "\u2978": "gtrarr", "\u2979": "subrarr", "\u297B": "suplarr", "\u297C": "lfisht", "\u297D": "rfisht", "\u297E": "ufisht", "\u297F": "dfisht", "\u299A": "vzigzag", "\u299C": "vangrt", "\u299D": "angrtvbd", "\u29A4": "ange", "\u29A5": "range", "\u29A6": "dwangle", "\u29A7": "uwangle", "\u29A8": "angmsdaa", "\u29A9": "angmsdab", "\u29AA": "angmsdac", "\u29AB": "angmsdad", "\u29AC": "angmsdae", "\u29AD": "angmsdaf", "\u29AE": "angmsdag", "\u29AF": "angmsdah", "\u29B0": "bemptyv", "\u29B1": "demptyv", "\u29B2": "cemptyv", "\u29B3": "raemptyv", "\u29B4": "laemptyv", "\u29B5": "ohbar", "\u29B6": "omid", "\u29B7": "opar", "\u29B9": "operp", "\u29BB": "olcross", "\u29BC": "odsold", "\u29BE": "olcir", "\u29BF": "ofcir", "\u29C0": "olt", "\u29C1": "ogt", "\u29C2": "cirscir", "\u29C3": "cirE", "\u29C4": "solb", "\u29C5": "bsolb", "\u29C9": "boxbox", "\u29CD": "trisb", "\u29CE": "rtriltri", "\u29CF": "LeftTriangleBar", "\u29CF\u0338": "NotLeftTriangleBar", "\u29D0": "RightTriangleBar", "\u29D0\u0338": "NotRightTriangleBar", "\u29DC": "iinfin", "\u29DD": "infintie", "\u29DE": "nvinfin", "\u29E3": "eparsl", "\u29E4": "smeparsl", "\u29E5": "eqvparsl", "\u29EB": "lozf", "\u29F4": "RuleDelayed", "\u29F6": "dsol", "\u2A00": "xodot", "\u2A01": "xoplus", "\u2A02": "xotime", "\u2A04": "xuplus", "\u2A06": "xsqcup", "\u2A0D": "fpartint", "\u2A10": "cirfnint", "\u2A11": "awint", "\u2A12": "rppolint", "\u2A13": "scpolint", "\u2A14": "npolint", "\u2A15": "pointint", "\u2A16": "quatint", "\u2A17": "intlarhk", "\u2A22": "pluscir", "\u2A23": "plusacir", "\u2A24": "simplus", "\u2A25": "plusdu", "\u2A26": "plussim", "\u2A27": "plustwo", "\u2A29": "mcomma", "\u2A2A": "minusdu", "\u2A2D": "loplus", "\u2A2E": "roplus", "\u2A2F": "Cross", "\u2A30": "timesd", "\u2A31": "timesbar", "\u2A33": "smashp", "\u2A34": "lotimes", "\u2A35": "rotimes", "\u2A36": "otimesas", "\u2A37": "Otimes", "\u2A38": "odiv", "\u2A39": "triplus", "\u2A3A": "triminus", "\u2A3B": "tritime", "\u2A3C": "iprod", "\u2A3F": "amalg", "\u2A40": "capdot", "\u2A42": "ncup", "\u2A43": "ncap", "\u2A44": "capand", "\u2A45": "cupor", "\u2A46": "cupcap", "\u2A47": "capcup", "\u2A48": "cupbrcap", "\u2A49": "capbrcup", "\u2A4A": "cupcup", "\u2A4B": "capcap", "\u2A4C": "ccups", "\u2A4D": "ccaps", "\u2A50": "ccupssm", "\u2A53": "And", "\u2A54": "Or", "\u2A55": "andand", "\u2A56": "oror", "\u2A57": "orslope", "\u2A58": "andslope", "\u2A5A": "andv", "\u2A5B": "orv", "\u2A5C": "andd", "\u2A5D": "ord", "\u2A5F": "wedbar", "\u2A66": "sdote", "\u2A6A": "simdot", "\u2A6D": "congdot", "\u2A6D\u0338": "ncongdot", "\u2A6E": "easter", "\u2A6F": "apacir", "\u2A70": "apE", "\u2A70\u0338": "napE", "\u2A71": "eplus", "\u2A72": "pluse", "\u2A73": "Esim", "\u2A77": "eDDot", "\u2A78": "equivDD", "\u2A79": "ltcir", "\u2A7A": "gtcir", "\u2A7B": "ltquest", "\u2A7C": "gtquest", "\u2A7D": "les", "\u2A7D\u0338": "nles", "\u2A7E": "ges", "\u2A7E\u0338": "nges", "\u2A7F": "lesdot", "\u2A80": "gesdot", "\u2A81": "lesdoto", "\u2A82": "gesdoto", "\u2A83": "lesdotor", "\u2A84": "gesdotol", "\u2A85": "lap", "\u2A86": "gap", "\u2A87": "lne", "\u2A88": "gne", "\u2A89": "lnap", "\u2A8A": "gnap", "\u2A8B": "lEg", "\u2A8C": "gEl", "\u2A8D": "lsime", "\u2A8E": "gsime", "\u2A8F": "lsimg", "\u2A90": "gsiml", "\u2A91": "lgE", "\u2A92": "glE", "\u2A93": "lesges", "\u2A94": "gesles", "\u2A95": "els", "\u2A96": "egs", "\u2A97": "elsdot", "\u2A98": "egsdot", "\u2A99": "el", "\u2A9A": "eg", "\u2A9D": "siml", "\u2A9E": "simg", "\u2A9F": "simlE", "\u2AA0": "simgE", "\u2AA1": "LessLess", "\u2AA1\u0338": "NotNestedLessLess", "\u2AA2": "GreaterGreater", "\u2AA2\u0338": "NotNestedGreaterGreater", "\u2AA4": "glj", "\u2AA5": "gla", "\u2AA6": "ltcc", "\u2AA7": "gtcc", "\u2AA8": "lescc", "\u2AA9": "gescc", "\u2AAA": "smt", "\u2AAB": "lat", "\u2AAC": "smte", "\u2AAC\uFE00": "smtes", "\u2AAD": "late", "\u2AAD\uFE00": "lates", "\u2AAE": "bumpE", "\u2AAF": "pre", "\u2AAF\u0338": "npre", "\u2AB0": "sce", "\u2AB0\u0338": "nsce", "\u2AB3": "prE", "\u2AB4": "scE", "\u2AB5": "prnE", "\u2AB6": "scnE", "\u2AB7": "prap", "\u2AB8": "scap", "\u2AB9": "prnap", "\u2ABA": "scnap", "\u2ABB": "Pr", "\u2ABC": "Sc", "\u2ABD": "subdot", "\u2ABE": "supdot", "\u2ABF": "subplus", "\u2AC0": "supplus", "\u2AC1": "submult", "\u2AC2": "supmult", "\u2AC3": "subedot", "\u2AC4": "supedot", "\u2AC5": "subE", "\u2AC5\u0338": "nsubE", "\u2AC6": "supE", "\u2AC6\u0338": "nsupE", "\u2AC7": "subsim", "\u2AC8": "supsim", "\u2ACB\uFE00": "vsubnE", "\u2ACB": "subnE", "\u2ACC\uFE00": "vsupnE", "\u2ACC": "supnE", "\u2ACF": "csub", "\u2AD0": "csup", "\u2AD1": "csube", "\u2AD2": "csupe", "\u2AD3": "subsup", "\u2AD4": "supsub", "\u2AD5": "subsub", "\u2AD6": "supsup", "\u2AD7": "suphsub", "\u2AD8": "supdsub", "\u2AD9": "forkv", "\u2ADA": "topfork", "\u2ADB": "mlcp", "\u2AE4": "Dashv", "\u2AE6": "Vdashl", "\u2AE7": "Barv", "\u2AE8": "vBar", "\u2AE9": "vBarv", "\u2AEB": "Vbar", "\u2AEC": "Not", "\u2AED": "bNot", "\u2AEE": "rnmid", "\u2AEF": "cirmid", "\u2AF0": "midcir", "\u2AF1": "topcir", "\u2AF2": "nhpar", "\u2AF3": "parsim", "\u2AFD": "parsl", "\u2AFD\u20E5": "nparsl", "\u266D": "flat", "\u266E": "natur", "\u266F": "sharp", "\xA4": "curren", "\xA2": "cent", "$": "dollar", "\xA3": "pound", "\xA5": "yen", "\u20AC": "euro", "\xB9": "sup1", "\xBD": "half", "\u2153": "frac13", "\xBC": "frac14", "\u2155": "frac15", "\u2159": "frac16", "\u215B": "frac18", "\xB2": "sup2", "\u2154": "frac23", "\u2156": "frac25", "\xB3": "sup3", "\xBE": "frac34", "\u2157": "frac35", "\u215C": "frac38", "\u2158": "frac45", "\u215A": "frac56", "\u215D": "frac58", "\u215E": "frac78", "\u{1D4B6}": "ascr", "\u{1D552}": "aopf", "\u{1D51E}": "afr", "\u{1D538}": "Aopf", "\u{1D504}": "Afr", "\u{1D49C}": "Ascr", "\xAA": "ordf", "\xE1": "aacute", "\xC1": "Aacute", "\xE0": "agrave", "\xC0": "Agrave", "\u0103": "abreve", "\u0102": "Abreve", "\xE2": "acirc", "\xC2": "Acirc", "\xE5": "aring", "\xC5": "angst", "\xE4": "auml", "\xC4": "Auml", "\xE3": "atilde", "\xC3": "Atilde", "\u0105": "aogon", "\u0104": "Aogon", "\u0101": "amacr", "\u0100": "Amacr", "\xE6": "aelig", "\xC6": "AElig", "\u{1D4B7}": "bscr", "\u{1D553}": "bopf", "\u{1D51F}": "bfr", "\u{1D539}": "Bopf", "\u212C": "Bscr", "\u{1D505}": "Bfr", "\u{1D520}": "cfr", "\u{1D4B8}": "cscr", "\u{1D554}": "copf", "\u212D": "Cfr", "\u{1D49E}": "Cscr", "\u2102": "Copf", "\u0107": "cacute", "\u0106": "Cacute", "\u0109": "ccirc", "\u0108": "Ccirc", "\u010D": "ccaron", "\u010C": "Ccaron", "\u010B": "cdot", "\u010A": "Cdot", "\xE7": "ccedil", "\xC7": "Ccedil", "\u2105": "incare", "\u{1D521}": "dfr", "\u2146": "dd", "\u{1D555}": "dopf", "\u{1D4B9}": "dscr", "\u{1D49F}": "Dscr", "\u{1D507}": "Dfr", "\u2145": "DD", "\u{1D53B}": "Dopf", "\u010F": "dcaron", "\u010E": "Dcaron", "\u0111": "dstrok", "\u0110": "Dstrok", "\xF0": "eth", "\xD0": "ETH", "\u2147": "ee", "\u212F": "escr", "\u{1D522}": "efr", "\u{1D556}": "eopf", "\u2130": "Escr", "\u{1D508}": "Efr", "\u{1D53C}": "Eopf", "\xE9": "eacute", "\xC9": "Eacute", "\xE8": "egrave", "\xC8": "Egrave", "\xEA": "ecirc", "\xCA": "Ecirc", "\u011B": "ecaron", "\u011A": "Ecaron", "\xEB": "euml", "\xCB": "Euml", "\u0117": "edot", "\u0116": "Edot", "\u0119": "eogon", "\u0118": "Eogon", "\u0113": "emacr", "\u0112": "Emacr", "\u{1D523}": "ffr", "\u{1D557}": "fopf", "\u{1D4BB}": "fscr", "\u{1D509}": "Ffr", "\u{1D53D}": "Fopf", "\u2131": "Fscr", "\uFB00": "fflig", "\uFB03": "ffilig", "\uFB04": "ffllig", "\uFB01": "filig", "fj": "fjlig", "\uFB02": "fllig", "\u0192": "fnof", "\u210A": "gscr", "\u{1D558}": "gopf", "\u{1D524}": "gfr", "\u{1D4A2}": "Gscr", "\u{1D53E}": "Gopf", "\u{1D50A}": "Gfr", "\u01F5": "gacute", "\u011F": "gbreve", "\u011E": "Gbreve", "\u011D": "gcirc", "\u011C": "Gcirc", "\u0121": "gdot", "\u0120": "Gdot", "\u0122": "Gcedil", "\u{1D525}": "hfr", "\u210E": "planckh", "\u{1D4BD}": "hscr", "\u{1D559}": "hopf", "\u210B": "Hscr", "\u210C": "Hfr", "\u210D": "Hopf", "\u0125": "hcirc", "\u0124": "Hcirc", "\u210F": "hbar", "\u0127": "hstrok", "\u0126": "Hstrok", "\u{1D55A}": "iopf", "\u{1D526}": "ifr", "\u{1D4BE}": "iscr", "\u2148": "ii", "\u{1D540}": "Iopf", "\u2110": "Iscr", "\u2111": "Im", "\xED": "iacute", "\xCD": "Iacute", "\xEC": "igrave", "\xCC": "Igrave", "\xEE": "icirc", "\xCE": "Icirc", "\xEF": "iuml", "\xCF": "Iuml", "\u0129": "itilde", "\u0128": "Itilde", "\u0130": "Idot", "\u012F": "iogon", "\u012E": "Iogon", "\u012B": "imacr", "\u012A": "Imacr", "\u0133": "ijlig", "\u0132": "IJlig", "\u0131": "imath", "\u{1D4BF}": "jscr", "\u{1D55B}": "jopf", "\u{1D527}": "jfr", "\u{1D4A5}": "Jscr", "\u{1D50D}": "Jfr", "\u{1D541}": "Jopf", "\u0135": "jcirc", "\u0134": "Jcirc", "\u0237": "jmath", "\u{1D55C}": "kopf", "\u{1D4C0}": "kscr", "\u{1D528}": "kfr", "\u{1D4A6}": "Kscr", "\u{1D542}": "Kopf", "\u{1D50E}": "Kfr", "\u0137": "kcedil", "\u0136": "Kcedil", "\u{1D529}": "lfr", "\u{1D4C1}": "lscr", "\u2113": "ell", "\u{1D55D}": "lopf", "\u2112": "Lscr", "\u{1D50F}": "Lfr", "\u{1D543}": "Lopf", "\u013A": "lacute", "\u0139": "Lacute", "\u013E": "lcaron", "\u013D": "Lcaron", "\u013C": "lcedil", "\u013B": "Lcedil", "\u0142": "lstrok", "\u0141": "Lstrok", "\u0140": "lmidot", "\u013F": "Lmidot", "\u{1D52A}": "mfr", "\u{1D55E}": "mopf", "\u{1D4C2}": "mscr", "\u{1D510}": "Mfr", "\u{1D544}": "Mopf", "\u2133": "Mscr", "\u{1D52B}": "nfr", "\u{1D55F}": "nopf", "\u{1D4C3}": "nscr", "\u2115": "Nopf", "\u{1D4A9}": "Nscr", "\u{1D511}": "Nfr", "\u0144": "nacute", "\u0143": "Nacute", "\u0148": "ncaron", "\u0147": "Ncaron", "\xF1": "ntilde", "\xD1": "Ntilde", "\u0146": "ncedil", "\u0145": "Ncedil", "\u2116": "numero", "\u014B": "eng", "\u014A": "ENG", "\u{1D560}": "oopf", "\u{1D52C}": "ofr", "\u2134": "oscr", "\u{1D4AA}": "Oscr", "\u{1D512}": "Ofr", "\u{1D546}": "Oopf", "\xBA": "ordm", "\xF3": "oacute", "\xD3": "Oacute", "\xF2": "ograve", "\xD2": "Ograve", "\xF4": "ocirc", "\xD4": "Ocirc", "\xF6": "ouml", "\xD6": "Ouml", "\u0151": "odblac", "\u0150": "Odblac", "\xF5": "otilde", "\xD5": "Otilde", "\xF8": "oslash", "\xD8": "Oslash", "\u014D": "omacr", "\u014C": "Omacr", "\u0153": "oelig", "\u0152": "OElig", "\u{1D52D}": "pfr", "\u{1D4C5}": "pscr", "\u{1D561}": "popf", "\u2119": "Popf", "\u{1D513}": "Pfr", "\u{1D4AB}": "Pscr", "\u{1D562}": "qopf", "\u{1D52E}": "qfr", "\u{1D4C6}": "qscr", "\u{1D4AC}": "Qscr", "\u{1D514}": "Qfr", "\u211A": "Qopf", "\u0138": "kgreen", "\u{1D52F}": "rfr", "\u{1D563}": "ropf", "\u{1D4C7}": "rscr", "\u211B": "Rscr", "\u211C": "Re", "\u211D": "Ropf", "\u0155": "racute", "\u0154": "Racute", "\u0159": "rcaron", "\u0158": "Rcaron", "\u0157": "rcedil", "\u0156": "Rcedil", "\u{1D564}": "sopf", "\u{1D4C8}": "sscr", "\u{1D530}": "sfr", "\u{1D54A}": "Sopf", "\u{1D516}": "Sfr", "\u{1D4AE}": "Sscr", "\u24C8": "oS", "\u015B": "sacute", "\u015A": "Sacute", "\u015D": "scirc", "\u015C": "Scirc", "\u0161": "scaron", "\u0160": "Scaron", "\u015F": "scedil", "\u015E": "Scedil", "\xDF": "szlig", "\u{1D531}": "tfr", "\u{1D4C9}": "tscr", "\u{1D565}": "topf", "\u{1D4AF}": "Tscr", "\u{1D517}": "Tfr", "\u{1D54B}": "Topf", "\u0165": "tcaron", "\u0164": "Tcaron", "\u0163": "tcedil", "\u0162": "Tcedil", "\u2122": "trade", "\u0167": "tstrok", "\u0166": "Tstrok", "\u{1D4CA}": "uscr", "\u{1D566}": "uopf", "\u{1D532}": "ufr", "\u{1D54C}": "Uopf", "\u{1D518}": "Ufr", "\u{1D4B0}": "Uscr", "\xFA": "uacute", "\xDA": "Uacute", "\xF9": "ugrave", "\xD9": "Ugrave", "\u016D": "ubreve", "\u016C": "Ubreve", "\xFB": "ucirc", "\xDB": "Ucirc", "\u016F": "uring", "\u016E": "Uring", "\xFC": "uuml", "\xDC": "Uuml", "\u0171": "udblac", "\u0170": "Udblac", "\u0169": "utilde", "\u0168": "Utilde", "\u0173": "uogon", "\u0172": "Uogon", "\u016B": "umacr", "\u016A": "Umacr", "\u{1D533}": "vfr", "\u{1D567}": "vopf", "\u{1D4CB}": "vscr", "\u{1D519}": "Vfr", "\u{1D54D}": "Vopf", "\u{1D4B1}": "Vscr", "\u{1D568}": "wopf", "\u{1D4CC}": "wscr", "\u{1D534}": "wfr", "\u{1D4B2}": "Wscr", "\u{1D54E}": "Wopf", "\u{1D51A}": "Wfr", "\u0175": "wcirc", "\u0174": "Wcirc", "\u{1D535}": "xfr", "\u{1D4CD}": "xscr", "\u{1D569}": "xopf", "\u{1D54F}": "Xopf", "\u{1D51B}": "Xfr", "\u{1D4B3}": "Xscr", "\u{1D536}": "yfr", "\u{1D4CE}": "yscr", "\u{1D56A}": "yopf", "\u{1D4B4}": "Yscr", "\u{1D51C}": "Yfr", "\u{1D550}": "Yopf", "\xFD": "yacute", "\xDD": "Yacute", "\u0177": "ycirc", "\u0176": "Ycirc", "\xFF": "yuml", "\u0178": "Yuml", "\u{1D4CF}": "zscr", "\u{1D537}": "zfr", "\u{1D56B}": "zopf", "\u2128": "Zfr", "\u2124": "Zopf", "\u{1D4B5}": "Zscr", "\u017A": "zacute", "\u0179": "Zacute", "\u017E": "zcaron", "\u017D": "Zcaron", "\u017C": "zdot", "\u017B": "Zdot", "\u01B5": "imped", "\xFE": "thorn", "\xDE": "THORN", "\u0149": "napos", "\u03B1": "alpha", "\u0391": "Alpha", "\u03B2": "beta", "\u0392": "Beta", "\u03B3": "gamma", "\u0393": "Gamma", "\u03B4": "delta", "\u0394": "Delta", "\u03B5": "epsi", "\u03F5": "epsiv", "\u0395": "Epsilon", "\u03DD": "gammad", "\u03DC": "Gammad", "\u03B6": "zeta", "\u0396": "Zeta", "\u03B7": "eta", "\u0397": "Eta", "\u03B8": "theta", "\u03D1": "thetav", "\u0398": "Theta", "\u03B9": "iota", "\u0399": "Iota", "\u03BA": "kappa", "\u03F0": "kappav", "\u039A": "Kappa", "\u03BB": "lambda", "\u039B": "Lambda", "\u03BC": "mu", "\xB5": "micro", "\u039C": "Mu", "\u03BD": "nu", "\u039D": "Nu", "\u03BE": "xi", "\u039E": "Xi", "\u03BF": "omicron", "\u039F": "Omicron", "\u03C0": "pi", "\u03D6": "piv", "\u03A0": "Pi", "\u03C1": "rho", "\u03F1": "rhov", "\u03A1": "Rho", "\u03C3": "sigma", "\u03A3": "Sigma", "\u03C2": "sigmaf", "\u03C4": "tau", "\u03A4": "Tau", "\u03C5": "upsi", "\u03A5": "Upsilon", "\u03D2": "Upsi", "\u03C6": "phi", "\u03D5": "phiv", "\u03A6": "Phi", "\u03C7": "chi", "\u03A7": "Chi", "\u03C8": "psi", "\u03A8": "Psi", "\u03C9": "omega", "\u03A9": "ohm", "\u0430": "acy", "\u0410": "Acy", "\u0431": "bcy", "\u0411": "Bcy", "\u0432": "vcy", "\u0412": "Vcy", "\u0433": "gcy", "\u0413": "Gcy", "\u0453": "gjcy", "\u0403": "GJcy", "\u0434": "dcy", "\u0414": "Dcy", "\u0452": "djcy", "\u0402": "DJcy", "\u0435": "iecy", "\u0415": "IEcy", "\u0451": "iocy", "\u0401": "IOcy", "\u0454": "jukcy", "\u0404": "Jukcy", "\u0436": "zhcy", "\u0416": "ZHcy", "\u0437": "zcy", "\u0417": "Zcy", "\u0455": "dscy", "\u0405": "DScy", "\u0438": "icy", "\u0418": "Icy", "\u0456": "iukcy", "\u0406": "Iukcy", "\u0457": "yicy", "\u0407": "YIcy", "\u0439": "jcy", "\u0419": "Jcy", "\u0458": "jsercy", "\u0408": "Jsercy", "\u043A": "kcy", "\u041A": "Kcy", "\u045C": "kjcy", "\u040C": "KJcy", "\u043B": "lcy", "\u041B": "Lcy", "\u0459": "ljcy", "\u0409": "LJcy", "\u043C": "mcy", "\u041C": "Mcy", "\u043D": "ncy", "\u041D": "Ncy", "\u045A": "njcy", "\u040A": "NJcy", "\u043E": "ocy", "\u041E": "Ocy", "\u043F": "pcy", "\u041F": "Pcy", "\u0440": "rcy", "\u0420": "Rcy", "\u0441": "scy", "\u0421": "Scy", "\u0442": "tcy", "\u0422": "Tcy", "\u045B": "tshcy", "\u040B": "TSHcy", "\u0443": "ucy", "\u0423": "Ucy", "\u045E": "ubrcy", "\u040E": "Ubrcy", "\u0444": "fcy", "\u0424": "Fcy", "\u0445": "khcy", "\u0425": "KHcy", "\u0446": "tscy", "\u0426": "TScy", "\u0447": "chcy", "\u0427": "CHcy", "\u045F": "dzcy", "\u040F": "DZcy", "\u0448": "shcy", "\u0428": "SHcy", "\u0449": "shchcy", "\u0429": "SHCHcy", "\u044A": "hardcy", "\u042A": "HARDcy", "\u044B": "ycy", "\u042B": "Ycy", "\u044C": "softcy", "\u042C": "SOFTcy", "\u044D": "ecy", "\u042D": "Ecy", "\u044E": "yucy", "\u042E": "YUcy", "\u044F": "yacy", "\u042F": "YAcy", "\u2135": "aleph", "\u2136": "beth", "\u2137": "gimel", "\u2138": "daleth" };
      var regexEscape = /["&'<>`]/g;
      var escapeMap = {
        '"': "&quot;",
        "&": "&amp;",
        "'": "&#x27;",
        "<": "&lt;",
        // See https://mathiasbynens.be/notes/ambiguous-ampersands: in HTML, the
        // following is not strictly necessary unless it’s part of a tag or an
        // unquoted attribute value. We’re only escaping it to support those
        // situations, and for XML support.
        ">": "&gt;",
        // In Internet Explorer ≤ 8, the backtick character can be used
        // to break out of (un)quoted attribute values or HTML comments.
        // See http://html5sec.org/#102, http://html5sec.org/#108, and
        // http://html5sec.org/#133.
        "`": "&#x60;"
      };
      var regexInvalidEntity = /&#(?:[xX][^a-fA-F0-9]|[^0-9xX])/;
      var regexInvalidRawCodePoint = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
      var regexDecode = /&(CounterClockwiseContourIntegral|DoubleLongLeftRightArrow|ClockwiseContourIntegral|NotNestedGreaterGreater|NotSquareSupersetEqual|DiacriticalDoubleAcute|NotRightTriangleEqual|NotSucceedsSlantEqual|NotPrecedesSlantEqual|CloseCurlyDoubleQuote|NegativeVeryThinSpace|DoubleContourIntegral|FilledVerySmallSquare|CapitalDifferentialD|OpenCurlyDoubleQuote|EmptyVerySmallSquare|NestedGreaterGreater|DoubleLongRightArrow|NotLeftTriangleEqual|NotGreaterSlantEqual|ReverseUpEquilibrium|DoubleLeftRightArrow|NotSquareSubsetEqual|NotDoubleVerticalBar|RightArrowLeftArrow|NotGreaterFullEqual|NotRightTriangleBar|SquareSupersetEqual|DownLeftRightVector|DoubleLongLeftArrow|leftrightsquigarrow|LeftArrowRightArrow|NegativeMediumSpace|blacktriangleright|RightDownVectorBar|PrecedesSlantEqual|RightDoubleBracket|SucceedsSlantEqual|NotLeftTriangleBar|RightTriangleEqual|SquareIntersection|RightDownTeeVector|ReverseEquilibrium|NegativeThickSpace|longleftrightarrow|Longleftrightarrow|LongLeftRightArrow|DownRightTeeVector|DownRightVectorBar|GreaterSlantEqual|SquareSubsetEqual|LeftDownVectorBar|LeftDoubleBracket|VerticalSeparator|rightleftharpoons|NotGreaterGreater|NotSquareSuperset|blacktriangleleft|blacktriangledown|NegativeThinSpace|LeftDownTeeVector|NotLessSlantEqual|leftrightharpoons|DoubleUpDownArrow|DoubleVerticalBar|LeftTriangleEqual|FilledSmallSquare|twoheadrightarrow|NotNestedLessLess|DownLeftTeeVector|DownLeftVectorBar|RightAngleBracket|NotTildeFullEqual|NotReverseElement|RightUpDownVector|DiacriticalTilde|NotSucceedsTilde|circlearrowright|NotPrecedesEqual|rightharpoondown|DoubleRightArrow|NotSucceedsEqual|NonBreakingSpace|NotRightTriangle|LessEqualGreater|RightUpTeeVector|LeftAngleBracket|GreaterFullEqual|DownArrowUpArrow|RightUpVectorBar|twoheadleftarrow|GreaterEqualLess|downharpoonright|RightTriangleBar|ntrianglerighteq|NotSupersetEqual|LeftUpDownVector|DiacriticalAcute|rightrightarrows|vartriangleright|UpArrowDownArrow|DiacriticalGrave|UnderParenthesis|EmptySmallSquare|LeftUpVectorBar|leftrightarrows|DownRightVector|downharpoonleft|trianglerighteq|ShortRightArrow|OverParenthesis|DoubleLeftArrow|DoubleDownArrow|NotSquareSubset|bigtriangledown|ntrianglelefteq|UpperRightArrow|curvearrowright|vartriangleleft|NotLeftTriangle|nleftrightarrow|LowerRightArrow|NotHumpDownHump|NotGreaterTilde|rightthreetimes|LeftUpTeeVector|NotGreaterEqual|straightepsilon|LeftTriangleBar|rightsquigarrow|ContourIntegral|rightleftarrows|CloseCurlyQuote|RightDownVector|LeftRightVector|nLeftrightarrow|leftharpoondown|circlearrowleft|SquareSuperset|OpenCurlyQuote|hookrightarrow|HorizontalLine|DiacriticalDot|NotLessGreater|ntriangleright|DoubleRightTee|InvisibleComma|InvisibleTimes|LowerLeftArrow|DownLeftVector|NotSubsetEqual|curvearrowleft|trianglelefteq|NotVerticalBar|TildeFullEqual|downdownarrows|NotGreaterLess|RightTeeVector|ZeroWidthSpace|looparrowright|LongRightArrow|doublebarwedge|ShortLeftArrow|ShortDownArrow|RightVectorBar|GreaterGreater|ReverseElement|rightharpoonup|LessSlantEqual|leftthreetimes|upharpoonright|rightarrowtail|LeftDownVector|Longrightarrow|NestedLessLess|UpperLeftArrow|nshortparallel|leftleftarrows|leftrightarrow|Leftrightarrow|LeftRightArrow|longrightarrow|upharpoonleft|RightArrowBar|ApplyFunction|LeftTeeVector|leftarrowtail|NotEqualTilde|varsubsetneqq|varsupsetneqq|RightTeeArrow|SucceedsEqual|SucceedsTilde|LeftVectorBar|SupersetEqual|hookleftarrow|DifferentialD|VerticalTilde|VeryThinSpace|blacktriangle|bigtriangleup|LessFullEqual|divideontimes|leftharpoonup|UpEquilibrium|ntriangleleft|RightTriangle|measuredangle|shortparallel|longleftarrow|Longleftarrow|LongLeftArrow|DoubleLeftTee|Poincareplane|PrecedesEqual|triangleright|DoubleUpArrow|RightUpVector|fallingdotseq|looparrowleft|PrecedesTilde|NotTildeEqual|NotTildeTilde|smallsetminus|Proportional|triangleleft|triangledown|UnderBracket|NotHumpEqual|exponentiale|ExponentialE|NotLessTilde|HilbertSpace|RightCeiling|blacklozenge|varsupsetneq|HumpDownHump|GreaterEqual|VerticalLine|LeftTeeArrow|NotLessEqual|DownTeeArrow|LeftTriangle|varsubsetneq|Intersection|NotCongruent|DownArrowBar|LeftUpVector|LeftArrowBar|risingdotseq|GreaterTilde|RoundImplies|SquareSubset|ShortUpArrow|NotSuperset|quaternions|precnapprox|backepsilon|preccurlyeq|OverBracket|blacksquare|MediumSpace|VerticalBar|circledcirc|circleddash|CircleMinus|CircleTimes|LessGreater|curlyeqprec|curlyeqsucc|diamondsuit|UpDownArrow|Updownarrow|RuleDelayed|Rrightarrow|updownarrow|RightVector|nRightarrow|nrightarrow|eqslantless|LeftCeiling|Equilibrium|SmallCircle|expectation|NotSucceeds|thickapprox|GreaterLess|SquareUnion|NotPrecedes|NotLessLess|straightphi|succnapprox|succcurlyeq|SubsetEqual|sqsupseteq|Proportion|Laplacetrf|ImaginaryI|supsetneqq|NotGreater|gtreqqless|NotElement|ThickSpace|TildeEqual|TildeTilde|Fouriertrf|rmoustache|EqualTilde|eqslantgtr|UnderBrace|LeftVector|UpArrowBar|nLeftarrow|nsubseteqq|subsetneqq|nsupseteqq|nleftarrow|succapprox|lessapprox|UpTeeArrow|upuparrows|curlywedge|lesseqqgtr|varepsilon|varnothing|RightFloor|complement|CirclePlus|sqsubseteq|Lleftarrow|circledast|RightArrow|Rightarrow|rightarrow|lmoustache|Bernoullis|precapprox|mapstoleft|mapstodown|longmapsto|dotsquare|downarrow|DoubleDot|nsubseteq|supsetneq|leftarrow|nsupseteq|subsetneq|ThinSpace|ngeqslant|subseteqq|HumpEqual|NotSubset|triangleq|NotCupCap|lesseqgtr|heartsuit|TripleDot|Leftarrow|Coproduct|Congruent|varpropto|complexes|gvertneqq|LeftArrow|LessTilde|supseteqq|MinusPlus|CircleDot|nleqslant|NotExists|gtreqless|nparallel|UnionPlus|LeftFloor|checkmark|CenterDot|centerdot|Mellintrf|gtrapprox|bigotimes|OverBrace|spadesuit|therefore|pitchfork|rationals|PlusMinus|Backslash|Therefore|DownBreve|backsimeq|backprime|DownArrow|nshortmid|Downarrow|lvertneqq|eqvparsl|imagline|imagpart|infintie|integers|Integral|intercal|LessLess|Uarrocir|intlarhk|sqsupset|angmsdaf|sqsubset|llcorner|vartheta|cupbrcap|lnapprox|Superset|SuchThat|succnsim|succneqq|angmsdag|biguplus|curlyvee|trpezium|Succeeds|NotTilde|bigwedge|angmsdah|angrtvbd|triminus|cwconint|fpartint|lrcorner|smeparsl|subseteq|urcorner|lurdshar|laemptyv|DDotrahd|approxeq|ldrushar|awconint|mapstoup|backcong|shortmid|triangle|geqslant|gesdotol|timesbar|circledR|circledS|setminus|multimap|naturals|scpolint|ncongdot|RightTee|boxminus|gnapprox|boxtimes|andslope|thicksim|angmsdaa|varsigma|cirfnint|rtriltri|angmsdab|rppolint|angmsdac|barwedge|drbkarow|clubsuit|thetasym|bsolhsub|capbrcup|dzigrarr|doteqdot|DotEqual|dotminus|UnderBar|NotEqual|realpart|otimesas|ulcorner|hksearow|hkswarow|parallel|PartialD|elinters|emptyset|plusacir|bbrktbrk|angmsdad|pointint|bigoplus|angmsdae|Precedes|bigsqcup|varkappa|notindot|supseteq|precneqq|precnsim|profalar|profline|profsurf|leqslant|lesdotor|raemptyv|subplus|notnivb|notnivc|subrarr|zigrarr|vzigzag|submult|subedot|Element|between|cirscir|larrbfs|larrsim|lotimes|lbrksld|lbrkslu|lozenge|ldrdhar|dbkarow|bigcirc|epsilon|simrarr|simplus|ltquest|Epsilon|luruhar|gtquest|maltese|npolint|eqcolon|npreceq|bigodot|ddagger|gtrless|bnequiv|harrcir|ddotseq|equivDD|backsim|demptyv|nsqsube|nsqsupe|Upsilon|nsubset|upsilon|minusdu|nsucceq|swarrow|nsupset|coloneq|searrow|boxplus|napprox|natural|asympeq|alefsym|congdot|nearrow|bigstar|diamond|supplus|tritime|LeftTee|nvinfin|triplus|NewLine|nvltrie|nvrtrie|nwarrow|nexists|Diamond|ruluhar|Implies|supmult|angzarr|suplarr|suphsub|questeq|because|digamma|Because|olcross|bemptyv|omicron|Omicron|rotimes|NoBreak|intprod|angrtvb|orderof|uwangle|suphsol|lesdoto|orslope|DownTee|realine|cudarrl|rdldhar|OverBar|supedot|lessdot|supdsub|topfork|succsim|rbrkslu|rbrksld|pertenk|cudarrr|isindot|planckh|lessgtr|pluscir|gesdoto|plussim|plustwo|lesssim|cularrp|rarrsim|Cayleys|notinva|notinvb|notinvc|UpArrow|Uparrow|uparrow|NotLess|dwangle|precsim|Product|curarrm|Cconint|dotplus|rarrbfs|ccupssm|Cedilla|cemptyv|notniva|quatint|frac35|frac38|frac45|frac56|frac58|frac78|tridot|xoplus|gacute|gammad|Gammad|lfisht|lfloor|bigcup|sqsupe|gbreve|Gbreve|lharul|sqsube|sqcups|Gcedil|apacir|llhard|lmidot|Lmidot|lmoust|andand|sqcaps|approx|Abreve|spades|circeq|tprime|divide|topcir|Assign|topbot|gesdot|divonx|xuplus|timesd|gesles|atilde|solbar|SOFTcy|loplus|timesb|lowast|lowbar|dlcorn|dlcrop|softcy|dollar|lparlt|thksim|lrhard|Atilde|lsaquo|smashp|bigvee|thinsp|wreath|bkarow|lsquor|lstrok|Lstrok|lthree|ltimes|ltlarr|DotDot|simdot|ltrPar|weierp|xsqcup|angmsd|sigmav|sigmaf|zeetrf|Zcaron|zcaron|mapsto|vsupne|thetav|cirmid|marker|mcomma|Zacute|vsubnE|there4|gtlPar|vsubne|bottom|gtrarr|SHCHcy|shchcy|midast|midcir|middot|minusb|minusd|gtrdot|bowtie|sfrown|mnplus|models|colone|seswar|Colone|mstpos|searhk|gtrsim|nacute|Nacute|boxbox|telrec|hairsp|Tcedil|nbumpe|scnsim|ncaron|Ncaron|ncedil|Ncedil|hamilt|Scedil|nearhk|hardcy|HARDcy|tcedil|Tcaron|commat|nequiv|nesear|tcaron|target|hearts|nexist|varrho|scedil|Scaron|scaron|hellip|Sacute|sacute|hercon|swnwar|compfn|rtimes|rthree|rsquor|rsaquo|zacute|wedgeq|homtht|barvee|barwed|Barwed|rpargt|horbar|conint|swarhk|roplus|nltrie|hslash|hstrok|Hstrok|rmoust|Conint|bprime|hybull|hyphen|iacute|Iacute|supsup|supsub|supsim|varphi|coprod|brvbar|agrave|Supset|supset|igrave|Igrave|notinE|Agrave|iiiint|iinfin|copysr|wedbar|Verbar|vangrt|becaus|incare|verbar|inodot|bullet|drcorn|intcal|drcrop|cularr|vellip|Utilde|bumpeq|cupcap|dstrok|Dstrok|CupCap|cupcup|cupdot|eacute|Eacute|supdot|iquest|easter|ecaron|Ecaron|ecolon|isinsv|utilde|itilde|Itilde|curarr|succeq|Bumpeq|cacute|ulcrop|nparsl|Cacute|nprcue|egrave|Egrave|nrarrc|nrarrw|subsup|subsub|nrtrie|jsercy|nsccue|Jsercy|kappav|kcedil|Kcedil|subsim|ulcorn|nsimeq|egsdot|veebar|kgreen|capand|elsdot|Subset|subset|curren|aacute|lacute|Lacute|emptyv|ntilde|Ntilde|lagran|lambda|Lambda|capcap|Ugrave|langle|subdot|emsp13|numero|emsp14|nvdash|nvDash|nVdash|nVDash|ugrave|ufisht|nvHarr|larrfs|nvlArr|larrhk|larrlp|larrpl|nvrArr|Udblac|nwarhk|larrtl|nwnear|oacute|Oacute|latail|lAtail|sstarf|lbrace|odblac|Odblac|lbrack|udblac|odsold|eparsl|lcaron|Lcaron|ograve|Ograve|lcedil|Lcedil|Aacute|ssmile|ssetmn|squarf|ldquor|capcup|ominus|cylcty|rharul|eqcirc|dagger|rfloor|rfisht|Dagger|daleth|equals|origof|capdot|equest|dcaron|Dcaron|rdquor|oslash|Oslash|otilde|Otilde|otimes|Otimes|urcrop|Ubreve|ubreve|Yacute|Uacute|uacute|Rcedil|rcedil|urcorn|parsim|Rcaron|Vdashl|rcaron|Tstrok|percnt|period|permil|Exists|yacute|rbrack|rbrace|phmmat|ccaron|Ccaron|planck|ccedil|plankv|tstrok|female|plusdo|plusdu|ffilig|plusmn|ffllig|Ccedil|rAtail|dfisht|bernou|ratail|Rarrtl|rarrtl|angsph|rarrpl|rarrlp|rarrhk|xwedge|xotime|forall|ForAll|Vvdash|vsupnE|preceq|bigcap|frac12|frac13|frac14|primes|rarrfs|prnsim|frac15|Square|frac16|square|lesdot|frac18|frac23|propto|prurel|rarrap|rangle|puncsp|frac25|Racute|qprime|racute|lesges|frac34|abreve|AElig|eqsim|utdot|setmn|urtri|Equal|Uring|seArr|uring|searr|dashv|Dashv|mumap|nabla|iogon|Iogon|sdote|sdotb|scsim|napid|napos|equiv|natur|Acirc|dblac|erarr|nbump|iprod|erDot|ucirc|awint|esdot|angrt|ncong|isinE|scnap|Scirc|scirc|ndash|isins|Ubrcy|nearr|neArr|isinv|nedot|ubrcy|acute|Ycirc|iukcy|Iukcy|xutri|nesim|caret|jcirc|Jcirc|caron|twixt|ddarr|sccue|exist|jmath|sbquo|ngeqq|angst|ccaps|lceil|ngsim|UpTee|delta|Delta|rtrif|nharr|nhArr|nhpar|rtrie|jukcy|Jukcy|kappa|rsquo|Kappa|nlarr|nlArr|TSHcy|rrarr|aogon|Aogon|fflig|xrarr|tshcy|ccirc|nleqq|filig|upsih|nless|dharl|nlsim|fjlig|ropar|nltri|dharr|robrk|roarr|fllig|fltns|roang|rnmid|subnE|subne|lAarr|trisb|Ccirc|acirc|ccups|blank|VDash|forkv|Vdash|langd|cedil|blk12|blk14|laquo|strns|diams|notin|vDash|larrb|blk34|block|disin|uplus|vdash|vBarv|aelig|starf|Wedge|check|xrArr|lates|lbarr|lBarr|notni|lbbrk|bcong|frasl|lbrke|frown|vrtri|vprop|vnsup|gamma|Gamma|wedge|xodot|bdquo|srarr|doteq|ldquo|boxdl|boxdL|gcirc|Gcirc|boxDl|boxDL|boxdr|boxdR|boxDr|TRADE|trade|rlhar|boxDR|vnsub|npart|vltri|rlarr|boxhd|boxhD|nprec|gescc|nrarr|nrArr|boxHd|boxHD|boxhu|boxhU|nrtri|boxHu|clubs|boxHU|times|colon|Colon|gimel|xlArr|Tilde|nsime|tilde|nsmid|nspar|THORN|thorn|xlarr|nsube|nsubE|thkap|xhArr|comma|nsucc|boxul|boxuL|nsupe|nsupE|gneqq|gnsim|boxUl|boxUL|grave|boxur|boxuR|boxUr|boxUR|lescc|angle|bepsi|boxvh|varpi|boxvH|numsp|Theta|gsime|gsiml|theta|boxVh|boxVH|boxvl|gtcir|gtdot|boxvL|boxVl|boxVL|crarr|cross|Cross|nvsim|boxvr|nwarr|nwArr|sqsup|dtdot|Uogon|lhard|lharu|dtrif|ocirc|Ocirc|lhblk|duarr|odash|sqsub|Hacek|sqcup|llarr|duhar|oelig|OElig|ofcir|boxvR|uogon|lltri|boxVr|csube|uuarr|ohbar|csupe|ctdot|olarr|olcir|harrw|oline|sqcap|omacr|Omacr|omega|Omega|boxVR|aleph|lneqq|lnsim|loang|loarr|rharu|lobrk|hcirc|operp|oplus|rhard|Hcirc|orarr|Union|order|ecirc|Ecirc|cuepr|szlig|cuesc|breve|reals|eDDot|Breve|hoarr|lopar|utrif|rdquo|Umacr|umacr|efDot|swArr|ultri|alpha|rceil|ovbar|swarr|Wcirc|wcirc|smtes|smile|bsemi|lrarr|aring|parsl|lrhar|bsime|uhblk|lrtri|cupor|Aring|uharr|uharl|slarr|rbrke|bsolb|lsime|rbbrk|RBarr|lsimg|phone|rBarr|rbarr|icirc|lsquo|Icirc|emacr|Emacr|ratio|simne|plusb|simlE|simgE|simeq|pluse|ltcir|ltdot|empty|xharr|xdtri|iexcl|Alpha|ltrie|rarrw|pound|ltrif|xcirc|bumpe|prcue|bumpE|asymp|amacr|cuvee|Sigma|sigma|iiint|udhar|iiota|ijlig|IJlig|supnE|imacr|Imacr|prime|Prime|image|prnap|eogon|Eogon|rarrc|mdash|mDDot|cuwed|imath|supne|imped|Amacr|udarr|prsim|micro|rarrb|cwint|raquo|infin|eplus|range|rangd|Ucirc|radic|minus|amalg|veeeq|rAarr|epsiv|ycirc|quest|sharp|quot|zwnj|Qscr|race|qscr|Qopf|qopf|qint|rang|Rang|Zscr|zscr|Zopf|zopf|rarr|rArr|Rarr|Pscr|pscr|prop|prod|prnE|prec|ZHcy|zhcy|prap|Zeta|zeta|Popf|popf|Zdot|plus|zdot|Yuml|yuml|phiv|YUcy|yucy|Yscr|yscr|perp|Yopf|yopf|part|para|YIcy|Ouml|rcub|yicy|YAcy|rdca|ouml|osol|Oscr|rdsh|yacy|real|oscr|xvee|andd|rect|andv|Xscr|oror|ordm|ordf|xscr|ange|aopf|Aopf|rHar|Xopf|opar|Oopf|xopf|xnis|rhov|oopf|omid|xmap|oint|apid|apos|ogon|ascr|Ascr|odot|odiv|xcup|xcap|ocir|oast|nvlt|nvle|nvgt|nvge|nvap|Wscr|wscr|auml|ntlg|ntgl|nsup|nsub|nsim|Nscr|nscr|nsce|Wopf|ring|npre|wopf|npar|Auml|Barv|bbrk|Nopf|nopf|nmid|nLtv|beta|ropf|Ropf|Beta|beth|nles|rpar|nleq|bnot|bNot|nldr|NJcy|rscr|Rscr|Vscr|vscr|rsqb|njcy|bopf|nisd|Bopf|rtri|Vopf|nGtv|ngtr|vopf|boxh|boxH|boxv|nges|ngeq|boxV|bscr|scap|Bscr|bsim|Vert|vert|bsol|bull|bump|caps|cdot|ncup|scnE|ncap|nbsp|napE|Cdot|cent|sdot|Vbar|nang|vBar|chcy|Mscr|mscr|sect|semi|CHcy|Mopf|mopf|sext|circ|cire|mldr|mlcp|cirE|comp|shcy|SHcy|vArr|varr|cong|copf|Copf|copy|COPY|malt|male|macr|lvnE|cscr|ltri|sime|ltcc|simg|Cscr|siml|csub|Uuml|lsqb|lsim|uuml|csup|Lscr|lscr|utri|smid|lpar|cups|smte|lozf|darr|Lopf|Uscr|solb|lopf|sopf|Sopf|lneq|uscr|spar|dArr|lnap|Darr|dash|Sqrt|LJcy|ljcy|lHar|dHar|Upsi|upsi|diam|lesg|djcy|DJcy|leqq|dopf|Dopf|dscr|Dscr|dscy|ldsh|ldca|squf|DScy|sscr|Sscr|dsol|lcub|late|star|Star|Uopf|Larr|lArr|larr|uopf|dtri|dzcy|sube|subE|Lang|lang|Kscr|kscr|Kopf|kopf|KJcy|kjcy|KHcy|khcy|DZcy|ecir|edot|eDot|Jscr|jscr|succ|Jopf|jopf|Edot|uHar|emsp|ensp|Iuml|iuml|eopf|isin|Iscr|iscr|Eopf|epar|sung|epsi|escr|sup1|sup2|sup3|Iota|iota|supe|supE|Iopf|iopf|IOcy|iocy|Escr|esim|Esim|imof|Uarr|QUOT|uArr|uarr|euml|IEcy|iecy|Idot|Euml|euro|excl|Hscr|hscr|Hopf|hopf|TScy|tscy|Tscr|hbar|tscr|flat|tbrk|fnof|hArr|harr|half|fopf|Fopf|tdot|gvnE|fork|trie|gtcc|fscr|Fscr|gdot|gsim|Gscr|gscr|Gopf|gopf|gneq|Gdot|tosa|gnap|Topf|topf|geqq|toea|GJcy|gjcy|tint|gesl|mid|Sfr|ggg|top|ges|gla|glE|glj|geq|gne|gEl|gel|gnE|Gcy|gcy|gap|Tfr|tfr|Tcy|tcy|Hat|Tau|Ffr|tau|Tab|hfr|Hfr|ffr|Fcy|fcy|icy|Icy|iff|ETH|eth|ifr|Ifr|Eta|eta|int|Int|Sup|sup|ucy|Ucy|Sum|sum|jcy|ENG|ufr|Ufr|eng|Jcy|jfr|els|ell|egs|Efr|efr|Jfr|uml|kcy|Kcy|Ecy|ecy|kfr|Kfr|lap|Sub|sub|lat|lcy|Lcy|leg|Dot|dot|lEg|leq|les|squ|div|die|lfr|Lfr|lgE|Dfr|dfr|Del|deg|Dcy|dcy|lne|lnE|sol|loz|smt|Cup|lrm|cup|lsh|Lsh|sim|shy|map|Map|mcy|Mcy|mfr|Mfr|mho|gfr|Gfr|sfr|cir|Chi|chi|nap|Cfr|vcy|Vcy|cfr|Scy|scy|ncy|Ncy|vee|Vee|Cap|cap|nfr|scE|sce|Nfr|nge|ngE|nGg|vfr|Vfr|ngt|bot|nGt|nis|niv|Rsh|rsh|nle|nlE|bne|Bfr|bfr|nLl|nlt|nLt|Bcy|bcy|not|Not|rlm|wfr|Wfr|npr|nsc|num|ocy|ast|Ocy|ofr|xfr|Xfr|Ofr|ogt|ohm|apE|olt|Rho|ape|rho|Rfr|rfr|ord|REG|ang|reg|orv|And|and|AMP|Rcy|amp|Afr|ycy|Ycy|yen|yfr|Yfr|rcy|par|pcy|Pcy|pfr|Pfr|phi|Phi|afr|Acy|acy|zcy|Zcy|piv|acE|acd|zfr|Zfr|pre|prE|psi|Psi|qfr|Qfr|zwj|Or|ge|Gg|gt|gg|el|oS|lt|Lt|LT|Re|lg|gl|eg|ne|Im|it|le|DD|wp|wr|nu|Nu|dd|lE|Sc|sc|pi|Pi|ee|af|ll|Ll|rx|gE|xi|pm|Xi|ic|pr|Pr|in|ni|mp|mu|ac|Mu|or|ap|Gt|GT|ii);|&(Aacute|Agrave|Atilde|Ccedil|Eacute|Egrave|Iacute|Igrave|Ntilde|Oacute|Ograve|Oslash|Otilde|Uacute|Ugrave|Yacute|aacute|agrave|atilde|brvbar|ccedil|curren|divide|eacute|egrave|frac12|frac14|frac34|iacute|igrave|iquest|middot|ntilde|oacute|ograve|oslash|otilde|plusmn|uacute|ugrave|yacute|AElig|Acirc|Aring|Ecirc|Icirc|Ocirc|THORN|Ucirc|acirc|acute|aelig|aring|cedil|ecirc|icirc|iexcl|laquo|micro|ocirc|pound|raquo|szlig|thorn|times|ucirc|Auml|COPY|Euml|Iuml|Ouml|QUOT|Uuml|auml|cent|copy|euml|iuml|macr|nbsp|ordf|ordm|ouml|para|quot|sect|sup1|sup2|sup3|uuml|yuml|AMP|ETH|REG|amp|deg|eth|not|reg|shy|uml|yen|GT|LT|gt|lt)(?!;)([=a-zA-Z0-9]?)|&#([0-9]+)(;?)|&#[xX]([a-fA-F0-9]+)(;?)|&([0-9a-zA-Z]+)/g;
      var decodeMap = { "aacute": "\xE1", "Aacute": "\xC1", "abreve": "\u0103", "Abreve": "\u0102", "ac": "\u223E", "acd": "\u223F", "acE": "\u223E\u0333", "acirc": "\xE2", "Acirc": "\xC2", "acute": "\xB4", "acy": "\u0430", "Acy": "\u0410", "aelig": "\xE6", "AElig": "\xC6", "af": "\u2061", "afr": "\u{1D51E}", "Afr": "\u{1D504}", "agrave": "\xE0", "Agrave": "\xC0", "alefsym": "\u2135", "aleph": "\u2135", "alpha": "\u03B1", "Alpha": "\u0391", "amacr": "\u0101", "Amacr": "\u0100", "amalg": "\u2A3F", "amp": "&", "AMP": "&", "and": "\u2227", "And": "\u2A53", "andand": "\u2A55", "andd": "\u2A5C", "andslope": "\u2A58", "andv": "\u2A5A", "ang": "\u2220", "ange": "\u29A4", "angle": "\u2220", "angmsd": "\u2221", "angmsdaa": "\u29A8", "angmsdab": "\u29A9", "angmsdac": "\u29AA", "angmsdad": "\u29AB", "angmsdae": "\u29AC", "angmsdaf": "\u29AD", "angmsdag": "\u29AE", "angmsdah": "\u29AF", "angrt": "\u221F", "angrtvb": "\u22BE", "angrtvbd": "\u299D", "angsph": "\u2222", "angst": "\xC5", "angzarr": "\u237C", "aogon": "\u0105", "Aogon": "\u0104", "aopf": "\u{1D552}", "Aopf": "\u{1D538}", "ap": "\u2248", "apacir": "\u2A6F", "ape": "\u224A", "apE": "\u2A70", "apid": "\u224B", "apos": "'", "ApplyFunction": "\u2061", "approx": "\u2248", "approxeq": "\u224A", "aring": "\xE5", "Aring": "\xC5", "ascr": "\u{1D4B6}", "Ascr": "\u{1D49C}", "Assign": "\u2254", "ast": "*", "asymp": "\u2248", "asympeq": "\u224D", "atilde": "\xE3", "Atilde": "\xC3", "auml": "\xE4", "Auml": "\xC4", "awconint": "\u2233", "awint": "\u2A11", "backcong": "\u224C", "backepsilon": "\u03F6", "backprime": "\u2035", "backsim": "\u223D", "backsimeq": "\u22CD", "Backslash": "\u2216", "Barv": "\u2AE7", "barvee": "\u22BD", "barwed": "\u2305", "Barwed": "\u2306", "barwedge": "\u2305", "bbrk": "\u23B5", "bbrktbrk": "\u23B6", "bcong": "\u224C", "bcy": "\u0431", "Bcy": "\u0411", "bdquo": "\u201E", "becaus": "\u2235", "because": "\u2235", "Because": "\u2235", "bemptyv": "\u29B0", "bepsi": "\u03F6", "bernou": "\u212C", "Bernoullis": "\u212C", "beta": "\u03B2", "Beta": "\u0392", "beth": "\u2136", "between": "\u226C", "bfr": "\u{1D51F}", "Bfr": "\u{1D505}", "bigcap": "\u22C2", "bigcirc": "\u25EF", "bigcup": "\u22C3", "bigodot": "\u2A00", "bigoplus": "\u2A01", "bigotimes": "\u2A02", "bigsqcup": "\u2A06", "bigstar": "\u2605", "bigtriangledown": "\u25BD", "bigtriangleup": "\u25B3", "biguplus": "\u2A04", "bigvee": "\u22C1", "bigwedge": "\u22C0", "bkarow": "\u290D", "blacklozenge": "\u29EB", "blacksquare": "\u25AA", "blacktriangle": "\u25B4", "blacktriangledown": "\u25BE", "blacktriangleleft": "\u25C2", "blacktriangleright": "\u25B8", "blank": "\u2423", "blk12": "\u2592", "blk14": "\u2591", "blk34": "\u2593", "block": "\u2588", "bne": "=\u20E5", "bnequiv": "\u2261\u20E5", "bnot": "\u2310", "bNot": "\u2AED", "bopf": "\u{1D553}", "Bopf": "\u{1D539}", "bot": "\u22A5", "bottom": "\u22A5", "bowtie": "\u22C8", "boxbox": "\u29C9", "boxdl": "\u2510", "boxdL": "\u2555", "boxDl": "\u2556", "boxDL": "\u2557", "boxdr": "\u250C", "boxdR": "\u2552", "boxDr": "\u2553", "boxDR": "\u2554", "boxh": "\u2500", "boxH": "\u2550", "boxhd": "\u252C", "boxhD": "\u2565", "boxHd": "\u2564", "boxHD": "\u2566", "boxhu": "\u2534", "boxhU": "\u2568", "boxHu": "\u2567", "boxHU": "\u2569", "boxminus": "\u229F", "boxplus": "\u229E", "boxtimes": "\u22A0", "boxul": "\u2518", "boxuL": "\u255B", "boxUl": "\u255C", "boxUL": "\u255D", "boxur": "\u2514", "boxuR": "\u2558", "boxUr": "\u2559", "boxUR": "\u255A", "boxv": "\u2502", "boxV": "\u2551", "boxvh": "\u253C", "boxvH": "\u256A", "boxVh": "\u256B", "boxVH": "\u256C", "boxvl": "\u2524", "boxvL": "\u2561", "boxVl": "\u2562", "boxVL": "\u2563", "boxvr": "\u251C", "boxvR": "\u255E", "boxVr": "\u255F", "boxVR": "\u2560", "bprime": "\u2035", "breve": "\u02D8", "Breve": "\u02D8", "brvbar": "\xA6", "bscr": "\u{1D4B7}", "Bscr": "\u212C", "bsemi": "\u204F", "bsim": "\u223D", "bsime": "\u22CD", "bsol": "\\", "bsolb": "\u29C5", "bsolhsub": "\u27C8", "bull": "\u2022", "bullet": "\u2022", "bump": "\u224E", "bumpe": "\u224F", "bumpE": "\u2AAE", "bumpeq": "\u224F", "Bumpeq": "\u224E", "cacute": "\u0107", "Cacute": "\u0106", "cap": "\u2229", "Cap": "\u22D2", "capand": "\u2A44", "capbrcup": "\u2A49", "capcap": "\u2A4B", "capcup": "\u2A47", "capdot": "\u2A40", "CapitalDifferentialD": "\u2145", "caps": "\u2229\uFE00", "caret": "\u2041", "caron": "\u02C7", "Cayleys": "\u212D", "ccaps": "\u2A4D", "ccaron": "\u010D", "Ccaron": "\u010C", "ccedil": "\xE7", "Ccedil": "\xC7", "ccirc": "\u0109", "Ccirc": "\u0108", "Cconint": "\u2230", "ccups": "\u2A4C", "ccupssm": "\u2A50", "cdot": "\u010B", "Cdot": "\u010A", "cedil": "\xB8", "Cedilla": "\xB8", "cemptyv": "\u29B2", "cent": "\xA2", "centerdot": "\xB7", "CenterDot": "\xB7", "cfr": "\u{1D520}", "Cfr": "\u212D", "chcy": "\u0447", "CHcy": "\u0427", "check": "\u2713", "checkmark": "\u2713", "chi": "\u03C7", "Chi": "\u03A7", "cir": "\u25CB", "circ": "\u02C6", "circeq": "\u2257", "circlearrowleft": "\u21BA", "circlearrowright": "\u21BB", "circledast": "\u229B", "circledcirc": "\u229A", "circleddash": "\u229D", "CircleDot": "\u2299", "circledR": "\xAE", "circledS": "\u24C8", "CircleMinus": "\u2296", "CirclePlus": "\u2295", "CircleTimes": "\u2297", "cire": "\u2257", "cirE": "\u29C3", "cirfnint": "\u2A10", "cirmid": "\u2AEF", "cirscir": "\u29C2", "ClockwiseContourIntegral": "\u2232", "CloseCurlyDoubleQuote": "\u201D", "CloseCurlyQuote": "\u2019", "clubs": "\u2663", "clubsuit": "\u2663", "colon": ":", "Colon": "\u2237", "colone": "\u2254", "Colone": "\u2A74", "coloneq": "\u2254", "comma": ",", "commat": "@", "comp": "\u2201", "compfn": "\u2218", "complement": "\u2201", "complexes": "\u2102", "cong": "\u2245", "congdot": "\u2A6D", "Congruent": "\u2261", "conint": "\u222E", "Conint": "\u222F", "ContourIntegral": "\u222E", "copf": "\u{1D554}", "Copf": "\u2102", "coprod": "\u2210", "Coproduct": "\u2210", "copy": "\xA9", "COPY": "\xA9", "copysr": "\u2117", "CounterClockwiseContourIntegral": "\u2233", "crarr": "\u21B5", "cross": "\u2717", "Cross": "\u2A2F", "cscr": "\u{1D4B8}", "Cscr": "\u{1D49E}", "csub": "\u2ACF", "csube": "\u2AD1", "csup": "\u2AD0", "csupe": "\u2AD2", "ctdot": "\u22EF", "cudarrl": "\u2938", "cudarrr": "\u2935", "cuepr": "\u22DE", "cuesc": "\u22DF", "cularr": "\u21B6", "cularrp": "\u293D", "cup": "\u222A", "Cup": "\u22D3", "cupbrcap": "\u2A48", "cupcap": "\u2A46", "CupCap": "\u224D", "cupcup": "\u2A4A", "cupdot": "\u228D", "cupor": "\u2A45", "cups": "\u222A\uFE00", "curarr": "\u21B7", "curarrm": "\u293C", "curlyeqprec": "\u22DE", "curlyeqsucc": "\u22DF", "curlyvee": "\u22CE", "curlywedge": "\u22CF", "curren": "\xA4", "curvearrowleft": "\u21B6", "curvearrowright": "\u21B7", "cuvee": "\u22CE", "cuwed": "\u22CF", "cwconint": "\u2232", "cwint": "\u2231", "cylcty": "\u232D", "dagger": "\u2020", "Dagger": "\u2021", "daleth": "\u2138", "darr": "\u2193", "dArr": "\u21D3", "Darr": "\u21A1", "dash": "\u2010", "dashv": "\u22A3", "Dashv": "\u2AE4", "dbkarow": "\u290F", "dblac": "\u02DD", "dcaron": "\u010F", "Dcaron": "\u010E", "dcy": "\u0434", "Dcy": "\u0414", "dd": "\u2146", "DD": "\u2145", "ddagger": "\u2021", "ddarr": "\u21CA", "DDotrahd": "\u2911", "ddotseq": "\u2A77", "deg": "\xB0", "Del": "\u2207", "delta": "\u03B4", "Delta": "\u0394", "demptyv": "\u29B1", "dfisht": "\u297F", "dfr": "\u{1D521}", "Dfr": "\u{1D507}", "dHar": "\u2965", "dharl": "\u21C3", "dharr": "\u21C2", "DiacriticalAcute": "\xB4", "DiacriticalDot": "\u02D9", "DiacriticalDoubleAcute": "\u02DD", "DiacriticalGrave": "`", "DiacriticalTilde": "\u02DC", "diam": "\u22C4", "diamond": "\u22C4", "Diamond": "\u22C4", "diamondsuit": "\u2666", "diams": "\u2666", "die": "\xA8", "DifferentialD": "\u2146", "digamma": "\u03DD", "disin": "\u22F2", "div": "\xF7", "divide": "\xF7", "divideontimes": "\u22C7", "divonx": "\u22C7", "djcy": "\u0452", "DJcy": "\u0402", "dlcorn": "\u231E", "dlcrop": "\u230D", "dollar": "$", "dopf": "\u{1D555}", "Dopf": "\u{1D53B}", "dot": "\u02D9", "Dot": "\xA8", "DotDot": "\u20DC", "doteq": "\u2250", "doteqdot": "\u2251", "DotEqual": "\u2250", "dotminus": "\u2238", "dotplus": "\u2214", "dotsquare": "\u22A1", "doublebarwedge": "\u2306", "DoubleContourIntegral": "\u222F", "DoubleDot": "\xA8", "DoubleDownArrow": "\u21D3", "DoubleLeftArrow": "\u21D0", "DoubleLeftRightArrow": "\u21D4", "DoubleLeftTee": "\u2AE4", "DoubleLongLeftArrow": "\u27F8", "DoubleLongLeftRightArrow": "\u27FA", "DoubleLongRightArrow": "\u27F9", "DoubleRightArrow": "\u21D2", "DoubleRightTee": "\u22A8", "DoubleUpArrow": "\u21D1", "DoubleUpDownArrow": "\u21D5", "DoubleVerticalBar": "\u2225", "downarrow": "\u2193", "Downarrow": "\u21D3", "DownArrow": "\u2193", "DownArrowBar": "\u2913", "DownArrowUpArrow": "\u21F5", "DownBreve": "\u0311", "downdownarrows": "\u21CA", "downharpoonleft": "\u21C3", "downharpoonright": "\u21C2", "DownLeftRightVector": "\u2950", "DownLeftTeeVector": "\u295E", "DownLeftVector": "\u21BD", "DownLeftVectorBar": "\u2956", "DownRightTeeVector": "\u295F", "DownRightVector": "\u21C1", "DownRightVectorBar": "\u2957", "DownTee": "\u22A4", "DownTeeArrow": "\u21A7", "drbkarow": "\u2910", "drcorn": "\u231F", "drcrop": "\u230C", "dscr": "\u{1D4B9}", "Dscr": "\u{1D49F}", "dscy": "\u0455", "DScy": "\u0405", "dsol": "\u29F6", "dstrok": "\u0111", "Dstrok": "\u0110", "dtdot": "\u22F1", "dtri": "\u25BF", "dtrif": "\u25BE", "duarr": "\u21F5", "duhar": "\u296F", "dwangle": "\u29A6", "dzcy": "\u045F", "DZcy": "\u040F", "dzigrarr": "\u27FF", "eacute": "\xE9", "Eacute": "\xC9", "easter": "\u2A6E", "ecaron": "\u011B", "Ecaron": "\u011A", "ecir": "\u2256", "ecirc": "\xEA", "Ecirc": "\xCA", "ecolon": "\u2255", "ecy": "\u044D", "Ecy": "\u042D", "eDDot": "\u2A77", "edot": "\u0117", "eDot": "\u2251", "Edot": "\u0116", "ee": "\u2147", "efDot": "\u2252", "efr": "\u{1D522}", "Efr": "\u{1D508}", "eg": "\u2A9A", "egrave": "\xE8", "Egrave": "\xC8", "egs": "\u2A96", "egsdot": "\u2A98", "el": "\u2A99", "Element": "\u2208", "elinters": "\u23E7", "ell": "\u2113", "els": "\u2A95", "elsdot": "\u2A97", "emacr": "\u0113", "Emacr": "\u0112", "empty": "\u2205", "emptyset": "\u2205", "EmptySmallSquare": "\u25FB", "emptyv": "\u2205", "EmptyVerySmallSquare": "\u25AB", "emsp": "\u2003", "emsp13": "\u2004", "emsp14": "\u2005", "eng": "\u014B", "ENG": "\u014A", "ensp": "\u2002", "eogon": "\u0119", "Eogon": "\u0118", "eopf": "\u{1D556}", "Eopf": "\u{1D53C}", "epar": "\u22D5", "eparsl": "\u29E3", "eplus": "\u2A71", "epsi": "\u03B5", "epsilon": "\u03B5", "Epsilon": "\u0395", "epsiv": "\u03F5", "eqcirc": "\u2256", "eqcolon": "\u2255", "eqsim": "\u2242", "eqslantgtr": "\u2A96", "eqslantless": "\u2A95", "Equal": "\u2A75", "equals": "=", "EqualTilde": "\u2242", "equest": "\u225F", "Equilibrium": "\u21CC", "equiv": "\u2261", "equivDD": "\u2A78", "eqvparsl": "\u29E5", "erarr": "\u2971", "erDot": "\u2253", "escr": "\u212F", "Escr": "\u2130", "esdot": "\u2250", "esim": "\u2242", "Esim": "\u2A73", "eta": "\u03B7", "Eta": "\u0397", "eth": "\xF0", "ETH": "\xD0", "euml": "\xEB", "Euml": "\xCB", "euro": "\u20AC", "excl": "!", "exist": "\u2203", "Exists": "\u2203", "expectation": "\u2130", "exponentiale": "\u2147", "ExponentialE": "\u2147", "fallingdotseq": "\u2252", "fcy": "\u0444", "Fcy": "\u0424", "female": "\u2640", "ffilig": "\uFB03", "fflig": "\uFB00", "ffllig": "\uFB04", "ffr": "\u{1D523}", "Ffr": "\u{1D509}", "filig": "\uFB01", "FilledSmallSquare": "\u25FC", "FilledVerySmallSquare": "\u25AA", "fjlig": "fj", "flat": "\u266D", "fllig": "\uFB02", "fltns": "\u25B1", "fnof": "\u0192", "fopf": "\u{1D557}", "Fopf": "\u{1D53D}", "forall": "\u2200", "ForAll": "\u2200", "fork": "\u22D4", "forkv": "\u2AD9", "Fouriertrf": "\u2131", "fpartint": "\u2A0D", "frac12": "\xBD", "frac13": "\u2153", "frac14": "\xBC", "frac15": "\u2155", "frac16": "\u2159", "frac18": "\u215B", "frac23": "\u2154", "frac25": "\u2156", "frac34": "\xBE", "frac35": "\u2157", "frac38": "\u215C", "frac45": "\u2158", "frac56": "\u215A", "frac58": "\u215D", "frac78": "\u215E", "frasl": "\u2044", "frown": "\u2322", "fscr": "\u{1D4BB}", "Fscr": "\u2131", "gacute": "\u01F5", "gamma": "\u03B3", "Gamma": "\u0393", "gammad": "\u03DD", "Gammad": "\u03DC", "gap": "\u2A86", "gbreve": "\u011F", "Gbreve": "\u011E", "Gcedil": "\u0122", "gcirc": "\u011D", "Gcirc": "\u011C", "gcy": "\u0433", "Gcy": "\u0413", "gdot": "\u0121", "Gdot": "\u0120", "ge": "\u2265", "gE": "\u2267", "gel": "\u22DB", "gEl": "\u2A8C", "geq": "\u2265", "geqq": "\u2267", "geqslant": "\u2A7E", "ges": "\u2A7E", "gescc": "\u2AA9", "gesdot": "\u2A80", "gesdoto": "\u2A82", "gesdotol": "\u2A84", "gesl": "\u22DB\uFE00", "gesles": "\u2A94", "gfr": "\u{1D524}", "Gfr": "\u{1D50A}", "gg": "\u226B", "Gg": "\u22D9", "ggg": "\u22D9", "gimel": "\u2137", "gjcy": "\u0453", "GJcy": "\u0403", "gl": "\u2277", "gla": "\u2AA5", "glE": "\u2A92", "glj": "\u2AA4", "gnap": "\u2A8A", "gnapprox": "\u2A8A", "gne": "\u2A88", "gnE": "\u2269", "gneq": "\u2A88", "gneqq": "\u2269", "gnsim": "\u22E7", "gopf": "\u{1D558}", "Gopf": "\u{1D53E}", "grave": "`", "GreaterEqual": "\u2265", "GreaterEqualLess": "\u22DB", "GreaterFullEqual": "\u2267", "GreaterGreater": "\u2AA2", "GreaterLess": "\u2277", "GreaterSlantEqual": "\u2A7E", "GreaterTilde": "\u2273", "gscr": "\u210A", "Gscr": "\u{1D4A2}", "gsim": "\u2273", "gsime": "\u2A8E", "gsiml": "\u2A90", "gt": ">", "Gt": "\u226B", "GT": ">", "gtcc": "\u2AA7", "gtcir": "\u2A7A", "gtdot": "\u22D7", "gtlPar": "\u2995", "gtquest": "\u2A7C", "gtrapprox": "\u2A86", "gtrarr": "\u2978", "gtrdot": "\u22D7", "gtreqless": "\u22DB", "gtreqqless": "\u2A8C", "gtrless": "\u2277", "gtrsim": "\u2273", "gvertneqq": "\u2269\uFE00", "gvnE": "\u2269\uFE00", "Hacek": "\u02C7", "hairsp": "\u200A", "half": "\xBD", "hamilt": "\u210B", "hardcy": "\u044A", "HARDcy": "\u042A", "harr": "\u2194", "hArr": "\u21D4", "harrcir": "\u2948", "harrw": "\u21AD", "Hat": "^", "hbar": "\u210F", "hcirc": "\u0125", "Hcirc": "\u0124", "hearts": "\u2665", "heartsuit": "\u2665", "hellip": "\u2026", "hercon": "\u22B9", "hfr": "\u{1D525}", "Hfr": "\u210C", "HilbertSpace": "\u210B", "hksearow": "\u2925", "hkswarow": "\u2926", "hoarr": "\u21FF", "homtht": "\u223B", "hookleftarrow": "\u21A9", "hookrightarrow": "\u21AA", "hopf": "\u{1D559}", "Hopf": "\u210D", "horbar": "\u2015", "HorizontalLine": "\u2500", "hscr": "\u{1D4BD}", "Hscr": "\u210B", "hslash": "\u210F", "hstrok": "\u0127", "Hstrok": "\u0126", "HumpDownHump": "\u224E", "HumpEqual": "\u224F", "hybull": "\u2043", "hyphen": "\u2010", "iacute": "\xED", "Iacute": "\xCD", "ic": "\u2063", "icirc": "\xEE", "Icirc": "\xCE", "icy": "\u0438", "Icy": "\u0418", "Idot": "\u0130", "iecy": "\u0435", "IEcy": "\u0415", "iexcl": "\xA1", "iff": "\u21D4", "ifr": "\u{1D526}", "Ifr": "\u2111", "igrave": "\xEC", "Igrave": "\xCC", "ii": "\u2148", "iiiint": "\u2A0C", "iiint": "\u222D", "iinfin": "\u29DC", "iiota": "\u2129", "ijlig": "\u0133", "IJlig": "\u0132", "Im": "\u2111", "imacr": "\u012B", "Imacr": "\u012A", "image": "\u2111", "ImaginaryI": "\u2148", "imagline": "\u2110", "imagpart": "\u2111", "imath": "\u0131", "imof": "\u22B7", "imped": "\u01B5", "Implies": "\u21D2", "in": "\u2208", "incare": "\u2105", "infin": "\u221E", "infintie": "\u29DD", "inodot": "\u0131", "int": "\u222B", "Int": "\u222C", "intcal": "\u22BA", "integers": "\u2124", "Integral": "\u222B", "intercal": "\u22BA", "Intersection": "\u22C2", "intlarhk": "\u2A17", "intprod": "\u2A3C", "InvisibleComma": "\u2063", "InvisibleTimes": "\u2062", "iocy": "\u0451", "IOcy": "\u0401", "iogon": "\u012F", "Iogon": "\u012E", "iopf": "\u{1D55A}", "Iopf": "\u{1D540}", "iota": "\u03B9", "Iota": "\u0399", "iprod": "\u2A3C", "iquest": "\xBF", "iscr": "\u{1D4BE}", "Iscr": "\u2110", "isin": "\u2208", "isindot": "\u22F5", "isinE": "\u22F9", "isins": "\u22F4", "isinsv": "\u22F3", "isinv": "\u2208", "it": "\u2062", "itilde": "\u0129", "Itilde": "\u0128", "iukcy": "\u0456", "Iukcy": "\u0406", "iuml": "\xEF", "Iuml": "\xCF", "jcirc": "\u0135", "Jcirc": "\u0134", "jcy": "\u0439", "Jcy": "\u0419", "jfr": "\u{1D527}", "Jfr": "\u{1D50D}", "jmath": "\u0237", "jopf": "\u{1D55B}", "Jopf": "\u{1D541}", "jscr": "\u{1D4BF}", "Jscr": "\u{1D4A5}", "jsercy": "\u0458", "Jsercy": "\u0408", "jukcy": "\u0454", "Jukcy": "\u0404", "kappa": "\u03BA", "Kappa": "\u039A", "kappav": "\u03F0", "kcedil": "\u0137", "Kcedil": "\u0136", "kcy": "\u043A", "Kcy": "\u041A", "kfr": "\u{1D528}", "Kfr": "\u{1D50E}", "kgreen": "\u0138", "khcy": "\u0445", "KHcy": "\u0425", "kjcy": "\u045C", "KJcy": "\u040C", "kopf": "\u{1D55C}", "Kopf": "\u{1D542}", "kscr": "\u{1D4C0}", "Kscr": "\u{1D4A6}", "lAarr": "\u21DA", "lacute": "\u013A", "Lacute": "\u0139", "laemptyv": "\u29B4", "lagran": "\u2112", "lambda": "\u03BB", "Lambda": "\u039B", "lang": "\u27E8", "Lang": "\u27EA", "langd": "\u2991", "langle": "\u27E8", "lap": "\u2A85", "Laplacetrf": "\u2112", "laquo": "\xAB", "larr": "\u2190", "lArr": "\u21D0", "Larr": "\u219E", "larrb": "\u21E4", "larrbfs": "\u291F", "larrfs": "\u291D", "larrhk": "\u21A9", "larrlp": "\u21AB", "larrpl": "\u2939", "larrsim": "\u2973", "larrtl": "\u21A2", "lat": "\u2AAB", "latail": "\u2919", "lAtail": "\u291B", "late": "\u2AAD", "lates": "\u2AAD\uFE00", "lbarr": "\u290C", "lBarr": "\u290E", "lbbrk": "\u2772", "lbrace": "{", "lbrack": "[", "lbrke": "\u298B", "lbrksld": "\u298F", "lbrkslu": "\u298D", "lcaron": "\u013E", "Lcaron": "\u013D", "lcedil": "\u013C", "Lcedil": "\u013B", "lceil": "\u2308", "lcub": "{", "lcy": "\u043B", "Lcy": "\u041B", "ldca": "\u2936", "ldquo": "\u201C", "ldquor": "\u201E", "ldrdhar": "\u2967", "ldrushar": "\u294B", "ldsh": "\u21B2", "le": "\u2264", "lE": "\u2266", "LeftAngleBracket": "\u27E8", "leftarrow": "\u2190", "Leftarrow": "\u21D0", "LeftArrow": "\u2190", "LeftArrowBar": "\u21E4", "LeftArrowRightArrow": "\u21C6", "leftarrowtail": "\u21A2", "LeftCeiling": "\u2308", "LeftDoubleBracket": "\u27E6", "LeftDownTeeVector": "\u2961", "LeftDownVector": "\u21C3", "LeftDownVectorBar": "\u2959", "LeftFloor": "\u230A", "leftharpoondown": "\u21BD", "leftharpoonup": "\u21BC", "leftleftarrows": "\u21C7", "leftrightarrow": "\u2194", "Leftrightarrow": "\u21D4", "LeftRightArrow": "\u2194", "leftrightarrows": "\u21C6", "leftrightharpoons": "\u21CB", "leftrightsquigarrow": "\u21AD", "LeftRightVector": "\u294E", "LeftTee": "\u22A3", "LeftTeeArrow": "\u21A4", "LeftTeeVector": "\u295A", "leftthreetimes": "\u22CB", "LeftTriangle": "\u22B2", "LeftTriangleBar": "\u29CF", "LeftTriangleEqual": "\u22B4", "LeftUpDownVector": "\u2951", "LeftUpTeeVector": "\u2960", "LeftUpVector": "\u21BF", "LeftUpVectorBar": "\u2958", "LeftVector": "\u21BC", "LeftVectorBar": "\u2952", "leg": "\u22DA", "lEg": "\u2A8B", "leq": "\u2264", "leqq": "\u2266", "leqslant": "\u2A7D", "les": "\u2A7D", "lescc": "\u2AA8", "lesdot": "\u2A7F", "lesdoto": "\u2A81", "lesdotor": "\u2A83", "lesg": "\u22DA\uFE00", "lesges": "\u2A93", "lessapprox": "\u2A85", "lessdot": "\u22D6", "lesseqgtr": "\u22DA", "lesseqqgtr": "\u2A8B", "LessEqualGreater": "\u22DA", "LessFullEqual": "\u2266", "LessGreater": "\u2276", "lessgtr": "\u2276", "LessLess": "\u2AA1", "lesssim": "\u2272", "LessSlantEqual": "\u2A7D", "LessTilde": "\u2272", "lfisht": "\u297C", "lfloor": "\u230A", "lfr": "\u{1D529}", "Lfr": "\u{1D50F}", "lg": "\u2276", "lgE": "\u2A91", "lHar": "\u2962", "lhard": "\u21BD", "lharu": "\u21BC", "lharul": "\u296A", "lhblk": "\u2584", "ljcy": "\u0459", "LJcy": "\u0409", "ll": "\u226A", "Ll": "\u22D8", "llarr": "\u21C7", "llcorner": "\u231E", "Lleftarrow": "\u21DA", "llhard": "\u296B", "lltri": "\u25FA", "lmidot": "\u0140", "Lmidot": "\u013F", "lmoust": "\u23B0", "lmoustache": "\u23B0", "lnap": "\u2A89", "lnapprox": "\u2A89", "lne": "\u2A87", "lnE": "\u2268", "lneq": "\u2A87", "lneqq": "\u2268", "lnsim": "\u22E6", "loang": "\u27EC", "loarr": "\u21FD", "lobrk": "\u27E6", "longleftarrow": "\u27F5", "Longleftarrow": "\u27F8", "LongLeftArrow": "\u27F5", "longleftrightarrow": "\u27F7", "Longleftrightarrow": "\u27FA", "LongLeftRightArrow": "\u27F7", "longmapsto": "\u27FC", "longrightarrow": "\u27F6", "Longrightarrow": "\u27F9", "LongRightArrow": "\u27F6", "looparrowleft": "\u21AB", "looparrowright": "\u21AC", "lopar": "\u2985", "lopf": "\u{1D55D}", "Lopf": "\u{1D543}", "loplus": "\u2A2D", "lotimes": "\u2A34", "lowast": "\u2217", "lowbar": "_", "LowerLeftArrow": "\u2199", "LowerRightArrow": "\u2198", "loz": "\u25CA", "lozenge": "\u25CA", "lozf": "\u29EB", "lpar": "(", "lparlt": "\u2993", "lrarr": "\u21C6", "lrcorner": "\u231F", "lrhar": "\u21CB", "lrhard": "\u296D", "lrm": "\u200E", "lrtri": "\u22BF", "lsaquo": "\u2039", "lscr": "\u{1D4C1}", "Lscr": "\u2112", "lsh": "\u21B0", "Lsh": "\u21B0", "lsim": "\u2272", "lsime": "\u2A8D", "lsimg": "\u2A8F", "lsqb": "[", "lsquo": "\u2018", "lsquor": "\u201A", "lstrok": "\u0142", "Lstrok": "\u0141", "lt": "<", "Lt": "\u226A", "LT": "<", "ltcc": "\u2AA6", "ltcir": "\u2A79", "ltdot": "\u22D6", "lthree": "\u22CB", "ltimes": "\u22C9", "ltlarr": "\u2976", "ltquest": "\u2A7B", "ltri": "\u25C3", "ltrie": "\u22B4", "ltrif": "\u25C2", "ltrPar": "\u2996", "lurdshar": "\u294A", "luruhar": "\u2966", "lvertneqq": "\u2268\uFE00", "lvnE": "\u2268\uFE00", "macr": "\xAF", "male": "\u2642", "malt": "\u2720", "maltese": "\u2720", "map": "\u21A6", "Map": "\u2905", "mapsto": "\u21A6", "mapstodown": "\u21A7", "mapstoleft": "\u21A4", "mapstoup": "\u21A5", "marker": "\u25AE", "mcomma": "\u2A29", "mcy": "\u043C", "Mcy": "\u041C", "mdash": "\u2014", "mDDot": "\u223A", "measuredangle": "\u2221", "MediumSpace": "\u205F", "Mellintrf": "\u2133", "mfr": "\u{1D52A}", "Mfr": "\u{1D510}", "mho": "\u2127", "micro": "\xB5", "mid": "\u2223", "midast": "*", "midcir": "\u2AF0", "middot": "\xB7", "minus": "\u2212", "minusb": "\u229F", "minusd": "\u2238", "minusdu": "\u2A2A", "MinusPlus": "\u2213", "mlcp": "\u2ADB", "mldr": "\u2026", "mnplus": "\u2213", "models": "\u22A7", "mopf": "\u{1D55E}", "Mopf": "\u{1D544}", "mp": "\u2213", "mscr": "\u{1D4C2}", "Mscr": "\u2133", "mstpos": "\u223E", "mu": "\u03BC", "Mu": "\u039C", "multimap": "\u22B8", "mumap": "\u22B8", "nabla": "\u2207", "nacute": "\u0144", "Nacute": "\u0143", "nang": "\u2220\u20D2", "nap": "\u2249", "napE": "\u2A70\u0338", "napid": "\u224B\u0338", "napos": "\u0149", "napprox": "\u2249", "natur": "\u266E", "natural": "\u266E", "naturals": "\u2115", "nbsp": "\xA0", "nbump": "\u224E\u0338", "nbumpe": "\u224F\u0338", "ncap": "\u2A43", "ncaron": "\u0148", "Ncaron": "\u0147", "ncedil": "\u0146", "Ncedil": "\u0145", "ncong": "\u2247", "ncongdot": "\u2A6D\u0338", "ncup": "\u2A42", "ncy": "\u043D", "Ncy": "\u041D", "ndash": "\u2013", "ne": "\u2260", "nearhk": "\u2924", "nearr": "\u2197", "neArr": "\u21D7", "nearrow": "\u2197", "nedot": "\u2250\u0338", "NegativeMediumSpace": "\u200B", "NegativeThickSpace": "\u200B", "NegativeThinSpace": "\u200B", "NegativeVeryThinSpace": "\u200B", "nequiv": "\u2262", "nesear": "\u2928", "nesim": "\u2242\u0338", "NestedGreaterGreater": "\u226B", "NestedLessLess": "\u226A", "NewLine": "\n", "nexist": "\u2204", "nexists": "\u2204", "nfr": "\u{1D52B}", "Nfr": "\u{1D511}", "nge": "\u2271", "ngE": "\u2267\u0338", "ngeq": "\u2271", "ngeqq": "\u2267\u0338", "ngeqslant": "\u2A7E\u0338", "nges": "\u2A7E\u0338", "nGg": "\u22D9\u0338", "ngsim": "\u2275", "ngt": "\u226F", "nGt": "\u226B\u20D2", "ngtr": "\u226F", "nGtv": "\u226B\u0338", "nharr": "\u21AE", "nhArr": "\u21CE", "nhpar": "\u2AF2", "ni": "\u220B", "nis": "\u22FC", "nisd": "\u22FA", "niv": "\u220B", "njcy": "\u045A", "NJcy": "\u040A", "nlarr": "\u219A", "nlArr": "\u21CD", "nldr": "\u2025", "nle": "\u2270", "nlE": "\u2266\u0338", "nleftarrow": "\u219A", "nLeftarrow": "\u21CD", "nleftrightarrow": "\u21AE", "nLeftrightarrow": "\u21CE", "nleq": "\u2270", "nleqq": "\u2266\u0338", "nleqslant": "\u2A7D\u0338", "nles": "\u2A7D\u0338", "nless": "\u226E", "nLl": "\u22D8\u0338", "nlsim": "\u2274", "nlt": "\u226E", "nLt": "\u226A\u20D2", "nltri": "\u22EA", "nltrie": "\u22EC", "nLtv": "\u226A\u0338", "nmid": "\u2224", "NoBreak": "\u2060", "NonBreakingSpace": "\xA0", "nopf": "\u{1D55F}", "Nopf": "\u2115", "not": "\xAC", "Not": "\u2AEC", "NotCongruent": "\u2262", "NotCupCap": "\u226D", "NotDoubleVerticalBar": "\u2226", "NotElement": "\u2209", "NotEqual": "\u2260", "NotEqualTilde": "\u2242\u0338", "NotExists": "\u2204", "NotGreater": "\u226F", "NotGreaterEqual": "\u2271", "NotGreaterFullEqual": "\u2267\u0338", "NotGreaterGreater": "\u226B\u0338", "NotGreaterLess": "\u2279", "NotGreaterSlantEqual": "\u2A7E\u0338", "NotGreaterTilde": "\u2275", "NotHumpDownHump": "\u224E\u0338", "NotHumpEqual": "\u224F\u0338", "notin": "\u2209", "notindot": "\u22F5\u0338", "notinE": "\u22F9\u0338", "notinva": "\u2209", "notinvb": "\u22F7", "notinvc": "\u22F6", "NotLeftTriangle": "\u22EA", "NotLeftTriangleBar": "\u29CF\u0338", "NotLeftTriangleEqual": "\u22EC", "NotLess": "\u226E", "NotLessEqual": "\u2270", "NotLessGreater": "\u2278", "NotLessLess": "\u226A\u0338", "NotLessSlantEqual": "\u2A7D\u0338", "NotLessTilde": "\u2274", "NotNestedGreaterGreater": "\u2AA2\u0338", "NotNestedLessLess": "\u2AA1\u0338", "notni": "\u220C", "notniva": "\u220C", "notnivb": "\u22FE", "notnivc": "\u22FD", "NotPrecedes": "\u2280", "NotPrecedesEqual": "\u2AAF\u0338", "NotPrecedesSlantEqual": "\u22E0", "NotReverseElement": "\u220C", "NotRightTriangle": "\u22EB", "NotRightTriangleBar": "\u29D0\u0338", "NotRightTriangleEqual": "\u22ED", "NotSquareSubset": "\u228F\u0338", "NotSquareSubsetEqual": "\u22E2", "NotSquareSuperset": "\u2290\u0338", "NotSquareSupersetEqual": "\u22E3", "NotSubset": "\u2282\u20D2", "NotSubsetEqual": "\u2288", "NotSucceeds": "\u2281", "NotSucceedsEqual": "\u2AB0\u0338", "NotSucceedsSlantEqual": "\u22E1", "NotSucceedsTilde": "\u227F\u0338", "NotSuperset": "\u2283\u20D2", "NotSupersetEqual": "\u2289", "NotTilde": "\u2241", "NotTildeEqual": "\u2244", "NotTildeFullEqual": "\u2247", "NotTildeTilde": "\u2249", "NotVerticalBar": "\u2224", "npar": "\u2226", "nparallel": "\u2226", "nparsl": "\u2AFD\u20E5", "npart": "\u2202\u0338", "npolint": "\u2A14", "npr": "\u2280", "nprcue": "\u22E0", "npre": "\u2AAF\u0338", "nprec": "\u2280", "npreceq": "\u2AAF\u0338", "nrarr": "\u219B", "nrArr": "\u21CF", "nrarrc": "\u2933\u0338", "nrarrw": "\u219D\u0338", "nrightarrow": "\u219B", "nRightarrow": "\u21CF", "nrtri": "\u22EB", "nrtrie": "\u22ED", "nsc": "\u2281", "nsccue": "\u22E1", "nsce": "\u2AB0\u0338", "nscr": "\u{1D4C3}", "Nscr": "\u{1D4A9}", "nshortmid": "\u2224", "nshortparallel": "\u2226", "nsim": "\u2241", "nsime": "\u2244", "nsimeq": "\u2244", "nsmid": "\u2224", "nspar": "\u2226", "nsqsube": "\u22E2", "nsqsupe": "\u22E3", "nsub": "\u2284", "nsube": "\u2288", "nsubE": "\u2AC5\u0338", "nsubset": "\u2282\u20D2", "nsubseteq": "\u2288", "nsubseteqq": "\u2AC5\u0338", "nsucc": "\u2281", "nsucceq": "\u2AB0\u0338", "nsup": "\u2285", "nsupe": "\u2289", "nsupE": "\u2AC6\u0338", "nsupset": "\u2283\u20D2", "nsupseteq": "\u2289", "nsupseteqq": "\u2AC6\u0338", "ntgl": "\u2279", "ntilde": "\xF1", "Ntilde": "\xD1", "ntlg": "\u2278", "ntriangleleft": "\u22EA", "ntrianglelefteq": "\u22EC", "ntriangleright": "\u22EB", "ntrianglerighteq": "\u22ED", "nu": "\u03BD", "Nu": "\u039D", "num": "#", "numero": "\u2116", "numsp": "\u2007", "nvap": "\u224D\u20D2", "nvdash": "\u22AC", "nvDash": "\u22AD", "nVdash": "\u22AE", "nVDash": "\u22AF", "nvge": "\u2265\u20D2", "nvgt": ">\u20D2", "nvHarr": "\u2904", "nvinfin": "\u29DE", "nvlArr": "\u2902", "nvle": "\u2264\u20D2", "nvlt": "<\u20D2", "nvltrie": "\u22B4\u20D2", "nvrArr": "\u2903", "nvrtrie": "\u22B5\u20D2", "nvsim": "\u223C\u20D2", "nwarhk": "\u2923", "nwarr": "\u2196", "nwArr": "\u21D6", "nwarrow": "\u2196", "nwnear": "\u2927", "oacute": "\xF3", "Oacute": "\xD3", "oast": "\u229B", "ocir": "\u229A", "ocirc": "\xF4", "Ocirc": "\xD4", "ocy": "\u043E", "Ocy": "\u041E", "odash": "\u229D", "odblac": "\u0151", "Odblac": "\u0150", "odiv": "\u2A38", "odot": "\u2299", "odsold": "\u29BC", "oelig": "\u0153", "OElig": "\u0152", "ofcir": "\u29BF", "ofr": "\u{1D52C}", "Ofr": "\u{1D512}", "ogon": "\u02DB", "ograve": "\xF2", "Ograve": "\xD2", "ogt": "\u29C1", "ohbar": "\u29B5", "ohm": "\u03A9", "oint": "\u222E", "olarr": "\u21BA", "olcir": "\u29BE", "olcross": "\u29BB", "oline": "\u203E", "olt": "\u29C0", "omacr": "\u014D", "Omacr": "\u014C", "omega": "\u03C9", "Omega": "\u03A9", "omicron": "\u03BF", "Omicron": "\u039F", "omid": "\u29B6", "ominus": "\u2296", "oopf": "\u{1D560}", "Oopf": "\u{1D546}", "opar": "\u29B7", "OpenCurlyDoubleQuote": "\u201C", "OpenCurlyQuote": "\u2018", "operp": "\u29B9", "oplus": "\u2295", "or": "\u2228", "Or": "\u2A54", "orarr": "\u21BB", "ord": "\u2A5D", "order": "\u2134", "orderof": "\u2134", "ordf": "\xAA", "ordm": "\xBA", "origof": "\u22B6", "oror": "\u2A56", "orslope": "\u2A57", "orv": "\u2A5B", "oS": "\u24C8", "oscr": "\u2134", "Oscr": "\u{1D4AA}", "oslash": "\xF8", "Oslash": "\xD8", "osol": "\u2298", "otilde": "\xF5", "Otilde": "\xD5", "otimes": "\u2297", "Otimes": "\u2A37", "otimesas": "\u2A36", "ouml": "\xF6", "Ouml": "\xD6", "ovbar": "\u233D", "OverBar": "\u203E", "OverBrace": "\u23DE", "OverBracket": "\u23B4", "OverParenthesis": "\u23DC", "par": "\u2225", "para": "\xB6", "parallel": "\u2225", "parsim": "\u2AF3", "parsl": "\u2AFD", "part": "\u2202", "PartialD": "\u2202", "pcy": "\u043F", "Pcy": "\u041F", "percnt": "%", "period": ".", "permil": "\u2030", "perp": "\u22A5", "pertenk": "\u2031", "pfr": "\u{1D52D}", "Pfr": "\u{1D513}", "phi": "\u03C6", "Phi": "\u03A6", "phiv": "\u03D5", "phmmat": "\u2133", "phone": "\u260E", "pi": "\u03C0", "Pi": "\u03A0", "pitchfork": "\u22D4", "piv": "\u03D6", "planck": "\u210F", "planckh": "\u210E", "plankv": "\u210F", "plus": "+", "plusacir": "\u2A23", "plusb": "\u229E", "pluscir": "\u2A22", "plusdo": "\u2214", "plusdu": "\u2A25", "pluse": "\u2A72", "PlusMinus": "\xB1", "plusmn": "\xB1", "plussim": "\u2A26", "plustwo": "\u2A27", "pm": "\xB1", "Poincareplane": "\u210C", "pointint": "\u2A15", "popf": "\u{1D561}", "Popf": "\u2119", "pound": "\xA3", "pr": "\u227A", "Pr": "\u2ABB", "prap": "\u2AB7", "prcue": "\u227C", "pre": "\u2AAF", "prE": "\u2AB3", "prec": "\u227A", "precapprox": "\u2AB7", "preccurlyeq": "\u227C", "Precedes": "\u227A", "PrecedesEqual": "\u2AAF", "PrecedesSlantEqual": "\u227C", "PrecedesTilde": "\u227E", "preceq": "\u2AAF", "precnapprox": "\u2AB9", "precneqq": "\u2AB5", "precnsim": "\u22E8", "precsim": "\u227E", "prime": "\u2032", "Prime": "\u2033", "primes": "\u2119", "prnap": "\u2AB9", "prnE": "\u2AB5", "prnsim": "\u22E8", "prod": "\u220F", "Product": "\u220F", "profalar": "\u232E", "profline": "\u2312", "profsurf": "\u2313", "prop": "\u221D", "Proportion": "\u2237", "Proportional": "\u221D", "propto": "\u221D", "prsim": "\u227E", "prurel": "\u22B0", "pscr": "\u{1D4C5}", "Pscr": "\u{1D4AB}", "psi": "\u03C8", "Psi": "\u03A8", "puncsp": "\u2008", "qfr": "\u{1D52E}", "Qfr": "\u{1D514}", "qint": "\u2A0C", "qopf": "\u{1D562}", "Qopf": "\u211A", "qprime": "\u2057", "qscr": "\u{1D4C6}", "Qscr": "\u{1D4AC}", "quaternions": "\u210D", "quatint": "\u2A16", "quest": "?", "questeq": "\u225F", "quot": '"', "QUOT": '"', "rAarr": "\u21DB", "race": "\u223D\u0331", "racute": "\u0155", "Racute": "\u0154", "radic": "\u221A", "raemptyv": "\u29B3", "rang": "\u27E9", "Rang": "\u27EB", "rangd": "\u2992", "range": "\u29A5", "rangle": "\u27E9", "raquo": "\xBB", "rarr": "\u2192", "rArr": "\u21D2", "Rarr": "\u21A0", "rarrap": "\u2975", "rarrb": "\u21E5", "rarrbfs": "\u2920", "rarrc": "\u2933", "rarrfs": "\u291E", "rarrhk": "\u21AA", "rarrlp": "\u21AC", "rarrpl": "\u2945", "rarrsim": "\u2974", "rarrtl": "\u21A3", "Rarrtl": "\u2916", "rarrw": "\u219D", "ratail": "\u291A", "rAtail": "\u291C", "ratio": "\u2236", "rationals": "\u211A", "rbarr": "\u290D", "rBarr": "\u290F", "RBarr": "\u2910", "rbbrk": "\u2773", "rbrace": "}", "rbrack": "]", "rbrke": "\u298C", "rbrksld": "\u298E", "rbrkslu": "\u2990", "rcaron": "\u0159", "Rcaron": "\u0158", "rcedil": "\u0157", "Rcedil": "\u0156", "rceil": "\u2309", "rcub": "}", "rcy": "\u0440", "Rcy": "\u0420", "rdca": "\u2937", "rdldhar": "\u2969", "rdquo": "\u201D", "rdquor": "\u201D", "rdsh": "\u21B3", "Re": "\u211C", "real": "\u211C", "realine": "\u211B", "realpart": "\u211C", "reals": "\u211D", "rect": "\u25AD", "reg": "\xAE", "REG": "\xAE", "ReverseElement": "\u220B", "ReverseEquilibrium": "\u21CB", "ReverseUpEquilibrium": "\u296F", "rfisht": "\u297D", "rfloor": "\u230B", "rfr": "\u{1D52F}", "Rfr": "\u211C", "rHar": "\u2964", "rhard": "\u21C1", "rharu": "\u21C0", "rharul": "\u296C", "rho": "\u03C1", "Rho": "\u03A1", "rhov": "\u03F1", "RightAngleBracket": "\u27E9", "rightarrow": "\u2192", "Rightarrow": "\u21D2", "RightArrow": "\u2192", "RightArrowBar": "\u21E5", "RightArrowLeftArrow": "\u21C4", "rightarrowtail": "\u21A3", "RightCeiling": "\u2309", "RightDoubleBracket": "\u27E7", "RightDownTeeVector": "\u295D", "RightDownVector": "\u21C2", "RightDownVectorBar": "\u2955", "RightFloor": "\u230B", "rightharpoondown": "\u21C1", "rightharpoonup": "\u21C0", "rightleftarrows": "\u21C4", "rightleftharpoons": "\u21CC", "rightrightarrows": "\u21C9", "rightsquigarrow": "\u219D", "RightTee": "\u22A2", "RightTeeArrow": "\u21A6", "RightTeeVector": "\u295B", "rightthreetimes": "\u22CC", "RightTriangle": "\u22B3", "RightTriangleBar": "\u29D0", "RightTriangleEqual": "\u22B5", "RightUpDownVector": "\u294F", "RightUpTeeVector": "\u295C", "RightUpVector": "\u21BE", "RightUpVectorBar": "\u2954", "RightVector": "\u21C0", "RightVectorBar": "\u2953", "ring": "\u02DA", "risingdotseq": "\u2253", "rlarr": "\u21C4", "rlhar": "\u21CC", "rlm": "\u200F", "rmoust": "\u23B1", "rmoustache": "\u23B1", "rnmid": "\u2AEE", "roang": "\u27ED", "roarr": "\u21FE", "robrk": "\u27E7", "ropar": "\u2986", "ropf": "\u{1D563}", "Ropf": "\u211D", "roplus": "\u2A2E", "rotimes": "\u2A35", "RoundImplies": "\u2970", "rpar": ")", "rpargt": "\u2994", "rppolint": "\u2A12", "rrarr": "\u21C9", "Rrightarrow": "\u21DB", "rsaquo": "\u203A", "rscr": "\u{1D4C7}", "Rscr": "\u211B", "rsh": "\u21B1", "Rsh": "\u21B1", "rsqb": "]", "rsquo": "\u2019", "rsquor": "\u2019", "rthree": "\u22CC", "rtimes": "\u22CA", "rtri": "\u25B9", "rtrie": "\u22B5", "rtrif": "\u25B8", "rtriltri": "\u29CE", "RuleDelayed": "\u29F4", "ruluhar": "\u2968", "rx": "\u211E", "sacute": "\u015B", "Sacute": "\u015A", "sbquo": "\u201A", "sc": "\u227B", "Sc": "\u2ABC", "scap": "\u2AB8", "scaron": "\u0161", "Scaron": "\u0160", "sccue": "\u227D", "sce": "\u2AB0", "scE": "\u2AB4", "scedil": "\u015F", "Scedil": "\u015E", "scirc": "\u015D", "Scirc": "\u015C", "scnap": "\u2ABA", "scnE": "\u2AB6", "scnsim": "\u22E9", "scpolint": "\u2A13", "scsim": "\u227F", "scy": "\u0441", "Scy": "\u0421", "sdot": "\u22C5", "sdotb": "\u22A1", "sdote": "\u2A66", "searhk": "\u2925", "searr": "\u2198", "seArr": "\u21D8", "searrow": "\u2198", "sect": "\xA7", "semi": ";", "seswar": "\u2929", "setminus": "\u2216", "setmn": "\u2216", "sext": "\u2736", "sfr": "\u{1D530}", "Sfr": "\u{1D516}", "sfrown": "\u2322", "sharp": "\u266F", "shchcy": "\u0449", "SHCHcy": "\u0429", "shcy": "\u0448", "SHcy": "\u0428", "ShortDownArrow": "\u2193", "ShortLeftArrow": "\u2190", "shortmid": "\u2223", "shortparallel": "\u2225", "ShortRightArrow": "\u2192", "ShortUpArrow": "\u2191", "shy": "\xAD", "sigma": "\u03C3", "Sigma": "\u03A3", "sigmaf": "\u03C2", "sigmav": "\u03C2", "sim": "\u223C", "simdot": "\u2A6A", "sime": "\u2243", "simeq": "\u2243", "simg": "\u2A9E", "simgE": "\u2AA0", "siml": "\u2A9D", "simlE": "\u2A9F", "simne": "\u2246", "simplus": "\u2A24", "simrarr": "\u2972", "slarr": "\u2190", "SmallCircle": "\u2218", "smallsetminus": "\u2216", "smashp": "\u2A33", "smeparsl": "\u29E4", "smid": "\u2223", "smile": "\u2323", "smt": "\u2AAA", "smte": "\u2AAC", "smtes": "\u2AAC\uFE00", "softcy": "\u044C", "SOFTcy": "\u042C", "sol": "/", "solb": "\u29C4", "solbar": "\u233F", "sopf": "\u{1D564}", "Sopf": "\u{1D54A}", "spades": "\u2660", "spadesuit": "\u2660", "spar": "\u2225", "sqcap": "\u2293", "sqcaps": "\u2293\uFE00", "sqcup": "\u2294", "sqcups": "\u2294\uFE00", "Sqrt": "\u221A", "sqsub": "\u228F", "sqsube": "\u2291", "sqsubset": "\u228F", "sqsubseteq": "\u2291", "sqsup": "\u2290", "sqsupe": "\u2292", "sqsupset": "\u2290", "sqsupseteq": "\u2292", "squ": "\u25A1", "square": "\u25A1", "Square": "\u25A1", "SquareIntersection": "\u2293", "SquareSubset": "\u228F", "SquareSubsetEqual": "\u2291", "SquareSuperset": "\u2290", "SquareSupersetEqual": "\u2292", "SquareUnion": "\u2294", "squarf": "\u25AA", "squf": "\u25AA", "srarr": "\u2192", "sscr": "\u{1D4C8}", "Sscr": "\u{1D4AE}", "ssetmn": "\u2216", "ssmile": "\u2323", "sstarf": "\u22C6", "star": "\u2606", "Star": "\u22C6", "starf": "\u2605", "straightepsilon": "\u03F5", "straightphi": "\u03D5", "strns": "\xAF", "sub": "\u2282", "Sub": "\u22D0", "subdot": "\u2ABD", "sube": "\u2286", "subE": "\u2AC5", "subedot": "\u2AC3", "submult": "\u2AC1", "subne": "\u228A", "subnE": "\u2ACB", "subplus": "\u2ABF", "subrarr": "\u2979", "subset": "\u2282", "Subset": "\u22D0", "subseteq": "\u2286", "subseteqq": "\u2AC5", "SubsetEqual": "\u2286", "subsetneq": "\u228A", "subsetneqq": "\u2ACB", "subsim": "\u2AC7", "subsub": "\u2AD5", "subsup": "\u2AD3", "succ": "\u227B", "succapprox": "\u2AB8", "succcurlyeq": "\u227D", "Succeeds": "\u227B", "SucceedsEqual": "\u2AB0", "SucceedsSlantEqual": "\u227D", "SucceedsTilde": "\u227F", "succeq": "\u2AB0", "succnapprox": "\u2ABA", "succneqq": "\u2AB6", "succnsim": "\u22E9", "succsim": "\u227F", "SuchThat": "\u220B", "sum": "\u2211", "Sum": "\u2211", "sung": "\u266A", "sup": "\u2283", "Sup": "\u22D1", "sup1": "\xB9", "sup2": "\xB2", "sup3": "\xB3", "supdot": "\u2ABE", "supdsub": "\u2AD8", "supe": "\u2287", "supE": "\u2AC6", "supedot": "\u2AC4", "Superset": "\u2283", "SupersetEqual": "\u2287", "suphsol": "\u27C9", "suphsub": "\u2AD7", "suplarr": "\u297B", "supmult": "\u2AC2", "supne": "\u228B", "supnE": "\u2ACC", "supplus": "\u2AC0", "supset": "\u2283", "Supset": "\u22D1", "supseteq": "\u2287", "supseteqq": "\u2AC6", "supsetneq": "\u228B", "supsetneqq": "\u2ACC", "supsim": "\u2AC8", "supsub": "\u2AD4", "supsup": "\u2AD6", "swarhk": "\u2926", "swarr": "\u2199", "swArr": "\u21D9", "swarrow": "\u2199", "swnwar": "\u292A", "szlig": "\xDF", "Tab": "	", "target": "\u2316", "tau": "\u03C4", "Tau": "\u03A4", "tbrk": "\u23B4", "tcaron": "\u0165", "Tcaron": "\u0164", "tcedil": "\u0163", "Tcedil": "\u0162", "tcy": "\u0442", "Tcy": "\u0422", "tdot": "\u20DB", "telrec": "\u2315", "tfr": "\u{1D531}", "Tfr": "\u{1D517}", "there4": "\u2234", "therefore": "\u2234", "Therefore": "\u2234", "theta": "\u03B8", "Theta": "\u0398", "thetasym": "\u03D1", "thetav": "\u03D1", "thickapprox": "\u2248", "thicksim": "\u223C", "ThickSpace": "\u205F\u200A", "thinsp": "\u2009", "ThinSpace": "\u2009", "thkap": "\u2248", "thksim": "\u223C", "thorn": "\xFE", "THORN": "\xDE", "tilde": "\u02DC", "Tilde": "\u223C", "TildeEqual": "\u2243", "TildeFullEqual": "\u2245", "TildeTilde": "\u2248", "times": "\xD7", "timesb": "\u22A0", "timesbar": "\u2A31", "timesd": "\u2A30", "tint": "\u222D", "toea": "\u2928", "top": "\u22A4", "topbot": "\u2336", "topcir": "\u2AF1", "topf": "\u{1D565}", "Topf": "\u{1D54B}", "topfork": "\u2ADA", "tosa": "\u2929", "tprime": "\u2034", "trade": "\u2122", "TRADE": "\u2122", "triangle": "\u25B5", "triangledown": "\u25BF", "triangleleft": "\u25C3", "trianglelefteq": "\u22B4", "triangleq": "\u225C", "triangleright": "\u25B9", "trianglerighteq": "\u22B5", "tridot": "\u25EC", "trie": "\u225C", "triminus": "\u2A3A", "TripleDot": "\u20DB", "triplus": "\u2A39", "trisb": "\u29CD", "tritime": "\u2A3B", "trpezium": "\u23E2", "tscr": "\u{1D4C9}", "Tscr": "\u{1D4AF}", "tscy": "\u0446", "TScy": "\u0426", "tshcy": "\u045B", "TSHcy": "\u040B", "tstrok": "\u0167", "Tstrok": "\u0166", "twixt": "\u226C", "twoheadleftarrow": "\u219E", "twoheadrightarrow": "\u21A0", "uacute": "\xFA", "Uacute": "\xDA", "uarr": "\u2191", "uArr": "\u21D1", "Uarr": "\u219F", "Uarrocir": "\u2949", "ubrcy": "\u045E", "Ubrcy": "\u040E", "ubreve": "\u016D", "Ubreve": "\u016C", "ucirc": "\xFB", "Ucirc": "\xDB", "ucy": "\u0443", "Ucy": "\u0423", "udarr": "\u21C5", "udblac": "\u0171", "Udblac": "\u0170", "udhar": "\u296E", "ufisht": "\u297E", "ufr": "\u{1D532}", "Ufr": "\u{1D518}", "ugrave": "\xF9", "Ugrave": "\xD9", "uHar": "\u2963", "uharl": "\u21BF", "uharr": "\u21BE", "uhblk": "\u2580", "ulcorn": "\u231C", "ulcorner": "\u231C", "ulcrop": "\u230F", "ultri": "\u25F8", "umacr": "\u016B", "Umacr": "\u016A", "uml": "\xA8", "UnderBar": "_", "UnderBrace": "\u23DF", "UnderBracket": "\u23B5", "UnderParenthesis": "\u23DD", "Union": "\u22C3", "UnionPlus": "\u228E", "uogon": "\u0173", "Uogon": "\u0172", "uopf": "\u{1D566}", "Uopf": "\u{1D54C}", "uparrow": "\u2191", "Uparrow": "\u21D1", "UpArrow": "\u2191", "UpArrowBar": "\u2912", "UpArrowDownArrow": "\u21C5", "updownarrow": "\u2195", "Updownarrow": "\u21D5", "UpDownArrow": "\u2195", "UpEquilibrium": "\u296E", "upharpoonleft": "\u21BF", "upharpoonright": "\u21BE", "uplus": "\u228E", "UpperLeftArrow": "\u2196", "UpperRightArrow": "\u2197", "upsi": "\u03C5", "Upsi": "\u03D2", "upsih": "\u03D2", "upsilon": "\u03C5", "Upsilon": "\u03A5", "UpTee": "\u22A5", "UpTeeArrow": "\u21A5", "upuparrows": "\u21C8", "urcorn": "\u231D", "urcorner": "\u231D", "urcrop": "\u230E", "uring": "\u016F", "Uring": "\u016E", "urtri": "\u25F9", "uscr": "\u{1D4CA}", "Uscr": "\u{1D4B0}", "utdot": "\u22F0", "utilde": "\u0169", "Utilde": "\u0168", "utri": "\u25B5", "utrif": "\u25B4", "uuarr": "\u21C8", "uuml": "\xFC", "Uuml": "\xDC", "uwangle": "\u29A7", "vangrt": "\u299C", "varepsilon": "\u03F5", "varkappa": "\u03F0", "varnothing": "\u2205", "varphi": "\u03D5", "varpi": "\u03D6", "varpropto": "\u221D", "varr": "\u2195", "vArr": "\u21D5", "varrho": "\u03F1", "varsigma": "\u03C2", "varsubsetneq": "\u228A\uFE00", "varsubsetneqq": "\u2ACB\uFE00", "varsupsetneq": "\u228B\uFE00", "varsupsetneqq": "\u2ACC\uFE00", "vartheta": "\u03D1", "vartriangleleft": "\u22B2", "vartriangleright": "\u22B3", "vBar": "\u2AE8", "Vbar": "\u2AEB", "vBarv": "\u2AE9", "vcy": "\u0432", "Vcy": "\u0412", "vdash": "\u22A2", "vDash": "\u22A8", "Vdash": "\u22A9", "VDash": "\u22AB", "Vdashl": "\u2AE6", "vee": "\u2228", "Vee": "\u22C1", "veebar": "\u22BB", "veeeq": "\u225A", "vellip": "\u22EE", "verbar": "|", "Verbar": "\u2016", "vert": "|", "Vert": "\u2016", "VerticalBar": "\u2223", "VerticalLine": "|", "VerticalSeparator": "\u2758", "VerticalTilde": "\u2240", "VeryThinSpace": "\u200A", "vfr": "\u{1D533}", "Vfr": "\u{1D519}", "vltri": "\u22B2", "vnsub": "\u2282\u20D2", "vnsup": "\u2283\u20D2", "vopf": "\u{1D567}", "Vopf": "\u{1D54D}", "vprop": "\u221D", "vrtri": "\u22B3", "vscr": "\u{1D4CB}", "Vscr": "\u{1D4B1}", "vsubne": "\u228A\uFE00", "vsubnE": "\u2ACB\uFE00", "vsupne": "\u228B\uFE00", "vsupnE": "\u2ACC\uFE00", "Vvdash": "\u22AA", "vzigzag": "\u299A", "wcirc": "\u0175", "Wcirc": "\u0174", "wedbar": "\u2A5F", "wedge": "\u2227", "Wedge": "\u22C0", "wedgeq": "\u2259", "weierp": "\u2118", "wfr": "\u{1D534}", "Wfr": "\u{1D51A}", "wopf": "\u{1D568}", "Wopf": "\u{1D54E}", "wp": "\u2118", "wr": "\u2240", "wreath": "\u2240", "wscr": "\u{1D4CC}", "Wscr": "\u{1D4B2}", "xcap": "\u22C2", "xcirc": "\u25EF", "xcup": "\u22C3", "xdtri": "\u25BD", "xfr": "\u{1D535}", "Xfr": "\u{1D51B}", "xharr": "\u27F7", "xhArr": "\u27FA", "xi": "\u03BE", "Xi": "\u039E", "xlarr": "\u27F5", "xlArr": "\u27F8", "xmap": "\u27FC", "xnis": "\u22FB", "xodot": "\u2A00", "xopf": "\u{1D569}", "Xopf": "\u{1D54F}", "xoplus": "\u2A01", "xotime": "\u2A02", "xrarr": "\u27F6", "xrArr": "\u27F9", "xscr": "\u{1D4CD}", "Xscr": "\u{1D4B3}", "xsqcup": "\u2A06", "xuplus": "\u2A04", "xutri": "\u25B3", "xvee": "\u22C1", "xwedge": "\u22C0", "yacute": "\xFD", "Yacute": "\xDD", "yacy": "\u044F", "YAcy": "\u042F", "ycirc": "\u0177", "Ycirc": "\u0176", "ycy": "\u044B", "Ycy": "\u042B", "yen": "\xA5", "yfr": "\u{1D536}", "Yfr": "\u{1D51C}", "yicy": "\u0457", "YIcy": "\u0407", "yopf": "\u{1D56A}", "Yopf": "\u{1D550}", "yscr": "\u{1D4CE}", "Yscr": "\u{1D4B4}", "yucy": "\u044E", "YUcy": "\u042E", "yuml": "\xFF", "Yuml": "\u0178", "zacute": "\u017A", "Zacute": "\u0179", "zcaron": "\u017E", "Zcaron": "\u017D", "zcy": "\u0437", "Zcy": "\u0417", "zdot": "\u017C", "Zdot": "\u017B", "zeetrf": "\u2128", "ZeroWidthSpace": "\u200B", "zeta": "\u03B6", "Zeta": "\u0396", "zfr": "\u{1D537}", "Zfr": "\u2128", "zhcy": "\u0436", "ZHcy": "\u0416", "zigrarr": "\u21DD", "zopf": "\u{1D56B}", "Zopf": "\u2124", "zscr": "\u{1D4CF}", "Zscr": "\u{1D4B5}", "zwj": "\u200D", "zwnj": "\u200C" };
      var decodeMapLegacy = { "aacute": "\xE1", "Aacute": "\xC1", "acirc": "\xE2", "Acirc": "\xC2", "acute": "\xB4", "aelig": "\xE6", "AElig": "\xC6", "agrave": "\xE0", "Agrave": "\xC0", "amp": "&", "AMP": "&", "aring": "\xE5", "Aring": "\xC5", "atilde": "\xE3", "Atilde": "\xC3", "auml": "\xE4", "Auml": "\xC4", "brvbar": "\xA6", "ccedil": "\xE7", "Ccedil": "\xC7", "cedil": "\xB8", "cent": "\xA2", "copy": "\xA9", "COPY": "\xA9", "curren": "\xA4", "deg": "\xB0", "divide": "\xF7", "eacute": "\xE9", "Eacute": "\xC9", "ecirc": "\xEA", "Ecirc": "\xCA", "egrave": "\xE8", "Egrave": "\xC8", "eth": "\xF0", "ETH": "\xD0", "euml": "\xEB", "Euml": "\xCB", "frac12": "\xBD", "frac14": "\xBC", "frac34": "\xBE", "gt": ">", "GT": ">", "iacute": "\xED", "Iacute": "\xCD", "icirc": "\xEE", "Icirc": "\xCE", "iexcl": "\xA1", "igrave": "\xEC", "Igrave": "\xCC", "iquest": "\xBF", "iuml": "\xEF", "Iuml": "\xCF", "laquo": "\xAB", "lt": "<", "LT": "<", "macr": "\xAF", "micro": "\xB5", "middot": "\xB7", "nbsp": "\xA0", "not": "\xAC", "ntilde": "\xF1", "Ntilde": "\xD1", "oacute": "\xF3", "Oacute": "\xD3", "ocirc": "\xF4", "Ocirc": "\xD4", "ograve": "\xF2", "Ograve": "\xD2", "ordf": "\xAA", "ordm": "\xBA", "oslash": "\xF8", "Oslash": "\xD8", "otilde": "\xF5", "Otilde": "\xD5", "ouml": "\xF6", "Ouml": "\xD6", "para": "\xB6", "plusmn": "\xB1", "pound": "\xA3", "quot": '"', "QUOT": '"', "raquo": "\xBB", "reg": "\xAE", "REG": "\xAE", "sect": "\xA7", "shy": "\xAD", "sup1": "\xB9", "sup2": "\xB2", "sup3": "\xB3", "szlig": "\xDF", "thorn": "\xFE", "THORN": "\xDE", "times": "\xD7", "uacute": "\xFA", "Uacute": "\xDA", "ucirc": "\xFB", "Ucirc": "\xDB", "ugrave": "\xF9", "Ugrave": "\xD9", "uml": "\xA8", "uuml": "\xFC", "Uuml": "\xDC", "yacute": "\xFD", "Yacute": "\xDD", "yen": "\xA5", "yuml": "\xFF" };
      var decodeMapNumeric = { "0": "\uFFFD", "128": "\u20AC", "130": "\u201A", "131": "\u0192", "132": "\u201E", "133": "\u2026", "134": "\u2020", "135": "\u2021", "136": "\u02C6", "137": "\u2030", "138": "\u0160", "139": "\u2039", "140": "\u0152", "142": "\u017D", "145": "\u2018", "146": "\u2019", "147": "\u201C", "148": "\u201D", "149": "\u2022", "150": "\u2013", "151": "\u2014", "152": "\u02DC", "153": "\u2122", "154": "\u0161", "155": "\u203A", "156": "\u0153", "158": "\u017E", "159": "\u0178" };
      var invalidReferenceCodePoints = [1, 2, 3, 4, 5, 6, 7, 8, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 64976, 64977, 64978, 64979, 64980, 64981, 64982, 64983, 64984, 64985, 64986, 64987, 64988, 64989, 64990, 64991, 64992, 64993, 64994, 64995, 64996, 64997, 64998, 64999, 65e3, 65001, 65002, 65003, 65004, 65005, 65006, 65007, 65534, 65535, 131070, 131071, 196606, 196607, 262142, 262143, 327678, 327679, 393214, 393215, 458750, 458751, 524286, 524287, 589822, 589823, 655358, 655359, 720894, 720895, 786430, 786431, 851966, 851967, 917502, 917503, 983038, 983039, 1048574, 1048575, 1114110, 1114111];
      var stringFromCharCode = String.fromCharCode;
      var object = {};
      var hasOwnProperty2 = object.hasOwnProperty;
      var has = function(object2, propertyName) {
        return hasOwnProperty2.call(object2, propertyName);
      };
      var contains = function(array, value) {
        var index = -1;
        var length = array.length;
        while (++index < length) {
          if (array[index] == value) {
            return true;
          }
        }
        return false;
      };
      var merge = function(options, defaults) {
        if (!options) {
          return defaults;
        }
        var result = {};
        var key2;
        for (key2 in defaults) {
          result[key2] = has(options, key2) ? options[key2] : defaults[key2];
        }
        return result;
      };
      var codePointToSymbol = function(codePoint, strict) {
        var output = "";
        if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) {
          if (strict) {
            parseError("character reference outside the permissible Unicode range");
          }
          return "\uFFFD";
        }
        if (has(decodeMapNumeric, codePoint)) {
          if (strict) {
            parseError("disallowed character reference");
          }
          return decodeMapNumeric[codePoint];
        }
        if (strict && contains(invalidReferenceCodePoints, codePoint)) {
          parseError("disallowed character reference");
        }
        if (codePoint > 65535) {
          codePoint -= 65536;
          output += stringFromCharCode(codePoint >>> 10 & 1023 | 55296);
          codePoint = 56320 | codePoint & 1023;
        }
        output += stringFromCharCode(codePoint);
        return output;
      };
      var hexEscape = function(codePoint) {
        return "&#x" + codePoint.toString(16).toUpperCase() + ";";
      };
      var decEscape = function(codePoint) {
        return "&#" + codePoint + ";";
      };
      var parseError = function(message) {
        throw Error("Parse error: " + message);
      };
      var encode = function(string, options) {
        options = merge(options, encode.options);
        var strict = options.strict;
        if (strict && regexInvalidRawCodePoint.test(string)) {
          parseError("forbidden code point");
        }
        var encodeEverything = options.encodeEverything;
        var useNamedReferences = options.useNamedReferences;
        var allowUnsafeSymbols = options.allowUnsafeSymbols;
        var escapeCodePoint = options.decimal ? decEscape : hexEscape;
        var escapeBmpSymbol = function(symbol) {
          return escapeCodePoint(symbol.charCodeAt(0));
        };
        if (encodeEverything) {
          string = string.replace(regexAsciiWhitelist, function(symbol) {
            if (useNamedReferences && has(encodeMap, symbol)) {
              return "&" + encodeMap[symbol] + ";";
            }
            return escapeBmpSymbol(symbol);
          });
          if (useNamedReferences) {
            string = string.replace(/&gt;\u20D2/g, "&nvgt;").replace(/&lt;\u20D2/g, "&nvlt;").replace(/&#x66;&#x6A;/g, "&fjlig;");
          }
          if (useNamedReferences) {
            string = string.replace(regexEncodeNonAscii, function(string2) {
              return "&" + encodeMap[string2] + ";";
            });
          }
        } else if (useNamedReferences) {
          if (!allowUnsafeSymbols) {
            string = string.replace(regexEscape, function(string2) {
              return "&" + encodeMap[string2] + ";";
            });
          }
          string = string.replace(/&gt;\u20D2/g, "&nvgt;").replace(/&lt;\u20D2/g, "&nvlt;");
          string = string.replace(regexEncodeNonAscii, function(string2) {
            return "&" + encodeMap[string2] + ";";
          });
        } else if (!allowUnsafeSymbols) {
          string = string.replace(regexEscape, escapeBmpSymbol);
        }
        return string.replace(regexAstralSymbols, function($0) {
          var high = $0.charCodeAt(0);
          var low = $0.charCodeAt(1);
          var codePoint = (high - 55296) * 1024 + low - 56320 + 65536;
          return escapeCodePoint(codePoint);
        }).replace(regexBmpWhitelist, escapeBmpSymbol);
      };
      encode.options = {
        "allowUnsafeSymbols": false,
        "encodeEverything": false,
        "strict": false,
        "useNamedReferences": false,
        "decimal": false
      };
      var decode = function(html, options) {
        options = merge(options, decode.options);
        var strict = options.strict;
        if (strict && regexInvalidEntity.test(html)) {
          parseError("malformed character reference");
        }
        return html.replace(regexDecode, function($0, $1, $2, $3, $4, $5, $6, $7, $8) {
          var codePoint;
          var semicolon;
          var decDigits;
          var hexDigits;
          var reference;
          var next;
          if ($1) {
            reference = $1;
            return decodeMap[reference];
          }
          if ($2) {
            reference = $2;
            next = $3;
            if (next && options.isAttributeValue) {
              if (strict && next == "=") {
                parseError("`&` did not start a character reference");
              }
              return $0;
            } else {
              if (strict) {
                parseError(
                  "named character reference was not terminated by a semicolon"
                );
              }
              return decodeMapLegacy[reference] + (next || "");
            }
          }
          if ($4) {
            decDigits = $4;
            semicolon = $5;
            if (strict && !semicolon) {
              parseError("character reference was not terminated by a semicolon");
            }
            codePoint = parseInt(decDigits, 10);
            return codePointToSymbol(codePoint, strict);
          }
          if ($6) {
            hexDigits = $6;
            semicolon = $7;
            if (strict && !semicolon) {
              parseError("character reference was not terminated by a semicolon");
            }
            codePoint = parseInt(hexDigits, 16);
            return codePointToSymbol(codePoint, strict);
          }
          if (strict) {
            parseError(
              "named character reference was not terminated by a semicolon"
            );
          }
          return $0;
        });
      };
      decode.options = {
        "isAttributeValue": false,
        "strict": false
      };
      var escape = function(string) {
        return string.replace(regexEscape, function($0) {
          return escapeMap[$0];
        });
      };
      var he3 = {
        "version": "1.2.0",
        "encode": encode,
        "decode": decode,
        "escape": escape,
        "unescape": decode
      };
      if (typeof define == "function" && typeof define.amd == "object" && define.amd) {
        define(function() {
          return he3;
        });
      } else if (freeExports && !freeExports.nodeType) {
        if (freeModule) {
          freeModule.exports = he3;
        } else {
          for (var key in he3) {
            has(he3, key) && (freeExports[key] = he3[key]);
          }
        }
      } else {
        root.he = he3;
      }
    })(exports);
  }
});

// src/misc/ErrorType.ts
var ErrorType = class _ErrorType {
  constructor(message, name, index) {
    this.message = message;
    this.name = name;
    this.index = index;
  }
  // RUNTIME SEMANTIC ERRORS
  static NO_SUCH_TEMPLATE = new class extends _ErrorType {
  }("no such template: %s", "NO_SUCH_TEMPLATE", 0);
  static NO_IMPORTED_TEMPLATE = new class extends _ErrorType {
  }("no such template: super.%s", "NO_IMPORTED_TEMPLATE", 1);
  static NO_SUCH_ATTRIBUTE = new class extends _ErrorType {
  }("attribute %s isn't defined", "NO_SUCH_ATTRIBUTE", 2);
  static NO_SUCH_ATTRIBUTE_PASS_THROUGH = new class extends _ErrorType {
  }("could not pass through undefined attribute %s", "NO_SUCH_ATTRIBUTE_PASS_THROUGH", 3);
  static REF_TO_IMPLICIT_ATTRIBUTE_OUT_OF_SCOPE = new class extends _ErrorType {
  }("implicitly-defined attribute %s not visible", "REF_TO_IMPLICIT_ATTRIBUTE_OUT_OF_SCOPE", 4);
  static MISSING_FORMAL_ARGUMENTS = new class extends _ErrorType {
  }("missing argument definitions", "MISSING_FORMAL_ARGUMENTS", 5);
  static NO_SUCH_PROPERTY = new class extends _ErrorType {
  }("no such property or can't access: %s", "NO_SUCH_PROPERTY", 6);
  static MAP_ARGUMENT_COUNT_MISMATCH = new class extends _ErrorType {
  }(
    "iterating through %s values in zip map but template has %s declared arguments",
    "MAP_ARGUMENT_COUNT_MISMATCH",
    7
  );
  static ARGUMENT_COUNT_MISMATCH = new class extends _ErrorType {
  }("passed %s arg(s) to template %s with %s declared arg(s)", "ARGUMENT_COUNT_MISMATCH", 8);
  static EXPECTING_STRING = new class extends _ErrorType {
  }("function %s expects a string not a %s", "EXPECTING_STRING", 9);
  static WRITER_CTOR_ISSUE = new class extends _ErrorType {
  }("%s(Writer) constructor doesn't exist", "WRITER_CTOR_ISSUE", 10);
  static CANT_IMPORT = new class extends _ErrorType {
  }(`can't find template(s) in import "%s"`, "CANT_IMPORT", 11);
  // COMPILE-TIME SYNTAX/SEMANTIC ERRORS
  static SYNTAX_ERROR = new class extends _ErrorType {
  }("%s", "SYNTAX_ERROR", 12);
  static TEMPLATE_REDEFINITION = new class extends _ErrorType {
  }("redefinition of template %s", "TEMPLATE_REDEFINITION", 13);
  static EMBEDDED_REGION_REDEFINITION = new class extends _ErrorType {
  }("region %s is embedded and thus already implicitly defined", "EMBEDDED_REGION_REDEFINITION", 14);
  static REGION_REDEFINITION = new class extends _ErrorType {
  }("redefinition of region %s", "REGION_REDEFINITION", 15);
  static MAP_REDEFINITION = new class extends _ErrorType {
  }("redefinition of dictionary %s", "MAP_REDEFINITION", 16);
  static PARAMETER_REDEFINITION = new class extends _ErrorType {
  }("redefinition of parameter %s", "PARAMETER_REDEFINITION", 17);
  static ALIAS_TARGET_UNDEFINED = new class extends _ErrorType {
  }("cannot alias %s to undefined template: %s", "ALIAS_TARGET_UNDEFINED", 18);
  static TEMPLATE_REDEFINITION_AS_MAP = new class extends _ErrorType {
  }("redefinition of template %s as a map", "TEMPLATE_REDEFINITION_AS_MAP", 19);
  static LEXER_ERROR = new class extends _ErrorType {
  }("%s", "LEXER_ERROR", 20);
  static NO_DEFAULT_VALUE = new class extends _ErrorType {
  }("missing dictionary default value", "NO_DEFAULT_VALUE", 21);
  static NO_SUCH_FUNCTION = new class extends _ErrorType {
  }("no such function: %s", "NO_SUCH_FUNCTION", 22);
  static NO_SUCH_REGION = new class extends _ErrorType {
  }("template %s doesn't have a region called %s", "NO_SUCH_REGION", 23);
  static NO_SUCH_OPTION = new class extends _ErrorType {
  }("no such option: %s", "NO_SUCH_OPTION", 24);
  static INVALID_TEMPLATE_NAME = new class extends _ErrorType {
  }("invalid template name or path: %s", "INVALID_TEMPLATE_NAME", 25);
  static ANON_ARGUMENT_MISMATCH = new class extends _ErrorType {
  }("anonymous template has %s arg(s) but mapped across %s value(s)", "ANON_ARGUMENT_MISMATCH", 26);
  static REQUIRED_PARAMETER_AFTER_OPTIONAL = new class extends _ErrorType {
  }("required parameters (%s) must appear before optional parameters", "REQUIRED_PARAMETER_AFTER_OPTIONAL", 27);
  static UNSUPPORTED_DELIMITER = new class extends _ErrorType {
  }("unsupported delimiter character: %s", "UNSUPPORTED_DELIMITER", 28);
  // INTERNAL ERRORS
  static INTERNAL_ERROR = new class extends _ErrorType {
  }("%s", "INTERNAL_ERROR", 29);
  static WRITE_IO_ERROR = new class extends _ErrorType {
  }("error writing output caused by", "WRITE_IO_ERROR", 30);
  static CANT_LOAD_GROUP_FILE = new class extends _ErrorType {
  }("can't load group file %s", "CANT_LOAD_GROUP_FILE", 31);
};

// src/misc/STModelAdaptor.ts
var STModelAdaptor = class {
  getProperty(interp, self, model, property, propertyName) {
    return model.getAttribute(propertyName);
  }
};

// src/compiler/common.ts
var isCompiledST = (value) => {
  const candidate = value;
  return candidate != null && candidate.instructions !== void 0;
};
var ISTGroup;
((ISTGroup3) => {
  ISTGroup3.DEFAULT_KEY = "default";
  ISTGroup3.DICT_KEY = "key";
})(ISTGroup || (ISTGroup = {}));

// src/misc/MapModelAdaptor.ts
var MapModelAdaptor = class _MapModelAdaptor {
  static getDefaultValue(map) {
    return map.get(ISTGroup.DEFAULT_KEY);
  }
  getProperty(_interp, _self, model, property, propertyName) {
    let value;
    if (!property) {
      value = _MapModelAdaptor.getDefaultValue(model);
    } else {
      if (model.has(property)) {
        value = model.get(property);
      } else {
        if (model.has(propertyName)) {
          value = model.get(propertyName);
        } else {
          if (property === "keys") {
            value = model.keys();
          } else {
            if (property === "values") {
              value = model.values();
            } else {
              value = _MapModelAdaptor.getDefaultValue(model);
            }
          }
        }
      }
    }
    if (value === ISTGroup.DICT_KEY) {
      value = property;
    }
    return value;
  }
};

// src/misc/AggregateModelAdaptor.ts
var AggregateModelAdaptor = class {
  mapAdaptor = new MapModelAdaptor();
  getProperty(interp, self, model, property, propertyName) {
    return this.mapAdaptor.getProperty(interp, self, model.properties, property, propertyName);
  }
};

// src/misc/STMessage.ts
var import_fast_printf = __toESM(require_printf(), 1);
var STMessage = class {
  /**
   * if in debug mode, has created instance, add attr events and eval
   *  template events.
   */
  self;
  error;
  arg;
  arg2;
  arg3;
  cause;
  constructor(...args) {
    switch (args.length) {
      case 1: {
        const [error] = args;
        this.error = error;
        break;
      }
      case 2: {
        const [error, self] = args;
        this.error = error;
        this.self = self;
        break;
      }
      case 3: {
        const [error, self, cause] = args;
        this.error = error;
        this.self = self;
        this.cause = cause;
        break;
      }
      case 4: {
        const [error, self, cause, arg] = args;
        this.error = error;
        this.self = self;
        this.cause = cause;
        this.arg = arg;
        break;
      }
      case 5: {
        if (args[3] && typeof args[3] === "object" && "tokenIndex" in args[3]) {
          const [error, self, cause, _where, arg] = args;
          this.error = error;
          this.self = self;
          this.cause = cause;
          this.arg = arg;
        } else {
          const [error, self, cause, arg, arg2] = args;
          this.error = error;
          this.self = self;
          this.cause = cause;
          this.arg = arg;
          this.arg2 = arg2;
        }
        break;
      }
      case 6: {
        const [error, self, cause, arg, arg2, arg3] = args;
        this.error = error;
        this.self = self;
        this.cause = cause;
        this.arg = arg;
        this.arg2 = arg2;
        this.arg3 = arg3;
        break;
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
  }
  toString() {
    let msg = (0, import_fast_printf.printf)(this.error.message, this.arg, this.arg2, this.arg3);
    if (this.cause) {
      msg += "\nCaused by: ";
      msg += this.cause.stack ?? "";
    }
    return msg;
  }
};

// node_modules/antlr4ng/dist/antlr4.mjs
var R = class {
  static serializationNames = ["INVALID", "EPSILON", "RANGE", "RULE", "PREDICATE", "ATOM", "ACTION", "SET", "NOT_SET", "WILDCARD", "PRECEDENCE"];
  target;
  constructor(e) {
    this.target = e;
  }
  get isEpsilon() {
    return false;
  }
  get label() {
    return null;
  }
};
var oe = class extends R {
  constructor(e) {
    super(e);
  }
};
var m = { EPSILON: 1, RANGE: 2, RULE: 3, PREDICATE: 4, ATOM: 5, ACTION: 6, SET: 7, NOT_SET: 8, WILDCARD: 9, PRECEDENCE: 10 };
var Te = class extends R {
  ruleIndex;
  actionIndex;
  isCtxDependent;
  constructor(e, t, r, n2) {
    super(e), this.ruleIndex = t, this.actionIndex = r === void 0 ? -1 : r, this.isCtxDependent = n2 === void 0 ? false : n2;
  }
  get isEpsilon() {
    return true;
  }
  get serializationType() {
    return m.ACTION;
  }
  matches(e, t, r) {
    return false;
  }
  toString() {
    return "action_" + this.ruleIndex + ":" + this.actionIndex;
  }
};
var f = class o {
  static EMPTY_RETURN_STATE = 2147483647;
  static EMPTY;
  static trace_atn_sim = false;
  cachedHashCode;
  constructor(e) {
    this.cachedHashCode = e;
  }
  isEmpty() {
    return false;
  }
  hasEmptyPath() {
    return this.getReturnState(this.length - 1) === o.EMPTY_RETURN_STATE;
  }
  hashCode() {
    return this.cachedHashCode;
  }
  updateHashCode(e) {
    e.update(this.cachedHashCode);
  }
  toString(e) {
    return "";
  }
};
var y = class o2 {
  count;
  hash;
  constructor() {
    this.count = 0, this.hash = 0;
  }
  static hashStuff(...e) {
    let t = new o2();
    return t.update(e), t.finish();
  }
  static hashString(e = 0, t) {
    let r = 3735928559 ^ e, n2 = 1103547991 ^ e;
    for (let i of t) {
      let s2 = i.charCodeAt(0);
      r = Math.imul(r ^ s2, 2654435761), n2 = Math.imul(n2 ^ s2, 1597334677);
    }
    return r = Math.imul(r ^ r >>> 16, 2246822507) ^ Math.imul(n2 ^ n2 >>> 13, 3266489909), n2 = Math.imul(n2 ^ n2 >>> 16, 2246822507) ^ Math.imul(r ^ r >>> 13, 3266489909), Math.imul(4294967296, 2097151 & n2) + (r >>> 0);
  }
  update(...e) {
    for (let t of e)
      if (t != null)
        if (Array.isArray(t))
          this.update(...t);
        else {
          let r = 0;
          switch (typeof t) {
            case "undefined":
            case "function":
              continue;
            case "number": {
              r = t;
              break;
            }
            case "boolean": {
              r = t ? 1237 : 4327;
              break;
            }
            case "string": {
              r = o2.hashString(this.hash, t);
              break;
            }
            default: {
              t.updateHashCode(this);
              continue;
            }
          }
          this.count = this.count + 1, r = Math.imul(r, 3432918353), r = r << 15 | r >>> 17, r = Math.imul(r, 461845907);
          let n2 = this.hash ^ r;
          n2 = n2 << 13 | n2 >>> 19, this.hash = Math.imul(n2, 5) + 3864292196;
        }
  }
  updateWithHashCode(e) {
    this.count = this.count + 1, e = Math.imul(e, 3432918353), e = e << 15 | e >>> 17, e = Math.imul(e, 461845907);
    let t = this.hash ^ e;
    t = t << 13 | t >>> 19, this.hash = Math.imul(t, 5) + 3864292196;
  }
  finish() {
    let e = this.hash ^ this.count * 4;
    return e ^= e >>> 16, e = Math.imul(e, 2246822507), e ^= e >>> 13, e = Math.imul(e, 3266489909), e ^= e >>> 16, e;
  }
};
var Jt = (o43) => typeof o43.equals == "function";
var Zt = (o43) => o43 === null ? "null" : o43;
var $ = (o43) => Array.isArray(o43) ? "[" + o43.map(Zt).join(", ") + "]" : "null";
var se = (o43, e) => {
  if (o43 === e)
    return true;
  if (o43.length !== e.length)
    return false;
  for (let t = 0; t < o43.length; t++) {
    let r = o43[t], n2 = e[t];
    if (r !== n2 && Jt(r) && !r.equals(n2))
      return false;
  }
  return true;
};
var Ht = (o43, e = false) => (o43 = o43.replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r"), e && (o43 = o43.replace(/ /g, "\xB7")), o43);
var Xe = (o43, e) => o43 ? o43.equals(e) : o43 === e;
var Qt = Math.round(Math.random() * Math.pow(2, 32));
var er = (o43) => {
  let e, t, r = o43.length & 3, n2 = o43.length - r, i = Qt, s2 = 3432918353, l2 = 461845907, a = 0;
  for (; a < n2; )
    t = o43.charCodeAt(a) & 255 | (o43.charCodeAt(++a) & 255) << 8 | (o43.charCodeAt(++a) & 255) << 16 | (o43.charCodeAt(++a) & 255) << 24, ++a, t = (t & 65535) * s2 + (((t >>> 16) * s2 & 65535) << 16) & 4294967295, t = t << 15 | t >>> 17, t = (t & 65535) * l2 + (((t >>> 16) * l2 & 65535) << 16) & 4294967295, i ^= t, i = i << 13 | i >>> 19, e = (i & 65535) * 5 + (((i >>> 16) * 5 & 65535) << 16) & 4294967295, i = (e & 65535) + 27492 + (((e >>> 16) + 58964 & 65535) << 16);
  switch (t = 0, r) {
    case 3:
      t ^= (o43.charCodeAt(a + 2) & 255) << 16;
    case 2:
      t ^= (o43.charCodeAt(a + 1) & 255) << 8;
    case 1:
      t ^= o43.charCodeAt(a) & 255, t = (t & 65535) * s2 + (((t >>> 16) * s2 & 65535) << 16) & 4294967295, t = t << 15 | t >>> 17, t = (t & 65535) * l2 + (((t >>> 16) * l2 & 65535) << 16) & 4294967295, i ^= t;
    default:
  }
  return i ^= o43.length, i ^= i >>> 16, i = (i & 65535) * 2246822507 + (((i >>> 16) * 2246822507 & 65535) << 16) & 4294967295, i ^= i >>> 13, i = (i & 65535) * 3266489909 + (((i >>> 16) * 3266489909 & 65535) << 16) & 4294967295, i ^= i >>> 16, i >>> 0;
};
var $e = (o43) => o43 ? typeof o43 == "string" ? er(o43) : o43.hashCode() : -1;
var J = class o3 extends f {
  parents = [];
  returnStates = [];
  constructor(e, t) {
    let r = new y();
    r.update(e, t);
    let n2 = r.finish();
    return super(n2), this.parents = e, this.returnStates = t, this;
  }
  isEmpty() {
    return this.returnStates[0] === f.EMPTY_RETURN_STATE;
  }
  getParent(e) {
    return this.parents[e];
  }
  getReturnState(e) {
    return this.returnStates[e];
  }
  equals(e) {
    return this === e ? true : !(e instanceof o3) || this.hashCode() !== e.hashCode() ? false : se(this.returnStates, e.returnStates) && se(this.parents, e.parents);
  }
  toString() {
    if (this.isEmpty())
      return "[]";
    {
      let e = "[";
      for (let t = 0; t < this.returnStates.length; t++) {
        if (t > 0 && (e = e + ", "), this.returnStates[t] === f.EMPTY_RETURN_STATE) {
          e = e + "$";
          continue;
        }
        e = e + this.returnStates[t], this.parents[t] !== null ? e = e + " " + this.parents[t] : e = e + "null";
      }
      return e + "]";
    }
  }
  get length() {
    return this.returnStates.length;
  }
};
var Me;
((t) => (t.EOF = -1, t.UNKNOWN_SOURCE_NAME = "<unknown>"))(Me ||= {});
var p;
((l2) => (l2.INVALID_TYPE = 0, l2.EPSILON = -2, l2.MIN_USER_TOKEN_TYPE = 1, l2.EOF = Me.EOF, l2.DEFAULT_CHANNEL = 0, l2.HIDDEN_CHANNEL = 1, l2.MIN_USER_CHANNEL_VALUE = 2))(p ||= {});
var Ut = (o43) => {
  let e = o43;
  return e.tokenSource !== void 0 && e.channel !== void 0;
};
var v = class {
  data;
  hashFunction;
  equalsFunction;
  constructor(e, t) {
    this.data = {}, this.hashFunction = e ?? $e, this.equalsFunction = t ?? Xe;
  }
  add(e) {
    let t = this.hashFunction(e);
    if (t in this.data) {
      let r = this.data[t];
      for (let n2 of r)
        if (this.equalsFunction(e, n2))
          return n2;
      return r.push(e), e;
    } else
      return this.data[t] = [e], e;
  }
  has(e) {
    return this.get(e) != null;
  }
  get(e) {
    let t = this.hashFunction(e);
    if (t in this.data) {
      let r = this.data[t];
      for (let n2 of r)
        if (this.equalsFunction(e, n2))
          return n2;
    }
    return null;
  }
  values() {
    return Object.keys(this.data).flatMap((e) => this.data[e], this);
  }
  toString() {
    return $(this.values());
  }
  get length() {
    return Object.keys(this.data).map((e) => this.data[e].length, this).reduce((e, t) => e + t, 0);
  }
};
var T = class o4 {
  static andContext(e, t) {
    if (e === null || e === o4.NONE)
      return t;
    if (t === null || t === o4.NONE)
      return e;
    let r = new Ft(e, t);
    return r.opnds.length === 1 ? r.opnds[0] : r;
  }
  static orContext(e, t) {
    if (e === null)
      return t;
    if (t === null)
      return e;
    if (e === o4.NONE || t === o4.NONE)
      return o4.NONE;
    let r = new Ot(e, t);
    return r.opnds.length === 1 ? r.opnds[0] : r;
  }
  static filterPrecedencePredicates(e) {
    let t = [];
    return e.values().forEach((r) => {
      r instanceof o4.PrecedencePredicate && t.push(r);
    }), t;
  }
  hashCode() {
    let e = new y();
    return this.updateHashCode(e), e.finish();
  }
  evalPrecedence(e, t) {
    return this;
  }
};
var Ft = class o5 extends T {
  opnds;
  constructor(e, t) {
    super();
    let r = new v();
    e instanceof o5 ? e.opnds.forEach((i) => {
      r.add(i);
    }) : r.add(e), t instanceof o5 ? t.opnds.forEach((i) => {
      r.add(i);
    }) : r.add(t);
    let n2 = T.filterPrecedencePredicates(r);
    if (n2.length > 0) {
      let i = null;
      n2.forEach((s2) => {
        (i === null || s2.precedence < i.precedence) && (i = s2);
      }), i && r.add(i);
    }
    this.opnds = r.values();
  }
  equals(e) {
    return this === e ? true : e instanceof o5 ? se(this.opnds, e.opnds) : false;
  }
  updateHashCode(e) {
    e.update(this.opnds), e.updateWithHashCode(3813686060);
  }
  evaluate(e, t) {
    for (let r of this.opnds)
      if (!r.evaluate(e, t))
        return false;
    return true;
  }
  evalPrecedence(e, t) {
    let r = false, n2 = [];
    for (let s2 of this.opnds) {
      let l2 = s2.evalPrecedence(e, t);
      if (r ||= l2 !== s2, l2 === null)
        return null;
      l2 !== T.NONE && n2.push(l2);
    }
    if (!r)
      return this;
    if (n2.length === 0)
      return T.NONE;
    let i = null;
    return n2.forEach((s2) => {
      i = i === null ? s2 : T.andContext(i, s2);
    }), i;
  }
  toString() {
    let e = this.opnds.map((t) => t.toString());
    return (e.length > 3 ? e.slice(3) : e).join("&&");
  }
};
var Ot = class o6 extends T {
  opnds;
  constructor(e, t) {
    super();
    let r = new v();
    e instanceof o6 ? e.opnds.forEach((i) => {
      r.add(i);
    }) : r.add(e), t instanceof o6 ? t.opnds.forEach((i) => {
      r.add(i);
    }) : r.add(t);
    let n2 = T.filterPrecedencePredicates(r);
    if (n2.length > 0) {
      let i = n2.sort((l2, a) => l2.compareTo(a)), s2 = i[i.length - 1];
      r.add(s2);
    }
    this.opnds = Array.from(r.values());
  }
  equals(e) {
    return this === e ? true : e instanceof o6 ? se(this.opnds, e.opnds) : false;
  }
  updateHashCode(e) {
    e.update(this.opnds), e.updateWithHashCode(3383313031);
  }
  evaluate(e, t) {
    for (let r of this.opnds)
      if (r.evaluate(e, t))
        return true;
    return false;
  }
  evalPrecedence(e, t) {
    let r = false, n2 = [];
    for (let s2 of this.opnds) {
      let l2 = s2.evalPrecedence(e, t);
      if (r ||= l2 !== s2, l2 === T.NONE)
        return T.NONE;
      l2 !== null && n2.push(l2);
    }
    if (!r)
      return this;
    if (n2.length === 0)
      return null;
    let i = null;
    return n2.forEach((s2) => {
      i = i === null ? s2 : T.orContext(i, s2);
    }), i;
  }
  toString() {
    let e = this.opnds.map((t) => t.toString());
    return (e.length > 3 ? e.slice(3) : e).join("||");
  }
};
((r) => {
  class o43 extends r {
    ruleIndex;
    predIndex;
    isCtxDependent;
    constructor(i, s2, l2) {
      super(), this.ruleIndex = i ?? -1, this.predIndex = s2 ?? -1, this.isCtxDependent = l2 ?? false;
    }
    evaluate(i, s2) {
      let l2 = this.isCtxDependent ? s2 : null;
      return i.sempred(l2, this.ruleIndex, this.predIndex);
    }
    updateHashCode(i) {
      i.update(this.ruleIndex, this.predIndex, this.isCtxDependent);
    }
    equals(i) {
      return this === i ? true : i instanceof o43 ? this.ruleIndex === i.ruleIndex && this.predIndex === i.predIndex && this.isCtxDependent === i.isCtxDependent : false;
    }
    toString() {
      return "{" + this.ruleIndex + ":" + this.predIndex + "}?";
    }
  }
  r.Predicate = o43;
  class e extends r {
    precedence;
    constructor(i) {
      super(), this.precedence = i ?? 0;
    }
    evaluate(i, s2) {
      return i.precpred(s2, this.precedence);
    }
    evalPrecedence(i, s2) {
      return i.precpred(s2, this.precedence) ? r.NONE : null;
    }
    compareTo(i) {
      return this.precedence - i.precedence;
    }
    updateHashCode(i) {
      i.update(this.precedence);
    }
    equals(i) {
      return this === i ? true : i instanceof e ? this.precedence === i.precedence : false;
    }
    toString() {
      return "{" + this.precedence + ">=prec}?";
    }
  }
  r.PrecedencePredicate = e, r.NONE = new o43();
})(T ||= {});
var tr = (o43) => o43 === null ? { state: null, alt: null, context: null, semanticContext: null, reachesIntoOuterContext: null } : { state: o43.state ?? null, alt: o43.alt ?? null, context: o43.context ?? null, semanticContext: o43.semanticContext ?? null, reachesIntoOuterContext: null };
var rr = (o43) => o43 === null ? { state: null, alt: null, context: null, semanticContext: null, reachesIntoOuterContext: 0 } : { state: o43.state ?? null, alt: o43.alt ?? null, context: o43.context ?? null, semanticContext: o43.semanticContext ?? null, reachesIntoOuterContext: o43.reachesIntoOuterContext ?? 0, precedenceFilterSuppressed: o43.precedenceFilterSuppressed ?? false };
var S = class o7 {
  state;
  alt;
  context;
  reachesIntoOuterContext;
  precedenceFilterSuppressed = false;
  semanticContext;
  constructor(e, t) {
    this.checkContext(e, t);
    let r = tr(e), n2 = rr(t);
    this.state = r.state ?? n2.state, this.alt = r.alt ?? n2.alt ?? 0, this.context = r.context ?? n2.context, this.semanticContext = r.semanticContext ?? n2.semanticContext ?? T.NONE, this.reachesIntoOuterContext = n2.reachesIntoOuterContext ?? 0, this.precedenceFilterSuppressed = n2.precedenceFilterSuppressed ?? false;
  }
  hashCode() {
    let e = new y();
    return this.updateHashCode(e), e.finish();
  }
  updateHashCode(e) {
    e.update(this.state.stateNumber, this.alt, this.context, this.semanticContext);
  }
  equals(e) {
    return this === e ? true : e instanceof o7 ? this.state.stateNumber === e.state.stateNumber && this.alt === e.alt && (this.context === null ? e.context === null : this.context.equals(e.context)) && this.semanticContext.equals(e.semanticContext) && this.precedenceFilterSuppressed === e.precedenceFilterSuppressed : false;
  }
  hashCodeForConfigSet() {
    let e = new y();
    return e.update(this.state.stateNumber, this.alt, this.semanticContext), e.finish();
  }
  equalsForConfigSet(e) {
    return this === e ? true : e instanceof o7 ? this.state.stateNumber === e.state.stateNumber && this.alt === e.alt && this.semanticContext.equals(e.semanticContext) : false;
  }
  toString(e, t = true) {
    let r = "";
    return t && (r = "," + this.alt), "(" + this.state + r + (this.context !== null ? ",[" + this.context.toString() + "]" : "") + (this.semanticContext !== T.NONE ? "," + this.semanticContext.toString() : "") + (this.reachesIntoOuterContext > 0 ? ",up=" + this.reachesIntoOuterContext : "") + ")";
  }
  checkContext(e, t) {
    (e.context === null || e.context === void 0) && (t === null || t.context === null || t.context === void 0) && (this.context = null);
  }
};
var x = class o8 {
  static INVALID_INTERVAL = new o8(-1, -2);
  static INTERVAL_POOL_MAX_VALUE = 1e3;
  static cache;
  start;
  stop;
  static {
    o8.cache = new Array(o8.INTERVAL_POOL_MAX_VALUE + 1), o8.cache.fill(null);
  }
  constructor(e, t) {
    this.start = e, this.stop = t;
  }
  static of(e, t) {
    return e !== t || e < 0 || e > o8.INTERVAL_POOL_MAX_VALUE ? new o8(e, t) : (o8.cache[e] === null && (o8.cache[e] = new o8(e, e)), o8.cache[e]);
  }
  equals(e) {
    return e instanceof o8 ? this.start === e.start && this.stop === e.stop : false;
  }
  hashCode() {
    let e = 23;
    return e = e * 31 + this.start, e = e * 31 + this.stop, e;
  }
  startsBeforeDisjoint(e) {
    return this.start < e.start && this.stop < e.start;
  }
  startsBeforeNonDisjoint(e) {
    return this.start <= e.start && this.stop >= e.start;
  }
  startsAfter(e) {
    return this.start > e.start;
  }
  startsAfterDisjoint(e) {
    return this.start > e.stop;
  }
  startsAfterNonDisjoint(e) {
    return this.start > e.start && this.start <= e.stop;
  }
  disjoint(e) {
    return this.startsBeforeDisjoint(e) || this.startsAfterDisjoint(e);
  }
  adjacent(e) {
    return this.start === e.stop + 1 || this.stop === e.start - 1;
  }
  properlyContains(e) {
    return e.start >= this.start && e.stop <= this.stop;
  }
  union(e) {
    return o8.of(Math.min(this.start, e.start), Math.max(this.stop, e.stop));
  }
  intersection(e) {
    return o8.of(Math.max(this.start, e.start), Math.min(this.stop, e.stop));
  }
  differenceNotProperlyContained(e) {
    let t = null;
    return e.startsBeforeNonDisjoint(this) ? t = o8.of(Math.max(this.start, e.stop + 1), this.stop) : e.startsAfterNonDisjoint(this) && (t = o8.of(this.start, e.start - 1)), t;
  }
  toString() {
    return this.start === this.stop ? this.start.toString() : this.start.toString() + ".." + this.stop.toString();
  }
  get length() {
    return this.stop < this.start ? 0 : this.stop - this.start + 1;
  }
};
var te = class {
  syntaxError(e, t, r, n2, i, s2) {
  }
  reportAmbiguity(e, t, r, n2, i, s2, l2) {
  }
  reportAttemptingFullContext(e, t, r, n2, i, s2) {
  }
  reportContextSensitivity(e, t, r, n2, i, s2) {
  }
};
var Je = class o9 extends te {
  static INSTANCE = new o9();
  syntaxError(e, t, r, n2, i, s2) {
    console.error("line " + r + ":" + n2 + " " + i);
  }
};
var Ze = class extends te {
  constructor(t) {
    super();
    this.delegates = t;
    return this;
  }
  syntaxError(t, r, n2, i, s2, l2) {
    this.delegates.forEach((a) => {
      a.syntaxError(t, r, n2, i, s2, l2);
    });
  }
  reportAmbiguity(t, r, n2, i, s2, l2, a) {
    this.delegates.forEach((u) => {
      u.reportAmbiguity(t, r, n2, i, s2, l2, a);
    });
  }
  reportAttemptingFullContext(t, r, n2, i, s2, l2) {
    this.delegates.forEach((a) => {
      a.reportAttemptingFullContext(t, r, n2, i, s2, l2);
    });
  }
  reportContextSensitivity(t, r, n2, i, s2, l2) {
    this.delegates.forEach((a) => {
      a.reportContextSensitivity(t, r, n2, i, s2, l2);
    });
  }
};
var ge = class o10 {
  static EOF = -1;
  static tokenTypeMapCache = /* @__PURE__ */ new Map();
  static ruleIndexMapCache = /* @__PURE__ */ new Map();
  interpreter;
  #e = [Je.INSTANCE];
  #t = -1;
  checkVersion(e) {
    let t = "4.13.1";
    t !== e && console.error("ANTLR runtime and generated code versions disagree: " + t + "!=" + e);
  }
  addErrorListener(e) {
    this.#e.push(e);
  }
  removeErrorListeners() {
    this.#e = [];
  }
  removeErrorListener(e) {
    for (let t = 0; t < this.#e.length; t++)
      if (this.#e[t] === e) {
        this.#e.splice(t, 1);
        return;
      }
  }
  getErrorListeners() {
    return this.#e;
  }
  getTokenTypeMap() {
    let e = this.vocabulary, t = o10.tokenTypeMapCache.get(e);
    if (!t) {
      t = /* @__PURE__ */ new Map();
      for (let r = 0; r <= this.atn.maxTokenType; r++) {
        let n2 = e.getLiteralName(r);
        n2 && t.set(n2, r);
        let i = e.getSymbolicName(r);
        i && t.set(i, r);
      }
      t.set("EOF", p.EOF), o10.tokenTypeMapCache.set(e, t);
    }
    return t;
  }
  getRuleIndexMap() {
    let e = this.ruleNames, t = o10.ruleIndexMapCache.get(e);
    return t || (t = /* @__PURE__ */ new Map(), e.forEach((r, n2) => t.set(r, n2)), o10.ruleIndexMapCache.set(e, t)), t;
  }
  getTokenType(e) {
    let t = this.getTokenTypeMap().get(e);
    return t || p.INVALID_TYPE;
  }
  getErrorHeader(e) {
    let t = e.offendingToken?.line, r = e.offendingToken?.column;
    return "line " + t + ":" + r;
  }
  getErrorListenerDispatch() {
    return new Ze(this.#e);
  }
  sempred(e, t, r) {
    return true;
  }
  precpred(e, t) {
    return true;
  }
  action(e, t, r) {
  }
  get atn() {
    return this.interpreter.atn;
  }
  get state() {
    return this.#t;
  }
  set state(e) {
    this.#t = e;
  }
  getSerializedATN() {
    throw new Error("there is no serialized ATN");
  }
  getParseInfo() {
    return null;
  }
};
var Qe = class o11 {
  static EMPTY_SOURCE = [null, null];
  source;
  tokenIndex = -1;
  start = 0;
  stop = 0;
  type = 0;
  line = 0;
  column = -1;
  channel = p.DEFAULT_CHANNEL;
  #e = null;
  constructor(e, t, r, n2, i) {
    this.source = e, this.type = t, this.channel = r ?? p.DEFAULT_CHANNEL, this.start = n2, this.stop = i, this.source[0] !== null ? (this.line = e[0].line, this.column = e[0]._tokenStartColumn) : this.column = -1;
  }
  get tokenSource() {
    return this.source[0] ?? null;
  }
  get inputStream() {
    return this.source[1] ?? null;
  }
  clone() {
    let e = new o11(this.source, this.type, this.channel, this.start, this.stop);
    return e.tokenIndex = this.tokenIndex, e.line = this.line, e.column = this.column, e.#e = this.#e, e;
  }
  cloneWithType(e) {
    let t = new o11(this.source, e, this.channel, this.start, this.stop);
    return t.tokenIndex = this.tokenIndex, t.line = this.line, t.column = this.column, e === p.EOF && (t.#e = ""), t;
  }
  toString(e) {
    let t = "";
    this.channel > 0 && (t = ",channel=" + this.channel);
    let r = this.text;
    r ? (r = r.replace(/\n/g, "\\n"), r = r.replace(/\r/g, "\\r"), r = r.replace(/\t/g, "\\t")) : r = "<no text>";
    let n2 = String(this.type);
    return e && (n2 = e.vocabulary.getDisplayName(this.type) ?? "<unknown>"), "[@" + this.tokenIndex + "," + this.start + ":" + this.stop + "='" + r + "',<" + n2 + ">" + t + "," + this.line + ":" + this.column + "]";
  }
  get text() {
    if (this.#e !== null)
      return this.#e;
    let e = this.inputStream;
    if (e === null)
      return null;
    let t = e.size;
    return this.start < t && this.stop < t ? e.getText(this.start, this.stop) : "<EOF>";
  }
  set text(e) {
    this.#e = e;
  }
  setText(e) {
    this.#e = e;
  }
  setType(e) {
    this.type = e;
  }
  setLine(e) {
    this.line = e;
  }
  setCharPositionInLine(e) {
    this.column = e;
  }
  setChannel(e) {
    this.channel = e;
  }
  setTokenIndex(e) {
    this.tokenIndex = e;
  }
};
var et = class o12 {
  static DEFAULT = new o12();
  copyText = false;
  constructor(e) {
    this.copyText = e ?? false;
  }
  create(e, t, r, n2, i, s2, l2, a) {
    let u = new Qe(e, t, n2, i, s2);
    return u.line = l2, u.column = a, r !== null ? u.text = r : this.copyText && e[1] !== null && (u.text = e[1].getText(i, s2)), u;
  }
};
var j = class o13 extends Error {
  ctx;
  offendingToken = null;
  offendingState = -1;
  recognizer;
  input;
  constructor(e) {
    super(e.message), Error.captureStackTrace && Error.captureStackTrace(this, o13), this.message = e.message, this.recognizer = e.recognizer, this.input = e.input, this.ctx = e.ctx, this.recognizer !== null && (this.offendingState = this.recognizer.state);
  }
  getExpectedTokens() {
    return this.recognizer !== null && this.ctx !== null ? this.recognizer.atn.getExpectedTokens(this.offendingState, this.ctx) : null;
  }
  toString() {
    return this.message;
  }
};
var ne = class extends j {
  startIndex;
  deadEndConfigs;
  constructor(e, t, r, n2) {
    super({ message: "", recognizer: e, input: t, ctx: null }), this.startIndex = r, this.deadEndConfigs = n2;
  }
  toString() {
    let e = "";
    return this.input && this.startIndex >= 0 && this.startIndex < this.input.size && (e = this.input.getText(this.startIndex, this.startIndex)), "LexerNoViableAltException" + e;
  }
};
var L = class o14 extends f {
  parent;
  returnState;
  constructor(e, t) {
    let r = 0, n2 = new y();
    e !== null ? n2.update(e, t) : n2.update(1), r = n2.finish(), super(r), this.parent = e, this.returnState = t;
  }
  static create(e, t) {
    return t === f.EMPTY_RETURN_STATE && e === null ? f.EMPTY : new o14(e, t);
  }
  getParent(e) {
    return this.parent;
  }
  getReturnState(e) {
    return this.returnState;
  }
  equals(e) {
    return this === e ? true : e instanceof o14 ? this.hashCode() !== e.hashCode() || this.returnState !== e.returnState ? false : this.parent == null ? e.parent == null : this.parent.equals(e.parent) : false;
  }
  toString() {
    let e = this.parent === null ? "" : this.parent.toString();
    return e.length === 0 ? this.returnState === f.EMPTY_RETURN_STATE ? "$" : "" + this.returnState : "" + this.returnState + " " + e;
  }
  get length() {
    return 1;
  }
};
var Be = class o15 extends L {
  static Instance = new o15();
  constructor() {
    super(null, f.EMPTY_RETURN_STATE);
  }
  isEmpty() {
    return true;
  }
  getParent(e) {
    return null;
  }
  getReturnState(e) {
    return this.returnState;
  }
  equals(e) {
    return this === e;
  }
  toString() {
    return "$";
  }
  static {
    f.EMPTY = new o15();
  }
};
var B = class {
  data;
  hashFunction;
  equalsFunction;
  constructor(e, t) {
    this.data = {}, this.hashFunction = e ?? $e, this.equalsFunction = t ?? Xe;
  }
  set(e, t) {
    let r = this.hashFunction(e);
    if (r in this.data) {
      let n2 = this.data[r];
      for (let i of n2)
        if (this.equalsFunction(e, i.key)) {
          let s2 = i.value;
          return i.value = t, s2;
        }
      return n2.push({ key: e, value: t }), t;
    } else
      return this.data[r] = [{ key: e, value: t }], t;
  }
  containsKey(e) {
    let t = this.hashFunction(e);
    if (t in this.data) {
      let r = this.data[t];
      for (let n2 of r)
        if (this.equalsFunction(e, n2.key))
          return true;
    }
    return false;
  }
  get(e) {
    let t = this.hashFunction(e);
    if (t in this.data) {
      let r = this.data[t];
      for (let n2 of r)
        if (this.equalsFunction(e, n2.key))
          return n2.value;
    }
    return null;
  }
  entries() {
    return Object.keys(this.data).flatMap((e) => this.data[e], this);
  }
  getKeys() {
    return this.entries().map((e) => e.key);
  }
  getValues() {
    return this.entries().map((e) => e.value);
  }
  toString() {
    return "[" + this.entries().map((t) => "{" + t.key + ":" + t.value + "}").join(", ") + "]";
  }
  get length() {
    return Object.keys(this.data).map((e) => this.data[e].length, this).reduce((e, t) => e + t, 0);
  }
};
var F = class {
  parent = null;
  symbol;
  constructor(e) {
    this.symbol = e;
  }
  getChild(e) {
    return null;
  }
  getSymbol() {
    return this.symbol;
  }
  getPayload() {
    return this.symbol;
  }
  getSourceInterval() {
    if (this.symbol === null)
      return x.INVALID_INTERVAL;
    let e = this.symbol.tokenIndex;
    return new x(e, e);
  }
  getChildCount() {
    return 0;
  }
  accept(e) {
    return e.visitTerminal(this);
  }
  getText() {
    return this.symbol?.text ?? "";
  }
  toString() {
    return this.symbol?.type === p.EOF ? "<EOF>" : this.symbol?.text ?? "";
  }
  toStringTree() {
    return this.toString();
  }
};
var Z = class extends F {
  accept(e) {
    return e.visitErrorNode(this);
  }
};
var O = class o16 {
  static toStringTree(e, t, r) {
    t = t ?? null, r = r ?? null, r !== null && (t = r.ruleNames);
    let n2 = o16.getNodeText(e, t);
    n2 = Ht(n2, false);
    let i = e.getChildCount();
    if (i === 0)
      return n2;
    let s2 = "(" + n2 + " ";
    i > 0 && (n2 = o16.toStringTree(e.getChild(0), t), s2 = s2.concat(n2));
    for (let l2 = 1; l2 < i; l2++)
      n2 = o16.toStringTree(e.getChild(l2), t), s2 = s2.concat(" " + n2);
    return s2 = s2.concat(")"), s2;
  }
  static getNodeText(e, t, r) {
    if (t = t ?? null, r = r ?? null, r !== null && (t = r.ruleNames), t !== null)
      if (e instanceof fe) {
        let s2 = e.ruleContext.getAltNumber();
        return s2 !== 0 ? t[e.ruleIndex] + ":" + s2 : t[e.ruleIndex];
      } else {
        if (e instanceof Z)
          return e.toString();
        if (e instanceof F && e.symbol !== null)
          return e.symbol.text;
      }
    let n2 = e.getPayload();
    return Ut(n2) ? n2.text : String(e.getPayload());
  }
  static getChildren(e) {
    let t = [];
    for (let r = 0; r < e.getChildCount(); r++)
      t.push(e.getChild(r));
    return t;
  }
  static getAncestors(e) {
    if (e.parent === null)
      return [];
    let t = [], r = e.parent;
    for (; r !== null; )
      t = [r].concat(t), r = r.parent;
    return t;
  }
  static findAllTokenNodes(e, t) {
    return o16.findAllNodes(e, t, true);
  }
  static findAllRuleNodes(e, t) {
    return o16.findAllNodes(e, t, false);
  }
  static findAllNodes(e, t, r) {
    let n2 = [];
    return o16.doFindAllNodes(e, t, r, n2), n2;
  }
  static descendants(e) {
    let t = [e];
    for (let r = 0; r < e.getChildCount(); r++)
      t = t.concat(o16.descendants(e.getChild(r)));
    return t;
  }
  static doFindAllNodes(e, t, r, n2) {
    r && e instanceof F ? e.symbol?.type === t && n2.push(e) : !r && e instanceof fe && e.ruleIndex === t && n2.push(e);
    for (let i = 0; i < e.getChildCount(); i++)
      o16.doFindAllNodes(e.getChild(i), t, r, n2);
  }
};
var fe = class {
  children = null;
  invokingState;
  #e = null;
  constructor(e, t) {
    this.parent = e ?? null, this.invokingState = t ?? -1;
  }
  get parent() {
    return this.#e;
  }
  set parent(e) {
    this.#e = e;
  }
  depth() {
    let e = 0, t = this;
    for (; t !== null; )
      t = t.parent, e += 1;
    return e;
  }
  isEmpty() {
    return this.invokingState === -1;
  }
  getSourceInterval() {
    return x.INVALID_INTERVAL;
  }
  get ruleContext() {
    return this;
  }
  get ruleIndex() {
    return -1;
  }
  getPayload() {
    return this;
  }
  getText() {
    return !this.children || this.getChildCount() === 0 ? "" : this.children.map((e) => e.getText()).join("");
  }
  getAltNumber() {
    return g.INVALID_ALT_NUMBER;
  }
  setAltNumber(e) {
  }
  getChild(e) {
    return null;
  }
  getChildCount() {
    return 0;
  }
  accept(e) {
    return e.visitChildren(this);
  }
  toStringTree(e, t) {
    return O.toStringTree(this, e, t);
  }
  toString(e, t) {
    e = e ?? null, t = t ?? null;
    let r = this, n2 = "[";
    for (; r !== null && r !== t; ) {
      if (e === null)
        r.isEmpty() || (n2 += r.invokingState);
      else {
        let i = r.ruleIndex, s2 = i >= 0 && i < e.length ? e[i] : "" + i;
        n2 += s2;
      }
      r.parent !== null && (e !== null || !r.parent.isEmpty()) && (n2 += " "), r = r.parent;
    }
    return n2 += "]", n2;
  }
};
var U = class o17 extends fe {
  static EMPTY = new o17();
  start = null;
  stop = null;
  exception = null;
  constructor(e, t) {
    e ? super(e, t) : super(), this.start = null, this.stop = null;
  }
  get parent() {
    return super.parent;
  }
  set parent(e) {
    super.parent = e;
  }
  copyFrom(e) {
    this.parent = e.parent, this.invokingState = e.invokingState, this.children = null, this.start = e.start, this.stop = e.stop, e.children && (this.children = [], e.children.forEach((t) => {
      t instanceof Z && (this.children.push(t), t.parent = this);
    }, this));
  }
  enterRule(e) {
  }
  exitRule(e) {
  }
  addAnyChild(e) {
    return this.children == null && (this.children = []), this.children.push(e), e;
  }
  addChild(e) {
    return this.addAnyChild(e);
  }
  removeLastChild() {
    this.children !== null && this.children.pop();
  }
  addTokenNode(e) {
    let t = new F(e);
    return this.addAnyChild(t), t.parent = this, t;
  }
  addErrorNode(e) {
    return e.parent = this, this.addAnyChild(e);
  }
  getChild(e, t) {
    if (this.children === null || e < 0 || e >= this.children.length)
      return null;
    if (t) {
      for (let r of this.children)
        if (r instanceof t) {
          if (e === 0)
            return r;
          e -= 1;
        }
      return null;
    } else
      return this.children[e];
  }
  getToken(e, t) {
    if (this.children === null || t < 0 || t >= this.children.length)
      return null;
    for (let r of this.children)
      if (r instanceof F && r.symbol?.type === e) {
        if (t === 0)
          return r;
        t -= 1;
      }
    return null;
  }
  getTokens(e) {
    if (this.children === null)
      return [];
    {
      let t = [];
      for (let r of this.children)
        r instanceof F && r.symbol?.type === e && t.push(r);
      return t;
    }
  }
  getRuleContext(e, t) {
    return this.getChild(e, t);
  }
  getRuleContexts(e) {
    if (this.children === null)
      return [];
    {
      let t = [];
      for (let r of this.children)
        r instanceof e && t.push(r);
      return t;
    }
  }
  getChildCount() {
    return this.children === null ? 0 : this.children.length;
  }
  getSourceInterval() {
    return this.start === null || this.stop === null ? x.INVALID_INTERVAL : new x(this.start.tokenIndex, this.stop.tokenIndex);
  }
};
var Ve = (o43, e) => {
  if (e == null && (e = U.EMPTY), e.parent === null || e === U.EMPTY)
    return f.EMPTY;
  let t = Ve(o43, e.parent), n2 = o43.states[e.invokingState].transitions[0];
  return L.create(t, n2.followState.stateNumber);
};
var Bt = (o43, e, t) => {
  if (o43.isEmpty())
    return o43;
  let r = t.get(o43) || null;
  if (r !== null)
    return r;
  if (r = e.get(o43), r !== null)
    return t.set(o43, r), r;
  let n2 = false, i = [];
  for (let l2 = 0; l2 < i.length; l2++) {
    let a = Bt(o43.getParent(l2), e, t);
    if (n2 || a !== o43.getParent(l2)) {
      if (!n2) {
        i = [];
        for (let u = 0; u < o43.length; u++)
          i[u] = o43.getParent(u);
        n2 = true;
      }
      i[l2] = a;
    }
  }
  if (!n2)
    return e.add(o43), t.set(o43, o43), o43;
  let s2 = null;
  return i.length === 0 ? s2 = f.EMPTY : i.length === 1 ? s2 = L.create(i[0], o43.getReturnState(0)) : s2 = new J(i, o43.returnStates), e.add(s2), t.set(s2, s2), t.set(o43, s2), s2;
};
var tt = (o43, e, t, r) => {
  if (o43 === e)
    return o43;
  if (o43 instanceof L && e instanceof L)
    return or(o43, e, t, r);
  if (t) {
    if (o43 instanceof Be)
      return o43;
    if (e instanceof Be)
      return e;
  }
  return o43 instanceof L && (o43 = new J([o43.parent], [o43.returnState])), e instanceof L && (e = new J([e.parent], [e.returnState])), nr(o43, e, t, r);
};
var nr = (o43, e, t, r) => {
  if (r !== null) {
    let c = r.get(o43, e);
    if (c !== null)
      return f.trace_atn_sim && console.log("mergeArrays a=" + o43 + ",b=" + e + " -> previous"), c;
    if (c = r.get(e, o43), c !== null)
      return f.trace_atn_sim && console.log("mergeArrays a=" + o43 + ",b=" + e + " -> previous"), c;
  }
  let n2 = 0, i = 0, s2 = 0, l2 = new Array(o43.returnStates.length + e.returnStates.length).fill(0), a = new Array(o43.returnStates.length + e.returnStates.length).fill(null);
  for (; n2 < o43.returnStates.length && i < e.returnStates.length; ) {
    let c = o43.parents[n2], h = e.parents[i];
    if (o43.returnStates[n2] === e.returnStates[i]) {
      let b = o43.returnStates[n2];
      b === f.EMPTY_RETURN_STATE && c === null && h === null || c !== null && h !== null && c === h ? (a[s2] = c, l2[s2] = b) : (a[s2] = tt(c, h, t, r), l2[s2] = b), n2 += 1, i += 1;
    } else
      o43.returnStates[n2] < e.returnStates[i] ? (a[s2] = c, l2[s2] = o43.returnStates[n2], n2 += 1) : (a[s2] = h, l2[s2] = e.returnStates[i], i += 1);
    s2 += 1;
  }
  if (n2 < o43.returnStates.length)
    for (let c = n2; c < o43.returnStates.length; c++)
      a[s2] = o43.parents[c], l2[s2] = o43.returnStates[c], s2 += 1;
  else
    for (let c = i; c < e.returnStates.length; c++)
      a[s2] = e.parents[c], l2[s2] = e.returnStates[c], s2 += 1;
  if (s2 < a.length) {
    if (s2 === 1) {
      let c = L.create(a[0], l2[0]);
      return r !== null && r.set(o43, e, c), c;
    }
    a = a.slice(0, s2), l2 = l2.slice(0, s2);
  }
  let u = new J(a, l2);
  return u.equals(o43) ? (r !== null && r.set(o43, e, o43), f.trace_atn_sim && console.log("mergeArrays a=" + o43 + ",b=" + e + " -> a"), o43) : u.equals(e) ? (r !== null && r.set(o43, e, e), f.trace_atn_sim && console.log("mergeArrays a=" + o43 + ",b=" + e + " -> b"), e) : (ir(a), r !== null && r.set(o43, e, u), f.trace_atn_sim && console.log("mergeArrays a=" + o43 + ",b=" + e + " -> " + u), u);
};
var ir = (o43) => {
  let e = new B();
  for (let t of o43)
    t && (e.containsKey(t) || e.set(t, t));
  for (let t = 0; t < o43.length; t++)
    o43[t] && (o43[t] = e.get(o43[t]));
};
var or = (o43, e, t, r) => {
  if (r !== null) {
    let i = r.get(o43, e);
    if (i !== null || (i = r.get(e, o43), i !== null))
      return i;
  }
  let n2 = sr(o43, e, t);
  if (n2 !== null)
    return r !== null && r.set(o43, e, n2), n2;
  if (o43.returnState === e.returnState) {
    let i = tt(o43.parent, e.parent, t, r);
    if (i === o43.parent)
      return o43;
    if (i === e.parent)
      return e;
    let s2 = L.create(i, o43.returnState);
    return r !== null && r.set(o43, e, s2), s2;
  } else {
    let i = null;
    if ((o43 === e || o43.parent !== null && o43.parent === e.parent) && (i = o43.parent), i !== null) {
      let u = [o43.returnState, e.returnState];
      o43.returnState > e.returnState && (u[0] = e.returnState, u[1] = o43.returnState);
      let c = [i, i], h = new J(c, u);
      return r !== null && r.set(o43, e, h), h;
    }
    let s2 = [o43.returnState, e.returnState], l2 = [o43.parent, e.parent];
    o43.returnState > e.returnState && (s2[0] = e.returnState, s2[1] = o43.returnState, l2 = [e.parent, o43.parent]);
    let a = new J(l2, s2);
    return r !== null && r.set(o43, e, a), a;
  }
};
var sr = (o43, e, t) => {
  if (t) {
    if (o43 === f.EMPTY)
      return f.EMPTY;
    if (e === f.EMPTY)
      return f.EMPTY;
  } else {
    if (o43 === f.EMPTY && e === f.EMPTY)
      return f.EMPTY;
    if (o43 === f.EMPTY) {
      let r = [e.returnState, f.EMPTY_RETURN_STATE], n2 = [e.parent, null];
      return new J(n2, r);
    } else if (e === f.EMPTY) {
      let r = [o43.returnState, f.EMPTY_RETURN_STATE], n2 = [o43.parent, null];
      return new J(n2, r);
    }
  }
  return null;
};
var D = class {
  data;
  constructor(e) {
    e ? this.data = new BigUint64Array(e.map((t) => BigInt.asUintN(64, t))) : this.data = new BigUint64Array(1);
  }
  [Symbol.iterator]() {
    let e = this.data.length, t = 0, r = this.data[t], n2 = this.data;
    return { [Symbol.iterator]() {
      return this;
    }, next: () => {
      for (; t < e; )
        if (r !== 0n) {
          let i = r & -r, s2 = (t << 6) + this.bitCount(i - 1n);
          return r ^= i, { done: false, value: s2 };
        } else
          t++, t < e && (r = n2[t]);
      return { done: true, value: void 0 };
    } };
  }
  clear(e) {
    e === void 0 ? this.data = new BigUint64Array() : (this.resize(e), this.data[e >>> 6] &= ~BigInt(1 << e));
  }
  or(e) {
    let t = Math.min(this.data.length, e.data.length), r = 0;
    for (; r + 7 < t; r += 8)
      this.data[r] |= e.data[r], this.data[r + 1] |= e.data[r + 1], this.data[r + 2] |= e.data[r + 2], this.data[r + 3] |= e.data[r + 3], this.data[r + 4] |= e.data[r + 4], this.data[r + 5] |= e.data[r + 5], this.data[r + 6] |= e.data[r + 6], this.data[r + 7] |= e.data[r + 7];
    for (; r < t; ++r)
      this.data[r] |= e.data[r];
    if (this.data.length < e.data.length) {
      this.resize((e.data.length << 6) - 1);
      let n2 = e.data.length;
      for (let i = t; i < n2; ++i)
        this.data[i] = e.data[i];
    }
  }
  get(e) {
    if (e < 0)
      throw new RangeError("index cannot be negative");
    let t = e >>> 6;
    return t >= this.data.length ? false : (this.data[t] & 1n << BigInt(e % 64)) !== 0n;
  }
  get length() {
    let e = 0, t = this.data.length, r = this.data;
    for (let n2 = 0; n2 < t; n2++)
      e += this.bitCount(r[n2]);
    return e;
  }
  values() {
    let e = new Array(this.length), t = 0, r = this.data.length;
    for (let n2 = 0; n2 < r; ++n2) {
      let i = this.data[n2];
      for (; i !== 0n; ) {
        let s2 = i & -i;
        e[t++] = (n2 << 6) + this.bitCount(s2 - 1n | 0n), i ^= s2;
      }
    }
    return e;
  }
  nextSetBit(e) {
    if (e < 0)
      throw new RangeError("index cannot be negative");
    for (let t of this)
      if (t > e)
        return t;
  }
  set(e) {
    if (e < 0)
      throw new RangeError("index cannot be negative");
    this.resize(e), this.data[e >>> 6] |= 1n << BigInt(e % 64);
  }
  toString() {
    return "{" + this.values().join(", ") + "}";
  }
  resize(e) {
    let t = e + 64 >>> 6;
    if (t <= this.data.length)
      return;
    let r = new BigUint64Array(t);
    r.set(this.data), r.fill(0n, this.data.length), this.data = r;
  }
  bitCount(e) {
    return e = e - (e >> 1n & 0x5555555555555555n), e = (e & 0x3333333333333333n) + (e >> 2n & 0x3333333333333333n), e = e + (e >> 4n) & 0x0f0f0f0f0f0f0f0fn, e = e + (e >> 8n), e = e + (e >> 16n), e = e + (e >> 32n), Number(e) & 127;
  }
};
var lr = (o43) => o43.hashCodeForConfigSet();
var ar = (o43, e) => o43 === e ? true : o43 === null || e === null ? false : o43.equalsForConfigSet(e);
var w = class o18 {
  configs = [];
  hasSemanticContext = false;
  dipsIntoOuterContext = false;
  fullCtx;
  uniqueAlt = 0;
  configLookup = new v(lr, ar);
  conflictingAlts = null;
  readOnly = false;
  cachedHashCode = -1;
  constructor(e) {
    this.fullCtx = e ?? true;
  }
  add(e, t) {
    if (t === void 0 && (t = null), this.readOnly)
      throw new Error("This set is readonly");
    e.semanticContext !== T.NONE && (this.hasSemanticContext = true), e.reachesIntoOuterContext > 0 && (this.dipsIntoOuterContext = true);
    let r = this.configLookup.add(e);
    if (r === e)
      return this.cachedHashCode = -1, this.configs.push(e), true;
    let n2 = !this.fullCtx, i = tt(r.context, e.context, n2, t);
    return r.reachesIntoOuterContext = Math.max(r.reachesIntoOuterContext, e.reachesIntoOuterContext), e.precedenceFilterSuppressed && (r.precedenceFilterSuppressed = true), r.context = i, true;
  }
  getStates() {
    let e = new v();
    for (let t of this.configs)
      e.add(t.state);
    return e;
  }
  getPredicates() {
    let e = [];
    for (let t of this.configs)
      t.semanticContext !== T.NONE && e.push(t.semanticContext);
    return e;
  }
  optimizeConfigs(e) {
    if (this.readOnly)
      throw new Error("This set is readonly");
    if (this.configLookup.length !== 0)
      for (let t of this.configs)
        t.context = e.getCachedContext(t.context);
  }
  addAll(e) {
    for (let t of e)
      this.add(t, null);
    return false;
  }
  equals(e) {
    return this === e || e instanceof o18 && se(this.configs, e.configs) && this.fullCtx === e.fullCtx && this.uniqueAlt === e.uniqueAlt && this.conflictingAlts === e.conflictingAlts && this.hasSemanticContext === e.hasSemanticContext && this.dipsIntoOuterContext === e.dipsIntoOuterContext;
  }
  hashCode() {
    let e = new y();
    return e.update(this.configs), e.finish();
  }
  updateHashCode(e) {
    this.readOnly ? (this.cachedHashCode === -1 && (this.cachedHashCode = this.hashCode()), e.update(this.cachedHashCode)) : e.update(this.hashCode());
  }
  isEmpty() {
    return this.configs.length === 0;
  }
  contains(e) {
    if (this.configLookup === null)
      throw new Error("This method is not implemented for readonly sets.");
    return this.configLookup.has(e);
  }
  containsFast(e) {
    if (this.configLookup === null)
      throw new Error("This method is not implemented for readonly sets.");
    return this.configLookup.has(e);
  }
  clear() {
    if (this.readOnly)
      throw new Error("This set is readonly");
    this.configs = [], this.cachedHashCode = -1, this.configLookup = new v();
  }
  setReadonly(e) {
    this.readOnly = e, e && (this.configLookup = new v());
  }
  toString() {
    return $(this.configs) + (this.hasSemanticContext ? ",hasSemanticContext=" + this.hasSemanticContext : "") + (this.uniqueAlt !== g.INVALID_ALT_NUMBER ? ",uniqueAlt=" + this.uniqueAlt : "") + (this.conflictingAlts !== null ? ",conflictingAlts=" + this.conflictingAlts : "") + (this.dipsIntoOuterContext ? ",dipsIntoOuterContext" : "");
  }
  get items() {
    return this.configs;
  }
  get length() {
    return this.configs.length;
  }
  getAlts() {
    let e = new D();
    for (let t of this.configs)
      e.set(t.alt);
    return e;
  }
};
var V = class o19 {
  stateNumber = -1;
  configs = new w();
  edges = null;
  isAcceptState = false;
  prediction = -1;
  lexerActionExecutor = null;
  requiresFullContext = false;
  predicates = null;
  constructor(e) {
    e && (typeof e == "number" ? this.stateNumber = e : this.configs = e);
  }
  hashCode() {
    let e = new y();
    return e.update(this.configs.configs), e.finish();
  }
  equals(e) {
    return this === e ? true : e instanceof o19 ? this.configs === null ? e.configs === null : this.configs.equals(e.configs) : false;
  }
  toString() {
    let e = "";
    return e += this.stateNumber, e += ":", e += this.configs ? this.configs.toString() : "", this.isAcceptState && (e += "=>", this.predicates ? e += $(this.predicates) : e += this.prediction), e.toString();
  }
};
((e) => {
  class o43 {
    pred;
    alt;
    constructor(r, n2) {
      this.alt = n2, this.pred = r;
    }
    toString() {
      return `(${this.pred}, ${this.alt})`;
    }
  }
  e.PredPrediction = o43;
})(V ||= {});
var H = class {
  static ERROR = new V(2147483647);
  atn;
  sharedContextCache = null;
  constructor(e, t) {
    return this.atn = e, this.sharedContextCache = t, this;
  }
  getCachedContext(e) {
    if (this.sharedContextCache === null)
      return e;
    let t = new B();
    return Bt(e, this.sharedContextCache, t);
  }
  getSharedContextCache() {
    return this.sharedContextCache;
  }
};
var He = class extends w {
  constructor() {
    super(), this.configLookup = new v();
  }
};
var k = class o20 {
  static INVALID_STATE_NUMBER = -1;
  atn;
  stateNumber;
  ruleIndex;
  epsilonOnlyTransitions;
  nextTokenWithinRule;
  transitions;
  constructor() {
    this.atn = null, this.ruleIndex = 0, this.epsilonOnlyTransitions = false, this.transitions = [], this.nextTokenWithinRule = null;
  }
  get stateType() {
    return o20.INVALID_STATE_NUMBER;
  }
  toString() {
    return `${this.stateNumber}`;
  }
  hashCode() {
    return this.stateNumber;
  }
  equals(e) {
    return e instanceof o20 ? this.stateNumber === e.stateNumber : false;
  }
  isNonGreedyExitState() {
    return false;
  }
  addTransition(e, t) {
    t === void 0 && (t = -1), this.transitions.length === 0 ? this.epsilonOnlyTransitions = e.isEpsilon : this.epsilonOnlyTransitions !== e.isEpsilon && (this.epsilonOnlyTransitions = false), t === -1 ? this.transitions.push(e) : this.transitions.splice(t, 1, e);
  }
};
var d = { INVALID_TYPE: 0, BASIC: 1, RULE_START: 2, BLOCK_START: 3, PLUS_BLOCK_START: 4, STAR_BLOCK_START: 5, TOKEN_START: 6, RULE_STOP: 7, BLOCK_END: 8, STAR_LOOP_BACK: 9, STAR_LOOP_ENTRY: 10, PLUS_LOOP_BACK: 11, LOOP_END: 12 };
var E = class extends k {
  get stateType() {
    return d.RULE_STOP;
  }
};
var M = class extends k {
  decision = -1;
  nonGreedy = false;
};
var z = class o21 extends S {
  lexerActionExecutor;
  passedThroughNonGreedyDecision;
  constructor(e, t) {
    return super(e, t), this.lexerActionExecutor = e.lexerActionExecutor ?? t?.lexerActionExecutor ?? null, this.passedThroughNonGreedyDecision = t !== null ? this.checkNonGreedyDecision(t, this.state) : false, this;
  }
  updateHashCode(e) {
    e.update(this.state.stateNumber, this.alt, this.context, this.semanticContext, this.passedThroughNonGreedyDecision, this.lexerActionExecutor);
  }
  equals(e) {
    return this === e || e instanceof o21 && this.passedThroughNonGreedyDecision === e.passedThroughNonGreedyDecision && (this.lexerActionExecutor ? this.lexerActionExecutor.equals(e.lexerActionExecutor) : !e.lexerActionExecutor) && super.equals(e);
  }
  hashCodeForConfigSet() {
    return this.hashCode();
  }
  equalsForConfigSet(e) {
    return this.equals(e);
  }
  checkNonGreedyDecision(e, t) {
    return e.passedThroughNonGreedyDecision || t instanceof M && t.nonGreedy;
  }
};
var N = class {
  actionType;
  isPositionDependent;
  constructor(e) {
    this.actionType = e, this.isPositionDependent = false;
  }
  hashCode() {
    let e = new y();
    return this.updateHashCode(e), e.finish();
  }
  updateHashCode(e) {
    e.update(this.actionType);
  }
  equals(e) {
    return this === e;
  }
};
var Se = class o22 extends N {
  offset;
  action;
  constructor(e, t) {
    super(t.actionType), this.offset = e, this.action = t, this.isPositionDependent = true;
  }
  execute(e) {
    this.action.execute(e);
  }
  updateHashCode(e) {
    e.update(this.actionType, this.offset, this.action);
  }
  equals(e) {
    return this === e ? true : e instanceof o22 ? this.offset === e.offset && this.action === e.action : false;
  }
};
var rt = class o23 extends N {
  lexerActions;
  cachedHashCode;
  constructor(e) {
    return super(-1), this.lexerActions = e === null ? [] : e, this.cachedHashCode = y.hashStuff(e), this;
  }
  static append(e, t) {
    if (e === null)
      return new o23([t]);
    let r = e.lexerActions.concat([t]);
    return new o23(r);
  }
  fixOffsetBeforeMatch(e) {
    let t = null;
    for (let r = 0; r < this.lexerActions.length; r++)
      this.lexerActions[r].isPositionDependent && !(this.lexerActions[r] instanceof Se) && (t === null && (t = this.lexerActions.concat([])), t[r] = new Se(e, this.lexerActions[r]));
    return t === null ? this : new o23(t);
  }
  execute(e, t, r) {
    if (t === void 0 || r === void 0)
      return;
    let n2 = false, i = t.index;
    try {
      for (let s2 of this.lexerActions) {
        let l2 = s2;
        if (s2 instanceof Se) {
          let a = s2.offset;
          t.seek(r + a), l2 = s2.action, n2 = r + a !== i;
        } else
          s2.isPositionDependent && (t.seek(i), n2 = false);
        l2.execute(e);
      }
    } finally {
      n2 && t.seek(i);
    }
  }
  hashCode() {
    return this.cachedHashCode;
  }
  equals(e) {
    if (this === e)
      return true;
    if (e instanceof o23) {
      if (this.cachedHashCode !== e.cachedHashCode)
        return false;
      if (this.lexerActions.length !== e.lexerActions.length)
        return false;
      {
        let t = this.lexerActions.length;
        for (let r = 0; r < t; ++r)
          if (!this.lexerActions[r].equals(e.lexerActions[r]))
            return false;
        return true;
      }
    } else
      return false;
  }
};
var Q = class o24 extends H {
  static MIN_DFA_EDGE = 0;
  static MAX_DFA_EDGE = 127;
  static debug = false;
  static dfa_debug = false;
  decisionToDFA;
  recog = null;
  startIndex = -1;
  line = 1;
  column = 0;
  mode = _.DEFAULT_MODE;
  prevAccept = new o24.SimState();
  constructor(e, t, r, n2) {
    super(t, n2), this.decisionToDFA = r, this.recog = e;
  }
  copyState(e) {
    this.column = e.column, this.line = e.line, this.mode = e.mode, this.startIndex = e.startIndex;
  }
  match(e, t) {
    this.mode = t;
    let r = e.mark();
    try {
      this.startIndex = e.index, this.prevAccept.reset();
      let n2 = this.decisionToDFA[t];
      return n2.s0 === null ? this.matchATN(e) : this.execATN(e, n2.s0);
    } finally {
      e.release(r);
    }
  }
  reset() {
    this.prevAccept.reset(), this.startIndex = -1, this.line = 1, this.column = 0, this.mode = _.DEFAULT_MODE;
  }
  getDFA(e) {
    return this.decisionToDFA[e];
  }
  getText(e) {
    return e.getText(this.startIndex, e.index - 1);
  }
  consume(e) {
    e.LA(1) === 10 ? (this.line += 1, this.column = 0) : this.column += 1, e.consume();
  }
  getTokenName(e) {
    return e === -1 ? "EOF" : "'" + String.fromCharCode(e) + "'";
  }
  matchATN(e) {
    let t = this.atn.modeToStartState[this.mode];
    o24.debug && console.log("matchATN mode " + this.mode + " start: " + t);
    let r = this.mode, n2 = this.computeStartState(e, t), i = n2.hasSemanticContext;
    n2.hasSemanticContext = false;
    let s2 = this.addDFAState(n2);
    i || (this.decisionToDFA[this.mode].s0 = s2);
    let l2 = this.execATN(e, s2);
    return o24.debug && console.log("DFA after matchATN: " + this.decisionToDFA[r].toLexerString()), l2;
  }
  execATN(e, t) {
    o24.debug && console.log("start state closure=" + t.configs), t.isAcceptState && this.captureSimState(this.prevAccept, e, t);
    let r = e.LA(1), n2 = t;
    for (; ; ) {
      o24.debug && console.log("execATN loop starting closure: " + n2.configs);
      let i = this.getExistingTargetState(n2, r);
      if (i === null && (i = this.computeTargetState(e, n2, r)), i === H.ERROR || (r !== p.EOF && this.consume(e), i.isAcceptState && (this.captureSimState(this.prevAccept, e, i), r === p.EOF)))
        break;
      r = e.LA(1), n2 = i;
    }
    return this.failOrAccept(this.prevAccept, e, n2.configs, r);
  }
  getExistingTargetState(e, t) {
    if (e.edges === null || t < o24.MIN_DFA_EDGE || t > o24.MAX_DFA_EDGE)
      return null;
    let r = e.edges[t - o24.MIN_DFA_EDGE];
    return r === void 0 && (r = null), o24.debug && r !== null && console.log("reuse state " + e.stateNumber + " edge to " + r.stateNumber), r;
  }
  computeTargetState(e, t, r) {
    let n2 = new He();
    return this.getReachableConfigSet(e, t.configs, n2, r), n2.items.length === 0 ? (n2.hasSemanticContext || this.addDFAEdge(t, r, H.ERROR), H.ERROR) : this.addDFAEdge(t, r, null, n2);
  }
  failOrAccept(e, t, r, n2) {
    if (e.dfaState !== null) {
      let i = e.dfaState.lexerActionExecutor;
      return this.accept(t, i, this.startIndex, e.index, e.line, e.column), e.dfaState.prediction;
    } else {
      if (n2 === p.EOF && t.index === this.startIndex)
        return p.EOF;
      throw new ne(this.recog, t, this.startIndex, r);
    }
  }
  getReachableConfigSet(e, t, r, n2) {
    let i = g.INVALID_ALT_NUMBER;
    for (let s2 of t.items) {
      let l2 = s2.alt === i;
      if (!(l2 && s2.passedThroughNonGreedyDecision)) {
        o24.debug && console.log(`testing %s at %s
`, this.getTokenName(n2), s2.toString(this.recog, true));
        for (let a of s2.state.transitions) {
          let u = this.getReachableTarget(a, n2);
          if (u !== null) {
            let c = s2.lexerActionExecutor;
            c !== null && (c = c.fixOffsetBeforeMatch(e.index - this.startIndex));
            let h = n2 === p.EOF, b = new z({ state: u, lexerActionExecutor: c }, s2);
            this.closure(e, b, r, l2, true, h) && (i = s2.alt);
          }
        }
      }
    }
  }
  accept(e, t, r, n2, i, s2) {
    o24.debug && console.log(`ACTION %s
`, t), e.seek(n2), this.line = i, this.column = s2, t !== null && this.recog !== null && t.execute(this.recog, e, r);
  }
  getReachableTarget(e, t) {
    return e.matches(t, 0, _.MAX_CHAR_VALUE) ? e.target : null;
  }
  computeStartState(e, t) {
    let r = f.EMPTY, n2 = new He();
    for (let i = 0; i < t.transitions.length; i++) {
      let s2 = t.transitions[i].target, l2 = new z({ state: s2, alt: i + 1, context: r }, null);
      this.closure(e, l2, n2, false, false, false);
    }
    return n2;
  }
  closure(e, t, r, n2, i, s2) {
    let l2 = null;
    if (o24.debug && console.log("closure(" + t.toString(this.recog, true) + ")"), t.state instanceof E) {
      if (o24.debug && (this.recog !== null ? console.log(`closure at %s rule stop %s
`, this.recog.ruleNames[t.state.ruleIndex], t) : console.log(`closure at rule stop %s
`, t)), t.context === null || t.context.hasEmptyPath()) {
        if (t.context === null || t.context.isEmpty())
          return r.add(t), true;
        r.add(new z({ state: t.state, context: f.EMPTY }, t)), n2 = true;
      }
      if (t.context !== null && !t.context.isEmpty()) {
        for (let a = 0; a < t.context.length; a++)
          if (t.context.getReturnState(a) !== f.EMPTY_RETURN_STATE) {
            let u = t.context.getParent(a), c = this.atn.states[t.context.getReturnState(a)];
            l2 = new z({ state: c, context: u }, t), n2 = this.closure(e, l2, r, n2, i, s2);
          }
      }
      return n2;
    }
    t.state.epsilonOnlyTransitions || (!n2 || !t.passedThroughNonGreedyDecision) && r.add(t);
    for (let a of t.state.transitions)
      l2 = this.getEpsilonTarget(e, t, a, r, i, s2), l2 !== null && (n2 = this.closure(e, l2, r, n2, i, s2));
    return n2;
  }
  getEpsilonTarget(e, t, r, n2, i, s2) {
    let l2 = null;
    if (r.serializationType === m.RULE) {
      let a = L.create(t.context, r.followState.stateNumber);
      l2 = new z({ state: r.target, context: a }, t);
    } else {
      if (r.serializationType === m.PRECEDENCE)
        throw new Error("Precedence predicates are not supported in lexers.");
      if (r.serializationType === m.PREDICATE) {
        let a = r;
        o24.debug && console.log("EVAL rule " + a.ruleIndex + ":" + a.predIndex), n2.hasSemanticContext = true, this.evaluatePredicate(e, a.ruleIndex, a.predIndex, i) && (l2 = new z({ state: r.target }, t));
      } else if (r.serializationType === m.ACTION)
        if (t.context === null || t.context.hasEmptyPath()) {
          let a = rt.append(t.lexerActionExecutor, this.atn.lexerActions[r.actionIndex]);
          l2 = new z({ state: r.target, lexerActionExecutor: a }, t);
        } else
          l2 = new z({ state: r.target }, t);
      else
        r.serializationType === m.EPSILON ? l2 = new z({ state: r.target }, t) : (r.serializationType === m.ATOM || r.serializationType === m.RANGE || r.serializationType === m.SET) && s2 && r.matches(p.EOF, 0, _.MAX_CHAR_VALUE) && (l2 = new z({ state: r.target }, t));
    }
    return l2;
  }
  evaluatePredicate(e, t, r, n2) {
    if (this.recog === null)
      return true;
    if (!n2)
      return this.recog.sempred(null, t, r);
    let i = this.column, s2 = this.line, l2 = e.index, a = e.mark();
    try {
      return this.consume(e), this.recog.sempred(null, t, r);
    } finally {
      this.column = i, this.line = s2, e.seek(l2), e.release(a);
    }
  }
  captureSimState(e, t, r) {
    e.index = t.index, e.line = this.line, e.column = this.column, e.dfaState = r;
  }
  addDFAEdge(e, t, r, n2) {
    if (r === void 0 && (r = null), n2 === void 0 && (n2 = null), r === null && n2 !== null) {
      let i = n2.hasSemanticContext;
      if (n2.hasSemanticContext = false, r = this.addDFAState(n2), i)
        return r;
    }
    return t < o24.MIN_DFA_EDGE || t > o24.MAX_DFA_EDGE || (o24.debug && console.log("EDGE " + e + " -> " + r + " upon " + t), e.edges === null && (e.edges = new Array(o24.MAX_DFA_EDGE - o24.MIN_DFA_EDGE + 1), e.edges.fill(null)), e.edges[t - o24.MIN_DFA_EDGE] = r), r;
  }
  addDFAState(e) {
    let t = new V(e), r = null;
    for (let l2 of e.items)
      if (l2.state instanceof E) {
        r = l2;
        break;
      }
    r !== null && (t.isAcceptState = true, t.lexerActionExecutor = r.lexerActionExecutor, t.prediction = this.atn.ruleToTokenType[r.state.ruleIndex]);
    let n2 = this.decisionToDFA[this.mode], i = n2.states.get(t);
    if (i !== null)
      return i;
    let s2 = t;
    return s2.stateNumber = n2.states.length, e.setReadonly(true), s2.configs = e, n2.states.add(s2), s2;
  }
};
((e) => {
  class o43 {
    index = -1;
    line = 0;
    column = -1;
    dfaState = null;
    reset() {
      this.index = -1, this.line = 0, this.column = -1, this.dfaState = null;
    }
  }
  e.SimState = o43;
})(Q ||= {});
var _ = class o25 extends ge {
  static DEFAULT_MODE = 0;
  static MORE = -2;
  static SKIP = -3;
  static DEFAULT_TOKEN_CHANNEL = p.DEFAULT_CHANNEL;
  static HIDDEN = p.HIDDEN_CHANNEL;
  static MIN_CHAR_VALUE = 0;
  static MAX_CHAR_VALUE = 1114111;
  _input;
  _token = null;
  _tokenStartCharIndex = -1;
  _tokenStartLine = 0;
  _tokenStartColumn = 0;
  _hitEOF = false;
  _channel = 0;
  _type = 0;
  _modeStack = [];
  _mode = o25.DEFAULT_MODE;
  _text = null;
  _factory;
  constructor(e) {
    super(), this._input = e, this._factory = et.DEFAULT;
  }
  reset(e = true) {
    e && this._input.seek(0), this._token = null, this._type = p.INVALID_TYPE, this._channel = p.DEFAULT_CHANNEL, this._tokenStartCharIndex = -1, this._tokenStartColumn = -1, this._tokenStartLine = -1, this._text = null, this._hitEOF = false, this._mode = o25.DEFAULT_MODE, this._modeStack = [], this.interpreter.reset();
  }
  nextToken() {
    if (this._input === null)
      throw new Error("nextToken requires a non-null input stream.");
    let e = this._input.mark();
    try {
      for (; ; ) {
        if (this._hitEOF)
          return this.emitEOF(), this._token;
        this._token = null, this._channel = p.DEFAULT_CHANNEL, this._tokenStartCharIndex = this._input.index, this._tokenStartColumn = this.interpreter.column, this._tokenStartLine = this.interpreter.line, this._text = null;
        let t = false;
        for (; ; ) {
          this._type = p.INVALID_TYPE;
          let r = o25.SKIP;
          try {
            r = this.interpreter.match(this._input, this._mode);
          } catch (n2) {
            if (n2 instanceof ne)
              this.notifyListeners(n2), this.recover(n2);
            else
              throw n2;
          }
          if (this._input.LA(1) === p.EOF && (this._hitEOF = true), this._type === p.INVALID_TYPE && (this._type = r), this._type === o25.SKIP) {
            t = true;
            break;
          }
          if (this._type !== o25.MORE)
            break;
        }
        if (!t)
          return this._token === null && this.emit(), this._token;
      }
    } finally {
      this._input.release(e);
    }
  }
  skip() {
    this._type = o25.SKIP;
  }
  more() {
    this._type = o25.MORE;
  }
  mode(e) {
    this._mode = e;
  }
  pushMode(e) {
    Q.debug && console.log("pushMode " + e), this._modeStack.push(this._mode), this.mode(e);
  }
  popMode() {
    if (this._modeStack.length === 0)
      throw new Error("Empty Stack");
    return Q.debug && console.log("popMode back to " + this._modeStack.slice(0, -1)), this.mode(this._modeStack.pop()), this._mode;
  }
  emitToken(e) {
    this._token = e;
  }
  emit() {
    let e = this._factory.create([this, this._input], this._type, this._text, this._channel, this._tokenStartCharIndex, this.getCharIndex() - 1, this._tokenStartLine, this._tokenStartColumn);
    return this.emitToken(e), e;
  }
  emitEOF() {
    let e = this.column, t = this.line, r = this._factory.create([this, this._input], p.EOF, null, p.DEFAULT_CHANNEL, this._input.index, this._input.index - 1, t, e);
    return this.emitToken(r), r;
  }
  getCharIndex() {
    return this._input.index;
  }
  getAllTokens() {
    let e = [], t = this.nextToken();
    for (; t.type !== p.EOF; )
      e.push(t), t = this.nextToken();
    return e;
  }
  notifyListeners(e) {
    let t = this._tokenStartCharIndex, r = this._input.index, n2 = this._input.getText(t, r), i = "token recognition error at: '" + this.getErrorDisplay(n2) + "'";
    this.getErrorListenerDispatch().syntaxError(this, null, this._tokenStartLine, this._tokenStartColumn, i, e);
  }
  getErrorDisplay(e) {
    return e;
  }
  getErrorDisplayForChar(e) {
    return e.charCodeAt(0) === p.EOF ? "<EOF>" : e === `
` ? "\\n" : e === "	" ? "\\t" : e === "\r" ? "\\r" : e;
  }
  getCharErrorDisplay(e) {
    return "'" + this.getErrorDisplayForChar(e) + "'";
  }
  recover(e) {
    this._input.LA(1) !== p.EOF && (e instanceof ne ? this.interpreter.consume(this._input) : this._input.consume());
  }
  get inputStream() {
    return this._input;
  }
  set inputStream(e) {
    this.reset(false), this._input = e;
  }
  set tokenFactory(e) {
    this._factory = e;
  }
  get tokenFactory() {
    return this._factory;
  }
  get sourceName() {
    return this._input.getSourceName();
  }
  get type() {
    return this._type;
  }
  set type(e) {
    this._type = e;
  }
  get line() {
    return this.interpreter.line;
  }
  set line(e) {
    this.interpreter.line = e;
  }
  get column() {
    return this.interpreter.column;
  }
  set column(e) {
    this.interpreter.column = e;
  }
  get text() {
    return this._text !== null ? this._text : this.interpreter.getText(this._input);
  }
  set text(e) {
    this._text = e;
  }
};
var q = class o26 {
  static EMPTY_NAMES = [];
  static EMPTY_VOCABULARY = new o26(o26.EMPTY_NAMES, o26.EMPTY_NAMES, o26.EMPTY_NAMES);
  maxTokenType;
  literalNames;
  symbolicNames;
  displayNames;
  constructor(e, t, r) {
    this.literalNames = e ?? o26.EMPTY_NAMES, this.symbolicNames = t ?? o26.EMPTY_NAMES, this.displayNames = r ?? o26.EMPTY_NAMES, this.maxTokenType = Math.max(this.displayNames.length, Math.max(this.literalNames.length, this.symbolicNames.length)) - 1;
  }
  static fromTokenNames(e) {
    if (e == null || e.length === 0)
      return o26.EMPTY_VOCABULARY;
    let t = [...e], r = [...e];
    for (let n2 = 0; n2 < e.length; n2++) {
      let i = e[n2];
      if (i != null) {
        if (i?.length > 0) {
          let s2 = i.charAt(0);
          if (s2 === "'") {
            r[n2] = null;
            continue;
          } else if (s2.toUpperCase() === s2) {
            t[n2] = null;
            continue;
          }
        }
        t[n2] = null, r[n2] = null;
      }
    }
    return new o26(t, r, e);
  }
  getMaxTokenType() {
    return this.maxTokenType;
  }
  getLiteralName(e) {
    return e >= 0 && e < this.literalNames.length ? this.literalNames[e] : null;
  }
  getSymbolicName(e) {
    return e >= 0 && e < this.symbolicNames.length ? this.symbolicNames[e] : e === p.EOF ? "EOF" : null;
  }
  getDisplayName(e) {
    if (e >= 0 && e < this.displayNames.length) {
      let n2 = this.displayNames[e];
      if (n2 != null)
        return n2;
    }
    let t = this.getLiteralName(e);
    if (t != null)
      return t;
    let r = this.getSymbolicName(e);
    return r ?? `${e}`;
  }
  getLiteralNames() {
    return this.literalNames;
  }
  getSymbolicNames() {
    return this.symbolicNames;
  }
  getDisplayNames() {
    return this.displayNames;
  }
};
var I = class o27 {
  static COMPLETE_CHAR_SET = o27.of(_.MIN_CHAR_VALUE, _.MAX_CHAR_VALUE);
  static EMPTY_SET = new o27();
  intervals = [];
  readOnly = false;
  static {
    o27.COMPLETE_CHAR_SET.readOnly = true, o27.EMPTY_SET.readOnly = true;
  }
  constructor(e) {
    e && this.addSet(e);
  }
  static of(e, t) {
    let r = new o27();
    return r.addRange(e, t), r;
  }
  [Symbol.iterator]() {
    return this.intervals[Symbol.iterator]();
  }
  get minElement() {
    return this.intervals.length === 0 ? p.INVALID_TYPE : this.intervals[0].start;
  }
  get maxElement() {
    return this.intervals.length === 0 ? p.INVALID_TYPE : this.intervals[this.intervals.length - 1].stop;
  }
  get isNil() {
    return this.intervals.length === 0;
  }
  clear() {
    if (this.readOnly)
      throw new Error("can't alter readonly IntervalSet");
    this.intervals = [];
  }
  addOne(e) {
    this.addInterval(new x(e, e));
  }
  addRange(e, t) {
    this.addInterval(new x(e, t));
  }
  addInterval(e) {
    if (this.readOnly)
      throw new Error("can't alter readonly IntervalSet");
    if (this.intervals.length === 0)
      this.intervals.push(e);
    else {
      for (let t = 0; t < this.intervals.length; t++) {
        let r = this.intervals[t];
        if (e.equals(r))
          return;
        if (e.adjacent(r) || !e.disjoint(r)) {
          let n2 = e.union(r);
          this.intervals[t] = n2;
          for (let i = t + 1; i < this.intervals.length; ) {
            let s2 = this.intervals[i];
            if (!n2.adjacent(s2) && n2.disjoint(s2))
              break;
            this.intervals.splice(i, 1), this.intervals[t] = n2.union(s2);
          }
          return;
        }
        if (e.startsBeforeDisjoint(r)) {
          this.intervals.splice(t, 0, e);
          return;
        }
      }
      this.intervals.push(e);
    }
  }
  addSet(e) {
    return e.intervals.forEach((t) => this.addInterval(t), this), this;
  }
  complement(e, t) {
    if (!e)
      return new o27();
    let r = new o27();
    if (e instanceof o27) {
      if (e.isNil)
        return new o27();
      r.addSet(e);
    } else
      r.addInterval(new x(e, t ?? 0));
    return r.subtract(this);
  }
  or(e) {
    let t = new o27();
    return t.addSet(this), e.forEach((r) => t.addSet(r)), t;
  }
  and(e) {
    if (e.isNil)
      return new o27();
    let t = this.intervals, r = e.intervals, n2, i = t.length, s2 = r.length, l2 = 0, a = 0;
    for (; l2 < i && a < s2; ) {
      let u = t[l2], c = r[a];
      u.startsBeforeDisjoint(c) ? l2++ : c.startsBeforeDisjoint(u) ? a++ : u.properlyContains(c) ? (n2 || (n2 = new o27()), n2.addInterval(u.intersection(c)), a++) : c.properlyContains(u) ? (n2 || (n2 = new o27()), n2.addInterval(u.intersection(c)), l2++) : u.disjoint(c) || (n2 || (n2 = new o27()), n2.addInterval(u.intersection(c)), u.startsAfterNonDisjoint(c) ? a++ : c.startsAfterNonDisjoint(u) && l2++);
    }
    return n2 || new o27();
  }
  subtract(e) {
    if (this.isNil)
      return new o27();
    let t = new o27(this);
    if (e.isNil)
      return t;
    let r = 0, n2 = 0;
    for (; r < t.intervals.length && n2 < e.intervals.length; ) {
      let i = t.intervals[r], s2 = e.intervals[n2];
      if (s2.stop < i.start) {
        n2++;
        continue;
      }
      if (s2.start > i.stop) {
        r++;
        continue;
      }
      let l2 = null, a = null;
      if (s2.start > i.start && (l2 = new x(i.start, s2.start - 1)), s2.stop < i.stop && (a = new x(s2.stop + 1, i.stop)), l2 != null)
        if (a != null) {
          t.intervals[r] = l2, t.intervals.splice(r + 1, 0, a), r++, n2++;
          continue;
        } else {
          t.intervals[r] = l2, r++;
          continue;
        }
      else if (a != null) {
        t.intervals[r] = a, n2++;
        continue;
      } else {
        t.intervals.splice(r, 1);
        continue;
      }
    }
    return t;
  }
  contains(e) {
    let t = this.intervals.length, r = 0, n2 = t - 1;
    for (; r <= n2; ) {
      let i = Math.floor((r + n2) / 2), s2 = this.intervals[i];
      if (s2.stop < e)
        r = i + 1;
      else if (s2.start > e)
        n2 = i - 1;
      else
        return true;
    }
    return false;
  }
  removeRange(e) {
    if (this.readOnly)
      throw new Error("can't alter readonly IntervalSet");
    if (e.start === e.stop)
      this.removeOne(e.start);
    else if (this.intervals !== null) {
      let t = 0;
      for (let r of this.intervals) {
        if (e.stop <= r.start)
          return;
        if (e.start > r.start && e.stop < r.stop) {
          this.intervals[t] = new x(r.start, e.start);
          let n2 = new x(e.stop, r.stop);
          this.intervals.splice(t, 0, n2);
          return;
        } else
          e.start <= r.start && e.stop >= r.stop ? (this.intervals.splice(t, 1), t = t - 1) : e.start < r.stop ? this.intervals[t] = new x(r.start, e.start) : e.stop < r.stop && (this.intervals[t] = new x(e.stop, r.stop));
        t += 1;
      }
    }
  }
  removeOne(e) {
    if (this.readOnly)
      throw new Error("can't alter readonly IntervalSet");
    for (let t = 0; t < this.intervals.length; t++) {
      let r = this.intervals[t];
      if (e < r.start)
        return;
      if (e === r.start && e === r.stop) {
        this.intervals.splice(t, 1);
        return;
      } else if (e === r.start) {
        this.intervals[t] = new x(r.start + 1, r.stop);
        return;
      } else if (e === r.stop) {
        this.intervals[t] = new x(r.start, r.stop);
        return;
      } else if (e < r.stop) {
        let n2 = new x(r.start, e);
        this.intervals[t] = new x(e + 1, r.stop), this.intervals.splice(t, 0, n2);
        return;
      }
    }
  }
  toString(e) {
    if (this.intervals.length === 0)
      return "{}";
    let t = "";
    this.length > 1 && (t += "{");
    let r = false, n2;
    e instanceof q ? n2 = e : Array.isArray(e) ? n2 = q.fromTokenNames(e) : r = e ?? false;
    for (let i = 0; i < this.intervals.length; ++i) {
      let s2 = this.intervals[i], l2 = s2.start, a = s2.stop;
      if (l2 === a)
        l2 === p.EOF ? t += "<EOF>" : r ? t += "'" + String.fromCodePoint(l2) + "'" : n2 ? t += this.elementName(n2, l2) : t += l2;
      else if (r)
        t += "'" + String.fromCodePoint(l2) + "'..'" + String.fromCodePoint(a) + "'";
      else if (n2)
        for (let u = l2; u <= a; ++u)
          u > l2 && (t += ", "), t += this.elementName(n2, u);
      else
        t += l2 + ".." + a;
      i < this.intervals.length - 1 && (t += ", ");
    }
    return this.length > 1 && (t += "}"), t;
  }
  toArray() {
    let e = [];
    for (let t of this.intervals)
      for (let r = t.start; r <= t.stop; r++)
        e.push(r);
    return e;
  }
  get length() {
    let e = 0;
    if (this.intervals.length === 1) {
      let r = this.intervals[0];
      return r.stop - r.start + 1;
    }
    for (let r of this.intervals)
      e += r.length;
    return e;
  }
  isReadonly() {
    return this.readOnly;
  }
  setReadonly(e) {
    if (this.readOnly && !e)
      throw new Error("can't alter readonly IntervalSet");
    this.readOnly = e;
  }
  elementName(e, t) {
    return t === p.EOF ? "<EOF>" : t === p.EPSILON ? "<EPSILON>" : e.getDisplayName(t);
  }
};
var ie = class extends R {
  ruleIndex;
  precedence;
  followState;
  constructor(e, t, r, n2) {
    super(e), this.ruleIndex = t, this.precedence = r, this.followState = n2;
  }
  get isEpsilon() {
    return true;
  }
  get serializationType() {
    return m.RULE;
  }
  matches(e, t, r) {
    return false;
  }
};
var le = class extends R {
  #e;
  constructor(e, t) {
    super(e), t != null ? this.#e = t : (this.#e = new I(), this.#e.addOne(p.INVALID_TYPE));
  }
  get label() {
    return this.#e;
  }
  get serializationType() {
    return m.SET;
  }
  matches(e, t, r) {
    return this.label.contains(e);
  }
  toString() {
    return this.#e.toString();
  }
};
var ae = class extends le {
  constructor(e, t) {
    super(e, t);
  }
  get serializationType() {
    return m.NOT_SET;
  }
  matches(e, t, r) {
    return e >= t && e <= r && !super.matches(e, t, r);
  }
  toString() {
    return "~" + super.toString();
  }
};
var Ae = class extends R {
  constructor(e) {
    super(e);
  }
  get serializationType() {
    return m.WILDCARD;
  }
  matches(e, t, r) {
    return e >= t && e <= r;
  }
  toString() {
    return ".";
  }
};
var nt = class o28 {
  static HIT_PRED = p.INVALID_TYPE;
  atn;
  constructor(e) {
    this.atn = e;
  }
  getDecisionLookahead(e) {
    if (e === null)
      return null;
    let t = e.transitions.length, r = new Array(t);
    r.fill(null);
    for (let n2 = 0; n2 < t; n2++) {
      r[n2] = new I();
      let i = new v(), s2 = false;
      this._LOOK(e.transitions[n2].target, null, f.EMPTY, r[n2], i, new D(), s2, false), (r[n2].length === 0 || r[n2].contains(o28.HIT_PRED)) && (r[n2] = null);
    }
    return r;
  }
  LOOK(e, t, r) {
    let n2 = new I(), i = true;
    r = r || null;
    let s2 = r !== null ? Ve(e.atn, r) : null;
    return this._LOOK(e, t, s2, n2, new v(), new D(), i, true), n2;
  }
  _LOOK(e, t, r, n2, i, s2, l2, a) {
    let u = new S({ state: e, alt: 0, context: r }, null);
    if (!i.has(u)) {
      if (i.add(u), e === t) {
        if (r === null) {
          n2.addOne(p.EPSILON);
          return;
        } else if (r.isEmpty() && a) {
          n2.addOne(p.EOF);
          return;
        }
      }
      if (e instanceof E) {
        if (r === null) {
          n2.addOne(p.EPSILON);
          return;
        } else if (r.isEmpty() && a) {
          n2.addOne(p.EOF);
          return;
        }
        if (r !== f.EMPTY) {
          let c = s2.get(e.ruleIndex);
          try {
            s2.clear(e.ruleIndex);
            for (let h = 0; h < r.length; h++) {
              let b = this.atn.states[r.getReturnState(h)];
              this._LOOK(b, t, r.getParent(h), n2, i, s2, l2, a);
            }
          } finally {
            c && s2.set(e.ruleIndex);
          }
          return;
        }
      }
      for (let c of e.transitions)
        if (c instanceof ie) {
          if (s2.get(c.target.ruleIndex))
            continue;
          let h = L.create(r, c.followState.stateNumber);
          try {
            s2.set(c.target.ruleIndex), this._LOOK(c.target, t, h, n2, i, s2, l2, a);
          } finally {
            s2.clear(c.target.ruleIndex);
          }
        } else if (c instanceof oe)
          l2 ? this._LOOK(c.target, t, r, n2, i, s2, l2, a) : n2.addOne(o28.HIT_PRED);
        else if (c.isEpsilon)
          this._LOOK(c.target, t, r, n2, i, s2, l2, a);
        else if (c.constructor === Ae)
          n2.addRange(p.MIN_USER_TOKEN_TYPE, this.atn.maxTokenType);
        else {
          let h = c.label;
          h !== null && (c instanceof ae && (h = h.complement(p.MIN_USER_TOKEN_TYPE, this.atn.maxTokenType)), n2.addSet(h));
        }
    }
  }
};
var g = class {
  static INVALID_ALT_NUMBER = 0;
  grammarType;
  maxTokenType;
  states = [];
  decisionToState = [];
  ruleToStartState = [];
  ruleToStopState = [];
  modeNameToStartState = /* @__PURE__ */ new Map();
  ruleToTokenType = [];
  lexerActions = [];
  modeToStartState = [];
  constructor(e, t) {
    this.grammarType = e, this.maxTokenType = t;
  }
  addState(e) {
    e !== null && (e.atn = this, e.stateNumber = this.states.length), this.states.push(e);
  }
  removeState(e) {
    this.states[e.stateNumber] = null;
  }
  defineDecisionState(e) {
    return this.decisionToState.push(e), e.decision = this.decisionToState.length - 1, e.decision;
  }
  getDecisionState(e) {
    return this.decisionToState.length === 0 ? null : this.decisionToState[e];
  }
  getExpectedTokens(e, t) {
    if (e < 0 || e >= this.states.length)
      throw new Error("Invalid state number.");
    let r = this.states[e], n2 = this.nextTokens(r);
    if (!n2.contains(p.EPSILON))
      return n2;
    let i = t, s2 = new I();
    for (s2.addSet(n2), s2.removeOne(p.EPSILON); i !== null && i.invokingState >= 0 && n2.contains(p.EPSILON); ) {
      let a = this.states[i.invokingState].transitions[0];
      n2 = this.nextTokens(a.followState), s2.addSet(n2), s2.removeOne(p.EPSILON), i = i.parent;
    }
    return n2.contains(p.EPSILON) && s2.addOne(p.EOF), s2;
  }
  nextTokens(e, t) {
    return t === void 0 ? (e.nextTokenWithinRule !== null || (e.nextTokenWithinRule = this.nextTokens(e, null), e.nextTokenWithinRule.setReadonly(true)), e.nextTokenWithinRule) : new nt(this).LOOK(e, null, t);
  }
};
var Ce = class o29 {
  static defaultOptions = new o29();
  readOnly = false;
  verifyATN;
  generateRuleBypassTransitions;
  constructor(e) {
    this.readOnly = false, this.verifyATN = e == null ? true : e.verifyATN, this.generateRuleBypassTransitions = e == null ? false : e.generateRuleBypassTransitions;
  }
  static {
    o29.defaultOptions.readOnly = true;
  }
};
var be = { LEXER: 0, PARSER: 1 };
var Ue = class extends k {
  get stateType() {
    return d.BASIC;
  }
};
var W = class extends M {
  endState;
  constructor() {
    super(), this.endState = null;
  }
};
var Ee = class extends k {
  startState = null;
  get stateType() {
    return d.BLOCK_END;
  }
};
var ee = class extends k {
  loopBackState = null;
  get stateType() {
    return d.LOOP_END;
  }
};
var qe = class extends k {
  stopState;
  isLeftRecursiveRule;
  isPrecedenceRule;
  constructor() {
    super(), this.isPrecedenceRule = false;
  }
  get stateType() {
    return d.RULE_START;
  }
};
var it = class extends M {
  get stateType() {
    return d.TOKEN_START;
  }
};
var Ye = class extends M {
  get stateType() {
    return d.PLUS_LOOP_BACK;
  }
};
var Ne = class extends k {
  get stateType() {
    return d.STAR_LOOP_BACK;
  }
};
var G = class extends M {
  loopBackState;
  precedenceRuleDecision;
  constructor() {
    super(), this.precedenceRuleDecision = false;
  }
  get stateType() {
    return d.STAR_LOOP_ENTRY;
  }
};
var ye = class extends W {
  loopBackState;
  get stateType() {
    return d.PLUS_BLOCK_START;
  }
};
var ve = class extends W {
  get stateType() {
    return d.STAR_BLOCK_START;
  }
};
var Ke = class extends W {
  get stateType() {
    return d.BLOCK_START;
  }
};
var ue = class extends R {
  labelValue;
  #e;
  constructor(e, t) {
    super(e), this.labelValue = t, this.#e = I.of(t, t);
  }
  get label() {
    return this.#e;
  }
  matches(e, t, r) {
    return this.labelValue === e;
  }
  get serializationType() {
    return m.ATOM;
  }
  toString() {
    return this.labelValue.toString();
  }
};
var ze = class extends R {
  start;
  stop;
  #e = new I();
  constructor(e, t, r) {
    super(e), this.start = t, this.stop = r, this.#e.addRange(t, r);
  }
  get label() {
    return this.#e;
  }
  get serializationType() {
    return m.RANGE;
  }
  matches(e, t, r) {
    return e >= this.start && e <= this.stop;
  }
  toString() {
    return "'" + String.fromCharCode(this.start) + "'..'" + String.fromCharCode(this.stop) + "'";
  }
};
var ce = class extends R {
  #e;
  constructor(e, t = -1) {
    super(e), this.#e = t;
  }
  get isEpsilon() {
    return true;
  }
  matches(e, t, r) {
    return false;
  }
  get outermostPrecedenceReturn() {
    return this.#e;
  }
  get serializationType() {
    return m.EPSILON;
  }
  toString() {
    return "epsilon";
  }
};
var ke = class extends oe {
  ruleIndex;
  predIndex;
  isCtxDependent;
  constructor(e, t, r, n2) {
    super(e), this.ruleIndex = t, this.predIndex = r, this.isCtxDependent = n2;
  }
  get isEpsilon() {
    return true;
  }
  matches(e, t, r) {
    return false;
  }
  get serializationType() {
    return m.PREDICATE;
  }
  getPredicate() {
    return new T.Predicate(this.ruleIndex, this.predIndex, this.isCtxDependent);
  }
  toString() {
    return "pred_" + this.ruleIndex + ":" + this.predIndex;
  }
};
var ot = class extends oe {
  precedence;
  constructor(e, t) {
    super(e), this.precedence = t;
  }
  get isEpsilon() {
    return true;
  }
  matches(e, t, r) {
    return false;
  }
  getPredicate() {
    return new T.PrecedencePredicate(this.precedence);
  }
  get serializationType() {
    return m.PRECEDENCE;
  }
  toString() {
    return this.precedence + " >= _p";
  }
};
var A = { CHANNEL: 0, CUSTOM: 1, MODE: 2, MORE: 3, POP_MODE: 4, PUSH_MODE: 5, SKIP: 6, TYPE: 7 };
var st = class o30 extends N {
  static INSTANCE = new o30();
  constructor() {
    super(A.SKIP);
  }
  execute(e) {
    e.skip();
  }
  toString() {
    return "skip";
  }
};
var lt = class o31 extends N {
  channel;
  constructor(e) {
    super(A.CHANNEL), this.channel = e;
  }
  execute(e) {
    e._channel = this.channel;
  }
  updateHashCode(e) {
    e.update(this.actionType, this.channel);
  }
  equals(e) {
    return this === e ? true : e instanceof o31 ? this.channel === e.channel : false;
  }
  toString() {
    return "channel(" + this.channel + ")";
  }
};
var at = class o32 extends N {
  ruleIndex;
  actionIndex;
  constructor(e, t) {
    super(A.CUSTOM), this.ruleIndex = e, this.actionIndex = t, this.isPositionDependent = true;
  }
  execute(e) {
    e.action(null, this.ruleIndex, this.actionIndex);
  }
  updateHashCode(e) {
    e.update(this.actionType, this.ruleIndex, this.actionIndex);
  }
  equals(e) {
    return this === e ? true : e instanceof o32 ? this.ruleIndex === e.ruleIndex && this.actionIndex === e.actionIndex : false;
  }
};
var ut = class o33 extends N {
  static INSTANCE = new o33();
  constructor() {
    super(A.MORE);
  }
  execute(e) {
    e.more();
  }
  toString() {
    return "more";
  }
};
var ct = class o34 extends N {
  type;
  constructor(e) {
    super(A.TYPE), this.type = e;
  }
  execute(e) {
    e._type = this.type;
  }
  updateHashCode(e) {
    e.update(this.actionType, this.type);
  }
  equals(e) {
    return this === e ? true : e instanceof o34 ? this.type === e.type : false;
  }
  toString() {
    return "type(" + this.type + ")";
  }
};
var pt = class o35 extends N {
  mode;
  constructor(e) {
    super(A.PUSH_MODE), this.mode = e;
  }
  execute(e) {
    e.pushMode(this.mode);
  }
  updateHashCode(e) {
    e.update(this.actionType, this.mode);
  }
  equals(e) {
    return this === e ? true : e instanceof o35 ? this.mode === e.mode : false;
  }
  toString() {
    return "pushMode(" + this.mode + ")";
  }
};
var mt = class o36 extends N {
  static INSTANCE = new o36();
  constructor() {
    super(A.POP_MODE);
  }
  execute(e) {
    e.popMode();
  }
  toString() {
    return "popMode";
  }
};
var ht = class o37 extends N {
  mode;
  constructor(e) {
    super(A.MODE), this.mode = e;
  }
  execute(e) {
    e.mode(this.mode);
  }
  updateHashCode(e) {
    e.update(this.actionType, this.mode);
  }
  equals(e) {
    return this === e ? true : e instanceof o37 ? this.mode === e.mode : false;
  }
  toString() {
    return "mode(" + this.mode + ")";
  }
};
var Vt = (o43, e) => {
  let t = new Array(o43 - 1);
  return t[o43 - 1] = e, t.map(() => e);
};
var Ie = class o38 {
  static SERIALIZED_VERSION = 4;
  data = [];
  pos = 0;
  deserializationOptions;
  stateFactories = null;
  actionFactories = null;
  constructor(e) {
    e || (e = Ce.defaultOptions), this.deserializationOptions = e, this.stateFactories = null, this.actionFactories = null;
  }
  deserialize(e) {
    this.reset(e), this.checkVersion();
    let t = this.readATN();
    this.readStates(t), this.readRules(t), this.readModes(t);
    let r = [];
    return this.readSets(t, r), this.readEdges(t, r), this.readDecisions(t), this.readLexerActions(t), this.markPrecedenceDecisions(t), this.verifyATN(t), this.deserializationOptions.generateRuleBypassTransitions && t.grammarType === be.PARSER && (this.generateRuleBypassTransitions(t), this.verifyATN(t)), t;
  }
  reset(e) {
    return this.data = e, this.pos = 0, false;
  }
  checkVersion() {
    let e = this.readInt();
    if (e !== o38.SERIALIZED_VERSION)
      throw new Error("Could not deserialize ATN with version " + e + " (expected " + o38.SERIALIZED_VERSION + ").");
  }
  readATN() {
    let e = this.readInt(), t = this.readInt();
    return new g(e, t);
  }
  readStates(e) {
    let t, r, n2 = [], i = [], s2 = this.readInt();
    for (let u = 0; u < s2; u++) {
      let c = this.readInt();
      if (c === d.INVALID_TYPE) {
        e.addState(null);
        continue;
      }
      let h = this.readInt(), b = this.stateFactory(c, h);
      if (c === d.LOOP_END) {
        let C = this.readInt();
        n2.push([b, C]);
      } else if (b instanceof W) {
        let C = this.readInt();
        i.push([b, C]);
      }
      e.addState(b);
    }
    for (t = 0; t < n2.length; t++) {
      let u = n2[t];
      u[0].loopBackState = e.states[u[1]];
    }
    for (t = 0; t < i.length; t++) {
      let u = i[t];
      u[0].endState = e.states[u[1]];
    }
    let l2 = this.readInt();
    for (t = 0; t < l2; t++)
      r = this.readInt(), e.states[r].nonGreedy = true;
    let a = this.readInt();
    for (t = 0; t < a; t++)
      r = this.readInt(), e.states[r].isPrecedenceRule = true;
  }
  readRules(e) {
    let t, r = this.readInt();
    for (e.grammarType === be.LEXER && (e.ruleToTokenType = Vt(r, 0)), e.ruleToStartState = Vt(r, null), t = 0; t < r; t++) {
      let n2 = this.readInt();
      if (e.ruleToStartState[t] = e.states[n2], e.grammarType === be.LEXER) {
        let i = this.readInt();
        e.ruleToTokenType[t] = i;
      }
    }
    for (e.ruleToStopState = Vt(r, null), t = 0; t < e.states.length; t++) {
      let n2 = e.states[t];
      n2 instanceof E && (e.ruleToStopState[n2.ruleIndex] = n2, e.ruleToStartState[n2.ruleIndex].stopState = n2);
    }
  }
  readModes(e) {
    let t = this.readInt();
    for (let r = 0; r < t; r++) {
      let n2 = this.readInt();
      e.modeToStartState.push(e.states[n2]);
    }
  }
  readSets(e, t) {
    let r = this.readInt();
    for (let n2 = 0; n2 < r; n2++) {
      let i = new I();
      t.push(i);
      let s2 = this.readInt();
      this.readInt() !== 0 && i.addOne(-1);
      for (let a = 0; a < s2; a++) {
        let u = this.readInt(), c = this.readInt();
        i.addRange(u, c);
      }
    }
  }
  readEdges(e, t) {
    let r, n2, i, s2, l2, a = this.readInt();
    for (r = 0; r < a; r++) {
      let u = this.readInt(), c = this.readInt(), h = this.readInt(), b = this.readInt(), C = this.readInt(), Oe = this.readInt();
      s2 = this.edgeFactory(e, h, c, b, C, Oe, t), e.states[u].addTransition(s2);
    }
    for (r = 0; r < e.states.length; r++)
      for (i = e.states[r], n2 = 0; n2 < i.transitions.length; n2++) {
        let u = i.transitions[n2];
        if (!(u instanceof ie))
          continue;
        let c = -1;
        e.ruleToStartState[u.target.ruleIndex].isPrecedenceRule && u.precedence === 0 && (c = u.target.ruleIndex), s2 = new ce(u.followState, c), e.ruleToStopState[u.target.ruleIndex].addTransition(s2);
      }
    for (r = 0; r < e.states.length; r++) {
      if (i = e.states[r], i instanceof W) {
        if (i.endState === null)
          throw new Error("IllegalState");
        if (i.endState.startState)
          throw new Error("IllegalState");
        i.endState.startState = i;
      }
      if (i instanceof Ye)
        for (n2 = 0; n2 < i.transitions.length; n2++)
          l2 = i.transitions[n2].target, l2 instanceof ye && (l2.loopBackState = i);
      else if (i instanceof Ne)
        for (n2 = 0; n2 < i.transitions.length; n2++)
          l2 = i.transitions[n2].target, l2 instanceof G && (l2.loopBackState = i);
    }
  }
  readDecisions(e) {
    let t = this.readInt();
    for (let r = 0; r < t; r++) {
      let n2 = this.readInt(), i = e.states[n2];
      e.decisionToState.push(i), i.decision = r;
    }
  }
  readLexerActions(e) {
    if (e.grammarType === be.LEXER) {
      let t = this.readInt();
      e.lexerActions = [];
      for (let r = 0; r < t; r++) {
        let n2 = this.readInt(), i = this.readInt(), s2 = this.readInt();
        e.lexerActions.push(this.lexerActionFactory(n2, i, s2));
      }
    }
  }
  generateRuleBypassTransitions(e) {
    let t, r = e.ruleToStartState.length;
    for (t = 0; t < r; t++)
      e.ruleToTokenType[t] = e.maxTokenType + t + 1;
    for (t = 0; t < r; t++)
      this.generateRuleBypassTransition(e, t);
  }
  generateRuleBypassTransition(e, t) {
    let r, n2, i = new Ke();
    i.ruleIndex = t, e.addState(i);
    let s2 = new Ee();
    s2.ruleIndex = t, e.addState(s2), i.endState = s2, e.defineDecisionState(i), s2.startState = i;
    let l2 = null, a = null;
    if (e.ruleToStartState[t].isPrecedenceRule) {
      for (a = null, r = 0; r < e.states.length; r++)
        if (n2 = e.states[r], this.stateIsEndStateFor(n2, t)) {
          a = n2, l2 = n2.loopBackState.transitions[0];
          break;
        }
      if (l2 === null)
        throw new Error("Couldn't identify final state of the precedence rule prefix section.");
    } else
      a = e.ruleToStopState[t];
    for (r = 0; r < e.states.length; r++) {
      n2 = e.states[r];
      for (let b of n2.transitions)
        b !== l2 && b.target === a && (b.target = s2);
    }
    let u = e.ruleToStartState[t], c = u.transitions.length;
    for (; c > 0; )
      i.addTransition(u.transitions[c - 1]), u.transitions = u.transitions.slice(-1);
    e.ruleToStartState[t].addTransition(new ce(i)), a && s2.addTransition(new ce(a));
    let h = new Ue();
    e.addState(h), h.addTransition(new ue(s2, e.ruleToTokenType[t])), i.addTransition(new ce(h));
  }
  stateIsEndStateFor(e, t) {
    if (e.ruleIndex !== t || !(e instanceof G))
      return null;
    let r = e.transitions[e.transitions.length - 1].target;
    return r instanceof ee && r.epsilonOnlyTransitions && r.transitions[0].target instanceof E ? e : null;
  }
  markPrecedenceDecisions(e) {
    for (let t of e.states)
      if (t instanceof G && e.ruleToStartState[t.ruleIndex].isPrecedenceRule) {
        let r = t.transitions[t.transitions.length - 1].target;
        r instanceof ee && r.epsilonOnlyTransitions && r.transitions[0].target instanceof E && (t.precedenceRuleDecision = true);
      }
  }
  verifyATN(e) {
    if (this.deserializationOptions.verifyATN) {
      for (let t of e.states)
        if (t !== null)
          if (this.checkCondition(t.epsilonOnlyTransitions || t.transitions.length <= 1), t instanceof ye)
            this.checkCondition(t.loopBackState !== null);
          else if (t instanceof G)
            if (this.checkCondition(t.loopBackState !== null), this.checkCondition(t.transitions.length === 2), t.transitions[0].target instanceof ve)
              this.checkCondition(t.transitions[1].target instanceof ee), this.checkCondition(!t.nonGreedy);
            else if (t.transitions[0].target instanceof ee)
              this.checkCondition(t.transitions[1].target instanceof ve), this.checkCondition(t.nonGreedy);
            else
              throw new Error("IllegalState");
          else
            t instanceof Ne ? (this.checkCondition(t.transitions.length === 1), this.checkCondition(t.transitions[0].target instanceof G)) : t instanceof ee ? this.checkCondition(t.loopBackState !== null) : t instanceof qe ? this.checkCondition(t.stopState !== null) : t instanceof W ? this.checkCondition(t.endState !== null) : t instanceof Ee ? this.checkCondition(t.startState !== null) : t instanceof M ? this.checkCondition(t.transitions.length <= 1 || t.decision >= 0) : this.checkCondition(t.transitions.length <= 1 || t instanceof E);
    }
  }
  checkCondition(e, t) {
    if (!e)
      throw t == null && (t = "IllegalState"), t;
  }
  readInt() {
    return this.data[this.pos++];
  }
  edgeFactory(e, t, r, n2, i, s2, l2) {
    let a = e.states[r];
    switch (t) {
      case m.EPSILON:
        return new ce(a);
      case m.RANGE:
        return s2 !== 0 ? new ze(a, p.EOF, i) : new ze(a, n2, i);
      case m.RULE:
        return new ie(e.states[n2], i, s2, a);
      case m.PREDICATE:
        return new ke(a, n2, i, s2 !== 0);
      case m.PRECEDENCE:
        return new ot(a, n2);
      case m.ATOM:
        return s2 !== 0 ? new ue(a, p.EOF) : new ue(a, n2);
      case m.ACTION:
        return new Te(a, n2, i, s2 !== 0);
      case m.SET:
        return new le(a, l2[n2]);
      case m.NOT_SET:
        return new ae(a, l2[n2]);
      case m.WILDCARD:
        return new Ae(a);
      default:
        throw new Error("The specified transition type: " + t + " is not valid.");
    }
  }
  stateFactory(e, t) {
    if (this.stateFactories === null) {
      let r = [];
      r[d.INVALID_TYPE] = null, r[d.BASIC] = () => new Ue(), r[d.RULE_START] = () => new qe(), r[d.BLOCK_START] = () => new Ke(), r[d.PLUS_BLOCK_START] = () => new ye(), r[d.STAR_BLOCK_START] = () => new ve(), r[d.TOKEN_START] = () => new it(), r[d.RULE_STOP] = () => new E(), r[d.BLOCK_END] = () => new Ee(), r[d.STAR_LOOP_BACK] = () => new Ne(), r[d.STAR_LOOP_ENTRY] = () => new G(), r[d.PLUS_LOOP_BACK] = () => new Ye(), r[d.LOOP_END] = () => new ee(), this.stateFactories = r;
    }
    if (e > this.stateFactories.length || this.stateFactories[e] === null)
      throw new Error("The specified state type " + e + " is not valid.");
    {
      let r = this.stateFactories[e]?.() ?? null;
      if (r !== null)
        return r.ruleIndex = t, r;
    }
    return null;
  }
  lexerActionFactory(e, t, r) {
    if (this.actionFactories === null) {
      let n2 = [];
      n2[A.CHANNEL] = (i, s2) => new lt(i), n2[A.CUSTOM] = (i, s2) => new at(i, s2), n2[A.MODE] = (i, s2) => new ht(i), n2[A.MORE] = (i, s2) => ut.INSTANCE, n2[A.POP_MODE] = (i, s2) => mt.INSTANCE, n2[A.PUSH_MODE] = (i, s2) => new pt(i), n2[A.SKIP] = (i, s2) => st.INSTANCE, n2[A.TYPE] = (i, s2) => new ct(i), this.actionFactories = n2;
    }
    if (e > this.actionFactories.length || this.actionFactories[e] === null)
      throw new Error("The specified lexer action type " + e + " is not valid.");
    return this.actionFactories[e](t, r);
  }
};
var Le = class extends j {
  deadEndConfigs = null;
  startToken;
  constructor(e, t = null, r = null, n2 = null, i = null, s2 = null) {
    s2 = s2 ?? e.context, n2 = n2 ?? e.getCurrentToken(), r = r ?? e.getCurrentToken(), t = t ?? e.inputStream, super({ message: "", recognizer: e, input: t, ctx: s2 }), this.deadEndConfigs = i, this.startToken = r, this.offendingToken = n2;
  }
};
var dt = class {
  cacheMap;
  constructor() {
    this.cacheMap = new B();
  }
  get(e, t) {
    let r = this.cacheMap.get(e) ?? null;
    return r === null ? null : r.get(t) ?? null;
  }
  set(e, t, r) {
    let n2 = this.cacheMap.get(e) ?? null;
    n2 === null && (n2 = new B(), this.cacheMap.set(e, n2)), n2.set(t, r);
  }
};
var P = class o39 {
  static SLL = 0;
  static LL = 1;
  static LL_EXACT_AMBIG_DETECTION = 2;
  static hasSLLConflictTerminatingPrediction(e, t) {
    if (o39.allConfigsInRuleStopStates(t))
      return true;
    if (e === o39.SLL && t.hasSemanticContext) {
      let n2 = new w();
      for (let i of t.items)
        i = new S({ semanticContext: T.NONE }, i), n2.add(i);
      t = n2;
    }
    let r = o39.getConflictingAltSubsets(t);
    return o39.hasConflictingAltSet(r) && !o39.hasStateAssociatedWithOneAlt(t);
  }
  static hasConfigInRuleStopState(e) {
    for (let t of e.items)
      if (t.state instanceof E)
        return true;
    return false;
  }
  static allConfigsInRuleStopStates(e) {
    for (let t of e.items)
      if (!(t.state instanceof E))
        return false;
    return true;
  }
  static resolvesToJustOneViableAlt(e) {
    return o39.getSingleViableAlt(e);
  }
  static allSubsetsConflict(e) {
    return !o39.hasNonConflictingAltSet(e);
  }
  static hasNonConflictingAltSet(e) {
    for (let t of e)
      if (t.length === 1)
        return true;
    return false;
  }
  static hasConflictingAltSet(e) {
    for (let t of e)
      if (t.length > 1)
        return true;
    return false;
  }
  static allSubsetsEqual(e) {
    let t = null;
    for (let r of e)
      if (t === null)
        t = r;
      else if (r !== t)
        return false;
    return true;
  }
  static getUniqueAlt(e) {
    let t = o39.getAlts(e);
    return t.length === 1 ? t.nextSetBit(0) : g.INVALID_ALT_NUMBER;
  }
  static getAlts(e) {
    let t = new D();
    return e.forEach((r) => {
      t.or(r);
    }), t;
  }
  static getConflictingAltSubsets(e) {
    let t = new B((r) => y.hashStuff(r.state.stateNumber, r.context), (r, n2) => r.state.stateNumber === n2.state.stateNumber && (r.context?.equals(n2.context) ?? true));
    return e.items.forEach((r) => {
      let n2 = t.get(r);
      n2 === null && (n2 = new D(), t.set(r, n2)), n2.set(r.alt);
    }), t.getValues();
  }
  static getStateToAltMap(e) {
    let t = new B();
    return e.items.forEach((r) => {
      let n2 = t.get(r.state);
      n2 || (n2 = new D(), t.set(r.state, n2)), n2.set(r.alt);
    }), t;
  }
  static hasStateAssociatedWithOneAlt(e) {
    let t = {};
    return e.items.forEach((r) => {
      let n2 = r.state.stateNumber;
      t[n2] || (t[n2] = 0), t[n2]++;
    }), Object.values(t).some((r) => r === 1);
  }
  static getSingleViableAlt(e) {
    let t = null;
    for (let r of e) {
      let n2 = r.nextSetBit(0);
      if (t === null)
        t = n2;
      else if (t !== n2)
        return g.INVALID_ALT_NUMBER;
    }
    return t ?? 0;
  }
};
var pe = class o40 extends H {
  static debug;
  static trace_atn_sim = false;
  static debug_add = false;
  static debug_closure = false;
  static dfa_debug = false;
  static retry_debug = false;
  predictionMode;
  decisionToDFA;
  parser;
  mergeCache = null;
  _input = null;
  _startIndex = 0;
  _outerContext = null;
  _dfa = null;
  constructor(e, t, r, n2) {
    super(t, n2), this.parser = e, this.decisionToDFA = r;
  }
  static getUniqueAlt(e) {
    let t = g.INVALID_ALT_NUMBER;
    for (let r of e.items)
      if (t === g.INVALID_ALT_NUMBER)
        t = r.alt;
      else if (r.alt !== t)
        return g.INVALID_ALT_NUMBER;
    return t;
  }
  reset() {
  }
  adaptivePredict(e, t, r) {
    (o40.debug || o40.trace_atn_sim) && console.log("adaptivePredict decision " + t + " exec LA(1)==" + this.getLookaheadName(e) + " line " + e.LT(1).line + ":" + e.LT(1).column), this._input = e, this._startIndex = e.index, this._outerContext = r;
    let n2 = this.decisionToDFA[t];
    this._dfa = n2;
    let i = e.mark(), s2 = e.index;
    try {
      let l2;
      if (n2.precedenceDfa ? l2 = n2.getPrecedenceStartState(this.parser.getPrecedence()) : l2 = n2.s0, l2 === null) {
        r === null && (r = U.EMPTY), o40.debug && console.log("predictATN decision " + n2.decision + " exec LA(1)==" + this.getLookaheadName(e) + ", outerContext=" + r.toString(this.parser.ruleNames));
        let u = false, c = this.computeStartState(n2.atnStartState, U.EMPTY, u);
        n2.precedenceDfa ? (n2.s0.configs = c, c = this.applyPrecedenceFilter(c), l2 = this.addDFAState(n2, new V(c)), n2.setPrecedenceStartState(this.parser.getPrecedence(), l2)) : (l2 = this.addDFAState(n2, new V(c)), n2.s0 = l2);
      }
      let a = this.execATN(n2, l2, e, s2, r);
      return o40.debug && console.log("DFA after predictATN: " + n2.toString(this.parser.vocabulary)), a;
    } finally {
      this._dfa = null, this.mergeCache = null, e.seek(s2), e.release(i);
    }
  }
  execATN(e, t, r, n2, i) {
    (o40.debug || o40.trace_atn_sim) && console.log("execATN decision " + e.decision + ", DFA state " + t + ", LA(1)==" + this.getLookaheadName(r) + " line " + r.LT(1).line + ":" + r.LT(1).column);
    let s2, l2 = t;
    o40.debug && console.log("s0 = " + t);
    let a = r.LA(1);
    for (; ; ) {
      let u = this.getExistingTargetState(l2, a);
      if (u === null && (u = this.computeTargetState(e, l2, a)), u === H.ERROR) {
        let c = this.noViableAlt(r, i, l2.configs, n2);
        if (r.seek(n2), s2 = this.getSynValidOrSemInvalidAltThatFinishedDecisionEntryRule(l2.configs, i), s2 !== g.INVALID_ALT_NUMBER)
          return s2;
        throw c;
      }
      if (u.requiresFullContext && this.predictionMode !== P.SLL) {
        let c = null;
        if (u.predicates !== null) {
          o40.debug && console.log("DFA state has preds in DFA sim LL failover");
          let C = r.index;
          if (C !== n2 && r.seek(n2), c = this.evalSemanticContext(u.predicates, i, true), c.length === 1)
            return o40.debug && console.log("Full LL avoided"), c.nextSetBit(0);
          C !== n2 && r.seek(C);
        }
        o40.dfa_debug && console.log("ctx sensitive state " + i + " in " + u);
        let h = true, b = this.computeStartState(e.atnStartState, i, h);
        return this.reportAttemptingFullContext(e, c, u.configs, n2, r.index), s2 = this.execATNWithFullContext(e, u, b, r, n2, i), s2;
      }
      if (u.isAcceptState) {
        if (u.predicates === null)
          return u.prediction;
        let c = r.index;
        r.seek(n2);
        let h = this.evalSemanticContext(u.predicates, i, true);
        if (h.length === 0)
          throw this.noViableAlt(r, i, u.configs, n2);
        return h.length === 1 || this.reportAmbiguity(e, u, n2, c, false, h, u.configs), h.nextSetBit(0);
      }
      l2 = u, a !== p.EOF && (r.consume(), a = r.LA(1));
    }
  }
  getExistingTargetState(e, t) {
    let r = e.edges;
    return r === null ? null : r[t + 1] || null;
  }
  computeTargetState(e, t, r) {
    let n2 = this.computeReachSet(t.configs, r, false);
    if (n2 === null)
      return this.addDFAEdge(e, t, r, H.ERROR), H.ERROR;
    let i = new V(n2), s2 = o40.getUniqueAlt(n2);
    if (o40.debug) {
      let l2 = P.getConflictingAltSubsets(n2);
      console.log("SLL altSubSets=" + $(l2) + ", configs=" + n2 + ", predict=" + s2 + ", allSubsetsConflict=" + P.allSubsetsConflict(l2) + ", conflictingAlts=" + this.getConflictingAlts(n2));
    }
    return s2 !== g.INVALID_ALT_NUMBER ? (i.isAcceptState = true, i.configs.uniqueAlt = s2, i.prediction = s2) : P.hasSLLConflictTerminatingPrediction(this.predictionMode, n2) && (i.configs.conflictingAlts = this.getConflictingAlts(n2), i.requiresFullContext = true, i.isAcceptState = true, i.prediction = i.configs.conflictingAlts.nextSetBit(0)), i.isAcceptState && i.configs.hasSemanticContext && (this.predicateDFAState(i, this.atn.getDecisionState(e.decision)), i.predicates !== null && (i.prediction = g.INVALID_ALT_NUMBER)), i = this.addDFAEdge(e, t, r, i), i;
  }
  getRuleName(e) {
    return this.parser !== null && e >= 0 ? this.parser.ruleNames[e] : "<rule " + e + ">";
  }
  getTokenName(e) {
    if (e === p.EOF)
      return "EOF";
    let r = (this.parser != null ? this.parser.vocabulary : q.EMPTY_VOCABULARY).getDisplayName(e);
    return r === e.toString() ? r : r + "<" + e + ">";
  }
  getLookaheadName(e) {
    return this.getTokenName(e.LA(1));
  }
  dumpDeadEndConfigs(e) {
    console.log("dead end configs: ");
    let t = e.deadEndConfigs.items;
    for (let r of t) {
      let n2 = "no edges";
      if (r.state.transitions.length > 0) {
        let i = r.state.transitions[0];
        i instanceof ue ? n2 = "Atom " + this.getTokenName(i.labelValue) : i instanceof le && (n2 = (i instanceof ae ? "~" : "") + "Set " + i.label);
      }
      console.error(r.toString(this.parser, true) + ":" + n2);
    }
  }
  predicateDFAState(e, t) {
    let r = t.transitions.length, n2 = this.getConflictingAltsOrUniqueAlt(e.configs), i = this.getPredsForAmbigAlts(n2, e.configs, r);
    i !== null ? (e.predicates = this.getPredicatePredictions(n2, i), e.prediction = g.INVALID_ALT_NUMBER) : e.prediction = n2.nextSetBit(0);
  }
  execATNWithFullContext(e, t, r, n2, i, s2) {
    (o40.debug || o40.trace_atn_sim) && console.log("execATNWithFullContext " + r);
    let l2 = true, a = false, u, c = r;
    n2.seek(i);
    let h = n2.LA(1), b = -1;
    for (; ; ) {
      if (u = this.computeReachSet(c, h, l2), u === null) {
        let Oe = this.noViableAlt(n2, s2, c, i);
        n2.seek(i);
        let _t = this.getSynValidOrSemInvalidAltThatFinishedDecisionEntryRule(c, s2);
        if (_t !== g.INVALID_ALT_NUMBER)
          return _t;
        throw Oe;
      }
      let C = P.getConflictingAltSubsets(u);
      if (o40.debug && console.log("LL altSubSets=" + C + ", predict=" + P.getUniqueAlt(C) + ", resolvesToJustOneViableAlt=" + P.resolvesToJustOneViableAlt(C)), u.uniqueAlt = o40.getUniqueAlt(u), u.uniqueAlt !== g.INVALID_ALT_NUMBER) {
        b = u.uniqueAlt;
        break;
      } else if (this.predictionMode !== P.LL_EXACT_AMBIG_DETECTION) {
        if (b = P.resolvesToJustOneViableAlt(C), b !== g.INVALID_ALT_NUMBER)
          break;
      } else if (P.allSubsetsConflict(C) && P.allSubsetsEqual(C)) {
        a = true, b = P.getSingleViableAlt(C);
        break;
      }
      c = u, h !== p.EOF && (n2.consume(), h = n2.LA(1));
    }
    return u.uniqueAlt !== g.INVALID_ALT_NUMBER ? (this.reportContextSensitivity(e, b, u, i, n2.index), b) : (this.reportAmbiguity(e, t, i, n2.index, a, null, u), b);
  }
  computeReachSet(e, t, r) {
    o40.debug && console.log("in computeReachSet, starting closure: " + e), this.mergeCache === null && (this.mergeCache = new dt());
    let n2 = new w(r), i = null;
    for (let l2 of e.items) {
      if (o40.debug && console.log("testing " + this.getTokenName(t) + " at " + l2), l2.state instanceof E) {
        (r || t === p.EOF) && (i === null && (i = []), i.push(l2), o40.debug_add && console.log("added " + l2 + " to skippedStopStates"));
        continue;
      }
      for (let a of l2.state.transitions) {
        let u = this.getReachableTarget(a, t);
        if (u !== null) {
          let c = new S({ state: u }, l2);
          n2.add(c, this.mergeCache), o40.debug_add && console.log("added " + c + " to intermediate");
        }
      }
    }
    let s2 = null;
    if (i === null && t !== p.EOF && (n2.items.length === 1 || o40.getUniqueAlt(n2) !== g.INVALID_ALT_NUMBER) && (s2 = n2), s2 === null) {
      s2 = new w(r);
      let l2 = new v(), a = t === p.EOF;
      for (let u of n2.items)
        this.closure(u, s2, l2, false, r, a);
    }
    if (t === p.EOF && (s2 = this.removeAllConfigsNotInRuleStopState(s2, s2 === n2)), i !== null && (!r || !P.hasConfigInRuleStopState(s2)))
      for (let l2 of i)
        s2.add(l2, this.mergeCache);
    return o40.trace_atn_sim && console.log("computeReachSet " + e + " -> " + s2), s2.items.length === 0 ? null : s2;
  }
  removeAllConfigsNotInRuleStopState(e, t) {
    if (P.allConfigsInRuleStopStates(e))
      return e;
    let r = new w(e.fullCtx);
    for (let n2 of e.items) {
      if (n2.state instanceof E) {
        r.add(n2, this.mergeCache);
        continue;
      }
      if (t && n2.state.epsilonOnlyTransitions && this.atn.nextTokens(n2.state).contains(p.EPSILON)) {
        let s2 = this.atn.ruleToStopState[n2.state.ruleIndex];
        r.add(new S({ state: s2 }, n2), this.mergeCache);
      }
    }
    return r;
  }
  computeStartState(e, t, r) {
    let n2 = Ve(this.atn, t), i = new w(r);
    o40.trace_atn_sim && console.log("computeStartState from ATN state " + e + " initialContext=" + n2.toString(this.parser));
    for (let s2 = 0; s2 < e.transitions.length; s2++) {
      let l2 = e.transitions[s2].target, a = new S({ state: l2, alt: s2 + 1, context: n2 }, null), u = new v();
      this.closure(a, i, u, true, r, false);
    }
    return i;
  }
  applyPrecedenceFilter(e) {
    let t = [], r = new w(e.fullCtx);
    for (let n2 of e.items) {
      if (n2.alt !== 1)
        continue;
      let i = n2.semanticContext.evalPrecedence(this.parser, this._outerContext);
      i !== null && (t[n2.state.stateNumber] = n2.context, i !== n2.semanticContext ? r.add(new S({ semanticContext: i }, n2), this.mergeCache) : r.add(n2, this.mergeCache));
    }
    for (let n2 of e.items)
      if (n2.alt !== 1) {
        if (!n2.precedenceFilterSuppressed) {
          let i = t[n2.state.stateNumber] || null;
          if (i !== null && i.equals(n2.context))
            continue;
        }
        r.add(n2, this.mergeCache);
      }
    return r;
  }
  getReachableTarget(e, t) {
    return e.matches(t, 0, this.atn.maxTokenType) ? e.target : null;
  }
  getPredsForAmbigAlts(e, t, r) {
    let n2 = [];
    for (let s2 of t.items)
      e.get(s2.alt) && (n2[s2.alt] = T.orContext(n2[s2.alt] ?? null, s2.semanticContext));
    let i = 0;
    for (let s2 = 1; s2 < r + 1; s2++) {
      let l2 = n2[s2] ?? null;
      l2 === null ? n2[s2] = T.NONE : l2 !== T.NONE && (i += 1);
    }
    return i === 0 && (n2 = null), o40.debug && console.log("getPredsForAmbigAlts result " + $(n2)), n2;
  }
  getPredicatePredictions(e, t) {
    let r = [], n2 = false;
    for (let i = 1; i < t.length; i++) {
      let s2 = t[i];
      e !== null && e.get(i) && r.push(new V.PredPrediction(s2, i)), s2 !== T.NONE && (n2 = true);
    }
    return n2 ? r : null;
  }
  getSynValidOrSemInvalidAltThatFinishedDecisionEntryRule(e, t) {
    let r = this.splitAccordingToSemanticValidity(e, t), n2 = r[0], i = r[1], s2 = this.getAltThatFinishedDecisionEntryRule(n2);
    return s2 !== g.INVALID_ALT_NUMBER || i.items.length > 0 && (s2 = this.getAltThatFinishedDecisionEntryRule(i), s2 !== g.INVALID_ALT_NUMBER) ? s2 : g.INVALID_ALT_NUMBER;
  }
  getAltThatFinishedDecisionEntryRule(e) {
    let t = [];
    for (let r of e.items)
      (r.reachesIntoOuterContext > 0 || r.state instanceof E && r.context.hasEmptyPath()) && t.indexOf(r.alt) < 0 && t.push(r.alt);
    return t.length === 0 ? g.INVALID_ALT_NUMBER : Math.min(...t);
  }
  splitAccordingToSemanticValidity(e, t) {
    let r = new w(e.fullCtx), n2 = new w(e.fullCtx);
    for (let i of e.items)
      i.semanticContext !== T.NONE ? i.semanticContext.evaluate(this.parser, t) ? r.add(i) : n2.add(i) : r.add(i);
    return [r, n2];
  }
  evalSemanticContext(e, t, r) {
    let n2 = new D();
    for (let i of e) {
      if (i.pred === T.NONE) {
        if (n2.set(i.alt), !r)
          break;
        continue;
      }
      let s2 = i.pred.evaluate(this.parser, t);
      if ((o40.debug || o40.dfa_debug) && console.log("eval pred " + i + "=" + s2), s2 && ((o40.debug || o40.dfa_debug) && console.log("PREDICT " + i.alt), n2.set(i.alt), !r))
        break;
    }
    return n2;
  }
  closure(e, t, r, n2, i, s2) {
    this.closureCheckingStopState(e, t, r, n2, i, 0, s2);
  }
  closureCheckingStopState(e, t, r, n2, i, s2, l2) {
    if ((o40.trace_atn_sim || o40.debug_closure) && console.log("closure(" + e.toString(this.parser, true) + ")"), e.state instanceof E)
      if (e.context && !e.context.isEmpty()) {
        for (let a = 0; a < e.context.length; a++) {
          if (e.context.getReturnState(a) === f.EMPTY_RETURN_STATE) {
            if (i) {
              t.add(new S({ state: e.state, context: f.EMPTY }, e), this.mergeCache);
              continue;
            } else
              o40.debug && console.log("FALLING off rule " + this.getRuleName(e.state.ruleIndex)), this.closure_(e, t, r, n2, i, s2, l2);
            continue;
          }
          let u = this.atn.states[e.context.getReturnState(a)], c = e.context.getParent(a), h = { state: u, alt: e.alt, context: c, semanticContext: e.semanticContext }, b = new S(h, null);
          b.reachesIntoOuterContext = e.reachesIntoOuterContext, this.closureCheckingStopState(b, t, r, n2, i, s2 - 1, l2);
        }
        return;
      } else if (i) {
        t.add(e, this.mergeCache);
        return;
      } else
        o40.debug && console.log("FALLING off rule " + this.getRuleName(e.state.ruleIndex));
    this.closure_(e, t, r, n2, i, s2, l2);
  }
  closure_(e, t, r, n2, i, s2, l2) {
    let a = e.state;
    a.epsilonOnlyTransitions || t.add(e, this.mergeCache);
    for (let u = 0; u < a.transitions.length; u++) {
      if (u === 0 && this.canDropLoopEntryEdgeInLeftRecursiveRule(e))
        continue;
      let c = a.transitions[u], h = n2 && !(c instanceof Te), b = this.getEpsilonTarget(e, c, h, s2 === 0, i, l2);
      if (b !== null) {
        let C = s2;
        if (e.state instanceof E) {
          if (this._dfa !== null && this._dfa.precedenceDfa && c.outermostPrecedenceReturn === this._dfa.atnStartState?.ruleIndex && (b.precedenceFilterSuppressed = true), b.reachesIntoOuterContext += 1, r.add(b) !== b)
            continue;
          t.dipsIntoOuterContext = true, C -= 1, o40.debug && console.log("dips into outer ctx: " + b);
        } else {
          if (!c.isEpsilon && r.add(b) !== b)
            continue;
          c instanceof ie && C >= 0 && (C += 1);
        }
        this.closureCheckingStopState(b, t, r, h, i, C, l2);
      }
    }
  }
  canDropLoopEntryEdgeInLeftRecursiveRule(e) {
    let t = e.state;
    if (t.stateType !== d.STAR_LOOP_ENTRY || !e.context || !t.precedenceRuleDecision || e.context.isEmpty() || e.context.hasEmptyPath())
      return false;
    let r = e.context.length;
    for (let l2 = 0; l2 < r; l2++)
      if (this.atn.states[e.context.getReturnState(l2)].ruleIndex !== t.ruleIndex)
        return false;
    let i = t.transitions[0].target.endState.stateNumber, s2 = this.atn.states[i];
    for (let l2 = 0; l2 < r; l2++) {
      let a = e.context.getReturnState(l2), u = this.atn.states[a];
      if (u.transitions.length !== 1 || !u.transitions[0].isEpsilon)
        return false;
      let c = u.transitions[0].target;
      if (!(u.stateType === d.BLOCK_END && c === t) && u !== s2 && c !== s2 && !(c.stateType === d.BLOCK_END && c.transitions.length === 1 && c.transitions[0].isEpsilon && c.transitions[0].target === t))
        return false;
    }
    return true;
  }
  getEpsilonTarget(e, t, r, n2, i, s2) {
    switch (t.serializationType) {
      case m.RULE:
        return this.ruleTransition(e, t);
      case m.PRECEDENCE:
        return this.precedenceTransition(e, t, r, n2, i);
      case m.PREDICATE:
        return this.predTransition(e, t, r, n2, i);
      case m.ACTION:
        return this.actionTransition(e, t);
      case m.EPSILON:
        return new S({ state: t.target }, e);
      case m.ATOM:
      case m.RANGE:
      case m.SET:
        return s2 && t.matches(p.EOF, 0, 1) ? new S({ state: t.target }, e) : null;
      default:
        return null;
    }
  }
  actionTransition(e, t) {
    if (o40.debug) {
      let r = t.actionIndex === -1 ? 65535 : t.actionIndex;
      console.log("ACTION edge " + t.ruleIndex + ":" + r);
    }
    return new S({ state: t.target }, e);
  }
  precedenceTransition(e, t, r, n2, i) {
    o40.debug && (console.log("PRED (collectPredicates=" + r + ") " + t.precedence + ">=_p, ctx dependent=true"), this.parser !== null && console.log("context surrounding pred is " + $(this.parser.getRuleInvocationStack())));
    let s2 = null;
    if (r && n2)
      if (i && this._input) {
        let l2 = this._input.index;
        this._input.seek(this._startIndex);
        let a = t.getPredicate().evaluate(this.parser, this._outerContext);
        this._input.seek(l2), a && (s2 = new S({ state: t.target }, e));
      } else {
        let l2 = T.andContext(e.semanticContext, t.getPredicate());
        s2 = new S({ state: t.target, semanticContext: l2 }, e);
      }
    else
      s2 = new S({ state: t.target }, e);
    return o40.debug && console.log("config from pred transition=" + s2), s2;
  }
  predTransition(e, t, r, n2, i) {
    o40.debug && (console.log("PRED (collectPredicates=" + r + ") " + t.ruleIndex + ":" + t.predIndex + ", ctx dependent=" + t.isCtxDependent), this.parser !== null && console.log("context surrounding pred is " + $(this.parser.getRuleInvocationStack())));
    let s2 = null;
    if (r && (t.isCtxDependent && n2 || !t.isCtxDependent))
      if (i && this._input) {
        let l2 = this._input.index;
        this._input.seek(this._startIndex);
        let a = t.getPredicate().evaluate(this.parser, this._outerContext);
        this._input.seek(l2), a && (s2 = new S({ state: t.target }, e));
      } else {
        let l2 = T.andContext(e.semanticContext, t.getPredicate());
        s2 = new S({ state: t.target, semanticContext: l2 }, e);
      }
    else
      s2 = new S({ state: t.target }, e);
    return o40.debug && console.log("config from pred transition=" + s2), s2;
  }
  ruleTransition(e, t) {
    o40.debug && console.log("CALL rule " + this.getRuleName(t.target.ruleIndex) + ", ctx=" + e.context);
    let r = t.followState, n2 = L.create(e.context, r.stateNumber);
    return new S({ state: t.target, context: n2 }, e);
  }
  getConflictingAlts(e) {
    let t = P.getConflictingAltSubsets(e);
    return P.getAlts(t);
  }
  getConflictingAltsOrUniqueAlt(e) {
    let t;
    return e.uniqueAlt !== g.INVALID_ALT_NUMBER ? (t = new D(), t.set(e.uniqueAlt)) : t = e.conflictingAlts, t;
  }
  noViableAlt(e, t, r, n2) {
    return new Le(this.parser, e, e.get(n2), e.LT(1), r, t);
  }
  addDFAEdge(e, t, r, n2) {
    return o40.debug && console.log("EDGE " + t + " -> " + n2 + " upon " + this.getTokenName(r)), n2 === null ? null : (n2 = this.addDFAState(e, n2), t === null || r < -1 || r > this.atn.maxTokenType || (t.edges === null && (t.edges = new Array(this.atn.maxTokenType + 2), t.edges.fill(null)), t.edges[r + 1] = n2, o40.debug && console.log(`DFA=
` + e.toString(this.parser != null ? this.parser.vocabulary : q.EMPTY_VOCABULARY))), n2);
  }
  addDFAState(e, t) {
    if (t === H.ERROR)
      return t;
    let r = e.states.get(t);
    return r !== null ? (o40.trace_atn_sim && console.log("addDFAState " + t + " exists"), r) : (t.stateNumber = e.states.length, t.configs.readOnly || (t.configs.optimizeConfigs(this), t.configs.setReadonly(true)), o40.trace_atn_sim && console.log("addDFAState new " + t), e.states.add(t), o40.debug && console.log("adding new DFA state: " + t), t);
  }
  reportAttemptingFullContext(e, t, r, n2, i) {
    if (o40.debug || o40.retry_debug) {
      let s2 = new x(n2, i + 1);
      console.log("reportAttemptingFullContext decision=" + e.decision + ":" + r + ", input=" + this.parser.tokenStream.getText(s2));
    }
    this.parser !== null && this.parser.getErrorListenerDispatch().reportAttemptingFullContext(this.parser, e, n2, i, t, r);
  }
  reportContextSensitivity(e, t, r, n2, i) {
    if (o40.debug || o40.retry_debug) {
      let s2 = new x(n2, i + 1);
      console.log("reportContextSensitivity decision=" + e.decision + ":" + r + ", input=" + this.parser.tokenStream.getText(s2));
    }
    this.parser !== null && this.parser.getErrorListenerDispatch().reportContextSensitivity(this.parser, e, n2, i, t, r);
  }
  reportAmbiguity(e, t, r, n2, i, s2, l2) {
    if (o40.debug || o40.retry_debug) {
      let a = new x(r, n2 + 1);
      console.log("reportAmbiguity " + s2 + ":" + l2 + ", input=" + this.parser.tokenStream.getText(a));
    }
    this.parser !== null && this.parser.getErrorListenerDispatch().reportAmbiguity(this.parser, e, r, n2, i, s2, l2);
  }
};
var me = class {
  cache = new B();
  add(e) {
    if (e === f.EMPTY)
      return f.EMPTY;
    let t = this.cache.get(e) || null;
    return t !== null ? t : (this.cache.set(e, e), e);
  }
  get(e) {
    return this.cache.get(e) || null;
  }
  get length() {
    return this.cache.length;
  }
};
var X = class {
  decision;
  configs;
  input;
  startIndex;
  stopIndex;
  fullCtx;
  constructor(e, t, r, n2, i, s2) {
    this.decision = e, this.configs = t, this.input = r, this.startIndex = n2, this.stopIndex = i, this.fullCtx = s2;
  }
};
var ft = class extends X {
  ambigAlts;
  constructor(e, t, r, n2, i, s2, l2) {
    super(e, t, n2, i, s2, l2), this.ambigAlts = r;
  }
};
var Ge = class extends X {
  constructor(e, t, r, n2, i) {
    super(e, t, r, n2, i, true);
  }
};
var bt = class {
  decision = 0;
  invocations = 0;
  timeInPrediction = 0;
  SLL_TotalLook = 0;
  SLL_MinLook = 0;
  SLL_MaxLook = 0;
  SLL_MaxLookEvent;
  LL_TotalLook = 0;
  LL_MinLook = 0;
  LL_MaxLook = 0;
  LL_MaxLookEvent;
  contextSensitivities;
  errors;
  ambiguities;
  predicateEvals;
  SLL_ATNTransitions = 0;
  SLL_DFATransitions = 0;
  LL_Fallback = 0;
  LL_ATNTransitions = 0;
  LL_DFATransitions = 0;
  constructor(e) {
    this.decision = e, this.contextSensitivities = [], this.errors = [], this.ambiguities = [], this.predicateEvals = [];
  }
  toString() {
    return "{decision=" + this.decision + ", contextSensitivities=" + this.contextSensitivities.length + ", errors=" + this.errors.length + ", ambiguities=" + this.ambiguities.length + ", SLL_lookahead=" + this.SLL_TotalLook + ", SLL_ATNTransitions=" + this.SLL_ATNTransitions + ", SLL_DFATransitions=" + this.SLL_DFATransitions + ", LL_Fallback=" + this.LL_Fallback + ", LL_lookahead=" + this.LL_TotalLook + ", LL_ATNTransitions=" + this.LL_ATNTransitions + "}";
  }
};
var Pe = class extends X {
  constructor(e, t, r, n2, i, s2) {
    super(e, t, r, n2, i, s2);
  }
};
var je = class extends X {
  predictedAlt;
  constructor(e, t, r, n2, i, s2, l2) {
    super(e, t, n2, i, s2, l2), this.predictedAlt = r;
  }
};
var Re = class extends pe {
  decisions;
  numDecisions = 0;
  _sllStopIndex = 0;
  _llStopIndex = 0;
  currentDecision = 0;
  currentState;
  conflictingAltResolvedBySLL;
  constructor(e) {
    let t = e.interpreter.getSharedContextCache();
    if (t) {
      super(e, e.interpreter.atn, e.interpreter.decisionToDFA, t), this.numDecisions = this.atn.decisionToState.length, this.decisions = new Array(this.numDecisions);
      for (let r = 0; r < this.numDecisions; r++)
        this.decisions[r] = new bt(r);
    }
  }
  adaptivePredict(e, t, r) {
    try {
      this._sllStopIndex = -1, this._llStopIndex = -1, this.currentDecision = t;
      let n2 = performance.now(), i = super.adaptivePredict(e, t, r), s2 = performance.now();
      this.decisions[t].timeInPrediction += s2 - n2, this.decisions[t].invocations++;
      let l2 = this._sllStopIndex - this._startIndex + 1;
      if (this.decisions[t].SLL_TotalLook += l2, this.decisions[t].SLL_MinLook = this.decisions[t].SLL_MinLook === 0 ? l2 : Math.min(this.decisions[t].SLL_MinLook, l2), l2 > this.decisions[t].SLL_MaxLook && (this.decisions[t].SLL_MaxLook = l2, this.decisions[t].SLL_MaxLookEvent = new je(t, null, i, e, this._startIndex, this._sllStopIndex, false)), this._llStopIndex >= 0) {
        let a = this._llStopIndex - this._startIndex + 1;
        this.decisions[t].LL_TotalLook += a, this.decisions[t].LL_MinLook = this.decisions[t].LL_MinLook === 0 ? a : Math.min(this.decisions[t].LL_MinLook, a), a > this.decisions[t].LL_MaxLook && (this.decisions[t].LL_MaxLook = a, this.decisions[t].LL_MaxLookEvent = new je(t, null, i, e, this._startIndex, this._llStopIndex, true));
      }
      return i;
    } finally {
      this.currentDecision = -1;
    }
  }
  getExistingTargetState(e, t) {
    if (this._input) {
      this._sllStopIndex = this._input.index;
      let r = super.getExistingTargetState(e, t);
      return r !== null && (this.decisions[this.currentDecision].SLL_DFATransitions++, r === H.ERROR && this.decisions[this.currentDecision].errors.push(new Pe(this.currentDecision, e.configs, this._input, this._startIndex, this._sllStopIndex, false))), this.currentState = r, r;
    }
    return null;
  }
  computeTargetState(e, t, r) {
    let n2 = super.computeTargetState(e, t, r);
    return this.currentState = n2, n2;
  }
  computeReachSet(e, t, r) {
    r && this._input && (this._llStopIndex = this._input.index);
    let n2 = super.computeReachSet(e, t, r);
    return this._input && (r ? (this.decisions[this.currentDecision].LL_ATNTransitions++, n2 !== null || this.decisions[this.currentDecision].errors.push(new Pe(this.currentDecision, e, this._input, this._startIndex, this._llStopIndex, true))) : (this.decisions[this.currentDecision].SLL_ATNTransitions++, n2 !== null || this.decisions[this.currentDecision].errors.push(new Pe(this.currentDecision, e, this._input, this._startIndex, this._sllStopIndex, false)))), n2;
  }
  reportAttemptingFullContext(e, t, r, n2, i) {
    t !== null ? this.conflictingAltResolvedBySLL = t.nextSetBit(0) : this.conflictingAltResolvedBySLL = r.getAlts().nextSetBit(0), this.decisions[this.currentDecision].LL_Fallback++, t && super.reportAttemptingFullContext(e, t, r, n2, i);
  }
  reportContextSensitivity(e, t, r, n2, i) {
    t !== this.conflictingAltResolvedBySLL && this._input && this.decisions[this.currentDecision].contextSensitivities.push(new Ge(this.currentDecision, r, this._input, n2, i)), super.reportContextSensitivity(e, t, r, n2, i);
  }
  reportAmbiguity(e, t, r, n2, i, s2, l2) {
    let a;
    s2 !== null ? a = s2.nextSetBit(0) : a = l2.getAlts().nextSetBit(0), this._input && (l2.fullCtx && a !== this.conflictingAltResolvedBySLL && this.decisions[this.currentDecision].contextSensitivities.push(new Ge(this.currentDecision, l2, this._input, r, n2)), this.decisions[this.currentDecision].ambiguities.push(new ft(this.currentDecision, l2, s2, this._input, r, n2, l2.fullCtx))), super.reportAmbiguity(e, t, r, n2, i, s2, l2);
  }
  getDecisionInfo() {
    return this.decisions;
  }
  getCurrentState() {
    return this.currentState;
  }
};
var De = class {
  dfa;
  vocabulary;
  constructor(e, t) {
    this.dfa = e, this.vocabulary = t;
  }
  toString() {
    if (this.dfa.s0 === null)
      return "";
    let e = "", t = this.dfa.getStates();
    for (let r of t) {
      let n2 = 0;
      if (r.edges !== null) {
        n2 = r.edges.length;
        for (let i = 0; i < n2; i++) {
          let s2 = r.edges[i];
          if (s2 !== null && s2.stateNumber !== 2147483647) {
            e += this.getStateString(r);
            let l2 = this.getEdgeLabel(i);
            e += "-", e += l2, e += "->", e += this.getStateString(s2), e += `
`;
          }
        }
      }
    }
    return e;
  }
  getEdgeLabel(e) {
    return `${this.vocabulary.getDisplayName(e - 1)}`;
  }
  getStateString(e) {
    let t = e.stateNumber, r = (e.isAcceptState ? ":" : "") + "s" + t + (e.requiresFullContext ? "^" : "");
    return e.isAcceptState ? e.predicates !== null ? `${r}=>${e.predicates.toString()}` : `${r}=>${e.prediction}` : `${r}`;
  }
};
var xt = class extends De {
  constructor(e) {
    super(e, q.EMPTY_VOCABULARY);
  }
  getEdgeLabel = (e) => "'" + String.fromCharCode(e) + "'";
};
var he = class {
  states = new v();
  s0 = null;
  decision;
  atnStartState;
  precedenceDfa;
  constructor(e, t) {
    this.atnStartState = e, this.decision = t ?? 0;
    let r = false;
    if (e instanceof G && e.precedenceRuleDecision) {
      r = true;
      let n2 = new V();
      n2.edges = [], n2.isAcceptState = false, n2.requiresFullContext = false, this.s0 = n2;
    }
    this.precedenceDfa = r;
  }
  isPrecedenceDfa = () => this.precedenceDfa;
  getPrecedenceStartState = (e) => {
    if (!this.isPrecedenceDfa())
      throw new Error("Only precedence DFAs may contain a precedence start state.");
    return !this.s0 || !this.s0.edges || e < 0 || e >= this.s0.edges.length ? null : this.s0.edges[e];
  };
  setPrecedenceStartState = (e, t) => {
    if (!this.isPrecedenceDfa())
      throw new Error("Only precedence DFAs may contain a precedence start state.");
    if (!(e < 0 || !this.s0?.edges)) {
      if (e >= this.s0.edges.length) {
        let r = this.s0.edges.length;
        this.s0.edges.length = e + 1, this.s0.edges.fill(null, r, e);
      }
      this.s0.edges[e] = t;
    }
  };
  setPrecedenceDfa(e) {
    if (e !== this.isPrecedenceDfa())
      throw new Error("The precedenceDfa field cannot change after a DFA is constructed.");
  }
  getStates() {
    let e = this.states.values();
    return e.sort((t, r) => t.stateNumber - r.stateNumber), e;
  }
  toString(e) {
    return e ? this.s0 === null ? "" : new De(this, e).toString() ?? "" : this.toString(q.EMPTY_VOCABULARY);
  }
  toLexerString() {
    return this.s0 === null ? "" : new xt(this).toString() ?? "";
  }
};
var zt = class o41 {
  static DEFAULT = new o41();
  walk(e, t) {
    if (t instanceof Z)
      e.visitErrorNode(t);
    else if (t instanceof F)
      e.visitTerminal(t);
    else {
      let n2 = t;
      this.enterRule(e, n2);
      for (let i = 0; i < t.getChildCount(); i++)
        this.walk(e, t.getChild(i));
      this.exitRule(e, n2);
    }
  }
  enterRule(e, t) {
    let r = t.ruleContext;
    e.enterEveryRule(r), r.enterRule(e);
  }
  exitRule(e, t) {
    let r = t.ruleContext;
    r.exitRule(e), e.exitEveryRule(r);
  }
};
var Tt = class {
  name = "";
  index = 0;
  data;
  constructor(e) {
    let t = [];
    for (let r of e)
      t.push(r.codePointAt(0));
    this.data = new Uint32Array(t);
  }
  reset() {
    this.index = 0;
  }
  consume() {
    if (this.index >= this.data.length)
      throw new Error("cannot consume EOF");
    this.index += 1;
  }
  LA(e) {
    if (e === 0)
      return 0;
    e < 0 && (e += 1);
    let t = this.index + e - 1;
    return t < 0 || t >= this.data.length ? p.EOF : this.data[t];
  }
  mark() {
    return -1;
  }
  release(e) {
  }
  seek(e) {
    if (e <= this.index) {
      this.index = e;
      return;
    }
    this.index = Math.min(e, this.data.length);
  }
  getText(e, t) {
    let r, n2;
    return e instanceof x ? (r = e.start, n2 = e.stop) : (r = e, n2 = t ?? this.data.length - 1), n2 >= this.data.length && (n2 = this.data.length - 1), r >= this.data.length ? "" : this.#e(r, n2 + 1);
  }
  toString() {
    return this.#e(0);
  }
  get size() {
    return this.data.length;
  }
  getSourceName() {
    return this.name ? this.name : Me.UNKNOWN_SOURCE_NAME;
  }
  #e(e, t) {
    let r = this.data.slice(e, t), n2 = "";
    return r.forEach((i) => {
      n2 += String.fromCodePoint(i);
    }), n2;
  }
};
var gt = class {
  static fromString(e) {
    return new Tt(e);
  }
};
var St = class {
  tokenSource;
  tokens = [];
  p = -1;
  fetchedEOF = false;
  constructor(e) {
    this.tokenSource = e;
  }
  mark() {
    return 0;
  }
  release(e) {
  }
  reset() {
    this.seek(0);
  }
  seek(e) {
    this.lazyInit(), this.p = this.adjustSeekIndex(e);
  }
  get size() {
    return this.tokens.length;
  }
  get index() {
    return this.p;
  }
  get(e) {
    return this.lazyInit(), this.tokens[e];
  }
  consume() {
    let e = false;
    if (this.p >= 0 ? this.fetchedEOF ? e = this.p < this.tokens.length - 1 : e = this.p < this.tokens.length : e = false, !e && this.LA(1) === p.EOF)
      throw new Error("cannot consume EOF");
    this.sync(this.p + 1) && (this.p = this.adjustSeekIndex(this.p + 1));
  }
  sync(e) {
    let t = e - this.tokens.length + 1;
    return t > 0 ? this.fetch(t) >= t : true;
  }
  fetch(e) {
    if (this.fetchedEOF)
      return 0;
    for (let t = 0; t < e; t++) {
      let r = this.tokenSource.nextToken();
      if (r.tokenIndex = this.tokens.length, this.tokens.push(r), r.type === p.EOF)
        return this.fetchedEOF = true, t + 1;
    }
    return e;
  }
  getTokens(e, t, r) {
    if (this.lazyInit(), e === void 0 && t === void 0)
      return this.tokens;
    if (e ??= 0, t === void 0 && (t = this.tokens.length - 1), e < 0 || t >= this.tokens.length || t < 0 || e >= this.tokens.length)
      throw new RangeError("start " + e + " or stop " + t + " not in 0.." + (this.tokens.length - 1));
    if (e > t)
      return [];
    if (r === void 0)
      return this.tokens.slice(e, t + 1);
    let n2 = [];
    t >= this.tokens.length && (t = this.tokens.length - 1);
    for (let i = e; i < t; i++) {
      let s2 = this.tokens[i];
      if (s2.type === p.EOF) {
        n2.push(s2);
        break;
      }
      r.has(s2.type) && n2.push(s2);
    }
    return n2;
  }
  LA(e) {
    return this.LT(e).type;
  }
  LB(e) {
    return this.p - e < 0 ? null : this.tokens[this.p - e];
  }
  LT(e) {
    if (this.lazyInit(), e === 0)
      return null;
    if (e < 0)
      return this.LB(-e);
    let t = this.p + e - 1;
    return this.sync(t), t >= this.tokens.length ? this.tokens[this.tokens.length - 1] : this.tokens[t];
  }
  adjustSeekIndex(e) {
    return e;
  }
  lazyInit() {
    this.p === -1 && this.setup();
  }
  setup() {
    this.sync(0), this.p = this.adjustSeekIndex(0);
  }
  setTokenSource(e) {
    this.tokenSource = e, this.tokens = [], this.p = -1, this.fetchedEOF = false;
  }
  getTokenSource() {
    return this.tokenSource;
  }
  nextTokenOnChannel(e, t) {
    if (this.sync(e), e >= this.tokens.length)
      return -1;
    let r = this.tokens[e];
    for (; r.channel !== t; ) {
      if (r.type === p.EOF)
        return -1;
      e += 1, this.sync(e), r = this.tokens[e];
    }
    return e;
  }
  previousTokenOnChannel(e, t) {
    for (; e >= 0 && this.tokens[e].channel !== t; )
      e -= 1;
    return e;
  }
  getHiddenTokensToRight(e, t) {
    if (t === void 0 && (t = -1), this.lazyInit(), e < 0 || e >= this.tokens.length)
      throw new Error(`${e} not in 0..${this.tokens.length - 1}`);
    let r = this.nextTokenOnChannel(e + 1, _.DEFAULT_TOKEN_CHANNEL), n2 = e + 1, i = r === -1 ? this.tokens.length - 1 : r;
    return this.filterForChannel(n2, i, t);
  }
  getHiddenTokensToLeft(e, t) {
    if (t === void 0 && (t = -1), this.lazyInit(), e < 0 || e >= this.tokens.length)
      throw new Error(`${e} not in 0..${this.tokens.length - 1}`);
    let r = this.previousTokenOnChannel(e - 1, _.DEFAULT_TOKEN_CHANNEL);
    if (r === e - 1)
      return null;
    let n2 = r + 1, i = e - 1;
    return this.filterForChannel(n2, i, t);
  }
  filterForChannel(e, t, r) {
    let n2 = [];
    for (let i = e; i < t + 1; i++) {
      let s2 = this.tokens[i];
      r === -1 ? s2.channel !== _.DEFAULT_TOKEN_CHANNEL && n2.push(s2) : s2.channel === r && n2.push(s2);
    }
    return n2.length === 0 ? null : n2;
  }
  getSourceName() {
    return this.tokenSource.sourceName;
  }
  getText(...e) {
    switch (e.length) {
      case 0:
        return this.getText(x.of(0, this.size - 1));
      case 1:
        if (e[0] instanceof x) {
          let t = e[0], r = t.start, n2 = t.stop;
          if (r < 0 || n2 < 0)
            return "";
          this.sync(n2), n2 >= this.tokens.length && (n2 = this.tokens.length - 1);
          let i = "";
          for (let s2 = r; s2 <= n2; s2++) {
            let l2 = this.tokens[s2];
            if (l2.type === p.EOF)
              break;
            i += l2.text;
          }
          return i.toString();
        } else {
          let t = e[0];
          return this.getText(t.getSourceInterval());
        }
      case 2: {
        let t = e[0], r = e[1];
        return t !== null && r !== null ? this.getText(x.of(t.tokenIndex, r.tokenIndex)) : "";
      }
      default:
        throw new Error("Invalid number of arguments");
    }
  }
  fill() {
    for (this.lazyInit(); this.fetch(1e3) === 1e3; )
      ;
  }
};
var At = class extends St {
  channel = p.DEFAULT_CHANNEL;
  constructor(e, t) {
    super(e), this.channel = t ?? p.DEFAULT_CHANNEL;
  }
  adjustSeekIndex(e) {
    return this.nextTokenOnChannel(e, this.channel);
  }
  LB(e) {
    if (e === 0 || this.index - e < 0)
      return null;
    let t = this.index, r = 1;
    for (; r <= e; )
      t = this.previousTokenOnChannel(t - 1, this.channel), r += 1;
    return t < 0 ? null : this.tokens[t];
  }
  LT(e) {
    if (this.lazyInit(), e === 0)
      return null;
    if (e < 0)
      return this.LB(-e);
    let t = this.index, r = 1;
    for (; r < e; )
      this.sync(t + 1) && (t = this.nextTokenOnChannel(t + 1, this.channel)), r += 1;
    return this.tokens[t];
  }
  getNumberOfOnChannelTokens() {
    let e = 0;
    this.fill();
    for (let t of this.tokens)
      if (t.channel === this.channel && (e += 1), t.type === p.EOF)
        break;
    return e;
  }
};
var Y = class o42 extends _ {
  static TOKEN_REF = 1;
  static RULE_REF = 2;
  static ANYWHERE = 3;
  static ROOT = 4;
  static WILDCARD = 5;
  static BANG = 6;
  static ID = 7;
  static STRING = 8;
  static channelNames = ["DEFAULT_TOKEN_CHANNEL", "HIDDEN"];
  static literalNames = [null, null, null, "'//'", "'/'", "'*'", "'!'"];
  static symbolicNames = [null, "TOKEN_REF", "RULE_REF", "ANYWHERE", "ROOT", "WILDCARD", "BANG", "ID", "STRING"];
  static modeNames = ["DEFAULT_MODE"];
  static ruleNames = ["ANYWHERE", "ROOT", "WILDCARD", "BANG", "ID", "NameChar", "NameStartChar", "STRING"];
  constructor(e) {
    super(e), this.interpreter = new Q(this, o42._ATN, o42.decisionsToDFA, new me());
  }
  get grammarFileName() {
    return "XPathLexer.g4";
  }
  get literalNames() {
    return o42.literalNames;
  }
  get symbolicNames() {
    return o42.symbolicNames;
  }
  get ruleNames() {
    return o42.ruleNames;
  }
  get serializedATN() {
    return o42._serializedATN;
  }
  get channelNames() {
    return o42.channelNames;
  }
  get modeNames() {
    return o42.modeNames;
  }
  action(e, t, r) {
    switch (t) {
      case 4:
        this.ID_action(e, r);
        break;
    }
  }
  ID_action(e, t) {
    switch (t) {
      case 0:
        let r = this.text;
        r.charAt(0) === r.charAt(0).toUpperCase() ? this.type = o42.TOKEN_REF : this.type = o42.RULE_REF;
        break;
    }
  }
  static _serializedATN = [4, 0, 8, 48, 6, -1, 2, 0, 7, 0, 2, 1, 7, 1, 2, 2, 7, 2, 2, 3, 7, 3, 2, 4, 7, 4, 2, 5, 7, 5, 2, 6, 7, 6, 2, 7, 7, 7, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 3, 1, 4, 1, 4, 5, 4, 29, 8, 4, 10, 4, 12, 4, 32, 9, 4, 1, 4, 1, 4, 1, 5, 1, 5, 1, 6, 1, 6, 1, 7, 1, 7, 5, 7, 42, 8, 7, 10, 7, 12, 7, 45, 9, 7, 1, 7, 1, 7, 1, 43, 0, 8, 1, 3, 3, 4, 5, 5, 7, 6, 9, 7, 11, 0, 13, 0, 15, 8, 1, 0, 2, 784, 0, 0, 8, 14, 27, 48, 57, 65, 90, 95, 95, 97, 122, 127, 159, 170, 170, 173, 173, 181, 181, 186, 186, 192, 214, 216, 246, 248, 705, 710, 721, 736, 740, 748, 748, 750, 750, 768, 884, 886, 887, 890, 893, 895, 895, 902, 902, 904, 906, 908, 908, 910, 929, 931, 1013, 1015, 1153, 1155, 1159, 1162, 1327, 1329, 1366, 1369, 1369, 1376, 1416, 1425, 1469, 1471, 1471, 1473, 1474, 1476, 1477, 1479, 1479, 1488, 1514, 1519, 1522, 1536, 1541, 1552, 1562, 1564, 1564, 1568, 1641, 1646, 1747, 1749, 1757, 1759, 1768, 1770, 1788, 1791, 1791, 1807, 1866, 1869, 1969, 1984, 2037, 2042, 2042, 2045, 2045, 2048, 2093, 2112, 2139, 2144, 2154, 2160, 2183, 2185, 2190, 2192, 2193, 2200, 2403, 2406, 2415, 2417, 2435, 2437, 2444, 2447, 2448, 2451, 2472, 2474, 2480, 2482, 2482, 2486, 2489, 2492, 2500, 2503, 2504, 2507, 2510, 2519, 2519, 2524, 2525, 2527, 2531, 2534, 2545, 2556, 2556, 2558, 2558, 2561, 2563, 2565, 2570, 2575, 2576, 2579, 2600, 2602, 2608, 2610, 2611, 2613, 2614, 2616, 2617, 2620, 2620, 2622, 2626, 2631, 2632, 2635, 2637, 2641, 2641, 2649, 2652, 2654, 2654, 2662, 2677, 2689, 2691, 2693, 2701, 2703, 2705, 2707, 2728, 2730, 2736, 2738, 2739, 2741, 2745, 2748, 2757, 2759, 2761, 2763, 2765, 2768, 2768, 2784, 2787, 2790, 2799, 2809, 2815, 2817, 2819, 2821, 2828, 2831, 2832, 2835, 2856, 2858, 2864, 2866, 2867, 2869, 2873, 2876, 2884, 2887, 2888, 2891, 2893, 2901, 2903, 2908, 2909, 2911, 2915, 2918, 2927, 2929, 2929, 2946, 2947, 2949, 2954, 2958, 2960, 2962, 2965, 2969, 2970, 2972, 2972, 2974, 2975, 2979, 2980, 2984, 2986, 2990, 3001, 3006, 3010, 3014, 3016, 3018, 3021, 3024, 3024, 3031, 3031, 3046, 3055, 3072, 3084, 3086, 3088, 3090, 3112, 3114, 3129, 3132, 3140, 3142, 3144, 3146, 3149, 3157, 3158, 3160, 3162, 3165, 3165, 3168, 3171, 3174, 3183, 3200, 3203, 3205, 3212, 3214, 3216, 3218, 3240, 3242, 3251, 3253, 3257, 3260, 3268, 3270, 3272, 3274, 3277, 3285, 3286, 3293, 3294, 3296, 3299, 3302, 3311, 3313, 3315, 3328, 3340, 3342, 3344, 3346, 3396, 3398, 3400, 3402, 3406, 3412, 3415, 3423, 3427, 3430, 3439, 3450, 3455, 3457, 3459, 3461, 3478, 3482, 3505, 3507, 3515, 3517, 3517, 3520, 3526, 3530, 3530, 3535, 3540, 3542, 3542, 3544, 3551, 3558, 3567, 3570, 3571, 3585, 3642, 3648, 3662, 3664, 3673, 3713, 3714, 3716, 3716, 3718, 3722, 3724, 3747, 3749, 3749, 3751, 3773, 3776, 3780, 3782, 3782, 3784, 3790, 3792, 3801, 3804, 3807, 3840, 3840, 3864, 3865, 3872, 3881, 3893, 3893, 3895, 3895, 3897, 3897, 3902, 3911, 3913, 3948, 3953, 3972, 3974, 3991, 3993, 4028, 4038, 4038, 4096, 4169, 4176, 4253, 4256, 4293, 4295, 4295, 4301, 4301, 4304, 4346, 4348, 4680, 4682, 4685, 4688, 4694, 4696, 4696, 4698, 4701, 4704, 4744, 4746, 4749, 4752, 4784, 4786, 4789, 4792, 4798, 4800, 4800, 4802, 4805, 4808, 4822, 4824, 4880, 4882, 4885, 4888, 4954, 4957, 4959, 4992, 5007, 5024, 5109, 5112, 5117, 5121, 5740, 5743, 5759, 5761, 5786, 5792, 5866, 5870, 5880, 5888, 5909, 5919, 5940, 5952, 5971, 5984, 5996, 5998, 6e3, 6002, 6003, 6016, 6099, 6103, 6103, 6108, 6109, 6112, 6121, 6155, 6169, 6176, 6264, 6272, 6314, 6320, 6389, 6400, 6430, 6432, 6443, 6448, 6459, 6470, 6509, 6512, 6516, 6528, 6571, 6576, 6601, 6608, 6617, 6656, 6683, 6688, 6750, 6752, 6780, 6783, 6793, 6800, 6809, 6823, 6823, 6832, 6845, 6847, 6862, 6912, 6988, 6992, 7001, 7019, 7027, 7040, 7155, 7168, 7223, 7232, 7241, 7245, 7293, 7296, 7304, 7312, 7354, 7357, 7359, 7376, 7378, 7380, 7418, 7424, 7957, 7960, 7965, 7968, 8005, 8008, 8013, 8016, 8023, 8025, 8025, 8027, 8027, 8029, 8029, 8031, 8061, 8064, 8116, 8118, 8124, 8126, 8126, 8130, 8132, 8134, 8140, 8144, 8147, 8150, 8155, 8160, 8172, 8178, 8180, 8182, 8188, 8203, 8207, 8234, 8238, 8255, 8256, 8276, 8276, 8288, 8292, 8294, 8303, 8305, 8305, 8319, 8319, 8336, 8348, 8400, 8412, 8417, 8417, 8421, 8432, 8450, 8450, 8455, 8455, 8458, 8467, 8469, 8469, 8473, 8477, 8484, 8484, 8486, 8486, 8488, 8488, 8490, 8493, 8495, 8505, 8508, 8511, 8517, 8521, 8526, 8526, 8544, 8584, 11264, 11492, 11499, 11507, 11520, 11557, 11559, 11559, 11565, 11565, 11568, 11623, 11631, 11631, 11647, 11670, 11680, 11686, 11688, 11694, 11696, 11702, 11704, 11710, 11712, 11718, 11720, 11726, 11728, 11734, 11736, 11742, 11744, 11775, 11823, 11823, 12293, 12295, 12321, 12335, 12337, 12341, 12344, 12348, 12353, 12438, 12441, 12442, 12445, 12447, 12449, 12538, 12540, 12543, 12549, 12591, 12593, 12686, 12704, 12735, 12784, 12799, 13312, 19903, 19968, 42124, 42192, 42237, 42240, 42508, 42512, 42539, 42560, 42607, 42612, 42621, 42623, 42737, 42775, 42783, 42786, 42888, 42891, 42954, 42960, 42961, 42963, 42963, 42965, 42969, 42994, 43047, 43052, 43052, 43072, 43123, 43136, 43205, 43216, 43225, 43232, 43255, 43259, 43259, 43261, 43309, 43312, 43347, 43360, 43388, 43392, 43456, 43471, 43481, 43488, 43518, 43520, 43574, 43584, 43597, 43600, 43609, 43616, 43638, 43642, 43714, 43739, 43741, 43744, 43759, 43762, 43766, 43777, 43782, 43785, 43790, 43793, 43798, 43808, 43814, 43816, 43822, 43824, 43866, 43868, 43881, 43888, 44010, 44012, 44013, 44016, 44025, 44032, 55203, 55216, 55238, 55243, 55291, 63744, 64109, 64112, 64217, 64256, 64262, 64275, 64279, 64285, 64296, 64298, 64310, 64312, 64316, 64318, 64318, 64320, 64321, 64323, 64324, 64326, 64433, 64467, 64829, 64848, 64911, 64914, 64967, 65008, 65019, 65024, 65039, 65056, 65071, 65075, 65076, 65101, 65103, 65136, 65140, 65142, 65276, 65279, 65279, 65296, 65305, 65313, 65338, 65343, 65343, 65345, 65370, 65382, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65529, 65531, 65536, 65547, 65549, 65574, 65576, 65594, 65596, 65597, 65599, 65613, 65616, 65629, 65664, 65786, 65856, 65908, 66045, 66045, 66176, 66204, 66208, 66256, 66272, 66272, 66304, 66335, 66349, 66378, 66384, 66426, 66432, 66461, 66464, 66499, 66504, 66511, 66513, 66517, 66560, 66717, 66720, 66729, 66736, 66771, 66776, 66811, 66816, 66855, 66864, 66915, 66928, 66938, 66940, 66954, 66956, 66962, 66964, 66965, 66967, 66977, 66979, 66993, 66995, 67001, 67003, 67004, 67072, 67382, 67392, 67413, 67424, 67431, 67456, 67461, 67463, 67504, 67506, 67514, 67584, 67589, 67592, 67592, 67594, 67637, 67639, 67640, 67644, 67644, 67647, 67669, 67680, 67702, 67712, 67742, 67808, 67826, 67828, 67829, 67840, 67861, 67872, 67897, 67968, 68023, 68030, 68031, 68096, 68099, 68101, 68102, 68108, 68115, 68117, 68119, 68121, 68149, 68152, 68154, 68159, 68159, 68192, 68220, 68224, 68252, 68288, 68295, 68297, 68326, 68352, 68405, 68416, 68437, 68448, 68466, 68480, 68497, 68608, 68680, 68736, 68786, 68800, 68850, 68864, 68903, 68912, 68921, 69248, 69289, 69291, 69292, 69296, 69297, 69373, 69404, 69415, 69415, 69424, 69456, 69488, 69509, 69552, 69572, 69600, 69622, 69632, 69702, 69734, 69749, 69759, 69818, 69821, 69821, 69826, 69826, 69837, 69837, 69840, 69864, 69872, 69881, 69888, 69940, 69942, 69951, 69956, 69959, 69968, 70003, 70006, 70006, 70016, 70084, 70089, 70092, 70094, 70106, 70108, 70108, 70144, 70161, 70163, 70199, 70206, 70209, 70272, 70278, 70280, 70280, 70282, 70285, 70287, 70301, 70303, 70312, 70320, 70378, 70384, 70393, 70400, 70403, 70405, 70412, 70415, 70416, 70419, 70440, 70442, 70448, 70450, 70451, 70453, 70457, 70459, 70468, 70471, 70472, 70475, 70477, 70480, 70480, 70487, 70487, 70493, 70499, 70502, 70508, 70512, 70516, 70656, 70730, 70736, 70745, 70750, 70753, 70784, 70853, 70855, 70855, 70864, 70873, 71040, 71093, 71096, 71104, 71128, 71133, 71168, 71232, 71236, 71236, 71248, 71257, 71296, 71352, 71360, 71369, 71424, 71450, 71453, 71467, 71472, 71481, 71488, 71494, 71680, 71738, 71840, 71913, 71935, 71942, 71945, 71945, 71948, 71955, 71957, 71958, 71960, 71989, 71991, 71992, 71995, 72003, 72016, 72025, 72096, 72103, 72106, 72151, 72154, 72161, 72163, 72164, 72192, 72254, 72263, 72263, 72272, 72345, 72349, 72349, 72368, 72440, 72704, 72712, 72714, 72758, 72760, 72768, 72784, 72793, 72818, 72847, 72850, 72871, 72873, 72886, 72960, 72966, 72968, 72969, 72971, 73014, 73018, 73018, 73020, 73021, 73023, 73031, 73040, 73049, 73056, 73061, 73063, 73064, 73066, 73102, 73104, 73105, 73107, 73112, 73120, 73129, 73440, 73462, 73472, 73488, 73490, 73530, 73534, 73538, 73552, 73561, 73648, 73648, 73728, 74649, 74752, 74862, 74880, 75075, 77712, 77808, 77824, 78933, 82944, 83526, 92160, 92728, 92736, 92766, 92768, 92777, 92784, 92862, 92864, 92873, 92880, 92909, 92912, 92916, 92928, 92982, 92992, 92995, 93008, 93017, 93027, 93047, 93053, 93071, 93760, 93823, 93952, 94026, 94031, 94087, 94095, 94111, 94176, 94177, 94179, 94180, 94192, 94193, 94208, 100343, 100352, 101589, 101632, 101640, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110882, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110951, 110960, 111355, 113664, 113770, 113776, 113788, 113792, 113800, 113808, 113817, 113821, 113822, 113824, 113827, 118528, 118573, 118576, 118598, 119141, 119145, 119149, 119170, 119173, 119179, 119210, 119213, 119362, 119364, 119808, 119892, 119894, 119964, 119966, 119967, 119970, 119970, 119973, 119974, 119977, 119980, 119982, 119993, 119995, 119995, 119997, 120003, 120005, 120069, 120071, 120074, 120077, 120084, 120086, 120092, 120094, 120121, 120123, 120126, 120128, 120132, 120134, 120134, 120138, 120144, 120146, 120485, 120488, 120512, 120514, 120538, 120540, 120570, 120572, 120596, 120598, 120628, 120630, 120654, 120656, 120686, 120688, 120712, 120714, 120744, 120746, 120770, 120772, 120779, 120782, 120831, 121344, 121398, 121403, 121452, 121461, 121461, 121476, 121476, 121499, 121503, 121505, 121519, 122624, 122654, 122661, 122666, 122880, 122886, 122888, 122904, 122907, 122913, 122915, 122916, 122918, 122922, 122928, 122989, 123023, 123023, 123136, 123180, 123184, 123197, 123200, 123209, 123214, 123214, 123536, 123566, 123584, 123641, 124112, 124153, 124896, 124902, 124904, 124907, 124909, 124910, 124912, 124926, 124928, 125124, 125136, 125142, 125184, 125259, 125264, 125273, 126464, 126467, 126469, 126495, 126497, 126498, 126500, 126500, 126503, 126503, 126505, 126514, 126516, 126519, 126521, 126521, 126523, 126523, 126530, 126530, 126535, 126535, 126537, 126537, 126539, 126539, 126541, 126543, 126545, 126546, 126548, 126548, 126551, 126551, 126553, 126553, 126555, 126555, 126557, 126557, 126559, 126559, 126561, 126562, 126564, 126564, 126567, 126570, 126572, 126578, 126580, 126583, 126585, 126588, 126590, 126590, 126592, 126601, 126603, 126619, 126625, 126627, 126629, 126633, 126635, 126651, 130032, 130041, 131072, 173791, 173824, 177977, 177984, 178205, 178208, 183969, 183984, 191456, 194560, 195101, 196608, 201546, 201552, 205743, 917505, 917505, 917536, 917631, 917760, 917999, 662, 0, 65, 90, 97, 122, 170, 170, 181, 181, 186, 186, 192, 214, 216, 246, 248, 705, 710, 721, 736, 740, 748, 748, 750, 750, 880, 884, 886, 887, 890, 893, 895, 895, 902, 902, 904, 906, 908, 908, 910, 929, 931, 1013, 1015, 1153, 1162, 1327, 1329, 1366, 1369, 1369, 1376, 1416, 1488, 1514, 1519, 1522, 1568, 1610, 1646, 1647, 1649, 1747, 1749, 1749, 1765, 1766, 1774, 1775, 1786, 1788, 1791, 1791, 1808, 1808, 1810, 1839, 1869, 1957, 1969, 1969, 1994, 2026, 2036, 2037, 2042, 2042, 2048, 2069, 2074, 2074, 2084, 2084, 2088, 2088, 2112, 2136, 2144, 2154, 2160, 2183, 2185, 2190, 2208, 2249, 2308, 2361, 2365, 2365, 2384, 2384, 2392, 2401, 2417, 2432, 2437, 2444, 2447, 2448, 2451, 2472, 2474, 2480, 2482, 2482, 2486, 2489, 2493, 2493, 2510, 2510, 2524, 2525, 2527, 2529, 2544, 2545, 2556, 2556, 2565, 2570, 2575, 2576, 2579, 2600, 2602, 2608, 2610, 2611, 2613, 2614, 2616, 2617, 2649, 2652, 2654, 2654, 2674, 2676, 2693, 2701, 2703, 2705, 2707, 2728, 2730, 2736, 2738, 2739, 2741, 2745, 2749, 2749, 2768, 2768, 2784, 2785, 2809, 2809, 2821, 2828, 2831, 2832, 2835, 2856, 2858, 2864, 2866, 2867, 2869, 2873, 2877, 2877, 2908, 2909, 2911, 2913, 2929, 2929, 2947, 2947, 2949, 2954, 2958, 2960, 2962, 2965, 2969, 2970, 2972, 2972, 2974, 2975, 2979, 2980, 2984, 2986, 2990, 3001, 3024, 3024, 3077, 3084, 3086, 3088, 3090, 3112, 3114, 3129, 3133, 3133, 3160, 3162, 3165, 3165, 3168, 3169, 3200, 3200, 3205, 3212, 3214, 3216, 3218, 3240, 3242, 3251, 3253, 3257, 3261, 3261, 3293, 3294, 3296, 3297, 3313, 3314, 3332, 3340, 3342, 3344, 3346, 3386, 3389, 3389, 3406, 3406, 3412, 3414, 3423, 3425, 3450, 3455, 3461, 3478, 3482, 3505, 3507, 3515, 3517, 3517, 3520, 3526, 3585, 3632, 3634, 3635, 3648, 3654, 3713, 3714, 3716, 3716, 3718, 3722, 3724, 3747, 3749, 3749, 3751, 3760, 3762, 3763, 3773, 3773, 3776, 3780, 3782, 3782, 3804, 3807, 3840, 3840, 3904, 3911, 3913, 3948, 3976, 3980, 4096, 4138, 4159, 4159, 4176, 4181, 4186, 4189, 4193, 4193, 4197, 4198, 4206, 4208, 4213, 4225, 4238, 4238, 4256, 4293, 4295, 4295, 4301, 4301, 4304, 4346, 4348, 4680, 4682, 4685, 4688, 4694, 4696, 4696, 4698, 4701, 4704, 4744, 4746, 4749, 4752, 4784, 4786, 4789, 4792, 4798, 4800, 4800, 4802, 4805, 4808, 4822, 4824, 4880, 4882, 4885, 4888, 4954, 4992, 5007, 5024, 5109, 5112, 5117, 5121, 5740, 5743, 5759, 5761, 5786, 5792, 5866, 5870, 5880, 5888, 5905, 5919, 5937, 5952, 5969, 5984, 5996, 5998, 6e3, 6016, 6067, 6103, 6103, 6108, 6108, 6176, 6264, 6272, 6276, 6279, 6312, 6314, 6314, 6320, 6389, 6400, 6430, 6480, 6509, 6512, 6516, 6528, 6571, 6576, 6601, 6656, 6678, 6688, 6740, 6823, 6823, 6917, 6963, 6981, 6988, 7043, 7072, 7086, 7087, 7098, 7141, 7168, 7203, 7245, 7247, 7258, 7293, 7296, 7304, 7312, 7354, 7357, 7359, 7401, 7404, 7406, 7411, 7413, 7414, 7418, 7418, 7424, 7615, 7680, 7957, 7960, 7965, 7968, 8005, 8008, 8013, 8016, 8023, 8025, 8025, 8027, 8027, 8029, 8029, 8031, 8061, 8064, 8116, 8118, 8124, 8126, 8126, 8130, 8132, 8134, 8140, 8144, 8147, 8150, 8155, 8160, 8172, 8178, 8180, 8182, 8188, 8305, 8305, 8319, 8319, 8336, 8348, 8450, 8450, 8455, 8455, 8458, 8467, 8469, 8469, 8473, 8477, 8484, 8484, 8486, 8486, 8488, 8488, 8490, 8493, 8495, 8505, 8508, 8511, 8517, 8521, 8526, 8526, 8544, 8584, 11264, 11492, 11499, 11502, 11506, 11507, 11520, 11557, 11559, 11559, 11565, 11565, 11568, 11623, 11631, 11631, 11648, 11670, 11680, 11686, 11688, 11694, 11696, 11702, 11704, 11710, 11712, 11718, 11720, 11726, 11728, 11734, 11736, 11742, 11823, 11823, 12293, 12295, 12321, 12329, 12337, 12341, 12344, 12348, 12353, 12438, 12445, 12447, 12449, 12538, 12540, 12543, 12549, 12591, 12593, 12686, 12704, 12735, 12784, 12799, 13312, 19903, 19968, 42124, 42192, 42237, 42240, 42508, 42512, 42527, 42538, 42539, 42560, 42606, 42623, 42653, 42656, 42735, 42775, 42783, 42786, 42888, 42891, 42954, 42960, 42961, 42963, 42963, 42965, 42969, 42994, 43009, 43011, 43013, 43015, 43018, 43020, 43042, 43072, 43123, 43138, 43187, 43250, 43255, 43259, 43259, 43261, 43262, 43274, 43301, 43312, 43334, 43360, 43388, 43396, 43442, 43471, 43471, 43488, 43492, 43494, 43503, 43514, 43518, 43520, 43560, 43584, 43586, 43588, 43595, 43616, 43638, 43642, 43642, 43646, 43695, 43697, 43697, 43701, 43702, 43705, 43709, 43712, 43712, 43714, 43714, 43739, 43741, 43744, 43754, 43762, 43764, 43777, 43782, 43785, 43790, 43793, 43798, 43808, 43814, 43816, 43822, 43824, 43866, 43868, 43881, 43888, 44002, 44032, 55203, 55216, 55238, 55243, 55291, 63744, 64109, 64112, 64217, 64256, 64262, 64275, 64279, 64285, 64285, 64287, 64296, 64298, 64310, 64312, 64316, 64318, 64318, 64320, 64321, 64323, 64324, 64326, 64433, 64467, 64829, 64848, 64911, 64914, 64967, 65008, 65019, 65136, 65140, 65142, 65276, 65313, 65338, 65345, 65370, 65382, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65536, 65547, 65549, 65574, 65576, 65594, 65596, 65597, 65599, 65613, 65616, 65629, 65664, 65786, 65856, 65908, 66176, 66204, 66208, 66256, 66304, 66335, 66349, 66378, 66384, 66421, 66432, 66461, 66464, 66499, 66504, 66511, 66513, 66517, 66560, 66717, 66736, 66771, 66776, 66811, 66816, 66855, 66864, 66915, 66928, 66938, 66940, 66954, 66956, 66962, 66964, 66965, 66967, 66977, 66979, 66993, 66995, 67001, 67003, 67004, 67072, 67382, 67392, 67413, 67424, 67431, 67456, 67461, 67463, 67504, 67506, 67514, 67584, 67589, 67592, 67592, 67594, 67637, 67639, 67640, 67644, 67644, 67647, 67669, 67680, 67702, 67712, 67742, 67808, 67826, 67828, 67829, 67840, 67861, 67872, 67897, 67968, 68023, 68030, 68031, 68096, 68096, 68112, 68115, 68117, 68119, 68121, 68149, 68192, 68220, 68224, 68252, 68288, 68295, 68297, 68324, 68352, 68405, 68416, 68437, 68448, 68466, 68480, 68497, 68608, 68680, 68736, 68786, 68800, 68850, 68864, 68899, 69248, 69289, 69296, 69297, 69376, 69404, 69415, 69415, 69424, 69445, 69488, 69505, 69552, 69572, 69600, 69622, 69635, 69687, 69745, 69746, 69749, 69749, 69763, 69807, 69840, 69864, 69891, 69926, 69956, 69956, 69959, 69959, 69968, 70002, 70006, 70006, 70019, 70066, 70081, 70084, 70106, 70106, 70108, 70108, 70144, 70161, 70163, 70187, 70207, 70208, 70272, 70278, 70280, 70280, 70282, 70285, 70287, 70301, 70303, 70312, 70320, 70366, 70405, 70412, 70415, 70416, 70419, 70440, 70442, 70448, 70450, 70451, 70453, 70457, 70461, 70461, 70480, 70480, 70493, 70497, 70656, 70708, 70727, 70730, 70751, 70753, 70784, 70831, 70852, 70853, 70855, 70855, 71040, 71086, 71128, 71131, 71168, 71215, 71236, 71236, 71296, 71338, 71352, 71352, 71424, 71450, 71488, 71494, 71680, 71723, 71840, 71903, 71935, 71942, 71945, 71945, 71948, 71955, 71957, 71958, 71960, 71983, 71999, 71999, 72001, 72001, 72096, 72103, 72106, 72144, 72161, 72161, 72163, 72163, 72192, 72192, 72203, 72242, 72250, 72250, 72272, 72272, 72284, 72329, 72349, 72349, 72368, 72440, 72704, 72712, 72714, 72750, 72768, 72768, 72818, 72847, 72960, 72966, 72968, 72969, 72971, 73008, 73030, 73030, 73056, 73061, 73063, 73064, 73066, 73097, 73112, 73112, 73440, 73458, 73474, 73474, 73476, 73488, 73490, 73523, 73648, 73648, 73728, 74649, 74752, 74862, 74880, 75075, 77712, 77808, 77824, 78895, 78913, 78918, 82944, 83526, 92160, 92728, 92736, 92766, 92784, 92862, 92880, 92909, 92928, 92975, 92992, 92995, 93027, 93047, 93053, 93071, 93760, 93823, 93952, 94026, 94032, 94032, 94099, 94111, 94176, 94177, 94179, 94179, 94208, 100343, 100352, 101589, 101632, 101640, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110882, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110951, 110960, 111355, 113664, 113770, 113776, 113788, 113792, 113800, 113808, 113817, 119808, 119892, 119894, 119964, 119966, 119967, 119970, 119970, 119973, 119974, 119977, 119980, 119982, 119993, 119995, 119995, 119997, 120003, 120005, 120069, 120071, 120074, 120077, 120084, 120086, 120092, 120094, 120121, 120123, 120126, 120128, 120132, 120134, 120134, 120138, 120144, 120146, 120485, 120488, 120512, 120514, 120538, 120540, 120570, 120572, 120596, 120598, 120628, 120630, 120654, 120656, 120686, 120688, 120712, 120714, 120744, 120746, 120770, 120772, 120779, 122624, 122654, 122661, 122666, 122928, 122989, 123136, 123180, 123191, 123197, 123214, 123214, 123536, 123565, 123584, 123627, 124112, 124139, 124896, 124902, 124904, 124907, 124909, 124910, 124912, 124926, 124928, 125124, 125184, 125251, 125259, 125259, 126464, 126467, 126469, 126495, 126497, 126498, 126500, 126500, 126503, 126503, 126505, 126514, 126516, 126519, 126521, 126521, 126523, 126523, 126530, 126530, 126535, 126535, 126537, 126537, 126539, 126539, 126541, 126543, 126545, 126546, 126548, 126548, 126551, 126551, 126553, 126553, 126555, 126555, 126557, 126557, 126559, 126559, 126561, 126562, 126564, 126564, 126567, 126570, 126572, 126578, 126580, 126583, 126585, 126588, 126590, 126590, 126592, 126601, 126603, 126619, 126625, 126627, 126629, 126633, 126635, 126651, 131072, 173791, 173824, 177977, 177984, 178205, 178208, 183969, 183984, 191456, 194560, 195101, 196608, 201546, 201552, 205743, 47, 0, 1, 1, 0, 0, 0, 0, 3, 1, 0, 0, 0, 0, 5, 1, 0, 0, 0, 0, 7, 1, 0, 0, 0, 0, 9, 1, 0, 0, 0, 0, 15, 1, 0, 0, 0, 1, 17, 1, 0, 0, 0, 3, 20, 1, 0, 0, 0, 5, 22, 1, 0, 0, 0, 7, 24, 1, 0, 0, 0, 9, 26, 1, 0, 0, 0, 11, 35, 1, 0, 0, 0, 13, 37, 1, 0, 0, 0, 15, 39, 1, 0, 0, 0, 17, 18, 5, 47, 0, 0, 18, 19, 5, 47, 0, 0, 19, 2, 1, 0, 0, 0, 20, 21, 5, 47, 0, 0, 21, 4, 1, 0, 0, 0, 22, 23, 5, 42, 0, 0, 23, 6, 1, 0, 0, 0, 24, 25, 5, 33, 0, 0, 25, 8, 1, 0, 0, 0, 26, 30, 3, 13, 6, 0, 27, 29, 3, 11, 5, 0, 28, 27, 1, 0, 0, 0, 29, 32, 1, 0, 0, 0, 30, 28, 1, 0, 0, 0, 30, 31, 1, 0, 0, 0, 31, 33, 1, 0, 0, 0, 32, 30, 1, 0, 0, 0, 33, 34, 6, 4, 0, 0, 34, 10, 1, 0, 0, 0, 35, 36, 7, 0, 0, 0, 36, 12, 1, 0, 0, 0, 37, 38, 7, 1, 0, 0, 38, 14, 1, 0, 0, 0, 39, 43, 5, 39, 0, 0, 40, 42, 9, 0, 0, 0, 41, 40, 1, 0, 0, 0, 42, 45, 1, 0, 0, 0, 43, 44, 1, 0, 0, 0, 43, 41, 1, 0, 0, 0, 44, 46, 1, 0, 0, 0, 45, 43, 1, 0, 0, 0, 46, 47, 5, 39, 0, 0, 47, 16, 1, 0, 0, 0, 3, 0, 30, 43, 1, 1, 4, 0];
  static __ATN;
  static get _ATN() {
    return o42.__ATN || (o42.__ATN = new Ie().deserialize(o42._serializedATN)), o42.__ATN;
  }
  static vocabulary = new q(o42.literalNames, o42.symbolicNames, []);
  get vocabulary() {
    return o42.vocabulary;
  }
  static decisionsToDFA = o42._ATN.decisionToState.map((e, t) => new he(e, t));
};
var re = class extends j {
  constructor(e) {
    super({ message: "", recognizer: e, input: e.inputStream, ctx: e.context }), this.offendingToken = e.getCurrentToken();
  }
};
var xe = class extends j {
  ruleIndex = 0;
  predicateIndex = 0;
  predicate;
  constructor(e, t, r = null) {
    super({ message: ur(t ?? "no predicate", r ?? null), recognizer: e, input: e.inputStream, ctx: e.context });
    let i = e.atn.states[e.state].transitions[0];
    i instanceof ke ? (this.ruleIndex = i.ruleIndex, this.predicateIndex = i.predIndex) : (this.ruleIndex = 0, this.predicateIndex = 0), this.predicate = t, this.offendingToken = e.getCurrentToken();
  }
};
var ur = (o43, e) => e !== null ? e : "failed predicate: {" + o43 + "}?";
var _e = class {
  errorRecoveryMode = false;
  lastErrorIndex = -1;
  lastErrorStates = new I();
  nextTokensContext = null;
  nextTokenState = 0;
  reset(e) {
    this.endErrorCondition(e);
  }
  beginErrorCondition(e) {
    this.errorRecoveryMode = true;
  }
  inErrorRecoveryMode(e) {
    return this.errorRecoveryMode;
  }
  endErrorCondition(e) {
    this.errorRecoveryMode = false, this.lastErrorStates = new I(), this.lastErrorIndex = -1;
  }
  reportMatch(e) {
    this.endErrorCondition(e);
  }
  reportError(e, t) {
    this.inErrorRecoveryMode(e) || (this.beginErrorCondition(e), t instanceof Le ? this.reportNoViableAlternative(e, t) : t instanceof re ? this.reportInputMismatch(e, t) : t instanceof xe ? this.reportFailedPredicate(e, t) : (console.log("unknown recognition error type: " + t.constructor.name), e.notifyErrorListeners(t.message, t.offendingToken, t)));
  }
  recover(e, t) {
    this.lastErrorIndex === e.inputStream.index && this.lastErrorStates.contains(e.state) && e.consume(), this.lastErrorIndex = e.inputStream.index, this.lastErrorStates.addOne(e.state);
    let r = this.getErrorRecoverySet(e);
    this.consumeUntil(e, r);
  }
  sync(e) {
    if (this.inErrorRecoveryMode(e))
      return;
    let t = e.atn.states[e.state], r = e.tokenStream.LA(1), n2 = e.atn.nextTokens(t);
    if (n2.contains(r)) {
      this.nextTokensContext = null, this.nextTokenState = k.INVALID_STATE_NUMBER;
      return;
    } else if (n2.contains(p.EPSILON)) {
      this.nextTokensContext === null && (this.nextTokensContext = e.context, this.nextTokenState = e.state);
      return;
    }
    switch (t.stateType) {
      case d.BLOCK_START:
      case d.STAR_BLOCK_START:
      case d.PLUS_BLOCK_START:
      case d.STAR_LOOP_ENTRY:
        if (this.singleTokenDeletion(e) !== null)
          return;
        throw new re(e);
      case d.PLUS_LOOP_BACK:
      case d.STAR_LOOP_BACK:
        {
          this.reportUnwantedToken(e);
          let i = new I();
          i.addSet(e.getExpectedTokens());
          let s2 = i.addSet(this.getErrorRecoverySet(e));
          this.consumeUntil(e, s2);
        }
        break;
      default:
    }
  }
  reportNoViableAlternative(e, t) {
    let r = e.tokenStream, n2;
    r !== null && t.startToken ? t.startToken.type === p.EOF ? n2 = "<EOF>" : n2 = r.getText(new x(t.startToken.tokenIndex, t.offendingToken.tokenIndex)) : n2 = "<unknown input>";
    let i = "no viable alternative at input " + this.escapeWSAndQuote(n2);
    e.notifyErrorListeners(i, t.offendingToken, t);
  }
  reportInputMismatch(e, t) {
    let r = "mismatched input " + this.getTokenErrorDisplay(t.offendingToken) + " expecting " + t.getExpectedTokens().toString(e.vocabulary);
    e.notifyErrorListeners(r, t.offendingToken, t);
  }
  reportFailedPredicate(e, t) {
    let n2 = "rule " + e.ruleNames[e.context.ruleIndex] + " " + t.message;
    e.notifyErrorListeners(n2, t.offendingToken, t);
  }
  reportUnwantedToken(e) {
    if (this.inErrorRecoveryMode(e))
      return;
    this.beginErrorCondition(e);
    let t = e.getCurrentToken(), r = this.getTokenErrorDisplay(t), n2 = this.getExpectedTokens(e), i = "extraneous input " + r + " expecting " + n2.toString(e.vocabulary);
    e.notifyErrorListeners(i, t, null);
  }
  reportMissingToken(e) {
    if (this.inErrorRecoveryMode(e))
      return;
    this.beginErrorCondition(e);
    let t = e.getCurrentToken(), n2 = "missing " + this.getExpectedTokens(e).toString(e.vocabulary) + " at " + this.getTokenErrorDisplay(t);
    e.notifyErrorListeners(n2, t, null);
  }
  recoverInline(e) {
    let t = this.singleTokenDeletion(e);
    if (t !== null)
      return e.consume(), t;
    if (this.singleTokenInsertion(e))
      return this.getMissingSymbol(e);
    throw new re(e);
  }
  singleTokenInsertion(e) {
    let t = e.tokenStream.LA(1), r = e.atn, i = r.states[e.state].transitions[0].target;
    return r.nextTokens(i, e.context).contains(t) ? (this.reportMissingToken(e), true) : false;
  }
  singleTokenDeletion(e) {
    let t = e.tokenStream.LA(2);
    if (this.getExpectedTokens(e).contains(t)) {
      this.reportUnwantedToken(e), e.consume();
      let n2 = e.getCurrentToken();
      return this.reportMatch(e), n2;
    } else
      return null;
  }
  getMissingSymbol(e) {
    let t = e.getCurrentToken(), r = this.getExpectedTokens(e), n2 = p.INVALID_TYPE;
    r.isNil || (n2 = r.minElement);
    let i;
    n2 === p.EOF ? i = "<missing EOF>" : i = "<missing " + e.vocabulary.getDisplayName(n2) + ">";
    let s2 = t, l2 = e.tokenStream.LT(-1);
    return s2.type === p.EOF && l2 !== null && (s2 = l2), e.getTokenFactory().create(s2.source, n2, i, p.DEFAULT_CHANNEL, -1, -1, s2.line, s2.column);
  }
  getExpectedTokens(e) {
    return e.getExpectedTokens();
  }
  getTokenErrorDisplay(e) {
    if (e === null)
      return "<no token>";
    let t = e.text;
    return t === null && (e.type === p.EOF ? t = "<EOF>" : t = "<" + e.type + ">"), this.escapeWSAndQuote(t);
  }
  escapeWSAndQuote(e) {
    return e = e.replace(/\n/g, "\\n"), e = e.replace(/\r/g, "\\r"), e = e.replace(/\t/g, "\\t"), "'" + e + "'";
  }
  getErrorRecoverySet(e) {
    let t = e.atn, r = e.context, n2 = new I();
    for (; r !== null && r.invokingState >= 0; ) {
      let s2 = t.states[r.invokingState].transitions[0], l2 = t.nextTokens(s2.followState);
      n2.addSet(l2), r = r.parent;
    }
    return n2.removeOne(p.EPSILON), n2;
  }
  consumeUntil(e, t) {
    let r = e.tokenStream.LA(1);
    for (; r !== p.EOF && !t.contains(r); )
      e.consume(), r = e.tokenStream.LA(1);
  }
};
var Pt = class {
  parser;
  constructor(e) {
    this.parser = e;
  }
  enterEveryRule(e) {
    console.log("enter   " + this.parser.ruleNames[e.ruleIndex] + ", LT(1)=" + this.parser.inputStream.LT(1).text);
  }
  visitTerminal(e) {
    console.log("consume " + e.getSymbol() + " rule " + this.parser.ruleNames[this.parser.context.ruleIndex]);
  }
  exitEveryRule(e) {
    console.log("exit    " + this.parser.ruleNames[e.ruleIndex] + ", LT(1)=" + this.parser.inputStream.LT(1).text);
  }
  visitErrorNode(e) {
  }
};
var Rt = class extends ge {
  printer = null;
  buildParseTrees = true;
  errorHandler = new _e();
  context = null;
  _input = null;
  _precedenceStack = [];
  _parseListeners = null;
  _syntaxErrors = 0;
  matchedEOF = false;
  _tracer = null;
  bypassAltsAtnCache = null;
  constructor(e) {
    super(), this._precedenceStack.push(0), this._syntaxErrors = 0, this.tokenStream = e;
  }
  reset() {
    this._input !== null && this._input.seek(0), this.errorHandler.reset(this), this.context = null, this._syntaxErrors = 0, this.setTrace(false), this._precedenceStack = [], this._precedenceStack.push(0), this.interpreter && this.interpreter.reset();
  }
  match(e) {
    let t = this.getCurrentToken();
    return t.type === e ? (this.errorHandler.reportMatch(this), this.consume()) : (t = this.errorHandler.recoverInline(this), this.buildParseTrees && t.tokenIndex === -1 && this.context.addErrorNode(this.createErrorNode(this.context, t))), t;
  }
  matchWildcard() {
    let e = this.getCurrentToken();
    return e.type > 0 ? (this.errorHandler.reportMatch(this), this.consume()) : (e = this.errorHandler.recoverInline(this), this.buildParseTrees && e.tokenIndex === -1 && this.context.addErrorNode(this.createErrorNode(this.context, e))), e;
  }
  getParseListeners() {
    return this._parseListeners ?? [];
  }
  addParseListener(e) {
    if (e === null)
      throw new Error("listener");
    this._parseListeners === null && (this._parseListeners = []), this._parseListeners.push(e);
  }
  removeParseListener(e) {
    if (this._parseListeners !== null && e !== null) {
      let t = this._parseListeners.indexOf(e);
      t >= 0 && this._parseListeners.splice(t, 1), this._parseListeners.length === 0 && (this._parseListeners = null);
    }
  }
  removeParseListeners() {
    this._parseListeners = null;
  }
  triggerEnterRuleEvent() {
    if (this._parseListeners !== null) {
      let e = this.context;
      this._parseListeners.forEach((t) => {
        t.enterEveryRule(e), e.enterRule(t);
      });
    }
  }
  triggerExitRuleEvent() {
    if (this._parseListeners !== null) {
      let e = this.context;
      this._parseListeners.slice(0).reverse().forEach((t) => {
        e.exitRule(t), t.exitEveryRule(e);
      });
    }
  }
  getTokenFactory() {
    return this._input.getTokenSource().tokenFactory;
  }
  setTokenFactory(e) {
    this._input.getTokenSource().tokenFactory = e;
  }
  getATNWithBypassAlts() {
    let e = this.getSerializedATN();
    if (e === null)
      throw new Error("The current parser does not support an ATN with bypass alternatives.");
    if (this.bypassAltsAtnCache !== null)
      return this.bypassAltsAtnCache;
    let t = new Ce();
    return t.generateRuleBypassTransitions = true, this.bypassAltsAtnCache = new Ie(t).deserialize(e), this.bypassAltsAtnCache;
  }
  get tokenStream() {
    return this._input;
  }
  set tokenStream(e) {
    this._input = null, this.reset(), this._input = e;
  }
  get inputStream() {
    return this._input;
  }
  set inputStream(e) {
    this.tokenStream = e;
  }
  get numberOfSyntaxErrors() {
    return this._syntaxErrors;
  }
  getCurrentToken() {
    return this._input.LT(1);
  }
  notifyErrorListeners(e, t, r) {
    t = t ?? null, r = r ?? null, t === null && (t = this.getCurrentToken()), this._syntaxErrors += 1;
    let n2 = t.line, i = t.column;
    this.getErrorListenerDispatch().syntaxError(this, t, n2, i, e, r);
  }
  consume() {
    let e = this.getCurrentToken();
    e.type !== p.EOF && this.tokenStream.consume();
    let t = this._parseListeners !== null && this._parseListeners.length > 0;
    if (this.buildParseTrees || t) {
      let r;
      this.errorHandler.inErrorRecoveryMode(this) ? r = this.context.addErrorNode(this.createErrorNode(this.context, e)) : r = this.context.addTokenNode(e), t && this._parseListeners.forEach((n2) => {
        r instanceof Z ? n2.visitErrorNode(r) : n2.visitTerminal(r);
      });
    }
    return e;
  }
  addContextToParseTree() {
    this.context?.parent !== null && this.context.parent.addChild(this.context);
  }
  enterRule(e, t, r) {
    this.state = t, this.context = e, this.context.start = this._input.LT(1), this.buildParseTrees && this.addContextToParseTree(), this.triggerEnterRuleEvent();
  }
  exitRule() {
    this.context.stop = this._input.LT(-1), this.triggerExitRuleEvent(), this.state = this.context.invokingState, this.context = this.context.parent;
  }
  enterOuterAlt(e, t) {
    e.setAltNumber(t), this.buildParseTrees && this.context !== e && this.context.parent !== null && (this.context.parent.removeLastChild(), this.context.parent.addChild(e)), this.context = e;
  }
  getPrecedence() {
    return this._precedenceStack.length === 0 ? -1 : this._precedenceStack[this._precedenceStack.length - 1];
  }
  enterRecursionRule(e, t, r, n2) {
    this.state = t, this._precedenceStack.push(n2), this.context = e, this.context.start = this._input.LT(1), this.triggerEnterRuleEvent();
  }
  pushNewRecursionContext(e, t, r) {
    let n2 = this.context;
    n2.parent = e, n2.invokingState = t, n2.stop = this._input.LT(-1), this.context = e, this.context.start = n2.start, this.buildParseTrees && this.context.addChild(n2), this.triggerEnterRuleEvent();
  }
  unrollRecursionContexts(e) {
    this._precedenceStack.pop(), this.context.stop = this._input.LT(-1);
    let t = this.context, r = this.getParseListeners();
    if (r !== null && r.length > 0)
      for (; this.context !== e; )
        this.triggerExitRuleEvent(), this.context = this.context.parent;
    else
      this.context = e;
    t.parent = e, this.buildParseTrees && e !== null && e.addChild(t);
  }
  getInvokingContext(e) {
    let t = this.context;
    for (; t !== null; ) {
      if (t.ruleIndex === e)
        return t;
      t = t.parent;
    }
    return null;
  }
  precpred(e, t) {
    return t >= this._precedenceStack[this._precedenceStack.length - 1];
  }
  inContext(e) {
    return false;
  }
  isExpectedToken(e) {
    let t = this.interpreter.atn, r = this.context, n2 = t.states[this.state], i = t.nextTokens(n2);
    if (i.contains(e))
      return true;
    if (!i.contains(p.EPSILON))
      return false;
    for (; r !== null && r.invokingState >= 0 && i.contains(p.EPSILON); ) {
      let l2 = t.states[r.invokingState].transitions[0];
      if (i = t.nextTokens(l2.followState), i.contains(e))
        return true;
      r = r.parent;
    }
    return !!(i.contains(p.EPSILON) && e === p.EOF);
  }
  getExpectedTokens() {
    return this.interpreter.atn.getExpectedTokens(this.state, this.context);
  }
  getExpectedTokensWithinCurrentRule() {
    let e = this.interpreter.atn, t = e.states[this.state];
    return e.nextTokens(t);
  }
  getRuleIndex(e) {
    let t = this.getRuleIndexMap().get(e);
    return t ?? -1;
  }
  getRuleInvocationStack(e) {
    e = e ?? null, e === null && (e = this.context);
    let t = [];
    for (; e !== null; ) {
      let r = e.ruleIndex;
      r < 0 ? t.push("n/a") : t.push(this.ruleNames[r]), e = e.parent;
    }
    return t;
  }
  getDFAStrings() {
    return this.interpreter.decisionToDFA.toString();
  }
  dumpDFA() {
    let e = false;
    for (let t of this.interpreter.decisionToDFA)
      t.states.length > 0 && (e && console.log(), this.printer && (this.printer.println("Decision " + t.decision + ":"), this.printer.print(t.toString(this.vocabulary))), e = true);
  }
  getSourceName() {
    return this._input.getSourceName();
  }
  setProfile(e) {
    let t = this.interpreter, r = t.predictionMode;
    if (e)
      t instanceof Re || (this.interpreter = new Re(this));
    else if (t instanceof Re) {
      let n2 = t.getSharedContextCache();
      if (n2) {
        let i = new pe(this, this.atn, t.decisionToDFA, n2);
        this.interpreter = i;
      }
    }
    this.interpreter.predictionMode = r;
  }
  setTrace(e) {
    e ? (this._tracer !== null && this.removeParseListener(this._tracer), this._tracer = new Pt(this), this.addParseListener(this._tracer)) : (this.removeParseListener(this._tracer), this._tracer = null);
  }
  createTerminalNode(e, t) {
    return new F(t);
  }
  createErrorNode(e, t) {
    return new Z(t);
  }
};

// src/compiler/generated/GroupParser.ts
import { basename as basename3 } from "path";

// src/STGroup.ts
import * as fs from "fs";
import path from "path";

// src/STWriter.ts
var STWriter;
((STWriter2) => {
  STWriter2.NO_WRAP = -1;
})(STWriter || (STWriter = {}));

// src/InstanceScope.ts
var InstanceScope = class {
  /** Template that invoked us. */
  parent;
  /** Template we're executing. */
  st;
  /** Current instruction pointer. */
  ip = 0;
  earlyEval;
  constructor(parent, st2) {
    this.parent = parent;
    this.st = st2;
    this.earlyEval = parent?.earlyEval ?? false;
  }
};

// src/compiler/Bytecode.ts
var Bytecode = class _Bytecode {
  static OPERAND_SIZE_IN_BYTES = 2;
  static Instruction = class Instruction {
    name;
    // E.g., "load_str", "new"
    type = [];
    operandCount = 0;
    constructor(name, a, b) {
      this.name = name;
      if (!a) {
        this.type[0] = _Bytecode.OperandType.NONE;
        this.type[1] = _Bytecode.OperandType.NONE;
      } else if (!b) {
        this.type[0] = a;
        this.type[1] = _Bytecode.OperandType.NONE;
        this.operandCount = 1;
      } else {
        this.type[0] = a;
        this.type[1] = b;
        this.operandCount = 2;
      }
    }
  };
  // don't use enum for efficiency; don't want CompiledST.instrs to
  // be an array of objects (Bytecode[]). We want it to be byte[].
  // INSTRUCTION BYTE CODES
  static INSTR_LOAD_STR = 1;
  static INSTR_LOAD_ATTR = 2;
  static INSTR_LOAD_LOCAL = 3;
  // load stuff like it, i, i0
  static INSTR_LOAD_PROP = 4;
  static INSTR_LOAD_PROP_IND = 5;
  static INSTR_STORE_OPTION = 6;
  static INSTR_STORE_ARG = 7;
  static INSTR_NEW = 8;
  // create new template instance
  static INSTR_NEW_IND = 9;
  // create new instance using value on stack
  static INSTR_NEW_BOX_ARGS = 10;
  // create new instance using args in Map on stack
  static INSTR_SUPER_NEW = 11;
  // create new instance using value on stack
  static INSTR_SUPER_NEW_BOX_ARGS = 12;
  // create new instance using args in Map on stack
  static INSTR_WRITE = 13;
  static INSTR_WRITE_OPT = 14;
  static INSTR_MAP = 15;
  // <a:b()>, <a:b():c()>, <a:{...}>
  static INSTR_ROT_MAP = 16;
  // <a:b(),c()>
  static INSTR_ZIP_MAP = 17;
  // <names,phones:{n,p | ...}>
  static INSTR_BR = 18;
  static INSTR_BRF = 19;
  static INSTR_OPTIONS = 20;
  // push options map
  static INSTR_ARGS = 21;
  // push args map
  static INSTR_PASSTHRU = 22;
  static INSTR_LIST = 24;
  static INSTR_ADD = 25;
  static INSTR_TOSTR = 26;
  // Predefined functions
  static INSTR_FIRST = 27;
  static INSTR_LAST = 28;
  static INSTR_REST = 29;
  static INSTR_TRUNC = 30;
  static INSTR_STRIP = 31;
  static INSTR_TRIM = 32;
  static INSTR_LENGTH = 33;
  static INSTR_STRLEN = 34;
  static INSTR_REVERSE = 35;
  static INSTR_NOT = 36;
  static INSTR_OR = 37;
  static INSTR_AND = 38;
  static INSTR_INDENT = 39;
  static INSTR_DEDENT = 40;
  static INSTR_NEWLINE = 41;
  static INSTR_NOOP = 42;
  // do nothing
  static INSTR_POP = 43;
  static INSTR_NULL = 44;
  // push null value
  static INSTR_TRUE = 45;
  // push true value
  static INSTR_FALSE = 46;
  // combined instructions
  static INSTR_WRITE_STR = 47;
  // load_str n, write
  static INSTR_WRITE_LOCAL = 48;
  // TODO load_local n, write
  static MAX_BYTECODE = 48;
};
((Bytecode2) => {
  let OperandType;
  ((OperandType2) => {
    OperandType2[OperandType2["NONE"] = 0] = "NONE";
    OperandType2[OperandType2["STRING"] = 1] = "STRING";
    OperandType2[OperandType2["ADDR"] = 2] = "ADDR";
    OperandType2[OperandType2["INT"] = 3] = "INT";
  })(OperandType = Bytecode2.OperandType || (Bytecode2.OperandType = {}));
  ;
  Bytecode2.instructions = [
    null,
    // <INVALID>
    new Bytecode2.Instruction("load_str", 1 /* STRING */),
    // index is the opcode
    new Bytecode2.Instruction("load_attr", 1 /* STRING */),
    new Bytecode2.Instruction("load_local", 3 /* INT */),
    new Bytecode2.Instruction("load_prop", 1 /* STRING */),
    new Bytecode2.Instruction("load_prop_ind"),
    new Bytecode2.Instruction("store_option", 3 /* INT */),
    new Bytecode2.Instruction("store_arg", 1 /* STRING */),
    new Bytecode2.Instruction("new", 1 /* STRING */, 3 /* INT */),
    new Bytecode2.Instruction("new_ind", 3 /* INT */),
    new Bytecode2.Instruction("new_box_args", 1 /* STRING */),
    new Bytecode2.Instruction("super_new", 1 /* STRING */, 3 /* INT */),
    new Bytecode2.Instruction("super_new_box_args", 1 /* STRING */),
    new Bytecode2.Instruction("write"),
    new Bytecode2.Instruction("write_opt"),
    new Bytecode2.Instruction("map"),
    new Bytecode2.Instruction("rot_map", 3 /* INT */),
    new Bytecode2.Instruction("zip_map", 3 /* INT */),
    new Bytecode2.Instruction("br", 2 /* ADDR */),
    new Bytecode2.Instruction("brf", 2 /* ADDR */),
    new Bytecode2.Instruction("options"),
    new Bytecode2.Instruction("args"),
    new Bytecode2.Instruction("passthru", 1 /* STRING */),
    null,
    //new Instruction("passthru_ind", OperandType.INT),
    new Bytecode2.Instruction("list"),
    new Bytecode2.Instruction("add"),
    new Bytecode2.Instruction("tostr"),
    new Bytecode2.Instruction("first"),
    new Bytecode2.Instruction("last"),
    new Bytecode2.Instruction("rest"),
    new Bytecode2.Instruction("trunc"),
    new Bytecode2.Instruction("strip"),
    new Bytecode2.Instruction("trim"),
    new Bytecode2.Instruction("length"),
    new Bytecode2.Instruction("strlen"),
    new Bytecode2.Instruction("reverse"),
    new Bytecode2.Instruction("not"),
    new Bytecode2.Instruction("or"),
    new Bytecode2.Instruction("and"),
    new Bytecode2.Instruction("indent", 1 /* STRING */),
    new Bytecode2.Instruction("dedent"),
    new Bytecode2.Instruction("newline"),
    new Bytecode2.Instruction("noop"),
    new Bytecode2.Instruction("pop"),
    new Bytecode2.Instruction("null"),
    new Bytecode2.Instruction("true"),
    new Bytecode2.Instruction("false"),
    new Bytecode2.Instruction("write_str", 1 /* STRING */),
    new Bytecode2.Instruction("write_local", 3 /* INT */)
  ];
})(Bytecode || (Bytecode = {}));

// src/misc/Misc.ts
import * as os from "os";
import { basename, extname } from "path";

// src/misc/Coordinate.ts
var Coordinate = class {
  line;
  charPosition;
  constructor(a, b) {
    this.line = a;
    this.charPosition = b;
  }
  toString() {
    return this.line + ":" + this.charPosition;
  }
};

// src/misc/Misc.ts
var Misc = class _Misc {
  static newLine = os.EOL;
  /**
    Makes it clear when a comparison is intended as reference equality.
   */
  static referenceEquals(x2, y2) {
    return x2 === y2;
  }
  /**
   * Strip a single newline character from the front of {@code s}.
   */
  static trimOneStartingNewline(s2) {
    if (s2.startsWith("\r\n")) {
      s2 = s2.substring(2);
    } else {
      if (s2.startsWith("\n")) {
        s2 = s2.substring(1);
      }
    }
    return s2;
  }
  /**
   * Strip a single newline character from the end of {@code s}.
   */
  static trimOneTrailingNewline(s2) {
    if (s2.endsWith("\r\n")) {
      s2 = s2.substring(0, s2.length - 2);
    } else {
      if (s2.endsWith("\n")) {
        s2 = s2.substring(0, s2.length - 1);
      }
    }
    return s2;
  }
  /**
   * Given, say, {@code file:/tmp/test.jar!/org/foo/templates/main.stg}
   *  convert to {@code file:/tmp/test.jar!/org/foo/templates}
   */
  static stripLastPathElement(f2) {
    const slash = f2.lastIndexOf("/");
    if (slash < 0) {
      return f2;
    }
    return f2.substring(0, slash);
  }
  static getFileNameNoSuffix(f2) {
    return basename(f2, extname(f2));
  }
  static getFileName(fullFileName) {
    return basename(fullFileName);
  }
  static getParent(name) {
    if (!name) {
      return void 0;
    }
    const lastSlash = name.lastIndexOf("/");
    if (lastSlash > 0) {
      return name.substring(0, lastSlash);
    }
    if (lastSlash === 0) {
      return "/";
    }
    return "";
  }
  static getPrefix(name) {
    if (!name) {
      return "/";
    }
    const parent = _Misc.getParent(name);
    let prefix = parent ?? "";
    if (!parent?.endsWith("/")) {
      prefix += "/";
    }
    return prefix;
  }
  static replaceEscapes(s2) {
    s2 = s2.replaceAll("\n", "\\\\n");
    s2 = s2.replaceAll("\r", "\\\\r");
    s2 = s2.replaceAll("	", "\\\\t");
    return s2;
  }
  /**
   * Replace &gt;\&gt; with &gt;&gt; in s.
   * <p>
   * Replace \&gt; with &gt; in s, unless prefix of \&gt;&gt;&gt;.
   * <p>
   * Do NOT replace if it's &lt;\\&gt;
   */
  static replaceEscapedRightAngle(s2) {
    let buf = "";
    let i = 0;
    while (i < s2.length) {
      const c = s2.charAt(i);
      if (c === "<" && s2.startsWith("<\\\\>", i)) {
        buf += "<\\\\>";
        i += "<\\\\>".length;
        continue;
      }
      if (c === ">" && s2.startsWith(">\\>", i)) {
        buf += ">>";
        i += ">\\>".length;
        continue;
      }
      if (c === "\\" && s2.startsWith("\\>", i) && !s2.startsWith("\\>>>", i)) {
        buf += ">";
        i += "\\>".length;
        continue;
      }
      buf += c;
      i++;
    }
    return buf;
  }
  /**
   * Given {@code index} into string {@code s}, compute the line and char
   * position in line.
   */
  static getLineCharPosition(s2, index) {
    let line = 1;
    let charPos = 0;
    let p2 = 0;
    while (p2 < index) {
      if (s2.charAt(p2) === "\n") {
        line++;
        charPos = 0;
      } else {
        charPos++;
      }
      p2++;
    }
    return new Coordinate(line, charPos);
  }
  static strip(s2, n2) {
    if (!s2) {
      return "";
    }
    return s2.substring(n2, s2.length - n2);
  }
};

// src/compiler/BytecodeDisassembler.ts
var import_fast_printf2 = __toESM(require_printf(), 1);
var BytecodeDisassembler = class _BytecodeDisassembler {
  code;
  constructor(code) {
    this.code = code;
  }
  static getShort(memory, index) {
    const b1 = memory[index] & 255;
    const b2 = memory[index + 1] & 255;
    const word = b1 << 8 | b2;
    return word;
  }
  instrs() {
    let buf = "";
    let ip = 0;
    while (ip < this.code.codeSize) {
      if (ip > 0) {
        buf += ", ";
      }
      const opcode = this.code.instructions[ip];
      const instruction = Bytecode.instructions[opcode];
      if (instruction) {
        buf += instruction.name;
        ip++;
        for (let operand = 0; operand < instruction.operandCount; operand++) {
          buf += " ";
          buf += _BytecodeDisassembler.getShort(this.code.instructions, ip);
          ip += Bytecode.OPERAND_SIZE_IN_BYTES;
        }
      }
    }
    return buf;
  }
  disassemble() {
    let buf = "";
    let i = 0;
    while (i < this.code.codeSize) {
      i = this.disassembleInstruction({ buf, ip: i });
      buf += "\n";
    }
    return buf;
  }
  disassembleInstruction(values) {
    const opcode = this.code.instructions[values.ip];
    if (values.ip >= this.code.codeSize) {
      throw new Error("ip out of range: " + values.ip);
    }
    const instruction = Bytecode.instructions[opcode];
    if (!instruction) {
      throw new Error("no such instruction " + opcode + " at address " + values.ip);
    }
    const instrName = instruction.name;
    values.buf += (0, import_fast_printf2.printf)("%04d:	%-14s", values.ip, instrName);
    values.ip++;
    if (instruction.operandCount === 0) {
      values.buf += "  ";
      return values.ip;
    }
    const operands = [];
    for (let i = 0; i < instruction.operandCount; i++) {
      const operand = _BytecodeDisassembler.getShort(this.code.instructions, values.ip);
      values.ip += Bytecode.OPERAND_SIZE_IN_BYTES;
      switch (instruction.type[i]) {
        case Bytecode.OperandType.STRING: {
          operands.push(this.showConstPoolOperand(operand));
          break;
        }
        case Bytecode.OperandType.ADDR:
        case Bytecode.OperandType.INT: {
          operands.push(operand.toString());
          break;
        }
        default: {
          operands.push(operand.toString());
          break;
        }
      }
    }
    for (let i = 0; i < operands.length; i++) {
      const s2 = operands[i];
      if (i > 0) {
        values.buf += ", ";
      }
      values.buf += s2;
    }
    return values.ip;
  }
  strings() {
    let buf = "";
    let addr = 0;
    for (const o43 of this.code.strings) {
      if (typeof o43 === "string") {
        const s2 = Misc.replaceEscapes(o43);
        buf += (0, import_fast_printf2.printf)('%04d: "%s"\n', addr, s2);
      } else {
        buf += (0, import_fast_printf2.printf)("%04d: %s\n", addr, o43);
      }
      addr++;
    }
    return buf;
  }
  sourceMap() {
    let buf = "";
    let addr = 0;
    for (const interval of this.code.sourceMap) {
      if (interval) {
        const chunk = this.code.template.substring(interval.start, interval.stop + 1);
        buf += (0, import_fast_printf2.printf)('%04d: %s	"%s"\n', addr, interval, chunk);
      }
      addr++;
    }
    return buf.toString();
  }
  showConstPoolOperand(poolIndex) {
    let buf = "#" + poolIndex;
    let s2 = "<bad string index>";
    if (poolIndex < this.code.strings.length) {
      if (this.code.strings[poolIndex] == null) {
        s2 = "null";
      } else {
        s2 = this.code.strings[poolIndex];
        if (s2 !== null) {
          s2 = Misc.replaceEscapes(s2);
          s2 = '"' + s2 + '"';
        }
      }
    }
    buf += ":";
    buf += s2;
    return buf;
  }
};

// src/misc/STRuntimeMessage.ts
var STRuntimeMessage = class extends STMessage {
  /** Where error occurred in bytecode memory. */
  ip;
  scope;
  /**
   * Which interpreter was executing?  If {@code null}, can be IO error or
   *  bad URL etc...
   */
  interp;
  constructor(...args) {
    const [interp, error, ip] = args;
    let scope;
    let e;
    let arg;
    let arg2;
    let arg3;
    switch (args.length) {
      case 4: {
        scope = args[3];
        break;
      }
      case 5: {
        scope = args[3];
        arg = args[4];
        break;
      }
      case 6: {
        scope = args[3];
        e = args[4];
        arg = args[5];
        break;
      }
      case 7: {
        scope = args[3];
        e = args[4];
        arg = args[5];
        arg2 = args[6];
        break;
      }
      case 8: {
        scope = args[3];
        e = args[4];
        arg = args[5];
        arg2 = args[6];
        arg3 = args[7];
        break;
      }
      default:
    }
    super(error, scope?.st, e, arg, arg2, arg3);
    this.interp = interp;
    this.ip = ip;
    this.scope = scope;
  }
  /**
   * Given an IP (code location), get it's range in source template then
   *  return it's template line:col.
   */
  getSourceLocation() {
    if (this.ip < 0 || !this.self || !this.self.impl) {
      return void 0;
    }
    const interval = this.self?.impl.sourceMap[this.ip];
    if (!interval) {
      return void 0;
    }
    const i = interval.start;
    const loc = Misc.getLineCharPosition(this.self.impl.template, i);
    return loc.toString();
  }
  toString() {
    let buf = "";
    let loc;
    if (this.self) {
      loc = this.getSourceLocation();
      buf += "context [";
      if (this.interp !== null) {
        buf += Interpreter.getEnclosingInstanceStackString(this.scope);
      }
      buf += "]";
    }
    if (loc) {
      buf += " " + loc;
    }
    return buf + " " + super.toString();
  }
};

// src/misc/STGroupCompiletimeMessage.ts
var import_fast_printf3 = __toESM(require_printf(), 1);
var STGroupCompiletimeMessage = class extends STMessage {
  srcName;
  line;
  column;
  constructor(error, srcName, line, column, cause, arg, arg2) {
    super(error, void 0, cause, arg, arg2);
    this.srcName = srcName;
    this.line = line;
    this.column = column;
  }
  toString() {
    const position = this.line + ":" + this.column;
    if (this.srcName) {
      return this.srcName + " " + position + ": " + (0, import_fast_printf3.printf)(this.error.message, this.arg, this.arg2);
    }
    return position + ": " + (0, import_fast_printf3.printf)(this.error.message, this.arg, this.arg2);
  }
};

// src/misc/STCompiletimeMessage.ts
var import_fast_printf4 = __toESM(require_printf(), 1);
var STCompiletimeMessage = class extends STMessage {
  /** overall token pulled from group file */
  templateToken;
  /** token inside template */
  token;
  srcName;
  constructor(error, srcName, templateToken, t, cause, arg, arg2) {
    super(error, void 0, cause, arg, arg2);
    this.templateToken = templateToken;
    this.token = t;
    this.srcName = srcName;
  }
  toString() {
    let line = 0;
    let charPos = -1;
    if (this.token !== null) {
      line = this.token?.line ?? 0;
      charPos = this.token?.column ?? 0;
      if (this.templateToken && this.templateToken.inputStream !== this.token?.inputStream) {
        let templateDelimiterSize = 1;
        if (this.templateToken.type === GroupParser.BIGSTRING || this.templateToken.type === GroupParser.BIGSTRING_NO_NL) {
          templateDelimiterSize = 2;
        }
        line += this.templateToken.line - 1;
        charPos += this.templateToken.column + templateDelimiterSize;
      }
    }
    const filePosition = line + ":" + charPos;
    if (this.srcName) {
      return this.srcName + " " + filePosition + ": " + (0, import_fast_printf4.printf)(this.error.message, this.arg, this.arg2);
    }
    return filePosition + ": " + (0, import_fast_printf4.printf)(this.error.message, this.arg, this.arg2);
  }
};

// src/misc/ErrorManager.ts
var ErrorManager = class _ErrorManager {
  static DEFAULT_ERROR_LISTENER = new class {
    silent = false;
    compileTimeError(msg) {
      if (!this.silent) {
        console.error(msg.toString());
      }
    }
    runTimeError(msg) {
      if (!this.silent && msg.error !== ErrorType.NO_SUCH_PROPERTY) {
        console.error(msg.toString());
      }
    }
    iOError(msg) {
      if (!this.silent) {
        console.error(msg.toString());
      }
    }
    internalError(msg) {
      if (!this.silent) {
        console.error(msg.toString());
      }
    }
    error(s2, e) {
      if (!this.silent) {
        console.error(s2);
        if (e) {
          console.error(e.stack);
        }
      }
    }
  }();
  listener;
  constructor(listener) {
    this.listener = listener ?? _ErrorManager.DEFAULT_ERROR_LISTENER;
  }
  compileTimeError(error, templateToken, t, arg, arg2) {
    const srcName = this.sourceName(t);
    if (arg == null) {
      this.listener.compileTimeError(
        new STCompiletimeMessage(error, srcName, templateToken, t, void 0, t?.text ?? void 0)
      );
    } else if (arg2 == null) {
      this.listener.compileTimeError(
        new STCompiletimeMessage(error, srcName, templateToken, t, void 0, arg)
      );
    } else {
      this.listener.compileTimeError(
        new STCompiletimeMessage(error, srcName, templateToken, t, void 0, arg, arg2)
      );
    }
  }
  lexerError(srcName, msg, templateToken, e) {
    if (srcName !== null) {
      srcName = Misc.getFileName(srcName);
    }
    this.listener.compileTimeError(
      new STLexerMessage(srcName, msg, templateToken, e)
    );
  }
  groupSyntaxError(error, srcName, line, column, msg) {
    this.listener.compileTimeError(
      new STGroupCompiletimeMessage(error, srcName, line, column, void 0, msg)
    );
  }
  groupLexerError(error, srcName, line, column, msg) {
    this.listener.compileTimeError(
      new STGroupCompiletimeMessage(error, srcName, line, column, void 0, msg)
    );
  }
  runTimeError(...args) {
    switch (args.length) {
      case 3: {
        const [interp, scope, error] = args;
        this.listener.runTimeError(new STRuntimeMessage(interp, error, scope !== null ? scope.ip : 0, scope));
        break;
      }
      case 4: {
        const [interp, scope, error, arg] = args;
        this.listener.runTimeError(new STRuntimeMessage(
          interp,
          error,
          scope !== null ? scope.ip : 0,
          scope,
          arg
        ));
        break;
      }
      case 5: {
        if (args[3] instanceof Error) {
          const [interp, scope, error, e, arg] = args;
          this.listener.runTimeError(new STRuntimeMessage(
            interp,
            error,
            scope !== null ? scope.ip : 0,
            scope,
            e,
            arg
          ));
        } else {
          const [interp, scope, error, arg, arg2] = args;
          this.listener.runTimeError(new STRuntimeMessage(
            interp,
            error,
            scope !== null ? scope.ip : 0,
            scope,
            void 0,
            arg,
            arg2
          ));
        }
        break;
      }
      case 6: {
        const [interp, scope, error, arg, arg2, arg3] = args;
        this.listener.runTimeError(new STRuntimeMessage(
          interp,
          error,
          scope !== null ? scope.ip : 0,
          scope,
          void 0,
          arg,
          arg2,
          arg3
        ));
        break;
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
  }
  iOError(self, error, e, arg) {
    if (arg != null) {
      this.listener.iOError(new STMessage(error, self, e));
    } else {
      this.listener.iOError(new STMessage(error, self, e, arg));
    }
  }
  internalError(self, msg, e) {
    this.listener.internalError(new STMessage(ErrorType.INTERNAL_ERROR, self, e, msg));
  }
  sourceName(t) {
    const input = t?.inputStream;
    if (!input) {
      return void 0;
    }
    let srcName = input.getSourceName();
    if (srcName === "<unknown>") {
      return void 0;
    }
    srcName = Misc.getFileName(srcName);
    return srcName;
  }
};

// src/compiler/generated/STParser.ts
var STParser = class _STParser extends Rt {
  static RBRACK = 17;
  static LBRACK = 16;
  static ELSE = 5;
  static ELLIPSIS = 11;
  static LCURLY = 20;
  static BANG = 10;
  static EQUALS = 12;
  static TEXT = 22;
  static ID = 25;
  static SEMI = 9;
  static LPAREN = 14;
  static IF = 4;
  static ELSEIF = 6;
  static COLON = 13;
  static RPAREN = 15;
  static WS = 27;
  static COMMA = 18;
  static RCURLY = 21;
  static ENDIF = 7;
  static RDELIM = 24;
  static SUPER = 8;
  static DOT = 19;
  static LDELIM = 23;
  static STRING = 26;
  static PIPE = 28;
  static OR = 29;
  static AND = 30;
  static INDENT = 31;
  static NEWLINE = 32;
  static AT = 33;
  static END = 34;
  static TRUE = 35;
  static FALSE = 36;
  static COMMENT = 37;
  static SLASH = 38;
  static EXPR = 39;
  static OPTIONS = 40;
  static PROP = 41;
  static PROP_IND = 42;
  static INCLUDE = 43;
  static INCLUDE_IND = 44;
  static EXEC_FUNC = 45;
  static INCLUDE_SUPER = 46;
  static INCLUDE_SUPER_REGION = 47;
  static INCLUDE_REGION = 48;
  static TO_STR = 49;
  static LIST = 50;
  static MAP = 51;
  static ZIP = 52;
  static SUBTEMPLATE = 53;
  static ARGS = 54;
  static ELEMENTS = 55;
  static REGION = 56;
  static NULL = 57;
  static INDENTED_EXPR = 58;
  static RULE_templateAndEOF = 0;
  static RULE_template = 1;
  static RULE_element = 2;
  static RULE_singleElement = 3;
  static RULE_compoundElement = 4;
  static RULE_exprTag = 5;
  static RULE_region = 6;
  static RULE_subtemplate = 7;
  static RULE_ifstat = 8;
  static RULE_conditional = 9;
  static RULE_andConditional = 10;
  static RULE_notConditional = 11;
  static RULE_notConditionalExpr = 12;
  static RULE_exprOptions = 13;
  static RULE_option = 14;
  static RULE_exprNoComma = 15;
  static RULE_expr = 16;
  static RULE_mapExpr = 17;
  static RULE_mapTemplateRef = 18;
  static RULE_memberExpr = 19;
  static RULE_includeExpr = 20;
  static RULE_primary = 21;
  static RULE_qualifiedId = 22;
  static RULE_args = 23;
  static RULE_argExprList = 24;
  static RULE_arg = 25;
  static RULE_namedArg = 26;
  static RULE_list = 27;
  static RULE_listElement = 28;
  static literalNames = [
    null,
    null,
    null,
    null,
    "'if'",
    "'else'",
    "'elseif'",
    "'endif'",
    "'super'",
    "';'",
    "'!'",
    "'...'",
    "'='",
    "':'",
    "'('",
    "')'",
    "'['",
    "']'",
    "','",
    "'.'",
    "'{'",
    "'}'",
    null,
    null,
    null,
    null,
    null,
    null,
    "'|'",
    "'||'",
    "'&&'",
    null,
    null,
    "'@'",
    "'@end'",
    null,
    null,
    null,
    "'/'"
  ];
  static symbolicNames = [
    null,
    null,
    null,
    null,
    "IF",
    "ELSE",
    "ELSEIF",
    "ENDIF",
    "SUPER",
    "SEMI",
    "BANG",
    "ELLIPSIS",
    "EQUALS",
    "COLON",
    "LPAREN",
    "RPAREN",
    "LBRACK",
    "RBRACK",
    "COMMA",
    "DOT",
    "LCURLY",
    "RCURLY",
    "TEXT",
    "LDELIM",
    "RDELIM",
    "ID",
    "STRING",
    "WS",
    "PIPE",
    "OR",
    "AND",
    "INDENT",
    "NEWLINE",
    "AT",
    "END",
    "TRUE",
    "FALSE",
    "COMMENT",
    "SLASH",
    "EXPR",
    "OPTIONS",
    "PROP",
    "PROP_IND",
    "INCLUDE",
    "INCLUDE_IND",
    "EXEC_FUNC",
    "INCLUDE_SUPER",
    "INCLUDE_SUPER_REGION",
    "INCLUDE_REGION",
    "TO_STR",
    "LIST",
    "MAP",
    "ZIP",
    "SUBTEMPLATE",
    "ARGS",
    "ELEMENTS",
    "REGION",
    "NULL",
    "INDENTED_EXPR"
  ];
  static ruleNames = [
    "templateAndEOF",
    "template",
    "element",
    "singleElement",
    "compoundElement",
    "exprTag",
    "region",
    "subtemplate",
    "ifstat",
    "conditional",
    "andConditional",
    "notConditional",
    "notConditionalExpr",
    "exprOptions",
    "option",
    "exprNoComma",
    "expr",
    "mapExpr",
    "mapTemplateRef",
    "memberExpr",
    "includeExpr",
    "primary",
    "qualifiedId",
    "args",
    "argExprList",
    "arg",
    "namedArg",
    "list",
    "listElement"
  ];
  get grammarFileName() {
    return "STParser.g4";
  }
  get literalNames() {
    return _STParser.literalNames;
  }
  get symbolicNames() {
    return _STParser.symbolicNames;
  }
  get ruleNames() {
    return _STParser.ruleNames;
  }
  get serializedATN() {
    return _STParser._serializedATN;
  }
  createFailedPredicateException(predicate, message) {
    return new xe(this, predicate, message);
  }
  errMgr;
  templateToken;
  static create(input, errMgr, templateToken) {
    const result = new _STParser(input);
    result.errMgr = errMgr;
    result.templateToken = templateToken;
    return result;
  }
  /*
  protected recoverFromMismatchedToken(input: antlr.IntStream, ttype: number, follow: antlr.BitSet): void {
  	throw new antlr.NoViableAltException(this, input);
  } */
  constructor(input) {
    super(input);
    this.interpreter = new pe(this, _STParser._ATN, _STParser.decisionsToDFA, new me());
  }
  templateAndEOF() {
    let localContext = new TemplateAndEOFContext(this.context, this.state);
    this.enterRule(localContext, 0, _STParser.RULE_templateAndEOF);
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 58;
        this.template();
        this.state = 59;
        this.match(_STParser.EOF);
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  template() {
    let localContext = new TemplateContext(this.context, this.state);
    this.enterRule(localContext, 2, _STParser.RULE_template);
    try {
      let alternative;
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 64;
        this.errorHandler.sync(this);
        alternative = this.interpreter.adaptivePredict(this.tokenStream, 0, this.context);
        while (alternative !== 2 && alternative !== g.INVALID_ALT_NUMBER) {
          if (alternative === 1) {
            {
              {
                this.state = 61;
                this.element();
              }
            }
          }
          this.state = 66;
          this.errorHandler.sync(this);
          alternative = this.interpreter.adaptivePredict(this.tokenStream, 0, this.context);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  element() {
    let localContext = new ElementContext(this.context, this.state);
    this.enterRule(localContext, 4, _STParser.RULE_element);
    let _la;
    try {
      this.state = 78;
      this.errorHandler.sync(this);
      switch (this.interpreter.adaptivePredict(this.tokenStream, 3, this.context)) {
        case 1:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 67;
            if (!(this.inputStream.LT(1).column === 0)) {
              throw this.createFailedPredicateException("this.inputStream.LT(1)!.column === 0");
            }
            this.state = 69;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 31) {
              {
                this.state = 68;
                this.match(_STParser.INDENT);
              }
            }
            this.state = 71;
            this.match(_STParser.COMMENT);
            this.state = 72;
            this.match(_STParser.NEWLINE);
          }
          break;
        case 2:
          this.enterOuterAlt(localContext, 2);
          {
            this.state = 74;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 31) {
              {
                this.state = 73;
                this.match(_STParser.INDENT);
              }
            }
            this.state = 76;
            this.singleElement();
          }
          break;
        case 3:
          this.enterOuterAlt(localContext, 3);
          {
            this.state = 77;
            this.compoundElement();
          }
          break;
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  singleElement() {
    let localContext = new SingleElementContext(this.context, this.state);
    this.enterRule(localContext, 6, _STParser.RULE_singleElement);
    try {
      this.state = 84;
      this.errorHandler.sync(this);
      switch (this.tokenStream.LA(1)) {
        case _STParser.LDELIM:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 80;
            this.exprTag();
          }
          break;
        case _STParser.TEXT:
          this.enterOuterAlt(localContext, 2);
          {
            this.state = 81;
            this.match(_STParser.TEXT);
          }
          break;
        case _STParser.NEWLINE:
          this.enterOuterAlt(localContext, 3);
          {
            this.state = 82;
            this.match(_STParser.NEWLINE);
          }
          break;
        case _STParser.COMMENT:
          this.enterOuterAlt(localContext, 4);
          {
            this.state = 83;
            this.match(_STParser.COMMENT);
          }
          break;
        default:
          throw new Le(this);
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  compoundElement() {
    let localContext = new CompoundElementContext(this.context, this.state);
    this.enterRule(localContext, 8, _STParser.RULE_compoundElement);
    try {
      this.state = 88;
      this.errorHandler.sync(this);
      switch (this.interpreter.adaptivePredict(this.tokenStream, 5, this.context)) {
        case 1:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 86;
            this.ifstat();
          }
          break;
        case 2:
          this.enterOuterAlt(localContext, 2);
          {
            this.state = 87;
            this.region();
          }
          break;
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  exprTag() {
    let localContext = new ExprTagContext(this.context, this.state);
    this.enterRule(localContext, 10, _STParser.RULE_exprTag);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 90;
        this.match(_STParser.LDELIM);
        this.state = 91;
        this.expr();
        this.state = 94;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        if (_la === 9) {
          {
            this.state = 92;
            this.match(_STParser.SEMI);
            this.state = 93;
            this.exprOptions();
          }
        }
        this.state = 96;
        this.match(_STParser.RDELIM);
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  region() {
    let localContext = new RegionContext(this.context, this.state);
    this.enterRule(localContext, 12, _STParser.RULE_region);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 99;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        if (_la === 31) {
          {
            this.state = 98;
            localContext._indent = this.match(_STParser.INDENT);
          }
        }
        this.state = 101;
        localContext._x = this.match(_STParser.LDELIM);
        this.state = 102;
        this.match(_STParser.AT);
        this.state = 103;
        this.match(_STParser.ID);
        this.state = 104;
        this.match(_STParser.RDELIM);
        if (this.inputStream.LA(1) === STLexer.NEWLINE)
          localContext._indent = void 0;
        this.state = 106;
        this.template();
        this.state = 108;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        if (_la === 31) {
          {
            this.state = 107;
            this.match(_STParser.INDENT);
          }
        }
        this.state = 110;
        this.match(_STParser.LDELIM);
        this.state = 111;
        this.match(_STParser.END);
        this.state = 112;
        this.match(_STParser.RDELIM);
        if (localContext?.start.line != this.inputStream.LT(1).line && this.inputStream.LA(1) === STLexer.NEWLINE) {
          this.inputStream.consume();
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  subtemplate() {
    let localContext = new SubtemplateContext(this.context, this.state);
    this.enterRule(localContext, 14, _STParser.RULE_subtemplate);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 115;
        localContext._lc = this.match(_STParser.LCURLY);
        this.state = 125;
        this.errorHandler.sync(this);
        switch (this.interpreter.adaptivePredict(this.tokenStream, 10, this.context)) {
          case 1:
            {
              this.state = 116;
              localContext._ID = this.match(_STParser.ID);
              localContext._ids.push(localContext._ID);
              this.state = 121;
              this.errorHandler.sync(this);
              _la = this.tokenStream.LA(1);
              while (_la === 18) {
                {
                  {
                    this.state = 117;
                    this.match(_STParser.COMMA);
                    this.state = 118;
                    localContext._ID = this.match(_STParser.ID);
                    localContext._ids.push(localContext._ID);
                  }
                }
                this.state = 123;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
              }
              this.state = 124;
              this.match(_STParser.PIPE);
            }
            break;
        }
        this.state = 127;
        this.template();
        this.state = 129;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        if (_la === 31) {
          {
            this.state = 128;
            this.match(_STParser.INDENT);
          }
        }
        this.state = 131;
        this.match(_STParser.RCURLY);
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  ifstat() {
    let localContext = new IfstatContext(this.context, this.state);
    this.enterRule(localContext, 16, _STParser.RULE_ifstat);
    let _la;
    try {
      let alternative;
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 134;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        if (_la === 31) {
          {
            this.state = 133;
            localContext._indent = this.match(_STParser.INDENT);
          }
        }
        this.state = 136;
        this.match(_STParser.LDELIM);
        this.state = 137;
        this.match(_STParser.IF);
        this.state = 138;
        this.match(_STParser.LPAREN);
        this.state = 139;
        localContext._c1 = this.conditional();
        this.state = 140;
        this.match(_STParser.RPAREN);
        this.state = 141;
        this.match(_STParser.RDELIM);
        if (this.inputStream.LA(1) === STLexer.NEWLINE)
          localContext._indent = void 0;
        this.state = 143;
        localContext._t1 = this.template();
        this.state = 157;
        this.errorHandler.sync(this);
        alternative = this.interpreter.adaptivePredict(this.tokenStream, 14, this.context);
        while (alternative !== 2 && alternative !== g.INVALID_ALT_NUMBER) {
          if (alternative === 1) {
            {
              {
                this.state = 145;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
                if (_la === 31) {
                  {
                    this.state = 144;
                    this.match(_STParser.INDENT);
                  }
                }
                this.state = 147;
                this.match(_STParser.LDELIM);
                this.state = 148;
                this.match(_STParser.ELSEIF);
                this.state = 149;
                this.match(_STParser.LPAREN);
                this.state = 150;
                localContext._conditional = this.conditional();
                localContext._c2.push(localContext._conditional);
                this.state = 151;
                this.match(_STParser.RPAREN);
                this.state = 152;
                this.match(_STParser.RDELIM);
                this.state = 153;
                localContext._template = this.template();
                localContext._t2.push(localContext._template);
              }
            }
          }
          this.state = 159;
          this.errorHandler.sync(this);
          alternative = this.interpreter.adaptivePredict(this.tokenStream, 14, this.context);
        }
        this.state = 167;
        this.errorHandler.sync(this);
        switch (this.interpreter.adaptivePredict(this.tokenStream, 16, this.context)) {
          case 1:
            {
              this.state = 161;
              this.errorHandler.sync(this);
              _la = this.tokenStream.LA(1);
              if (_la === 31) {
                {
                  this.state = 160;
                  this.match(_STParser.INDENT);
                }
              }
              this.state = 163;
              this.match(_STParser.LDELIM);
              this.state = 164;
              this.match(_STParser.ELSE);
              this.state = 165;
              this.match(_STParser.RDELIM);
              this.state = 166;
              localContext._t3 = this.template();
            }
            break;
        }
        this.state = 170;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        if (_la === 31) {
          {
            this.state = 169;
            this.match(_STParser.INDENT);
          }
        }
        this.state = 172;
        localContext._endif = this.match(_STParser.LDELIM);
        this.state = 173;
        this.match(_STParser.ENDIF);
        this.state = 174;
        this.match(_STParser.RDELIM);
        if (localContext?.start.line != this.inputStream.LT(1).line && this.inputStream.LA(1) === STLexer.NEWLINE) {
          this.inputStream.consume();
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  conditional() {
    let localContext = new ConditionalContext(this.context, this.state);
    this.enterRule(localContext, 18, _STParser.RULE_conditional);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 177;
        this.andConditional();
        this.state = 182;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        while (_la === 29) {
          {
            {
              this.state = 178;
              this.match(_STParser.OR);
              this.state = 179;
              this.andConditional();
            }
          }
          this.state = 184;
          this.errorHandler.sync(this);
          _la = this.tokenStream.LA(1);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  andConditional() {
    let localContext = new AndConditionalContext(this.context, this.state);
    this.enterRule(localContext, 20, _STParser.RULE_andConditional);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 185;
        this.notConditional();
        this.state = 190;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        while (_la === 30) {
          {
            {
              this.state = 186;
              this.match(_STParser.AND);
              this.state = 187;
              this.notConditional();
            }
          }
          this.state = 192;
          this.errorHandler.sync(this);
          _la = this.tokenStream.LA(1);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  notConditional() {
    let localContext = new NotConditionalContext(this.context, this.state);
    this.enterRule(localContext, 22, _STParser.RULE_notConditional);
    try {
      let alternative;
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 196;
        this.errorHandler.sync(this);
        alternative = this.interpreter.adaptivePredict(this.tokenStream, 20, this.context);
        while (alternative !== 2 && alternative !== g.INVALID_ALT_NUMBER) {
          if (alternative === 1) {
            {
              {
                this.state = 193;
                this.match(_STParser.BANG);
              }
            }
          }
          this.state = 198;
          this.errorHandler.sync(this);
          alternative = this.interpreter.adaptivePredict(this.tokenStream, 20, this.context);
        }
        this.state = 199;
        this.memberExpr();
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  notConditionalExpr() {
    let localContext = new NotConditionalExprContext(this.context, this.state);
    this.enterRule(localContext, 24, _STParser.RULE_notConditionalExpr);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 201;
        this.match(_STParser.ID);
        this.state = 211;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        while (_la === 19) {
          {
            this.state = 209;
            this.errorHandler.sync(this);
            switch (this.interpreter.adaptivePredict(this.tokenStream, 21, this.context)) {
              case 1:
                {
                  this.state = 202;
                  localContext._p = this.match(_STParser.DOT);
                  this.state = 203;
                  localContext._prop = this.match(_STParser.ID);
                }
                break;
              case 2:
                {
                  this.state = 204;
                  localContext._p = this.match(_STParser.DOT);
                  this.state = 205;
                  this.match(_STParser.LPAREN);
                  this.state = 206;
                  this.mapExpr();
                  this.state = 207;
                  this.match(_STParser.RPAREN);
                }
                break;
            }
          }
          this.state = 213;
          this.errorHandler.sync(this);
          _la = this.tokenStream.LA(1);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  exprOptions() {
    let localContext = new ExprOptionsContext(this.context, this.state);
    this.enterRule(localContext, 26, _STParser.RULE_exprOptions);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 214;
        this.option();
        this.state = 219;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        while (_la === 18) {
          {
            {
              this.state = 215;
              this.match(_STParser.COMMA);
              this.state = 216;
              this.option();
            }
          }
          this.state = 221;
          this.errorHandler.sync(this);
          _la = this.tokenStream.LA(1);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  option() {
    let localContext = new OptionContext(this.context, this.state);
    this.enterRule(localContext, 28, _STParser.RULE_option);
    const id = this.inputStream.LT(1).text;
    const defVal = Compiler.defaultOptionValues.get(id);
    const validOption = Interpreter.supportedOptions.get(id) != null;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 222;
        localContext._ID = this.match(_STParser.ID);
        if (!validOption) {
          this.errMgr.compileTimeError(ErrorType.NO_SUCH_OPTION, this.templateToken, localContext?._ID, localContext._ID?.text ?? "");
        }
        this.state = 227;
        this.errorHandler.sync(this);
        switch (this.tokenStream.LA(1)) {
          case _STParser.EQUALS:
            {
              this.state = 224;
              this.match(_STParser.EQUALS);
              this.state = 225;
              this.exprNoComma();
            }
            break;
          case _STParser.COMMA:
          case _STParser.RDELIM:
            {
              if (defVal == null) {
                this.errMgr.compileTimeError(ErrorType.NO_DEFAULT_VALUE, this.templateToken, localContext?._ID);
              }
            }
            break;
          default:
            throw new Le(this);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  exprNoComma() {
    let localContext = new ExprNoCommaContext(this.context, this.state);
    this.enterRule(localContext, 30, _STParser.RULE_exprNoComma);
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 229;
        this.memberExpr();
        this.state = 233;
        this.errorHandler.sync(this);
        switch (this.tokenStream.LA(1)) {
          case _STParser.COLON:
            {
              this.state = 230;
              this.match(_STParser.COLON);
              this.state = 231;
              this.mapTemplateRef();
            }
            break;
          case _STParser.RPAREN:
          case _STParser.RBRACK:
          case _STParser.COMMA:
          case _STParser.RDELIM:
            {
            }
            break;
          default:
            throw new Le(this);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  expr() {
    let localContext = new ExprContext(this.context, this.state);
    this.enterRule(localContext, 32, _STParser.RULE_expr);
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 235;
        this.mapExpr();
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  mapExpr() {
    let localContext = new MapExprContext(this.context, this.state);
    this.enterRule(localContext, 34, _STParser.RULE_mapExpr);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 237;
        this.memberExpr();
        this.state = 248;
        this.errorHandler.sync(this);
        switch (this.tokenStream.LA(1)) {
          case _STParser.COMMA:
            {
              this.state = 240;
              this.errorHandler.sync(this);
              _la = this.tokenStream.LA(1);
              do {
                {
                  {
                    this.state = 238;
                    localContext._c = this.match(_STParser.COMMA);
                    this.state = 239;
                    this.memberExpr();
                  }
                }
                this.state = 242;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
              } while (_la === 18);
              this.state = 244;
              localContext._col = this.match(_STParser.COLON);
              this.state = 245;
              this.mapTemplateRef();
            }
            break;
          case _STParser.SEMI:
          case _STParser.COLON:
          case _STParser.RPAREN:
          case _STParser.RDELIM:
            {
            }
            break;
          default:
            throw new Le(this);
        }
        this.state = 262;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        while (_la === 13) {
          {
            {
              localContext?._x.splice(0);
              this.state = 251;
              localContext._col = this.match(_STParser.COLON);
              this.state = 252;
              localContext._mapTemplateRef = this.mapTemplateRef();
              localContext._x.push(localContext._mapTemplateRef);
              this.state = 257;
              this.errorHandler.sync(this);
              _la = this.tokenStream.LA(1);
              while (_la === 18) {
                {
                  {
                    this.state = 253;
                    this.match(_STParser.COMMA);
                    this.state = 254;
                    localContext._mapTemplateRef = this.mapTemplateRef();
                    localContext._x.push(localContext._mapTemplateRef);
                  }
                }
                this.state = 259;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
              }
            }
          }
          this.state = 264;
          this.errorHandler.sync(this);
          _la = this.tokenStream.LA(1);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  mapTemplateRef() {
    let localContext = new MapTemplateRefContext(this.context, this.state);
    this.enterRule(localContext, 36, _STParser.RULE_mapTemplateRef);
    try {
      this.state = 280;
      this.errorHandler.sync(this);
      switch (this.tokenStream.LA(1)) {
        case _STParser.ID:
        case _STParser.SLASH:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 265;
            this.qualifiedId();
            this.state = 266;
            this.match(_STParser.LPAREN);
            this.state = 267;
            this.args();
            this.state = 268;
            this.match(_STParser.RPAREN);
          }
          break;
        case _STParser.LCURLY:
          this.enterOuterAlt(localContext, 2);
          {
            this.state = 270;
            this.subtemplate();
          }
          break;
        case _STParser.LPAREN:
          this.enterOuterAlt(localContext, 3);
          {
            this.state = 271;
            localContext._lp = this.match(_STParser.LPAREN);
            this.state = 272;
            this.mapExpr();
            this.state = 273;
            localContext._rp = this.match(_STParser.RPAREN);
            this.state = 274;
            this.match(_STParser.LPAREN);
            this.state = 276;
            this.errorHandler.sync(this);
            switch (this.interpreter.adaptivePredict(this.tokenStream, 30, this.context)) {
              case 1:
                {
                  this.state = 275;
                  this.argExprList();
                }
                break;
            }
            this.state = 278;
            this.match(_STParser.RPAREN);
          }
          break;
        default:
          throw new Le(this);
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  memberExpr() {
    let localContext = new MemberExprContext(this.context, this.state);
    this.enterRule(localContext, 38, _STParser.RULE_memberExpr);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        {
          this.state = 282;
          this.includeExpr();
        }
        this.state = 292;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        while (_la === 19) {
          {
            this.state = 290;
            this.errorHandler.sync(this);
            switch (this.interpreter.adaptivePredict(this.tokenStream, 32, this.context)) {
              case 1:
                {
                  this.state = 283;
                  localContext._p = this.match(_STParser.DOT);
                  this.state = 284;
                  this.match(_STParser.ID);
                }
                break;
              case 2:
                {
                  this.state = 285;
                  localContext._p = this.match(_STParser.DOT);
                  this.state = 286;
                  this.match(_STParser.LPAREN);
                  this.state = 287;
                  this.mapExpr();
                  this.state = 288;
                  this.match(_STParser.RPAREN);
                }
                break;
            }
          }
          this.state = 294;
          this.errorHandler.sync(this);
          _la = this.tokenStream.LA(1);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  includeExpr() {
    let localContext = new IncludeExprContext(this.context, this.state);
    this.enterRule(localContext, 40, _STParser.RULE_includeExpr);
    try {
      this.state = 325;
      this.errorHandler.sync(this);
      switch (this.interpreter.adaptivePredict(this.tokenStream, 35, this.context)) {
        case 1:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 295;
            if (!Compiler.funcs.has(this.inputStream.LT(1).text ?? "")) {
              throw this.createFailedPredicateException('Compiler.funcs.has(this.inputStream.LT(1)!.text ?? "")');
            }
            this.state = 296;
            this.match(_STParser.ID);
            this.state = 297;
            this.match(_STParser.LPAREN);
            this.state = 299;
            this.errorHandler.sync(this);
            switch (this.interpreter.adaptivePredict(this.tokenStream, 34, this.context)) {
              case 1:
                {
                  this.state = 298;
                  this.expr();
                }
                break;
            }
            this.state = 301;
            this.match(_STParser.RPAREN);
          }
          break;
        case 2:
          this.enterOuterAlt(localContext, 2);
          {
            this.state = 302;
            this.match(_STParser.SUPER);
            this.state = 303;
            this.match(_STParser.DOT);
            this.state = 304;
            this.match(_STParser.ID);
            this.state = 305;
            this.match(_STParser.LPAREN);
            this.state = 306;
            this.args();
            this.state = 307;
            this.match(_STParser.RPAREN);
          }
          break;
        case 3:
          this.enterOuterAlt(localContext, 3);
          {
            this.state = 309;
            this.qualifiedId();
            this.state = 310;
            this.match(_STParser.LPAREN);
            this.state = 311;
            this.args();
            this.state = 312;
            this.match(_STParser.RPAREN);
          }
          break;
        case 4:
          this.enterOuterAlt(localContext, 4);
          {
            this.state = 314;
            this.match(_STParser.AT);
            this.state = 315;
            this.match(_STParser.SUPER);
            this.state = 316;
            this.match(_STParser.DOT);
            this.state = 317;
            this.match(_STParser.ID);
            this.state = 318;
            this.match(_STParser.LPAREN);
            this.state = 319;
            localContext._rp = this.match(_STParser.RPAREN);
          }
          break;
        case 5:
          this.enterOuterAlt(localContext, 5);
          {
            this.state = 320;
            this.match(_STParser.AT);
            this.state = 321;
            this.match(_STParser.ID);
            this.state = 322;
            this.match(_STParser.LPAREN);
            this.state = 323;
            localContext._rp = this.match(_STParser.RPAREN);
          }
          break;
        case 6:
          this.enterOuterAlt(localContext, 6);
          {
            this.state = 324;
            this.primary();
          }
          break;
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  primary() {
    let localContext = new PrimaryContext(this.context, this.state);
    this.enterRule(localContext, 42, _STParser.RULE_primary);
    try {
      this.state = 348;
      this.errorHandler.sync(this);
      switch (this.interpreter.adaptivePredict(this.tokenStream, 38, this.context)) {
        case 1:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 327;
            this.match(_STParser.ID);
          }
          break;
        case 2:
          this.enterOuterAlt(localContext, 2);
          {
            this.state = 328;
            this.match(_STParser.STRING);
          }
          break;
        case 3:
          this.enterOuterAlt(localContext, 3);
          {
            this.state = 329;
            this.match(_STParser.TRUE);
          }
          break;
        case 4:
          this.enterOuterAlt(localContext, 4);
          {
            this.state = 330;
            this.match(_STParser.FALSE);
          }
          break;
        case 5:
          this.enterOuterAlt(localContext, 5);
          {
            this.state = 331;
            this.subtemplate();
          }
          break;
        case 6:
          this.enterOuterAlt(localContext, 6);
          {
            this.state = 332;
            this.list();
          }
          break;
        case 7:
          this.enterOuterAlt(localContext, 7);
          {
            this.state = 333;
            localContext._lp = this.match(_STParser.LPAREN);
            this.state = 334;
            this.expr();
            this.state = 335;
            this.match(_STParser.RPAREN);
            this.state = 342;
            this.errorHandler.sync(this);
            switch (this.tokenStream.LA(1)) {
              case _STParser.LPAREN:
                {
                  this.state = 336;
                  this.match(_STParser.LPAREN);
                  this.state = 338;
                  this.errorHandler.sync(this);
                  switch (this.interpreter.adaptivePredict(this.tokenStream, 36, this.context)) {
                    case 1:
                      {
                        this.state = 337;
                        this.argExprList();
                      }
                      break;
                  }
                  this.state = 340;
                  this.match(_STParser.RPAREN);
                }
                break;
              case _STParser.SEMI:
              case _STParser.COLON:
              case _STParser.RPAREN:
              case _STParser.RBRACK:
              case _STParser.COMMA:
              case _STParser.DOT:
              case _STParser.RDELIM:
              case _STParser.OR:
              case _STParser.AND:
                {
                }
                break;
              default:
                throw new Le(this);
            }
          }
          break;
        case 8:
          this.enterOuterAlt(localContext, 8);
          {
            this.state = 344;
            this.match(_STParser.LPAREN);
            this.state = 345;
            this.conditional();
            this.state = 346;
            this.match(_STParser.RPAREN);
          }
          break;
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  qualifiedId() {
    let localContext = new QualifiedIdContext(this.context, this.state);
    this.enterRule(localContext, 44, _STParser.RULE_qualifiedId);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 353;
        this.errorHandler.sync(this);
        switch (this.tokenStream.LA(1)) {
          case _STParser.ID:
            {
              this.state = 350;
              this.match(_STParser.ID);
            }
            break;
          case _STParser.SLASH:
            {
              this.state = 351;
              this.match(_STParser.SLASH);
              this.state = 352;
              this.match(_STParser.ID);
            }
            break;
          default:
            throw new Le(this);
        }
        this.state = 359;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        while (_la === 38) {
          {
            {
              this.state = 355;
              this.match(_STParser.SLASH);
              this.state = 356;
              localContext._r = this.match(_STParser.ID);
            }
          }
          this.state = 361;
          this.errorHandler.sync(this);
          _la = this.tokenStream.LA(1);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  args() {
    let localContext = new ArgsContext(this.context, this.state);
    this.enterRule(localContext, 46, _STParser.RULE_args);
    let _la;
    try {
      let alternative;
      this.state = 377;
      this.errorHandler.sync(this);
      switch (this.interpreter.adaptivePredict(this.tokenStream, 43, this.context)) {
        case 1:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 362;
            this.argExprList();
          }
          break;
        case 2:
          this.enterOuterAlt(localContext, 2);
          {
            this.state = 363;
            this.namedArg();
            this.state = 368;
            this.errorHandler.sync(this);
            alternative = this.interpreter.adaptivePredict(this.tokenStream, 41, this.context);
            while (alternative !== 2 && alternative !== g.INVALID_ALT_NUMBER) {
              if (alternative === 1) {
                {
                  {
                    this.state = 364;
                    this.match(_STParser.COMMA);
                    this.state = 365;
                    this.namedArg();
                  }
                }
              }
              this.state = 370;
              this.errorHandler.sync(this);
              alternative = this.interpreter.adaptivePredict(this.tokenStream, 41, this.context);
            }
            this.state = 373;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 18) {
              {
                this.state = 371;
                this.match(_STParser.COMMA);
                this.state = 372;
                this.match(_STParser.ELLIPSIS);
              }
            }
          }
          break;
        case 3:
          this.enterOuterAlt(localContext, 3);
          {
            this.state = 375;
            this.match(_STParser.ELLIPSIS);
          }
          break;
        case 4:
          this.enterOuterAlt(localContext, 4);
          {
          }
          break;
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  argExprList() {
    let localContext = new ArgExprListContext(this.context, this.state);
    this.enterRule(localContext, 48, _STParser.RULE_argExprList);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 379;
        this.arg();
        this.state = 384;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        while (_la === 18) {
          {
            {
              this.state = 380;
              this.match(_STParser.COMMA);
              this.state = 381;
              this.arg();
            }
          }
          this.state = 386;
          this.errorHandler.sync(this);
          _la = this.tokenStream.LA(1);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  arg() {
    let localContext = new ArgContext(this.context, this.state);
    this.enterRule(localContext, 50, _STParser.RULE_arg);
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 387;
        this.exprNoComma();
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  namedArg() {
    let localContext = new NamedArgContext(this.context, this.state);
    this.enterRule(localContext, 52, _STParser.RULE_namedArg);
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 389;
        this.match(_STParser.ID);
        this.state = 390;
        this.match(_STParser.EQUALS);
        this.state = 391;
        this.arg();
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  list() {
    let localContext = new ListContext(this.context, this.state);
    this.enterRule(localContext, 54, _STParser.RULE_list);
    let _la;
    try {
      this.state = 407;
      this.errorHandler.sync(this);
      switch (this.interpreter.adaptivePredict(this.tokenStream, 46, this.context)) {
        case 1:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 393;
            if (!(this.inputStream.LA(2) == STLexer.RBRACK)) {
              throw this.createFailedPredicateException("this.inputStream.LA(2) == STLexer.RBRACK");
            }
            this.state = 394;
            localContext._lb = this.match(_STParser.LBRACK);
            this.state = 395;
            this.match(_STParser.RBRACK);
          }
          break;
        case 2:
          this.enterOuterAlt(localContext, 2);
          {
            this.state = 396;
            localContext._lb = this.match(_STParser.LBRACK);
            this.state = 397;
            this.listElement();
            this.state = 402;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            while (_la === 18) {
              {
                {
                  this.state = 398;
                  this.match(_STParser.COMMA);
                  this.state = 399;
                  this.listElement();
                }
              }
              this.state = 404;
              this.errorHandler.sync(this);
              _la = this.tokenStream.LA(1);
            }
            this.state = 405;
            this.match(_STParser.RBRACK);
          }
          break;
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  listElement() {
    let localContext = new ListElementContext(this.context, this.state);
    this.enterRule(localContext, 56, _STParser.RULE_listElement);
    try {
      this.state = 411;
      this.errorHandler.sync(this);
      switch (this.interpreter.adaptivePredict(this.tokenStream, 47, this.context)) {
        case 1:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 409;
            this.exprNoComma();
          }
          break;
        case 2:
          this.enterOuterAlt(localContext, 2);
          {
          }
          break;
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  sempred(localContext, ruleIndex, predIndex) {
    switch (ruleIndex) {
      case 2:
        return this.element_sempred(localContext, predIndex);
      case 20:
        return this.includeExpr_sempred(localContext, predIndex);
      case 27:
        return this.list_sempred(localContext, predIndex);
    }
    return true;
  }
  element_sempred(localContext, predIndex) {
    switch (predIndex) {
      case 0:
        return this.inputStream.LT(1).column === 0;
    }
    return true;
  }
  includeExpr_sempred(localContext, predIndex) {
    switch (predIndex) {
      case 1:
        return Compiler.funcs.has(this.inputStream.LT(1).text ?? "");
    }
    return true;
  }
  list_sempred(localContext, predIndex) {
    switch (predIndex) {
      case 2:
        return this.inputStream.LA(2) == STLexer.RBRACK;
    }
    return true;
  }
  static _serializedATN = [
    4,
    1,
    58,
    414,
    2,
    0,
    7,
    0,
    2,
    1,
    7,
    1,
    2,
    2,
    7,
    2,
    2,
    3,
    7,
    3,
    2,
    4,
    7,
    4,
    2,
    5,
    7,
    5,
    2,
    6,
    7,
    6,
    2,
    7,
    7,
    7,
    2,
    8,
    7,
    8,
    2,
    9,
    7,
    9,
    2,
    10,
    7,
    10,
    2,
    11,
    7,
    11,
    2,
    12,
    7,
    12,
    2,
    13,
    7,
    13,
    2,
    14,
    7,
    14,
    2,
    15,
    7,
    15,
    2,
    16,
    7,
    16,
    2,
    17,
    7,
    17,
    2,
    18,
    7,
    18,
    2,
    19,
    7,
    19,
    2,
    20,
    7,
    20,
    2,
    21,
    7,
    21,
    2,
    22,
    7,
    22,
    2,
    23,
    7,
    23,
    2,
    24,
    7,
    24,
    2,
    25,
    7,
    25,
    2,
    26,
    7,
    26,
    2,
    27,
    7,
    27,
    2,
    28,
    7,
    28,
    1,
    0,
    1,
    0,
    1,
    0,
    1,
    1,
    5,
    1,
    63,
    8,
    1,
    10,
    1,
    12,
    1,
    66,
    9,
    1,
    1,
    2,
    1,
    2,
    3,
    2,
    70,
    8,
    2,
    1,
    2,
    1,
    2,
    1,
    2,
    3,
    2,
    75,
    8,
    2,
    1,
    2,
    1,
    2,
    3,
    2,
    79,
    8,
    2,
    1,
    3,
    1,
    3,
    1,
    3,
    1,
    3,
    3,
    3,
    85,
    8,
    3,
    1,
    4,
    1,
    4,
    3,
    4,
    89,
    8,
    4,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    3,
    5,
    95,
    8,
    5,
    1,
    5,
    1,
    5,
    1,
    6,
    3,
    6,
    100,
    8,
    6,
    1,
    6,
    1,
    6,
    1,
    6,
    1,
    6,
    1,
    6,
    1,
    6,
    1,
    6,
    3,
    6,
    109,
    8,
    6,
    1,
    6,
    1,
    6,
    1,
    6,
    1,
    6,
    1,
    6,
    1,
    7,
    1,
    7,
    1,
    7,
    1,
    7,
    5,
    7,
    120,
    8,
    7,
    10,
    7,
    12,
    7,
    123,
    9,
    7,
    1,
    7,
    3,
    7,
    126,
    8,
    7,
    1,
    7,
    1,
    7,
    3,
    7,
    130,
    8,
    7,
    1,
    7,
    1,
    7,
    1,
    8,
    3,
    8,
    135,
    8,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    3,
    8,
    146,
    8,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    5,
    8,
    156,
    8,
    8,
    10,
    8,
    12,
    8,
    159,
    9,
    8,
    1,
    8,
    3,
    8,
    162,
    8,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    3,
    8,
    168,
    8,
    8,
    1,
    8,
    3,
    8,
    171,
    8,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    9,
    1,
    9,
    1,
    9,
    5,
    9,
    181,
    8,
    9,
    10,
    9,
    12,
    9,
    184,
    9,
    9,
    1,
    10,
    1,
    10,
    1,
    10,
    5,
    10,
    189,
    8,
    10,
    10,
    10,
    12,
    10,
    192,
    9,
    10,
    1,
    11,
    5,
    11,
    195,
    8,
    11,
    10,
    11,
    12,
    11,
    198,
    9,
    11,
    1,
    11,
    1,
    11,
    1,
    12,
    1,
    12,
    1,
    12,
    1,
    12,
    1,
    12,
    1,
    12,
    1,
    12,
    1,
    12,
    5,
    12,
    210,
    8,
    12,
    10,
    12,
    12,
    12,
    213,
    9,
    12,
    1,
    13,
    1,
    13,
    1,
    13,
    5,
    13,
    218,
    8,
    13,
    10,
    13,
    12,
    13,
    221,
    9,
    13,
    1,
    14,
    1,
    14,
    1,
    14,
    1,
    14,
    1,
    14,
    3,
    14,
    228,
    8,
    14,
    1,
    15,
    1,
    15,
    1,
    15,
    1,
    15,
    3,
    15,
    234,
    8,
    15,
    1,
    16,
    1,
    16,
    1,
    17,
    1,
    17,
    1,
    17,
    4,
    17,
    241,
    8,
    17,
    11,
    17,
    12,
    17,
    242,
    1,
    17,
    1,
    17,
    1,
    17,
    1,
    17,
    3,
    17,
    249,
    8,
    17,
    1,
    17,
    1,
    17,
    1,
    17,
    1,
    17,
    1,
    17,
    5,
    17,
    256,
    8,
    17,
    10,
    17,
    12,
    17,
    259,
    9,
    17,
    5,
    17,
    261,
    8,
    17,
    10,
    17,
    12,
    17,
    264,
    9,
    17,
    1,
    18,
    1,
    18,
    1,
    18,
    1,
    18,
    1,
    18,
    1,
    18,
    1,
    18,
    1,
    18,
    1,
    18,
    1,
    18,
    1,
    18,
    3,
    18,
    277,
    8,
    18,
    1,
    18,
    1,
    18,
    3,
    18,
    281,
    8,
    18,
    1,
    19,
    1,
    19,
    1,
    19,
    1,
    19,
    1,
    19,
    1,
    19,
    1,
    19,
    1,
    19,
    5,
    19,
    291,
    8,
    19,
    10,
    19,
    12,
    19,
    294,
    9,
    19,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    3,
    20,
    300,
    8,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    3,
    20,
    326,
    8,
    20,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    3,
    21,
    339,
    8,
    21,
    1,
    21,
    1,
    21,
    3,
    21,
    343,
    8,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    3,
    21,
    349,
    8,
    21,
    1,
    22,
    1,
    22,
    1,
    22,
    3,
    22,
    354,
    8,
    22,
    1,
    22,
    1,
    22,
    5,
    22,
    358,
    8,
    22,
    10,
    22,
    12,
    22,
    361,
    9,
    22,
    1,
    23,
    1,
    23,
    1,
    23,
    1,
    23,
    5,
    23,
    367,
    8,
    23,
    10,
    23,
    12,
    23,
    370,
    9,
    23,
    1,
    23,
    1,
    23,
    3,
    23,
    374,
    8,
    23,
    1,
    23,
    1,
    23,
    3,
    23,
    378,
    8,
    23,
    1,
    24,
    1,
    24,
    1,
    24,
    5,
    24,
    383,
    8,
    24,
    10,
    24,
    12,
    24,
    386,
    9,
    24,
    1,
    25,
    1,
    25,
    1,
    26,
    1,
    26,
    1,
    26,
    1,
    26,
    1,
    27,
    1,
    27,
    1,
    27,
    1,
    27,
    1,
    27,
    1,
    27,
    1,
    27,
    5,
    27,
    401,
    8,
    27,
    10,
    27,
    12,
    27,
    404,
    9,
    27,
    1,
    27,
    1,
    27,
    3,
    27,
    408,
    8,
    27,
    1,
    28,
    1,
    28,
    3,
    28,
    412,
    8,
    28,
    1,
    28,
    0,
    0,
    29,
    0,
    2,
    4,
    6,
    8,
    10,
    12,
    14,
    16,
    18,
    20,
    22,
    24,
    26,
    28,
    30,
    32,
    34,
    36,
    38,
    40,
    42,
    44,
    46,
    48,
    50,
    52,
    54,
    56,
    0,
    0,
    448,
    0,
    58,
    1,
    0,
    0,
    0,
    2,
    64,
    1,
    0,
    0,
    0,
    4,
    78,
    1,
    0,
    0,
    0,
    6,
    84,
    1,
    0,
    0,
    0,
    8,
    88,
    1,
    0,
    0,
    0,
    10,
    90,
    1,
    0,
    0,
    0,
    12,
    99,
    1,
    0,
    0,
    0,
    14,
    115,
    1,
    0,
    0,
    0,
    16,
    134,
    1,
    0,
    0,
    0,
    18,
    177,
    1,
    0,
    0,
    0,
    20,
    185,
    1,
    0,
    0,
    0,
    22,
    196,
    1,
    0,
    0,
    0,
    24,
    201,
    1,
    0,
    0,
    0,
    26,
    214,
    1,
    0,
    0,
    0,
    28,
    222,
    1,
    0,
    0,
    0,
    30,
    229,
    1,
    0,
    0,
    0,
    32,
    235,
    1,
    0,
    0,
    0,
    34,
    237,
    1,
    0,
    0,
    0,
    36,
    280,
    1,
    0,
    0,
    0,
    38,
    282,
    1,
    0,
    0,
    0,
    40,
    325,
    1,
    0,
    0,
    0,
    42,
    348,
    1,
    0,
    0,
    0,
    44,
    353,
    1,
    0,
    0,
    0,
    46,
    377,
    1,
    0,
    0,
    0,
    48,
    379,
    1,
    0,
    0,
    0,
    50,
    387,
    1,
    0,
    0,
    0,
    52,
    389,
    1,
    0,
    0,
    0,
    54,
    407,
    1,
    0,
    0,
    0,
    56,
    411,
    1,
    0,
    0,
    0,
    58,
    59,
    3,
    2,
    1,
    0,
    59,
    60,
    5,
    0,
    0,
    1,
    60,
    1,
    1,
    0,
    0,
    0,
    61,
    63,
    3,
    4,
    2,
    0,
    62,
    61,
    1,
    0,
    0,
    0,
    63,
    66,
    1,
    0,
    0,
    0,
    64,
    62,
    1,
    0,
    0,
    0,
    64,
    65,
    1,
    0,
    0,
    0,
    65,
    3,
    1,
    0,
    0,
    0,
    66,
    64,
    1,
    0,
    0,
    0,
    67,
    69,
    4,
    2,
    0,
    0,
    68,
    70,
    5,
    31,
    0,
    0,
    69,
    68,
    1,
    0,
    0,
    0,
    69,
    70,
    1,
    0,
    0,
    0,
    70,
    71,
    1,
    0,
    0,
    0,
    71,
    72,
    5,
    37,
    0,
    0,
    72,
    79,
    5,
    32,
    0,
    0,
    73,
    75,
    5,
    31,
    0,
    0,
    74,
    73,
    1,
    0,
    0,
    0,
    74,
    75,
    1,
    0,
    0,
    0,
    75,
    76,
    1,
    0,
    0,
    0,
    76,
    79,
    3,
    6,
    3,
    0,
    77,
    79,
    3,
    8,
    4,
    0,
    78,
    67,
    1,
    0,
    0,
    0,
    78,
    74,
    1,
    0,
    0,
    0,
    78,
    77,
    1,
    0,
    0,
    0,
    79,
    5,
    1,
    0,
    0,
    0,
    80,
    85,
    3,
    10,
    5,
    0,
    81,
    85,
    5,
    22,
    0,
    0,
    82,
    85,
    5,
    32,
    0,
    0,
    83,
    85,
    5,
    37,
    0,
    0,
    84,
    80,
    1,
    0,
    0,
    0,
    84,
    81,
    1,
    0,
    0,
    0,
    84,
    82,
    1,
    0,
    0,
    0,
    84,
    83,
    1,
    0,
    0,
    0,
    85,
    7,
    1,
    0,
    0,
    0,
    86,
    89,
    3,
    16,
    8,
    0,
    87,
    89,
    3,
    12,
    6,
    0,
    88,
    86,
    1,
    0,
    0,
    0,
    88,
    87,
    1,
    0,
    0,
    0,
    89,
    9,
    1,
    0,
    0,
    0,
    90,
    91,
    5,
    23,
    0,
    0,
    91,
    94,
    3,
    32,
    16,
    0,
    92,
    93,
    5,
    9,
    0,
    0,
    93,
    95,
    3,
    26,
    13,
    0,
    94,
    92,
    1,
    0,
    0,
    0,
    94,
    95,
    1,
    0,
    0,
    0,
    95,
    96,
    1,
    0,
    0,
    0,
    96,
    97,
    5,
    24,
    0,
    0,
    97,
    11,
    1,
    0,
    0,
    0,
    98,
    100,
    5,
    31,
    0,
    0,
    99,
    98,
    1,
    0,
    0,
    0,
    99,
    100,
    1,
    0,
    0,
    0,
    100,
    101,
    1,
    0,
    0,
    0,
    101,
    102,
    5,
    23,
    0,
    0,
    102,
    103,
    5,
    33,
    0,
    0,
    103,
    104,
    5,
    25,
    0,
    0,
    104,
    105,
    5,
    24,
    0,
    0,
    105,
    106,
    6,
    6,
    -1,
    0,
    106,
    108,
    3,
    2,
    1,
    0,
    107,
    109,
    5,
    31,
    0,
    0,
    108,
    107,
    1,
    0,
    0,
    0,
    108,
    109,
    1,
    0,
    0,
    0,
    109,
    110,
    1,
    0,
    0,
    0,
    110,
    111,
    5,
    23,
    0,
    0,
    111,
    112,
    5,
    34,
    0,
    0,
    112,
    113,
    5,
    24,
    0,
    0,
    113,
    114,
    6,
    6,
    -1,
    0,
    114,
    13,
    1,
    0,
    0,
    0,
    115,
    125,
    5,
    20,
    0,
    0,
    116,
    121,
    5,
    25,
    0,
    0,
    117,
    118,
    5,
    18,
    0,
    0,
    118,
    120,
    5,
    25,
    0,
    0,
    119,
    117,
    1,
    0,
    0,
    0,
    120,
    123,
    1,
    0,
    0,
    0,
    121,
    119,
    1,
    0,
    0,
    0,
    121,
    122,
    1,
    0,
    0,
    0,
    122,
    124,
    1,
    0,
    0,
    0,
    123,
    121,
    1,
    0,
    0,
    0,
    124,
    126,
    5,
    28,
    0,
    0,
    125,
    116,
    1,
    0,
    0,
    0,
    125,
    126,
    1,
    0,
    0,
    0,
    126,
    127,
    1,
    0,
    0,
    0,
    127,
    129,
    3,
    2,
    1,
    0,
    128,
    130,
    5,
    31,
    0,
    0,
    129,
    128,
    1,
    0,
    0,
    0,
    129,
    130,
    1,
    0,
    0,
    0,
    130,
    131,
    1,
    0,
    0,
    0,
    131,
    132,
    5,
    21,
    0,
    0,
    132,
    15,
    1,
    0,
    0,
    0,
    133,
    135,
    5,
    31,
    0,
    0,
    134,
    133,
    1,
    0,
    0,
    0,
    134,
    135,
    1,
    0,
    0,
    0,
    135,
    136,
    1,
    0,
    0,
    0,
    136,
    137,
    5,
    23,
    0,
    0,
    137,
    138,
    5,
    4,
    0,
    0,
    138,
    139,
    5,
    14,
    0,
    0,
    139,
    140,
    3,
    18,
    9,
    0,
    140,
    141,
    5,
    15,
    0,
    0,
    141,
    142,
    5,
    24,
    0,
    0,
    142,
    143,
    6,
    8,
    -1,
    0,
    143,
    157,
    3,
    2,
    1,
    0,
    144,
    146,
    5,
    31,
    0,
    0,
    145,
    144,
    1,
    0,
    0,
    0,
    145,
    146,
    1,
    0,
    0,
    0,
    146,
    147,
    1,
    0,
    0,
    0,
    147,
    148,
    5,
    23,
    0,
    0,
    148,
    149,
    5,
    6,
    0,
    0,
    149,
    150,
    5,
    14,
    0,
    0,
    150,
    151,
    3,
    18,
    9,
    0,
    151,
    152,
    5,
    15,
    0,
    0,
    152,
    153,
    5,
    24,
    0,
    0,
    153,
    154,
    3,
    2,
    1,
    0,
    154,
    156,
    1,
    0,
    0,
    0,
    155,
    145,
    1,
    0,
    0,
    0,
    156,
    159,
    1,
    0,
    0,
    0,
    157,
    155,
    1,
    0,
    0,
    0,
    157,
    158,
    1,
    0,
    0,
    0,
    158,
    167,
    1,
    0,
    0,
    0,
    159,
    157,
    1,
    0,
    0,
    0,
    160,
    162,
    5,
    31,
    0,
    0,
    161,
    160,
    1,
    0,
    0,
    0,
    161,
    162,
    1,
    0,
    0,
    0,
    162,
    163,
    1,
    0,
    0,
    0,
    163,
    164,
    5,
    23,
    0,
    0,
    164,
    165,
    5,
    5,
    0,
    0,
    165,
    166,
    5,
    24,
    0,
    0,
    166,
    168,
    3,
    2,
    1,
    0,
    167,
    161,
    1,
    0,
    0,
    0,
    167,
    168,
    1,
    0,
    0,
    0,
    168,
    170,
    1,
    0,
    0,
    0,
    169,
    171,
    5,
    31,
    0,
    0,
    170,
    169,
    1,
    0,
    0,
    0,
    170,
    171,
    1,
    0,
    0,
    0,
    171,
    172,
    1,
    0,
    0,
    0,
    172,
    173,
    5,
    23,
    0,
    0,
    173,
    174,
    5,
    7,
    0,
    0,
    174,
    175,
    5,
    24,
    0,
    0,
    175,
    176,
    6,
    8,
    -1,
    0,
    176,
    17,
    1,
    0,
    0,
    0,
    177,
    182,
    3,
    20,
    10,
    0,
    178,
    179,
    5,
    29,
    0,
    0,
    179,
    181,
    3,
    20,
    10,
    0,
    180,
    178,
    1,
    0,
    0,
    0,
    181,
    184,
    1,
    0,
    0,
    0,
    182,
    180,
    1,
    0,
    0,
    0,
    182,
    183,
    1,
    0,
    0,
    0,
    183,
    19,
    1,
    0,
    0,
    0,
    184,
    182,
    1,
    0,
    0,
    0,
    185,
    190,
    3,
    22,
    11,
    0,
    186,
    187,
    5,
    30,
    0,
    0,
    187,
    189,
    3,
    22,
    11,
    0,
    188,
    186,
    1,
    0,
    0,
    0,
    189,
    192,
    1,
    0,
    0,
    0,
    190,
    188,
    1,
    0,
    0,
    0,
    190,
    191,
    1,
    0,
    0,
    0,
    191,
    21,
    1,
    0,
    0,
    0,
    192,
    190,
    1,
    0,
    0,
    0,
    193,
    195,
    5,
    10,
    0,
    0,
    194,
    193,
    1,
    0,
    0,
    0,
    195,
    198,
    1,
    0,
    0,
    0,
    196,
    194,
    1,
    0,
    0,
    0,
    196,
    197,
    1,
    0,
    0,
    0,
    197,
    199,
    1,
    0,
    0,
    0,
    198,
    196,
    1,
    0,
    0,
    0,
    199,
    200,
    3,
    38,
    19,
    0,
    200,
    23,
    1,
    0,
    0,
    0,
    201,
    211,
    5,
    25,
    0,
    0,
    202,
    203,
    5,
    19,
    0,
    0,
    203,
    210,
    5,
    25,
    0,
    0,
    204,
    205,
    5,
    19,
    0,
    0,
    205,
    206,
    5,
    14,
    0,
    0,
    206,
    207,
    3,
    34,
    17,
    0,
    207,
    208,
    5,
    15,
    0,
    0,
    208,
    210,
    1,
    0,
    0,
    0,
    209,
    202,
    1,
    0,
    0,
    0,
    209,
    204,
    1,
    0,
    0,
    0,
    210,
    213,
    1,
    0,
    0,
    0,
    211,
    209,
    1,
    0,
    0,
    0,
    211,
    212,
    1,
    0,
    0,
    0,
    212,
    25,
    1,
    0,
    0,
    0,
    213,
    211,
    1,
    0,
    0,
    0,
    214,
    219,
    3,
    28,
    14,
    0,
    215,
    216,
    5,
    18,
    0,
    0,
    216,
    218,
    3,
    28,
    14,
    0,
    217,
    215,
    1,
    0,
    0,
    0,
    218,
    221,
    1,
    0,
    0,
    0,
    219,
    217,
    1,
    0,
    0,
    0,
    219,
    220,
    1,
    0,
    0,
    0,
    220,
    27,
    1,
    0,
    0,
    0,
    221,
    219,
    1,
    0,
    0,
    0,
    222,
    223,
    5,
    25,
    0,
    0,
    223,
    227,
    6,
    14,
    -1,
    0,
    224,
    225,
    5,
    12,
    0,
    0,
    225,
    228,
    3,
    30,
    15,
    0,
    226,
    228,
    6,
    14,
    -1,
    0,
    227,
    224,
    1,
    0,
    0,
    0,
    227,
    226,
    1,
    0,
    0,
    0,
    228,
    29,
    1,
    0,
    0,
    0,
    229,
    233,
    3,
    38,
    19,
    0,
    230,
    231,
    5,
    13,
    0,
    0,
    231,
    234,
    3,
    36,
    18,
    0,
    232,
    234,
    1,
    0,
    0,
    0,
    233,
    230,
    1,
    0,
    0,
    0,
    233,
    232,
    1,
    0,
    0,
    0,
    234,
    31,
    1,
    0,
    0,
    0,
    235,
    236,
    3,
    34,
    17,
    0,
    236,
    33,
    1,
    0,
    0,
    0,
    237,
    248,
    3,
    38,
    19,
    0,
    238,
    239,
    5,
    18,
    0,
    0,
    239,
    241,
    3,
    38,
    19,
    0,
    240,
    238,
    1,
    0,
    0,
    0,
    241,
    242,
    1,
    0,
    0,
    0,
    242,
    240,
    1,
    0,
    0,
    0,
    242,
    243,
    1,
    0,
    0,
    0,
    243,
    244,
    1,
    0,
    0,
    0,
    244,
    245,
    5,
    13,
    0,
    0,
    245,
    246,
    3,
    36,
    18,
    0,
    246,
    249,
    1,
    0,
    0,
    0,
    247,
    249,
    1,
    0,
    0,
    0,
    248,
    240,
    1,
    0,
    0,
    0,
    248,
    247,
    1,
    0,
    0,
    0,
    249,
    262,
    1,
    0,
    0,
    0,
    250,
    251,
    6,
    17,
    -1,
    0,
    251,
    252,
    5,
    13,
    0,
    0,
    252,
    257,
    3,
    36,
    18,
    0,
    253,
    254,
    5,
    18,
    0,
    0,
    254,
    256,
    3,
    36,
    18,
    0,
    255,
    253,
    1,
    0,
    0,
    0,
    256,
    259,
    1,
    0,
    0,
    0,
    257,
    255,
    1,
    0,
    0,
    0,
    257,
    258,
    1,
    0,
    0,
    0,
    258,
    261,
    1,
    0,
    0,
    0,
    259,
    257,
    1,
    0,
    0,
    0,
    260,
    250,
    1,
    0,
    0,
    0,
    261,
    264,
    1,
    0,
    0,
    0,
    262,
    260,
    1,
    0,
    0,
    0,
    262,
    263,
    1,
    0,
    0,
    0,
    263,
    35,
    1,
    0,
    0,
    0,
    264,
    262,
    1,
    0,
    0,
    0,
    265,
    266,
    3,
    44,
    22,
    0,
    266,
    267,
    5,
    14,
    0,
    0,
    267,
    268,
    3,
    46,
    23,
    0,
    268,
    269,
    5,
    15,
    0,
    0,
    269,
    281,
    1,
    0,
    0,
    0,
    270,
    281,
    3,
    14,
    7,
    0,
    271,
    272,
    5,
    14,
    0,
    0,
    272,
    273,
    3,
    34,
    17,
    0,
    273,
    274,
    5,
    15,
    0,
    0,
    274,
    276,
    5,
    14,
    0,
    0,
    275,
    277,
    3,
    48,
    24,
    0,
    276,
    275,
    1,
    0,
    0,
    0,
    276,
    277,
    1,
    0,
    0,
    0,
    277,
    278,
    1,
    0,
    0,
    0,
    278,
    279,
    5,
    15,
    0,
    0,
    279,
    281,
    1,
    0,
    0,
    0,
    280,
    265,
    1,
    0,
    0,
    0,
    280,
    270,
    1,
    0,
    0,
    0,
    280,
    271,
    1,
    0,
    0,
    0,
    281,
    37,
    1,
    0,
    0,
    0,
    282,
    292,
    3,
    40,
    20,
    0,
    283,
    284,
    5,
    19,
    0,
    0,
    284,
    291,
    5,
    25,
    0,
    0,
    285,
    286,
    5,
    19,
    0,
    0,
    286,
    287,
    5,
    14,
    0,
    0,
    287,
    288,
    3,
    34,
    17,
    0,
    288,
    289,
    5,
    15,
    0,
    0,
    289,
    291,
    1,
    0,
    0,
    0,
    290,
    283,
    1,
    0,
    0,
    0,
    290,
    285,
    1,
    0,
    0,
    0,
    291,
    294,
    1,
    0,
    0,
    0,
    292,
    290,
    1,
    0,
    0,
    0,
    292,
    293,
    1,
    0,
    0,
    0,
    293,
    39,
    1,
    0,
    0,
    0,
    294,
    292,
    1,
    0,
    0,
    0,
    295,
    296,
    4,
    20,
    1,
    0,
    296,
    297,
    5,
    25,
    0,
    0,
    297,
    299,
    5,
    14,
    0,
    0,
    298,
    300,
    3,
    32,
    16,
    0,
    299,
    298,
    1,
    0,
    0,
    0,
    299,
    300,
    1,
    0,
    0,
    0,
    300,
    301,
    1,
    0,
    0,
    0,
    301,
    326,
    5,
    15,
    0,
    0,
    302,
    303,
    5,
    8,
    0,
    0,
    303,
    304,
    5,
    19,
    0,
    0,
    304,
    305,
    5,
    25,
    0,
    0,
    305,
    306,
    5,
    14,
    0,
    0,
    306,
    307,
    3,
    46,
    23,
    0,
    307,
    308,
    5,
    15,
    0,
    0,
    308,
    326,
    1,
    0,
    0,
    0,
    309,
    310,
    3,
    44,
    22,
    0,
    310,
    311,
    5,
    14,
    0,
    0,
    311,
    312,
    3,
    46,
    23,
    0,
    312,
    313,
    5,
    15,
    0,
    0,
    313,
    326,
    1,
    0,
    0,
    0,
    314,
    315,
    5,
    33,
    0,
    0,
    315,
    316,
    5,
    8,
    0,
    0,
    316,
    317,
    5,
    19,
    0,
    0,
    317,
    318,
    5,
    25,
    0,
    0,
    318,
    319,
    5,
    14,
    0,
    0,
    319,
    326,
    5,
    15,
    0,
    0,
    320,
    321,
    5,
    33,
    0,
    0,
    321,
    322,
    5,
    25,
    0,
    0,
    322,
    323,
    5,
    14,
    0,
    0,
    323,
    326,
    5,
    15,
    0,
    0,
    324,
    326,
    3,
    42,
    21,
    0,
    325,
    295,
    1,
    0,
    0,
    0,
    325,
    302,
    1,
    0,
    0,
    0,
    325,
    309,
    1,
    0,
    0,
    0,
    325,
    314,
    1,
    0,
    0,
    0,
    325,
    320,
    1,
    0,
    0,
    0,
    325,
    324,
    1,
    0,
    0,
    0,
    326,
    41,
    1,
    0,
    0,
    0,
    327,
    349,
    5,
    25,
    0,
    0,
    328,
    349,
    5,
    26,
    0,
    0,
    329,
    349,
    5,
    35,
    0,
    0,
    330,
    349,
    5,
    36,
    0,
    0,
    331,
    349,
    3,
    14,
    7,
    0,
    332,
    349,
    3,
    54,
    27,
    0,
    333,
    334,
    5,
    14,
    0,
    0,
    334,
    335,
    3,
    32,
    16,
    0,
    335,
    342,
    5,
    15,
    0,
    0,
    336,
    338,
    5,
    14,
    0,
    0,
    337,
    339,
    3,
    48,
    24,
    0,
    338,
    337,
    1,
    0,
    0,
    0,
    338,
    339,
    1,
    0,
    0,
    0,
    339,
    340,
    1,
    0,
    0,
    0,
    340,
    343,
    5,
    15,
    0,
    0,
    341,
    343,
    1,
    0,
    0,
    0,
    342,
    336,
    1,
    0,
    0,
    0,
    342,
    341,
    1,
    0,
    0,
    0,
    343,
    349,
    1,
    0,
    0,
    0,
    344,
    345,
    5,
    14,
    0,
    0,
    345,
    346,
    3,
    18,
    9,
    0,
    346,
    347,
    5,
    15,
    0,
    0,
    347,
    349,
    1,
    0,
    0,
    0,
    348,
    327,
    1,
    0,
    0,
    0,
    348,
    328,
    1,
    0,
    0,
    0,
    348,
    329,
    1,
    0,
    0,
    0,
    348,
    330,
    1,
    0,
    0,
    0,
    348,
    331,
    1,
    0,
    0,
    0,
    348,
    332,
    1,
    0,
    0,
    0,
    348,
    333,
    1,
    0,
    0,
    0,
    348,
    344,
    1,
    0,
    0,
    0,
    349,
    43,
    1,
    0,
    0,
    0,
    350,
    354,
    5,
    25,
    0,
    0,
    351,
    352,
    5,
    38,
    0,
    0,
    352,
    354,
    5,
    25,
    0,
    0,
    353,
    350,
    1,
    0,
    0,
    0,
    353,
    351,
    1,
    0,
    0,
    0,
    354,
    359,
    1,
    0,
    0,
    0,
    355,
    356,
    5,
    38,
    0,
    0,
    356,
    358,
    5,
    25,
    0,
    0,
    357,
    355,
    1,
    0,
    0,
    0,
    358,
    361,
    1,
    0,
    0,
    0,
    359,
    357,
    1,
    0,
    0,
    0,
    359,
    360,
    1,
    0,
    0,
    0,
    360,
    45,
    1,
    0,
    0,
    0,
    361,
    359,
    1,
    0,
    0,
    0,
    362,
    378,
    3,
    48,
    24,
    0,
    363,
    368,
    3,
    52,
    26,
    0,
    364,
    365,
    5,
    18,
    0,
    0,
    365,
    367,
    3,
    52,
    26,
    0,
    366,
    364,
    1,
    0,
    0,
    0,
    367,
    370,
    1,
    0,
    0,
    0,
    368,
    366,
    1,
    0,
    0,
    0,
    368,
    369,
    1,
    0,
    0,
    0,
    369,
    373,
    1,
    0,
    0,
    0,
    370,
    368,
    1,
    0,
    0,
    0,
    371,
    372,
    5,
    18,
    0,
    0,
    372,
    374,
    5,
    11,
    0,
    0,
    373,
    371,
    1,
    0,
    0,
    0,
    373,
    374,
    1,
    0,
    0,
    0,
    374,
    378,
    1,
    0,
    0,
    0,
    375,
    378,
    5,
    11,
    0,
    0,
    376,
    378,
    1,
    0,
    0,
    0,
    377,
    362,
    1,
    0,
    0,
    0,
    377,
    363,
    1,
    0,
    0,
    0,
    377,
    375,
    1,
    0,
    0,
    0,
    377,
    376,
    1,
    0,
    0,
    0,
    378,
    47,
    1,
    0,
    0,
    0,
    379,
    384,
    3,
    50,
    25,
    0,
    380,
    381,
    5,
    18,
    0,
    0,
    381,
    383,
    3,
    50,
    25,
    0,
    382,
    380,
    1,
    0,
    0,
    0,
    383,
    386,
    1,
    0,
    0,
    0,
    384,
    382,
    1,
    0,
    0,
    0,
    384,
    385,
    1,
    0,
    0,
    0,
    385,
    49,
    1,
    0,
    0,
    0,
    386,
    384,
    1,
    0,
    0,
    0,
    387,
    388,
    3,
    30,
    15,
    0,
    388,
    51,
    1,
    0,
    0,
    0,
    389,
    390,
    5,
    25,
    0,
    0,
    390,
    391,
    5,
    12,
    0,
    0,
    391,
    392,
    3,
    50,
    25,
    0,
    392,
    53,
    1,
    0,
    0,
    0,
    393,
    394,
    4,
    27,
    2,
    0,
    394,
    395,
    5,
    16,
    0,
    0,
    395,
    408,
    5,
    17,
    0,
    0,
    396,
    397,
    5,
    16,
    0,
    0,
    397,
    402,
    3,
    56,
    28,
    0,
    398,
    399,
    5,
    18,
    0,
    0,
    399,
    401,
    3,
    56,
    28,
    0,
    400,
    398,
    1,
    0,
    0,
    0,
    401,
    404,
    1,
    0,
    0,
    0,
    402,
    400,
    1,
    0,
    0,
    0,
    402,
    403,
    1,
    0,
    0,
    0,
    403,
    405,
    1,
    0,
    0,
    0,
    404,
    402,
    1,
    0,
    0,
    0,
    405,
    406,
    5,
    17,
    0,
    0,
    406,
    408,
    1,
    0,
    0,
    0,
    407,
    393,
    1,
    0,
    0,
    0,
    407,
    396,
    1,
    0,
    0,
    0,
    408,
    55,
    1,
    0,
    0,
    0,
    409,
    412,
    3,
    30,
    15,
    0,
    410,
    412,
    1,
    0,
    0,
    0,
    411,
    409,
    1,
    0,
    0,
    0,
    411,
    410,
    1,
    0,
    0,
    0,
    412,
    57,
    1,
    0,
    0,
    0,
    48,
    64,
    69,
    74,
    78,
    84,
    88,
    94,
    99,
    108,
    121,
    125,
    129,
    134,
    145,
    157,
    161,
    167,
    170,
    182,
    190,
    196,
    209,
    211,
    219,
    227,
    233,
    242,
    248,
    257,
    262,
    276,
    280,
    290,
    292,
    299,
    325,
    338,
    342,
    348,
    353,
    359,
    368,
    373,
    377,
    384,
    402,
    407,
    411
  ];
  static __ATN;
  static get _ATN() {
    if (!_STParser.__ATN) {
      _STParser.__ATN = new Ie().deserialize(_STParser._serializedATN);
    }
    return _STParser.__ATN;
  }
  static vocabulary = new q(_STParser.literalNames, _STParser.symbolicNames, []);
  get vocabulary() {
    return _STParser.vocabulary;
  }
  static decisionsToDFA = _STParser._ATN.decisionToState.map((ds, index) => new he(ds, index));
};
var TemplateAndEOFContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  template() {
    return this.getRuleContext(0, TemplateContext);
  }
  EOF() {
    return this.getToken(STParser.EOF, 0);
  }
  get ruleIndex() {
    return STParser.RULE_templateAndEOF;
  }
};
var TemplateContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  element(i) {
    if (i === void 0) {
      return this.getRuleContexts(ElementContext);
    }
    return this.getRuleContext(i, ElementContext);
  }
  get ruleIndex() {
    return STParser.RULE_template;
  }
};
var ElementContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  COMMENT() {
    return this.getToken(STParser.COMMENT, 0);
  }
  NEWLINE() {
    return this.getToken(STParser.NEWLINE, 0);
  }
  INDENT() {
    return this.getToken(STParser.INDENT, 0);
  }
  singleElement() {
    return this.getRuleContext(0, SingleElementContext);
  }
  compoundElement() {
    return this.getRuleContext(0, CompoundElementContext);
  }
  get ruleIndex() {
    return STParser.RULE_element;
  }
};
var SingleElementContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  exprTag() {
    return this.getRuleContext(0, ExprTagContext);
  }
  TEXT() {
    return this.getToken(STParser.TEXT, 0);
  }
  NEWLINE() {
    return this.getToken(STParser.NEWLINE, 0);
  }
  COMMENT() {
    return this.getToken(STParser.COMMENT, 0);
  }
  get ruleIndex() {
    return STParser.RULE_singleElement;
  }
};
var CompoundElementContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  ifstat() {
    return this.getRuleContext(0, IfstatContext);
  }
  region() {
    return this.getRuleContext(0, RegionContext);
  }
  get ruleIndex() {
    return STParser.RULE_compoundElement;
  }
};
var ExprTagContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  LDELIM() {
    return this.getToken(STParser.LDELIM, 0);
  }
  expr() {
    return this.getRuleContext(0, ExprContext);
  }
  RDELIM() {
    return this.getToken(STParser.RDELIM, 0);
  }
  SEMI() {
    return this.getToken(STParser.SEMI, 0);
  }
  exprOptions() {
    return this.getRuleContext(0, ExprOptionsContext);
  }
  get ruleIndex() {
    return STParser.RULE_exprTag;
  }
};
var RegionContext = class extends U {
  _indent;
  _x;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  AT() {
    return this.getToken(STParser.AT, 0);
  }
  ID() {
    return this.getToken(STParser.ID, 0);
  }
  RDELIM(i) {
    if (i === void 0) {
      return this.getTokens(STParser.RDELIM);
    } else {
      return this.getToken(STParser.RDELIM, i);
    }
  }
  template() {
    return this.getRuleContext(0, TemplateContext);
  }
  LDELIM(i) {
    if (i === void 0) {
      return this.getTokens(STParser.LDELIM);
    } else {
      return this.getToken(STParser.LDELIM, i);
    }
  }
  END() {
    return this.getToken(STParser.END, 0);
  }
  INDENT(i) {
    if (i === void 0) {
      return this.getTokens(STParser.INDENT);
    } else {
      return this.getToken(STParser.INDENT, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_region;
  }
};
var SubtemplateContext = class extends U {
  _lc;
  _ID;
  _ids = [];
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  template() {
    return this.getRuleContext(0, TemplateContext);
  }
  RCURLY() {
    return this.getToken(STParser.RCURLY, 0);
  }
  LCURLY() {
    return this.getToken(STParser.LCURLY, 0);
  }
  PIPE() {
    return this.getToken(STParser.PIPE, 0);
  }
  INDENT() {
    return this.getToken(STParser.INDENT, 0);
  }
  ID(i) {
    if (i === void 0) {
      return this.getTokens(STParser.ID);
    } else {
      return this.getToken(STParser.ID, i);
    }
  }
  COMMA(i) {
    if (i === void 0) {
      return this.getTokens(STParser.COMMA);
    } else {
      return this.getToken(STParser.COMMA, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_subtemplate;
  }
};
var IfstatContext = class extends U {
  _indent;
  _c1;
  _t1;
  _conditional;
  _c2 = [];
  _template;
  _t2 = [];
  _t3;
  _endif;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  LDELIM(i) {
    if (i === void 0) {
      return this.getTokens(STParser.LDELIM);
    } else {
      return this.getToken(STParser.LDELIM, i);
    }
  }
  IF() {
    return this.getToken(STParser.IF, 0);
  }
  LPAREN(i) {
    if (i === void 0) {
      return this.getTokens(STParser.LPAREN);
    } else {
      return this.getToken(STParser.LPAREN, i);
    }
  }
  RPAREN(i) {
    if (i === void 0) {
      return this.getTokens(STParser.RPAREN);
    } else {
      return this.getToken(STParser.RPAREN, i);
    }
  }
  RDELIM(i) {
    if (i === void 0) {
      return this.getTokens(STParser.RDELIM);
    } else {
      return this.getToken(STParser.RDELIM, i);
    }
  }
  ENDIF() {
    return this.getToken(STParser.ENDIF, 0);
  }
  conditional(i) {
    if (i === void 0) {
      return this.getRuleContexts(ConditionalContext);
    }
    return this.getRuleContext(i, ConditionalContext);
  }
  template(i) {
    if (i === void 0) {
      return this.getRuleContexts(TemplateContext);
    }
    return this.getRuleContext(i, TemplateContext);
  }
  ELSEIF(i) {
    if (i === void 0) {
      return this.getTokens(STParser.ELSEIF);
    } else {
      return this.getToken(STParser.ELSEIF, i);
    }
  }
  ELSE() {
    return this.getToken(STParser.ELSE, 0);
  }
  INDENT(i) {
    if (i === void 0) {
      return this.getTokens(STParser.INDENT);
    } else {
      return this.getToken(STParser.INDENT, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_ifstat;
  }
};
var ConditionalContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  andConditional(i) {
    if (i === void 0) {
      return this.getRuleContexts(AndConditionalContext);
    }
    return this.getRuleContext(i, AndConditionalContext);
  }
  OR(i) {
    if (i === void 0) {
      return this.getTokens(STParser.OR);
    } else {
      return this.getToken(STParser.OR, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_conditional;
  }
};
var AndConditionalContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  notConditional(i) {
    if (i === void 0) {
      return this.getRuleContexts(NotConditionalContext);
    }
    return this.getRuleContext(i, NotConditionalContext);
  }
  AND(i) {
    if (i === void 0) {
      return this.getTokens(STParser.AND);
    } else {
      return this.getToken(STParser.AND, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_andConditional;
  }
};
var NotConditionalContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  memberExpr() {
    return this.getRuleContext(0, MemberExprContext);
  }
  BANG(i) {
    if (i === void 0) {
      return this.getTokens(STParser.BANG);
    } else {
      return this.getToken(STParser.BANG, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_notConditional;
  }
};
var NotConditionalExprContext = class extends U {
  _p;
  _prop;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  ID(i) {
    if (i === void 0) {
      return this.getTokens(STParser.ID);
    } else {
      return this.getToken(STParser.ID, i);
    }
  }
  LPAREN(i) {
    if (i === void 0) {
      return this.getTokens(STParser.LPAREN);
    } else {
      return this.getToken(STParser.LPAREN, i);
    }
  }
  mapExpr(i) {
    if (i === void 0) {
      return this.getRuleContexts(MapExprContext);
    }
    return this.getRuleContext(i, MapExprContext);
  }
  RPAREN(i) {
    if (i === void 0) {
      return this.getTokens(STParser.RPAREN);
    } else {
      return this.getToken(STParser.RPAREN, i);
    }
  }
  DOT(i) {
    if (i === void 0) {
      return this.getTokens(STParser.DOT);
    } else {
      return this.getToken(STParser.DOT, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_notConditionalExpr;
  }
};
var ExprOptionsContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  option(i) {
    if (i === void 0) {
      return this.getRuleContexts(OptionContext);
    }
    return this.getRuleContext(i, OptionContext);
  }
  COMMA(i) {
    if (i === void 0) {
      return this.getTokens(STParser.COMMA);
    } else {
      return this.getToken(STParser.COMMA, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_exprOptions;
  }
};
var OptionContext = class extends U {
  _ID;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  ID() {
    return this.getToken(STParser.ID, 0);
  }
  EQUALS() {
    return this.getToken(STParser.EQUALS, 0);
  }
  exprNoComma() {
    return this.getRuleContext(0, ExprNoCommaContext);
  }
  get ruleIndex() {
    return STParser.RULE_option;
  }
};
var ExprNoCommaContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  memberExpr() {
    return this.getRuleContext(0, MemberExprContext);
  }
  COLON() {
    return this.getToken(STParser.COLON, 0);
  }
  mapTemplateRef() {
    return this.getRuleContext(0, MapTemplateRefContext);
  }
  get ruleIndex() {
    return STParser.RULE_exprNoComma;
  }
};
var ExprContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  mapExpr() {
    return this.getRuleContext(0, MapExprContext);
  }
  get ruleIndex() {
    return STParser.RULE_expr;
  }
};
var MapExprContext = class extends U {
  _c;
  _col;
  _mapTemplateRef;
  _x = [];
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  memberExpr(i) {
    if (i === void 0) {
      return this.getRuleContexts(MemberExprContext);
    }
    return this.getRuleContext(i, MemberExprContext);
  }
  mapTemplateRef(i) {
    if (i === void 0) {
      return this.getRuleContexts(MapTemplateRefContext);
    }
    return this.getRuleContext(i, MapTemplateRefContext);
  }
  COLON(i) {
    if (i === void 0) {
      return this.getTokens(STParser.COLON);
    } else {
      return this.getToken(STParser.COLON, i);
    }
  }
  COMMA(i) {
    if (i === void 0) {
      return this.getTokens(STParser.COMMA);
    } else {
      return this.getToken(STParser.COMMA, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_mapExpr;
  }
};
var MapTemplateRefContext = class extends U {
  _lp;
  _rp;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  qualifiedId() {
    return this.getRuleContext(0, QualifiedIdContext);
  }
  LPAREN(i) {
    if (i === void 0) {
      return this.getTokens(STParser.LPAREN);
    } else {
      return this.getToken(STParser.LPAREN, i);
    }
  }
  args() {
    return this.getRuleContext(0, ArgsContext);
  }
  RPAREN(i) {
    if (i === void 0) {
      return this.getTokens(STParser.RPAREN);
    } else {
      return this.getToken(STParser.RPAREN, i);
    }
  }
  subtemplate() {
    return this.getRuleContext(0, SubtemplateContext);
  }
  mapExpr() {
    return this.getRuleContext(0, MapExprContext);
  }
  argExprList() {
    return this.getRuleContext(0, ArgExprListContext);
  }
  get ruleIndex() {
    return STParser.RULE_mapTemplateRef;
  }
};
var MemberExprContext = class extends U {
  _p;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  includeExpr() {
    return this.getRuleContext(0, IncludeExprContext);
  }
  ID(i) {
    if (i === void 0) {
      return this.getTokens(STParser.ID);
    } else {
      return this.getToken(STParser.ID, i);
    }
  }
  LPAREN(i) {
    if (i === void 0) {
      return this.getTokens(STParser.LPAREN);
    } else {
      return this.getToken(STParser.LPAREN, i);
    }
  }
  mapExpr(i) {
    if (i === void 0) {
      return this.getRuleContexts(MapExprContext);
    }
    return this.getRuleContext(i, MapExprContext);
  }
  RPAREN(i) {
    if (i === void 0) {
      return this.getTokens(STParser.RPAREN);
    } else {
      return this.getToken(STParser.RPAREN, i);
    }
  }
  DOT(i) {
    if (i === void 0) {
      return this.getTokens(STParser.DOT);
    } else {
      return this.getToken(STParser.DOT, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_memberExpr;
  }
};
var IncludeExprContext = class extends U {
  _rp;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  ID() {
    return this.getToken(STParser.ID, 0);
  }
  LPAREN() {
    return this.getToken(STParser.LPAREN, 0);
  }
  RPAREN() {
    return this.getToken(STParser.RPAREN, 0);
  }
  expr() {
    return this.getRuleContext(0, ExprContext);
  }
  SUPER() {
    return this.getToken(STParser.SUPER, 0);
  }
  DOT() {
    return this.getToken(STParser.DOT, 0);
  }
  args() {
    return this.getRuleContext(0, ArgsContext);
  }
  qualifiedId() {
    return this.getRuleContext(0, QualifiedIdContext);
  }
  AT() {
    return this.getToken(STParser.AT, 0);
  }
  primary() {
    return this.getRuleContext(0, PrimaryContext);
  }
  get ruleIndex() {
    return STParser.RULE_includeExpr;
  }
};
var PrimaryContext = class extends U {
  _lp;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  ID() {
    return this.getToken(STParser.ID, 0);
  }
  STRING() {
    return this.getToken(STParser.STRING, 0);
  }
  TRUE() {
    return this.getToken(STParser.TRUE, 0);
  }
  FALSE() {
    return this.getToken(STParser.FALSE, 0);
  }
  subtemplate() {
    return this.getRuleContext(0, SubtemplateContext);
  }
  list() {
    return this.getRuleContext(0, ListContext);
  }
  expr() {
    return this.getRuleContext(0, ExprContext);
  }
  RPAREN(i) {
    if (i === void 0) {
      return this.getTokens(STParser.RPAREN);
    } else {
      return this.getToken(STParser.RPAREN, i);
    }
  }
  LPAREN(i) {
    if (i === void 0) {
      return this.getTokens(STParser.LPAREN);
    } else {
      return this.getToken(STParser.LPAREN, i);
    }
  }
  argExprList() {
    return this.getRuleContext(0, ArgExprListContext);
  }
  conditional() {
    return this.getRuleContext(0, ConditionalContext);
  }
  get ruleIndex() {
    return STParser.RULE_primary;
  }
};
var QualifiedIdContext = class extends U {
  _r;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  ID(i) {
    if (i === void 0) {
      return this.getTokens(STParser.ID);
    } else {
      return this.getToken(STParser.ID, i);
    }
  }
  SLASH(i) {
    if (i === void 0) {
      return this.getTokens(STParser.SLASH);
    } else {
      return this.getToken(STParser.SLASH, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_qualifiedId;
  }
};
var ArgsContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  argExprList() {
    return this.getRuleContext(0, ArgExprListContext);
  }
  namedArg(i) {
    if (i === void 0) {
      return this.getRuleContexts(NamedArgContext);
    }
    return this.getRuleContext(i, NamedArgContext);
  }
  COMMA(i) {
    if (i === void 0) {
      return this.getTokens(STParser.COMMA);
    } else {
      return this.getToken(STParser.COMMA, i);
    }
  }
  ELLIPSIS() {
    return this.getToken(STParser.ELLIPSIS, 0);
  }
  get ruleIndex() {
    return STParser.RULE_args;
  }
};
var ArgExprListContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  arg(i) {
    if (i === void 0) {
      return this.getRuleContexts(ArgContext);
    }
    return this.getRuleContext(i, ArgContext);
  }
  COMMA(i) {
    if (i === void 0) {
      return this.getTokens(STParser.COMMA);
    } else {
      return this.getToken(STParser.COMMA, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_argExprList;
  }
};
var ArgContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  exprNoComma() {
    return this.getRuleContext(0, ExprNoCommaContext);
  }
  get ruleIndex() {
    return STParser.RULE_arg;
  }
};
var NamedArgContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  ID() {
    return this.getToken(STParser.ID, 0);
  }
  EQUALS() {
    return this.getToken(STParser.EQUALS, 0);
  }
  arg() {
    return this.getRuleContext(0, ArgContext);
  }
  get ruleIndex() {
    return STParser.RULE_namedArg;
  }
};
var ListContext = class extends U {
  _lb;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  RBRACK() {
    return this.getToken(STParser.RBRACK, 0);
  }
  LBRACK() {
    return this.getToken(STParser.LBRACK, 0);
  }
  listElement(i) {
    if (i === void 0) {
      return this.getRuleContexts(ListElementContext);
    }
    return this.getRuleContext(i, ListElementContext);
  }
  COMMA(i) {
    if (i === void 0) {
      return this.getTokens(STParser.COMMA);
    } else {
      return this.getToken(STParser.COMMA, i);
    }
  }
  get ruleIndex() {
    return STParser.RULE_list;
  }
};
var ListElementContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  exprNoComma() {
    return this.getRuleContext(0, ExprNoCommaContext);
  }
  get ruleIndex() {
    return STParser.RULE_listElement;
  }
};

// src/compiler/STLexer.ts
var STLexer = class _STLexer {
  /**
   * We build {@code STToken} tokens instead of relying on {@link CommonToken}
   *  so we can override {@link #toString()}. It just converts token types to
   *  token names like 23 to {@code "LDELIM"}.
   */
  static STToken = class STToken extends Qe {
    constructor(...args) {
      switch (args.length) {
        case 2: {
          const [type, text] = args;
          super([null, null], type, p.DEFAULT_CHANNEL, -1, -1);
          this.text = text;
          break;
        }
        case 5: {
          const [source, input, type, start, stop] = args;
          super([source, input], type, p.DEFAULT_CHANNEL, start, stop);
          break;
        }
        default: {
          throw new Error("Invalid number of arguments");
        }
      }
    }
    toString() {
      let channelStr = "";
      if (this.channel > 0) {
        channelStr = ",channel=" + this.channel;
      }
      let txt = this.text;
      if (txt !== null) {
        txt = Misc.replaceEscapes(txt);
      } else {
        txt = "<no text>";
      }
      let tokenName;
      if (this.type === p.EOF) {
        tokenName = "EOF";
      } else {
        tokenName = STParser.symbolicNames[this.type] ?? "Unknown";
      }
      return "[@" + this.tokenIndex + "," + this.start + ":" + this.stop + "='" + txt + "',<" + tokenName + ">" + channelStr + "," + this.line + ":" + this.column + "]";
    }
  };
  static SKIP = new _STLexer.STToken(-1, "<skip>");
  // must follow STLexer.tokens file that STParser.g4 loads
  static RBRACK = 17;
  static LBRACK = 16;
  static ELSE = 5;
  static ELLIPSIS = 11;
  static LCURLY = 20;
  static BANG = 10;
  static EQUALS = 12;
  static TEXT = 22;
  static ID = 25;
  static SEMI = 9;
  static LPAREN = 14;
  static IF = 4;
  static ELSEIF = 6;
  static COLON = 13;
  static RPAREN = 15;
  static COMMA = 18;
  static RCURLY = 21;
  static ENDIF = 7;
  static RDELIM = 24;
  static SUPER = 8;
  static DOT = 19;
  static LDELIM = 23;
  static STRING = 26;
  static PIPE = 28;
  static OR = 29;
  static AND = 30;
  static INDENT = 31;
  static NEWLINE = 32;
  static AT = 33;
  static REGION_END = 34;
  static TRUE = 35;
  static FALSE = 36;
  static COMMENT = 37;
  static SLASH = 38;
  /**
   * To be able to properly track the inside/outside mode, we need to
   *  track how deeply nested we are in some templates. Otherwise, we
   *  know whether a <code>'}'</code> and the outermost subtemplate to send this
   *  back to outside mode.
   */
  subtemplateDepth = 0;
  // Line of the current token.
  line = 1;
  // Column of the current token.
  _tokenStartColumn = 0;
  sourceName = "";
  // Not used yet.
  tokenFactory = et.DEFAULT;
  inputStream;
  /** The char which delimits the start of an expression. */
  delimiterStartChar = "<".codePointAt(0);
  /** The char which delimits the end of an expression. */
  delimiterStopChar = ">".codePointAt(0);
  /**
   * This keeps track of the current mode of the lexer. Are we inside or
   * outside an ST expression?
   */
  scanningInsideExpr = false;
  // start out *not* in a {...} subtemplate
  errMgr;
  /** template embedded in a group file? this is the template */
  templateToken;
  /** current character */
  c;
  /**
   * When we started token, track initial coordinates so we can properly
   * build token objects.
   */
  startCharIndex = -1;
  /**
   * Our lexer routines might have to emit more than a single token. We
   *  buffer everything through this list.
   */
  tokens = new Array();
  // Updated column while consuming input.
  #currentColumn = 0;
  // Updated line while consuming input.
  #currentLine = 1;
  #currentIndex = 0;
  constructor(inputOrErrMgr, input, templateToken, delimiterStartChar, delimiterStopChar) {
    this.inputStream = inputOrErrMgr instanceof ErrorManager ? input : inputOrErrMgr;
    this.errMgr = inputOrErrMgr instanceof ErrorManager ? inputOrErrMgr : STGroup.DEFAULT_ERR_MGR;
    this.sourceName = this.inputStream.getSourceName();
    this.c = this.inputStream.LA(1);
    this.templateToken = templateToken ?? null;
    if (delimiterStartChar) {
      this.delimiterStartChar = delimiterStartChar.codePointAt(0);
    }
    if (delimiterStopChar) {
      this.delimiterStopChar = delimiterStopChar.codePointAt(0);
    }
  }
  nextToken() {
    let t;
    if (this.tokens.length > 0) {
      t = this.tokens.shift();
    } else {
      t = this._nextToken();
    }
    return t;
  }
  /**
    Consume if {@code x} is next character on the input stream.
   */
  match(x2) {
    const code = typeof x2 === "string" ? x2.codePointAt(0) : x2;
    if (this.c !== code) {
      const token = this.newToken(_STLexer.TEXT);
      token.column = this.#currentColumn;
      this.lexerError(token, "expecting '" + String.fromCodePoint(code) + "', found '" + this.currentCharToString() + "'");
    }
    this.consume();
  }
  emit(token) {
    this.tokens.push(token);
  }
  _nextToken() {
    while (true) {
      this.startCharIndex = this.inputStream.index;
      this.line = this.#currentLine;
      this._tokenStartColumn = this.#currentColumn;
      if (this.c === p.EOF) {
        return this.newToken(p.EOF);
      }
      let t;
      if (this.scanningInsideExpr) {
        t = this.inside();
      } else {
        t = this.outside();
      }
      if (t !== _STLexer.SKIP) {
        return t;
      }
    }
  }
  newToken(tokenType, text, pos) {
    let t;
    if (!text) {
      t = new _STLexer.STToken(
        this,
        this.inputStream,
        tokenType,
        this.startCharIndex,
        this.inputStream.index - 1
      );
    } else {
      t = new _STLexer.STToken(tokenType, text);
      t.column = pos ?? this._tokenStartColumn;
      t.start = this.startCharIndex;
      t.stop = this.inputStream.index - 1;
      t.line = this.line;
    }
    t.tokenIndex = this.#currentIndex++;
    return t;
  }
  newTokenFromPreviousChar(tokenType) {
    this._tokenStartColumn = this.#currentColumn - 1;
    const t = new _STLexer.STToken(
      this,
      this.inputStream,
      tokenType,
      this.inputStream.index - 1,
      this.inputStream.index - 1
    );
    t.tokenIndex = this.#currentIndex++;
    return t;
  }
  consume() {
    if (this.c === 10) {
      this.#currentLine += 1;
      this.#currentColumn = 0;
    } else {
      this.#currentColumn += 1;
    }
    if (this.c !== p.EOF) {
      this.inputStream.consume();
      this.c = this.inputStream.LA(1);
    }
  }
  outside() {
    if (this.#currentColumn === 0 && this.currentCharMatchesOneOf(" ", "	")) {
      while (this.currentCharMatchesOneOf(" ", "	")) {
        this.consume();
      }
      if (this.c !== p.EOF) {
        return this.newToken(_STLexer.INDENT);
      }
      return this.newToken(_STLexer.TEXT);
    }
    if (this.c === this.delimiterStartChar) {
      this.consume();
      if (this.currentCharMatchesOneOf("!")) {
        return this.matchCOMMENT();
      }
      if (this.currentCharMatchesOneOf("\\")) {
        return this.matchESCAPE();
      }
      this.scanningInsideExpr = true;
      return this.newToken(_STLexer.LDELIM);
    }
    if (this.currentCharMatchesOneOf("\r")) {
      this.consume();
      this.consume();
      return this.newToken(_STLexer.NEWLINE);
    }
    if (this.currentCharMatchesOneOf("\n")) {
      this.consume();
      return this.newToken(_STLexer.NEWLINE);
    }
    if (this.currentCharMatchesOneOf("}") && this.subtemplateDepth > 0) {
      this.scanningInsideExpr = true;
      this.subtemplateDepth--;
      this.consume();
      return this.newTokenFromPreviousChar(_STLexer.RCURLY);
    }
    return this.matchTEXT();
  }
  inside() {
    while (true) {
      switch (this.c) {
        case 32:
        case 9:
        case 10:
        case 13: {
          this.consume();
          return _STLexer.SKIP;
        }
        case 46: {
          const dot = this.c;
          this.consume();
          if (this.inputStream.LA(1) === dot && this.inputStream.LA(2) === dot) {
            this.consume();
            this.match(".");
            return this.newToken(_STLexer.ELLIPSIS);
          }
          return this.newToken(_STLexer.DOT);
        }
        case 44: {
          this.consume();
          return this.newToken(_STLexer.COMMA);
        }
        case 58: {
          this.consume();
          return this.newToken(_STLexer.COLON);
        }
        case 59: {
          this.consume();
          return this.newToken(_STLexer.SEMI);
        }
        case 40: {
          this.consume();
          return this.newToken(_STLexer.LPAREN);
        }
        case 41: {
          this.consume();
          return this.newToken(_STLexer.RPAREN);
        }
        case 91: {
          this.consume();
          return this.newToken(_STLexer.LBRACK);
        }
        case 93: {
          this.consume();
          return this.newToken(_STLexer.RBRACK);
        }
        case 61: {
          this.consume();
          return this.newToken(_STLexer.EQUALS);
        }
        case 33: {
          this.consume();
          return this.newToken(_STLexer.BANG);
        }
        case 47: {
          this.consume();
          return this.newToken(_STLexer.SLASH);
        }
        case 64: {
          this.consume();
          if (this.c === "e".codePointAt(0) && this.inputStream.LA(2) === "n".codePointAt(0) && this.inputStream.LA(3) === "d".codePointAt(0)) {
            this.consume();
            this.consume();
            this.consume();
            return this.newToken(_STLexer.REGION_END);
          }
          return this.newToken(_STLexer.AT);
        }
        case 34: {
          return this.mSTRING();
        }
        case 38: {
          this.consume();
          this.match("&");
          return this.newToken(_STLexer.AND);
        }
        case 124: {
          this.consume();
          this.match("|");
          return this.newToken(_STLexer.OR);
        }
        case 123: {
          return this.subTemplate();
        }
        default: {
          if (this.c === this.delimiterStopChar) {
            this.consume();
            this.scanningInsideExpr = false;
            return this.newToken(_STLexer.RDELIM);
          }
          if (this.currentCharIsIDStartLetter()) {
            const id = this.mID();
            const name = id.text;
            switch (name) {
              case "if": {
                return this.newToken(_STLexer.IF);
              }
              case "endif": {
                return this.newToken(_STLexer.ENDIF);
              }
              case "else": {
                return this.newToken(_STLexer.ELSE);
              }
              case "elseif": {
                return this.newToken(_STLexer.ELSEIF);
              }
              case "super": {
                return this.newToken(_STLexer.SUPER);
              }
              case "true": {
                return this.newToken(_STLexer.TRUE);
              }
              case "false": {
                return this.newToken(_STLexer.FALSE);
              }
              default: {
                return id;
              }
            }
          }
          const token = this.newToken(_STLexer.TEXT);
          token.column = this.#currentColumn;
          this.lexerError(token, "invalid character '" + this.currentCharToString() + "'");
          if (this.c === p.EOF) {
            return this.newToken(p.EOF);
          }
          this.consume();
        }
      }
    }
  }
  subTemplate() {
    const currentStreamIndex = this.inputStream.index;
    const currentLine = this.#currentLine;
    const currentColumn = this.#currentColumn;
    this.subtemplateDepth++;
    const curlyStartChar = this.startCharIndex;
    const curlyLine = this.line;
    const curlyPos = this._tokenStartColumn;
    const argTokens = new Array();
    this.consume();
    const curly = this.newTokenFromPreviousChar(_STLexer.LCURLY);
    this.matchWS();
    argTokens.push(this.mID());
    this.matchWS();
    while (this.c === ",".codePointAt(0)) {
      this.consume();
      argTokens.push(this.newTokenFromPreviousChar(_STLexer.COMMA));
      this.matchWS();
      argTokens.push(this.mID());
      this.matchWS();
    }
    this.matchWS();
    if (this.currentCharMatchesOneOf("|")) {
      this.consume();
      argTokens.push(this.newTokenFromPreviousChar(_STLexer.PIPE));
      if (this.currentCharMatchesOneOf(" ", "	", "\n", "\r")) {
        this.consume();
      }
      for (const t of argTokens) {
        this.emit(t);
      }
      this.scanningInsideExpr = false;
      this.startCharIndex = curlyStartChar;
      this.line = curlyLine;
      this._tokenStartColumn = curlyPos;
      return curly;
    }
    this.inputStream.index = currentStreamIndex;
    this.#currentLine = currentLine;
    this.#currentColumn = currentColumn;
    this.startCharIndex = curlyStartChar;
    this.line = curlyLine;
    this._tokenStartColumn = curlyPos;
    this.consume();
    this.scanningInsideExpr = false;
    return curly;
  }
  matchESCAPE() {
    this.startCharIndex = this.inputStream.index;
    this._tokenStartColumn = this.#currentColumn;
    this.consume();
    if (this.currentCharMatchesOneOf("u")) {
      return this.matchHexNumber();
    }
    let text;
    switch (this.c) {
      case 92: {
        this.matchLINEBREAK();
        return _STLexer.SKIP;
      }
      case 110: {
        text = "\n";
        break;
      }
      case 116: {
        text = "	";
        break;
      }
      case 32: {
        text = " ";
        break;
      }
      default: {
        const token = this.newToken(_STLexer.TEXT);
        token.column = this.#currentColumn;
        this.lexerError(token, "invalid escaped char: '" + this.currentCharToString() + "'");
        this.consume();
        this.match(this.delimiterStopChar);
        return _STLexer.SKIP;
      }
    }
    this.consume();
    const t = this.newToken(_STLexer.TEXT, text, this._tokenStartColumn - 2);
    this.match(this.delimiterStopChar);
    return t;
  }
  matchHexNumber() {
    this.consume();
    const convertCharCodeToNumber = () => {
      if (this.c >= 48 && this.c <= 57) {
        return this.c - 48;
      }
      if (this.c >= 65 && this.c <= 70) {
        return this.c - 55;
      }
      if (this.c >= 97 && this.c <= 102) {
        return this.c - 87;
      }
      return -1;
    };
    let codePoint = 0;
    if (!this.currentCharIsHexDigit()) {
      const token = this.newToken(_STLexer.TEXT);
      token.column = this.#currentColumn;
      this.lexerError(token, "invalid hex digit: '" + this.currentCharToString() + "'");
    }
    codePoint = convertCharCodeToNumber();
    this.consume();
    if (!this.currentCharIsHexDigit()) {
      const token = this.newToken(_STLexer.TEXT);
      token.column = this.#currentColumn;
      this.lexerError(token, "invalid hex digit: '" + this.currentCharToString() + "'");
    }
    codePoint = (codePoint << 4) + convertCharCodeToNumber();
    this.consume();
    if (!this.currentCharIsHexDigit()) {
      const token = this.newToken(_STLexer.TEXT);
      token.column = this.#currentColumn;
      this.lexerError(token, "invalid hex digit: '" + this.currentCharToString() + "'");
    }
    codePoint = (codePoint << 4) + convertCharCodeToNumber();
    this.consume();
    if (!this.currentCharIsHexDigit()) {
      const token = this.newToken(_STLexer.TEXT);
      token.column = this.#currentColumn;
      this.lexerError(token, "invalid hex digit: '" + this.currentCharToString() + "'");
    }
    codePoint = (codePoint << 4) + convertCharCodeToNumber();
    const uc = String.fromCodePoint(codePoint);
    const t = this.newToken(_STLexer.TEXT, uc, this._tokenStartColumn - 6);
    this.consume();
    this.match(this.delimiterStopChar);
    return t;
  }
  matchTEXT() {
    let modifiedText = false;
    let buf = "";
    while (this.c !== p.EOF && this.c !== this.delimiterStartChar) {
      if (this.currentCharMatchesOneOf("\r", "\n")) {
        break;
      }
      if (this.currentCharMatchesOneOf("}") && this.subtemplateDepth > 0) {
        break;
      }
      if (this.currentCharMatchesOneOf("\\")) {
        if (this.inputStream.LA(2) === "\\".codePointAt(0)) {
          this.consume();
          this.consume();
          buf += "\\";
          modifiedText = true;
          continue;
        }
        if (this.inputStream.LA(2) === this.delimiterStartChar || this.inputStream.LA(2) === "}".codePointAt(0)) {
          modifiedText = true;
          this.consume();
          buf += this.currentCharToString();
          this.consume();
        } else {
          buf += this.currentCharToString();
          this.consume();
        }
        continue;
      }
      buf += this.currentCharToString();
      this.consume();
    }
    if (modifiedText) {
      return this.newToken(_STLexer.TEXT, buf.toString());
    } else {
      return this.newToken(_STLexer.TEXT);
    }
  }
  /**
   * <pre>
   *  ID  : ('a'..'z'|'A'..'Z'|'_'|'/')
   *        ('a'..'z'|'A'..'Z'|'0'..'9'|'_'|'/')*
   *      ;
   *  </pre>
   *
   * @returns A token representing the matched ID.
   */
  mID() {
    this.startCharIndex = this.inputStream.index;
    this.line = this.#currentLine;
    this._tokenStartColumn = this.#currentColumn;
    this.consume();
    while (this.currentCharIsIDLetter()) {
      this.consume();
    }
    return this.newToken(_STLexer.ID);
  }
  /**
   * <pre>
   *  STRING : '"'
   *           (   '\\' '"'
   *           |   '\\' ~'"'
   *           |   ~('\\'|'"')
   *           )*
   *           '"'
   *         ;
   * </pre>
   *
   * @returns A token representing the matched string.
   */
  mSTRING() {
    let sawEscape = false;
    let buf = this.currentCharToString();
    this.consume();
    while (!this.currentCharMatchesOneOf('"')) {
      if (this.currentCharMatchesOneOf("\\")) {
        sawEscape = true;
        this.consume();
        switch (String.fromCodePoint(this.c)) {
          case "n": {
            buf += "\n";
            break;
          }
          case "r": {
            buf += "\r";
            break;
          }
          case "t": {
            buf += "	";
            break;
          }
          default: {
            buf += this.currentCharToString();
            break;
          }
        }
        this.consume();
        continue;
      }
      buf += this.currentCharToString();
      this.consume();
      if (this.c === p.EOF) {
        const token = this.newToken(p.EOF);
        token.column = this.#currentColumn;
        this.lexerError(token, "EOF in string");
        break;
      }
    }
    buf += this.currentCharToString();
    this.consume();
    if (sawEscape) {
      return this.newToken(_STLexer.STRING, buf);
    } else {
      return this.newToken(_STLexer.STRING);
    }
  }
  matchWS() {
    while (this.currentCharMatchesOneOf(" ", "	", "\n", "\r")) {
      this.consume();
    }
  }
  matchCOMMENT() {
    this.match("!");
    while (!(this.currentCharMatchesOneOf("!") && this.inputStream.LA(2) === this.delimiterStopChar)) {
      if (this.c === p.EOF) {
        const token = this.newToken(p.EOF);
        token.column = this.#currentColumn;
        this.lexerError(token, "Non-terminated comment starting at " + this.line + ":" + this._tokenStartColumn + ": '!" + String.fromCodePoint(this.delimiterStopChar) + "' missing");
        break;
      }
      this.consume();
    }
    this.consume();
    this.consume();
    return this.newToken(_STLexer.COMMENT);
  }
  matchLINEBREAK() {
    this.match("\\");
    this.match(this.delimiterStopChar);
    while (this.currentCharMatchesOneOf(" ", "	")) {
      this.consume();
    }
    if (this.c === p.EOF) {
      const token = this.newToken(_STLexer.NEWLINE);
      token.column = this.#currentColumn;
      this.lexerError(token, "Missing newline after newline escape <\\\\>");
      return;
    }
    if (this.currentCharMatchesOneOf("\r")) {
      this.consume();
    }
    this.match("\n");
    while (this.currentCharMatchesOneOf(" ", "	")) {
      this.consume();
    }
  }
  /**
   * @returns `true` if the current char matches any of the given alternatives
   */
  currentCharMatchesOneOf(...alts) {
    for (const alt of alts) {
      if (this.c === alt.codePointAt(0)) {
        return true;
      }
    }
    return false;
  }
  /**
   * @returns `true` if the current char is a hex digit
   */
  currentCharIsHexDigit() {
    return this.c >= 48 && this.c <= 57 || this.c >= 65 && this.c <= 70 || this.c >= 97 && this.c <= 102;
  }
  /**
   * @returns `true` if the current char can be used as first letter for an identifier.
   */
  currentCharIsIDStartLetter() {
    return this.c >= 48 && this.c <= 57 || this.c >= 65 && this.c <= 90 || this.c >= 97 && this.c <= 122 || this.c === 95;
  }
  /**
   * @returns `true` if the current char can be used in an identifier.
   */
  currentCharIsIDLetter() {
    return this.currentCharIsIDStartLetter() || this.c === 45;
  }
  /**
   * @returns A string representation of the current char.
   */
  currentCharToString() {
    if (this.c === p.EOF) {
      return "<EOF>";
    }
    return String.fromCodePoint(this.c);
  }
  lexerError(token, message) {
    const e = new ne(null, this.inputStream, 0, new w());
    e.offendingToken = token;
    this.errMgr.lexerError(this.sourceName, message, this.templateToken, e);
  }
};

// src/compiler/STException.ts
var STException = class extends Error {
  constructor(msg, cause) {
    if (cause) {
      super(msg, { cause });
    } else {
      super(msg);
    }
  }
};

// src/compiler/FormalArgument.ts
var FormalArgument = class _FormalArgument {
  name;
  index = 0;
  // which argument is it? from 0..n-1
  /** If they specified default value {@code x=y}, store the token here */
  defaultValueToken;
  defaultValue;
  // x="str", x=true, x=false
  compiledDefaultValue;
  // x={...}
  constructor(name, defaultValueToken) {
    this.name = name;
    this.defaultValueToken = defaultValueToken;
  }
  hashCode() {
    return y.hashStuff(this.name, this.defaultValueToken ? 1 : 0);
  }
  equals(o43) {
    if (!(o43 instanceof _FormalArgument)) {
      return false;
    }
    if (this.name !== o43.name) {
      return false;
    }
    return this.defaultValueToken === void 0 === (o43.defaultValueToken === void 0);
  }
  toString() {
    if (this.defaultValueToken) {
      return this.name + "=" + this.defaultValueToken.text;
    }
    return this.name;
  }
};

// src/compiler/StringTable.ts
var StringTable = class {
  table = /* @__PURE__ */ new Map();
  i = -1;
  [Symbol.iterator]() {
    return this.table.keys();
  }
  add(s2) {
    const index = this.table.get(s2);
    if (index !== void 0) {
      return index;
    }
    this.table.set(s2, ++this.i);
    return this.i;
  }
};

// src/compiler/CompilationState.ts
var CompilationState = class _CompilationState {
  /**
   * Track instruction location within
   * {@code impl.}{@link CompiledST##instructions instrs} array; this is next address
   * to write to. Byte-addressable memory.
   */
  ip = 0;
  /** The compiled code implementation to fill in. */
  impl = new CompiledST();
  /** Track unique strings; copy into {@link CompiledST#strings} after compilation. */
  stringTable = new StringTable();
  tokens;
  errMgr;
  constructor(errMgr, name, tokens) {
    this.errMgr = errMgr;
    this.tokens = tokens;
    this.impl.name = name;
    this.impl.prefix = Misc.getPrefix(name);
  }
  /**
   * Write value at index into a byte array highest to lowest byte,
   *  left to right.
   */
  static writeShort(memory, index, value) {
    memory[index + 0] = value >> 8 * 1 & 255;
    memory[index + 1] = value & 255;
  }
  defineString(s2) {
    return this.stringTable.add(s2);
  }
  refAttr(templateToken, id) {
    const name = id?.getText() ?? "";
    if (this.impl.formalArguments?.has(name)) {
      const arg = this.impl.formalArguments.get(name);
      const index = arg.index;
      this.emit1(id, Bytecode.INSTR_LOAD_LOCAL, index);
    } else {
      if (Interpreter.predefinedAnonSubtemplateAttributes.has(name)) {
        this.errMgr.compileTimeError(
          ErrorType.REF_TO_IMPLICIT_ATTRIBUTE_OUT_OF_SCOPE,
          templateToken,
          id?.getSymbol()
        );
        this.emit(id, Bytecode.INSTR_NULL);
      } else {
        this.emit1(id, Bytecode.INSTR_LOAD_ATTR, name);
      }
    }
  }
  setOption(id) {
    const option = Interpreter.supportedOptions.get(id.getText());
    this.emit1(id, Bytecode.INSTR_STORE_OPTION, option);
  }
  func(templateToken, id) {
    const funcBytecode = Compiler.funcs.get(id?.getText() ?? "");
    if (funcBytecode == null) {
      this.errMgr.compileTimeError(ErrorType.NO_SUCH_FUNCTION, templateToken, id?.getSymbol());
      this.emit(id, Bytecode.INSTR_POP);
    } else {
      this.emit(id, funcBytecode);
    }
  }
  emit(...args) {
    switch (args.length) {
      case 1: {
        const [opcode] = args;
        this.emit(null, opcode);
        break;
      }
      case 2: {
        const [opNode, opcode] = args;
        this.ensureCapacity(1);
        if (opNode) {
          const interval = opNode.getSourceInterval();
          const p2 = this.tokens.get(interval.start).start;
          const q2 = this.tokens.get(interval.stop).stop;
          if (!(p2 < 0 || q2 < 0)) {
            this.impl.sourceMap[this.ip] = new x(p2, q2);
          }
        }
        this.impl.instructions[this.ip++] = opcode;
        break;
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
  }
  emit1(opNode, opcode, arg) {
    this.emit(opNode, opcode);
    let index;
    if (typeof arg === "string") {
      index = this.defineString(arg);
    } else {
      index = arg;
    }
    this.ensureCapacity(Bytecode.OPERAND_SIZE_IN_BYTES);
    _CompilationState.writeShort(this.impl.instructions, this.ip, index);
    this.ip += Bytecode.OPERAND_SIZE_IN_BYTES;
  }
  emit2(opAST, opcode, arg, arg2) {
    let index;
    if (typeof arg === "string") {
      index = this.defineString(arg);
    } else {
      index = arg;
    }
    this.emit(opAST, opcode);
    this.ensureCapacity(Bytecode.OPERAND_SIZE_IN_BYTES * 2);
    _CompilationState.writeShort(this.impl.instructions, this.ip, index);
    this.ip += Bytecode.OPERAND_SIZE_IN_BYTES;
    _CompilationState.writeShort(this.impl.instructions, this.ip, arg2);
    this.ip += Bytecode.OPERAND_SIZE_IN_BYTES;
  }
  insert(addr, opcode, s2) {
    this.ensureCapacity(1 + Bytecode.OPERAND_SIZE_IN_BYTES);
    const instrSize = 1 + Bytecode.OPERAND_SIZE_IN_BYTES;
    this.impl.instructions.copyWithin(addr + instrSize, addr, this.ip);
    const save = this.ip;
    this.ip = addr;
    this.emit1(null, opcode, s2);
    this.ip = save + instrSize;
    let a = addr + instrSize;
    while (a < this.ip) {
      const op = this.impl.instructions[a];
      const instruction = Bytecode.instructions[op];
      if (op === Bytecode.INSTR_BR || op === Bytecode.INSTR_BRF) {
        const operand = BytecodeDisassembler.getShort(this.impl.instructions, a + 1);
        _CompilationState.writeShort(this.impl.instructions, a + 1, operand + instrSize);
      }
      a += instruction.operandCount * Bytecode.OPERAND_SIZE_IN_BYTES + 1;
    }
  }
  write(addr, value) {
    _CompilationState.writeShort(this.impl.instructions, addr, value);
  }
  indent(indent, text) {
    this.emit1(indent, Bytecode.INSTR_INDENT, text);
  }
  ensureCapacity(n2) {
    if (this.ip + n2 >= this.impl.instructions.length) {
      const c = new Int8Array(this.impl.instructions.length * 2);
      c.set(this.impl.instructions);
      c.fill(0, this.impl.instructions.length);
      this.impl.instructions = c;
    }
  }
};

// src/support/Stack.ts
var Stack = class {
  #data = [];
  /**
   * Tests if this stack is empty.
   *
   * @returns true if and only if this stack contains no items; false otherwise.
   */
  empty() {
    return this.#data.length === 0;
  }
  /**
   * Looks at the object at the top of this stack without removing it from the stack.
   *
   * @returns the object at the top of this stack.
   */
  peek() {
    if (this.empty()) {
      throw new Error("Stack is empty");
    }
    return this.#data[this.#data.length - 1];
  }
  /**
   * Removes the object at the top of this stack and returns that object as the value of this function.
   *
   * @returns The object at the top of this stack.
   */
  pop() {
    if (this.empty()) {
      throw new Error("Stack is empty");
    }
    return this.#data.pop();
  }
  /**
   * Pushes an item onto the top of this stack.
   *
   * @param item - the item to be pushed onto this stack.
   *
   * @returns the item argument.
   */
  push(item) {
    this.#data.push(item);
    return item;
  }
  size() {
    return this.#data.length;
  }
};

// src/compiler/CodeGenerator.ts
var CodeGenerator = class {
  #outermostTemplateName;
  // name of overall template
  #outermostImpl;
  #templateToken;
  // overall template token
  #errMgr;
  #templateStack = new Stack();
  // overall template text
  #template;
  #input;
  constructor(input, errMgr, name, template, templateToken) {
    this.#input = input;
    this.#errMgr = errMgr;
    this.#outermostTemplateName = name;
    this.#template = template;
    this.#templateToken = templateToken;
  }
  template(context, name, args) {
    this.#templateStack.push(new CompilationState(this.#errMgr, name, this.#input));
    const impl = this.#templateStack.peek().impl;
    if (this.#templateStack.size() === 1) {
      this.#outermostImpl = impl;
    }
    impl.defineFormalArgs(args);
    if (name && name.startsWith(Compiler.SUBTEMPLATE_PREFIX)) {
      impl.addArg(new FormalArgument("i"));
      impl.addArg(new FormalArgument("i0"));
    }
    impl.template = this.#template ?? "";
    try {
      this.handleElements(context.element());
      if (this.#templateStack.peek().stringTable) {
        impl.strings.push(...this.#templateStack.peek().stringTable);
      }
      impl.codeSize = this.#templateStack.peek().ip;
    } finally {
      this.#templateStack.pop();
    }
    return impl;
  }
  handleElements(list) {
    list.forEach((element) => {
      this.element(element);
    });
  }
  element(context) {
    if (context.singleElement() !== null) {
      const hasIndent = context.INDENT() !== null;
      if (hasIndent) {
        this.#templateStack.peek().indent(context.INDENT(), context.INDENT()?.getText() ?? "");
      }
      this.singleElement(context.singleElement());
      if (hasIndent) {
        this.#templateStack.peek().emit(Bytecode.INSTR_DEDENT);
      }
    } else if (context.compoundElement() !== null) {
      this.compoundElement(context.compoundElement());
    }
  }
  singleElement(context) {
    if (context.exprTag() !== null) {
      this.exprTag(context.exprTag());
    } else if (context.TEXT() !== null) {
      const token = context.TEXT();
      const text = token.getText();
      if (text.length > 0) {
        this.emit1(token, Bytecode.INSTR_WRITE_STR, text);
      }
    } else if (context.NEWLINE() !== null) {
      this.emit(context.NEWLINE(), Bytecode.INSTR_NEWLINE);
    }
  }
  compoundElement(context) {
    if (context.ifstat() !== null) {
      this.ifstat(context.ifstat());
    } else if (context.region() !== null) {
      this.region(context.region());
    }
  }
  exprTag(context) {
    let op = Bytecode.INSTR_WRITE;
    this.expr(context.expr().mapExpr());
    if (context.exprOptions() !== null) {
      this.exprOptions(context.exprOptions());
      op = Bytecode.INSTR_WRITE_OPT;
    }
    this.emit(context.expr(), op);
  }
  region(context) {
    if (context._indent) {
      this.#templateStack.peek().indent(context, context._indent.text ?? "");
    }
    const id = context.ID();
    const name = STGroup.getMangledRegionName(this.#outermostTemplateName, id.getText() ?? "");
    const template = this.template(context.template(), name, []);
    template.isRegion = true;
    template.regionDefType = 1 /* EMBEDDED */;
    template.templateDefStartToken = id.symbol;
    this.#outermostImpl.addImplicitlyDefinedTemplate(template);
    this.emit2(context, Bytecode.INSTR_NEW, name, 0);
    this.emit(context, Bytecode.INSTR_WRITE);
    if (context._indent) {
      this.#templateStack.peek().emit(Bytecode.INSTR_DEDENT);
    }
  }
  subtemplate(context) {
    const name = Compiler.getNewSubtemplateName();
    const args = new Array();
    let argCount = 0;
    if (context.template() === null) {
      const sub = new CompiledST();
      sub.name = name;
      sub.template = "";
      sub.addArg(new FormalArgument("i"));
      sub.addArg(new FormalArgument("i0"));
      sub.isAnonSubtemplate = true;
      sub.templateDefStartToken = context.start;
      sub.tree = context;
      sub.tokens = this.#input;
      this.#outermostImpl.addImplicitlyDefinedTemplate(sub);
    } else {
      context.ID().forEach((id) => {
        this.addArgument(args, id.symbol);
      });
      argCount = args.length;
      const sub = this.template(context.template(), name, args);
      sub.isAnonSubtemplate = true;
      sub.templateDefStartToken = context.template().start;
      sub.tree = context.template();
      sub.tokens = this.#input;
      this.#outermostImpl.addImplicitlyDefinedTemplate(sub);
    }
    return [argCount, name];
  }
  ifstat(context) {
    let prevBranchOperand = -1;
    const endRefs = new Array();
    if (context._indent) {
      this.#templateStack.peek().indent(context, context._indent.text ?? "");
    }
    this.conditional(context.conditional(0));
    prevBranchOperand = this.address() + 1;
    this.emit1(context.IF(), Bytecode.INSTR_BRF, -1);
    this.handleElements(context._t1.element());
    if (context.ELSEIF().length > 0) {
      for (let i = 0; i < context.ELSEIF().length; ++i) {
        const eif = context.ELSEIF(i);
        endRefs.push(this.address() + 1);
        this.emit1(eif, Bytecode.INSTR_BR, -1);
        this.write(prevBranchOperand, this.address());
        prevBranchOperand = -1;
        const ec = context.conditional(i + 1);
        this.conditional(ec);
        prevBranchOperand = this.address() + 1;
        this.emit1(ec, Bytecode.INSTR_BRF, -1);
        this.handleElements(context._t2[i].element());
      }
    }
    if (context.ELSE() !== null) {
      endRefs.push(this.address() + 1);
      this.emit1(context.ELSE(), Bytecode.INSTR_BR, -1);
      this.write(prevBranchOperand, this.address());
      prevBranchOperand = -1;
      this.handleElements(context._t3.element());
    }
    if (prevBranchOperand >= 0) {
      this.write(prevBranchOperand, this.address());
    }
    for (const operand of endRefs) {
      this.write(operand, this.address());
    }
    if (context._indent) {
      this.#templateStack.peek().emit(Bytecode.INSTR_DEDENT);
    }
  }
  conditional(context) {
    this.andConditional(context.andConditional(0));
    if (context.OR().length > 0) {
      for (let i = 0; i < context.andConditional().length - 1; ++i) {
        this.andConditional(context.andConditional(i + 1));
        this.emit(context.OR(i), Bytecode.INSTR_OR);
      }
    }
  }
  andConditional(context) {
    this.notConditional(context.notConditional(0));
    if (context.AND().length > 0) {
      for (let i = 0; i < context.notConditional().length - 1; ++i) {
        this.notConditional(context.notConditional(i + 1));
        this.emit(context.AND(i), Bytecode.INSTR_AND);
      }
    }
  }
  notConditional(context) {
    this.memberExpr(context.memberExpr());
    context.BANG().forEach((bang) => {
      this.emit(bang, Bytecode.INSTR_NOT);
    });
  }
  exprOptions(context) {
    this.emit(context, Bytecode.INSTR_OPTIONS);
    context.option().forEach((option) => {
      this.option(option);
    });
  }
  option(context) {
    const id = context.ID();
    if (context.exprNoComma()) {
      this.exprNoComma(context.exprNoComma());
    } else {
      const defVal = Compiler.defaultOptionValues.get(id.getText());
      this.emit1(id, Bytecode.INSTR_LOAD_STR, defVal);
    }
    this.setOption(id);
  }
  expr(context) {
    let ne2 = 0;
    let colonIndex = -1;
    context.memberExpr().forEach((memberExpr) => {
      this.memberExpr(memberExpr);
      ne2++;
    });
    if (ne2 > 1) {
      this.mapTemplateRef(context.mapTemplateRef(0), ne2);
      this.emit1(context, Bytecode.INSTR_ZIP_MAP, ne2);
      colonIndex = 2 * (ne2 - 1) + 1 + 2;
    } else if (context.COLON().length > 0) {
      colonIndex = 1;
    }
    if (colonIndex < 0 || colonIndex >= context.getChildCount()) {
      return;
    }
    let nt2 = 0;
    for (let i = colonIndex + 1; i < context.getChildCount(); ++i) {
      const child = context.getChild(i);
      if (child instanceof F) {
        if (child.symbol.type === STLexer.COLON) {
          if (nt2 > 1) {
            this.emit1(context, Bytecode.INSTR_ROT_MAP, nt2);
          } else {
            this.emit(context, Bytecode.INSTR_MAP);
          }
          nt2 = 0;
        }
      } else {
        this.mapTemplateRef(child, 1);
        ++nt2;
      }
    }
    if (nt2 > 0) {
      if (nt2 > 1) {
        this.emit1(context, Bytecode.INSTR_ROT_MAP, nt2);
      } else {
        this.emit(context, Bytecode.INSTR_MAP);
      }
    }
  }
  exprNoComma(context) {
    this.memberExpr(context.memberExpr());
    if (context.mapTemplateRef() !== null) {
      this.mapTemplateRef(context.mapTemplateRef(), 1);
      this.emit(context, Bytecode.INSTR_MAP);
    }
  }
  memberExpr(context) {
    this.includeExpr(context.includeExpr());
    let index = 1;
    while (index < context.children.length) {
      ++index;
      const child = context.children[index++];
      if (child.symbol.type === STLexer.ID) {
        this.prop(child);
      } else {
        this.prop(context.children[index]);
        index += 2;
      }
    }
  }
  prop(context) {
    if (context instanceof F) {
      this.emit1(context, Bytecode.INSTR_LOAD_PROP, context.getText() ?? "");
    } else {
      const expression = context;
      this.expr(expression);
      this.emit(expression, Bytecode.INSTR_LOAD_PROP_IND);
    }
  }
  mapTemplateRef(context, expressionCount) {
    if (context.qualifiedId() !== null) {
      for (let i = 1; i <= expressionCount; i++) {
        this.emit(context.qualifiedId(), Bytecode.INSTR_NULL);
      }
      const args22 = this.args(context.args());
      if (args22.passThru) {
        this.emit1(context, Bytecode.INSTR_PASSTHRU, context.qualifiedId()?.getText() ?? "");
      }
      if (args22.namedArgs) {
        this.emit1(context, Bytecode.INSTR_NEW_BOX_ARGS, context.qualifiedId()?.getText() ?? "");
      } else {
        this.emit2(
          context,
          Bytecode.INSTR_NEW,
          context.qualifiedId()?.getText() ?? "",
          args22.n + expressionCount
        );
      }
    } else if (context.subtemplate() !== null) {
      const [argCount, name] = this.subtemplate(context.subtemplate());
      if (argCount !== expressionCount) {
        this.#errMgr?.compileTimeError(
          ErrorType.ANON_ARGUMENT_MISMATCH,
          this.#templateToken,
          context.subtemplate().start ?? void 0,
          argCount,
          expressionCount
        );
      }
      for (let i = 1; i <= expressionCount; i++) {
        this.emit(context.subtemplate(), Bytecode.INSTR_NULL);
      }
      this.emit2(context.subtemplate(), Bytecode.INSTR_NEW, name, expressionCount);
    } else {
      this.expr(context.mapExpr());
      this.emit(context, Bytecode.INSTR_TOSTR);
      for (let i = 1; i <= expressionCount; i++) {
        this.emit(context, Bytecode.INSTR_NULL);
      }
      let count = 0;
      context.argExprList()?.arg().forEach((arg) => {
        this.arg(arg);
        ++count;
      });
      this.emit1(context, Bytecode.INSTR_NEW_IND, count + expressionCount);
    }
  }
  includeExpr(context) {
    if (context.ID() !== null) {
      const id = context.ID();
      if (context.SUPER() === null && context.AT() === null) {
        this.expr(context.expr().mapExpr());
        this.func(id);
      } else if (context.SUPER() !== null) {
        if (context.AT() === null) {
          const args = this.args(context.args());
          if (args.passThru) {
            this.emit1(context, Bytecode.INSTR_PASSTHRU, id.getText() ?? "");
          }
          if (args !== null ? args.namedArgs : false) {
            this.emit1(context, Bytecode.INSTR_SUPER_NEW_BOX_ARGS, id.getText() ?? "");
          } else {
            this.emit2(context, Bytecode.INSTR_SUPER_NEW, id.getText() ?? "", args.n);
          }
        } else {
          const mangled = STGroup.getMangledRegionName(this.#outermostImpl.name, id.getText() ?? "");
          this.emit2(id, Bytecode.INSTR_SUPER_NEW, mangled, 0);
        }
      } else if (context.AT() !== null) {
        const impl = Compiler.defineBlankRegion(this.#outermostImpl, id?.symbol);
        this.emit2(id, Bytecode.INSTR_NEW, impl.name, 0);
      }
    } else {
      if (context.primary() !== null) {
        this.primary(context.primary());
      } else {
        const id = context.qualifiedId();
        const args = this.args(context.args());
        if (args.passThru) {
          this.emit1(context, Bytecode.INSTR_PASSTHRU, id.getText());
        }
        if (args.namedArgs) {
          this.emit1(id, Bytecode.INSTR_NEW_BOX_ARGS, id.getText());
        } else {
          this.emit2(id, Bytecode.INSTR_NEW, id.getText(), args.n);
        }
      }
    }
  }
  primary(context) {
    if (context.ID() !== null) {
      this.refAttr(context.ID());
    } else if (context.STRING() !== null) {
      const s2 = context.STRING();
      this.emit1(s2, Bytecode.INSTR_LOAD_STR, Misc.strip(s2?.getText(), 1));
    } else if (context.TRUE() !== null) {
      this.emit(context.TRUE(), Bytecode.INSTR_TRUE);
    } else if (context.FALSE() !== null) {
      this.emit(context.FALSE(), Bytecode.INSTR_FALSE);
    } else if (context.subtemplate() !== null) {
      const [, name] = this.subtemplate(context.subtemplate());
      this.emit2(context, Bytecode.INSTR_NEW, name, 0);
    } else if (context.list() !== null) {
      this.list(context.list());
    } else if (context.conditional() !== null) {
      this.conditional(context.conditional());
    } else if (context.expr() !== null) {
      this.expr(context.expr().mapExpr());
      this.emit(context.expr(), Bytecode.INSTR_TOSTR);
      if (context.LPAREN().length > 1) {
        let count = 0;
        if (context.argExprList() !== null) {
          context.argExprList()?.arg().forEach((arg) => {
            this.arg(arg);
            ++count;
          });
        }
        this.emit1(context.expr(), Bytecode.INSTR_NEW_IND, count);
      }
    }
  }
  arg(context) {
    this.exprNoComma(context.exprNoComma());
  }
  args(context) {
    const result = { n: 0, namedArgs: false, passThru: false };
    if (!context) {
      return result;
    }
    if (context.argExprList() !== null) {
      context.argExprList()?.arg().forEach((arg) => {
        this.arg(arg);
        result.n++;
      });
    } else if (context.namedArg().length > 0 || context.ELLIPSIS() !== null) {
      this.emit(context, Bytecode.INSTR_ARGS);
      result.namedArgs = true;
      context.namedArg().forEach((namedArg) => {
        this.arg(namedArg.arg());
        this.emit1(
          namedArg.EQUALS(),
          Bytecode.INSTR_STORE_ARG,
          this.defineString(namedArg.ID().getText() ?? "")
        );
        result.n++;
      });
    }
    if (context.ELLIPSIS() !== null) {
      result.passThru = true;
    }
    return result;
  }
  list(context) {
    this.emit(context, Bytecode.INSTR_LIST);
    context.listElement().forEach((listElement) => {
      this.listElement(listElement);
      this.emit(listElement, Bytecode.INSTR_ADD);
    });
  }
  listElement(context) {
    if (context.exprNoComma() !== null) {
      this.exprNoComma(context.exprNoComma());
    } else {
      this.emit(context, Bytecode.INSTR_NULL);
    }
  }
  addArgument(args, t) {
    const name = t.text;
    for (const arg of args) {
      if (arg.name === name) {
        this.#errMgr?.compileTimeError(ErrorType.PARAMETER_REDEFINITION, this.#templateToken, t, name);
        return;
      }
    }
    args.push(new FormalArgument(name));
  }
  emit1(opNode, opcode, arg) {
    this.#templateStack.peek().emit1(opNode, opcode, arg);
  }
  emit2(opNode, opcode, arg, arg2) {
    this.#templateStack.peek().emit2(opNode, opcode, arg, arg2);
  }
  emit(opTree, opcode) {
    this.#templateStack.peek().emit(opTree, opcode);
  }
  setOption(id) {
    this.#templateStack.peek().setOption(id);
  }
  write(addr, value) {
    this.#templateStack.peek().write(addr, value);
  }
  address() {
    return this.#templateStack.peek().ip;
  }
  func(id) {
    this.#templateStack.peek().func(this.#templateToken, id);
  }
  refAttr(id) {
    this.#templateStack.peek().refAttr(this.#templateToken, id);
  }
  defineString(s2) {
    return this.#templateStack.peek().defineString(s2);
  }
};

// src/compiler/Compiler.ts
var Compiler = class _Compiler {
  static SUBTEMPLATE_PREFIX = "_sub";
  static TEMPLATE_INITIAL_CODE_SIZE = 15;
  static defaultOptionValues = /* @__PURE__ */ new Map([
    ["anchor", "true"],
    ["wrap", "\n"]
  ]);
  static funcs = /* @__PURE__ */ new Map([
    ["first", Bytecode.INSTR_FIRST],
    ["last", Bytecode.INSTR_LAST],
    ["rest", Bytecode.INSTR_REST],
    ["trunc", Bytecode.INSTR_TRUNC],
    ["strip", Bytecode.INSTR_STRIP],
    ["trim", Bytecode.INSTR_TRIM],
    ["length", Bytecode.INSTR_LENGTH],
    ["strlen", Bytecode.INSTR_STRLEN],
    ["reverse", Bytecode.INSTR_REVERSE]
  ]);
  /** Name sub templates {@code _sub1}, {@code _sub2}, ... */
  static subtemplateCount = 0;
  group;
  constructor(group) {
    this.group = group ?? STGroup.defaultGroup;
  }
  static defineBlankRegion(outermostImpl, nameToken) {
    const outermostTemplateName = outermostImpl.name;
    const mangled = STGroup.getMangledRegionName(outermostTemplateName, nameToken?.text ?? "");
    const blank = new CompiledST();
    blank.isRegion = true;
    blank.templateDefStartToken = nameToken;
    blank.regionDefType = 0 /* IMPLICIT */;
    blank.name = mangled;
    outermostImpl.addImplicitlyDefinedTemplate(blank);
    return blank;
  }
  static getNewSubtemplateName() {
    const count = ++_Compiler.subtemplateCount;
    return _Compiler.SUBTEMPLATE_PREFIX + count;
  }
  /** Compile full template with known or unknown formal arguments. */
  compile(values) {
    const is = gt.fromString(values.template);
    is.name = values.srcName ?? values.name ?? "";
    let lexer;
    if (values.templateToken?.type === GroupParser.BIGSTRING_NO_NL) {
      lexer = new class extends STLexer {
        /** Throw out \n and indentation tokens inside BIGSTRING_NO_NL */
        nextToken() {
          let t = super.nextToken();
          while (t.type === STLexer.NEWLINE || t.type === STLexer.INDENT) {
            t = super.nextToken();
          }
          return t;
        }
      }(this.group.errMgr, is, values.templateToken, this.group.delimiterStartChar, this.group.delimiterStopChar);
    } else {
      lexer = new STLexer(
        this.group.errMgr,
        is,
        values.templateToken,
        this.group.delimiterStartChar,
        this.group.delimiterStopChar
      );
    }
    const tokens = new At(lexer);
    const p2 = STParser.create(tokens, this.group.errMgr, values.templateToken);
    p2.removeErrorListeners();
    const host = this;
    p2.addErrorListener(
      new class extends te {
        syntaxError(_recognizer, offendingSymbol, line, column, msg, e) {
          host.reportMessageAndThrowSTException(tokens, values.templateToken, offendingSymbol, e, msg);
        }
      }()
    );
    let r;
    try {
      r = p2.templateAndEOF();
    } catch (re2) {
      if (re2 instanceof j) {
        this.reportMessageAndThrowSTException(tokens, values.templateToken, null, re2, re2.message);
      } else {
        throw re2;
      }
    }
    if (p2.numberOfSyntaxErrors > 0) {
      const impl2 = new CompiledST();
      impl2.defineFormalArgs(values.args);
      return impl2;
    }
    const gen = new CodeGenerator(tokens, this.group.errMgr, values.name, values.template, values.templateToken);
    let impl;
    try {
      impl = gen.template(r.template(), values.name, values.args);
      impl.nativeGroup = this.group;
      impl.template = values.template;
      impl.tree = r;
      impl.tokens = tokens;
    } catch (re2) {
      if (re2 instanceof j) {
        this.group.errMgr.internalError(void 0, "bad tree structure", re2);
      } else {
        throw re2;
      }
    }
    if (!values.args && impl) {
      impl.hasFormalArgs = false;
    }
    return impl;
  }
  reportMessageAndThrowSTException(tokens, templateToken, offendingToken, re2, message) {
    offendingToken ??= re2?.offendingToken ?? null;
    if (offendingToken?.type === p.EOF) {
      const msg = "premature EOF";
      this.group.errMgr.compileTimeError(ErrorType.SYNTAX_ERROR, templateToken, offendingToken, msg);
    } else {
      if (re2 instanceof Le) {
        const msg = "'" + re2.offendingToken?.text + "' came as a complete surprise to me";
        this.group.errMgr.compileTimeError(
          ErrorType.SYNTAX_ERROR,
          templateToken,
          re2.offendingToken ?? void 0,
          msg
        );
      } else {
        if (tokens.index === 0) {
          const msg = "this doesn't look like a template";
          this.group.errMgr.compileTimeError(
            ErrorType.SYNTAX_ERROR,
            templateToken,
            offendingToken ?? void 0,
            msg
          );
        } else {
          if (tokens.LA(1) === STLexer.LDELIM) {
            const msg = "doesn't look like an expression";
            this.group.errMgr.compileTimeError(
              ErrorType.SYNTAX_ERROR,
              templateToken,
              offendingToken ?? void 0,
              msg
            );
          } else {
            this.group.errMgr.compileTimeError(
              ErrorType.SYNTAX_ERROR,
              templateToken,
              offendingToken ?? void 0,
              message
            );
          }
        }
      }
    }
    throw new STException();
  }
};

// src/compiler/CompiledST.ts
var CompiledST = class _CompiledST {
  name;
  /**
   * Every template knows where it is relative to the group that loaded it.
   * The prefix is the relative path from the root. {@code "/prefix/name"} is
   * the fully qualified name of this template. All calls to
   * {@link STGroup#getInstanceOf} calls must use fully qualified names. A
   * {@code "/"} is added to the front if you don't specify one. Template
   * references within template code, however, uses relative names, unless of
   * course the name starts with {@code "/"}.
   * <p>
   * This has nothing to do with the outer filesystem path to the group dir or
   * group file.</p>
   * <p>
   * We set this as we load/compile the template.</p>
   * <p>
   * Always ends with {@code "/"}.</p>
   */
  prefix = "/";
  /**
   * The original, immutable pattern (not really used again after
   *  initial "compilation"). Useful for debugging.  Even for
   *  sub templates, this is entire overall template.
   */
  template;
  /** The token that begins template definition; could be {@code <@r>} of region. */
  templateDefStartToken;
  /** Overall token stream for template (debug only). */
  tokens;
  /** The parse tree of the parser run which created this instance. */
  tree;
  formalArguments;
  hasFormalArgs = false;
  numberOfArgsWithDefaultValues = 0;
  /**
   * The group that physically defines this {@link ST} definition. We use it
   * to initiate interpretation via {@link ST#toString}. From there, it
   * becomes field {@link Interpreter#group} and is fixed until rendering
   * completes.
   */
  nativeGroup = STGroup.defaultGroup;
  /**
   * Does this template come from a {@code <@region>...<@end>} embedded in
   *  another template?
   */
  isRegion = false;
  /**
   * If someone refs {@code <@r()>} in template t, an implicit
   *
   * <p>
   * {@code @t.r() ::= ""}</p>
   * <p>
   * is defined, but you can overwrite this def by defining your own. We need
   * to prevent more than one manual def though. Between this var and
   * {@link #isRegion} we can determine these cases.</p>
   */
  regionDefType = 0 /* IMPLICIT */;
  isAnonSubtemplate = false;
  // {...}
  strings = [];
  // string operands of instructions
  codeSize = 0;
  sourceMap = [];
  // maps IP to range in template pattern
  instructions;
  // byte-addressable code memory.
  /** A list of all regions and sub templates. */
  implicitlyDefinedTemplates = [];
  constructor() {
    this.instructions = new Int8Array(Compiler.TEMPLATE_INITIAL_CODE_SIZE);
    this.sourceMap = new Array(Compiler.TEMPLATE_INITIAL_CODE_SIZE);
    this.template = "";
  }
  /**
   * Cloning the {@link CompiledST} for an {@link ST} instance allows
   * {@link ST#add} to be called safely during interpretation for templates
   * that do not contain formal arguments.
   *
   * @returns A copy of the current {@link CompiledST} instance. The copy is a
   * shallow copy, with the exception of the {@link #formalArguments} field
   * which is also cloned.
   *
   * @throws CloneNotSupportedException If the current instance cannot be
   * cloned.
   */
  clone() {
    const clone3 = new _CompiledST();
    clone3.name = this.name;
    clone3.prefix = this.prefix;
    clone3.template = this.template;
    clone3.templateDefStartToken = this.templateDefStartToken;
    clone3.tokens = this.tokens;
    clone3.tree = this.tree;
    clone3.formalArguments = this.formalArguments ? new Map([...this.formalArguments]) : void 0;
    clone3.hasFormalArgs = this.hasFormalArgs;
    clone3.numberOfArgsWithDefaultValues = this.numberOfArgsWithDefaultValues;
    clone3.implicitlyDefinedTemplates = [...this.implicitlyDefinedTemplates];
    clone3.nativeGroup = this.nativeGroup;
    clone3.isRegion = this.isRegion;
    clone3.regionDefType = this.regionDefType;
    clone3.isAnonSubtemplate = this.isAnonSubtemplate;
    clone3.strings.push(...this.strings);
    clone3.codeSize = this.codeSize;
    clone3.sourceMap.push(...this.sourceMap);
    clone3.instructions = new Int8Array(this.instructions);
    return clone3;
  }
  addImplicitlyDefinedTemplate(sub) {
    sub.prefix = this.prefix;
    if (sub.name.charAt(0) !== "/") {
      sub.name = sub.prefix + sub.name;
    }
    this.implicitlyDefinedTemplates.push(sub);
  }
  defineArgDefaultValueTemplates(group) {
    if (!this.formalArguments) {
      return;
    }
    for (const [, fa] of this.formalArguments) {
      if (fa.defaultValueToken) {
        this.numberOfArgsWithDefaultValues++;
        switch (fa.defaultValueToken?.type) {
          case GroupParser.ANONYMOUS_TEMPLATE: {
            const argSTname = fa.name + "_default_value";
            const c2 = new Compiler(group);
            const defArgTemplate = Misc.strip(fa.defaultValueToken?.text, 1);
            fa.compiledDefaultValue = c2.compile({
              srcName: group.getFileName(),
              name: argSTname,
              template: defArgTemplate,
              templateToken: fa.defaultValueToken
            });
            if (fa.compiledDefaultValue) {
              fa.compiledDefaultValue.name = argSTname;
              fa.compiledDefaultValue.defineImplicitlyDefinedTemplates(group);
            }
            break;
          }
          case GroupParser.STRING: {
            fa.defaultValue = Misc.strip(fa.defaultValueToken?.text, 1);
            break;
          }
          case GroupParser.LBRACK: {
            fa.defaultValue = [];
            break;
          }
          case GroupParser.TRUE:
          case GroupParser.FALSE: {
            fa.defaultValue = fa.defaultValueToken?.type === GroupParser.TRUE;
            break;
          }
          default: {
            throw new Error("Unexpected default value token type.");
          }
        }
      }
    }
  }
  defineFormalArgs(args) {
    this.hasFormalArgs = true;
    if (args) {
      for (const a of args) {
        this.addArg(a);
      }
    }
  }
  /**
   * Used by {@link ST#add} to add args one by one without turning on full formal args definition signal.
   */
  addArg(a) {
    if (!this.formalArguments) {
      this.formalArguments = /* @__PURE__ */ new Map();
    } else if (this.formalArguments.has(a.name)) {
      throw new Error(`Formal argument ${a.name} already exists.`);
    }
    a.index = this.formalArguments.size;
    this.formalArguments.set(a.name, a);
  }
  defineImplicitlyDefinedTemplates(group) {
    for (const sub of this.implicitlyDefinedTemplates) {
      group.rawDefineTemplate(sub.name, sub, sub.templateDefStartToken);
      sub.defineImplicitlyDefinedTemplates(group);
    }
  }
  getTemplateSource() {
    const r = this.getTemplateRange();
    return this.template.substring(r.start, r.stop + 1);
  }
  getTemplateRange() {
    if (this.isAnonSubtemplate) {
      let start = Number.MAX_VALUE;
      let stop = Number.MIN_VALUE;
      for (const interval of this.sourceMap) {
        if (interval === null) {
          continue;
        }
        start = Math.min(start, interval.start);
        stop = Math.max(stop, interval.stop);
      }
      if (start <= stop + 1) {
        return new x(start, stop);
      }
    }
    return new x(0, this.template.length - 1);
  }
  instrs() {
    const dis = new BytecodeDisassembler(this);
    return dis.instrs();
  }
  dump() {
    const dis = new BytecodeDisassembler(this);
    console.log(`${this.name}:${dis.disassemble()}Strings:${dis.strings()}Bytecode to template map:${dis.sourceMap()}`);
  }
  disassembled() {
    const dis = new BytecodeDisassembler(this);
    let result = dis.disassemble() + "\n";
    result += "Strings:\n";
    result += dis.strings() + "\n";
    result += "Bytecode to template map:\n";
    result += dis.sourceMap() + "\n";
    return result;
  }
};

// src/misc/STNoSuchPropertyException.ts
var STNoSuchPropertyException = class extends STException {
  o;
  propertyName;
  constructor(e, o43, propertyName) {
    super(void 0, e);
    this.o = o43;
    this.propertyName = propertyName;
  }
  getMessage() {
    if (this.o) {
      return "object " + this.o.constructor.name + " has no " + this.propertyName + " property";
    } else {
      return "no such property: " + this.propertyName;
    }
  }
};

// src/misc/STNoSuchAttributeException.ts
var STNoSuchAttributeException = class extends STException {
  scope;
  constructor(name, scope) {
    super();
    this.name = name;
    this.scope = scope;
  }
  getMessage() {
    return "from template " + this.scope.st.getName() + " no attribute " + this.name + " is visible";
  }
};

// src/support/helpers.ts
var isEquatable = (candidate) => {
  return typeof candidate.equals === "function";
};
var isSuperclassOf = (superclass, subclass) => {
  if (!superclass || !subclass) {
    return false;
  }
  let proto = subclass.prototype;
  while (proto) {
    if (proto === superclass.prototype) {
      return true;
    }
    proto = Object.getPrototypeOf(proto);
  }
  return false;
};
var defaultLocale = () => {
  return new Intl.Locale("en-US");
};
var constructorFromUnknown = (obj) => {
  const proto = Object.getPrototypeOf(obj);
  return proto?.constructor;
};
var isIterator = (obj) => {
  return obj != null && typeof obj === "object" && Symbol.iterator in obj && typeof obj[Symbol.iterator] === "function" && "next" in obj && typeof obj.next === "function";
};
var convertStringToUTF16 = (data) => {
  const result = new Uint16Array(data.length);
  for (let i = 0; i < data.length; i++) {
    result[i] = data.charCodeAt(i);
  }
  return result;
};
var convertUTF16ToString = (data) => {
  const decoder = new TextDecoder("utf-16");
  return decoder.decode(data);
};

// src/Interpreter.ts
var import_fast_printf5 = __toESM(require_printf(), 1);

// src/support/Writer.ts
var Writer = class {
  write(...args) {
    switch (args.length) {
      case 1: {
        const value = args[0];
        let array;
        if (value instanceof Uint16Array) {
          array = value;
        } else if (typeof value === "string") {
          array = convertStringToUTF16(value);
        } else {
          array = new Uint16Array(1);
          array[0] = value & 65535;
          break;
        }
        this.write(array, 0, array.length);
        break;
      }
      case 3: {
        const [buffer, offset2, length] = args;
        if (typeof buffer === "string") {
          const array = convertStringToUTF16(buffer);
          this.write(array, offset2, length);
        } else {
          throw new Error("abstract");
        }
        break;
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
  }
};

// src/support/StringWriter.ts
var StringWriter = class extends Writer {
  #data;
  #currentLength = 0;
  constructor(initialSize) {
    super();
    this.#data = new Uint16Array(initialSize ?? 16);
  }
  toString() {
    return convertUTF16ToString(this.#data.subarray(0, this.#currentLength));
  }
  write(...args) {
    if (args.length === 1) {
      if (typeof args[0] === "number") {
        this.append(args[0]);
      } else if (typeof args[0] === "string") {
        this.append(args[0]);
      }
    } else if (args.length === 3) {
      const str = args[0];
      const start = args[1];
      const length = args[2];
      if (str instanceof Uint16Array) {
        this.append(str, start, length);
      } else {
        this.append(str.substring(start, start + length));
      }
    }
  }
  /**
   * Inserts the specified data at the specified position.
   *
   * @param position the position to insert the data.
   * @param newContent the data to insert.
   */
  insertData(position, newContent) {
    let data;
    let text;
    if (newContent === null) {
      text = "null";
    } else if (newContent === void 0) {
      text = "undefined";
    } else {
      text = `${newContent}`;
    }
    if (text.length > 0) {
      data = convertStringToUTF16(text);
    }
    if (!data) {
      return;
    }
    const requiredSize = this.#currentLength + data.length;
    if (requiredSize <= this.#data.length) {
      if (position < this.#currentLength) {
        this.#data.copyWithin(position + data.length, position, this.#currentLength);
      }
      this.#data.set(data, position);
      position += data.length;
      this.#currentLength = requiredSize;
    } else {
      const newData = new Uint16Array(Math.max(requiredSize, this.#data.length * 1.5));
      if (position > 0) {
        newData.set(this.#data.subarray(0, position), 0);
      }
      newData.set(data, position);
      if (position < this.#currentLength) {
        newData.set(this.#data.subarray(position, this.#currentLength), position + data.length);
      }
      this.#data = newData;
      this.#currentLength = requiredSize;
    }
  }
  /**
   * A special version of the insertData method, which deals specifically with char arrays.
   *
   * @param position The position where to add the new content.
   * @param data The content to add.
   * @param start Optional start position in the source list.
   * @param end Optional end position in the source list.
   */
  insertListData(position, data, start, end) {
    const array = start === void 0 ? data : data.slice(start, end);
    const additionalSize = data.length;
    const requiredSize = this.#currentLength + additionalSize;
    if (requiredSize > 0) {
      if (requiredSize <= this.#data.length) {
        if (position < this.#currentLength) {
          this.#data.copyWithin(additionalSize, position, this.#currentLength);
        }
        this.#data.set(array, position);
        this.#currentLength = requiredSize;
      } else {
        const newData = new Uint16Array(Math.max(requiredSize, this.#data.length * 1.5));
        if (position > 0) {
          newData.set(this.#data.subarray(0, position), 0);
        }
        newData.set(array.subarray(start, end), position);
        if (position < this.#currentLength) {
          newData.set(this.#data.subarray(position, this.#currentLength), position + additionalSize);
        }
        this.#data = newData;
        this.#currentLength = requiredSize;
      }
    }
  }
  append(source, start, end) {
    if (source instanceof Uint16Array) {
      start ??= 0;
      end = end ?? source.length;
      if (start < 0 || start > end || end > source.length) {
        throw new Error("Index out of bounds");
      }
      this.insertListData(this.#currentLength, source, start, end);
    } else {
      this.insertData(this.#currentLength, source);
    }
  }
};

// src/support/HashMapIterator.ts
var HashMapIterator = class {
  #data = {};
  #entries = [];
  #current = 0;
  constructor(data) {
    this.#data = data;
    this.#entries = Object.keys(this.#data).flatMap((key) => {
      return this.#data[key];
    }, this);
  }
  next() {
    if (this.#current < this.#entries.length) {
      const entry = this.#entries[this.#current++];
      return { done: false, value: [entry.key, entry.value] };
    }
    return { done: true, value: void 0 };
  }
  [Symbol.iterator]() {
    return this;
  }
};

// src/support/MurmurHash.ts
var MurmurHash = class _MurmurHash {
  static defaultSeed = 701;
  constructor() {
  }
  /**
   * Initialize the hash using the specified {@code seed}.
   *
   * @param seed the seed
   *
   * @returns the intermediate hash value
   */
  static initialize(seed = _MurmurHash.defaultSeed) {
    return seed;
  }
  /**
   * Update the intermediate hash value for the next input {@code value}.
   *
   * @param hash The intermediate hash value.
   * @param value the value to add to the current hash.
   * @param deep Only used if `value` is an array and indicates that also all entries in the array are used for the
   *             hash (recursively).
   *
   * @returns the updated intermediate hash value
   */
  static update(hash, value, deep = false) {
    let actualValue = 0;
    if (typeof value !== "number") {
      if (value != null) {
        if (typeof value === "boolean") {
          actualValue = value ? 1237 : 4327;
        } else if (typeof value === "string") {
          actualValue = this.hashString(hash, value);
        } else if (isEquatable(value)) {
          actualValue = value.hashCode();
        } else if (Array.isArray(value)) {
          actualValue = this.updateFromArray(hash, value, deep);
        }
      }
    } else {
      actualValue = Number.isNaN(value) ? 0 : value;
    }
    const c1 = 3432918353;
    const c2 = 461845907;
    const r1 = 15;
    const r2 = 13;
    const m2 = 5;
    const n2 = 3864292196;
    actualValue = Math.imul(actualValue, c1);
    actualValue = actualValue << r1 | actualValue >>> 32 - r1;
    actualValue = Math.imul(actualValue, c2);
    hash = hash ^ actualValue;
    hash = hash << r2 | hash >>> 32 - r2;
    hash = Math.imul(hash, m2) + n2;
    return hash;
  }
  /**
   * An efficient hash method specifically for arrays, which does not go through the `update` method for each entry.
   * It's based on the `hashString` method and was extended to handle different array element types and even
   * nested arrays.
   *
   * @param hash The intermediate hash value.
   * @param array The array to hash.
   * @param deep If true then nested arrays are recursively hashed as well, otherwise a simple hash is used for them.
   *
   * @returns The computed hash.
   */
  static updateFromArray(hash, array, deep = false) {
    let h1 = 3735928559 ^ hash;
    let h2 = 1103547991 ^ hash;
    for (let i = 0; i < array.length; ++i) {
      const element = array[i];
      if (element != null) {
        let value = 0;
        switch (typeof element) {
          case "number": {
            value = Number.isNaN(element) ? 0 : element;
            break;
          }
          case "string": {
            value = _MurmurHash.hashString(hash, element);
            break;
          }
          case "boolean": {
            value = element ? 1237 : 4327;
            break;
          }
          default: {
            if (isEquatable(element)) {
              value = element.hashCode();
            } else if (Array.isArray(element)) {
              if (deep) {
                value = this.updateFromArray(11, element, deep);
              } else {
                value = 11;
              }
            }
            break;
          }
        }
        h1 = Math.imul(h1 ^ value, 2654435761);
        h2 = Math.imul(h2 ^ value, 1597334677);
      }
    }
    h1 = Math.imul(h1 ^ h1 >>> 16, 2246822507) ^ Math.imul(h2 ^ h2 >>> 13, 3266489909);
    h2 = Math.imul(h2 ^ h2 >>> 16, 2246822507) ^ Math.imul(h1 ^ h1 >>> 13, 3266489909);
    return Math.imul(4294967296, 2097151 & h2) + (h1 >>> 0);
  }
  /**
   * Apply the final computation steps to the intermediate value {@code hash}
   * to form the final result of the MurmurHash 3 hash function.
   *
   * @param hash The intermediate hash value.
   * @param entryCount The number of values added to the hash.
   *
   * @returns the final hash result
   */
  static finish = (hash, entryCount) => {
    hash ^= entryCount * 4;
    hash ^= hash >>> 16;
    hash = Math.imul(hash, 2246822507);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 3266489909);
    hash ^= hash >>> 16;
    return hash;
  };
  /**
   * An all-in-one convenience method to compute a hash for a single value.
   *
   * @param value The value to hash.
   * @param seed The seed for the hash value.
   *
   * @returns The computed hash.
   */
  static hashCode = (value, seed) => {
    if (value == null) {
      return 0;
    }
    if (isEquatable(value)) {
      return value.hashCode();
    }
    return _MurmurHash.finish(_MurmurHash.update(seed ?? _MurmurHash.defaultSeed, value), 1);
  };
  /**
   * Function to hash a string. Based on the implementation found here:
   * https://stackoverflow.com/a/52171480/1137174
   *
   * @param hash The intermediate hash value.
   * @param str The string to hash.
   *
   * @returns The computed hash.
   */
  static hashString(hash = 0, str) {
    let h1 = 3735928559 ^ hash;
    let h2 = 1103547991 ^ hash;
    for (const c of str) {
      const ch = c.charCodeAt(0);
      h1 = Math.imul(h1 ^ ch, 2654435761);
      h2 = Math.imul(h2 ^ ch, 1597334677);
    }
    h1 = Math.imul(h1 ^ h1 >>> 16, 2246822507) ^ Math.imul(h2 ^ h2 >>> 13, 3266489909);
    h2 = Math.imul(h2 ^ h2 >>> 16, 2246822507) ^ Math.imul(h1 ^ h1 >>> 13, 3266489909);
    return Math.imul(4294967296, 2097151 & h2) + (h1 >>> 0);
  }
};

// src/support/HashMap.ts
var HashMap = class {
  [Symbol.toStringTag] = "HashMap";
  // Our buckets indexed by a hash code.
  #data = {};
  #count = 0;
  clear() {
    this.#data = {};
  }
  delete(key) {
    const hashCode = MurmurHash.hashCode(key);
    const bucket = this.#data[hashCode];
    if (bucket) {
      if (bucket.length === 1) {
        delete this.#data[hashCode];
        --this.#count;
        return true;
      }
      for (let i = 0; i < bucket.length; ++i) {
        const entry = bucket[i];
        if (isEquatable(key) && key.equals(entry.key) || entry.key === key) {
          bucket.splice(i, 1);
          --this.#count;
          return true;
        }
      }
    }
    return false;
  }
  forEach(callbackfn, thisArg) {
    for (const hashCode in this.#data) {
      const bucket = this.#data[hashCode];
      for (const entry of bucket) {
        callbackfn.call(thisArg, entry.value, entry.key, this);
      }
    }
  }
  get(key) {
    const hashCode = MurmurHash.hashCode(key);
    const bucket = this.#data[hashCode];
    if (bucket) {
      if (bucket.length === 1) {
        return bucket[0].value;
      }
      for (const entry of bucket) {
        if (isEquatable(key) && key.equals(entry.key) || entry.key === key) {
          return entry.value;
        }
      }
    }
    return void 0;
  }
  has(key) {
    return this.get(key) !== void 0;
  }
  set(key, value) {
    const hashCode = MurmurHash.hashCode(key);
    let bucket = this.#data[hashCode];
    if (!bucket) {
      bucket = [];
      this.#data[hashCode] = bucket;
    }
    if (bucket.length === 1) {
      bucket[0].value = value;
    } else {
      for (const entry of bucket) {
        if (isEquatable(key) && key.equals(entry.key) || entry.key === key) {
          entry.value = value;
          return this;
        }
      }
      ++this.#count;
      bucket.push({ key, value });
    }
    return this;
  }
  get size() {
    return this.#count;
  }
  entries() {
    return new HashMapIterator(this.#data);
  }
  keys() {
    const entries = new HashMapIterator(this.#data);
    return {
      [Symbol.iterator]() {
        return this;
      },
      next: () => {
        const entry = entries.next();
        const value = entry.value;
        return { done: entry.done, value: value?.[0] };
      }
    };
  }
  values() {
    const entries = new HashMapIterator(this.#data);
    return {
      [Symbol.iterator]() {
        return this;
      },
      next: () => {
        const entry = entries.next();
        const value = entry.value;
        return { done: entry.done, value: value?.[1] };
      }
    };
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};

// src/Interpreter.ts
var InterpreterOption = /* @__PURE__ */ ((InterpreterOption2) => {
  InterpreterOption2[InterpreterOption2["ANCHOR"] = 0] = "ANCHOR";
  InterpreterOption2[InterpreterOption2["FORMAT"] = 1] = "FORMAT";
  InterpreterOption2[InterpreterOption2["NULL"] = 2] = "NULL";
  InterpreterOption2[InterpreterOption2["SEPARATOR"] = 3] = "SEPARATOR";
  InterpreterOption2[InterpreterOption2["WRAP"] = 4] = "WRAP";
  return InterpreterOption2;
})(InterpreterOption || {});
var Interpreter = class _Interpreter {
  static DEFAULT_OPERAND_STACK_SIZE = 100;
  static predefinedAnonSubtemplateAttributes = /* @__PURE__ */ new Set([
    "i",
    "i0"
  ]);
  static supportedOptions = /* @__PURE__ */ new Map([
    ["anchor", 0 /* ANCHOR */],
    ["format", 1 /* FORMAT */],
    ["null", 2 /* NULL */],
    ["separator", 3 /* SEPARATOR */],
    ["wrap", 4 /* WRAP */]
  ]);
  /**
   * Dump bytecode instructions as they are executed. This field is mostly for
   * StringTemplate development.
   */
  static trace = false;
  /** Operand stack, grows upwards. */
  operands = new Array(_Interpreter.DEFAULT_OPERAND_STACK_SIZE);
  /** Stack pointer register. */
  sp = -1;
  /** The number of characters written on this template line so far. */
  charsWrittenOnLine = 0;
  /**
   * Render template with respect to this group.
   *
   *  @see ST#groupThatCreatedThisInstance
   *  @see CompiledST#nativeGroup
   */
  group;
  /** For renderers, we have to pass in the locale. */
  locale;
  errMgr;
  /** If {@link #trace} is {@code true}, track trace here. */
  // TODO: track the pieces not a string and track what it contributes to output
  executeTrace = [];
  constructor(...args) {
    switch (args.length) {
      case 1: {
        [this.group] = args;
        this.locale = new Intl.Locale("en-US");
        this.errMgr = this.group.errMgr;
        break;
      }
      case 2: {
        if (args[1] instanceof Intl.Locale) {
          [this.group, this.locale] = args;
          this.errMgr = this.group.errMgr;
        } else {
          [this.group, this.errMgr] = args;
          this.locale = new Intl.Locale("en-US");
        }
        break;
      }
      case 3: {
        [this.group, this.locale, this.errMgr] = args;
        break;
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
  }
  /**
   * If an instance of <i>x</i> is enclosed in a <i>y</i> which is in a
   * <i>z</i>, return a {@code String} of these instance names in order from
   * topmost to lowest; here that would be {@code [z y x]}.
   * @param scope
   */
  static getEnclosingInstanceStackString(scope) {
    const templates = _Interpreter.getEnclosingInstanceStack(scope, true);
    let buf = "";
    let i = 0;
    for (const st2 of templates) {
      if (i > 0) {
        buf += " ";
      }
      buf += st2.getName();
      i++;
    }
    return buf.toString();
  }
  static getEnclosingInstanceStack(scope, topDown) {
    const stack = [];
    let p2 = scope;
    while (p2) {
      if (topDown) {
        stack.unshift(p2.st);
      } else {
        stack.push(p2.st);
      }
      p2 = p2.parent;
    }
    return stack;
  }
  static getScopeStack(scope, topDown) {
    const stack = [];
    let p2 = scope;
    while (p2) {
      if (topDown) {
        stack.unshift(p2);
      } else {
        stack.push(p2);
      }
      p2 = p2.parent;
    }
    return stack;
  }
  static getShort(memory, index) {
    const b1 = memory[index] & 255;
    const b2 = memory[index + 1] & 255;
    return b1 << 8 | b2;
  }
  /**
   * Execute template {@code self} and return how many characters it wrote to {@code out}.
   *
   * @returns the number of characters written to {@code out}
   */
  exec(out, scope) {
    const self = scope.st;
    if (_Interpreter.trace && self) {
      console.log("exec(" + self.getName() + ")");
    }
    try {
      this.setDefaultArguments(out, scope);
      return this._exec(out, scope);
    } catch (e) {
      if (e instanceof Error) {
        this.errMgr.runTimeError(this, scope, ErrorType.INTERNAL_ERROR, "internal error: " + e.stack);
        return 0;
      } else {
        throw e;
      }
    }
  }
  /**
   * Return the first attribute if multi-valued, or the attribute itself if single-valued.
   * <p>
   * This method is used for rendering expressions of the form
   * {@code <names:first()>}.</p>
   */
  first(scope, v2) {
    if (!v2) {
      return null;
    }
    v2 = this.convertAnythingIteratableToIterator(scope, v2);
    if (isIterator(v2)) {
      const [r] = v2;
      return r;
    }
    return v2;
  }
  /**
   * Return the last attribute if multi-valued, or the attribute itself if
   * single-valued. Unless it's a `List` or array, this is pretty slow
   * as it iterates until the last element.
   * <p>
   * This method is used for rendering expressions of the form
   * {@code <names:last()>}.</p>
   */
  last(scope, v2) {
    if (v2 == null) {
      return v2;
    }
    if (Array.isArray(v2)) {
      return v2[v2.length - 1];
    }
    v2 = this.convertAnythingIteratableToIterator(scope, v2);
    if (!isIterator(v2)) {
      return v2;
    }
    let r;
    for (const e of v2) {
      r = e;
    }
    return r;
  }
  /**
   * Return everything but the first attribute if multi-valued, or
   * {@code null} if single-valued.
   */
  rest(scope, v2) {
    if (v2 == null) {
      return null;
    }
    if (Array.isArray(v2)) {
      if (v2.length <= 1) {
        return null;
      }
      return v2.slice(1);
    }
    v2 = this.convertAnythingIteratableToIterator(scope, v2);
    if (isIterator(v2)) {
      const a = Array.from(v2);
      if (a.length <= 1) {
        return null;
      }
      return a.slice(1);
    }
    return null;
  }
  /**
   * Return all but the last element. <code>trunc(<i>x</i>)==null</code> if <code><i>x</i></code> is single-valued.
   */
  trunc(scope, v2) {
    if (v2 == null) {
      return v2;
    }
    let a;
    if (!Array.isArray(v2)) {
      v2 = this.convertAnythingIteratableToIterator(scope, v2);
      if (!isIterator(v2)) {
        return v2;
      }
      a = Array.from(v2);
    } else {
      a = v2;
    }
    if (a.length <= 1) {
      return void 0;
    }
    return a.slice(0, a.length - 1);
  }
  /**
   * Return a new list without {@code null} values.
   */
  strip(scope, v2) {
    if (v2 == null) {
      return v2;
    }
    v2 = this.convertAnythingIteratableToIterator(scope, v2);
    if (!isIterator(v2)) {
      return v2;
    }
    const a = Array.from(v2);
    return a.filter((e) => {
      return e != null;
    });
  }
  /**
   * Return a list with the same elements as {@code v} but in reverse order.
   * <p>
   * Note that {@code null} values are <i>not</i> stripped out; use
   * {@code reverse(strip(v))} to do that.</p>
   */
  reverse(scope, v2) {
    if (v2 == null) {
      return v2;
    }
    if (Array.isArray(v2)) {
      return v2.reverse();
    }
    v2 = this.convertAnythingIteratableToIterator(scope, v2);
    if (!isIterator(v2)) {
      return v2;
    }
    return Array.from(v2).reverse();
  }
  /**
   * Return the length of a multi-valued attribute or 1 if it is a single
   * attribute. If {@code v} is {@code null} return 0.
   * <p>
   * The implementation treats several common collections and arrays as
   * special cases for speed.</p>
   */
  length(v2) {
    if (v2 == null) {
      return 0;
    }
    if (v2 instanceof Map) {
      return v2.size;
    } else {
      let a;
      if (!Array.isArray(v2)) {
        v2 = this.convertAnythingIteratableToIterator(null, v2);
        if (!isIterator(v2)) {
          return 1;
        }
        a = Array.from(v2);
      } else {
        a = v2;
      }
      return a.length;
    }
  }
  convertAnythingIteratableToIterator(scope, o43) {
    if (o43 == null) {
      return o43;
    }
    if (typeof o43 !== "object") {
      return o43;
    }
    if (o43 instanceof Map || o43 instanceof HashMap) {
      if (scope?.st?.groupThatCreatedThisInstance.iterateAcrossValues) {
        return o43.values();
      }
      return o43.keys();
    }
    if (Symbol.iterator in o43) {
      return o43[Symbol.iterator]();
    }
    if (isIterator(o43)) {
      const iterableIterator = {
        [Symbol.iterator]() {
          return this;
        },
        next: () => {
          return o43.next();
        }
      };
      return iterableIterator;
    }
    return o43;
  }
  convertAnythingToIterator(scope, o43) {
    o43 = this.convertAnythingIteratableToIterator(scope, o43);
    if (isIterator(o43)) {
      return o43;
    }
    const singleton3 = new ST.AttributeList();
    singleton3.push(o43);
    return singleton3[Symbol.iterator]();
  }
  /**
   * Find an attribute via dynamic scoping up enclosing scope chain. Only look
   * for a dictionary definition if the attribute is not found, so attributes
   * sent in to a template override dictionary names.
   * <p>
   * Return {@link ST#EMPTY_ATTR} if found definition but no value.</p>
   */
  getAttribute(scope, name) {
    let current = scope;
    while (current) {
      const p2 = current.st;
      let localArg;
      if (p2?.impl?.formalArguments) {
        localArg = p2.impl.formalArguments.get(name);
      }
      if (localArg) {
        return p2?.locals?.[localArg.index];
      }
      current = current.parent;
    }
    const self = scope.st;
    const g2 = self?.impl?.nativeGroup;
    if (g2) {
      const o43 = this.getDictionary(g2, name);
      if (o43) {
        return o43;
      }
    }
    throw new STNoSuchAttributeException(name, scope);
  }
  getDictionary(g2, name) {
    if (g2.isDictionary(name)) {
      return g2.rawGetDictionary(name);
    }
    for (const sup of g2.imports) {
      const o43 = this.getDictionary(sup, name);
      if (o43 !== null) {
        return o43;
      }
    }
    return void 0;
  }
  /**
   * Set any default argument values that were not set by the invoking
   * template or by {@link ST#add} directly. Note that the default values may
   * be templates.
   * <p>
   * The evaluation context is the {@code invokedST} template itself so
   * template default arguments can see other arguments.</p>
   */
  setDefaultArguments(out, scope) {
    const invokedST = scope.st;
    if (!invokedST?.locals || !invokedST?.impl?.formalArguments || invokedST.impl.numberOfArgsWithDefaultValues === 0) {
      return;
    }
    for (const arg of invokedST.impl.formalArguments.values()) {
      if (invokedST.locals[arg.index] !== ST.EMPTY_ATTR || arg.defaultValueToken === null) {
        continue;
      }
      if (arg.defaultValueToken?.type === GroupParser.ANONYMOUS_TEMPLATE) {
        let code = arg.compiledDefaultValue;
        if (!code) {
          code = new CompiledST();
        }
        const defaultArgST = this.group.createStringTemplateInternally(code);
        defaultArgST.groupThatCreatedThisInstance = this.group;
        const defArgTemplate = arg.defaultValueToken.text;
        if (defArgTemplate?.startsWith("{" + this.group.delimiterStartChar + "(") && defArgTemplate.endsWith(")" + this.group.delimiterStopChar + "}")) {
          invokedST.rawSetAttribute(arg.name, this.toString(
            out,
            new InstanceScope(scope, invokedST),
            defaultArgST
          ));
        } else {
          invokedST.rawSetAttribute(arg.name, defaultArgST);
        }
      } else {
        invokedST.rawSetAttribute(arg.name, arg.defaultValue);
      }
    }
  }
  getExecutionTrace() {
    return this.executeTrace;
  }
  _exec(out, scope) {
    const self = scope.st;
    const code = self?.impl?.instructions;
    let n2 = 0;
    if (self?.impl && code) {
      let prevOpcode = 0;
      let argsCount;
      let nameIndex;
      let addr;
      let name;
      let left;
      let right;
      let st2;
      let options;
      let ip = 0;
      let o43;
      while (ip < self.impl.codeSize) {
        if (_Interpreter.trace) {
          this.writeTrace(scope, ip);
        }
        const opcode = code[ip];
        scope.ip = ip;
        ip++;
        switch (opcode) {
          case Bytecode.INSTR_LOAD_STR: {
            this.loadStr(self, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            break;
          }
          case Bytecode.INSTR_LOAD_ATTR: {
            nameIndex = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            name = self.impl.strings[nameIndex];
            try {
              o43 = this.getAttribute(scope, name);
              if (o43 === ST.EMPTY_ATTR) {
                o43 = null;
              }
            } catch (e) {
              if (e instanceof STNoSuchAttributeException) {
                this.errMgr.runTimeError(this, scope, ErrorType.NO_SUCH_ATTRIBUTE, name);
                o43 = null;
              } else {
                throw e;
              }
            }
            this.operands[++this.sp] = o43;
            break;
          }
          case Bytecode.INSTR_LOAD_LOCAL: {
            const valueIndex = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            o43 = self.locals[valueIndex];
            if (o43 === ST.EMPTY_ATTR) {
              o43 = null;
            }
            this.operands[++this.sp] = o43;
            break;
          }
          case Bytecode.INSTR_LOAD_PROP: {
            nameIndex = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            o43 = this.operands[this.sp--];
            name = self.impl.strings[nameIndex];
            this.operands[++this.sp] = this.getObjectProperty(out, scope, o43, name);
            break;
          }
          case Bytecode.INSTR_LOAD_PROP_IND: {
            const propName = this.operands[this.sp--];
            o43 = this.operands[this.sp];
            this.operands[this.sp] = this.getObjectProperty(out, scope, o43, propName);
            break;
          }
          case Bytecode.INSTR_NEW: {
            nameIndex = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            name = self.impl.strings[nameIndex];
            argsCount = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            st2 = self.groupThatCreatedThisInstance.getEmbeddedInstanceOf(this, scope, name);
            this.storeArgs(scope, argsCount, st2);
            this.sp -= argsCount;
            this.operands[++this.sp] = st2;
            break;
          }
          case Bytecode.INSTR_NEW_IND: {
            argsCount = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            name = String(this.operands[this.sp - argsCount]);
            st2 = self.groupThatCreatedThisInstance.getEmbeddedInstanceOf(this, scope, name);
            this.storeArgs(scope, argsCount, st2);
            this.sp -= argsCount;
            this.sp--;
            this.operands[++this.sp] = st2;
            break;
          }
          case Bytecode.INSTR_NEW_BOX_ARGS: {
            nameIndex = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            name = self.impl.strings[nameIndex];
            const attrs = this.operands[this.sp--];
            st2 = self.groupThatCreatedThisInstance.getEmbeddedInstanceOf(this, scope, name);
            this.storeArgs(scope, attrs, st2);
            this.operands[++this.sp] = st2;
            break;
          }
          case Bytecode.INSTR_SUPER_NEW: {
            nameIndex = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            name = self.impl.strings[nameIndex];
            argsCount = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            this.superNew(scope, name, argsCount);
            break;
          }
          case Bytecode.INSTR_SUPER_NEW_BOX_ARGS: {
            nameIndex = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            name = self.impl.strings[nameIndex];
            const attrs = this.operands[this.sp--];
            this.superNew(scope, name, attrs);
            break;
          }
          case Bytecode.INSTR_STORE_OPTION: {
            const optionIndex = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            o43 = this.operands[this.sp--];
            options = this.operands[this.sp];
            options[optionIndex] = o43;
            break;
          }
          case Bytecode.INSTR_STORE_ARG: {
            nameIndex = _Interpreter.getShort(code, ip);
            name = self.impl.strings[nameIndex];
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            o43 = this.operands[this.sp--];
            const attrs = this.operands[this.sp];
            attrs.set(name, o43);
            break;
          }
          case Bytecode.INSTR_WRITE: {
            o43 = this.operands[this.sp--];
            const n1 = this.writeObjectNoOptions(out, scope, o43);
            n2 += n1;
            this.charsWrittenOnLine += n1;
            break;
          }
          case Bytecode.INSTR_WRITE_OPT: {
            options = this.operands[this.sp--];
            o43 = this.operands[this.sp--];
            const n22 = this.writeObjectWithOptions(out, scope, o43, options);
            n2 += n22;
            this.charsWrittenOnLine += n22;
            break;
          }
          case Bytecode.INSTR_MAP: {
            st2 = this.operands[this.sp--];
            o43 = this.operands[this.sp--];
            this.map(scope, o43, st2);
            break;
          }
          case Bytecode.INSTR_ROT_MAP: {
            const mapCount = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            const templates = new Array();
            for (let i = mapCount - 1; i >= 0; i--) {
              templates.push(this.operands[this.sp - i]);
            }
            this.sp -= mapCount;
            o43 = this.operands[this.sp--];
            if (o43 !== null) {
              this.rotMap(scope, o43, templates);
            }
            break;
          }
          case Bytecode.INSTR_ZIP_MAP: {
            st2 = this.operands[this.sp--];
            const mapCount = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            const exprs = new Array();
            for (let i = mapCount - 1; i >= 0; i--) {
              exprs.push(this.operands[this.sp - i]);
            }
            this.sp -= mapCount;
            this.operands[++this.sp] = this.zipMap(scope, exprs, st2);
            break;
          }
          case Bytecode.INSTR_BR: {
            ip = _Interpreter.getShort(code, ip);
            break;
          }
          case Bytecode.INSTR_BRF: {
            addr = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            o43 = this.operands[this.sp--];
            if (!this.testAttributeTrue(o43)) {
              ip = addr;
            }
            break;
          }
          case Bytecode.INSTR_OPTIONS: {
            const options2 = new Array(_Interpreter.supportedOptions.size);
            options2.fill(null);
            this.operands[++this.sp] = options2;
            break;
          }
          case Bytecode.INSTR_ARGS: {
            this.operands[++this.sp] = new HashMap();
            break;
          }
          case Bytecode.INSTR_PASSTHRU: {
            nameIndex = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            name = self.impl.strings[nameIndex];
            const attrs = this.operands[this.sp];
            this.passthru(scope, name, attrs);
            break;
          }
          case Bytecode.INSTR_LIST: {
            this.operands[++this.sp] = [];
            break;
          }
          case Bytecode.INSTR_ADD: {
            o43 = this.operands[this.sp--];
            const list = this.operands[this.sp];
            this.addToList(scope, list, o43);
            break;
          }
          case Bytecode.INSTR_TOSTR: {
            this.operands[this.sp] = this.toString(out, scope, this.operands[this.sp]);
            break;
          }
          case Bytecode.INSTR_FIRST: {
            this.operands[this.sp] = this.first(scope, this.operands[this.sp]);
            break;
          }
          case Bytecode.INSTR_LAST: {
            this.operands[this.sp] = this.last(scope, this.operands[this.sp]);
            break;
          }
          case Bytecode.INSTR_REST: {
            this.operands[this.sp] = this.rest(scope, this.operands[this.sp]);
            break;
          }
          case Bytecode.INSTR_TRUNC: {
            this.operands[this.sp] = this.trunc(scope, this.operands[this.sp]);
            break;
          }
          case Bytecode.INSTR_STRIP: {
            this.operands[this.sp] = this.strip(scope, this.operands[this.sp]);
            break;
          }
          case Bytecode.INSTR_TRIM: {
            o43 = this.operands[this.sp--];
            if (typeof o43 === "string") {
              this.operands[++this.sp] = o43.trim();
            } else {
              this.errMgr.runTimeError(this, scope, ErrorType.EXPECTING_STRING, "trim", typeof o43);
              this.operands[++this.sp] = o43;
            }
            break;
          }
          case Bytecode.INSTR_LENGTH: {
            this.operands[this.sp] = this.length(this.operands[this.sp]);
            break;
          }
          case Bytecode.INSTR_STRLEN: {
            o43 = this.operands[this.sp--];
            if (typeof o43 === "string") {
              this.operands[++this.sp] = o43.length;
            } else {
              this.errMgr.runTimeError(this, scope, ErrorType.EXPECTING_STRING, "strlen", typeof o43);
              this.operands[++this.sp] = 0;
            }
            break;
          }
          case Bytecode.INSTR_REVERSE: {
            this.operands[this.sp] = this.reverse(scope, this.operands[this.sp]);
            break;
          }
          case Bytecode.INSTR_NOT: {
            this.operands[this.sp] = !this.testAttributeTrue(this.operands[this.sp]);
            break;
          }
          case Bytecode.INSTR_OR: {
            right = this.operands[this.sp--];
            left = this.operands[this.sp--];
            this.operands[++this.sp] = this.testAttributeTrue(left) || this.testAttributeTrue(right);
            break;
          }
          case Bytecode.INSTR_AND: {
            right = this.operands[this.sp--];
            left = this.operands[this.sp--];
            this.operands[++this.sp] = this.testAttributeTrue(left) && this.testAttributeTrue(right);
            break;
          }
          case Bytecode.INSTR_INDENT: {
            const strIndex = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            this.indent(out, scope, strIndex);
            break;
          }
          case Bytecode.INSTR_DEDENT: {
            out.popIndentation();
            break;
          }
          case Bytecode.INSTR_NEWLINE: {
            try {
              if (prevOpcode === 0 && !self.isAnonSubtemplate() && !self.impl.isRegion || prevOpcode === Bytecode.INSTR_NEWLINE || prevOpcode === Bytecode.INSTR_INDENT || this.charsWrittenOnLine > 0) {
                out.write(Misc.newLine);
              }
              this.charsWrittenOnLine = 0;
            } catch (ioe) {
              if (ioe instanceof Error) {
                this.errMgr.iOError(self, ErrorType.WRITE_IO_ERROR, ioe);
              } else {
                throw ioe;
              }
            }
            break;
          }
          case Bytecode.INSTR_NOOP: {
            break;
          }
          case Bytecode.INSTR_POP: {
            this.sp--;
            break;
          }
          case Bytecode.INSTR_NULL: {
            this.operands[++this.sp] = null;
            break;
          }
          case Bytecode.INSTR_TRUE: {
            this.operands[++this.sp] = true;
            break;
          }
          case Bytecode.INSTR_FALSE: {
            this.operands[++this.sp] = false;
            break;
          }
          case Bytecode.INSTR_WRITE_STR: {
            const strIndex = _Interpreter.getShort(code, ip);
            ip += Bytecode.OPERAND_SIZE_IN_BYTES;
            o43 = self.impl.strings[strIndex];
            const n1 = this.writeObjectNoOptions(out, scope, o43);
            n2 += n1;
            this.charsWrittenOnLine += n1;
            break;
          }
          default: {
            this.errMgr.internalError(self, "invalid bytecode @ " + (ip - 1) + ": " + opcode);
            self.impl.dump();
          }
        }
        prevOpcode = opcode;
      }
    }
    return n2;
  }
  loadStr(self, ip) {
    const strIndex = _Interpreter.getShort(self.impl.instructions, ip);
    ip += Bytecode.OPERAND_SIZE_IN_BYTES;
    this.operands[++this.sp] = self.impl.strings[strIndex];
  }
  superNew(scope, name, argCountOrAttributes) {
    if (typeof argCountOrAttributes === "number") {
      const self = scope.st;
      let st2;
      const imported = self?.impl?.nativeGroup.lookupImportedTemplate(name);
      if (!imported) {
        this.errMgr.runTimeError(this, scope, ErrorType.NO_IMPORTED_TEMPLATE, name);
        st2 = self?.groupThatCreatedThisInstance.createStringTemplateInternally(new CompiledST());
      } else {
        st2 = imported.nativeGroup.getEmbeddedInstanceOf(this, scope, name);
        st2.groupThatCreatedThisInstance = this.group;
      }
      this.storeArgs(scope, argCountOrAttributes, st2);
      this.sp -= argCountOrAttributes;
      this.operands[++this.sp] = st2;
    } else {
      const self = scope.st;
      let st2;
      const imported = self?.impl?.nativeGroup.lookupImportedTemplate(name);
      if (!imported) {
        this.errMgr.runTimeError(this, scope, ErrorType.NO_IMPORTED_TEMPLATE, name);
        st2 = self?.groupThatCreatedThisInstance.createStringTemplateInternally(new CompiledST());
      } else {
        st2 = imported.nativeGroup.createStringTemplateInternally(imported);
        st2.groupThatCreatedThisInstance = this.group;
      }
      this.storeArgs(scope, argCountOrAttributes, st2);
      this.operands[++this.sp] = st2;
    }
  }
  passthru(scope, templateName, attrs) {
    const c = this.group.lookupTemplate(templateName);
    if (!c) {
      return;
    }
    if (!c.formalArguments) {
      return;
    }
    for (const arg of c.formalArguments.values()) {
      if (!attrs.has(arg.name)) {
        try {
          const o43 = this.getAttribute(scope, arg.name);
          if (o43 === ST.EMPTY_ATTR && !arg.defaultValueToken) {
            attrs.set(arg.name, void 0);
          } else {
            if (o43 !== ST.EMPTY_ATTR) {
              attrs.set(arg.name, o43);
            }
          }
        } catch (e) {
          if (e instanceof STNoSuchAttributeException) {
            if (!arg.defaultValueToken) {
              this.errMgr.runTimeError(this, scope, ErrorType.NO_SUCH_ATTRIBUTE_PASS_THROUGH, arg.name);
              attrs.set(arg.name, void 0);
            }
          } else {
            throw e;
          }
        }
      }
    }
  }
  storeArgs(...args) {
    if (typeof args[1] !== "number") {
      const [scope, attrs, st2] = args;
      let noSuchAttributeReported = false;
      if (attrs && st2) {
        for (const [key, value] of attrs.entries()) {
          if (!st2.impl?.hasFormalArgs) {
            if (!st2.impl?.formalArguments || !st2.impl?.formalArguments.has(key)) {
              try {
                st2.impl = st2.impl.clone();
                st2.add(key, value);
              } catch (ex) {
                if (ex instanceof Error) {
                  noSuchAttributeReported = true;
                  this.errMgr.runTimeError(this, scope, ErrorType.NO_SUCH_ATTRIBUTE, key);
                } else {
                  throw ex;
                }
              }
            } else {
              st2.rawSetAttribute(key, value);
            }
          } else {
            if (!st2.impl.formalArguments || !st2.impl.formalArguments.has(key)) {
              noSuchAttributeReported = true;
              this.errMgr.runTimeError(this, scope, ErrorType.NO_SUCH_ATTRIBUTE, key);
              continue;
            }
            st2.rawSetAttribute(key, value);
          }
        }
      }
      if (st2?.impl?.hasFormalArgs) {
        let argumentCountMismatch = false;
        let formalArguments = st2.impl.formalArguments;
        if (!formalArguments) {
          formalArguments = /* @__PURE__ */ new Map();
        }
        if (!noSuchAttributeReported) {
          for (const [argumentKey, argumentValue] of formalArguments.entries()) {
            if (argumentValue.defaultValueToken || argumentValue.defaultValue) {
              continue;
            }
            if (!attrs || !attrs.has(argumentKey)) {
              argumentCountMismatch = true;
              break;
            }
          }
        }
        if (attrs.size > formalArguments.size) {
          argumentCountMismatch = true;
        }
        if (argumentCountMismatch) {
          const argCount = attrs?.size ?? 0;
          const formalArgCount = formalArguments.size;
          this.errMgr.runTimeError(
            this,
            scope,
            ErrorType.ARGUMENT_COUNT_MISMATCH,
            argCount,
            st2.impl.name,
            formalArgCount
          );
        }
      }
    } else {
      const [scope, argCount, st2] = args;
      if (argCount > 0 && !st2?.impl?.hasFormalArgs && !st2?.impl?.formalArguments) {
        st2?.add(ST.IMPLICIT_ARG_NAME, null);
      }
      let formalArgCount = 0;
      if (st2?.impl?.formalArguments) {
        formalArgCount = st2.impl.formalArguments.size;
      }
      const firstArg = this.sp - (argCount - 1);
      const numToStore = Math.min(argCount, formalArgCount);
      if (st2?.impl?.isAnonSubtemplate) {
        formalArgCount -= _Interpreter.predefinedAnonSubtemplateAttributes.size;
      }
      if (argCount < formalArgCount - (st2?.impl?.numberOfArgsWithDefaultValues ?? 0) || argCount > formalArgCount) {
        this.errMgr.runTimeError(
          this,
          scope,
          ErrorType.ARGUMENT_COUNT_MISMATCH,
          argCount,
          st2?.impl?.name,
          formalArgCount
        );
      }
      if (!st2?.impl?.formalArguments) {
        return;
      }
      const argNames = st2.impl.formalArguments.keys();
      for (let i = 0; i < numToStore; i++) {
        const o43 = this.operands[firstArg + i];
        const argName = argNames.next().value;
        st2.rawSetAttribute(argName, o43);
      }
    }
  }
  indent(out, scope, strIndex) {
    const indent = scope.st?.impl?.strings[strIndex] ?? "";
    out.pushIndentation(indent);
  }
  /**
   * Write out an expression result that doesn't use expression options.
   *  E.g., {@code <name>}
   */
  writeObjectNoOptions(out, scope, o43) {
    return this.writeObject(out, scope, o43);
  }
  /**
   * Write out an expression result that uses expression options.
   *  E.g., {@code <names; separator=", ">}
   */
  writeObjectWithOptions(out, scope, o43, options) {
    let optionStrings;
    if (options) {
      optionStrings = new Array(options.length);
      for (let i = 0; i < _Interpreter.supportedOptions.size; i++) {
        optionStrings[i] = this.toString(out, scope, options[i]);
      }
    }
    if (options && options[0 /* ANCHOR */]) {
      out.pushAnchorPoint();
    }
    const n2 = this.writeObject(out, scope, o43, optionStrings);
    if (options !== null && options[0 /* ANCHOR */]) {
      out.popAnchorPoint();
    }
    return n2;
  }
  /**
   * Generic method to emit text for an object. It differentiates
   *  between templates, iterable objects, and plain old Java objects (POJOs)
   */
  writeObject(out, scope, o43, options) {
    let n2 = 0;
    if (o43 == null) {
      if (options && options[2 /* NULL */]) {
        o43 = options[2 /* NULL */];
      } else {
        return 0;
      }
    }
    if (o43 instanceof ST) {
      scope = new InstanceScope(scope, o43);
      if (options && options[4 /* WRAP */]) {
        try {
          out.writeWrap(options[4 /* WRAP */]);
        } catch (ioe) {
          if (ioe instanceof Error) {
            this.errMgr.iOError(scope.st, ErrorType.WRITE_IO_ERROR, ioe);
          } else {
            throw ioe;
          }
        }
      }
      n2 = this.exec(out, scope);
    } else {
      o43 = this.convertAnythingIteratableToIterator(scope, o43);
      try {
        if (isIterator(o43)) {
          n2 = this.writeIterator(out, scope, o43, options);
        } else {
          n2 = this.writePOJO(out, scope, o43, options);
        }
      } catch (ioe) {
        if (ioe instanceof Error) {
          this.errMgr.iOError(scope.st, ErrorType.WRITE_IO_ERROR, ioe, o43);
        } else {
          throw ioe;
        }
      }
    }
    return n2;
  }
  writeIterator(out, scope, it2, options) {
    if (!it2) {
      return 0;
    }
    let n2 = 0;
    let separator;
    if (options) {
      separator = options[3 /* SEPARATOR */];
    }
    let seenAValue = false;
    while (true) {
      const iterValue = it2.next();
      if (iterValue.done) {
        break;
      }
      const needSeparator = seenAValue && separator && // we have a separator and
      (iterValue.value != null || //   either we have a value
      options[2 /* NULL */] != null);
      if (needSeparator) {
        n2 += out.writeSeparator(separator ?? "");
      }
      const nw = this.writeObject(out, scope, iterValue.value, options);
      if (nw > 0) {
        seenAValue = true;
      }
      n2 += nw;
    }
    return n2;
  }
  writePOJO(out, scope, o43, options) {
    let formatString = "";
    if (options) {
      formatString = options[1 /* FORMAT */] ?? "";
    }
    const v2 = this.renderObject(scope, formatString, o43, constructorFromUnknown(o43));
    let n2;
    if (options && options[4 /* WRAP */]) {
      n2 = out.write(v2, options[4 /* WRAP */]);
    } else {
      n2 = out.write(v2);
    }
    return n2;
  }
  getExprStartChar(scope) {
    const templateLocation = scope.st?.impl?.sourceMap[scope.ip];
    if (templateLocation) {
      return templateLocation.start;
    }
    return -1;
  }
  getExprStopChar(scope) {
    const templateLocation = scope.st?.impl?.sourceMap[scope.ip];
    if (templateLocation) {
      return templateLocation.stop;
    }
    return -1;
  }
  map(scope, attr, st2) {
    this.rotMap(scope, attr, [st2]);
  }
  /**
   * Renders expressions of the form {@code <names:a()>} or
   * {@code <names:a(),b()>}.
   */
  rotMap(scope, attr, prototypes) {
    if (attr == null) {
      this.operands[++this.sp] = null;
      return;
    }
    attr = this.convertAnythingIteratableToIterator(scope, attr);
    if (isIterator(attr)) {
      const mapped = this.rotateMapIterator(scope, attr, prototypes);
      this.operands[++this.sp] = mapped;
    } else {
      const proto = prototypes[0];
      const st2 = this.group.createStringTemplateInternally(proto);
      if (st2) {
        this.setFirstArgument(scope, st2, attr);
        if (st2.impl?.isAnonSubtemplate) {
          st2.rawSetAttribute("i0", 0);
          st2.rawSetAttribute("i", 1);
        }
        this.operands[++this.sp] = st2;
      } else {
        this.operands[++this.sp] = null;
      }
    }
  }
  rotateMapIterator(scope, attr, prototypes) {
    const mapped = new Array();
    const iter = attr;
    let i0 = 0;
    let i = 1;
    let ti = 0;
    while (true) {
      const iterValue = iter.next();
      if (iterValue.done) {
        break;
      }
      if (iterValue.value == null) {
        mapped.push(void 0);
        continue;
      }
      const templateIndex = ti % prototypes.length;
      ti++;
      const proto = prototypes[templateIndex];
      const st2 = this.group.createStringTemplateInternally(proto);
      this.setFirstArgument(scope, st2, iterValue.value);
      if (st2.impl?.isAnonSubtemplate) {
        st2.rawSetAttribute("i0", i0);
        st2.rawSetAttribute("i", i);
      }
      mapped.push(st2);
      i0++;
      i++;
    }
    return mapped;
  }
  /**
   * Renders expressions of the form {@code <names,phones:{n,p | ...}>} or
   * {@code <a,b:t()>}.
   */
  // todo: i, i0 not set unless mentioned? map:{k,v | ..}?
  zipMap(scope, exprs, prototype) {
    if (!prototype || exprs.length === 0) {
      return void 0;
    }
    for (let i2 = 0; i2 < exprs.length; i2++) {
      const attr = exprs[i2];
      if (attr != null) {
        exprs[i2] = this.convertAnythingToIterator(scope, attr);
      }
    }
    let numExprs = exprs.length;
    const code = prototype.impl;
    const formalArguments = code?.formalArguments;
    if (!code?.hasFormalArgs || !formalArguments) {
      this.errMgr.runTimeError(this, scope, ErrorType.MISSING_FORMAL_ARGUMENTS);
      return void 0;
    }
    let formalArgumentNames = [...formalArguments.keys()];
    let formalArgCount = formalArgumentNames.length;
    if (prototype.isAnonSubtemplate()) {
      formalArgCount -= _Interpreter.predefinedAnonSubtemplateAttributes.size;
    }
    if (formalArgCount !== numExprs) {
      this.errMgr.runTimeError(this, scope, ErrorType.MAP_ARGUMENT_COUNT_MISMATCH, numExprs, formalArgCount);
      const shorterSize = Math.min(formalArgumentNames.length, numExprs);
      numExprs = shorterSize;
      formalArgumentNames = formalArgumentNames.slice(0, shorterSize);
    }
    const results = new ST.AttributeList();
    let i = 0;
    while (true) {
      let numEmpty = 0;
      const embedded = this.group.createStringTemplateInternally(prototype);
      embedded.rawSetAttribute("i0", i);
      embedded.rawSetAttribute("i", i + 1);
      for (let a = 0; a < numExprs; a++) {
        const it2 = exprs[a];
        const next = it2?.next();
        if (next && !next.done) {
          const iteratedValue = next.value;
          if (iteratedValue) {
            const argName = formalArgumentNames[a];
            embedded.rawSetAttribute(argName, iteratedValue);
          }
        } else {
          numEmpty++;
        }
      }
      if (numEmpty === numExprs) {
        break;
      }
      results.push(embedded);
      i++;
    }
    return results;
  }
  setFirstArgument(scope, st2, attr) {
    if (!st2.impl?.hasFormalArgs) {
      if (!st2.impl?.formalArguments) {
        st2.add(ST.IMPLICIT_ARG_NAME, attr);
        return;
      }
    }
    if (!st2.impl.formalArguments) {
      this.errMgr.runTimeError(this, scope, ErrorType.ARGUMENT_COUNT_MISMATCH, 1, st2.impl.name, 0);
      return;
    }
    st2.locals[0] = attr;
  }
  addToList(scope, list, o43) {
    o43 = this.convertAnythingIteratableToIterator(scope, o43);
    if (isIterator(o43)) {
      while (true) {
        const iterValue = o43.next();
        if (iterValue.done) {
          break;
        }
        list.push(iterValue.value);
      }
    } else {
      list.push(o43);
    }
  }
  toString(out, scope, value) {
    if (typeof value === "string") {
      return value;
    }
    if (value === null) {
      return null;
    }
    const sw = new StringWriter();
    const stw = Reflect.construct(out.constructor, [sw]);
    this.writeObjectNoOptions(stw, scope, value);
    return sw.toString();
  }
  testAttributeTrue(a) {
    if (a == null) {
      return false;
    }
    if (typeof a === "boolean") {
      return a;
    }
    if (Array.isArray(a)) {
      return a.length > 0;
    }
    if (a instanceof Map) {
      return a.size > 0;
    }
    if (isIterator(a)) {
      const value = a.next();
      return !value.done;
    }
    return true;
  }
  getObjectProperty(out, scope, o43, property) {
    if (!o43) {
      this.errMgr.runTimeError(this, scope, ErrorType.NO_SUCH_PROPERTY, "undefined." + property);
      return void 0;
    }
    if (typeof o43 !== "object") {
      this.errMgr.runTimeError(this, scope, ErrorType.NO_SUCH_PROPERTY, typeof o43 + "." + property);
      return void 0;
    }
    try {
      const self = scope.st;
      const adapter = self.groupThatCreatedThisInstance.getModelAdaptor(o43.constructor);
      return adapter.getProperty(this, self, o43, property, String(this.toString(out, scope, property)));
    } catch (e) {
      if (e instanceof STNoSuchPropertyException) {
        this.errMgr.runTimeError(this, scope, ErrorType.NO_SUCH_PROPERTY, e, o43.constructor.name + "." + property);
      } else {
        throw e;
      }
    }
    return void 0;
  }
  writeTrace(scope, ip) {
    const self = scope.st;
    if (!self?.impl) {
      return;
    }
    let tr2 = "";
    const dis = new BytecodeDisassembler(self.impl);
    const buf = "";
    dis.disassembleInstruction({ buf, ip });
    let name = self.impl.name + ":";
    if (Misc.referenceEquals(self.impl.name, ST.UNKNOWN_NAME)) {
      name = "";
    }
    tr2 += (0, import_fast_printf5.printf)("%-40s", name + buf);
    tr2 += "	stack=[";
    for (let i = 0; i <= this.sp; i++) {
      const o43 = this.operands[i];
      tr2 = this.printForTrace(tr2, scope, o43);
    }
    tr2 += " ], calls=";
    tr2 += _Interpreter.getEnclosingInstanceStackString(scope);
    tr2 += ", sp=" + this.sp + ", nw=" + this.charsWrittenOnLine;
    const s2 = tr2.toString();
    if (_Interpreter.trace) {
      console.log(s2);
    }
  }
  printForTrace(tr2, scope, o43) {
    if (o43 instanceof ST) {
      if (!o43.impl) {
        tr2 += "bad-template()";
      } else {
        tr2 += " " + o43.impl.name + "()";
      }
      return tr2;
    }
    o43 = this.convertAnythingIteratableToIterator(scope, o43);
    if (isIterator(o43)) {
      tr2 += " [";
      while (true) {
        const iterValue = o43.next();
        if (iterValue.done) {
          break;
        }
        this.printForTrace(tr2, scope, iterValue);
      }
      tr2 += " ]";
    } else {
      tr2 += " " + o43;
    }
    return tr2;
  }
  renderObject(scope, formatString, o43, attributeType) {
    const r = scope.st?.impl?.nativeGroup.getAttributeRenderer(attributeType);
    if (r) {
      return r.toString(o43, { format: formatString, locale: this.locale });
    } else {
      return String(o43);
    }
  }
};

// src/AutoIndentWriter.ts
import * as os2 from "os";
var AutoIndentWriter = class {
  /**
   * Stack of indents. Use {@link List} as it's much faster than {@link Stack}. Grows
   *  from 0..n-1.
   */
  indents = new Array();
  /**
   * Stack of integer anchors (char positions in line); avoid {@link Integer}
   *  creation overhead.
   */
  anchors = [];
  anchors_sp = -1;
  /** {@code \n} or {@code \r\n}? */
  newline;
  out;
  atStartOfLine = true;
  /**
   * Track char position in the line (later we can think about tabs). Indexed
   * from 0. We want to keep {@code charPosition <= }{@link #lineWidth}.
   * This is the position we are <em>about</em> to write, not the position
   * last written to.
   */
  charPosition = 0;
  /** The absolute char index into the output of the next char to be written. */
  charIndex = 0;
  lineWidth = STWriter.NO_WRAP;
  constructor(out, newline) {
    newline ??= os2.EOL;
    this.out = out;
    this.indents.push(null);
    this.newline = newline;
  }
  setLineWidth(lineWidth) {
    this.lineWidth = lineWidth;
  }
  pushIndentation(indent) {
    this.indents.push(indent);
  }
  popIndentation() {
    return this.indents.pop() ?? null;
  }
  pushAnchorPoint() {
    this.anchors_sp++;
    this.anchors[this.anchors_sp] = this.charPosition;
  }
  popAnchorPoint() {
    this.anchors_sp--;
  }
  index() {
    return this.charIndex;
  }
  /**
   * Write out a string literal or attribute expression or expression element.
   * <p>
   * If doing line wrap, then check {@code wrap} before emitting {@code str}.
   * If at or beyond desired line width then emit a {@link #newline} and any
   * indentation before spitting out {@code str}.</p>
   */
  write(str, wrap) {
    if (wrap) {
      const n3 = this.writeWrap(wrap);
      return n3 + this.write(str);
    }
    let n2 = 0;
    const nll = this.newline.length;
    const sl = str.length;
    for (let i = 0; i < sl; i++) {
      const c = str.charAt(i);
      if (c === "\r") {
        continue;
      }
      if (c === "\n") {
        this.atStartOfLine = true;
        this.charPosition = -nll;
        this.out.write(this.newline);
        n2 += nll;
        this.charIndex += nll;
        this.charPosition += n2;
        continue;
      }
      if (this.atStartOfLine) {
        n2 += this.indent();
        this.atStartOfLine = false;
      }
      n2++;
      this.out.write(c);
      this.charPosition++;
      this.charIndex++;
    }
    return n2;
  }
  writeSeparator(str) {
    return this.write(str);
  }
  writeWrap(wrap) {
    let n2 = 0;
    if (this.lineWidth !== STWriter.NO_WRAP && wrap !== null && !this.atStartOfLine && this.charPosition >= this.lineWidth) {
      for (let i = 0; i < wrap.length; i++) {
        const c = wrap.charAt(i);
        if (c === "\r") {
          continue;
        } else {
          if (c === "\n") {
            this.out.write(this.newline);
            n2 += this.newline.length;
            this.charPosition = 0;
            this.charIndex += this.newline.length;
            n2 += this.indent();
          } else {
            n2++;
            this.out.write(c);
            this.charPosition++;
            this.charIndex++;
          }
        }
      }
    }
    return n2;
  }
  indent() {
    let n2 = 0;
    for (const ind of this.indents) {
      if (ind !== null) {
        n2 += ind.length;
        this.out.write(ind);
      }
    }
    const indentWidth = n2;
    if (this.anchors_sp >= 0 && this.anchors[this.anchors_sp] > indentWidth) {
      const remainder = this.anchors[this.anchors_sp] - indentWidth;
      for (let i = 1; i <= remainder; i++) {
        this.out.write(" ");
      }
      n2 += remainder;
    }
    this.charPosition += n2;
    this.charIndex += n2;
    return n2;
  }
};

// src/misc/Aggregate.ts
var Aggregate = class {
  properties = /* @__PURE__ */ new Map();
  get(propName) {
    return this.properties.get(propName);
  }
  toString() {
    const entries = [];
    for (const [key, value] of this.properties) {
      entries.push(`${key}=${value}`);
    }
    return entries.join(", ");
  }
  /**
   * Allow StringTemplate to add values, but prevent the end
   *  user from doing so.
   */
  put(propName, propValue) {
    this.properties.set(propName, propValue);
  }
};

// src/compiler/factories.ts
var Factories = class {
  static createStringTemplate;
  static cloneStringTemplate;
  static createStringTemplateGroupFile;
  static createStringTemplateGroupDir;
};

// src/ST.ts
var ST = class _ST {
  static VERSION = "4.3.4ng";
  static UNKNOWN_NAME = "anonymous";
  static EMPTY_ATTR = {};
  /**
   * When there are no formal args for template t and you map t across
   *  some values, t implicitly gets arg "it".  E.g., "<b>$it$</b>"
   */
  static IMPLICIT_ARG_NAME = "it";
  /**
   * Just an alias for {@link ArrayList}, but this way I can track whether a
   *  list is something ST created or it's an incoming list.
   */
  static AttributeList = class AttributeList extends Array {
  };
  /** The implementation for this template among all instances of same template . */
  impl;
  /**
   * Created as instance of which group? We need this to initialize interpreter
   *  via render.  So, we create st and then it needs to know which
   *  group created it for sake of polymorphism:
   *
   *  <pre>
   *  st = skin1.getInstanceOf("searchBox");
   *  result = st.render(); // knows skin1 created it
   *  </pre>
   *
   *  Say we have a group {@code g1} with template {@code t} that imports
   *  templates {@code t} and {@code u} from another group {@code g2}.
   *  {@code g1.getInstanceOf("u")} finds {@code u} in {@code g2} but remembers
   *  that {@code g1} created it.  If {@code u} includes {@code t}, it should
   *  create {@code g1.t} not {@code g2.t}.
   *
   *  <pre>
   *   g1 = {t(), u()}
   *   |
   *   v
   *   g2 = {t()}
   *  </pre>
   */
  groupThatCreatedThisInstance;
  /**
   * Safe to simultaneously write via {@link #add}, which is synchronized.
   *  Reading during exec is, however, NOT synchronized.  So, not thread safe
   *  to add attributes while it is being evaluated.  Initialized to
   *  {@link #EMPTY_ATTR} to distinguish {@code null} from empty.
   */
  locals;
  constructor(...args) {
    if (args.length === 1 && args[0] instanceof _ST) {
      const [proto] = args;
      this.impl = proto.impl?.clone();
      if (proto.locals) {
        this.locals = [...proto.locals];
      } else {
        if (this.impl && (this.impl.formalArguments?.size ?? 0) > 0) {
          this.locals = new Array(this.impl.formalArguments?.size ?? 0);
          this.locals.fill(_ST.EMPTY_ATTR);
        }
      }
      this.groupThatCreatedThisInstance = proto.groupThatCreatedThisInstance;
      return;
    }
    let group;
    let template;
    if (args.length === 0) {
      return;
    }
    if (args.length === 1) {
      [template] = args;
      group = STGroup.defaultGroup;
    } else if (args.length === 3) {
      const [theTemplate, delimiterStartChar, delimiterStopChar] = args;
      group = new STGroup(delimiterStartChar, delimiterStopChar);
      template = theTemplate;
    } else {
      [group, template] = args;
    }
    this.groupThatCreatedThisInstance = group;
    this.impl = this.groupThatCreatedThisInstance.compile({ srcName: group.getFileName(), template });
    this.impl.hasFormalArgs = false;
    this.impl.name = _ST.UNKNOWN_NAME;
    this.impl.defineImplicitlyDefinedTemplates(this.groupThatCreatedThisInstance);
  }
  static format(...args) {
    let lineWidth;
    let template;
    let attributes;
    if (typeof args[0] === "string") {
      [template, ...attributes] = args;
      lineWidth = STWriter.NO_WRAP;
    } else {
      [lineWidth, template, ...attributes] = args;
    }
    const st2 = new _ST(template.replaceAll(/%([0-9]+)/g, "arg$1"));
    let i = 1;
    for (const a of attributes) {
      st2.add("arg" + i, a);
      i++;
    }
    return st2.render(lineWidth);
  }
  static convertToAttributeList(currentValue) {
    let multi;
    if (currentValue instanceof _ST.AttributeList) {
      multi = currentValue;
    } else {
      if (Array.isArray(currentValue)) {
        multi = new _ST.AttributeList();
        multi.push(...currentValue);
      } else {
        multi = new _ST.AttributeList();
        multi.push(currentValue);
      }
    }
    return multi;
  }
  /**
   * Inject an attribute (name/value pair). If there is already an attribute
   *  with that name, this method turns the attribute into an
   *  {@link AttributeList} with both the previous and the new attribute as
   *  elements. This method will never alter a {@link List} that you inject.
   *  If you send in a {@link List} and then inject a single value element,
   *  {@code add} copies original list and adds the new value. The
   *  attribute name cannot be null or contain '.'.
   *  <p>
   *  Return {@code this} so we can chain:</p>
   *  <p>
   *  {@code t.add("x", 1).add("y", "hi")}</p>
   */
  add(name, value) {
    if (name.indexOf(".") >= 0) {
      throw new Error("cannot have '.' in attribute names");
    }
    let arg;
    if (this.impl?.hasFormalArgs) {
      arg = this.impl.formalArguments?.get(name);
      if (!arg) {
        throw new Error("no such attribute: " + name);
      }
    } else {
      arg = this.impl?.formalArguments?.get(name);
      if (!arg) {
        arg = new FormalArgument(name);
        this.impl.addArg(arg);
        if (!this.locals) {
          this.locals = [];
        } else {
          this.locals = this.locals.slice(0, Math.min(
            this.locals.length,
            this.impl.formalArguments?.size ?? 0
          ));
        }
        this.locals[arg.index] = _ST.EMPTY_ATTR;
      }
    }
    const currentValue = this.locals[arg.index];
    if (currentValue === _ST.EMPTY_ATTR) {
      this.locals[arg.index] = value;
      return this;
    }
    const multi = _ST.convertToAttributeList(currentValue);
    this.locals[arg.index] = multi;
    if (Array.isArray(value)) {
      multi.push(...value);
    } else {
      multi.push(value);
    }
    return this;
  }
  /**
   * Split {@code aggrName.{propName1,propName2}} into list
   *  {@code [propName1, propName2]} and the {@code aggrName}. Spaces are
   *  allowed around {@code ','}.
   */
  addAggr(aggregateSpec, ...values) {
    const dot = aggregateSpec.indexOf(".{");
    if (values === null || values.length === 0) {
      throw new Error("missing values for aggregate attribute format: " + aggregateSpec);
    }
    const finalCurly = aggregateSpec.indexOf("}");
    if (dot < 0 || finalCurly < 0) {
      throw new Error("invalid aggregate attribute format: " + aggregateSpec);
    }
    const aggregateName = aggregateSpec.substring(0, dot);
    let propString = aggregateSpec.substring(dot + 2, aggregateSpec.length - 1);
    propString = propString.trim();
    const propNames = propString.split(",");
    if (propNames.length === 0) {
      throw new Error("invalid aggregate attribute format: " + aggregateSpec);
    }
    if (values.length !== propNames.length) {
      throw new Error("number of properties and values mismatch for aggregate attribute format: " + aggregateSpec);
    }
    let i = 0;
    const aggregate = new Aggregate();
    for (const p2 of propNames) {
      const v2 = values[i++];
      aggregate.properties.set(p2.trim(), v2);
    }
    this.add(aggregateName, aggregate);
    return this;
  }
  /**
   * Remove an attribute value entirely (can't remove attribute definitions).
   */
  remove(name) {
    if (!this.impl?.formalArguments) {
      if (this.impl?.hasFormalArgs) {
        throw new Error("no such attribute: " + name);
      }
      return;
    }
    const arg = this.impl.formalArguments.get(name);
    if (!arg) {
      throw new Error("no such attribute: " + name);
    }
    this.locals[arg.index] = _ST.EMPTY_ATTR;
  }
  /**
   * Find an attribute in this template only.
   */
  getAttribute(name) {
    let localArg;
    if (this.impl?.formalArguments) {
      localArg = this.impl.formalArguments.get(name);
    }
    if (localArg) {
      let o43 = this.locals[localArg.index];
      if (o43 === _ST.EMPTY_ATTR) {
        o43 = void 0;
      }
      return o43;
    }
    return void 0;
  }
  getAttributes() {
    if (!this.impl?.formalArguments) {
      return void 0;
    }
    const attributes = /* @__PURE__ */ new Map();
    for (const a of this.impl.formalArguments.values()) {
      let o43 = this.locals[a.index];
      if (o43 === _ST.EMPTY_ATTR) {
        o43 = void 0;
      }
      attributes.set(a.name, o43);
    }
    return attributes;
  }
  getName() {
    return this.impl?.name ?? "";
  }
  isAnonSubtemplate() {
    return this.impl?.isAnonSubtemplate ?? false;
  }
  write(...args) {
    switch (args.length) {
      case 1: {
        const [out] = args;
        const interp = new Interpreter(this.groupThatCreatedThisInstance, this.impl.nativeGroup.errMgr);
        const scope = new InstanceScope(void 0, this);
        return interp.exec(out, scope);
      }
      case 2: {
        if (args[1] instanceof Intl.Locale) {
          const [out, locale] = args;
          const interp = new Interpreter(
            this.groupThatCreatedThisInstance,
            locale,
            this.impl.nativeGroup.errMgr
          );
          const scope = new InstanceScope(void 0, this);
          return interp.exec(out, scope);
        } else {
          const [out, listener] = args;
          const interp = new Interpreter(this.groupThatCreatedThisInstance, new ErrorManager(listener));
          const scope = new InstanceScope(void 0, this);
          return interp.exec(out, scope);
        }
      }
      case 3: {
        const [out, locale, listener] = args;
        const interp = new Interpreter(this.groupThatCreatedThisInstance, locale, new ErrorManager(listener));
        const scope = new InstanceScope(void 0, this);
        return interp.exec(out, scope);
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
  }
  render(...args) {
    let locale;
    let lineWidth;
    switch (args.length) {
      case 0: {
        locale = defaultLocale();
        lineWidth = STWriter.NO_WRAP;
        break;
      }
      case 1: {
        if (args[0] instanceof Intl.Locale) {
          [locale] = args;
          lineWidth = STWriter.NO_WRAP;
        } else {
          locale = defaultLocale();
          [lineWidth] = args;
        }
        break;
      }
      case 2: {
        [locale, lineWidth] = args;
        break;
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
    const out = new StringWriter();
    const wr = new AutoIndentWriter(out);
    wr.setLineWidth(lineWidth);
    this.write(wr, locale);
    return out.toString();
  }
  // TESTING SUPPORT
  toString() {
    if (!this.impl) {
      return "bad-template()";
    }
    let name = this.impl.name + "()";
    if (this.impl.isRegion) {
      name = "@" + STGroup.getUnMangledTemplateName(name);
    }
    return name;
  }
  /**
   * Set {@code locals} attribute value when you only know the name, not the
   *  index. This is ultimately invoked by calling {@code ST#add} from
   *  outside so toss an exception to notify them.
   */
  rawSetAttribute(name, value) {
    if (!this.impl?.formalArguments) {
      throw new Error("no such attribute: " + name);
    }
    const arg = this.impl.formalArguments.get(name);
    if (!arg) {
      throw new Error("no such attribute: " + name);
    }
    this.locals[arg.index] = value;
  }
  static {
    Factories.createStringTemplate = (group, impl) => {
      const st2 = new _ST();
      st2.impl = impl;
      st2.groupThatCreatedThisInstance = group;
      if (impl?.formalArguments) {
        st2.locals = new Array(impl.formalArguments.size);
        st2.locals.fill(_ST.EMPTY_ATTR);
      }
      return st2;
    };
    Factories.cloneStringTemplate = (prototype) => {
      if (prototype) {
        return new _ST(prototype);
      }
      return new _ST();
    };
  }
};

// src/reflection/Method.ts
var Method = class {
  #c;
  #function;
  constructor(c, method) {
    this.#c = c;
    this.#function = method;
  }
  getName() {
    return this.#function.name;
  }
  invoke(target, ...args) {
    return this.#function.apply(target, args);
  }
};

// src/reflection/Field.ts
var Field = class {
  #c;
  #field;
  constructor(c, field) {
    this.#c = c;
    this.#field = field;
  }
  getName() {
    return this.#c.name;
  }
  get(target) {
    return target[this.#field];
  }
};

// src/misc/ObjectModelAdaptor.ts
var ObjectModelAdaptor = class _ObjectModelAdaptor {
  static INVALID_MEMBER = new Field(Object, "INVALID_MEMBER");
  static membersCache = /* @__PURE__ */ new Map();
  static findMember(model, memberName) {
    if (memberName.length === 0) {
      return void 0;
    }
    const clazz = Object.getPrototypeOf(model);
    let members = _ObjectModelAdaptor.membersCache.get(clazz);
    let member;
    if (members) {
      member = members.get(memberName);
      if (member) {
        return member !== _ObjectModelAdaptor.INVALID_MEMBER ? member : void 0;
      }
    } else {
      members = /* @__PURE__ */ new Map();
      _ObjectModelAdaptor.membersCache.set(clazz, members);
    }
    if (memberName in model) {
      const field = model[memberName];
      if (typeof field !== "function" && typeof field !== "object") {
        member = new Field(clazz, memberName);
      }
    }
    if (!member) {
      const o43 = model;
      const methodSuffix = memberName[0].toUpperCase() + memberName.substring(1);
      if ("get" + methodSuffix in o43 && o43["get" + methodSuffix] instanceof Function) {
        member = new Method(clazz, o43["get" + methodSuffix]);
      } else if ("is" + methodSuffix in o43 && o43["is" + methodSuffix] instanceof Function) {
        member = new Method(clazz, o43["is" + methodSuffix]);
      } else if ("has" + methodSuffix in o43 && o43["has" + methodSuffix] instanceof Function) {
        member = new Method(clazz, o43["has" + methodSuffix]);
      }
    }
    members.set(memberName, member ?? _ObjectModelAdaptor.INVALID_MEMBER);
    return member;
  }
  getProperty(_interp, _self, model, _property, propertyName) {
    const member = _ObjectModelAdaptor.findMember(model, propertyName);
    if (member) {
      try {
        if (member instanceof Method) {
          return member.invoke(model);
        } else {
          if (member instanceof Field) {
            return member.get(model);
          }
        }
      } catch (e) {
        if (e instanceof Error) {
          this.throwNoSuchProperty(Object.getPrototypeOf(model), propertyName, e);
        }
        throw e;
      }
    }
    this.throwNoSuchProperty(Object.getPrototypeOf(model), propertyName);
  }
  throwNoSuchProperty(clazz, propertyName, cause) {
    throw new STNoSuchPropertyException(cause, clazz, `${clazz.constructor.name}.${propertyName}`);
  }
};

// src/misc/AmbiguousMatchException.ts
var AmbiguousMatchException = class extends Error {
  constructor(...args) {
    switch (args.length) {
      case 0: {
        super();
        break;
      }
      case 1: {
        const [param] = args;
        if (param instanceof Error) {
          super(void 0, { cause: param });
        } else {
          super(param);
        }
        break;
      }
      case 2: {
        const [message, cause] = args;
        super(message, { cause });
        break;
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
  }
};

// src/misc/TypeRegistry.ts
var TypeRegistry = class {
  [Symbol.toStringTag] = "TypeRegistry";
  backingStore = /* @__PURE__ */ new Map();
  cache = /* @__PURE__ */ new Map();
  forEach(callbackfn, thisArg) {
    this.backingStore.forEach(callbackfn, thisArg);
  }
  entries() {
    return this.backingStore.entries();
  }
  keys() {
    return this.backingStore.keys();
  }
  values() {
    return this.backingStore.values();
  }
  [Symbol.iterator]() {
    return this.backingStore[Symbol.iterator]();
  }
  get size() {
    return this.backingStore.size;
  }
  isEmpty() {
    return this.backingStore.size === 0;
  }
  has(key) {
    if (this.cache.has(key)) {
      return true;
    }
    return this.get(key) !== null;
  }
  containsValue(value) {
    for (const entry of this.backingStore.values()) {
      if (entry === value) {
        return true;
      }
    }
    return false;
  }
  get(key) {
    const value = this.backingStore.get(key);
    if (value) {
      return value;
    }
    const redirect = this.cache.get(key);
    if (redirect) {
      if (!redirect) {
        return null;
      } else {
        return this.backingStore.get(redirect) ?? null;
      }
    }
    const candidates = new Array();
    for (const clazz of this.backingStore.keys()) {
      if (isSuperclassOf(clazz, key)) {
        candidates.push(clazz);
      }
    }
    if (candidates.length === 0) {
      this.cache.set(key, null);
      return null;
    } else {
      if (candidates.length === 1) {
        this.cache.set(key, candidates[0]);
        return this.backingStore.get(candidates[0]) ?? null;
      } else {
        for (let i = 0; i < candidates.length - 1; i++) {
          if (!candidates[i]) {
            continue;
          }
          for (let j3 = i + 1; j3 < candidates.length; j3++) {
            if (isSuperclassOf(candidates[i], candidates[j3])) {
              candidates[i] = null;
              break;
            } else {
              if (isSuperclassOf(candidates[j3], candidates[i])) {
                candidates[j3] = null;
              }
            }
          }
        }
        let j2 = 0;
        for (let i = 0; i < candidates.length; i++) {
          const current = candidates[i];
          if (!current) {
            continue;
          }
          if (i !== j2) {
            candidates[j2] = current;
          }
          j2++;
        }
        if (j2 !== 1) {
          let builder = "";
          builder += `The class '${key.name}' does not match a single item in the registry. The ${j2} ambiguous matches are:"`;
          for (let i = 0; i < j2; i++) {
            builder += "\n    " + (candidates[j2]?.name ?? "<null>");
          }
          throw new AmbiguousMatchException(builder);
        }
        this.cache.set(key, candidates[0]);
        return this.backingStore.get(candidates[0]) ?? null;
      }
    }
  }
  put(key, value) {
    const result = this.get(key);
    this.backingStore.set(key, value);
    this.handleAlteration(key);
    return result;
  }
  set(key, value) {
    this.put(key, value);
    return this;
  }
  remove(key) {
    const previous = this.get(key);
    if (this.backingStore.delete(key)) {
      this.handleAlteration(key);
    }
    return previous;
  }
  delete(key) {
    return this.remove(key) !== void 0;
  }
  clear() {
    this.backingStore.clear();
    this.cache.clear();
  }
  handleAlteration(clazz) {
    for (const [key] of this.cache.entries()) {
      if (isSuperclassOf(clazz, key)) {
        this.cache.set(key, null);
      }
    }
  }
};

// src/compiler/generated/GroupLexer.ts
import { basename as basename2 } from "path";
var GroupLexer = class _GroupLexer extends _ {
  static TRUE = 1;
  static FALSE = 2;
  static LBRACK = 3;
  static RBRACK = 4;
  static AT = 5;
  static DOT = 6;
  static COLON = 7;
  static SEMICOLON = 8;
  static COMMA = 9;
  static LPAREN = 10;
  static RPAREN = 11;
  static ASSIGN = 12;
  static EQUAL = 13;
  static IMPORT = 14;
  static GROUP = 15;
  static IMPLEMENTS = 16;
  static DELIMITERS = 17;
  static DEFAULT = 18;
  static ID = 19;
  static STRING = 20;
  static BIGSTRING_NO_NL = 21;
  static BIGSTRING = 22;
  static ANONYMOUS_TEMPLATE = 23;
  static COMMENT = 24;
  static LINE_COMMENT = 25;
  static WS = 26;
  static channelNames = [
    "DEFAULT_TOKEN_CHANNEL",
    "HIDDEN"
  ];
  static literalNames = [
    null,
    "'true'",
    "'false'",
    "'['",
    "']'",
    "'@'",
    "'.'",
    "':'",
    "';'",
    "','",
    "'('",
    "')'",
    "'::='",
    "'='",
    "'import'",
    "'group'",
    "'implements'",
    "'delimiters'",
    "'default'",
    null,
    null,
    null,
    null,
    "'{'"
  ];
  static symbolicNames = [
    null,
    "TRUE",
    "FALSE",
    "LBRACK",
    "RBRACK",
    "AT",
    "DOT",
    "COLON",
    "SEMICOLON",
    "COMMA",
    "LPAREN",
    "RPAREN",
    "ASSIGN",
    "EQUAL",
    "IMPORT",
    "GROUP",
    "IMPLEMENTS",
    "DELIMITERS",
    "DEFAULT",
    "ID",
    "STRING",
    "BIGSTRING_NO_NL",
    "BIGSTRING",
    "ANONYMOUS_TEMPLATE",
    "COMMENT",
    "LINE_COMMENT",
    "WS"
  ];
  static modeNames = [
    "DEFAULT_MODE"
  ];
  static ruleNames = [
    "TRUE",
    "FALSE",
    "LBRACK",
    "RBRACK",
    "AT",
    "DOT",
    "COLON",
    "SEMICOLON",
    "COMMA",
    "LPAREN",
    "RPAREN",
    "ASSIGN",
    "EQUAL",
    "IMPORT",
    "GROUP",
    "IMPLEMENTS",
    "DELIMITERS",
    "DEFAULT",
    "ID",
    "STRING",
    "BIGSTRING_NO_NL",
    "BIGSTRING",
    "ANONYMOUS_TEMPLATE",
    "COMMENT",
    "LINE_COMMENT",
    "WS"
  ];
  currentGroup;
  getSourceName() {
    const fullFileName = this.sourceName;
    return basename2(fullFileName);
  }
  constructor(input) {
    super(input);
    this.interpreter = new Q(this, _GroupLexer._ATN, _GroupLexer.decisionsToDFA, new me());
  }
  get grammarFileName() {
    return "Group.g4";
  }
  get literalNames() {
    return _GroupLexer.literalNames;
  }
  get symbolicNames() {
    return _GroupLexer.symbolicNames;
  }
  get ruleNames() {
    return _GroupLexer.ruleNames;
  }
  get serializedATN() {
    return _GroupLexer._serializedATN;
  }
  get channelNames() {
    return _GroupLexer.channelNames;
  }
  get modeNames() {
    return _GroupLexer.modeNames;
  }
  action(localContext, ruleIndex, actionIndex) {
    switch (ruleIndex) {
      case 19:
        this.STRING_action(localContext, actionIndex);
        break;
      case 20:
        this.BIGSTRING_NO_NL_action(localContext, actionIndex);
        break;
      case 21:
        this.BIGSTRING_action(localContext, actionIndex);
        break;
      case 22:
        this.ANONYMOUS_TEMPLATE_action(localContext, actionIndex);
        break;
    }
  }
  STRING_action(localContext, actionIndex) {
    switch (actionIndex) {
      case 0:
        const msg = "\\n in string";
        this.currentGroup.errMgr.groupLexerError(ErrorType.SYNTAX_ERROR, this.getSourceName(), this.line, this.column, msg);
        break;
      case 1:
        this.text = this.text.replace(/\\\"/g, '"');
        break;
    }
  }
  BIGSTRING_NO_NL_action(localContext, actionIndex) {
    switch (actionIndex) {
      case 2:
        this.text = this.text.replace(/%\\>/g, "%>");
        break;
    }
  }
  BIGSTRING_action(localContext, actionIndex) {
    switch (actionIndex) {
      case 3:
        this.text = Misc.replaceEscapedRightAngle(this.text);
        break;
    }
  }
  ANONYMOUS_TEMPLATE_action(localContext, actionIndex) {
    switch (actionIndex) {
      case 4:
        const templateToken = new Qe([this, this.inputStream], _GroupLexer.ANONYMOUS_TEMPLATE, 0, this.getCharIndex(), this.getCharIndex());
        const lexer = new STLexer(this.currentGroup.errMgr, this.inputStream, templateToken, this.currentGroup.delimiterStartChar, this.currentGroup.delimiterStopChar);
        lexer.subtemplateDepth = 1;
        let t = lexer.nextToken();
        while (lexer.subtemplateDepth >= 1 || t.type !== STLexer.RCURLY) {
          if (t.type === p.EOF) {
            const msg = "missing final '}' in {...} anonymous template";
            this.currentGroup.errMgr.groupLexerError(ErrorType.SYNTAX_ERROR, this.getSourceName(), t.line, t.column, msg);
            break;
          }
          t = lexer.nextToken();
        }
        break;
    }
  }
  static _serializedATN = [
    4,
    0,
    26,
    223,
    6,
    -1,
    2,
    0,
    7,
    0,
    2,
    1,
    7,
    1,
    2,
    2,
    7,
    2,
    2,
    3,
    7,
    3,
    2,
    4,
    7,
    4,
    2,
    5,
    7,
    5,
    2,
    6,
    7,
    6,
    2,
    7,
    7,
    7,
    2,
    8,
    7,
    8,
    2,
    9,
    7,
    9,
    2,
    10,
    7,
    10,
    2,
    11,
    7,
    11,
    2,
    12,
    7,
    12,
    2,
    13,
    7,
    13,
    2,
    14,
    7,
    14,
    2,
    15,
    7,
    15,
    2,
    16,
    7,
    16,
    2,
    17,
    7,
    17,
    2,
    18,
    7,
    18,
    2,
    19,
    7,
    19,
    2,
    20,
    7,
    20,
    2,
    21,
    7,
    21,
    2,
    22,
    7,
    22,
    2,
    23,
    7,
    23,
    2,
    24,
    7,
    24,
    2,
    25,
    7,
    25,
    1,
    0,
    1,
    0,
    1,
    0,
    1,
    0,
    1,
    0,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    1,
    2,
    1,
    3,
    1,
    3,
    1,
    4,
    1,
    4,
    1,
    5,
    1,
    5,
    1,
    6,
    1,
    6,
    1,
    7,
    1,
    7,
    1,
    8,
    1,
    8,
    1,
    9,
    1,
    9,
    1,
    10,
    1,
    10,
    1,
    11,
    1,
    11,
    1,
    11,
    1,
    11,
    1,
    12,
    1,
    12,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    14,
    1,
    14,
    1,
    14,
    1,
    14,
    1,
    14,
    1,
    14,
    1,
    15,
    1,
    15,
    1,
    15,
    1,
    15,
    1,
    15,
    1,
    15,
    1,
    15,
    1,
    15,
    1,
    15,
    1,
    15,
    1,
    15,
    1,
    16,
    1,
    16,
    1,
    16,
    1,
    16,
    1,
    16,
    1,
    16,
    1,
    16,
    1,
    16,
    1,
    16,
    1,
    16,
    1,
    16,
    1,
    17,
    1,
    17,
    1,
    17,
    1,
    17,
    1,
    17,
    1,
    17,
    1,
    17,
    1,
    17,
    1,
    18,
    1,
    18,
    5,
    18,
    134,
    8,
    18,
    10,
    18,
    12,
    18,
    137,
    9,
    18,
    1,
    19,
    1,
    19,
    1,
    19,
    1,
    19,
    1,
    19,
    1,
    19,
    1,
    19,
    1,
    19,
    5,
    19,
    147,
    8,
    19,
    10,
    19,
    12,
    19,
    150,
    9,
    19,
    1,
    19,
    1,
    19,
    1,
    19,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    5,
    20,
    159,
    8,
    20,
    10,
    20,
    12,
    20,
    162,
    9,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    20,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    5,
    21,
    177,
    8,
    21,
    10,
    21,
    12,
    21,
    180,
    9,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    21,
    1,
    22,
    1,
    22,
    1,
    22,
    1,
    23,
    1,
    23,
    1,
    23,
    1,
    23,
    5,
    23,
    194,
    8,
    23,
    10,
    23,
    12,
    23,
    197,
    9,
    23,
    1,
    23,
    1,
    23,
    1,
    23,
    1,
    23,
    1,
    23,
    1,
    24,
    1,
    24,
    1,
    24,
    1,
    24,
    5,
    24,
    208,
    8,
    24,
    10,
    24,
    12,
    24,
    211,
    9,
    24,
    1,
    24,
    3,
    24,
    214,
    8,
    24,
    1,
    24,
    1,
    24,
    1,
    24,
    1,
    24,
    1,
    25,
    1,
    25,
    1,
    25,
    1,
    25,
    3,
    160,
    178,
    195,
    0,
    26,
    1,
    1,
    3,
    2,
    5,
    3,
    7,
    4,
    9,
    5,
    11,
    6,
    13,
    7,
    15,
    8,
    17,
    9,
    19,
    10,
    21,
    11,
    23,
    12,
    25,
    13,
    27,
    14,
    29,
    15,
    31,
    16,
    33,
    17,
    35,
    18,
    37,
    19,
    39,
    20,
    41,
    21,
    43,
    22,
    45,
    23,
    47,
    24,
    49,
    25,
    51,
    26,
    1,
    0,
    8,
    3,
    0,
    65,
    90,
    95,
    95,
    97,
    122,
    5,
    0,
    45,
    45,
    48,
    57,
    65,
    90,
    95,
    95,
    97,
    122,
    1,
    0,
    34,
    34,
    3,
    0,
    10,
    10,
    34,
    34,
    92,
    92,
    1,
    0,
    62,
    62,
    1,
    0,
    92,
    92,
    2,
    0,
    10,
    10,
    13,
    13,
    3,
    0,
    9,
    10,
    13,
    13,
    32,
    32,
    234,
    0,
    1,
    1,
    0,
    0,
    0,
    0,
    3,
    1,
    0,
    0,
    0,
    0,
    5,
    1,
    0,
    0,
    0,
    0,
    7,
    1,
    0,
    0,
    0,
    0,
    9,
    1,
    0,
    0,
    0,
    0,
    11,
    1,
    0,
    0,
    0,
    0,
    13,
    1,
    0,
    0,
    0,
    0,
    15,
    1,
    0,
    0,
    0,
    0,
    17,
    1,
    0,
    0,
    0,
    0,
    19,
    1,
    0,
    0,
    0,
    0,
    21,
    1,
    0,
    0,
    0,
    0,
    23,
    1,
    0,
    0,
    0,
    0,
    25,
    1,
    0,
    0,
    0,
    0,
    27,
    1,
    0,
    0,
    0,
    0,
    29,
    1,
    0,
    0,
    0,
    0,
    31,
    1,
    0,
    0,
    0,
    0,
    33,
    1,
    0,
    0,
    0,
    0,
    35,
    1,
    0,
    0,
    0,
    0,
    37,
    1,
    0,
    0,
    0,
    0,
    39,
    1,
    0,
    0,
    0,
    0,
    41,
    1,
    0,
    0,
    0,
    0,
    43,
    1,
    0,
    0,
    0,
    0,
    45,
    1,
    0,
    0,
    0,
    0,
    47,
    1,
    0,
    0,
    0,
    0,
    49,
    1,
    0,
    0,
    0,
    0,
    51,
    1,
    0,
    0,
    0,
    1,
    53,
    1,
    0,
    0,
    0,
    3,
    58,
    1,
    0,
    0,
    0,
    5,
    64,
    1,
    0,
    0,
    0,
    7,
    66,
    1,
    0,
    0,
    0,
    9,
    68,
    1,
    0,
    0,
    0,
    11,
    70,
    1,
    0,
    0,
    0,
    13,
    72,
    1,
    0,
    0,
    0,
    15,
    74,
    1,
    0,
    0,
    0,
    17,
    76,
    1,
    0,
    0,
    0,
    19,
    78,
    1,
    0,
    0,
    0,
    21,
    80,
    1,
    0,
    0,
    0,
    23,
    82,
    1,
    0,
    0,
    0,
    25,
    86,
    1,
    0,
    0,
    0,
    27,
    88,
    1,
    0,
    0,
    0,
    29,
    95,
    1,
    0,
    0,
    0,
    31,
    101,
    1,
    0,
    0,
    0,
    33,
    112,
    1,
    0,
    0,
    0,
    35,
    123,
    1,
    0,
    0,
    0,
    37,
    131,
    1,
    0,
    0,
    0,
    39,
    138,
    1,
    0,
    0,
    0,
    41,
    154,
    1,
    0,
    0,
    0,
    43,
    168,
    1,
    0,
    0,
    0,
    45,
    186,
    1,
    0,
    0,
    0,
    47,
    189,
    1,
    0,
    0,
    0,
    49,
    203,
    1,
    0,
    0,
    0,
    51,
    219,
    1,
    0,
    0,
    0,
    53,
    54,
    5,
    116,
    0,
    0,
    54,
    55,
    5,
    114,
    0,
    0,
    55,
    56,
    5,
    117,
    0,
    0,
    56,
    57,
    5,
    101,
    0,
    0,
    57,
    2,
    1,
    0,
    0,
    0,
    58,
    59,
    5,
    102,
    0,
    0,
    59,
    60,
    5,
    97,
    0,
    0,
    60,
    61,
    5,
    108,
    0,
    0,
    61,
    62,
    5,
    115,
    0,
    0,
    62,
    63,
    5,
    101,
    0,
    0,
    63,
    4,
    1,
    0,
    0,
    0,
    64,
    65,
    5,
    91,
    0,
    0,
    65,
    6,
    1,
    0,
    0,
    0,
    66,
    67,
    5,
    93,
    0,
    0,
    67,
    8,
    1,
    0,
    0,
    0,
    68,
    69,
    5,
    64,
    0,
    0,
    69,
    10,
    1,
    0,
    0,
    0,
    70,
    71,
    5,
    46,
    0,
    0,
    71,
    12,
    1,
    0,
    0,
    0,
    72,
    73,
    5,
    58,
    0,
    0,
    73,
    14,
    1,
    0,
    0,
    0,
    74,
    75,
    5,
    59,
    0,
    0,
    75,
    16,
    1,
    0,
    0,
    0,
    76,
    77,
    5,
    44,
    0,
    0,
    77,
    18,
    1,
    0,
    0,
    0,
    78,
    79,
    5,
    40,
    0,
    0,
    79,
    20,
    1,
    0,
    0,
    0,
    80,
    81,
    5,
    41,
    0,
    0,
    81,
    22,
    1,
    0,
    0,
    0,
    82,
    83,
    5,
    58,
    0,
    0,
    83,
    84,
    5,
    58,
    0,
    0,
    84,
    85,
    5,
    61,
    0,
    0,
    85,
    24,
    1,
    0,
    0,
    0,
    86,
    87,
    5,
    61,
    0,
    0,
    87,
    26,
    1,
    0,
    0,
    0,
    88,
    89,
    5,
    105,
    0,
    0,
    89,
    90,
    5,
    109,
    0,
    0,
    90,
    91,
    5,
    112,
    0,
    0,
    91,
    92,
    5,
    111,
    0,
    0,
    92,
    93,
    5,
    114,
    0,
    0,
    93,
    94,
    5,
    116,
    0,
    0,
    94,
    28,
    1,
    0,
    0,
    0,
    95,
    96,
    5,
    103,
    0,
    0,
    96,
    97,
    5,
    114,
    0,
    0,
    97,
    98,
    5,
    111,
    0,
    0,
    98,
    99,
    5,
    117,
    0,
    0,
    99,
    100,
    5,
    112,
    0,
    0,
    100,
    30,
    1,
    0,
    0,
    0,
    101,
    102,
    5,
    105,
    0,
    0,
    102,
    103,
    5,
    109,
    0,
    0,
    103,
    104,
    5,
    112,
    0,
    0,
    104,
    105,
    5,
    108,
    0,
    0,
    105,
    106,
    5,
    101,
    0,
    0,
    106,
    107,
    5,
    109,
    0,
    0,
    107,
    108,
    5,
    101,
    0,
    0,
    108,
    109,
    5,
    110,
    0,
    0,
    109,
    110,
    5,
    116,
    0,
    0,
    110,
    111,
    5,
    115,
    0,
    0,
    111,
    32,
    1,
    0,
    0,
    0,
    112,
    113,
    5,
    100,
    0,
    0,
    113,
    114,
    5,
    101,
    0,
    0,
    114,
    115,
    5,
    108,
    0,
    0,
    115,
    116,
    5,
    105,
    0,
    0,
    116,
    117,
    5,
    109,
    0,
    0,
    117,
    118,
    5,
    105,
    0,
    0,
    118,
    119,
    5,
    116,
    0,
    0,
    119,
    120,
    5,
    101,
    0,
    0,
    120,
    121,
    5,
    114,
    0,
    0,
    121,
    122,
    5,
    115,
    0,
    0,
    122,
    34,
    1,
    0,
    0,
    0,
    123,
    124,
    5,
    100,
    0,
    0,
    124,
    125,
    5,
    101,
    0,
    0,
    125,
    126,
    5,
    102,
    0,
    0,
    126,
    127,
    5,
    97,
    0,
    0,
    127,
    128,
    5,
    117,
    0,
    0,
    128,
    129,
    5,
    108,
    0,
    0,
    129,
    130,
    5,
    116,
    0,
    0,
    130,
    36,
    1,
    0,
    0,
    0,
    131,
    135,
    7,
    0,
    0,
    0,
    132,
    134,
    7,
    1,
    0,
    0,
    133,
    132,
    1,
    0,
    0,
    0,
    134,
    137,
    1,
    0,
    0,
    0,
    135,
    133,
    1,
    0,
    0,
    0,
    135,
    136,
    1,
    0,
    0,
    0,
    136,
    38,
    1,
    0,
    0,
    0,
    137,
    135,
    1,
    0,
    0,
    0,
    138,
    148,
    5,
    34,
    0,
    0,
    139,
    140,
    5,
    92,
    0,
    0,
    140,
    147,
    5,
    34,
    0,
    0,
    141,
    142,
    5,
    92,
    0,
    0,
    142,
    147,
    8,
    2,
    0,
    0,
    143,
    144,
    6,
    19,
    0,
    0,
    144,
    147,
    5,
    10,
    0,
    0,
    145,
    147,
    8,
    3,
    0,
    0,
    146,
    139,
    1,
    0,
    0,
    0,
    146,
    141,
    1,
    0,
    0,
    0,
    146,
    143,
    1,
    0,
    0,
    0,
    146,
    145,
    1,
    0,
    0,
    0,
    147,
    150,
    1,
    0,
    0,
    0,
    148,
    146,
    1,
    0,
    0,
    0,
    148,
    149,
    1,
    0,
    0,
    0,
    149,
    151,
    1,
    0,
    0,
    0,
    150,
    148,
    1,
    0,
    0,
    0,
    151,
    152,
    5,
    34,
    0,
    0,
    152,
    153,
    6,
    19,
    1,
    0,
    153,
    40,
    1,
    0,
    0,
    0,
    154,
    155,
    5,
    60,
    0,
    0,
    155,
    156,
    5,
    37,
    0,
    0,
    156,
    160,
    1,
    0,
    0,
    0,
    157,
    159,
    9,
    0,
    0,
    0,
    158,
    157,
    1,
    0,
    0,
    0,
    159,
    162,
    1,
    0,
    0,
    0,
    160,
    161,
    1,
    0,
    0,
    0,
    160,
    158,
    1,
    0,
    0,
    0,
    161,
    163,
    1,
    0,
    0,
    0,
    162,
    160,
    1,
    0,
    0,
    0,
    163,
    164,
    5,
    37,
    0,
    0,
    164,
    165,
    5,
    62,
    0,
    0,
    165,
    166,
    1,
    0,
    0,
    0,
    166,
    167,
    6,
    20,
    2,
    0,
    167,
    42,
    1,
    0,
    0,
    0,
    168,
    169,
    5,
    60,
    0,
    0,
    169,
    170,
    5,
    60,
    0,
    0,
    170,
    178,
    1,
    0,
    0,
    0,
    171,
    172,
    5,
    92,
    0,
    0,
    172,
    177,
    5,
    62,
    0,
    0,
    173,
    174,
    5,
    92,
    0,
    0,
    174,
    177,
    8,
    4,
    0,
    0,
    175,
    177,
    8,
    5,
    0,
    0,
    176,
    171,
    1,
    0,
    0,
    0,
    176,
    173,
    1,
    0,
    0,
    0,
    176,
    175,
    1,
    0,
    0,
    0,
    177,
    180,
    1,
    0,
    0,
    0,
    178,
    179,
    1,
    0,
    0,
    0,
    178,
    176,
    1,
    0,
    0,
    0,
    179,
    181,
    1,
    0,
    0,
    0,
    180,
    178,
    1,
    0,
    0,
    0,
    181,
    182,
    5,
    62,
    0,
    0,
    182,
    183,
    5,
    62,
    0,
    0,
    183,
    184,
    1,
    0,
    0,
    0,
    184,
    185,
    6,
    21,
    3,
    0,
    185,
    44,
    1,
    0,
    0,
    0,
    186,
    187,
    5,
    123,
    0,
    0,
    187,
    188,
    6,
    22,
    4,
    0,
    188,
    46,
    1,
    0,
    0,
    0,
    189,
    190,
    5,
    47,
    0,
    0,
    190,
    191,
    5,
    42,
    0,
    0,
    191,
    195,
    1,
    0,
    0,
    0,
    192,
    194,
    9,
    0,
    0,
    0,
    193,
    192,
    1,
    0,
    0,
    0,
    194,
    197,
    1,
    0,
    0,
    0,
    195,
    196,
    1,
    0,
    0,
    0,
    195,
    193,
    1,
    0,
    0,
    0,
    196,
    198,
    1,
    0,
    0,
    0,
    197,
    195,
    1,
    0,
    0,
    0,
    198,
    199,
    5,
    42,
    0,
    0,
    199,
    200,
    5,
    47,
    0,
    0,
    200,
    201,
    1,
    0,
    0,
    0,
    201,
    202,
    6,
    23,
    5,
    0,
    202,
    48,
    1,
    0,
    0,
    0,
    203,
    204,
    5,
    47,
    0,
    0,
    204,
    205,
    5,
    47,
    0,
    0,
    205,
    209,
    1,
    0,
    0,
    0,
    206,
    208,
    8,
    6,
    0,
    0,
    207,
    206,
    1,
    0,
    0,
    0,
    208,
    211,
    1,
    0,
    0,
    0,
    209,
    207,
    1,
    0,
    0,
    0,
    209,
    210,
    1,
    0,
    0,
    0,
    210,
    213,
    1,
    0,
    0,
    0,
    211,
    209,
    1,
    0,
    0,
    0,
    212,
    214,
    5,
    13,
    0,
    0,
    213,
    212,
    1,
    0,
    0,
    0,
    213,
    214,
    1,
    0,
    0,
    0,
    214,
    215,
    1,
    0,
    0,
    0,
    215,
    216,
    5,
    10,
    0,
    0,
    216,
    217,
    1,
    0,
    0,
    0,
    217,
    218,
    6,
    24,
    5,
    0,
    218,
    50,
    1,
    0,
    0,
    0,
    219,
    220,
    7,
    7,
    0,
    0,
    220,
    221,
    1,
    0,
    0,
    0,
    221,
    222,
    6,
    25,
    5,
    0,
    222,
    52,
    1,
    0,
    0,
    0,
    10,
    0,
    135,
    146,
    148,
    160,
    176,
    178,
    195,
    209,
    213,
    6,
    1,
    19,
    0,
    1,
    19,
    1,
    1,
    20,
    2,
    1,
    21,
    3,
    1,
    22,
    4,
    6,
    0,
    0
  ];
  static __ATN;
  static get _ATN() {
    if (!_GroupLexer.__ATN) {
      _GroupLexer.__ATN = new Ie().deserialize(_GroupLexer._serializedATN);
    }
    return _GroupLexer.__ATN;
  }
  static vocabulary = new q(_GroupLexer.literalNames, _GroupLexer.symbolicNames, []);
  get vocabulary() {
    return _GroupLexer.vocabulary;
  }
  static decisionsToDFA = _GroupLexer._ATN.decisionToState.map((ds, index) => new he(ds, index));
};

// src/STGroup.ts
var STGroup = class _STGroup {
  static GROUP_FILE_EXTENSION = ".stg";
  static TEMPLATE_FILE_EXTENSION = ".st";
  /** When we use key as a value in a dictionary, this is how we signify. */
  static DICT_KEY = "key";
  static DEFAULT_KEY = "default";
  static DEFAULT_ERR_MGR = new ErrorManager();
  /** Watch loading of groups and templates. */
  static verbose = false;
  static defaultGroup = new _STGroup();
  /** The encoding to use for loading files. Defaults to UTF-8. */
  encoding = "utf-8";
  delimiterStartChar = "<";
  // Use <expr> by default
  delimiterStopChar = ">";
  /**
   * v3 compatibility; used to iterate across {@link Map#values()} instead of
   *  v4's default {@link Map#keySet()}.
   *  But to convert ANTLR templates, it's too hard to find without
   *  static typing in templates.
   */
  iterateAcrossValues = false;
  /**
   * The {@link ErrorManager} for entire group; all compilations and executions.
   *  This gets copied to parsers, walkers, and interpreters.
   */
  errMgr = _STGroup.DEFAULT_ERR_MGR;
  /**
   * Every group can import templates/dictionaries from other groups.
   *  The list must be synchronized (see {@link STGroup#importTemplates}).
   */
  imports = new Array();
  importsToClearOnUnload = new Array();
  /** Maps template name to {@link CompiledST} object (or null if a previous attempt to load it failed. */
  templates = /* @__PURE__ */ new Map();
  /**
   * Maps dictionary names to {@link Map} objects representing the dictionaries
   *  defined by the user like {@code typeInitMap ::= ["int":"0"]}.
   */
  dictionaries = /* @__PURE__ */ new Map();
  /**
   * A dictionary that allows people to register a renderer for
   *  a particular kind of object for any template evaluated relative to this
   *  group.  For example, a date should be formatted differently depending
   *  on the locale.  You can set {@code Date.class} to an object whose
   *  {@code toString(Object)} method properly formats a {@link Date} attribute
   *  according to locale.  Or you can have a different renderer object
   *  for each locale.
   *  <p>
   *  Order of addition is recorded and matters.  If more than one
   *  renderer works for an object, the first registered has priority.</p>
   *  <p>
   *  Renderer associated with type {@code t} works for object {@code o} if</p>
   *  <pre>
   *  t.isAssignableFrom(o.getClass()) // would assignment t = o work?
   *  </pre>
   *  So it works if {@code o} is subclass or implements {@code t}.
   *  <p>
   *  This structure is synchronized.</p>
   */
  renderers = /* @__PURE__ */ new Map();
  /**
   * A dictionary that allows people to register a model adaptor for
   *  a particular kind of object (subclass or implementation). Applies
   *  for any template evaluated relative to this group.
   * <p>
   *  ST initializes with model adaptors that know how to pull
   *  properties out of {@link Object}s, {@link Map}s, and {@link ST}s.</p>
   * <p>
   *  The last one you register gets priority; do least to most specific.</p>
   */
  adaptors;
  static #reservedCharsPattern = /[a-zA-Z0-9@\-_[\]]/;
  constructor(delimiterStartChar, delimiterStopChar) {
    if (delimiterStartChar) {
      this.delimiterStartChar = delimiterStartChar;
    }
    if (delimiterStopChar) {
      this.delimiterStopChar = delimiterStopChar;
    }
    const registry = new TypeRegistry();
    registry.put(Object, new ObjectModelAdaptor());
    registry.put(ST, new STModelAdaptor());
    registry.put(HashMap, new MapModelAdaptor());
    registry.put(Map, new MapModelAdaptor());
    registry.put(Aggregate, new AggregateModelAdaptor());
    this.adaptors = registry;
  }
  /**
   * Determines if a specified character may be used as a user-specified delimiter.
   *
   * @param c The character
   * @returns `true` if the character is reserved by the StringTemplate
   * language; otherwise, {@code false} if the character may be used as a
   * delimiter.
   *
   * @since 4.0.9
   */
  static isReservedCharacter(c) {
    return c.match(_STGroup.#reservedCharsPattern) !== null;
  }
  /**
   * The {@code "foo"} of {@code t() ::= "<@foo()>"} is mangled to
   *  {@code "/region__/t__foo"}
   */
  static getMangledRegionName(enclosingTemplateName, name) {
    if (enclosingTemplateName[0] !== "/") {
      enclosingTemplateName = "/" + enclosingTemplateName;
    }
    return "/region__" + enclosingTemplateName + "__" + name;
  }
  /**
   * Return {@code "t.foo"} from {@code "/region__/t__foo"}
   */
  static getUnMangledTemplateName(mangledName) {
    const t = mangledName.substring(
      "/region__".length,
      mangledName.lastIndexOf("__")
    );
    const r = mangledName.substring(
      mangledName.lastIndexOf("__") + 2,
      mangledName.length
    );
    return t + "." + r;
  }
  /**
   * The primary means of getting an instance of a template from this
   *  group. Names must be absolute, fully-qualified names like {@code /a/b}.
   */
  getInstanceOf(name) {
    if (_STGroup.verbose) {
      console.log(this.constructor.name + ".getInstanceOf(" + name + ")");
    }
    if (name.length === 0) {
      return null;
    }
    if (name[0] !== "/") {
      name = "/" + name;
    }
    const c = this.lookupTemplate(name);
    if (c) {
      return Factories.createStringTemplate?.(this, c) ?? null;
    }
    return null;
  }
  /**
   * Create singleton template for use with dictionary values.
   */
  createSingleton(templateToken) {
    let template;
    if (templateToken.type === GroupParser.BIGSTRING || templateToken.type === GroupParser.BIGSTRING_NO_NL) {
      template = Misc.strip(templateToken.text, 2);
    } else {
      template = Misc.strip(templateToken.text, 1);
    }
    const impl = this.compile({ srcName: this.getFileName(), template, templateToken });
    const st2 = this.createStringTemplateInternally(impl);
    st2.groupThatCreatedThisInstance = this;
    st2.impl.hasFormalArgs = false;
    st2.impl.name = ST.UNKNOWN_NAME;
    st2.impl.defineImplicitlyDefinedTemplates(this);
    return st2;
  }
  /**
   * Is this template defined in this group or from this group below?
   *  Names must be absolute, fully-qualified names like {@code /a/b}.
   */
  isDefined(name) {
    return this.lookupTemplate(name) !== null;
  }
  /**
   * Look up a fully-qualified name.
   */
  lookupTemplate(name) {
    if (name.length === 0) {
      return null;
    }
    if (name[0] !== "/") {
      name = "/" + name;
    }
    if (_STGroup.verbose) {
      console.log(this.getName() + ".lookupTemplate(" + name + ")");
    }
    let code = this.rawGetTemplate(name);
    if (code === null) {
      if (_STGroup.verbose) {
        console.log(name + " previously seen as not found");
      }
      return null;
    }
    if (!code) {
      code = this.load(name);
    }
    if (!code) {
      code = this.lookupImportedTemplate(name);
    }
    if (!code) {
      if (_STGroup.verbose) {
        console.log(name + " recorded not found");
      }
      this.templates.set(name, null);
    }
    if (_STGroup.verbose) {
      if (code) {
        console.log(this.getName() + ".lookupTemplate(" + name + ") found");
      }
    }
    return code;
  }
  /**
   * Unload all templates, dictionaries and import relationships, but leave
   * renderers and adaptors. This essentially forces the next call to
   * {@link #getInstanceOf} to reload templates. Call {@code unload()} on each
   * group in the {@link #imports} list, and remove all elements in
   * {@link #importsToClearOnUnload} from {@link #imports}.
   */
  unload() {
    this.templates.clear();
    this.dictionaries.clear();
    for (const imp of this.imports) {
      imp.unload();
    }
    for (const imp of this.importsToClearOnUnload) {
      const index = this.imports.indexOf(imp);
      if (index >= 0) {
        this.imports.splice(index, 1);
      }
    }
    this.importsToClearOnUnload.length = 0;
  }
  load(name) {
    if (name) {
      return null;
    }
  }
  rawGetTemplate(name) {
    return this.templates.get(name);
  }
  rawGetDictionary(name) {
    return this.dictionaries.get(name);
  }
  isDictionary(name) {
    return this.dictionaries.get(name) !== void 0;
  }
  defineTemplate(...args) {
    let fullyQualifiedTemplateName;
    let nameT;
    let compileArgs;
    let template;
    let templateToken;
    switch (args.length) {
      case 2: {
        fullyQualifiedTemplateName = args[0];
        template = args[1];
        if (!fullyQualifiedTemplateName.startsWith("/")) {
          fullyQualifiedTemplateName = "/" + fullyQualifiedTemplateName;
        }
        nameT = new Qe([null, null], GroupParser.ID, 0, -1, -1);
        nameT.text = fullyQualifiedTemplateName;
        break;
      }
      case 3: {
        fullyQualifiedTemplateName = args[0];
        const argsS = args[1];
        template = args[2];
        if (fullyQualifiedTemplateName.charAt(0) !== "/") {
          fullyQualifiedTemplateName = "/" + fullyQualifiedTemplateName;
        }
        const list = argsS.split(",");
        compileArgs = new Array();
        for (const entry of list) {
          compileArgs.push(new FormalArgument(entry));
        }
        nameT = new Qe([null, null], GroupParser.ID, 0, -1, -1);
        nameT.text = fullyQualifiedTemplateName;
        break;
      }
      case 5: {
        [fullyQualifiedTemplateName, nameT, compileArgs, template, templateToken] = args;
        break;
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
    if (_STGroup.verbose) {
      console.log("defineTemplate(" + fullyQualifiedTemplateName + ")");
    }
    if (fullyQualifiedTemplateName.length === 0) {
      throw new Error("empty template name");
    }
    if (fullyQualifiedTemplateName.indexOf(".") >= 0) {
      throw new Error("cannot have '.' in template names");
    }
    template = Misc.trimOneStartingNewline(template);
    template = Misc.trimOneTrailingNewline(template);
    const code = this.compile({
      srcName: this.getFileName(),
      name: fullyQualifiedTemplateName,
      args: compileArgs,
      template,
      templateToken
    });
    if (code) {
      code.name = fullyQualifiedTemplateName;
      this.rawDefineTemplate(fullyQualifiedTemplateName, code, nameT);
      code.defineArgDefaultValueTemplates(this);
      code.defineImplicitlyDefinedTemplates(this);
    }
    return code;
  }
  /**
   * Make name and alias for target.  Replace any previous definition of name.
   */
  defineTemplateAlias(aliasT, targetT) {
    const alias = aliasT.text;
    const target = targetT.text;
    const targetCode = this.rawGetTemplate("/" + target);
    if (!targetCode) {
      this.errMgr.compileTimeError(ErrorType.ALIAS_TARGET_UNDEFINED, void 0, aliasT, alias, target);
      return void 0;
    }
    this.rawDefineTemplate("/" + alias, targetCode, aliasT);
    return targetCode;
  }
  defineRegion(enclosingTemplateName, regionT, template, templateToken) {
    const name = regionT.text;
    template = Misc.trimOneStartingNewline(template);
    template = Misc.trimOneTrailingNewline(template);
    const code = this.compile({
      srcName: this.getFileName(),
      name: enclosingTemplateName,
      template,
      templateToken
    });
    const mangled = _STGroup.getMangledRegionName(enclosingTemplateName, name);
    if (!this.lookupTemplate(mangled)) {
      this.errMgr.compileTimeError(ErrorType.NO_SUCH_REGION, templateToken, regionT, enclosingTemplateName, name);
    }
    if (code) {
      code.name = mangled;
      code.isRegion = true;
      code.regionDefType = 2 /* EXPLICIT */;
      code.templateDefStartToken = regionT;
      this.rawDefineTemplate(mangled, code, regionT);
      code.defineArgDefaultValueTemplates(this);
      code.defineImplicitlyDefinedTemplates(this);
    }
  }
  defineTemplateOrRegion(fullyQualifiedTemplateName, regionSurroundingTemplateName, templateToken, template, nameToken, args) {
    try {
      if (regionSurroundingTemplateName) {
        this.defineRegion(regionSurroundingTemplateName, nameToken, template, templateToken);
      } else {
        this.defineTemplate(fullyQualifiedTemplateName, nameToken, args, template, templateToken);
      }
    } catch (e) {
      if (e instanceof STException) {
      } else {
        throw e;
      }
    }
  }
  rawDefineTemplate(name, code, defT) {
    const prev = this.rawGetTemplate(name);
    if (prev) {
      if (!prev.isRegion) {
        this.errMgr.compileTimeError(ErrorType.TEMPLATE_REDEFINITION, void 0, defT);
        return;
      } else {
        if (code.regionDefType !== 0 /* IMPLICIT */ && prev.regionDefType === 1 /* EMBEDDED */) {
          this.errMgr.compileTimeError(
            ErrorType.EMBEDDED_REGION_REDEFINITION,
            void 0,
            defT,
            _STGroup.getUnMangledTemplateName(name)
          );
          return;
        } else {
          if (code.regionDefType === 0 /* IMPLICIT */ || prev.regionDefType === 2 /* EXPLICIT */) {
            this.errMgr.compileTimeError(
              ErrorType.REGION_REDEFINITION,
              void 0,
              defT,
              _STGroup.getUnMangledTemplateName(name)
            );
            return;
          }
        }
      }
    }
    code.nativeGroup = this;
    code.templateDefStartToken = defT;
    this.templates.set(name, code);
  }
  undefineTemplate(name) {
    this.templates.delete(name);
  }
  /**
   * Compile a template.
   */
  compile(params) {
    const c = new Compiler(this);
    return c.compile(params);
  }
  /**
   * Define a map for this group.
   * <p>
   * Not thread safe...do not keep adding these while you reference them.</p>
   */
  defineDictionary(name, mapping) {
    this.dictionaries.set(name, mapping);
  }
  importTemplates(...args) {
    let g2;
    let clearOnUnload;
    switch (args.length) {
      case 1: {
        if (args[0] instanceof _STGroup) {
          g2 = args[0];
          clearOnUnload = true;
        } else {
          const [fileNameToken] = args;
          if (_STGroup.verbose) {
            console.log("importTemplates(" + fileNameToken.text + ")");
          }
          let fileName = fileNameToken.text;
          if (!fileName || fileName === "<missing STRING>") {
            return;
          }
          fileName = Misc.strip(fileName, 1);
          const isGroupFile = fileName.endsWith(_STGroup.GROUP_FILE_EXTENSION);
          const isTemplateFile = fileName.endsWith(_STGroup.TEMPLATE_FILE_EXTENSION);
          const isGroupDir = !(isGroupFile || isTemplateFile);
          const thisRoot = this.getRootDir();
          let fileUnderRoot;
          if (path.isAbsolute(fileName)) {
            fileUnderRoot = fileName;
          } else {
            fileUnderRoot = path.join(thisRoot, fileName);
          }
          if (isTemplateFile) {
            g2 = new _STGroup(this.delimiterStartChar, this.delimiterStopChar);
            g2.setListener(this.getListener());
            let fileURL = "";
            if (fs.existsSync(fileUnderRoot)) {
              fileURL = fileUnderRoot;
            }
            if (fileURL.length > 0) {
              const content = fs.readFileSync(fileURL, { encoding: this.encoding });
              const templateStream = gt.fromString(content);
              templateStream.name = fileName;
              const code = g2.loadTemplateFile("/", fileName, templateStream);
              if (!code) {
                g2 = void 0;
              }
            }
          } else {
            if (isGroupFile) {
              if (fs.existsSync(fileUnderRoot)) {
                g2 = Factories.createStringTemplateGroupFile?.(
                  fileUnderRoot,
                  this.encoding,
                  this.delimiterStartChar,
                  this.delimiterStopChar
                );
              } else {
                g2 = Factories.createStringTemplateGroupFile?.(fileName);
              }
            } else {
              if (isGroupDir) {
                if (fs.existsSync(fileUnderRoot)) {
                  g2 = Factories.createStringTemplateGroupDir?.(fileUnderRoot);
                } else {
                  g2 = Factories.createStringTemplateGroupDir?.(fileName);
                }
              }
            }
            g2?.setListener(this.getListener());
          }
          if (!g2) {
            this.errMgr.compileTimeError(ErrorType.CANT_IMPORT, void 0, fileNameToken, fileName);
            return;
          } else {
            clearOnUnload = true;
          }
        }
        break;
      }
      case 2: {
        [g2, clearOnUnload] = args;
        break;
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
    if (g2) {
      this.imports.push(g2);
      if (clearOnUnload) {
        this.importsToClearOnUnload.push(g2);
      }
    }
  }
  getImportedGroups() {
    return this.imports;
  }
  /**
   * Load a group file with full path {@code fileName}; it's relative to root by {@code prefix}.
   */
  loadGroupFile(prefix, fileName) {
    if (_STGroup.verbose) {
      console.log(this.constructor.name + ".loadGroupFile(group-file-prefix=" + prefix + ", fileName=" + fileName + ")");
    }
    let parser;
    try {
      const content = fs.readFileSync(fileName, { encoding: this.encoding });
      const stream = gt.fromString(content.toString());
      stream.name = path.basename(fileName);
      const lexer = new GroupLexer(stream);
      const tokens = new At(lexer);
      parser = new GroupParser(tokens);
      lexer.removeErrorListeners();
      parser.removeErrorListeners();
      const host = this;
      lexer.addErrorListener(
        new class extends te {
          syntaxError(_recognizer, _offendingSymbol, line, column, msg, _e2) {
            host.errMgr.groupLexerError(ErrorType.SYNTAX_ERROR, stream.name, line, column, msg);
          }
        }()
      );
      parser.addErrorListener(
        new class extends te {
          syntaxError(_recognizer, offendingSymbol, line, column, msg, e) {
            host.errMgr.groupSyntaxError(ErrorType.SYNTAX_ERROR, stream.name, line, column, msg);
          }
        }()
      );
      parser.group(this, prefix);
    } catch (e) {
      if (e instanceof Error) {
        this.errMgr.iOError(void 0, ErrorType.CANT_LOAD_GROUP_FILE, e, fileName);
      } else {
        throw e;
      }
    }
  }
  /**
   * Load template file into this group using absolute {@code fileName}.
   */
  loadAbsoluteTemplateFile(fileName) {
    const content = fs.readFileSync(fileName, { encoding: this.encoding });
    const stream = gt.fromString(content.toString());
    return this.loadTemplateFile("", fileName, stream);
  }
  /**
   * Load template stream into this group. {@code unqualifiedFileName} is
   *  {@code "a.st"}. The {@code prefix} is path from group root to
   *  {@code unqualifiedFileName} like {@code "/subdir"} if file is in
   *  {@code /subdir/a.st}.
   */
  loadTemplateFile(prefix, unqualifiedFileName, templateStream) {
    const lexer = new GroupLexer(templateStream);
    lexer.removeErrorListeners();
    const tokens = new At(lexer);
    const parser = new GroupParser(tokens);
    parser.removeErrorListeners();
    const host = this;
    lexer.addErrorListener(
      new class extends te {
        syntaxError(_recognizer, _offendingSymbol, line, column, msg, _e2) {
          host.errMgr.groupLexerError(ErrorType.SYNTAX_ERROR, templateStream.name, line, column, msg);
        }
      }()
    );
    parser.addErrorListener(
      new class extends te {
        syntaxError(_recognizer, offendingSymbol, line, column, msg, e) {
          host.errMgr.groupSyntaxError(ErrorType.SYNTAX_ERROR, templateStream.name, line, column, msg);
        }
      }()
    );
    parser.currentGroup = this;
    lexer.currentGroup = this;
    try {
      parser.templateDef(prefix);
    } catch (re2) {
      if (re2 instanceof j) {
      } else {
        throw re2;
      }
    }
    let templateName = Misc.getFileNameNoSuffix(unqualifiedFileName);
    if (prefix.length > 0) {
      templateName = prefix + templateName;
    }
    const impl = this.rawGetTemplate(templateName);
    if (impl) {
      impl.prefix = prefix;
      return impl;
    }
    return void 0;
  }
  /**
   * Add an adaptor for a kind of object so ST knows how to pull properties
   * from them. Add adaptors in increasing order of specificity. ST adds
   * {@link Object}, {@link Map}, {@link ST}, and {@link Aggregate} model
   * adaptors for you first. Adaptors you add have priority over default
   * adaptors.
   * <p>
   * If an adaptor for type {@code T} already exists, it is replaced by the
   * {@code adaptor} argument.</p>
   * <p>
   * This must invalidate cache entries, so set your adaptors up before
   * calling {@link ST#render} for efficiency.</p>
   */
  registerModelAdaptor(attributeType, adaptor) {
    this.adaptors.set(attributeType, adaptor);
  }
  getModelAdaptor(attributeType) {
    return this.adaptors.get(attributeType);
  }
  /**
   * Register a renderer for all objects of a particular "kind" for all
   *  templates evaluated relative to this group.  Use {@code r} to render if
   *  object in question is an instance of {@code attributeType}.  Recursively
   *  set renderer into all import groups.
   */
  registerRenderer(attributeType, r, recursive) {
    this.renderers.set(attributeType, r);
    if (recursive) {
      this.load();
      for (const g2 of this.imports) {
        g2.registerRenderer(attributeType, r, true);
      }
    }
  }
  /**
   * Get renderer for class {@code T} associated with this group.
   * <p>
   *  For non-imported groups and object-to-render of class {@code T}, use renderer
   *  (if any) registered for {@code T}.  For imports, any renderer
   *  set on import group is ignored even when using an imported template.
   *  You should set the renderer on the main group
   *  you use (or all to be sure).  I look at import groups as
   *  "helpers" that should give me templates and nothing else. If you
   *  have multiple renderers for {@code String}, say, then just make uber combined
   *  renderer with more specific format names.</p>
   */
  getAttributeRenderer(attributeType) {
    if (!this.renderers) {
      return void 0;
    }
    return this.renderers.get(attributeType);
  }
  /**
   * Differentiate so we can avoid having creation events for regions,
   *  map operations, and other implicit "new ST" events during rendering.
   */
  createStringTemplateInternally(implOrProto) {
    if (!implOrProto || isCompiledST(implOrProto)) {
      const st2 = Factories.createStringTemplate(this, implOrProto);
      return st2;
    }
    return Factories.cloneStringTemplate(implOrProto);
  }
  getName() {
    return "<no name>;";
  }
  getFileName() {
    return void 0;
  }
  /**
   * Return root dir if this is group dir; return dir containing group file
   *  if this is group file.  This is derived from original incoming
   *  dir or filename.  If it was absolute, this should come back
   *  as full absolute path.  If only a URL is available, return URL of
   *  one dir up.
   */
  getRootDir() {
    return "";
  }
  toString() {
    return this.getName();
  }
  show() {
    let buf = "";
    if (this.imports.length > 0) {
      buf += " : " + this.imports;
    }
    for (let name of this.templates.keys()) {
      const c = this.rawGetTemplate(name);
      if (!c || c.isAnonSubtemplate) {
        continue;
      }
      const slash = name.lastIndexOf("/");
      name = name.substring(slash + 1, name.length);
      buf += name;
      buf += "(";
      if (c.formalArguments) {
        buf += [...c.formalArguments.values()].join(",");
      }
      buf += ")";
      buf += " ::= <<" + Misc.newLine;
      buf += c.template + Misc.newLine;
      buf += ">>" + Misc.newLine;
    }
    return buf;
  }
  getListener() {
    return this.errMgr.listener;
  }
  setListener(listener) {
    this.errMgr = new ErrorManager(listener);
  }
  getTemplateNames() {
    this.load();
    const result = /* @__PURE__ */ new Set();
    for (const [key, value] of this.templates.entries()) {
      if (value !== null) {
        result.add(key);
      }
    }
    return result;
  }
  getEmbeddedInstanceOf(interp, scope, name) {
    let fullyQualifiedName = name;
    if (name[0] !== "/" && scope.st) {
      fullyQualifiedName = scope.st.impl.prefix + name;
    }
    if (_STGroup.verbose) {
      console.log("getEmbeddedInstanceOf(" + fullyQualifiedName + ")");
    }
    const st2 = this.getInstanceOf(fullyQualifiedName);
    if (!st2) {
      this.errMgr.runTimeError(interp, scope, ErrorType.NO_SUCH_TEMPLATE, fullyQualifiedName);
      return this.createStringTemplateInternally();
    }
    return st2;
  }
  lookupImportedTemplate(name) {
    if (this.imports.length === 0) {
      return null;
    }
    for (const g2 of this.imports) {
      if (_STGroup.verbose) {
        console.log("checking " + g2.getName() + " for imported " + name);
      }
      const code = g2.lookupTemplate(name);
      if (code) {
        if (_STGroup.verbose) {
          console.log(g2.getName() + ".lookupImportedTemplate(" + name + ") found");
        }
        return code;
      }
    }
    if (_STGroup.verbose) {
      console.log(name + " not found in " + this.getName() + " imports");
    }
    return null;
  }
};

// src/compiler/generated/GroupParser.ts
var GroupParser = class _GroupParser extends Rt {
  static TRUE = 1;
  static FALSE = 2;
  static LBRACK = 3;
  static RBRACK = 4;
  static AT = 5;
  static DOT = 6;
  static COLON = 7;
  static SEMICOLON = 8;
  static COMMA = 9;
  static LPAREN = 10;
  static RPAREN = 11;
  static ASSIGN = 12;
  static EQUAL = 13;
  static IMPORT = 14;
  static GROUP = 15;
  static IMPLEMENTS = 16;
  static DELIMITERS = 17;
  static DEFAULT = 18;
  static ID = 19;
  static STRING = 20;
  static BIGSTRING_NO_NL = 21;
  static BIGSTRING = 22;
  static ANONYMOUS_TEMPLATE = 23;
  static COMMENT = 24;
  static LINE_COMMENT = 25;
  static WS = 26;
  static RULE_group = 0;
  static RULE_oldStyleHeader = 1;
  static RULE_groupName = 2;
  static RULE_delimiters = 3;
  static RULE_def = 4;
  static RULE_templateDef = 5;
  static RULE_formalArgs = 6;
  static RULE_formalArg = 7;
  static RULE_dictDef = 8;
  static RULE_dict = 9;
  static RULE_dictPairs = 10;
  static RULE_defaultValuePair = 11;
  static RULE_keyValuePair = 12;
  static RULE_keyValue = 13;
  static literalNames = [
    null,
    "'true'",
    "'false'",
    "'['",
    "']'",
    "'@'",
    "'.'",
    "':'",
    "';'",
    "','",
    "'('",
    "')'",
    "'::='",
    "'='",
    "'import'",
    "'group'",
    "'implements'",
    "'delimiters'",
    "'default'",
    null,
    null,
    null,
    null,
    "'{'"
  ];
  static symbolicNames = [
    null,
    "TRUE",
    "FALSE",
    "LBRACK",
    "RBRACK",
    "AT",
    "DOT",
    "COLON",
    "SEMICOLON",
    "COMMA",
    "LPAREN",
    "RPAREN",
    "ASSIGN",
    "EQUAL",
    "IMPORT",
    "GROUP",
    "IMPLEMENTS",
    "DELIMITERS",
    "DEFAULT",
    "ID",
    "STRING",
    "BIGSTRING_NO_NL",
    "BIGSTRING",
    "ANONYMOUS_TEMPLATE",
    "COMMENT",
    "LINE_COMMENT",
    "WS"
  ];
  static ruleNames = [
    "group",
    "oldStyleHeader",
    "groupName",
    "delimiters",
    "def",
    "templateDef",
    "formalArgs",
    "formalArg",
    "dictDef",
    "dict",
    "dictPairs",
    "defaultValuePair",
    "keyValuePair",
    "keyValue"
  ];
  get grammarFileName() {
    return "Group.g4";
  }
  get literalNames() {
    return _GroupParser.literalNames;
  }
  get symbolicNames() {
    return _GroupParser.symbolicNames;
  }
  get ruleNames() {
    return _GroupParser.ruleNames;
  }
  get serializedATN() {
    return _GroupParser._serializedATN;
  }
  createFailedPredicateException(predicate, message) {
    return new xe(this, predicate, message);
  }
  currentGroup;
  getSourceName() {
    const fullFileName = super.getSourceName();
    return basename3(fullFileName);
  }
  error(msg, re2) {
    const token = re2.offendingToken;
    this.currentGroup.errMgr.groupSyntaxError(
      ErrorType.SYNTAX_ERROR,
      this.getSourceName(),
      token?.line ?? 0,
      token?.column ?? 0,
      msg
    );
    this.errorHandler.recover(this, re2);
  }
  addArgument(args, t, defaultValueToken) {
    const name = t.text;
    for (const arg of args) {
      if (arg.name === name) {
        this.currentGroup.errMgr.compileTimeError(ErrorType.PARAMETER_REDEFINITION, void 0, t, name);
        return;
      }
    }
    args.push(new FormalArgument(name, defaultValueToken));
  }
  constructor(input) {
    super(input);
    this.interpreter = new pe(this, _GroupParser._ATN, _GroupParser.decisionsToDFA, new me());
  }
  group(aGroup, prefix) {
    let localContext = new GroupContext(this.context, this.state, aGroup, prefix);
    this.enterRule(localContext, 0, _GroupParser.RULE_group);
    const lexer = this.inputStream.getTokenSource();
    this.currentGroup = lexer.currentGroup = localContext.aGroup;
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 29;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        if (_la === 15) {
          {
            this.state = 28;
            this.oldStyleHeader();
          }
        }
        this.state = 32;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        if (_la === 17) {
          {
            this.state = 31;
            this.delimiters();
          }
        }
        this.state = 50;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        while (_la === 14) {
          {
            {
              this.state = 34;
              this.match(_GroupParser.IMPORT);
              this.state = 46;
              this.errorHandler.sync(this);
              switch (this.tokenStream.LA(1)) {
                case _GroupParser.STRING:
                  {
                    this.state = 35;
                    localContext._STRING = this.match(_GroupParser.STRING);
                    this.currentGroup.importTemplates(localContext?._STRING);
                  }
                  break;
                case _GroupParser.ID:
                  {
                    const e = new re(this);
                    this.errorHandler.reportError(this, e);
                    this.state = 38;
                    this.match(_GroupParser.ID);
                    this.state = 43;
                    this.errorHandler.sync(this);
                    _la = this.tokenStream.LA(1);
                    while (_la === 6) {
                      {
                        {
                          this.state = 39;
                          this.match(_GroupParser.DOT);
                          this.state = 40;
                          this.match(_GroupParser.ID);
                        }
                      }
                      this.state = 45;
                      this.errorHandler.sync(this);
                      _la = this.tokenStream.LA(1);
                    }
                  }
                  break;
                default:
                  throw new Le(this);
              }
            }
          }
          this.state = 52;
          this.errorHandler.sync(this);
          _la = this.tokenStream.LA(1);
        }
        this.state = 56;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        while (_la === 5 || _la === 19) {
          {
            {
              this.state = 53;
              this.def(prefix);
            }
          }
          this.state = 58;
          this.errorHandler.sync(this);
          _la = this.tokenStream.LA(1);
        }
        this.state = 59;
        this.match(_GroupParser.EOF);
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  oldStyleHeader() {
    let localContext = new OldStyleHeaderContext(this.context, this.state);
    this.enterRule(localContext, 2, _GroupParser.RULE_oldStyleHeader);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 61;
        this.match(_GroupParser.GROUP);
        this.state = 62;
        this.match(_GroupParser.ID);
        this.state = 65;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        if (_la === 7) {
          {
            this.state = 63;
            this.match(_GroupParser.COLON);
            this.state = 64;
            this.match(_GroupParser.ID);
          }
        }
        this.state = 76;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        if (_la === 16) {
          {
            this.state = 67;
            this.match(_GroupParser.IMPLEMENTS);
            this.state = 68;
            this.match(_GroupParser.ID);
            this.state = 73;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            while (_la === 9) {
              {
                {
                  this.state = 69;
                  this.match(_GroupParser.COMMA);
                  this.state = 70;
                  this.match(_GroupParser.ID);
                }
              }
              this.state = 75;
              this.errorHandler.sync(this);
              _la = this.tokenStream.LA(1);
            }
          }
        }
        this.state = 78;
        this.match(_GroupParser.SEMICOLON);
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  groupName() {
    let localContext = new GroupNameContext(this.context, this.state);
    this.enterRule(localContext, 4, _GroupParser.RULE_groupName);
    let buf = "";
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 80;
        localContext._a = this.match(_GroupParser.ID);
        buf += localContext._a?.text ?? "";
        this.state = 87;
        this.errorHandler.sync(this);
        _la = this.tokenStream.LA(1);
        while (_la === 6) {
          {
            {
              this.state = 82;
              this.match(_GroupParser.DOT);
              this.state = 83;
              localContext._a = this.match(_GroupParser.ID);
              buf += localContext._a?.text ?? "";
            }
          }
          this.state = 89;
          this.errorHandler.sync(this);
          _la = this.tokenStream.LA(1);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  delimiters() {
    let localContext = new DelimitersContext(this.context, this.state);
    this.enterRule(localContext, 6, _GroupParser.RULE_delimiters);
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 90;
        this.match(_GroupParser.DELIMITERS);
        this.state = 91;
        localContext._a = this.match(_GroupParser.STRING);
        this.state = 92;
        this.match(_GroupParser.COMMA);
        this.state = 93;
        localContext._b = this.match(_GroupParser.STRING);
        let supported = true;
        const textA = localContext._a?.text ?? "";
        const startCharacter = textA.length === 0 ? ">" : textA[1];
        if (STGroup.isReservedCharacter(startCharacter)) {
          this.currentGroup.errMgr.compileTimeError(ErrorType.UNSUPPORTED_DELIMITER, void 0, localContext?._a, startCharacter);
          supported = false;
        }
        const textB = localContext._b?.text ?? "";
        const stopCharacter = textB.length === 0 ? ">" : textB[1];
        if (STGroup.isReservedCharacter(stopCharacter)) {
          this.currentGroup.errMgr.compileTimeError(ErrorType.UNSUPPORTED_DELIMITER, void 0, localContext?._b, stopCharacter);
          supported = false;
        }
        if (supported) {
          this.currentGroup.delimiterStartChar = startCharacter;
          this.currentGroup.delimiterStopChar = stopCharacter;
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  def(prefix) {
    let localContext = new DefContext(this.context, this.state, prefix);
    this.enterRule(localContext, 8, _GroupParser.RULE_def);
    try {
      this.state = 98;
      this.errorHandler.sync(this);
      switch (this.interpreter.adaptivePredict(this.tokenStream, 10, this.context)) {
        case 1:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 96;
            this.templateDef(prefix);
          }
          break;
        case 2:
          this.enterOuterAlt(localContext, 2);
          {
            this.state = 97;
            this.dictDef();
          }
          break;
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        if (!this.errorHandler.inErrorRecoveryMode(this)) {
          this.error("garbled template definition starting at '" + this.inputStream.LT(1).text + "'", re2);
        }
        this.errorHandler.beginErrorCondition(this);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  templateDef(prefix) {
    let localContext = new TemplateDefContext(this.context, this.state, prefix);
    this.enterRule(localContext, 10, _GroupParser.RULE_templateDef);
    let template = "";
    let n2 = 0;
    try {
      this.state = 129;
      this.errorHandler.sync(this);
      switch (this.interpreter.adaptivePredict(this.tokenStream, 13, this.context)) {
        case 1:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 111;
            this.errorHandler.sync(this);
            switch (this.tokenStream.LA(1)) {
              case _GroupParser.AT:
                {
                  this.state = 100;
                  this.match(_GroupParser.AT);
                  this.state = 101;
                  localContext._enclosing = this.match(_GroupParser.ID);
                  this.state = 102;
                  this.match(_GroupParser.DOT);
                  this.state = 103;
                  localContext._name = this.match(_GroupParser.ID);
                  this.state = 104;
                  this.match(_GroupParser.LPAREN);
                  this.state = 105;
                  this.match(_GroupParser.RPAREN);
                }
                break;
              case _GroupParser.ID:
                {
                  this.state = 106;
                  localContext._name = this.match(_GroupParser.ID);
                  this.state = 107;
                  this.match(_GroupParser.LPAREN);
                  this.state = 108;
                  localContext._formalArgs = this.formalArgs();
                  this.state = 109;
                  this.match(_GroupParser.RPAREN);
                }
                break;
              default:
                throw new Le(this);
            }
            this.state = 113;
            this.match(_GroupParser.ASSIGN);
            const templateToken = this.inputStream.LT(1);
            this.state = 122;
            this.errorHandler.sync(this);
            switch (this.tokenStream.LA(1)) {
              case _GroupParser.STRING:
                {
                  this.state = 115;
                  localContext._STRING = this.match(_GroupParser.STRING);
                  template = localContext._STRING?.text ?? "";
                  n2 = 1;
                }
                break;
              case _GroupParser.BIGSTRING:
                {
                  this.state = 117;
                  localContext._BIGSTRING = this.match(_GroupParser.BIGSTRING);
                  template = localContext._BIGSTRING?.text ?? "";
                  n2 = 2;
                }
                break;
              case _GroupParser.BIGSTRING_NO_NL:
                {
                  this.state = 119;
                  localContext._BIGSTRING_NO_NL = this.match(_GroupParser.BIGSTRING_NO_NL);
                  template = localContext._BIGSTRING_NO_NL?.text ?? "";
                  n2 = 2;
                }
                break;
              case _GroupParser.EOF:
              case _GroupParser.AT:
              case _GroupParser.ID:
                {
                  template = "";
                  const msg = "missing template at '" + this.inputStream.LT(1).text + "'";
                  const e = new Le(this, this.inputStream);
                  this.error(msg, e);
                }
                break;
              default:
                throw new Le(this);
            }
            if ((localContext._name?.tokenIndex ?? 0) >= 0) {
              template = Misc.strip(template, n2);
              let templateName = localContext._name?.text ?? "";
              if (prefix.length > 0) {
                templateName = prefix + (localContext._name?.text ?? "");
              }
              let enclosingTemplateName = localContext._enclosing?.text ?? "";
              if (enclosingTemplateName != null && enclosingTemplateName.length > 0 && prefix.length > 0) {
                enclosingTemplateName = prefix + enclosingTemplateName;
              }
              let formalArgs;
              try {
                formalArgs = localContext._formalArgs.args;
              } catch {
              }
              this.currentGroup.defineTemplateOrRegion(
                templateName,
                enclosingTemplateName,
                templateToken,
                template,
                localContext?._name,
                formalArgs
              );
            }
          }
          break;
        case 2:
          this.enterOuterAlt(localContext, 2);
          {
            this.state = 125;
            localContext._alias = this.match(_GroupParser.ID);
            this.state = 126;
            this.match(_GroupParser.ASSIGN);
            this.state = 127;
            localContext._target = this.match(_GroupParser.ID);
            this.currentGroup.defineTemplateAlias(localContext?._alias, localContext?._target);
          }
          break;
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  formalArgs() {
    let localContext = new FormalArgsContext(this.context, this.state);
    this.enterRule(localContext, 12, _GroupParser.RULE_formalArgs);
    this.getInvokingContext(6).hasOptionalParameter = false;
    let _la;
    try {
      this.state = 140;
      this.errorHandler.sync(this);
      switch (this.tokenStream.LA(1)) {
        case _GroupParser.ID:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 131;
            this.formalArg(localContext.args);
            this.state = 136;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            while (_la === 9) {
              {
                {
                  this.state = 132;
                  this.match(_GroupParser.COMMA);
                  this.state = 133;
                  this.formalArg(localContext.args);
                }
              }
              this.state = 138;
              this.errorHandler.sync(this);
              _la = this.tokenStream.LA(1);
            }
          }
          break;
        case _GroupParser.RPAREN:
          this.enterOuterAlt(localContext, 2);
          {
          }
          break;
        default:
          throw new Le(this);
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  formalArg(args) {
    let localContext = new FormalArgContext(this.context, this.state, args);
    this.enterRule(localContext, 14, _GroupParser.RULE_formalArg);
    let _la;
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 142;
        localContext._ID = this.match(_GroupParser.ID);
        this.state = 151;
        this.errorHandler.sync(this);
        switch (this.interpreter.adaptivePredict(this.tokenStream, 16, this.context)) {
          case 1:
            {
              this.state = 143;
              this.match(_GroupParser.EQUAL);
              this.state = 144;
              localContext._a = this.tokenStream.LT(1);
              _la = this.tokenStream.LA(1);
              if (!((_la & ~31) === 0 && (1 << _la & 9437190) !== 0)) {
                localContext._a = this.errorHandler.recoverInline(this);
              } else {
                this.errorHandler.reportMatch(this);
                this.consume();
              }
              this.getInvokingContext(6).hasOptionalParameter = true;
            }
            break;
          case 2:
            {
              this.state = 146;
              this.match(_GroupParser.EQUAL);
              this.state = 147;
              localContext._a = this.match(_GroupParser.LBRACK);
              this.state = 148;
              this.match(_GroupParser.RBRACK);
              this.getInvokingContext(6).hasOptionalParameter = true;
            }
            break;
          case 3:
            {
              if (this.getInvokingContext(6).hasOptionalParameter) {
                this.currentGroup.errMgr.compileTimeError(ErrorType.REQUIRED_PARAMETER_AFTER_OPTIONAL, void 0, localContext?._ID);
              }
            }
            break;
        }
        this.addArgument(localContext.args, localContext?._ID, localContext?._a ?? void 0);
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  dictDef() {
    let localContext = new DictDefContext(this.context, this.state);
    this.enterRule(localContext, 16, _GroupParser.RULE_dictDef);
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 155;
        localContext._ID = this.match(_GroupParser.ID);
        this.state = 156;
        this.match(_GroupParser.ASSIGN);
        this.state = 157;
        localContext._dict = this.dict();
        if (this.currentGroup.rawGetDictionary(localContext._ID?.text ?? "")) {
          this.currentGroup.errMgr.compileTimeError(ErrorType.MAP_REDEFINITION, void 0, localContext?._ID);
        } else if (this.currentGroup.rawGetTemplate(localContext._ID?.text ?? "")) {
          this.currentGroup.errMgr.compileTimeError(ErrorType.TEMPLATE_REDEFINITION_AS_MAP, void 0, localContext?._ID);
        } else {
          this.currentGroup.defineDictionary(localContext._ID?.text ?? "", localContext._dict.mapping);
        }
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  dict() {
    let localContext = new DictContext(this.context, this.state);
    this.enterRule(localContext, 18, _GroupParser.RULE_dict);
    localContext.mapping = /* @__PURE__ */ new Map();
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 160;
        this.match(_GroupParser.LBRACK);
        this.state = 161;
        this.dictPairs(localContext.mapping);
        this.state = 162;
        this.match(_GroupParser.RBRACK);
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  dictPairs(mapping) {
    let localContext = new DictPairsContext(this.context, this.state, mapping);
    this.enterRule(localContext, 20, _GroupParser.RULE_dictPairs);
    let _la;
    try {
      this.state = 182;
      this.errorHandler.sync(this);
      switch (this.tokenStream.LA(1)) {
        case _GroupParser.STRING:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 168;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            do {
              {
                {
                  this.state = 164;
                  this.keyValuePair(mapping);
                  this.state = 166;
                  this.errorHandler.sync(this);
                  _la = this.tokenStream.LA(1);
                  if (_la === 9) {
                    {
                      this.state = 165;
                      this.match(_GroupParser.COMMA);
                    }
                  }
                }
              }
              this.state = 170;
              this.errorHandler.sync(this);
              _la = this.tokenStream.LA(1);
            } while (_la === 20);
            this.state = 176;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 18) {
              {
                this.state = 172;
                this.defaultValuePair(mapping);
                this.state = 174;
                this.errorHandler.sync(this);
                _la = this.tokenStream.LA(1);
                if (_la === 9) {
                  {
                    this.state = 173;
                    this.match(_GroupParser.COMMA);
                  }
                }
              }
            }
          }
          break;
        case _GroupParser.DEFAULT:
          this.enterOuterAlt(localContext, 2);
          {
            this.state = 178;
            this.defaultValuePair(mapping);
            this.state = 180;
            this.errorHandler.sync(this);
            _la = this.tokenStream.LA(1);
            if (_la === 9) {
              {
                this.state = 179;
                this.match(_GroupParser.COMMA);
              }
            }
          }
          break;
        default:
          throw new Le(this);
      }
    } catch (re2) {
      this.error("missing dictionary entry at '" + this.inputStream.LT(1).text + "'", re2);
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  defaultValuePair(mapping) {
    let localContext = new DefaultValuePairContext(this.context, this.state, mapping);
    this.enterRule(localContext, 22, _GroupParser.RULE_defaultValuePair);
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 184;
        this.match(_GroupParser.DEFAULT);
        this.state = 185;
        this.match(_GroupParser.COLON);
        this.state = 186;
        localContext._keyValue = this.keyValue();
        mapping.set(STGroup.DEFAULT_KEY, localContext._keyValue.value);
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  keyValuePair(mapping) {
    let localContext = new KeyValuePairContext(this.context, this.state, mapping);
    this.enterRule(localContext, 24, _GroupParser.RULE_keyValuePair);
    try {
      this.enterOuterAlt(localContext, 1);
      {
        this.state = 189;
        localContext._STRING = this.match(_GroupParser.STRING);
        this.state = 190;
        this.match(_GroupParser.COLON);
        this.state = 191;
        localContext._keyValue = this.keyValue();
        let value;
        try {
          value = localContext._keyValue.value;
        } catch {
        }
        mapping.set(Misc.replaceEscapes(Misc.strip(localContext._STRING?.text ?? "", 1)), value);
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  keyValue() {
    let localContext = new KeyValueContext(this.context, this.state);
    this.enterRule(localContext, 26, _GroupParser.RULE_keyValue);
    try {
      this.state = 212;
      this.errorHandler.sync(this);
      switch (this.interpreter.adaptivePredict(this.tokenStream, 23, this.context)) {
        case 1:
          this.enterOuterAlt(localContext, 1);
          {
            this.state = 194;
            localContext._BIGSTRING = this.match(_GroupParser.BIGSTRING);
            localContext.value = this.currentGroup.createSingleton(localContext?._BIGSTRING);
          }
          break;
        case 2:
          this.enterOuterAlt(localContext, 2);
          {
            this.state = 196;
            localContext._BIGSTRING_NO_NL = this.match(_GroupParser.BIGSTRING_NO_NL);
            localContext.value = this.currentGroup.createSingleton(localContext?._BIGSTRING_NO_NL);
          }
          break;
        case 3:
          this.enterOuterAlt(localContext, 3);
          {
            this.state = 198;
            localContext._ANONYMOUS_TEMPLATE = this.match(_GroupParser.ANONYMOUS_TEMPLATE);
            localContext.value = this.currentGroup.createSingleton(localContext?._ANONYMOUS_TEMPLATE);
          }
          break;
        case 4:
          this.enterOuterAlt(localContext, 4);
          {
            this.state = 200;
            localContext._STRING = this.match(_GroupParser.STRING);
            localContext.value = Misc.replaceEscapes(Misc.strip(localContext._STRING?.text ?? "", 1));
          }
          break;
        case 5:
          this.enterOuterAlt(localContext, 5);
          {
            this.state = 202;
            this.match(_GroupParser.TRUE);
            localContext.value = true;
          }
          break;
        case 6:
          this.enterOuterAlt(localContext, 6);
          {
            this.state = 204;
            this.match(_GroupParser.FALSE);
            localContext.value = false;
          }
          break;
        case 7:
          this.enterOuterAlt(localContext, 7);
          {
            this.state = 206;
            this.match(_GroupParser.LBRACK);
            this.state = 207;
            this.match(_GroupParser.RBRACK);
            localContext.value = [];
          }
          break;
        case 8:
          this.enterOuterAlt(localContext, 8);
          {
            this.state = 209;
            if (!(this.inputStream.LT(1).text === "key")) {
              throw this.createFailedPredicateException('this.inputStream.LT(1)!.text === "key" ');
            }
            this.state = 210;
            this.match(_GroupParser.ID);
            localContext.value = STGroup.DICT_KEY;
          }
          break;
      }
    } catch (re2) {
      if (re2 instanceof j) {
        localContext.exception = re2;
        this.errorHandler.reportError(this, re2);
        this.errorHandler.recover(this, re2);
      } else {
        throw re2;
      }
    } finally {
      this.exitRule();
    }
    return localContext;
  }
  sempred(localContext, ruleIndex, predIndex) {
    switch (ruleIndex) {
      case 13:
        return this.keyValue_sempred(localContext, predIndex);
    }
    return true;
  }
  keyValue_sempred(localContext, predIndex) {
    switch (predIndex) {
      case 0:
        return this.inputStream.LT(1).text === "key";
    }
    return true;
  }
  static _serializedATN = [
    4,
    1,
    26,
    215,
    2,
    0,
    7,
    0,
    2,
    1,
    7,
    1,
    2,
    2,
    7,
    2,
    2,
    3,
    7,
    3,
    2,
    4,
    7,
    4,
    2,
    5,
    7,
    5,
    2,
    6,
    7,
    6,
    2,
    7,
    7,
    7,
    2,
    8,
    7,
    8,
    2,
    9,
    7,
    9,
    2,
    10,
    7,
    10,
    2,
    11,
    7,
    11,
    2,
    12,
    7,
    12,
    2,
    13,
    7,
    13,
    1,
    0,
    3,
    0,
    30,
    8,
    0,
    1,
    0,
    3,
    0,
    33,
    8,
    0,
    1,
    0,
    1,
    0,
    1,
    0,
    1,
    0,
    1,
    0,
    1,
    0,
    1,
    0,
    5,
    0,
    42,
    8,
    0,
    10,
    0,
    12,
    0,
    45,
    9,
    0,
    3,
    0,
    47,
    8,
    0,
    5,
    0,
    49,
    8,
    0,
    10,
    0,
    12,
    0,
    52,
    9,
    0,
    1,
    0,
    5,
    0,
    55,
    8,
    0,
    10,
    0,
    12,
    0,
    58,
    9,
    0,
    1,
    0,
    1,
    0,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    3,
    1,
    66,
    8,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    5,
    1,
    72,
    8,
    1,
    10,
    1,
    12,
    1,
    75,
    9,
    1,
    3,
    1,
    77,
    8,
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    1,
    2,
    1,
    2,
    1,
    2,
    1,
    2,
    5,
    2,
    86,
    8,
    2,
    10,
    2,
    12,
    2,
    89,
    9,
    2,
    1,
    3,
    1,
    3,
    1,
    3,
    1,
    3,
    1,
    3,
    1,
    3,
    1,
    4,
    1,
    4,
    3,
    4,
    99,
    8,
    4,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    3,
    5,
    112,
    8,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    3,
    5,
    123,
    8,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    1,
    5,
    3,
    5,
    130,
    8,
    5,
    1,
    6,
    1,
    6,
    1,
    6,
    5,
    6,
    135,
    8,
    6,
    10,
    6,
    12,
    6,
    138,
    9,
    6,
    1,
    6,
    3,
    6,
    141,
    8,
    6,
    1,
    7,
    1,
    7,
    1,
    7,
    1,
    7,
    1,
    7,
    1,
    7,
    1,
    7,
    1,
    7,
    1,
    7,
    3,
    7,
    152,
    8,
    7,
    1,
    7,
    1,
    7,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    8,
    1,
    9,
    1,
    9,
    1,
    9,
    1,
    9,
    1,
    10,
    1,
    10,
    3,
    10,
    167,
    8,
    10,
    4,
    10,
    169,
    8,
    10,
    11,
    10,
    12,
    10,
    170,
    1,
    10,
    1,
    10,
    3,
    10,
    175,
    8,
    10,
    3,
    10,
    177,
    8,
    10,
    1,
    10,
    1,
    10,
    3,
    10,
    181,
    8,
    10,
    3,
    10,
    183,
    8,
    10,
    1,
    11,
    1,
    11,
    1,
    11,
    1,
    11,
    1,
    11,
    1,
    12,
    1,
    12,
    1,
    12,
    1,
    12,
    1,
    12,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    1,
    13,
    3,
    13,
    213,
    8,
    13,
    1,
    13,
    0,
    0,
    14,
    0,
    2,
    4,
    6,
    8,
    10,
    12,
    14,
    16,
    18,
    20,
    22,
    24,
    26,
    0,
    1,
    3,
    0,
    1,
    2,
    20,
    20,
    23,
    23,
    233,
    0,
    29,
    1,
    0,
    0,
    0,
    2,
    61,
    1,
    0,
    0,
    0,
    4,
    80,
    1,
    0,
    0,
    0,
    6,
    90,
    1,
    0,
    0,
    0,
    8,
    98,
    1,
    0,
    0,
    0,
    10,
    129,
    1,
    0,
    0,
    0,
    12,
    140,
    1,
    0,
    0,
    0,
    14,
    142,
    1,
    0,
    0,
    0,
    16,
    155,
    1,
    0,
    0,
    0,
    18,
    160,
    1,
    0,
    0,
    0,
    20,
    182,
    1,
    0,
    0,
    0,
    22,
    184,
    1,
    0,
    0,
    0,
    24,
    189,
    1,
    0,
    0,
    0,
    26,
    212,
    1,
    0,
    0,
    0,
    28,
    30,
    3,
    2,
    1,
    0,
    29,
    28,
    1,
    0,
    0,
    0,
    29,
    30,
    1,
    0,
    0,
    0,
    30,
    32,
    1,
    0,
    0,
    0,
    31,
    33,
    3,
    6,
    3,
    0,
    32,
    31,
    1,
    0,
    0,
    0,
    32,
    33,
    1,
    0,
    0,
    0,
    33,
    50,
    1,
    0,
    0,
    0,
    34,
    46,
    5,
    14,
    0,
    0,
    35,
    36,
    5,
    20,
    0,
    0,
    36,
    47,
    6,
    0,
    -1,
    0,
    37,
    38,
    6,
    0,
    -1,
    0,
    38,
    43,
    5,
    19,
    0,
    0,
    39,
    40,
    5,
    6,
    0,
    0,
    40,
    42,
    5,
    19,
    0,
    0,
    41,
    39,
    1,
    0,
    0,
    0,
    42,
    45,
    1,
    0,
    0,
    0,
    43,
    41,
    1,
    0,
    0,
    0,
    43,
    44,
    1,
    0,
    0,
    0,
    44,
    47,
    1,
    0,
    0,
    0,
    45,
    43,
    1,
    0,
    0,
    0,
    46,
    35,
    1,
    0,
    0,
    0,
    46,
    37,
    1,
    0,
    0,
    0,
    47,
    49,
    1,
    0,
    0,
    0,
    48,
    34,
    1,
    0,
    0,
    0,
    49,
    52,
    1,
    0,
    0,
    0,
    50,
    48,
    1,
    0,
    0,
    0,
    50,
    51,
    1,
    0,
    0,
    0,
    51,
    56,
    1,
    0,
    0,
    0,
    52,
    50,
    1,
    0,
    0,
    0,
    53,
    55,
    3,
    8,
    4,
    0,
    54,
    53,
    1,
    0,
    0,
    0,
    55,
    58,
    1,
    0,
    0,
    0,
    56,
    54,
    1,
    0,
    0,
    0,
    56,
    57,
    1,
    0,
    0,
    0,
    57,
    59,
    1,
    0,
    0,
    0,
    58,
    56,
    1,
    0,
    0,
    0,
    59,
    60,
    5,
    0,
    0,
    1,
    60,
    1,
    1,
    0,
    0,
    0,
    61,
    62,
    5,
    15,
    0,
    0,
    62,
    65,
    5,
    19,
    0,
    0,
    63,
    64,
    5,
    7,
    0,
    0,
    64,
    66,
    5,
    19,
    0,
    0,
    65,
    63,
    1,
    0,
    0,
    0,
    65,
    66,
    1,
    0,
    0,
    0,
    66,
    76,
    1,
    0,
    0,
    0,
    67,
    68,
    5,
    16,
    0,
    0,
    68,
    73,
    5,
    19,
    0,
    0,
    69,
    70,
    5,
    9,
    0,
    0,
    70,
    72,
    5,
    19,
    0,
    0,
    71,
    69,
    1,
    0,
    0,
    0,
    72,
    75,
    1,
    0,
    0,
    0,
    73,
    71,
    1,
    0,
    0,
    0,
    73,
    74,
    1,
    0,
    0,
    0,
    74,
    77,
    1,
    0,
    0,
    0,
    75,
    73,
    1,
    0,
    0,
    0,
    76,
    67,
    1,
    0,
    0,
    0,
    76,
    77,
    1,
    0,
    0,
    0,
    77,
    78,
    1,
    0,
    0,
    0,
    78,
    79,
    5,
    8,
    0,
    0,
    79,
    3,
    1,
    0,
    0,
    0,
    80,
    81,
    5,
    19,
    0,
    0,
    81,
    87,
    6,
    2,
    -1,
    0,
    82,
    83,
    5,
    6,
    0,
    0,
    83,
    84,
    5,
    19,
    0,
    0,
    84,
    86,
    6,
    2,
    -1,
    0,
    85,
    82,
    1,
    0,
    0,
    0,
    86,
    89,
    1,
    0,
    0,
    0,
    87,
    85,
    1,
    0,
    0,
    0,
    87,
    88,
    1,
    0,
    0,
    0,
    88,
    5,
    1,
    0,
    0,
    0,
    89,
    87,
    1,
    0,
    0,
    0,
    90,
    91,
    5,
    17,
    0,
    0,
    91,
    92,
    5,
    20,
    0,
    0,
    92,
    93,
    5,
    9,
    0,
    0,
    93,
    94,
    5,
    20,
    0,
    0,
    94,
    95,
    6,
    3,
    -1,
    0,
    95,
    7,
    1,
    0,
    0,
    0,
    96,
    99,
    3,
    10,
    5,
    0,
    97,
    99,
    3,
    16,
    8,
    0,
    98,
    96,
    1,
    0,
    0,
    0,
    98,
    97,
    1,
    0,
    0,
    0,
    99,
    9,
    1,
    0,
    0,
    0,
    100,
    101,
    5,
    5,
    0,
    0,
    101,
    102,
    5,
    19,
    0,
    0,
    102,
    103,
    5,
    6,
    0,
    0,
    103,
    104,
    5,
    19,
    0,
    0,
    104,
    105,
    5,
    10,
    0,
    0,
    105,
    112,
    5,
    11,
    0,
    0,
    106,
    107,
    5,
    19,
    0,
    0,
    107,
    108,
    5,
    10,
    0,
    0,
    108,
    109,
    3,
    12,
    6,
    0,
    109,
    110,
    5,
    11,
    0,
    0,
    110,
    112,
    1,
    0,
    0,
    0,
    111,
    100,
    1,
    0,
    0,
    0,
    111,
    106,
    1,
    0,
    0,
    0,
    112,
    113,
    1,
    0,
    0,
    0,
    113,
    114,
    5,
    12,
    0,
    0,
    114,
    122,
    6,
    5,
    -1,
    0,
    115,
    116,
    5,
    20,
    0,
    0,
    116,
    123,
    6,
    5,
    -1,
    0,
    117,
    118,
    5,
    22,
    0,
    0,
    118,
    123,
    6,
    5,
    -1,
    0,
    119,
    120,
    5,
    21,
    0,
    0,
    120,
    123,
    6,
    5,
    -1,
    0,
    121,
    123,
    6,
    5,
    -1,
    0,
    122,
    115,
    1,
    0,
    0,
    0,
    122,
    117,
    1,
    0,
    0,
    0,
    122,
    119,
    1,
    0,
    0,
    0,
    122,
    121,
    1,
    0,
    0,
    0,
    123,
    124,
    1,
    0,
    0,
    0,
    124,
    130,
    6,
    5,
    -1,
    0,
    125,
    126,
    5,
    19,
    0,
    0,
    126,
    127,
    5,
    12,
    0,
    0,
    127,
    128,
    5,
    19,
    0,
    0,
    128,
    130,
    6,
    5,
    -1,
    0,
    129,
    111,
    1,
    0,
    0,
    0,
    129,
    125,
    1,
    0,
    0,
    0,
    130,
    11,
    1,
    0,
    0,
    0,
    131,
    136,
    3,
    14,
    7,
    0,
    132,
    133,
    5,
    9,
    0,
    0,
    133,
    135,
    3,
    14,
    7,
    0,
    134,
    132,
    1,
    0,
    0,
    0,
    135,
    138,
    1,
    0,
    0,
    0,
    136,
    134,
    1,
    0,
    0,
    0,
    136,
    137,
    1,
    0,
    0,
    0,
    137,
    141,
    1,
    0,
    0,
    0,
    138,
    136,
    1,
    0,
    0,
    0,
    139,
    141,
    1,
    0,
    0,
    0,
    140,
    131,
    1,
    0,
    0,
    0,
    140,
    139,
    1,
    0,
    0,
    0,
    141,
    13,
    1,
    0,
    0,
    0,
    142,
    151,
    5,
    19,
    0,
    0,
    143,
    144,
    5,
    13,
    0,
    0,
    144,
    145,
    7,
    0,
    0,
    0,
    145,
    152,
    6,
    7,
    -1,
    0,
    146,
    147,
    5,
    13,
    0,
    0,
    147,
    148,
    5,
    3,
    0,
    0,
    148,
    149,
    5,
    4,
    0,
    0,
    149,
    152,
    6,
    7,
    -1,
    0,
    150,
    152,
    6,
    7,
    -1,
    0,
    151,
    143,
    1,
    0,
    0,
    0,
    151,
    146,
    1,
    0,
    0,
    0,
    151,
    150,
    1,
    0,
    0,
    0,
    152,
    153,
    1,
    0,
    0,
    0,
    153,
    154,
    6,
    7,
    -1,
    0,
    154,
    15,
    1,
    0,
    0,
    0,
    155,
    156,
    5,
    19,
    0,
    0,
    156,
    157,
    5,
    12,
    0,
    0,
    157,
    158,
    3,
    18,
    9,
    0,
    158,
    159,
    6,
    8,
    -1,
    0,
    159,
    17,
    1,
    0,
    0,
    0,
    160,
    161,
    5,
    3,
    0,
    0,
    161,
    162,
    3,
    20,
    10,
    0,
    162,
    163,
    5,
    4,
    0,
    0,
    163,
    19,
    1,
    0,
    0,
    0,
    164,
    166,
    3,
    24,
    12,
    0,
    165,
    167,
    5,
    9,
    0,
    0,
    166,
    165,
    1,
    0,
    0,
    0,
    166,
    167,
    1,
    0,
    0,
    0,
    167,
    169,
    1,
    0,
    0,
    0,
    168,
    164,
    1,
    0,
    0,
    0,
    169,
    170,
    1,
    0,
    0,
    0,
    170,
    168,
    1,
    0,
    0,
    0,
    170,
    171,
    1,
    0,
    0,
    0,
    171,
    176,
    1,
    0,
    0,
    0,
    172,
    174,
    3,
    22,
    11,
    0,
    173,
    175,
    5,
    9,
    0,
    0,
    174,
    173,
    1,
    0,
    0,
    0,
    174,
    175,
    1,
    0,
    0,
    0,
    175,
    177,
    1,
    0,
    0,
    0,
    176,
    172,
    1,
    0,
    0,
    0,
    176,
    177,
    1,
    0,
    0,
    0,
    177,
    183,
    1,
    0,
    0,
    0,
    178,
    180,
    3,
    22,
    11,
    0,
    179,
    181,
    5,
    9,
    0,
    0,
    180,
    179,
    1,
    0,
    0,
    0,
    180,
    181,
    1,
    0,
    0,
    0,
    181,
    183,
    1,
    0,
    0,
    0,
    182,
    168,
    1,
    0,
    0,
    0,
    182,
    178,
    1,
    0,
    0,
    0,
    183,
    21,
    1,
    0,
    0,
    0,
    184,
    185,
    5,
    18,
    0,
    0,
    185,
    186,
    5,
    7,
    0,
    0,
    186,
    187,
    3,
    26,
    13,
    0,
    187,
    188,
    6,
    11,
    -1,
    0,
    188,
    23,
    1,
    0,
    0,
    0,
    189,
    190,
    5,
    20,
    0,
    0,
    190,
    191,
    5,
    7,
    0,
    0,
    191,
    192,
    3,
    26,
    13,
    0,
    192,
    193,
    6,
    12,
    -1,
    0,
    193,
    25,
    1,
    0,
    0,
    0,
    194,
    195,
    5,
    22,
    0,
    0,
    195,
    213,
    6,
    13,
    -1,
    0,
    196,
    197,
    5,
    21,
    0,
    0,
    197,
    213,
    6,
    13,
    -1,
    0,
    198,
    199,
    5,
    23,
    0,
    0,
    199,
    213,
    6,
    13,
    -1,
    0,
    200,
    201,
    5,
    20,
    0,
    0,
    201,
    213,
    6,
    13,
    -1,
    0,
    202,
    203,
    5,
    1,
    0,
    0,
    203,
    213,
    6,
    13,
    -1,
    0,
    204,
    205,
    5,
    2,
    0,
    0,
    205,
    213,
    6,
    13,
    -1,
    0,
    206,
    207,
    5,
    3,
    0,
    0,
    207,
    208,
    5,
    4,
    0,
    0,
    208,
    213,
    6,
    13,
    -1,
    0,
    209,
    210,
    4,
    13,
    0,
    0,
    210,
    211,
    5,
    19,
    0,
    0,
    211,
    213,
    6,
    13,
    -1,
    0,
    212,
    194,
    1,
    0,
    0,
    0,
    212,
    196,
    1,
    0,
    0,
    0,
    212,
    198,
    1,
    0,
    0,
    0,
    212,
    200,
    1,
    0,
    0,
    0,
    212,
    202,
    1,
    0,
    0,
    0,
    212,
    204,
    1,
    0,
    0,
    0,
    212,
    206,
    1,
    0,
    0,
    0,
    212,
    209,
    1,
    0,
    0,
    0,
    213,
    27,
    1,
    0,
    0,
    0,
    24,
    29,
    32,
    43,
    46,
    50,
    56,
    65,
    73,
    76,
    87,
    98,
    111,
    122,
    129,
    136,
    140,
    151,
    166,
    170,
    174,
    176,
    180,
    182,
    212
  ];
  static __ATN;
  static get _ATN() {
    if (!_GroupParser.__ATN) {
      _GroupParser.__ATN = new Ie().deserialize(_GroupParser._serializedATN);
    }
    return _GroupParser.__ATN;
  }
  static vocabulary = new q(_GroupParser.literalNames, _GroupParser.symbolicNames, []);
  get vocabulary() {
    return _GroupParser.vocabulary;
  }
  static decisionsToDFA = _GroupParser._ATN.decisionToState.map((ds, index) => new he(ds, index));
};
var GroupContext = class extends U {
  aGroup;
  prefix;
  _STRING;
  constructor(parent, invokingState, aGroup, prefix) {
    super(parent, invokingState);
    this.aGroup = aGroup;
    this.prefix = prefix;
  }
  EOF() {
    return this.getToken(GroupParser.EOF, 0);
  }
  oldStyleHeader() {
    return this.getRuleContext(0, OldStyleHeaderContext);
  }
  delimiters() {
    return this.getRuleContext(0, DelimitersContext);
  }
  IMPORT(i) {
    if (i === void 0) {
      return this.getTokens(GroupParser.IMPORT);
    } else {
      return this.getToken(GroupParser.IMPORT, i);
    }
  }
  def(i) {
    if (i === void 0) {
      return this.getRuleContexts(DefContext);
    }
    return this.getRuleContext(i, DefContext);
  }
  STRING(i) {
    if (i === void 0) {
      return this.getTokens(GroupParser.STRING);
    } else {
      return this.getToken(GroupParser.STRING, i);
    }
  }
  ID(i) {
    if (i === void 0) {
      return this.getTokens(GroupParser.ID);
    } else {
      return this.getToken(GroupParser.ID, i);
    }
  }
  DOT(i) {
    if (i === void 0) {
      return this.getTokens(GroupParser.DOT);
    } else {
      return this.getToken(GroupParser.DOT, i);
    }
  }
  get ruleIndex() {
    return GroupParser.RULE_group;
  }
};
var OldStyleHeaderContext = class extends U {
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  GROUP() {
    return this.getToken(GroupParser.GROUP, 0);
  }
  ID(i) {
    if (i === void 0) {
      return this.getTokens(GroupParser.ID);
    } else {
      return this.getToken(GroupParser.ID, i);
    }
  }
  SEMICOLON() {
    return this.getToken(GroupParser.SEMICOLON, 0);
  }
  COLON() {
    return this.getToken(GroupParser.COLON, 0);
  }
  IMPLEMENTS() {
    return this.getToken(GroupParser.IMPLEMENTS, 0);
  }
  COMMA(i) {
    if (i === void 0) {
      return this.getTokens(GroupParser.COMMA);
    } else {
      return this.getToken(GroupParser.COMMA, i);
    }
  }
  get ruleIndex() {
    return GroupParser.RULE_oldStyleHeader;
  }
};
var GroupNameContext = class extends U {
  _a;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  ID(i) {
    if (i === void 0) {
      return this.getTokens(GroupParser.ID);
    } else {
      return this.getToken(GroupParser.ID, i);
    }
  }
  DOT(i) {
    if (i === void 0) {
      return this.getTokens(GroupParser.DOT);
    } else {
      return this.getToken(GroupParser.DOT, i);
    }
  }
  get ruleIndex() {
    return GroupParser.RULE_groupName;
  }
};
var DelimitersContext = class extends U {
  _a;
  _b;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  DELIMITERS() {
    return this.getToken(GroupParser.DELIMITERS, 0);
  }
  COMMA() {
    return this.getToken(GroupParser.COMMA, 0);
  }
  STRING(i) {
    if (i === void 0) {
      return this.getTokens(GroupParser.STRING);
    } else {
      return this.getToken(GroupParser.STRING, i);
    }
  }
  get ruleIndex() {
    return GroupParser.RULE_delimiters;
  }
};
var DefContext = class extends U {
  prefix;
  constructor(parent, invokingState, prefix) {
    super(parent, invokingState);
    this.prefix = prefix;
  }
  templateDef() {
    return this.getRuleContext(0, TemplateDefContext);
  }
  dictDef() {
    return this.getRuleContext(0, DictDefContext);
  }
  get ruleIndex() {
    return GroupParser.RULE_def;
  }
};
var TemplateDefContext = class extends U {
  prefix;
  _enclosing;
  _name;
  _formalArgs;
  _STRING;
  _BIGSTRING;
  _BIGSTRING_NO_NL;
  _alias;
  _target;
  constructor(parent, invokingState, prefix) {
    super(parent, invokingState);
    this.prefix = prefix;
  }
  ASSIGN() {
    return this.getToken(GroupParser.ASSIGN, 0);
  }
  AT() {
    return this.getToken(GroupParser.AT, 0);
  }
  DOT() {
    return this.getToken(GroupParser.DOT, 0);
  }
  LPAREN() {
    return this.getToken(GroupParser.LPAREN, 0);
  }
  RPAREN() {
    return this.getToken(GroupParser.RPAREN, 0);
  }
  formalArgs() {
    return this.getRuleContext(0, FormalArgsContext);
  }
  STRING() {
    return this.getToken(GroupParser.STRING, 0);
  }
  BIGSTRING() {
    return this.getToken(GroupParser.BIGSTRING, 0);
  }
  BIGSTRING_NO_NL() {
    return this.getToken(GroupParser.BIGSTRING_NO_NL, 0);
  }
  ID(i) {
    if (i === void 0) {
      return this.getTokens(GroupParser.ID);
    } else {
      return this.getToken(GroupParser.ID, i);
    }
  }
  get ruleIndex() {
    return GroupParser.RULE_templateDef;
  }
};
var FormalArgsContext = class extends U {
  args = [];
  hasOptionalParameter = false;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  formalArg(i) {
    if (i === void 0) {
      return this.getRuleContexts(FormalArgContext);
    }
    return this.getRuleContext(i, FormalArgContext);
  }
  COMMA(i) {
    if (i === void 0) {
      return this.getTokens(GroupParser.COMMA);
    } else {
      return this.getToken(GroupParser.COMMA, i);
    }
  }
  get ruleIndex() {
    return GroupParser.RULE_formalArgs;
  }
};
var FormalArgContext = class extends U {
  args;
  _ID;
  _a;
  constructor(parent, invokingState, args) {
    super(parent, invokingState);
    this.args = args;
  }
  ID() {
    return this.getToken(GroupParser.ID, 0);
  }
  EQUAL() {
    return this.getToken(GroupParser.EQUAL, 0);
  }
  RBRACK() {
    return this.getToken(GroupParser.RBRACK, 0);
  }
  LBRACK() {
    return this.getToken(GroupParser.LBRACK, 0);
  }
  STRING() {
    return this.getToken(GroupParser.STRING, 0);
  }
  ANONYMOUS_TEMPLATE() {
    return this.getToken(GroupParser.ANONYMOUS_TEMPLATE, 0);
  }
  TRUE() {
    return this.getToken(GroupParser.TRUE, 0);
  }
  FALSE() {
    return this.getToken(GroupParser.FALSE, 0);
  }
  get ruleIndex() {
    return GroupParser.RULE_formalArg;
  }
};
var DictDefContext = class extends U {
  _ID;
  _dict;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  ID() {
    return this.getToken(GroupParser.ID, 0);
  }
  ASSIGN() {
    return this.getToken(GroupParser.ASSIGN, 0);
  }
  dict() {
    return this.getRuleContext(0, DictContext);
  }
  get ruleIndex() {
    return GroupParser.RULE_dictDef;
  }
};
var DictContext = class extends U {
  mapping;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  LBRACK() {
    return this.getToken(GroupParser.LBRACK, 0);
  }
  dictPairs() {
    return this.getRuleContext(0, DictPairsContext);
  }
  RBRACK() {
    return this.getToken(GroupParser.RBRACK, 0);
  }
  get ruleIndex() {
    return GroupParser.RULE_dict;
  }
};
var DictPairsContext = class extends U {
  mapping;
  constructor(parent, invokingState, mapping) {
    super(parent, invokingState);
    this.mapping = mapping;
  }
  keyValuePair(i) {
    if (i === void 0) {
      return this.getRuleContexts(KeyValuePairContext);
    }
    return this.getRuleContext(i, KeyValuePairContext);
  }
  defaultValuePair() {
    return this.getRuleContext(0, DefaultValuePairContext);
  }
  COMMA(i) {
    if (i === void 0) {
      return this.getTokens(GroupParser.COMMA);
    } else {
      return this.getToken(GroupParser.COMMA, i);
    }
  }
  get ruleIndex() {
    return GroupParser.RULE_dictPairs;
  }
};
var DefaultValuePairContext = class extends U {
  mapping;
  _keyValue;
  constructor(parent, invokingState, mapping) {
    super(parent, invokingState);
    this.mapping = mapping;
  }
  DEFAULT() {
    return this.getToken(GroupParser.DEFAULT, 0);
  }
  COLON() {
    return this.getToken(GroupParser.COLON, 0);
  }
  keyValue() {
    return this.getRuleContext(0, KeyValueContext);
  }
  get ruleIndex() {
    return GroupParser.RULE_defaultValuePair;
  }
};
var KeyValuePairContext = class extends U {
  mapping;
  _STRING;
  _keyValue;
  constructor(parent, invokingState, mapping) {
    super(parent, invokingState);
    this.mapping = mapping;
  }
  STRING() {
    return this.getToken(GroupParser.STRING, 0);
  }
  COLON() {
    return this.getToken(GroupParser.COLON, 0);
  }
  keyValue() {
    return this.getRuleContext(0, KeyValueContext);
  }
  get ruleIndex() {
    return GroupParser.RULE_keyValuePair;
  }
};
var KeyValueContext = class extends U {
  value;
  _BIGSTRING;
  _BIGSTRING_NO_NL;
  _ANONYMOUS_TEMPLATE;
  _STRING;
  constructor(parent, invokingState) {
    super(parent, invokingState);
  }
  BIGSTRING() {
    return this.getToken(GroupParser.BIGSTRING, 0);
  }
  BIGSTRING_NO_NL() {
    return this.getToken(GroupParser.BIGSTRING_NO_NL, 0);
  }
  ANONYMOUS_TEMPLATE() {
    return this.getToken(GroupParser.ANONYMOUS_TEMPLATE, 0);
  }
  STRING() {
    return this.getToken(GroupParser.STRING, 0);
  }
  TRUE() {
    return this.getToken(GroupParser.TRUE, 0);
  }
  FALSE() {
    return this.getToken(GroupParser.FALSE, 0);
  }
  LBRACK() {
    return this.getToken(GroupParser.LBRACK, 0);
  }
  RBRACK() {
    return this.getToken(GroupParser.RBRACK, 0);
  }
  ID() {
    return this.getToken(GroupParser.ID, 0);
  }
  get ruleIndex() {
    return GroupParser.RULE_keyValue;
  }
};

// src/misc/STLexerMessage.ts
var import_fast_printf6 = __toESM(require_printf(), 1);
var STLexerMessage = class extends STMessage {
  msg;
  /** overall token pulled from group file */
  templateToken;
  srcName;
  constructor(srcName, msg, templateToken, cause) {
    super(ErrorType.LEXER_ERROR, void 0, cause, null);
    this.msg = msg;
    this.templateToken = templateToken;
    this.srcName = srcName;
  }
  toString() {
    const re2 = this.cause;
    let line = re2.offendingToken?.line ?? 0;
    let charPos = re2.offendingToken?.column ?? 0;
    if (this.templateToken !== null) {
      let templateDelimiterSize = 1;
      if (this.templateToken.type === GroupParser.BIGSTRING) {
        templateDelimiterSize = 2;
      }
      line += this.templateToken.line - 1;
      charPos += this.templateToken.column + templateDelimiterSize;
    }
    const filePos = line + ":" + charPos;
    if (this.srcName !== null) {
      return this.srcName + " " + filePos + ": " + (0, import_fast_printf6.printf)(this.error.message, this.msg);
    }
    return filePos + ": " + (0, import_fast_printf6.printf)(this.error.message, this.msg);
  }
};

// src/misc/MultiMap.ts
var MultiMap = class extends Map {
  map(key, value) {
    let elementsForKey = this.get(key);
    if (elementsForKey === null) {
      elementsForKey = new Array();
      super.set(key, elementsForKey);
    }
    elementsForKey?.push(value);
  }
};

// src/misc/ErrorBuffer.ts
var ErrorBuffer = class {
  #errors = new Array();
  get size() {
    return this.#errors.length;
  }
  compileTimeError(msg) {
    this.#errors.push(msg);
  }
  runTimeError(msg) {
    if (msg.error !== ErrorType.NO_SUCH_PROPERTY) {
      this.#errors.push(msg);
    }
  }
  iOError(msg) {
    this.#errors.push(msg);
  }
  internalError(msg) {
    this.#errors.push(msg);
  }
  toString() {
    const list = [];
    for (const m2 of this.#errors) {
      list.push(m2.toString());
    }
    return "[" + list.join(", ") + "]";
  }
  add(msg) {
    this.#errors.push(msg);
  }
  get(index) {
    return this.#errors[index];
  }
};

// src/STGroupString.ts
var STGroupString = class extends STGroup {
  sourceName;
  text;
  alreadyLoaded = false;
  constructor(...args) {
    let sourceName;
    let text;
    let delimiterStartChar = "<";
    let delimiterStopChar = ">";
    switch (args.length) {
      case 1: {
        [text] = args;
        sourceName = "<string>";
        break;
      }
      case 2: {
        [sourceName, text] = args;
        break;
      }
      case 4: {
        [sourceName, text, delimiterStartChar, delimiterStopChar] = args;
        break;
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
    super(delimiterStartChar, delimiterStopChar);
    this.sourceName = sourceName;
    this.text = text;
  }
  isDictionary(name) {
    if (!this.alreadyLoaded) {
      this.load();
    }
    return super.isDictionary(name);
  }
  isDefined(name) {
    if (!this.alreadyLoaded) {
      this.load();
    }
    return super.isDefined(name);
  }
  load(...args) {
    switch (args.length) {
      case 0: {
        if (this.alreadyLoaded) {
          return;
        }
        this.alreadyLoaded = true;
        const stream = gt.fromString(this.text);
        stream.name = this.sourceName;
        const lexer = new GroupLexer(stream);
        const tokens = new At(lexer);
        const parser = new GroupParser(tokens);
        parser.group(this, "/");
        break;
      }
      case 1: {
        const [name] = args;
        if (!this.alreadyLoaded) {
          this.load();
        }
        return this.rawGetTemplate(name);
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
  }
  getFileName() {
    return "<string>";
  }
};

// node_modules/luxon/src/errors.js
var LuxonError = class extends Error {
};
var InvalidDateTimeError = class extends LuxonError {
  constructor(reason) {
    super(`Invalid DateTime: ${reason.toMessage()}`);
  }
};
var InvalidIntervalError = class extends LuxonError {
  constructor(reason) {
    super(`Invalid Interval: ${reason.toMessage()}`);
  }
};
var InvalidDurationError = class extends LuxonError {
  constructor(reason) {
    super(`Invalid Duration: ${reason.toMessage()}`);
  }
};
var ConflictingSpecificationError = class extends LuxonError {
};
var InvalidUnitError = class extends LuxonError {
  constructor(unit) {
    super(`Invalid unit ${unit}`);
  }
};
var InvalidArgumentError = class extends LuxonError {
};
var ZoneIsAbstractError = class extends LuxonError {
  constructor() {
    super("Zone is an abstract class");
  }
};

// node_modules/luxon/src/impl/formats.js
var n = "numeric";
var s = "short";
var l = "long";
var DATE_SHORT = {
  year: n,
  month: n,
  day: n
};
var DATE_MED = {
  year: n,
  month: s,
  day: n
};
var DATE_MED_WITH_WEEKDAY = {
  year: n,
  month: s,
  day: n,
  weekday: s
};
var DATE_FULL = {
  year: n,
  month: l,
  day: n
};
var DATE_HUGE = {
  year: n,
  month: l,
  day: n,
  weekday: l
};
var TIME_SIMPLE = {
  hour: n,
  minute: n
};
var TIME_WITH_SECONDS = {
  hour: n,
  minute: n,
  second: n
};
var TIME_WITH_SHORT_OFFSET = {
  hour: n,
  minute: n,
  second: n,
  timeZoneName: s
};
var TIME_WITH_LONG_OFFSET = {
  hour: n,
  minute: n,
  second: n,
  timeZoneName: l
};
var TIME_24_SIMPLE = {
  hour: n,
  minute: n,
  hourCycle: "h23"
};
var TIME_24_WITH_SECONDS = {
  hour: n,
  minute: n,
  second: n,
  hourCycle: "h23"
};
var TIME_24_WITH_SHORT_OFFSET = {
  hour: n,
  minute: n,
  second: n,
  hourCycle: "h23",
  timeZoneName: s
};
var TIME_24_WITH_LONG_OFFSET = {
  hour: n,
  minute: n,
  second: n,
  hourCycle: "h23",
  timeZoneName: l
};
var DATETIME_SHORT = {
  year: n,
  month: n,
  day: n,
  hour: n,
  minute: n
};
var DATETIME_SHORT_WITH_SECONDS = {
  year: n,
  month: n,
  day: n,
  hour: n,
  minute: n,
  second: n
};
var DATETIME_MED = {
  year: n,
  month: s,
  day: n,
  hour: n,
  minute: n
};
var DATETIME_MED_WITH_SECONDS = {
  year: n,
  month: s,
  day: n,
  hour: n,
  minute: n,
  second: n
};
var DATETIME_MED_WITH_WEEKDAY = {
  year: n,
  month: s,
  day: n,
  weekday: s,
  hour: n,
  minute: n
};
var DATETIME_FULL = {
  year: n,
  month: l,
  day: n,
  hour: n,
  minute: n,
  timeZoneName: s
};
var DATETIME_FULL_WITH_SECONDS = {
  year: n,
  month: l,
  day: n,
  hour: n,
  minute: n,
  second: n,
  timeZoneName: s
};
var DATETIME_HUGE = {
  year: n,
  month: l,
  day: n,
  weekday: l,
  hour: n,
  minute: n,
  timeZoneName: l
};
var DATETIME_HUGE_WITH_SECONDS = {
  year: n,
  month: l,
  day: n,
  weekday: l,
  hour: n,
  minute: n,
  second: n,
  timeZoneName: l
};

// node_modules/luxon/src/zone.js
var Zone = class {
  /**
   * The type of zone
   * @abstract
   * @type {string}
   */
  get type() {
    throw new ZoneIsAbstractError();
  }
  /**
   * The name of this zone.
   * @abstract
   * @type {string}
   */
  get name() {
    throw new ZoneIsAbstractError();
  }
  get ianaName() {
    return this.name;
  }
  /**
   * Returns whether the offset is known to be fixed for the whole year.
   * @abstract
   * @type {boolean}
   */
  get isUniversal() {
    throw new ZoneIsAbstractError();
  }
  /**
   * Returns the offset's common name (such as EST) at the specified timestamp
   * @abstract
   * @param {number} ts - Epoch milliseconds for which to get the name
   * @param {Object} opts - Options to affect the format
   * @param {string} opts.format - What style of offset to return. Accepts 'long' or 'short'.
   * @param {string} opts.locale - What locale to return the offset name in.
   * @return {string}
   */
  offsetName(ts, opts) {
    throw new ZoneIsAbstractError();
  }
  /**
   * Returns the offset's value as a string
   * @abstract
   * @param {number} ts - Epoch milliseconds for which to get the offset
   * @param {string} format - What style of offset to return.
   *                          Accepts 'narrow', 'short', or 'techie'. Returning '+6', '+06:00', or '+0600' respectively
   * @return {string}
   */
  formatOffset(ts, format) {
    throw new ZoneIsAbstractError();
  }
  /**
   * Return the offset in minutes for this zone at the specified timestamp.
   * @abstract
   * @param {number} ts - Epoch milliseconds for which to compute the offset
   * @return {number}
   */
  offset(ts) {
    throw new ZoneIsAbstractError();
  }
  /**
   * Return whether this Zone is equal to another zone
   * @abstract
   * @param {Zone} otherZone - the zone to compare
   * @return {boolean}
   */
  equals(otherZone) {
    throw new ZoneIsAbstractError();
  }
  /**
   * Return whether this Zone is valid.
   * @abstract
   * @type {boolean}
   */
  get isValid() {
    throw new ZoneIsAbstractError();
  }
};

// node_modules/luxon/src/zones/systemZone.js
var singleton = null;
var SystemZone = class _SystemZone extends Zone {
  /**
   * Get a singleton instance of the local zone
   * @return {SystemZone}
   */
  static get instance() {
    if (singleton === null) {
      singleton = new _SystemZone();
    }
    return singleton;
  }
  /** @override **/
  get type() {
    return "system";
  }
  /** @override **/
  get name() {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
  /** @override **/
  get isUniversal() {
    return false;
  }
  /** @override **/
  offsetName(ts, { format, locale }) {
    return parseZoneInfo(ts, format, locale);
  }
  /** @override **/
  formatOffset(ts, format) {
    return formatOffset(this.offset(ts), format);
  }
  /** @override **/
  offset(ts) {
    return -new Date(ts).getTimezoneOffset();
  }
  /** @override **/
  equals(otherZone) {
    return otherZone.type === "system";
  }
  /** @override **/
  get isValid() {
    return true;
  }
};

// node_modules/luxon/src/zones/IANAZone.js
var dtfCache = {};
function makeDTF(zone) {
  if (!dtfCache[zone]) {
    dtfCache[zone] = new Intl.DateTimeFormat("en-US", {
      hour12: false,
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      era: "short"
    });
  }
  return dtfCache[zone];
}
var typeToPos = {
  year: 0,
  month: 1,
  day: 2,
  era: 3,
  hour: 4,
  minute: 5,
  second: 6
};
function hackyOffset(dtf, date) {
  const formatted = dtf.format(date).replace(/\u200E/g, ""), parsed = /(\d+)\/(\d+)\/(\d+) (AD|BC),? (\d+):(\d+):(\d+)/.exec(formatted), [, fMonth, fDay, fYear, fadOrBc, fHour, fMinute, fSecond] = parsed;
  return [fYear, fMonth, fDay, fadOrBc, fHour, fMinute, fSecond];
}
function partsOffset(dtf, date) {
  const formatted = dtf.formatToParts(date);
  const filled = [];
  for (let i = 0; i < formatted.length; i++) {
    const { type, value } = formatted[i];
    const pos = typeToPos[type];
    if (type === "era") {
      filled[pos] = value;
    } else if (!isUndefined(pos)) {
      filled[pos] = parseInt(value, 10);
    }
  }
  return filled;
}
var ianaZoneCache = {};
var IANAZone = class _IANAZone extends Zone {
  /**
   * @param {string} name - Zone name
   * @return {IANAZone}
   */
  static create(name) {
    if (!ianaZoneCache[name]) {
      ianaZoneCache[name] = new _IANAZone(name);
    }
    return ianaZoneCache[name];
  }
  /**
   * Reset local caches. Should only be necessary in testing scenarios.
   * @return {void}
   */
  static resetCache() {
    ianaZoneCache = {};
    dtfCache = {};
  }
  /**
   * Returns whether the provided string is a valid specifier. This only checks the string's format, not that the specifier identifies a known zone; see isValidZone for that.
   * @param {string} s - The string to check validity on
   * @example IANAZone.isValidSpecifier("America/New_York") //=> true
   * @example IANAZone.isValidSpecifier("Sport~~blorp") //=> false
   * @deprecated This method returns false for some valid IANA names. Use isValidZone instead.
   * @return {boolean}
   */
  static isValidSpecifier(s2) {
    return this.isValidZone(s2);
  }
  /**
   * Returns whether the provided string identifies a real zone
   * @param {string} zone - The string to check
   * @example IANAZone.isValidZone("America/New_York") //=> true
   * @example IANAZone.isValidZone("Fantasia/Castle") //=> false
   * @example IANAZone.isValidZone("Sport~~blorp") //=> false
   * @return {boolean}
   */
  static isValidZone(zone) {
    if (!zone) {
      return false;
    }
    try {
      new Intl.DateTimeFormat("en-US", { timeZone: zone }).format();
      return true;
    } catch (e) {
      return false;
    }
  }
  constructor(name) {
    super();
    this.zoneName = name;
    this.valid = _IANAZone.isValidZone(name);
  }
  /** @override **/
  get type() {
    return "iana";
  }
  /** @override **/
  get name() {
    return this.zoneName;
  }
  /** @override **/
  get isUniversal() {
    return false;
  }
  /** @override **/
  offsetName(ts, { format, locale }) {
    return parseZoneInfo(ts, format, locale, this.name);
  }
  /** @override **/
  formatOffset(ts, format) {
    return formatOffset(this.offset(ts), format);
  }
  /** @override **/
  offset(ts) {
    const date = new Date(ts);
    if (isNaN(date))
      return NaN;
    const dtf = makeDTF(this.name);
    let [year, month, day, adOrBc, hour, minute, second] = dtf.formatToParts ? partsOffset(dtf, date) : hackyOffset(dtf, date);
    if (adOrBc === "BC") {
      year = -Math.abs(year) + 1;
    }
    const adjustedHour = hour === 24 ? 0 : hour;
    const asUTC = objToLocalTS({
      year,
      month,
      day,
      hour: adjustedHour,
      minute,
      second,
      millisecond: 0
    });
    let asTS = +date;
    const over = asTS % 1e3;
    asTS -= over >= 0 ? over : 1e3 + over;
    return (asUTC - asTS) / (60 * 1e3);
  }
  /** @override **/
  equals(otherZone) {
    return otherZone.type === "iana" && otherZone.name === this.name;
  }
  /** @override **/
  get isValid() {
    return this.valid;
  }
};

// node_modules/luxon/src/impl/locale.js
var intlLFCache = {};
function getCachedLF(locString, opts = {}) {
  const key = JSON.stringify([locString, opts]);
  let dtf = intlLFCache[key];
  if (!dtf) {
    dtf = new Intl.ListFormat(locString, opts);
    intlLFCache[key] = dtf;
  }
  return dtf;
}
var intlDTCache = {};
function getCachedDTF(locString, opts = {}) {
  const key = JSON.stringify([locString, opts]);
  let dtf = intlDTCache[key];
  if (!dtf) {
    dtf = new Intl.DateTimeFormat(locString, opts);
    intlDTCache[key] = dtf;
  }
  return dtf;
}
var intlNumCache = {};
function getCachedINF(locString, opts = {}) {
  const key = JSON.stringify([locString, opts]);
  let inf = intlNumCache[key];
  if (!inf) {
    inf = new Intl.NumberFormat(locString, opts);
    intlNumCache[key] = inf;
  }
  return inf;
}
var intlRelCache = {};
function getCachedRTF(locString, opts = {}) {
  const { base, ...cacheKeyOpts } = opts;
  const key = JSON.stringify([locString, cacheKeyOpts]);
  let inf = intlRelCache[key];
  if (!inf) {
    inf = new Intl.RelativeTimeFormat(locString, opts);
    intlRelCache[key] = inf;
  }
  return inf;
}
var sysLocaleCache = null;
function systemLocale() {
  if (sysLocaleCache) {
    return sysLocaleCache;
  } else {
    sysLocaleCache = new Intl.DateTimeFormat().resolvedOptions().locale;
    return sysLocaleCache;
  }
}
var weekInfoCache = {};
function getCachedWeekInfo(locString) {
  let data = weekInfoCache[locString];
  if (!data) {
    const locale = new Intl.Locale(locString);
    data = "getWeekInfo" in locale ? locale.getWeekInfo() : locale.weekInfo;
    weekInfoCache[locString] = data;
  }
  return data;
}
function parseLocaleString(localeStr) {
  const xIndex = localeStr.indexOf("-x-");
  if (xIndex !== -1) {
    localeStr = localeStr.substring(0, xIndex);
  }
  const uIndex = localeStr.indexOf("-u-");
  if (uIndex === -1) {
    return [localeStr];
  } else {
    let options;
    let selectedStr;
    try {
      options = getCachedDTF(localeStr).resolvedOptions();
      selectedStr = localeStr;
    } catch (e) {
      const smaller = localeStr.substring(0, uIndex);
      options = getCachedDTF(smaller).resolvedOptions();
      selectedStr = smaller;
    }
    const { numberingSystem, calendar } = options;
    return [selectedStr, numberingSystem, calendar];
  }
}
function intlConfigString(localeStr, numberingSystem, outputCalendar) {
  if (outputCalendar || numberingSystem) {
    if (!localeStr.includes("-u-")) {
      localeStr += "-u";
    }
    if (outputCalendar) {
      localeStr += `-ca-${outputCalendar}`;
    }
    if (numberingSystem) {
      localeStr += `-nu-${numberingSystem}`;
    }
    return localeStr;
  } else {
    return localeStr;
  }
}
function mapMonths(f2) {
  const ms = [];
  for (let i = 1; i <= 12; i++) {
    const dt2 = DateTime.utc(2009, i, 1);
    ms.push(f2(dt2));
  }
  return ms;
}
function mapWeekdays(f2) {
  const ms = [];
  for (let i = 1; i <= 7; i++) {
    const dt2 = DateTime.utc(2016, 11, 13 + i);
    ms.push(f2(dt2));
  }
  return ms;
}
function listStuff(loc, length, englishFn, intlFn) {
  const mode = loc.listingMode();
  if (mode === "error") {
    return null;
  } else if (mode === "en") {
    return englishFn(length);
  } else {
    return intlFn(length);
  }
}
function supportsFastNumbers(loc) {
  if (loc.numberingSystem && loc.numberingSystem !== "latn") {
    return false;
  } else {
    return loc.numberingSystem === "latn" || !loc.locale || loc.locale.startsWith("en") || new Intl.DateTimeFormat(loc.intl).resolvedOptions().numberingSystem === "latn";
  }
}
var PolyNumberFormatter = class {
  constructor(intl, forceSimple, opts) {
    this.padTo = opts.padTo || 0;
    this.floor = opts.floor || false;
    const { padTo, floor, ...otherOpts } = opts;
    if (!forceSimple || Object.keys(otherOpts).length > 0) {
      const intlOpts = { useGrouping: false, ...opts };
      if (opts.padTo > 0)
        intlOpts.minimumIntegerDigits = opts.padTo;
      this.inf = getCachedINF(intl, intlOpts);
    }
  }
  format(i) {
    if (this.inf) {
      const fixed = this.floor ? Math.floor(i) : i;
      return this.inf.format(fixed);
    } else {
      const fixed = this.floor ? Math.floor(i) : roundTo(i, 3);
      return padStart(fixed, this.padTo);
    }
  }
};
var PolyDateFormatter = class {
  constructor(dt2, intl, opts) {
    this.opts = opts;
    this.originalZone = void 0;
    let z2 = void 0;
    if (this.opts.timeZone) {
      this.dt = dt2;
    } else if (dt2.zone.type === "fixed") {
      const gmtOffset = -1 * (dt2.offset / 60);
      const offsetZ = gmtOffset >= 0 ? `Etc/GMT+${gmtOffset}` : `Etc/GMT${gmtOffset}`;
      if (dt2.offset !== 0 && IANAZone.create(offsetZ).valid) {
        z2 = offsetZ;
        this.dt = dt2;
      } else {
        z2 = "UTC";
        this.dt = dt2.offset === 0 ? dt2 : dt2.setZone("UTC").plus({ minutes: dt2.offset });
        this.originalZone = dt2.zone;
      }
    } else if (dt2.zone.type === "system") {
      this.dt = dt2;
    } else if (dt2.zone.type === "iana") {
      this.dt = dt2;
      z2 = dt2.zone.name;
    } else {
      z2 = "UTC";
      this.dt = dt2.setZone("UTC").plus({ minutes: dt2.offset });
      this.originalZone = dt2.zone;
    }
    const intlOpts = { ...this.opts };
    intlOpts.timeZone = intlOpts.timeZone || z2;
    this.dtf = getCachedDTF(intl, intlOpts);
  }
  format() {
    if (this.originalZone) {
      return this.formatToParts().map(({ value }) => value).join("");
    }
    return this.dtf.format(this.dt.toJSDate());
  }
  formatToParts() {
    const parts = this.dtf.formatToParts(this.dt.toJSDate());
    if (this.originalZone) {
      return parts.map((part) => {
        if (part.type === "timeZoneName") {
          const offsetName = this.originalZone.offsetName(this.dt.ts, {
            locale: this.dt.locale,
            format: this.opts.timeZoneName
          });
          return {
            ...part,
            value: offsetName
          };
        } else {
          return part;
        }
      });
    }
    return parts;
  }
  resolvedOptions() {
    return this.dtf.resolvedOptions();
  }
};
var PolyRelFormatter = class {
  constructor(intl, isEnglish, opts) {
    this.opts = { style: "long", ...opts };
    if (!isEnglish && hasRelative()) {
      this.rtf = getCachedRTF(intl, opts);
    }
  }
  format(count, unit) {
    if (this.rtf) {
      return this.rtf.format(count, unit);
    } else {
      return formatRelativeTime(unit, count, this.opts.numeric, this.opts.style !== "long");
    }
  }
  formatToParts(count, unit) {
    if (this.rtf) {
      return this.rtf.formatToParts(count, unit);
    } else {
      return [];
    }
  }
};
var fallbackWeekSettings = {
  firstDay: 1,
  minimalDays: 4,
  weekend: [6, 7]
};
var Locale = class _Locale {
  static fromOpts(opts) {
    return _Locale.create(
      opts.locale,
      opts.numberingSystem,
      opts.outputCalendar,
      opts.weekSettings,
      opts.defaultToEN
    );
  }
  static create(locale, numberingSystem, outputCalendar, weekSettings, defaultToEN = false) {
    const specifiedLocale = locale || Settings.defaultLocale;
    const localeR = specifiedLocale || (defaultToEN ? "en-US" : systemLocale());
    const numberingSystemR = numberingSystem || Settings.defaultNumberingSystem;
    const outputCalendarR = outputCalendar || Settings.defaultOutputCalendar;
    const weekSettingsR = validateWeekSettings(weekSettings) || Settings.defaultWeekSettings;
    return new _Locale(localeR, numberingSystemR, outputCalendarR, weekSettingsR, specifiedLocale);
  }
  static resetCache() {
    sysLocaleCache = null;
    intlDTCache = {};
    intlNumCache = {};
    intlRelCache = {};
  }
  static fromObject({ locale, numberingSystem, outputCalendar, weekSettings } = {}) {
    return _Locale.create(locale, numberingSystem, outputCalendar, weekSettings);
  }
  constructor(locale, numbering, outputCalendar, weekSettings, specifiedLocale) {
    const [parsedLocale, parsedNumberingSystem, parsedOutputCalendar] = parseLocaleString(locale);
    this.locale = parsedLocale;
    this.numberingSystem = numbering || parsedNumberingSystem || null;
    this.outputCalendar = outputCalendar || parsedOutputCalendar || null;
    this.weekSettings = weekSettings;
    this.intl = intlConfigString(this.locale, this.numberingSystem, this.outputCalendar);
    this.weekdaysCache = { format: {}, standalone: {} };
    this.monthsCache = { format: {}, standalone: {} };
    this.meridiemCache = null;
    this.eraCache = {};
    this.specifiedLocale = specifiedLocale;
    this.fastNumbersCached = null;
  }
  get fastNumbers() {
    if (this.fastNumbersCached == null) {
      this.fastNumbersCached = supportsFastNumbers(this);
    }
    return this.fastNumbersCached;
  }
  listingMode() {
    const isActuallyEn = this.isEnglish();
    const hasNoWeirdness = (this.numberingSystem === null || this.numberingSystem === "latn") && (this.outputCalendar === null || this.outputCalendar === "gregory");
    return isActuallyEn && hasNoWeirdness ? "en" : "intl";
  }
  clone(alts) {
    if (!alts || Object.getOwnPropertyNames(alts).length === 0) {
      return this;
    } else {
      return _Locale.create(
        alts.locale || this.specifiedLocale,
        alts.numberingSystem || this.numberingSystem,
        alts.outputCalendar || this.outputCalendar,
        validateWeekSettings(alts.weekSettings) || this.weekSettings,
        alts.defaultToEN || false
      );
    }
  }
  redefaultToEN(alts = {}) {
    return this.clone({ ...alts, defaultToEN: true });
  }
  redefaultToSystem(alts = {}) {
    return this.clone({ ...alts, defaultToEN: false });
  }
  months(length, format = false) {
    return listStuff(this, length, months, () => {
      const intl = format ? { month: length, day: "numeric" } : { month: length }, formatStr = format ? "format" : "standalone";
      if (!this.monthsCache[formatStr][length]) {
        this.monthsCache[formatStr][length] = mapMonths((dt2) => this.extract(dt2, intl, "month"));
      }
      return this.monthsCache[formatStr][length];
    });
  }
  weekdays(length, format = false) {
    return listStuff(this, length, weekdays, () => {
      const intl = format ? { weekday: length, year: "numeric", month: "long", day: "numeric" } : { weekday: length }, formatStr = format ? "format" : "standalone";
      if (!this.weekdaysCache[formatStr][length]) {
        this.weekdaysCache[formatStr][length] = mapWeekdays(
          (dt2) => this.extract(dt2, intl, "weekday")
        );
      }
      return this.weekdaysCache[formatStr][length];
    });
  }
  meridiems() {
    return listStuff(
      this,
      void 0,
      () => meridiems,
      () => {
        if (!this.meridiemCache) {
          const intl = { hour: "numeric", hourCycle: "h12" };
          this.meridiemCache = [DateTime.utc(2016, 11, 13, 9), DateTime.utc(2016, 11, 13, 19)].map(
            (dt2) => this.extract(dt2, intl, "dayperiod")
          );
        }
        return this.meridiemCache;
      }
    );
  }
  eras(length) {
    return listStuff(this, length, eras, () => {
      const intl = { era: length };
      if (!this.eraCache[length]) {
        this.eraCache[length] = [DateTime.utc(-40, 1, 1), DateTime.utc(2017, 1, 1)].map(
          (dt2) => this.extract(dt2, intl, "era")
        );
      }
      return this.eraCache[length];
    });
  }
  extract(dt2, intlOpts, field) {
    const df = this.dtFormatter(dt2, intlOpts), results = df.formatToParts(), matching = results.find((m2) => m2.type.toLowerCase() === field);
    return matching ? matching.value : null;
  }
  numberFormatter(opts = {}) {
    return new PolyNumberFormatter(this.intl, opts.forceSimple || this.fastNumbers, opts);
  }
  dtFormatter(dt2, intlOpts = {}) {
    return new PolyDateFormatter(dt2, this.intl, intlOpts);
  }
  relFormatter(opts = {}) {
    return new PolyRelFormatter(this.intl, this.isEnglish(), opts);
  }
  listFormatter(opts = {}) {
    return getCachedLF(this.intl, opts);
  }
  isEnglish() {
    return this.locale === "en" || this.locale.toLowerCase() === "en-us" || new Intl.DateTimeFormat(this.intl).resolvedOptions().locale.startsWith("en-us");
  }
  getWeekSettings() {
    if (this.weekSettings) {
      return this.weekSettings;
    } else if (!hasLocaleWeekInfo()) {
      return fallbackWeekSettings;
    } else {
      return getCachedWeekInfo(this.locale);
    }
  }
  getStartOfWeek() {
    return this.getWeekSettings().firstDay;
  }
  getMinDaysInFirstWeek() {
    return this.getWeekSettings().minimalDays;
  }
  getWeekendDays() {
    return this.getWeekSettings().weekend;
  }
  equals(other) {
    return this.locale === other.locale && this.numberingSystem === other.numberingSystem && this.outputCalendar === other.outputCalendar;
  }
};

// node_modules/luxon/src/zones/fixedOffsetZone.js
var singleton2 = null;
var FixedOffsetZone = class _FixedOffsetZone extends Zone {
  /**
   * Get a singleton instance of UTC
   * @return {FixedOffsetZone}
   */
  static get utcInstance() {
    if (singleton2 === null) {
      singleton2 = new _FixedOffsetZone(0);
    }
    return singleton2;
  }
  /**
   * Get an instance with a specified offset
   * @param {number} offset - The offset in minutes
   * @return {FixedOffsetZone}
   */
  static instance(offset2) {
    return offset2 === 0 ? _FixedOffsetZone.utcInstance : new _FixedOffsetZone(offset2);
  }
  /**
   * Get an instance of FixedOffsetZone from a UTC offset string, like "UTC+6"
   * @param {string} s - The offset string to parse
   * @example FixedOffsetZone.parseSpecifier("UTC+6")
   * @example FixedOffsetZone.parseSpecifier("UTC+06")
   * @example FixedOffsetZone.parseSpecifier("UTC-6:00")
   * @return {FixedOffsetZone}
   */
  static parseSpecifier(s2) {
    if (s2) {
      const r = s2.match(/^utc(?:([+-]\d{1,2})(?::(\d{2}))?)?$/i);
      if (r) {
        return new _FixedOffsetZone(signedOffset(r[1], r[2]));
      }
    }
    return null;
  }
  constructor(offset2) {
    super();
    this.fixed = offset2;
  }
  /** @override **/
  get type() {
    return "fixed";
  }
  /** @override **/
  get name() {
    return this.fixed === 0 ? "UTC" : `UTC${formatOffset(this.fixed, "narrow")}`;
  }
  get ianaName() {
    if (this.fixed === 0) {
      return "Etc/UTC";
    } else {
      return `Etc/GMT${formatOffset(-this.fixed, "narrow")}`;
    }
  }
  /** @override **/
  offsetName() {
    return this.name;
  }
  /** @override **/
  formatOffset(ts, format) {
    return formatOffset(this.fixed, format);
  }
  /** @override **/
  get isUniversal() {
    return true;
  }
  /** @override **/
  offset() {
    return this.fixed;
  }
  /** @override **/
  equals(otherZone) {
    return otherZone.type === "fixed" && otherZone.fixed === this.fixed;
  }
  /** @override **/
  get isValid() {
    return true;
  }
};

// node_modules/luxon/src/zones/invalidZone.js
var InvalidZone = class extends Zone {
  constructor(zoneName) {
    super();
    this.zoneName = zoneName;
  }
  /** @override **/
  get type() {
    return "invalid";
  }
  /** @override **/
  get name() {
    return this.zoneName;
  }
  /** @override **/
  get isUniversal() {
    return false;
  }
  /** @override **/
  offsetName() {
    return null;
  }
  /** @override **/
  formatOffset() {
    return "";
  }
  /** @override **/
  offset() {
    return NaN;
  }
  /** @override **/
  equals() {
    return false;
  }
  /** @override **/
  get isValid() {
    return false;
  }
};

// node_modules/luxon/src/impl/zoneUtil.js
function normalizeZone(input, defaultZone2) {
  let offset2;
  if (isUndefined(input) || input === null) {
    return defaultZone2;
  } else if (input instanceof Zone) {
    return input;
  } else if (isString(input)) {
    const lowered = input.toLowerCase();
    if (lowered === "default")
      return defaultZone2;
    else if (lowered === "local" || lowered === "system")
      return SystemZone.instance;
    else if (lowered === "utc" || lowered === "gmt")
      return FixedOffsetZone.utcInstance;
    else
      return FixedOffsetZone.parseSpecifier(lowered) || IANAZone.create(input);
  } else if (isNumber(input)) {
    return FixedOffsetZone.instance(input);
  } else if (typeof input === "object" && "offset" in input && typeof input.offset === "function") {
    return input;
  } else {
    return new InvalidZone(input);
  }
}

// node_modules/luxon/src/settings.js
var now = () => Date.now();
var defaultZone = "system";
var defaultLocale2 = null;
var defaultNumberingSystem = null;
var defaultOutputCalendar = null;
var twoDigitCutoffYear = 60;
var throwOnInvalid;
var defaultWeekSettings = null;
var Settings = class {
  /**
   * Get the callback for returning the current timestamp.
   * @type {function}
   */
  static get now() {
    return now;
  }
  /**
   * Set the callback for returning the current timestamp.
   * The function should return a number, which will be interpreted as an Epoch millisecond count
   * @type {function}
   * @example Settings.now = () => Date.now() + 3000 // pretend it is 3 seconds in the future
   * @example Settings.now = () => 0 // always pretend it's Jan 1, 1970 at midnight in UTC time
   */
  static set now(n2) {
    now = n2;
  }
  /**
   * Set the default time zone to create DateTimes in. Does not affect existing instances.
   * Use the value "system" to reset this value to the system's time zone.
   * @type {string}
   */
  static set defaultZone(zone) {
    defaultZone = zone;
  }
  /**
   * Get the default time zone object currently used to create DateTimes. Does not affect existing instances.
   * The default value is the system's time zone (the one set on the machine that runs this code).
   * @type {Zone}
   */
  static get defaultZone() {
    return normalizeZone(defaultZone, SystemZone.instance);
  }
  /**
   * Get the default locale to create DateTimes with. Does not affect existing instances.
   * @type {string}
   */
  static get defaultLocale() {
    return defaultLocale2;
  }
  /**
   * Set the default locale to create DateTimes with. Does not affect existing instances.
   * @type {string}
   */
  static set defaultLocale(locale) {
    defaultLocale2 = locale;
  }
  /**
   * Get the default numbering system to create DateTimes with. Does not affect existing instances.
   * @type {string}
   */
  static get defaultNumberingSystem() {
    return defaultNumberingSystem;
  }
  /**
   * Set the default numbering system to create DateTimes with. Does not affect existing instances.
   * @type {string}
   */
  static set defaultNumberingSystem(numberingSystem) {
    defaultNumberingSystem = numberingSystem;
  }
  /**
   * Get the default output calendar to create DateTimes with. Does not affect existing instances.
   * @type {string}
   */
  static get defaultOutputCalendar() {
    return defaultOutputCalendar;
  }
  /**
   * Set the default output calendar to create DateTimes with. Does not affect existing instances.
   * @type {string}
   */
  static set defaultOutputCalendar(outputCalendar) {
    defaultOutputCalendar = outputCalendar;
  }
  /**
   * @typedef {Object} WeekSettings
   * @property {number} firstDay
   * @property {number} minimalDays
   * @property {number[]} weekend
   */
  /**
   * @return {WeekSettings|null}
   */
  static get defaultWeekSettings() {
    return defaultWeekSettings;
  }
  /**
   * Allows overriding the default locale week settings, i.e. the start of the week, the weekend and
   * how many days are required in the first week of a year.
   * Does not affect existing instances.
   *
   * @param {WeekSettings|null} weekSettings
   */
  static set defaultWeekSettings(weekSettings) {
    defaultWeekSettings = validateWeekSettings(weekSettings);
  }
  /**
   * Get the cutoff year after which a string encoding a year as two digits is interpreted to occur in the current century.
   * @type {number}
   */
  static get twoDigitCutoffYear() {
    return twoDigitCutoffYear;
  }
  /**
   * Set the cutoff year after which a string encoding a year as two digits is interpreted to occur in the current century.
   * @type {number}
   * @example Settings.twoDigitCutoffYear = 0 // cut-off year is 0, so all 'yy' are interpreted as current century
   * @example Settings.twoDigitCutoffYear = 50 // '49' -> 1949; '50' -> 2050
   * @example Settings.twoDigitCutoffYear = 1950 // interpreted as 50
   * @example Settings.twoDigitCutoffYear = 2050 // ALSO interpreted as 50
   */
  static set twoDigitCutoffYear(cutoffYear) {
    twoDigitCutoffYear = cutoffYear % 100;
  }
  /**
   * Get whether Luxon will throw when it encounters invalid DateTimes, Durations, or Intervals
   * @type {boolean}
   */
  static get throwOnInvalid() {
    return throwOnInvalid;
  }
  /**
   * Set whether Luxon will throw when it encounters invalid DateTimes, Durations, or Intervals
   * @type {boolean}
   */
  static set throwOnInvalid(t) {
    throwOnInvalid = t;
  }
  /**
   * Reset Luxon's global caches. Should only be necessary in testing scenarios.
   * @return {void}
   */
  static resetCaches() {
    Locale.resetCache();
    IANAZone.resetCache();
  }
};

// node_modules/luxon/src/impl/invalid.js
var Invalid = class {
  constructor(reason, explanation) {
    this.reason = reason;
    this.explanation = explanation;
  }
  toMessage() {
    if (this.explanation) {
      return `${this.reason}: ${this.explanation}`;
    } else {
      return this.reason;
    }
  }
};

// node_modules/luxon/src/impl/conversions.js
var nonLeapLadder = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
var leapLadder = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];
function unitOutOfRange(unit, value) {
  return new Invalid(
    "unit out of range",
    `you specified ${value} (of type ${typeof value}) as a ${unit}, which is invalid`
  );
}
function dayOfWeek(year, month, day) {
  const d2 = new Date(Date.UTC(year, month - 1, day));
  if (year < 100 && year >= 0) {
    d2.setUTCFullYear(d2.getUTCFullYear() - 1900);
  }
  const js = d2.getUTCDay();
  return js === 0 ? 7 : js;
}
function computeOrdinal(year, month, day) {
  return day + (isLeapYear(year) ? leapLadder : nonLeapLadder)[month - 1];
}
function uncomputeOrdinal(year, ordinal) {
  const table = isLeapYear(year) ? leapLadder : nonLeapLadder, month0 = table.findIndex((i) => i < ordinal), day = ordinal - table[month0];
  return { month: month0 + 1, day };
}
function isoWeekdayToLocal(isoWeekday, startOfWeek) {
  return (isoWeekday - startOfWeek + 7) % 7 + 1;
}
function gregorianToWeek(gregObj, minDaysInFirstWeek = 4, startOfWeek = 1) {
  const { year, month, day } = gregObj, ordinal = computeOrdinal(year, month, day), weekday = isoWeekdayToLocal(dayOfWeek(year, month, day), startOfWeek);
  let weekNumber = Math.floor((ordinal - weekday + 14 - minDaysInFirstWeek) / 7), weekYear;
  if (weekNumber < 1) {
    weekYear = year - 1;
    weekNumber = weeksInWeekYear(weekYear, minDaysInFirstWeek, startOfWeek);
  } else if (weekNumber > weeksInWeekYear(year, minDaysInFirstWeek, startOfWeek)) {
    weekYear = year + 1;
    weekNumber = 1;
  } else {
    weekYear = year;
  }
  return { weekYear, weekNumber, weekday, ...timeObject(gregObj) };
}
function weekToGregorian(weekData, minDaysInFirstWeek = 4, startOfWeek = 1) {
  const { weekYear, weekNumber, weekday } = weekData, weekdayOfJan4 = isoWeekdayToLocal(dayOfWeek(weekYear, 1, minDaysInFirstWeek), startOfWeek), yearInDays = daysInYear(weekYear);
  let ordinal = weekNumber * 7 + weekday - weekdayOfJan4 - 7 + minDaysInFirstWeek, year;
  if (ordinal < 1) {
    year = weekYear - 1;
    ordinal += daysInYear(year);
  } else if (ordinal > yearInDays) {
    year = weekYear + 1;
    ordinal -= daysInYear(weekYear);
  } else {
    year = weekYear;
  }
  const { month, day } = uncomputeOrdinal(year, ordinal);
  return { year, month, day, ...timeObject(weekData) };
}
function gregorianToOrdinal(gregData) {
  const { year, month, day } = gregData;
  const ordinal = computeOrdinal(year, month, day);
  return { year, ordinal, ...timeObject(gregData) };
}
function ordinalToGregorian(ordinalData) {
  const { year, ordinal } = ordinalData;
  const { month, day } = uncomputeOrdinal(year, ordinal);
  return { year, month, day, ...timeObject(ordinalData) };
}
function usesLocalWeekValues(obj, loc) {
  const hasLocaleWeekData = !isUndefined(obj.localWeekday) || !isUndefined(obj.localWeekNumber) || !isUndefined(obj.localWeekYear);
  if (hasLocaleWeekData) {
    const hasIsoWeekData = !isUndefined(obj.weekday) || !isUndefined(obj.weekNumber) || !isUndefined(obj.weekYear);
    if (hasIsoWeekData) {
      throw new ConflictingSpecificationError(
        "Cannot mix locale-based week fields with ISO-based week fields"
      );
    }
    if (!isUndefined(obj.localWeekday))
      obj.weekday = obj.localWeekday;
    if (!isUndefined(obj.localWeekNumber))
      obj.weekNumber = obj.localWeekNumber;
    if (!isUndefined(obj.localWeekYear))
      obj.weekYear = obj.localWeekYear;
    delete obj.localWeekday;
    delete obj.localWeekNumber;
    delete obj.localWeekYear;
    return {
      minDaysInFirstWeek: loc.getMinDaysInFirstWeek(),
      startOfWeek: loc.getStartOfWeek()
    };
  } else {
    return { minDaysInFirstWeek: 4, startOfWeek: 1 };
  }
}
function hasInvalidWeekData(obj, minDaysInFirstWeek = 4, startOfWeek = 1) {
  const validYear = isInteger(obj.weekYear), validWeek = integerBetween(
    obj.weekNumber,
    1,
    weeksInWeekYear(obj.weekYear, minDaysInFirstWeek, startOfWeek)
  ), validWeekday = integerBetween(obj.weekday, 1, 7);
  if (!validYear) {
    return unitOutOfRange("weekYear", obj.weekYear);
  } else if (!validWeek) {
    return unitOutOfRange("week", obj.weekNumber);
  } else if (!validWeekday) {
    return unitOutOfRange("weekday", obj.weekday);
  } else
    return false;
}
function hasInvalidOrdinalData(obj) {
  const validYear = isInteger(obj.year), validOrdinal = integerBetween(obj.ordinal, 1, daysInYear(obj.year));
  if (!validYear) {
    return unitOutOfRange("year", obj.year);
  } else if (!validOrdinal) {
    return unitOutOfRange("ordinal", obj.ordinal);
  } else
    return false;
}
function hasInvalidGregorianData(obj) {
  const validYear = isInteger(obj.year), validMonth = integerBetween(obj.month, 1, 12), validDay = integerBetween(obj.day, 1, daysInMonth(obj.year, obj.month));
  if (!validYear) {
    return unitOutOfRange("year", obj.year);
  } else if (!validMonth) {
    return unitOutOfRange("month", obj.month);
  } else if (!validDay) {
    return unitOutOfRange("day", obj.day);
  } else
    return false;
}
function hasInvalidTimeData(obj) {
  const { hour, minute, second, millisecond } = obj;
  const validHour = integerBetween(hour, 0, 23) || hour === 24 && minute === 0 && second === 0 && millisecond === 0, validMinute = integerBetween(minute, 0, 59), validSecond = integerBetween(second, 0, 59), validMillisecond = integerBetween(millisecond, 0, 999);
  if (!validHour) {
    return unitOutOfRange("hour", hour);
  } else if (!validMinute) {
    return unitOutOfRange("minute", minute);
  } else if (!validSecond) {
    return unitOutOfRange("second", second);
  } else if (!validMillisecond) {
    return unitOutOfRange("millisecond", millisecond);
  } else
    return false;
}

// node_modules/luxon/src/impl/util.js
function isUndefined(o43) {
  return typeof o43 === "undefined";
}
function isNumber(o43) {
  return typeof o43 === "number";
}
function isInteger(o43) {
  return typeof o43 === "number" && o43 % 1 === 0;
}
function isString(o43) {
  return typeof o43 === "string";
}
function isDate(o43) {
  return Object.prototype.toString.call(o43) === "[object Date]";
}
function hasRelative() {
  try {
    return typeof Intl !== "undefined" && !!Intl.RelativeTimeFormat;
  } catch (e) {
    return false;
  }
}
function hasLocaleWeekInfo() {
  try {
    return typeof Intl !== "undefined" && !!Intl.Locale && ("weekInfo" in Intl.Locale.prototype || "getWeekInfo" in Intl.Locale.prototype);
  } catch (e) {
    return false;
  }
}
function maybeArray(thing) {
  return Array.isArray(thing) ? thing : [thing];
}
function bestBy(arr, by, compare) {
  if (arr.length === 0) {
    return void 0;
  }
  return arr.reduce((best, next) => {
    const pair = [by(next), next];
    if (!best) {
      return pair;
    } else if (compare(best[0], pair[0]) === best[0]) {
      return best;
    } else {
      return pair;
    }
  }, null)[1];
}
function pick(obj, keys) {
  return keys.reduce((a, k2) => {
    a[k2] = obj[k2];
    return a;
  }, {});
}
function hasOwnProperty(obj, prop) {
  return Object.prototype.hasOwnProperty.call(obj, prop);
}
function validateWeekSettings(settings) {
  if (settings == null) {
    return null;
  } else if (typeof settings !== "object") {
    throw new InvalidArgumentError("Week settings must be an object");
  } else {
    if (!integerBetween(settings.firstDay, 1, 7) || !integerBetween(settings.minimalDays, 1, 7) || !Array.isArray(settings.weekend) || settings.weekend.some((v2) => !integerBetween(v2, 1, 7))) {
      throw new InvalidArgumentError("Invalid week settings");
    }
    return {
      firstDay: settings.firstDay,
      minimalDays: settings.minimalDays,
      weekend: Array.from(settings.weekend)
    };
  }
}
function integerBetween(thing, bottom, top) {
  return isInteger(thing) && thing >= bottom && thing <= top;
}
function floorMod(x2, n2) {
  return x2 - n2 * Math.floor(x2 / n2);
}
function padStart(input, n2 = 2) {
  const isNeg = input < 0;
  let padded;
  if (isNeg) {
    padded = "-" + ("" + -input).padStart(n2, "0");
  } else {
    padded = ("" + input).padStart(n2, "0");
  }
  return padded;
}
function parseInteger(string) {
  if (isUndefined(string) || string === null || string === "") {
    return void 0;
  } else {
    return parseInt(string, 10);
  }
}
function parseFloating(string) {
  if (isUndefined(string) || string === null || string === "") {
    return void 0;
  } else {
    return parseFloat(string);
  }
}
function parseMillis(fraction) {
  if (isUndefined(fraction) || fraction === null || fraction === "") {
    return void 0;
  } else {
    const f2 = parseFloat("0." + fraction) * 1e3;
    return Math.floor(f2);
  }
}
function roundTo(number, digits, towardZero = false) {
  const factor = 10 ** digits, rounder = towardZero ? Math.trunc : Math.round;
  return rounder(number * factor) / factor;
}
function isLeapYear(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function daysInYear(year) {
  return isLeapYear(year) ? 366 : 365;
}
function daysInMonth(year, month) {
  const modMonth = floorMod(month - 1, 12) + 1, modYear = year + (month - modMonth) / 12;
  if (modMonth === 2) {
    return isLeapYear(modYear) ? 29 : 28;
  } else {
    return [31, null, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][modMonth - 1];
  }
}
function objToLocalTS(obj) {
  let d2 = Date.UTC(
    obj.year,
    obj.month - 1,
    obj.day,
    obj.hour,
    obj.minute,
    obj.second,
    obj.millisecond
  );
  if (obj.year < 100 && obj.year >= 0) {
    d2 = new Date(d2);
    d2.setUTCFullYear(obj.year, obj.month - 1, obj.day);
  }
  return +d2;
}
function firstWeekOffset(year, minDaysInFirstWeek, startOfWeek) {
  const fwdlw = isoWeekdayToLocal(dayOfWeek(year, 1, minDaysInFirstWeek), startOfWeek);
  return -fwdlw + minDaysInFirstWeek - 1;
}
function weeksInWeekYear(weekYear, minDaysInFirstWeek = 4, startOfWeek = 1) {
  const weekOffset = firstWeekOffset(weekYear, minDaysInFirstWeek, startOfWeek);
  const weekOffsetNext = firstWeekOffset(weekYear + 1, minDaysInFirstWeek, startOfWeek);
  return (daysInYear(weekYear) - weekOffset + weekOffsetNext) / 7;
}
function untruncateYear(year) {
  if (year > 99) {
    return year;
  } else
    return year > Settings.twoDigitCutoffYear ? 1900 + year : 2e3 + year;
}
function parseZoneInfo(ts, offsetFormat, locale, timeZone = null) {
  const date = new Date(ts), intlOpts = {
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit"
  };
  if (timeZone) {
    intlOpts.timeZone = timeZone;
  }
  const modified = { timeZoneName: offsetFormat, ...intlOpts };
  const parsed = new Intl.DateTimeFormat(locale, modified).formatToParts(date).find((m2) => m2.type.toLowerCase() === "timezonename");
  return parsed ? parsed.value : null;
}
function signedOffset(offHourStr, offMinuteStr) {
  let offHour = parseInt(offHourStr, 10);
  if (Number.isNaN(offHour)) {
    offHour = 0;
  }
  const offMin = parseInt(offMinuteStr, 10) || 0, offMinSigned = offHour < 0 || Object.is(offHour, -0) ? -offMin : offMin;
  return offHour * 60 + offMinSigned;
}
function asNumber(value) {
  const numericValue = Number(value);
  if (typeof value === "boolean" || value === "" || Number.isNaN(numericValue))
    throw new InvalidArgumentError(`Invalid unit value ${value}`);
  return numericValue;
}
function normalizeObject(obj, normalizer) {
  const normalized = {};
  for (const u in obj) {
    if (hasOwnProperty(obj, u)) {
      const v2 = obj[u];
      if (v2 === void 0 || v2 === null)
        continue;
      normalized[normalizer(u)] = asNumber(v2);
    }
  }
  return normalized;
}
function formatOffset(offset2, format) {
  const hours = Math.trunc(Math.abs(offset2 / 60)), minutes = Math.trunc(Math.abs(offset2 % 60)), sign = offset2 >= 0 ? "+" : "-";
  switch (format) {
    case "short":
      return `${sign}${padStart(hours, 2)}:${padStart(minutes, 2)}`;
    case "narrow":
      return `${sign}${hours}${minutes > 0 ? `:${minutes}` : ""}`;
    case "techie":
      return `${sign}${padStart(hours, 2)}${padStart(minutes, 2)}`;
    default:
      throw new RangeError(`Value format ${format} is out of range for property format`);
  }
}
function timeObject(obj) {
  return pick(obj, ["hour", "minute", "second", "millisecond"]);
}

// node_modules/luxon/src/impl/english.js
var monthsLong = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
var monthsShort = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec"
];
var monthsNarrow = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"];
function months(length) {
  switch (length) {
    case "narrow":
      return [...monthsNarrow];
    case "short":
      return [...monthsShort];
    case "long":
      return [...monthsLong];
    case "numeric":
      return ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
    case "2-digit":
      return ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
    default:
      return null;
  }
}
var weekdaysLong = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday"
];
var weekdaysShort = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
var weekdaysNarrow = ["M", "T", "W", "T", "F", "S", "S"];
function weekdays(length) {
  switch (length) {
    case "narrow":
      return [...weekdaysNarrow];
    case "short":
      return [...weekdaysShort];
    case "long":
      return [...weekdaysLong];
    case "numeric":
      return ["1", "2", "3", "4", "5", "6", "7"];
    default:
      return null;
  }
}
var meridiems = ["AM", "PM"];
var erasLong = ["Before Christ", "Anno Domini"];
var erasShort = ["BC", "AD"];
var erasNarrow = ["B", "A"];
function eras(length) {
  switch (length) {
    case "narrow":
      return [...erasNarrow];
    case "short":
      return [...erasShort];
    case "long":
      return [...erasLong];
    default:
      return null;
  }
}
function meridiemForDateTime(dt2) {
  return meridiems[dt2.hour < 12 ? 0 : 1];
}
function weekdayForDateTime(dt2, length) {
  return weekdays(length)[dt2.weekday - 1];
}
function monthForDateTime(dt2, length) {
  return months(length)[dt2.month - 1];
}
function eraForDateTime(dt2, length) {
  return eras(length)[dt2.year < 0 ? 0 : 1];
}
function formatRelativeTime(unit, count, numeric = "always", narrow = false) {
  const units = {
    years: ["year", "yr."],
    quarters: ["quarter", "qtr."],
    months: ["month", "mo."],
    weeks: ["week", "wk."],
    days: ["day", "day", "days"],
    hours: ["hour", "hr."],
    minutes: ["minute", "min."],
    seconds: ["second", "sec."]
  };
  const lastable = ["hours", "minutes", "seconds"].indexOf(unit) === -1;
  if (numeric === "auto" && lastable) {
    const isDay = unit === "days";
    switch (count) {
      case 1:
        return isDay ? "tomorrow" : `next ${units[unit][0]}`;
      case -1:
        return isDay ? "yesterday" : `last ${units[unit][0]}`;
      case 0:
        return isDay ? "today" : `this ${units[unit][0]}`;
      default:
    }
  }
  const isInPast = Object.is(count, -0) || count < 0, fmtValue = Math.abs(count), singular = fmtValue === 1, lilUnits = units[unit], fmtUnit = narrow ? singular ? lilUnits[1] : lilUnits[2] || lilUnits[1] : singular ? units[unit][0] : unit;
  return isInPast ? `${fmtValue} ${fmtUnit} ago` : `in ${fmtValue} ${fmtUnit}`;
}

// node_modules/luxon/src/impl/formatter.js
function stringifyTokens(splits, tokenToString) {
  let s2 = "";
  for (const token of splits) {
    if (token.literal) {
      s2 += token.val;
    } else {
      s2 += tokenToString(token.val);
    }
  }
  return s2;
}
var macroTokenToFormatOpts = {
  D: DATE_SHORT,
  DD: DATE_MED,
  DDD: DATE_FULL,
  DDDD: DATE_HUGE,
  t: TIME_SIMPLE,
  tt: TIME_WITH_SECONDS,
  ttt: TIME_WITH_SHORT_OFFSET,
  tttt: TIME_WITH_LONG_OFFSET,
  T: TIME_24_SIMPLE,
  TT: TIME_24_WITH_SECONDS,
  TTT: TIME_24_WITH_SHORT_OFFSET,
  TTTT: TIME_24_WITH_LONG_OFFSET,
  f: DATETIME_SHORT,
  ff: DATETIME_MED,
  fff: DATETIME_FULL,
  ffff: DATETIME_HUGE,
  F: DATETIME_SHORT_WITH_SECONDS,
  FF: DATETIME_MED_WITH_SECONDS,
  FFF: DATETIME_FULL_WITH_SECONDS,
  FFFF: DATETIME_HUGE_WITH_SECONDS
};
var Formatter = class _Formatter {
  static create(locale, opts = {}) {
    return new _Formatter(locale, opts);
  }
  static parseFormat(fmt) {
    let current = null, currentFull = "", bracketed = false;
    const splits = [];
    for (let i = 0; i < fmt.length; i++) {
      const c = fmt.charAt(i);
      if (c === "'") {
        if (currentFull.length > 0) {
          splits.push({ literal: bracketed || /^\s+$/.test(currentFull), val: currentFull });
        }
        current = null;
        currentFull = "";
        bracketed = !bracketed;
      } else if (bracketed) {
        currentFull += c;
      } else if (c === current) {
        currentFull += c;
      } else {
        if (currentFull.length > 0) {
          splits.push({ literal: /^\s+$/.test(currentFull), val: currentFull });
        }
        currentFull = c;
        current = c;
      }
    }
    if (currentFull.length > 0) {
      splits.push({ literal: bracketed || /^\s+$/.test(currentFull), val: currentFull });
    }
    return splits;
  }
  static macroTokenToFormatOpts(token) {
    return macroTokenToFormatOpts[token];
  }
  constructor(locale, formatOpts) {
    this.opts = formatOpts;
    this.loc = locale;
    this.systemLoc = null;
  }
  formatWithSystemDefault(dt2, opts) {
    if (this.systemLoc === null) {
      this.systemLoc = this.loc.redefaultToSystem();
    }
    const df = this.systemLoc.dtFormatter(dt2, { ...this.opts, ...opts });
    return df.format();
  }
  dtFormatter(dt2, opts = {}) {
    return this.loc.dtFormatter(dt2, { ...this.opts, ...opts });
  }
  formatDateTime(dt2, opts) {
    return this.dtFormatter(dt2, opts).format();
  }
  formatDateTimeParts(dt2, opts) {
    return this.dtFormatter(dt2, opts).formatToParts();
  }
  formatInterval(interval, opts) {
    const df = this.dtFormatter(interval.start, opts);
    return df.dtf.formatRange(interval.start.toJSDate(), interval.end.toJSDate());
  }
  resolvedOptions(dt2, opts) {
    return this.dtFormatter(dt2, opts).resolvedOptions();
  }
  num(n2, p2 = 0) {
    if (this.opts.forceSimple) {
      return padStart(n2, p2);
    }
    const opts = { ...this.opts };
    if (p2 > 0) {
      opts.padTo = p2;
    }
    return this.loc.numberFormatter(opts).format(n2);
  }
  formatDateTimeFromString(dt2, fmt) {
    const knownEnglish = this.loc.listingMode() === "en", useDateTimeFormatter = this.loc.outputCalendar && this.loc.outputCalendar !== "gregory", string = (opts, extract) => this.loc.extract(dt2, opts, extract), formatOffset2 = (opts) => {
      if (dt2.isOffsetFixed && dt2.offset === 0 && opts.allowZ) {
        return "Z";
      }
      return dt2.isValid ? dt2.zone.formatOffset(dt2.ts, opts.format) : "";
    }, meridiem = () => knownEnglish ? meridiemForDateTime(dt2) : string({ hour: "numeric", hourCycle: "h12" }, "dayperiod"), month = (length, standalone) => knownEnglish ? monthForDateTime(dt2, length) : string(standalone ? { month: length } : { month: length, day: "numeric" }, "month"), weekday = (length, standalone) => knownEnglish ? weekdayForDateTime(dt2, length) : string(
      standalone ? { weekday: length } : { weekday: length, month: "long", day: "numeric" },
      "weekday"
    ), maybeMacro = (token) => {
      const formatOpts = _Formatter.macroTokenToFormatOpts(token);
      if (formatOpts) {
        return this.formatWithSystemDefault(dt2, formatOpts);
      } else {
        return token;
      }
    }, era = (length) => knownEnglish ? eraForDateTime(dt2, length) : string({ era: length }, "era"), tokenToString = (token) => {
      switch (token) {
        case "S":
          return this.num(dt2.millisecond);
        case "u":
        case "SSS":
          return this.num(dt2.millisecond, 3);
        case "s":
          return this.num(dt2.second);
        case "ss":
          return this.num(dt2.second, 2);
        case "uu":
          return this.num(Math.floor(dt2.millisecond / 10), 2);
        case "uuu":
          return this.num(Math.floor(dt2.millisecond / 100));
        case "m":
          return this.num(dt2.minute);
        case "mm":
          return this.num(dt2.minute, 2);
        case "h":
          return this.num(dt2.hour % 12 === 0 ? 12 : dt2.hour % 12);
        case "hh":
          return this.num(dt2.hour % 12 === 0 ? 12 : dt2.hour % 12, 2);
        case "H":
          return this.num(dt2.hour);
        case "HH":
          return this.num(dt2.hour, 2);
        case "Z":
          return formatOffset2({ format: "narrow", allowZ: this.opts.allowZ });
        case "ZZ":
          return formatOffset2({ format: "short", allowZ: this.opts.allowZ });
        case "ZZZ":
          return formatOffset2({ format: "techie", allowZ: this.opts.allowZ });
        case "ZZZZ":
          return dt2.zone.offsetName(dt2.ts, { format: "short", locale: this.loc.locale });
        case "ZZZZZ":
          return dt2.zone.offsetName(dt2.ts, { format: "long", locale: this.loc.locale });
        case "z":
          return dt2.zoneName;
        case "a":
          return meridiem();
        case "d":
          return useDateTimeFormatter ? string({ day: "numeric" }, "day") : this.num(dt2.day);
        case "dd":
          return useDateTimeFormatter ? string({ day: "2-digit" }, "day") : this.num(dt2.day, 2);
        case "c":
          return this.num(dt2.weekday);
        case "ccc":
          return weekday("short", true);
        case "cccc":
          return weekday("long", true);
        case "ccccc":
          return weekday("narrow", true);
        case "E":
          return this.num(dt2.weekday);
        case "EEE":
          return weekday("short", false);
        case "EEEE":
          return weekday("long", false);
        case "EEEEE":
          return weekday("narrow", false);
        case "L":
          return useDateTimeFormatter ? string({ month: "numeric", day: "numeric" }, "month") : this.num(dt2.month);
        case "LL":
          return useDateTimeFormatter ? string({ month: "2-digit", day: "numeric" }, "month") : this.num(dt2.month, 2);
        case "LLL":
          return month("short", true);
        case "LLLL":
          return month("long", true);
        case "LLLLL":
          return month("narrow", true);
        case "M":
          return useDateTimeFormatter ? string({ month: "numeric" }, "month") : this.num(dt2.month);
        case "MM":
          return useDateTimeFormatter ? string({ month: "2-digit" }, "month") : this.num(dt2.month, 2);
        case "MMM":
          return month("short", false);
        case "MMMM":
          return month("long", false);
        case "MMMMM":
          return month("narrow", false);
        case "y":
          return useDateTimeFormatter ? string({ year: "numeric" }, "year") : this.num(dt2.year);
        case "yy":
          return useDateTimeFormatter ? string({ year: "2-digit" }, "year") : this.num(dt2.year.toString().slice(-2), 2);
        case "yyyy":
          return useDateTimeFormatter ? string({ year: "numeric" }, "year") : this.num(dt2.year, 4);
        case "yyyyyy":
          return useDateTimeFormatter ? string({ year: "numeric" }, "year") : this.num(dt2.year, 6);
        case "G":
          return era("short");
        case "GG":
          return era("long");
        case "GGGGG":
          return era("narrow");
        case "kk":
          return this.num(dt2.weekYear.toString().slice(-2), 2);
        case "kkkk":
          return this.num(dt2.weekYear, 4);
        case "W":
          return this.num(dt2.weekNumber);
        case "WW":
          return this.num(dt2.weekNumber, 2);
        case "n":
          return this.num(dt2.localWeekNumber);
        case "nn":
          return this.num(dt2.localWeekNumber, 2);
        case "ii":
          return this.num(dt2.localWeekYear.toString().slice(-2), 2);
        case "iiii":
          return this.num(dt2.localWeekYear, 4);
        case "o":
          return this.num(dt2.ordinal);
        case "ooo":
          return this.num(dt2.ordinal, 3);
        case "q":
          return this.num(dt2.quarter);
        case "qq":
          return this.num(dt2.quarter, 2);
        case "X":
          return this.num(Math.floor(dt2.ts / 1e3));
        case "x":
          return this.num(dt2.ts);
        default:
          return maybeMacro(token);
      }
    };
    return stringifyTokens(_Formatter.parseFormat(fmt), tokenToString);
  }
  formatDurationFromString(dur, fmt) {
    const tokenToField = (token) => {
      switch (token[0]) {
        case "S":
          return "millisecond";
        case "s":
          return "second";
        case "m":
          return "minute";
        case "h":
          return "hour";
        case "d":
          return "day";
        case "w":
          return "week";
        case "M":
          return "month";
        case "y":
          return "year";
        default:
          return null;
      }
    }, tokenToString = (lildur) => (token) => {
      const mapped = tokenToField(token);
      if (mapped) {
        return this.num(lildur.get(mapped), token.length);
      } else {
        return token;
      }
    }, tokens = _Formatter.parseFormat(fmt), realTokens = tokens.reduce(
      (found, { literal, val }) => literal ? found : found.concat(val),
      []
    ), collapsed = dur.shiftTo(...realTokens.map(tokenToField).filter((t) => t));
    return stringifyTokens(tokens, tokenToString(collapsed));
  }
};

// node_modules/luxon/src/impl/regexParser.js
var ianaRegex = /[A-Za-z_+-]{1,256}(?::?\/[A-Za-z0-9_+-]{1,256}(?:\/[A-Za-z0-9_+-]{1,256})?)?/;
function combineRegexes(...regexes) {
  const full = regexes.reduce((f2, r) => f2 + r.source, "");
  return RegExp(`^${full}$`);
}
function combineExtractors(...extractors) {
  return (m2) => extractors.reduce(
    ([mergedVals, mergedZone, cursor], ex) => {
      const [val, zone, next] = ex(m2, cursor);
      return [{ ...mergedVals, ...val }, zone || mergedZone, next];
    },
    [{}, null, 1]
  ).slice(0, 2);
}
function parse(s2, ...patterns) {
  if (s2 == null) {
    return [null, null];
  }
  for (const [regex, extractor] of patterns) {
    const m2 = regex.exec(s2);
    if (m2) {
      return extractor(m2);
    }
  }
  return [null, null];
}
function simpleParse(...keys) {
  return (match2, cursor) => {
    const ret = {};
    let i;
    for (i = 0; i < keys.length; i++) {
      ret[keys[i]] = parseInteger(match2[cursor + i]);
    }
    return [ret, null, cursor + i];
  };
}
var offsetRegex = /(?:(Z)|([+-]\d\d)(?::?(\d\d))?)/;
var isoExtendedZone = `(?:${offsetRegex.source}?(?:\\[(${ianaRegex.source})\\])?)?`;
var isoTimeBaseRegex = /(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,30}))?)?)?/;
var isoTimeRegex = RegExp(`${isoTimeBaseRegex.source}${isoExtendedZone}`);
var isoTimeExtensionRegex = RegExp(`(?:T${isoTimeRegex.source})?`);
var isoYmdRegex = /([+-]\d{6}|\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?/;
var isoWeekRegex = /(\d{4})-?W(\d\d)(?:-?(\d))?/;
var isoOrdinalRegex = /(\d{4})-?(\d{3})/;
var extractISOWeekData = simpleParse("weekYear", "weekNumber", "weekDay");
var extractISOOrdinalData = simpleParse("year", "ordinal");
var sqlYmdRegex = /(\d{4})-(\d\d)-(\d\d)/;
var sqlTimeRegex = RegExp(
  `${isoTimeBaseRegex.source} ?(?:${offsetRegex.source}|(${ianaRegex.source}))?`
);
var sqlTimeExtensionRegex = RegExp(`(?: ${sqlTimeRegex.source})?`);
function int(match2, pos, fallback) {
  const m2 = match2[pos];
  return isUndefined(m2) ? fallback : parseInteger(m2);
}
function extractISOYmd(match2, cursor) {
  const item = {
    year: int(match2, cursor),
    month: int(match2, cursor + 1, 1),
    day: int(match2, cursor + 2, 1)
  };
  return [item, null, cursor + 3];
}
function extractISOTime(match2, cursor) {
  const item = {
    hours: int(match2, cursor, 0),
    minutes: int(match2, cursor + 1, 0),
    seconds: int(match2, cursor + 2, 0),
    milliseconds: parseMillis(match2[cursor + 3])
  };
  return [item, null, cursor + 4];
}
function extractISOOffset(match2, cursor) {
  const local = !match2[cursor] && !match2[cursor + 1], fullOffset = signedOffset(match2[cursor + 1], match2[cursor + 2]), zone = local ? null : FixedOffsetZone.instance(fullOffset);
  return [{}, zone, cursor + 3];
}
function extractIANAZone(match2, cursor) {
  const zone = match2[cursor] ? IANAZone.create(match2[cursor]) : null;
  return [{}, zone, cursor + 1];
}
var isoTimeOnly = RegExp(`^T?${isoTimeBaseRegex.source}$`);
var isoDuration = /^-?P(?:(?:(-?\d{1,20}(?:\.\d{1,20})?)Y)?(?:(-?\d{1,20}(?:\.\d{1,20})?)M)?(?:(-?\d{1,20}(?:\.\d{1,20})?)W)?(?:(-?\d{1,20}(?:\.\d{1,20})?)D)?(?:T(?:(-?\d{1,20}(?:\.\d{1,20})?)H)?(?:(-?\d{1,20}(?:\.\d{1,20})?)M)?(?:(-?\d{1,20})(?:[.,](-?\d{1,20}))?S)?)?)$/;
function extractISODuration(match2) {
  const [s2, yearStr, monthStr, weekStr, dayStr, hourStr, minuteStr, secondStr, millisecondsStr] = match2;
  const hasNegativePrefix = s2[0] === "-";
  const negativeSeconds = secondStr && secondStr[0] === "-";
  const maybeNegate = (num, force = false) => num !== void 0 && (force || num && hasNegativePrefix) ? -num : num;
  return [
    {
      years: maybeNegate(parseFloating(yearStr)),
      months: maybeNegate(parseFloating(monthStr)),
      weeks: maybeNegate(parseFloating(weekStr)),
      days: maybeNegate(parseFloating(dayStr)),
      hours: maybeNegate(parseFloating(hourStr)),
      minutes: maybeNegate(parseFloating(minuteStr)),
      seconds: maybeNegate(parseFloating(secondStr), secondStr === "-0"),
      milliseconds: maybeNegate(parseMillis(millisecondsStr), negativeSeconds)
    }
  ];
}
var obsOffsets = {
  GMT: 0,
  EDT: -4 * 60,
  EST: -5 * 60,
  CDT: -5 * 60,
  CST: -6 * 60,
  MDT: -6 * 60,
  MST: -7 * 60,
  PDT: -7 * 60,
  PST: -8 * 60
};
function fromStrings(weekdayStr, yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr) {
  const result = {
    year: yearStr.length === 2 ? untruncateYear(parseInteger(yearStr)) : parseInteger(yearStr),
    month: monthsShort.indexOf(monthStr) + 1,
    day: parseInteger(dayStr),
    hour: parseInteger(hourStr),
    minute: parseInteger(minuteStr)
  };
  if (secondStr)
    result.second = parseInteger(secondStr);
  if (weekdayStr) {
    result.weekday = weekdayStr.length > 3 ? weekdaysLong.indexOf(weekdayStr) + 1 : weekdaysShort.indexOf(weekdayStr) + 1;
  }
  return result;
}
var rfc2822 = /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun),\s)?(\d{1,2})\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s(\d{2,4})\s(\d\d):(\d\d)(?::(\d\d))?\s(?:(UT|GMT|[ECMP][SD]T)|([Zz])|(?:([+-]\d\d)(\d\d)))$/;
function extractRFC2822(match2) {
  const [
    ,
    weekdayStr,
    dayStr,
    monthStr,
    yearStr,
    hourStr,
    minuteStr,
    secondStr,
    obsOffset,
    milOffset,
    offHourStr,
    offMinuteStr
  ] = match2, result = fromStrings(weekdayStr, yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr);
  let offset2;
  if (obsOffset) {
    offset2 = obsOffsets[obsOffset];
  } else if (milOffset) {
    offset2 = 0;
  } else {
    offset2 = signedOffset(offHourStr, offMinuteStr);
  }
  return [result, new FixedOffsetZone(offset2)];
}
function preprocessRFC2822(s2) {
  return s2.replace(/\([^()]*\)|[\n\t]/g, " ").replace(/(\s\s+)/g, " ").trim();
}
var rfc1123 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
var rfc850 = /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d\d)-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d\d) (\d\d):(\d\d):(\d\d) GMT$/;
var ascii = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( \d|\d\d) (\d\d):(\d\d):(\d\d) (\d{4})$/;
function extractRFC1123Or850(match2) {
  const [, weekdayStr, dayStr, monthStr, yearStr, hourStr, minuteStr, secondStr] = match2, result = fromStrings(weekdayStr, yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr);
  return [result, FixedOffsetZone.utcInstance];
}
function extractASCII(match2) {
  const [, weekdayStr, monthStr, dayStr, hourStr, minuteStr, secondStr, yearStr] = match2, result = fromStrings(weekdayStr, yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr);
  return [result, FixedOffsetZone.utcInstance];
}
var isoYmdWithTimeExtensionRegex = combineRegexes(isoYmdRegex, isoTimeExtensionRegex);
var isoWeekWithTimeExtensionRegex = combineRegexes(isoWeekRegex, isoTimeExtensionRegex);
var isoOrdinalWithTimeExtensionRegex = combineRegexes(isoOrdinalRegex, isoTimeExtensionRegex);
var isoTimeCombinedRegex = combineRegexes(isoTimeRegex);
var extractISOYmdTimeAndOffset = combineExtractors(
  extractISOYmd,
  extractISOTime,
  extractISOOffset,
  extractIANAZone
);
var extractISOWeekTimeAndOffset = combineExtractors(
  extractISOWeekData,
  extractISOTime,
  extractISOOffset,
  extractIANAZone
);
var extractISOOrdinalDateAndTime = combineExtractors(
  extractISOOrdinalData,
  extractISOTime,
  extractISOOffset,
  extractIANAZone
);
var extractISOTimeAndOffset = combineExtractors(
  extractISOTime,
  extractISOOffset,
  extractIANAZone
);
function parseISODate(s2) {
  return parse(
    s2,
    [isoYmdWithTimeExtensionRegex, extractISOYmdTimeAndOffset],
    [isoWeekWithTimeExtensionRegex, extractISOWeekTimeAndOffset],
    [isoOrdinalWithTimeExtensionRegex, extractISOOrdinalDateAndTime],
    [isoTimeCombinedRegex, extractISOTimeAndOffset]
  );
}
function parseRFC2822Date(s2) {
  return parse(preprocessRFC2822(s2), [rfc2822, extractRFC2822]);
}
function parseHTTPDate(s2) {
  return parse(
    s2,
    [rfc1123, extractRFC1123Or850],
    [rfc850, extractRFC1123Or850],
    [ascii, extractASCII]
  );
}
function parseISODuration(s2) {
  return parse(s2, [isoDuration, extractISODuration]);
}
var extractISOTimeOnly = combineExtractors(extractISOTime);
function parseISOTimeOnly(s2) {
  return parse(s2, [isoTimeOnly, extractISOTimeOnly]);
}
var sqlYmdWithTimeExtensionRegex = combineRegexes(sqlYmdRegex, sqlTimeExtensionRegex);
var sqlTimeCombinedRegex = combineRegexes(sqlTimeRegex);
var extractISOTimeOffsetAndIANAZone = combineExtractors(
  extractISOTime,
  extractISOOffset,
  extractIANAZone
);
function parseSQL(s2) {
  return parse(
    s2,
    [sqlYmdWithTimeExtensionRegex, extractISOYmdTimeAndOffset],
    [sqlTimeCombinedRegex, extractISOTimeOffsetAndIANAZone]
  );
}

// node_modules/luxon/src/duration.js
var INVALID = "Invalid Duration";
var lowOrderMatrix = {
  weeks: {
    days: 7,
    hours: 7 * 24,
    minutes: 7 * 24 * 60,
    seconds: 7 * 24 * 60 * 60,
    milliseconds: 7 * 24 * 60 * 60 * 1e3
  },
  days: {
    hours: 24,
    minutes: 24 * 60,
    seconds: 24 * 60 * 60,
    milliseconds: 24 * 60 * 60 * 1e3
  },
  hours: { minutes: 60, seconds: 60 * 60, milliseconds: 60 * 60 * 1e3 },
  minutes: { seconds: 60, milliseconds: 60 * 1e3 },
  seconds: { milliseconds: 1e3 }
};
var casualMatrix = {
  years: {
    quarters: 4,
    months: 12,
    weeks: 52,
    days: 365,
    hours: 365 * 24,
    minutes: 365 * 24 * 60,
    seconds: 365 * 24 * 60 * 60,
    milliseconds: 365 * 24 * 60 * 60 * 1e3
  },
  quarters: {
    months: 3,
    weeks: 13,
    days: 91,
    hours: 91 * 24,
    minutes: 91 * 24 * 60,
    seconds: 91 * 24 * 60 * 60,
    milliseconds: 91 * 24 * 60 * 60 * 1e3
  },
  months: {
    weeks: 4,
    days: 30,
    hours: 30 * 24,
    minutes: 30 * 24 * 60,
    seconds: 30 * 24 * 60 * 60,
    milliseconds: 30 * 24 * 60 * 60 * 1e3
  },
  ...lowOrderMatrix
};
var daysInYearAccurate = 146097 / 400;
var daysInMonthAccurate = 146097 / 4800;
var accurateMatrix = {
  years: {
    quarters: 4,
    months: 12,
    weeks: daysInYearAccurate / 7,
    days: daysInYearAccurate,
    hours: daysInYearAccurate * 24,
    minutes: daysInYearAccurate * 24 * 60,
    seconds: daysInYearAccurate * 24 * 60 * 60,
    milliseconds: daysInYearAccurate * 24 * 60 * 60 * 1e3
  },
  quarters: {
    months: 3,
    weeks: daysInYearAccurate / 28,
    days: daysInYearAccurate / 4,
    hours: daysInYearAccurate * 24 / 4,
    minutes: daysInYearAccurate * 24 * 60 / 4,
    seconds: daysInYearAccurate * 24 * 60 * 60 / 4,
    milliseconds: daysInYearAccurate * 24 * 60 * 60 * 1e3 / 4
  },
  months: {
    weeks: daysInMonthAccurate / 7,
    days: daysInMonthAccurate,
    hours: daysInMonthAccurate * 24,
    minutes: daysInMonthAccurate * 24 * 60,
    seconds: daysInMonthAccurate * 24 * 60 * 60,
    milliseconds: daysInMonthAccurate * 24 * 60 * 60 * 1e3
  },
  ...lowOrderMatrix
};
var orderedUnits = [
  "years",
  "quarters",
  "months",
  "weeks",
  "days",
  "hours",
  "minutes",
  "seconds",
  "milliseconds"
];
var reverseUnits = orderedUnits.slice(0).reverse();
function clone(dur, alts, clear = false) {
  const conf = {
    values: clear ? alts.values : { ...dur.values, ...alts.values || {} },
    loc: dur.loc.clone(alts.loc),
    conversionAccuracy: alts.conversionAccuracy || dur.conversionAccuracy,
    matrix: alts.matrix || dur.matrix
  };
  return new Duration(conf);
}
function durationToMillis(matrix, vals) {
  let sum = vals.milliseconds ?? 0;
  for (const unit of reverseUnits.slice(1)) {
    if (vals[unit]) {
      sum += vals[unit] * matrix[unit]["milliseconds"];
    }
  }
  return sum;
}
function normalizeValues(matrix, vals) {
  const factor = durationToMillis(matrix, vals) < 0 ? -1 : 1;
  orderedUnits.reduceRight((previous, current) => {
    if (!isUndefined(vals[current])) {
      if (previous) {
        const previousVal = vals[previous] * factor;
        const conv = matrix[current][previous];
        const rollUp = Math.floor(previousVal / conv);
        vals[current] += rollUp * factor;
        vals[previous] -= rollUp * conv * factor;
      }
      return current;
    } else {
      return previous;
    }
  }, null);
  orderedUnits.reduce((previous, current) => {
    if (!isUndefined(vals[current])) {
      if (previous) {
        const fraction = vals[previous] % 1;
        vals[previous] -= fraction;
        vals[current] += fraction * matrix[previous][current];
      }
      return current;
    } else {
      return previous;
    }
  }, null);
}
function removeZeroes(vals) {
  const newVals = {};
  for (const [key, value] of Object.entries(vals)) {
    if (value !== 0) {
      newVals[key] = value;
    }
  }
  return newVals;
}
var Duration = class _Duration {
  /**
   * @private
   */
  constructor(config) {
    const accurate = config.conversionAccuracy === "longterm" || false;
    let matrix = accurate ? accurateMatrix : casualMatrix;
    if (config.matrix) {
      matrix = config.matrix;
    }
    this.values = config.values;
    this.loc = config.loc || Locale.create();
    this.conversionAccuracy = accurate ? "longterm" : "casual";
    this.invalid = config.invalid || null;
    this.matrix = matrix;
    this.isLuxonDuration = true;
  }
  /**
   * Create Duration from a number of milliseconds.
   * @param {number} count of milliseconds
   * @param {Object} opts - options for parsing
   * @param {string} [opts.locale='en-US'] - the locale to use
   * @param {string} opts.numberingSystem - the numbering system to use
   * @param {string} [opts.conversionAccuracy='casual'] - the conversion system to use
   * @return {Duration}
   */
  static fromMillis(count, opts) {
    return _Duration.fromObject({ milliseconds: count }, opts);
  }
  /**
   * Create a Duration from a JavaScript object with keys like 'years' and 'hours'.
   * If this object is empty then a zero milliseconds duration is returned.
   * @param {Object} obj - the object to create the DateTime from
   * @param {number} obj.years
   * @param {number} obj.quarters
   * @param {number} obj.months
   * @param {number} obj.weeks
   * @param {number} obj.days
   * @param {number} obj.hours
   * @param {number} obj.minutes
   * @param {number} obj.seconds
   * @param {number} obj.milliseconds
   * @param {Object} [opts=[]] - options for creating this Duration
   * @param {string} [opts.locale='en-US'] - the locale to use
   * @param {string} opts.numberingSystem - the numbering system to use
   * @param {string} [opts.conversionAccuracy='casual'] - the preset conversion system to use
   * @param {string} [opts.matrix=Object] - the custom conversion system to use
   * @return {Duration}
   */
  static fromObject(obj, opts = {}) {
    if (obj == null || typeof obj !== "object") {
      throw new InvalidArgumentError(
        `Duration.fromObject: argument expected to be an object, got ${obj === null ? "null" : typeof obj}`
      );
    }
    return new _Duration({
      values: normalizeObject(obj, _Duration.normalizeUnit),
      loc: Locale.fromObject(opts),
      conversionAccuracy: opts.conversionAccuracy,
      matrix: opts.matrix
    });
  }
  /**
   * Create a Duration from DurationLike.
   *
   * @param {Object | number | Duration} durationLike
   * One of:
   * - object with keys like 'years' and 'hours'.
   * - number representing milliseconds
   * - Duration instance
   * @return {Duration}
   */
  static fromDurationLike(durationLike) {
    if (isNumber(durationLike)) {
      return _Duration.fromMillis(durationLike);
    } else if (_Duration.isDuration(durationLike)) {
      return durationLike;
    } else if (typeof durationLike === "object") {
      return _Duration.fromObject(durationLike);
    } else {
      throw new InvalidArgumentError(
        `Unknown duration argument ${durationLike} of type ${typeof durationLike}`
      );
    }
  }
  /**
   * Create a Duration from an ISO 8601 duration string.
   * @param {string} text - text to parse
   * @param {Object} opts - options for parsing
   * @param {string} [opts.locale='en-US'] - the locale to use
   * @param {string} opts.numberingSystem - the numbering system to use
   * @param {string} [opts.conversionAccuracy='casual'] - the preset conversion system to use
   * @param {string} [opts.matrix=Object] - the preset conversion system to use
   * @see https://en.wikipedia.org/wiki/ISO_8601#Durations
   * @example Duration.fromISO('P3Y6M1W4DT12H30M5S').toObject() //=> { years: 3, months: 6, weeks: 1, days: 4, hours: 12, minutes: 30, seconds: 5 }
   * @example Duration.fromISO('PT23H').toObject() //=> { hours: 23 }
   * @example Duration.fromISO('P5Y3M').toObject() //=> { years: 5, months: 3 }
   * @return {Duration}
   */
  static fromISO(text, opts) {
    const [parsed] = parseISODuration(text);
    if (parsed) {
      return _Duration.fromObject(parsed, opts);
    } else {
      return _Duration.invalid("unparsable", `the input "${text}" can't be parsed as ISO 8601`);
    }
  }
  /**
   * Create a Duration from an ISO 8601 time string.
   * @param {string} text - text to parse
   * @param {Object} opts - options for parsing
   * @param {string} [opts.locale='en-US'] - the locale to use
   * @param {string} opts.numberingSystem - the numbering system to use
   * @param {string} [opts.conversionAccuracy='casual'] - the preset conversion system to use
   * @param {string} [opts.matrix=Object] - the conversion system to use
   * @see https://en.wikipedia.org/wiki/ISO_8601#Times
   * @example Duration.fromISOTime('11:22:33.444').toObject() //=> { hours: 11, minutes: 22, seconds: 33, milliseconds: 444 }
   * @example Duration.fromISOTime('11:00').toObject() //=> { hours: 11, minutes: 0, seconds: 0 }
   * @example Duration.fromISOTime('T11:00').toObject() //=> { hours: 11, minutes: 0, seconds: 0 }
   * @example Duration.fromISOTime('1100').toObject() //=> { hours: 11, minutes: 0, seconds: 0 }
   * @example Duration.fromISOTime('T1100').toObject() //=> { hours: 11, minutes: 0, seconds: 0 }
   * @return {Duration}
   */
  static fromISOTime(text, opts) {
    const [parsed] = parseISOTimeOnly(text);
    if (parsed) {
      return _Duration.fromObject(parsed, opts);
    } else {
      return _Duration.invalid("unparsable", `the input "${text}" can't be parsed as ISO 8601`);
    }
  }
  /**
   * Create an invalid Duration.
   * @param {string} reason - simple string of why this datetime is invalid. Should not contain parameters or anything else data-dependent
   * @param {string} [explanation=null] - longer explanation, may include parameters and other useful debugging information
   * @return {Duration}
   */
  static invalid(reason, explanation = null) {
    if (!reason) {
      throw new InvalidArgumentError("need to specify a reason the Duration is invalid");
    }
    const invalid = reason instanceof Invalid ? reason : new Invalid(reason, explanation);
    if (Settings.throwOnInvalid) {
      throw new InvalidDurationError(invalid);
    } else {
      return new _Duration({ invalid });
    }
  }
  /**
   * @private
   */
  static normalizeUnit(unit) {
    const normalized = {
      year: "years",
      years: "years",
      quarter: "quarters",
      quarters: "quarters",
      month: "months",
      months: "months",
      week: "weeks",
      weeks: "weeks",
      day: "days",
      days: "days",
      hour: "hours",
      hours: "hours",
      minute: "minutes",
      minutes: "minutes",
      second: "seconds",
      seconds: "seconds",
      millisecond: "milliseconds",
      milliseconds: "milliseconds"
    }[unit ? unit.toLowerCase() : unit];
    if (!normalized)
      throw new InvalidUnitError(unit);
    return normalized;
  }
  /**
   * Check if an object is a Duration. Works across context boundaries
   * @param {object} o
   * @return {boolean}
   */
  static isDuration(o43) {
    return o43 && o43.isLuxonDuration || false;
  }
  /**
   * Get  the locale of a Duration, such 'en-GB'
   * @type {string}
   */
  get locale() {
    return this.isValid ? this.loc.locale : null;
  }
  /**
   * Get the numbering system of a Duration, such 'beng'. The numbering system is used when formatting the Duration
   *
   * @type {string}
   */
  get numberingSystem() {
    return this.isValid ? this.loc.numberingSystem : null;
  }
  /**
   * Returns a string representation of this Duration formatted according to the specified format string. You may use these tokens:
   * * `S` for milliseconds
   * * `s` for seconds
   * * `m` for minutes
   * * `h` for hours
   * * `d` for days
   * * `w` for weeks
   * * `M` for months
   * * `y` for years
   * Notes:
   * * Add padding by repeating the token, e.g. "yy" pads the years to two digits, "hhhh" pads the hours out to four digits
   * * Tokens can be escaped by wrapping with single quotes.
   * * The duration will be converted to the set of units in the format string using {@link Duration#shiftTo} and the Durations's conversion accuracy setting.
   * @param {string} fmt - the format string
   * @param {Object} opts - options
   * @param {boolean} [opts.floor=true] - floor numerical values
   * @example Duration.fromObject({ years: 1, days: 6, seconds: 2 }).toFormat("y d s") //=> "1 6 2"
   * @example Duration.fromObject({ years: 1, days: 6, seconds: 2 }).toFormat("yy dd sss") //=> "01 06 002"
   * @example Duration.fromObject({ years: 1, days: 6, seconds: 2 }).toFormat("M S") //=> "12 518402000"
   * @return {string}
   */
  toFormat(fmt, opts = {}) {
    const fmtOpts = {
      ...opts,
      floor: opts.round !== false && opts.floor !== false
    };
    return this.isValid ? Formatter.create(this.loc, fmtOpts).formatDurationFromString(this, fmt) : INVALID;
  }
  /**
   * Returns a string representation of a Duration with all units included.
   * To modify its behavior, use `listStyle` and any Intl.NumberFormat option, though `unitDisplay` is especially relevant.
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/NumberFormat#options
   * @param {Object} opts - Formatting options. Accepts the same keys as the options parameter of the native `Intl.NumberFormat` constructor, as well as `listStyle`.
   * @param {string} [opts.listStyle='narrow'] - How to format the merged list. Corresponds to the `style` property of the options parameter of the native `Intl.ListFormat` constructor.
   * @example
   * ```js
   * var dur = Duration.fromObject({ days: 1, hours: 5, minutes: 6 })
   * dur.toHuman() //=> '1 day, 5 hours, 6 minutes'
   * dur.toHuman({ listStyle: "long" }) //=> '1 day, 5 hours, and 6 minutes'
   * dur.toHuman({ unitDisplay: "short" }) //=> '1 day, 5 hr, 6 min'
   * ```
   */
  toHuman(opts = {}) {
    if (!this.isValid)
      return INVALID;
    const l2 = orderedUnits.map((unit) => {
      const val = this.values[unit];
      if (isUndefined(val)) {
        return null;
      }
      return this.loc.numberFormatter({ style: "unit", unitDisplay: "long", ...opts, unit: unit.slice(0, -1) }).format(val);
    }).filter((n2) => n2);
    return this.loc.listFormatter({ type: "conjunction", style: opts.listStyle || "narrow", ...opts }).format(l2);
  }
  /**
   * Returns a JavaScript object with this Duration's values.
   * @example Duration.fromObject({ years: 1, days: 6, seconds: 2 }).toObject() //=> { years: 1, days: 6, seconds: 2 }
   * @return {Object}
   */
  toObject() {
    if (!this.isValid)
      return {};
    return { ...this.values };
  }
  /**
   * Returns an ISO 8601-compliant string representation of this Duration.
   * @see https://en.wikipedia.org/wiki/ISO_8601#Durations
   * @example Duration.fromObject({ years: 3, seconds: 45 }).toISO() //=> 'P3YT45S'
   * @example Duration.fromObject({ months: 4, seconds: 45 }).toISO() //=> 'P4MT45S'
   * @example Duration.fromObject({ months: 5 }).toISO() //=> 'P5M'
   * @example Duration.fromObject({ minutes: 5 }).toISO() //=> 'PT5M'
   * @example Duration.fromObject({ milliseconds: 6 }).toISO() //=> 'PT0.006S'
   * @return {string}
   */
  toISO() {
    if (!this.isValid)
      return null;
    let s2 = "P";
    if (this.years !== 0)
      s2 += this.years + "Y";
    if (this.months !== 0 || this.quarters !== 0)
      s2 += this.months + this.quarters * 3 + "M";
    if (this.weeks !== 0)
      s2 += this.weeks + "W";
    if (this.days !== 0)
      s2 += this.days + "D";
    if (this.hours !== 0 || this.minutes !== 0 || this.seconds !== 0 || this.milliseconds !== 0)
      s2 += "T";
    if (this.hours !== 0)
      s2 += this.hours + "H";
    if (this.minutes !== 0)
      s2 += this.minutes + "M";
    if (this.seconds !== 0 || this.milliseconds !== 0)
      s2 += roundTo(this.seconds + this.milliseconds / 1e3, 3) + "S";
    if (s2 === "P")
      s2 += "T0S";
    return s2;
  }
  /**
   * Returns an ISO 8601-compliant string representation of this Duration, formatted as a time of day.
   * Note that this will return null if the duration is invalid, negative, or equal to or greater than 24 hours.
   * @see https://en.wikipedia.org/wiki/ISO_8601#Times
   * @param {Object} opts - options
   * @param {boolean} [opts.suppressMilliseconds=false] - exclude milliseconds from the format if they're 0
   * @param {boolean} [opts.suppressSeconds=false] - exclude seconds from the format if they're 0
   * @param {boolean} [opts.includePrefix=false] - include the `T` prefix
   * @param {string} [opts.format='extended'] - choose between the basic and extended format
   * @example Duration.fromObject({ hours: 11 }).toISOTime() //=> '11:00:00.000'
   * @example Duration.fromObject({ hours: 11 }).toISOTime({ suppressMilliseconds: true }) //=> '11:00:00'
   * @example Duration.fromObject({ hours: 11 }).toISOTime({ suppressSeconds: true }) //=> '11:00'
   * @example Duration.fromObject({ hours: 11 }).toISOTime({ includePrefix: true }) //=> 'T11:00:00.000'
   * @example Duration.fromObject({ hours: 11 }).toISOTime({ format: 'basic' }) //=> '110000.000'
   * @return {string}
   */
  toISOTime(opts = {}) {
    if (!this.isValid)
      return null;
    const millis = this.toMillis();
    if (millis < 0 || millis >= 864e5)
      return null;
    opts = {
      suppressMilliseconds: false,
      suppressSeconds: false,
      includePrefix: false,
      format: "extended",
      ...opts,
      includeOffset: false
    };
    const dateTime = DateTime.fromMillis(millis, { zone: "UTC" });
    return dateTime.toISOTime(opts);
  }
  /**
   * Returns an ISO 8601 representation of this Duration appropriate for use in JSON.
   * @return {string}
   */
  toJSON() {
    return this.toISO();
  }
  /**
   * Returns an ISO 8601 representation of this Duration appropriate for use in debugging.
   * @return {string}
   */
  toString() {
    return this.toISO();
  }
  /**
   * Returns a string representation of this Duration appropriate for the REPL.
   * @return {string}
   */
  [Symbol.for("nodejs.util.inspect.custom")]() {
    if (this.isValid) {
      return `Duration { values: ${JSON.stringify(this.values)} }`;
    } else {
      return `Duration { Invalid, reason: ${this.invalidReason} }`;
    }
  }
  /**
   * Returns an milliseconds value of this Duration.
   * @return {number}
   */
  toMillis() {
    if (!this.isValid)
      return NaN;
    return durationToMillis(this.matrix, this.values);
  }
  /**
   * Returns an milliseconds value of this Duration. Alias of {@link toMillis}
   * @return {number}
   */
  valueOf() {
    return this.toMillis();
  }
  /**
   * Make this Duration longer by the specified amount. Return a newly-constructed Duration.
   * @param {Duration|Object|number} duration - The amount to add. Either a Luxon Duration, a number of milliseconds, the object argument to Duration.fromObject()
   * @return {Duration}
   */
  plus(duration) {
    if (!this.isValid)
      return this;
    const dur = _Duration.fromDurationLike(duration), result = {};
    for (const k2 of orderedUnits) {
      if (hasOwnProperty(dur.values, k2) || hasOwnProperty(this.values, k2)) {
        result[k2] = dur.get(k2) + this.get(k2);
      }
    }
    return clone(this, { values: result }, true);
  }
  /**
   * Make this Duration shorter by the specified amount. Return a newly-constructed Duration.
   * @param {Duration|Object|number} duration - The amount to subtract. Either a Luxon Duration, a number of milliseconds, the object argument to Duration.fromObject()
   * @return {Duration}
   */
  minus(duration) {
    if (!this.isValid)
      return this;
    const dur = _Duration.fromDurationLike(duration);
    return this.plus(dur.negate());
  }
  /**
   * Scale this Duration by the specified amount. Return a newly-constructed Duration.
   * @param {function} fn - The function to apply to each unit. Arity is 1 or 2: the value of the unit and, optionally, the unit name. Must return a number.
   * @example Duration.fromObject({ hours: 1, minutes: 30 }).mapUnits(x => x * 2) //=> { hours: 2, minutes: 60 }
   * @example Duration.fromObject({ hours: 1, minutes: 30 }).mapUnits((x, u) => u === "hours" ? x * 2 : x) //=> { hours: 2, minutes: 30 }
   * @return {Duration}
   */
  mapUnits(fn) {
    if (!this.isValid)
      return this;
    const result = {};
    for (const k2 of Object.keys(this.values)) {
      result[k2] = asNumber(fn(this.values[k2], k2));
    }
    return clone(this, { values: result }, true);
  }
  /**
   * Get the value of unit.
   * @param {string} unit - a unit such as 'minute' or 'day'
   * @example Duration.fromObject({years: 2, days: 3}).get('years') //=> 2
   * @example Duration.fromObject({years: 2, days: 3}).get('months') //=> 0
   * @example Duration.fromObject({years: 2, days: 3}).get('days') //=> 3
   * @return {number}
   */
  get(unit) {
    return this[_Duration.normalizeUnit(unit)];
  }
  /**
   * "Set" the values of specified units. Return a newly-constructed Duration.
   * @param {Object} values - a mapping of units to numbers
   * @example dur.set({ years: 2017 })
   * @example dur.set({ hours: 8, minutes: 30 })
   * @return {Duration}
   */
  set(values) {
    if (!this.isValid)
      return this;
    const mixed = { ...this.values, ...normalizeObject(values, _Duration.normalizeUnit) };
    return clone(this, { values: mixed });
  }
  /**
   * "Set" the locale and/or numberingSystem.  Returns a newly-constructed Duration.
   * @example dur.reconfigure({ locale: 'en-GB' })
   * @return {Duration}
   */
  reconfigure({ locale, numberingSystem, conversionAccuracy, matrix } = {}) {
    const loc = this.loc.clone({ locale, numberingSystem });
    const opts = { loc, matrix, conversionAccuracy };
    return clone(this, opts);
  }
  /**
   * Return the length of the duration in the specified unit.
   * @param {string} unit - a unit such as 'minutes' or 'days'
   * @example Duration.fromObject({years: 1}).as('days') //=> 365
   * @example Duration.fromObject({years: 1}).as('months') //=> 12
   * @example Duration.fromObject({hours: 60}).as('days') //=> 2.5
   * @return {number}
   */
  as(unit) {
    return this.isValid ? this.shiftTo(unit).get(unit) : NaN;
  }
  /**
   * Reduce this Duration to its canonical representation in its current units.
   * Assuming the overall value of the Duration is positive, this means:
   * - excessive values for lower-order units are converted to higher-order units (if possible, see first and second example)
   * - negative lower-order units are converted to higher order units (there must be such a higher order unit, otherwise
   *   the overall value would be negative, see third example)
   * - fractional values for higher-order units are converted to lower-order units (if possible, see fourth example)
   *
   * If the overall value is negative, the result of this method is equivalent to `this.negate().normalize().negate()`.
   * @example Duration.fromObject({ years: 2, days: 5000 }).normalize().toObject() //=> { years: 15, days: 255 }
   * @example Duration.fromObject({ days: 5000 }).normalize().toObject() //=> { days: 5000 }
   * @example Duration.fromObject({ hours: 12, minutes: -45 }).normalize().toObject() //=> { hours: 11, minutes: 15 }
   * @example Duration.fromObject({ years: 2.5, days: 0, hours: 0 }).normalize().toObject() //=> { years: 2, days: 182, hours: 12 }
   * @return {Duration}
   */
  normalize() {
    if (!this.isValid)
      return this;
    const vals = this.toObject();
    normalizeValues(this.matrix, vals);
    return clone(this, { values: vals }, true);
  }
  /**
   * Rescale units to its largest representation
   * @example Duration.fromObject({ milliseconds: 90000 }).rescale().toObject() //=> { minutes: 1, seconds: 30 }
   * @return {Duration}
   */
  rescale() {
    if (!this.isValid)
      return this;
    const vals = removeZeroes(this.normalize().shiftToAll().toObject());
    return clone(this, { values: vals }, true);
  }
  /**
   * Convert this Duration into its representation in a different set of units.
   * @example Duration.fromObject({ hours: 1, seconds: 30 }).shiftTo('minutes', 'milliseconds').toObject() //=> { minutes: 60, milliseconds: 30000 }
   * @return {Duration}
   */
  shiftTo(...units) {
    if (!this.isValid)
      return this;
    if (units.length === 0) {
      return this;
    }
    units = units.map((u) => _Duration.normalizeUnit(u));
    const built = {}, accumulated = {}, vals = this.toObject();
    let lastUnit;
    for (const k2 of orderedUnits) {
      if (units.indexOf(k2) >= 0) {
        lastUnit = k2;
        let own = 0;
        for (const ak in accumulated) {
          own += this.matrix[ak][k2] * accumulated[ak];
          accumulated[ak] = 0;
        }
        if (isNumber(vals[k2])) {
          own += vals[k2];
        }
        const i = Math.trunc(own);
        built[k2] = i;
        accumulated[k2] = (own * 1e3 - i * 1e3) / 1e3;
      } else if (isNumber(vals[k2])) {
        accumulated[k2] = vals[k2];
      }
    }
    for (const key in accumulated) {
      if (accumulated[key] !== 0) {
        built[lastUnit] += key === lastUnit ? accumulated[key] : accumulated[key] / this.matrix[lastUnit][key];
      }
    }
    normalizeValues(this.matrix, built);
    return clone(this, { values: built }, true);
  }
  /**
   * Shift this Duration to all available units.
   * Same as shiftTo("years", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds")
   * @return {Duration}
   */
  shiftToAll() {
    if (!this.isValid)
      return this;
    return this.shiftTo(
      "years",
      "months",
      "weeks",
      "days",
      "hours",
      "minutes",
      "seconds",
      "milliseconds"
    );
  }
  /**
   * Return the negative of this Duration.
   * @example Duration.fromObject({ hours: 1, seconds: 30 }).negate().toObject() //=> { hours: -1, seconds: -30 }
   * @return {Duration}
   */
  negate() {
    if (!this.isValid)
      return this;
    const negated = {};
    for (const k2 of Object.keys(this.values)) {
      negated[k2] = this.values[k2] === 0 ? 0 : -this.values[k2];
    }
    return clone(this, { values: negated }, true);
  }
  /**
   * Get the years.
   * @type {number}
   */
  get years() {
    return this.isValid ? this.values.years || 0 : NaN;
  }
  /**
   * Get the quarters.
   * @type {number}
   */
  get quarters() {
    return this.isValid ? this.values.quarters || 0 : NaN;
  }
  /**
   * Get the months.
   * @type {number}
   */
  get months() {
    return this.isValid ? this.values.months || 0 : NaN;
  }
  /**
   * Get the weeks
   * @type {number}
   */
  get weeks() {
    return this.isValid ? this.values.weeks || 0 : NaN;
  }
  /**
   * Get the days.
   * @type {number}
   */
  get days() {
    return this.isValid ? this.values.days || 0 : NaN;
  }
  /**
   * Get the hours.
   * @type {number}
   */
  get hours() {
    return this.isValid ? this.values.hours || 0 : NaN;
  }
  /**
   * Get the minutes.
   * @type {number}
   */
  get minutes() {
    return this.isValid ? this.values.minutes || 0 : NaN;
  }
  /**
   * Get the seconds.
   * @return {number}
   */
  get seconds() {
    return this.isValid ? this.values.seconds || 0 : NaN;
  }
  /**
   * Get the milliseconds.
   * @return {number}
   */
  get milliseconds() {
    return this.isValid ? this.values.milliseconds || 0 : NaN;
  }
  /**
   * Returns whether the Duration is invalid. Invalid durations are returned by diff operations
   * on invalid DateTimes or Intervals.
   * @return {boolean}
   */
  get isValid() {
    return this.invalid === null;
  }
  /**
   * Returns an error code if this Duration became invalid, or null if the Duration is valid
   * @return {string}
   */
  get invalidReason() {
    return this.invalid ? this.invalid.reason : null;
  }
  /**
   * Returns an explanation of why this Duration became invalid, or null if the Duration is valid
   * @type {string}
   */
  get invalidExplanation() {
    return this.invalid ? this.invalid.explanation : null;
  }
  /**
   * Equality check
   * Two Durations are equal iff they have the same units and the same values for each unit.
   * @param {Duration} other
   * @return {boolean}
   */
  equals(other) {
    if (!this.isValid || !other.isValid) {
      return false;
    }
    if (!this.loc.equals(other.loc)) {
      return false;
    }
    function eq(v1, v2) {
      if (v1 === void 0 || v1 === 0)
        return v2 === void 0 || v2 === 0;
      return v1 === v2;
    }
    for (const u of orderedUnits) {
      if (!eq(this.values[u], other.values[u])) {
        return false;
      }
    }
    return true;
  }
};

// node_modules/luxon/src/interval.js
var INVALID2 = "Invalid Interval";
function validateStartEnd(start, end) {
  if (!start || !start.isValid) {
    return Interval.invalid("missing or invalid start");
  } else if (!end || !end.isValid) {
    return Interval.invalid("missing or invalid end");
  } else if (end < start) {
    return Interval.invalid(
      "end before start",
      `The end of an interval must be after its start, but you had start=${start.toISO()} and end=${end.toISO()}`
    );
  } else {
    return null;
  }
}
var Interval = class _Interval {
  /**
   * @private
   */
  constructor(config) {
    this.s = config.start;
    this.e = config.end;
    this.invalid = config.invalid || null;
    this.isLuxonInterval = true;
  }
  /**
   * Create an invalid Interval.
   * @param {string} reason - simple string of why this Interval is invalid. Should not contain parameters or anything else data-dependent
   * @param {string} [explanation=null] - longer explanation, may include parameters and other useful debugging information
   * @return {Interval}
   */
  static invalid(reason, explanation = null) {
    if (!reason) {
      throw new InvalidArgumentError("need to specify a reason the Interval is invalid");
    }
    const invalid = reason instanceof Invalid ? reason : new Invalid(reason, explanation);
    if (Settings.throwOnInvalid) {
      throw new InvalidIntervalError(invalid);
    } else {
      return new _Interval({ invalid });
    }
  }
  /**
   * Create an Interval from a start DateTime and an end DateTime. Inclusive of the start but not the end.
   * @param {DateTime|Date|Object} start
   * @param {DateTime|Date|Object} end
   * @return {Interval}
   */
  static fromDateTimes(start, end) {
    const builtStart = friendlyDateTime(start), builtEnd = friendlyDateTime(end);
    const validateError = validateStartEnd(builtStart, builtEnd);
    if (validateError == null) {
      return new _Interval({
        start: builtStart,
        end: builtEnd
      });
    } else {
      return validateError;
    }
  }
  /**
   * Create an Interval from a start DateTime and a Duration to extend to.
   * @param {DateTime|Date|Object} start
   * @param {Duration|Object|number} duration - the length of the Interval.
   * @return {Interval}
   */
  static after(start, duration) {
    const dur = Duration.fromDurationLike(duration), dt2 = friendlyDateTime(start);
    return _Interval.fromDateTimes(dt2, dt2.plus(dur));
  }
  /**
   * Create an Interval from an end DateTime and a Duration to extend backwards to.
   * @param {DateTime|Date|Object} end
   * @param {Duration|Object|number} duration - the length of the Interval.
   * @return {Interval}
   */
  static before(end, duration) {
    const dur = Duration.fromDurationLike(duration), dt2 = friendlyDateTime(end);
    return _Interval.fromDateTimes(dt2.minus(dur), dt2);
  }
  /**
   * Create an Interval from an ISO 8601 string.
   * Accepts `<start>/<end>`, `<start>/<duration>`, and `<duration>/<end>` formats.
   * @param {string} text - the ISO string to parse
   * @param {Object} [opts] - options to pass {@link DateTime#fromISO} and optionally {@link Duration#fromISO}
   * @see https://en.wikipedia.org/wiki/ISO_8601#Time_intervals
   * @return {Interval}
   */
  static fromISO(text, opts) {
    const [s2, e] = (text || "").split("/", 2);
    if (s2 && e) {
      let start, startIsValid;
      try {
        start = DateTime.fromISO(s2, opts);
        startIsValid = start.isValid;
      } catch (e2) {
        startIsValid = false;
      }
      let end, endIsValid;
      try {
        end = DateTime.fromISO(e, opts);
        endIsValid = end.isValid;
      } catch (e2) {
        endIsValid = false;
      }
      if (startIsValid && endIsValid) {
        return _Interval.fromDateTimes(start, end);
      }
      if (startIsValid) {
        const dur = Duration.fromISO(e, opts);
        if (dur.isValid) {
          return _Interval.after(start, dur);
        }
      } else if (endIsValid) {
        const dur = Duration.fromISO(s2, opts);
        if (dur.isValid) {
          return _Interval.before(end, dur);
        }
      }
    }
    return _Interval.invalid("unparsable", `the input "${text}" can't be parsed as ISO 8601`);
  }
  /**
   * Check if an object is an Interval. Works across context boundaries
   * @param {object} o
   * @return {boolean}
   */
  static isInterval(o43) {
    return o43 && o43.isLuxonInterval || false;
  }
  /**
   * Returns the start of the Interval
   * @type {DateTime}
   */
  get start() {
    return this.isValid ? this.s : null;
  }
  /**
   * Returns the end of the Interval
   * @type {DateTime}
   */
  get end() {
    return this.isValid ? this.e : null;
  }
  /**
   * Returns whether this Interval's end is at least its start, meaning that the Interval isn't 'backwards'.
   * @type {boolean}
   */
  get isValid() {
    return this.invalidReason === null;
  }
  /**
   * Returns an error code if this Interval is invalid, or null if the Interval is valid
   * @type {string}
   */
  get invalidReason() {
    return this.invalid ? this.invalid.reason : null;
  }
  /**
   * Returns an explanation of why this Interval became invalid, or null if the Interval is valid
   * @type {string}
   */
  get invalidExplanation() {
    return this.invalid ? this.invalid.explanation : null;
  }
  /**
   * Returns the length of the Interval in the specified unit.
   * @param {string} unit - the unit (such as 'hours' or 'days') to return the length in.
   * @return {number}
   */
  length(unit = "milliseconds") {
    return this.isValid ? this.toDuration(...[unit]).get(unit) : NaN;
  }
  /**
   * Returns the count of minutes, hours, days, months, or years included in the Interval, even in part.
   * Unlike {@link Interval#length} this counts sections of the calendar, not periods of time, e.g. specifying 'day'
   * asks 'what dates are included in this interval?', not 'how many days long is this interval?'
   * @param {string} [unit='milliseconds'] - the unit of time to count.
   * @param {Object} opts - options
   * @param {boolean} [opts.useLocaleWeeks=false] - If true, use weeks based on the locale, i.e. use the locale-dependent start of the week; this operation will always use the locale of the start DateTime
   * @return {number}
   */
  count(unit = "milliseconds", opts) {
    if (!this.isValid)
      return NaN;
    const start = this.start.startOf(unit, opts);
    let end;
    if (opts?.useLocaleWeeks) {
      end = this.end.reconfigure({ locale: start.locale });
    } else {
      end = this.end;
    }
    end = end.startOf(unit, opts);
    return Math.floor(end.diff(start, unit).get(unit)) + (end.valueOf() !== this.end.valueOf());
  }
  /**
   * Returns whether this Interval's start and end are both in the same unit of time
   * @param {string} unit - the unit of time to check sameness on
   * @return {boolean}
   */
  hasSame(unit) {
    return this.isValid ? this.isEmpty() || this.e.minus(1).hasSame(this.s, unit) : false;
  }
  /**
   * Return whether this Interval has the same start and end DateTimes.
   * @return {boolean}
   */
  isEmpty() {
    return this.s.valueOf() === this.e.valueOf();
  }
  /**
   * Return whether this Interval's start is after the specified DateTime.
   * @param {DateTime} dateTime
   * @return {boolean}
   */
  isAfter(dateTime) {
    if (!this.isValid)
      return false;
    return this.s > dateTime;
  }
  /**
   * Return whether this Interval's end is before the specified DateTime.
   * @param {DateTime} dateTime
   * @return {boolean}
   */
  isBefore(dateTime) {
    if (!this.isValid)
      return false;
    return this.e <= dateTime;
  }
  /**
   * Return whether this Interval contains the specified DateTime.
   * @param {DateTime} dateTime
   * @return {boolean}
   */
  contains(dateTime) {
    if (!this.isValid)
      return false;
    return this.s <= dateTime && this.e > dateTime;
  }
  /**
   * "Sets" the start and/or end dates. Returns a newly-constructed Interval.
   * @param {Object} values - the values to set
   * @param {DateTime} values.start - the starting DateTime
   * @param {DateTime} values.end - the ending DateTime
   * @return {Interval}
   */
  set({ start, end } = {}) {
    if (!this.isValid)
      return this;
    return _Interval.fromDateTimes(start || this.s, end || this.e);
  }
  /**
   * Split this Interval at each of the specified DateTimes
   * @param {...DateTime} dateTimes - the unit of time to count.
   * @return {Array}
   */
  splitAt(...dateTimes) {
    if (!this.isValid)
      return [];
    const sorted = dateTimes.map(friendlyDateTime).filter((d2) => this.contains(d2)).sort((a, b) => a.toMillis() - b.toMillis()), results = [];
    let { s: s2 } = this, i = 0;
    while (s2 < this.e) {
      const added = sorted[i] || this.e, next = +added > +this.e ? this.e : added;
      results.push(_Interval.fromDateTimes(s2, next));
      s2 = next;
      i += 1;
    }
    return results;
  }
  /**
   * Split this Interval into smaller Intervals, each of the specified length.
   * Left over time is grouped into a smaller interval
   * @param {Duration|Object|number} duration - The length of each resulting interval.
   * @return {Array}
   */
  splitBy(duration) {
    const dur = Duration.fromDurationLike(duration);
    if (!this.isValid || !dur.isValid || dur.as("milliseconds") === 0) {
      return [];
    }
    let { s: s2 } = this, idx = 1, next;
    const results = [];
    while (s2 < this.e) {
      const added = this.start.plus(dur.mapUnits((x2) => x2 * idx));
      next = +added > +this.e ? this.e : added;
      results.push(_Interval.fromDateTimes(s2, next));
      s2 = next;
      idx += 1;
    }
    return results;
  }
  /**
   * Split this Interval into the specified number of smaller intervals.
   * @param {number} numberOfParts - The number of Intervals to divide the Interval into.
   * @return {Array}
   */
  divideEqually(numberOfParts) {
    if (!this.isValid)
      return [];
    return this.splitBy(this.length() / numberOfParts).slice(0, numberOfParts);
  }
  /**
   * Return whether this Interval overlaps with the specified Interval
   * @param {Interval} other
   * @return {boolean}
   */
  overlaps(other) {
    return this.e > other.s && this.s < other.e;
  }
  /**
   * Return whether this Interval's end is adjacent to the specified Interval's start.
   * @param {Interval} other
   * @return {boolean}
   */
  abutsStart(other) {
    if (!this.isValid)
      return false;
    return +this.e === +other.s;
  }
  /**
   * Return whether this Interval's start is adjacent to the specified Interval's end.
   * @param {Interval} other
   * @return {boolean}
   */
  abutsEnd(other) {
    if (!this.isValid)
      return false;
    return +other.e === +this.s;
  }
  /**
   * Return whether this Interval engulfs the start and end of the specified Interval.
   * @param {Interval} other
   * @return {boolean}
   */
  engulfs(other) {
    if (!this.isValid)
      return false;
    return this.s <= other.s && this.e >= other.e;
  }
  /**
   * Return whether this Interval has the same start and end as the specified Interval.
   * @param {Interval} other
   * @return {boolean}
   */
  equals(other) {
    if (!this.isValid || !other.isValid) {
      return false;
    }
    return this.s.equals(other.s) && this.e.equals(other.e);
  }
  /**
   * Return an Interval representing the intersection of this Interval and the specified Interval.
   * Specifically, the resulting Interval has the maximum start time and the minimum end time of the two Intervals.
   * Returns null if the intersection is empty, meaning, the intervals don't intersect.
   * @param {Interval} other
   * @return {Interval}
   */
  intersection(other) {
    if (!this.isValid)
      return this;
    const s2 = this.s > other.s ? this.s : other.s, e = this.e < other.e ? this.e : other.e;
    if (s2 >= e) {
      return null;
    } else {
      return _Interval.fromDateTimes(s2, e);
    }
  }
  /**
   * Return an Interval representing the union of this Interval and the specified Interval.
   * Specifically, the resulting Interval has the minimum start time and the maximum end time of the two Intervals.
   * @param {Interval} other
   * @return {Interval}
   */
  union(other) {
    if (!this.isValid)
      return this;
    const s2 = this.s < other.s ? this.s : other.s, e = this.e > other.e ? this.e : other.e;
    return _Interval.fromDateTimes(s2, e);
  }
  /**
   * Merge an array of Intervals into a equivalent minimal set of Intervals.
   * Combines overlapping and adjacent Intervals.
   * @param {Array} intervals
   * @return {Array}
   */
  static merge(intervals) {
    const [found, final] = intervals.sort((a, b) => a.s - b.s).reduce(
      ([sofar, current], item) => {
        if (!current) {
          return [sofar, item];
        } else if (current.overlaps(item) || current.abutsStart(item)) {
          return [sofar, current.union(item)];
        } else {
          return [sofar.concat([current]), item];
        }
      },
      [[], null]
    );
    if (final) {
      found.push(final);
    }
    return found;
  }
  /**
   * Return an array of Intervals representing the spans of time that only appear in one of the specified Intervals.
   * @param {Array} intervals
   * @return {Array}
   */
  static xor(intervals) {
    let start = null, currentCount = 0;
    const results = [], ends = intervals.map((i) => [
      { time: i.s, type: "s" },
      { time: i.e, type: "e" }
    ]), flattened = Array.prototype.concat(...ends), arr = flattened.sort((a, b) => a.time - b.time);
    for (const i of arr) {
      currentCount += i.type === "s" ? 1 : -1;
      if (currentCount === 1) {
        start = i.time;
      } else {
        if (start && +start !== +i.time) {
          results.push(_Interval.fromDateTimes(start, i.time));
        }
        start = null;
      }
    }
    return _Interval.merge(results);
  }
  /**
   * Return an Interval representing the span of time in this Interval that doesn't overlap with any of the specified Intervals.
   * @param {...Interval} intervals
   * @return {Array}
   */
  difference(...intervals) {
    return _Interval.xor([this].concat(intervals)).map((i) => this.intersection(i)).filter((i) => i && !i.isEmpty());
  }
  /**
   * Returns a string representation of this Interval appropriate for debugging.
   * @return {string}
   */
  toString() {
    if (!this.isValid)
      return INVALID2;
    return `[${this.s.toISO()} \u2013 ${this.e.toISO()})`;
  }
  /**
   * Returns a string representation of this Interval appropriate for the REPL.
   * @return {string}
   */
  [Symbol.for("nodejs.util.inspect.custom")]() {
    if (this.isValid) {
      return `Interval { start: ${this.s.toISO()}, end: ${this.e.toISO()} }`;
    } else {
      return `Interval { Invalid, reason: ${this.invalidReason} }`;
    }
  }
  /**
   * Returns a localized string representing this Interval. Accepts the same options as the
   * Intl.DateTimeFormat constructor and any presets defined by Luxon, such as
   * {@link DateTime.DATE_FULL} or {@link DateTime.TIME_SIMPLE}. The exact behavior of this method
   * is browser-specific, but in general it will return an appropriate representation of the
   * Interval in the assigned locale. Defaults to the system's locale if no locale has been
   * specified.
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/DateTimeFormat
   * @param {Object} [formatOpts=DateTime.DATE_SHORT] - Either a DateTime preset or
   * Intl.DateTimeFormat constructor options.
   * @param {Object} opts - Options to override the configuration of the start DateTime.
   * @example Interval.fromISO('2022-11-07T09:00Z/2022-11-08T09:00Z').toLocaleString(); //=> 11/7/2022 – 11/8/2022
   * @example Interval.fromISO('2022-11-07T09:00Z/2022-11-08T09:00Z').toLocaleString(DateTime.DATE_FULL); //=> November 7 – 8, 2022
   * @example Interval.fromISO('2022-11-07T09:00Z/2022-11-08T09:00Z').toLocaleString(DateTime.DATE_FULL, { locale: 'fr-FR' }); //=> 7–8 novembre 2022
   * @example Interval.fromISO('2022-11-07T17:00Z/2022-11-07T19:00Z').toLocaleString(DateTime.TIME_SIMPLE); //=> 6:00 – 8:00 PM
   * @example Interval.fromISO('2022-11-07T17:00Z/2022-11-07T19:00Z').toLocaleString({ weekday: 'short', month: 'short', day: '2-digit', hour: '2-digit', minute: '2-digit' }); //=> Mon, Nov 07, 6:00 – 8:00 p
   * @return {string}
   */
  toLocaleString(formatOpts = DATE_SHORT, opts = {}) {
    return this.isValid ? Formatter.create(this.s.loc.clone(opts), formatOpts).formatInterval(this) : INVALID2;
  }
  /**
   * Returns an ISO 8601-compliant string representation of this Interval.
   * @see https://en.wikipedia.org/wiki/ISO_8601#Time_intervals
   * @param {Object} opts - The same options as {@link DateTime#toISO}
   * @return {string}
   */
  toISO(opts) {
    if (!this.isValid)
      return INVALID2;
    return `${this.s.toISO(opts)}/${this.e.toISO(opts)}`;
  }
  /**
   * Returns an ISO 8601-compliant string representation of date of this Interval.
   * The time components are ignored.
   * @see https://en.wikipedia.org/wiki/ISO_8601#Time_intervals
   * @return {string}
   */
  toISODate() {
    if (!this.isValid)
      return INVALID2;
    return `${this.s.toISODate()}/${this.e.toISODate()}`;
  }
  /**
   * Returns an ISO 8601-compliant string representation of time of this Interval.
   * The date components are ignored.
   * @see https://en.wikipedia.org/wiki/ISO_8601#Time_intervals
   * @param {Object} opts - The same options as {@link DateTime#toISO}
   * @return {string}
   */
  toISOTime(opts) {
    if (!this.isValid)
      return INVALID2;
    return `${this.s.toISOTime(opts)}/${this.e.toISOTime(opts)}`;
  }
  /**
   * Returns a string representation of this Interval formatted according to the specified format
   * string. **You may not want this.** See {@link Interval#toLocaleString} for a more flexible
   * formatting tool.
   * @param {string} dateFormat - The format string. This string formats the start and end time.
   * See {@link DateTime#toFormat} for details.
   * @param {Object} opts - Options.
   * @param {string} [opts.separator =  ' – '] - A separator to place between the start and end
   * representations.
   * @return {string}
   */
  toFormat(dateFormat, { separator = " \u2013 " } = {}) {
    if (!this.isValid)
      return INVALID2;
    return `${this.s.toFormat(dateFormat)}${separator}${this.e.toFormat(dateFormat)}`;
  }
  /**
   * Return a Duration representing the time spanned by this interval.
   * @param {string|string[]} [unit=['milliseconds']] - the unit or units (such as 'hours' or 'days') to include in the duration.
   * @param {Object} opts - options that affect the creation of the Duration
   * @param {string} [opts.conversionAccuracy='casual'] - the conversion system to use
   * @example Interval.fromDateTimes(dt1, dt2).toDuration().toObject() //=> { milliseconds: 88489257 }
   * @example Interval.fromDateTimes(dt1, dt2).toDuration('days').toObject() //=> { days: 1.0241812152777778 }
   * @example Interval.fromDateTimes(dt1, dt2).toDuration(['hours', 'minutes']).toObject() //=> { hours: 24, minutes: 34.82095 }
   * @example Interval.fromDateTimes(dt1, dt2).toDuration(['hours', 'minutes', 'seconds']).toObject() //=> { hours: 24, minutes: 34, seconds: 49.257 }
   * @example Interval.fromDateTimes(dt1, dt2).toDuration('seconds').toObject() //=> { seconds: 88489.257 }
   * @return {Duration}
   */
  toDuration(unit, opts) {
    if (!this.isValid) {
      return Duration.invalid(this.invalidReason);
    }
    return this.e.diff(this.s, unit, opts);
  }
  /**
   * Run mapFn on the interval start and end, returning a new Interval from the resulting DateTimes
   * @param {function} mapFn
   * @return {Interval}
   * @example Interval.fromDateTimes(dt1, dt2).mapEndpoints(endpoint => endpoint.toUTC())
   * @example Interval.fromDateTimes(dt1, dt2).mapEndpoints(endpoint => endpoint.plus({ hours: 2 }))
   */
  mapEndpoints(mapFn) {
    return _Interval.fromDateTimes(mapFn(this.s), mapFn(this.e));
  }
};

// node_modules/luxon/src/info.js
var Info = class {
  /**
   * Return whether the specified zone contains a DST.
   * @param {string|Zone} [zone='local'] - Zone to check. Defaults to the environment's local zone.
   * @return {boolean}
   */
  static hasDST(zone = Settings.defaultZone) {
    const proto = DateTime.now().setZone(zone).set({ month: 12 });
    return !zone.isUniversal && proto.offset !== proto.set({ month: 6 }).offset;
  }
  /**
   * Return whether the specified zone is a valid IANA specifier.
   * @param {string} zone - Zone to check
   * @return {boolean}
   */
  static isValidIANAZone(zone) {
    return IANAZone.isValidZone(zone);
  }
  /**
   * Converts the input into a {@link Zone} instance.
   *
   * * If `input` is already a Zone instance, it is returned unchanged.
   * * If `input` is a string containing a valid time zone name, a Zone instance
   *   with that name is returned.
   * * If `input` is a string that doesn't refer to a known time zone, a Zone
   *   instance with {@link Zone#isValid} == false is returned.
   * * If `input is a number, a Zone instance with the specified fixed offset
   *   in minutes is returned.
   * * If `input` is `null` or `undefined`, the default zone is returned.
   * @param {string|Zone|number} [input] - the value to be converted
   * @return {Zone}
   */
  static normalizeZone(input) {
    return normalizeZone(input, Settings.defaultZone);
  }
  /**
   * Get the weekday on which the week starts according to the given locale.
   * @param {Object} opts - options
   * @param {string} [opts.locale] - the locale code
   * @param {string} [opts.locObj=null] - an existing locale object to use
   * @returns {number} the start of the week, 1 for Monday through 7 for Sunday
   */
  static getStartOfWeek({ locale = null, locObj = null } = {}) {
    return (locObj || Locale.create(locale)).getStartOfWeek();
  }
  /**
   * Get the minimum number of days necessary in a week before it is considered part of the next year according
   * to the given locale.
   * @param {Object} opts - options
   * @param {string} [opts.locale] - the locale code
   * @param {string} [opts.locObj=null] - an existing locale object to use
   * @returns {number}
   */
  static getMinimumDaysInFirstWeek({ locale = null, locObj = null } = {}) {
    return (locObj || Locale.create(locale)).getMinDaysInFirstWeek();
  }
  /**
   * Get the weekdays, which are considered the weekend according to the given locale
   * @param {Object} opts - options
   * @param {string} [opts.locale] - the locale code
   * @param {string} [opts.locObj=null] - an existing locale object to use
   * @returns {number[]} an array of weekdays, 1 for Monday through 7 for Sunday
   */
  static getWeekendWeekdays({ locale = null, locObj = null } = {}) {
    return (locObj || Locale.create(locale)).getWeekendDays().slice();
  }
  /**
   * Return an array of standalone month names.
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/DateTimeFormat
   * @param {string} [length='long'] - the length of the month representation, such as "numeric", "2-digit", "narrow", "short", "long"
   * @param {Object} opts - options
   * @param {string} [opts.locale] - the locale code
   * @param {string} [opts.numberingSystem=null] - the numbering system
   * @param {string} [opts.locObj=null] - an existing locale object to use
   * @param {string} [opts.outputCalendar='gregory'] - the calendar
   * @example Info.months()[0] //=> 'January'
   * @example Info.months('short')[0] //=> 'Jan'
   * @example Info.months('numeric')[0] //=> '1'
   * @example Info.months('short', { locale: 'fr-CA' } )[0] //=> 'janv.'
   * @example Info.months('numeric', { locale: 'ar' })[0] //=> '١'
   * @example Info.months('long', { outputCalendar: 'islamic' })[0] //=> 'Rabiʻ I'
   * @return {Array}
   */
  static months(length = "long", { locale = null, numberingSystem = null, locObj = null, outputCalendar = "gregory" } = {}) {
    return (locObj || Locale.create(locale, numberingSystem, outputCalendar)).months(length);
  }
  /**
   * Return an array of format month names.
   * Format months differ from standalone months in that they're meant to appear next to the day of the month. In some languages, that
   * changes the string.
   * See {@link Info#months}
   * @param {string} [length='long'] - the length of the month representation, such as "numeric", "2-digit", "narrow", "short", "long"
   * @param {Object} opts - options
   * @param {string} [opts.locale] - the locale code
   * @param {string} [opts.numberingSystem=null] - the numbering system
   * @param {string} [opts.locObj=null] - an existing locale object to use
   * @param {string} [opts.outputCalendar='gregory'] - the calendar
   * @return {Array}
   */
  static monthsFormat(length = "long", { locale = null, numberingSystem = null, locObj = null, outputCalendar = "gregory" } = {}) {
    return (locObj || Locale.create(locale, numberingSystem, outputCalendar)).months(length, true);
  }
  /**
   * Return an array of standalone week names.
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/DateTimeFormat
   * @param {string} [length='long'] - the length of the weekday representation, such as "narrow", "short", "long".
   * @param {Object} opts - options
   * @param {string} [opts.locale] - the locale code
   * @param {string} [opts.numberingSystem=null] - the numbering system
   * @param {string} [opts.locObj=null] - an existing locale object to use
   * @example Info.weekdays()[0] //=> 'Monday'
   * @example Info.weekdays('short')[0] //=> 'Mon'
   * @example Info.weekdays('short', { locale: 'fr-CA' })[0] //=> 'lun.'
   * @example Info.weekdays('short', { locale: 'ar' })[0] //=> 'الاثنين'
   * @return {Array}
   */
  static weekdays(length = "long", { locale = null, numberingSystem = null, locObj = null } = {}) {
    return (locObj || Locale.create(locale, numberingSystem, null)).weekdays(length);
  }
  /**
   * Return an array of format week names.
   * Format weekdays differ from standalone weekdays in that they're meant to appear next to more date information. In some languages, that
   * changes the string.
   * See {@link Info#weekdays}
   * @param {string} [length='long'] - the length of the month representation, such as "narrow", "short", "long".
   * @param {Object} opts - options
   * @param {string} [opts.locale=null] - the locale code
   * @param {string} [opts.numberingSystem=null] - the numbering system
   * @param {string} [opts.locObj=null] - an existing locale object to use
   * @return {Array}
   */
  static weekdaysFormat(length = "long", { locale = null, numberingSystem = null, locObj = null } = {}) {
    return (locObj || Locale.create(locale, numberingSystem, null)).weekdays(length, true);
  }
  /**
   * Return an array of meridiems.
   * @param {Object} opts - options
   * @param {string} [opts.locale] - the locale code
   * @example Info.meridiems() //=> [ 'AM', 'PM' ]
   * @example Info.meridiems({ locale: 'my' }) //=> [ 'နံနက်', 'ညနေ' ]
   * @return {Array}
   */
  static meridiems({ locale = null } = {}) {
    return Locale.create(locale).meridiems();
  }
  /**
   * Return an array of eras, such as ['BC', 'AD']. The locale can be specified, but the calendar system is always Gregorian.
   * @param {string} [length='short'] - the length of the era representation, such as "short" or "long".
   * @param {Object} opts - options
   * @param {string} [opts.locale] - the locale code
   * @example Info.eras() //=> [ 'BC', 'AD' ]
   * @example Info.eras('long') //=> [ 'Before Christ', 'Anno Domini' ]
   * @example Info.eras('long', { locale: 'fr' }) //=> [ 'avant Jésus-Christ', 'après Jésus-Christ' ]
   * @return {Array}
   */
  static eras(length = "short", { locale = null } = {}) {
    return Locale.create(locale, null, "gregory").eras(length);
  }
  /**
   * Return the set of available features in this environment.
   * Some features of Luxon are not available in all environments. For example, on older browsers, relative time formatting support is not available. Use this function to figure out if that's the case.
   * Keys:
   * * `relative`: whether this environment supports relative time formatting
   * * `localeWeek`: whether this environment supports different weekdays for the start of the week based on the locale
   * @example Info.features() //=> { relative: false, localeWeek: true }
   * @return {Object}
   */
  static features() {
    return { relative: hasRelative(), localeWeek: hasLocaleWeekInfo() };
  }
};

// node_modules/luxon/src/impl/diff.js
function dayDiff(earlier, later) {
  const utcDayStart = (dt2) => dt2.toUTC(0, { keepLocalTime: true }).startOf("day").valueOf(), ms = utcDayStart(later) - utcDayStart(earlier);
  return Math.floor(Duration.fromMillis(ms).as("days"));
}
function highOrderDiffs(cursor, later, units) {
  const differs = [
    ["years", (a, b) => b.year - a.year],
    ["quarters", (a, b) => b.quarter - a.quarter + (b.year - a.year) * 4],
    ["months", (a, b) => b.month - a.month + (b.year - a.year) * 12],
    [
      "weeks",
      (a, b) => {
        const days = dayDiff(a, b);
        return (days - days % 7) / 7;
      }
    ],
    ["days", dayDiff]
  ];
  const results = {};
  const earlier = cursor;
  let lowestOrder, highWater;
  for (const [unit, differ] of differs) {
    if (units.indexOf(unit) >= 0) {
      lowestOrder = unit;
      results[unit] = differ(cursor, later);
      highWater = earlier.plus(results);
      if (highWater > later) {
        results[unit]--;
        cursor = earlier.plus(results);
        if (cursor > later) {
          highWater = cursor;
          results[unit]--;
          cursor = earlier.plus(results);
        }
      } else {
        cursor = highWater;
      }
    }
  }
  return [cursor, results, highWater, lowestOrder];
}
function diff_default(earlier, later, units, opts) {
  let [cursor, results, highWater, lowestOrder] = highOrderDiffs(earlier, later, units);
  const remainingMillis = later - cursor;
  const lowerOrderUnits = units.filter(
    (u) => ["hours", "minutes", "seconds", "milliseconds"].indexOf(u) >= 0
  );
  if (lowerOrderUnits.length === 0) {
    if (highWater < later) {
      highWater = cursor.plus({ [lowestOrder]: 1 });
    }
    if (highWater !== cursor) {
      results[lowestOrder] = (results[lowestOrder] || 0) + remainingMillis / (highWater - cursor);
    }
  }
  const duration = Duration.fromObject(results, opts);
  if (lowerOrderUnits.length > 0) {
    return Duration.fromMillis(remainingMillis, opts).shiftTo(...lowerOrderUnits).plus(duration);
  } else {
    return duration;
  }
}

// node_modules/luxon/src/impl/digits.js
var numberingSystems = {
  arab: "[\u0660-\u0669]",
  arabext: "[\u06F0-\u06F9]",
  bali: "[\u1B50-\u1B59]",
  beng: "[\u09E6-\u09EF]",
  deva: "[\u0966-\u096F]",
  fullwide: "[\uFF10-\uFF19]",
  gujr: "[\u0AE6-\u0AEF]",
  hanidec: "[\u3007|\u4E00|\u4E8C|\u4E09|\u56DB|\u4E94|\u516D|\u4E03|\u516B|\u4E5D]",
  khmr: "[\u17E0-\u17E9]",
  knda: "[\u0CE6-\u0CEF]",
  laoo: "[\u0ED0-\u0ED9]",
  limb: "[\u1946-\u194F]",
  mlym: "[\u0D66-\u0D6F]",
  mong: "[\u1810-\u1819]",
  mymr: "[\u1040-\u1049]",
  orya: "[\u0B66-\u0B6F]",
  tamldec: "[\u0BE6-\u0BEF]",
  telu: "[\u0C66-\u0C6F]",
  thai: "[\u0E50-\u0E59]",
  tibt: "[\u0F20-\u0F29]",
  latn: "\\d"
};
var numberingSystemsUTF16 = {
  arab: [1632, 1641],
  arabext: [1776, 1785],
  bali: [6992, 7001],
  beng: [2534, 2543],
  deva: [2406, 2415],
  fullwide: [65296, 65303],
  gujr: [2790, 2799],
  khmr: [6112, 6121],
  knda: [3302, 3311],
  laoo: [3792, 3801],
  limb: [6470, 6479],
  mlym: [3430, 3439],
  mong: [6160, 6169],
  mymr: [4160, 4169],
  orya: [2918, 2927],
  tamldec: [3046, 3055],
  telu: [3174, 3183],
  thai: [3664, 3673],
  tibt: [3872, 3881]
};
var hanidecChars = numberingSystems.hanidec.replace(/[\[|\]]/g, "").split("");
function parseDigits(str) {
  let value = parseInt(str, 10);
  if (isNaN(value)) {
    value = "";
    for (let i = 0; i < str.length; i++) {
      const code = str.charCodeAt(i);
      if (str[i].search(numberingSystems.hanidec) !== -1) {
        value += hanidecChars.indexOf(str[i]);
      } else {
        for (const key in numberingSystemsUTF16) {
          const [min, max] = numberingSystemsUTF16[key];
          if (code >= min && code <= max) {
            value += code - min;
          }
        }
      }
    }
    return parseInt(value, 10);
  } else {
    return value;
  }
}
function digitRegex({ numberingSystem }, append = "") {
  return new RegExp(`${numberingSystems[numberingSystem || "latn"]}${append}`);
}

// node_modules/luxon/src/impl/tokenParser.js
var MISSING_FTP = "missing Intl.DateTimeFormat.formatToParts support";
function intUnit(regex, post = (i) => i) {
  return { regex, deser: ([s2]) => post(parseDigits(s2)) };
}
var NBSP = String.fromCharCode(160);
var spaceOrNBSP = `[ ${NBSP}]`;
var spaceOrNBSPRegExp = new RegExp(spaceOrNBSP, "g");
function fixListRegex(s2) {
  return s2.replace(/\./g, "\\.?").replace(spaceOrNBSPRegExp, spaceOrNBSP);
}
function stripInsensitivities(s2) {
  return s2.replace(/\./g, "").replace(spaceOrNBSPRegExp, " ").toLowerCase();
}
function oneOf(strings, startIndex) {
  if (strings === null) {
    return null;
  } else {
    return {
      regex: RegExp(strings.map(fixListRegex).join("|")),
      deser: ([s2]) => strings.findIndex((i) => stripInsensitivities(s2) === stripInsensitivities(i)) + startIndex
    };
  }
}
function offset(regex, groups) {
  return { regex, deser: ([, h, m2]) => signedOffset(h, m2), groups };
}
function simple(regex) {
  return { regex, deser: ([s2]) => s2 };
}
function escapeToken(value) {
  return value.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g, "\\$&");
}
function unitForToken(token, loc) {
  const one = digitRegex(loc), two = digitRegex(loc, "{2}"), three = digitRegex(loc, "{3}"), four = digitRegex(loc, "{4}"), six = digitRegex(loc, "{6}"), oneOrTwo = digitRegex(loc, "{1,2}"), oneToThree = digitRegex(loc, "{1,3}"), oneToSix = digitRegex(loc, "{1,6}"), oneToNine = digitRegex(loc, "{1,9}"), twoToFour = digitRegex(loc, "{2,4}"), fourToSix = digitRegex(loc, "{4,6}"), literal = (t) => ({ regex: RegExp(escapeToken(t.val)), deser: ([s2]) => s2, literal: true }), unitate = (t) => {
    if (token.literal) {
      return literal(t);
    }
    switch (t.val) {
      case "G":
        return oneOf(loc.eras("short"), 0);
      case "GG":
        return oneOf(loc.eras("long"), 0);
      case "y":
        return intUnit(oneToSix);
      case "yy":
        return intUnit(twoToFour, untruncateYear);
      case "yyyy":
        return intUnit(four);
      case "yyyyy":
        return intUnit(fourToSix);
      case "yyyyyy":
        return intUnit(six);
      case "M":
        return intUnit(oneOrTwo);
      case "MM":
        return intUnit(two);
      case "MMM":
        return oneOf(loc.months("short", true), 1);
      case "MMMM":
        return oneOf(loc.months("long", true), 1);
      case "L":
        return intUnit(oneOrTwo);
      case "LL":
        return intUnit(two);
      case "LLL":
        return oneOf(loc.months("short", false), 1);
      case "LLLL":
        return oneOf(loc.months("long", false), 1);
      case "d":
        return intUnit(oneOrTwo);
      case "dd":
        return intUnit(two);
      case "o":
        return intUnit(oneToThree);
      case "ooo":
        return intUnit(three);
      case "HH":
        return intUnit(two);
      case "H":
        return intUnit(oneOrTwo);
      case "hh":
        return intUnit(two);
      case "h":
        return intUnit(oneOrTwo);
      case "mm":
        return intUnit(two);
      case "m":
        return intUnit(oneOrTwo);
      case "q":
        return intUnit(oneOrTwo);
      case "qq":
        return intUnit(two);
      case "s":
        return intUnit(oneOrTwo);
      case "ss":
        return intUnit(two);
      case "S":
        return intUnit(oneToThree);
      case "SSS":
        return intUnit(three);
      case "u":
        return simple(oneToNine);
      case "uu":
        return simple(oneOrTwo);
      case "uuu":
        return intUnit(one);
      case "a":
        return oneOf(loc.meridiems(), 0);
      case "kkkk":
        return intUnit(four);
      case "kk":
        return intUnit(twoToFour, untruncateYear);
      case "W":
        return intUnit(oneOrTwo);
      case "WW":
        return intUnit(two);
      case "E":
      case "c":
        return intUnit(one);
      case "EEE":
        return oneOf(loc.weekdays("short", false), 1);
      case "EEEE":
        return oneOf(loc.weekdays("long", false), 1);
      case "ccc":
        return oneOf(loc.weekdays("short", true), 1);
      case "cccc":
        return oneOf(loc.weekdays("long", true), 1);
      case "Z":
      case "ZZ":
        return offset(new RegExp(`([+-]${oneOrTwo.source})(?::(${two.source}))?`), 2);
      case "ZZZ":
        return offset(new RegExp(`([+-]${oneOrTwo.source})(${two.source})?`), 2);
      case "z":
        return simple(/[a-z_+-/]{1,256}?/i);
      case " ":
        return simple(/[^\S\n\r]/);
      default:
        return literal(t);
    }
  };
  const unit = unitate(token) || {
    invalidReason: MISSING_FTP
  };
  unit.token = token;
  return unit;
}
var partTypeStyleToTokenVal = {
  year: {
    "2-digit": "yy",
    numeric: "yyyyy"
  },
  month: {
    numeric: "M",
    "2-digit": "MM",
    short: "MMM",
    long: "MMMM"
  },
  day: {
    numeric: "d",
    "2-digit": "dd"
  },
  weekday: {
    short: "EEE",
    long: "EEEE"
  },
  dayperiod: "a",
  dayPeriod: "a",
  hour12: {
    numeric: "h",
    "2-digit": "hh"
  },
  hour24: {
    numeric: "H",
    "2-digit": "HH"
  },
  minute: {
    numeric: "m",
    "2-digit": "mm"
  },
  second: {
    numeric: "s",
    "2-digit": "ss"
  },
  timeZoneName: {
    long: "ZZZZZ",
    short: "ZZZ"
  }
};
function tokenForPart(part, formatOpts, resolvedOpts) {
  const { type, value } = part;
  if (type === "literal") {
    const isSpace = /^\s+$/.test(value);
    return {
      literal: !isSpace,
      val: isSpace ? " " : value
    };
  }
  const style = formatOpts[type];
  let actualType = type;
  if (type === "hour") {
    if (formatOpts.hour12 != null) {
      actualType = formatOpts.hour12 ? "hour12" : "hour24";
    } else if (formatOpts.hourCycle != null) {
      if (formatOpts.hourCycle === "h11" || formatOpts.hourCycle === "h12") {
        actualType = "hour12";
      } else {
        actualType = "hour24";
      }
    } else {
      actualType = resolvedOpts.hour12 ? "hour12" : "hour24";
    }
  }
  let val = partTypeStyleToTokenVal[actualType];
  if (typeof val === "object") {
    val = val[style];
  }
  if (val) {
    return {
      literal: false,
      val
    };
  }
  return void 0;
}
function buildRegex(units) {
  const re2 = units.map((u) => u.regex).reduce((f2, r) => `${f2}(${r.source})`, "");
  return [`^${re2}$`, units];
}
function match(input, regex, handlers) {
  const matches = input.match(regex);
  if (matches) {
    const all = {};
    let matchIndex = 1;
    for (const i in handlers) {
      if (hasOwnProperty(handlers, i)) {
        const h = handlers[i], groups = h.groups ? h.groups + 1 : 1;
        if (!h.literal && h.token) {
          all[h.token.val[0]] = h.deser(matches.slice(matchIndex, matchIndex + groups));
        }
        matchIndex += groups;
      }
    }
    return [matches, all];
  } else {
    return [matches, {}];
  }
}
function dateTimeFromMatches(matches) {
  const toField = (token) => {
    switch (token) {
      case "S":
        return "millisecond";
      case "s":
        return "second";
      case "m":
        return "minute";
      case "h":
      case "H":
        return "hour";
      case "d":
        return "day";
      case "o":
        return "ordinal";
      case "L":
      case "M":
        return "month";
      case "y":
        return "year";
      case "E":
      case "c":
        return "weekday";
      case "W":
        return "weekNumber";
      case "k":
        return "weekYear";
      case "q":
        return "quarter";
      default:
        return null;
    }
  };
  let zone = null;
  let specificOffset;
  if (!isUndefined(matches.z)) {
    zone = IANAZone.create(matches.z);
  }
  if (!isUndefined(matches.Z)) {
    if (!zone) {
      zone = new FixedOffsetZone(matches.Z);
    }
    specificOffset = matches.Z;
  }
  if (!isUndefined(matches.q)) {
    matches.M = (matches.q - 1) * 3 + 1;
  }
  if (!isUndefined(matches.h)) {
    if (matches.h < 12 && matches.a === 1) {
      matches.h += 12;
    } else if (matches.h === 12 && matches.a === 0) {
      matches.h = 0;
    }
  }
  if (matches.G === 0 && matches.y) {
    matches.y = -matches.y;
  }
  if (!isUndefined(matches.u)) {
    matches.S = parseMillis(matches.u);
  }
  const vals = Object.keys(matches).reduce((r, k2) => {
    const f2 = toField(k2);
    if (f2) {
      r[f2] = matches[k2];
    }
    return r;
  }, {});
  return [vals, zone, specificOffset];
}
var dummyDateTimeCache = null;
function getDummyDateTime() {
  if (!dummyDateTimeCache) {
    dummyDateTimeCache = DateTime.fromMillis(1555555555555);
  }
  return dummyDateTimeCache;
}
function maybeExpandMacroToken(token, locale) {
  if (token.literal) {
    return token;
  }
  const formatOpts = Formatter.macroTokenToFormatOpts(token.val);
  const tokens = formatOptsToTokens(formatOpts, locale);
  if (tokens == null || tokens.includes(void 0)) {
    return token;
  }
  return tokens;
}
function expandMacroTokens(tokens, locale) {
  return Array.prototype.concat(...tokens.map((t) => maybeExpandMacroToken(t, locale)));
}
function explainFromTokens(locale, input, format) {
  const tokens = expandMacroTokens(Formatter.parseFormat(format), locale), units = tokens.map((t) => unitForToken(t, locale)), disqualifyingUnit = units.find((t) => t.invalidReason);
  if (disqualifyingUnit) {
    return { input, tokens, invalidReason: disqualifyingUnit.invalidReason };
  } else {
    const [regexString, handlers] = buildRegex(units), regex = RegExp(regexString, "i"), [rawMatches, matches] = match(input, regex, handlers), [result, zone, specificOffset] = matches ? dateTimeFromMatches(matches) : [null, null, void 0];
    if (hasOwnProperty(matches, "a") && hasOwnProperty(matches, "H")) {
      throw new ConflictingSpecificationError(
        "Can't include meridiem when specifying 24-hour format"
      );
    }
    return { input, tokens, regex, rawMatches, matches, result, zone, specificOffset };
  }
}
function parseFromTokens(locale, input, format) {
  const { result, zone, specificOffset, invalidReason } = explainFromTokens(locale, input, format);
  return [result, zone, specificOffset, invalidReason];
}
function formatOptsToTokens(formatOpts, locale) {
  if (!formatOpts) {
    return null;
  }
  const formatter = Formatter.create(locale, formatOpts);
  const df = formatter.dtFormatter(getDummyDateTime());
  const parts = df.formatToParts();
  const resolvedOpts = df.resolvedOptions();
  return parts.map((p2) => tokenForPart(p2, formatOpts, resolvedOpts));
}

// node_modules/luxon/src/datetime.js
var INVALID3 = "Invalid DateTime";
var MAX_DATE = 864e13;
function unsupportedZone(zone) {
  return new Invalid("unsupported zone", `the zone "${zone.name}" is not supported`);
}
function possiblyCachedWeekData(dt2) {
  if (dt2.weekData === null) {
    dt2.weekData = gregorianToWeek(dt2.c);
  }
  return dt2.weekData;
}
function possiblyCachedLocalWeekData(dt2) {
  if (dt2.localWeekData === null) {
    dt2.localWeekData = gregorianToWeek(
      dt2.c,
      dt2.loc.getMinDaysInFirstWeek(),
      dt2.loc.getStartOfWeek()
    );
  }
  return dt2.localWeekData;
}
function clone2(inst, alts) {
  const current = {
    ts: inst.ts,
    zone: inst.zone,
    c: inst.c,
    o: inst.o,
    loc: inst.loc,
    invalid: inst.invalid
  };
  return new DateTime({ ...current, ...alts, old: current });
}
function fixOffset(localTS, o43, tz) {
  let utcGuess = localTS - o43 * 60 * 1e3;
  const o210 = tz.offset(utcGuess);
  if (o43 === o210) {
    return [utcGuess, o43];
  }
  utcGuess -= (o210 - o43) * 60 * 1e3;
  const o310 = tz.offset(utcGuess);
  if (o210 === o310) {
    return [utcGuess, o210];
  }
  return [localTS - Math.min(o210, o310) * 60 * 1e3, Math.max(o210, o310)];
}
function tsToObj(ts, offset2) {
  ts += offset2 * 60 * 1e3;
  const d2 = new Date(ts);
  return {
    year: d2.getUTCFullYear(),
    month: d2.getUTCMonth() + 1,
    day: d2.getUTCDate(),
    hour: d2.getUTCHours(),
    minute: d2.getUTCMinutes(),
    second: d2.getUTCSeconds(),
    millisecond: d2.getUTCMilliseconds()
  };
}
function objToTS(obj, offset2, zone) {
  return fixOffset(objToLocalTS(obj), offset2, zone);
}
function adjustTime(inst, dur) {
  const oPre = inst.o, year = inst.c.year + Math.trunc(dur.years), month = inst.c.month + Math.trunc(dur.months) + Math.trunc(dur.quarters) * 3, c = {
    ...inst.c,
    year,
    month,
    day: Math.min(inst.c.day, daysInMonth(year, month)) + Math.trunc(dur.days) + Math.trunc(dur.weeks) * 7
  }, millisToAdd = Duration.fromObject({
    years: dur.years - Math.trunc(dur.years),
    quarters: dur.quarters - Math.trunc(dur.quarters),
    months: dur.months - Math.trunc(dur.months),
    weeks: dur.weeks - Math.trunc(dur.weeks),
    days: dur.days - Math.trunc(dur.days),
    hours: dur.hours,
    minutes: dur.minutes,
    seconds: dur.seconds,
    milliseconds: dur.milliseconds
  }).as("milliseconds"), localTS = objToLocalTS(c);
  let [ts, o43] = fixOffset(localTS, oPre, inst.zone);
  if (millisToAdd !== 0) {
    ts += millisToAdd;
    o43 = inst.zone.offset(ts);
  }
  return { ts, o: o43 };
}
function parseDataToDateTime(parsed, parsedZone, opts, format, text, specificOffset) {
  const { setZone, zone } = opts;
  if (parsed && Object.keys(parsed).length !== 0 || parsedZone) {
    const interpretationZone = parsedZone || zone, inst = DateTime.fromObject(parsed, {
      ...opts,
      zone: interpretationZone,
      specificOffset
    });
    return setZone ? inst : inst.setZone(zone);
  } else {
    return DateTime.invalid(
      new Invalid("unparsable", `the input "${text}" can't be parsed as ${format}`)
    );
  }
}
function toTechFormat(dt2, format, allowZ = true) {
  return dt2.isValid ? Formatter.create(Locale.create("en-US"), {
    allowZ,
    forceSimple: true
  }).formatDateTimeFromString(dt2, format) : null;
}
function toISODate(o43, extended) {
  const longFormat = o43.c.year > 9999 || o43.c.year < 0;
  let c = "";
  if (longFormat && o43.c.year >= 0)
    c += "+";
  c += padStart(o43.c.year, longFormat ? 6 : 4);
  if (extended) {
    c += "-";
    c += padStart(o43.c.month);
    c += "-";
    c += padStart(o43.c.day);
  } else {
    c += padStart(o43.c.month);
    c += padStart(o43.c.day);
  }
  return c;
}
function toISOTime(o43, extended, suppressSeconds, suppressMilliseconds, includeOffset, extendedZone) {
  let c = padStart(o43.c.hour);
  if (extended) {
    c += ":";
    c += padStart(o43.c.minute);
    if (o43.c.millisecond !== 0 || o43.c.second !== 0 || !suppressSeconds) {
      c += ":";
    }
  } else {
    c += padStart(o43.c.minute);
  }
  if (o43.c.millisecond !== 0 || o43.c.second !== 0 || !suppressSeconds) {
    c += padStart(o43.c.second);
    if (o43.c.millisecond !== 0 || !suppressMilliseconds) {
      c += ".";
      c += padStart(o43.c.millisecond, 3);
    }
  }
  if (includeOffset) {
    if (o43.isOffsetFixed && o43.offset === 0 && !extendedZone) {
      c += "Z";
    } else if (o43.o < 0) {
      c += "-";
      c += padStart(Math.trunc(-o43.o / 60));
      c += ":";
      c += padStart(Math.trunc(-o43.o % 60));
    } else {
      c += "+";
      c += padStart(Math.trunc(o43.o / 60));
      c += ":";
      c += padStart(Math.trunc(o43.o % 60));
    }
  }
  if (extendedZone) {
    c += "[" + o43.zone.ianaName + "]";
  }
  return c;
}
var defaultUnitValues = {
  month: 1,
  day: 1,
  hour: 0,
  minute: 0,
  second: 0,
  millisecond: 0
};
var defaultWeekUnitValues = {
  weekNumber: 1,
  weekday: 1,
  hour: 0,
  minute: 0,
  second: 0,
  millisecond: 0
};
var defaultOrdinalUnitValues = {
  ordinal: 1,
  hour: 0,
  minute: 0,
  second: 0,
  millisecond: 0
};
var orderedUnits2 = ["year", "month", "day", "hour", "minute", "second", "millisecond"];
var orderedWeekUnits = [
  "weekYear",
  "weekNumber",
  "weekday",
  "hour",
  "minute",
  "second",
  "millisecond"
];
var orderedOrdinalUnits = ["year", "ordinal", "hour", "minute", "second", "millisecond"];
function normalizeUnit(unit) {
  const normalized = {
    year: "year",
    years: "year",
    month: "month",
    months: "month",
    day: "day",
    days: "day",
    hour: "hour",
    hours: "hour",
    minute: "minute",
    minutes: "minute",
    quarter: "quarter",
    quarters: "quarter",
    second: "second",
    seconds: "second",
    millisecond: "millisecond",
    milliseconds: "millisecond",
    weekday: "weekday",
    weekdays: "weekday",
    weeknumber: "weekNumber",
    weeksnumber: "weekNumber",
    weeknumbers: "weekNumber",
    weekyear: "weekYear",
    weekyears: "weekYear",
    ordinal: "ordinal"
  }[unit.toLowerCase()];
  if (!normalized)
    throw new InvalidUnitError(unit);
  return normalized;
}
function normalizeUnitWithLocalWeeks(unit) {
  switch (unit.toLowerCase()) {
    case "localweekday":
    case "localweekdays":
      return "localWeekday";
    case "localweeknumber":
    case "localweeknumbers":
      return "localWeekNumber";
    case "localweekyear":
    case "localweekyears":
      return "localWeekYear";
    default:
      return normalizeUnit(unit);
  }
}
function quickDT(obj, opts) {
  const zone = normalizeZone(opts.zone, Settings.defaultZone), loc = Locale.fromObject(opts), tsNow = Settings.now();
  let ts, o43;
  if (!isUndefined(obj.year)) {
    for (const u of orderedUnits2) {
      if (isUndefined(obj[u])) {
        obj[u] = defaultUnitValues[u];
      }
    }
    const invalid = hasInvalidGregorianData(obj) || hasInvalidTimeData(obj);
    if (invalid) {
      return DateTime.invalid(invalid);
    }
    const offsetProvis = zone.offset(tsNow);
    [ts, o43] = objToTS(obj, offsetProvis, zone);
  } else {
    ts = tsNow;
  }
  return new DateTime({ ts, zone, loc, o: o43 });
}
function diffRelative(start, end, opts) {
  const round = isUndefined(opts.round) ? true : opts.round, format = (c, unit) => {
    c = roundTo(c, round || opts.calendary ? 0 : 2, true);
    const formatter = end.loc.clone(opts).relFormatter(opts);
    return formatter.format(c, unit);
  }, differ = (unit) => {
    if (opts.calendary) {
      if (!end.hasSame(start, unit)) {
        return end.startOf(unit).diff(start.startOf(unit), unit).get(unit);
      } else
        return 0;
    } else {
      return end.diff(start, unit).get(unit);
    }
  };
  if (opts.unit) {
    return format(differ(opts.unit), opts.unit);
  }
  for (const unit of opts.units) {
    const count = differ(unit);
    if (Math.abs(count) >= 1) {
      return format(count, unit);
    }
  }
  return format(start > end ? -0 : 0, opts.units[opts.units.length - 1]);
}
function lastOpts(argList) {
  let opts = {}, args;
  if (argList.length > 0 && typeof argList[argList.length - 1] === "object") {
    opts = argList[argList.length - 1];
    args = Array.from(argList).slice(0, argList.length - 1);
  } else {
    args = Array.from(argList);
  }
  return [opts, args];
}
var DateTime = class _DateTime {
  /**
   * @access private
   */
  constructor(config) {
    const zone = config.zone || Settings.defaultZone;
    let invalid = config.invalid || (Number.isNaN(config.ts) ? new Invalid("invalid input") : null) || (!zone.isValid ? unsupportedZone(zone) : null);
    this.ts = isUndefined(config.ts) ? Settings.now() : config.ts;
    let c = null, o43 = null;
    if (!invalid) {
      const unchanged = config.old && config.old.ts === this.ts && config.old.zone.equals(zone);
      if (unchanged) {
        [c, o43] = [config.old.c, config.old.o];
      } else {
        const ot2 = zone.offset(this.ts);
        c = tsToObj(this.ts, ot2);
        invalid = Number.isNaN(c.year) ? new Invalid("invalid input") : null;
        c = invalid ? null : c;
        o43 = invalid ? null : ot2;
      }
    }
    this._zone = zone;
    this.loc = config.loc || Locale.create();
    this.invalid = invalid;
    this.weekData = null;
    this.localWeekData = null;
    this.c = c;
    this.o = o43;
    this.isLuxonDateTime = true;
  }
  // CONSTRUCT
  /**
   * Create a DateTime for the current instant, in the system's time zone.
   *
   * Use Settings to override these default values if needed.
   * @example DateTime.now().toISO() //~> now in the ISO format
   * @return {DateTime}
   */
  static now() {
    return new _DateTime({});
  }
  /**
   * Create a local DateTime
   * @param {number} [year] - The calendar year. If omitted (as in, call `local()` with no arguments), the current time will be used
   * @param {number} [month=1] - The month, 1-indexed
   * @param {number} [day=1] - The day of the month, 1-indexed
   * @param {number} [hour=0] - The hour of the day, in 24-hour time
   * @param {number} [minute=0] - The minute of the hour, meaning a number between 0 and 59
   * @param {number} [second=0] - The second of the minute, meaning a number between 0 and 59
   * @param {number} [millisecond=0] - The millisecond of the second, meaning a number between 0 and 999
   * @example DateTime.local()                                  //~> now
   * @example DateTime.local({ zone: "America/New_York" })      //~> now, in US east coast time
   * @example DateTime.local(2017)                              //~> 2017-01-01T00:00:00
   * @example DateTime.local(2017, 3)                           //~> 2017-03-01T00:00:00
   * @example DateTime.local(2017, 3, 12, { locale: "fr" })     //~> 2017-03-12T00:00:00, with a French locale
   * @example DateTime.local(2017, 3, 12, 5)                    //~> 2017-03-12T05:00:00
   * @example DateTime.local(2017, 3, 12, 5, { zone: "utc" })   //~> 2017-03-12T05:00:00, in UTC
   * @example DateTime.local(2017, 3, 12, 5, 45)                //~> 2017-03-12T05:45:00
   * @example DateTime.local(2017, 3, 12, 5, 45, 10)            //~> 2017-03-12T05:45:10
   * @example DateTime.local(2017, 3, 12, 5, 45, 10, 765)       //~> 2017-03-12T05:45:10.765
   * @return {DateTime}
   */
  static local() {
    const [opts, args] = lastOpts(arguments), [year, month, day, hour, minute, second, millisecond] = args;
    return quickDT({ year, month, day, hour, minute, second, millisecond }, opts);
  }
  /**
   * Create a DateTime in UTC
   * @param {number} [year] - The calendar year. If omitted (as in, call `utc()` with no arguments), the current time will be used
   * @param {number} [month=1] - The month, 1-indexed
   * @param {number} [day=1] - The day of the month
   * @param {number} [hour=0] - The hour of the day, in 24-hour time
   * @param {number} [minute=0] - The minute of the hour, meaning a number between 0 and 59
   * @param {number} [second=0] - The second of the minute, meaning a number between 0 and 59
   * @param {number} [millisecond=0] - The millisecond of the second, meaning a number between 0 and 999
   * @param {Object} options - configuration options for the DateTime
   * @param {string} [options.locale] - a locale to set on the resulting DateTime instance
   * @param {string} [options.outputCalendar] - the output calendar to set on the resulting DateTime instance
   * @param {string} [options.numberingSystem] - the numbering system to set on the resulting DateTime instance
   * @example DateTime.utc()                                              //~> now
   * @example DateTime.utc(2017)                                          //~> 2017-01-01T00:00:00Z
   * @example DateTime.utc(2017, 3)                                       //~> 2017-03-01T00:00:00Z
   * @example DateTime.utc(2017, 3, 12)                                   //~> 2017-03-12T00:00:00Z
   * @example DateTime.utc(2017, 3, 12, 5)                                //~> 2017-03-12T05:00:00Z
   * @example DateTime.utc(2017, 3, 12, 5, 45)                            //~> 2017-03-12T05:45:00Z
   * @example DateTime.utc(2017, 3, 12, 5, 45, { locale: "fr" })          //~> 2017-03-12T05:45:00Z with a French locale
   * @example DateTime.utc(2017, 3, 12, 5, 45, 10)                        //~> 2017-03-12T05:45:10Z
   * @example DateTime.utc(2017, 3, 12, 5, 45, 10, 765, { locale: "fr" }) //~> 2017-03-12T05:45:10.765Z with a French locale
   * @return {DateTime}
   */
  static utc() {
    const [opts, args] = lastOpts(arguments), [year, month, day, hour, minute, second, millisecond] = args;
    opts.zone = FixedOffsetZone.utcInstance;
    return quickDT({ year, month, day, hour, minute, second, millisecond }, opts);
  }
  /**
   * Create a DateTime from a JavaScript Date object. Uses the default zone.
   * @param {Date} date - a JavaScript Date object
   * @param {Object} options - configuration options for the DateTime
   * @param {string|Zone} [options.zone='local'] - the zone to place the DateTime into
   * @return {DateTime}
   */
  static fromJSDate(date, options = {}) {
    const ts = isDate(date) ? date.valueOf() : NaN;
    if (Number.isNaN(ts)) {
      return _DateTime.invalid("invalid input");
    }
    const zoneToUse = normalizeZone(options.zone, Settings.defaultZone);
    if (!zoneToUse.isValid) {
      return _DateTime.invalid(unsupportedZone(zoneToUse));
    }
    return new _DateTime({
      ts,
      zone: zoneToUse,
      loc: Locale.fromObject(options)
    });
  }
  /**
   * Create a DateTime from a number of milliseconds since the epoch (meaning since 1 January 1970 00:00:00 UTC). Uses the default zone.
   * @param {number} milliseconds - a number of milliseconds since 1970 UTC
   * @param {Object} options - configuration options for the DateTime
   * @param {string|Zone} [options.zone='local'] - the zone to place the DateTime into
   * @param {string} [options.locale] - a locale to set on the resulting DateTime instance
   * @param {string} options.outputCalendar - the output calendar to set on the resulting DateTime instance
   * @param {string} options.numberingSystem - the numbering system to set on the resulting DateTime instance
   * @return {DateTime}
   */
  static fromMillis(milliseconds, options = {}) {
    if (!isNumber(milliseconds)) {
      throw new InvalidArgumentError(
        `fromMillis requires a numerical input, but received a ${typeof milliseconds} with value ${milliseconds}`
      );
    } else if (milliseconds < -MAX_DATE || milliseconds > MAX_DATE) {
      return _DateTime.invalid("Timestamp out of range");
    } else {
      return new _DateTime({
        ts: milliseconds,
        zone: normalizeZone(options.zone, Settings.defaultZone),
        loc: Locale.fromObject(options)
      });
    }
  }
  /**
   * Create a DateTime from a number of seconds since the epoch (meaning since 1 January 1970 00:00:00 UTC). Uses the default zone.
   * @param {number} seconds - a number of seconds since 1970 UTC
   * @param {Object} options - configuration options for the DateTime
   * @param {string|Zone} [options.zone='local'] - the zone to place the DateTime into
   * @param {string} [options.locale] - a locale to set on the resulting DateTime instance
   * @param {string} options.outputCalendar - the output calendar to set on the resulting DateTime instance
   * @param {string} options.numberingSystem - the numbering system to set on the resulting DateTime instance
   * @return {DateTime}
   */
  static fromSeconds(seconds, options = {}) {
    if (!isNumber(seconds)) {
      throw new InvalidArgumentError("fromSeconds requires a numerical input");
    } else {
      return new _DateTime({
        ts: seconds * 1e3,
        zone: normalizeZone(options.zone, Settings.defaultZone),
        loc: Locale.fromObject(options)
      });
    }
  }
  /**
   * Create a DateTime from a JavaScript object with keys like 'year' and 'hour' with reasonable defaults.
   * @param {Object} obj - the object to create the DateTime from
   * @param {number} obj.year - a year, such as 1987
   * @param {number} obj.month - a month, 1-12
   * @param {number} obj.day - a day of the month, 1-31, depending on the month
   * @param {number} obj.ordinal - day of the year, 1-365 or 366
   * @param {number} obj.weekYear - an ISO week year
   * @param {number} obj.weekNumber - an ISO week number, between 1 and 52 or 53, depending on the year
   * @param {number} obj.weekday - an ISO weekday, 1-7, where 1 is Monday and 7 is Sunday
   * @param {number} obj.localWeekYear - a week year, according to the locale
   * @param {number} obj.localWeekNumber - a week number, between 1 and 52 or 53, depending on the year, according to the locale
   * @param {number} obj.localWeekday - a weekday, 1-7, where 1 is the first and 7 is the last day of the week, according to the locale
   * @param {number} obj.hour - hour of the day, 0-23
   * @param {number} obj.minute - minute of the hour, 0-59
   * @param {number} obj.second - second of the minute, 0-59
   * @param {number} obj.millisecond - millisecond of the second, 0-999
   * @param {Object} opts - options for creating this DateTime
   * @param {string|Zone} [opts.zone='local'] - interpret the numbers in the context of a particular zone. Can take any value taken as the first argument to setZone()
   * @param {string} [opts.locale='system\'s locale'] - a locale to set on the resulting DateTime instance
   * @param {string} opts.outputCalendar - the output calendar to set on the resulting DateTime instance
   * @param {string} opts.numberingSystem - the numbering system to set on the resulting DateTime instance
   * @example DateTime.fromObject({ year: 1982, month: 5, day: 25}).toISODate() //=> '1982-05-25'
   * @example DateTime.fromObject({ year: 1982 }).toISODate() //=> '1982-01-01'
   * @example DateTime.fromObject({ hour: 10, minute: 26, second: 6 }) //~> today at 10:26:06
   * @example DateTime.fromObject({ hour: 10, minute: 26, second: 6 }, { zone: 'utc' }),
   * @example DateTime.fromObject({ hour: 10, minute: 26, second: 6 }, { zone: 'local' })
   * @example DateTime.fromObject({ hour: 10, minute: 26, second: 6 }, { zone: 'America/New_York' })
   * @example DateTime.fromObject({ weekYear: 2016, weekNumber: 2, weekday: 3 }).toISODate() //=> '2016-01-13'
   * @example DateTime.fromObject({ localWeekYear: 2022, localWeekNumber: 1, localWeekday: 1 }, { locale: "en-US" }).toISODate() //=> '2021-12-26'
   * @return {DateTime}
   */
  static fromObject(obj, opts = {}) {
    obj = obj || {};
    const zoneToUse = normalizeZone(opts.zone, Settings.defaultZone);
    if (!zoneToUse.isValid) {
      return _DateTime.invalid(unsupportedZone(zoneToUse));
    }
    const loc = Locale.fromObject(opts);
    const normalized = normalizeObject(obj, normalizeUnitWithLocalWeeks);
    const { minDaysInFirstWeek, startOfWeek } = usesLocalWeekValues(normalized, loc);
    const tsNow = Settings.now(), offsetProvis = !isUndefined(opts.specificOffset) ? opts.specificOffset : zoneToUse.offset(tsNow), containsOrdinal = !isUndefined(normalized.ordinal), containsGregorYear = !isUndefined(normalized.year), containsGregorMD = !isUndefined(normalized.month) || !isUndefined(normalized.day), containsGregor = containsGregorYear || containsGregorMD, definiteWeekDef = normalized.weekYear || normalized.weekNumber;
    if ((containsGregor || containsOrdinal) && definiteWeekDef) {
      throw new ConflictingSpecificationError(
        "Can't mix weekYear/weekNumber units with year/month/day or ordinals"
      );
    }
    if (containsGregorMD && containsOrdinal) {
      throw new ConflictingSpecificationError("Can't mix ordinal dates with month/day");
    }
    const useWeekData = definiteWeekDef || normalized.weekday && !containsGregor;
    let units, defaultValues, objNow = tsToObj(tsNow, offsetProvis);
    if (useWeekData) {
      units = orderedWeekUnits;
      defaultValues = defaultWeekUnitValues;
      objNow = gregorianToWeek(objNow, minDaysInFirstWeek, startOfWeek);
    } else if (containsOrdinal) {
      units = orderedOrdinalUnits;
      defaultValues = defaultOrdinalUnitValues;
      objNow = gregorianToOrdinal(objNow);
    } else {
      units = orderedUnits2;
      defaultValues = defaultUnitValues;
    }
    let foundFirst = false;
    for (const u of units) {
      const v2 = normalized[u];
      if (!isUndefined(v2)) {
        foundFirst = true;
      } else if (foundFirst) {
        normalized[u] = defaultValues[u];
      } else {
        normalized[u] = objNow[u];
      }
    }
    const higherOrderInvalid = useWeekData ? hasInvalidWeekData(normalized, minDaysInFirstWeek, startOfWeek) : containsOrdinal ? hasInvalidOrdinalData(normalized) : hasInvalidGregorianData(normalized), invalid = higherOrderInvalid || hasInvalidTimeData(normalized);
    if (invalid) {
      return _DateTime.invalid(invalid);
    }
    const gregorian = useWeekData ? weekToGregorian(normalized, minDaysInFirstWeek, startOfWeek) : containsOrdinal ? ordinalToGregorian(normalized) : normalized, [tsFinal, offsetFinal] = objToTS(gregorian, offsetProvis, zoneToUse), inst = new _DateTime({
      ts: tsFinal,
      zone: zoneToUse,
      o: offsetFinal,
      loc
    });
    if (normalized.weekday && containsGregor && obj.weekday !== inst.weekday) {
      return _DateTime.invalid(
        "mismatched weekday",
        `you can't specify both a weekday of ${normalized.weekday} and a date of ${inst.toISO()}`
      );
    }
    return inst;
  }
  /**
   * Create a DateTime from an ISO 8601 string
   * @param {string} text - the ISO string
   * @param {Object} opts - options to affect the creation
   * @param {string|Zone} [opts.zone='local'] - use this zone if no offset is specified in the input string itself. Will also convert the time to this zone
   * @param {boolean} [opts.setZone=false] - override the zone with a fixed-offset zone specified in the string itself, if it specifies one
   * @param {string} [opts.locale='system's locale'] - a locale to set on the resulting DateTime instance
   * @param {string} [opts.outputCalendar] - the output calendar to set on the resulting DateTime instance
   * @param {string} [opts.numberingSystem] - the numbering system to set on the resulting DateTime instance
   * @example DateTime.fromISO('2016-05-25T09:08:34.123')
   * @example DateTime.fromISO('2016-05-25T09:08:34.123+06:00')
   * @example DateTime.fromISO('2016-05-25T09:08:34.123+06:00', {setZone: true})
   * @example DateTime.fromISO('2016-05-25T09:08:34.123', {zone: 'utc'})
   * @example DateTime.fromISO('2016-W05-4')
   * @return {DateTime}
   */
  static fromISO(text, opts = {}) {
    const [vals, parsedZone] = parseISODate(text);
    return parseDataToDateTime(vals, parsedZone, opts, "ISO 8601", text);
  }
  /**
   * Create a DateTime from an RFC 2822 string
   * @param {string} text - the RFC 2822 string
   * @param {Object} opts - options to affect the creation
   * @param {string|Zone} [opts.zone='local'] - convert the time to this zone. Since the offset is always specified in the string itself, this has no effect on the interpretation of string, merely the zone the resulting DateTime is expressed in.
   * @param {boolean} [opts.setZone=false] - override the zone with a fixed-offset zone specified in the string itself, if it specifies one
   * @param {string} [opts.locale='system's locale'] - a locale to set on the resulting DateTime instance
   * @param {string} opts.outputCalendar - the output calendar to set on the resulting DateTime instance
   * @param {string} opts.numberingSystem - the numbering system to set on the resulting DateTime instance
   * @example DateTime.fromRFC2822('25 Nov 2016 13:23:12 GMT')
   * @example DateTime.fromRFC2822('Fri, 25 Nov 2016 13:23:12 +0600')
   * @example DateTime.fromRFC2822('25 Nov 2016 13:23 Z')
   * @return {DateTime}
   */
  static fromRFC2822(text, opts = {}) {
    const [vals, parsedZone] = parseRFC2822Date(text);
    return parseDataToDateTime(vals, parsedZone, opts, "RFC 2822", text);
  }
  /**
   * Create a DateTime from an HTTP header date
   * @see https://www.w3.org/Protocols/rfc2616/rfc2616-sec3.html#sec3.3.1
   * @param {string} text - the HTTP header date
   * @param {Object} opts - options to affect the creation
   * @param {string|Zone} [opts.zone='local'] - convert the time to this zone. Since HTTP dates are always in UTC, this has no effect on the interpretation of string, merely the zone the resulting DateTime is expressed in.
   * @param {boolean} [opts.setZone=false] - override the zone with the fixed-offset zone specified in the string. For HTTP dates, this is always UTC, so this option is equivalent to setting the `zone` option to 'utc', but this option is included for consistency with similar methods.
   * @param {string} [opts.locale='system's locale'] - a locale to set on the resulting DateTime instance
   * @param {string} opts.outputCalendar - the output calendar to set on the resulting DateTime instance
   * @param {string} opts.numberingSystem - the numbering system to set on the resulting DateTime instance
   * @example DateTime.fromHTTP('Sun, 06 Nov 1994 08:49:37 GMT')
   * @example DateTime.fromHTTP('Sunday, 06-Nov-94 08:49:37 GMT')
   * @example DateTime.fromHTTP('Sun Nov  6 08:49:37 1994')
   * @return {DateTime}
   */
  static fromHTTP(text, opts = {}) {
    const [vals, parsedZone] = parseHTTPDate(text);
    return parseDataToDateTime(vals, parsedZone, opts, "HTTP", opts);
  }
  /**
   * Create a DateTime from an input string and format string.
   * Defaults to en-US if no locale has been specified, regardless of the system's locale. For a table of tokens and their interpretations, see [here](https://moment.github.io/luxon/#/parsing?id=table-of-tokens).
   * @param {string} text - the string to parse
   * @param {string} fmt - the format the string is expected to be in (see the link below for the formats)
   * @param {Object} opts - options to affect the creation
   * @param {string|Zone} [opts.zone='local'] - use this zone if no offset is specified in the input string itself. Will also convert the DateTime to this zone
   * @param {boolean} [opts.setZone=false] - override the zone with a zone specified in the string itself, if it specifies one
   * @param {string} [opts.locale='en-US'] - a locale string to use when parsing. Will also set the DateTime to this locale
   * @param {string} opts.numberingSystem - the numbering system to use when parsing. Will also set the resulting DateTime to this numbering system
   * @param {string} opts.outputCalendar - the output calendar to set on the resulting DateTime instance
   * @return {DateTime}
   */
  static fromFormat(text, fmt, opts = {}) {
    if (isUndefined(text) || isUndefined(fmt)) {
      throw new InvalidArgumentError("fromFormat requires an input string and a format");
    }
    const { locale = null, numberingSystem = null } = opts, localeToUse = Locale.fromOpts({
      locale,
      numberingSystem,
      defaultToEN: true
    }), [vals, parsedZone, specificOffset, invalid] = parseFromTokens(localeToUse, text, fmt);
    if (invalid) {
      return _DateTime.invalid(invalid);
    } else {
      return parseDataToDateTime(vals, parsedZone, opts, `format ${fmt}`, text, specificOffset);
    }
  }
  /**
   * @deprecated use fromFormat instead
   */
  static fromString(text, fmt, opts = {}) {
    return _DateTime.fromFormat(text, fmt, opts);
  }
  /**
   * Create a DateTime from a SQL date, time, or datetime
   * Defaults to en-US if no locale has been specified, regardless of the system's locale
   * @param {string} text - the string to parse
   * @param {Object} opts - options to affect the creation
   * @param {string|Zone} [opts.zone='local'] - use this zone if no offset is specified in the input string itself. Will also convert the DateTime to this zone
   * @param {boolean} [opts.setZone=false] - override the zone with a zone specified in the string itself, if it specifies one
   * @param {string} [opts.locale='en-US'] - a locale string to use when parsing. Will also set the DateTime to this locale
   * @param {string} opts.numberingSystem - the numbering system to use when parsing. Will also set the resulting DateTime to this numbering system
   * @param {string} opts.outputCalendar - the output calendar to set on the resulting DateTime instance
   * @example DateTime.fromSQL('2017-05-15')
   * @example DateTime.fromSQL('2017-05-15 09:12:34')
   * @example DateTime.fromSQL('2017-05-15 09:12:34.342')
   * @example DateTime.fromSQL('2017-05-15 09:12:34.342+06:00')
   * @example DateTime.fromSQL('2017-05-15 09:12:34.342 America/Los_Angeles')
   * @example DateTime.fromSQL('2017-05-15 09:12:34.342 America/Los_Angeles', { setZone: true })
   * @example DateTime.fromSQL('2017-05-15 09:12:34.342', { zone: 'America/Los_Angeles' })
   * @example DateTime.fromSQL('09:12:34.342')
   * @return {DateTime}
   */
  static fromSQL(text, opts = {}) {
    const [vals, parsedZone] = parseSQL(text);
    return parseDataToDateTime(vals, parsedZone, opts, "SQL", text);
  }
  /**
   * Create an invalid DateTime.
   * @param {string} reason - simple string of why this DateTime is invalid. Should not contain parameters or anything else data-dependent.
   * @param {string} [explanation=null] - longer explanation, may include parameters and other useful debugging information
   * @return {DateTime}
   */
  static invalid(reason, explanation = null) {
    if (!reason) {
      throw new InvalidArgumentError("need to specify a reason the DateTime is invalid");
    }
    const invalid = reason instanceof Invalid ? reason : new Invalid(reason, explanation);
    if (Settings.throwOnInvalid) {
      throw new InvalidDateTimeError(invalid);
    } else {
      return new _DateTime({ invalid });
    }
  }
  /**
   * Check if an object is an instance of DateTime. Works across context boundaries
   * @param {object} o
   * @return {boolean}
   */
  static isDateTime(o43) {
    return o43 && o43.isLuxonDateTime || false;
  }
  /**
   * Produce the format string for a set of options
   * @param formatOpts
   * @param localeOpts
   * @returns {string}
   */
  static parseFormatForOpts(formatOpts, localeOpts = {}) {
    const tokenList = formatOptsToTokens(formatOpts, Locale.fromObject(localeOpts));
    return !tokenList ? null : tokenList.map((t) => t ? t.val : null).join("");
  }
  /**
   * Produce the the fully expanded format token for the locale
   * Does NOT quote characters, so quoted tokens will not round trip correctly
   * @param fmt
   * @param localeOpts
   * @returns {string}
   */
  static expandFormat(fmt, localeOpts = {}) {
    const expanded = expandMacroTokens(Formatter.parseFormat(fmt), Locale.fromObject(localeOpts));
    return expanded.map((t) => t.val).join("");
  }
  // INFO
  /**
   * Get the value of unit.
   * @param {string} unit - a unit such as 'minute' or 'day'
   * @example DateTime.local(2017, 7, 4).get('month'); //=> 7
   * @example DateTime.local(2017, 7, 4).get('day'); //=> 4
   * @return {number}
   */
  get(unit) {
    return this[unit];
  }
  /**
   * Returns whether the DateTime is valid. Invalid DateTimes occur when:
   * * The DateTime was created from invalid calendar information, such as the 13th month or February 30
   * * The DateTime was created by an operation on another invalid date
   * @type {boolean}
   */
  get isValid() {
    return this.invalid === null;
  }
  /**
   * Returns an error code if this DateTime is invalid, or null if the DateTime is valid
   * @type {string}
   */
  get invalidReason() {
    return this.invalid ? this.invalid.reason : null;
  }
  /**
   * Returns an explanation of why this DateTime became invalid, or null if the DateTime is valid
   * @type {string}
   */
  get invalidExplanation() {
    return this.invalid ? this.invalid.explanation : null;
  }
  /**
   * Get the locale of a DateTime, such 'en-GB'. The locale is used when formatting the DateTime
   *
   * @type {string}
   */
  get locale() {
    return this.isValid ? this.loc.locale : null;
  }
  /**
   * Get the numbering system of a DateTime, such 'beng'. The numbering system is used when formatting the DateTime
   *
   * @type {string}
   */
  get numberingSystem() {
    return this.isValid ? this.loc.numberingSystem : null;
  }
  /**
   * Get the output calendar of a DateTime, such 'islamic'. The output calendar is used when formatting the DateTime
   *
   * @type {string}
   */
  get outputCalendar() {
    return this.isValid ? this.loc.outputCalendar : null;
  }
  /**
   * Get the time zone associated with this DateTime.
   * @type {Zone}
   */
  get zone() {
    return this._zone;
  }
  /**
   * Get the name of the time zone.
   * @type {string}
   */
  get zoneName() {
    return this.isValid ? this.zone.name : null;
  }
  /**
   * Get the year
   * @example DateTime.local(2017, 5, 25).year //=> 2017
   * @type {number}
   */
  get year() {
    return this.isValid ? this.c.year : NaN;
  }
  /**
   * Get the quarter
   * @example DateTime.local(2017, 5, 25).quarter //=> 2
   * @type {number}
   */
  get quarter() {
    return this.isValid ? Math.ceil(this.c.month / 3) : NaN;
  }
  /**
   * Get the month (1-12).
   * @example DateTime.local(2017, 5, 25).month //=> 5
   * @type {number}
   */
  get month() {
    return this.isValid ? this.c.month : NaN;
  }
  /**
   * Get the day of the month (1-30ish).
   * @example DateTime.local(2017, 5, 25).day //=> 25
   * @type {number}
   */
  get day() {
    return this.isValid ? this.c.day : NaN;
  }
  /**
   * Get the hour of the day (0-23).
   * @example DateTime.local(2017, 5, 25, 9).hour //=> 9
   * @type {number}
   */
  get hour() {
    return this.isValid ? this.c.hour : NaN;
  }
  /**
   * Get the minute of the hour (0-59).
   * @example DateTime.local(2017, 5, 25, 9, 30).minute //=> 30
   * @type {number}
   */
  get minute() {
    return this.isValid ? this.c.minute : NaN;
  }
  /**
   * Get the second of the minute (0-59).
   * @example DateTime.local(2017, 5, 25, 9, 30, 52).second //=> 52
   * @type {number}
   */
  get second() {
    return this.isValid ? this.c.second : NaN;
  }
  /**
   * Get the millisecond of the second (0-999).
   * @example DateTime.local(2017, 5, 25, 9, 30, 52, 654).millisecond //=> 654
   * @type {number}
   */
  get millisecond() {
    return this.isValid ? this.c.millisecond : NaN;
  }
  /**
   * Get the week year
   * @see https://en.wikipedia.org/wiki/ISO_week_date
   * @example DateTime.local(2014, 12, 31).weekYear //=> 2015
   * @type {number}
   */
  get weekYear() {
    return this.isValid ? possiblyCachedWeekData(this).weekYear : NaN;
  }
  /**
   * Get the week number of the week year (1-52ish).
   * @see https://en.wikipedia.org/wiki/ISO_week_date
   * @example DateTime.local(2017, 5, 25).weekNumber //=> 21
   * @type {number}
   */
  get weekNumber() {
    return this.isValid ? possiblyCachedWeekData(this).weekNumber : NaN;
  }
  /**
   * Get the day of the week.
   * 1 is Monday and 7 is Sunday
   * @see https://en.wikipedia.org/wiki/ISO_week_date
   * @example DateTime.local(2014, 11, 31).weekday //=> 4
   * @type {number}
   */
  get weekday() {
    return this.isValid ? possiblyCachedWeekData(this).weekday : NaN;
  }
  /**
   * Returns true if this date is on a weekend according to the locale, false otherwise
   * @returns {boolean}
   */
  get isWeekend() {
    return this.isValid && this.loc.getWeekendDays().includes(this.weekday);
  }
  /**
   * Get the day of the week according to the locale.
   * 1 is the first day of the week and 7 is the last day of the week.
   * If the locale assigns Sunday as the first day of the week, then a date which is a Sunday will return 1,
   * @returns {number}
   */
  get localWeekday() {
    return this.isValid ? possiblyCachedLocalWeekData(this).weekday : NaN;
  }
  /**
   * Get the week number of the week year according to the locale. Different locales assign week numbers differently,
   * because the week can start on different days of the week (see localWeekday) and because a different number of days
   * is required for a week to count as the first week of a year.
   * @returns {number}
   */
  get localWeekNumber() {
    return this.isValid ? possiblyCachedLocalWeekData(this).weekNumber : NaN;
  }
  /**
   * Get the week year according to the locale. Different locales assign week numbers (and therefor week years)
   * differently, see localWeekNumber.
   * @returns {number}
   */
  get localWeekYear() {
    return this.isValid ? possiblyCachedLocalWeekData(this).weekYear : NaN;
  }
  /**
   * Get the ordinal (meaning the day of the year)
   * @example DateTime.local(2017, 5, 25).ordinal //=> 145
   * @type {number|DateTime}
   */
  get ordinal() {
    return this.isValid ? gregorianToOrdinal(this.c).ordinal : NaN;
  }
  /**
   * Get the human readable short month name, such as 'Oct'.
   * Defaults to the system's locale if no locale has been specified
   * @example DateTime.local(2017, 10, 30).monthShort //=> Oct
   * @type {string}
   */
  get monthShort() {
    return this.isValid ? Info.months("short", { locObj: this.loc })[this.month - 1] : null;
  }
  /**
   * Get the human readable long month name, such as 'October'.
   * Defaults to the system's locale if no locale has been specified
   * @example DateTime.local(2017, 10, 30).monthLong //=> October
   * @type {string}
   */
  get monthLong() {
    return this.isValid ? Info.months("long", { locObj: this.loc })[this.month - 1] : null;
  }
  /**
   * Get the human readable short weekday, such as 'Mon'.
   * Defaults to the system's locale if no locale has been specified
   * @example DateTime.local(2017, 10, 30).weekdayShort //=> Mon
   * @type {string}
   */
  get weekdayShort() {
    return this.isValid ? Info.weekdays("short", { locObj: this.loc })[this.weekday - 1] : null;
  }
  /**
   * Get the human readable long weekday, such as 'Monday'.
   * Defaults to the system's locale if no locale has been specified
   * @example DateTime.local(2017, 10, 30).weekdayLong //=> Monday
   * @type {string}
   */
  get weekdayLong() {
    return this.isValid ? Info.weekdays("long", { locObj: this.loc })[this.weekday - 1] : null;
  }
  /**
   * Get the UTC offset of this DateTime in minutes
   * @example DateTime.now().offset //=> -240
   * @example DateTime.utc().offset //=> 0
   * @type {number}
   */
  get offset() {
    return this.isValid ? +this.o : NaN;
  }
  /**
   * Get the short human name for the zone's current offset, for example "EST" or "EDT".
   * Defaults to the system's locale if no locale has been specified
   * @type {string}
   */
  get offsetNameShort() {
    if (this.isValid) {
      return this.zone.offsetName(this.ts, {
        format: "short",
        locale: this.locale
      });
    } else {
      return null;
    }
  }
  /**
   * Get the long human name for the zone's current offset, for example "Eastern Standard Time" or "Eastern Daylight Time".
   * Defaults to the system's locale if no locale has been specified
   * @type {string}
   */
  get offsetNameLong() {
    if (this.isValid) {
      return this.zone.offsetName(this.ts, {
        format: "long",
        locale: this.locale
      });
    } else {
      return null;
    }
  }
  /**
   * Get whether this zone's offset ever changes, as in a DST.
   * @type {boolean}
   */
  get isOffsetFixed() {
    return this.isValid ? this.zone.isUniversal : null;
  }
  /**
   * Get whether the DateTime is in a DST.
   * @type {boolean}
   */
  get isInDST() {
    if (this.isOffsetFixed) {
      return false;
    } else {
      return this.offset > this.set({ month: 1, day: 1 }).offset || this.offset > this.set({ month: 5 }).offset;
    }
  }
  /**
   * Get those DateTimes which have the same local time as this DateTime, but a different offset from UTC
   * in this DateTime's zone. During DST changes local time can be ambiguous, for example
   * `2023-10-29T02:30:00` in `Europe/Berlin` can have offset `+01:00` or `+02:00`.
   * This method will return both possible DateTimes if this DateTime's local time is ambiguous.
   * @returns {DateTime[]}
   */
  getPossibleOffsets() {
    if (!this.isValid || this.isOffsetFixed) {
      return [this];
    }
    const dayMs = 864e5;
    const minuteMs = 6e4;
    const localTS = objToLocalTS(this.c);
    const oEarlier = this.zone.offset(localTS - dayMs);
    const oLater = this.zone.offset(localTS + dayMs);
    const o1 = this.zone.offset(localTS - oEarlier * minuteMs);
    const o210 = this.zone.offset(localTS - oLater * minuteMs);
    if (o1 === o210) {
      return [this];
    }
    const ts1 = localTS - o1 * minuteMs;
    const ts2 = localTS - o210 * minuteMs;
    const c1 = tsToObj(ts1, o1);
    const c2 = tsToObj(ts2, o210);
    if (c1.hour === c2.hour && c1.minute === c2.minute && c1.second === c2.second && c1.millisecond === c2.millisecond) {
      return [clone2(this, { ts: ts1 }), clone2(this, { ts: ts2 })];
    }
    return [this];
  }
  /**
   * Returns true if this DateTime is in a leap year, false otherwise
   * @example DateTime.local(2016).isInLeapYear //=> true
   * @example DateTime.local(2013).isInLeapYear //=> false
   * @type {boolean}
   */
  get isInLeapYear() {
    return isLeapYear(this.year);
  }
  /**
   * Returns the number of days in this DateTime's month
   * @example DateTime.local(2016, 2).daysInMonth //=> 29
   * @example DateTime.local(2016, 3).daysInMonth //=> 31
   * @type {number}
   */
  get daysInMonth() {
    return daysInMonth(this.year, this.month);
  }
  /**
   * Returns the number of days in this DateTime's year
   * @example DateTime.local(2016).daysInYear //=> 366
   * @example DateTime.local(2013).daysInYear //=> 365
   * @type {number}
   */
  get daysInYear() {
    return this.isValid ? daysInYear(this.year) : NaN;
  }
  /**
   * Returns the number of weeks in this DateTime's year
   * @see https://en.wikipedia.org/wiki/ISO_week_date
   * @example DateTime.local(2004).weeksInWeekYear //=> 53
   * @example DateTime.local(2013).weeksInWeekYear //=> 52
   * @type {number}
   */
  get weeksInWeekYear() {
    return this.isValid ? weeksInWeekYear(this.weekYear) : NaN;
  }
  /**
   * Returns the number of weeks in this DateTime's local week year
   * @example DateTime.local(2020, 6, {locale: 'en-US'}).weeksInLocalWeekYear //=> 52
   * @example DateTime.local(2020, 6, {locale: 'de-DE'}).weeksInLocalWeekYear //=> 53
   * @type {number}
   */
  get weeksInLocalWeekYear() {
    return this.isValid ? weeksInWeekYear(
      this.localWeekYear,
      this.loc.getMinDaysInFirstWeek(),
      this.loc.getStartOfWeek()
    ) : NaN;
  }
  /**
   * Returns the resolved Intl options for this DateTime.
   * This is useful in understanding the behavior of formatting methods
   * @param {Object} opts - the same options as toLocaleString
   * @return {Object}
   */
  resolvedLocaleOptions(opts = {}) {
    const { locale, numberingSystem, calendar } = Formatter.create(
      this.loc.clone(opts),
      opts
    ).resolvedOptions(this);
    return { locale, numberingSystem, outputCalendar: calendar };
  }
  // TRANSFORM
  /**
   * "Set" the DateTime's zone to UTC. Returns a newly-constructed DateTime.
   *
   * Equivalent to {@link DateTime#setZone}('utc')
   * @param {number} [offset=0] - optionally, an offset from UTC in minutes
   * @param {Object} [opts={}] - options to pass to `setZone()`
   * @return {DateTime}
   */
  toUTC(offset2 = 0, opts = {}) {
    return this.setZone(FixedOffsetZone.instance(offset2), opts);
  }
  /**
   * "Set" the DateTime's zone to the host's local zone. Returns a newly-constructed DateTime.
   *
   * Equivalent to `setZone('local')`
   * @return {DateTime}
   */
  toLocal() {
    return this.setZone(Settings.defaultZone);
  }
  /**
   * "Set" the DateTime's zone to specified zone. Returns a newly-constructed DateTime.
   *
   * By default, the setter keeps the underlying time the same (as in, the same timestamp), but the new instance will report different local times and consider DSTs when making computations, as with {@link DateTime#plus}. You may wish to use {@link DateTime#toLocal} and {@link DateTime#toUTC} which provide simple convenience wrappers for commonly used zones.
   * @param {string|Zone} [zone='local'] - a zone identifier. As a string, that can be any IANA zone supported by the host environment, or a fixed-offset name of the form 'UTC+3', or the strings 'local' or 'utc'. You may also supply an instance of a {@link DateTime#Zone} class.
   * @param {Object} opts - options
   * @param {boolean} [opts.keepLocalTime=false] - If true, adjust the underlying time so that the local time stays the same, but in the target zone. You should rarely need this.
   * @return {DateTime}
   */
  setZone(zone, { keepLocalTime = false, keepCalendarTime = false } = {}) {
    zone = normalizeZone(zone, Settings.defaultZone);
    if (zone.equals(this.zone)) {
      return this;
    } else if (!zone.isValid) {
      return _DateTime.invalid(unsupportedZone(zone));
    } else {
      let newTS = this.ts;
      if (keepLocalTime || keepCalendarTime) {
        const offsetGuess = zone.offset(this.ts);
        const asObj = this.toObject();
        [newTS] = objToTS(asObj, offsetGuess, zone);
      }
      return clone2(this, { ts: newTS, zone });
    }
  }
  /**
   * "Set" the locale, numberingSystem, or outputCalendar. Returns a newly-constructed DateTime.
   * @param {Object} properties - the properties to set
   * @example DateTime.local(2017, 5, 25).reconfigure({ locale: 'en-GB' })
   * @return {DateTime}
   */
  reconfigure({ locale, numberingSystem, outputCalendar } = {}) {
    const loc = this.loc.clone({ locale, numberingSystem, outputCalendar });
    return clone2(this, { loc });
  }
  /**
   * "Set" the locale. Returns a newly-constructed DateTime.
   * Just a convenient alias for reconfigure({ locale })
   * @example DateTime.local(2017, 5, 25).setLocale('en-GB')
   * @return {DateTime}
   */
  setLocale(locale) {
    return this.reconfigure({ locale });
  }
  /**
   * "Set" the values of specified units. Returns a newly-constructed DateTime.
   * You can only set units with this method; for "setting" metadata, see {@link DateTime#reconfigure} and {@link DateTime#setZone}.
   *
   * This method also supports setting locale-based week units, i.e. `localWeekday`, `localWeekNumber` and `localWeekYear`.
   * They cannot be mixed with ISO-week units like `weekday`.
   * @param {Object} values - a mapping of units to numbers
   * @example dt.set({ year: 2017 })
   * @example dt.set({ hour: 8, minute: 30 })
   * @example dt.set({ weekday: 5 })
   * @example dt.set({ year: 2005, ordinal: 234 })
   * @return {DateTime}
   */
  set(values) {
    if (!this.isValid)
      return this;
    const normalized = normalizeObject(values, normalizeUnitWithLocalWeeks);
    const { minDaysInFirstWeek, startOfWeek } = usesLocalWeekValues(normalized, this.loc);
    const settingWeekStuff = !isUndefined(normalized.weekYear) || !isUndefined(normalized.weekNumber) || !isUndefined(normalized.weekday), containsOrdinal = !isUndefined(normalized.ordinal), containsGregorYear = !isUndefined(normalized.year), containsGregorMD = !isUndefined(normalized.month) || !isUndefined(normalized.day), containsGregor = containsGregorYear || containsGregorMD, definiteWeekDef = normalized.weekYear || normalized.weekNumber;
    if ((containsGregor || containsOrdinal) && definiteWeekDef) {
      throw new ConflictingSpecificationError(
        "Can't mix weekYear/weekNumber units with year/month/day or ordinals"
      );
    }
    if (containsGregorMD && containsOrdinal) {
      throw new ConflictingSpecificationError("Can't mix ordinal dates with month/day");
    }
    let mixed;
    if (settingWeekStuff) {
      mixed = weekToGregorian(
        { ...gregorianToWeek(this.c, minDaysInFirstWeek, startOfWeek), ...normalized },
        minDaysInFirstWeek,
        startOfWeek
      );
    } else if (!isUndefined(normalized.ordinal)) {
      mixed = ordinalToGregorian({ ...gregorianToOrdinal(this.c), ...normalized });
    } else {
      mixed = { ...this.toObject(), ...normalized };
      if (isUndefined(normalized.day)) {
        mixed.day = Math.min(daysInMonth(mixed.year, mixed.month), mixed.day);
      }
    }
    const [ts, o43] = objToTS(mixed, this.o, this.zone);
    return clone2(this, { ts, o: o43 });
  }
  /**
   * Add a period of time to this DateTime and return the resulting DateTime
   *
   * Adding hours, minutes, seconds, or milliseconds increases the timestamp by the right number of milliseconds. Adding days, months, or years shifts the calendar, accounting for DSTs and leap years along the way. Thus, `dt.plus({ hours: 24 })` may result in a different time than `dt.plus({ days: 1 })` if there's a DST shift in between.
   * @param {Duration|Object|number} duration - The amount to add. Either a Luxon Duration, a number of milliseconds, the object argument to Duration.fromObject()
   * @example DateTime.now().plus(123) //~> in 123 milliseconds
   * @example DateTime.now().plus({ minutes: 15 }) //~> in 15 minutes
   * @example DateTime.now().plus({ days: 1 }) //~> this time tomorrow
   * @example DateTime.now().plus({ days: -1 }) //~> this time yesterday
   * @example DateTime.now().plus({ hours: 3, minutes: 13 }) //~> in 3 hr, 13 min
   * @example DateTime.now().plus(Duration.fromObject({ hours: 3, minutes: 13 })) //~> in 3 hr, 13 min
   * @return {DateTime}
   */
  plus(duration) {
    if (!this.isValid)
      return this;
    const dur = Duration.fromDurationLike(duration);
    return clone2(this, adjustTime(this, dur));
  }
  /**
   * Subtract a period of time to this DateTime and return the resulting DateTime
   * See {@link DateTime#plus}
   * @param {Duration|Object|number} duration - The amount to subtract. Either a Luxon Duration, a number of milliseconds, the object argument to Duration.fromObject()
   @return {DateTime}
   */
  minus(duration) {
    if (!this.isValid)
      return this;
    const dur = Duration.fromDurationLike(duration).negate();
    return clone2(this, adjustTime(this, dur));
  }
  /**
   * "Set" this DateTime to the beginning of a unit of time.
   * @param {string} unit - The unit to go to the beginning of. Can be 'year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second', or 'millisecond'.
   * @param {Object} opts - options
   * @param {boolean} [opts.useLocaleWeeks=false] - If true, use weeks based on the locale, i.e. use the locale-dependent start of the week
   * @example DateTime.local(2014, 3, 3).startOf('month').toISODate(); //=> '2014-03-01'
   * @example DateTime.local(2014, 3, 3).startOf('year').toISODate(); //=> '2014-01-01'
   * @example DateTime.local(2014, 3, 3).startOf('week').toISODate(); //=> '2014-03-03', weeks always start on Mondays
   * @example DateTime.local(2014, 3, 3, 5, 30).startOf('day').toISOTime(); //=> '00:00.000-05:00'
   * @example DateTime.local(2014, 3, 3, 5, 30).startOf('hour').toISOTime(); //=> '05:00:00.000-05:00'
   * @return {DateTime}
   */
  startOf(unit, { useLocaleWeeks = false } = {}) {
    if (!this.isValid)
      return this;
    const o43 = {}, normalizedUnit = Duration.normalizeUnit(unit);
    switch (normalizedUnit) {
      case "years":
        o43.month = 1;
      case "quarters":
      case "months":
        o43.day = 1;
      case "weeks":
      case "days":
        o43.hour = 0;
      case "hours":
        o43.minute = 0;
      case "minutes":
        o43.second = 0;
      case "seconds":
        o43.millisecond = 0;
        break;
      case "milliseconds":
        break;
    }
    if (normalizedUnit === "weeks") {
      if (useLocaleWeeks) {
        const startOfWeek = this.loc.getStartOfWeek();
        const { weekday } = this;
        if (weekday < startOfWeek) {
          o43.weekNumber = this.weekNumber - 1;
        }
        o43.weekday = startOfWeek;
      } else {
        o43.weekday = 1;
      }
    }
    if (normalizedUnit === "quarters") {
      const q2 = Math.ceil(this.month / 3);
      o43.month = (q2 - 1) * 3 + 1;
    }
    return this.set(o43);
  }
  /**
   * "Set" this DateTime to the end (meaning the last millisecond) of a unit of time
   * @param {string} unit - The unit to go to the end of. Can be 'year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second', or 'millisecond'.
   * @param {Object} opts - options
   * @param {boolean} [opts.useLocaleWeeks=false] - If true, use weeks based on the locale, i.e. use the locale-dependent start of the week
   * @example DateTime.local(2014, 3, 3).endOf('month').toISO(); //=> '2014-03-31T23:59:59.999-05:00'
   * @example DateTime.local(2014, 3, 3).endOf('year').toISO(); //=> '2014-12-31T23:59:59.999-05:00'
   * @example DateTime.local(2014, 3, 3).endOf('week').toISO(); // => '2014-03-09T23:59:59.999-05:00', weeks start on Mondays
   * @example DateTime.local(2014, 3, 3, 5, 30).endOf('day').toISO(); //=> '2014-03-03T23:59:59.999-05:00'
   * @example DateTime.local(2014, 3, 3, 5, 30).endOf('hour').toISO(); //=> '2014-03-03T05:59:59.999-05:00'
   * @return {DateTime}
   */
  endOf(unit, opts) {
    return this.isValid ? this.plus({ [unit]: 1 }).startOf(unit, opts).minus(1) : this;
  }
  // OUTPUT
  /**
   * Returns a string representation of this DateTime formatted according to the specified format string.
   * **You may not want this.** See {@link DateTime#toLocaleString} for a more flexible formatting tool. For a table of tokens and their interpretations, see [here](https://moment.github.io/luxon/#/formatting?id=table-of-tokens).
   * Defaults to en-US if no locale has been specified, regardless of the system's locale.
   * @param {string} fmt - the format string
   * @param {Object} opts - opts to override the configuration options on this DateTime
   * @example DateTime.now().toFormat('yyyy LLL dd') //=> '2017 Apr 22'
   * @example DateTime.now().setLocale('fr').toFormat('yyyy LLL dd') //=> '2017 avr. 22'
   * @example DateTime.now().toFormat('yyyy LLL dd', { locale: "fr" }) //=> '2017 avr. 22'
   * @example DateTime.now().toFormat("HH 'hours and' mm 'minutes'") //=> '20 hours and 55 minutes'
   * @return {string}
   */
  toFormat(fmt, opts = {}) {
    return this.isValid ? Formatter.create(this.loc.redefaultToEN(opts)).formatDateTimeFromString(this, fmt) : INVALID3;
  }
  /**
   * Returns a localized string representing this date. Accepts the same options as the Intl.DateTimeFormat constructor and any presets defined by Luxon, such as `DateTime.DATE_FULL` or `DateTime.TIME_SIMPLE`.
   * The exact behavior of this method is browser-specific, but in general it will return an appropriate representation
   * of the DateTime in the assigned locale.
   * Defaults to the system's locale if no locale has been specified
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/DateTimeFormat
   * @param formatOpts {Object} - Intl.DateTimeFormat constructor options and configuration options
   * @param {Object} opts - opts to override the configuration options on this DateTime
   * @example DateTime.now().toLocaleString(); //=> 4/20/2017
   * @example DateTime.now().setLocale('en-gb').toLocaleString(); //=> '20/04/2017'
   * @example DateTime.now().toLocaleString(DateTime.DATE_FULL); //=> 'April 20, 2017'
   * @example DateTime.now().toLocaleString(DateTime.DATE_FULL, { locale: 'fr' }); //=> '28 août 2022'
   * @example DateTime.now().toLocaleString(DateTime.TIME_SIMPLE); //=> '11:32 AM'
   * @example DateTime.now().toLocaleString(DateTime.DATETIME_SHORT); //=> '4/20/2017, 11:32 AM'
   * @example DateTime.now().toLocaleString({ weekday: 'long', month: 'long', day: '2-digit' }); //=> 'Thursday, April 20'
   * @example DateTime.now().toLocaleString({ weekday: 'short', month: 'short', day: '2-digit', hour: '2-digit', minute: '2-digit' }); //=> 'Thu, Apr 20, 11:27 AM'
   * @example DateTime.now().toLocaleString({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }); //=> '11:32'
   * @return {string}
   */
  toLocaleString(formatOpts = DATE_SHORT, opts = {}) {
    return this.isValid ? Formatter.create(this.loc.clone(opts), formatOpts).formatDateTime(this) : INVALID3;
  }
  /**
   * Returns an array of format "parts", meaning individual tokens along with metadata. This is allows callers to post-process individual sections of the formatted output.
   * Defaults to the system's locale if no locale has been specified
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/DateTimeFormat/formatToParts
   * @param opts {Object} - Intl.DateTimeFormat constructor options, same as `toLocaleString`.
   * @example DateTime.now().toLocaleParts(); //=> [
   *                                   //=>   { type: 'day', value: '25' },
   *                                   //=>   { type: 'literal', value: '/' },
   *                                   //=>   { type: 'month', value: '05' },
   *                                   //=>   { type: 'literal', value: '/' },
   *                                   //=>   { type: 'year', value: '1982' }
   *                                   //=> ]
   */
  toLocaleParts(opts = {}) {
    return this.isValid ? Formatter.create(this.loc.clone(opts), opts).formatDateTimeParts(this) : [];
  }
  /**
   * Returns an ISO 8601-compliant string representation of this DateTime
   * @param {Object} opts - options
   * @param {boolean} [opts.suppressMilliseconds=false] - exclude milliseconds from the format if they're 0
   * @param {boolean} [opts.suppressSeconds=false] - exclude seconds from the format if they're 0
   * @param {boolean} [opts.includeOffset=true] - include the offset, such as 'Z' or '-04:00'
   * @param {boolean} [opts.extendedZone=false] - add the time zone format extension
   * @param {string} [opts.format='extended'] - choose between the basic and extended format
   * @example DateTime.utc(1983, 5, 25).toISO() //=> '1982-05-25T00:00:00.000Z'
   * @example DateTime.now().toISO() //=> '2017-04-22T20:47:05.335-04:00'
   * @example DateTime.now().toISO({ includeOffset: false }) //=> '2017-04-22T20:47:05.335'
   * @example DateTime.now().toISO({ format: 'basic' }) //=> '20170422T204705.335-0400'
   * @return {string}
   */
  toISO({
    format = "extended",
    suppressSeconds = false,
    suppressMilliseconds = false,
    includeOffset = true,
    extendedZone = false
  } = {}) {
    if (!this.isValid) {
      return null;
    }
    const ext = format === "extended";
    let c = toISODate(this, ext);
    c += "T";
    c += toISOTime(this, ext, suppressSeconds, suppressMilliseconds, includeOffset, extendedZone);
    return c;
  }
  /**
   * Returns an ISO 8601-compliant string representation of this DateTime's date component
   * @param {Object} opts - options
   * @param {string} [opts.format='extended'] - choose between the basic and extended format
   * @example DateTime.utc(1982, 5, 25).toISODate() //=> '1982-05-25'
   * @example DateTime.utc(1982, 5, 25).toISODate({ format: 'basic' }) //=> '19820525'
   * @return {string}
   */
  toISODate({ format = "extended" } = {}) {
    if (!this.isValid) {
      return null;
    }
    return toISODate(this, format === "extended");
  }
  /**
   * Returns an ISO 8601-compliant string representation of this DateTime's week date
   * @example DateTime.utc(1982, 5, 25).toISOWeekDate() //=> '1982-W21-2'
   * @return {string}
   */
  toISOWeekDate() {
    return toTechFormat(this, "kkkk-'W'WW-c");
  }
  /**
   * Returns an ISO 8601-compliant string representation of this DateTime's time component
   * @param {Object} opts - options
   * @param {boolean} [opts.suppressMilliseconds=false] - exclude milliseconds from the format if they're 0
   * @param {boolean} [opts.suppressSeconds=false] - exclude seconds from the format if they're 0
   * @param {boolean} [opts.includeOffset=true] - include the offset, such as 'Z' or '-04:00'
   * @param {boolean} [opts.extendedZone=true] - add the time zone format extension
   * @param {boolean} [opts.includePrefix=false] - include the `T` prefix
   * @param {string} [opts.format='extended'] - choose between the basic and extended format
   * @example DateTime.utc().set({ hour: 7, minute: 34 }).toISOTime() //=> '07:34:19.361Z'
   * @example DateTime.utc().set({ hour: 7, minute: 34, seconds: 0, milliseconds: 0 }).toISOTime({ suppressSeconds: true }) //=> '07:34Z'
   * @example DateTime.utc().set({ hour: 7, minute: 34 }).toISOTime({ format: 'basic' }) //=> '073419.361Z'
   * @example DateTime.utc().set({ hour: 7, minute: 34 }).toISOTime({ includePrefix: true }) //=> 'T07:34:19.361Z'
   * @return {string}
   */
  toISOTime({
    suppressMilliseconds = false,
    suppressSeconds = false,
    includeOffset = true,
    includePrefix = false,
    extendedZone = false,
    format = "extended"
  } = {}) {
    if (!this.isValid) {
      return null;
    }
    let c = includePrefix ? "T" : "";
    return c + toISOTime(
      this,
      format === "extended",
      suppressSeconds,
      suppressMilliseconds,
      includeOffset,
      extendedZone
    );
  }
  /**
   * Returns an RFC 2822-compatible string representation of this DateTime
   * @example DateTime.utc(2014, 7, 13).toRFC2822() //=> 'Sun, 13 Jul 2014 00:00:00 +0000'
   * @example DateTime.local(2014, 7, 13).toRFC2822() //=> 'Sun, 13 Jul 2014 00:00:00 -0400'
   * @return {string}
   */
  toRFC2822() {
    return toTechFormat(this, "EEE, dd LLL yyyy HH:mm:ss ZZZ", false);
  }
  /**
   * Returns a string representation of this DateTime appropriate for use in HTTP headers. The output is always expressed in GMT.
   * Specifically, the string conforms to RFC 1123.
   * @see https://www.w3.org/Protocols/rfc2616/rfc2616-sec3.html#sec3.3.1
   * @example DateTime.utc(2014, 7, 13).toHTTP() //=> 'Sun, 13 Jul 2014 00:00:00 GMT'
   * @example DateTime.utc(2014, 7, 13, 19).toHTTP() //=> 'Sun, 13 Jul 2014 19:00:00 GMT'
   * @return {string}
   */
  toHTTP() {
    return toTechFormat(this.toUTC(), "EEE, dd LLL yyyy HH:mm:ss 'GMT'");
  }
  /**
   * Returns a string representation of this DateTime appropriate for use in SQL Date
   * @example DateTime.utc(2014, 7, 13).toSQLDate() //=> '2014-07-13'
   * @return {string}
   */
  toSQLDate() {
    if (!this.isValid) {
      return null;
    }
    return toISODate(this, true);
  }
  /**
   * Returns a string representation of this DateTime appropriate for use in SQL Time
   * @param {Object} opts - options
   * @param {boolean} [opts.includeZone=false] - include the zone, such as 'America/New_York'. Overrides includeOffset.
   * @param {boolean} [opts.includeOffset=true] - include the offset, such as 'Z' or '-04:00'
   * @param {boolean} [opts.includeOffsetSpace=true] - include the space between the time and the offset, such as '05:15:16.345 -04:00'
   * @example DateTime.utc().toSQL() //=> '05:15:16.345'
   * @example DateTime.now().toSQL() //=> '05:15:16.345 -04:00'
   * @example DateTime.now().toSQL({ includeOffset: false }) //=> '05:15:16.345'
   * @example DateTime.now().toSQL({ includeZone: false }) //=> '05:15:16.345 America/New_York'
   * @return {string}
   */
  toSQLTime({ includeOffset = true, includeZone = false, includeOffsetSpace = true } = {}) {
    let fmt = "HH:mm:ss.SSS";
    if (includeZone || includeOffset) {
      if (includeOffsetSpace) {
        fmt += " ";
      }
      if (includeZone) {
        fmt += "z";
      } else if (includeOffset) {
        fmt += "ZZ";
      }
    }
    return toTechFormat(this, fmt, true);
  }
  /**
   * Returns a string representation of this DateTime appropriate for use in SQL DateTime
   * @param {Object} opts - options
   * @param {boolean} [opts.includeZone=false] - include the zone, such as 'America/New_York'. Overrides includeOffset.
   * @param {boolean} [opts.includeOffset=true] - include the offset, such as 'Z' or '-04:00'
   * @param {boolean} [opts.includeOffsetSpace=true] - include the space between the time and the offset, such as '05:15:16.345 -04:00'
   * @example DateTime.utc(2014, 7, 13).toSQL() //=> '2014-07-13 00:00:00.000 Z'
   * @example DateTime.local(2014, 7, 13).toSQL() //=> '2014-07-13 00:00:00.000 -04:00'
   * @example DateTime.local(2014, 7, 13).toSQL({ includeOffset: false }) //=> '2014-07-13 00:00:00.000'
   * @example DateTime.local(2014, 7, 13).toSQL({ includeZone: true }) //=> '2014-07-13 00:00:00.000 America/New_York'
   * @return {string}
   */
  toSQL(opts = {}) {
    if (!this.isValid) {
      return null;
    }
    return `${this.toSQLDate()} ${this.toSQLTime(opts)}`;
  }
  /**
   * Returns a string representation of this DateTime appropriate for debugging
   * @return {string}
   */
  toString() {
    return this.isValid ? this.toISO() : INVALID3;
  }
  /**
   * Returns a string representation of this DateTime appropriate for the REPL.
   * @return {string}
   */
  [Symbol.for("nodejs.util.inspect.custom")]() {
    if (this.isValid) {
      return `DateTime { ts: ${this.toISO()}, zone: ${this.zone.name}, locale: ${this.locale} }`;
    } else {
      return `DateTime { Invalid, reason: ${this.invalidReason} }`;
    }
  }
  /**
   * Returns the epoch milliseconds of this DateTime. Alias of {@link DateTime#toMillis}
   * @return {number}
   */
  valueOf() {
    return this.toMillis();
  }
  /**
   * Returns the epoch milliseconds of this DateTime.
   * @return {number}
   */
  toMillis() {
    return this.isValid ? this.ts : NaN;
  }
  /**
   * Returns the epoch seconds of this DateTime.
   * @return {number}
   */
  toSeconds() {
    return this.isValid ? this.ts / 1e3 : NaN;
  }
  /**
   * Returns the epoch seconds (as a whole number) of this DateTime.
   * @return {number}
   */
  toUnixInteger() {
    return this.isValid ? Math.floor(this.ts / 1e3) : NaN;
  }
  /**
   * Returns an ISO 8601 representation of this DateTime appropriate for use in JSON.
   * @return {string}
   */
  toJSON() {
    return this.toISO();
  }
  /**
   * Returns a BSON serializable equivalent to this DateTime.
   * @return {Date}
   */
  toBSON() {
    return this.toJSDate();
  }
  /**
   * Returns a JavaScript object with this DateTime's year, month, day, and so on.
   * @param opts - options for generating the object
   * @param {boolean} [opts.includeConfig=false] - include configuration attributes in the output
   * @example DateTime.now().toObject() //=> { year: 2017, month: 4, day: 22, hour: 20, minute: 49, second: 42, millisecond: 268 }
   * @return {Object}
   */
  toObject(opts = {}) {
    if (!this.isValid)
      return {};
    const base = { ...this.c };
    if (opts.includeConfig) {
      base.outputCalendar = this.outputCalendar;
      base.numberingSystem = this.loc.numberingSystem;
      base.locale = this.loc.locale;
    }
    return base;
  }
  /**
   * Returns a JavaScript Date equivalent to this DateTime.
   * @return {Date}
   */
  toJSDate() {
    return new Date(this.isValid ? this.ts : NaN);
  }
  // COMPARE
  /**
   * Return the difference between two DateTimes as a Duration.
   * @param {DateTime} otherDateTime - the DateTime to compare this one to
   * @param {string|string[]} [unit=['milliseconds']] - the unit or array of units (such as 'hours' or 'days') to include in the duration.
   * @param {Object} opts - options that affect the creation of the Duration
   * @param {string} [opts.conversionAccuracy='casual'] - the conversion system to use
   * @example
   * var i1 = DateTime.fromISO('1982-05-25T09:45'),
   *     i2 = DateTime.fromISO('1983-10-14T10:30');
   * i2.diff(i1).toObject() //=> { milliseconds: 43807500000 }
   * i2.diff(i1, 'hours').toObject() //=> { hours: 12168.75 }
   * i2.diff(i1, ['months', 'days']).toObject() //=> { months: 16, days: 19.03125 }
   * i2.diff(i1, ['months', 'days', 'hours']).toObject() //=> { months: 16, days: 19, hours: 0.75 }
   * @return {Duration}
   */
  diff(otherDateTime, unit = "milliseconds", opts = {}) {
    if (!this.isValid || !otherDateTime.isValid) {
      return Duration.invalid("created by diffing an invalid DateTime");
    }
    const durOpts = { locale: this.locale, numberingSystem: this.numberingSystem, ...opts };
    const units = maybeArray(unit).map(Duration.normalizeUnit), otherIsLater = otherDateTime.valueOf() > this.valueOf(), earlier = otherIsLater ? this : otherDateTime, later = otherIsLater ? otherDateTime : this, diffed = diff_default(earlier, later, units, durOpts);
    return otherIsLater ? diffed.negate() : diffed;
  }
  /**
   * Return the difference between this DateTime and right now.
   * See {@link DateTime#diff}
   * @param {string|string[]} [unit=['milliseconds']] - the unit or units units (such as 'hours' or 'days') to include in the duration
   * @param {Object} opts - options that affect the creation of the Duration
   * @param {string} [opts.conversionAccuracy='casual'] - the conversion system to use
   * @return {Duration}
   */
  diffNow(unit = "milliseconds", opts = {}) {
    return this.diff(_DateTime.now(), unit, opts);
  }
  /**
   * Return an Interval spanning between this DateTime and another DateTime
   * @param {DateTime} otherDateTime - the other end point of the Interval
   * @return {Interval}
   */
  until(otherDateTime) {
    return this.isValid ? Interval.fromDateTimes(this, otherDateTime) : this;
  }
  /**
   * Return whether this DateTime is in the same unit of time as another DateTime.
   * Higher-order units must also be identical for this function to return `true`.
   * Note that time zones are **ignored** in this comparison, which compares the **local** calendar time. Use {@link DateTime#setZone} to convert one of the dates if needed.
   * @param {DateTime} otherDateTime - the other DateTime
   * @param {string} unit - the unit of time to check sameness on
   * @param {Object} opts - options
   * @param {boolean} [opts.useLocaleWeeks=false] - If true, use weeks based on the locale, i.e. use the locale-dependent start of the week; only the locale of this DateTime is used
   * @example DateTime.now().hasSame(otherDT, 'day'); //~> true if otherDT is in the same current calendar day
   * @return {boolean}
   */
  hasSame(otherDateTime, unit, opts) {
    if (!this.isValid)
      return false;
    const inputMs = otherDateTime.valueOf();
    const adjustedToZone = this.setZone(otherDateTime.zone, { keepLocalTime: true });
    return adjustedToZone.startOf(unit, opts) <= inputMs && inputMs <= adjustedToZone.endOf(unit, opts);
  }
  /**
   * Equality check
   * Two DateTimes are equal if and only if they represent the same millisecond, have the same zone and location, and are both valid.
   * To compare just the millisecond values, use `+dt1 === +dt2`.
   * @param {DateTime} other - the other DateTime
   * @return {boolean}
   */
  equals(other) {
    return this.isValid && other.isValid && this.valueOf() === other.valueOf() && this.zone.equals(other.zone) && this.loc.equals(other.loc);
  }
  /**
   * Returns a string representation of a this time relative to now, such as "in two days". Can only internationalize if your
   * platform supports Intl.RelativeTimeFormat. Rounds down by default.
   * @param {Object} options - options that affect the output
   * @param {DateTime} [options.base=DateTime.now()] - the DateTime to use as the basis to which this time is compared. Defaults to now.
   * @param {string} [options.style="long"] - the style of units, must be "long", "short", or "narrow"
   * @param {string|string[]} options.unit - use a specific unit or array of units; if omitted, or an array, the method will pick the best unit. Use an array or one of "years", "quarters", "months", "weeks", "days", "hours", "minutes", or "seconds"
   * @param {boolean} [options.round=true] - whether to round the numbers in the output.
   * @param {number} [options.padding=0] - padding in milliseconds. This allows you to round up the result if it fits inside the threshold. Don't use in combination with {round: false} because the decimal output will include the padding.
   * @param {string} options.locale - override the locale of this DateTime
   * @param {string} options.numberingSystem - override the numberingSystem of this DateTime. The Intl system may choose not to honor this
   * @example DateTime.now().plus({ days: 1 }).toRelative() //=> "in 1 day"
   * @example DateTime.now().setLocale("es").toRelative({ days: 1 }) //=> "dentro de 1 día"
   * @example DateTime.now().plus({ days: 1 }).toRelative({ locale: "fr" }) //=> "dans 23 heures"
   * @example DateTime.now().minus({ days: 2 }).toRelative() //=> "2 days ago"
   * @example DateTime.now().minus({ days: 2 }).toRelative({ unit: "hours" }) //=> "48 hours ago"
   * @example DateTime.now().minus({ hours: 36 }).toRelative({ round: false }) //=> "1.5 days ago"
   */
  toRelative(options = {}) {
    if (!this.isValid)
      return null;
    const base = options.base || _DateTime.fromObject({}, { zone: this.zone }), padding = options.padding ? this < base ? -options.padding : options.padding : 0;
    let units = ["years", "months", "days", "hours", "minutes", "seconds"];
    let unit = options.unit;
    if (Array.isArray(options.unit)) {
      units = options.unit;
      unit = void 0;
    }
    return diffRelative(base, this.plus(padding), {
      ...options,
      numeric: "always",
      units,
      unit
    });
  }
  /**
   * Returns a string representation of this date relative to today, such as "yesterday" or "next month".
   * Only internationalizes on platforms that supports Intl.RelativeTimeFormat.
   * @param {Object} options - options that affect the output
   * @param {DateTime} [options.base=DateTime.now()] - the DateTime to use as the basis to which this time is compared. Defaults to now.
   * @param {string} options.locale - override the locale of this DateTime
   * @param {string} options.unit - use a specific unit; if omitted, the method will pick the unit. Use one of "years", "quarters", "months", "weeks", or "days"
   * @param {string} options.numberingSystem - override the numberingSystem of this DateTime. The Intl system may choose not to honor this
   * @example DateTime.now().plus({ days: 1 }).toRelativeCalendar() //=> "tomorrow"
   * @example DateTime.now().setLocale("es").plus({ days: 1 }).toRelative() //=> ""mañana"
   * @example DateTime.now().plus({ days: 1 }).toRelativeCalendar({ locale: "fr" }) //=> "demain"
   * @example DateTime.now().minus({ days: 2 }).toRelativeCalendar() //=> "2 days ago"
   */
  toRelativeCalendar(options = {}) {
    if (!this.isValid)
      return null;
    return diffRelative(options.base || _DateTime.fromObject({}, { zone: this.zone }), this, {
      ...options,
      numeric: "auto",
      units: ["years", "months", "days"],
      calendary: true
    });
  }
  /**
   * Return the min of several date times
   * @param {...DateTime} dateTimes - the DateTimes from which to choose the minimum
   * @return {DateTime} the min DateTime, or undefined if called with no argument
   */
  static min(...dateTimes) {
    if (!dateTimes.every(_DateTime.isDateTime)) {
      throw new InvalidArgumentError("min requires all arguments be DateTimes");
    }
    return bestBy(dateTimes, (i) => i.valueOf(), Math.min);
  }
  /**
   * Return the max of several date times
   * @param {...DateTime} dateTimes - the DateTimes from which to choose the maximum
   * @return {DateTime} the max DateTime, or undefined if called with no argument
   */
  static max(...dateTimes) {
    if (!dateTimes.every(_DateTime.isDateTime)) {
      throw new InvalidArgumentError("max requires all arguments be DateTimes");
    }
    return bestBy(dateTimes, (i) => i.valueOf(), Math.max);
  }
  // MISC
  /**
   * Explain how a string would be parsed by fromFormat()
   * @param {string} text - the string to parse
   * @param {string} fmt - the format the string is expected to be in (see description)
   * @param {Object} options - options taken by fromFormat()
   * @return {Object}
   */
  static fromFormatExplain(text, fmt, options = {}) {
    const { locale = null, numberingSystem = null } = options, localeToUse = Locale.fromOpts({
      locale,
      numberingSystem,
      defaultToEN: true
    });
    return explainFromTokens(localeToUse, text, fmt);
  }
  /**
   * @deprecated use fromFormatExplain instead
   */
  static fromStringExplain(text, fmt, options = {}) {
    return _DateTime.fromFormatExplain(text, fmt, options);
  }
  // FORMAT PRESETS
  /**
   * {@link DateTime#toLocaleString} format like 10/14/1983
   * @type {Object}
   */
  static get DATE_SHORT() {
    return DATE_SHORT;
  }
  /**
   * {@link DateTime#toLocaleString} format like 'Oct 14, 1983'
   * @type {Object}
   */
  static get DATE_MED() {
    return DATE_MED;
  }
  /**
   * {@link DateTime#toLocaleString} format like 'Fri, Oct 14, 1983'
   * @type {Object}
   */
  static get DATE_MED_WITH_WEEKDAY() {
    return DATE_MED_WITH_WEEKDAY;
  }
  /**
   * {@link DateTime#toLocaleString} format like 'October 14, 1983'
   * @type {Object}
   */
  static get DATE_FULL() {
    return DATE_FULL;
  }
  /**
   * {@link DateTime#toLocaleString} format like 'Tuesday, October 14, 1983'
   * @type {Object}
   */
  static get DATE_HUGE() {
    return DATE_HUGE;
  }
  /**
   * {@link DateTime#toLocaleString} format like '09:30 AM'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get TIME_SIMPLE() {
    return TIME_SIMPLE;
  }
  /**
   * {@link DateTime#toLocaleString} format like '09:30:23 AM'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get TIME_WITH_SECONDS() {
    return TIME_WITH_SECONDS;
  }
  /**
   * {@link DateTime#toLocaleString} format like '09:30:23 AM EDT'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get TIME_WITH_SHORT_OFFSET() {
    return TIME_WITH_SHORT_OFFSET;
  }
  /**
   * {@link DateTime#toLocaleString} format like '09:30:23 AM Eastern Daylight Time'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get TIME_WITH_LONG_OFFSET() {
    return TIME_WITH_LONG_OFFSET;
  }
  /**
   * {@link DateTime#toLocaleString} format like '09:30', always 24-hour.
   * @type {Object}
   */
  static get TIME_24_SIMPLE() {
    return TIME_24_SIMPLE;
  }
  /**
   * {@link DateTime#toLocaleString} format like '09:30:23', always 24-hour.
   * @type {Object}
   */
  static get TIME_24_WITH_SECONDS() {
    return TIME_24_WITH_SECONDS;
  }
  /**
   * {@link DateTime#toLocaleString} format like '09:30:23 EDT', always 24-hour.
   * @type {Object}
   */
  static get TIME_24_WITH_SHORT_OFFSET() {
    return TIME_24_WITH_SHORT_OFFSET;
  }
  /**
   * {@link DateTime#toLocaleString} format like '09:30:23 Eastern Daylight Time', always 24-hour.
   * @type {Object}
   */
  static get TIME_24_WITH_LONG_OFFSET() {
    return TIME_24_WITH_LONG_OFFSET;
  }
  /**
   * {@link DateTime#toLocaleString} format like '10/14/1983, 9:30 AM'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get DATETIME_SHORT() {
    return DATETIME_SHORT;
  }
  /**
   * {@link DateTime#toLocaleString} format like '10/14/1983, 9:30:33 AM'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get DATETIME_SHORT_WITH_SECONDS() {
    return DATETIME_SHORT_WITH_SECONDS;
  }
  /**
   * {@link DateTime#toLocaleString} format like 'Oct 14, 1983, 9:30 AM'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get DATETIME_MED() {
    return DATETIME_MED;
  }
  /**
   * {@link DateTime#toLocaleString} format like 'Oct 14, 1983, 9:30:33 AM'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get DATETIME_MED_WITH_SECONDS() {
    return DATETIME_MED_WITH_SECONDS;
  }
  /**
   * {@link DateTime#toLocaleString} format like 'Fri, 14 Oct 1983, 9:30 AM'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get DATETIME_MED_WITH_WEEKDAY() {
    return DATETIME_MED_WITH_WEEKDAY;
  }
  /**
   * {@link DateTime#toLocaleString} format like 'October 14, 1983, 9:30 AM EDT'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get DATETIME_FULL() {
    return DATETIME_FULL;
  }
  /**
   * {@link DateTime#toLocaleString} format like 'October 14, 1983, 9:30:33 AM EDT'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get DATETIME_FULL_WITH_SECONDS() {
    return DATETIME_FULL_WITH_SECONDS;
  }
  /**
   * {@link DateTime#toLocaleString} format like 'Friday, October 14, 1983, 9:30 AM Eastern Daylight Time'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get DATETIME_HUGE() {
    return DATETIME_HUGE;
  }
  /**
   * {@link DateTime#toLocaleString} format like 'Friday, October 14, 1983, 9:30:33 AM Eastern Daylight Time'. Only 12-hour if the locale is.
   * @type {Object}
   */
  static get DATETIME_HUGE_WITH_SECONDS() {
    return DATETIME_HUGE_WITH_SECONDS;
  }
};
function friendlyDateTime(dateTimeish) {
  if (DateTime.isDateTime(dateTimeish)) {
    return dateTimeish;
  } else if (dateTimeish && dateTimeish.valueOf && isNumber(dateTimeish.valueOf())) {
    return DateTime.fromJSDate(dateTimeish);
  } else if (dateTimeish && typeof dateTimeish === "object") {
    return DateTime.fromObject(dateTimeish);
  } else {
    throw new InvalidArgumentError(
      `Unknown datetime argument: ${dateTimeish}, of type ${typeof dateTimeish}`
    );
  }
}

// src/support/TimeZone.ts
var TimeZone = class {
  /** The current default timezone. If not set the timezone of the environment is used. */
  static default;
};

// src/DateRenderer.ts
var DateRenderer = class {
  #formatMapper = /* @__PURE__ */ new Map([
    ["date", /* @__PURE__ */ new Map([
      ["full", DateTime.DATE_FULL],
      ["long", DateTime.DATE_HUGE],
      ["medium", DateTime.DATE_MED],
      ["short", { ...DateTime.DATE_SHORT, year: "2-digit" }]
    ])],
    ["time", /* @__PURE__ */ new Map([
      ["full", DateTime.TIME_24_WITH_SECONDS],
      ["long", DateTime.TIME_24_WITH_SECONDS],
      ["medium", DateTime.TIME_WITH_SECONDS],
      ["short", DateTime.TIME_SIMPLE]
    ])],
    ["datetime", /* @__PURE__ */ new Map([
      ["full", DateTime.DATETIME_HUGE_WITH_SECONDS],
      ["long", DateTime.DATETIME_HUGE],
      ["medium", DateTime.DATETIME_MED],
      ["short", { ...DateTime.DATETIME_SHORT, year: "2-digit" }]
    ])]
  ]);
  toString(value, options) {
    let dt2 = DateTime.fromMillis(value.getTime(), { zone: options.timeZone });
    if (options.locale) {
      dt2 = dt2.setLocale(options.locale.toString());
    }
    if (TimeZone.default) {
      dt2 = dt2.setZone(TimeZone.default, { keepLocalTime: true });
    }
    if (!options.format) {
      options.format = "short";
      return dt2.toLocaleString({ ...DateTime.DATETIME_SHORT, year: "2-digit" });
    }
    let dateStyle = "";
    let timeStyle = "";
    if (options.format.startsWith("date:")) {
      dateStyle = options.format.substring("date:".length);
    } else if (options.format.startsWith("time:")) {
      timeStyle = options.format.substring("time:".length);
    }
    if (dateStyle || timeStyle) {
      const dateOptions = this.#formatMapper.get("date").get(dateStyle);
      const timeOptions = this.#formatMapper.get("time").get(timeStyle);
      if (dateOptions) {
        return dt2.toLocaleString(dateOptions);
      } else {
        return dt2.toLocaleString(timeOptions);
      }
    } else {
      const dtOptions = this.#formatMapper.get("datetime").get(options.format);
      if (dtOptions) {
        return dt2.toLocaleString(dtOptions);
      } else {
        return dt2.toFormat(options.format);
      }
    }
  }
};

// src/STGroupFile.ts
import { existsSync as existsSync2 } from "fs";
import { dirname, resolve } from "path";
var STGroupFile = class _STGroupFile extends STGroup {
  /** Where to find the group file. NonNull. */
  fileName;
  alreadyLoaded = false;
  constructor(...args) {
    let fileName;
    let encoding = "utf-8";
    let delimiterStartChar = "<";
    let delimiterStopChar = ">";
    switch (args.length) {
      case 1: {
        [fileName] = args;
        break;
      }
      case 2: {
        [fileName, encoding] = args;
        break;
      }
      case 3: {
        [fileName, delimiterStartChar, delimiterStopChar] = args;
        break;
      }
      case 4: {
        [fileName, encoding, delimiterStartChar, delimiterStopChar] = args;
        break;
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
    super(delimiterStartChar, delimiterStopChar);
    this.encoding = encoding;
    this.fileName = fileName;
    if (!fileName.endsWith(_STGroupFile.GROUP_FILE_EXTENSION)) {
      throw new Error("Group file names must end in .stg: " + fileName);
    }
    if (existsSync2(fileName)) {
      if (_STGroupFile.verbose) {
        console.log("STGroupFile(" + fileName + ") " + resolve(fileName));
      }
    }
  }
  isDictionary(name) {
    if (!this.alreadyLoaded) {
      this.load();
    }
    return super.isDictionary(name);
  }
  isDefined(name) {
    if (!this.alreadyLoaded) {
      this.load();
    }
    return super.isDefined(name);
  }
  unload() {
    super.unload();
    this.alreadyLoaded = false;
  }
  load(name) {
    if (this.alreadyLoaded) {
      return;
    }
    this.alreadyLoaded = true;
    if (_STGroupFile.verbose) {
      console.log("loading group file " + this.fileName);
    }
    this.loadGroupFile("/", this.fileName);
    if (_STGroupFile.verbose) {
      console.log("found " + this.templates.size + " templates in " + this.fileName + " = " + [...this.templates.keys()].join(", "));
    }
    if (name) {
      return this.rawGetTemplate(name);
    }
  }
  show() {
    if (!this.alreadyLoaded) {
      this.load();
    }
    return super.show();
  }
  getName() {
    return Misc.getFileNameNoSuffix(this.getFileName());
  }
  getFileName() {
    return this.fileName;
  }
  getRootDir() {
    return dirname(this.fileName);
  }
  static {
    Factories.createStringTemplateGroupFile = (dirName, encoding, delimiterStartChar, delimiterStopChar) => {
      if (!encoding) {
        return new _STGroupFile(dirName);
      }
      if (!delimiterStartChar) {
        return new _STGroupFile(dirName, encoding);
      }
      return new _STGroupFile(dirName, encoding, delimiterStartChar, delimiterStopChar);
    };
  }
};

// src/StringRenderer.ts
var import_he = __toESM(require_he(), 1);
var import_fast_printf7 = __toESM(require_printf(), 1);
var StringRenderer = class {
  toString(value, options) {
    switch (options.format) {
      case "upper": {
        return value.toLocaleUpperCase(options.locale?.toString());
      }
      case "lower": {
        return value.toLocaleLowerCase(options.locale?.toString());
      }
      case "cap": {
        return value.length > 0 ? value[0].toUpperCase() + value.substring(1) : value;
      }
      case "url-encode": {
        const encoded = encodeURIComponent(value);
        return encoded.replace(/%20/g, "+");
      }
      case "xml-encode": {
        const encoded = import_he.default.encode(value, { useNamedReferences: true, decimal: true });
        return encoded.replace(/&#9;/g, "	");
      }
      default: {
        if (options.format) {
          return (0, import_fast_printf7.printf)(options.format, value);
        }
        return value;
      }
    }
  }
};

// src/STGroupDir.ts
import * as fs2 from "fs";
import * as path2 from "path";
var STGroupDir = class _STGroupDir extends STGroup {
  groupDirName;
  constructor(...args) {
    let dirName;
    let encoding = "utf-8";
    let delimiterStartChar = "<";
    let delimiterStopChar = ">";
    switch (args.length) {
      case 1: {
        [dirName] = args;
        break;
      }
      case 2: {
        [dirName, encoding] = args;
        break;
      }
      case 3: {
        [dirName, delimiterStartChar, delimiterStopChar] = args;
        break;
      }
      case 4: {
        [dirName, encoding, delimiterStartChar, delimiterStopChar] = args;
        break;
      }
      default: {
        throw new Error("Invalid number of arguments");
      }
    }
    super(delimiterStartChar, delimiterStopChar);
    this.encoding = encoding;
    this.groupDirName = dirName;
    const stat = fs2.statSync(dirName);
    if (stat.isDirectory()) {
      if (_STGroupDir.verbose) {
        console.log("STGroupDir(" + dirName + ") found");
      }
    } else {
      throw new Error("No such directory: " + dirName);
    }
  }
  importTemplates(...args) {
    if (args.length === 1 && !(args[0] instanceof STGroup)) {
      const fileNameToken = args[0];
      const msg = "import illegal in group files embedded in STGroupDirs; import " + fileNameToken.text + " in STGroupDir " + this.getName();
      throw new Error(msg);
    }
    super.importTemplates.apply(this, args);
  }
  /**
   * Load .st as relative file name relative to root by {@code prefix}.
   */
  loadTemplateFile(prefix, unqualifiedFileName) {
    if (_STGroupDir.verbose) {
      console.log("loadTemplateFile(" + unqualifiedFileName + ") in group dir from " + this.groupDirName + " prefix=" + prefix);
    }
    const fullPath = path2.join(this.groupDirName, prefix, unqualifiedFileName);
    let content;
    try {
      content = fs2.readFileSync(fullPath, this.encoding);
    } catch {
      return void 0;
    }
    const stream = gt.fromString(content);
    stream.name = unqualifiedFileName;
    return this.doLoadTemplateFile(prefix, unqualifiedFileName, stream);
  }
  getName() {
    return this.groupDirName;
  }
  getFileName() {
    return this.groupDirName;
  }
  load(name) {
    if (!name) {
      super.load();
      return;
    }
    if (_STGroupDir.verbose) {
      console.log("STGroupDir.load(" + name + ")");
    }
    const parent = Misc.getParent(name);
    const prefix = Misc.getPrefix(name);
    const groupFile = path2.join(this.groupDirName, parent + _STGroupDir.GROUP_FILE_EXTENSION);
    if (fs2.existsSync(groupFile)) {
      this.loadGroupFile(prefix, groupFile);
      return this.rawGetTemplate(name);
    }
    const unqualifiedName = Misc.getFileName(name);
    return this.loadTemplateFile(prefix, unqualifiedName + _STGroupDir.TEMPLATE_FILE_EXTENSION);
  }
  /** Separated call to allow overriding it in derived classes. */
  doLoadTemplateFile(prefix, unqualifiedFileName, templateStream) {
    return super.loadTemplateFile(prefix, unqualifiedFileName, templateStream);
  }
  static {
    Factories.createStringTemplateGroupDir = (dirName, encoding, delimiterStartChar, delimiterStopChar) => {
      if (!encoding) {
        return new _STGroupDir(dirName);
      }
      if (!delimiterStartChar) {
        return new _STGroupDir(dirName, encoding);
      }
      return new _STGroupDir(dirName, encoding, delimiterStartChar, delimiterStopChar);
    };
  }
};

// src/STRawGroupDir.ts
var STRawGroupDir = class extends STGroupDir {
  doLoadTemplateFile(prefix, unqualifiedFileName, templateStream) {
    const template = templateStream.getText(0, templateStream.size - 1);
    const templateName = Misc.getFileNameNoSuffix(unqualifiedFileName);
    const fullyQualifiedTemplateName = prefix + templateName;
    const impl = new Compiler(this).compile({ srcName: fullyQualifiedTemplateName, template });
    const nameT = new Qe([null, templateStream], STLexer.SEMI, 0, -1, -1);
    if (impl) {
      this.rawDefineTemplate(fullyQualifiedTemplateName, impl, nameT);
      impl.defineImplicitlyDefinedTemplates(this);
    }
    return impl;
  }
};

// src/NumberRenderer.ts
var import_fast_printf8 = __toESM(require_printf(), 1);
var NumberRenderer = class {
  toString(value, options) {
    if (!options.format) {
      return String(value);
    }
    const result = (0, import_fast_printf8.printf)(options.format, value);
    return result;
  }
};

// src/NoIndentWriter.ts
var NoIndentWriter = class extends AutoIndentWriter {
  constructor(out) {
    super(out);
  }
  write(str) {
    this.out.write(str);
    return str.length;
  }
};
export {
  Aggregate,
  AggregateModelAdaptor,
  AmbiguousMatchException,
  AndConditionalContext,
  ArgContext,
  ArgExprListContext,
  ArgsContext,
  AutoIndentWriter,
  Bytecode,
  BytecodeDisassembler,
  CodeGenerator,
  CompilationState,
  CompiledST,
  Compiler,
  CompoundElementContext,
  ConditionalContext,
  Coordinate,
  DateRenderer,
  DefContext,
  DefaultValuePairContext,
  DelimitersContext,
  DictContext,
  DictDefContext,
  DictPairsContext,
  ElementContext,
  ErrorBuffer,
  ErrorManager,
  ErrorType,
  ExprContext,
  ExprNoCommaContext,
  ExprOptionsContext,
  ExprTagContext,
  Field,
  FormalArgContext,
  FormalArgsContext,
  FormalArgument,
  GroupContext,
  GroupLexer,
  GroupNameContext,
  GroupParser,
  HashMap,
  IfstatContext,
  IncludeExprContext,
  InstanceScope,
  Interpreter,
  InterpreterOption,
  KeyValueContext,
  KeyValuePairContext,
  ListContext,
  ListElementContext,
  MapExprContext,
  MapModelAdaptor,
  MapTemplateRefContext,
  MemberExprContext,
  Method,
  Misc,
  MultiMap,
  NamedArgContext,
  NoIndentWriter,
  NotConditionalContext,
  NotConditionalExprContext,
  NumberRenderer,
  ObjectModelAdaptor,
  OldStyleHeaderContext,
  OptionContext,
  PrimaryContext,
  QualifiedIdContext,
  RegionContext,
  ST,
  STCompiletimeMessage,
  STException,
  STGroup,
  STGroupCompiletimeMessage,
  STGroupDir,
  STGroupFile,
  STGroupString,
  STLexer,
  STLexerMessage,
  STMessage,
  STModelAdaptor,
  STNoSuchAttributeException,
  STNoSuchPropertyException,
  STParser,
  STRawGroupDir,
  STRuntimeMessage,
  STWriter,
  SingleElementContext,
  Stack,
  StringRenderer,
  StringTable,
  StringWriter,
  SubtemplateContext,
  TemplateAndEOFContext,
  TemplateContext,
  TemplateDefContext,
  TimeZone,
  TypeRegistry,
  Writer,
  constructorFromUnknown,
  convertStringToUTF16,
  convertUTF16ToString,
  defaultLocale,
  isEquatable,
  isIterator,
  isSuperclassOf
};
/*! Bundled license information:

he/he.js:
  (*! https://mths.be/he v1.2.0 by @mathias | MIT license *)
*/
