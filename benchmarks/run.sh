#!/usr/bin/env bash
# Builds what is needed and measures:
#   benchmarks/run.sh tpch|ssb|wide|all [options]    the suites beside DuckDB and ClickHouse
#   benchmarks/run.sh qps|planning|first [options]   statements a second, time to plan, the first query after start
# --help after any of them says more. Needs the .NET 10 SDK and node 20.11 or newer.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../deploy/lib.sh"
need_dotnet
command -v npm >/dev/null || { say "the benchmarks need node 20.11 or newer and npm"; exit 1; }
install_natives
build_server
dotnet build "$here/Sql" -c Release -v q --nologo -p:UseSharedCompilation=true >&2
cmp -s "$here/package-lock.json" "$here/node_modules/.installed" || {
  say "installing the peers (600 MB) ..."
  npm ci --prefix "$here" --no-audit --no-fund --silent >&2
  cp "$here/package-lock.json" "$here/node_modules/.installed"
}
case ${1:-} in
  qps) shift; exec node "$here/qps/main.mjs" "$@" ;;
  planning | first) what=$1; shift; exec node "$here/latency/$what.mjs" "$@" ;;
  *) exec node "$here/peers/main.mjs" "$@" ;;
esac
