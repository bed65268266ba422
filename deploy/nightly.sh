#!/usr/bin/env bash
# Runs for hours what deploy/test.sh runs for seconds:  deploy/nightly.sh [first seed]
# 100,000 pairs of views and queries, thousands of sequences of changes and refreshes, 100 rounds of kill -9 with injected faults.
# Seeds follow the day unless given, so that each night tries others; a failure names its seed. The last line is as that of test.sh.
set -u
. "$(dirname "$0")/lib.sh"
need_dotnet
install_natives
cd "$ROOT"
first=${1:-$(($(date +%s) / 86400 * 10000))}
dotnet build tests/Golden -c Release -v q -p:UseSharedCompilation=true -p:RunAnalyzers=false || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
say "seeds from $first"
passed=0 failed=0
run() { # run TEST NAME=VALUE...: a class of tests with those settings
  local log; log=$(mktemp)
  env "${@:2}" dotnet test tests/Golden/bin/Release/net10.0/MatViewDb.Golden.dll --filter "FullyQualifiedName~.$1." \
    --logger 'console;verbosity=detailed' >"$log" 2>&1
  local ended=$?
  if [ $ended -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
  say "$1: $([ $ended -eq 0 ] && echo passed || echo FAILED)"
  # Whoever passed tells its figures, whoever failed everything.
  if [ $ended -eq 0 ]; then grep -E '[0-9]+ (cases|sequences|pairs|rounds)' "$log" >&2; else cat "$log" >&2; fi
  rm -f "$log"
}
run RandomViewTests MATVIEWDB_FUZZ_FIRST="$first" MATVIEWDB_FUZZ_SEEDS=4800
run RandomViewTests MATVIEWDB_FUZZ_FIRST="$((first + 5000))" MATVIEWDB_FUZZ_SEEDS=1000 MATVIEWDB_FUZZ_BACKENDS=3
run IncrementalViewTests MATVIEWDB_INCREMENTAL_FIRST="$first" MATVIEWDB_INCREMENTAL_SEEDS=2000
run IncrementalViewTests MATVIEWDB_INCREMENTAL_FIRST="$((first + 5000))" MATVIEWDB_INCREMENTAL_SEEDS=500 MATVIEWDB_INCREMENTAL_BACKENDS=3
run LiveViewTests MATVIEWDB_INCREMENTAL_FIRST="$first" MATVIEWDB_INCREMENTAL_SEEDS=1000
run LiveViewTests MATVIEWDB_INCREMENTAL_FIRST="$((first + 5000))" MATVIEWDB_INCREMENTAL_SEEDS=300 MATVIEWDB_INCREMENTAL_BACKENDS=3
run AlteredViewTests MATVIEWDB_ALTERED_FIRST="$first" MATVIEWDB_ALTERED_SEEDS=1000
run TableChangesTests MATVIEWDB_CHANGES_SEEDS=1000
run TransactionTests MATVIEWDB_TRANSACTION_SEEDS=1000
run ChangeKillTests MATVIEWDB_KILL_ROUNDS=25
run StreamKillTests MATVIEWDB_KILL_ROUNDS=25
echo "$passed passed, $failed failed, 0 skipped"
[ $failed -eq 0 ]
