#!/usr/bin/env bash
# run.sh DIR [PROGRAM.exe] ARGS…: runs node.exe, or another program in C:\bin, under Wine in DIR (setup.sh). Needs root.
# C:\ is DIR/c. The working directory is the current one if it is below DIR/c, otherwise C:\.
# The program has this script's environment. Its output comes when it has ended, and the exit status is its last 8 bits.
# TERM, INT and HUP end the program and what it started.
set -euo pipefail

[ $# -ge 2 ] || { echo "usage: run.sh DIR [PROGRAM.exe] ARGS…" >&2; exit 2; }
root=$(realpath -m -- "$1")/root
shift
[ -d "$root/wine" ] || { echo "run.sh: setup.sh first" >&2; exit 2; }

program=node.exe
if [[ $1 == *.exe ]]; then
  program=$1
  shift
fi
[[ $program == *[\\/]* ]] || program="C:\\bin\\$program"

folder=$(pwd -P)
[[ $folder == "$root"/* ]] || folder=$root/wine/drive_c

# Node.js under Wine can't read paths of this machine, and would warn.
for name in NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR; do
  [[ ${!name:-} != /* ]] || unset "$name"
done

# Wine's processes are not children of this one, so a variable marks those of this run. Those that all runs share stay,
# and end by themselves after the last run.
run=$$-$RANDOM
end_run() {
  local process
  for process in /proc/[0-9]*; do
    grep -qzxF "RUN_SH=$run" "$process/environ" 2> /dev/null || continue
    case $(cat "$process/comm" 2> /dev/null) in
      wineserver* | services.exe | winedevice.exe | plugplay.exe | svchost.exe | rpcss.exe | explorer.exe) ;;
      *) kill -KILL "${process#/proc/}" 2> /dev/null || true ;;
    esac
  done
}
trap end_run TERM INT HUP

# Output goes to files, because Node.js under Wine can't write to a Unix pipe. No dash is on the way, because it drops
# variables with a hyphen (INPUT_BOT-ID).
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT
unshare --mount bash -c '
  mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" || exit
  exec chroot "$1" env -u TMPDIR -C "$2" RUN_SH="$3" HOME=/root PATH=/usr/bin LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/root \
    WINEDEBUG=-all WINEDLLOVERRIDES=dbghelp=n WINEARCH=win64 WINEPREFIX=/wine WINEPATH="C:\\bin" WINESERVER=/usr/lib/wine/wineserver64 \
    /usr/lib/wine/wine64 "${@:4}"
' bash "$root" "${folder#"$root"}" "$run" "$program" "$@" < /dev/null > "$output/out" 2> "$output/err" &
status=0
{ wait $! || status=$?; } 2> /dev/null
cat "$output/out"
cat "$output/err" >&2
exit "$status"
