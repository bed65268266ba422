#!/usr/bin/env bash
# Builds what is needed and measures:
#   benchmarks/run.sh tpch|ssb|wide|all [options]    the suites beside DuckDB and ClickHouse
#   benchmarks/run.sh qps|planning|first|limits [options]   statements a second, time to plan, the first query after start, time to end
#   benchmarks/run.sh refresh [options]              what refreshing views costs, how soon they follow commits, and that nobody waits for it
#   benchmarks/run.sh rewrite [options]              what views make of TPC-H and SSB, what they cost planning, answers from stale ones
#   benchmarks/run.sh tablets [options]              what 10,000 tablets cost: starts, creating and dropping, memory and processor when idle
#   benchmarks/run.sh micro [part of a name [options of BenchmarkDotNet, such as --job short]]   kernels alone
# --help after any of the first three says more. They need node 20.11 or newer beside the .NET 10 SDK.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../deploy/lib.sh"
need_dotnet

build() {
  local log; log=$(mktemp)
  dotnet build "$here/$1" -c Release -v q --nologo -p:UseSharedCompilation=true >"$log" || { cat "$log" >&2; rm "$log"; exit 1; }
  rm "$log"
}

if [ "${1:-}" = micro ]; then
  build Micro
  # In this process (-i): the assembly names keep BenchmarkDotNet from building its own copies of the projects.
  exec dotnet "$here/Micro/bin/Release/net10.0/MatViewDb.Micro.dll" -i --filter "*${2:-}*" "${@:3}"
fi
command -v npm >/dev/null || { say "the benchmarks need node 20.11 or newer and npm"; exit 1; }
install_natives
build_server
build Sql
cmp -s "$here/package-lock.json" "$here/node_modules/.installed" || {
  say "installing the peers (600 MB) ..."
  npm install --prefix "$here" --no-save --no-audit --no-fund --loglevel=error >&2
  cp "$here/package-lock.json" "$here/node_modules/.installed"
}
case ${1:-} in
  qps) shift; exec node "$here/qps/main.mjs" "$@" ;;
  limits | refresh | rewrite | tablets) what=$1; shift; exec node "$here/$what/main.mjs" "$@" ;;
  planning | first) what=$1; shift; exec node "$here/latency/$what.mjs" "$@" ;;
  *) exec node "$here/peers/main.mjs" "$@" ;;
esac
