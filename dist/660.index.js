export const id = 660;
export const ids = [660];
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

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fillJson: () => (/* binding */ fillJson),
/* harmony export */   fillText: () => (/* binding */ fillText)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _documents_literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5054);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);



const PLACEHOLDER = /\{\{(?:(?<escaped>\{\{)|(?<name>[^{}]*)\}\})?/g;
function fillText(template, variables, reject) {
    return template.replace(PLACEHOLDER, (whole, escaped, inner) => {
        if (escaped !== undefined)
            return "{{";
        if (inner === undefined) {
            reject("has a {{ that begins no placeholder: write {{ name }}, or {{{{ for {{ itself");
            return whole;
        }
        const name = inner.trim();
        const value = variables.get(name);
        if (value)
            return (0,_documents_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(value);
        const names = [...variables.keys()].slice(0, 20).map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(", ");
        reject(`has the placeholder ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(whole)}, but \`message-variables\` has no ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}, only ${names || "nothing"}`);
        return whole;
    });
}
function fillJson(json, variables, reject) {
    const parts = [];
    let from = 0;
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(json, {
            onLiteralValue(value, offset, length) {
                if (typeof value !== "string")
                    return;
                const filled = fillText(value, variables, reject);
                if (filled === value)
                    return;
                parts.push(json.slice(from, offset), (0,_documents_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .scriptLiteral */ .rF)(filled));
                from = offset + length;
            },
        });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        reject("is nested too deeply");
    }
    return parts.join("") + json.slice(from);
}


/***/ })

};
