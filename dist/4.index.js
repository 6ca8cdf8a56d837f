export const id = 4;
export const ids = [4];
export const modules = {

/***/ 9004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemFiles: () => (/* binding */ systemFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const MODE = 0o600;
const systemFiles = {
    exists: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync,
    stat: (path) => {
        const { dev, ino, size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
        return { id: `${dev}:${ino}`, size: Number(size) };
    },
    makeFolder: (path) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true }),
    open: (path, mode) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, mode === "new" ? "wx" : "r+", MODE),
    write: (file, bytes, at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, 0, bytes.length, at),
    truncate: node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync,
    sync: node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync,
    close: node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync,
    rename: node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync,
    remove: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }),
};


/***/ })

};
