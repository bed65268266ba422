# Shared by the scripts beside it: native packages, build, and the choice of Release output. Sourced, not run.
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# Hot loops are optimized after ten milliseconds, not a hundred without any new method, which under a new server may never come.
export DOTNET_TieredPGO=0 DOTNET_TC_CallCountingDelayMs=10
SERVER_DLL=$ROOT/src/Server/bin/Release/ready/matviewdb.dll

say() { printf '%s\n' "$*" >&2; }

need_dotnet() {
  command -v dotnet >/dev/null || { say "MatViewDb needs the .NET 10 SDK: https://dotnet.microsoft.com/download"; exit 1; }
}

# The metadata stores need the system's RocksDB (C API). Debian and Ubuntu: librocksdb7.8 or newer.
install_natives() {
  local place
  for place in '/usr/lib/*' /usr/lib /usr/lib64; do
    compgen -G "$place/librocksdb.so.[789]*" >/dev/null && return 0
  done
  if command -v apt-get >/dev/null; then
    local sudo=''; [ "$(id -u)" = 0 ] || sudo=sudo
    say "installing librocksdb ..."
    $sudo apt-get update -qq >/dev/null 2>&1
    for p in librocksdb7.8 librocksdb8.9 librocksdb9.10; do
      $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$p" >/dev/null 2>&1 && return 0
    done
  fi
  say "MatViewDb needs RocksDB's shared library (librocksdb.so, version 7.8 or newer), and it could not be installed."
  say "Debian 12: apt-get install librocksdb7.8    Fedora: dnf install rocksdb    Arch: pacman -S rocksdb"
  exit 1
}

# Builds the server unless the last build is newer than every source, with machine code in it: else the first queries wait for
# the compiler. Where its package cannot be had, without.
build_server() {
  local stamp=$ROOT/src/Server/bin/Release/ready/.built
  if [ -f "$stamp" ] && [ -f "$SERVER_DLL" ] && [ -z "$(find "$ROOT/src" "$ROOT/protos" "$ROOT/Directory.Build.props" \
      \( -name bin -o -name obj \) -prune -o -type f -newer "$stamp" -print -quit)" ]; then
    return 0
  fi
  say "building MatViewDb (Release) ..."
  local log out; log=$(mktemp) out=$(dirname "$SERVER_DLL")
  local publish=(dotnet publish "$ROOT/src/Server/Server.csproj" -c Release -v q -o "$out" -p:UseSharedCompilation=true -p:RunAnalyzers=false)
  local machine=x64; [ "$(uname -m)" = aarch64 ] && machine=arm64
  if ! "${publish[@]}" -r "linux-$machine" --no-self-contained -p:PublishReadyToRun=true >"$log" 2>&1 \
      && ! "${publish[@]}" >"$log" 2>&1; then
    cat "$log" >&2; rm -f "$log"; say "the build failed"; exit 1
  fi
  rm -f "$log"; touch "$stamp"
}
