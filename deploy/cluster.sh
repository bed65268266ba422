#!/usr/bin/env bash
# Runs a local cluster of separate processes on loopback in the foreground until SIGTERM:
#   deploy/cluster.sh --frontends F --backends B [--data-dir DIR] [--mysql-port N] [--http-port N]
# One line per process ("frontend 1 pid P mysql N", "backend 1 pid P grpc N"), then the ready line.
set -eu
. "$(dirname "$0")/lib.sh"
frontends=1 backends=1 data=./data mysql=9030 http=8030
while [ $# -gt 0 ]; do
  case $1 in
    --frontends) frontends=$2; shift 2 ;;
    --backends) backends=$2; shift 2 ;;
    --data-dir) data=$2; shift 2 ;;
    --mysql-port) mysql=$2; shift 2 ;;
    --http-port) http=$2; shift 2 ;;
    *) say "unknown option $1"; exit 2 ;;
  esac
done
if [ "$frontends" -ne 1 ]; then
  say "not supported yet: more than one frontend (--frontends 1 works)"
  exit 2
fi
need_dotnet
install_natives
build_server
mkdir -p "$data"
data=$(cd "$data" && pwd)
pids=()
stop() {
  trap '' TERM INT
  # The frontend first: it finishes statements while the backends still answer.
  for ((i = ${#pids[@]} - 1; i >= 0; i--)); do kill -TERM "${pids[$i]}" 2>/dev/null || true; wait "${pids[$i]}" 2>/dev/null || true; done
  exit 0
}
trap stop TERM INT

wait_for() { # file with the process's own ready line, its pid
  for _ in $(seq 1 300); do
    grep -q ' ready: ' "$1" 2>/dev/null && return 0
    kill -0 "$2" 2>/dev/null || { cat "$1" >&2; say "a process ended early"; stop; }
    read -rt 0.1 <> <(:) || true
  done
  cat "$1" >&2; say "a process did not become ready within 30 s"; stop
}

rpc=$((mysql + 1000))
addresses=''
for ((b = 1; b <= backends; b++)); do
  port=$((rpc + b))
  dir=$data/backend$b; mkdir -p "$dir"
  dotnet "$SERVER_DLL" backend --data-dir "$dir" --grpc-port "$port" --frontend "127.0.0.1:$rpc" >"$dir/out.log" 2>&1 &
  pid=$! # wait_for starts processes of its own
  pids+=("$pid")
  wait_for "$dir/out.log" "$pid"
  echo "backend $b pid $pid grpc $port"
  addresses="$addresses${addresses:+,}127.0.0.1:$port"
done
dir=$data/frontend1; mkdir -p "$dir"
dotnet "$SERVER_DLL" frontend --data-dir "$dir" --mysql-port "$mysql" --http-port "$http" --grpc-port "$rpc" \
  --backends "$addresses" >"$dir/out.log" 2>&1 &
pid=$!
pids+=("$pid")
wait_for "$dir/out.log" "$pid"
echo "frontend 1 pid $pid mysql $mysql"
echo "MatViewDb ready: mysql 127.0.0.1:$mysql http 127.0.0.1:$http data $data"
wait -n "${pids[@]}" || true
# A tester may kill single processes: go on while any lives.
while :; do
  alive=0
  for p in "${pids[@]}"; do kill -0 "$p" 2>/dev/null && alive=1; done
  [ $alive = 1 ] || exit 1
  read -rt 1 <> <(:) || true
done
