export const id = 699;
export const ids = [699];
export const modules = {

/***/ 5054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   rF: () => (/* binding */ scriptLiteral),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
function scriptLiteral(value) {
    return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function jsonOf(node, string = scriptLiteral) {
    switch (node.kind) {
        case "string":
            return string(node.value);
        case "scalar":
            return node.spelling;
        case "sequence":
            return `[${node.items.map((item) => jsonOf(item, string)).join(",")}]`;
        case "mapping":
            return `{${node.properties.map(({ key, value }) => `${string(key)}:${jsonOf(value, string)}`).join(",")}}`;
    }
}
function plainText(node) {
    return node.kind === "string" ? node.value : jsonOf(node, JSON.stringify);
}


/***/ }),

/***/ 6699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declareAhead: () => (/* binding */ declareAhead)
/* harmony export */ });
/* harmony import */ var _documents_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);


const FORBIDDEN = new Set(("print context JSON " +
    "abstract arguments await boolean break byte case catch char class const continue debugger default delete do " +
    "double else enum eval export extends false final finally float for function goto if implements import in " +
    "instanceof int interface let long native new null package private protected public return short static super " +
    "switch synchronized this throw throws transient true try typeof var void volatile while with yield " +
    "undefined NaN Infinity __proto__").split(" "));
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
function declareAhead(script, variables, reject) {
    const declarations = [...variables].map(([name, value]) => {
        if (!IDENTIFIER.test(name) || FORBIDDEN.has(name)) {
            reject(`can't declare ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in a script: use letters, digits and _, and no word that JavaScript or the platform uses`);
        }
        if (holdsProto(value)) {
            reject(`holds the key "__proto__" in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, which JavaScript takes for something else`);
        }
        return `var ${name} = ${(0,_documents_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(value)};\n`;
    });
    return declarations.join("") + script;
}
function holdsProto(node) {
    if (node.kind === "sequence")
        return node.items.some(holdsProto);
    return (node.kind === "mapping" &&
        node.properties.some(({ key, value }) => key === "__proto__" || holdsProto(value)));
}


/***/ })

};
