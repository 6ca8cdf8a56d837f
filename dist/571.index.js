export const id = 571;
export const ids = [571];
export const modules = {

/***/ 2571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pathMistake: () => (/* binding */ pathMistake)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);

const FOR_A_SHELL = /^~(?=[\\/]|$)|\$(?:env:)?[A-Za-z_]\w*|\$\{\w+\}|%\w+%/;
function pathMistake(path) {
    if (/^(["']).*\1$/.test(path))
        return "is in quotes: write the path without them";
    if (/^https?:\/\//i.test(path))
        return "is a link, not a path: download the file in an earlier step";
    const [found] = FOR_A_SHELL.exec(path) ?? [];
    return (found &&
        `contains ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)}, which only a shell fills: use an expression, such as \`\${{ github.workspace }}\``);
}


/***/ })

};
