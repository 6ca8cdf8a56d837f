export const id = 93;
export const ids = [93];
export const modules = {

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyUnfilled: () => (/* binding */ whyUnfilled)
/* harmony export */ });
/* harmony import */ var _recipients_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6789);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);


const NO_VALUE = /^(?:true|false|\*{3})$/i;
const TAG = /^#(?!(?:ref|value|name|div\/0|null|num|n\/a|spill|calc)\b)/i;
const VARIABLE = /^(?:\$(?:env:)?[a-z_]\w*|\$\{[^{}]+\}|%[a-z_]\w*%|\$\([^()]+\))$/i;
const EXPRESSION = /^(?:(?:inputs|vars|env|secrets)\.[\w-]+|steps\.[\w-]+\.(?:outputs|outcome|conclusion)\b[\w.-]*|needs\.[\w*-]+\.(?:outputs|result)\b[\w.-]*|github\.(?:event|ref|sha|actor|head|base|run|repository|workflow|job|triggering)\w*(?:\.[\w*-]+)*|job\.status)$|^\$\{\{[^{}]+\}?$|^\$\{[^{}]+\}\}$/;
function whyUnfilled(text) {
    const whole = text.trim();
    if (NO_VALUE.test(whole) || ((0,_recipients_address_js__WEBPACK_IMPORTED_MODULE_0__/* .standsForNoValue */ .HH)(whole) && !TAG.test(whole)))
        return `is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(whole)}, which stands for a missing value: check the expression or program that gives it`;
    if (VARIABLE.test(whole) || EXPRESSION.test(whole))
        return `is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(whole)}, which nothing fills: write an expression, such as \`\${{ inputs.message }}\``;
    return undefined;
}


/***/ })

};
