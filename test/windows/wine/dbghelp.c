// Replaces Wine's dbghelp.dll, which needs 4 s of computing time for each of Node's diagnostic reports, because it reads
// all symbols of node.exe. This one finds no symbols. The action makes such a report to find truncated inputs.

#include <windows.h>

#define FINDS_NOTHING(name) __declspec(dllexport) ULONG_PTR WINAPI name(void) { return 0; }

FINDS_NOTHING(MiniDumpWriteDump)
FINDS_NOTHING(StackWalk64)
FINDS_NOTHING(SymCleanup)
FINDS_NOTHING(SymFromAddr)
FINDS_NOTHING(SymFunctionTableAccess64)
FINDS_NOTHING(SymGetLineFromAddr64)
FINDS_NOTHING(SymGetModuleBase64)
FINDS_NOTHING(SymGetOptions)
FINDS_NOTHING(SymGetSearchPathW)
FINDS_NOTHING(SymInitialize)
FINDS_NOTHING(SymSetOptions)
FINDS_NOTHING(SymSetSearchPathW)
FINDS_NOTHING(UnDecorateSymbolName)
