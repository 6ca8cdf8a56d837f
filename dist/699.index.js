export const id = 699;
export const ids = [699];
export const modules = {

/***/ 6699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hasProto),
/* harmony export */   o: () => (/* binding */ isDeclarable),
/* harmony export */   rejectUndeclarable: () => (/* binding */ rejectUndeclarable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);

const FORBIDDEN = new Set(("print context JSON " +
    "abstract arguments await boolean break byte case catch char class const continue debugger default delete do " +
    "double else enum eval export extends false final finally float for function goto if implements import in " +
    "instanceof int interface let long native new null package private protected public return short static super " +
    "switch synchronized this throw throws transient true try typeof var void volatile while with yield " +
    "undefined NaN Infinity __proto__").split(" "));
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
function isDeclarable(name) {
    return IDENTIFIER.test(name) && !FORBIDDEN.has(name);
}
function hasProto(value) {
    return typeof value !== "string" && nodeHasProto(value);
}
function nodeHasProto(node) {
    if (node.kind === "sequence")
        return node.items.some(nodeHasProto);
    return (node.kind === "mapping" &&
        node.properties.some(({ key, value }) => key === "__proto__" || nodeHasProto(value)));
}
function rejectUndeclarable(variables, reject) {
    for (const [name, value] of variables) {
        if (!isDeclarable(name)) {
            reject(`can't declare ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in a script: use letters, digits and _, and no word that JavaScript or the platform uses`);
        }
        if (hasProto(value)) {
            reject(`has the key "__proto__" in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, which means something else in JavaScript: rename the key`);
        }
    }
}


/***/ })

};
