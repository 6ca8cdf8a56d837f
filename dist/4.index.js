export const id = 4;
export const ids = [4];
export const modules = {

/***/ 9004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemFiles: () => (/* binding */ systemFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _held_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9059);
/* harmony import */ var _retrying_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6676);



const MODE = 0o600;
function patiently(act) {
    return (0,_retrying_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R)(act, { pause: _retrying_js__WEBPACK_IMPORTED_MODULE_2__/* .systemPause */ .k }, _held_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeldOpen */ .W);
}
const systemFiles = {
    exists: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync,
    stat: (path) => {
        const { dev, ino, size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
        return { id: `${dev}:${ino}`, size: Number(size) };
    },
    makeFolder: (path) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true }),
    open: (path, mode) => patiently(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, mode === "new" ? "wx" : "r+", MODE)),
    write: (file, bytes, at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, 0, bytes.length, at),
    truncate: node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync,
    sync: node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync,
    close: node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync,
    rename: (from, to) => patiently(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to)),
    remove: (path) => patiently(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true })),
};


/***/ })

};
