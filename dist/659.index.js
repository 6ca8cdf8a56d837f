export const id = 659;
export const ids = [659];
export const modules = {

/***/ 659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyDamaged: () => (/* binding */ whyDamaged)
/* harmony export */ });
function whyDamaged(text) {
    if (text.trim() === "404: Not Found")
        return 'is a server\'s "404: Not Found": check the address that the file comes from';
    return /^<{7} /m.test(text) ? "has the marks of a merge conflict (<<<<<<<): resolve it" : undefined;
}


/***/ })

};
