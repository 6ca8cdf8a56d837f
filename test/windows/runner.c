// runner.exe [OPTION…] PROGRAM ARGS…
//
// Starts PROGRAM as GitHub's runner on Windows starts an action's Node.js: in a console of its own without a window,
// with closed standard input, and with pipes for its output. Forwards the output, and ends with PROGRAM's exit code.
// Writes what it does to stderr, in lines that begin with [runner].
//
//   -c WHEN  cancels the step: Ctrl-C, 7.5 s later Ctrl-Break, 2.5 s later the kill
//   -2       with -c: a second Ctrl-C, 0.5 s after the first
//   -b WHEN  only Ctrl-Break, 10 s later the kill
//   -k WHEN  only the kill
//
// WHEN is milliseconds after the start, or a file: as soon as it exists.
//
//   -s PATTERN SHARE HOLD  meanwhile, a virus scanner (scanner.c)

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#include "scanner.h"

enum { AFTER_CTRL_C = 7500, AFTER_CTRL_BREAK = 2500, LOOK_EVERY = 10 };

static HANDLE process;
static DWORD process_id;

// Writes one line.
static void say(const char *format, ...) {
  va_list args;
  va_start(args, format);
  fprintf(stderr, "[runner] ");
  vfprintf(stderr, format, args);
  fprintf(stderr, "\n");
  va_end(args);
}

static int fail(const char *what) {
  say("%s: error %lu", what, GetLastError());
  return 99;
}

static BOOL runs_on_for(int milliseconds) {
  return WaitForSingleObject(process, milliseconds) == WAIT_TIMEOUT;
}

// Waits until the time for an option has come, and says whether the process is still running then.
static BOOL runs_until(const wchar_t *when) {
  wchar_t *end;
  unsigned long milliseconds = wcstoul(when, &end, 10);
  if (!*end) return runs_on_for(milliseconds);
  while (GetFileAttributesW(when) == INVALID_FILE_ATTRIBUTES)
    if (!runs_on_for(LOOK_EVERY)) return FALSE;
  return TRUE;
}

static BOOL WINAPI ignore_signal(DWORD event) {
  (void)event;
  return TRUE;
}

// Sends it to everything in the process's console, which this program enters for that.
static void send_ctrl_c(void) {
  FreeConsole();
  if (!AttachConsole(process_id)) {
    fail("AttachConsole");
    return;
  }
  SetConsoleCtrlHandler(ignore_signal, TRUE);
  if (GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0)) say("Ctrl-C");
  else fail("Ctrl-C");
}

// The runner also sends this one to the console. But Wine 10 turns it into a SIGQUIT, which ends single threads. Windows
// starts a thread at CtrlRoutine in the process, so this function does the same.
static void send_ctrl_break(void) {
  FARPROC routine = GetProcAddress(GetModuleHandleW(L"kernelbase"), "CtrlRoutine");
  LPTHREAD_START_ROUTINE start = (LPTHREAD_START_ROUTINE)(void *)routine;
  if (start && CreateRemoteThread(process, NULL, 0, start, (void *)CTRL_BREAK_EVENT, 0, NULL))
    say("Ctrl-Break");
  else fail("Ctrl-Break");
}

// The exit code is that of Process.Kill in .NET, which the runner calls.
static void kill_process(void) {
  say("kill");
  TerminateProcess(process, (UINT)-1);
}

// Quotes an argument as C programs read it: backslashes count double before a quote.
static wchar_t *append_quoted(wchar_t *end, const wchar_t *argument) {
  size_t backslashes = 0;
  *end++ = L'"';
  for (; *argument; argument++) {
    if (*argument == L'"')
      for (backslashes++; backslashes > 0; backslashes--) *end++ = L'\\';
    else backslashes = *argument == L'\\' ? backslashes + 1 : 0;
    *end++ = *argument;
  }
  for (; backslashes > 0; backslashes--) *end++ = L'\\';
  *end++ = L'"';
  return end;
}

static wchar_t *command_line(wchar_t **arguments) {
  size_t size = 1;
  for (wchar_t **each = arguments; *each; each++) size += 2 * wcslen(*each) + 3;
  wchar_t *line = malloc(size * sizeof *line), *end = line;
  for (wchar_t **each = arguments; *each; each++) {
    if (each != arguments) *end++ = L' ';
    end = append_quoted(end, *each);
  }
  *end = 0;
  return line;
}

// The process inherits only one end of a pipe.
static void make_pipe(HANDLE *read_end, HANDLE *write_end, BOOL process_writes) {
  SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
  CreatePipe(read_end, write_end, &inherited, 0);
  SetHandleInformation(process_writes ? *read_end : *write_end, HANDLE_FLAG_INHERIT, 0);
}

struct stream {
  HANDLE from, to;
};

static DWORD WINAPI pass_on(void *argument) {
  struct stream *stream = argument;
  char bytes[4096];
  DWORD count, written;
  while (ReadFile(stream->from, bytes, sizeof bytes, &count, NULL) && count > 0)
    WriteFile(stream->to, bytes, count, &written, NULL);
  return 0;
}

int wmain(int count, wchar_t **arguments) {
  const wchar_t *cancel = NULL, *break_only = NULL, *kill_only = NULL;
  BOOL twice = FALSE;
  int next = 1;
  setvbuf(stderr, NULL, _IONBF, 0);
  for (; next < count && arguments[next][0] == L'-'; next++) {
    const wchar_t *option = arguments[next];
    const wchar_t **when = !wcscmp(option, L"-c")   ? &cancel
                           : !wcscmp(option, L"-b") ? &break_only
                           : !wcscmp(option, L"-k") ? &kill_only
                                                    : NULL;
    if (when && next + 1 < count) *when = arguments[++next];
    else if (!wcscmp(option, L"-2")) twice = TRUE;
    else if (!wcscmp(option, L"-s") && next + 3 < count) {
      start_scanner(arguments[next + 1], _wtoi(arguments[next + 2]), _wtoi(arguments[next + 3]));
      next += 3;
    }
    else break;
  }
  if (next == count || arguments[next][0] == L'-') {
    say("usage: runner.exe [-c WHEN [-2] | -b WHEN | -k WHEN] [-s PATTERN SHARE HOLD] PROGRAM ARGS");
    return 99;
  }

  HANDLE input, closed;
  struct stream out = {.to = GetStdHandle(STD_OUTPUT_HANDLE)}, err = {.to = GetStdHandle(STD_ERROR_HANDLE)};
  STARTUPINFOW startup = {.cb = sizeof startup, .dwFlags = STARTF_USESTDHANDLES};
  make_pipe(&input, &closed, FALSE);
  make_pipe(&out.from, &startup.hStdOutput, TRUE);
  make_pipe(&err.from, &startup.hStdError, TRUE);
  startup.hStdInput = input;

  PROCESS_INFORMATION started;
  DWORD start = GetTickCount();
  if (!CreateProcessW(NULL, command_line(arguments + next), NULL, NULL, TRUE, CREATE_NO_WINDOW, NULL, NULL,
                      &startup, &started))
    return fail("CreateProcess");
  process = started.hProcess;
  process_id = started.dwProcessId;
  CloseHandle(closed);
  CloseHandle(input);
  CloseHandle(startup.hStdOutput);
  CloseHandle(startup.hStdError);
  HANDLE passing_on[] = {CreateThread(NULL, 0, pass_on, &out, 0, NULL),
                         CreateThread(NULL, 0, pass_on, &err, 0, NULL)};

  if (cancel && runs_until(cancel)) {
    send_ctrl_c();
    if (twice && runs_on_for(500)) send_ctrl_c();
    if (runs_on_for(AFTER_CTRL_C)) {
      send_ctrl_break();
      if (runs_on_for(AFTER_CTRL_BREAK)) kill_process();
    }
  } else if (break_only && runs_until(break_only)) {
    send_ctrl_break();
    if (runs_on_for(AFTER_CTRL_C + AFTER_CTRL_BREAK)) kill_process();
  } else if (kill_only && runs_until(kill_only)) {
    kill_process();
  }

  DWORD exit_code;
  WaitForSingleObject(process, INFINITE);
  GetExitCodeProcess(process, &exit_code);
  say("%d scans", count_scans());
  say("ended after %lu ms with %lu (0x%lx)", GetTickCount() - start, exit_code, exit_code);
  // Programs that the process started may still hold the pipes.
  WaitForMultipleObjects(2, passing_on, TRUE, 5000);
  return (int)exit_code;
}
