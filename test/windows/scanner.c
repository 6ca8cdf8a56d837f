#include "scanner.h"

#include <stdio.h>
#include <wchar.h>

enum { MOST_FILES = 64 };

struct seen {
  wchar_t name[MAX_PATH];
  FILETIME changed;
};

static const wchar_t *pattern;
static DWORD share, hold;
static struct seen files[MOST_FILES];
static int file_count;
static volatile LONG scans;

// Says whether there is something to scan: a new file, or a change.
static BOOL is_news(const WIN32_FIND_DATAW *found) {
  int i = 0;
  while (i < file_count && wcscmp(files[i].name, found->cFileName)) i++;
  if (i == MOST_FILES) return FALSE;
  if (i == file_count) wcscpy(files[file_count++].name, found->cFileName);
  else if (!CompareFileTime(&files[i].changed, &found->ftLastWriteTime)) return FALSE;
  files[i].changed = found->ftLastWriteTime;
  return TRUE;
}

static void scan(const wchar_t *name) {
  const wchar_t *separator = wcsrchr(pattern, L'\\');
  int folder_length = separator ? (int)(separator + 1 - pattern) : 0;
  wchar_t path[2 * MAX_PATH];
  _snwprintf(path, 2 * MAX_PATH, L"%.*ls%ls", folder_length, pattern, name);
  HANDLE file = CreateFileW(path, GENERIC_READ, share, NULL, OPEN_EXISTING, 0, NULL);
  if (file == INVALID_HANDLE_VALUE) return;
  InterlockedIncrement(&scans);
  Sleep(hold);
  CloseHandle(file);
}

static DWORD WINAPI run_scanner(void *argument) {
  (void)argument;
  WIN32_FIND_DATAW found;
  while (TRUE) {
    HANDLE search = FindFirstFileW(pattern, &found);
    for (BOOL more = search != INVALID_HANDLE_VALUE; more; more = FindNextFileW(search, &found))
      if (is_news(&found)) scan(found.cFileName);
    if (search != INVALID_HANDLE_VALUE) FindClose(search);
    Sleep(1);
  }
  return 0;
}

void start_scanner(const wchar_t *files_to_scan, DWORD shared, DWORD milliseconds) {
  pattern = files_to_scan;
  share = shared;
  hold = milliseconds;
  CreateThread(NULL, 0, run_scanner, NULL, 0, NULL);
}

int count_scans(void) {
  return (int)scans;
}
