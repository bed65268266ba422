#!/usr/bin/env bash
# Installs, builds and runs every test:  deploy/test.sh [filter]
# The filter is a part of a test's full name. The last line is "N passed, N failed, N skipped".
set -u
. "$(dirname "$0")/lib.sh"
need_dotnet
install_natives
cd "$ROOT"
# The analyzers double the time of a build: CI=true or "deploy/test.sh --analyze [filter]" runs them,
# over everything, for what is already built is not looked at again otherwise.
analyze=(-p:RunAnalyzers=false)
[ -n "${CI:-}" ] && analyze=(-p:RunAnalyzers=true --no-incremental)
[ "${1:-}" = --analyze ] && { analyze=(-p:RunAnalyzers=true --no-incremental); shift; }
if ! dotnet build MatViewDb.slnx -c Release -v q -p:UseSharedCompilation=true "${analyze[@]}"; then
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi
passed=0 failed=0 skipped=0 broken=0
for project in Unit Golden Clients; do
  log=$(mktemp) results=$(mktemp -d)
  # A test that hangs is named and ended after eight minutes.
  DOTNET_TC_QuickJitForLoops=0 timeout 1200 dotnet test "tests/$project/bin/Release/net10.0/MatViewDb.$project.dll" \
    --filter "FullyQualifiedName~${1:-.}" --blame-hang-timeout 8m --blame-hang-dump-type none --results-directory "$results" \
    >"$log" 2>&1
  code=$?
  cat "$log"
  line=$(grep -E 'Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+' "$log" | tail -n 1)
  rm -rf "$log" "$results"
  count() { sed -nE "s/.*$1: +([0-9]+).*/\1/p" <<<"${line:-$1: 0}"; }
  if [ -n "$line" ]; then
    passed=$((passed + $(count Passed))); failed=$((failed + $(count Failed))); skipped=$((skipped + $(count Skipped)))
  fi
  # The runner itself ended early: that is a failure too, whatever it counted.
  if [ $code -ne 0 ] && [ "$(count Failed)" -eq 0 ]; then
    echo "tests/$project ended with exit code $code and no failed test"
    broken=$((broken + 1))
  fi
done
failed=$((failed + broken))
echo "$passed passed, $failed failed, $skipped skipped"
[ $failed -eq 0 ] && [ $passed -gt 0 ]
