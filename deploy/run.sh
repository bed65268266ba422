#!/usr/bin/env bash
# Builds what changed and runs MatViewDb (frontend and backend in one process) in the foreground.
#   deploy/run.sh [--data-dir DIR] [--mysql-port N] [--http-port N] [--bind ADDR] [--config FILE] [--set key=value]
set -eu
. "$(dirname "$0")/lib.sh"
need_dotnet
install_natives
build_server
exec dotnet "$SERVER_DLL" standalone "$@"
